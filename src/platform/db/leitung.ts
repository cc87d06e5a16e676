/* oxlint-disable eslint/no-underscore-dangle -- names that `pg` gave */
import type { Socket } from 'node:net';
import pg from 'pg';
import utils from 'pg/lib/utils.js';
import { ABGEBROCHEN } from './abgebrochen.ts';

type Antwort = { command: string | null; rowCount: number | null; rows: unknown[]; fields: unknown[] };
type Ruf = (fehler: unknown, antwort?: Antwort) => void;
type Anweisung = { name?: string | undefined; text: string; values?: readonly unknown[] | undefined };
type Feld = { name: string; dataTypeID: number };
type Leser = (wert: string) => unknown;

/** How the rows of one statement are read; the same for every execution on one connection. */
type Spalten = { fields: readonly Feld[]; leser: readonly Leser[]; leer: Readonly<Record<string, null>> };
const OHNE_SPALTEN: Spalten = { fields: [], leser: [], leer: {} };

/** What `pg` 8 has inside and does not declare; leitung.test.ts would tell if it changed. */
type Anschluss = {
  stream: Pick<Socket, 'writable' | 'write'>;
  parsedStatements: Record<string, string>;
  submittedNamedStatements: Record<string, string>;
  _send: (stueck: Buffer) => boolean;
  parse: (angabe: { name: string; text: string }) => void;
  bind: (angabe: { statement: string; values: readonly unknown[] }) => void;
  describe: (angabe: { type: 'P'; name: string }) => void;
  execute: (angabe: object) => void;
  sync: () => void;
};
type Treiber = {
  connection: Anschluss;
  readyForQuery: boolean;
  query: (...angaben: unknown[]) => unknown;
  _queryable: boolean;
  _ending: boolean;
  _txStatus: string | null;
  _types: { getTypeParser: (oid: number, format: 'text') => Leser };
  _activeQuery: unknown;
  _queryQueue: unknown[];
  _sentQueryQueue: unknown[];
  _pulseQueryQueue: () => void;
  _handleCommandComplete: (nachricht: { text: string }) => void;
  _handleReadyForQuery: (nachricht: { status?: string } | undefined) => void;
};

const basis = pg.Client.prototype as unknown as Treiber;

/** Whole statements that are sent by name: they open or end a transaction, and go on the way like any other. */
const KLAMMERN = new Map([
  ['BEGIN', 'klammer_begin'],
  ['COMMIT', 'klammer_commit'],
  ['ROLLBACK', 'klammer_rollback'],
]);

/**
 * A connection that costs as little as the protocol allows; the time of a request is mostly that of its statements' ways.
 *
 * - What is asked in one turn of the event loop leaves in one write: each write wakes the server process.
 * - Inside a transaction one Sync ends all of them, not one each: the server answers with one write too. When one fails,
 *   the server skips what came behind it in the same turn; whoever waits for that hears `ABGEBROCHEN`, as if it had been
 *   refused in the broken transaction. Outside a transaction every statement has its own Sync and so its own outcome.
 * - The columns of a named statement are described once a connection. A changed table makes the server refuse the old plan, so
 *   what is kept never describes other columns than those sent.
 *
 * Everything else, from the login to notices, is left to `pg`.
 */
export class Leitung extends pg.Client {
  readonly #spalten = new Map<string, Spalten>();
  /** For each Sync on its way, in order: its number, or null for a statement that `pg` sent and answers itself. */
  readonly #syncs: (number | null)[] = [];
  #lauf = 1;
  /** Statements were sent for which no Sync is on its way yet. */
  #offen = false;
  /** A BEGIN is on its way or answered, and no end of it was sent. */
  #klammer = false;
  #puffer: Buffer[] = [];

  constructor(angaben?: pg.ClientConfig) {
    super(angaben);
    const { connection } = this.#innen;
    connection._send = (stueck) => {
      if (this.#puffer.push(stueck) === 1) process.nextTick(() => this.#flush());
      return true;
    };
  }

  get #innen(): Treiber {
    return this as unknown as Treiber;
  }

  override query = ((
    frage: string | Anweisung | { submit: unknown },
    werte?: readonly unknown[] | Ruf,
    ruf?: Ruf,
  ) => {
    const abfrage = this.#toAbfrage(frage, werte, ruf);
    if (abfrage === null) return this.#sendFremd([frage, werte, ruf]);
    if (abfrage.ruf !== null) {
      this.#send(abfrage);
      return undefined;
    }
    return new Promise((fertig, scheitere) => {
      abfrage.ruf = (fehler, antwort) => (fehler === null ? fertig(antwort) : scheitere(fehler));
      this.#send(abfrage);
    }).catch((fehler: unknown) => {
      // Otherwise it would lead to the socket and not to whoever asked.
      if (fehler instanceof Error) Error.captureStackTrace(fehler);
      throw fehler;
    });
  }) as typeof pg.Client.prototype.query;

  /** Null: several statements in one text, or an object with a life of its own. */
  #toAbfrage(
    frage: string | Anweisung | { submit: unknown },
    werte: readonly unknown[] | Ruf | undefined,
    ruf: Ruf | undefined,
  ): Abfrage | null {
    const gerufen = typeof werte === 'function' ? werte : (ruf ?? null);
    const liste = typeof werte === 'function' ? undefined : werte;
    if (typeof frage === 'string') {
      const name = KLAMMERN.get(frage);
      if (name !== undefined) return new Abfrage({ name, text: frage }, gerufen);
      return liste === undefined || liste.length === 0
        ? null
        : new Abfrage({ text: frage, values: liste }, gerufen);
    }
    if ('submit' in frage) return null;
    const values = frage.values ?? liste;
    if (frage.name === undefined && (values === undefined || values.length === 0)) return null;
    return new Abfrage({ name: frage.name, text: frage.text, values }, gerufen);
  }

  #sendFremd(angaben: unknown[]): unknown {
    this.#sync();
    this.#syncs.push(null);
    return basis.query.call(this, ...angaben);
  }

  #send(abfrage: Abfrage): void {
    const innen = this.#innen;
    // It must run also when something before it in this turn fails.
    if (abfrage.text === 'ROLLBACK') this.#sync();
    abfrage.lauf = this.#lauf;
    abfrage.bekannte = this.#spalten;
    abfrage.typen = innen._types;
    this.#offen = true;
    basis.query.call(this, abfrage);
    if (abfrage.text === 'BEGIN') this.#klammer = true;
    else if (abfrage.text === 'COMMIT' || abfrage.text === 'ROLLBACK') this.#klammer = false;
    if (!this.#klammer) this.#sync();
  }

  #sync(): void {
    if (!this.#offen) return;
    this.#offen = false;
    this.#syncs.push(this.#lauf);
    this.#lauf += 1;
    this.#innen.connection.sync();
  }

  #flush(): void {
    this.#sync();
    const { stream } = this.#innen.connection;
    const [erstes, ...weitere] = this.#puffer;
    this.#puffer = [];
    if (erstes === undefined || !stream.writable) return;
    stream.write(weitere.length === 0 ? erstes : Buffer.concat([erstes, ...weitere]));
  }

  /** The answer of one statement is complete; that of the next follows without a Sync between them. */
  _handleCommandComplete(nachricht: { text: string }): void {
    basis._handleCommandComplete.call(this, nachricht);
    const innen = this.#innen;
    const abfrage = innen._activeQuery;
    if (!(abfrage instanceof Abfrage)) return;
    innen._activeQuery = null;
    innen.readyForQuery = true;
    abfrage.complete();
    innen._pulseQueryQueue();
  }

  _handleReadyForQuery(nachricht: { status?: string } | undefined): void {
    const lauf = this.#syncs.shift();
    if (typeof lauf !== 'number') {
      basis._handleReadyForQuery.call(this, nachricht);
      return;
    }
    const innen = this.#innen;
    innen._txStatus = nachricht?.status ?? null;
    innen.readyForQuery = true;
    for (;;) {
      const abfrage = innen._activeQuery ?? innen._sentQueryQueue[0];
      if (!(abfrage instanceof Abfrage) || abfrage.lauf !== lauf) break;
      if (innen._activeQuery === null) innen._sentQueryQueue.shift();
      innen._activeQuery = null;
      delete innen.connection.submittedNamedStatements[abfrage.name];
      abfrage.handleError(createAbgebrochen());
    }
    innen._pulseQueryQueue();
  }
}

function createAbgebrochen(): Error {
  return Object.assign(new Error('A statement sent before this one in the same turn failed'), {
    code: ABGEBROCHEN,
  });
}

/** `pg` takes no others on a pipelined connection; none of its methods is used. */
const Grundabfrage = pg.Query as unknown as new (text: string) => object;

/** What `pg` asks of a query, for statements whose outcome ends with their own last message. */
class Abfrage extends Grundabfrage {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
  readonly #rows: unknown[] = [];
  #command: string | null = null;
  #rowCount: number | null = null;
  #lesefehler: unknown = null;
  #spalten: Spalten | undefined;
  ruf: Ruf | null;
  lauf = 0;
  /** The columns that its connection knows, and how values of the types are read there. */
  bekannte = new Map<string, Spalten>();
  typen: Treiber['_types'] | null = null;

  constructor({ name, text, values }: Anweisung, ruf: Ruf | null) {
    super(text);
    this.name = name ?? '';
    this.text = text;
    this.values = values ?? [];
    this.ruf = ruf;
  }

  submit(anschluss: Anschluss): unknown {
    const { name, text } = this;
    const vorher = anschluss.parsedStatements[name] ?? anschluss.submittedNamedStatements[name];
    if (name !== '' && vorher !== undefined && vorher !== text) {
      return new Error(`Prepared statements must be unique - '${name}' was used for a different statement`);
    }
    let values: unknown[];
    try {
      values = this.values.map((wert) => utils.prepareValue(wert));
    } catch (fehler) {
      return fehler;
    }
    if (name === '' || vorher === undefined) {
      anschluss.parse({ text, name });
      if (name !== '') anschluss.submittedNamedStatements[name] = text;
    }
    anschluss.bind({ statement: name, values });
    this.#spalten = name === '' ? undefined : this.bekannte.get(name);
    if (this.#spalten === undefined) anschluss.describe({ type: 'P', name: '' });
    anschluss.execute({});
    return null;
  }

  handleRowDescription({ fields }: { fields: readonly Feld[] }): void {
    const leser = fields.map(({ dataTypeID }) => this.typen?.getTypeParser(dataTypeID, 'text') ?? String);
    this.#spalten = { fields, leser, leer: Object.fromEntries(fields.map(({ name }) => [name, null])) };
  }

  handleDataRow({ fields: werte }: { fields: readonly (string | null)[] }): void {
    if (this.#spalten === undefined || this.#lesefehler !== null) return;
    const { fields, leser, leer } = this.#spalten;
    // Copied, not built name by name: every row of a statement has one shape.
    const zeile: Record<string, unknown> = { ...leer };
    try {
      for (let stelle = 0; stelle < fields.length; stelle += 1) {
        const wert = werte[stelle];
        const feld = fields[stelle];
        if (feld !== undefined && wert != null) zeile[feld.name] = leser[stelle]?.(wert);
      }
      this.#rows.push(zeile);
    } catch (fehler) {
      this.#lesefehler = fehler;
    }
  }

  /** `INSERT 0 5`, `SELECT 3`, `COMMIT`: the last word may be the number of rows. */
  handleCommandComplete({ text }: { text: string }): void {
    const worte = text.split(' ');
    const zahl = worte.length === 1 ? Number.NaN : Number(worte.at(-1));
    this.#command = worte[0] ?? null;
    this.#rowCount = Number.isInteger(zahl) ? zahl : null;
    this.#spalten ??= OHNE_SPALTEN;
    if (this.name !== '') this.bekannte.set(this.name, this.#spalten);
  }

  /** All of its messages have come. */
  complete(): void {
    if (this.#lesefehler !== null) {
      this.handleError(this.#lesefehler);
      return;
    }
    const fields = [...(this.#spalten?.fields ?? [])];
    this.ruf?.(null, { command: this.#command, rowCount: this.#rowCount, rows: this.#rows, fields });
  }

  handleError(fehler: unknown): void {
    this.ruf?.(fehler);
  }
}
