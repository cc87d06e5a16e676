import type { Rolle } from '#src/core/contract/rollen.ts';

/** What a role does next: the page and one sentence about it. */
export type Aufgabe = { pfad: string; satz: string };
type Rollenbild = {
  /** What the role can do today, and what not yet. */
  stand: string;
  aufgaben: readonly Aufgabe[];
};

const KONTO: Aufgabe = {
  pfad: '/konto',
  satz: 'Passwort ändern, zweiten Faktor einrichten, eigene Rollen ansehen.',
};
const ZAHLEN_EIGEN: Aufgabe = {
  pfad: '/stellenbesetzung',
  satz: 'Zugewiesene, besetzte und offene Stellen Ihres Standorts zu einem Stichtag, auch als Excel oder PDF.',
};
const PLAN_LESEN: Aufgabe = {
  pfad: '/stellen',
  satz: 'Jede Stelle mit ihrer Besetzung an einem Tag und dem ganzen Verlauf.',
};
const PLAN_PFLEGEN: Aufgabe = {
  pfad: '/stellen',
  satz: 'Stellen anlegen, besetzen und beenden. Was die Förderregeln nicht zulassen, wird mit der Quelle abgelehnt.',
};
const ZAHLEN_LAND: Aufgabe = {
  pfad: '/stellenbesetzung',
  satz: 'Die drei Tabellen aller Standorte zu jedem Stichtag, mit Befunden zur Datenqualität und zum Laden.',
};
const CLEARING: Aufgabe = {
  pfad: '/clearing',
  satz: 'Festlegen, wie Ihr Standort über die Aufnahme in das Case Management entscheidet.',
};
const AUSLASTUNG: Aufgabe = {
  pfad: '/auslastung',
  satz: 'Fälle und Kurzberatungen je Vollzeitstelle neben den veröffentlichten Zielwerten.',
};
const KENNZAHLEN: Aufgabe = {
  pfad: '/kennzahlen',
  satz: 'Jede Zahl mit ihrer Bestimmung, als Tabelle und Bild, zum Laden und Veröffentlichen.',
};
const FALLZAHLEN: Aufgabe = {
  pfad: '/fallzahlen',
  satz: 'Wie viele Fälle und Kurzberatungen Ihr Standort hat. Nur Zahlen, keine Person.',
};
const SPRACHMITTLUNG: Aufgabe = {
  pfad: '/sprachmittlung',
  satz: 'Wer in welcher Sprache mittelt, mit Preis und Verschwiegenheit.',
};
const WISSEN: Aufgabe = {
  pfad: '/wissen',
  satz: 'Antworten zu Aufenthalt und Einbürgerung mit Quelle, Stand und Prüftermin, für den ganzen Standort.',
};
const AUSTAUSCH: Aufgabe = {
  pfad: '/austausch',
  satz: 'Material, Praxisbeispiele, Fragen und Hospitationen aller Standorte.',
};
const REGISTER: Aufgabe = {
  pfad: '/register',
  satz: 'Fortbildungen, Veranstaltungen, Prozessbegleitungen und Produkte Ihres Standorts, mit Summen für den Sachbericht.',
};
const EINARBEITUNG: Aufgabe = {
  pfad: '/einarbeitung',
  satz: 'Die Schritte für neue Fachkräfte im Case Management, mit Material und wer hilft.',
};
const FORTBILDUNGEN: Aufgabe = {
  pfad: '/fortbildungen',
  satz: 'Eigene Fortbildungen eintragen; wer in der Koordination beim Land noch offen ist.',
};
const STELLENPROFILE: Aufgabe = {
  pfad: '/stellenprofile',
  satz: 'Was zu einer Stelle im KIM gehört und welche Qualifikation gefordert ist.',
};
const KONZEPTE: Aufgabe = {
  pfad: '/konzepte',
  satz: 'Handlungskonzept und Konzept für das Case Management schreiben, abstimmen und in Kraft setzen; wann die Fortschreibung fällig ist.',
};
const KONZEPTE_LESEN: Aufgabe = { pfad: '/konzepte', satz: 'Die Konzepte Ihres Standorts, die gelten.' };
const STEUERUNGSFRISTEN: Aufgabe = {
  pfad: '/steuerungsfristen',
  satz: 'Was ansteht: Sitzungen, Beschlüsse, Maßnahmen, Vereinbarungen, Konzepte und Berichte mit ihrer Frist.',
};
const UMSETZUNGSSTAND: Aufgabe = {
  pfad: '/umsetzungsstand',
  satz: 'Wie weit Ihr Standort ist: Checkliste zum Handlungskonzept, Summenscore und Kennzahlen.',
};
const GREMIEN: Aufgabe = {
  pfad: '/gremien',
  satz: 'Lenkungsgruppe und Arbeitsgruppen: Mitglieder, Prüfpunkte, Sitzungen mit Tagesordnung und Protokoll.',
};
const GREMIEN_LESEN: Aufgabe = {
  pfad: '/gremien',
  satz: 'Welche Gremien es im Standort gibt, wer dort sitzt, und was genehmigte Protokolle sagen.',
};
const BESCHLUESSE: Aufgabe = {
  pfad: '/beschluesse',
  satz: 'Was die Gremien beschlossen haben, wer es umsetzt, und was überfällig ist.',
};
const KETTEN: Aufgabe = {
  pfad: '/ketten',
  satz: 'Dienstleistungsketten über mehrere Stellen anlegen, als Bild und Text lesen, freigeben, mit BPMN austauschen.',
};
const KETTEN_LESEN: Aufgabe = {
  pfad: '/ketten',
  satz: 'Gültige Dienstleistungsketten: wer was bis wann macht, als Bild und als Text.',
};
const ANGEBOTE: Aufgabe = {
  pfad: '/verzeichnis',
  satz: 'Angebote aller Standorte finden, in vielen Sprachen und nach Entfernung; die eigenen eintragen und frisch halten.',
};
const ANGEBOTE_LESEN: Aufgabe = {
  pfad: '/verzeichnis',
  satz: 'Angebote aller Standorte finden, in vielen Sprachen und nach Entfernung.',
};
const ANSPRECHPERSONEN: Aufgabe = {
  pfad: '/ansprechpersonen',
  satz: 'Wer in Ämtern und Stellen dienstlich antwortet, mit Vertretung und Gültigkeit.',
};
const VEREINBARUNGEN: Aufgabe = {
  pfad: '/vereinbarungen',
  satz: 'Kooperationsvereinbarungen mit Partnern, Laufzeit und Prüfung; was fällig ist, steht oben.',
};
const SCHNITTSTELLEN: Aufgabe = {
  pfad: '/schnittstellen',
  satz: 'Schnittstellen zwischen zwei Stellen: wie es ist, was fehlt, was vereinbart ist.',
};
const FACHFRAGEN: Aufgabe = {
  pfad: '/fachfragen',
  satz: 'Fragen des Case Managements an Baustein 3, ohne Personenbezug; aus Antworten wird Wissen.',
};
const THEMEN: Aufgabe = {
  pfad: '/themen',
  satz: 'Was immer wieder im Weg steht und was daraus wird, vom Hinweis bis zur Umsetzung. Ohne Namen.',
};
const ESKALATIONEN: Aufgabe = {
  pfad: '/eskalationen',
  satz: 'Themen, die der Standort nicht ändern kann: dem Land vorlegen, freigeben, Antworten lesen.',
};
const GETEILTE_THEMEN: Aufgabe = {
  pfad: '/geteilte-themen',
  satz: 'Was andere Standorte gelöst haben: nachfragen, übernehmen, selbst teilen. Ohne Namen.',
};
const FALLFORMATE: Aufgabe = {
  pfad: '/fallformate',
  satz: 'Wie oft und wie lange Fälle gemeinsam angesehen wurden. Zahlen ohne Akte, Stelle und Namen.',
};
const SYSTEMHINWEISE: Aufgabe = {
  pfad: '/systemhinweise',
  satz: 'Hinweise des Case Managements sichten, bündeln, zurückfragen; wer gemeldet hat, erfährt, was daraus wird.',
};
const SIGNALE: Aufgabe = {
  pfad: '/signale',
  satz: 'Wo sich ein Hindernis häuft, mit der Spanne des Zufalls, und was eine genannte Stelle dazu sagt.',
};
const UEBERSETZUNGEN: Aufgabe = {
  pfad: '/papiere/uebersetzungen',
  satz: 'Eintragen, wer die Übersetzung eines Papiers geprüft hat. Bis dahin steht darauf „Lesehilfe, nicht geprüft“.',
};
const REGELN: Aufgabe = {
  pfad: '/rechtskreis-regeln',
  satz: 'Eintragen, wer eine Regel zum Rechtskreis fachlich geprüft hat, und bis wann sie spricht.',
};
const ZIELFORMULAR: Aufgabe = {
  pfad: '/kim-datenbank-formular',
  satz: 'Festlegen, in welcher Reihenfolge und unter welchen Namen Angaben in die KIM-Datenbank gehen.',
};
const ANTRAG: Aufgabe = {
  pfad: '/foerderung',
  satz: 'Antrag mit Nachweisen und Beträgen, Weiterleitung, Zeichnung, Mittelanforderung und Auszahlung, Stellen und Änderungen im Jahr, auch des Bescheids.',
};
const FRISTEN: Aufgabe = {
  pfad: '/foerderung/fristen',
  satz: 'Was bis wann zu tun ist, über alle Förderfälle: Überfälliges zuerst, jede Zeile mit Regel und Link.',
};
const MELDUNGEN: Aufgabe = {
  pfad: '/meldungen',
  satz: 'Was Ihr Standort dem Land meldet: Besetzung, Fachdaten, Berichte, mit Frist und Erinnerung.',
};
const BERICHTSPFLICHTEN: Aufgabe = {
  pfad: '/berichtspflichten',
  satz: 'Besetzung, Fachdaten und Berichte bei den Standorten abfragen, Meldungen abnehmen, Tabellen laden.',
};
const UEBERBLICK: Aufgabe = {
  pfad: '/foerderueberblick',
  satz: 'Alle KIM-Standorte eines Förderjahres: Stand, Beträge, nächste Frist und offene Prüfpunkte, auch als Excel.',
};
const ANTRAEGE: Aufgabe = {
  pfad: '/foerderung',
  satz: 'Alle eingereichten Anträge mit Frist, Betrag und offenen Punkten; Stellen und angezeigte Änderungen im Jahr.',
};
const ZAHLUNGEN: Aufgabe = {
  pfad: '/zahlungen',
  satz: 'Teilbeträge aller Standorte: prüfen, anordnen, an die Landeskasse geben, bestätigen.',
};
const MITTEL: Aufgabe = {
  pfad: '/haushaltsmittel',
  satz: 'Was je Haushaltsjahr bewilligt, angeordnet, gezahlt und frei ist, mit Bild.',
};
const FOERDERSTELLE: Rollenbild = {
  stand: 'Sie prüfen eingereichte Anträge, entscheiden zu zweit und sehen die Stellen aller Standorte.',
  aufgaben: [ANTRAEGE, UEBERBLICK, ZAHLUNGEN, MITTEL, ZAHLEN_LAND, PLAN_LESEN, KONTO],
};

/** The start page of each role. A test holds this list and the pages of the roles together. */
export const ROLLENBILDER = {
  CASE_MANAGEMENT: {
    stand:
      'Sie sehen nur Akten, für die Sie zuständig sind oder die Sie vertreten. Beginnen Sie mit „Mein Tag“.',
    aufgaben: [
      { pfad: '/mein-tag', satz: 'Was heute ansteht: Termine, fällige Schritte, Fristen, Vertretungen.' },
      {
        pfad: '/kurzberatungen/neu',
        satz: 'Ein Gespräch festhalten, in unter einer Minute und ohne Namen, wenn keiner nötig ist.',
      },
      { pfad: '/akten', satz: 'Alle eigenen Fälle und Kurzberatungen, zum Filtern und Weiterarbeiten.' },
      { pfad: '/fallanfragen', satz: 'Anfragen anderer Stellen: zurückrufen, übernehmen, absagen.' },
      { pfad: '/abgaben', satz: 'Akten von anderen KIM-Stellen annehmen und übernehmen.' },
      { pfad: '/warteliste', satz: 'Wer auf Case Management wartet, seit wann und wie dringend.' },
      { pfad: '/personen', satz: 'Eine Person suchen, bevor Sie sie ein zweites Mal anlegen.' },
      { pfad: '/vertretung', satz: 'Absprechen, wer Sie vertritt, bevor Sie ausfallen.' },
      { pfad: '/auslastung', satz: 'Die eigenen Fälle und Kurzberatungen neben den Zielwerten.' },
      KENNZAHLEN,
      { pfad: '/sammeleintraege', satz: 'Sprechstunde, Gruppe, Briefaktion: als Zahlen, ohne Personen.' },
      {
        pfad: '/bestandsuebernahme',
        satz: 'Eigene laufende Fälle aus einer Tabelle übernehmen, nach einem Probelauf und ganz oder gar nicht.',
      },
      { pfad: '/uebertragung', satz: 'Was noch in die KIM-Datenbank gehört, zum Kopieren und als Datei.' },
      SPRACHMITTLUNG,
      { pfad: '/fachfragen', satz: 'Baustein 3 etwas fragen, ohne jemanden zu nennen.' },
      {
        pfad: '/fallanalysen',
        satz: 'Fälle gemeinsam verstehen: vorbereiten, eingeladen sein, Ergebnis und Aufgaben festhalten.',
      },
      { pfad: '/meine-hinweise', satz: 'Was aus Ihren Systemhinweisen wurde, Rückfragen und Rückmeldungen.' },
      THEMEN,
      WISSEN,
      AUSTAUSCH,
      REGISTER,
      EINARBEITUNG,
      FORTBILDUNGEN,
      STELLENPROFILE,
      GREMIEN_LESEN,
      BESCHLUESSE,
      KONZEPTE_LESEN,
      KETTEN_LESEN,
      ANGEBOTE,
      ANSPRECHPERSONEN,
      VEREINBARUNGEN,
      SCHNITTSTELLEN,
      { pfad: '/loeschung', satz: 'Welche Akten bald gelöscht werden, und wie man das mit Grund anhält.' },
      { pfad: '/kalender', satz: 'Eigene Termine im Kalenderprogramm, ohne Namen und Ort.' },
      KONTO,
    ],
  },
  TEAMLEITUNG: {
    stand: 'Sie sehen, wie viel Ihr Team zu tun hat. Inhalte von Akten sehen Sie nicht.',
    aufgaben: [
      { pfad: '/team', satz: 'Auslastung je Person als Zahlen, und Vertretungen aktivieren.' },
      AUSLASTUNG,
      KENNZAHLEN,
      { pfad: '/team/wechsel', satz: 'Jemand geht: alles Offene auf einer Liste, zum Verteilen.' },
      THEMEN,
      WISSEN,
      AUSTAUSCH,
      REGISTER,
      EINARBEITUNG,
      STELLENPROFILE,
      GREMIEN_LESEN,
      BESCHLUESSE,
      KONZEPTE_LESEN,
      KETTEN_LESEN,
      ANGEBOTE_LESEN,
      ANSPRECHPERSONEN,
      VEREINBARUNGEN,
      SCHNITTSTELLEN,
      PLAN_LESEN,
      KONTO,
    ],
  },
  KOORDINATION: {
    stand: 'Sie steuern mit Zahlen, Themen, Gremien und Beschlüssen, nie mit Namen.',
    aufgaben: [
      SYSTEMHINWEISE,
      SIGNALE,
      THEMEN,
      ESKALATIONEN,
      GETEILTE_THEMEN,
      FALLZAHLEN,
      KENNZAHLEN,
      FALLFORMATE,
      AUSLASTUNG,
      MELDUNGEN,
      ZAHLEN_EIGEN,
      PLAN_LESEN,
      CLEARING,
      SPRACHMITTLUNG,
      FACHFRAGEN,
      GREMIEN,
      BESCHLUESSE,
      KONZEPTE,
      STEUERUNGSFRISTEN,
      UMSETZUNGSSTAND,
      KETTEN,
      ANGEBOTE,
      ANSPRECHPERSONEN,
      VEREINBARUNGEN,
      SCHNITTSTELLEN,
      WISSEN,
      AUSTAUSCH,
      REGISTER,
      EINARBEITUNG,
      FORTBILDUNGEN,
      STELLENPROFILE,
      { pfad: '/partnerstellen', satz: 'Partnerstellen in den Stellen-Eingang einladen, Zugänge schließen.' },
      UEBERSETZUNGEN,
      REGELN,
      ZIELFORMULAR,
      KONTO,
    ],
  },
  KI_LEITUNG: {
    stand:
      'Sie führen den Stellenplan Ihres Standorts und bereiten den Förderantrag vor. Zeichnen muss eine andere Person.',
    aufgaben: [
      ANTRAG,
      FRISTEN,
      MELDUNGEN,
      PLAN_PFLEGEN,
      ZAHLEN_EIGEN,
      FALLZAHLEN,
      KENNZAHLEN,
      FALLFORMATE,
      AUSLASTUNG,
      CLEARING,
      SPRACHMITTLUNG,
      GREMIEN,
      BESCHLUESSE,
      KONZEPTE,
      STEUERUNGSFRISTEN,
      UMSETZUNGSSTAND,
      KETTEN,
      ANGEBOTE,
      ANSPRECHPERSONEN,
      VEREINBARUNGEN,
      SCHNITTSTELLEN,
      SYSTEMHINWEISE,
      SIGNALE,
      THEMEN,
      ESKALATIONEN,
      GETEILTE_THEMEN,
      WISSEN,
      AUSTAUSCH,
      REGISTER,
      EINARBEITUNG,
      FORTBILDUNGEN,
      STELLENPROFILE,
      UEBERSETZUNGEN,
      REGELN,
      ZIELFORMULAR,
      KONTO,
    ],
  },
  B3_FACHKRAFT: {
    stand:
      'Sie beantworten Fachfragen des Case Managements und sehen die Stellen des Bausteins 3. Akten sehen Sie nicht.',
    aufgaben: [
      {
        pfad: '/fachfragen',
        satz: 'Fragen des Case Managements annehmen und beantworten, ohne Personenbezug.',
      },
      WISSEN,
      AUSTAUSCH,
      STELLENPROFILE,
      ZAHLEN_EIGEN,
      PLAN_LESEN,
      KONTO,
    ],
  },
  ZE_SACHBEARBEITUNG: {
    stand:
      'Sie führen den Stellenplan Ihres Standorts und bereiten Förderantrag und Verwendungsnachweis vor. Zeichnen muss eine andere Person.',
    aufgaben: [ANTRAG, FRISTEN, MELDUNGEN, PLAN_PFLEGEN, ZAHLEN_EIGEN, KONTO],
  },
  ZE_ZEICHNUNG: {
    stand:
      'Sie prüfen und zeichnen Förderantrag und Verwendungsnachweis Ihres Standorts. Bearbeiten muss ihn eine andere Person.',
    aufgaben: [ANTRAG, FRISTEN, MELDUNGEN, ZAHLEN_EIGEN, PLAN_LESEN, KONTO],
  },
  LE_SACHBEARBEITUNG: {
    stand:
      'Sie lesen, was der Zuwendungsempfänger an Ihre verantwortliche Stelle weiterleitet, und legen Zwischennachweis und Nachweis selbst vor.',
    aufgaben: [
      {
        pfad: '/eigene-weiterleitungen',
        satz: 'Weiterleitungen mit Frist lesen, Nachweis mit Belegen vorlegen, Antwort lesen.',
      },
      PLAN_LESEN,
      KONTO,
    ],
  },
  BR_SACHBEARBEITUNG: {
    ...FOERDERSTELLE,
    aufgaben: [BERICHTSPFLICHTEN, ...FOERDERSTELLE.aufgaben],
  },
  BR_PRUEFUNG: {
    stand:
      'Sie prüfen Verwendungsnachweise aller Standorte. Personalausgaben einzelner Stellen sehen Sie nicht.',
    aufgaben: [
      {
        pfad: '/foerderung',
        satz: 'Verwendungsnachweise prüfen, nachfordern, anhören, Erstattung vorschlagen; jeder Betrag mit Regel.',
      },
      ...FOERDERSTELLE.aufgaben.slice(1),
    ],
  },
  BR_FREIGABE: FOERDERSTELLE,
  BR_KASSE: FOERDERSTELLE,
  MINISTERIUM: {
    stand:
      'Sie sehen Förderanträge, Stellen als Zahlen und Kennzahlen aller Standorte und Themen, die Standorte vorlegen.',
    aufgaben: [
      ZAHLEN_LAND,
      BERICHTSPFLICHTEN,
      KENNZAHLEN,
      {
        pfad: '/land/anfragen',
        satz: 'Kleine Anfragen des Landtags beantworten: Tabellen rechnen und festhalten, mitzeichnen, schlusszeichnen.',
      },
      {
        pfad: '/land/eskalationen',
        satz: 'Was KIM-Standorte dem Land vorlegen: sichten, zuordnen, antworten.',
      },
      { pfad: '/land/themen', satz: 'Themen mehrerer Standorte gemeinsam bearbeiten.' },
      UEBERBLICK,
      ANTRAEGE,
      MITTEL,
      ZAHLUNGEN,
      {
        pfad: '/stellenbesetzung/import',
        satz: 'Eine Meldung prüfen und übernehmen; Fehler werden mit Zeile, Spalte und Reparatur genannt.',
      },
      PLAN_LESEN,
      AUSTAUSCH,
      KONTO,
    ],
  },
  PRUEFUNG_LESEND: {
    stand: 'Sie lesen eingereichte Förderanträge und die Stellen aller Standorte und ändern nichts.',
    aufgaben: [ANTRAEGE, ZAHLUNGEN, ZAHLEN_LAND, PLAN_LESEN, KONTO],
  },
  EVALUATION: {
    stand: 'Für die wissenschaftliche Begleitung gibt es hier noch keine Auswertung.',
    aufgaben: [KONTO],
  },
  DSB: {
    stand: 'Sie sehen, wer wann auf eine Akte zugegriffen hat, nicht was darin steht.',
    aufgaben: [
      {
        pfad: '/datenschutz/protokoll',
        satz: 'Jeden Zugriff Ihrer verantwortlichen Stelle nachlesen und prüfen.',
      },
      {
        pfad: '/datenschutz/antraege',
        satz: 'Welche Anträge auf Auskunft, Berichtigung oder Löschung laufen und bis wann sie beantwortet sein müssen.',
      },
      {
        pfad: '/datenschutz/loeschung',
        satz: 'Was wann gelöscht wird, was es anhält und was gelöscht wurde.',
      },
      {
        pfad: '/datenschutz/nachweise',
        satz: 'Einwilligung oder Weitergabe nachweisen, wenn die Akte gelöscht ist.',
      },
      {
        pfad: '/datenschutzinformation',
        satz: 'Was Klientinnen und Klienten über ihre Daten erfahren, in der Fassung Ihrer verantwortlichen Stelle.',
      },
      { pfad: '/datenschutz', satz: 'Die Datenschutzerklärung dieser Anwendung.' },
      KONTO,
    ],
  },
  PARTNERSTELLE: {
    stand: 'Sie sehen die offenen Verweise an Ihre Stelle und beantworten sie. Sonst sehen Sie hier nichts.',
    aufgaben: [
      { pfad: '/stelleneingang', satz: 'Offene Verweise an Ihre Stelle öffnen und beantworten.' },
      KONTO,
    ],
  },
  ADMIN_TECHNIK: {
    stand: 'Sie verwalten Konten und Rollen. Fachliche Inhalte sehen Sie nicht.',
    aufgaben: [
      {
        pfad: '/verwaltung/konten',
        satz: 'Konten anlegen, Rollen vergeben, Anfangspasswort ausstellen, sperren und schließen.',
      },
      {
        pfad: '/betrieb/protokoll',
        satz: 'Nachprüfen, dass am Zugriffsprotokoll nichts verändert wurde.',
      },
      KONTO,
    ],
  },
} as const satisfies Record<Rolle, Rollenbild>;
