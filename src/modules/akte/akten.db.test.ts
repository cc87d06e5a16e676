import { describe, expect, it } from 'vitest';
import { ok } from '#src/core/result.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createWelt, kontextFuer } from '#test/support/welt.ts';
import { countAct, createAkte, findAkte, lockAkte, recordEreignis, updateAkte } from './index.ts';

const dienste = await createTestDienste();
const welt = await createWelt(dienste);
const jana = welt.konto('CASE_MANAGEMENT');
const TAG = toPlainDate('2026-10-19');

async function openAkte(actor = jana): Promise<{ id: string; nummer: string }> {
  const kontext = kontextFuer(dienste, actor, 'fall');
  const ergebnis = await withActor(kontext, async (trx) => {
    const akte = await createAkte(trx, kontext, {
      art: 'KURZBERATUNG',
      zustand: 'KURZBERATUNG',
      anonym: true,
      begonnenAm: TAG,
    });
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      { art: 'AKTE_ANGELEGT', codes: { art: 'KURZBERATUNG' } },
      TAG,
    );
    await countAct(trx, kontext, akte.id, {
      art: 'KURZBERATUNG_BEGINN',
      datum: TAG,
      merkmale: { anonym: true },
    });
    return ok(akte);
  });
  if (!ergebnis.ok) throw new Error(ergebnis.fehler.code);
  return ergebnis.wert;
}

const findFor = async (actor: typeof jana, id: string) => {
  const kontext = kontextFuer(dienste, actor, 'fall');
  return withActor(kontext, async (trx) => ok(await findAkte(trx, kontext, id)));
};

describe('Akte', () => {
  it('is visible to the account that opened it, and to nobody else', async () => {
    const { id } = await openAkte();
    expect(await findFor(jana, id)).toMatchObject({
      ok: true,
      wert: { id, art: 'KURZBERATUNG', version: 1 },
    });
    for (const fremd of [
      welt.konto('CASE_MANAGEMENT'),
      welt.konto('CASE_MANAGEMENT', welt.traeger),
      welt.konto('TEAMLEITUNG'),
      welt.konto('KOORDINATION'),
      { ...jana, rolle: 'TEAMLEITUNG' as const },
      { ...jana, mandantId: welt.traeger.id },
    ]) {
      expect(await findFor(fremd, id)).toEqual({ ok: true, wert: undefined });
    }
  });

  it('gets numbers without gap per Mandant, also when several are opened at once', async () => {
    const actor = welt.konto('CASE_MANAGEMENT', welt.stadt);
    const nummern = (await Promise.all(Array.from({ length: 5 }, () => openAkte(actor)))).map(
      (a) => a.nummer,
    );
    expect(nummern.toSorted()).toEqual([1, 2, 3, 4, 5].map((n) => `KB-2026-000${n}`));
  });

  it('refuses a write on an older version and shows the current state', async () => {
    const { id } = await openAkte();
    const kontext = kontextFuer(dienste, jana, 'fall');
    await withActor(kontext, async (trx) => ok(await updateAkte(trx, kontext, id, { naechsterTermin: TAG })));
    const alt = await withActor(kontext, (trx) => lockAkte(trx, kontext, id, 1));
    expect(alt).toMatchObject({
      ok: false,
      fehler: { code: 'KONFLIKT', zustand: { version: 2, naechsterTermin: TAG } },
    });
  });

  it('counts without a way back: the Zählsatz names no Akte, the link lies in the Akte', async () => {
    const { id } = await openAkte();
    const { rows } = await dienste.admin.query(
      `SELECT z.* FROM bericht.zaehlsatz z JOIN fall.akte_zaehlsatz l ON l.zaehlsatz_id = z.id WHERE l.akte_id = $1`,
      [id],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      quartal: '2026-Q4',
      art: 'KURZBERATUNG_BEGINN',
      wert: 1,
      merkmale: { anonym: true },
    });
    expect(JSON.stringify(rows[0])).not.toContain(id);
  });

  it('keeps Ereignisse for ever: no change, no deletion', async () => {
    const { id } = await openAkte();
    const kontext = kontextFuer(dienste, jana, 'fall');
    for (const sql of ['UPDATE fall.ereignis SET lfd = 9', 'DELETE FROM fall.ereignis']) {
      await expect(
        withActor(kontext, async (trx) => {
          const { CompiledQuery } = await import('kysely');
          await trx.executeQuery(CompiledQuery.raw(`${sql} WHERE akte_id = '${id}'`));
          return ok(null);
        }),
      ).rejects.toThrow(/permission denied/);
    }
  });
});
