import type { Regelparameter } from './regelwerk/parameter.model.ts';

/** Open questions that touch an Antrag, as one sentence each. The register of questions: `docs/offene-fragen.md`. */
export const ANTRAG_ANNAHMEN: readonly {
  readonly id: string;
  readonly text: (parameter: Regelparameter) => string;
}[] = [
  {
    id: 'OQ-F-02',
    text: ({ teilzeit }) =>
      teilzeit === 'LINEAR'
        ? 'Der Jahresbetrag sinkt bei Teilzeit im gleichen Verhältnis.'
        : 'Der Jahresbetrag gilt je Stelle, auch bei Teilzeit.',
  },
  {
    id: 'OQ-F-04',
    text: ({ sachKoordination }) =>
      sachKoordination === 'JE_VZAE'
        ? 'Sachausgaben „pro Stelle“ gelten je VZÄ.'
        : 'Sachausgaben „pro Stelle“ gelten je Stelle, unabhängig von der Größe.',
  },
  {
    id: 'OQ-F-05',
    text: ({ sachVerwaltungsassistenz }) =>
      sachVerwaltungsassistenz === 'JE_HALBER_STELLE'
        ? '2.850 Euro gelten für die halbe Stelle der Verwaltungsassistenz.'
        : '2.850 Euro gelten für eine ganze Stelle der Verwaltungsassistenz.',
  },
  {
    id: 'OQ-F-09',
    text: ({ ausschlussfrist }) =>
      ausschlussfrist
        ? 'Die Antragsfrist ist eine Ausschlussfrist.'
        : 'Über einen verspäteten Antrag entscheidet die Bewilligungsbehörde.',
  },
  {
    id: 'OQ-F-10',
    text: ({ wochenendregel }) =>
      wochenendregel === 'NAECHSTER_WERKTAG'
        ? 'Fällt der 31. Oktober auf ein Wochenende, endet die Frist am nächsten Werktag.'
        : 'Die Frist endet am 31. Oktober, auch am Wochenende.',
  },
  {
    id: 'OQ-F-22',
    text: ({ fwHoechstanteil: { zaehler, nenner } }) =>
      `Höchstens ${zaehler}/${nenner} der beantragten Case-Management-Stellen gehen an die Freie Wohlfahrtspflege.`,
  },
  {
    id: 'OQ-F-26',
    text: ({ sachZusatz }) =>
      sachZusatz
        ? 'Sachausgaben gibt es auch für weitere Koordinationsstellen.'
        : 'Für weitere Koordinationsstellen gibt es keine Sachausgaben.',
  },
  {
    id: 'OQ-F-36',
    text: () => 'Die Felder folgen der Richtlinie; das Muster nach Anlage 1 liegt noch nicht vor.',
  },
];
