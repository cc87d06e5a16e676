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
      'Die Koordination trägt die Funktion ein, die bestätigt hat. Der Beschluss steht mit Gremium, Tag und Wortlaut am Thema.',
    quelle: 'Fallmodell 4.1 (Niederschrift durch die Koordination, Bestätigung durch den Vorsitz)',
  },
];
