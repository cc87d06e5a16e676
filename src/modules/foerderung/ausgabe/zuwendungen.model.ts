import { type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
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
type Zuwendungssatz = ReturnType<typeof toSatz>;

/**
 * Grants as open data in the words of the 360Giving standard (version 1.1: id, title, description, currency, amountAwarded,
 * awardDate, recipientOrganization, fundingOrganization). Title and description are made from figures: no text that a person
 * wrote leaves with them.
 */
export function createZuwendungsdaten(
  zuwendungen: readonly Zuwendung[],
  stichtag: PlainDate,
): Zuwendungsdaten {
  const saetze = zuwendungen.map((zuwendung) => toSatz(zuwendung, stichtag));
  return { grants: saetze.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

function toSatz(zuwendung: Zuwendung, stichtag: PlainDate) {
  const { aktenzeichen, foerderjahr, von, bis, bewilligt, ausgezahlt, datum, kennung, name, ags } = zuwendung;
  const titel = `Kommunales Integrationsmanagement ${foerderjahr}`;
  return {
    id: `${VORSATZ}-${toKennung(aktenzeichen)}`,
    title: zuwendung.synthetisch ? `SYNTHETISCH: ${titel}` : titel,
    description:
      'Zuwendung an einen Kreis, eine kreisfreie Stadt oder die StädteRegion Aachen nach der Richtlinie vom 12.12.2024 für Koordination und Case Management.',
    currency: 'EUR',
    amountAwarded: toEuro(bewilligt),
    amountDisbursed: toEuro(ausgezahlt),
    awardDate: datum,
    plannedDates: [{ startDate: von, endDate: bis }],
    recipientOrganization: [
      {
        id: `${VORSATZ}-org-${toKennung(kennung)}`,
        name,
        ...(ags === null ? {} : { location: [{ name, geoCode: ags, geoCodeType: 'AGS' }] }),
      },
    ],
    fundingOrganization: [BEZIRKSREGIERUNG],
    grantProgramme: [PROGRAMM],
    dateModified: toPlainDate(stichtag),
  };
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
