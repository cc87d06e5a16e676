import type { Annahme } from './annahmen.ts';

/** Questions that Systemhinweis and Thema raised. */
export const THEMA_ANNAHMEN: readonly Annahme[] = [
  {
    id: 'OQ-S-11',
    frage: 'Welche Hürden unterscheidet ein Systemhinweis einheitlich im Land?',
    wer: 'MKJFGFI',
    annahme:
      'Zwölf Hürden, auch „Andere Hürde“. Schnittstelle und Themenbereich kommen aus den Listen der Fallarbeit.',
    quelle: 'Evaluation 2023–2025 [L1508, L2163, L4356, L4642, L4762]; keine abschließende Liste',
  },
  {
    id: 'OQ-S-12',
    frage: 'Darf ein Systemhinweis die Kommune nennen, und ab welcher Zahl von Fällen?',
    wer: 'Datenschutzbeauftragte der verantwortlichen Stellen',
    annahme:
      'Nein. Er nennt den KIM-Standort, also die Ebene des Kreises oder der kreisfreien Stadt, und den Monat, keinen Tag und keine verantwortliche Stelle.',
    quelle: 'Datenschutzkatalog DP-B-07 (Warnung bei kleinen Gruppen); Zahl nicht genannt',
  },
  {
    id: 'OQ-S-13',
    frage: 'Wohin geht ein Thema zurück, wenn eine meldende Person „trifft nicht zu“ sagt?',
    wer: 'MKJFGFI',
    annahme:
      'Abgelehnt: zurück zur Sichtung. Beschlossen: zurück in die Lenkungsgruppe. Umgesetzt oder Wirkung geprüft: zurück in die Umsetzung. Sonst bleibt der Stand, und der Text steht im Verlauf.',
    quelle: 'Fallmodell 4.1, AT-25; Ziel der Wiederaufnahme nicht genannt',
  },
  {
    id: 'OQ-S-14',
    frage: 'Wer bestätigt die Niederschrift einer Lenkungsgruppe, solange ihr Vorsitz kein Konto hat?',
    wer: 'KIM-Standorte',
    annahme:
      'Ein zweites Konto hält die Genehmigung des Protokolls fest (OQ-S-03). Nur ein Beschluss aus einem genehmigten Protokoll entscheidet ein Thema.',
    quelle: 'Fallmodell 4.1 (Niederschrift durch die Koordination, Bestätigung durch den Vorsitz)',
  },
  {
    id: 'OQ-S-18',
    frage:
      'Welche Fälle hätten auf ein Hindernis treffen können, wenn die Wirkung aus Systemhinweisen gemessen wird?',
    wer: 'Wissenschaftliche Begleitung, MKJFGFI',
    annahme:
      'Akten des KIM-Standorts mit einem Gespräch zum Themenbereich im Zeitraum, auf fünf gerundet. Gezählt werden alle Hinweise mit einer Verbindung, die das Thema bei der Umsetzung hatte. Gibt es eine bessere Zählung, trägt die Koordination sie mit Quelle ein.',
    quelle: 'Datenschutzkatalog STAT-05, STAT-12; Bezugsgröße nicht genannt',
  },
  {
    id: 'OQ-S-20',
    frage: 'Wann gilt eine Stelle als gehört, die ein Thema nennt?',
    wer: 'Kommunale Integrationszentren',
    annahme:
      'Nennt ein gebündelter Hinweis eine Stelle, geht das Thema erst in die Lenkungsgruppe, wenn mindestens eine Stelle angefragt ist und jede angefragte geantwortet hat oder ihre Frist vorbei ist. Schweigen hält das Thema nicht auf.',
    quelle: 'Handlungskonzept 2.1 (rechtskreisübergreifend, gemeinsam); Verfahren nicht genannt',
  },
];
