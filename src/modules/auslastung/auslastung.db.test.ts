import { beforeAll, describe, expect, it } from 'vitest';
import { createUuidV7 } from '#src/core/ids.ts';
import { createFallwelt, type Fallwelt } from '#src/modules/fall/test-fall.ts';
import { createTestServer } from '#test/support/server.ts';
import { modul } from './index.ts';

const PUBLIZIERT = { faelle: 20, kurzberatungenVon: 30, kurzberatungenBis: 50, aktenVon: 50, aktenBis: 60 };
const EIGENE = {
  faelle: 16,
  kurzberatungenVon: 20,
  kurzberatungenBis: 30,
  aktenVon: 35,
  aktenBis: 45,
  grund: 'Beschluss der Lenkungsgruppe vom 01.10.2026',
  gueltigVon: '2026-10-19',
};
type Wert = {
  messwert: string;
  stichtag: number | null;
  durchschnitt: number;
  jeVzaeStichtag: number | null;
};

/** A world of its own with July to September behind it: 92 days. */
async function createHerbst() {
  const eigene = await createFallwelt();
  const { rufe } = await createTestServer(eigene.dienste, [modul]);
  const datiere = (id: string, begonnen: string, aufgenommen: string | null) =>
    eigene.sql(
      `WITH z AS (UPDATE fall.akte_zugriff SET gueltig_von = $2 WHERE akte_id = $1)
       UPDATE fall.akte SET begonnen_am = $2, aufgenommen_am = $3 WHERE id = $1`,
      [id, begonnen, aufgenommen],
    );
  return { ...eigene, rufe, datiere };
}
type Herbst = Awaited<ReturnType<typeof createHerbst>>;

async function fillHerbst({ openFall, openKurzberatung, datiere, sql }: Herbst): Promise<void> {
  // 92 days a Fall; 31 days a Kurzberatung, then 30 days a Fall; 5 days a Kurzberatung.
  await datiere(await openFall(), '2026-05-01', '2026-06-01');
  await datiere(await openFall(), '2026-08-01', '2026-09-01');
  const kurz = await openKurzberatung();
  await datiere(kurz, '2026-09-16', null);
  await sql(
    `UPDATE fall.akte SET zustand = 'GESCHLOSSEN', zustand_seit = '2026-10-01', abgeschlossen_am = '2026-09-21' WHERE id = $1`,
    [kurz],
  );
}

async function insertBesetzung(
  { sql, welt }: Fallwelt,
  vzae: number,
  wo: { mandantId?: string | null; sammelmeldung?: true } = {},
): Promise<void> {
  const stelleId = wo.sammelmeldung ? null : createUuidV7();
  if (stelleId !== null) {
    await sql(
      `INSERT INTO foerderung.stelle (id, standort_id, baustein, mandant_id, erfasst_am) VALUES ($1, $2, 2, $3, now())`,
      [stelleId, welt.standortId, wo.mandantId ?? null],
    );
  }
  await sql(
    `INSERT INTO foerderung.besetzung (id, standort_id, baustein, stelle_id, vzae, gueltig_von, quelle, erfasst_am)
     VALUES ($1, $2, 2, $3, $4, '2026-01-01', 'Test', now())`,
    [createUuidV7(), welt.standortId, stelleId, vzae],
  );
}

const herbst = await createHerbst();
const { welt, jana, rufe } = herbst;
const teamleitung = welt.konto('TEAMLEITUNG', welt.stadt);
const koordination = welt.konto('KOORDINATION', welt.kreis);
const findWert = (werte: Wert[], messwert: string) => werte.find((wert) => wert.messwert === messwert);

beforeAll(async () => {
  await fillHerbst(herbst);
  await insertBesetzung(herbst, 50, { mandantId: welt.stadt.id });
  await insertBesetzung(herbst, 100, { mandantId: welt.traeger.id });
});

describe('the own Stelle', () => {
  it('counts an Akte once: a Kurzberatung until the Aufnahme, then a Fall, on the Stichtag and as average', async () => {
    const { body, status } = await rufe(teamleitung, 'GET', '/team/auslastung');
    expect(status).toBe(200);
    expect(body.zeitraum).toEqual({ von: '2026-07-01', bis: '2026-09-30', monate: 3 });
    expect(body.vzae).toEqual({ lage: 'BEKANNT', stichtag: 50, durchschnitt: 50 });
    expect(body.werte).toEqual([
      { messwert: 'FAELLE', stichtag: 2, durchschnitt: 13, jeVzaeStichtag: 40, jeVzaeDurchschnitt: 26 },
      {
        messwert: 'KURZBERATUNGEN',
        stichtag: null,
        durchschnitt: 7,
        jeVzaeStichtag: null,
        jeVzaeDurchschnitt: 14,
      },
      { messwert: 'AKTEN', stichtag: 2, durchschnitt: 17, jeVzaeStichtag: 40, jeVzaeDurchschnitt: 34 },
    ]);
    expect(body.ziele).toEqual({ ...PUBLIZIERT, gueltigVon: null, grund: null });
    const august = await rufe(teamleitung, 'GET', '/team/auslastung?monat=2026-08&monate=1');
    expect(findWert(august.body.werte, 'FAELLE')).toMatchObject({ stichtag: 1, durchschnitt: 10 });
    expect(findWert(august.body.werte, 'AKTEN')).toMatchObject({ stichtag: 2, durchschnitt: 20 });
  });

  it('names colleagues with counts and never with a count per VZÄ', async () => {
    const { body } = await rufe(teamleitung, 'GET', '/team/auslastung');
    expect(body.personen).toMatchObject([{ kontoId: jana.kontoId, faelleHeute: 2, kurzHeute: 0 }]);
    for (const wert of body.personen[0].werte) {
      expect([wert.jeVzaeStichtag, wert.jeVzaeDurchschnitt]).toEqual([null, null]);
    }
    expect(findWert(body.personen[0].werte, 'FAELLE')).toMatchObject({ stichtag: 2, durchschnitt: 13 });
    expect(JSON.stringify(body)).not.toMatch(/Rahaf|KB-|CM-/);
  });

  it('shows nothing of another Stelle, and refuses a month that is not over', async () => {
    const fremd = await rufe(welt.konto('TEAMLEITUNG', welt.traeger), 'GET', '/team/auslastung');
    expect(fremd.body.personen).toEqual([]);
    expect(findWert(fremd.body.werte, 'AKTEN')).toMatchObject({ stichtag: 0, durchschnitt: 0 });
    expect(fremd.body.vzae.stichtag).toBe(100);
    for (const monat of ['2026-10', '2026-06']) {
      const antwort = await rufe(teamleitung, 'GET', `/team/auslastung?monat=${monat}`);
      expect([antwort.status, antwort.body.code]).toEqual([422, 'MONAT_UNBEKANNT']);
    }
    expect((await rufe(jana, 'GET', '/team/auslastung')).status).toBe(403);
  });

  it('says that nobody knows the VZÄ: nothing recorded, only the Standort as a whole, none filled', async () => {
    const kreis = welt.konto('TEAMLEITUNG', welt.kreis);
    const ohne = await rufe(kreis, 'GET', '/team/auslastung');
    expect(ohne.body.vzae).toEqual({ lage: 'UNBEKANNT', stichtag: null, durchschnitt: null });
    expect(findWert(ohne.body.werte, 'FAELLE')?.jeVzaeStichtag).toBeNull();
    // A Stelle without Mandant is that of the Standort itself: the Kreis.
    await insertBesetzung(herbst, 80);
    expect((await rufe(kreis, 'GET', '/team/auslastung')).body.vzae.stichtag).toBe(80);
    expect((await rufe(teamleitung, 'GET', '/team/auslastung')).body.vzae.stichtag).toBe(50);

    const andere = await createHerbst();
    await insertBesetzung(andere, 0, { sammelmeldung: true });
    const leitung = andere.welt.konto('TEAMLEITUNG', andere.welt.stadt);
    const steuert = andere.welt.konto('KOORDINATION', andere.welt.kreis);
    expect((await andere.rufe(leitung, 'GET', '/team/auslastung')).body.vzae.lage).toBe('NUR_STANDORT');
    const standort = await andere.rufe(steuert, 'GET', '/standort/auslastung');
    expect(standort.body.vzae.lage).toBe('NULL');
    expect(standort.body.werte.map((wert: Wert) => wert.jeVzaeStichtag)).toEqual([null, null, null]);
  });
});

describe('the median of the colleagues', () => {
  it('stands beside the names from five people on, never per VZÄ', async () => {
    const team = await createHerbst();
    const leitung = team.welt.konto('TEAMLEITUNG', team.welt.stadt);
    for (let stelle = 0; stelle < 5; stelle += 1) {
      if (stelle === 4) expect((await team.rufe(leitung, 'GET', '/team/auslastung')).body.median).toBeNull();
      // 92, 61, 30, 0 and 0 days of one Fall each, of 92.
      const id = await team.openFall();
      await team.datiere(
        id,
        '2026-06-01',
        ['2026-07-01', '2026-08-01', '2026-09-01'][stelle] ?? '2026-10-01',
      );
      await team.sql('UPDATE fall.akte_zugriff SET konto_id = $2 WHERE akte_id = $1', [id, createUuidV7()]);
    }
    const { body } = await team.rufe(leitung, 'GET', '/team/auslastung');
    expect(body.personen).toHaveLength(5);
    expect(body.median).toEqual({ faelle: 3, kurzberatungen: 0 });
  });
});

describe('what rested', () => {
  it('does not count for its days, also when the Fall was taken up again or ended since', async () => {
    const ruhig = await createHerbst();
    const rest = async (von: string, bis: string | null): Promise<void> => {
      const id = await ruhig.openFall();
      await ruhig.datiere(id, '2026-05-01', '2026-06-01');
      const ereignisse = [['RUHEND_GESETZT', von], ...(bis === null ? [] : [['FORTGEFUEHRT', bis]])];
      for (const [stelle, [art, am]] of ereignisse.entries()) {
        await ruhig.sql(
          `INSERT INTO fall.ereignis (mandant_id, akte_id, lfd, art, wirksam_am, konto_id) VALUES ($1, $2, $3, $4, $5, $6)`,
          [ruhig.welt.stadt.id, id, 900 + stelle, art, am, ruhig.jana.kontoId],
        );
      }
      if (bis !== null) return;
      await ruhig.sql(
        `UPDATE fall.akte SET zustand = 'GESCHLOSSEN', zustand_seit = '2026-10-05', abgeschlossen_am = '2026-10-05' WHERE id = $1`,
        [id],
      );
    };
    // 92 days less 31; 92 days less 46, at rest on the Stichtag and until the end.
    await rest('2026-08-01', '2026-09-01');
    await rest('2026-08-16', null);
    const leitung = ruhig.welt.konto('TEAMLEITUNG', ruhig.welt.stadt);
    const team = (await ruhig.rufe(leitung, 'GET', '/team/auslastung')).body;
    expect(findWert(team.werte, 'FAELLE')).toMatchObject({ stichtag: 1, durchschnitt: 12 });
    expect(findWert(team.personen[0].werte, 'FAELLE')).toMatchObject({ stichtag: 1, durchschnitt: 12 });
    const ich = (await ruhig.rufe(ruhig.jana, 'GET', '/auslastung')).body.ich;
    expect(ich).toMatchObject({ faelleHeute: 1 });
    expect(findWert(ich.werte, 'FAELLE')).toMatchObject({ stichtag: 1, durchschnitt: 12 });
    const august = await ruhig.rufe(leitung, 'GET', '/team/auslastung?monat=2026-08&monate=1');
    expect(findWert(august.body.werte, 'FAELLE')).toMatchObject({ stichtag: 0, durchschnitt: 5 });
  });
});

describe('oneself', () => {
  it('sees the own counts only', async () => {
    const { body } = await rufe(jana, 'GET', '/auslastung');
    expect(body.ich).toMatchObject({ faelleHeute: 2, kurzHeute: 0 });
    expect(findWert(body.ich.werte, 'AKTEN')).toMatchObject({ stichtag: 2, durchschnitt: 17 });
    const kollege = await rufe(welt.konto('CASE_MANAGEMENT', welt.stadt), 'GET', '/auslastung');
    expect(kollege.body.ich).toMatchObject({ faelleHeute: 0, kurzHeute: 0 });
    expect((await rufe(teamleitung, 'GET', '/auslastung')).status).toBe(403);
  });

  it('keeps what somebody handed on until the day of it', async () => {
    const neu = await createHerbst();
    await fillHerbst(neu);
    await neu.sql(
      `UPDATE fall.akte_zugriff SET gueltig_bis = '2026-08-15' WHERE konto_id = $1 AND gueltig_von < '2026-08-15'`,
      [neu.jana.kontoId],
    );
    const { body } = await neu.rufe(neu.jana, 'GET', '/auslastung');
    expect(body.ich).toMatchObject({ faelleHeute: 0, kurzHeute: 0 });
    // 46 days of the first Fall of 92: half of one.
    expect(findWert(body.ich.werte, 'FAELLE')).toMatchObject({ stichtag: 0, durchschnitt: 5 });
  });
});

describe('the Standort', () => {
  it('gets rounded sums, no person, and small kinds of Rechtsträger in the sum only', async () => {
    const { body, status } = await rufe(koordination, 'GET', '/standort/auslastung');
    expect(status).toBe(200);
    expect(findWert(body.werte, 'FAELLE')).toMatchObject({ stichtag: 0, durchschnitt: 0 });
    const kommunen = body.traegerarten.find(
      (gruppe: { schluessel: string }) => gruppe.schluessel === 'KREISANGEHOERIGE_KOMMUNE',
    );
    expect(kommunen).toMatchObject({ werte: null, vzae: { stichtag: 50 } });
    expect(JSON.stringify(body)).not.toMatch(/kontoId|Rahaf|KB-|CM-/);
    expect((await rufe(jana, 'GET', '/standort/auslastung')).status).toBe(403);
    const fremd = await createHerbst();
    const anderswo = await rufe(
      fremd.welt.konto('KOORDINATION', fremd.welt.kreis),
      'GET',
      '/standort/auslastung',
    );
    expect(anderswo.body.vzae.lage).toBe('UNBEKANNT');
  });

  it('sets its own target values with a reason, from today on; everybody of the Standort reads them', async () => {
    const eigene = await createHerbst();
    const steuert = eigene.welt.konto('KOORDINATION', eigene.welt.kreis);
    const set = (body: object, actor = steuert) =>
      eigene.rufe(actor, 'POST', '/standort/auslastung/zielwerte', { ...EIGENE, ...body });
    const rueck = await set({ gueltigVon: '2026-10-18' });
    expect([rueck.status, rueck.body.code]).toEqual([422, 'DATUM_VERGANGEN']);
    expect((await set({ aktenBis: 30 })).status).toBe(422);
    expect((await set({ faelle: 0 })).status).toBe(422);
    expect((await set({ grund: ' ' })).status).toBe(422);
    expect((await set({}, eigene.jana)).status).toBe(403);
    expect((await set({})).status).toBe(201);
    expect(
      (
        await set(
          { faelle: 15, gueltigVon: '2027-01-01' },
          eigene.welt.konto('KI_LEITUNG', eigene.welt.kreis),
        )
      ).status,
    ).toBe(201);
    const { body } = await eigene.rufe(steuert, 'GET', '/standort/auslastung');
    expect(body.ziele).toEqual(EIGENE);
    expect(body.festgelegt.map(({ faelle }: { faelle: number }) => faelle)).toEqual([15, 16]);
    expect((await eigene.rufe(eigene.jana, 'GET', '/auslastung')).body.ziele).toEqual(EIGENE);
    expect((await rufe(koordination, 'GET', '/standort/auslastung')).body.festgelegt).toEqual([]);
  });
});
