import type { Ablehnung } from '#src/core/contract/ablehnung.ts';

/** A fault outside of the program: nobody did anything wrong, and it may be gone in a moment. */
export type Stoerung =
  | 'DATENBANK_FEHLT'
  | 'UEBERLASTET'
  | 'SPEICHER_VOLL'
  | 'SCHLUESSEL_FEHLEN'
  | 'AUSGANG_OFFEN';

/** The key database does not answer: sealed values can be neither read nor written. */
export class SchluesselspeicherFehler extends Error {
  override name = 'SchluesselspeicherFehler';
  constructor(cause: unknown) {
    super('The key database does not answer', { cause });
  }
}

/** The connection broke while COMMIT was on its way: the transaction may stand or not. */
export class AusgangOffenFehler extends Error {
  override name = 'AusgangOffenFehler';
  constructor(cause: unknown) {
    super('The connection broke during COMMIT', { cause });
  }
}

/** SQLSTATE, system call and Node codes. A class of two characters stands for all codes that begin with it. */
const CODES: Readonly<Record<string, Stoerung>> = {
  '08': 'DATENBANK_FEHLT',
  '57P': 'DATENBANK_FEHLT',
  '3D000': 'DATENBANK_FEHLT',
  '25006': 'DATENBANK_FEHLT',
  '58': 'DATENBANK_FEHLT',
  ECONNREFUSED: 'DATENBANK_FEHLT',
  ECONNRESET: 'DATENBANK_FEHLT',
  ECONNABORTED: 'DATENBANK_FEHLT',
  EPIPE: 'DATENBANK_FEHLT',
  ETIMEDOUT: 'DATENBANK_FEHLT',
  EHOSTUNREACH: 'DATENBANK_FEHLT',
  ENETUNREACH: 'DATENBANK_FEHLT',
  ENOTFOUND: 'DATENBANK_FEHLT',
  EAI_AGAIN: 'DATENBANK_FEHLT',
  '53300': 'UEBERLASTET',
  '53400': 'UEBERLASTET',
  '53200': 'UEBERLASTET',
  '55P03': 'UEBERLASTET',
  '57014': 'UEBERLASTET',
  '40001': 'UEBERLASTET',
  '40P01': 'UEBERLASTET',
  '53100': 'SPEICHER_VOLL',
  ENOSPC: 'SPEICHER_VOLL',
  EDQUOT: 'SPEICHER_VOLL',
};

/** pg gives these no code. */
const MELDUNGEN: readonly (readonly [RegExp, Stoerung])[] = [
  [/^timeout exceeded when trying to connect$/, 'UEBERLASTET'],
  [/^Query read timeout$/, 'DATENBANK_FEHLT'],
  [/^Connection terminated/, 'DATENBANK_FEHLT'],
  [/^timeout expired$/, 'DATENBANK_FEHLT'],
  [/^Client (has encountered a connection error|was closed) and is not queryable$/, 'DATENBANK_FEHLT'],
];

/** The fault behind an error, or null: then it is a bug of ours. */
export function findStoerung(fehler: unknown): Stoerung | null {
  if (!(fehler instanceof Error)) return null;
  if (fehler instanceof SchluesselspeicherFehler) return 'SCHLUESSEL_FEHLEN';
  if (fehler instanceof AusgangOffenFehler) return 'AUSGANG_OFFEN';
  const code = 'code' in fehler && typeof fehler.code === 'string' ? fehler.code : '';
  // No file at the place of the socket: the server is down. Any other missing file is a bug.
  if (code === 'ENOENT')
    return 'syscall' in fehler && fehler.syscall === 'connect' ? 'DATENBANK_FEHLT' : null;
  const nachCode = CODES[code] ?? CODES[code.slice(0, 3)] ?? CODES[code.slice(0, 2)];
  if (nachCode !== undefined) return nachCode;
  return MELDUNGEN.find(([muster]) => muster.test(fehler.message))?.[1] ?? null;
}

const NICHTS_GESPEICHERT = 'Es wurde nichts gespeichert.';

const ANTWORTEN: Readonly<Record<Stoerung, Ablehnung>> = {
  DATENBANK_FEHLT: {
    code: 'DATENBANK_FEHLT',
    status: 503,
    titel: 'Die Datenbank ist gerade nicht erreichbar.',
    detail: `${NICHTS_GESPEICHERT} Versuchen Sie es in einer Minute noch einmal. Bleibt es dabei, rufen Sie die Administration an.`,
  },
  UEBERLASTET: {
    code: 'UEBERLASTET',
    status: 503,
    titel: 'Gerade arbeiten sehr viele Menschen gleichzeitig.',
    detail: `${NICHTS_GESPEICHERT} Versuchen Sie es in einigen Sekunden noch einmal.`,
  },
  SPEICHER_VOLL: {
    code: 'SPEICHER_VOLL',
    status: 507,
    titel: 'Auf dem Server ist kein Speicherplatz mehr frei.',
    detail: `${NICHTS_GESPEICHERT} Sagen Sie der Administration Bescheid. Versuchen Sie es danach noch einmal.`,
  },
  SCHLUESSEL_FEHLEN: {
    code: 'SCHLUESSEL_FEHLEN',
    status: 503,
    titel: 'Geschützte Angaben lassen sich gerade nicht öffnen.',
    detail: `Die Schlüsseldatenbank antwortet nicht. ${NICHTS_GESPEICHERT} Versuchen Sie es in einer Minute noch einmal.`,
  },
  AUSGANG_OFFEN: {
    code: 'AUSGANG_OFFEN',
    status: 503,
    titel: 'Die Verbindung zur Datenbank brach beim Speichern ab.',
    detail: 'Vielleicht ist es schon gespeichert. Sehen Sie nach, bevor Sie es noch einmal eingeben.',
  },
};

const OFFEN_MIT_SCHLUESSEL =
  'Vielleicht ist es schon gespeichert. Speichern Sie noch einmal: Es entsteht nichts doppelt.';

/** What the user reads. `wiederholbar`: the request carried an Idempotency-Key. */
export function toStoerungsantwort(stoerung: Stoerung, wiederholbar: boolean): Ablehnung {
  const antwort = ANTWORTEN[stoerung];
  return stoerung === 'AUSGANG_OFFEN' && wiederholbar
    ? { ...antwort, detail: OFFEN_MIT_SCHLUESSEL }
    : antwort;
}

/** Seconds after which a repeat makes sense (header Retry-After). */
export function computeRetryAfter(stoerung: Stoerung): number {
  return stoerung === 'UEBERLASTET' ? 5 : 30;
}
