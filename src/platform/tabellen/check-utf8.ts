import { isUtf8 } from 'node:buffer';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Importfehler } from './importfehler.ts';

const UTF8_BOM = Buffer.from([0xef, 0xbb, 0xbf]);
const SPEICHERN = 'Speichern Sie die Datei in Excel als „CSV UTF-8 (durch Trennzeichen getrennt)“.';

/** The text of a UTF-8 file without its byte order mark. Nothing is guessed: another encoding is refused. */
export function checkUtf8(inhalt: Buffer): Result<string, Importfehler> {
  if (startsWith(inhalt, [0xff, 0xfe]) || startsWith(inhalt, [0xfe, 0xff])) {
    return refuse('Die Datei ist in UTF-16 gespeichert.', SPEICHERN);
  }
  const nullByte = inhalt.indexOf(0);
  if (nullByte !== -1 && isLikelyUtf16(inhalt)) {
    return refuse(
      'Die Datei ist vermutlich in UTF-16 gespeichert: Jedes zweite Byte ist ein Null-Byte.',
      SPEICHERN,
    );
  }
  if (nullByte !== -1) {
    return refuse(
      `Byte ${nullByte + 1} ist ein Null-Byte; eine Textdatei enthält keines.`,
      'Prüfen Sie, ob Sie die richtige Datei gewählt haben. Eine Excel-Mappe (.xlsx) speichern Sie zuerst als CSV UTF-8.',
    );
  }
  if (!isUtf8(inhalt)) return refuseEncoding(inhalt);
  let anfang = 0;
  // Some programs put a mark in front of the one that is already there.
  while (inhalt.subarray(anfang, anfang + 3).equals(UTF8_BOM)) anfang += 3;
  return ok(inhalt.subarray(anfang).toString('utf8'));
}

/** UTF-16 without its mark: in a table of Latin letters nearly every other byte is 0. */
function isLikelyUtf16(inhalt: Buffer): boolean {
  const probe = inhalt.subarray(0, 1000);
  const nullen = [...probe.keys()].filter((stelle) => probe[stelle] === 0);
  const gerade = nullen.filter((stelle) => stelle % 2 === 0).length;
  const mehr = Math.max(gerade, nullen.length - gerade);
  return mehr === nullen.length && mehr > probe.length / 4;
}

function refuseEncoding(inhalt: Buffer): Result<string, Importfehler> {
  const stelle = findInvalidByte(inhalt);
  const zeile = countLines(inhalt.subarray(0, stelle)) + 1;
  const zeichen = new TextDecoder('windows-1252').decode(inhalt.subarray(stelle, stelle + 1));
  const vermutung = /^[äöüÄÖÜßéèáàçñ€–„“]$/.test(zeichen)
    ? ` Als Windows-1252 gelesen steht dort „${zeichen}“: vermutlich ist die Datei so gespeichert.`
    : '';
  return refuse(`Byte ${stelle + 1} (Zeile ${zeile}) ist kein UTF-8.${vermutung}`, SPEICHERN, zeile);
}

/** Index of the first byte with which no valid UTF-8 character begins. */
function findInvalidByte(inhalt: Buffer): number {
  let stelle = 0;
  while (stelle < inhalt.length) {
    const laenge = lengthOfCharacter(inhalt[stelle] ?? 0);
    if (laenge > 1 && !isUtf8(inhalt.subarray(stelle, stelle + laenge))) return stelle;
    if (laenge === 0) return stelle;
    stelle += laenge;
  }
  return inhalt.length;
}

/** Bytes of the character that begins with this one; 0 when none does. */
function lengthOfCharacter(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte < 0xc2 || byte > 0xf4) return 0;
  if (byte < 0xe0) return 2;
  return byte < 0xf0 ? 3 : 4;
}

function countLines(inhalt: Buffer): number {
  let zeilen = 0;
  for (const byte of inhalt) if (byte === 0x0a) zeilen += 1;
  return zeilen;
}

function startsWith(inhalt: Buffer, bytes: readonly number[]): boolean {
  return bytes.every((byte, stelle) => inhalt[stelle] === byte);
}

function refuse(grund: string, reparatur: string, zeile = 0): Result<string, Importfehler> {
  return fail({ zeile, spalte: null, grund, reparatur });
}
