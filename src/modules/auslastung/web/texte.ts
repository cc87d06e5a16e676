import { createTexte } from '#src/platform/i18n/texte.ts';
import { TITEL } from './titel.ts';

/** German texts of the page Auslastung, in the three views of its roles. */
export const t = createTexte({
  ...TITEL,
  'seite.eigene':
    'Ihre Fälle und Kurzberatungen neben den veröffentlichten Werten. Nur Sie und Ihre Teamleitung sehen Ihre Zahlen. Sie messen nicht Ihre Arbeit: Wie viel Arbeit in einem Fall steckt, steht in keiner Zahl.',
  'seite.team':
    'Wie viel Ihre Stelle zu tun hat, je Vollzeitstelle (VZÄ) und als Zahl je Person. Die Zahlen helfen, Arbeit gerecht zu verteilen. Sie sind keine Rangfolge und sagen nichts über Leistung.',
  'seite.standort':
    'Wie viel das Case Management im Standort zu tun hat, je Vollzeitstelle (VZÄ). Auf Fünfer gerundet, ohne Personen.',
  'wahl.monat': 'Bis Ende',
  'wahl.monate': 'Zeitraum',
  'wahl.monate.1': '1 Monat',
  'wahl.monate.3': '3 Monate',
  zeitraum:
    'Stichtag {bis}. Durchschnitt vom {von} bis {bis}. Gezählt werden volle Monate; eine gelöschte Akte zählt für die Zeit davor weiter mit, ohne Namen.',

  'ziel.titel': 'Zielwerte je VZÄ',
  'ziel.publiziert': 'Es gelten die veröffentlichten Werte.',
  'ziel.eigene': 'Ihr Standort hat eigene Werte festgelegt, gültig ab {datum}. Grund: {grund}',
  'ziel.hoechstens': 'höchstens {bis}',
  'ziel.vonBis': '{von} bis {bis}',
  'ziel.quelle': 'Veröffentlicht: {quelle}',
  'ziel.lage.DARUNTER': 'darunter',
  'ziel.lage.DARIN': 'im Zielwert',
  'ziel.lage.DARUEBER': 'darüber',

  'vzae.titel': 'Besetzte Stellen in Baustein 2',
  'vzae.stichtag': 'VZÄ am Stichtag',
  'vzae.durchschnitt': 'VZÄ im Durchschnitt',
  'vzae.UNBEKANNT': 'Zu Baustein 2 ist für diese Zeit keine Besetzung erfasst.',
  'vzae.UNBEKANNT.text':
    'Darum steht hier nichts je VZÄ. Den Stellenplan führt die KI-Leitung unter „Stellen“.',
  'vzae.NUR_STANDORT': 'Die Besetzung ist nur für den Standort im Ganzen gemeldet.',
  'vzae.NUR_STANDORT.text':
    'Wie viel davon auf diese Stelle entfällt, ist nicht bekannt. Darum steht hier nichts je VZÄ.',
  'vzae.NULL': 'In Baustein 2 war in dieser Zeit keine Stelle besetzt.',
  'vzae.NULL.text': 'Durch null wird nicht geteilt. Darum steht hier nichts je VZÄ.',

  'werte.titel': 'Je VZÄ neben dem Zielwert',
  'werte.absolut': 'Zahlen ohne VZÄ',
  'werte.was': 'Was gezählt wird',
  'werte.stichtag': 'am Stichtag',
  'werte.durchschnitt': 'im Durchschnitt',
  'werte.jeVzaeStichtag': 'je VZÄ am Stichtag',
  'werte.jeVzaeDurchschnitt': 'je VZÄ im Durchschnitt',
  'werte.ziel': 'Zielwert je VZÄ',
  'werte.lage': 'Durchschnitt zum Zielwert',
  'werte.ohne': '–',
  'werte.FAELLE': 'Aktive Fälle',
  'werte.KURZBERATUNGEN': 'Begonnene Kurzberatungen je Monat',
  'werte.AKTEN': 'Fälle und Kurzberatungen zusammen',
  'werte.FAELLE.kurz': 'Fälle',
  'werte.KURZBERATUNGEN.kurz': 'Kurzberatungen je Monat',
  'werte.AKTEN.kurz': 'Zusammen',
  'werte.regel':
    'Aktiv ist ein Fall von der Aufnahme bis zum Ende; was an einem Tag ruhte, zählt an dem Tag nicht. Eine Kurzberatung zählt als offen, bis sie endet oder ein Fall daraus wird. Jede Akte zählt einmal.',

  'bild.FAELLE': 'Fälle',
  'bild.KURZBERATUNGEN': 'Beratungen je Monat',
  'bild.AKTEN': 'Zusammen',
  'bild.titel': 'Durchschnitt je VZÄ und Zielwert',
  'bild.achse': 'Was gezählt wird',
  'bild.wert': 'Durchschnitt je VZÄ',
  'bild.von': 'Zielwert von',
  'bild.bis': 'Zielwert bis',
  'bild.text':
    'Je VZÄ im Durchschnitt: {faelle} aktive Fälle (Zielwert {faelleZiel}), {kurz} begonnene Kurzberatungen im Monat (Zielwert {kurzZiel}), {akten} Fälle und Kurzberatungen zusammen (Zielwert {aktenZiel}).',

  'team.titel': 'Ihre Stelle',
  'team.personen': 'Je Person',
  'team.personen.text':
    'Nach Namen geordnet. Je Person steht nichts je VZÄ: Die Besetzung trägt ein Kürzel und nie ein Konto. Wer Teilzeit arbeitet, hat darum nicht weniger zu tun.',
  'team.median':
    'In der Mitte (Median): {faelle} Fälle und {kurz} begonnene Kurzberatungen je Monat. Wer weit davon entfernt ist, hat oft einen Grund: Teilzeit, andere Aufgaben, schwere Fälle.',
  'team.median.keiner': 'Einen Median gibt es ab fünf Personen.',
  'team.name': 'Name',
  'team.faelleHeute': 'Fälle heute',
  'team.kurzHeute': 'Kurzberatungen heute',
  'team.faelle': 'Fälle im Durchschnitt',
  'team.kurz': 'Begonnene Kurzberatungen je Monat',
  'team.leer': 'In dieser Zeit hatte niemand in Ihrer Stelle eine Akte.',

  'ich.titel': 'Ihre Zahlen',
  'ich.anteil': 'Ihr Stellenanteil in VZÄ',
  'ich.anteil.hinweis':
    'Zum Beispiel 0,50. Das Programm rechnet damit nur auf dieser Seite; der Anteil wird nicht gesendet und nicht gespeichert.',
  'ich.anteil.falsch': 'Geben Sie den Anteil so ein: 0,50. Er liegt zwischen 0,05 und 1,00.',
  'ich.heute':
    'Heute: {faelle, plural, one {# Fall} other {# Fälle}}, {kurz, plural, one {# Kurzberatung} other {# Kurzberatungen}}.',

  'standort.titel': 'Standort',
  'standort.traeger': 'Nach Rechtsträger',
  'standort.name': 'Rechtsträger',
  'standort.vzae': 'VZÄ im Durchschnitt',
  'standort.verborgen': 'nur im Standort enthalten',
  'standort.ohneVzae': 'ohne VZÄ',
  'standort.regel':
    'Jede Zahl ist auf Fünfer gerundet, bevor geteilt wird. Gruppen mit weniger als {personen} Personen oder weniger als {caseManager} Case-Managerinnen und Case-Managern stehen nur im Standort.',

  'form.titel': 'Eigene Zielwerte festlegen',
  'form.text':
    'Fallzahlen und Beratungstiefe unterscheiden sich. Ihr Standort kann eigene Werte setzen, mit Grund. Sie leiten an und sperren nichts.',
  'form.faelle': 'Aktive Fälle je VZÄ, höchstens',
  'form.kurzberatungenVon': 'Begonnene Kurzberatungen je Monat und VZÄ, von',
  'form.kurzberatungenBis': 'Begonnene Kurzberatungen je Monat und VZÄ, bis',
  'form.aktenVon': 'Fälle und Kurzberatungen zusammen je VZÄ, von',
  'form.aktenBis': 'Fälle und Kurzberatungen zusammen je VZÄ, bis',
  'form.grund': 'Grund',
  'form.grund.hinweis': 'Zum Beispiel der Beschluss der Lenkungsgruppe. Keine Namen.',
  'form.ab': 'Gilt ab',
  'form.knopf': 'Festlegen',
  'form.gespeichert': 'Zielwerte festgelegt.',
  'form.zahl': 'Geben Sie eine ganze Zahl von 1 bis 500 ein.',
  'form.reihenfolge': 'Der obere Wert liegt unter dem unteren.',
  'form.tag': 'Geben Sie den Tag als TT.MM.JJJJ ein.',
  'form.grundFehlt': 'Schreiben Sie, worauf die Werte beruhen.',
  'form.alle': 'Festgelegt',
  'form.zeile':
    'Ab {datum}: {faelle} Fälle; {kurzVon} bis {kurzBis} Kurzberatungen im Monat; {aktenVon} bis {aktenBis} zusammen. Grund: {grund}',
});
