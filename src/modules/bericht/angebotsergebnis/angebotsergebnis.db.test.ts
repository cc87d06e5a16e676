import { describe, expect, it } from 'vitest';
import { createUuidV7 } from '#src/core/ids.ts';
import { modul as angebot } from '#src/modules/angebot/index.ts';
import { createAnbieterImTest, createAngebotImTest } from '#src/modules/angebot/test-angebot.ts';
import { createVerweiswelt } from '#src/modules/verweis/test-verweis.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import { ok } from '#src/core/result.ts';
import { kontextFuer } from '#test/support/welt.ts';
import { listErgebnisstandorte, listZaehlungen, replaceErgebnisse } from './angebotsergebnis.repo.ts';
import { runAngebotsergebnisse } from './run-angebotsergebnisse.ts';
import { computeZeitraum } from './schutz.model.ts';

const w = await createVerweiswelt([angebot]);
w.dienste.setStichtag('2026-10-19');
const sabine = w.welt.konto('KOORDINATION', w.welt.kreis);
const { akteId } = await w.openAkte();
const anbieterId = await createAnbieterImTest(w.rufe, sabine);
const LEUTE = [createUuidV7(), createUuidV7(), createUuidV7()];

type Stand = { zustand: string; abweisungsgrund?: string; ergebnis?: string };
/** Verweise that went out to an Angebot, made by three people in turn. */
const insert = async (angebotId: string, anzahl: number, stand: Stand, am = '2026-08-20') =>
  w.sql(
    `INSERT INTO fall.verweis (mandant_id, id, akte_id, empfaenger_art, angebot_id, form, zustand, zustand_seit, vorgeschlagen_am, frist,
        weg, vermittelt_am, abweisungsgrund, ergebnis, siegel, angelegt_von)
      SELECT $1, gen_random_uuid(), $2, 'SPRACHKURSTRAEGER', $3, 'VERWEIS', $4, $5, $5, $5, 'BRIEF', $5, $6, $7, '\\x00',
        ($8::uuid[])[1 + n % 3] FROM generate_series(1, $9::int) n`,
    [
      w.jana.mandantId,
      akteId,
      angebotId,
      stand.zustand,
      am,
      stand.abweisungsgrund ?? null,
      stand.ergebnis ?? null,
      LEUTE,
      anzahl,
    ],
  );
const read = async (angebotId: string) =>
  (await w.rufe(sabine, 'GET', `/angebote/${angebotId}`)).body.ergebnis;

describe('what became of the Verweise to an Angebot', () => {
  it('comes to the Angebot as protected numbers, once a quarter, and tells the Koordination where there is no place', async () => {
    const voll = await createAngebotImTest(w.rufe, sabine, anbieterId, { titel: 'Voller Kurs' });
    const selten = await createAngebotImTest(w.rufe, sabine, anbieterId, { titel: 'Seltener Kurs' });
    await insert(voll, 9, { zustand: 'ABGEWIESEN', abweisungsgrund: 'KEINE_KAPAZITAET' });
    await insert(voll, 3, { zustand: 'ERGEBNIS_ERFASST', ergebnis: 'WARTELISTE' });
    await insert(voll, 6, { zustand: 'ZUSAMMENGEFUEHRT', ergebnis: 'HILFE_BEGONNEN' });
    await insert(voll, 4, { zustand: 'ANGENOMMEN' });
    await insert(voll, 3, { zustand: 'ERGEBNIS_ERFASST', ergebnis: 'NICHT_ERSCHIENEN' });
    await insert(voll, 3, { zustand: 'ABGEWIESEN', abweisungsgrund: 'NICHT_ZUSTAENDIG' });
    await insert(voll, 2, { zustand: 'ZURUECKGEZOGEN' });
    // Before and after the period, never gone out, and too few.
    await insert(voll, 20, { zustand: 'ANGENOMMEN' }, '2024-09-30');
    await insert(voll, 20, { zustand: 'ANGENOMMEN' }, '2026-10-01');
    await insert(voll, 20, { zustand: 'EINGEWILLIGT' });
    await insert(selten, 9, { zustand: 'NICHT_ERREICHT' });
    expect(await read(voll)).toBeNull();

    w.dienste.setStichtag('2026-10-31');
    expect(await runAngebotsergebnisse(w.dienste)).toBeGreaterThan(0);
    expect(await read(voll)).toEqual({
      von: '2024-10-01',
      bis: '2026-09-30',
      am: '2026-10-31',
      verweise: 30,
      keinPlatz: 10,
      angekommen: 10,
      nichtErreicht: 5,
      abgewiesen: 5,
      offen: 0,
    });
    expect(await read(selten)).toBeNull();
    const pflege = (await w.rufe(sabine, 'GET', '/angebotspflege')).body;
    expect(pflege.ergebnisse).toMatchObject({ bis: '2026-09-30', verweise: 40, verdeckt: 10 });
    expect(pflege.volle).toEqual([
      { id: voll, titel: 'Voller Kurs', anbieter: 'Haus der Sprachen', verweise: 30, keinPlatz: 10 },
    ]);

    // Frozen: what comes later shows in the next quarter, never as a difference from one day to the next.
    await insert(voll, 5, { zustand: 'ANGENOMMEN' });
    w.dienste.setStichtag('2027-01-30');
    expect(await runAngebotsergebnisse(w.dienste)).toBe(0);
    expect((await read(voll)).verweise).toBe(30);
    w.dienste.setStichtag('2027-01-31');
    expect(await runAngebotsergebnisse(w.dienste)).toBeGreaterThan(0);
    // 30 with five more that came late, and twenty of October; those of September 2024 stay outside.
    expect(await read(voll)).toMatchObject({ bis: '2026-12-31', verweise: 55, angekommen: 35 });
    w.dienste.setStichtag('2026-10-31');

    // Whoever has no account is told nothing of it.
    const oeffentlich = await w.sql<{ alles: string }>(
      `SELECT to_jsonb(p)::text AS alles FROM steuerung.lies_oeffentliche($1, '2026-10-31') p`,
      [[voll]],
    );
    expect(oeffentlich[0]?.alles).toContain('Voller Kurs');
    expect(oeffentlich[0]?.alles).not.toMatch(/verweise|kein_platz|angekommen/);
  });

  it('gives single counts to nobody but the job', async () => {
    const zeitraum = computeZeitraum(w.dienste.stichtag());
    for (const actor of [sabine, w.jana, w.welt.konto('KI_LEITUNG', w.welt.kreis)]) {
      const gelesen = await withActor(kontextFuer(w.dienste, actor, 'bericht'), async (trx) =>
        ok([
          await listErgebnisstandorte(trx, zeitraum.quartal),
          await listZaehlungen(trx, zeitraum.von, zeitraum.bis),
          await replaceErgebnisse(trx, zeitraum, w.dienste.stichtag(), {
            laeufe: [{ standortId: w.welt.standortId, verweise: 0, verdeckt: 0 }],
            zeilen: [],
          }),
        ]),
      );
      expect(gelesen).toEqual(ok([[], [], 0]));
    }
  });
});
