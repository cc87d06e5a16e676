import { type Cent, NULL_CENT, sumCent } from '#src/core/cent.ts';
import { addDays, formatGerman, type PlainDate, parsePlainDate } from '#src/core/plain-date.ts';
import { formatVzae, sumVzae } from '#src/core/vzae.ts';
import { type Lesung, readBetrag, readVzae } from '../eingabe.model.ts';
import type { Befund } from '../regelwerk/meldungen.model.ts';
import { REGELN } from '../regelwerk/regeln.model.ts';
import type { Feldbefund } from '../check-inhalt.model.ts';
import { checkNachweisunterlagen, NACHWEISTEILE } from '../regelwerk/rl-2024-12/verwendungsnachweis.model.ts';
import type { Besetzungsabschnitt } from '../regelwerk/rl-2024-12/zeitfaktor.model.ts';
import { computeNachweis, type Nachweisrechnung, type Rahmen, type Stellenzeit } from './abrechnung.model.ts';
import {
  BERICHTSTEILE,
  type Berichtsteil,
  type Besetzungszeile,
  type Nachweisinhalt,
  type Personalzeile,
  type Sachposition,
} from './nachweisinhalt.model.ts';
import { describeStelle, type Nachweisstelle } from './stellen.model.ts';

/** What the product knows of a Stelle for the year, from its Stellenbesetzung. */
export type Belegung = { readonly stelle: string; readonly abschnitte: readonly Besetzungszeile[] };

/** A Weiterleitung of the Förderfall that was in force: whose proof comes before the own one, and until when. */
export type Weiterleitungsstand = {
  readonly letztempfaenger: string;
  readonly frist: PlainDate;
  readonly offen: boolean;
};

export type Nachweisfrage = {
  readonly inhalt: Nachweisinhalt;
  readonly personal: readonly Personalzeile[];
  readonly stellen: readonly Nachweisstelle[];
  readonly vorbelegung: readonly Belegung[];
  readonly weiterleitungen: readonly Weiterleitungsstand[];
  readonly rahmen: Rahmen;
  readonly frist: PlainDate;
};

export type Nachweispruefung = {
  readonly befunde: readonly Feldbefund[];
  /** What would keep it from being signed: unreadable, wrong or missing. Warnings do not. */
  readonly hindernisse: readonly Feldbefund[];
  readonly zeiten: readonly Stellenzeit[];
  readonly rechnung: Nachweisrechnung;
  /** Sums as they were read: the salary of each Stelle, vouchers by position. */
  readonly personal: Readonly<Record<string, Cent>>;
};

/** Reads the draft and asks the rules: all that is wrong or missing at once, each beside its field. */
export function checkNachweis(frage: Nachweisfrage): Nachweispruefung {
  const eingaben: Feldbefund[] = [];
  const zeiten = frage.stellen.map((stelle) => readStellenzeit(stelle, frage, eingaben));
  const personal = readPersonal(frage, zeiten, eingaben);
  const sach = readBelege(frage, eingaben);
  checkKennzahlen(frage, eingaben);
  const rechnung = computeNachweis(zeiten, { personal, sach }, frage.rahmen);
  const fehlend = listFehlende(frage, zeiten, personal);
  const unterlagen = checkNachweisunterlagen(
    {
      teile: NACHWEISTEILE.filter((teil) => !fehlend.some((eines) => eines.teil === teil)),
      weiterleitungenOffen: countOffene(frage),
      frist: frage.frist,
      letztempfaenger: frage.weiterleitungen.map(({ letztempfaenger, frist }) => ({
        traeger: letztempfaenger,
        frist,
      })),
    },
    frage.rahmen.parameter,
  ).map(toFeldbefund);
  const hindernisse = [
    ...eingaben,
    ...fehlend.map(({ befund }) => befund),
    ...unterlagen.filter(({ art }) => art !== 'WARNUNG'),
  ];
  const hinweise = unterlagen.filter(({ art }) => art === 'WARNUNG');
  return {
    befunde: [
      ...hindernisse,
      ...hinweise,
      ...rechnung.befunde.map((befund) => placeBefund(befund, rechnung)),
    ],
    hindernisse,
    zeiten,
    rechnung,
    personal,
  };
}

function note(eingaben: Feldbefund[], feld: string, text: string, abhilfe = ''): void {
  eingaben.push({ art: 'EINGABE', code: 'EINGABE', regel: null, quelle: null, feld, text, abhilfe });
}

function take<T>(eingaben: Feldbefund[], feld: string, gelesen: Lesung<T>): T | null {
  if (gelesen.ok) return gelesen.wert;
  note(eingaben, feld, gelesen.fehler);
  return null;
}

function readStellenzeit(
  stelle: Nachweisstelle,
  { inhalt, vorbelegung, rahmen }: Nachweisfrage,
  eingaben: Feldbefund[],
): Stellenzeit {
  const eigene = inhalt.besetzung.find((eine) => eine.stelle === stelle.schluessel);
  const bekannt = vorbelegung.find((eine) => eine.stelle === stelle.schluessel)?.abschnitte ?? [];
  const feld = `besetzung.${stelle.schluessel}`;
  const zeilen = eigene?.abschnitte ?? bekannt;
  const abschnitte = zeilen.flatMap((zeile, platz): Besetzungsabschnitt[] => {
    const abschnitt = readAbschnitt(zeile, `${feld}.${platz}`, rahmen, eingaben);
    return abschnitt === null ? [] : [abschnitt];
  });
  for (const { tag, vzae } of listZuViel(abschnitte, stelle)) {
    note(
      eingaben,
      feld,
      `Am ${formatGerman(tag)} sind ${vzae} VZÄ eingetragen, die Stelle hat ${formatVzae(stelle.vzae)}.`,
      'Verringern Sie den Anteil oder beenden Sie den ersten Zeitraum früher.',
    );
  }
  const anders =
    eigene !== undefined && JSON.stringify(fold(eigene.abschnitte)) !== JSON.stringify(fold(bekannt));
  if (anders && eigene.grund.trim() === '') {
    note(
      eingaben,
      `${feld}.grund`,
      `Die Zeiten von „${stelle.bezeichnung}“ weichen von der Stellenbesetzung ab.`,
      'Schreiben Sie, warum.',
    );
  }
  return { ...stelle, abschnitte };
}

/** The same times, however they were typed. */
function fold(zeilen: readonly Besetzungszeile[]): string[] {
  return zeilen
    .map(({ von, bis, vzae }) => {
      const anteil = readVzae(vzae);
      return `${readTag(von) ?? von} ${readTag(bis) ?? bis} ${anteil.ok ? anteil.wert : vzae}`;
    })
    .toSorted();
}

function readAbschnitt(
  { von, bis, vzae }: Besetzungszeile,
  feld: string,
  rahmen: Rahmen,
  eingaben: Feldbefund[],
): Besetzungsabschnitt | null {
  const anteil = take(eingaben, `${feld}.vzae`, readVzae(vzae));
  const beginn = takeTag(eingaben, `${feld}.von`, von);
  const ende = takeTag(eingaben, `${feld}.bis`, bis);
  if (anteil === null || beginn === null || ende === null) return null;
  if (beginn > ende) {
    note(eingaben, `${feld}.bis`, 'Der Zeitraum endet vor seinem Beginn.', 'Vertauschen Sie die Tage.');
    return null;
  }
  if (beginn < rahmen.von || ende > rahmen.bis) {
    note(
      eingaben,
      beginn < rahmen.von ? `${feld}.von` : `${feld}.bis`,
      `Der Tag liegt außerhalb des Bewilligungszeitraums vom ${formatGerman(rahmen.von)} bis ${formatGerman(rahmen.bis)}.`,
      'Nennen Sie nur Zeiten in diesem Zeitraum.',
    );
    return null;
  }
  return { von: beginn, bis: ende, vzae: anteil };
}

function takeTag(eingaben: Feldbefund[], feld: string, text: string): PlainDate | null {
  const tag = readTag(text);
  if (tag === null)
    note(
      eingaben,
      feld,
      text.trim() === '' ? 'Der Tag fehlt.' : `„${text.trim()}“ ist kein Tag.`,
      'Schreiben Sie ihn so: 17.05.2025.',
    );
  return tag;
}

function readTag(text: string): PlainDate | null {
  const gelesen = parsePlainDate(text);
  return gelesen.ok ? gelesen.wert : null;
}

/** Days on which more is filled than the Stelle has: looked at where a time begins. */
function listZuViel(
  abschnitte: readonly Besetzungsabschnitt[],
  { vzae: grenze }: Nachweisstelle,
): { tag: PlainDate; vzae: string }[] {
  return [...new Set(abschnitte.map(({ von }) => von))].flatMap((tag) => {
    const summe = sumVzae(
      abschnitte.filter(({ von, bis }) => von <= tag && tag <= bis).map(({ vzae }) => vzae),
    );
    return summe > grenze ? [{ tag, vzae: formatVzae(summe) }] : [];
  });
}

function readPersonal(
  { personal }: Nachweisfrage,
  zeiten: readonly Stellenzeit[],
  eingaben: Feldbefund[],
): Record<string, Cent> {
  const werte: Record<string, Cent> = {};
  for (const { schluessel, bezeichnung, abschnitte } of zeiten) {
    const text = personal.find(({ stelle }) => stelle === schluessel)?.betrag ?? '';
    const feld = `personal.${schluessel}`;
    const betrag = take(eingaben, feld, readBetrag(text));
    if (betrag === null || text.trim() === '') continue;
    werte[schluessel] = betrag;
    if (betrag > 0 && abschnitte.length === 0)
      note(
        eingaben,
        feld,
        `„${bezeichnung}“ hat Personalausgaben, war aber an keinem Tag besetzt.`,
        'Tragen Sie die Zeit der Besetzung ein oder streichen Sie den Betrag.',
      );
  }
  return werte;
}

/** One Beleg once: the same number twice in a Förderfall is refused, whatever its case. */
function readBelege(
  { inhalt, rahmen }: Nachweisfrage,
  eingaben: Feldbefund[],
): Partial<Record<Sachposition, Cent>> {
  const gesehen = new Map<string, number>();
  const werte: Partial<Record<Sachposition, Cent>> = {};
  for (const [platz, { nummer, position, datum, zweck, betrag }] of inhalt.belege.entries()) {
    const feld = `belege.${platz}`;
    const kern = nummer.trim().toLocaleLowerCase('de-DE');
    const vorher = gesehen.get(kern);
    if (kern === '') note(eingaben, `${feld}.nummer`, 'Die Nummer des Belegs fehlt.', 'Tragen Sie sie ein.');
    else if (vorher === undefined) gesehen.set(kern, platz + 1);
    else
      note(
        eingaben,
        `${feld}.nummer`,
        `Der Beleg ${nummer.trim()} steht schon in Zeile ${vorher}. Ein Beleg zählt einmal.`,
        'Streichen Sie eine der Zeilen oder berichtigen Sie die Nummer.',
      );
    const tag = takeTag(eingaben, `${feld}.datum`, datum);
    if (tag !== null && (tag < rahmen.von || tag > addDays(rahmen.bis, NACHLAUF_TAGE)))
      note(
        eingaben,
        `${feld}.datum`,
        `Der Beleg liegt außerhalb des Bewilligungszeitraums.`,
        `Nennen Sie einen Tag vom ${formatGerman(rahmen.von)} bis ${formatGerman(addDays(rahmen.bis, NACHLAUF_TAGE))}.`,
      );
    if (zweck.trim() === '') note(eingaben, `${feld}.zweck`, 'Der Zweck fehlt.', 'Schreiben Sie, wofür.');
    const cent = take(eingaben, `${feld}.betrag`, readBetrag(betrag));
    if (cent === 0) note(eingaben, `${feld}.betrag`, 'Der Betrag fehlt.', 'Tragen Sie ihn ein.');
    werte[position] = sumCent([werte[position] ?? NULL_CENT, cent ?? NULL_CENT]);
  }
  return werte;
}

/** Counts of another year say nothing about this one. */
function checkKennzahlen({ inhalt: { kennzahlen }, rahmen }: Nachweisfrage, eingaben: Feldbefund[]): void {
  if (kennzahlen === null || kennzahlen.jahr === rahmen.foerderjahr) return;
  note(
    eingaben,
    'kennzahlen',
    `Die Zahlen aus der Fallarbeit sind von ${kennzahlen.jahr}, der Nachweis ist für ${rahmen.foerderjahr}.`,
    'Übernehmen Sie die Zahlen noch einmal oder streichen Sie sie.',
  );
}

/** Invoices for the year may arrive until the proof is due (OQ-F-57). */
const NACHLAUF_TAGE = 90;

type Fehlendes = { readonly teil: (typeof NACHWEISTEILE)[number]; readonly befund: Feldbefund };

/** The parts of FR-7.4-b that are not there, each with the field where they belong. */
function listFehlende(
  { inhalt, stellen, rahmen }: Nachweisfrage,
  zeiten: readonly Stellenzeit[],
  personal: Readonly<Record<string, Cent>>,
): Fehlendes[] {
  const fehlt = (teil: Fehlendes['teil'], feld: string, text: string, abhilfe: string): Fehlendes => ({
    teil,
    befund: {
      art: 'FEHLER',
      code: 'E-7.4-b',
      regel: 'FR-7.4-b',
      quelle: REGELN['FR-7.4-b'].quelle,
      feld,
      text,
      abhilfe,
    },
  });
  const bericht = listBerichtsteile(stellen, rahmen)
    .filter((teil) => inhalt.sachbericht[teil].trim() === '')
    .map((teil) =>
      fehlt(
        'Sachbericht',
        `sachbericht.${teil}`,
        `Im Sachbericht fehlt „${BERICHTSTEIL_NAMEN[teil]}“.`,
        'Schreiben Sie den Abschnitt.',
      ),
    );
  const zahlen = zeiten
    .filter(({ schluessel, abschnitte }) => abschnitte.length > 0 && personal[schluessel] === undefined)
    .map((stelle) =>
      fehlt(
        'zahlenmäßiger Nachweis',
        `personal.${stelle.schluessel}`,
        `Die Personalausgaben von „${describeStelle(stelle)}“ fehlen.`,
        'Tragen Sie die Summe des Jahres ein, auch wenn sie 0 ist.',
      ),
    );
  return [
    ...bericht,
    ...zahlen,
    ...(inhalt.letztempfaenger === 'OFFEN'
      ? [
          fehlt(
            'Weiterleitungen',
            'letztempfaenger',
            'Es fehlt die Angabe zu den Letztempfängern.',
            'Bestätigen Sie, dass ihre Nachweise geprüft sind oder dass Sie nichts weitergeleitet haben.',
          ),
        ]
      : []),
    ...(inhalt.notwendig
      ? []
      : [
          fehlt(
            'Bestätigung von Notwendigkeit und Wirtschaftlichkeit',
            'notwendig',
            'Es fehlt die Bestätigung von Notwendigkeit und Wirtschaftlichkeit.',
            'Bestätigen Sie sie.',
          ),
        ]),
  ];
}

export const BERICHTSTEIL_NAMEN = {
  ziele: 'Ziele im Förderjahr',
  baustein1: 'Aktivitäten der Koordination (Baustein 1)',
  baustein2: 'Aktivitäten des Case Managements (Baustein 2)',
  ergebnisse: 'Ergebnisse',
  auflagen: 'Erfüllung der Auflagen (Nr. 6)',
} as const satisfies Record<Berichtsteil, string>;

/** What a chapter answers; the words stay those of the Kreis. */
export const BERICHTSFRAGEN = {
  ziele: 'Welche Ziele nannte das Konzept für dieses Jahr? Welche haben Sie geändert, und warum?',
  baustein1:
    'Was taten Lenkungsgruppe und Projektgruppen? Welche Übergänge zwischen Stellen haben Sie untersucht und verbessert? Wofür waren Veranstaltungen und Maßnahmen?',
  baustein2:
    'Wer fand den Weg ins Case Management, und worum ging es meist? Welche Stellen waren wann frei? Keine Namen und keine einzelnen Fälle.',
  ergebnisse:
    'Was ist am Ende des Jahres anders als am Anfang? Woran erkennen Sie das? Was ist nicht gelungen?',
  auflagen: 'Welche Auflage ist wodurch erfüllt, welche noch nicht, und bis wann?',
} as const satisfies Record<Berichtsteil, string>;

/** A Baustein that nothing was granted for needs no chapter. */
export function listBerichtsteile(stellen: readonly Nachweisstelle[], { bewilligt }: Rahmen): Berichtsteil[] {
  const cm = stellen.some(({ position }) => position === 'cm') || (bewilligt.cm ?? 0) > 0;
  const koord = stellen.some(({ position }) => position !== 'cm');
  return BERICHTSTEILE.filter((teil) => (teil === 'baustein1' ? koord : teil === 'baustein2' ? cm : true));
}

/**
 * Proofs that are not checked, whatever the Kreis declares (GL-WL-a). „Nothing was passed on“ fits neither an Antrag whose
 * Stellen are employed by others nor a Weiterleitung that was in force.
 */
function countOffene({ inhalt, stellen, weiterleitungen }: Nachweisfrage): number {
  const offene = weiterleitungen.filter(({ offen }) => offen).map(({ letztempfaenger }) => letztempfaenger);
  if (inhalt.letztempfaenger !== 'KEINE') return new Set(offene).size;
  const fremde = stellen.map(({ empfaenger }) => empfaenger).filter((name) => name !== '');
  return new Set([...fremde, ...weiterleitungen.map(({ letztempfaenger }) => letztempfaenger)]).size;
}

function toFeldbefund({ code, art, regel, feld, text, abhilfe }: Befund): Feldbefund {
  return { art, code, regel, quelle: REGELN[regel].quelle, feld, text, abhilfe };
}

/** The engine counts rows; a person looks for the field. Rows of Stellen come first. */
function placeBefund(befund: Befund, { stellen }: Nachweisrechnung): Feldbefund {
  const platz = /^positionen\[(\d+)\]/.exec(befund.feld)?.[1];
  const stelle = platz === undefined ? undefined : stellen[Number(platz)]?.stelle;
  return {
    ...toFeldbefund(befund),
    feld: stelle === undefined ? befund.feld : `personal.${stelle.schluessel}`,
  };
}
