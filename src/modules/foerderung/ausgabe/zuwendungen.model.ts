import type { PlainDate } from '#src/core/plain-date.ts';
import type { StandortTyp } from '#src/modules/standort/standort.model.ts';

/** A grant that is final. Amounts in cents; nothing about a person in it. */
export type Zuwendung = {
  readonly aktenzeichen: string;
  readonly foerderjahr: number;
  readonly von: PlainDate;
  readonly bis: PlainDate;
  readonly bewilligt: number;
  readonly ausgezahlt: number;
  readonly datum: PlainDate;
  readonly kennung: string;
  readonly name: string;
  readonly typ: StandortTyp;
  readonly ags: string | null;
  readonly synthetisch: boolean;
};

/** What the recipient of a grant passed on under a contract in force: an organisation, never a person. */
export type Weitergabe = {
  readonly aktenzeichen: string;
  readonly lfd: number;
  readonly empfaengerart: 'KOMMUNE' | 'FREIE_WOHLFAHRTSPFLEGE';
  readonly empfaenger: string;
  readonly von: PlainDate;
  readonly bis: PlainDate;
  readonly betrag: number;
  readonly datum: PlainDate;
};

/** Until the Land has registered a publisher prefix (OQ-F-69). */
const VORSATZ = '360G-kimnrw';
const BEZIRKSREGIERUNG = {
  id: `${VORSATZ}-org-bezirksregierung-arnsberg`,
  name: 'Bezirksregierung Arnsberg',
};
const PROGRAMM = {
  code: 'KIM-NRW',
  title: 'Kommunales Integrationsmanagement Nordrhein-Westfalen',
};

export type Zuwendungsdaten = { readonly grants: readonly Zuwendungssatz[] };
type Zuwendungssatz = ReturnType<typeof toSatz> | ReturnType<typeof toWeitergabesatz>;

/**
 * Grants as open data in the words of the 360Giving standard (version 1.1: id, title, description, currency, amountAwarded,
 * awardDate, recipientOrganization, fundingOrganization). Title and description are made from figures: no text that a person
 * wrote leaves with them.
 */
export function createZuwendungsdaten(
  zuwendungen: readonly Zuwendung[],
  stichtag: PlainDate,
  weitergaben: readonly Weitergabe[] = [],
): Zuwendungsdaten {
  const je = new Map(zuwendungen.map((zuwendung) => [zuwendung.aktenzeichen, zuwendung]));
  const saetze: Zuwendungssatz[] = [
    ...zuwendungen.map((zuwendung) => toSatz(zuwendung, stichtag)),
    ...weitergaben.flatMap((weitergabe) => {
      const zuwendung = je.get(weitergabe.aktenzeichen);
      return zuwendung === undefined ? [] : [toWeitergabesatz(weitergabe, zuwendung, stichtag)];
    }),
  ];
  return { grants: saetze.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

function toSatz(zuwendung: Zuwendung, stichtag: PlainDate) {
  const { aktenzeichen, foerderjahr, von, bis, bewilligt, ausgezahlt, datum, name, ags } = zuwendung;
  return {
    id: `${VORSATZ}-${toKennung(aktenzeichen)}`,
    title: formatTitel(foerderjahr, zuwendung.synthetisch),
    description:
      'Zuwendung an einen Kreis, eine kreisfreie Stadt oder die StädteRegion Aachen nach der Richtlinie vom 12.12.2024 für Koordination und Case Management.',
    currency: 'EUR',
    amountAwarded: toEuro(bewilligt),
    amountDisbursed: toEuro(ausgezahlt),
    awardDate: datum,
    plannedDates: [{ startDate: von, endDate: bis }],
    recipientOrganization: [
      {
        ...toEmpfaenger(zuwendung),
        ...(ags === null ? {} : { location: [{ name, geoCode: ags, geoCodeType: 'AGS' }] }),
      },
    ],
    fundingOrganization: [BEZIRKSREGIERUNG],
    grantProgramme: [PROGRAMM],
    dateModified: toZeitpunkt(stichtag),
  };
}

/** The Zuwendungsempfänger stays responsible, so it is the funder here; the grant it comes from stands beside it. */
function toWeitergabesatz(weitergabe: Weitergabe, zuwendung: Zuwendung, stichtag: PlainDate) {
  const { aktenzeichen, lfd, empfaenger, von, bis, betrag, datum } = weitergabe;
  const zuwendungskennung = `${VORSATZ}-${toKennung(aktenzeichen)}`;
  return {
    id: `${zuwendungskennung}-w${lfd}`,
    title: `${formatTitel(zuwendung.foerderjahr, zuwendung.synthetisch)}: Weiterleitung`,
    description: 'Weiterleitung eines Teils der Zuwendung nach Nr. 3.2 der Richtlinie vom 12.12.2024.',
    currency: 'EUR',
    amountAwarded: toEuro(betrag),
    awardDate: datum,
    plannedDates: [{ startDate: von, endDate: bis }],
    recipientOrganization: [{ id: `${VORSATZ}-org-${toKennung(empfaenger)}`, name: empfaenger }],
    fundingOrganization: [toEmpfaenger(zuwendung)],
    grantProgramme: [PROGRAMM],
    relatedActivity: [zuwendungskennung],
    dateModified: toZeitpunkt(stichtag),
  };
}

const formatTitel = (foerderjahr: number, synthetisch: boolean): string =>
  `${synthetisch ? 'SYNTHETISCH: ' : ''}Kommunales Integrationsmanagement ${foerderjahr}`;

const toEmpfaenger = ({ kennung, name }: Zuwendung) => ({ id: `${VORSATZ}-org-${toKennung(kennung)}`, name });

/** The standard asks for date and time here; a day is all that is known. */
const toZeitpunkt = (tag: PlainDate): string => `${tag}T00:00:00Z`;

const SPALTEN: readonly (readonly [string, (satz: Zuwendungssatz) => string | number | undefined])[] = [
  ['Identifier', ({ id }) => id],
  ['Title', ({ title }) => title],
  ['Description', ({ description }) => description],
  ['Currency', ({ currency }) => currency],
  ['Amount Awarded', ({ amountAwarded }) => amountAwarded],
  ['Amount Disbursed', (satz) => ('amountDisbursed' in satz ? satz.amountDisbursed : undefined)],
  ['Award Date', ({ awardDate }) => awardDate],
  ['Planned Dates:Start Date', ({ plannedDates }) => plannedDates[0]?.startDate],
  ['Planned Dates:End Date', ({ plannedDates }) => plannedDates[0]?.endDate],
  ['Recipient Org:Identifier', ({ recipientOrganization: [wer] }) => wer?.id],
  ['Recipient Org:Name', ({ recipientOrganization: [wer] }) => wer?.name],
  ['Funding Org:Identifier', ({ fundingOrganization: [wer] }) => wer?.id],
  ['Funding Org:Name', ({ fundingOrganization: [wer] }) => wer?.name],
  ['Grant Programme:Code', ({ grantProgramme: [programm] }) => programm?.code],
  ['Grant Programme:Title', ({ grantProgramme: [programm] }) => programm?.title],
  ['Related Activity', (satz) => ('relatedActivity' in satz ? satz.relatedActivity[0] : undefined)],
  ['Last modified', ({ dateModified }) => dateModified],
];

/** The same as a table with the column titles of the standard: a head and texts. */
export function toZuwendungstabelle({ grants }: Zuwendungsdaten): string[][] {
  return [
    SPALTEN.map(([kopf]) => kopf),
    ...grants.map((satz) => SPALTEN.map(([, wert]) => String(wert(satz) ?? ''))),
  ];
}

/** Euros with at most two decimals: whole cents divide exactly enough to be printed back as they were. */
function toEuro(cent: number): number {
  return Number((cent / 100).toFixed(2));
}

function toKennung(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
