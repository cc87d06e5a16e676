import type { KontoActor } from '#src/core/contract/actor.ts';
import type { Welt } from '#test/support/welt.ts';

type Ruf = (methode: 'POST' | 'PUT', pfad: string, body: object) => Promise<string>;

/** An Antrag of the owner's Standort, prepared by one person and signed by another. */
export async function createFoerderfall(welt: Welt, rufAls: (actor: KontoActor) => Ruf): Promise<string> {
  const ruf = rufAls(welt.konto('KI_LEITUNG', welt.stadt));
  const id = await ruf('POST', '/foerderfaelle', { foerderjahr: 2027 });
  await ruf('PUT', `/foerderfaelle/${id}/antrag`, { version: 1, inhalt: ANTRAG });
  await rufAls(welt.konto('ZE_ZEICHNUNG', welt.stadt))('POST', `/foerderfaelle/${id}/einreichung`, {
    version: 2,
    bestaetigt: true,
  });
  return id;
}

const LIEGT_VOR = { stand: 'ERFUELLT', nachweis: 'Az. 1' };
/** No posts, no errors. */
export const ANTRAG = {
  voraussetzungen: { a: LIEGT_VOR, b: LIEGT_VOR, c: LIEGT_VOR, d: LIEGT_VOR, e: LIEGT_VOR, f: LIEGT_VOR },
  konzeptkapitel: [
    'Umsetzung',
    'Schnittstellen',
    'Abgrenzung zu anderen Programmen',
    'Übersicht der Beratungsansätze',
    'Einbindung des kreisangehörigen Raums',
  ],
  keineDoppelfoerderung: true,
};
