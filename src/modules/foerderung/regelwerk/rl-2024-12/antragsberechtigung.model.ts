import { type Befund, toBefund } from '../meldungen.model.ts';
import { isGebietskoerperschaft } from '../regelsatz.model.ts';
import type { Antrag } from './antrag-typen.model.ts';

/** FR-3.1-a: Kreise, kreisfreie Städte, Städteregion Aachen. FR-3.1-c: one Förderfall each and year. */
export function checkAntragsberechtigung(antrag: Antrag): Befund[] {
  const befunde: Befund[] = [];
  if (!isGebietskoerperschaft(antrag.typ)) befunde.push(toBefund('E-3.1-a', {}));
  if (antrag.laufenderFoerderfall !== null) {
    befunde.push(
      toBefund('E-3.1-c', {
        gk: 'diese Gebietskörperschaft',
        jahr: String(antrag.foerderjahr),
        az: antrag.laufenderFoerderfall,
      }),
    );
  }
  return befunde;
}
