import pg from 'pg';
import { describe, expect, it } from 'vitest';
import type { Actor, KontoActor } from '#src/core/contract/actor.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { addMitgliedschaft, createSystemkontext } from '#src/modules/benutzer/index.ts';
import { createContextStatement } from '#src/platform/db/context-statement.ts';
import { createWelt } from '#test/support/welt.ts';
import { closeAbgelaufeneZugaenge } from './index.ts';
import { createPartnerwelt } from './test-partner.ts';

/** Who must not see and not do what: another Stelle, another Standort, an administration, the database asked directly. */
const w = await createPartnerwelt();
const { dienste, rufe, welt } = w;
const petra = await w.invite();
const fremd = await w.invite({ empfaengerart: 'JMD', stelle: 'JMD Altental', name: 'Fritz Fremd' });
const andere = await createWelt(dienste);
const ferneKoordination = andere.konto('KOORDINATION', andere.kreis);
const fern = await w.invite({ name: 'Fred Fern' }, ferneKoordination);

const sagt = ({ status, body }: { status: number; body: { anfrage?: string } }) => {
  const { anfrage: _, ...rest } = body;
  return [status, rest];
};

async function runAs(actor: Actor, text: string, werte: unknown[] = []): Promise<pg.QueryResultRow[]> {
  const client = new pg.Client({ connectionString: dienste.datenbank.appUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    const angabe = { actor, domaene: 'fall', zweck: 'Test', stichtag: dienste.stichtag() } as const;
    await client.query(createContextStatement(angabe));
    return (await client.query(text, werte)).rows;
  } finally {
    await client.end();
  }
}

describe('another partner Stelle', () => {
  it('gets the answer of what does not exist, byte by byte, for a Verweis of somebody else', async () => {
    const { linkId, akteId, verweisId } = await w.deliver();
    const antwort = { id: createUuidV7(), code: 'ANGENOMMEN' };
    const unbekannt = sagt(await rufe(fremd.actor, 'POST', `/verweis-eingang/${createUuidV7()}/oeffnung`));
    expect(unbekannt[0]).toBe(404);
    for (const partner of [
      fremd,
      { actor: { ...fern.actor, standortId: andere.standortId } },
      { actor: fern.actor },
    ]) {
      expect((await rufe(partner.actor, 'GET', '/verweis-eingang')).body.eintraege).toEqual([]);
      for (const id of [linkId, akteId, verweisId]) {
        expect(sagt(await rufe(partner.actor, 'POST', `/verweis-eingang/${id}/oeffnung`))).toEqual(unbekannt);
        expect(sagt(await rufe(partner.actor, 'POST', `/verweis-eingang/${id}/antworten`, antwort))).toEqual(
          unbekannt,
        );
      }
    }
    expect(await w.read(akteId, verweisId)).toMatchObject({
      zustand: 'VERMITTELT',
      neu: false,
      link: { geoeffnet: false },
    });
  });

  it('does not open what was handed over by link, and no account opens an inbox without the role', async () => {
    const link = await w.openLink();
    const [zeile] = await w.sql<{ id: string }>('SELECT id FROM fall.verweis_link WHERE verweis_id = $1', [
      link.verweisId,
    ]);
    expect((await rufe(petra.actor, 'POST', `/verweis-eingang/${zeile?.id}/oeffnung`)).status).toBe(404);
    const { linkId } = await w.deliver();
    for (const rolle of ['CASE_MANAGEMENT', 'KOORDINATION', 'ADMIN_TECHNIK', 'DSB'] as const) {
      const actor: KontoActor = { ...petra.actor, rolle };
      expect((await rufe(actor, 'POST', `/verweis-eingang/${linkId}/oeffnung`)).status).toBe(403);
    }
  });
});

describe('the database, without trusting the application', () => {
  const TABELLEN = [
    'akte',
    'verweis',
    'verweis_link',
    'verweis_eintrag',
    'ereignis',
    'einwilligung',
    'person_identitaet',
    'person_suche',
  ];

  it('gives a partner Stelle no row of any table, also inside the Mandant of its Verweis', async () => {
    await w.deliver();
    for (const mandantId of [null, welt.stadt.id]) {
      for (const tabelle of TABELLEN) {
        expect(await runAs({ ...petra.actor, mandantId }, `SELECT 1 FROM fall.${tabelle}`), tabelle).toEqual(
          [],
        );
      }
      expect(
        await runAs({ ...petra.actor, mandantId }, 'UPDATE fall.verweis SET neu = true RETURNING id'),
      ).toEqual([]);
    }
  });

  it('answers its functions only to an account of the Stelle, in the Mandant of the Verweis', async () => {
    const { linkId, akteId, verweisId } = await w.deliver();
    const hier = { ...petra.actor, mandantId: welt.stadt.id };
    const open = 'SELECT * FROM fall.oeffne_eingang($1, now())';
    expect(await runAs(hier, open, [linkId])).toHaveLength(1);
    expect(await runAs(hier, 'SELECT fall.finde_eingang_mandant($1) AS m', [linkId])).toEqual([
      { m: welt.stadt.id },
    ]);
    const falsch: Actor[] = [
      petra.actor,
      { ...petra.actor, mandantId: welt.traeger.id },
      { ...fremd.actor, mandantId: welt.stadt.id },
      { ...fern.actor, mandantId: welt.stadt.id },
      { ...hier, rolle: 'CASE_MANAGEMENT' },
      w.jana,
      { art: 'system', name: 'verweis', mandantId: welt.stadt.id },
      { art: 'oeffentlich' },
    ];
    for (const actor of falsch) {
      expect(await runAs(actor, open, [linkId])).toEqual([]);
      expect(await runAs(actor, 'SELECT fall.naechste_eingang_lfd($1) AS lfd', [linkId])).toEqual([
        { lfd: null },
      ]);
      const geschrieben = await runAs(
        actor,
        `SELECT fall.schreibe_eingang_antwort($1, gen_random_uuid(), 'ANGENOMMEN', NULL, NULL, 'ANGENOMMEN', NULL, 99, '{}', '\\x01', '\\x01') AS ja`,
        [linkId],
      );
      expect(geschrieben).toEqual([{ ja: false }]);
    }
    for (const actor of falsch.slice(2)) {
      expect(await runAs(actor, 'SELECT fall.finde_eingang_mandant($1) AS m', [linkId])).toEqual([
        { m: null },
      ]);
      expect(await runAs(actor, 'SELECT * FROM fall.liste_eingang() WHERE link_id = $1', [linkId])).toEqual(
        [],
      );
    }
    expect((await w.read(akteId, verweisId)).zustand).toBe('VERMITTELT');
  });

  it('writes no answer after the withdrawal, even if the application forgot to close', async () => {
    const { linkId, einwilligungId } = await w.deliver();
    await w.sql('UPDATE fall.einwilligung SET widerrufen_am = $2 WHERE id = $1', [
      einwilligungId,
      '2026-10-19',
    ]);
    const hier = { ...petra.actor, mandantId: welt.stadt.id };
    expect(await runAs(hier, 'SELECT traegt FROM fall.oeffne_eingang($1, now())', [linkId])).toEqual([
      { traegt: false },
    ]);
    expect(await runAs(hier, 'SELECT 1 FROM fall.liste_eingang() WHERE link_id = $1', [linkId])).toEqual([]);
    const geschrieben = await runAs(
      hier,
      `SELECT fall.schreibe_eingang_antwort($1, gen_random_uuid(), 'ANGENOMMEN', NULL, NULL, 'ANGENOMMEN', NULL, 99, '{}', '\\x01', '\\x01') AS ja`,
      [linkId],
    );
    expect(geschrieben).toEqual([{ ja: false }]);
  });
});

describe('access', () => {
  it('is kept by the Koordination of its Standort alone', async () => {
    const { eintraege } = (await rufe(ferneKoordination, 'GET', '/partnerstellen/zugaenge')).body;
    expect(eintraege.map(({ kontoId }: { kontoId: string }) => kontoId)).toEqual([fern.kontoId]);
    for (const pfad of ['schliessung', 'passwort']) {
      const body = pfad === 'passwort' ? undefined : { version: 1, grund: 'IRRTUM' };
      const antwort = await rufe(
        ferneKoordination,
        'POST',
        `/partnerstellen/zugaenge/${petra.kontoId}/${pfad}`,
        body,
      );
      expect(antwort.status).toBe(404);
    }
  });

  it('never reaches an account of staff, and nobody gives the role by hand', async () => {
    const staff = createUuidV7();
    await w.sql(`INSERT INTO benutzer.konto (id, kennung, name) VALUES ($1, $2, 'Kollegin')`, [
      staff,
      `k.${staff.slice(-12)}`,
    ]);
    await w.sql(
      `INSERT INTO benutzer.mitgliedschaft (id, konto_id, rolle, mandant_id, standort_id, gueltig_von)
       VALUES ($1, $2, 'TEAMLEITUNG', $3, $4, '2026-01-01')`,
      [createUuidV7(), staff, welt.stadt.id, welt.standortId],
    );
    for (const pfad of ['schliessung', 'passwort']) {
      const body = pfad === 'passwort' ? undefined : { version: 1, grund: 'IRRTUM' };
      expect((await rufe(w.sabine, 'POST', `/partnerstellen/zugaenge/${staff}/${pfad}`, body)).status).toBe(
        404,
      );
    }
    const betrieb = createSystemkontext(dienste, 'betrieb', { ereignis: 'test.betrieb', grund: 'Test' });
    const rolle = {
      rolle: 'PARTNERSTELLE',
      standortId: welt.standortId,
      mandantId: null,
      art: 'REGULAER',
      gueltigBis: '2026-12-31',
      grundCode: null,
    } as const;
    expect(await addMitgliedschaft(betrieb, staff, rolle)).toMatchObject({
      fehler: { code: 'MITGLIEDSCHAFT_UNVOLLSTAENDIG', fehler: [{ code: 'NUR_EINGELADEN' }] },
    });
    const zweite = { ...rolle, rolle: 'TEAMLEITUNG', mandantId: welt.stadt.id } as const;
    expect(await addMitgliedschaft(betrieb, petra.kontoId, zweite)).toMatchObject({
      fehler: { code: 'ROLLEN_UNVEREINBAR' },
    });
    await expect(
      w.sql(
        `INSERT INTO benutzer.mitgliedschaft (id, konto_id, rolle, standort_id, gueltig_von, gueltig_bis)
         VALUES ($1, $2, 'PARTNERSTELLE', $3, '2026-01-01', '2026-12-31')`,
        [createUuidV7(), staff, welt.standortId],
      ),
    ).rejects.toThrow('excludes role');
  });

  it('is closed in the night after its last day, by the run alone; then the account has six months', async () => {
    const kurz = await w.invite({ gueltigBis: '2026-10-25' });
    const client = new pg.Client({ connectionString: dienste.datenbank.appUrl });
    await client.connect();
    const runOn = async (stichtag: string, name: 'loeschung' | 'betrieb'): Promise<unknown> => {
      const actor = { art: 'system', name, mandantId: null } as const;
      const tag = toPlainDate(stichtag);
      await client.query('BEGIN');
      await client.query(
        createContextStatement({ actor, domaene: 'loeschung', zweck: 'Test', stichtag: tag }),
      );
      await closeAbgelaufeneZugaenge(client);
      await client.query('COMMIT');
      const [zeile] = await w.sql<object>(
        `SELECT k.aktiv, k.deaktiviert_am IS NOT NULL AS ende, z.geschlossen_grund AS grund, z.version FROM benutzer.konto k
           JOIN benutzer.partnerzugang z ON z.konto_id = k.id WHERE k.id = $1`,
        [kurz.kontoId],
      );
      return zeile;
    };
    const offen = { aktiv: true, ende: false, grund: null, version: 1 };
    const zu = { aktiv: false, ende: true, grund: 'ABGELAUFEN', version: 2 };
    expect(await runOn('2026-10-25', 'loeschung')).toEqual(offen);
    expect(await runOn('2026-10-26', 'betrieb')).toEqual(offen);
    expect(await runOn('2026-10-26', 'loeschung')).toEqual(zu);
    expect(await runOn('2026-10-26', 'loeschung')).toEqual(zu);
    await client.end();
    await w.sql('DELETE FROM benutzer.konto WHERE id = $1', [kurz.kontoId]);
    expect(await w.sql('SELECT 1 FROM benutzer.partnerzugang WHERE konto_id = $1', [kurz.kontoId])).toEqual(
      [],
    );
  });
});
