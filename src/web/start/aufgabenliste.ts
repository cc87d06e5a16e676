/** What a role does next: the page and one sentence about it. */
export type Aufgabe = { pfad: string; satz: string };

export const KONTO: Aufgabe = {
  pfad: '/konto',
  satz: 'Passwort ändern, zweiten Faktor einrichten, eigene Rollen ansehen.',
};
export const ZAHLEN_EIGEN: Aufgabe = {
  pfad: '/stellenbesetzung',
  satz: 'Zugewiesene, besetzte und offene Stellen Ihres Standorts zu einem Stichtag, auch als Excel oder PDF.',
};
export const PLAN_LESEN: Aufgabe = {
  pfad: '/stellen',
  satz: 'Jede Stelle mit ihrer Besetzung an einem Tag und dem ganzen Verlauf.',
};
export const PLAN_PFLEGEN: Aufgabe = {
  pfad: '/stellen',
  satz: 'Stellen anlegen, besetzen und beenden. Was die Förderregeln nicht zulassen, wird mit der Quelle abgelehnt.',
};
export const ZAHLEN_LAND: Aufgabe = {
  pfad: '/stellenbesetzung',
  satz: 'Die drei Tabellen aller Standorte zu jedem Stichtag, mit Befunden zur Datenqualität und zum Laden.',
};
export const CLEARING: Aufgabe = {
  pfad: '/clearing',
  satz: 'Festlegen, wie Ihr Standort über die Aufnahme in das Case Management entscheidet.',
};
export const AUSLASTUNG: Aufgabe = {
  pfad: '/auslastung',
  satz: 'Fälle und Kurzberatungen je Vollzeitstelle neben den veröffentlichten Zielwerten.',
};
export const KENNZAHLEN: Aufgabe = {
  pfad: '/kennzahlen',
  satz: 'Jede Zahl mit ihrer Bestimmung, als Tabelle und Bild, zum Laden und Veröffentlichen.',
};
export const BERICHTE: Aufgabe = {
  pfad: '/berichte',
  satz: 'In vier Fragen zum ersten Bericht, eigene speichern und regelmäßig bekommen.',
};
export const FALLZAHLEN: Aufgabe = {
  pfad: '/fallzahlen',
  satz: 'Wie viele Fälle und Kurzberatungen Ihr Standort hat. Nur Zahlen, keine Person.',
};
export const SPRACHMITTLUNG: Aufgabe = {
  pfad: '/sprachmittlung',
  satz: 'Wer in welcher Sprache mittelt, mit Preis und Verschwiegenheit.',
};
export const WISSEN: Aufgabe = {
  pfad: '/wissen',
  satz: 'Antworten zu Aufenthalt und Einbürgerung mit Quelle, Stand und Prüftermin, für den ganzen Standort.',
};
export const AUSTAUSCH: Aufgabe = {
  pfad: '/austausch',
  satz: 'Material, Praxisbeispiele, Fragen und Hospitationen aller Standorte.',
};
export const REGISTER: Aufgabe = {
  pfad: '/register',
  satz: 'Fortbildungen, Veranstaltungen, Prozessbegleitungen und Produkte Ihres Standorts, mit Summen für den Sachbericht.',
};
export const EINARBEITUNG: Aufgabe = {
  pfad: '/einarbeitung',
  satz: 'Die Schritte für neue Fachkräfte im Case Management, mit Material und wer hilft.',
};
export const FORTBILDUNGEN: Aufgabe = {
  pfad: '/fortbildungen',
  satz: 'Eigene Fortbildungen eintragen; wer in der Koordination beim Land noch offen ist.',
};
export const STELLENPROFILE: Aufgabe = {
  pfad: '/stellenprofile',
  satz: 'Was zu einer Stelle im KIM gehört und welche Qualifikation gefordert ist.',
};
export const KONZEPTE: Aufgabe = {
  pfad: '/konzepte',
  satz: 'Handlungskonzept und Konzept für das Case Management schreiben, abstimmen und in Kraft setzen; wann die Fortschreibung fällig ist.',
};
export const KONZEPTE_LESEN: Aufgabe = {
  pfad: '/konzepte',
  satz: 'Die Konzepte Ihres Standorts, die gelten.',
};
export const STEUERUNGSFRISTEN: Aufgabe = {
  pfad: '/steuerungsfristen',
  satz: 'Was ansteht: Sitzungen, Beschlüsse, Maßnahmen, Vereinbarungen, Konzepte und Berichte mit ihrer Frist.',
};
export const UMSETZUNGSSTAND: Aufgabe = {
  pfad: '/umsetzungsstand',
  satz: 'Wie weit Ihr Standort ist: Checkliste zum Handlungskonzept, Summenscore und Kennzahlen.',
};
export const GREMIEN: Aufgabe = {
  pfad: '/gremien',
  satz: 'Lenkungsgruppe und Arbeitsgruppen: Mitglieder, Prüfpunkte, Sitzungen mit Tagesordnung und Protokoll.',
};
export const GREMIEN_LESEN: Aufgabe = {
  pfad: '/gremien',
  satz: 'Welche Gremien es im Standort gibt, wer dort sitzt, und was genehmigte Protokolle sagen.',
};
export const BESCHLUESSE: Aufgabe = {
  pfad: '/beschluesse',
  satz: 'Was die Gremien beschlossen haben, wer es umsetzt, und was überfällig ist.',
};
export const KETTEN: Aufgabe = {
  pfad: '/ketten',
  satz: 'Dienstleistungsketten über mehrere Stellen anlegen, als Bild und Text lesen, freigeben, mit BPMN austauschen.',
};
export const KETTEN_LESEN: Aufgabe = {
  pfad: '/ketten',
  satz: 'Gültige Dienstleistungsketten: wer was bis wann macht, als Bild und als Text.',
};
export const ANGEBOTE: Aufgabe = {
  pfad: '/verzeichnis',
  satz: 'Angebote aller Standorte finden, in vielen Sprachen und nach Entfernung; die eigenen eintragen und frisch halten.',
};
export const ANGEBOTE_LESEN: Aufgabe = {
  pfad: '/verzeichnis',
  satz: 'Angebote aller Standorte finden, in vielen Sprachen und nach Entfernung.',
};
export const ANLAUFSTELLEN: Aufgabe = {
  pfad: '/anlaufstellen',
  satz: 'Wer vor Ort berät und welche Kommunen er abdeckt; die öffentliche Seite zeigt dasselbe.',
};
export const BERATUNGSANSAETZE: Aufgabe = {
  pfad: '/beratungsansaetze',
  satz: 'Angebote nach Zielgruppe, Lebensbereich und Kommune: wo es mehrere gibt, wo nichts, und wie groß der Bedarf ist.',
};
export const KOMMUNEN: Aufgabe = {
  pfad: '/gemeindeverzeichnis',
  satz: 'Das Verzeichnis der Kommunen aus einer Datei fortschreiben, mit früheren Namen und Postleitzahlen.',
};
export const ANSPRECHPERSONEN: Aufgabe = {
  pfad: '/ansprechpersonen',
  satz: 'Wer in Ämtern und Stellen dienstlich antwortet, mit Vertretung und Gültigkeit.',
};
export const VEREINBARUNGEN: Aufgabe = {
  pfad: '/vereinbarungen',
  satz: 'Kooperationsvereinbarungen mit Partnern, Laufzeit und Prüfung; was fällig ist, steht oben.',
};
export const SCHNITTSTELLEN: Aufgabe = {
  pfad: '/schnittstellen',
  satz: 'Schnittstellen zwischen zwei Stellen: wie es ist, was fehlt, was vereinbart ist.',
};
export const FACHFRAGEN: Aufgabe = {
  pfad: '/fachfragen',
  satz: 'Fragen des Case Managements an Baustein 3, ohne Personenbezug; aus Antworten wird Wissen.',
};
export const THEMEN: Aufgabe = {
  pfad: '/themen',
  satz: 'Was immer wieder im Weg steht und was daraus wird, vom Hinweis bis zur Umsetzung. Ohne Namen.',
};
export const ESKALATIONEN: Aufgabe = {
  pfad: '/eskalationen',
  satz: 'Themen, die der Standort nicht ändern kann: dem Land vorlegen, freigeben, Antworten lesen.',
};
export const GETEILTE_THEMEN: Aufgabe = {
  pfad: '/geteilte-themen',
  satz: 'Was andere Standorte gelöst haben: nachfragen, übernehmen, selbst teilen. Ohne Namen.',
};
export const FALLFORMATE: Aufgabe = {
  pfad: '/fallformate',
  satz: 'Wie oft und wie lange Fälle gemeinsam angesehen wurden. Zahlen ohne Akte, Stelle und Namen.',
};
export const SYSTEMHINWEISE: Aufgabe = {
  pfad: '/systemhinweise',
  satz: 'Hinweise des Case Managements sichten, bündeln, zurückfragen; wer gemeldet hat, erfährt, was daraus wird.',
};
export const SIGNALE: Aufgabe = {
  pfad: '/signale',
  satz: 'Wo sich ein Hindernis häuft, mit der Spanne des Zufalls, und was eine genannte Stelle dazu sagt.',
};
export const UEBERSETZUNGEN: Aufgabe = {
  pfad: '/papiere/uebersetzungen',
  satz: 'Eintragen, wer die Übersetzung eines Papiers geprüft hat. Bis dahin steht darauf „Lesehilfe, nicht geprüft“.',
};
export const REGELN: Aufgabe = {
  pfad: '/rechtskreis-regeln',
  satz: 'Eintragen, wer eine Regel zum Rechtskreis fachlich geprüft hat, und bis wann sie spricht.',
};
export const ZIELFORMULAR: Aufgabe = {
  pfad: '/kim-datenbank-formular',
  satz: 'Festlegen, in welcher Reihenfolge und unter welchen Namen Angaben in die KIM-Datenbank gehen.',
};
export const ANTRAG: Aufgabe = {
  pfad: '/foerderung',
  satz: 'Antrag mit Nachweisen und Beträgen, Weiterleitung, Zeichnung, Mittelanforderung und Auszahlung, Stellen und Änderungen im Jahr, auch des Bescheids.',
};
export const FRISTEN: Aufgabe = {
  pfad: '/foerderung/fristen',
  satz: 'Was bis wann zu tun ist, über alle Förderfälle: Überfälliges zuerst, jede Zeile mit Regel und Link.',
};
export const MELDUNGEN: Aufgabe = {
  pfad: '/meldungen',
  satz: 'Was Ihr Standort dem Land meldet: Besetzung, Fachdaten, Berichte, mit Frist und Erinnerung.',
};
export const BERICHTSPFLICHTEN: Aufgabe = {
  pfad: '/berichtspflichten',
  satz: 'Besetzung, Fachdaten und Berichte bei den Standorten abfragen, Meldungen abnehmen, Tabellen laden.',
};
export const UEBERBLICK: Aufgabe = {
  pfad: '/foerderueberblick',
  satz: 'Alle KIM-Standorte eines Förderjahres: Stand, Beträge, nächste Frist und offene Prüfpunkte, auch als Excel.',
};
export const ANTRAEGE: Aufgabe = {
  pfad: '/foerderung',
  satz: 'Alle eingereichten Anträge mit Frist, Betrag und offenen Punkten; Stellen und angezeigte Änderungen im Jahr.',
};
export const ZAHLUNGEN: Aufgabe = {
  pfad: '/zahlungen',
  satz: 'Teilbeträge aller Standorte: prüfen, anordnen, an die Landeskasse geben, bestätigen.',
};
export const ZAHLUNGEN_LESEN: Aufgabe = {
  pfad: '/zahlungen',
  satz: 'Teilbeträge aller Standorte nach Termin: was geplant, angefordert, angeordnet und gezahlt ist.',
};
export const MITTEL: Aufgabe = {
  pfad: '/haushaltsmittel',
  satz: 'Was je Haushaltsjahr bewilligt, angeordnet, gezahlt und frei ist, mit Bild.',
};
