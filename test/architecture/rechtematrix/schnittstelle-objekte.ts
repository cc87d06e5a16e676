import type { KontoActor } from '#src/core/contract/actor.ts';
import type { Welt } from '#test/support/welt.ts';
import { ANALYSE, ANSPRECHPERSON, KETTE, VEREINBARUNG } from './schnittstelle-proben.ts';

export type Schnittstellenobjekte = {
  ketteId: string;
  ansprechpersonId: string;
  vereinbarungId: string;
  analyseId: string;
};
type Ruf = (methode: 'POST' | 'PUT', pfad: string, body: object) => Promise<string>;

/** All of it holds: a released Kette, a signed Vereinbarung, an agreed analysis, so that everybody who may read does. */
export async function createSchnittstellenobjekte(
  welt: Welt,
  createRuf: (actor: KontoActor) => Ruf,
): Promise<Schnittstellenobjekte> {
  const koordination = createRuf(welt.konto('KOORDINATION', welt.stadt));
  const ketteId = await koordination('POST', '/ketten', KETTE);
  const freigabe = { version: 1, gueltigVon: '2026-01-01' };
  await koordination('POST', `/ketten/${ketteId}/fassungen/1/freigabe`, freigabe);
  const ansprechpersonId = await koordination('POST', '/ansprechpersonen', ANSPRECHPERSON);
  const vereinbarungId = await koordination('POST', '/vereinbarungen', VEREINBARUNG);
  const unterschrift = { version: 1, am: '2026-01-01' };
  await koordination('POST', `/vereinbarungen/${vereinbarungId}/unterzeichnung`, unterschrift);
  const analyseId = await koordination('POST', '/schnittstellen', ANALYSE);
  return { ketteId, ansprechpersonId, vereinbarungId, analyseId };
}
