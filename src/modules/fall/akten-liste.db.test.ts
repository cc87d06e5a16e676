import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { ROLLEN } from '#src/core/contract/rollen.ts';
import { getOk, ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import { kontextFuer } from '#test/support/welt.ts';
import { listAktenSeite } from './akten-liste.repo.ts';
import { createFallwelt } from './test-fall.ts';

const { dienste, welt, jana, sql: runAsAdmin, openFall } = await createFallwelt();

/** What row level security shows of the Mandant, and what the list answers, in the same transaction. */
async function readBeides(
  actor: KontoActor,
): Promise<{ sichtbar: string[]; gelistet: string[]; gezaehlt: number }> {
  const mandantId = actor.mandantId ?? '';
  return getOk(
    await withActor(kontextFuer(dienste, actor, 'fall'), async (trx) => {
      const { rows } = await sql<{
        id: string;
      }>`SELECT id FROM fall.akte WHERE mandant_id = ${mandantId}`.execute(trx);
      const seite = { sortierung: 'nummer', seite: 1, groesse: 200 } as const;
      const { zeilen: liste, gesamt } = await listAktenSeite(trx, mandantId, {}, seite);
      return ok({
        sichtbar: rows.map(({ id }) => id).toSorted(),
        gelistet: liste.map(({ id }) => id).toSorted(),
        gezaehlt: gesamt,
      });
    }),
  );
}

const grant = (akteId: string, actor: KontoActor, art: string, von: string, bis: string | null) =>
  runAsAdmin(
    `INSERT INTO fall.akte_zugriff (mandant_id, akte_id, konto_id, art, gueltig_von, gueltig_bis, grund, erteilt_von)
     VALUES ($1, $2, $3, $4, $5, $6, 'URLAUB', $7)`,
    [welt.stadt.id, akteId, actor.kontoId, art, von, bis, jana.kontoId],
  );

/** The list names the Akten of akte_zugriff, so that it need not look at every Akte. That must never hide or show one. */
describe('the list of Akten', () => {
  const kollegin = welt.konto('CASE_MANAGEMENT', welt.stadt);

  it('shows a deputy the Akten of today, and neither ended nor coming ones', async () => {
    const [heute, vorbei, spaeter, zweimal] = [
      await openFall(),
      await openFall(),
      await openFall(),
      await openFall(),
    ];
    await grant(heute, kollegin, 'VERTRETUNG', '2026-10-12', '2026-10-25');
    await grant(vorbei, kollegin, 'VERTRETUNG', '2026-09-01', '2026-09-30');
    await grant(spaeter, kollegin, 'VERTRETUNG', '2026-11-01', '2026-11-30');
    await grant(zweimal, kollegin, 'VERTRETUNG', '2026-09-01', '2026-09-30');
    await grant(zweimal, kollegin, 'ZUSTAENDIG', '2026-10-01', null);
    expect(await readBeides(kollegin)).toEqual({
      sichtbar: [heute, zweimal].toSorted(),
      gelistet: [heute, zweimal].toSorted(),
      gezaehlt: 2,
    });
  });

  it.each(ROLLEN)('answers the role %s exactly what row level security shows', async (rolle) => {
    for (const mandant of [welt.stadt, welt.kreis, welt.traeger]) {
      for (const kontoId of [jana.kontoId, kollegin.kontoId, welt.konto(rolle, mandant).kontoId]) {
        const { sichtbar, gelistet, gezaehlt } = await readBeides({ ...welt.konto(rolle, mandant), kontoId });
        expect(gelistet).toEqual(sichtbar);
        expect(gezaehlt).toBe(sichtbar.length);
      }
    }
  });

  it('has something to show to who is responsible', async () => {
    const { sichtbar, gelistet } = await readBeides(jana);
    expect(sichtbar.length).toBeGreaterThan(3);
    expect(gelistet).toEqual(sichtbar);
  });

  it('says how many there are on every page, also behind the last one', async () => {
    const mandantId = jana.mandantId ?? '';
    const frage = (nummer: number) => ({ sortierung: 'nummer', seite: nummer, groesse: 1 }) as const;
    const seiten = getOk(
      await withActor(kontextFuer(dienste, jana, 'fall'), async (trx) => {
        const erste = await listAktenSeite(trx, mandantId, {}, frage(1));
        const hinter = await listAktenSeite(trx, mandantId, {}, frage(erste.gesamt + 1));
        const keine = await listAktenSeite(trx, mandantId, { art: 'KURZBERATUNG' }, frage(1));
        return ok({ erste, hinter, keine });
      }),
    );
    expect(seiten.erste.gesamt).toBeGreaterThan(1);
    expect(seiten.erste.zeilen).toHaveLength(1);
    expect(seiten.hinter).toEqual({ zeilen: [], gesamt: seiten.erste.gesamt });
    expect(seiten.keine.gesamt).toBe(0);
  });
});
