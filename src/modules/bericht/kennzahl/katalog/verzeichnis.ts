import type { Kennzahl } from '../kennzahl.model.ts';
import { defineKennzahl } from './baue.ts';

/** The directory of Angebote: no data about clients, so never hidden as small cells. */
export const VERZEICHNIS: readonly Kennzahl[] = [
  defineKennzahl({
    schutz: 'OFFEN',
    nurStandort: true,
    code: 'A-01',
    name: 'Anteil der in sechs Monaten bestätigten Angebote',
    gruppe: 'KREISLAUF',
    definition:
      'Wie viele von hundert Angeboten im Verzeichnis in den letzten sechs Monaten bestätigt wurden. Gezählt wird am Tag der Abfrage, für das laufende Quartal; für frühere Quartale gibt es keine Zahl.',
    zaehler: 'Angebote, die vor höchstens sechs Monaten bestätigt oder geändert wurden',
    nenner: 'Angebote, die im Verzeichnis stehen und nicht abgelaufen sind',
    filter: 'ohne archivierte und abgelaufene Angebote',
    zeitbezug: 'STICHTAG',
    einheit: 'ANTEIL',
    zaehleinheit: 'ANGEBOT',
    quelle: 'Evaluation 2023–2025 (Angebotsdatenbank)',
    regel: 'Handlungskonzept 2.2 und Anhang (KZ-06, PG-12)',
    rechnung: { art: 'STEUERUNG', groesse: 'ANGEBOTE_BESTAETIGT', summierbar: true, nenner: 'ANGEBOTE' },
  }),
];
