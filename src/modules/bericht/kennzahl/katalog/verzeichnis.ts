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
      'Wie viele von hundert Angeboten im Verzeichnis am Ende des Quartals seit höchstens sechs Monaten bestätigt waren. Wer ein Angebot einträgt oder ändert, bestätigt es.',
    zaehler: 'Davon Angebote, die in den sechs Monaten davor bestätigt, eingetragen oder geändert wurden',
    nenner: 'Angebote, die am Ende des Quartals im Verzeichnis standen und nicht abgelaufen waren',
    filter: 'ohne archivierte und abgelaufene Angebote',
    zeitbezug: 'STICHTAG',
    einheit: 'ANTEIL',
    zaehleinheit: 'ANGEBOT',
    quelle: 'Evaluation 2023–2025 (Angebotsdatenbank)',
    regel: 'Handlungskonzept 2.2 und Anhang (KZ-06, PG-12)',
    rechnung: { art: 'STEUERUNG', groesse: 'ANGEBOTE_BESTAETIGT', summierbar: true, nenner: 'ANGEBOTE' },
  }),
];
