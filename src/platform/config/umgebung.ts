import { z } from 'zod';
import { isPlainDate } from '#src/core/plain-date.ts';
import { parseClamdadresse } from '../files/clamd.ts';
import { parseMailziel } from '../mail/ziel.ts';

/** The variables an operator sets. Fixed names: scripts and manuals rely on them. */
export const VARIABLEN = [
  'KIM_PORT',
  'KIM_HOST',
  'KIM_DATA_DIR',
  'KIM_BASIS_URL',
  'DATABASE_URL',
  'KIM_DATABASE_URL_LESEN',
  'KIM_DB_EIGENTUEMER_URL',
  'KIM_SCHLUESSEL_DB_URL',
  'KIM_DEMO',
  'KIM_SCHLUESSEL_DATEI',
  'KIM_ROLLE',
  'KIM_STICHTAG',
  'KIM_VIRENPRUEFUNG',
  'KIM_MAIL',
  'KIM_MAIL_ABSENDER',
  'KIM_INTERNE_QUELLEN',
] as const;
export type Variable = (typeof VARIABLEN)[number];

const HOST = /^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$|^[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*$/;

const datenbankAdresse = z.string().refine((text) => hasScheme(text, ['postgres:', 'postgresql:']), {
  error: 'Geben Sie eine Adresse der Form postgresql://konto@rechner:5432/datenbank an.',
});

/** A bare address, as the outbox takes it. */
export const MAILADRESSE = /^[^\s@<>,;"]{1,64}@[^\s@<>,;"]{1,189}$/;

/** Messages say how to mend the value; the name of the variable and the kind of value are put in front. */
export const Umgebung = z
  .object({
    NODE_ENV: z.string().optional(),
    KIM_PORT: z
      .string()
      .refine((text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535, {
        error: 'Geben Sie eine Zahl von 1 bis 65535 an.',
      })
      .transform(Number)
      .default(8080),
    KIM_HOST: z
      .string()
      .regex(HOST, { error: 'Geben Sie einen Rechnernamen oder eine IP-Adresse an, zum Beispiel 127.0.0.1.' })
      .default('127.0.0.1'),
    KIM_DATA_DIR: z
      .string()
      .min(1, { error: 'Geben Sie einen Ordner an, in dem diese Installation schreiben darf.' })
      .refine((pfad) => !pfad.includes('\0'), { error: 'Geben Sie einen Ordnernamen ohne Steuerzeichen an.' })
      .default('./.kim'),
    KIM_BASIS_URL: z
      .string()
      .refine((text) => hasScheme(text, ['http:', 'https:']) && !hasUserQueryOrHash(text), {
        error: 'Geben Sie die öffentliche Adresse an, zum Beispiel https://kim.example.de.',
      })
      .optional(),
    DATABASE_URL: datenbankAdresse.optional(),
    KIM_DATABASE_URL_LESEN: datenbankAdresse.optional(),
    KIM_DB_EIGENTUEMER_URL: datenbankAdresse.optional(),
    KIM_SCHLUESSEL_DB_URL: datenbankAdresse.optional(),
    KIM_DEMO: z.enum(['0', '1'], { error: 'Geben Sie 1 (Demo) oder 0 (keine Demo) an.' }).optional(),
    KIM_SCHLUESSEL_DATEI: z.string().optional(),
    KIM_ROLLE: z
      .enum(['web', 'worker', 'alles'], { error: 'Geben Sie web, worker oder alles an.' })
      .default('alles'),
    KIM_STICHTAG: z
      .string()
      .refine(isPlainDate, { error: 'Geben Sie einen Tag der Form 2026-10-19 an.' })
      .optional(),
    KIM_VIRENPRUEFUNG: z
      .string()
      .refine((text) => parseClamdadresse(text) !== null, {
        error: 'Geben Sie clamd://rechner:3310 oder clamd:///pfad/zur/clamd.ctl an.',
      })
      .optional(),
    KIM_MAIL: z
      .string()
      .refine((text) => parseMailziel(text) !== null, {
        error:
          'Geben Sie smtp://konto:passwort@rechner:587, smtps://konto:passwort@rechner:465 oder datei:///ordner an. Sonderzeichen im Passwort schreiben Sie als Prozentzeichen mit zwei Stellen.',
      })
      .optional(),
    KIM_MAIL_ABSENDER: z
      .string()
      .regex(MAILADRESSE, {
        error: 'Geben Sie nur die Adresse an, zum Beispiel kim@kreis.example.de.',
      })
      .optional(),
    KIM_INTERNE_QUELLEN: z
      .string()
      .transform((text) => text.split(',').map((teil) => teil.trim().toLowerCase()))
      .refine((rechner) => rechner.every(isRechner), {
        error:
          'Geben Sie Namen von Rechnern an, mit Komma getrennt, zum Beispiel verzeichnis.kreis.intern oder verzeichnis.kreis.intern:8443.',
      })
      .optional(),
  })
  .refine((u) => !isProduktion(u) || u.DATABASE_URL !== undefined, {
    ...always('DATABASE_URL'),
    error:
      'Im Betrieb (NODE_ENV=production) wird ein eigener PostgreSQL-Server verlangt. Geben Sie seine Adresse an.',
  })
  .refine((u) => u.KIM_DATABASE_URL_LESEN === undefined || u.DATABASE_URL !== undefined, {
    ...always('KIM_DATABASE_URL_LESEN'),
    error: 'Eine Kopie zum Lesen gehört zu einem eigenen PostgreSQL-Server. Geben Sie auch DATABASE_URL an.',
  })
  .refine((u) => u.KIM_MAIL === undefined || u.KIM_MAIL_ABSENDER !== undefined, {
    ...always('KIM_MAIL_ABSENDER'),
    error: 'Wer Mails versendet, nennt eine Adresse. Geben Sie sie an, zum Beispiel kim@kreis.example.de.',
  })
  .refine((u) => !isProduktion(u) || u.KIM_SCHLUESSEL_DATEI !== undefined, {
    ...always('KIM_SCHLUESSEL_DATEI'),
    error: 'Im Betrieb wird der Hauptschlüssel nie von selbst angelegt. Geben Sie seine Datei an.',
  })
  .refine((u) => !isProduktion(u) || u.KIM_BASIS_URL !== undefined, {
    ...always('KIM_BASIS_URL'),
    error: 'Geben Sie die öffentliche Adresse an, zum Beispiel https://kim.example.de.',
  })
  .refine((u) => !isProduktion(u) || u.KIM_BASIS_URL === undefined || isSafeAdresse(u.KIM_BASIS_URL), {
    ...always('KIM_BASIS_URL'),
    error: 'Im Betrieb ist nur https erlaubt. Ausnahme: die Adresse dieses Rechners selbst (127.0.0.1).',
  })
  .refine((u) => !isProduktion(u) || u.KIM_STICHTAG === undefined, {
    ...always('KIM_STICHTAG'),
    error: 'Ein fester Tag ist nur in Demo und Tests erlaubt. Entfernen Sie die Angabe.',
  })
  .refine((u) => !isProduktion(u) || !isSameKonto(u.DATABASE_URL, u.KIM_DB_EIGENTUEMER_URL), {
    ...always('KIM_DB_EIGENTUEMER_URL'),
    error:
      'Anwendung und Eigentümer brauchen getrennte Konten. Geben Sie in DATABASE_URL das Konto kim_app an.',
  });
export type Umgebung = z.infer<typeof Umgebung>;

/** `localhost`, 127.0.0.0/8 and ::1. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** Checks over several variables run also when a single one is wrong: all errors appear in one go. */
function always(variable: Variable): { path: Variable[]; when: () => true } {
  return { path: [variable], when: () => true };
}

/** As a browser writes it in an address: name or IP, with a port where it is not 443. */
function isRechner(text: string): boolean {
  return URL.canParse(`https://${text}`) && new URL(`https://${text}`).host === text;
}

function isProduktion(umgebung: { NODE_ENV?: string | undefined }): boolean {
  return umgebung.NODE_ENV === 'production';
}

function hasScheme(text: string, erlaubt: readonly string[]): boolean {
  return URL.canParse(text) && erlaubt.includes(new URL(text).protocol);
}

function hasUserQueryOrHash(text: string): boolean {
  const adresse = new URL(text);
  return adresse.username !== '' || adresse.password !== '' || adresse.search !== '' || adresse.hash !== '';
}

/** A value that is no address at all is reported by its own check. */
function isSafeAdresse(text: string): boolean {
  if (!hasScheme(text, ['http:', 'https:'])) return true;
  const adresse = new URL(text);
  return adresse.protocol === 'https:' || isLoopback(adresse.hostname);
}

function isSameKonto(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || !URL.canParse(a) || !URL.canParse(b)) return false;
  return new URL(a).username !== '' && new URL(a).username === new URL(b).username;
}
