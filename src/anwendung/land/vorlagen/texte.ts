/** What is noted after a contact: short, plain and about nobody. */
export const LAND_NOTIZEN: readonly string[] = [
  'Bescheid gemeinsam gelesen, Frist notiert.',
  'Unterlagen für den Antrag sortiert, zwei Nachweise fehlen noch. Rückmeldung bis Ende der Woche.',
  'Termin bei der Behörde vorbereitet und Fragen aufgeschrieben.',
  'Antrag ausgefüllt und abgegeben. Eingangsbestätigung liegt vor.',
  'Kurs gefunden, Anmeldung besprochen. Die Kinderbetreuung ist noch offen.',
  'Wohnungsanzeige angesehen, Besichtigung vereinbart.',
  'Rückruf der Beratungsstelle: Platz auf der Warteliste.',
  'Gespräch mit der Schule begleitet. Nächste Schritte auf einen Zettel geschrieben.',
  'Nicht angetroffen, Nachricht hinterlassen.',
  'Raten mit dem Energieversorger besprochen, Vereinbarung liegt vor.',
];

export const LAND_SCHRITTE: readonly string[] = [
  'Antrag abgeben',
  'Unterlagen nachreichen',
  'Termin bei der Ausländerbehörde vereinbaren',
  'Übersetzung der Zeugnisse in Auftrag geben',
  'Anmeldung zum Integrationskurs prüfen',
  'Kita-Platz im Portal vormerken',
  'Vermieter anrufen',
  'Anerkennungsberatung aufsuchen',
];

export const LAND_LAGEN: readonly string[] = [
  'Die Lage ist seit einem halben Jahr unverändert. Hilfe wird gewünscht.',
  'Vieles läuft, einzelne Schreiben machen Mühe.',
  'Ohne Unterstützung gelingt der Kontakt zu Ämtern nicht.',
  'Eine Lösung ist in Sicht, es fehlt ein Nachweis.',
];
