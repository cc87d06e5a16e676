import type { Antragsinhalt } from '../antragsinhalt.model.ts';
import { readVzae } from '../eingabe.model.ts';
import { findRegelsatz, RL_2024_12 } from '../regelwerk/regelsatz.model.ts';
import type { Empfaengerart, Weiterleitungsinhalt, Weiterleitungsposten } from './weiterleitung.model.ts';

export type Planzeile = {
  empfaengerart: Empfaengerart;
  empfaenger: string;
  posten: Weiterleitungsposten[];
};

/**
 * What the signed Antrag plans, by recipient, with the Jahresbetrag of each share: a proposal that people change. Recipients
 * that have a Weiterleitung are left out.
 */
export function computePlan(
  antrag: Antragsinhalt,
  foerderjahr: number,
  vorhanden: readonly Weiterleitungsinhalt[],
): Planzeile[] {
  const satz = findRegelsatz(foerderjahr) ?? RL_2024_12;
  const zeilen = new Map<string, Planzeile>();
  const add = (
    empfaengerart: Empfaengerart,
    empfaenger: string,
    posten: Weiterleitungsposten | null,
  ): void => {
    const name = empfaenger.trim();
    if (name === '' || posten === null) return;
    const zeile = zeilen.get(name) ?? { empfaengerart, empfaenger: name, posten: [] };
    zeilen.set(name, { ...zeile, posten: [...zeile.posten, posten] });
  };
  for (const { bezeichnung, vzae, ort, empfaenger } of antrag.caseManagement) {
    if (ort !== 'KOMMUNE' && ort !== 'FREIE_WOHLFAHRTSPFLEGE') continue;
    add(ort, empfaenger, toPosten('CASE_MANAGEMENT', bezeichnung, vzae, satz.caseManagement));
  }
  for (const { kommune, vzae, weiterleitung } of antrag.zusatz) {
    if (!weiterleitung) continue;
    add('KOMMUNE', kommune, toPosten('KOORDINATION', `Koordination ${kommune}`, vzae, satz.koordination));
  }
  return [...zeilen.values()].filter(
    ({ empfaenger }) => !vorhanden.some((eine) => eine.empfaenger.trim() === empfaenger),
  );
}

/** A hundredth of a post is a whole amount of cents with every Jahresbetrag of the Richtlinie. */
function toPosten(
  art: Weiterleitungsposten['art'],
  bezeichnung: string,
  vzae: string,
  jahresbetrag: number,
): Weiterleitungsposten | null {
  const gelesen = readVzae(vzae);
  if (!gelesen.ok) return null;
  return { art, bezeichnung, vzae: gelesen.wert, betrag: Math.round((jahresbetrag / 100) * gelesen.wert) };
}
