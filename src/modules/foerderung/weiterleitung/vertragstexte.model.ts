import type { Vertragspunkt } from './weiterleitung.model.ts';

/** Compulsory contents as the checklist names them. */
export const PUNKT_NAMEN = {
  ZWECK: 'Zweck und Zuwendungsbescheid',
  ZEITRAUM: 'Zeitraum',
  BETRAG: 'Betrag und Auszahlung',
  STELLEN: 'Stellen und Qualifikation',
  NEBENBESTIMMUNGEN: 'Nebenbestimmungen (ANBest)',
  AUFLAGEN: 'Auflagen a bis h des Zuwendungsbescheids',
  NACHWEIS: 'Nachweis und Belege',
  PRUEFRECHT: 'Prüfrechte',
  ERSTATTUNG: 'Kündigung und Erstattung',
  JMD_MBE: 'Abgrenzung zu JMD und MBE, keine Doppelförderung',
} as const satisfies Record<Vertragspunkt, string>;

type Werte = Readonly<
  Record<
    | 'aktenzeichen'
    | 'geber'
    | 'nehmer'
    | 'jahr'
    | 'von'
    | 'bis'
    | 'nachweisBis'
    | 'betrag'
    | 'anbest'
    | 'jmdMbe',
    string
  >
>;

/** Our words for each of them; the form of Anlage 4 takes their place (OQ-F-62). */
export const PUNKT_TEXTE = {
  ZWECK: ({ geber, nehmer, aktenzeichen, jahr }) =>
    `${geber} leitet Mittel des Landes Nordrhein-Westfalen für das Kommunale Integrationsmanagement im Förderjahr ${jahr} an ${nehmer} weiter (Nr. 3.2 der Richtlinie vom 12.12.2024, Aktenzeichen ${aktenzeichen}). Die Weiterleitung wird mit der Bestandskraft des Zuwendungsbescheids wirksam.`,
  ZEITRAUM: ({ von, bis }) => `Die Weiterleitung gilt vom ${von} bis zum ${bis}.`,
  BETRAG: ({ betrag }) =>
    `Weitergeleitet werden höchstens ${betrag}. Ausgezahlt wird nach Eingang der Mittel des Landes und nur für Ausgaben, die in diesem Zeitraum entstehen.`,
  STELLEN: () =>
    'Gefördert werden die folgenden Stellen. Sie sind mit Fachkräften besetzt, die einen einschlägigen Abschluss oder eine vergleichbare Qualifikation haben (Nr. 4.1 e). Änderungen der Besetzung werden unverzüglich angezeigt.',
  NEBENBESTIMMUNGEN: ({ anbest }) =>
    `Die ${anbest} sind in der Fassung des Zuwendungsbescheids Bestandteil dieser Weiterleitung (VV Nr. 12 zu § 44 LHO).`,
  AUFLAGEN: ({ nehmer }) =>
    `Für ${nehmer} gelten die Auflagen des Zuwendungsbescheids (Nr. 6 der Richtlinie):`,
  NACHWEIS: ({ nachweisBis }) =>
    `Sachbericht und zahlenmäßiger Nachweis liegen bis zum ${nachweisBis} vor. Die Belege werden nach den Nebenbestimmungen aufbewahrt.`,
  PRUEFRECHT: ({ geber }) =>
    `${geber}, die Bewilligungsbehörde und der Landesrechnungshof dürfen die Verwendung durch Einsicht in Bücher und Belege prüfen.`,
  ERSTATTUNG: () =>
    'Die Weiterleitung kann aus wichtigem Grund gekündigt werden, vor allem wenn die Zuwendung widerrufen oder zurückgenommen wird. Nicht zweckentsprechend verwendete oder nicht verbrauchte Mittel werden erstattet.',
  JMD_MBE: ({ jmdMbe }) =>
    `Die Stellen liegen außerhalb der Personaltableaus von Jugendmigrationsdienst und Migrationsberatung für erwachsene Zugewanderte und werden aus keinem anderen Programm bezahlt (Nr. 3.2 Absatz 3 und Nr. 4.2). ${jmdMbe}`.trim(),
} as const satisfies Record<Vertragspunkt, (werte: Werte) => string>;
