import { AUSTAUSCH_ANNAHMEN } from './annahmen-austausch.ts';
import { BERICHTSPFLICHT_ANNAHMEN } from './annahmen-berichtspflicht.ts';
import { BETROFFENE_ANNAHMEN } from './annahmen-betroffene.ts';
import { BRUECKE_ANNAHMEN } from './annahmen-bruecke.ts';
import { BESCHEID_ANNAHMEN } from './annahmen-bescheid.ts';
import { ESKALATION_ANNAHMEN } from './annahmen-eskalation.ts';
import { FALLANALYSE_ANNAHMEN } from './annahmen-fallanalyse.ts';
import { FOERDERCHECK_ANNAHMEN } from './annahmen-foerdercheck.ts';
import { FOERDERUNG_ANNAHMEN } from './annahmen-foerderung.ts';
import { GREMIUM_ANNAHMEN } from './annahmen-gremium.ts';
import { ANGEBOT_ANNAHMEN } from './annahmen-angebot.ts';
import { KENNZAHL_ANNAHMEN } from './annahmen-kennzahl.ts';
import { KLEINEANFRAGE_ANNAHMEN } from './annahmen-kleineanfrage.ts';
import { EINFUHR_ANNAHMEN } from './annahmen-einfuhr.ts';
import { GEMEINDE_ANNAHMEN } from './annahmen-gemeinde.ts';
import { OFFENEDATEN_ANNAHMEN } from './annahmen-offenedaten.ts';
import { HSDS_ANNAHMEN } from './annahmen-hsds.ts';
import { KONZEPT_ANNAHMEN } from './annahmen-konzept.ts';
import { THEMA_ANNAHMEN } from './annahmen-thema.ts';
import { SCHNITTSTELLE_ANNAHMEN } from './annahmen-schnittstelle.ts';
import { VERWENDUNGSNACHWEIS_ANNAHMEN } from './annahmen-nachweis.ts';
import { STEUERUNG_ANNAHMEN } from './annahmen-steuerung.ts';

/** An answer that no source gives and that is no number. It holds until the question is answered. */
export type Annahme = { id: string; frage: string; wer: string; annahme: string; quelle: string };

/** Printed in `docs/offene-fragen.md`; the code that follows one names its id or the rule. */
export const ANNAHMEN: readonly Annahme[] = [
  {
    id: 'OQ-CS-05',
    frage: 'Welche Mindestdokumentation verlangt das Land je Phase?',
    wer: 'MKJFGFI',
    annahme:
      'Die Liste CP-01 bis CP-09. Zwingend sind Information, fünf Kriterien, Einwilligung, ein Lebensbereich, Ergebnis je Ziel und ein nächster Termin; das Übrige zeigt die Akte als offen.',
    quelle: 'Handlungskonzept Anhang (CM-21), Inhalt offen',
  },
  {
    id: 'OQ-CS-06',
    frage: 'Braucht die Zielvereinbarung eine Unterschrift?',
    wer: 'MKJFGFI',
    annahme: 'Nein. Mündlich oder mit Unterschrift; die Form wird festgehalten.',
    quelle: 'Handlungskonzept 2.2 (CP-05)',
  },
  {
    id: 'OQ-CS-07',
    frage: 'Was folgt auf das Teilhabemanagement?',
    wer: 'MKJFGFI',
    annahme: 'Das Programm ist beendet: Der Wert bleibt lesbar und ist neu nicht wählbar.',
    quelle: 'Handlungskonzept 2.2 (IF-10)',
  },
  {
    id: 'OQ-RK-01',
    frage: 'Wer prüft die Regeln zum Rechtskreis fachlich, und wie oft?',
    wer: 'MKJFGFI',
    annahme:
      'Die ausgelieferten Regeln sind nicht geprüft und tragen „ungeprüft“. Stand der Gesetze: 19.08.2026. Nach dem Prüftermin 31.08.2027 schweigen sie. Ein Standort kann eine Prüfung mit Namen eintragen (OQ-P-73).',
    quelle: '`src/modules/rechtskreis/pruefstand.model.ts`',
  },
  {
    id: 'OQ-RK-02',
    frage: 'Gibt es Aufenthaltserlaubnisse nach § 104c AufenthG, die nach dem 30.12.2025 beginnen?',
    wer: 'MKJFGFI, Ausländerbehörden',
    annahme:
      'Nein. Wer ein solches Papier hat, wird mit „Andere Aufenthaltserlaubnis“ erfasst. Letzter Tag für Anträge nach §§ 25a, 25b ist der letzte Tag des Titels.',
    quelle:
      'Gesetz vom 21.12.2022 (BGBl. I S. 2847), Art. 5 Nr. 4; Übergang für offene Anträge nicht geregelt',
  },
  {
    id: 'OQ-RK-03',
    frage: 'Welche Lebensbereiche gehören zum Fallmanagement nach SGB II, III und VIII?',
    wer: 'MKJFGFI',
    annahme:
      'SGB II: Ausbildung und Arbeit, Existenzsicherung. SGB III: Ausbildung und Arbeit. SGB VIII: Kinderbetreuung.',
    quelle: 'Handlungskonzept 2.2 (VB-01), Zuordnung offen',
  },
  {
    id: 'OQ-RK-04',
    frage: 'Welche Klagefristen gelten im Asylverfahren seit der europäischen Reform (Juni 2026)?',
    wer: 'MKJFGFI',
    annahme:
      'Die Rechtsbehelfsbelehrung zählt. Der Hinweis nennt eine und zwei Wochen als Anhalt und setzt die Aufgabe auf heute.',
    quelle: '§ 74 Abs. 1 AsylG; Verordnung (EU) 2024/1348 Art. 67; neue Fassung nicht geprüft',
  },
  {
    id: 'OQ-RK-05',
    frage: 'Ist der aufenthaltsrechtliche Status einer Akte wie eine besondere Kategorie zu schützen?',
    wer: 'Datenschutzbeauftragte der verantwortlichen Stelle',
    annahme:
      'Er ist keine besondere Kategorie (Art. 9 DSGVO), aber vollständig versiegelt, samt Art, Beginn und Ende. Er wird mit der Akte gelöscht.',
    quelle: '`docs/entscheidungen/0011-rechtskreis-versiegelt.md`; §§ 86 bis 88 AufenthG',
  },
  {
    id: 'OQ-P-09',
    frage: 'Darf die Vertretung Einwilligungen und besonders geschützte Angaben erfassen?',
    wer: 'Datenschutzbeauftragte der verantwortlichen Stelle',
    annahme:
      'Nein, sie liest beides. Einen Widerruf nimmt sie auf, weil er jederzeit möglich sein muss (Art. 7 Abs. 3 DSGVO).',
    quelle: 'Datenschutzkatalog Teil 9',
  },
  {
    id: 'OQ-P-10',
    frage: 'Wann werden besonders geschützte Angaben nach einem Widerruf gelöscht?',
    wer: 'Datenschutzbeauftragte der verantwortlichen Stelle',
    annahme: 'Sofort, soweit keine andere gültige Einwilligung den Lebensbereich deckt.',
    quelle: 'Art. 9 Abs. 2 a, Art. 17 Abs. 1 b DSGVO; LK-06 nennt für den übrigen Inhalt einen Monat',
  },
  {
    id: 'OQ-P-11',
    frage: 'Wer übernimmt Akten, wenn jemand ausfällt oder geht?',
    wer: 'Verantwortliche Stelle',
    annahme:
      'Wen die Teamleitung derselben Stelle vorschlägt und wer annimmt. Für eine Zeit: die vorher abgesprochene Vertretung, höchstens ein Jahr. An eine andere Stelle geht eine Akte nur mit Einwilligung, die sie nennt (OQ-P-49).',
    quelle: 'Fallmodell 4.2 (UEBERGABE), Datenschutzkatalog DP-I-03',
  },
  {
    id: 'OQ-P-24',
    frage: 'Braucht die Übergabe innerhalb derselben verantwortlichen Stelle eine eigene Einwilligung?',
    wer: 'Datenschutzbeauftragte der verantwortlichen Stelle',
    annahme:
      'Nein, die gültige Einwilligung in die Zusammenarbeit trägt sie, denn die Stelle bleibt dieselbe. Fehlt sie in einem aufgenommenen Fall, bietet die zuständige Person ihn nicht an. Die Teamleitung darf es beim Ausscheiden, damit jemand zuständig ist; was die Einwilligung braucht, bleibt gesperrt.',
    quelle: 'Fallmodell 4.2 (Zeile Übergabe), AT-22, § 203 StGB',
  },
  {
    id: 'OQ-P-25',
    frage: 'Was sieht, wer einen Fall übernehmen soll, vor der Annahme?',
    wer: 'Datenschutzbeauftragte der verantwortlichen Stelle',
    annahme:
      'Nummer, Stand, nächsten Termin, Anlass und Frist; keinen Namen, keinen Inhalt. Das Protokoll öffnet sich mit der Annahme. Passt etwas nicht, geht der Fall innerhalb der Rückgabefrist zurück.',
    quelle: 'DP-C-10, § 203 StGB, Übergabeprotokoll IF-R3',
  },
  {
    id: 'OQ-P-31',
    frage: 'Wessen Einwilligung trägt nötige Hilfen aus gesundheitlichen Gründen bei einem Kind?',
    wer: 'Datenschutzbeauftragte der verantwortlichen Stelle',
    annahme:
      'Eine Einwilligung, die für das Kind selbst erfasst ist und die die sorgeberechtigte Person gibt. Die Einwilligung der Eltern für sich deckt das Kind nicht.',
    quelle: 'Art. 9 Abs. 2 a DSGVO; Datenschutzkatalog DP-C-12',
  },
  {
    id: 'OQ-P-12',
    frage: 'Wie viele Fälle beginnt eine Case Manager:in im Monat?',
    wer: 'MKJFGFI',
    annahme:
      'Nur für synthetische Daten: rund zwei. Fünf im Monat [L3402] und 18,5 laufende Fälle [L1098] passen nur bei unter vier Monaten Dauer zusammen.',
    quelle: 'Evaluation 2023–2025; `src/anwendung/land/umfang.ts`',
  },
  {
    id: 'OQ-P-21',
    frage: 'Darf eine Stelle ohne Konto Inhalte über Link und Code lesen?',
    wer: 'Datenschutzbeauftragte der verantwortlichen Stelle',
    annahme:
      'Ja, wenn eine Einwilligung genau diese Stelle nennt und der Code auf anderem Weg kommt als der Link. Jede Öffnung prüft die Einwilligung neu. Stellen mit vielen Verweisen bekommen einen Stellen-Eingang mit Konto und zweitem Faktor.',
    quelle: 'Datenschutzkatalog DP-C-08, DP-F-06',
  },
  {
    id: 'OQ-P-22',
    frage: 'Braucht ein Brief, den die Person selbst abgibt, eine Schweigepflichtentbindung?',
    wer: 'Datenschutzbeauftragte der verantwortlichen Stelle',
    annahme: 'Nein: Die Person gibt ihre Daten selbst weiter. Eine Rückmeldung holt sie auch selbst ein.',
    quelle: 'Abnahmetest AT-17; Handlungskonzept 2.2 (IF-01)',
  },
  {
    id: 'OQ-P-29',
    frage: 'Wer liest den Eingang der Fallanfragen einer Stelle?',
    wer: 'Datenschutzbeauftragte der verantwortlichen Stelle',
    annahme:
      'Das ganze Case Management der angefragten Stelle, denn die Anfrage richtet sich an die Stelle. Teamleitung und Koordination lesen keine. Das Formular hat kein Feld für den Namen der Person; nach der Übernahme liegt der Inhalt nur noch in der Akte.',
    quelle: 'CP-01 (keine Angaben zur Person vor der Information), § 203 StGB',
  },
  {
    id: 'OQ-P-34',
    frage: 'Welche Ergebnisse hat die Sichtung eines Falls, in dem Kontakt nur bei Anlass stattfindet?',
    wer: 'MKJFGFI',
    annahme:
      'Läuft wie vereinbart, vorangekommen, Hindernis, Lage geändert, nicht erreicht, Abschluss sinnvoll. Danach steht immer ein neuer Tag.',
    quelle: 'Handlungskonzept 2.2 (CP-07), Werte offen',
  },
  {
    id: 'OQ-P-35',
    frage: 'Dürfen private Helfende (Familie, Nachbarschaft) im Netzwerk einer Akte stehen?',
    wer: 'Datenschutzbeauftragte der verantwortlichen Stelle',
    annahme:
      'Ja, mit Wissen der Person und nur mit dem, was die Arbeit braucht. Der ganze Eintrag ist versiegelt und wird mit der Akte gelöscht.',
    quelle: 'Handlungskonzept Anhang (CM-08); Art. 5 Abs. 1 c, Art. 14 DSGVO',
  },
  {
    id: 'OQ-P-37',
    frage: 'Dürfen Tage eigener Termine in das Kalenderprogramm der Stelle?',
    wer: 'Datenschutzbeauftragte der verantwortlichen Stelle, Personalvertretung',
    annahme:
      'Ja, wenn die Person das selbst einrichtet: nur „KIM-Termin“, der Tag und, wo vereinbart, die Uhrzeit, über eine geheime Adresse, die sie jederzeit schließt.',
    quelle: 'Art. 5 Abs. 1 c DSGVO; § 72 LPVG NRW',
  },
  {
    id: 'OQ-P-39',
    frage: 'Welche Befugnisse erlauben eine Mitteilung ohne Schweigepflichtentbindung?',
    wer: 'Datenschutzbeauftragte und Rechtsamt der verantwortlichen Stelle',
    annahme:
      'Notstand (§ 34 StGB), Anzeige geplanter Straftaten (§§ 138, 139 StGB), mutmaßliche Einwilligung, Zeugenaussage und § 4 KKG, je mit Begründung. An die Ausländerbehörde nur mit Einwilligung; ihre Anfrage klärt zuerst das Rechtsamt.',
    quelle: '§ 203 StGB; Datenschutzkatalog DP-C-08, DP-F-02; Liste der Befugnisse offen',
  },
  {
    id: 'OQ-P-40',
    frage: 'Gilt § 4 KKG für alle im KIM-Case Management, und wie lange bleibt der Nachweis?',
    wer: 'Rechtsamt und Jugendamt der verantwortlichen Stelle',
    annahme:
      'Das Programm fragt, wie die Person gebunden ist, und sperrt niemanden. Schritte und Mitteilungen liegen unter dem Schlüssel der Nachweise und bleiben wie ein Nachweis der Einwilligung (LK-05), auch nach einem Widerruf.',
    quelle: '§ 4 Abs. 1 KKG nennt die Berufe; Frist nicht genannt',
  },
  {
    id: 'OQ-P-41',
    frage: 'Welche Felder hat das Formular der KIM-Datenbank, und in welcher Reihenfolge?',
    wer: 'MKJFGFI',
    annahme:
      'Die Felder, die die Evaluation dort vermisst, ohne Namen, in eigener Reihenfolge. Das Formular ist eine Datei mit Fassung; eine andere Reihenfolge ist eine neue Fassung.',
    quelle: 'Evaluation 2023–2025 [L523, L1126]; `src/modules/uebertragung/zielformulare.ts`',
  },
  {
    id: 'OQ-P-42',
    frage: 'Worauf beruht die Eingabe in die KIM-Datenbank, und für welchen Zeitraum gilt sie als erledigt?',
    wer: 'MKJFGFI, Datenschutzbeauftragte der verantwortlichen Stelle',
    annahme:
      'Eine eigene Einwilligung je Person; ohne sie nur ein Minimum, das niemanden erkennen lässt. Markiert wird je Quartal; ändert sich ein Wert, ist die Akte wieder offen („tagesaktuell“).',
    quelle: 'Richtlinie vom 12.12.2024, Nr. 6 e; OQ-CS-10; Zeitraum nicht genannt',
  },
  {
    id: 'OQ-P-38',
    frage: 'Was darf die Sprachmittlung vor dem Termin erfahren, und worauf beruht das?',
    wer: 'Datenschutzbeauftragte der verantwortlichen Stelle',
    annahme:
      'Tag, Uhrzeit, Dauer, Sprache, Form und einen Treffpunkt, der niemanden nennt. Namen, Anliegen und Akte erfährt sie nicht vom Programm. Gebucht wird nur, wer die Verschwiegenheit unterschrieben hat; im Gespräch hört sie mit, was die Person selbst sagt.',
    quelle: '§ 203 Abs. 3 und 4 StGB; Datenschutzkatalog DP-C-12, LANG-06',
  },
  {
    id: 'OQ-P-47',
    frage: 'Welche Schritte führen zur Einbürgerung und zu §§ 25a, 25b AufenthG, und was davon wird gezählt?',
    wer: 'MKJFGFI, Ausländer- und Einbürgerungsbehörden',
    annahme:
      'Die Schritte nach den Gesetzen, Stand 19.08.2026, ungeprüft wie die Regeln zum Rechtskreis. Gezählt werden begonnen, beantragt, erteilt, abgelehnt und zurückgezogen, im Standort gerundet und ohne Weg zurück zur Akte.',
    quelle: 'Evaluation 2023–2025 [L2475, L2477]; `src/modules/rechtskreis/wege`',
  },
  {
    id: 'OQ-P-49',
    frage: 'Was darf eine Akte an eine andere verantwortliche Stelle mitnehmen, und was gilt dort weiter?',
    wer: 'Datenschutzbeauftragte der verantwortlichen Stelle',
    annahme:
      'Name, Stand und was einzeln gewählt ist; keine besonders geschützten Angaben, keine Kontakte, kein Assessment. Eine Schweigepflichtentbindung nennt die Stelle. Dort beginnt eine neue Akte mit eigener Information und eigener Einwilligung; die alte ist abgeschlossen, ihre Löschfrist läuft.',
    quelle: 'Fallmodell 4.2 (Zeile Übergabe), IF-R3, AT-22; Art. 5 Abs. 1 c, Art. 9, Art. 14 DSGVO',
  },
  {
    id: 'OQ-P-45',
    frage: 'Welche Arten von Arbeit ohne Akte werden gezählt, und mit welchen Zahlen?',
    wer: 'MKJFGFI',
    annahme:
      'Offene Sprechstunde, Gruppenveranstaltung, Briefaktion, aufsuchende Arbeit; je Eintrag Tag, Ort, Themen, Sprachen, erreicht, gekommen, Kurzberatungen daraus. Zahlen für sich, nie in Kontakten oder Fällen.',
    quelle: 'Evaluation 2023–2025 [L607, L1192, L1235–1239, L1374]',
  },
  {
    id: 'OQ-P-51',
    frage:
      'Wer gibt frei, wenn sehr viele Akten auf einmal fällig sind, und wer darf eine Löschung anhalten?',
    wer: 'Datenschutzbeauftragte und Leitung der verantwortlichen Stelle',
    annahme:
      'Die datenschutzbeauftragte Person gibt frei; sie sieht Nummern und Tage, keine Namen. Anhalten kann, wer für die Akte zuständig ist, mit einem Grund der Art. 17 und 18 DSGVO und einem Ende.',
    quelle: 'Datenschutzkatalog DP-G-02, DP-G-05; Personen nicht genannt',
  },
  {
    id: 'OQ-P-52',
    frage: 'Wer liest den Nachweis einer Einwilligung, wenn die Akte gelöscht ist, und auf welchem Weg?',
    wer: 'Datenschutzbeauftragte und Rechtsamt der verantwortlichen Stelle',
    annahme:
      'Die datenschutzbeauftragte Person der Stelle, mit der Nummer der Akte und einem Anlass, der im Zugriffsprotokoll steht; sonst niemand, auch der Betrieb nicht. Anhaltspunkte zum Schutz eines Kindes bleiben versiegelt.',
    quelle: 'Art. 7 Abs. 1 DSGVO; Datenschutzkatalog DP-C-07',
  },
  {
    id: 'OQ-P-69',
    frage:
      'Wann ist ein Zielbereich abgeschlossen, sodass besonders geschützte Angaben früher gelöscht werden?',
    wer: 'Datenschutzbeauftragte der verantwortlichen Stelle',
    annahme:
      'Wenn alle Ziele eines Lebensbereichs beendet sind und danach kein Assessment mehr begann: zwölf Monate nach dem Ende des letzten Ziels. Ohne Ziel, bei nötigen Hilfen und bei Dateien zwölf Monate nach dem Abschluss des Falls. Dreißig Tage vorher ist es zu sehen und lässt sich mit Grund anhalten.',
    quelle: 'Datenschutzkatalog LK-04, Beginn nicht näher bestimmt; Art. 9 DSGVO',
  },
  {
    id: 'OQ-P-70',
    frage: 'Wie zählt, was früher ruhte, in der Auslastung und in den Fallzahlen?',
    wer: 'MKJFGFI',
    annahme:
      'In der Auslastung zählt ein Fall an den Tagen nicht, an denen er ruhte. In den Fallzahlen bleibt er begonnen und steht zusätzlich unter „davon ruhend“. Was vor dieser Zählung ruhte, ist aus den Ereignissen nachgezählt.',
    quelle: 'Indikator KP-10; Ruhen nicht genannt',
  },
  {
    id: 'OQ-P-71',
    frage: 'Wie wird die Dauer eines Falls gezählt, und in welchen Gruppen?',
    wer: 'MKJFGFI',
    annahme:
      'Von der Aufnahme bis zum Abschluss, Widerruf oder zur Abgabe, Ruhezeiten eingeschlossen, in fünf Gruppen: unter 3, 6, 12, 24 Monaten, länger. Je Quartal des Endes für den ganzen Standort, gerundet.',
    quelle: 'Evaluation 2023–2025 [L523]: Verweildauer; Zählweise nicht genannt',
  },
  {
    id: 'OQ-P-72',
    frage:
      'Auf welcher Grundlage dürfen laufende Fälle aus Tabellen übernommen werden, und trägt eine Einwilligung auf Papier weiter?',
    wer: 'Datenschutzbeauftragte der verantwortlichen Stelle',
    annahme:
      'Jede Zeile nennt ihre Grundlage. Ein Fall braucht eine Einwilligung auf Papier mit Tag, Form und Vordruck; sie gilt nur für die Zusammenarbeit und zwölf Monate ab ihrem Tag. Empfänger werden nie übernommen. Eine mündliche wird neu gefragt. Kurzberatungen gehen auch als Aufgabe der Stelle oder ohne Namen; ist ihre Löschfrist vorbei, werden sie nicht übernommen.',
    quelle: 'Datenschutzkatalog ARC-03, DP-A-05, DP-C-01, DP-C-02; Übernahme nicht geregelt',
  },
  {
    id: 'OQ-P-73',
    frage:
      'Wer prüft die Regeln zum Rechtskreis und die Wege zu Titel und Einbürgerung für einen Standort, und wie lange gilt eine Prüfung?',
    wer: 'KIM-Verantwortliche der Standorte, MKJFGFI',
    annahme:
      'Koordination oder Leitung tragen ein, wer geprüft hat, wann, und bis wann es gilt, höchstens zwei Jahre. Name und Tag stehen an jedem Hinweis. Ohne Eintrag steht „ungeprüft“; nach dem letzten Tag schweigt die Regel im Standort, auch wenn sie ungeprüft noch spräche.',
    quelle: 'Keine Quelle nennt eine prüfende Stelle; OQ-RK-01',
  },
  {
    id: 'OQ-P-74',
    frage:
      'Dürfen Auslastung und Warteliste nach einer Löschung weiter mitzählen, was gelöschte Akten in einem Monat beigetragen haben?',
    wer: 'Datenschutzbeauftragte der verantwortlichen Stellen, Mitbestimmung (§ 72 LPVG NRW)',
    annahme:
      'Ja: als Summen je Monat, Stelle und zuständigem Konto, ohne Akte, Person und Tag. Sie werden nach zwölf Monaten gelöscht; gezeigt wird höchstens ein halbes Jahr.',
    quelle: 'Keine Quelle nennt eine Frist; Zahlen bleiben vor und nach einer Löschung gleich',
  },
  {
    id: 'OQ-P-75',
    frage:
      'Welche Auskünfte anderer Stellen sind nach §§ 76, 78 SGB X gebunden, und was muss vor einer Weitergabe festgehalten sein?',
    wer: 'Datenschutzbeauftragte der verantwortlichen Stellen',
    annahme:
      'Von selbst gebunden sind Antworten auf Verweise an Jobcenter, Agentur für Arbeit, Sozialamt, Jugendamt und Krankenkassen (§ 78) sowie an Praxen, Gesundheitsamt, Fachberatung, Familienberatung und Kanzleien (§ 203 StGB). Anderes kennzeichnet, wer es erfährt. Vor jeder Weitergabe wird zu jeder Angabe gefragt, ob sie enthalten ist und worauf das beruht.',
    quelle: '§§ 67b, 76, 78 SGB X; § 203 StGB; DP-A-06, DP-E-03',
  },
  {
    id: 'OQ-P-53',
    frage:
      'Zwischen welchen Stellen darf auf einen zweiten Fall geprüft werden, und was darf die Antwort sagen?',
    wer: 'Datenschutzbeauftragte der beteiligten Stellen',
    annahme:
      'Zwischen den Stellen eines Standorts, wenn die Person auf beiden Seiten eigens eingewilligt hat. Die Antwort ist Ja oder Nein, ohne Stelle, Nummer und Tag.',
    quelle: 'AT-33; Datenschutzkatalog DP-C-03 e; Reichweite nicht genannt',
  },
  {
    id: 'OQ-P-54',
    frage:
      'Welche Einwilligung trägt eine Vertretung aus einer anderen verantwortlichen Stelle, und was sieht sie dann?',
    wer: 'Datenschutzbeauftragte der beteiligten Stellen',
    annahme:
      'Eine Schweigepflichtentbindung der Hauptperson, die diese Stelle nennt. Sie öffnet die Akte wie einer Vertretung der eigenen Stelle, ohne besonders geschützte Angaben; Eingänge, Zahlen und neue Akten der vertretenen Stelle bleiben zu.',
    quelle: 'Datenschutzkatalog DP-C-01, DP-C-08, DP-I-03; Art. 9 DSGVO',
  },
  {
    id: 'OQ-P-63',
    frage: 'Welche Themen hat eine Fachfrage an Baustein 3, und wer im Standort liest Frage und Antwort?',
    wer: 'MKJFGFI, Ausländer- und Einbürgerungsbehörden',
    annahme:
      'Acht Themen. Die Frage lesen das Case Management der fragenden Stelle, Baustein 3 und die Koordination des Standorts; veröffentlichtes Wissen lesen alle KIM-Rollen des Standorts. Kein Text nennt eine Person, keine Frage führt zu einer Akte.',
    quelle: 'Handlungskonzept 1.3 (ST-03), IF-R4; Evaluation 2023–2025 [L1693, L3938, L4588–4590]',
  },
  {
    id: 'OQ-P-64',
    frage:
      'Ab wann belegt eine Buchung eine Person des Pools, und ab welchem Sprachniveau ist keine Sprachmittlung nötig?',
    wer: 'MKJFGFI',
    annahme:
      'Belegt ist sie, wenn der Termin bestätigt ist; eine Anfrage hält niemanden frei, ein Dienst ist nie belegt. Ab B2 gilt: spricht Deutsch; es wird nichts vorgeschlagen, gebucht werden kann trotzdem.',
    quelle: 'Evaluation 2023–2025 [L1508, L1513]; Belegung und Niveau nicht genannt',
  },
  {
    id: 'OQ-P-66',
    frage:
      'Unter welcher Kommune zählt eine Akte nach einem Umzug, und wie weit zurück wirkt eine Berichtigung?',
    wer: 'MKJFGFI',
    annahme:
      'Ein Umzug zählt ab dem Tag des Eintrags in der neuen Kommune. Eine Berichtigung wirkt auf alles, was unter der falschen gezählt wurde; Veröffentlichtes bleibt stehen.',
    quelle: 'Richtlinie vom 12.12.2024, Nr. 6 e; Wohnort nicht genannt',
  },
  {
    id: 'OQ-P-67',
    frage: 'Wird ein Ziel je Person oder je Familie vereinbart, und wer unterschreibt es dann?',
    wer: 'Verantwortliche Stellen',
    annahme:
      'Ein Ziel gehört der Akte und nennt die Personen, um die es geht; ohne Angabe die Hauptperson. Es unterschreibt, wer will; mündlich genügt.',
    quelle: 'Handlungskonzept 2.2 (CP-05); Familien nicht genannt',
  },
  ...GREMIUM_ANNAHMEN,
  ...FALLANALYSE_ANNAHMEN,
  ...STEUERUNG_ANNAHMEN,
  ...KONZEPT_ANNAHMEN,
  ...KLEINEANFRAGE_ANNAHMEN,
  ...OFFENEDATEN_ANNAHMEN,
  ...AUSTAUSCH_ANNAHMEN,
  ...ANGEBOT_ANNAHMEN,
  ...KENNZAHL_ANNAHMEN,
  ...HSDS_ANNAHMEN,
  ...EINFUHR_ANNAHMEN,
  ...GEMEINDE_ANNAHMEN,
  ...SCHNITTSTELLE_ANNAHMEN,
  ...THEMA_ANNAHMEN,
  ...ESKALATION_ANNAHMEN,
  ...FOERDERUNG_ANNAHMEN,
  ...FOERDERCHECK_ANNAHMEN,
  ...VERWENDUNGSNACHWEIS_ANNAHMEN,
  ...BRUECKE_ANNAHMEN,
  ...BESCHEID_ANNAHMEN,
  ...BETROFFENE_ANNAHMEN,
  ...BERICHTSPFLICHT_ANNAHMEN,
];
