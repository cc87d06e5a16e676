import type { Annahme } from './annahmen.ts';

/** Questions that the directory of Angebote raised. */
export const ANGEBOT_ANNAHMEN: readonly Annahme[] = [
  {
    id: 'OQ-A-04',
    frage: 'Wer darf Angebote eintragen und ändern, und gilt ein Eintrag für das ganze Land?',
    wer: 'KIM-Standorte, MKJFGFI',
    annahme:
      'Koordination, KI-Leitung und Case Management pflegen die Angebote ihres KIM-Standorts. Alle KIM-Standorte lesen das ganze Verzeichnis. Anbieter bestätigen ihre eigenen Einträge über einen Link.',
    quelle: 'Evaluation 2023–2025 (Angebotsdatenbank); Handlungskonzept Anhang, PG-12; Rollen nicht genannt',
  },
  {
    id: 'OQ-A-05',
    frage: 'Welche Angaben eines Angebots dürfen öffentlich stehen?',
    wer: 'Datenschutzbeauftragte der verantwortlichen Stellen',
    annahme:
      'Alles außer dem Namen der Ansprechperson und der Adresse für die Pflege. Ein Eintrag kann ganz auf die Fachkräfte beschränkt werden, zum Beispiel bei Schutzeinrichtungen.',
    quelle: 'Art. 6 Abs. 1 e DSGVO; keine Quelle nennt die Felder',
  },
  {
    id: 'OQ-A-06',
    frage: 'Welche Listen für Art, Zielgruppe, Plätze und Anmeldung sollen landesweit gelten?',
    wer: 'MKJFGFI',
    annahme:
      'Lebensbereiche wie in der Fallarbeit (Evaluation, Tabelle 6). Die übrigen Listen sind eigene, mit Zuordnung zu HSDS 3.0 und data·inclusion 1.0.8.',
    quelle: 'HSDS 3.0; data·inclusion 1.0.8; für NRW nicht festgelegt',
  },
  {
    id: 'OQ-A-07',
    frage: 'Von welchem Punkt wird die Entfernung zu einem Ort gemessen?',
    wer: 'KIM-Standorte',
    annahme:
      'Luftlinie von der Mitte der Angebote, die dort eingetragen sind. Ohne Koordinaten zählt der Name des Orts. Orte werden nicht erfunden: Wo kein Angebot steht, sagt die Suche das.',
    quelle: 'keine Quelle',
  },
  {
    id: 'OQ-A-26',
    frage: 'Wer prüft die Übersetzungen der öffentlichen Seiten?',
    wer: 'MKJFGFI, KIM-Standorte',
    annahme:
      'Alle neun Übersetzungen sind ungeprüft. Jede Seite sagt das in ihrer Sprache, und dass der deutsche Text gilt. Was Anbieter auf Deutsch schreiben, bleibt Deutsch und ist so gekennzeichnet; übersetzt wird nichts von selbst.',
    quelle: 'Handlungskonzept (mehrsprachige Information); eine Prüfung nennt keine Quelle',
  },
  {
    id: 'OQ-A-42',
    frage: 'Welche Ausgänge eines Verweises zeigt das Verzeichnis, und soll es auch Zufriedenheit zeigen?',
    wer: 'MKJFGFI, Datenschutzbeauftragte der verantwortlichen Stellen',
    annahme:
      'Angenommen oder geholfen, kein Platz (keine Kapazität oder Warteliste), aus anderem Grund nicht geholfen, nicht erreicht, offen. Zufriedenheit hält ein Verweis nicht fest; sie gehört in eine Befragung ohne Verbindung zur Akte.',
    quelle: 'Handlungskonzept 2.2 (VB-02); Rückfluss als geschützte Summe nicht geregelt',
  },
];
