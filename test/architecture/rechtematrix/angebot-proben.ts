import type { KontoActor } from '#src/core/contract/actor.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { createVorschlag } from '#src/modules/angebot/oeffentlich.ts';
import {
  createAnbieterImTest,
  createAngebotImTest,
  createTestanbieter,
  createTestangaben,
} from '#src/modules/angebot/test-angebot.ts';
import type { Testdienste } from '#test/support/dienste.ts';
import type { Testserver } from '#test/support/server.ts';
import type { Probe } from './probe.ts';

export type Angebotobjekte = { anbieterId: string; angebotId: string; vorschlagId: string };

/** An Angebot of the owner's Standort, with a proposal of somebody. */
export async function createAngebotobjekte(
  dienste: Testdienste,
  { rufe }: Testserver,
  besitzer: KontoActor,
): Promise<Angebotobjekte> {
  const anbieterId = await createAnbieterImTest(rufe, besitzer);
  const angebotId = await createAngebotImTest(rufe, besitzer, anbieterId);
  const vorschlag = {
    standortId: besitzer.standortId ?? '',
    angebotId,
    feld: 'TELEFON',
    text: '02731 99 10',
    durch: 'OEFFENTLICH',
  } as const;
  await createVorschlag(dienste, createUuidV7(), vorschlag);
  const { body } = await rufe(besitzer, 'GET', `/angebote/${angebotId}`);
  return { anbieterId, angebotId, vorschlagId: body.vorschlaege[0].id };
}

/** The whole directory is read by staff of every Standort; what is kept is of the own one. */
export function createAngebotProben({
  anbieterId,
  angebotId,
  vorschlagId,
}: Angebotobjekte): Readonly<Record<string, Probe>> {
  const liste = (pfad: string, body?: unknown): Probe => ({ bindung: 'nichts', pfad, body });
  const standort = (pfad: string, body?: unknown): Probe => ({ bindung: 'standort', pfad, body });
  const angaben = createTestangaben();
  return {
    'angebot.searchAngebote': liste('/angebote?suche=Deutschkurs'),
    'angebot.exportAngeboteCsv': liste('/angebote.csv'),
    'angebot.exportAngeboteXlsx': liste('/angebote.xlsx'),
    'angebot.getAngebot': standort(`/angebote/${angebotId}`),
    'angebot.createAngebot': liste('/angebote', { anbieterId, angaben, bestaetigt: true }),
    'angebot.updateAngebot': standort(`/angebote/${angebotId}`, {
      version: 999,
      anbieterId,
      angaben,
      bestaetigt: true,
    }),
    'angebot.recordAngebotsbestaetigung': standort(`/angebote/${angebotId}/bestaetigungen`, { version: 999 }),
    'angebot.closeAngebot': standort(`/angebote/${angebotId}/archivierungen`, {
      version: 999,
      grund: 'BEENDET',
    }),
    'angebot.listAnbieter': liste('/anbieter'),
    'angebot.createAnbieter': liste('/anbieter', { angaben: createTestanbieter(), bestaetigt: true }),
    'angebot.updateAnbieter': standort(`/anbieter/${anbieterId}`, {
      version: 999,
      angaben: createTestanbieter(),
      bestaetigt: true,
    }),
    'angebot.recordAnbieterbestaetigung': standort(`/anbieter/${anbieterId}/bestaetigungen`),
    'angebot.createPflegelink': standort(`/anbieter/${anbieterId}/pflegelinks`),
    'angebot.closePflegelinks': standort(`/anbieter/${anbieterId}/pflegelinks/sperrungen`),
    'angebot.getPflegestand': liste('/angebotspflege'),
    'angebot.recordVorschlag': standort(`/angebotsvorschlaege/${vorschlagId}/entscheidungen`, {
      uebernommen: false,
    }),
  };
}
