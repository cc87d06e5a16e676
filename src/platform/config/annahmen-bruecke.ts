import type { Annahme } from './annahmen.ts';

/** Questions that integration.web, the account of a Letztempfänger and the end of a Förderfall raised. */
export const BRUECKE_ANNAHMEN: readonly Annahme[] = [
  {
    id: 'OQ-F-85',
    frage: 'Welche Felder haben die Vordrucke von integration.web je Schritt, und in welcher Reihenfolge?',
    wer: 'Ministerium, Bezirksregierung Arnsberg',
    annahme:
      'Felder und Reihenfolge sind eigene, als Daten mit Fassung und dem Wort „Annahme“. Eine andere Reihenfolge ist eine neue Fassung.',
    quelle:
      'Richtlinie Nr. 7.1.1, 7.1.2, 7.2, 7.4 nennen das Fachverfahren, kein Formular; `src/modules/foerderung/uebertragung/zielvordrucke.ts`',
  },
  {
    id: 'OQ-F-86',
    frage: 'Wird die Bankverbindung bei jeder Mittelanforderung in integration.web eingetragen?',
    wer: 'Bezirksregierung Arnsberg',
    annahme:
      'Nein. Sie steht unter „Zahlungen“ und nicht auf dem Blatt, damit keine zweite Kopie eines Kontos entsteht.',
    quelle: 'Richtlinie Nr. 7.3',
  },
  {
    id: 'OQ-F-87',
    frage: 'Wird vor oder nach der Zeichnung in integration.web eingetragen?',
    wer: 'Bezirksregierung Arnsberg, Zuwendungsempfänger',
    annahme: 'Nach der Zeichnung. Ein Blatt gibt es erst für das, was gezeichnet oder angezeigt ist.',
    quelle: 'Richtlinie Nr. 7.1.1',
  },
  {
    id: 'OQ-F-88',
    frage: 'Genügt der Nachweis, den ein Letztempfänger mit eigenem Konto vorlegt, ohne Schriftstück?',
    wer: 'Bezirksregierung Arnsberg, Zuwendungsempfänger',
    annahme:
      'Ja. Konto, Tag und Inhalt stehen fest und ändern sich nicht mehr. Ohne Konto bleibt es beim Schriftstück (OQ-F-60).',
    quelle: 'VV Nr. 12 zu § 44 LHO; Richtlinie Nr. 7.4',
  },
  {
    id: 'OQ-F-89',
    frage: 'Verlangt die Weiterleitung Zwischennachweise, und in welchem Abstand?',
    wer: 'Bezirksregierung Arnsberg',
    annahme:
      'Nein. Der Letztempfänger kann jederzeit einen vorlegen, solange die Weiterleitung in Kraft ist; verlangt wird nur der Nachweis.',
    quelle: 'Richtlinie Nr. 3.2; Anlage 4 liegt nicht vor',
  },
  {
    id: 'OQ-F-90',
    frage: 'Ab wann und wie lange bewahren Zuwendungsempfänger und Bezirksregierung einen Förderfall auf?',
    wer: 'Bezirksregierung Arnsberg, Zuwendungsempfänger',
    annahme:
      'Belege, Entwürfe und Dateien fünf Jahre ab Vorlage des letzten Verwendungsnachweises, die Akte zehn Jahre ab Abschluss. Ohne Verwendungsnachweis zählt beides ab dem Ende des Verfahrens. Ein verworfener Entwurf geht ganz nach fünf Jahren.',
    quelle: 'ANBest-G; Aktenordnung; `src/platform/retention/loeschklassen.ts` LK-11, LK-12',
  },
  {
    id: 'OQ-F-91',
    frage: 'Wer darf die Löschung eines Förderfalls anhalten und wieder freigeben?',
    wer: 'Bezirksregierung Arnsberg, Landesrechnungshof',
    annahme:
      'Die Rechnungsprüfung und die Sachbearbeitung der Bezirksregierung, jede auch für eine Sperre der anderen. Eine anhängige Klage hält von selbst an.',
    quelle: 'Art. 17 Abs. 3 b und e DSGVO; Datenschutzkatalog AUD-03, AUD-04',
  },
  {
    id: 'OQ-F-92',
    frage: 'Wem bietet die Bezirksregierung eine Förderakte vor der Löschung an, und wie?',
    wer: 'Landesarchiv, Bezirksregierung Arnsberg',
    annahme:
      'Sie bietet sie selbst an (die Akte ist eine ZIP-Datei) und hält fest, ob das Archiv übernommen oder verzichtet hat. Vorher wird nichts gelöscht.',
    quelle: 'ArchivG NRW; Datenschutzkatalog DP-G-07',
  },
];
