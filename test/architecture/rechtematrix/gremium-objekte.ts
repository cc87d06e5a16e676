import type { KontoActor } from '#src/core/contract/actor.ts';
import type { Welt } from '#test/support/welt.ts';
import { AUFGABE, BESCHLUSS, GREMIUM, GREMIUMSITZ, SITZUNG, VORLAGE } from './gremium-proben.ts';

export type Gremiumobjekte = {
  gremiumId: string;
  mitgliedId: string;
  sitzungId: string;
  aufgabeId: string;
  beschlussId: string;
  vorlageId: string;
};
type Ruf = (methode: 'POST' | 'PUT', pfad: string, body: object) => Promise<string>;

/** A Gremium with a seat and a Sitzung that is over and approved, so that everybody who may read does. */
export async function createGremiumobjekte(
  welt: Welt,
  createRuf: (actor: KontoActor) => Ruf,
): Promise<Gremiumobjekte> {
  const koordination = createRuf(welt.konto('KOORDINATION', welt.stadt));
  const leitung = createRuf(welt.konto('KI_LEITUNG', welt.stadt));
  const gremiumId = await koordination('POST', '/gremien', GREMIUM);
  const mitgliedId = await koordination('POST', `/gremien/${gremiumId}/mitglieder`, GREMIUMSITZ);
  const sitzungId = await koordination('POST', `/gremien/${gremiumId}/sitzungen`, SITZUNG);
  const pfad = `/gremiensitzungen/${sitzungId}`;
  const aufgabeId = await koordination('POST', `${pfad}/aufgaben`, AUFGABE);
  const beschlussId = await koordination('POST', `${pfad}/beschluesse`, BESCHLUSS);
  const vorlageId = await koordination('POST', `/gremien/${gremiumId}/vorlagen`, VORLAGE);
  const schritte = `/vorlagen/${vorlageId}/schritte`;
  await koordination('POST', schritte, { version: 1, schritt: 'FREIGEBEN' });
  await koordination('POST', schritte, { version: 2, schritt: 'AUFNEHMEN', sitzungId });
  const protokoll = { version: 3, protokoll: 'Die Gruppe beschließt.', bestaetigt: true };
  await koordination('PUT', `${pfad}/protokoll`, protokoll);
  await leitung('POST', `${pfad}/genehmigung`, { version: 4 });
  return { gremiumId, mitgliedId, sitzungId, aufgabeId, beschlussId, vorlageId };
}
