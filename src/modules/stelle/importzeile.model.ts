import { formatGerman, isPlainDate, parsePlainDate, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { formatVzae, NULL_VZAE, parseVzae, sumVzae, type Vzae } from '#src/core/vzae.ts';
import { findNearestName, foldName } from '#src/modules/standort/standort.model.ts';
import { BAUSTEINE, type Baustein, SPALTENTITEL } from './baustein.model.ts';
import { GEDRUCKTE_SUMMEN } from './gedruckte-summen.ts';
import type { Importsatz } from './importplan.model.ts';

/** Head of the machine format; the CLI report writes the same one. */
export const IMPORTSPALTEN = [
  'kommune',
  'stichtag',
  'zugewiesen',
  'vorgesehen_oder_abgerufen',
  'besetzt',
  'offen',
] as const;
type Importspalte = (typeof IMPORTSPALTEN)[number];

export const SUMMENZEILE = 'Insgesamt';

/** The sum row is checked against the others and not imported. */
export type Dateisatz =
  | ({ art: 'STANDORT'; offen: Vzae } & Importsatz)
  | { art: 'SUMME'; zeile: number; zugewiesen: Vzae; vorgesehen: Vzae; besetzt: Vzae; offen: Vzae };

/** What is wrong with the file, in the form of the general import: row 0 means the whole file. */
export type Zeilenfehler = {
  zeile: number;
  spalte: string | null;
  grund: string;
  reparatur: string;
  wert?: string;
};

type Rohzeile = { nummer: number; werte: Record<string, string> };
export type Standortname = { id: string; name: string };

/** Reads one row and answers everything that is wrong with it: row, column, reason, repair. */
export function checkRow(
  { nummer, werte }: Rohzeile,
  umstand: { standorte: readonly Standortname[]; heute: PlainDate; baustein: Baustein },
): Result<Dateisatz, Zeilenfehler[]> {
  const fehler: Zeilenfehler[] = [];
  const melde = (spalte: Importspalte, grund: string, reparatur: string) =>
    fehler.push({ zeile: nummer, spalte, grund, reparatur, wert: werte[spalte] ?? '' });

  const kommune = werte['kommune'] ?? '';
  const summe = foldName(kommune) === foldName(SUMMENZEILE);
  const standort = umstand.standorte.find(({ name }) => foldName(name) === foldName(kommune));
  if (!summe && standort === undefined) melde('kommune', ...describeUnknown(kommune, umstand.standorte));
  const stichtag = summe ? null : readStichtag(werte['stichtag'] ?? '', umstand.heute, melde);
  const zahlen = {
    zugewiesen: readVzae('zugewiesen', werte, melde),
    vorgesehen: readVzae('vorgesehen_oder_abgerufen', werte, melde),
    besetzt: readVzae('besetzt', werte, melde),
    offen: readVzae('offen', werte, melde),
  };
  if (!fehler.some(({ spalte }) => isZahlspalte(spalte))) checkZahlen(zahlen, umstand.baustein, melde);
  if (fehler.length > 0) return fail(fehler);
  if (summe) return ok({ art: 'SUMME', zeile: nummer, ...zahlen });
  if (standort === undefined || stichtag === null)
    throw new Error('Row without error misses its Standort or Stichtag');
  return ok({
    art: 'STANDORT',
    zeile: nummer,
    standortId: standort.id,
    name: standort.name,
    stichtag,
    ...zahlen,
  });
}

function isZahlspalte(spalte: string | null): boolean {
  return spalte !== 'kommune' && spalte !== 'stichtag';
}

type Melder = (spalte: Importspalte, grund: string, reparatur: string) => void;
type Zahlenreihe = { zugewiesen: Vzae; vorgesehen: Vzae; besetzt: Vzae; offen: Vzae };

function describeUnknown(kommune: string, standorte: readonly Standortname[]): [string, string] {
  if (kommune === '') return ['Der Name fehlt.', 'Tragen Sie den KIM-Standort ein.'];
  const vorschlag = findNearestName(
    kommune,
    standorte.map(({ name }) => name),
  );
  return [
    'Diesen KIM-Standort gibt es nicht.',
    vorschlag === null ? 'Prüfen Sie die Schreibweise.' : `Meinten Sie „${vorschlag}“?`,
  ];
}

function readStichtag(text: string, heute: PlainDate, melde: Melder): PlainDate | null {
  const datum = isPlainDate(text) ? ok(text) : parsePlainDate(text);
  if (!datum.ok) {
    melde(
      'stichtag',
      datum.fehler.code === 'DATUM_FORMAT' ? 'Das ist kein Datum.' : 'Diesen Tag gibt es nicht.',
      'Schreiben Sie den Stichtag so: 2022-09-30.',
    );
    return null;
  }
  if (datum.wert <= heute) return datum.wert;
  melde(
    'stichtag',
    `Der Stichtag liegt nach dem heutigen Tag (${formatGerman(heute)}).`,
    'Prüfen Sie das Jahr.',
  );
  return null;
}

function readVzae(spalte: Importspalte, werte: Record<string, string>, melde: Melder): Vzae {
  const text = werte[spalte] ?? '';
  const wert = parseVzae(text);
  if (!wert.ok) {
    const grund =
      text === ''
        ? 'Die Zahl fehlt.'
        : wert.fehler.code === 'VZAE_ZU_GENAU'
          ? 'Die Zahl hat mehr als zwei Nachkommastellen.'
          : 'Das ist keine Stellenzahl.';
    melde(spalte, grund, 'Schreiben Sie die Zahl so: 2.50.');
    return NULL_VZAE;
  }
  if (wert.wert < 0) melde(spalte, 'Die Zahl ist negativ.', 'Prüfen Sie das Vorzeichen.');
  return wert.wert;
}

function checkZahlen(zahlen: Zahlenreihe, baustein: Baustein, melde: Melder): void {
  const { wortZugewiesen, wortVorgesehen } = SPALTENTITEL[baustein];
  if (zahlen.vorgesehen > zahlen.zugewiesen) {
    melde(
      'vorgesehen_oder_abgerufen',
      `Mehr ${wortVorgesehen} als ${wortZugewiesen} (${formatVzae(zahlen.zugewiesen)}).`,
      'Prüfen Sie beide Zahlen.',
    );
  }
  if (zahlen.besetzt > zahlen.vorgesehen) {
    melde(
      'besetzt',
      `Mehr besetzt als ${wortVorgesehen} (${formatVzae(zahlen.vorgesehen)}).`,
      'Prüfen Sie beide Zahlen.',
    );
  } else if (zahlen.offen !== zahlen.vorgesehen - zahlen.besetzt) {
    melde(
      'offen',
      `Offen muss ${wortVorgesehen} minus besetzt sein.`,
      `Richtig wäre ${formatVzae((zahlen.vorgesehen - zahlen.besetzt) as Vzae)}.`,
    );
  }
}

/**
 * Looks at the whole file: duplicates, the sum row, and whether it is the table of another Baustein. Sums are compared
 * only when all rows are there.
 */
export function checkTogether(
  saetze: readonly Dateisatz[],
  baustein: Baustein,
  alle: boolean,
): Zeilenfehler[] {
  const standorte = saetze.filter((satz) => satz.art === 'STANDORT');
  if (!alle) return checkDoppelt(standorte);
  const summe = toSumme(standorte);
  const summenzeilen = saetze.filter((satz) => satz.art === 'SUMME');
  return [
    ...checkDoppelt(standorte),
    ...summenzeilen.flatMap((zeile) => checkSummenzeile(zeile, summe)),
    ...checkBaustein(summe, baustein),
  ];
}

function checkDoppelt(saetze: readonly (Dateisatz & { art: 'STANDORT' })[]): Zeilenfehler[] {
  const erste = new Map<string, number>();
  return saetze.flatMap((satz) => {
    const vorher = erste.get(satz.standortId);
    if (vorher === undefined) {
      erste.set(satz.standortId, satz.zeile);
      return [];
    }
    return [
      {
        zeile: satz.zeile,
        spalte: 'kommune',
        grund: `Dieser KIM-Standort steht schon in Zeile ${vorher}.`,
        reparatur: 'Entfernen Sie eine der beiden Zeilen.',
        wert: satz.name,
      },
    ];
  });
}

const SUMMENSPALTEN = [
  ['zugewiesen', 'zugewiesen'],
  ['vorgesehen', 'vorgesehen_oder_abgerufen'],
  ['besetzt', 'besetzt'],
  ['offen', 'offen'],
] as const;

function checkSummenzeile(zeile: Dateisatz & { art: 'SUMME' }, summe: Zahlenreihe): Zeilenfehler[] {
  return SUMMENSPALTEN.flatMap(([feld, spalte]) =>
    zeile[feld] === summe[feld]
      ? []
      : [
          {
            zeile: zeile.zeile,
            spalte,
            grund: `Die Summe gleicht nicht den Zeilen darüber (${formatVzae(summe[feld])}).`,
            reparatur: 'Prüfen Sie, ob eine Zeile fehlt oder eine Zahl falsch ist.',
            wert: formatVzae(zeile[feld]),
          },
        ],
  );
}

/** The file does not name its Baustein. The printed totals of another one are proof enough of a mix-up. */
function checkBaustein(summe: Zahlenreihe, baustein: Baustein): Zeilenfehler[] {
  const anderer = BAUSTEINE.find(
    (nummer) =>
      nummer !== baustein && SUMMENSPALTEN.every(([feld]) => GEDRUCKTE_SUMMEN[nummer][feld] === summe[feld]),
  );
  if (anderer === undefined) return [];
  return [
    {
      zeile: 0,
      spalte: null,
      grund: `Die Summen sind die gedruckten Summen von Baustein ${anderer}, gewählt ist Baustein ${baustein}.`,
      reparatur: `Wählen Sie Baustein ${anderer} oder die andere Datei.`,
    },
  ];
}

function toSumme(saetze: readonly Zahlenreihe[]): Zahlenreihe {
  return {
    zugewiesen: sumVzae(saetze.map((satz) => satz.zugewiesen)),
    vorgesehen: sumVzae(saetze.map((satz) => satz.vorgesehen)),
    besetzt: sumVzae(saetze.map((satz) => satz.besetzt)),
    offen: sumVzae(saetze.map((satz) => satz.offen)),
  };
}
