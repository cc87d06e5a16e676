import type pg from 'pg';
import { type PlainDate, maxDate, toPlainDate } from '#src/core/plain-date.ts';
import { formatName } from '#src/modules/person/index.ts';
import { Identitaet } from '#src/modules/person/identitaet.model.ts';
import type { Siegelort } from '#src/platform/crypto/typen.ts';
import type { Verlauf } from '../umfang.ts';
import { parseText, formatCopy, type Kennwort, combineStuecke, toRef } from './parse-text.ts';
import type { Muster } from './muster.ts';
import type { Takt } from './takt.ts';
import type { Spaltenplan, Stelle, Stueck, Vorlage, Zeile } from './vorlage.ts';

/** One told Verlauf: its operations, one after the other. */
export type Erzaehlt = { verlauf: Verlauf; takte: Takt[] };
/** What was sealed on the way, by the sealed bytes in hex. */
export type Siegelbuch = ReadonlyMap<string, { ort: Siegelort; wert: unknown }>;

type Spalte = { name: string; typ: string };
/** `transaktionen`: for each row the transaction that wrote it. */
type Tabelle = {
  name: string;
  spalten: Spalte[];
  zeilen: (string | null)[][];
  transaktionen: string[];
};

/** Made by the copy itself: running numbers, search tokens; drafts end after 30 days. */
const EIGENE: ReadonlySet<string> = new Set([
  'fall.akte_nummer',
  'fall.person_nummer',
  'fall.person_suche',
  'fall.entwurf',
]);
/** Given by the database as the row is written. */
const VON_DER_DATENBANK: ReadonlySet<string> = new Set(['protokoll.eintrag.tx', 'protokoll.eintrag.epoche']);

/** Reads every row of the Musterstelle and takes the told Verläufe apart. `admin`: superuser, raw text answers. */
export async function readVorlagen(
  admin: pg.Client,
  muster: Muster,
  erzaehlt: readonly Erzaehlt[],
  siegelbuch: Siegelbuch,
): Promise<{ vorlagen: Vorlage[]; spalten: Spaltenplan }> {
  const tabellen = await readTabellen(admin, muster.mandantId);
  const spalten = Object.fromEntries(
    tabellen.map(({ name, spalten: liste }) => [name, liste.map((spalte) => spalte.name)]),
  );
  const gruppen = groupZeilen(tabellen, erzaehlt);
  const vorlagen = erzaehlt.map((einer, nummer) =>
    new Zerleger(einer, muster, siegelbuch).compile(gruppen[nummer] ?? new Map()),
  );
  return { vorlagen, spalten };
}

async function readTabellen(admin: pg.Client, mandantId: string): Promise<Tabelle[]> {
  const { rows } = await admin.query<{ name: string; spalten: Spalte[] }>(
    `SELECT n.nspname || '.' || c.relname AS name,
        json_agg(json_build_object('name', a.attname, 'typ', format_type(a.atttypid, null)) ORDER BY a.attnum) AS spalten
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
      WHERE (n.nspname = 'fall' AND c.relkind = 'r'
          OR n.nspname || '.' || c.relname IN ('bericht.zaehlsatz', 'protokoll.eintrag'))
        AND EXISTS (SELECT FROM pg_attribute m WHERE m.attrelid = c.oid AND m.attname = 'mandant_id')
      GROUP BY 1 ORDER BY 1`,
  );
  const tabellen: Tabelle[] = [];
  for (const { name, spalten: alle } of rows.filter((zeile) => !EIGENE.has(zeile.name))) {
    const spalten = alle.filter((spalte) => !VON_DER_DATENBANK.has(`${name}.${spalte.name}`));
    const { rows: zeilen } = await admin.query<(string | null)[]>({
      text: `SELECT ${spalten.map((spalte) => admin.escapeIdentifier(spalte.name)).join(', ')}, xmin FROM ${name} WHERE mandant_id = $1`,
      values: [mandantId],
      rowMode: 'array',
      types: { getTypeParser: () => (text: string) => text },
    });
    const transaktionen = zeilen.map((zeile) => zeile.pop() ?? '');
    tabellen.push({ name, spalten, zeilen, transaktionen });
  }
  return tabellen;
}

type Gruppe = Map<string, { spalten: Spalte[]; zeilen: (string | null)[][] }>;

/**
 * Puts every row to the Verlauf in whose time its Akte, its person or its log entry was made. A Zählsatz without a link belongs
 * to the Verlauf whose log entry was written with it.
 */
function groupZeilen(tabellen: readonly Tabelle[], erzaehlt: readonly Erzaehlt[]): Gruppe[] {
  const gruppen = erzaehlt.map((): Gruppe => new Map());
  const verlaufOf = (ms: number): number =>
    erzaehlt.findLastIndex(({ takte }) => (takte[0]?.von ?? Number.POSITIVE_INFINITY) <= ms);
  const zaehlsatzVon = new Map<string, number>();
  const transaktionVon = new Map<string, number>();
  const reihe = tabellen.toSorted(
    (a, b) => Number(a.name === 'bericht.zaehlsatz') - Number(b.name === 'bericht.zaehlsatz'),
  );
  for (const { name, spalten, zeilen, transaktionen } of reihe) {
    const stelle = (spalte: string): number => spalten.findIndex((eine) => eine.name === spalte);
    const anker = ['akte_id', 'person_id', 'id'].map(stelle).find((nummer) => nummer >= 0) ?? 0;
    for (const [platz, zeile] of zeilen.entries()) {
      const transaktion = transaktionen[platz] ?? '';
      const nummer =
        name === 'bericht.zaehlsatz'
          ? (zaehlsatzVon.get(zeile[stelle('id')] ?? '') ?? transaktionVon.get(transaktion))
          : verlaufOf(
              name === 'protokoll.eintrag'
                ? Date.parse(zeile[stelle('zeit')] ?? '')
                : readMs(zeile[anker] ?? ''),
            );
      if (name === 'protokoll.eintrag' && nummer !== undefined) transaktionVon.set(transaktion, nummer);
      if (name === 'fall.akte_zaehlsatz' && nummer !== undefined)
        zaehlsatzVon.set(zeile[stelle('zaehlsatz_id')] ?? '', nummer);
      const gruppe = gruppen[nummer ?? -1];
      if (gruppe === undefined) throw new Error(`A row of ${name} belongs to no Verlauf`);
      const bisher = gruppe.get(name) ?? { spalten, zeilen: [] };
      bisher.zeilen.push(zeile);
      gruppe.set(name, bisher);
    }
  }
  return gruppen;
}

/** Milliseconds in a UUID version 7. */
function readMs(uuid: string): number {
  return Number.parseInt(uuid.slice(0, 8) + uuid.slice(9, 13), 16);
}

const LESEND: ReadonlySet<string> = new Set(['fall.getAkte', 'fall.listZeitleiste']);

class Zerleger {
  readonly #takte: readonly Takt[];
  readonly #muster: Muster;
  readonly #buch: Siegelbuch;
  readonly #vorlage: Vorlage;
  readonly #idNummern = new Map<string, number>();
  #kennworte: Kennwort[] = [];

  constructor({ verlauf, takte }: Erzaehlt, muster: Muster, buch: Siegelbuch) {
    this.#takte = takte;
    this.#muster = muster;
    this.#buch = buch;
    this.#vorlage = {
      verlauf,
      ids: [],
      takte: takte.map(({ tag }) => tag),
      siegel: [],
      personen: [],
      akten: [],
      zeilen: [],
      zaehlsaetze: [],
      protokoll: [],
      loeschenAb: null,
    };
  }

  compile(gruppe: Gruppe): Vorlage {
    this.#readPersonen(gruppe);
    this.#readAkten(gruppe);
    for (const [name, { spalten, zeilen }] of gruppe) {
      if (name === 'protokoll.eintrag') this.#compileProtokoll(spalten, zeilen);
      else {
        const ziel = name === 'bericht.zaehlsatz' ? this.#vorlage.zaehlsaetze : this.#vorlage.zeilen;
        for (const zeile of zeilen) ziel.push(this.#compileZeile(name, spalten, zeile));
      }
    }
    return this.#vorlage;
  }

  #readPersonen(gruppe: Gruppe): void {
    const namen = gruppe.get('fall.person_identitaet');
    const pseudonyme = new Map(
      gruppe.get('fall.person')?.zeilen.map((zeile) => {
        const werte = toWerte(gruppe.get('fall.person')?.spalten ?? [], zeile);
        return [werte['id'], werte['pseudonym']];
      }),
    );
    for (const zeile of namen?.zeilen ?? []) {
      const werte = toWerte(namen?.spalten ?? [], zeile);
      const gesiegelt = this.#buch.get((werte['siegel'] ?? '').slice(2));
      const identitaet = Identitaet.parse(gesiegelt?.wert);
      const uuid = werte['person_id'] ?? '';
      const person = this.#vorlage.personen.length;
      this.#vorlage.personen.push({ id: this.#idOf(uuid), identitaet, takt: this.#taktOf(readMs(uuid)) });
      this.#kennworte.push(
        { text: JSON.stringify(formatName(identitaet)).slice(1, -1), stelle: { o: 'name', person } },
        { text: pseudonyme.get(uuid) ?? '', stelle: { o: 'pseudonym', person } },
        { text: identitaet.geburtsdatum ?? '', stelle: { o: 'geboren', person } },
      );
    }
    this.#kennworte.push({ text: this.#muster.name, stelle: { o: 'stelle' } });
  }

  #readAkten(gruppe: Gruppe): void {
    const akten = gruppe.get('fall.akte');
    let ende: PlainDate | null = toPlainDate('1900-01-01');
    for (const zeile of akten?.zeilen ?? []) {
      const werte = toWerte(akten?.spalten ?? [], zeile);
      this.#vorlage.akten.push(this.#idOf(werte['id'] ?? ''));
      const loeschenAb = werte['loeschen_ab'] ?? null;
      ende = loeschenAb === null || ende === null ? null : maxDate(ende, toPlainDate(loeschenAb));
    }
    this.#vorlage.loeschenAb = this.#vorlage.akten.length === 0 ? null : ende;
  }

  #compileZeile(tabelle: string, spalten: readonly Spalte[], zeile: readonly (string | null)[]): Zeile {
    const werte = toWerte(spalten, zeile);
    const moment = werte['erfasst_am'] ?? werte['zeit'] ?? werte['geaendert_am'];
    const anker = werte['id'] ?? werte['assessment_id'] ?? werte['akte_id'] ?? werte['person_id'] ?? '';
    const takt = this.#taktOf(moment === undefined || moment === null ? readMs(anker) : Date.parse(moment));
    const stuecke = spalten.flatMap((spalte, nummer): Stueck[] => [
      ...(nummer === 0 ? [] : ['\t']),
      ...this.#compileZelle(tabelle, spalte, zeile[nummer] ?? null, werte),
    ]);
    return { tabelle, takt: Math.max(0, takt), stuecke: combineStuecke([...stuecke, '\n']) };
  }

  #compileZelle(
    tabelle: string,
    spalte: Spalte,
    text: string | null,
    werte: Readonly<Record<string, string | null>>,
  ): Stueck[] {
    if (text === null) return ['\\N'];
    if (spalte.typ === 'timestamp with time zone') return [this.#toZeit(Date.parse(text))];
    if (spalte.typ === 'bytea') return [this.#compileBytes(tabelle, spalte, text, werte)];
    if (tabelle === 'fall.akte' && spalte.name === 'nummer') {
      const takt = this.#taktOf(readMs(werte['id'] ?? ''));
      return [{ o: 'nummer', art: text.startsWith('CM') ? 'CM' : 'KB', takt }];
    }
    if (tabelle === 'fall.person' && spalte.name === 'pseudonym') {
      const id = this.#idOf(werte['id'] ?? '');
      return [{ o: 'pseudonym', person: this.#vorlage.personen.findIndex((person) => person.id === id) }];
    }
    return parseText(formatCopy(text), (uuid) => this.#toStelle(uuid));
  }

  #compileBytes(
    tabelle: string,
    spalte: Spalte,
    text: string,
    werte: Readonly<Record<string, string | null>>,
  ): Stelle {
    if (tabelle === 'fall.einwilligung' && spalte.name === 'text_hash')
      return { o: 'texthash', n: this.#siegelOf(werte['siegel'] ?? '') };
    return { o: 'siegel', n: this.#siegelOf(text) };
  }

  /** The number of a sealed value; `\x…` as the database prints it. */
  #siegelOf(hex: string): number {
    const gesiegelt = this.#buch.get(hex.slice(2));
    if (gesiegelt === undefined)
      throw new Error('A sealed value that nobody sealed while the Vorlagen were told');
    const { ort, wert } = gesiegelt;
    const schon = this.#siegelnummern.get(hex);
    if (schon !== undefined) return schon;
    const nummer = this.#vorlage.siegel.length;
    this.#siegelnummern.set(hex, nummer);
    this.#vorlage.siegel.push({
      subjekt: ort.subjekt.art,
      subjektId: this.#idOf(ort.subjekt.id),
      zeileId: this.#idOf(ort.zeileId),
      klasse: ort.klasse,
      name: ort.name,
      text:
        ort.klasse === 'identitaet' && ort.subjekt.art === 'person'
          ? null
          : combineStuecke(parseText(JSON.stringify(wert), (uuid) => this.#toStelle(uuid), this.#kennworte)),
    });
    return nummer;
  }
  readonly #siegelnummern = new Map<string, number>();

  /** Log rows of the operations; the reading at the end stands for a reading before every contact, too. */
  #compileProtokoll(spalten: readonly Spalte[], zeilen: readonly (string | null)[][]): void {
    const ereignis = spalten.findIndex((spalte) => spalte.name === 'ereignis');
    const eigene = zeilen.filter((zeile) => !(zeile[ereignis] ?? '').startsWith('demo.'));
    for (const zeile of eigene)
      this.#vorlage.protokoll.push(this.#compileZeile('protokoll.eintrag', spalten, zeile));
    const lesend = eigene.filter((zeile) => LESEND.has(zeile[ereignis] ?? ''));
    for (const [nummer, takt] of this.#takte.entries()) {
      if (takt.ereignis !== 'fall.recordKontakt') continue;
      for (const zeile of lesend) this.#vorlage.protokoll.push(this.#cloneLesen(spalten, zeile, nummer));
    }
  }

  #cloneLesen(spalten: readonly Spalte[], zeile: readonly (string | null)[], takt: number): Zeile {
    const original = this.#compileZeile('protokoll.eintrag', spalten, zeile);
    const neue = new Map<number, number>();
    const objekte = new Set([...this.#vorlage.akten, ...this.#vorlage.personen.map(({ id }) => id)]);
    const stuecke = original.stuecke.map((stueck): Stueck => {
      if (typeof stueck === 'string') return stueck;
      if (stueck.o === 'zeit') return { ...stueck, takt, ms: 0 };
      if (stueck.o !== 'id' || objekte.has(stueck.n)) return stueck;
      const id = this.#vorlage.ids[stueck.n];
      if (id === undefined || id.v !== 7) return stueck;
      const n = neue.get(stueck.n) ?? this.#vorlage.ids.push({ ...id, takt }) - 1;
      neue.set(stueck.n, n);
      return { o: 'id', n };
    });
    return { tabelle: original.tabelle, takt, stuecke };
  }

  #toStelle(uuid: string): Stelle {
    if (uuid === this.#muster.mandantId) return toRef('mandant');
    if (uuid === this.#muster.standortId) return toRef('standort');
    if (uuid === this.#muster.kontoId) return toRef('konto');
    if (uuid === this.#muster.kommuneId) return toRef('kommune');
    return { o: 'id', n: this.#idOf(uuid) };
  }

  #idOf(uuid: string): number {
    const schon = this.#idNummern.get(uuid);
    if (schon !== undefined) return schon;
    const istV7 = uuid[14] === '7';
    const nummer =
      this.#vorlage.ids.push(
        istV7
          ? { v: 7, takt: Math.max(0, this.#taktOf(readMs(uuid))), zaehler: uuid.slice(15, 18) }
          : { v: 4 },
      ) - 1;
    this.#idNummern.set(uuid, nummer);
    return nummer;
  }

  /** The last operation that had begun by then. */
  #taktOf(ms: number): number {
    return this.#takte.findLastIndex(({ von }) => von <= ms);
  }

  #toZeit(ms: number): Stelle {
    const takt = Math.max(0, this.#taktOf(ms));
    return { o: 'zeit', takt, ms: Math.max(0, Math.round(ms - (this.#takte[takt]?.von ?? ms))) };
  }
}

function toWerte(
  spalten: readonly Spalte[],
  zeile: readonly (string | null)[],
): Readonly<Record<string, string | null>> {
  return Object.fromEntries(spalten.map((spalte, nummer) => [spalte.name, zeile[nummer] ?? null]));
}
