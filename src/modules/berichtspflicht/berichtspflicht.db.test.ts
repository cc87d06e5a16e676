import { describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { modul as stelle } from '#src/modules/stelle/index.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { readPdf } from '#test/support/pdf-text.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt } from '#test/support/welt.ts';
import { modul } from './index.ts';

const dienste = await createTestDienste();
const { rufe } = await createTestServer(dienste, [stelle, modul]);
const [welt, andere] = [await createWelt(dienste), await createWelt(dienste)];
const helen = welt.konto('MINISTERIUM', null);
const bezirk = welt.konto('BR_SACHBEARBEITUNG', null);
const sabine = welt.konto('KOORDINATION');
const ulrich = welt.konto('KI_LEITUNG');
const zeichnung = welt.konto('ZE_ZEICHNUNG');
const fremd = andere.konto('KI_LEITUNG');
const ja = { bestaetigt: true };

const FELD = { name: 'Beratungen im Zeitraum', art: 'ZAHL' };
const GRUND = { titel: 'Erhebung', stichtag: '2026-09-30', frist: '2026-11-30', ...ja };
const beide = [welt.standortId, andere.standortId];

async function send(actor: KontoActor, body: object): Promise<string> {
  const neu = await rufe(actor, 'POST', '/berichtsabfragen', { ...GRUND, standorte: beide, ...body });
  if (neu.status !== 201) throw new Error(JSON.stringify(neu.body));
  const versand = await rufe(actor, 'POST', `/berichtsabfragen/${neu.body.id}/versand`, { version: 1 });
  if (versand.status !== 201) throw new Error(JSON.stringify(versand.body));
  return neu.body.id;
}
const read = async (id: string, actor = ulrich) => (await rufe(actor, 'GET', `/meldungen/${id}`)).body;
const tafel = async (id: string) => (await rufe(helen, 'GET', `/berichtsabfragen/${id}`)).body;
const zeileVon = async (id: string, standortId: string) =>
  (await tafel(id)).zeilen.find((eine: { standortId: string }) => eine.standortId === standortId);

async function step(actor: KontoActor, id: string, weg: string, body: object = {}) {
  const { version } = await read(id, actor.standortId === andere.standortId ? fremd : ulrich);
  return rufe(actor, 'POST', `/meldungen/${id}/${weg}`, { version, ...ja, ...body });
}
async function save(id: string, werte: object, gruende: object = {}, actor = sabine) {
  const { version } = await read(id);
  return rufe(actor, 'PUT', `/meldungen/${id}`, { version, werte, gruende, ...ja });
}
async function abnahme(id: string, schritt: object, actor = helen, standortId = welt.standortId) {
  const pfad = `/berichtsabfragen/${id}/standorte/${standortId}`;
  const { version } = (await rufe(actor, 'GET', pfad)).body;
  return rufe(actor, 'POST', `${pfad}/schritte`, { version, ...ja, ...schritt });
}

describe('Besetzungsmeldung', () => {
  it('shows what the Stellenplan counts, is confirmed, accepted and frozen; the missing one keeps its older Stand', async () => {
    const kontingent = (zugewiesen: number, ab: string) =>
      rufe(ulrich, 'POST', '/kontingente', { baustein: 1, ab, zugewiesen, vorgesehen: 300 });
    expect((await kontingent(350, '2026-01-01')).status).toBe(201);
    const stelleId = (
      await rufe(ulrich, 'POST', '/stellen', {
        baustein: 1,
        bezeichnung: 'Koordination 1',
        umfangVzae: 100,
        anbindung: 'KI',
        gueltigVon: '2026-01-01',
      })
    ).body.id;
    const besetzung = { vzae: 60, gueltigVon: '2026-02-01', personKuerzel: 'AB-01' };
    expect((await rufe(ulrich, 'POST', `/stellen/${stelleId}/besetzungen`, besetzung)).status).toBe(201);

    const erste = await send(helen, { art: 'BESETZUNG', titel: 'Besetzung September' });
    const gelesen = await read(erste);
    expect(gelesen.werte).toEqual({ 'b1-zugewiesen': 350, 'b1-vorgesehen': 300, 'b1-besetzt': 60 });
    // The system knows nothing of Bausteine 2 and 3: that has to be said.
    expect(new Set(gelesen.befunde.map(({ code }: { code: string }) => code))).toEqual(new Set(['FEHLT']));
    expect((await step(ulrich, erste, 'freigabe', { schritt: 'MELDEN' })).body.code).toBe('BEFUNDE_OFFEN');

    const nullen = Object.fromEntries(
      [2, 3].flatMap((baustein) =>
        ['zugewiesen', 'vorgesehen', 'besetzt'].map((groesse) => [`b${baustein}-${groesse}`, 0]),
      ),
    );
    const werte = { ...gelesen.werte, ...nullen, 'b1-besetzt': 80 };
    expect((await save(erste, werte)).status).toBe(200);
    const offen = await step(ulrich, erste, 'freigabe', { schritt: 'MELDEN' });
    expect(offen.body.errors[0]).toMatchObject({
      pointer: '/werte/b1-besetzt',
      detail: expect.stringContaining('Das System zählt 0,60, Sie melden 0,80.'),
    });
    const grund = { 'b1-besetzt': 'Aufstockung am letzten Tag, noch nicht eingetragen.' };
    expect((await save(erste, werte, { 'b1-besetzt': 'Frau Zidan stockt auf.' })).body.code).toBe(
      'PERSONENBEZUG',
    );
    expect((await save(erste, werte, grund)).status).toBe(200);
    expect((await step(zeichnung, erste, 'freigabe', { schritt: 'MELDEN' })).body.code).toBe(
      'NUR_KI_LEITUNG',
    );
    expect((await step(ulrich, erste, 'freigabe', { schritt: 'MELDEN' })).status).toBe(201);
    expect((await zeileVon(erste, welt.standortId)).werte['b1-besetzt']).toBe(80);
    expect(await tafel(erste)).toMatchObject({
      zaehlung: { gemeldet: 1, abgenommen: 0, gesamt: 2 },
      ohne: 1,
    });
    expect((await abnahme(erste, { schritt: 'ABNEHMEN' }, bezirk)).body.code).toBe('ABFRAGE_FREMD');
    expect((await abnahme(erste, { schritt: 'ABNEHMEN' })).status).toBe(201);

    // The Stellenplan goes on; what was confirmed does not move.
    expect((await kontingent(400, '2026-03-01')).status).toBe(201);
    expect((await zeileVon(erste, welt.standortId)).werte['b1-zugewiesen']).toBe(350);

    // A correction stands beside the old Fassung, which holds until the correction is accepted.
    expect((await step(ulrich, erste, 'freigabe', { schritt: 'BERICHTIGEN' })).body.code).toBe('TEXT_FEHLT');
    const beginn = { schritt: 'BERICHTIGEN', text: 'Zahl nachgetragen.' };
    expect((await step(ulrich, erste, 'freigabe', beginn)).status).toBe(201);
    expect((await save(erste, { ...werte, 'b1-zugewiesen': 400 }, grund)).status).toBe(200);
    expect((await step(ulrich, erste, 'freigabe', { schritt: 'MELDEN' })).status).toBe(201);
    expect(await zeileVon(erste, welt.standortId)).toMatchObject({ fassung: 1, zustand: 'GEMELDET' });
    expect((await abnahme(erste, { schritt: 'ABNEHMEN' })).status).toBe(201);
    const { fassungen } = (
      await rufe(helen, 'GET', `/berichtsabfragen/${erste}/standorte/${welt.standortId}`)
    ).body;
    expect(
      fassungen.map((eine: { fassung: number; abgenommen: boolean; werte: Record<string, number> }) => [
        eine.fassung,
        eine.abgenommen,
        eine.werte['b1-zugewiesen'],
      ]),
    ).toEqual([
      [2, true, 400],
      [1, false, 350],
    ]);

    const zweite = await send(helen, {
      art: 'BESETZUNG',
      titel: 'Besetzung Oktober',
      stichtag: '2026-10-15',
    });
    expect((await read(zweite)).vorher['b1-besetzt']).toBe(80);
    expect(await zeileVon(zweite, welt.standortId)).toMatchObject({
      aelterVom: '2026-09-30',
      fassung: null,
      werte: { 'b1-besetzt': 80 },
    });
    expect(await tafel(zweite)).toMatchObject({
      aeltere: 1,
      ohne: 1,
      summe: { 'b1-zugewiesen': 400 },
      zaehlung: { gemeldet: 0, gesamt: 2 },
    });
    const pfad = `/berichtsabfragen/${zweite}/tabelle`;
    const csv = (await rufe(helen, 'GET', `${pfad}.csv`)).roh.toString('utf8');
    expect(csv).toContain('* Stand 30.09.2026');
    expect(csv).toContain('Insgesamt;4,00;3,00;0,80;');
    expect((await rufe(helen, 'GET', `${pfad}.xlsx`)).roh.subarray(0, 2).toString()).toBe('PK');
    const pdf = (await readPdf((await rufe(helen, 'GET', `${pfad}.pdf`)).roh)).text;
    expect(pdf).toContain('0 von 2 Standorten haben gemeldet');
    expect(pdf).toContain('* Stand 30.09.2026');
  });
});

describe('Fachdatenerhebung', () => {
  it('is data: sent, filled, compared with the last one, released by a second account, sent back and accepted', async () => {
    const felder = [
      { ...FELD, code: 'f1', vorperiode: 20 },
      { ...FELD, code: 'f2', name: 'davon mit Sprachmittlung', max: 500 },
      { code: 'f3', name: 'Wie erklären Sie es?', art: 'TEXT', pflicht: false, pflichtWenn: 'f2' },
    ];
    const falsch = await rufe(helen, 'POST', '/berichtsabfragen', {
      ...GRUND,
      art: 'FACHDATEN',
      standorte: beide,
      felder: [{ ...FELD, code: 'f1', summe: ['f9'] }],
    });
    expect(falsch.body.errors[0]).toMatchObject({ pointer: '/felder/0/summe', code: 'SUMME_UNBEKANNT' });
    const id = await send(helen, { art: 'FACHDATEN', felder });
    expect(
      (
        await rufe(bezirk, 'PUT', `/berichtsabfragen/${id}`, {
          ...GRUND,
          standorte: beide,
          felder,
          version: 2,
        })
      ).body.code,
    ).toBe('ABFRAGE_FREMD');
    expect(
      (
        await rufe(helen, 'PUT', `/berichtsabfragen/${id}`, {
          ...GRUND,
          standorte: beide,
          felder,
          version: 2,
        })
      ).body.code,
    ).toBe('SCHON_VERSENDET');

    expect((await save(id, { f1: 10, f2: 4 })).status).toBe(200);
    expect((await step(sabine, id, 'vorlage')).body.errors[0]).toMatchObject({
      pointer: '/werte/f3',
      detail: expect.stringContaining('weil Frage 2 beantwortet ist'),
    });
    expect((await save(id, { f1: 10, f2: 4, f3: 'Mehr Gruppen.' }, {}, ulrich)).status).toBe(200);
    expect((await step(ulrich, id, 'vorlage')).status).toBe(201);
    expect((await read(id)).selbstVorgelegt).toBe(true);
    expect((await step(ulrich, id, 'freigabe', { schritt: 'MELDEN' })).body.code).toBe('ZWEITES_KONTO');
    // Nothing of it is the Land's yet, not even the inner steps.
    const land = (await rufe(helen, 'GET', `/berichtsabfragen/${id}/standorte/${welt.standortId}`)).body;
    expect([land.fassungen, land.schritte]).toEqual([[], []]);
    expect((await step(zeichnung, id, 'freigabe', { schritt: 'MELDEN' })).status).toBe(201);
    expect((await abnahme(id, { schritt: 'RUECKFRAGEN' })).body.code).toBe('TEXT_FEHLT');
    expect((await abnahme(id, { schritt: 'RUECKFRAGEN', text: 'Zählt der Kurs mit?' })).status).toBe(201);
    expect(await zeileVon(id, welt.standortId)).toMatchObject({ zustand: 'RUECKFRAGE', fassung: null });
    expect((await step(sabine, id, 'vorlage')).status).toBe(201);
    expect((await step(ulrich, id, 'freigabe', { schritt: 'MELDEN' })).status).toBe(201);
    expect((await abnahme(id, { schritt: 'ABNEHMEN' })).status).toBe(201);

    const naechste = await send(helen, {
      art: 'FACHDATEN',
      felder,
      stichtag: '2026-10-10',
      vorgaengerId: id,
    });
    expect((await tafel(naechste)).feldfassung).toBe(1);
    expect((await save(naechste, { f1: 13, f2: 0 })).status).toBe(200);
    expect((await step(sabine, naechste, 'vorlage')).body.errors[0].detail).toContain('Zuletzt 10, jetzt 13');
    expect((await save(naechste, { f1: 13, f2: 0 }, { f1: 'Neues Angebot.' })).status).toBe(200);
    expect((await step(sabine, naechste, 'vorlage')).status).toBe(201);
    const mehr = [...felder, { ...FELD, code: 'f4', name: 'davon Gruppen' }];
    const dritte = await send(helen, {
      art: 'FACHDATEN',
      felder: mehr,
      stichtag: '2026-10-12',
      vorgaengerId: id,
    });
    expect((await tafel(dritte)).feldfassung).toBe(2);
  });
});

describe('AT-31: the Bezirksregierung asks for a Bericht', () => {
  it('becomes a task with due day and reminder, is answered by two accounts and accepted', async () => {
    const felder = [{ code: 'f1', name: 'Wie läuft die Zusammenarbeit mit den Ämtern?', art: 'TEXT' }];
    const verboten = await rufe(helen, 'POST', '/berichtsabfragen', {
      ...GRUND,
      art: 'BERICHT',
      felder,
      standorte: beide,
    });
    expect(verboten.body.code).toBe('BERICHT_FREMD');
    const id = await send(bezirk, {
      art: 'BERICHT',
      titel: 'Arbeit des Standorts',
      felder,
      standorte: [welt.standortId],
      frist: '2026-10-20',
    });
    const { eintraege } = (await rufe(sabine, 'GET', '/meldungen')).body;
    expect(eintraege[0]).toMatchObject({
      abfrageId: id,
      zustand: 'OFFEN',
      frist: '2026-10-20',
      erinnertAm: null,
    });
    // Nobody else is asked.
    expect((await rufe(fremd, 'GET', `/meldungen/${id}`)).status).toBe(404);
    expect(JSON.stringify((await rufe(fremd, 'GET', '/meldungen')).body)).not.toContain(id);

    expect((await rufe(helen, 'POST', `/berichtsabfragen/${id}/erinnerung`)).body.code).toBe('ABFRAGE_FREMD');
    expect((await rufe(bezirk, 'POST', `/berichtsabfragen/${id}/erinnerung`)).body).toEqual({ erinnert: 1 });
    expect((await rufe(bezirk, 'POST', `/berichtsabfragen/${id}/erinnerung`)).body).toEqual({ erinnert: 0 });
    expect((await read(id)).erinnertAm).toBe(dienste.stichtag());
    expect((await save(id, { f1: 'Gut, mit festen Terminen.' })).status).toBe(200);
    expect((await step(sabine, id, 'vorlage')).status).toBe(201);
    expect(
      (await step(ulrich, id, 'freigabe', { schritt: 'ZURUECKGEBEN', text: 'Bitte mit Zahlen.' })).status,
    ).toBe(201);
    expect((await save(id, { f1: 'Gut, mit festen Terminen im Monat.' })).status).toBe(200);
    expect((await step(sabine, id, 'vorlage')).status).toBe(201);
    expect((await step(ulrich, id, 'freigabe', { schritt: 'MELDEN' })).status).toBe(201);
    expect((await abnahme(id, { schritt: 'ABNEHMEN' }, bezirk)).status).toBe(201);
    const { schritte } = (await rufe(bezirk, 'GET', `/berichtsabfragen/${id}/standorte/${welt.standortId}`))
      .body;
    expect(schritte.map(({ art }: { art: string }) => art)).toEqual(['ABNEHMEN', 'MELDEN', 'ERINNERN']);
    expect((await rufe(bezirk, 'GET', '/berichtsabfragen?groesse=200')).body.eintraege).toContainEqual(
      expect.objectContaining({ id, zaehlung: { gemeldet: 1, abgenommen: 1, gesamt: 1 }, offenNachFrist: 0 }),
    );
  });

  it('is refused behind the walls: no release without a second account, no accepting by the Standort', async () => {
    const id = await send(bezirk, {
      art: 'BERICHT',
      felder: [{ code: 'f1', name: 'Was fehlt?', art: 'TEXT', pflicht: false }],
      standorte: [welt.standortId],
    });
    const versuche = [
      ['KI_LEITUNG', ulrich, `zustand = 'GEMELDET', fassung = 1`],
      ['KI_LEITUNG', ulrich, `zustand = 'ABGENOMMEN'`],
      ['KOORDINATION', sabine, `fassung = 1`],
      ['BR_SACHBEARBEITUNG', bezirk, `zustand = 'ABGENOMMEN'`],
      ['MINISTERIUM', helen, `erinnert_am = '2026-10-01'`],
    ] as const;
    for (const [rolle, konto, setze] of versuche) {
      const client = await dienste.admin.connect();
      try {
        await client.query('BEGIN');
        await client.query(
          `SELECT set_config('kim.rolle', $1, true), set_config('kim.konto_id', $2, true), set_config('kim.standort_id', $3, true)`,
          [rolle, konto.kontoId, konto.standortId ?? ''],
        );
        await client.query('SET LOCAL ROLE kim_foerderung');
        const ergebnis = await client
          .query(`UPDATE foerderung.meldung SET ${setze}, version = version + 1 WHERE abfrage_id = $1`, [id])
          .then(({ rowCount }) => rowCount)
          .catch(() => 'abgelehnt');
        expect([rolle, setze, ergebnis]).toEqual([rolle, setze, rolle === 'MINISTERIUM' ? 0 : 'abgelehnt']);
      } finally {
        await client.query('ROLLBACK');
        client.release();
      }
    }
  });
});
