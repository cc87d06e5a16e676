import { describe, expect, it, vi } from 'vitest';
import { runAufraeumen } from '#src/anwendung/aufraeumen.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { createFallwelt } from '#src/modules/fall/test-fall.ts';
import { modul as warteliste } from '#src/modules/warteliste/index.ts';
import { modul } from './index.ts';

/** A world of its own database: the run deletes what is due in all Stellen. */
const welten = await createFallwelt([modul, warteliste], { eigene: true });
const { dienste, welt, jana, rufe, sql, openFall, openKurzberatung, version } = welten;
const { datenbank, tresor } = dienste;
const kollege = welt.konto('CASE_MANAGEMENT', welt.stadt);
const leitung = welt.konto('TEAMLEITUNG', welt.stadt);
const koordination = welt.konto('KOORDINATION', welt.kreis);
const HEUTE = '2026-10-19';
const LOESCHTAG = '2026-11-19';

const run = async (tag = LOESCHTAG) => {
  dienste.setStichtag(tag);
  return (await runAufraeumen({ dienste, zugang: { url: datenbank.appUrl } })).geloescht;
};
const datiere = (id: string, begonnen: string, aufgenommen: string | null) =>
  sql(
    `WITH z AS (UPDATE fall.akte_zugriff SET gueltig_von = $2 WHERE akte_id = $1)
     UPDATE fall.akte SET begonnen_am = $2, aufgenommen_am = $3 WHERE id = $1`,
    [id, begonnen, aufgenommen],
  );
const withdraw = async (id: string): Promise<void> => {
  const [zeile] = await sql<{ id: string; version: number }>(
    `SELECT id, version FROM fall.einwilligung WHERE akte_id = $1 AND zweck = 'ZUSAMMENARBEIT'`,
    [id],
  );
  const antwort = await rufe(jana, 'POST', `/einwilligungen/${zeile?.id}/widerruf`, {
    version: zeile?.version,
  });
  expect(antwort.status).toBeLessThan(300);
};
const countAkten = async (ids: readonly string[]): Promise<number> =>
  (await sql('SELECT 1 FROM fall.akte WHERE id = ANY ($1)', [ids])).length;

/** Everything anybody reads of Auslastung and Warteliste on the day of the run. */
const readFiguren = async () => {
  dienste.setStichtag(LOESCHTAG);
  const figuren: Record<string, unknown> = {};
  const wege = [
    [jana, '/auslastung'],
    [kollege, '/auslastung'],
    [leitung, '/team/auslastung'],
    [koordination, '/standort/auslastung'],
  ] as const;
  for (const [wer, pfad] of wege) {
    for (const monat of ['2026-10', '2026-09', '2026-08']) {
      for (const monate of ['1', '3']) {
        const { status, body } = await rufe(wer, 'GET', `${pfad}?monat=${monat}&monate=${monate}`);
        expect(status).toBe(200);
        figuren[`${wer.kontoId} ${pfad} ${monat} ${monate}`] = body;
      }
    }
  }
  for (const wer of [jana, koordination]) {
    const { status, body } = await rufe(wer, 'GET', '/warteliste/zahlen');
    expect(status).toBe(200);
    figuren[`${wer.kontoId} warteliste`] = body;
  }
  // Rounded and small groups hide much; behind the walls the counts are exact.
  figuren.genau = await readGenau();
  return figuren;
};
const readGenau = async () => {
  await sql(
    `SELECT set_config('kim.rolle', 'KOORDINATION', false), set_config('kim.standort_id', $1, false), set_config('kim.stichtag', $2, false)`,
    [welt.standortId, LOESCHTAG],
  );
  return [
    await sql(
      `SELECT m, z.* FROM (VALUES ('2026-07-01'::date, '2026-07-31'::date), ('2026-08-01', '2026-08-31'), ('2026-09-01', '2026-09-30'),
        ('2026-10-01', '2026-10-31'), ('2026-08-01', '2026-10-31')) AS m(von, bis), bericht.zaehle_auslastung(m.von, m.bis) z ORDER BY 1, 2`,
    ),
    await sql(
      `SELECT m, z.* FROM (VALUES ('2026-08-01'::date, '2026-08-31'::date), ('2026-08-01', '2026-10-31')) AS m(von, bis),
        bericht.zaehle_auslastung_koepfe(m.von, m.bis) z ORDER BY 1, 2`,
    ),
  ];
};
const openGewarteten = async (): Promise<string> => {
  const id = await openKurzberatung();
  const body = { dringlichkeit: 'BALD', gruende: 'Keine Wohnung.', seit: '2026-09-01' };
  expect((await rufe(jana, 'POST', `/akten/${id}/warteliste`, body)).status).toBe(201);
  await sql(`UPDATE fall.warteliste SET stand = 'VERWIESEN', ende_am = '2026-10-05' WHERE akte_id = $1`, [
    id,
  ]);
  return id;
};

describe('decision 12 and LK-06: the figures of past months', () => {
  it('are the same before and after the run, with rest, change of hands and waiting in them', async () => {
    dienste.setStichtag(HEUTE);
    // A Fall that rested in August, went to a colleague in September and lost its consent in October.
    const gewandert = await openFall();
    await datiere(gewandert, '2026-06-10', '2026-07-01');
    await sql(
      `INSERT INTO fall.ereignis (mandant_id, akte_id, lfd, art, wirksam_am, konto_id)
       VALUES ($1, $2, 900, 'RUHEND_GESETZT', '2026-08-05', $3), ($1, $2, 901, 'FORTGEFUEHRT', '2026-08-20', $3)`,
      [welt.stadt.id, gewandert, jana.kontoId],
    );
    await sql('UPDATE fall.akte SET letzte_lfd = 901 WHERE id = $1', [gewandert]);
    await withdraw(gewandert);
    await sql(
      `UPDATE fall.akte_zugriff SET gueltig_bis = '2026-09-10' WHERE akte_id = $1 AND konto_id = $2`,
      [gewandert, jana.kontoId],
    );
    await sql(
      `INSERT INTO fall.akte_zugriff (mandant_id, akte_id, konto_id, art, gueltig_von, erteilt_von)
       VALUES ($1, $2, $3, 'ZUSTAENDIG', '2026-09-11', $4)`,
      [welt.stadt.id, gewandert, kollege.kontoId, jana.kontoId],
    );
    // A Kurzberatung of August that waited and ended; and a Fall that stays.
    const gewartet = await openGewarteten();
    await datiere(gewartet, '2026-08-17', null);
    await sql(
      `UPDATE fall.akte SET zustand = 'GESCHLOSSEN', zustand_seit = '2026-10-06', abgeschlossen_am = '2026-10-06', loeschen_ab = $2 WHERE id = $1`,
      [gewartet, LOESCHTAG],
    );
    const bleibt = await openFall();
    await datiere(bleibt, '2026-08-01', '2026-09-01');

    const vorher = await readFiguren();
    expect((await run())['fall.akte']).toBe(2);
    expect([await countAkten([gewandert, gewartet]), await countAkten([bleibt])]).toEqual([0, 1]);
    expect(await readFiguren()).toEqual(vorher);

    // The test could not tell anything if nothing had been counted.
    const august = vorher[`${jana.kontoId} /auslastung 2026-08 1`] as {
      ich: { werte: { messwert: string; stichtag: number; durchschnitt: number }[] };
    };
    // 31 days less 15 of rest, of 31.
    expect(august.ich.werte).toMatchObject([
      { messwert: 'FAELLE', stichtag: 1, durchschnitt: 5 },
      { messwert: 'KURZBERATUNGEN', durchschnitt: 20 },
      { messwert: 'AKTEN' },
    ]);
    expect(vorher[`${jana.kontoId} warteliste`]).toMatchObject({
      von: '2026-05-01',
      enden: expect.arrayContaining([{ code: 'VERWIESEN', anzahl: 1, wartetage: 34 }]),
    });
  });

  it('count an Akte once, also when the run is killed in between', async () => {
    dienste.setStichtag(HEUTE);
    const id = await openFall();
    await datiere(id, '2026-07-01', '2026-08-01');
    await withdraw(id);
    const vorher = await readFiguren();
    const destroy = vi.spyOn(tresor, 'destroy').mockRejectedValue(new Error('key database away'));
    await expect(run()).rejects.toThrow('could not be deleted');
    destroy.mockRestore();
    expect(await countAkten([id])).toBe(1);
    expect(await readFiguren()).toEqual(vorher);
    expect((await run())['fall.akte']).toBe(1);
    expect(await readFiguren()).toEqual(vorher);
  });

  it('keep neither Akte nor person, and no day', async () => {
    const id = await openKurzberatung();
    expect(await version(id)).toBeGreaterThan(0);
    const spalten = await sql<{ spalte: string }>(
      `SELECT attname AS spalte FROM pg_attribute WHERE attnum > 0
        AND attrelid IN ('bericht.auslastung_monat'::regclass, 'bericht.warten_monat'::regclass)`,
    );
    expect(spalten.map(({ spalte }) => spalte).filter((spalte) => /akte|person|_am$/.test(spalte))).toEqual(
      [],
    );
    const zeilen = await sql<{ monat: string }>('SELECT monat::text FROM bericht.auslastung_monat');
    expect(zeilen.length).toBeGreaterThan(3);
    expect(zeilen.every(({ monat }) => monat.endsWith('-01'))).toBe(true);
  });

  it('are written by the run alone', async () => {
    const zeile = [welt.stadt.id, '2026-10-01', createUuidV7()];
    await sql('BEGIN');
    await sql('SET LOCAL ROLE kim_funktion');
    await expect(
      sql(
        `INSERT INTO bericht.auslastung_monat (mandant_id, monat, konto_id, faelle_ende, kurz_ende, fall_tage, kurz_tage, begonnen)
         VALUES ($1, $2, $3, 1, 1, 1, 1, 1)`,
        zeile,
      ),
    ).rejects.toThrow('row-level security');
    await sql('ROLLBACK');
  });

  it('go after twelve months', async () => {
    const countZeilen = async () =>
      (await sql('SELECT 1 FROM bericht.auslastung_monat UNION ALL SELECT 1 FROM bericht.warten_monat'))
        .length;
    await run('2027-05-01');
    expect(await countZeilen()).toBeGreaterThan(0);
    const geloescht = await run('2027-11-02');
    expect(geloescht['bericht.auslastung_monat']).toBeGreaterThan(0);
    const rest = await sql<{ monat: string }>('SELECT monat::text FROM bericht.auslastung_monat');
    expect(rest.filter(({ monat }) => monat < '2026-11-01')).toEqual([]);
  });
});
