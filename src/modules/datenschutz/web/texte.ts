import { createTexte } from '#src/platform/i18n/texte.ts';
import { TITEL } from './titel.ts';

/** German texts of the access log. Names of kinds, areas and results come from datenschutz.model.ts. */
export const t = createTexte({
  ...TITEL,
  'protokoll.einleitung':
    'Wer hat in Ihrer verantwortlichen Stelle wann worauf zugegriffen? Ohne Inhalte. Auch Ihre Einsicht wird protokolliert.',
  'protokoll.zweck':
    'Nur zur Kontrolle der Rechtmäßigkeit, nicht zur Leistungs- oder Verhaltenskontrolle (Art.\u00A05 Abs.\u00A02 DSGVO, §\u00A076 BDSG als Vorbild).',
  'protokoll.tabelle': 'Einträge vom {von} bis {bis}',
  'protokoll.anzahl':
    '{anzahl, plural, =0 {Keine Einträge} one {# Eintrag} other {# Einträge}}, {von} bis {bis}',
  'protokoll.leer': 'Kein Eintrag passt zu dieser Auswahl',
  'protokoll.leer.text': 'Wählen Sie einen längeren Zeitraum oder weniger Merkmale.',
  'protokoll.unbekannt': 'Diese Nummer gibt es in Ihrer verantwortlichen Stelle nicht',
  'protokoll.unbekannt.text':
    'Prüfen Sie die Schreibweise, zum Beispiel CM-2026-0001. Ist die Akte gelöscht, gibt es auch ihre Nummer nicht mehr.',
  'protokoll.export': 'Als CSV laden',

  'spalte.zeit': 'Zeit',
  'spalte.konto': 'Wer',
  'spalte.vorgang': 'Vorgang und Zweck',
  'spalte.gegenstand': 'Gegenstand',
  'spalte.ergebnis': 'Ergebnis',
  'eintrag.system': 'Programm ({name})',
  'eintrag.ohneName': 'gelöschtes Konto',
  'eintrag.konto.filter': 'Nur Einträge von {name}',
  'eintrag.objekt.filter': 'Nur Einträge zu {nummer}',
  'eintrag.anzahl': '{anzahl, plural, one {# Treffer} other {# Treffer}}',
  'eintrag.zweck': 'Zweck: {zweck}',
  'eintrag.grund': 'Grund: {grund}',
  'eintrag.rechtsgrundlage': 'Rechtsgrundlage: {rechtsgrundlage}',
  'grund.vertretung': 'Vertretung',

  'filter.titel': 'Auswahl',
  'filter.von': 'Erster Tag',
  'filter.von.hinweis': 'Leer: die letzten 30 Tage. TT.MM.JJJJ.',
  'filter.bis': 'Letzter Tag',
  'filter.bis.hinweis': 'Leer: heute. TT.MM.JJJJ.',
  'filter.objekt': 'Nummer der Akte oder Person',
  'filter.objekt.hinweis':
    'Zum Beispiel CM-2026-0001. Zeigt auch Zugriffe auf die Personen und Einwilligungen der Akte.',
  'filter.konto': 'Konto',
  'filter.konto.gewaehlt': 'gewähltes Konto',
  'filter.weitere': 'Weitere Auswahl',
  'filter.bereich': 'Bereich',
  'filter.alle': 'Alle',
  'filter.art': 'Art der Verarbeitung',
  'filter.ergebnis': 'Ergebnis',
  'filter.operation': 'Vorgang',
  'filter.anzeigen': 'Anzeigen',
  'filter.zuruecksetzen': 'Auswahl zurücksetzen',
  'filter.datum.fehler': 'Geben Sie das Datum als TT.MM.JJJJ ein.',
  'filter.auffaelligkeit': 'Gezeigt wird: {titel}',
  'filter.stichprobe': 'Gezeigt wird die Stichprobe {quartal}',

  'hinweise.titel': 'Auffälligkeiten und Stichprobe',
  'hinweise.einleitung':
    'Ein Hinweis ist ein Anlass nachzufragen, kein Vorwurf. Gezeigt nach Tagen, nicht nach Zahlen.',
  'hinweise.quartal': 'Quartal',
  'hinweise.quartal.text': '{nummer}. Quartal {jahr}',
  'hinweise.anzahl': '{anzahl, plural, =0 {Keine} one {# Zugriff} other {# Zugriffe}}',
  'hinweise.tag': '{tag}, {name}: {anzahl, plural, one {# Zugriff} other {# Zugriffe}}',
  'hinweise.ueblich': 'üblich: {ueblich}',
  'hinweise.alle': 'Alle Einträge zeigen: {titel}',
  'hinweise.weitere': '{anzahl, plural, one {und # weiterer Tag} other {und # weitere Tage}}',
  'stichprobe.titel': 'Stichprobe',
  'stichprobe.text':
    'Ein Prozent der Zugriffe auf Daten der Fallarbeit, zufällig und für ein Quartal immer dieselben.',
  'stichprobe.zeigen': 'Stichprobe zeigen',

  'siegel.einleitung':
    'Das Zugriffsprotokoll wird laufend versiegelt. Einträge sehen Sie hier nicht: Sie sind der datenschutzbeauftragten Person vorbehalten.',
  'siegel.IN_ORDNUNG': 'Die Versiegelung läuft.',
  'siegel.RUECKSTAND': 'Die Versiegelung ist im Rückstand.',
  'siegel.RUECKSTAND.text':
    'Ein Eintrag wartet seit mehr als fünf Minuten. Prüfen Sie, ob ein Prozess mit der Rolle „worker“ läuft.',
  'siegel.LEER': 'Es ist noch nichts versiegelt.',
  'siegel.stand': 'Stand',
  'siegel.letztes': 'Letztes Siegel',
  'siegel.siegel': 'Siegel',
  'siegel.ketten': 'Ketten',
  'siegel.ketten.text': 'eine je verantwortlicher Stelle und eine für Land und Betrieb',
  'siegel.unversiegelt': 'Noch nicht versiegelt',
  'siegel.unversiegelt.text': 'ältester Eintrag: {zeit}',
  'siegel.pruefen':
    'Ob jemand das Protokoll verändert hat, prüft der Befehl „npx kim protokoll pruefe“ mit dem Anker außerhalb der Datenbank.',
  'siegel.neu': 'Neu laden',
});
