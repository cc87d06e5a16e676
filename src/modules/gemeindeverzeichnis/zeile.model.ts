import { formatGerman, isPlainDate, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { findNearestName, foldName } from '#src/modules/standort/standort.model.ts';
import {
  findArt,
  foldGemeindename,
  type Gemeindeart,
  type Gemeindesatz,
  toKreisschluessel,
  type Verzeichnisstandort,
} from './gemeinde.model.ts';

/** What is wrong with a row, in the form of the general import. */
export type Zeilenfehler = {
  zeile: number;
  spalte: string | null;
  grund: string;
  reparatur: string;
  wert?: string;
};
export type Zeilenwissen = {
  standorte: readonly Verzeichnisstandort[];
  /** Who brings it in answers for this Standort alone; null: for the land. */
  nur: string | null;
  heute: PlainDate;
  plzVollstaendig: boolean;
};

type Rohzeile = { nummer: number; werte: Readonly<Record<string, string>> };
type Zahlwert = { wert: number } | null | 'FEHLER';

/** Reads one row and answers everything that is wrong with it: row, column, reason, repair. */
export function checkRow(zeile: Rohzeile, wissen: Zeilenwissen): Result<Gemeindesatz, Zeilenfehler[]> {
  const fehler: Zeilenfehler[] = [];
  const wertOf = (spalte: string): string => zeile.werte[spalte] ?? '';
  const add = (spalte: string, grund: string, reparatur: string): null => {
    fehler.push({ zeile: zeile.nummer, spalte, grund, reparatur, wert: wertOf(spalte) });
    return null;
  };
  const schluessel = (spalte: 'ags' | 'ars', laenge: 8 | 12): string | null => {
    const wert = wertOf(spalte).replaceAll(' ', '');
    if (wert === '' || new RegExp(`^\\d{${laenge}}$`).test(wert)) return wert || null;
    return add(
      spalte,
      `Dieser Schlüssel hat ${laenge} Ziffern.`,
      'Ergänzen Sie führende Nullen. Tabellenprogramme lassen sie weg, wenn die Spalte keine Textspalte ist.',
    );
  };
  const tag = (spalte: string): PlainDate | null => {
    const wert = readTag(wertOf(spalte));
    if (wert === null)
      return add(spalte, 'Das ist kein Tag.', 'Schreiben Sie den Tag so: 2015-01-01 oder 01.01.2015.');
    if (wert > wissen.heute)
      return add(
        spalte,
        `Dieser Tag liegt nach heute (${formatGerman(wissen.heute)}).`,
        'Laden Sie die Datei nach diesem Tag noch einmal, oder lassen Sie die Zeile weg.',
      );
    return wert;
  };

  // A city with a key of its own is a Standort, also when it lies in a Kreis (Stadt Aachen).
  const eigener = wissen.standorte.find(
    ({ typ, ags: eigen }) => typ === 'KREISFREIE_STADT' && eigen !== null && eigen === wertOf('ags'),
  );
  const standort = checkKreis(eigener?.name ?? wertOf('kreis'), wissen, add);
  const name = wertOf('name');
  if (name === '') add('name', 'Der Name fehlt.', 'Schreiben Sie den Namen der Kommune.');
  else if (name.length > 200) add('name', 'Der Name ist länger als 200 Zeichen.', 'Kürzen Sie ihn.');
  const [ags, ars] = [schluessel('ags', 8), schluessel('ars', 12)];
  if (ags !== null && standort?.ags && toKreisschluessel(standort.ags) !== toKreisschluessel(ags))
    add(
      'ags',
      `Der Schlüssel gehört nicht zu ${standort.name}.`,
      'Berichtigen Sie den Schlüssel oder den Kreis.',
    );
  const gueltigVon = tag('gueltig_von');
  const gueltigBis = wertOf('gueltig_bis') === '' ? null : tag('gueltig_bis');
  if (gueltigVon !== null && gueltigBis !== null && gueltigBis < gueltigVon)
    add('gueltig_bis', 'Das Ende liegt vor dem Anfang.', 'Berichtigen Sie einen der beiden Tage.');
  if (wertOf('nachfolger') !== '' && wertOf('gueltig_bis') === '')
    add(
      'nachfolger',
      'Ein Nachfolger gehört zu einem Ende.',
      'Tragen Sie ein, bis wann die Kommune bestand.',
    );
  const postleitzahlen = checkPlz(wertOf('postleitzahlen'), add);
  const einwohner = checkEinwohner(wertOf, add, tag);
  const lage = checkLage(wertOf, add);
  const art = checkArt(wertOf('art'), name, add);
  if (fehler.length > 0 || standort === null || gueltigVon === null) return fail(fehler);
  return ok({
    zeile: zeile.nummer,
    standortId: standort.id,
    istStandort:
      standort.typ === 'KREISFREIE_STADT' && foldGemeindename(name) === foldGemeindename(standort.name),
    name,
    art,
    ags,
    ars,
    gueltigVon,
    gueltigBis,
    nachfolger: wertOf('nachfolger') || null,
    postleitzahlen,
    plzVollstaendig: wissen.plzVollstaendig,
    einwohner,
    lage,
  });
}

type Add = (spalte: string, grund: string, reparatur: string) => null;

function checkKreis(wert: string, { standorte, nur }: Zeilenwissen, add: Add): Verzeichnisstandort | null {
  if (wert === '')
    return add('kreis', 'Der Kreis fehlt.', 'Schreiben Sie den Namen oder den Schlüssel des Kreises.');
  const ziffern = /^\d{5}(?:\d{3})?$/.test(wert) ? toKreisschluessel(wert) : null;
  const treffer = standorte.filter(
    ({ ags, kennung, name }) =>
      (ziffern !== null && ags !== null && toKreisschluessel(ags) === ziffern) ||
      kennung === wert ||
      foldName(name) === foldName(wert),
  );
  // The Stadt Aachen lies in its StädteRegion and shares the five digits: its own key has eight.
  const [standort] = treffer.length > 1 ? treffer.filter(({ ags }) => ags === wert.padEnd(8, '0')) : treffer;
  if (standort === undefined) {
    const nahe = findNearestName(
      wert,
      standorte.map(({ name }) => name),
    );
    return add(
      'kreis',
      'Diesen KIM-Standort gibt es nicht.',
      nahe === null
        ? 'Schreiben Sie den Namen wie in der Liste der Standorte, oder fünf Ziffern.'
        : `Meinten Sie „${nahe}“?`,
    );
  }
  if (nur !== null && standort.id !== nur)
    return add(
      'kreis',
      'Diese Zeile gehört zu einem anderen Standort.',
      'Lassen Sie sie weg. Das Land führt alle Kreise ein.',
    );
  return standort;
}

function checkArt(wert: string, name: string, add: Add): Gemeindeart | null {
  if (wert === '') return findArt(name);
  const art = findArt(wert);
  return art ?? add('art', 'Diese Art gibt es nicht.', 'Schreiben Sie „Stadt“ oder „Gemeinde“.');
}

function checkPlz(wert: string, add: Add): string[] {
  const teile = wert.split(/[\s,;|/]+/).filter((teil) => teil !== '');
  if (teile.some((teil) => !/^\d{5}$/.test(teil)))
    add(
      'postleitzahlen',
      'Eine Postleitzahl hat fünf Ziffern.',
      'Trennen Sie mehrere mit einem Leerzeichen.',
    );
  return [...new Set(teile)].sort();
}

function checkEinwohner(
  wertOf: (spalte: string) => string,
  add: Add,
  tag: (spalte: string) => PlainDate | null,
): Gemeindesatz['einwohner'] {
  if (wertOf('einwohner') === '') return null;
  const ziffern = wertOf('einwohner').replaceAll(/[ .\u00a0\u202f]/g, '');
  if (!/^\d{1,8}$/.test(ziffern))
    return add('einwohner', 'Das ist keine Anzahl.', 'Schreiben Sie nur Ziffern, zum Beispiel 31245.');
  if (wertOf('einwohner_quelle') === '')
    return add(
      'einwohner_quelle',
      'Die Quelle der Einwohnerzahl fehlt.',
      'Schreiben Sie zum Beispiel „IT.NRW, Fortschreibung auf Basis des Zensus 2022“.',
    );
  const stichtag = tag('einwohner_am');
  return stichtag === null
    ? null
    : { stichtag, anzahl: Number(ziffern), quelle: wertOf('einwohner_quelle').slice(0, 200) };
}

function checkLage(wertOf: (spalte: string) => string, add: Add): Gemeindesatz['lage'] {
  const grad = (spalte: 'breite' | 'laenge', rand: number): Zahlwert => {
    const text = wertOf(spalte).replace(',', '.');
    if (text === '') return null;
    const zahl = Number(text);
    if (/^-?\d{1,3}(?:\.\d+)?$/.test(text) && Math.abs(zahl) <= rand) return { wert: zahl };
    add(spalte, 'Das ist keine Koordinate in Grad.', 'Schreiben Sie zum Beispiel 51,28.');
    return 'FEHLER';
  };
  const [breite, laenge] = [grad('breite', 90), grad('laenge', 180)];
  if (breite === 'FEHLER' || laenge === 'FEHLER') return null;
  if (breite === null && laenge === null) return null;
  if (breite === null || laenge === null)
    return add(
      breite === null ? 'breite' : 'laenge',
      'Eine der beiden Koordinaten fehlt.',
      'Geben Sie beide an, oder keine.',
    );
  return { breite: breite.wert, laenge: laenge.wert };
}

/** `2015-01-01` and `01.01.2015`. */
function readTag(text: string): PlainDate | null {
  const [, tag = '', monat = '', jahr = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  const iso = jahr === '' ? text : `${jahr}-${monat.padStart(2, '0')}-${tag.padStart(2, '0')}`;
  return isPlainDate(iso) ? iso : null;
}
