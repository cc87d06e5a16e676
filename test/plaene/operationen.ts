import { MODULE } from '#src/anwendung/module.ts';
import type { KontoActor } from '#src/core/contract/actor.ts';
import type { Route } from '#src/core/contract/define-route.ts';
import type { Rechtetabelle } from '#src/core/contract/rechte.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { ROLLEN } from '#src/core/contract/rollen.ts';
import type { Matrixwelt } from '#test/architecture/rechtematrix/objekte.ts';
import type { Probe } from '#test/architecture/rechtematrix/probe.ts';
import { createProben } from '#test/architecture/rechtematrix/proben.ts';
import type { Vorgang } from './vorgaenge.ts';

const RECHTE: Rechtetabelle = Object.assign({}, ...MODULE.map((modul) => modul.rechte));

/** The matrix hands in a wrong form here. */
const createNeuesKonto = ({ standortId, stadt }: Matrixwelt['welt']): Probe => ({
  bindung: 'nichts',
  pfad: '/konten',
  body: {
    kennung: `neu-${createUuidV7().slice(-12)}`,
    name: 'Neues Konto',
    email: 'neu@example.org',
    mitgliedschaft: { rolle: 'CASE_MANAGEMENT', standortId, mandantId: stadt.id },
  },
});

/**
 * Every operation there is, called as the rights matrix calls it, by somebody who may. Many are refused by a rule (another
 * version, a state): what they read until then is judged all the same. So a new operation is looked at from its first day.
 */
export function createOperationen({ server, welt, besitzer, objekte }: Matrixwelt): Vorgang[] {
  const proben = createProben(objekte, welt.standortId);
  const findActor = ({ recht }: Route, anStandort: boolean): KontoActor | null => {
    if (recht === 'oeffentlich') return null;
    const rolle = ROLLEN.find((eine) => RECHTE[recht]?.[eine] !== undefined);
    if (recht === 'angemeldet' || RECHTE[recht]?.CASE_MANAGEMENT !== undefined) return besitzer;
    if (rolle === undefined) throw new Error(`Nobody has the right ${recht}`);
    // The inbox of the matrix is opened by the owner's account.
    if (rolle === 'PARTNERSTELLE') return { ...besitzer, rolle };
    const konto = welt.konto(rolle, welt.stadt);
    // An administration of a Standort, not of one Stelle in it.
    return anStandort && rolle === 'ADMIN_TECHNIK' ? { ...konto, mandantId: null } : konto;
  };
  return MODULE.flatMap(({ bindungen }) => bindungen).map(({ route }): Vorgang => {
    const probe = route.id === 'benutzer.createKonto' ? createNeuesKonto(welt) : proben[route.id];
    if (probe === undefined) throw new Error(`The rights matrix has no row for ${route.id}`);
    const actor = findActor(route, probe.bindung === 'standort');
    return {
      name: route.id,
      act: async () => {
        const { status, body } = await server.rufe(actor, route.methode, probe.pfad, probe.body, probe.kopf);
        if (status >= 500 || status === 403)
          throw new Error(`${route.id}: ${status} ${JSON.stringify(body)}`);
      },
    };
  });
}
