import type { PlainDate } from '#src/core/plain-date.ts';
import {
  createZuwendungsdaten,
  toZuwendungstabelle,
  type Weitergabe,
  type Zuwendung,
} from '#src/modules/foerderung/ausgabe/zuwendungen.model.ts';
import { joinReihen } from '../dateien.model.ts';
import type { Beschreibung, Offentabelle } from '../offenedaten.model.ts';

/** The standard whose layout the JSON has. */
export const STANDARD_360GIVING = 'https://standard.threesixtygiving.org/';

/** Which names of Letztempfänger everybody may read: none, those of Kommunen, those of all organisations. OQ-M-76. */
export type Letztempfaengerwahl = 'KEINE' | 'KOMMUNEN' | 'ORGANISATIONEN';

export function listErlaubteWeitergaben(
  weitergaben: readonly Weitergabe[],
  wahl: Letztempfaengerwahl,
): readonly Weitergabe[] {
  if (wahl === 'KEINE') return [];
  return wahl === 'ORGANISATIONEN'
    ? weitergaben
    : weitergaben.filter(({ empfaengerart }) => empfaengerart === 'KOMMUNE');
}

export const toZuwendungskennung = (foerderjahr: number): string => `zuwendungen-${foerderjahr}`;

/** One row for each grant, each part that was passed on below it, and the sum of the grants. Amounts in cents, none is ever hidden. */
export function toZuwendungsansicht(
  zuwendungen: readonly Zuwendung[],
  weitergaben: readonly Weitergabe[],
): Offentabelle {
  const teile = (aktenzeichen: string) =>
    weitergaben.filter((weitergabe) => weitergabe.aktenzeichen === aktenzeichen);
  const sortiert = zuwendungen.toSorted((a, b) => a.name.localeCompare(b.name, 'de'));
  const sum = (wert: (zuwendung: Zuwendung) => number): number =>
    zuwendungen.reduce((summe, zuwendung) => summe + wert(zuwendung), 0);
  const zeilen = sortiert.flatMap((zuwendung) => [
    {
      code: zuwendung.aktenzeichen,
      text: zuwendung.name,
      werte: [zuwendung.bewilligt, zuwendung.ausgezahlt],
    },
    ...teile(zuwendung.aktenzeichen).map(({ lfd, empfaenger, betrag }) => ({
      code: `${zuwendung.aktenzeichen}-w${lfd}`,
      text: `davon weitergeleitet an ${empfaenger}`,
      werte: [betrag, null],
    })),
  ]);
  return {
    einheit: 'EURO',
    zeilen: [
      ...zeilen.map(({ code, text }) => ({ code, text, summe: false })),
      { code: '*', text: 'Insgesamt', summe: true },
    ],
    spalten: [
      { code: 'bewilligt', text: 'bewilligt', summe: false },
      { code: 'ausgezahlt', text: 'davon ausgezahlt', summe: false },
    ],
    zellen: [
      ...zeilen.map(({ werte }) => werte),
      [sum(({ bewilligt }) => bewilligt), sum(({ ausgezahlt }) => ausgezahlt)],
    ],
    median: null,
  };
}

type Stoff = {
  foerderjahr: number;
  stichtag: PlainDate;
  zuwendungen: readonly Zuwendung[];
  weitergaben: readonly Weitergabe[];
};

/** JSON in the layout of 360Giving and the same as CSV. */
export function formatZuwendungsdateien({ stichtag, zuwendungen, weitergaben }: Stoff): {
  csv: string;
  json: string;
} {
  const daten = createZuwendungsdaten(zuwendungen, stichtag, weitergaben);
  return { json: `${JSON.stringify(daten, null, 2)}\n`, csv: joinReihen(toZuwendungstabelle(daten)) };
}

/** What the checksum is made of: the grants, not the day on which they were read. */
export function formatKern({ zuwendungen, weitergaben }: Pick<Stoff, 'zuwendungen' | 'weitergaben'>): string {
  return JSON.stringify([zuwendungen, weitergaben]);
}

export function toZuwendungsbeschreibung(
  { foerderjahr, stichtag, zuwendungen, weitergaben }: Stoff,
  {
    pruefsumme,
    anlass,
    synthetisch,
  }: { pruefsumme: string; anlass: Beschreibung['anlass']; synthetisch: boolean },
): Beschreibung {
  return {
    titel: `Zuwendungen für das Kommunale Integrationsmanagement, Förderjahr ${foerderjahr}`,
    kennzahl: 'Zuwendungen',
    name: 'Zuwendungen',
    gruppe: 'FOERDERUNG',
    definition:
      'Welcher Kreis und welche kreisfreie Stadt für das Kommunale Integrationsmanagement wie viel Geld vom Land bekommen hat: bewilligt mit bestandskräftigem Bescheid, und davon bis zum Stichtag ausgezahlt.',
    gezaehlt: 'Zuwendungen, deren Bescheid am Stichtag bestandskräftig war',
    bezogenAuf: null,
    einschraenkung:
      weitergaben.length === 0
        ? 'ohne Weiterleitungen an Letztempfänger; sie sind im Betrag enthalten'
        : 'Weiterleitungen an Letztempfänger stehen bei der Zuwendung, aus der sie kommen, und sind in ihrem Betrag enthalten',
    zaehleinheit: 'Zuwendungen',
    einheit: 'EURO',
    quelle: 'Zuwendungsbescheide der Bezirksregierung',
    regel: 'Richtlinie vom 12.12.2024; Form: 360Giving 1.1',
    fassung: 1,
    zeitraum: { von: `${foerderjahr}-01-01`, bis: `${foerderjahr}-12-31` },
    stichtag,
    wissensstand: stichtag,
    laeuft: Number(stichtag.slice(0, 4)) <= foerderjahr,
    festgehaltenAm: stichtag,
    anlass,
    verfahren: 'OHNE',
    schutz:
      'Nichts ist verdeckt: Empfänger sind Behörden und Organisationen. Namen von Menschen und Stellen stehen nicht darin.',
    hinweise: ['Beträge in Euro. Ein Bescheid, gegen den geklagt wird, fehlt, bis er bestandskräftig ist.'],
    anteilVerdeckt: 0,
    n: zuwendungen.length,
    N: null,
    pruefsumme,
    synthetisch,
  };
}
