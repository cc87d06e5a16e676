import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';
import type { Sitzungsansicht } from '#src/modules/benutzer/benutzer.contract.ts';

const KOPF = {
  domaene: 'steuerung',
  recht: 'angemeldet',
  zweck: 'Test',
  protokoll: { art: 'ABFRAGE', objektart: 'thema' },
  beschreibung: 'Nur für Tests.',
} as const;

export const leseBeispiel = defineRoute({
  ...KOPF,
  id: 'beispiel.getThema',
  methode: 'GET',
  pfad: '/themen/:themaId',
  params: z.object({ themaId: z.string() }),
  query: z.object({ jahr: z.coerce.number().optional(), art: z.array(z.string()).optional() }),
  antwort: z.object({ name: z.string() }),
});

export const schreibBeispiel = defineRoute({
  ...KOPF,
  id: 'beispiel.createThema',
  methode: 'POST',
  pfad: '/themen',
  body: z.object({ name: z.string() }),
  antwort: z.object({ id: z.string() }),
});

const ID = '01890a5d-ac96-774b-bcce-b302099a8057';
const ZWEITE = '01890a5d-ac96-774b-bcce-b302099a8058';

/** A session of the case manager Jana in the demo; `jetzt` in ms. */
export function createSitzungsansicht(
  mehr: Partial<Sitzungsansicht> = {},
  jetzt = Date.now(),
): Sitzungsansicht {
  return {
    konto: { id: ID, name: 'Jana Terhorn', kennung: 'jana', zweiterFaktor: false },
    mitgliedschaftId: ID,
    rolle: 'CASE_MANAGEMENT',
    mandant: { id: ID, name: 'Stadt Altenbrück' },
    standort: { id: ID, name: 'Kreis Lennetal' },
    mitgliedschaften: [
      {
        id: ID,
        rolle: 'CASE_MANAGEMENT',
        vertretung: false,
        mandantName: 'Stadt Altenbrück',
        standortName: 'Kreis Lennetal',
      },
      {
        id: ZWEITE,
        rolle: 'TEAMLEITUNG',
        vertretung: false,
        mandantName: 'Stadt Altenbrück',
        standortName: 'Kreis Lennetal',
      },
    ],
    csrf: 'csrf-1',
    laeuftAbUm: new Date(jetzt + 30 * 60_000).toISOString(),
    absolutBis: new Date(jetzt + 8 * 3_600_000).toISOString(),
    stichtag: '2026-10-19',
    demo: true,
    mailversand: false,
    zweiterFaktorFehlt: false,
    passwortAendern: false,
    rechte: [],
    ...mehr,
  };
}
