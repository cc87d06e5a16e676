import type { NichtBeantwortbar } from './ergebnis.model.ts';

/** What Anfragen ask for and nobody counts: the answer says so, and why, and what can be said in its place. */
export const NIE_GEZAEHLT_CODES = [
  'STAATSANGEHOERIGKEIT_KOMMUNE',
  'GESCHLECHT',
  'AUFENTHALTSSTATUS',
  'PERSON_MEHRERE_STANDORTE',
  'GEHALT',
  'FACHKRAFT',
] as const;
export type NieGezaehlt = (typeof NIE_GEZAEHLT_CODES)[number];

type Grund = { name: string; fehlt: string; stattdessen: string | null; quelle: string };

export const NIE_GEZAEHLT = {
  STAATSANGEHOERIGKEIT_KOMMUNE: {
    name: 'Staatsangehörigkeit der begleiteten Personen je Kommune',
    fehlt:
      'Die Staatsangehörigkeit steht nur versiegelt in der Akte des KIM-Standorts. Gezählt wird sie in Gruppen und ohne Kommune; zusammen mit der Kommune könnte sie einzelne Personen erkennbar machen.',
    stattdessen:
      'Neu begleitete Personen können nach Gruppen von Staatsangehörigkeiten für das Land genannt werden.',
    quelle: 'Datenschutzanforderungen, STAT-09',
  },
  GESCHLECHT: {
    name: 'Geschlecht der begleiteten Personen je Kommune oder nach Alter',
    fehlt:
      'Das Geschlecht steht nur versiegelt in der Akte. Gezählt wird es für sich allein und ohne Kommune; zusammen mit Ort oder Alter könnte es einzelne Personen erkennbar machen.',
    stattdessen: 'Neu begleitete Personen können nach Geschlecht für das Land genannt werden.',
    quelle: 'Datenschutzanforderungen, Datensparsamkeit der Zählung',
  },
  AUFENTHALTSSTATUS: {
    name: 'Aufenthaltsstatus der begleiteten Personen',
    fehlt:
      'Der Aufenthaltsstatus steht nur versiegelt in der Akte. Gezählt werden allein die Schritte der Verfahren, bei denen das Case Management hilft.',
    stattdessen: 'Schritte der Verfahren, zum Beispiel der Einbürgerung, können genannt werden.',
    quelle: 'Datenschutzanforderungen, Datensparsamkeit der Zählung',
  },
  PERSON_MEHRERE_STANDORTE: {
    name: 'Personen, die von mehreren KIM-Standorten begleitet wurden',
    fehlt:
      'Jeder KIM-Standort zählt für sich. Es gibt keine Kennung, mit der eine Person über Standorte hinweg erkannt würde.',
    stattdessen: 'Verweise an andere Stellen können genannt werden.',
    quelle: 'Datenschutzanforderungen, getrennte verantwortliche Stellen',
  },
  GEHALT: {
    name: 'Gehalt je Stelle',
    fehlt:
      'Hat eine Stelle nur eine Person, so ist ihr Gehalt eine Angabe über diese Person. Das Land liest Beträge je Jahr und Standort, kein Gehalt.',
    stattdessen: 'Bewilligte und ausgezahlte Mittel je KIM-Standort können genannt werden.',
    quelle: 'Datenschutzanforderungen, STAT-11',
  },
  FACHKRAFT: {
    name: 'Fälle je einzelner Fachkraft',
    fehlt: 'Eine Auswertung nach Fachkräften gibt es nicht und soll es nicht geben.',
    stattdessen: 'Fälle je Vollzeitstelle können für einen KIM-Standort genannt werden.',
    quelle: 'Grundsatz: keine Rangfolge von Beschäftigten',
  },
} as const satisfies Record<NieGezaehlt, Grund>;

/** The answer to a question by something that nobody counts. */
export function toNieGezaehlt(merkmal: NieGezaehlt): NichtBeantwortbar {
  const { name, fehlt, stattdessen, quelle } = NIE_GEZAEHLT[merkmal];
  return {
    art: 'NICHT_BEANTWORTBAR',
    titel: name,
    fehlt,
    seit: null,
    stattdessen,
    hinweise: [`Grund: ${quelle}.`],
  };
}
