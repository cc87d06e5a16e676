import type { Parameter } from './parameter-typen.ts';

/** Indicators. */
export const KENNZAHL_PARAMETER = {
  kennzahl_team: {
    bezeichnung: 'Kennzahlen: Zahlen eines Teams erst ab so vielen Case-Managerinnen und Case-Managern',
    wert: 5,
    einheit: 'Personen',
    quelle: 'Datenschutzkatalog 15 (HR-03); § 72 LPVG NRW nennt keine Zahl',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-M-01',
      text: 'Ab welcher Größe darf ein Team eigene Zahlen sehen, und sieht die Personalvertretung das genauso?',
      wer: 'Personalräte, KIM-Standorte',
    },
  },
  kennzahl_vergleichsgruppe: {
    bezeichnung:
      'Kennzahlen: Median und Spanne einer Gruppe von KIM-Standorten erst ab so vielen gezeigten Zahlen',
    wert: 3,
    einheit: 'Anzahl',
    quelle: 'Evaluation 2023–2025 (Typen von Standorten; nennt keine Mindestzahl)',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-M-57',
      text: 'Ab wie vielen KIM-Standorten sagt der Median einer Gruppe etwas, und nach welchen Gruppen soll verglichen werden?',
      wer: 'MKJFGFI, wissenschaftliche Begleitung',
    },
  },
  bestand_spanne: {
    bezeichnung:
      'Kennzahlen: Ein Bestand wird gezeigt, solange sein kleinster und sein größter möglicher Wert höchstens so weit auseinander liegen (Teil des Bestands)',
    wert: 30,
    einheit: 'Prozent',
    quelle: 'Datenschutzkatalog STAT-05, STAT-07 (nennen keine Genauigkeit)',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-M-60',
      text: 'Wie ungenau darf ein Bestand sein, der aus gezeigten Zu- und Abgängen errechnet ist, bevor er besser fehlt?',
      wer: 'IT.NRW, MKJFGFI',
    },
  },
  bestand_spanne_klein: {
    bezeichnung:
      'Kennzahlen: So weit dürfen der kleinste und der größte mögliche Wert auch bei einem kleinen Bestand auseinander liegen',
    wert: 4,
    einheit: 'Anzahl',
    quelle: 'Datenschutzkatalog STAT-05 (Runden auf fünf lässt ebenso viel offen)',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-M-60',
      text: 'Wie ungenau darf ein Bestand sein, der aus gezeigten Zu- und Abgängen errechnet ist, bevor er besser fehlt?',
      wer: 'IT.NRW, MKJFGFI',
    },
  },
  lesestand_rueckstand: {
    bezeichnung:
      'Kennzahlen: Eine Kopie der Datenbank, aus der gelesen wird, darf höchstens so weit zurück sein',
    wert: 60,
    einheit: 'Sekunden',
    quelle: 'keine Quelle; Summen werden in der Nacht gerechnet',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-M-77',
      text: 'Wie alt dürfen Zahlen aus einer Kopie der Datenbank sein, und wie lange ruht sie nach einem Fehler?',
      wer: 'Betreiber',
    },
  },
  lesestand_pause: {
    bezeichnung: 'Kennzahlen: Nach einem Fehler wird so lange nicht aus der Kopie der Datenbank gelesen',
    wert: 30,
    einheit: 'Sekunden',
    quelle: 'keine Quelle',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-M-77',
      text: 'Wie alt dürfen Zahlen aus einer Kopie der Datenbank sein, und wie lange ruht sie nach einem Fehler?',
      wer: 'Betreiber',
    },
  },
} as const satisfies Record<string, Parameter>;
