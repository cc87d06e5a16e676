import { fail, ok, type Result } from './result.ts';

/**
 * The list that a file holds, with or without a byte order mark. Else a sentence for whoever wrote it: where the text
 * stops being JSON, or what the list should look like (`beispiel`).
 */
export function parseJsonListe(text: string, beispiel: string): Result<readonly unknown[], string> {
  const inhalt = text.replace(/^\uFEFF/, '');
  let wert: unknown;
  try {
    wert = JSON.parse(inhalt);
  } catch {
    const ort = findJsonfehler(inhalt);
    const wo = ort === null ? '' : ` Der Fehler steht in Zeile ${ort.zeile}, Spalte ${ort.spalte}.`;
    return fail(
      `Die Datei ist kein gültiges JSON.${wo} Prüfen Sie Anführungszeichen, Kommas und Klammern an dieser Stelle.`,
    );
  }
  if (Array.isArray(wert)) return ok(wert);
  return fail(`Die Datei enthält keine Liste. Schreiben Sie: ${beispiel}.`);
}

/** Line and column, both from 1, where a text stops being JSON; null when it is. */
export function findJsonfehler(text: string): { zeile: number; spalte: number } | null {
  const leser: Leser = { text, stelle: 0, tiefe: 0 };
  const ganz = readWert(leser) && skipBlanks(leser) && leser.stelle === text.length;
  if (ganz) return null;
  const davor = text.slice(0, leser.stelle).split('\n');
  return { zeile: davor.length, spalte: (davor.at(-1) ?? '').length + 1 };
}

/** `stelle` stays where the text went wrong. */
type Leser = { readonly text: string; stelle: number; tiefe: number };

const HOECHSTENS_TIEF = 200;
const BLANKS = /[ \t\r\n]*/y;
const STRING = /"(?:[\u0020-\u0021\u0023-\u005b\u005d-\u{10ffff}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const EINFACH = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

function readWert(leser: Leser): boolean {
  skipBlanks(leser);
  const zeichen = leser.text[leser.stelle];
  if (zeichen === '{') return readListe(leser, '}', readEintrag);
  if (zeichen === '[') return readListe(leser, ']', readWert);
  return readMuster(leser, zeichen === '"' ? STRING : EINFACH);
}

function readEintrag(leser: Leser): boolean {
  skipBlanks(leser);
  return readMuster(leser, STRING) && skipBlanks(leser) && readZeichen(leser, ':') && readWert(leser);
}

function readListe(leser: Leser, ende: string, readTeil: (leser: Leser) => boolean): boolean {
  leser.stelle += 1;
  leser.tiefe += 1;
  if (leser.tiefe > HOECHSTENS_TIEF) return false;
  skipBlanks(leser);
  let fertig = readZeichen(leser, ende);
  while (!fertig) {
    if (!readTeil(leser)) return false;
    skipBlanks(leser);
    fertig = readZeichen(leser, ende);
    if (!fertig && !readZeichen(leser, ',')) return false;
  }
  leser.tiefe -= 1;
  return true;
}

function skipBlanks(leser: Leser): true {
  readMuster(leser, BLANKS);
  return true;
}

function readZeichen(leser: Leser, zeichen: string): boolean {
  if (leser.text[leser.stelle] !== zeichen) return false;
  leser.stelle += 1;
  return true;
}

function readMuster(leser: Leser, muster: RegExp): boolean {
  muster.lastIndex = leser.stelle;
  const treffer = muster.exec(leser.text);
  if (treffer === null) return false;
  leser.stelle += treffer[0].length;
  return true;
}
