import { formatVzae, sumVzae, type Vzae } from '#src/core/vzae.ts';
import { type Befund, toBefund } from '../meldungen.model.ts';
import type { Regelparameter } from '../parameter.model.ts';
import { isGebietskoerperschaft, type Regelsatz } from '../regelsatz.model.ts';
import { type Schritt, toSchritt } from '../schritt.model.ts';
import type { Antrag } from './antrag-typen.model.ts';

/** Nr. 5.4.1: how many posts, and how small and large a share may be. */
export function checkStellen(
  antrag: Antrag,
  satz: Regelsatz,
  parameter: Regelparameter,
): { befunde: Befund[]; schritte: Schritt[] } {
  const koordination = checkSumme(antrag, satz);
  return {
    befunde: [
      ...koordination.befunde,
      ...checkAnteile(antrag, satz, parameter),
      ...checkKontingent(antrag),
      ...checkTeam(antrag, parameter),
    ],
    schritte: koordination.schritte,
  };
}

/**
 * FR-5.4.1-a and -b. Zusatzstellen come on top (FR-4.3-d). The total of 4 and 3 posts needs no check of its own: it is
 * the sum of the two limits.
 */
function checkSumme(antrag: Antrag, satz: Regelsatz): { befunde: Befund[]; schritte: Schritt[] } {
  if (!isGebietskoerperschaft(antrag.typ)) return { befunde: [], schritte: [] };
  const grenze = satz.grenzen[antrag.typ];
  const koordination = sumVzae(antrag.koordination);
  const assistenz = sumVzae(antrag.verwaltungsassistenz);
  const befunde: Befund[] = [];
  if (koordination > grenze.koordination) {
    befunde.push(
      toBefund('E-5.4.1-a', { max: formatVzae(grenze.koordination), ist: formatVzae(koordination) }),
    );
  }
  if (assistenz > grenze.verwaltungsassistenz) {
    befunde.push(toBefund('E-5.4.1-b', { ist: formatVzae(assistenz) }));
  }
  return {
    befunde,
    schritte: [
      toSchritt(
        'FR-5.4.1-a',
        { anteile: antrag.koordination, grenze: grenze.koordination },
        koordination <= grenze.koordination,
      ),
      toSchritt(
        'FR-5.4.1-b',
        { anteile: antrag.verwaltungsassistenz, grenze: grenze.verwaltungsassistenz },
        assistenz <= grenze.verwaltungsassistenz,
      ),
    ],
  };
}

/** FR-5.4.1-c, -d, -g, -h: single shares. */
function checkAnteile(antrag: Antrag, satz: Regelsatz, parameter: Regelparameter): Befund[] {
  const koordination = [
    ...antrag.koordination.map((vzae, platz) => ({ vzae, feld: `koordination[${platz}]` })),
    ...antrag.zusatz.flatMap(({ anteile }, zusatz) =>
      anteile.map((vzae, platz) => ({ vzae, feld: `zusatz[${zusatz}].anteile[${platz}]` })),
    ),
  ];
  const assistenz = antrag.verwaltungsassistenz.map((vzae, platz) => ({
    vzae,
    feld: `verwaltungsassistenz[${platz}]`,
  }));
  const caseManagement = antrag.caseManagement.map((vzae, platz) => ({
    vzae,
    feld: `caseManagement[${platz}]`,
  }));
  const isZuKlein = (vzae: Vzae): boolean => vzae < satz.mindestanteil;
  const isKeinSchritt = (vzae: Vzae): boolean => vzae % parameter.anteilSchritt !== 0;
  const angaben = ({ vzae, feld }: { vzae: Vzae; feld: string }) => ({ stelle: feld, ist: formatVzae(vzae) });
  return [
    ...koordination
      .filter(({ vzae }) => isZuKlein(vzae) || isKeinSchritt(vzae))
      .map((anteil) => toBefund('E-5.4.1-c', angaben(anteil), anteil.feld)),
    // A larger share is above the limit of half a post and reported there (FR-5.4.1-b).
    ...assistenz.filter(({ vzae }) => isZuKlein(vzae)).map(({ feld }) => toBefund('E-5.4.1-d', {}, feld)),
    ...caseManagement
      .filter(({ vzae }) => isZuKlein(vzae))
      .map((anteil) => toBefund('E-5.4.1-g', angaben(anteil), anteil.feld)),
    ...[...koordination, ...assistenz, ...caseManagement]
      .filter(({ vzae }) => vzae > satz.stelle)
      .map(({ feld }) => toBefund('E-5.4.1-h', {}, feld)),
  ];
}

/** FR-5.4.1-i: the Kontingent is data of the ministry for each year; without it nothing is checked. */
function checkKontingent(antrag: Antrag): Befund[] {
  const summe = sumVzae(antrag.caseManagement);
  if (antrag.kontingentCm === null || summe <= antrag.kontingentCm) return [];
  return [toBefund('E-5.4.1-i', { kontingent: formatVzae(antrag.kontingentCm), ist: formatVzae(summe) })];
}

/** FR-5.4.1-k and FH-ST-a. */
function checkTeam(antrag: Antrag, parameter: Regelparameter): Befund[] {
  const ohneKoordination =
    antrag.verwaltungsassistenz.length > 0 && antrag.koordination.length + antrag.zusatz.length === 0;
  const getrennt = new Set(antrag.organisationseinheiten).size > 1 && !antrag.trennungBegruendet;
  return [
    ...(ohneKoordination && parameter.assistenzOhneKoordinationMelden ? [toBefund('W-5.4.1-k', {})] : []),
    ...(getrennt ? [toBefund('W-HK-ST-a', {})] : []),
  ];
}
