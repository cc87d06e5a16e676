import type { Parameter } from './parameter-typen.ts';

const LAND = 'MKJFGFI';

/** Themen that leave their Standort: to the Land, and to other Standorte. */
export const ESKALATION_PARAMETER = {
  eskalation_antwort: {
    bezeichnung:
      'Thema an das Land: So lange nach der Freigabe ist eine Antwort fällig, wenn das Land keinen Tag nennt',
    wert: 60,
    einheit: 'Tage',
    quelle: 'keine Quelle',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-S-51',
      text: 'Bis wann antwortet das Land auf ein Thema, das ein Standort ihm vorlegt, und wer verlängert die Frist?',
      wer: LAND,
    },
  },
  themateilung_standorte: {
    bezeichnung:
      'Geteilte Themen: So viele Standorte müssen dieselbe Verbindung aus Hürde und Schnittstelle teilen, damit ihr Name erscheint; so viele müssen ein Thema kennen, damit die Zahl erscheint. Nie unter fünf',
    wert: 5,
    einheit: 'Anzahl',
    quelle: 'Datenschutzkatalog STAT-05 (kleine Gruppen); Zahl für Standorte offen',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-S-53',
      text: 'Ab wie vielen Standorten darf bei geteilten Themen der Name des Standorts stehen?',
      wer: LAND,
    },
  },
} as const satisfies Record<string, Parameter>;
