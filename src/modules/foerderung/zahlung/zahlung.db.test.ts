import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import { createActor, createWelt, kontextFuer, type Welt } from '#test/support/welt.ts';
import { ZUSTANDSMASCHINEN } from '../regelwerk/rl-2024-12/zustaende.model.ts';
import { ANDERE_IBAN, createTestbescheid, createTestteilbetraege, TEST_IBAN } from './test-zahlung.ts';
import { anke, codesOf, createZahlungswelt, ERSTER, helen, jens, ZWEITER } from './test-zahlungswelt.ts';

const {
  dienste,
  admin,
  server,
  renew,
  createFall,
  createBewilligt,
  lies,
  teil,
  act,
  prepare,
  request,
  createBank,
  callBack,
} = await createZahlungswelt();
let welt: Welt;
let ulrich: KontoActor;
let petra: KontoActor;

beforeEach(async () => {
  ({ welt, ulrich, petra } = await renew());
});

describe('the plan', () => {
  it('comes with Bestandskraft: half rounded down on 1 May, the rest on 1 October, once', async () => {
    dienste.setStichtag('2026-02-10');
    const fall = await createFall();
    await createTestbescheid(admin, { foerderfallId: fall, bestandskraeftigAm: null });
    await createTestteilbetraege(dienste, petra, fall);
    const vorher = await lies(fall);
    expect(vorher.teilbetraege).toEqual([]);
    expect(vorher.befunde).toMatchObject([{ code: 'E-7.3-a', regel: 'FR-7.3-a' }]);
    expect(vorher.befunde[0].text).toContain('02.03.2026');
    expect(vorher.vorschau.map(({ termin }: { termin: string }) => termin)).toEqual([
      '2026-05-01',
      '2026-10-01',
    ]);

    await setBestandskraft(fall);
    await createTestteilbetraege(dienste, petra, fall);
    await createTestteilbetraege(dienste, petra, fall);
    expect((await lies(fall)).teilbetraege).toMatchObject([
      { lfd: 1, termin: '2026-05-01', buchungstag: '2026-05-04', vorgesehen: ERSTER, zustand: 'GEPLANT' },
      { lfd: 2, termin: '2026-10-01', buchungstag: '2026-10-01', vorgesehen: ZWEITER, zustand: 'GEPLANT' },
    ]);
  });

  it('is made by the timer, too, and never before Bestandskraft or beyond the grant, also not by SQL', async () => {
    const fall = await createFall();
    const bescheid = await createTestbescheid(admin, { foerderfallId: fall });
    await createTestteilbetraege(dienste, null, fall);
    expect((await lies(fall)).teilbetraege).toHaveLength(2);
    await expect(insertRate(fall, bescheid, 3, 1)).rejects.toThrow('more than the Bescheid grants');

    const zweite = await createWelt(dienste);
    const anderer = await server.rufe(zweite.konto('KI_LEITUNG'), 'POST', '/foerderfaelle', {
      foerderjahr: 2026,
    });
    const offen = await createTestbescheid(admin, {
      foerderfallId: anderer.body.id,
      bestandskraeftigAm: null,
    });
    await expect(insertRate(anderer.body.id, offen, 1, 1, zweite.konto('ZE_ZEICHNUNG'))).rejects.toThrow(
      'row-level security',
    );
  });
});

const setBestandskraft = async (fall: string) => {
  await admin.query(`BEGIN; SET LOCAL session_replication_role = 'replica'`);
  await admin.query(
    `UPDATE foerderung.bescheid SET bestandskraeftig_am = '2026-03-02' WHERE foerderfall_id = $1`,
    [fall],
  );
  await admin.query('COMMIT');
};

const insertRate = (fall: string, bescheid: string, lfd: number, betrag: number, actor = petra) =>
  withActor(kontextFuer(dienste, actor, 'foerderung'), async (trx) => {
    await sql`INSERT INTO foerderung.rate (id, foerderfall_id, standort_id, bescheid_id, lfd, haushaltsjahr, termin, vorgesehen, betrag)
      VALUES (gen_random_uuid(), ${fall}, ${actor.standortId}, ${bescheid}, ${lfd}, 2026, '2026-12-01', ${betrag}, ${betrag})`.execute(
      trx,
    );
    return ok(null);
  });

describe('the bank account', () => {
  it('has right check digits and takes another person to sign it', async () => {
    const fall = await createBewilligt();
    const bankschritte = async (actor: KontoActor) => {
      const liste = await server.rufe(actor, 'GET', '/foerderschritte');
      return liste.body.schritte
        .filter((einer: { foerderfallId: string }) => einer.foerderfallId === fall)
        .map(({ titel }: { titel: string }) => titel)
        .filter((titel: string) => titel.includes('Bankverbindung'));
    };
    expect(await bankschritte(ulrich)).toEqual([expect.stringMatching(/^Bankverbindung eintragen/)]);
    const falsch = await server.rufe(ulrich, 'POST', `/foerderfaelle/${fall}/bankverbindungen`, {
      inhaber: 'Kreiskasse',
      iban: 'DE02120300000000202052',
      bic: 'X',
    });
    expect(codesOf(falsch)).toEqual([422, 'IBAN_FALSCH', 'BIC_FALSCH']);
    const { body } = await server.rufe(ulrich, 'POST', `/foerderfaelle/${fall}/bankverbindungen`, {
      inhaber: 'Kreiskasse',
      iban: 'de02 1203 0000 0000 2020 51',
    });
    expect((await lies(fall)).bank).toMatchObject({
      gueltig: null,
      vorgeschlagen: { iban: TEST_IBAN, selbst: true },
    });
    expect([await bankschritte(ulrich), await bankschritte(petra), await bankschritte(anke)]).toEqual([
      [],
      ['Vorgeschlagene Bankverbindung zeichnen'],
      [],
    ]);
    const selbst = { ...ulrich, rolle: 'ZE_ZEICHNUNG' } as const;
    expect(await bankschritte(selbst)).toEqual([]);
    const nein = await server.rufe(selbst, 'POST', `/bankverbindungen/${body.id}/zeichnung`, { version: 1 });
    expect(codesOf(nein)).toEqual([422, 'E-ZM-03']);
    expect(
      codesOf(await server.rufe(petra, 'POST', `/bankverbindungen/${body.id}/zeichnung`, { version: 1 })),
    ).toEqual([201]);
    const neue = await createBank(fall, ANDERE_IBAN);
    expect((await lies(fall)).bank.gueltig).toMatchObject({
      id: neue,
      iban: ANDERE_IBAN,
      ruheBis: '2026-10-23',
    });
    expect(await bankschritte(anke)).toEqual(['Neue Bankverbindung durch Rückruf bestätigen']);
    await callBack(neue);
    expect([await bankschritte(anke), await bankschritte(ulrich)]).toEqual([[], []]);
  });

  it('is nothing for the ministry and for another Kreis', async () => {
    const fall = await createBewilligt();
    const bank = await createBank(fall);
    expect((await lies(fall, helen)).bank).toMatchObject({ gueltig: null, sichtbar: false });
    expect((await lies(fall, anke)).bank.gueltig.iban).toBe(TEST_IBAN);
    const fremd = (await createWelt(dienste)).konto('ZE_ZEICHNUNG');
    expect(
      (await server.rufe(fremd, 'POST', `/bankverbindungen/${bank}/zeichnung`, { version: 2 })).status,
    ).toBe(404);
  });
});

describe('the Mittelanforderung', () => {
  it('is prepared by one and signed by another, with less where less is needed', async () => {
    const fall = await createBewilligt();
    await request(fall, 1);
    const ohneGrund = await prepare(fall, 2, { prognose: [{ position: 'cm', betrag: 5_000_000 }] });
    expect(codesOf(ohneGrund)).toEqual([422, 'FR-7.3-e']);
    const prognose = {
      prognose: [{ position: 'cm', betrag: 5_000_000 }],
      begruendung: 'Eine Stelle ist seit 17. Mai frei.',
    };
    expect(codesOf(await prepare(fall, 2, prognose))).toEqual([200]);
    // 57.000 + 50.000 are needed, 59.850 were requested before.
    expect(await teil(fall, 2)).toMatchObject({
      betrag: 10_700_000 - ERSTER,
      anforderung: { anerkannt: 10_700_000 },
    });
    const selbst = { ...ulrich, rolle: 'ZE_ZEICHNUNG' } as const;
    expect(codesOf(await act(selbst, fall, 2, 'mittelanforderung', { bestaetigt: true }))).toEqual([
      422,
      'E-ZM-03',
    ]);
    expect(codesOf(await act(petra, fall, 2, 'mittelanforderung', { bestaetigt: true }))).toEqual([201]);
    expect(codesOf(await prepare(fall, 2, prognose))).toEqual([422, 'E-ZM-01']);
    expect((await teil(fall, 2)).ereignisse.at(-1)).toMatchObject({
      ereignis: 'mittel_anfordern',
      nach: 'ANGEFORDERT',
    });
  });

  it('needs something prepared, and something to request', async () => {
    const fall = await createBewilligt();
    const leer = await act(petra, fall, 1, 'mittelanforderung', { bestaetigt: true });
    expect(leer.body.code).toBe('NICHT_VORBEREITET');
    const nichts = {
      prognose: [
        { position: 'koord', betrag: 0 },
        { position: 'cm', betrag: 0 },
      ],
      begruendung: 'Alles frei.',
    };
    expect((await prepare(fall, 2, nichts)).body.errors[0].detail).toContain('nichts mehr auszuzahlen');
    expect((await prepare(fall, 1, { prognose: [{ position: 'massn', betrag: 1 }] })).body.code).toBe(
      'ANFORDERUNG_UNVOLLSTAENDIG',
    );
    const alt = await server.rufe(
      ulrich,
      'PUT',
      `/teilbetraege/${(await teil(fall, 1)).id}/mittelanforderung`,
      { version: 7, prognose: [] },
    );
    expect(alt.status).toBe(409);
  });

  it('can be sent back with a reason and requested anew', async () => {
    const fall = await createBewilligt();
    await request(fall, 1);
    expect(codesOf(await act(anke, fall, 1, 'zurueckweisung', { grund: 'Die Prognose fehlt.' }))).toEqual([
      201,
    ]);
    expect(await teil(fall, 1)).toMatchObject({ zustand: 'GEPLANT', angefordertAm: null });
    expect((await teil(fall, 1)).ereignisse.at(-1)).toMatchObject({
      ereignis: 'abruf_zurueckweisen',
      grund: 'Die Prognose fehlt.',
    });
    await request(fall, 1);
  });
});

describe('stating and ordering', () => {
  it('takes two persons, and keeps what was stated', async () => {
    const fall = await createBewilligt();
    await callBack(await createBank(fall));
    await request(fall, 1);
    expect((await act(anke, fall, 1, 'feststellung', { betrag: ERSTER + 1 })).body.code).toBe(
      'BETRAG_FALSCH',
    );
    expect(codesOf(await act(anke, fall, 1, 'feststellung', { betrag: 100 }))).toEqual([422, 'GRUND_FEHLT']);
    expect(codesOf(await act(jens, fall, 1, 'anordnung'))).toEqual([422, 'E-ZM-01']);
    const weniger = { betrag: 5_000_000, grund: 'Eine Stelle ist frei.' };
    expect(codesOf(await act(anke, fall, 1, 'feststellung', weniger))).toEqual([201]);
    const selbst = { ...anke, rolle: 'BR_FREIGABE' } as const;
    // Anke stated the amount and called back: both reasons at once.
    expect(codesOf(await act(selbst, fall, 1, 'anordnung'))).toEqual([422, 'E-ZM-03', 'E-ZM-05']);
    expect(codesOf(await act(anke, fall, 1, 'anordnung'))).toEqual([403]);
    expect(codesOf(await act(jens, fall, 1, 'anordnung'))).toEqual([201]);
    expect(await teil(fall, 1)).toMatchObject({ zustand: 'ANGEORDNET', betrag: 5_000_000 });
  });

  it('waits for the account: none, a new one, one that the same person confirmed', async () => {
    const fall = await createBewilligt();
    await request(fall, 1);
    expect(codesOf(await act(anke, fall, 1, 'feststellung', { betrag: ERSTER }))).toEqual([201]);
    expect((await act(jens, fall, 1, 'anordnung')).body.code).toBe('BANKVERBINDUNG_FEHLT');
    const bank = await createBank(fall);
    expect(codesOf(await act(jens, fall, 1, 'anordnung'))).toEqual([422, 'W-ZA-b']);
    const rueckruf = { version: 2, rueckruf: 'Rückruf bei der Kämmerei' };
    const alsAnke = { ...jens, rolle: 'BR_SACHBEARBEITUNG' } as const;
    expect(
      codesOf(await server.rufe(alsAnke, 'POST', `/bankverbindungen/${bank}/rueckruf`, rueckruf)),
    ).toEqual([201]);
    expect(codesOf(await act(jens, fall, 1, 'anordnung'))).toEqual([422, 'E-ZM-05']);
    expect(codesOf(await act(createActor('BR_FREIGABE', null), fall, 1, 'anordnung'))).toEqual([201]);
  });

  it('is over by itself after the days of rest', async () => {
    const fall = await createBewilligt();
    await createBank(fall);
    await request(fall, 1);
    expect(codesOf(await act(anke, fall, 1, 'feststellung', { betrag: ERSTER }))).toEqual([201]);
    dienste.setStichtag('2026-10-23');
    expect(codesOf(await act(jens, fall, 1, 'anordnung'))).toEqual([201]);
  });

  it('waits for the Termin and stops while a Widerruf is heard', async () => {
    dienste.setStichtag('2026-09-07');
    const fall = await createBewilligt();
    await callBack(await createBank(fall));
    await request(fall, 2);
    expect(codesOf(await act(anke, fall, 2, 'feststellung', { betrag: ZWEITER }))).toEqual([201]);
    const frueh = await act(jens, fall, 2, 'anordnung');
    expect([codesOf(frueh), frueh.body.errors[0].detail]).toEqual([
      [422, 'E-7.3-a'],
      expect.stringContaining('01.10.2026'),
    ]);
    dienste.setStichtag('2026-10-01');
    await setFallzustand(fall, 'ANHOERUNG_WIDERRUF');
    expect(codesOf(await act(jens, fall, 2, 'anordnung'))).toEqual([422, 'E-7.3-a']);
    await setFallzustand(fall, 'BESTANDSKRAEFTIG');
    expect(codesOf(await act(jens, fall, 2, 'rueckgabe', { grund: 'Bitte den Betrag prüfen.' }))).toEqual([
      201,
    ]);
    expect(await teil(fall, 2)).toMatchObject({ zustand: 'ANGEFORDERT' });
  });
});

const setFallzustand = async (fall: string, zustand: string) => {
  await admin.query(`BEGIN; SET LOCAL session_replication_role = 'replica'`);
  await admin.query('UPDATE foerderung.foerderfall SET zustand = $2 WHERE id = $1', [fall, zustand]);
  await admin.query('COMMIT');
};

describe('the database', () => {
  const change = (actor: KontoActor, fall: string, satz: string) =>
    withActor(kontextFuer(dienste, actor, 'foerderung'), async (trx) => {
      const { rows } =
        await sql`UPDATE foerderung.rate SET ${sql.raw(satz)} WHERE foerderfall_id = ${fall} AND lfd = 1 RETURNING id`.execute(
          trx,
        );
      return ok(rows.length);
    });

  it('knows the steps of the machine RATE and no other, for each role', async () => {
    const { rows } = await admin.query<{ text: string }>(
      `SELECT prosrc AS text FROM pg_proc WHERE proname = 'pruefe_rate'`,
    );
    const tabelle = [...(rows[0]?.text ?? '').matchAll(/\('([A-Z]+)', '([A-Z]+)', '([A-Z_]+)'\)/g)].map(
      ([, von, nach, rolle]) => `${von} ${nach} ${rolle}`,
    );
    const maschine = ZUSTANDSMASCHINEN.RATE.map(([von, , nach, rolle]) => `${von} ${nach} ${rolle}`);
    expect(tabelle.toSorted()).toEqual(maschine.toSorted());
  });

  it('refuses a foreign name, a changed Mittelanforderung, a changed amount, a leap', async () => {
    const fall = await createBewilligt();
    await callBack(await createBank(fall));
    expect(codesOf(await prepare(fall, 1))).toEqual([200]);
    const fremd = createActor('ZE_ZEICHNUNG', welt.kreis).kontoId;
    await expect(change(ulrich, fall, `vorbereitet_von = '${fremd}'`)).rejects.toThrow();
    await expect(change(petra, fall, `zustand = 'GEPRUEFT'`)).rejects.toThrow();
    expect(codesOf(await act(petra, fall, 1, 'mittelanforderung', { bestaetigt: true }))).toEqual([201]);
    await expect(
      change(
        anke,
        fall,
        `zustand = 'GEPLANT', angefordert_von = NULL, angefordert_am = NULL, anforderung = '{}'`,
      ),
    ).rejects.toThrow('stays as it is');
    expect(codesOf(await act(anke, fall, 1, 'feststellung', { betrag: ERSTER }))).toEqual([201]);
    await expect(
      change(
        jens,
        fall,
        `zustand = 'ANGEFORDERT', festgestellt_von = NULL, festgestellt_am = NULL, betrag = 1`,
      ),
    ).rejects.toThrow('stays as it is');
    const selbst = { ...anke, rolle: 'BR_FREIGABE' } as const;
    const bank = (await lies(fall)).bank.gueltig.id;
    const anordnen = (actor: KontoActor) =>
      change(
        actor,
        fall,
        `zustand = 'ANGEORDNET', bank_id = '${bank}', angeordnet_von = '${actor.kontoId}', angeordnet_am = '2026-10-19'`,
      );
    await expect(anordnen(selbst)).rejects.toThrow('row-level security');
    expect(await anordnen(jens)).toEqual(ok(1));
  });
});
