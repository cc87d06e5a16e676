import { createHash, randomInt } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listZuwendungszeilen, modul as foerderung } from '#src/modules/foerderung/index.ts';
import { getOk, ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import { loadSeiten } from '#test/support/seiten.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createTestbescheid } from '#src/modules/foerderung/zahlung/test-zahlung.ts';
import { createWelt, kontextFuer } from '#test/support/welt.ts';
import { addDatenwege } from '../add-datenseiten.ts';
import { modul } from '../index.ts';
import { loadZuwendungsvorlage } from './load-zuwendungen.ts';

const dienste = { ...(await createTestDienste()), demo: true };
/** A year of its own: the register is that of the whole Land. */
const JAHR = randomInt(2035, 2095);
dienste.setStichtag(`${JAHR}-06-30`);
const { rufe, server } = await createTestServer(dienste, [foerderung, modul]);
await addDatenwege(server, dienste, { render: (await loadSeiten()).renderDatenseite, stil: '/stil.css' });
const welt = await createWelt(dienste);
const [helen, friederike] = [welt.konto('MINISTERIUM', null), welt.konto('MINISTERIUM', null)];
const ja = { bestaetigt: true };
const BEWILLIGT = 101_234_507;
const admin = new pg.Client({ connectionString: dienste.datenbank.adminUrl });
let fallId = '';
let bescheidId = '';

const hole = async (url: string) => {
  const antwort = await server.inject({ method: 'GET', url: `/offene-daten/${url}` });
  return { status: antwort.statusCode, text: antwort.payload };
};
const propose = (mehr: object = {}) =>
  rufe(helen, 'POST', '/land/offene-daten/zuwendungen', {
    foerderjahr: JAHR,
    berichtigung: false,
    hinweis: '',
    ...ja,
    ...mehr,
  });
const act = (actor: typeof helen, id: string, schritt: string, version = 1, grund = '') =>
  rufe(actor, 'POST', `/land/offene-daten/${id}/schritte`, { version, schritt, grund, ...ja });
/** As superuser past the triggers: how a Bescheid changes is tested with the Förderung. */
const raise = (cent: number) =>
  admin.query(
    `BEGIN; SET LOCAL session_replication_role = 'replica';
     UPDATE foerderung.bescheid SET bewilligt = bewilligt + ${cent} WHERE id = '${bescheidId}'; COMMIT`,
  );
const look = async () =>
  (await rufe(helen, 'GET', `/land/offene-daten/zuwendungen?foerderjahr=${JAHR}`)).body.vorschau;

afterAll(async () => await admin.end());
beforeAll(async () => {
  await admin.connect();
  const { rows } = await admin.query<{ id: string }>(
    `INSERT INTO foerderung.foerderfall (id, standort_id, mandant_id, aktenzeichen, foerderjahr, von, bis, regelsatz, parameter, frist, antrag_von, angelegt_am)
     VALUES (gen_random_uuid(), $1, $2, 'KIM-' || $3::int || '-' || $4::text, $3::int, make_date($3::int, 1, 1), make_date($3::int, 12, 31), 'RL-2024-12', '{}', make_date($3::int, 1, 1),
       gen_random_uuid(), make_date($3::int, 1, 1)) RETURNING id`,
    [welt.standortId, welt.kreis.id, JAHR, welt.standortId.slice(-8)],
  );
  fallId = rows[0]?.id ?? '';
});

describe('grants of a Förderjahr for everybody', () => {
  it('are none before a Bescheid is final', async () => {
    expect((await look()).hindernisse).toEqual([
      'In diesem Förderjahr ist noch kein Bescheid bestandskräftig.',
    ]);
    expect((await propose()).body.code).toBe('NICHT_OFFEN');
    bescheidId = await createTestbescheid(admin, { foerderfallId: fallId, bewilligt: BEWILLIGT });
    const vorschau = await look();
    expect(vorschau.tabelle.zellen).toEqual([
      [BEWILLIGT, 0],
      [BEWILLIGT, 0],
    ]);
    expect((await propose({ berichtigung: true, hinweis: 'Falsch.' })).body.code).toBe(
      'KEINE_FRUEHERE_AUSGABE',
    );
  });

  it('are opened by two accounts, as JSON of 360Giving and CSV, on a page and in the catalogue', async () => {
    const vorschlag = await propose();
    expect(vorschlag.status, JSON.stringify(vorschlag.body)).toBe(201);
    const { id } = vorschlag.body;
    const kennung = `zuwendungen-${JAHR}`;
    expect((await hole(kennung)).status).toBe(404);
    expect((await propose()).body.code).toBe('SCHON_VORGESCHLAGEN');
    expect((await act(helen, id, 'FREIGEBEN')).body.code).toBe('FREIGABE_ZU_ZWEIT');
    expect((await rufe(friederike, 'GET', `/land/offene-daten/${id}`)).body).toMatchObject({
      kennung,
      ausgabe: 1,
      hindernisse: [],
      moeglich: ['FREIGEBEN', 'ABLEHNEN'],
      tabelle: { einheit: 'EURO' },
    });
    expect((await act(friederike, id, 'FREIGEBEN')).status).toBe(201);

    const json = (await hole(`${kennung}/1/tabelle.json`)).text;
    const { grants } = JSON.parse(json);
    expect(grants).toHaveLength(1);
    expect(grants[0]).toMatchObject({ amountAwarded: 1_012_345.07, currency: 'EUR' });
    expect(grants[0].title).toContain('SYNTHETISCH');
    const csv = (await hole(`${kennung}/1/tabelle.csv`)).text.trimEnd().split('\r\n');
    expect(csv[0]).toMatch(
      /^Identifier,Title,Description,Currency,Amount Awarded,Amount Disbursed,Award Date,/,
    );
    expect(csv[1]).toContain(`${grants[0].id},`);
    expect(csv[1]).toContain(',EUR,1012345.07,0,');
    for (const verboten of ['vzae', 'VZÄ', 'gezeichnet', 'konto', 'begruendung', bescheidId])
      expect(json + csv.join(''), verboten).not.toContain(verboten);
    const seite = (await hole(kennung)).text;
    expect(seite).toContain('1.012.345,07');
    expect(seite).toContain('Nichts ist verdeckt');
    expect((await hole('')).text).toContain(`Förderjahr ${JAHR}`);
    expect((await hole(`?gruppe=FOERDERUNG&suche=${JAHR}`)).text).toContain(`/offene-daten/${kennung}`);
    const katalog = (await hole('katalog.ttl')).text;
    expect(katalog).toContain(`/offene-daten/${kennung}#datensatz`);
    expect(katalog).toContain('dct:conformsTo <https://standard.threesixtygiving.org/>');
    expect(katalog).toContain(createHash('sha256').update(json).digest('hex'));
  });

  it('come again only when something changed, a correction says what, and what was open stays', async () => {
    expect((await look()).hindernisse).toEqual(['Seit der Ausgabe 1 hat sich nichts geändert.']);
    await raise(100);
    expect((await propose({ berichtigung: true })).body.code).toBe('GRUND_FEHLT');
    const { id } = (await propose({ berichtigung: true, hinweis: 'Ein Betrag war falsch.' })).body;
    // Between proposal and release the grant changes again: what was frozen is not released.
    await raise(1);
    const abgelehnt = await act(friederike, id, 'FREIGEBEN');
    expect([abgelehnt.body.code, abgelehnt.body.detail]).toEqual([
      'NICHT_OFFEN',
      'Seit dem Vorschlag hat sich eine Zuwendung geändert. Lehnen Sie ihn ab und schlagen Sie das Förderjahr neu vor.',
    ]);
    expect((await act(friederike, id, 'ABLEHNEN', 1, 'Noch einmal.')).status).toBe(201);
    const neu = (await propose({ berichtigung: true, hinweis: 'Ein Betrag war falsch.' })).body.id;
    expect((await act(friederike, neu, 'FREIGEBEN')).status).toBe(201);
    const seite = (await hole(`zuwendungen-${JAHR}`)).text;
    expect(seite).toContain('1.012.346,08');
    expect(seite).toContain('Ein Betrag war falsch.');
    expect((await hole(`zuwendungen-${JAHR}/1`)).text).toContain('1.012.345,07');
    expect((await act(helen, neu, 'ZURUECKZIEHEN', 2, 'Die Meldung war falsch.')).status).toBe(201);
    expect((await hole(`zuwendungen-${JAHR}/2/tabelle.json`)).status).toBe(410);
  });

  it('name who got a part by Weiterleitung only where the parameter says so, and only contracts in force', async () => {
    await admin.query(`BEGIN; SET LOCAL session_replication_role = 'replica'`);
    for (const [lfd, art, empfaenger, zustand, wirksam] of [
      [1, 'FREIE_WOHLFAHRTSPFLEGE', 'Verband Lennetal', 'AKTIV', `${JAHR}-02-01`],
      [2, 'KOMMUNE', 'Stadt Talweiler', 'AKTIV', `${JAHR}-02-01`],
      [3, 'KOMMUNE', 'Stadt Entwurf', 'ENTWURF', null],
      [4, 'KOMMUNE', 'Stadt Später', 'UNTERZEICHNET', `${JAHR}-12-01`],
    ] as const)
      await admin.query(
        `INSERT INTO foerderung.weiterleitung (id, foerderfall_id, standort_id, lfd, zustand, empfaengerart, empfaenger, form, von, bis, nachweis_bis, betrag, inhalt,
           wirksam_ab, vorbereitet_von, angelegt_am)
         VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6, CASE WHEN $5 = 'KOMMUNE' THEN 'BESCHEID' ELSE 'VERTRAG' END, make_date($7::int, 1, 1),
           make_date($7::int, 12, 31), make_date($7::int + 1, 3, 31), 2500000, '{}', $8::date, gen_random_uuid(), make_date($7::int, 1, 1))`,
        [fallId, welt.standortId, lfd, zustand, art, empfaenger, JAHR, wirksam],
      );
    await admin.query('COMMIT');
    const load = async (wahl: 'KEINE' | 'KOMMUNEN' | 'ORGANISATIONEN') =>
      getOk(
        await withActor(kontextFuer(dienste, helen, 'bericht'), async (trx) =>
          ok(await loadZuwendungsvorlage(trx, { dienste, stichtag: dienste.stichtag() }, JAHR, wahl)),
        ),
      );
    const namen = async (wahl: Parameters<typeof load>[0]) =>
      (await load(wahl)).dateien.csv.match(/Verband Lennetal|Stadt (?:Talweiler|Entwurf|Später)/g) ?? [];
    expect(await namen('KEINE')).toEqual([]);
    expect(await namen('KOMMUNEN')).toEqual(['Stadt Talweiler']);
    expect(await namen('ORGANISATIONEN')).toEqual(['Verband Lennetal', 'Stadt Talweiler']);
    const { tabelle } = await load('ORGANISATIONEN');
    expect(tabelle.zellen.at(-1)?.[0]).toBe(BEWILLIGT + 101);
  });

  it('are seen and proposed by the Ministerium alone, and the functions answer nobody else', async () => {
    for (const rolle of ['BR_FREIGABE', 'PRUEFUNG_LESEND'] as const)
      expect((await rufe(welt.konto(rolle, null), 'GET', '/land/offene-daten/zuwendungen')).status).toBe(403);
    const leitung = welt.konto('KI_LEITUNG');
    const fremd = await withActor(kontextFuer(dienste, leitung, 'bericht'), async (trx) =>
      ok(await listZuwendungszeilen(trx, { stichtag: dienste.stichtag(), foerderjahr: JAHR })),
    );
    expect(getOk(fremd)).toEqual([]);
  });
});
