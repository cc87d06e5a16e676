import { join, resolve } from 'node:path';
import type { z } from 'zod';
import { type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { type Clamdadresse, parseClamdadresse } from '../files/clamd.ts';
import { type Mailziel, parseMailziel } from '../mail/ziel.ts';
import { isLoopback, Umgebung, VARIABLEN, type Variable } from './umgebung.ts';

/** What the installation is told from outside. Frozen; secrets lie in the files and addresses it names. */
export type Konfiguration = Readonly<{
  produktion: boolean;
  /** May the demo be filled on first start? Decides nothing later: `technik.installation` does. */
  demo: boolean;
  /** KIM_DEMO=1 was written down, so that a demo outside loopback or on an own server is meant. */
  demoAusdruecklich: boolean;
  host: string;
  port: number;
  /** Absolute. Holds the embedded database, the master key of a demo and written mails. */
  datenDir: string;
  /** Without a slash at the end, for links in mails and answers. */
  basisUrl: string;
  /** null: the embedded database is used. */
  datenbankUrl: string | null;
  /** A copy that is only read, for figures; null: there is none. */
  lesestandUrl: string | null;
  /** Only for `kim migriere`. */
  datenbankEigentuemerUrl: string | null;
  /** Wrapped keys; null with the embedded database, which has its own. */
  schluesselDatenbankUrl: string | null;
  schluesselDatei: string;
  rolle: 'web' | 'worker' | 'alles';
  /** The domain's frozen today (demo and tests); sessions, locks and log never use it. */
  stichtag: PlainDate | null;
  /** Hosts in the own net from which directories of Angebote may be read, as they stand in an address. */
  interneQuellen: readonly string[];
  /** Scanner of uploads; null: only the test text is known. */
  virenpruefung: Clamdadresse | null;
  /** How mails leave; null: they stay in the outbox. */
  mail: { ziel: Mailziel; absender: string } | null;
}>;

export type Konfigurationsfehler = { variable: Variable; meldung: string };

/**
 * Reads the variables of `env`; `--port`, `--host`, `--daten-dir`, `--rolle`, `--stichtag` in `argv` win over them.
 * Other arguments belong to the command and are left alone. An empty variable counts as not set.
 * Answers every wrong value at once, one German line each, without quoting a value: it may be a secret.
 */
export function loadKonfiguration(
  env: Readonly<Record<string, string | undefined>>,
  argv: readonly string[] = [],
): Result<Konfiguration, Konfigurationsfehler[]> {
  const roh = { ...findVariablen(env), ...findOptionen(argv) };
  const gelesen = Umgebung.safeParse({ ...roh, NODE_ENV: env['NODE_ENV'] });
  if (!gelesen.success) return fail(gelesen.error.issues.map((issue) => toFehler(issue, roh)));
  return ok(toKonfiguration(gelesen.data));
}

/** One line per wrong value, for stderr. */
export function formatKonfigurationsfehler(fehler: readonly Konfigurationsfehler[]): string {
  return fehler.map((einer) => einer.meldung).join('\n');
}

type Roh = Partial<Record<Variable, string>>;

function findVariablen(env: Readonly<Record<string, string | undefined>>): Roh {
  const gesetzt: Roh = {};
  for (const variable of VARIABLEN) {
    const wert = env[variable]?.trim();
    if (wert) gesetzt[variable] = wert;
  }
  return gesetzt;
}

const OPTIONEN: Readonly<Record<string, Variable>> = {
  '--port': 'KIM_PORT',
  '--host': 'KIM_HOST',
  '--daten-dir': 'KIM_DATA_DIR',
  '--rolle': 'KIM_ROLLE',
  '--stichtag': 'KIM_STICHTAG',
};

/** Accepts `--port 8081` and `--port=8081`. */
function findOptionen(argv: readonly string[]): Roh {
  const gesetzt: Roh = {};
  for (const [stelle, argument] of argv.entries()) {
    const [name = '', ...rest] = argument.split('=');
    const variable = OPTIONEN[name];
    if (variable) gesetzt[variable] = rest.length > 0 ? rest.join('=') : (argv[stelle + 1] ?? '');
  }
  return gesetzt;
}

function toFehler(issue: z.core.$ZodIssue, roh: Roh): Konfigurationsfehler {
  const variable = VARIABLEN.find((name) => name === issue.path[0]);
  if (!variable) throw new Error('A check of the configuration names no variable');
  return { variable, meldung: `${variable} ${describeWertklasse(roh[variable])}: ${issue.message}` };
}

/** Says what kind of value stands there, never the value. */
function describeWertklasse(wert: string | undefined): string {
  if (wert === undefined) return 'fehlt';
  if (wert === '') return 'ist leer';
  if (/^-?\d+$/.test(wert)) return 'ist eine Zahl';
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(wert)) return 'ist eine Adresse';
  return 'ist ein Text';
}

function toKonfiguration(umgebung: Umgebung): Konfiguration {
  const produktion = umgebung.NODE_ENV === 'production';
  const datenDir = resolve(umgebung.KIM_DATA_DIR);
  const lokal = umgebung.DATABASE_URL === undefined && isLoopback(umgebung.KIM_HOST);
  return Object.freeze({
    produktion,
    demo: !produktion && (umgebung.KIM_DEMO === undefined ? lokal : umgebung.KIM_DEMO === '1'),
    demoAusdruecklich: !produktion && umgebung.KIM_DEMO === '1',
    host: umgebung.KIM_HOST,
    port: umgebung.KIM_PORT,
    datenDir,
    basisUrl: (umgebung.KIM_BASIS_URL ?? toLokaleAdresse(umgebung)).replace(/\/+$/, ''),
    datenbankUrl: umgebung.DATABASE_URL ?? null,
    lesestandUrl: umgebung.KIM_DATABASE_URL_LESEN ?? null,
    datenbankEigentuemerUrl: umgebung.KIM_DB_EIGENTUEMER_URL ?? null,
    schluesselDatenbankUrl: umgebung.KIM_SCHLUESSEL_DB_URL ?? toSchluesselDatenbank(umgebung.DATABASE_URL),
    schluesselDatei: resolve(umgebung.KIM_SCHLUESSEL_DATEI ?? join(datenDir, 'hauptschluessel')),
    rolle: umgebung.KIM_ROLLE,
    stichtag: umgebung.KIM_STICHTAG === undefined ? null : toPlainDate(umgebung.KIM_STICHTAG),
    interneQuellen: umgebung.KIM_INTERNE_QUELLEN ?? [],
    virenpruefung:
      umgebung.KIM_VIRENPRUEFUNG === undefined ? null : parseClamdadresse(umgebung.KIM_VIRENPRUEFUNG),
    mail: toMail(umgebung),
  });
}

function toMail({ KIM_MAIL, KIM_MAIL_ABSENDER }: Umgebung): Konfiguration['mail'] {
  const ziel = KIM_MAIL === undefined ? null : parseMailziel(KIM_MAIL);
  return ziel === null || KIM_MAIL_ABSENDER === undefined ? null : { ziel, absender: KIM_MAIL_ABSENDER };
}

function toLokaleAdresse(umgebung: Umgebung): string {
  const host = umgebung.KIM_HOST.includes(':') ? `[${umgebung.KIM_HOST}]` : umgebung.KIM_HOST;
  return `http://${host}:${umgebung.KIM_PORT}`;
}

/** The database `kim_schluessel` on the same server: keys never lie in the database of the data. */
function toSchluesselDatenbank(datenbankUrl: string | undefined): string | null {
  if (datenbankUrl === undefined) return null;
  const adresse = new URL(datenbankUrl);
  adresse.pathname = '/kim_schluessel';
  return adresse.href;
}
