import { describe, expect, it } from 'vitest';
import { MODULE } from '#src/anwendung/module.ts';
import { isInFremdvertretung, type Rechtetabelle } from '#src/core/contract/rechte.ts';
import { createMatrixwelt } from './objekte.ts';
import { createProben } from './proben.ts';

/**
 * Every operation for a deputy who belongs to another Stelle (decision 0026): the session acts through a Mitgliedschaft of
 * the kind VERTRETUNG, and no consent carries its row of access. It reaches nothing of the Akte, although a colleague with
 * the same row does, and nothing of what belongs to the Stelle as a whole.
 */
const { server, welt, vertretung, objekte } = await createMatrixwelt();
const routen = MODULE.flatMap((modul) => modul.bindungen.map(({ route }) => route)).filter(
  ({ recht }) => recht !== 'oeffentlich' && recht !== 'angemeldet',
);
const rechte: Rechtetabelle = Object.assign({}, ...MODULE.map((modul) => modul.rechte));
const proben = createProben(objekte, welt.standortId);
const fremde = { ...vertretung, fremdvertretung: true };
/** What the account is itself a party of: it may see that it stands, and the operation refuses for itself. */
const EIGENES: ReadonlySet<string> = new Set(['fall.closeAbsprache', 'uebergabe.recordEntscheidung']);

describe('a deputy of another Stelle without a basis', () => {
  it('has a row of access that opens the Akte to a colleague', async () => {
    expect((await server.rufe(vertretung, 'GET', `/akten/${objekte.akteId}`)).status).toBe(200);
    expect((await server.rufe(fremde, 'GET', `/akten/${objekte.akteId}`)).status).toBe(404);
  });

  it.each(routen.map((route) => [route.id, route] as const))('%s', async (id, route) => {
    const probe = proben[id];
    if (probe === undefined) throw new Error(`no row for ${id}`);
    const { status, body } = await server.rufe(fremde, route.methode, probe.pfad, probe.body, probe.kopf);
    const reichweite = rechte[route.recht]?.CASE_MANAGEMENT;
    if (reichweite === undefined || !isInFremdvertretung(route.recht, reichweite)) {
      expect([status, body.code]).toEqual([403, 'KEIN_RECHT']);
    } else if (probe.bindung === 'akte' && !EIGENES.has(id)) {
      expect([status, body.code]).toEqual([404, 'NICHT_GEFUNDEN']);
    } else {
      expect(status).not.toBe(500);
      expect(JSON.stringify(body ?? null)).not.toContain(objekte.akteId);
    }
  });
});
