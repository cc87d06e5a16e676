import { type Befund, toBefund } from '../meldungen.model.ts';
import type { Antrag, Pruefstand, Voraussetzung } from './antrag-typen.model.ts';

/** Nr. 4.1 a to f and 4.4; a is also FR-3.1-b (a Kommune with a Kommunales Integrationszentrum). What is open is not proven and counts as missing; only b knows an exception. */
export function checkVoraussetzungen(antrag: Antrag): Befund[] {
  const fehlt = (buchstabe: Voraussetzung): boolean =>
    !isErfuellt(antrag.voraussetzungen[buchstabe], buchstabe);
  const koordination = antrag.koordination.length + antrag.zusatz.length > 0;
  const fachkraefte = koordination || antrag.caseManagement.length > 0;
  const befunde: Befund[] = [];
  if (fehlt('a')) befunde.push(toBefund('E-4.1-a', { jahr: String(antrag.foerderjahr) }));
  // b speaks of coordination posts; where the Case Management sits is free (INC-F-31).
  if (koordination && fehlt('b')) befunde.push(toBefund('E-4.1-b', {}));
  if (fehlt('c')) befunde.push(toBefund('E-4.1-c', {}));
  if (fehlt('d') || antrag.fehlendeKapitel.length > 0) {
    const kapitel = antrag.fehlendeKapitel.join(', ');
    befunde.push(toBefund('E-4.1-d', { fehlende_kapitel: kapitel === '' ? 'das ganze Konzept' : kapitel }));
  }
  // e does not ask for a degree of the Verwaltungsassistenz.
  if (fachkraefte && fehlt('e')) {
    befunde.push(toBefund('E-4.1-e', { person_oder_stelle: 'mindestens eine Stelle' }));
  }
  if (antrag.caseManagement.length > 0 && fehlt('f')) befunde.push(toBefund('E-4.1-f', {}));
  for (const { bezug, programm } of antrag.doppelfoerderung) {
    befunde.push(toBefund('E-4.2-a', { bezug, programm }));
  }
  if (antrag.beginnVorBewilligung && !antrag.fortsetzung && !antrag.vorzeitigerBeginnZugelassen) {
    befunde.push(toBefund('W-4.4-a', {}));
  }
  return befunde;
}

/** Mandatory chapters of the concept (FR-4.1-d); the last one for Kreise and the Städteregion only. */
export const KONZEPTKAPITEL = [
  'Umsetzung',
  'Schnittstellen',
  'Abgrenzung zu anderen Programmen',
  'Übersicht der Beratungsansätze',
  'Einbindung des kreisangehörigen Raums',
] as const;

/** Chapters that the concept of an applicant still lacks. */
export function listFehlendeKapitel(typ: string, vorhanden: readonly string[]): string[] {
  const verlangt = typ === 'KREISFREIE_STADT' ? KONZEPTKAPITEL.slice(0, -1) : KONZEPTKAPITEL;
  return verlangt.filter((kapitel) => !vorhanden.includes(kapitel));
}

function isErfuellt(stand: Pruefstand, buchstabe: Voraussetzung): boolean {
  return stand === 'ERFUELLT' || (stand === 'AUSNAHME' && buchstabe === 'b');
}
