import { type Cent, subtractCent, toCent } from '#src/core/cent.ts';
import { diffDays, formatGerman, maxDate, type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import { roundDown, toBruch } from '../bruch.model.ts';
import { toWerktag } from '../kalender.model.ts';
import { type Befund, toBefund } from '../meldungen.model.ts';
import type { Regelparameter } from '../parameter.model.ts';
import { type Gerechnet, toSchritt } from '../schritt.model.ts';

export const TERMINE = ['MAI', 'OKTOBER'] as const;
export type Termin = (typeof TERMINE)[number];
const TERMINTAGE = { MAI: '05-01', OKTOBER: '10-01' } as const satisfies Record<Termin, string>;

/** FR-7.3-b (Nr. 7.3, OQ-F-12): the first Teilbetrag is rounded down to the cent, the rest follows in October. */
export function splitTeilbetraege(
  bewilligt: Cent,
  parameter: Regelparameter,
): Gerechnet<Record<Termin, Cent>> {
  const { zaehler, nenner } = parameter.ersterTeilbetrag;
  const mai = toCent(roundDown(toBruch(BigInt(bewilligt) * BigInt(zaehler), nenner)));
  const wert = { MAI: mai, OKTOBER: subtractCent(bewilligt, mai) };
  return { wert, schritte: [toSchritt('FR-7.3-b', { bewilligt, anteil: `${zaehler}/${nenner}` }, wert)] };
}

/** Termin of the Richtlinie and the day money moves: 1 May is a holiday in every year (OQ-F-13, INC-F-28). */
export function computeTermin(
  jahr: number,
  termin: Termin,
  parameter: Pick<Regelparameter, 'buchungstag'>,
): { faellig: PlainDate; buchung: PlainDate } {
  const faellig = toPlainDate(`${jahr}-${TERMINTAGE[termin]}`);
  return { faellig, buchung: parameter.buchungstag === 'NAECHSTER_WERKTAG' ? toWerktag(faellig) : faellig };
}

export type Auszahlungsfrage = {
  readonly jahr: number;
  readonly termin: Termin;
  readonly bestandskraeftigAb: PlainDate | null;
  readonly angefordertAm: PlainDate | null;
};

/**
 * FR-7.3-a, FR-7.3-d: first day of payment, the latest of Termin, Bestandskraft and Anforderung, on a Werktag. Without
 * one of them there is no day and a finding says why.
 */
export function findAuszahlungstag(
  frage: Auszahlungsfrage,
  parameter: Pick<Regelparameter, 'buchungstag' | 'nachBestandskraft'>,
): Gerechnet<PlainDate | null> & { readonly befunde: readonly Befund[] } {
  const { bestandskraeftigAb, angefordertAm } = frage;
  const { faellig } = computeTermin(frage.jahr, frage.termin, parameter);
  const eingabe = { termin: faellig, bestandskraeftigAb, angefordertAm };
  if (bestandskraeftigAb === null || angefordertAm === null) {
    const befunde = [
      ...(bestandskraeftigAb === null ? [toBefund('E-7.3-a', { datum: 'dem Tag der Bestandskraft' })] : []),
      ...(angefordertAm === null ? [toBefund('E-7.3-b', {})] : []),
    ];
    return { wert: null, schritte: [toSchritt('FR-7.3-a', eingabe, null)], befunde };
  }
  const spaet = bestandskraeftigAb > faellig;
  const naechster = computeTermin(frage.jahr, 'OKTOBER', parameter).faellig;
  const termin = spaet && parameter.nachBestandskraft === 'NAECHSTER_TERMIN' ? naechster : faellig;
  const tag = maxDate(termin, maxDate(bestandskraeftigAb, angefordertAm));
  const wert = parameter.buchungstag === 'NAECHSTER_WERKTAG' ? toWerktag(tag) : tag;
  const regel = spaet ? 'FR-7.3-d' : 'FR-7.3-a';
  return { wert, schritte: [toSchritt(regel, { ...eingabe, tag }, wert)], befunde: [] };
}

/** May money move on this day? E-7.3-a names the first possible day where it is known. */
export function checkAuszahlung(frage: Auszahlungsfrage, stichtag: PlainDate): Befund[] {
  const { bestandskraeftigAb } = frage;
  if (bestandskraeftigAb === null) {
    return [toBefund('E-7.3-a', { datum: 'dem Tag der Bestandskraft' }), ...checkAnforderung(frage)];
  }
  const zuFrueh = stichtag < bestandskraeftigAb;
  return [
    ...(zuFrueh ? [toBefund('E-7.3-a', { datum: formatGerman(bestandskraeftigAb) })] : []),
    ...checkAnforderung(frage),
  ];
}

function checkAnforderung({ angefordertAm }: Auszahlungsfrage): Befund[] {
  return angefordertAm === null ? [toBefund('E-7.3-b', {})] : [];
}

/** FR-7.3-e (OQ-F-15): what the second Teilbetrag would be after the forecast. A person confirms it. */
export function computeZweiterTeilbetrag(
  vorgesehen: Cent,
  prognoseAnerkannt: Cent,
  ersterTeilbetrag: Cent,
  parameter: Regelparameter,
): Gerechnet<Cent> {
  const rest = Math.max(0, prognoseAnerkannt - ersterTeilbetrag);
  const wert = parameter.zweiterTeilbetragKuerzen ? toCent(Math.min(vorgesehen, rest)) : vorgesehen;
  const eingabe = { vorgesehen, prognoseAnerkannt, ersterTeilbetrag };
  return { wert, schritte: [toSchritt('FR-7.3-e', eingabe, wert)] };
}

/** Days after a change of the bank account in which payment asks for the note of a call back. */
const RUHETAGE_BANKVERBINDUNG = 3;

/** GL-ZA-b: a bank account changed lately, and nobody has confirmed it. */
export function checkBankverbindung(
  bank: { readonly geaendertAm: PlainDate | null; readonly bestaetigt: boolean },
  stichtag: PlainDate,
): Befund[] {
  const { geaendertAm } = bank;
  if (geaendertAm === null || bank.bestaetigt) return [];
  if (diffDays(geaendertAm, stichtag) > RUHETAGE_BANKVERBINDUNG) return [];
  return [toBefund('W-ZA-b', { datum: formatGerman(geaendertAm) })];
}
