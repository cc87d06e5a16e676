import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { modul as bericht } from '#src/modules/bericht/index.ts';
import { loadSeiten } from '#test/support/seiten.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt } from '#test/support/welt.ts';
import { addDatenwege } from './add-datenseiten.ts';
import { CSV_KOPF, OffeneDatei } from './dateien.model.ts';
import { modul } from './index.ts';

// As a demo, so that the invented Standort of this file is one of the Land.
const dienste = { ...(await createTestDienste()), demo: true };
dienste.setStichtag('2027-01-11');
const { rufe, server } = await createTestServer(dienste, [bericht, modul]);
await addDatenwege(server, dienste, { render: (await loadSeiten()).renderDatenseite, stil: '/stil.css' });
const welt = await createWelt(dienste);
const [helen, friederike] = [welt.konto('MINISTERIUM', null), welt.konto('MINISTERIUM', null)];
const leitung = welt.konto('KI_LEITUNG');
/** A day of its own: the register is that of the whole Land. */
const TAG = '1981-03-17';
const FRAGE = { zeile: 'ORT', spalte: 'baustein', jahr: 2021, stichtag: TAG, ebene: 'STANDORT' };
const ja = { bestaetigt: true };

let adresse = 0;
const hole = async (url: string, kopf: Record<string, string> = {}, ip?: string) => {
  adresse += 1;
  const antwort = await server.inject({
    method: 'GET',
    url,
    headers: kopf,
    remoteAddress: ip ?? `10.${Math.floor(adresse / 250)}.${adresse % 250}.1`,
  });
  return { status: antwort.statusCode, text: antwort.payload, kopf: antwort.headers };
};
const insertKontingent = (baustein: 1 | 2 | 3, vzae: number) =>
  dienste.admin.query(
    `INSERT INTO foerderung.kontingent (id, standort_id, baustein, zugewiesen_vzae, vorgesehen_vzae, gueltig_von, gueltig_bis, quelle, erfasst_am)
     VALUES (gen_random_uuid(), $1, $3, $2, $2, '1981-01-01', '1981-12-31', 'Test', clock_timestamp())`,
    [welt.standortId, vzae, baustein],
  );
const freeze = async (actor: typeof helen, frage: object, anlass = 'ERSTE', code = 'KP-15A') => {
  const antwort = await rufe(actor, 'POST', `/kennzahlen/${code}/veroeffentlichungen`, { frage, anlass });
  expect(antwort.status, JSON.stringify(antwort.body)).toBe(201);
  return antwort.body as { id: string; ausgabe: number; pruefsumme: string };
};
const propose = async (veroeffentlichungId: string, hinweis = '') => {
  const antwort = await rufe(helen, 'POST', '/land/offene-daten', { veroeffentlichungId, hinweis, ...ja });
  expect(antwort.status, JSON.stringify(antwort.body)).toBe(201);
  return antwort.body.id as string;
};
const act = (actor: typeof helen, id: string, schritt: string, version = 1, grund = '') =>
  rufe(actor, 'POST', `/land/offene-daten/${id}/schritte`, { version, schritt, grund, ...ja });

let erste: Awaited<ReturnType<typeof freeze>>;
let id = '';
let kennung = '';

beforeAll(async () => {
  await insertKontingent(1, 150);
  erste = await freeze(helen, FRAGE);
  id = await propose(erste.id);
  kennung = (await rufe(helen, 'GET', `/land/offene-daten/${id}`)).body.kennung;
});

describe('opening a table', () => {
  it('takes two accounts of the Ministerium, and until then nobody sees anything', async () => {
    expect((await hole(`/offene-daten/${kennung}`)).status).toBe(404);
    expect((await hole(`/offene-daten/${kennung}/1/tabelle.csv`)).status).toBe(404);
    expect((await hole('/offene-daten/katalog.ttl')).text).not.toContain(kennung);
    expect((await act(helen, id, 'FREIGEBEN')).body.code).toBe('FREIGABE_ZU_ZWEIT');
    expect((await rufe(helen, 'GET', `/land/offene-daten/${id}`)).body.moeglich).toEqual(['ABLEHNEN']);
    expect((await rufe(leitung, 'GET', `/land/offene-daten/${id}`)).status).toBe(403);
    expect((await act(friederike, id, 'FREIGEBEN', 7)).status).toBe(409);
    expect((await act(friederike, id, 'FREIGEBEN')).status).toBe(201);
    expect((await hole(`/offene-daten/${kennung}`)).status).toBe(200);
    expect((await act(friederike, id, 'FREIGEBEN', 2)).body.code).toBe('SCHRITT_NICHT_DRAN');
  });

  it('is refused by the database itself where the application would let it pass', async () => {
    const zweite = await freeze(helen, { ...FRAGE, stichtag: '1981-03-18' });
    const neu = await propose(zweite.id);
    const als = (satz: string) =>
      dienste.admin.query(`UPDATE bericht.offene_ausgabe SET ${satz} WHERE id = '${neu}'`);
    const entschieden = 'entschieden_am = current_date, entschieden_um = clock_timestamp()';
    await expect(
      als(`zustand = 'VEROEFFENTLICHT', entschieden_von = vorgeschlagen_von, ${entschieden}`),
    ).rejects.toThrow('A second account');
    await expect(
      als(`zustand = 'VEROEFFENTLICHT', entschieden_von = gen_random_uuid(), ${entschieden}`),
    ).rejects.toThrow('own account');
    await expect(als(`csv_datei = csv_datei || 'x'`)).rejects.toThrow('check constraint');
  });

  it('takes nothing of a Standort, nothing INTERN and no cut-out', async () => {
    const vomStandort = { spalte: 'baustein', jahr: 2021, stichtag: TAG, ebene: 'STANDORT' };
    for (const profil of ['INTERN', 'EXTERN']) {
      const eine = await freeze(leitung, { ...vomStandort, profil });
      const vorschlag = { veroeffentlichungId: eine.id, ...ja };
      expect((await rufe(helen, 'POST', '/land/offene-daten', vorschlag)).status).toBe(404);
      expect((await rufe(helen, 'GET', `/land/offene-daten/vorschau/${eine.id}`)).status).toBe(404);
      await expect(
        dienste.admin.query(
          `INSERT INTO bericht.offene_ausgabe (id, veroeffentlichung_id, kennung, ausgabe, beschreibung, csv_datei, csv_pruefsumme, json_datei, json_pruefsumme,
             lizenz, vorgeschlagen_von, vorgeschlagen_am)
           SELECT gen_random_uuid(), v.id, lower(v.kennzahl) || '-' || left(v.schluessel, 12), v.ausgabe, jsonb_build_object('pruefsumme', v.pruefsumme),
             'a', encode(sha256('a'), 'hex'), 'a', encode(sha256('a'), 'hex'), 'DL_DE_BY_2_0', gen_random_uuid(), current_date
             FROM bericht.veroeffentlichung v WHERE v.id = $1`,
          [eine.id],
        ),
      ).rejects.toThrow('Only a frozen table of the Land');
    }
    const schnitt = await freeze(helen, { jahr: 2021, stichtag: TAG, ebene: 'LAND', filter: 'baustein:1' });
    const refused = await rufe(helen, 'POST', '/land/offene-daten', {
      veroeffentlichungId: schnitt.id,
      ...ja,
    });
    expect([refused.body.code, refused.body.detail]).toEqual([
      'NICHT_OFFEN',
      'Die Tabelle ist ein Ausschnitt. Veröffentlichen Sie die ganze Tabelle.',
    ]);
  });

  it('shows no reader any key of a table that is not open', async () => {
    const { rows } = await dienste.admin.query<{ kennung: string; ausgabe: number; offen: boolean }>(
      `SELECT lower(v.kennzahl) || '-' || left(v.schluessel, 12) AS kennung, v.ausgabe,
              EXISTS (SELECT 1 FROM bericht.offene_ausgabe o WHERE o.veroeffentlichung_id = v.id AND o.zustand = 'VEROEFFENTLICHT') AS offen
         FROM bericht.veroeffentlichung v`,
    );
    expect(rows.length).toBeGreaterThan(3);
    const seiten = ['', 'katalog.ttl', 'katalog.jsonld', 'katalog.rdf', 'neu.atom'];
    const alles = (await Promise.all(seiten.map((seite) => hole(`/offene-daten/${seite}`)))).map(
      ({ text }) => text,
    );
    for (const zeile of rows) {
      const pfad = `/offene-daten/${zeile.kennung}/${zeile.ausgabe}`;
      for (const url of [pfad, `${pfad}/tabelle.csv`, `${pfad}/tabelle.json`])
        expect((await hole(url)).status === 200, url).toBe(zeile.offen);
    }
    const geschlossen = rows.filter((zeile) => !rows.some((a) => a.kennung === zeile.kennung && a.offen));
    for (const text of alles) for (const zeile of geschlossen) expect(text).not.toContain(zeile.kennung);
  });
});

describe('what everybody gets', () => {
  it('are the same numbers on the page, in CSV, in JSON and on the page of the Kennzahl, under one hash', async () => {
    const intern = (
      await rufe(
        helen,
        'GET',
        `/kennzahlen/KP-15A/tabelle?${new URLSearchParams({ ...FRAGE, jahr: '2021' })}`,
      )
    ).body;
    expect(intern.pruefsumme).toBe(erste.pruefsumme);
    const json = OffeneDatei.parse(JSON.parse((await hole(`/offene-daten/${kennung}/1/tabelle.json`)).text));
    expect(json.beschreibung.pruefsumme).toBe(erste.pruefsumme);
    const csv = (await hole(`/offene-daten/${kennung}/1/tabelle.csv`)).text;
    const { text: html } = await hole(`/offene-daten/${kennung}`);
    expect(html).toContain(erste.pruefsumme);
    expect(csv.startsWith(`${CSV_KOPF.join(',')}\r\n`)).toBe(true);
    const zeilen = csv.trimEnd().split('\r\n').slice(1);
    expect(zeilen).toHaveLength(intern.zeilen.length * intern.spalten.length);
    const hundertstel = intern.zellen.flat() as number[];
    expect(json.werte.map(({ wert }) => Math.round((wert ?? 0) * 100))).toEqual(hundertstel);
    expect(zeilen.map((zeile) => Math.round(Number(zeile.split(',').at(-3)) * 100))).toEqual(hundertstel);
    const gelesen = [...html.matchAll(/<td [^>]*class="kim-zahl"[^>]*>([^<]*)<\/td>/g)].map((treffer) =>
      Math.round(Number(treffer[1]?.replace(',', '.')) * 100),
    );
    expect(gelesen).toEqual(hundertstel);
    expect(hundertstel).toContain(150);
  });

  it('carries checksum and size as the catalogue says, and is not sent twice', async () => {
    const katalog = (await hole('/offene-daten/katalog.ttl')).text;
    for (const form of ['csv', 'json']) {
      const { text, kopf } = await hole(`/offene-daten/${kennung}/1/tabelle.${form}`);
      expect(katalog).toContain(createHash('sha256').update(text).digest('hex'));
      expect(katalog).toContain(`"${Buffer.byteLength(text)}"^^xsd:decimal`);
      expect(kopf['access-control-allow-origin']).toBe('*');
      expect(kopf['set-cookie']).toBeUndefined();
    }
    for (const url of ['', 'katalog.jsonld', 'neu.atom', kennung, `${kennung}/1/tabelle.csv`].map(
      (teil) => `/offene-daten/${teil}`,
    )) {
      const { kopf } = await hole(url);
      expect(kopf['cache-control'], url).toBe('public, max-age=300');
      const mitMarke = await hole(url, { 'if-none-match': String(kopf.etag) });
      expect([mitMarke.status, mitMarke.text], url).toEqual([304, '']);
      expect((await hole(url, { 'if-modified-since': String(kopf['last-modified']) })).status, url).toBe(304);
      expect((await hole(url, { 'if-modified-since': 'Thu, 01 Jan 2015 00:00:00 GMT' })).status).toBe(200);
    }
  });

  it('is found by word and by Bereich', async () => {
    const titel = 'Stand 17.03.1981';
    for (const [frage, da] of [
      ['suche=zugewiesene', true],
      ['suche=KP-15A&gruppe=STELLEN', true],
      ['suche=ZUGEWIESENE+Kaffee', false],
      ['gruppe=KURZBERATUNG', false],
      ['seite=9', true],
    ] as const)
      expect((await hole(`/offene-daten/?${frage}`)).text.includes(titel), frage).toBe(da);
  });

  it('answers hostile addresses without a fault', async () => {
    for (const [url, status] of [
      ['/offene-daten', 301],
      ['/offene-daten/?suche=%3Cscript%3Ealert(1)%3C/script%3E&gruppe=%27%3B--&seite=-3', 200],
      ['/offene-daten/?suche=a&suche=b&seite=999999999999', 200],
      ['/offene-daten/..%2f..%2fetc%2fpasswd', 404],
      [`/offene-daten/${kennung.toUpperCase()}`, 404],
      [`/offene-daten/${kennung}/0`, 404],
      [`/offene-daten/${kennung}/01`, 404],
      [`/offene-daten/${kennung}/1e9/tabelle.csv`, 404],
      [`/offene-daten/${kennung}/99999999999999999999/tabelle.json`, 404],
      ["/offene-daten/k-01-0123456789ab'%20OR%201=1", 404],
      ['/offene-daten/%00', 404],
      ['/offene-daten/katalog.xml', 404],
    ] as const) {
      const { status: ist, text } = await hole(url);
      expect(ist, url).toBe(status);
      expect(text).not.toContain('<script');
    }
    const viele: number[] = [];
    for (let mal = 0; mal < 241; mal += 1)
      viele.push((await hole('/offene-daten/k', {}, '10.200.0.1')).status);
    expect(viele.filter((status) => status === 429)).toHaveLength(1);
  });
});

describe('a correction and a withdrawal', () => {
  it('stands beside the old Ausgabe, which stays; what is withdrawn leaves its reason', async () => {
    await insertKontingent(2, 50);
    const zweite = await freeze(helen, FRAGE, 'BERICHTIGUNG');
    expect(zweite.ausgabe).toBe(2);
    const ohneGrund = { veroeffentlichungId: zweite.id, ...ja };
    expect((await rufe(helen, 'POST', '/land/offene-daten', ohneGrund)).body.code).toBe('GRUND_FEHLT');
    const neu = await propose(zweite.id, 'Eine halbe Stelle fehlte.');
    expect((await act(friederike, neu, 'FREIGEBEN')).status).toBe(201);
    const seite = (await hole(`/offene-daten/${kennung}`)).text;
    expect(seite).toContain('Eine halbe Stelle fehlte.');
    expect(seite).toContain(`href="/offene-daten/${kennung}/1"`);
    expect((await hole(`/offene-daten/${kennung}/1`)).text).toContain('Das ist die frühere Ausgabe 1.');
    const neueste = await hole(`/offene-daten/${kennung}/tabelle.csv`);
    expect([neueste.status, neueste.kopf.location]).toEqual([302, `/offene-daten/${kennung}/2/tabelle.csv`]);
    const katalog = JSON.parse((await hole('/offene-daten/katalog.jsonld')).text);
    const satz = katalog['@graph'].find((eins: { '@id': string }) =>
      eins['@id'].endsWith(`/${kennung}#datensatz`),
    );
    expect(satz['dcat:version']).toEqual([{ '@value': '2' }]);

    // The first cannot come back as the newest; the second goes with its reason.
    expect((await act(helen, neu, 'ZURUECKZIEHEN', 2)).body.code).toBe('GRUND_FEHLT');
    expect((await act(helen, neu, 'ZURUECKZIEHEN', 2, 'Die Meldung war falsch.')).status).toBe(201);
    const weg = await hole(`/offene-daten/${kennung}/2`);
    expect([weg.status, weg.text.includes('Die Meldung war falsch.')]).toEqual([410, true]);
    expect((await hole(`/offene-daten/${kennung}/2/tabelle.json`)).status).toBe(410);
    expect((await hole(`/offene-daten/${kennung}`)).text).toContain('Die Meldung war falsch.');
    expect((await hole('/offene-daten/neu.atom')).text).toContain('Zurückgezogen: Zugewiesene Stellen');
    expect((await act(friederike, id, 'ZURUECKZIEHEN', 2, 'Auch falsch.')).status).toBe(201);
    expect((await hole(`/offene-daten/${kennung}`)).status).toBe(410);
    expect((await hole('/offene-daten/katalog.ttl')).text).not.toContain(kennung);
    const wieder = { veroeffentlichungId: zweite.id, hinweis: 'Noch einmal.', ...ja };
    expect((await rufe(helen, 'POST', '/land/offene-daten', wieder)).status).toBe(422);
  });

  it('is refused when a newer Ausgabe is open, and may be proposed again after a refusal', async () => {
    const frage = { ...FRAGE, stichtag: '1981-06-30' };
    const alt = await freeze(helen, frage);
    await insertKontingent(3, 25);
    const neu = await freeze(helen, frage, 'NACHTRAEGE');
    const vorschlag = await propose(neu.id);
    expect((await act(friederike, vorschlag, 'ABLEHNEN')).body.code).toBe('GRUND_FEHLT');
    expect((await act(friederike, vorschlag, 'ABLEHNEN', 1, 'Noch nicht geprüft.')).status).toBe(201);
    expect((await act(friederike, await propose(neu.id), 'FREIGEBEN')).status).toBe(201);
    const antwort = await rufe(helen, 'POST', '/land/offene-daten', { veroeffentlichungId: alt.id, ...ja });
    expect([antwort.body.code, antwort.body.detail]).toEqual([
      'NICHT_OFFEN',
      'Eine neuere Ausgabe dieses Datensatzes ist schon veröffentlicht.',
    ]);
  });

  it('does not open a table that is no longer the one that was frozen', async () => {
    const eine = await freeze(helen, { ...FRAGE, stichtag: '1981-07-01' });
    await dienste.admin.query(
      `UPDATE bericht.veroeffentlichung SET tabelle = jsonb_set(tabelle, '{zellen,0,0}', '77') WHERE id = $1`,
      [eine.id],
    );
    const antwort = await rufe(helen, 'POST', '/land/offene-daten', { veroeffentlichungId: eine.id, ...ja });
    expect(antwort.body.code).toBe('PRUEFSUMME_FALSCH');
  });
});
