import type { KontoActor } from '#src/core/contract/actor.ts';
import type { Testserver } from '#test/support/server.ts';
import type { Welt } from '#test/support/welt.ts';
import { SYSTEMHINWEIS, THEMA } from './eingaben.ts';

/** A Hinweis of the owner, the Rückmeldung that came of it, and a Thema of the Standort. */
export type Themaobjekte = { systemhinweisId: string; rueckmeldungId: string; themaId: string };

export async function createThemaobjekte(
  server: Testserver,
  welt: Welt,
  besitzer: KontoActor,
  akteId: string,
): Promise<Themaobjekte> {
  const koordination = welt.konto('KOORDINATION', welt.stadt);
  const rufe = async (actor: KontoActor, methode: 'GET' | 'POST', pfad: string, body?: object) => {
    const antwort = await server.rufe(actor, methode, pfad, body);
    if (antwort.status >= 300) throw new Error(`${pfad}: ${antwort.status}`);
    return antwort.body;
  };
  await rufe(besitzer, 'POST', `/akten/${akteId}/systemhinweise`, SYSTEMHINWEIS);
  const eigene = () => rufe(besitzer, 'GET', '/systemhinweise/eigene');
  const systemhinweisId: string = (await eigene()).eintraege[0].id;
  const sichtung = { version: 1, ergebnis: 'GESICHTET' };
  await rufe(koordination, 'POST', `/systemhinweise/${systemhinweisId}/sichtung`, sichtung);
  const rueckmeldungId: string = (await eigene()).rueckmeldungen[0].id;
  const themaId: string = (await rufe(koordination, 'POST', '/themen', THEMA)).id;
  return { systemhinweisId, rueckmeldungId, themaId };
}
