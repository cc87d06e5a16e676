import type { Probe } from './probe.ts';

/** Onboarding and Fortbildungen: lists of the own Standort, and what belongs to the own account alone. */
export function createQualifizierungProben({
  fortbildungId,
}: {
  fortbildungId: string;
}): Readonly<Record<string, Probe>> {
  const liste = (pfad: string, body?: unknown): Probe => ({ bindung: 'nichts', pfad, body });
  return {
    'qualifizierung.getEinarbeitung': liste('/einarbeitung'),
    'qualifizierung.getEinarbeitungsstand': liste('/einarbeitung/stand'),
    'qualifizierung.createEinarbeitung': liste('/einarbeitung', {
      version: 999,
      schritte: [{ kennung: 'AKTE', titel: 'Akte', was: 'Anlegen.' }],
      anlass: 'Kürzer.',
    }),
    'qualifizierung.recordErledigung': liste('/einarbeitung/schritte/AKTE', { erledigt: true }),
    'qualifizierung.listFortbildungen': liste('/fortbildungen'),
    'qualifizierung.createFortbildung': liste('/fortbildungen', {
      art: 'AUFBAU',
      veranstalter: 'LAND',
      titel: 'Auffrischung',
      tag: '2026-03-01',
    }),
    'qualifizierung.deleteFortbildung': {
      bindung: 'konto',
      pfad: `/fortbildungen/${fortbildungId}`,
    },
    'qualifizierung.getFortbildungsstand': liste('/fortbildungen/stand?jahr=2026'),
  };
}
