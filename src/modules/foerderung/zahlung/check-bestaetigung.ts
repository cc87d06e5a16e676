import { type Cent, formatCent } from '#src/core/cent.ts';
import { parsePlainDate, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Importfehler } from '#src/platform/tabellen/importfehler.ts';
import type { Importzeile } from '#src/platform/tabellen/parse-csv.ts';
import { readBetrag } from '../eingabe.model.ts';
import { KENNUNG } from './kassendatei.model.ts';

export const BESTAETIGUNGSSPALTEN = [
  KENNUNG,
  'betrag',
  'gezahlt_am',
  'buchung',
  'ergebnis',
  'grund',
] as const;
/** Columns of the list for the Landeskasse that say nothing new when it comes back. */
export const WEITERE_SPALTEN = [
  'aktenzeichen',
  'empfaenger',
  'iban',
  'bic',
  'verwendungszweck',
  'ausfuehrung',
] as const;
type Spalte = (typeof BESTAETIGUNGSSPALTEN)[number];

/** One payment as the Landeskasse answers it. */
export type Bestaetigung = { zeile: number; id: string; betrag: Cent } & (
  | { ergebnis: 'GEZAHLT'; gezahltAm: PlainDate; buchung: string }
  | { ergebnis: 'FEHLGESCHLAGEN'; grund: string }
);

/** What the row stands for, as far as it is known. */
export type Gezahltes = {
  id: string;
  aktenzeichen: string;
  lfd: number;
  zustand: string;
  betrag: Cent;
  angeordnetAm: PlainDate | null;
  angeordnetVon: string | null;
};

/** Reads one row by itself; answers everything that is wrong with it. */
export function checkZeile(
  { nummer, werte }: Importzeile,
  stichtag: PlainDate,
): Result<Bestaetigung, Importfehler[]> {
  const fehler: Importfehler[] = [];
  const note = (spalte: Spalte, grund: string, reparatur: string) => {
    fehler.push({ zeile: nummer, spalte, grund, reparatur, wert: werte[spalte] ?? '' });
  };
  const id = toUuid(werte[KENNUNG] ?? '');
  if (id === null)
    note(
      KENNUNG,
      'Das ist keine Kennung einer Zahlung.',
      'Übernehmen Sie die Kennung aus der Datei für die Landeskasse.',
    );
  const betrag = readBetrag(werte['betrag'] ?? '');
  if ((werte['betrag'] ?? '') === '')
    note('betrag', 'Der Betrag fehlt.', 'Übernehmen Sie den Betrag aus der Datei für die Landeskasse.');
  else if (!betrag.ok) note('betrag', betrag.fehler, 'Schreiben Sie den Betrag so: 1.234,56.');
  const ergebnis = (werte['ergebnis'] ?? '').toUpperCase();
  if (ergebnis !== 'GEZAHLT' && ergebnis !== 'FEHLGESCHLAGEN')
    note('ergebnis', 'Hier steht weder GEZAHLT noch FEHLGESCHLAGEN.', 'Tragen Sie eines von beiden ein.');
  const tag = parsePlainDate(werte['gezahlt_am'] ?? '');
  const buchung = werte['buchung'] ?? '';
  if (ergebnis === 'GEZAHLT') {
    if (!tag.ok)
      note(
        'gezahlt_am',
        'Der Tag der Zahlung fehlt oder ist kein Datum.',
        'Schreiben Sie den Tag so: 19.10.2026.',
      );
    else if (tag.wert > stichtag)
      note('gezahlt_am', 'Der Tag liegt in der Zukunft.', 'Tragen Sie den Tag der Buchung ein.');
    if (buchung === '' || buchung.length > 60)
      note('buchung', 'Das Buchungszeichen fehlt oder ist zu lang.', 'Tragen Sie 1 bis 60 Zeichen ein.');
  }
  const grund = werte['grund'] ?? '';
  // A row that says both things is believed in neither: money would count as paid that came back, or the other way round.
  if (ergebnis === 'GEZAHLT' && grund !== '')
    note(
      'grund',
      'Hier steht ein Grund, die Zahlung heißt aber GEZAHLT.',
      'Streichen Sie den Grund, oder schreiben Sie FEHLGESCHLAGEN.',
    );
  if (ergebnis === 'FEHLGESCHLAGEN' && ((werte['gezahlt_am'] ?? '') !== '' || buchung !== ''))
    note(
      'ergebnis',
      'Hier steht FEHLGESCHLAGEN, die Zeile nennt aber einen Tag der Zahlung oder ein Buchungszeichen.',
      'Leeren Sie gezahlt_am und buchung, oder schreiben Sie GEZAHLT.',
    );
  if (ergebnis === 'FEHLGESCHLAGEN' && (grund === '' || grund.length > 1_000))
    note('grund', 'Der Grund fehlt oder ist zu lang.', 'Schreiben Sie, warum die Zahlung nicht möglich war.');
  if (fehler.length > 0 || id === null || !betrag.ok) return fail(fehler);
  const kopf = { zeile: nummer, id, betrag: betrag.wert };
  if (ergebnis === 'GEZAHLT' && tag.ok) return ok({ ...kopf, ergebnis, gezahltAm: tag.wert, buchung });
  return ok({ ...kopf, ergebnis: 'FEHLGESCHLAGEN', grund });
}

/** The rows against what was ordered: unknown, twice, not ordered, another amount, paid before. */
export function checkGegenBestand(
  saetze: readonly Bestaetigung[],
  bestand: readonly Gezahltes[],
  kontoId: string,
): Importfehler[] {
  const gesehen = new Map<string, number>();
  return saetze.flatMap((satz): Importfehler[] => {
    const { zeile, id } = satz;
    const zuerst = gesehen.get(id);
    gesehen.set(id, zuerst ?? zeile);
    if (zuerst !== undefined)
      return [
        toFehler(
          zeile,
          KENNUNG,
          `Diese Zahlung steht schon in Zeile ${zuerst}.`,
          'Streichen Sie eine der beiden Zeilen.',
        ),
      ];
    const bekannt = bestand.find((eines) => eines.id === id);
    if (bekannt === undefined)
      return [
        toFehler(
          zeile,
          KENNUNG,
          'Diese Zahlung gibt es nicht.',
          'Übernehmen Sie die Kennung aus der Datei für die Landeskasse.',
        ),
      ];
    return checkSatz(satz, bekannt, kontoId);
  });
}

function checkSatz(satz: Bestaetigung, bekannt: Gezahltes, kontoId: string): Importfehler[] {
  const { zeile } = satz;
  const wo = `${bekannt.aktenzeichen}, Teilbetrag ${bekannt.lfd}`;
  if (bekannt.zustand === 'GEZAHLT')
    return [
      toFehler(
        zeile,
        'ergebnis',
        `${wo} ist schon als gezahlt bestätigt.`,
        'Streichen Sie die Zeile, oder laden Sie nur neue Bestätigungen.',
      ),
    ];
  if (bekannt.zustand !== 'ANGEORDNET')
    return [
      toFehler(
        zeile,
        'ergebnis',
        `${wo} ist nicht angeordnet.`,
        'Streichen Sie die Zeile und klären Sie sie mit der Bewilligungsbehörde.',
      ),
    ];
  const { angeordnetAm } = bekannt;
  return [
    ...(satz.betrag === bekannt.betrag
      ? []
      : [
          toFehler(
            zeile,
            'betrag',
            `Angeordnet sind ${formatCent(bekannt.betrag)}, hier stehen ${formatCent(satz.betrag)}.`,
            'Klären Sie den Betrag; bestätigt wird nur der angeordnete.',
          ),
        ]),
    ...(satz.ergebnis === 'GEZAHLT' && angeordnetAm !== null && satz.gezahltAm < angeordnetAm
      ? [toFehler(zeile, 'gezahlt_am', 'Der Tag liegt vor der Anordnung.', 'Prüfen Sie den Tag der Buchung.')]
      : []),
    ...(bekannt.angeordnetVon === kontoId
      ? [
          toFehler(
            zeile,
            KENNUNG,
            `Sie haben die Auszahlung von ${wo} selbst angeordnet.`,
            'Lassen Sie eine andere Person der Landeskasse bestätigen.',
          ),
        ]
      : []),
  ];
}

function toFehler(zeile: number, spalte: Spalte, grund: string, reparatur: string): Importfehler {
  return { zeile, spalte, grund, reparatur };
}

/** The 32 characters of a payment, with or without hyphens, back to the id. */
function toUuid(text: string): string | null {
  const kern = text.replaceAll('-', '').toLowerCase();
  if (!/^[0-9a-f]{32}$/.test(kern)) return null;
  return kern.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
