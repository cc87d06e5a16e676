import type { Themenbereich } from '#src/modules/akte/wertelisten/themenbereiche.ts';

/** What people say they want, by Bereich. Short and plain, as it is noted. */
export const ZIELSAETZE: Readonly<Record<Themenbereich, string>> = {
  SPRACHE: 'Ich möchte einen Deutschkurs, der zu meinen Kindern passt.',
  AUFENTHALT: 'Ich möchte wissen, wie lange ich sicher hier bleiben kann.',
  AUSBILDUNG_ARBEIT: 'Ich möchte wieder in meinem Beruf arbeiten.',
  WOHNEN: 'Wir brauchen eine Wohnung mit genug Zimmern.',
  EXISTENZSICHERUNG: 'Ich möchte jeden Monat pünktlich die Miete zahlen.',
  BILDUNG: 'Mein Sohn soll in der Schule mitkommen.',
  GESUNDHEIT: 'Ich möchte eine Praxis finden, die mich versteht.',
  KINDERBETREUUNG: 'Ich brauche einen Platz in der Kita.',
  SOZIALE_INTEGRATION: 'Ich möchte Leute kennenlernen.',
  MOBILITAET: 'Ich möchte den Führerschein umschreiben lassen.',
  WEITERES: 'Ich möchte meine Post selbst verstehen.',
};

export const NOTIZEN: readonly string[] = [
  'Bescheid gemeinsam gelesen.',
  'Unterlagen sortiert, zwei fehlen noch.',
  'Termin bei der Behörde vorbereitet.',
  'Antrag ausgefüllt und abgegeben.',
  'Rückruf vereinbart.',
  'Nächste Schritte auf einen Zettel geschrieben.',
  'Fragen zum Kurs geklärt.',
];

export const SCHRITTE: readonly string[] = [
  'Antrag abgeben',
  'Unterlagen nachreichen',
  'Termin vereinbaren',
  'Übersetzung in Auftrag geben',
  'Anmeldung prüfen',
];
