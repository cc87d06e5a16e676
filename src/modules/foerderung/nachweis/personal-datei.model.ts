import { type Cent, formatCentBare, sumCent } from '#src/core/cent.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { readBetrag } from '../eingabe.model.ts';
import type { Personalzeile } from './nachweisinhalt.model.ts';
import type { Nachweisstelle } from './stellen.model.ts';

/** Where a file is wrong: line as an editor counts it, column by name, why, and what to do. */
export type Dateifehler = {
  readonly zeile: number;
  readonly spalte: string;
  readonly text: string;
  readonly abhilfe: string;
};

const KOPF_STELLE = ['stelle', 'bezeichnung'];
const KOPF_BETRAG = ['betrag', 'personalausgaben'];
const ZEILEN_HOECHSTENS = 1_000;

type Zelle = { readonly zeile: number; readonly felder: readonly string[] };

/**
 * Sums by Stelle from a file of the payroll office: a column `Stelle` (key or name) and a column `Betrag`; separated by
 * semicolon, tab or comma. Several lines of a Stelle add up. All of it is right, or nothing is taken.
 */
export function parsePersonaldatei(
  text: string,
  stellen: readonly Nachweisstelle[],
): Result<Personalzeile[], readonly Dateifehler[]> {
  const [kopf, ...zeilen] = listZeilen(text);
  const trenner = findTrenner(text);
  if (kopf === undefined)
    return fail([refuse(1, 'Datei', 'Die Datei ist leer.', 'Wählen Sie eine andere Datei.')]);
  const spalten = splitZeile(kopf.text, trenner).map((name) => name.trim().toLocaleLowerCase('de-DE'));
  const platzStelle = spalten.findIndex((name) => KOPF_STELLE.includes(name));
  const platzBetrag = spalten.findIndex((name) => KOPF_BETRAG.includes(name));
  const kopffehler = [
    ...(platzStelle < 0
      ? [
          refuse(
            kopf.zeile,
            'Stelle',
            'Die Spalte „Stelle“ fehlt.',
            'Schreiben Sie in die erste Zeile: Stelle;Betrag.',
          ),
        ]
      : []),
    ...(platzBetrag < 0
      ? [
          refuse(
            kopf.zeile,
            'Betrag',
            'Die Spalte „Betrag“ fehlt.',
            'Schreiben Sie in die erste Zeile: Stelle;Betrag.',
          ),
        ]
      : []),
  ];
  if (kopffehler.length > 0) return fail(kopffehler);
  if (zeilen.length === 0)
    return fail([
      refuse(
        kopf.zeile,
        'Datei',
        'Die Datei hat keine Zeile mit einem Betrag.',
        'Schreiben Sie je Stelle eine Zeile.',
      ),
    ]);
  if (zeilen.length > ZEILEN_HOECHSTENS)
    return fail([
      refuse(
        ZEILEN_HOECHSTENS + 2,
        'Datei',
        `Die Datei hat mehr als ${ZEILEN_HOECHSTENS} Zeilen.`,
        'Teilen Sie sie.',
      ),
    ]);
  const zellen = zeilen.map(({ zeile, text: roh }): Zelle => ({ zeile, felder: splitZeile(roh, trenner) }));
  return sumZellen(zellen, { stelle: platzStelle, betrag: platzBetrag, anzahl: spalten.length }, stellen);
}

function sumZellen(
  zellen: readonly Zelle[],
  spalte: { stelle: number; betrag: number; anzahl: number },
  stellen: readonly Nachweisstelle[],
): Result<Personalzeile[], readonly Dateifehler[]> {
  const fehler: Dateifehler[] = [];
  const summen = new Map<string, Cent[]>();
  for (const { zeile, felder } of zellen) {
    if (felder.length !== spalte.anzahl) {
      fehler.push(
        refuse(
          zeile,
          'Datei',
          `Die Zeile hat ${felder.length} Spalten, die erste ${spalte.anzahl}.`,
          'Setzen Sie Beträge mit dem Trennzeichen der Datei in Anführungszeichen.',
        ),
      );
      continue;
    }
    const stelle = findStelle(felder[spalte.stelle] ?? '', stellen);
    const roh = (felder[spalte.betrag] ?? '').trim();
    const betrag = readBetrag(roh);
    if (!stelle.ok) fehler.push(refuse(zeile, 'Stelle', ...stelle.fehler));
    if (!betrag.ok) fehler.push(refuse(zeile, 'Betrag', betrag.fehler, 'Berichtigen Sie die Zelle.'));
    else if (roh === '')
      fehler.push(
        refuse(zeile, 'Betrag', 'Der Betrag fehlt.', 'Tragen Sie 0 ein, wenn nichts gezahlt wurde.'),
      );
    if (stelle.ok && betrag.ok)
      summen.set(stelle.wert.schluessel, [...(summen.get(stelle.wert.schluessel) ?? []), betrag.wert]);
  }
  if (fehler.length > 0) return fail(fehler);
  return ok([...summen].map(([stelle, betraege]) => ({ stelle, betrag: formatCentBare(sumCent(betraege)) })));
}

function refuse(zeile: number, spalte: string, text: string, abhilfe: string): Dateifehler {
  return { zeile, spalte, text, abhilfe };
}

/** By key or by name; a name that two Stellen share is refused. */
function findStelle(
  roh: string,
  stellen: readonly Nachweisstelle[],
): Result<Nachweisstelle, readonly [string, string]> {
  const name = roh.trim().toLocaleLowerCase('de-DE');
  const treffer = stellen.filter(
    ({ schluessel, bezeichnung }) => schluessel === name || bezeichnung.toLocaleLowerCase('de-DE') === name,
  );
  const [erster] = treffer;
  if (erster === undefined)
    return fail([
      name === '' ? 'Die Stelle fehlt.' : `„${roh.trim()}“ ist keine Stelle dieses Förderfalls.`,
      `Schreiben Sie Schlüssel oder Namen, zum Beispiel ${stellen[0]?.schluessel ?? 'cm-1'}.`,
    ]);
  if (treffer.length > 1)
    return fail([
      `„${roh.trim()}“ heißen mehrere Stellen.`,
      `Schreiben Sie den Schlüssel: ${treffer.map(({ schluessel }) => schluessel).join(' oder ')}.`,
    ]);
  return ok(erster);
}

function listZeilen(text: string): { zeile: number; text: string }[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((eine, platz) => ({ zeile: platz + 1, text: eine }))
    .filter((eine) => eine.text.trim() !== '');
}

function findTrenner(text: string): string {
  const kopf = listZeilen(text)[0]?.text ?? '';
  return [';', '\t', ','].find((zeichen) => kopf.includes(zeichen)) ?? ';';
}

/** Quoted fields keep the separator; two quotes are one. */
function splitZeile(zeile: string, trenner: string): string[] {
  const felder: string[] = [];
  let feld = '';
  let zitiert = false;
  for (let platz = 0; platz < zeile.length; platz += 1) {
    const zeichen = zeile.charAt(platz);
    if (zitiert && zeichen === '"' && zeile.charAt(platz + 1) === '"') {
      feld += '"';
      platz += 1;
    } else if (zeichen === '"' && (zitiert || feld.trim() === '')) {
      zitiert = !zitiert;
      if (zitiert) feld = '';
    } else if (zeichen === trenner && !zitiert) {
      felder.push(feld);
      feld = '';
    } else feld += zeichen;
  }
  return [...felder, feld];
}
