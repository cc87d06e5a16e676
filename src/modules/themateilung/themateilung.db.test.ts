import { describe, expect, it } from 'vitest';
import { createThemawelt } from '#src/modules/thema/test-thema.ts';
import { createWelt, type Welt } from '#test/support/welt.ts';
import { modul } from './index.ts';

const { welt, jana, sabine, ulrich, rufe, sql, dienste, createThema, readThema } = await createThemawelt(
  [modul],
  { eigene: true },
);
// In a database of its own: whatever other files share would count.
const ja = { bestaetigt: true };
const TEXT = {
  titel: 'Übergabeblatt beim Wechsel der Leistung',
  problem: 'Zwischen zwei Leistungen vergehen Wochen ohne Einkommen.',
  loesung: 'Ein Blatt zwischen beiden Stellen, eine Ansprechstelle je Seite.',
};

type Standort = { welt: Welt; koordination: ReturnType<Welt['konto']> };
const toStandort = (eine: Welt): Standort => ({
  welt: eine,
  koordination: eine.konto('KOORDINATION', eine.kreis),
});

async function createStandorte(anzahl: number): Promise<Standort[]> {
  const neue: Standort[] = [];
  for (let nr = 0; nr < anzahl; nr += 1) neue.push(toStandort(await createWelt(dienste)));
  return neue;
}

async function share({ koordination }: Standort, verbindung: object): Promise<string> {
  const thema = await rufe(koordination, 'POST', '/themen', {
    titel: 'Wechsel',
    beschreibung: 'Es dauert.',
    hinweise: [],
    ...ja,
  });
  const antwort = await rufe(koordination, 'POST', '/geteilte-themen', {
    themaId: thema.body.id,
    ...TEXT,
    ...verbindung,
    ...ja,
  });
  if (antwort.status !== 201) throw new Error(JSON.stringify(antwort.body));
  return antwort.body.id;
}

const ALLE_FILTER = (verbindung: { huerde: string; schnittstelle: string }): string[] => [
  '?groesse=200',
  `?groesse=200&huerde=${verbindung.huerde}`,
  `?groesse=200&schnittstelle=${verbindung.schnittstelle}`,
  `?groesse=200&huerde=${verbindung.huerde}&schnittstelle=${verbindung.schnittstelle}`,
  `?groesse=1&seite=1&huerde=${verbindung.huerde}`,
  `?groesse=1&seite=2&huerde=${verbindung.huerde}`,
];

const eigen: Standort = { welt, koordination: sabine };
const nameOf = ({ standortId }: Welt): string => `Test ${standortId.slice(-8)}`;

describe('a shared Thema', () => {
  it('names nobody to other Standorte below the bound, under no filter, and its own Standort to none', async () => {
    const verbindung = { huerde: 'FORMULAR', schnittstelle: 'JOBCENTER' };
    const teilende = await createStandorte(4);
    const ids: string[] = [];
    for (const einer of teilende) ids.push(await share(einer, verbindung));
    // The attacker shares in another combination, so that the count here stays at four.
    await share(eigen, { huerde: 'SPRACHE', schnittstelle: 'JOBCENTER' });
    const gesehen: string[] = [];
    for (const filter of ALLE_FILTER(verbindung)) {
      const { status, body } = await rufe(sabine, 'GET', `/geteilte-themen${filter}`);
      expect(status).toBe(200);
      gesehen.push(JSON.stringify(body));
    }
    for (const id of ids)
      gesehen.push(JSON.stringify((await rufe(sabine, 'GET', `/geteilte-themen/${id}`)).body));
    for (const { welt: fremde, koordination } of teilende)
      for (const geheim of [nameOf(fremde), fremde.standortId, koordination.kontoId])
        expect(gesehen.join('\n')).not.toContain(geheim);
    const liste = JSON.parse(gesehen[3] ?? '{}') as {
      eintraege: { id: string; angabe: string; monat: string }[];
    };
    expect(liste.eintraege.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    // In this database every Standort is a Kreis: „eine Stadt“ would be told by silence, so nothing is said.
    expect(new Set(liste.eintraege.map(({ angabe }) => angabe))).toEqual(new Set(['NICHTS']));
    // The order tells nothing: same month, random ids.
    expect(liste.eintraege.map(({ id }) => id)).toEqual(ids.toSorted());
    expect(liste.eintraege.every(({ monat }) => monat === '2026-10-01')).toBe(true);

    // From the fifth on the names may stand; a withdrawal takes them away again.
    const fuenfte = (await createStandorte(1))[0] ?? eigen;
    const fuenftes = await share(fuenfte, verbindung);
    const lies = async () =>
      (await rufe(sabine, 'GET', `/geteilte-themen?huerde=FORMULAR&schnittstelle=JOBCENTER`)).body.eintraege;
    expect((await lies()).map(({ angabe }: { angabe: string }) => angabe)).toEqual(Array(5).fill('NAME'));
    expect(JSON.stringify(await lies())).toContain(nameOf(fuenfte.welt));
    const rueckzug = await rufe(fuenfte.koordination, 'POST', `/geteilte-themen/${fuenftes}/rueckzug`, {
      version: 1,
    });
    expect(rueckzug.status).toBe(201);
    expect((await lies()).map(({ angabe }: { angabe: string }) => angabe)).toEqual(Array(4).fill('NICHTS'));
    expect((await rufe(sabine, 'GET', `/geteilte-themen/${fuenftes}`)).status).toBe(404);
    // Several of one Standort are one Standort.
    const erster = teilende[0] ?? eigen;
    await share(erster, verbindung);
    expect(new Set((await lies()).map(({ angabe }: { angabe: string }) => angabe))).toEqual(
      new Set(['NICHTS']),
    );
  });

  it('keeps the bound inside the database, whatever is asked for', async () => {
    const [einer = eigen] = await createStandorte(1);
    const id = await share(einer, { huerde: 'ERREICHBARKEIT', schnittstelle: 'JUGENDAMT' });
    const rows = await dienste.admin.query<{ ort: string | null; art: string | null; kennen: number | null }>(
      `WITH k AS (SELECT set_config('kim.rolle', 'KOORDINATION', true), set_config('kim.standort_id', $1, true),
         set_config('kim.stichtag', '2026-10-19', true))
       SELECT g.ort, g.art, g.kennen FROM k, LATERAL steuerung.liste_geteilte(1, $2, NULL, NULL, 0, 10) g`,
      [welt.standortId, id],
    );
    expect(rows.rows).toEqual([{ ort: null, art: null, kennen: null }]);
  });

  it('says „ein Kreis“ or „eine Stadt“ when there are many of both', async () => {
    const [kreis = eigen] = await createStandorte(6);
    const id = await share(kreis, { huerde: 'RECHTSLAGE', schnittstelle: 'SOZIALAMT' });
    await sql(
      `INSERT INTO stamm.standort (id, kennung, typ, regierungsbezirk, herkunft)
       SELECT gen_random_uuid(), 'stadt-' || gen_random_uuid(), 'KREISFREIE_STADT', 'Köln', 'erfunden' FROM generate_series(1, 5)`,
    );
    expect((await rufe(sabine, 'GET', `/geteilte-themen/${id}`)).body).toMatchObject({
      angabe: 'KREIS',
      ort: null,
    });
  });

  it('goes out without the Standort, its Kommunen, persons and small counts', async () => {
    const themaId = await createThema([]);
    const name = nameOf(welt);
    const mit = await rufe(sabine, 'POST', '/geteilte-themen', {
      themaId,
      ...TEXT,
      huerde: 'FORMULAR',
      schnittstelle: 'JOBCENTER',
      problem: `Im Kreis ${name} warten vier Familien.`,
      loesung: 'Frau Zidan hat ein Blatt entworfen.',
      ...ja,
    });
    expect(
      mit.body.errors.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`),
    ).toEqual(['/problem ORTSNAME', '/problem FALLZAHL', '/loesung ANREDE']);
    const { body } = await rufe(sabine, 'POST', '/geteilte-themen/pruefung', {
      texte: { text: `Bei uns in ${name}` },
    });
    expect(body.befunde[0]).toMatchObject({ art: 'ORTSNAME', vorschlag: 'ein Kreis' });
  });

  it('is known, counted from five other Standorte on and without the own one', async () => {
    const [teilende = eigen, ...kennende] = await createStandorte(6);
    const id = await share(teilende, { huerde: 'KEIN_PLATZ', schnittstelle: 'JUGENDAMT' });
    const know = ({ koordination }: Standort, gekannt = true) =>
      rufe(koordination, 'PUT', `/geteilte-themen/${id}/kenntnis`, { gekannt });
    const kennen = async ({ koordination }: Standort) =>
      (await rufe(koordination, 'GET', `/geteilte-themen/${id}`)).body.kennen;
    expect((await know(teilende)).body.code).toBe('EIGENES_THEMA');
    for (const einer of kennende.slice(0, 4)) expect((await know(einer)).status).toBe(200);
    // Switching the own one on and off tells nothing of the others.
    expect(await kennen(eigen)).toBeNull();
    await know(eigen);
    expect(await kennen(eigen)).toBeNull();
    expect(await kennen(teilende)).toBe(5);
    await know(eigen, false);
    expect(await kennen(teilende)).toBeNull();
    await know(kennende[4] ?? eigen);
    expect(await kennen(eigen)).toBe(5);
  });

  it('is taken over once, with its origin in the way of the new Thema', async () => {
    const [teilende = eigen] = await createStandorte(1);
    const id = await share(teilende, { huerde: 'FORMULAR', schnittstelle: 'SOZIALAMT' });
    const uebernahme = await rufe(sabine, 'POST', `/geteilte-themen/${id}/uebernahme`);
    expect(uebernahme.status).toBe(201);
    const thema = await readThema(uebernahme.body.id);
    expect(thema).toMatchObject({ titel: TEXT.titel, zustand: 'GEMELDET' });
    expect(thema.ereignisse[0]).toMatchObject({
      art: 'UEBERNOMMEN',
      angaben: [{ name: 'Geteiltes Thema', wert: TEXT.titel }],
    });
    expect((await rufe(ulrich, 'POST', `/geteilte-themen/${id}/uebernahme`)).body.code).toBe(
      'SCHON_UEBERNOMMEN',
    );
    expect((await rufe(sabine, 'GET', `/geteilte-themen/${id}`)).body.uebernommen).toBe(true);
    // The one that shared it does not learn who took it over.
    const bei = JSON.stringify((await rufe(teilende.koordination, 'GET', `/geteilte-themen/${id}`)).body);
    for (const geheim of [welt.standortId, nameOf(welt), uebernahme.body.id])
      expect(bei).not.toContain(geheim);
  });

  it('is asked about without either side learning who the other is', async () => {
    const [teilende = eigen, dritte = eigen] = await createStandorte(2);
    const id = await share(teilende, { huerde: 'FORMULAR', schnittstelle: 'AUSLAENDERBEHOERDE' });
    const pfad = `/geteilte-themen/${id}`;
    expect(
      (await rufe(sabine, 'POST', `${pfad}/fragen`, { text: `Wie bei uns in ${nameOf(welt)}?`, ...ja })).body
        .errors[0].code,
    ).toBe('ORTSNAME');
    const frage = await rufe(sabine, 'POST', `${pfad}/fragen`, { text: 'Wer füllt das Blatt aus?', ...ja });
    expect(frage.status).toBe(201);
    const bei = async ({ koordination }: Standort) => (await rufe(koordination, 'GET', pfad)).body;
    const dort = await bei(teilende);
    expect(dort.fragen).toMatchObject([{ frage: 'Wer füllt das Blatt aus?', antwort: null, unsere: false }]);
    for (const geheim of [welt.standortId, nameOf(welt), sabine.kontoId])
      expect(JSON.stringify(dort)).not.toContain(geheim);
    expect((await bei(dritte)).fragen).toEqual([]);
    const antworte = ({ koordination }: Standort) =>
      rufe(koordination, 'POST', `${pfad}/fragen/${frage.body.id}/antwort`, {
        text: 'Das Sozialamt.',
        ...ja,
      });
    expect((await antworte(dritte)).status).toBe(404);
    expect((await antworte(eigen)).status).toBe(404);
    expect((await antworte(teilende)).status).toBe(201);
    expect((await antworte(teilende)).status).toBe(409);
    expect((await bei(eigen)).fragen).toMatchObject([{ antwort: 'Das Sozialamt.', unsere: true }]);
    expect((await bei(dritte)).fragen).toEqual([]);
  });

  it('belongs to the Koordinationen: others, the Land and other Standorte do not change it', async () => {
    const [teilende = eigen] = await createStandorte(1);
    const id = await share(teilende, { huerde: 'SONSTIGES', schnittstelle: 'JOBCENTER' });
    expect((await rufe(jana, 'GET', '/geteilte-themen')).status).toBe(403);
    expect((await rufe(welt.konto('MINISTERIUM', null), 'GET', '/geteilte-themen')).status).toBe(403);
    expect((await rufe(sabine, 'POST', `/geteilte-themen/${id}/rueckzug`, { version: 1 })).status).toBe(404);
    expect((await rufe(sabine, 'GET', `/geteilte-themen/${id}`)).body.version).toBeNull();
  });
});
