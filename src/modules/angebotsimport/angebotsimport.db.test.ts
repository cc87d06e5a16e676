import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createErzaehler } from '#src/anwendung/demo/erzaehler.ts';
import { createDemoAngebote } from '#src/anwendung/demo/geschichten/angebote.ts';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { modul as angebot } from '#src/modules/angebot/index.ts';
import { addHsdsWege } from '#src/modules/hsds/index.ts';
import { toTeilId } from '#src/modules/hsds/kennung.ts';
import { createJobs } from '#src/platform/jobs/create-jobs.ts';
import { createLogger } from '#src/platform/log/logger.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt } from '#test/support/welt.ts';
import type { Abrufregel } from './abruf.ts';
import { angebotslaufAuftrag, modul, runAngebotslauf, runAngebotsquellen } from './index.ts';
import { findLauf, type Lauf } from './quelle.repo.ts';
import { runUebernahme } from './run-uebernahme.ts';
import { asQuelle, LaufGestoppt } from './run-vorschau.ts';
import { createTestservice, INTEGREAT, INTEGREAT_HAUS, INTEGREAT_TREFF } from './test-eintraege.ts';
import { createTestquelle, type Schreiber, type Testquelle, TESTREGEL, toSeiten } from './test-quelle.ts';

const dienste = await createTestDienste({ eigene: true });
dienste.setStichtag('2026-10-19');
const { rufe, server } = await createTestServer(dienste, [angebot, modul]);
await addHsdsWege(server, dienste);
const welt = await createWelt(dienste);
const fremd = await createWelt(dienste);
const sabine = welt.konto('KOORDINATION', welt.kreis);
const ulrich = fremd.konto('KOORDINATION', fremd.kreis);
let quelle: Testquelle;

beforeAll(async () => {
  await createJobs({
    datenbankUrl: dienste.datenbank.appUrl,
    logger: createLogger({ stufe: 'silent' }),
  }).createQueues([angebotslaufAuftrag]);
  quelle = await createTestquelle();
});
afterAll(() => quelle.close());

type Wahl = { ohne?: number[]; quelleGilt?: number[]; angesehen?: number[] };
const EINE = {
  art: 'HSDS',
  name: 'Verzeichnis Nachbarkreis',
  url: 'https://quelle.example/hsds',
  lizenz: 'CC BY 4.0',
  verantwortlich: 'Koordination',
  rhythmus: 'TAEGLICH',
};

/** Sources have https addresses; in the test this server answers for them. */
const regel: Abrufregel = { ...TESTREGEL };
const open = async (wer: KontoActor, anders: object = {}) => {
  const antwort = await rufe(wer, 'POST', '/angebotsquellen', {
    quelle: { ...EINE, ...anders },
    bestaetigt: true,
  });
  expect(antwort.status, JSON.stringify(antwort.body)).toBe(201);
  const id: string = antwort.body.id;
  // The page takes https alone; the test reads the server of this machine.
  await dienste.admin.query('UPDATE steuerung.angebotsquelle SET url = $1 WHERE id = $2', [quelle.url, id]);
  const pfad = `/angebotsquellen/${id}`;
  const blick = async () => (await rufe(wer, 'GET', pfad)).body;
  const zeilen = async (art = '') => {
    const { lauf } = await blick();
    return (
      await rufe(wer, 'GET', `${pfad}/laeufe/${lauf.id}/zeilen?groesse=200${art === '' ? '' : `&art=${art}`}`)
    ).body.eintraege;
  };
  const run = (laufId: string) =>
    runAngebotslauf(dienste, { standortId: wer.standortId ?? '', laufId }, regel);
  const lies = async () => {
    const lauf = await rufe(wer, 'POST', `${pfad}/laeufe`);
    expect(lauf.status, JSON.stringify(lauf.body)).toBe(201);
    await run(lauf.body.id);
    return (await blick()).lauf;
  };
  const uebernimm = async (wahl: Wahl = {}) => {
    const { lauf } = await blick();
    const antwortet = await rufe(wer, 'POST', `${pfad}/laeufe/${lauf.id}/uebernahme`, wahl);
    expect(antwortet.status, JSON.stringify(antwortet.body)).toBe(201);
    await run(lauf.id);
    return (await blick()).lauf;
  };
  return { id, pfad, blick, zeilen, lies, uebernimm, run };
};
const titelVon = async (wer: KontoActor): Promise<string[]> => {
  const { rows } = await dienste.admin.query<{ titel: string }>(
    `SELECT titel FROM steuerung.angebot WHERE standort_id = $1 AND zustand = 'GUELTIG' ORDER BY titel`,
    [wer.standortId],
  );
  return rows.map(({ titel }) => titel);
};

describe('a round trip', () => {
  it('all demo Angebote go out, into an empty Standort, and out again: nothing is lost, ids apart', async () => {
    await createDemoAngebote(createErzaehler(dienste, sabine, 'angebote'));
    const hole = async (pfad: string) =>
      JSON.parse((await server.inject({ method: 'GET', url: pfad })).payload);
    const hinaus = (await hole('/hsds/v3/services?full=true&per_page=100')).contents;
    expect(hinaus).toHaveLength(60);
    quelle.setAntwort(toSeiten(hinaus));
    const { lies, uebernimm } = await open(ulrich);
    expect(await lies()).toMatchObject({
      zustand: 'BEREIT',
      gelesen: 60,
      gesamt: 60,
      zahlen: { neu: 60, abgewiesen: 0, auffaellig: 0 },
    });
    expect(await titelVon(ulrich)).toEqual([]);
    expect(await uebernimm()).toMatchObject({ zustand: 'UEBERNOMMEN' });
    const wieder = (await hole('/hsds/v3/services?full=true&per_page=100&page=1')).contents.concat(
      (await hole('/hsds/v3/services?full=true&per_page=100&page=2')).contents,
    );
    const { rows } = await dienste.admin.query<{ fremd: string; hier: string }>(
      'SELECT fremd_id AS fremd, ziel_id AS hier FROM steuerung.angebotsherkunft',
    );
    const ids = new Map(rows.map(({ fremd: alt, hier }) => [alt, hier]));
    // The database keeps the fields of an object in an order of its own.
    const ohneIds = (wert: unknown) =>
      JSON.parse(
        JSON.stringify(wert, (feld, teil) =>
          /^(?:last_modified|id|[a-z_]+_id)$/.test(feld) ? undefined : teil,
        ),
      );
    const nachId = new Map(wieder.map((eines: { id: string }) => [eines.id, eines]));
    for (const eines of hinaus)
      expect(ohneIds(nachId.get(ids.get(eines.id) ?? '')), eines.name).toEqual(ohneIds(eines));
    const gefuellt = (alle: Record<string, unknown>[], felder: readonly string[]) =>
      felder.map((feld) => alle.filter((eines) => eines[feld] !== undefined).length);
    const FELDER = [
      'languages',
      'cost_options',
      'fees_description',
      'schedules',
      'eligibility_description',
      'phones',
      'contacts',
      'email',
      'attributes',
      'service_at_locations',
    ];
    const neue = hinaus.map((eines: { id: string }) => nachId.get(ids.get(eines.id) ?? ''));
    expect(gefuellt(neue, FELDER)).toEqual(gefuellt(hinaus, FELDER));
    expect(gefuellt(hinaus, FELDER)[0]).toBeGreaterThan(30);
    const zugang = (alle: object[]) => JSON.stringify(alle).split('"accessibility":').length;
    expect(zugang(neue)).toBe(zugang(hinaus));
    // Our own fields too, not only what HSDS shows.
    const stand = async (standortId: string | null) =>
      (
        await dienste.admin.query(
          `SELECT titel, angaben #- '{kontakt,name}' AS angaben, gueltig_bis, bestaetigt_am FROM steuerung.angebot WHERE standort_id = $1 ORDER BY titel`,
          [standortId],
        )
      ).rows;
    expect(await stand(ulrich.standortId)).toEqual(await stand(sabine.standortId));
    expect(await lies()).toMatchObject({
      zustand: 'UEBERNOMMEN',
      zahlen: { neu: 0, geaendert: 0, unveraendert: 60, verschwunden: 0 },
    });
  });
});

describe('a source', () => {
  it('changes field by field; what was corrected here stays until somebody says otherwise; repetition does nothing', async () => {
    const eine = await createWelt(dienste);
    const jana = eine.konto('KOORDINATION', eine.kreis);
    quelle.setAntwort(toSeiten([createTestservice(1), createTestservice(2), createTestservice(3)]));
    const { blick, zeilen, lies, uebernimm, pfad } = await open(jana);
    await lies();
    expect((await zeilen('NEU')).map(({ titel }: { titel: string }) => titel)).toEqual([
      'Pflaumenkurs 1',
      'Pflaumenkurs 2',
      'Pflaumenkurs 3',
    ]);
    const [zeile] = await zeilen();
    await uebernimm({ ohne: [zeile.lfd] });
    expect(await titelVon(jana)).toEqual(['Pflaumenkurs 2', 'Pflaumenkurs 3']);
    expect((await blick()).angebote).toBe(2);
    // What was left out is proposed again; the others are unchanged.
    expect((await lies()).zahlen).toMatchObject({ neu: 1, unveraendert: 2 });
    await uebernimm();
    const ids = await dienste.admin.query<{ id: string; titel: string }>(
      'SELECT id, titel FROM steuerung.angebot WHERE standort_id = $1',
      [jana.standortId],
    );
    const zwei = ids.rows.find(({ titel }) => titel === 'Pflaumenkurs 2')?.id ?? '';
    const hier = (await rufe(jana, 'GET', `/angebote/${zwei}`)).body;
    expect(hier.quelle).toBe(`Verzeichnis Nachbarkreis (CC BY 4.0), Kennung ${toTeilId('dienst', 2)}`);
    expect(hier.bestaetigtDurch).toBe('QUELLE');
    expect(hier.verlauf.map(({ art, durch }: { art: string; durch: string }) => `${art} ${durch}`)).toEqual([
      'ANGELEGT QUELLE',
    ]);
    const { anbieterId, version, oeffentlich, gueltigBis, angaben } = hier;
    const berichtigt = { ...angaben, hinweis: 'Nur mittwochs', beschreibung: 'Wir kochen gemeinsam ein.' };
    expect(
      (
        await rufe(jana, 'PUT', `/angebote/${zwei}`, {
          version,
          anbieterId,
          oeffentlich,
          gueltigBis,
          quelle: hier.quelle,
          angaben: berichtigt,
          bestaetigt: true,
        })
      ).status,
    ).toBe(200);

    quelle.setAntwort(
      toSeiten([
        createTestservice(1),
        createTestservice(2, { description: 'Wir trocknen jetzt.', fees_description: 'Zwei Euro' }),
        createTestservice(4),
      ]),
    );
    expect((await lies()).zahlen).toMatchObject({ neu: 1, konflikt: 1, unveraendert: 1, verschwunden: 1 });
    const [konflikt] = await zeilen('KONFLIKT');
    expect(konflikt.felder).toEqual([
      { feld: 'beschreibung', alt: 'Wir kochen gemeinsam ein.', neu: 'Wir trocknen jetzt.', konflikt: true },
      {
        feld: 'kosten',
        alt: expect.anything(),
        neu: { art: 'UNBEKANNT', text: 'Zwei Euro' },
        konflikt: false,
      },
    ]);
    await uebernimm();
    const danach = (await rufe(jana, 'GET', `/angebote/${zwei}`)).body.angaben;
    expect([danach.beschreibung, danach.hinweis, danach.kosten.text]).toEqual([
      'Wir kochen gemeinsam ein.',
      'Nur mittwochs',
      'Zwei Euro',
    ]);
    expect(await titelVon(jana)).toEqual(['Pflaumenkurs 1', 'Pflaumenkurs 2', 'Pflaumenkurs 4']);
    // The same word of the source is not brought up again; a new one is, and may win.
    expect((await lies()).zahlen).toMatchObject({ konflikt: 0, geaendert: 0, verschwunden: 0 });
    quelle.setAntwort(
      toSeiten([
        createTestservice(1),
        createTestservice(2, { description: 'Wir essen nur noch.', fees_description: 'Zwei Euro' }),
        createTestservice(3),
        createTestservice(4),
      ]),
    );
    await lies();
    const [wieder] = await zeilen('KONFLIKT');
    expect((await zeilen('GEAENDERT')).map(({ hinweise }: { hinweise: string[] }) => hinweise)).toEqual([
      ['WIEDER_DA'],
    ]);
    await uebernimm({ quelleGilt: [wieder.lfd] });
    expect((await rufe(jana, 'GET', `/angebote/${zwei}`)).body.angaben.beschreibung).toBe(
      'Wir essen nur noch.',
    );
    expect(await titelVon(jana)).toContain('Pflaumenkurs 3');
    const anzahl = await dienste.admin.query(
      'SELECT count(*)::int AS anzahl FROM steuerung.anbieter WHERE standort_id = $1',
      [jana.standortId],
    );
    expect(anzahl.rows[0].anzahl).toBe(3);
    // Another Standort sees nothing of it.
    for (const weg of [pfad, `${pfad}/laeufe/${(await blick()).lauf.id}/zeilen`])
      expect((await rufe(ulrich, 'GET', weg)).status).toBe(404);
    const offen = await dienste.admin.query(
      'SELECT count(*)::int AS anzahl FROM steuerung.angebotslauf_zeile WHERE standort_id = $1',
      [jana.standortId],
    );
    expect(offen.rows[0].anzahl).toBe(0);
  });

  it('with hostile, broken and telling entries: each is named, nothing of it comes in unseen', async () => {
    const eine = await createWelt(dienste);
    const jana = eine.konto('KI_LEITUNG', eine.kreis);
    quelle.setAntwort(
      toSeiten([
        createTestservice(1, {
          description: '<p>Hallo</p><script>alert(1)</script>',
          alert: 'Frau Ayşe Yılmaz, geboren am 01.02.1990, hilft.',
        }),
        createTestservice(2, { description: 'x'.repeat(60_000) }),
        createTestservice(3, { name: '', organization: { id: 'x' } }),
        createTestservice(4, {
          attributes: [
            {
              id: toTeilId(1),
              taxonomy_term: {
                id: toTeilId(2),
                code: 'xyz',
                name: 'Qqqq',
                description: 'Q',
                taxonomy: 'Fremd',
              },
            },
          ],
        }),
      ]),
    );
    const { zeilen, lies, uebernimm, pfad, blick } = await open(jana);
    expect((await lies()).zahlen).toMatchObject({
      neu: 2,
      abgewiesen: 2,
      auffaellig: 1,
      begriffe: [{ schluessel: 'Fremd|xyz', bereich: null, anzahl: 1 }],
    });
    expect((await zeilen('ABGEWIESEN')).map(({ hinweise }: { hinweise: string[] }) => hinweise[0])).toEqual([
      'ZU_GROSS description',
      'FELD_PASST_NICHT titel',
    ]);
    const [erste] = await zeilen('NEU');
    expect(erste.befunde.map(({ art }: { art: string }) => art).length).toBeGreaterThan(0);
    await uebernimm();
    expect(await titelVon(jana)).toEqual(['Pflaumenkurs 4']);
    const { version, lauf: _, angebote: __, id: ___, zustand, zuordnung: ____, ...felder } = await blick();
    const mit = {
      version,
      quelle: { ...felder, url: EINE.url },
      zuordnung: { 'Fremd|xyz': 'MOBILITAET' },
      zustand,
      bestaetigt: true,
    };
    expect((await rufe(jana, 'PUT', pfad, mit)).status).toBe(200);
    await dienste.admin.query('UPDATE steuerung.angebotsquelle SET url = $1 WHERE standort_id = $2', [
      quelle.url,
      jana.standortId,
    ]);
    expect((await lies()).zahlen).toMatchObject({ neu: 1, geaendert: 1 });
    const auffaellige = (await zeilen('NEU')).map(({ lfd }: { lfd: number }) => lfd);
    await uebernimm({ angesehen: auffaellige });
    const { rows } = await dienste.admin.query(
      `SELECT angaben ->> 'beschreibung' AS text, angaben -> 'bereiche' AS bereiche, cardinality(erklaert) AS erklaert FROM steuerung.angebot WHERE standort_id = $1 ORDER BY titel`,
      [jana.standortId],
    );
    expect(rows[0].text).toBe('Hallo');
    expect(rows[0].erklaert).toBeGreaterThan(0);
    expect(rows[1].bereiche).toEqual(['MOBILITAET']);
  });

  it('that does not end, does not add up or vanishes midway leaves nothing half-imported', async () => {
    const eine = await createWelt(dienste);
    const jana = eine.konto('KOORDINATION', eine.kreis);
    const { lies, uebernimm, blick } = await open(jana);
    const viele = Array.from({ length: 250 }, (_, nr) => createTestservice(nr));
    const seiten = toSeiten(viele);
    const faelle: readonly (readonly [string, (pfad: string) => unknown])[] = [
      [
        'NICHT_ERREICHBAR',
        (pfad) =>
          pfad.includes('page=3') ? (((antwort) => antwort.destroy()) satisfies Schreiber) : seiten(pfad),
      ],
      [
        'ENDLOS',
        (pfad) => ({
          ...(seiten(pfad.replace(/page=\d+/, 'page=1')) as object),
          total_pages: 9_999,
          last_page: false,
        }),
      ],
      ['UNVOLLSTAENDIG', (pfad) => ({ ...(seiten(pfad) as object), total_items: 300 })],
      ['ZU_VIELE', (pfad) => ({ ...(seiten(pfad) as object), total_items: 10_000_000 })],
      ['UNBEKANNTE_FORM', () => ({ nichts: true })],
      ['ANTWORT_FALSCH', () => undefined],
    ];
    for (const [fehler, antwort] of faelle) {
      quelle.setAntwort(antwort);
      expect(await lies(), fehler).toMatchObject({ zustand: 'GESCHEITERT', fehler });
      expect(await titelVon(jana)).toEqual([]);
    }
    quelle.setAntwort(seiten);
    expect(await lies()).toMatchObject({ zustand: 'BEREIT', zahlen: { neu: 250 } });
    // A takeover that breaks in the middle: all or nothing.
    const { lauf } = await blick();
    await dienste.admin.query(
      `UPDATE steuerung.angebotslauf_zeile SET kandidat = '{"anbieter": 1}' WHERE lauf_id = $1 AND lfd = 240`,
      [lauf.id],
    );
    await expect(uebernimm()).rejects.toThrow();
    expect(await blick()).toMatchObject({
      angebote: 0,
      lauf: { zustand: 'GESCHEITERT', fehler: 'ABGEBROCHEN' },
    });
    expect(await titelVon(jana)).toEqual([]);
  });

  it('is stopped by hand while it waits, is read or is taken over: nothing of it stays, and it can be read anew', async () => {
    const eine = await createWelt(dienste);
    const jana = eine.konto('KI_LEITUNG', eine.kreis);
    const { lies, blick, pfad, run } = await open(jana);
    const seiten = toSeiten(Array.from({ length: 250 }, (_, nr) => createTestservice(nr)));
    const stopp = async (id: string) => (await rufe(jana, 'POST', `${pfad}/laeufe/${id}/abbrechen`)).status;
    const zeilenzahl = async () =>
      (
        await dienste.admin.query(
          'SELECT count(*)::int AS anzahl FROM steuerung.angebotslauf_zeile WHERE standort_id = $1',
          [jana.standortId],
        )
      ).rows[0].anzahl;
    const gestoppt = { zustand: 'GESCHEITERT', fehler: 'VON_HAND' };
    const wartend: string = (await rufe(jana, 'POST', `${pfad}/laeufe`)).body.id;
    expect((await rufe(ulrich, 'POST', `${pfad}/laeufe/${wartend}/abbrechen`)).status).toBe(404);
    expect(await stopp(wartend)).toBe(201);
    quelle.setAntwort(seiten);
    await run(wartend);
    expect((await blick()).lauf).toMatchObject({ ...gestoppt, gelesen: 0 });

    // The source is slow; meanwhile somebody stops it.
    const lesend: string = (await rufe(jana, 'POST', `${pfad}/laeufe`)).body.id;
    quelle.setAntwort((weg) =>
      weg.includes('page=2')
        ? (((antwort) =>
            void stopp(lesend).then(() => antwort.end(JSON.stringify(seiten(weg))))) satisfies Schreiber)
        : seiten(weg),
    );
    await run(lesend);
    expect([(await blick()).lauf, await zeilenzahl()]).toMatchObject([gestoppt, 0]);

    quelle.setAntwort(seiten);
    expect(await lies()).toMatchObject({ zustand: 'BEREIT' });
    const { lauf } = await blick();
    expect(await stopp(lauf.id)).toBe(422);
    expect((await rufe(jana, 'POST', `${pfad}/laeufe/${lauf.id}/uebernahme`, {})).status).toBe(201);
    const mitten = await asQuelle(dienste, lauf.id, 'Test', (trx) =>
      findLauf(trx, jana.standortId ?? '', lauf.id),
    );
    expect(await stopp(lauf.id)).toBe(201);
    await expect(runUebernahme(dienste, mitten as Lauf)).rejects.toThrow(LaufGestoppt);
    expect([await blick(), await titelVon(jana)]).toMatchObject([{ angebote: 0, lauf: gestoppt }, []]);
    await run(lauf.id);
    expect(await zeilenzahl()).toBe(0);
    await expect(
      dienste.admin.query(`UPDATE steuerung.angebotslauf SET zustand = 'UEBERNAHME' WHERE id = $1`, [
        lauf.id,
      ]),
    ).rejects.toThrow('cannot become');
  });

  it('is read by its rhythm; a preview that nobody looked at gives way', async () => {
    const eine = await createWelt(dienste);
    const jana = eine.konto('KOORDINATION', eine.kreis);
    await dienste.admin.query(`UPDATE steuerung.angebotsquelle SET zustand = 'BEENDET'`);
    quelle.setAntwort(toSeiten([createTestservice(1)]));
    const { lies, blick, pfad, run, zeilen } = await open(jana);
    await lies();
    const { lauf } = await blick();
    expect((await rufe(jana, 'POST', `${pfad}/laeufe`)).body.code).toBe('LAUF_OFFEN');
    expect(await runAngebotsquellen(dienste)).toBe(0);
    dienste.setStichtag('2026-10-21');
    expect(await runAngebotsquellen(dienste)).toBe(1);
    dienste.setStichtag('2026-10-19');
    const neu = (await blick()).lauf;
    expect([neu.zustand, neu.id === lauf.id]).toEqual(['WARTET', false]);
    await run(neu.id);
    expect((await blick()).lauf.zustand).toBe('BEREIT');
    expect((await rufe(jana, 'POST', `${pfad}/laeufe/${neu.id}/verwerfen`)).status).toBe(201);
    expect((await rufe(jana, 'POST', `${pfad}/laeufe/${neu.id}/uebernahme`, {})).body.code).toBe(
      'VORSCHAU_VORBEI',
    );
    // What was dropped keeps no rows.
    await run(neu.id);
    expect(await zeilen()).toEqual([]);
  });

  it('of Integreat brings places, events and offers with their translations', async () => {
    const eine = await createWelt(dienste);
    const jana = eine.konto('KOORDINATION', eine.kreis);
    quelle.setAntwort((pfad) => INTEGREAT[pfad.replace('/api/v3/lennetal', '')]);
    const { lies, uebernimm, zeilen } = await open(jana, {
      art: 'INTEGREAT',
      region: 'lennetal',
      sprachen: ['ar', 'en'],
      inhalte: ['ORTE', 'VERANSTALTUNGEN', 'ANGEBOTE'],
      name: 'Integreat Lennetal',
    });
    expect(await lies()).toMatchObject({ zustand: 'BEREIT', zahlen: { neu: 4, abgewiesen: 0 } });
    expect((await zeilen()).map(({ fremdId }: { fremdId: string }) => fremdId)).toEqual([
      'location:41',
      'location:42',
      'event:7',
      'offer:lehrstellen',
    ]);
    await uebernimm({ angesehen: [1, 2, 3, 4] });
    const { rows } = await dienste.admin.query(
      `SELECT titel, angaben, gueltig_bis::text AS gueltig_bis, fremdangaben ? 'integreat' AS fremd FROM steuerung.angebot WHERE standort_id = $1 ORDER BY titel`,
      [jana.standortId],
    );
    const [haus, lehrstellen, treff, verein] = rows;
    expect([haus, treff]).toMatchObject([INTEGREAT_HAUS, INTEGREAT_TREFF]);
    expect(verein.angaben.hinweis).toBe('Vorübergehend geschlossen.');
    expect(lehrstellen.angaben.webseite).toBe('https://lehrstellen.example/suche');
    expect(await lies()).toMatchObject({ zustand: 'UEBERNOMMEN', zahlen: { unveraendert: 4 } });
    quelle.setAntwort(() => ({ error: 'Region nicht gefunden' }));
    expect(await lies()).toMatchObject({ zustand: 'GESCHEITERT', fehler: 'UNBEKANNTE_FORM' });
  });
});
