import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { ROLLEN } from '#src/core/contract/rollen.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { getOk, ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import { kontextFuer } from '#test/support/welt.ts';
import { createFallwelt } from './test-fall.ts';

const { dienste, welt, jana, rufe, sql: runAsAdmin, openKurzberatung } = await createFallwelt();
const [orhan, mira] = [welt.konto('CASE_MANAGEMENT', welt.stadt), welt.konto('CASE_MANAGEMENT', welt.stadt)];

const list = (actor: KontoActor, rest = '') =>
  rufe(actor, 'GET', `/team/akten?anlass=FALLBESPRECHUNG${rest}`);
const listNummern = async (actor: KontoActor, rest = ''): Promise<string[]> =>
  (await list(actor, rest)).body.eintraege.map(({ nummer }: { nummer: string }) => nummer);

let laufende = 0;
/** An Akte of this account, made behind the walls; its number is what the list may show. */
async function insertAkte(actor: KontoActor, teil: { zustand?: string; art?: string } = {}) {
  laufende += 1;
  const nummer = `CM-2026-${String(laufende).padStart(4, '0')}`;
  const id = createUuidV7();
  await runAsAdmin(
    `INSERT INTO fall.akte (mandant_id, id, nummer, art, zustand, zustand_seit, begonnen_am, angelegt_von)
     VALUES ($1, $2, $3, $4, $5, '2026-10-01', '2026-08-14', $6)`,
    [actor.mandantId, id, nummer, teil.art ?? 'FALL', teil.zustand ?? 'MONITORING', actor.kontoId],
  );
  return { id, nummer };
}

const grant = (akteId: string, actor: KontoActor, von: string, bis: string) =>
  runAsAdmin(
    `INSERT INTO fall.akte_zugriff (mandant_id, akte_id, konto_id, art, gueltig_von, gueltig_bis, grund, erteilt_von)
     VALUES ($1, $2, $3, 'VERTRETUNG', $4, $5, 'URLAUB', $3)`,
    [actor.mandantId, akteId, actor.kontoId, von, bis],
  );

/** What the function answers to a role behind the application, however low the bounds it is asked with. */
async function callFunktion(actor: KontoActor): Promise<number> {
  return getOk(
    await withActor(kontextFuer(dienste, actor, 'fall'), async (trx) => {
      const { rows } =
        await sql`SELECT * FROM fall.liste_teamakten(NULL, ARRAY['MONITORING'], NULL, 50, 0, 0)`.execute(trx);
      return ok(rows.length);
    }),
  );
}

describe('a team that is too small', () => {
  it('answers like one without Akten, also below the application', async () => {
    const ohne = await list(jana);
    expect([ohne.status, ohne.body]).toEqual([200, { eintraege: [], weitere: false }]);
    for (let n = 0; n < 6; n += 1) await insertAkte(orhan);
    expect((await list(jana)).body).toEqual(ohne.body);
    expect(await callFunktion(jana)).toBe(0);
    // Three people with Akten, of whom the asking one is one.
    await insertAkte(mira);
    expect(await listNummern(jana)).toHaveLength(7);
    expect(await callFunktion(jana)).toBe(7);
  });

  it('shows none where the others have fewer than five', async () => {
    const allein = welt.konto('CASE_MANAGEMENT', welt.traeger);
    for (let n = 0; n < 2; n += 1) {
      await insertAkte(welt.konto('CASE_MANAGEMENT', welt.traeger));
      await insertAkte(welt.konto('CASE_MANAGEMENT', welt.traeger));
    }
    expect(await listNummern(allein)).toEqual([]);
    await insertAkte(welt.konto('CASE_MANAGEMENT', welt.traeger));
    expect(await listNummern(allein)).toHaveLength(5);
  });
});

describe('Akten of the team', () => {
  beforeAll(async () => {
    await insertAkte(mira, { zustand: 'INTAKE', art: 'FALL' });
  });

  it('are told by number, kind, phase and quarter, and by nothing else', async () => {
    const { body } = await list(jana);
    for (const eintrag of body.eintraege) {
      expect(Object.keys(eintrag).toSorted()).toEqual(['art', 'begonnen', 'nummer', 'phase']);
    }
    expect(body.eintraege[0]).toEqual({
      nummer: expect.stringMatching(/^CM-2026-/),
      art: 'FALL',
      phase: 'INTAKE',
      begonnen: '2026-Q3',
    });
  });

  it('leave out a name, a pseudonym, ids and days of an Akte with a person', async () => {
    const id = await openKurzberatung(orhan);
    const { body } = await rufe(orhan, 'GET', `/akten/${id}`);
    const antwort = await list(jana, '&phase=KURZBERATUNG');
    expect(antwort.body.eintraege).toContainEqual({
      nummer: body.akte.nummer,
      art: 'KURZBERATUNG',
      phase: 'KURZBERATUNG',
      begonnen: '2026-Q4',
    });
    const [{ name, pseudonym, personId }] = body.personen;
    const text = antwort.roh.toString('utf8');
    for (const wort of [name, 'Rahaf', pseudonym, personId, id, orhan.kontoId, '2026-10-19']) {
      expect(text).not.toContain(wort);
    }
    expect((await rufe(jana, 'GET', `/akten/${id}`)).status).toBe(404);
  });

  it('leave out what the account had access to at any time, what has ended, and what is restricted', async () => {
    const eigene = await insertAkte(jana);
    const frueher = await insertAkte(orhan);
    await grant(frueher.id, jana, '2026-01-01', '2026-01-31');
    const zu = await insertAkte(orhan, { zustand: 'GESCHLOSSEN' });
    const widerrufen = await insertAkte(orhan, { zustand: 'EINWILLIGUNG_WIDERRUFEN' });
    const [gesperrt, ansprueche] = [await insertAkte(orhan), await insertAkte(orhan)];
    const sperre = (akteId: string, grund: string) =>
      runAsAdmin(
        `INSERT INTO fall.loeschsperre (mandant_id, id, akte_id, grund, siegel, gesperrt_am, gesperrt_bis, gesperrt_von)
         VALUES ($1, $2, $3, $4, '\\x01', '2026-10-01', '2026-12-31', $5)`,
        [orhan.mandantId, createUuidV7(), akteId, grund, orhan.kontoId],
      );
    await sperre(gesperrt.id, 'RICHTIGKEIT_BESTRITTEN');
    await sperre(ansprueche.id, 'RECHTSANSPRUECHE');
    const fremd = await insertAkte(welt.konto('CASE_MANAGEMENT', welt.kreis));
    const nummern = await listNummern(jana);
    for (const akte of [eigene, frueher, zu, widerrufen, gesperrt, fremd]) {
      expect(nummern).not.toContain(akte.nummer);
    }
    expect(nummern).toContain(ansprueche.nummer);
    // To a colleague who never had it, the Akte of the past deputy is one of the team.
    expect(await listNummern(mira)).toEqual(expect.arrayContaining([eigene.nummer, frueher.nummer]));
  });

  it('are narrowed by kind and phase, and continue below a number', async () => {
    for (const { phase } of (await list(jana, '&phase=INTAKE')).body.eintraege) expect(phase).toBe('INTAKE');
    expect(await listNummern(jana, '&art=KURZBERATUNG&phase=BEGLEITUNG')).toEqual([]);
    const alle = await listNummern(jana);
    expect(alle).toEqual(alle.toSorted().toReversed());
    expect(await listNummern(jana, `&vor=${alle[2]}`)).toEqual(alle.slice(3));
    await Promise.all(Array.from({ length: 50 }, () => insertAkte(orhan)));
    const erste = (await list(jana)).body;
    expect([erste.eintraege.length, erste.weitere]).toEqual([50, true]);
  });

  it('ask for an occasion, which stands in the log with how many were shown', async () => {
    const ohne = await rufe(jana, 'GET', '/team/akten');
    expect([ohne.status, ohne.body.errors[0].detail]).toEqual([422, 'Wählen Sie einen Anlass.']);
    expect((await rufe(jana, 'GET', '/team/akten?anlass=NEUGIER')).status).toBe(422);
    const { body } = await rufe(jana, 'GET', '/team/akten?anlass=KOLLEGIALE_BERATUNG&phase=INTAKE');
    const [zeile] = await runAsAdmin<Record<string, unknown>>(
      `SELECT grund, abfrageklasse, anzahl, objekt_id FROM protokoll.eintrag
        WHERE konto_id = $1 AND ereignis = 'fall.listTeamakten' AND ergebnis = 'OK' ORDER BY zeit DESC LIMIT 1`,
      [jana.kontoId],
    );
    expect(zeile).toEqual({
      grund: 'KOLLEGIALE_BERATUNG',
      abfrageklasse: 'team-pseudonym',
      anzahl: body.eintraege.length,
      objekt_id: null,
    });
  });

  it.each(ROLLEN.filter((rolle) => rolle !== 'CASE_MANAGEMENT'))(
    'are nothing for the role %s',
    async (rolle) => {
      expect((await list(welt.konto(rolle, welt.stadt))).status).toBe(403);
      expect(await callFunktion(welt.konto(rolle, welt.stadt))).toBe(0);
    },
  );

  it('are nothing for a deputy who belongs to another Stelle', async () => {
    const vertretung = welt.konto('CASE_MANAGEMENT', welt.stadt);
    expect(await callFunktion(vertretung)).toBeGreaterThan(0);
    expect(await callFunktion({ ...vertretung, fremdvertretung: true })).toBe(0);
    expect((await list({ ...vertretung, fremdvertretung: true })).status).toBe(403);
  });

  it('of another Stelle are never shown', async () => {
    expect(await callFunktion(welt.konto('CASE_MANAGEMENT', welt.kreis))).toBe(0);
    const nummern = await listNummern(welt.konto('CASE_MANAGEMENT', welt.traeger));
    expect(nummern).toHaveLength(5);
  });
});
