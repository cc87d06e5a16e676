import { addDays, isWeekend, maxDate, type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import type { Zufall } from '../../demo/zufall.ts';
import type { Kraft, Landmandant } from '../plan.ts';
import {
  ENDETE_FAELLE,
  KURZBERATUNGEN,
  LAND,
  OFFENE_FAELLE,
  OFFENE_KURZBERATUNGEN,
  type Verlauf,
} from '../umfang.ts';
import { getGewichtet } from '../vorlagen/plan.ts';
import type { Vorlage, Vorlagensatz } from '../vorlagen/vorlage.ts';
import { Drucker, type Druckauftrag } from './drucker.ts';

export type Gedruckt = { akten: number; geloescht: number };

/** Prints five years of one verantwortliche Stelle: every Case Manager:in with open and ended Akten and working days. */
export function writeMandant(auftrag: Druckauftrag, satz: Vorlagensatz, anteil = 1): Gedruckt {
  const drucker = new Drucker(auftrag);
  const vorrat = Map.groupBy(satz.vorlagen, (vorlage) => vorlage.verlauf);
  const stand: Gedruckt = { akten: 0, geloescht: 0 };
  for (const kraft of auftrag.mandant.kraefte) {
    for (const { verlauf, jahre } of listVerlaeufe(auftrag.zufall, kraft, anteil)) {
      const vorlage = auftrag.zufall.pick(vorrat.get(verlauf) ?? []);
      const kommuneId = pickKommune(auftrag.zufall, auftrag.mandant);
      const bleibt = drucker.print(vorlage, { kontoId: kraft.kontoId, kommuneId, lage: { jahre } });
      if (bleibt) stand.akten += vorlage.akten.length;
      else stand.geloescht += vorlage.akten.length;
    }
    if (!auftrag.nurZaehlung) printTage(drucker, auftrag, kraft, satz.tag);
  }
  drucker.finish();
  return stand;
}

function listVerlaeufe(zufall: Zufall, kraft: Kraft, anteil: number): { verlauf: Verlauf; jahre: number }[] {
  const offen = Math.round(
    clamp(LAND.offeneFaelleJeKraft * kraft.tempo + normal(zufall) * LAND.streuungFaelle),
  );
  const alle: { verlauf: Verlauf; jahre: number }[] = [
    ...times(Math.ceil(offen * anteil), () => ({ verlauf: getGewichtet(zufall, OFFENE_FAELLE), jahre: 0 })),
    ...times(Math.ceil(OFFENE_KURZBERATUNGEN * anteil), () => ({ verlauf: 'KURZ_OFFEN' as const, jahre: 0 })),
  ];
  for (const [jahre, besetzung] of LAND.besetzungJeJahr.entries()) {
    // Who came later has no Akten from before; jahre 0 is the last year.
    if (kraft.dienstalter > besetzung) break;
    const faelle = Math.ceil(12 * LAND.abschluesseJeMonat * kraft.tempo * anteil);
    const kurz = Math.ceil(12 * LAND.kurzberatungenJeMonat * kraft.tempo * anteil);
    alle.push(
      ...times(faelle, () => ({ verlauf: getGewichtet(zufall, ENDETE_FAELLE), jahre })),
      ...times(kurz, () => ({ verlauf: getGewichtet(zufall, KURZBERATUNGEN), jahre })),
    );
  }
  return alle;
}

/** What is read on every working day without an Akte: Mein Tag, the list, a search. */
function printTage(drucker: Drucker, auftrag: Druckauftrag, kraft: Kraft, tag: Vorlage): void {
  const seitJahren = LAND.besetzungJeJahr.filter((anteil) => kraft.dienstalter <= anteil).length;
  const beginn = toPlainDate(`${Number(auftrag.heute.slice(0, 4)) - seitJahren}-01-01`);
  for (let d: PlainDate = maxDate(auftrag.protokollAb, beginn); d <= auftrag.heute; d = addDays(d, 1)) {
    // Some 220 working days a year.
    if (isWeekend(d) || auftrag.zufall.chance(15)) continue;
    drucker.print(tag, { kontoId: kraft.kontoId, kommuneId: null, lage: { tag: d } });
  }
}

function pickKommune(zufall: Zufall, { kommuneId, gebiet }: Landmandant): string | null {
  return kommuneId ?? (gebiet.length === 0 ? null : zufall.pick(gebiet));
}

function times<T>(anzahl: number, create: () => T): T[] {
  return Array.from({ length: anzahl }, create);
}

function clamp(wert: number): number {
  return Math.min(LAND.meisteFaelle, Math.max(0, wert));
}

/** Roughly normal around 0 with deviation 1. */
function normal(zufall: Zufall): number {
  return (zufall.next() + zufall.next() + zufall.next() + zufall.next() - 2) * Math.sqrt(3);
}
