import type { Berechnung } from './checkliste.model.ts';
import type { Checkcode } from './checkpunkte.model.ts';

/** Stellen of the own Standort today, counted by size and where they are attached. `umfang` in hundredths of a VZÄ. */
export type Stellenlage = {
  baustein: 1 | 2;
  verwaltungsassistenz: boolean;
  umfang: number;
  anbindung: 'KI' | 'KOMMUNALES_AMT' | 'KREISANGEHOERIGE_KOMMUNE' | 'FW';
  begruendet: boolean;
  anzahl: number;
};

/** „Eine Unterteilung der Koordinationsstellen kleiner als 0,5-Stellenanteile ist ausgeschlossen“ (HK 2.1, KO-05). */
const MINDESTANTEIL = 50;
const KEINE: Berechnung = { erfuellt: false, text: 'Im Stellenplan steht keine Stelle der Koordination.' };

/**
 * What the Stellenplan says to the checklist: ST-05, KO-02, KO-03, KO-04, KO-05 and, for Kreise, KR-02 and KR-03. An Ausnahme of the
 * Ministerium is not known here: where one is needed, the item stays open until it is entered.
 */
export function computeStellenpunkte(
  stellen: readonly Stellenlage[],
  istKreis: boolean,
): Partial<Record<Checkcode, Berechnung>> {
  const koordination = stellen.filter(
    ({ baustein, verwaltungsassistenz }) => baustein === 1 && !verwaltungsassistenz,
  );
  const eigene = koordination.filter(({ anbindung }) => anbindung !== 'KREISANGEHOERIGE_KOMMUNE');
  if (koordination.length === 0) {
    return { 'ST-05': KEINE, 'KO-02': KEINE, 'KO-03': KEINE, 'KO-04': KEINE, 'KO-05': KEINE };
  }
  return {
    'ST-05': computeAnbindung(stellen, eigene),
    'KO-02': {
      erfuellt: eigene.some(({ anbindung }) => anbindung === 'KI'),
      text: `Stellen der Koordination am Kommunalen Integrationszentrum: ${countStellen(eigene.filter(({ anbindung }) => anbindung === 'KI'))} von ${countStellen(koordination)}.`,
    },
    'KO-03': computeAusnahme(eigene),
    'KO-04': computeTeam(eigene),
    'KO-05': computeAnteil(koordination),
    ...(istKreis ? computeWeiterleitung(koordination) : {}),
  };
}

/** INC-CS-03: for the Case Management another office is free with a reason; Träger and Kommunen come with the Weiterleitung. */
function computeAnbindung(stellen: readonly Stellenlage[], koordination: readonly Stellenlage[]): Berechnung {
  const fremd = countStellen(koordination.filter(({ anbindung }) => anbindung !== 'KI'));
  const ohneGrund = countStellen(
    stellen.filter(
      ({ baustein, anbindung, begruendet }) =>
        baustein === 2 && anbindung === 'KOMMUNALES_AMT' && !begruendet,
    ),
  );
  return {
    erfuellt: fremd === 0 && ohneGrund === 0,
    text: `Koordination nicht am Kommunalen Integrationszentrum: ${fremd} Stellen. Case Management in einem anderen Amt ohne Begründung: ${ohneGrund} Stellen.`,
  };
}

function computeAusnahme(koordination: readonly Stellenlage[]): Berechnung {
  const fremd = countStellen(koordination.filter(({ anbindung }) => anbindung !== 'KI'));
  return fremd === 0
    ? { erfuellt: true, text: 'Keine Stelle der Koordination braucht eine Ausnahme.' }
    : {
        erfuellt: false,
        text: `Stellen der Koordination in einem anderen Amt: ${fremd}. Tragen Sie ein, wann die Ausnahme beantragt und erteilt ist.`,
      };
}

function computeTeam(koordination: readonly Stellenlage[]): Berechnung {
  const orte = new Set(koordination.map(({ anbindung }) => anbindung)).size;
  return orte <= 1
    ? { erfuellt: true, text: 'Alle eigenen Stellen der Koordination sind an einer Stelle.' }
    : {
        erfuellt: false,
        text: `Die Koordination ist auf ${orte} Stellen verteilt. Tragen Sie den Grund ein.`,
      };
}

function computeAnteil(koordination: readonly Stellenlage[]): Berechnung {
  const kleine = countStellen(koordination.filter(({ umfang }) => umfang < MINDESTANTEIL));
  return {
    erfuellt: kleine === 0,
    text:
      kleine === 0
        ? 'Jede Stelle der Koordination hat mindestens 0,5 VZÄ.'
        : `Stellen der Koordination unter 0,5 VZÄ: ${kleine}.`,
  };
}

function computeWeiterleitung(koordination: readonly Stellenlage[]): Partial<Record<Checkcode, Berechnung>> {
  const anzahl = countStellen(
    koordination.filter(({ anbindung }) => anbindung === 'KREISANGEHOERIGE_KOMMUNE'),
  );
  const text = `Stellen der Koordination bei kreisangehörigen Kommunen: ${anzahl}.`;
  return {
    'KR-02': { erfuellt: anzahl > 0, text },
    'KR-03': {
      erfuellt: anzahl === 0,
      text: anzahl === 0 ? text : `${text} Tragen Sie ein, wie die Zusammenarbeit geregelt ist.`,
    },
  };
}

function countStellen(stellen: readonly Stellenlage[]): number {
  return stellen.reduce((summe, { anzahl }) => summe + anzahl, 0);
}
