import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import { createActor, createWelt, kontextFuer, type Welt } from '#test/support/welt.ts';
import { createBezahlten } from './test-foerderfall.ts';
import { KRUMMES_JAHR } from './test-nachweis.ts';
import { anke, createNachweiswelt, jens, karin, kasse, NACHWEIS } from './test-nachweiswelt.ts';

const { admin, dienste, lies, renew, save, server, sign, submit } = await createNachweiswelt();
const { personal } = KRUMMES_JAHR;
let welt: Welt;
let hanne: KontoActor;
let edgar: KontoActor;

beforeEach(async () => {
  ({ welt, hanne, edgar } = await renew());
});

const codeOf = ({ body }: { body: { code?: string; errors?: { code: string }[] } }) =>
  body.errors?.[0]?.code ?? body.code;

describe('the draft', () => {
  it('begins with the days of the Stellenbesetzung and says the most that can be recognised', async () => {
    const post = await server.rufe(hanne, 'POST', '/stellen', {
      baustein: 2,
      bezeichnung: 'KIM-Case Management 3',
      umfangVzae: 100,
      anbindung: 'KI',
      gueltigVon: '2025-01-01',
    });
    const besetzt = await server.rufe(hanne, 'POST', `/stellen/${post.body.id}/besetzungen`, {
      personKuerzel: 'CM-03',
      vzae: 100,
      gueltigVon: '2025-01-01',
      gueltigBis: '2025-05-16',
    });
    const id = await createBezahlten(admin, welt);
    const { entwurf, stellen, nachweisfrist, ausgezahlt, bewilligt, handlungen } = await lies(id);
    expect({ nachweisfrist, ausgezahlt, handlungen }).toEqual({
      nachweisfrist: '2026-03-31',
      ausgezahlt: 30_140_000,
      handlungen: ['bearbeiten'],
    });
    expect(bewilligt.cm).toBe(17_100_000);
    expect(stellen.map(({ schluessel }: { schluessel: string }) => schluessel)).toEqual([
      'koord-1',
      'koord-2',
      'cm-1',
      'cm-2',
      'cm-3',
    ]);
    expect([entwurf.version, besetzt.status]).toEqual([0, 201]);
    expect(entwurf.vorbelegung).toEqual([
      { stelle: 'cm-3', abschnitte: [{ von: '01.01.2025', bis: '16.05.2025', vzae: '1,00' }] },
    ]);
  });

  it('is kept as typed, also with errors; two people see each other; the Land never sees it', async () => {
    const id = await createBezahlten(admin, welt);
    expect((await save(id, { personal: [{ stelle: 'cm-1', betrag: '1,234' }] })).status).toBe(200);
    const { entwurf } = await lies(id);
    expect(entwurf.personal).toEqual([{ stelle: 'cm-1', betrag: '1,234' }]);
    expect(entwurf.fehler).toBeGreaterThan(0);
    const alt = { version: 0, nachweis: NACHWEIS, personal: [] };
    const spaet = await server.rufe(
      welt.konto('ZE_SACHBEARBEITUNG'),
      'PUT',
      `/foerderfaelle/${id}/nachweis`,
      alt,
    );
    expect([spaet.status, spaet.body.code]).toEqual([409, 'KONFLIKT']);
    expect((await save(id, { personal: [{ stelle: 'chef-1', betrag: '1' }] })).status).toBe(422);
    for (const actor of [
      karin,
      jens,
      anke,
      kasse,
      createActor('MINISTERIUM', null),
      createActor('PRUEFUNG_LESEND', null),
    ]) {
      const gelesen = await server.rufe(actor, 'GET', `/foerderfaelle/${id}/nachweis`);
      expect([gelesen.status, gelesen.body.entwurf, JSON.stringify(gelesen.body)]).toEqual([
        200,
        null,
        expect.not.stringContaining('1,234'),
      ]);
    }
    const andere = await createWelt(dienste);
    expect(
      (await server.rufe(andere.konto('KI_LEITUNG'), 'GET', `/foerderfaelle/${id}/nachweis`)).status,
    ).toBe(404);
    for (const rolle of ['CASE_MANAGEMENT', 'KOORDINATION', 'DSB'] as const)
      expect((await server.rufe(welt.konto(rolle), 'GET', `/foerderfaelle/${id}/nachweis`)).status).toBe(403);
  });

  it('keeps counts of the Fallarbeit as they may leave the Standort, frozen with the signature', async () => {
    const kennzahlen = {
      jahr: 2025,
      stand: '2026-03-09',
      kurzberatungen: 120,
      faelleNeu: 35,
      faelleBeendet: 20,
      faelleAktiv: 60,
      kontakte: 480,
      verweise: 75,
      themen: [{ text: 'Wohnen', anzahl: 95 }],
    };
    const mit = (teil: object) => ({ nachweis: { ...NACHWEIS, kennzahlen: { ...kennzahlen, ...teil } } });
    const id = await createBezahlten(admin, welt);
    const genau = await save(id, mit({ faelleNeu: 3 }));
    expect([genau.status, genau.body.errors[0]]).toMatchObject([
      422,
      {
        pointer: '/nachweis/kennzahlen/faelleNeu',
        detail: expect.stringContaining('auf Fünfer gerundet. Übernehmen Sie sie noch einmal.'),
      },
    ]);
    expect((await save(id, mit({ jahr: 2024 }))).status).toBe(200);
    expect((await sign(id)).body.errors).toMatchObject([
      { pointer: '/kennzahlen', detail: expect.stringContaining('sind von 2024') },
    ]);
    expect((await save(id, mit({}))).status).toBe(200);
    expect((await sign(id)).status).toBe(201);
    expect((await lies(id, karin)).fassung.inhalt.kennzahlen).toEqual(kennzahlen);
  });

  it('takes a file of the payroll office after a trial run, all of it or nothing', async () => {
    const id = await createBezahlten(admin, welt);
    const importiere = (datei: string, probe: boolean, version: number) =>
      server.rufe(hanne, 'POST', `/foerderfaelle/${id}/personalausgaben`, { version, datei, probe });
    const schlecht = await importiere('Stelle;Betrag\ncm-1;58.120,00\ncm-9;1', false, 0);
    expect([schlecht.status, schlecht.body.errors[0].pointer]).toEqual([422, '/datei/3/Stelle']);
    expect(schlecht.body.errors[0].detail).toMatch(/^Zeile 3, Spalte Stelle: „cm-9“ .* Schreiben Sie/);
    const datei = 'Stelle;Betrag\ncm-1;58.120,00\ncm-3;"37,904.12"';
    const probe = await importiere(datei, true, 0);
    expect(probe.body).toMatchObject({
      uebernommen: false,
      zeilen: [{ stelle: 'cm-1' }, { betrag: '37.904,12' }],
    });
    expect((await lies(id)).entwurf).toMatchObject({ version: 0, personal: [] });
    expect((await importiere(datei, false, 0)).body).toMatchObject({ uebernommen: true, version: 1 });
    expect((await importiere(datei, false, 0)).status).toBe(409);
    expect((await lies(id)).entwurf.personal).toEqual([
      { stelle: 'cm-1', betrag: '58.120,00' },
      { stelle: 'cm-3', betrag: '37.904,12' },
    ]);
    expect(
      (
        await server.rufe(edgar, 'POST', `/foerderfaelle/${id}/personalausgaben`, {
          version: 1,
          datei,
          probe: true,
        })
      ).status,
    ).toBe(403);
  });

  it('is closed before the year is over and after the signature', async () => {
    const frueh = await createBezahlten(admin, welt, { zustand: 'BESTANDSKRAEFTIG' });
    expect(codeOf(await save(frueh))).toBe('NACHWEIS_GESCHLOSSEN');
    expect(codeOf(await sign(frueh))).toBe('NACHWEIS_FEHLT');
    await renew();
    expect(codeOf(await save(await submit()))).toBe('NACHWEIS_GESCHLOSSEN');
  });
});

describe('signing', () => {
  it('takes another person, and every part', async () => {
    const id = await createBezahlten(admin, welt);
    await save(id, { nachweis: { ...NACHWEIS, notwendig: false }, personal: personal.slice(1) });
    const selbst = { ...hanne, rolle: 'ZE_ZEICHNUNG' } as const;
    expect(codeOf(await sign(id, selbst))).toBe('E-ZM-03');
    const nein = await sign(id);
    expect([nein.status, nein.body.code]).toEqual([422, 'NACHWEIS_UNVOLLSTAENDIG']);
    expect(nein.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/personal.koord-1',
      '/notwendig',
      '/teile',
    ]);
    await save(id);
    expect((await sign(id, selbst)).status).toBe(422);
    expect((await sign(id)).status).toBe(201);
    expect(await lies(id)).toMatchObject({
      zustand: 'VN_EINGEREICHT',
      fassung: { nummer: 1, nachgerechnet: true },
    });
  });

  it('waits for the proofs of the Letztempfänger, whatever is declared (GL-WL-a)', async () => {
    const id = await createBezahlten(admin, welt);
    await admin.query(
      `INSERT INTO foerderung.weiterleitung (id, foerderfall_id, standort_id, lfd, zustand, empfaengerart, empfaenger, form, von, bis,
         nachweis_bis, betrag, inhalt, wirksam_ab, vorbereitet_von, angelegt_am)
       VALUES (gen_random_uuid(), $1, $2, 1, 'NACHWEIS_OFFEN', 'FREIE_WOHLFAHRTSPFLEGE', 'Caritas', 'VERTRAG', '2025-01-01', '2025-12-31',
         '2026-02-28', 5700000, '{"empfaenger": "Caritas", "nachweisBis": "2026-02-28"}', '2025-01-01', $3, '2025-01-01')`,
      [id, welt.standortId, hanne.kontoId],
    );
    await save(id, { nachweis: { ...NACHWEIS, letztempfaenger: 'GEPRUEFT' } });
    expect((await lies(id)).weiterleitungen).toEqual([
      { letztempfaenger: 'Caritas', frist: '2026-02-28', offen: true },
    ]);
    expect((await lies(id)).entwurf.fehler).toBe(1);
    expect(codeOf(await sign(id))).toBe('E-WL-NW-a');
    // The steps of a Weiterleitung are proved beside it: here only what they lead to.
    await admin.query(`SET session_replication_role = 'replica'`);
    await admin.query(
      `UPDATE foerderung.weiterleitung SET zustand = 'NACHWEIS_GEPRUEFT', nachweis = '{}', pruefung = '{}' WHERE foerderfall_id = $1`,
      [id],
    );
    await admin.query(`SET session_replication_role = 'origin'`);
    expect((await sign(id)).status).toBe(201);
  });

  it('shows the Land capped positions and counts, never a salary, by HTTP and by SQL', async () => {
    const id = await submit();
    const { fassung, entwurf } = await lies(id, karin);
    expect(entwurf).toBeNull();
    expect(fassung.positionen).toEqual([
      {
        position: 'koord',
        bewilligt: 11_400_000,
        hoechstbetrag: 11_400_000,
        anerkannt: 11_289_040,
        stellen: 2,
        erreicht: 1,
      },
      {
        position: 'cm',
        bewilligt: 17_100_000,
        hoechstbetrag: 14_913_161,
        anerkannt: 14_844_186,
        stellen: 3,
        erreicht: 2,
      },
      {
        position: 'sach_koord',
        bewilligt: 1_140_000,
        hoechstbetrag: 1_140_000,
        anerkannt: 987_035,
        stellen: 0,
        erreicht: 0,
      },
      {
        position: 'veranst',
        bewilligt: 500_000,
        hoechstbetrag: 500_000,
        anerkannt: 500_000,
        stellen: 0,
        erreicht: 1,
      },
    ]);
    expect(fassung.abrechnung).toMatchObject({ anerkannt: 27_620_261, rueckforderung: 2_519_739 });
    expect(JSON.stringify(fassung)).not.toMatch(
      /61\.?240|58\.?120|37\.?904|55\.?890|56\.?310|6124018|5589040/,
    );
    const zaehle = (actor: KontoActor) =>
      withActor(kontextFuer(dienste, actor, 'foerderung'), async (trx) => {
        const { rows } = await sql<{
          n: string;
        }>`SELECT (SELECT count(*) FROM foerderung.personalausgabe WHERE foerderfall_id = ${id})
          + (SELECT count(*) FROM foerderung.nachweis WHERE foerderfall_id = ${id}) AS n`.execute(trx);
        return ok(Number(rows[0]?.n));
      });
    const land: Rolle[] = [
      'BR_SACHBEARBEITUNG',
      'BR_PRUEFUNG',
      'BR_FREIGABE',
      'BR_KASSE',
      'MINISTERIUM',
      'PRUEFUNG_LESEND',
    ];
    for (const rolle of land) expect(await zaehle(createActor(rolle, null))).toEqual(ok(0));
    expect(await zaehle(welt.konto('PRUEFUNG_LESEND'))).toEqual(ok(0));
    // Five typed ones, five of the Fassung, and the draft.
    expect(await zaehle(hanne)).toEqual(ok(11));
  });

  it('is never changed: no row of a Fassung can be updated, and a changed one is noticed', async () => {
    const id = await submit();
    const change = (actor: KontoActor, satz: string) =>
      withActor(kontextFuer(dienste, actor, 'foerderung'), async (trx) => {
        const { numAffectedRows } = await sql`UPDATE ${sql.raw(satz)}`.execute(trx);
        return ok(Number(numAffectedRows));
      });
    await expect(change(edgar, `foerderung.nachweis_fassung SET ergebnis = '{}'`)).rejects.toThrow(
      'permission denied',
    );
    await expect(change(karin, `foerderung.nachweis_vorgang SET text = 'x'`)).rejects.toThrow(
      'permission denied',
    );
    expect(await change(hanne, `foerderung.personalausgabe SET eingabe = '1' WHERE fassung = 1`)).toEqual(
      ok(0),
    );
    expect(await change(hanne, `foerderung.personalausgabe SET eingabe = '1' WHERE fassung = 0`)).toEqual(
      ok(0),
    );
    await admin.query(
      `UPDATE foerderung.nachweis_fassung SET frage = jsonb_set(frage, '{positionen,0,anerkannt}', '11400000') WHERE foerderfall_id = $1`,
      [id],
    );
    expect((await lies(id, karin)).fassung.nachgerechnet).toBe(false);
  });

  it('leaves the proposal of another to nobody: the database asks for the second person too', async () => {
    const id = await createBezahlten(admin, welt);
    await save(id);
    const selbst = { ...hanne, rolle: 'ZE_ZEICHNUNG' } as const;
    const schreibe = withActor(kontextFuer(dienste, selbst, 'foerderung'), async (trx) => {
      await sql`UPDATE foerderung.foerderfall SET zustand = 'VN_EINGEREICHT' WHERE id = ${id}`.execute(trx);
      return ok(null);
    });
    await expect(schreibe).rejects.toThrow('another person decides');
  });
});
