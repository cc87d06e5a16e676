import { beforeAll, describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt, type Weltmandant } from '#test/support/welt.ts';
import { modul } from '../index.ts';
import { runSummen } from './run-summen.ts';

const dienste = await createTestDienste();
dienste.setStichtag('2027-01-11');
const { rufe } = await createTestServer(dienste, [modul]);
const welt = await createWelt(dienste);
const leitung = welt.konto('KI_LEITUNG');

type Zeile = {
  art: string;
  quartal: string;
  anzahl: number;
  erfasst?: string;
  wert?: 1 | -1;
  merkmale?: object;
  kommune?: boolean;
  von?: Weltmandant;
};

/** Rows as the acts write them, by the name of what happened. */
async function zaehle(...zeilen: Zeile[]): Promise<void> {
  for (const { art, quartal, anzahl, erfasst, wert, merkmale, kommune, von = welt.stadt } of zeilen)
    await dienste.admin.query(
      `INSERT INTO bericht.zaehlsatz (id, standort_id, mandant_id, kommune_id, quartal, erfasst_quartal, art, wert, merkmale)
       SELECT gen_random_uuid(), $1, $2, $3, $4, $5, $6, $7, $8 FROM generate_series(1, $9)`,
      [
        welt.standortId,
        von.id,
        kommune === false ? null : von.kommuneId,
        quartal,
        erfasst ?? quartal,
        art,
        wert ?? 1,
        JSON.stringify(merkmale ?? {}),
        anzahl,
      ],
    );
}

const lies = async (actor: KontoActor, code: string, frage: Record<string, string>) =>
  rufe(
    actor,
    'GET',
    `/kennzahlen/${code}/tabelle?${new URLSearchParams({ ebene: 'STANDORT', jahr: '2026', ...frage })}`,
  );
const zeitreihe = async (code: string, frage: Record<string, string> = {}) =>
  (await lies(leitung, code, { spalte: 'ZEIT', ...frage })).body;

beforeAll(async () => {
  await zaehle(
    // Kurzberatungen: 12 begin, 9 end by answer, 3 become a Fall (conversion: end and begin in the same quarter).
    {
      art: 'KURZBERATUNG_BEGINN',
      quartal: '2026-Q1',
      anzahl: 12,
      merkmale: { zugangsweg: 'SOZIALAMT', anonym: false },
    },
    {
      art: 'KURZBERATUNG_BEGINN',
      quartal: '2026-Q2',
      anzahl: 7,
      merkmale: { zugangsweg: 'JUGENDAMT', anonym: true },
    },
    { art: 'KURZBERATUNG_ENDE', quartal: '2026-Q1', anzahl: 9, merkmale: { ergebnis: 'INFORMIERT' } },
    {
      art: 'KURZBERATUNG_ENDE',
      quartal: '2026-Q2',
      anzahl: 4,
      merkmale: { ergebnis: 'IN_FALL_UEBERFUEHRT' },
    },
    { art: 'KURZBERATUNG_ENDE', quartal: '2026-Q2', anzahl: 12, merkmale: { ergebnis: 'DOKUMENTE' } },
    // Fälle: 20 of years before, 8 new; a family of five is one Fall and five persons.
    { art: 'FALL_BEGINN', quartal: '2024-Q2', anzahl: 20, merkmale: { zugangsweg: 'SOZIALAMT' } },
    { art: 'FALL_BEGINN', quartal: '2026-Q1', anzahl: 4, merkmale: { zugangsweg: 'SOZIALAMT' } },
    { art: 'FALL_BEGINN', quartal: '2026-Q2', anzahl: 4, merkmale: { zugangsweg: 'SOZIALAMT' } },
    { art: 'PERSON_BEGINN', quartal: '2026-Q1', anzahl: 4, merkmale: { altersgruppe: '25_39' } },
    { art: 'PERSON_BEGINN', quartal: '2026-Q2', anzahl: 5, merkmale: { altersgruppe: 'UNTER_18' } },
    { art: 'PERSON_BEGINN', quartal: '2026-Q2', anzahl: 4, merkmale: {} },
    // Ends: with months, 3 of them; a reopened Fall takes its end back.
    ...[2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 60].map((monate) => ({
      art: 'FALL_ENDE',
      quartal: '2026-Q3',
      anzahl: 1,
      merkmale: { abschlussgrund: 'ZIELE_ERREICHT', dauer: 'UNTER_24_MONATE', monate },
    })),
    { art: 'FALL_ENDE', quartal: '2026-Q3', anzahl: 1, merkmale: { abschlussgrund: 'WUNSCH' } },
    { art: 'FALL_ENDE', quartal: '2026-Q3', anzahl: 1, wert: -1, merkmale: { abschlussgrund: 'WUNSCH' } },
    // A handover inside the Standort moves nothing; an end there and a begin at another Stelle would count twice in Fälle that ended.
    { art: 'FALL_ENDE', quartal: '2026-Q4', anzahl: 3, merkmale: { abschlussgrund: 'ANDERE_STELLE' } },
    {
      art: 'FALL_BEGINN',
      quartal: '2026-Q4',
      anzahl: 3,
      merkmale: { zugangsweg: 'JUGENDAMT' },
      von: welt.traeger,
    },
    // Contacts, and 6 entered a quarter late.
    {
      art: 'KONTAKT',
      quartal: '2026-Q1',
      anzahl: 30,
      merkmale: { erfassung: 'GLEICHER_TAG', themen: ['WOHNEN', 'SPRACHE'] },
    },
    {
      art: 'KONTAKT',
      quartal: '2026-Q1',
      anzahl: 10,
      merkmale: { erfassung: 'SPAETER', themen: ['WOHNEN'] },
    },
    {
      art: 'KONTAKT',
      quartal: '2026-Q1',
      anzahl: 6,
      erfasst: '2026-Q2',
      merkmale: { erfassung: 'VOM_PAPIER' },
    },
    { art: 'KONTAKT', quartal: '2026-Q2', anzahl: 1, erfasst: '2026-Q4', merkmale: { erfassung: 'SPAETER' } },
    { art: 'KONTAKT', quartal: '2026-Q2', anzahl: 20, merkmale: { erfassung: 'GLEICHER_TAG' } },
    {
      art: 'VERFAHREN',
      quartal: '2026-Q1',
      anzahl: 6,
      kommune: false,
      merkmale: { verfahren: 'P25B', stufe: 'BEANTRAGT' },
    },
    {
      art: 'VERFAHREN',
      quartal: '2026-Q1',
      anzahl: 4,
      kommune: false,
      merkmale: { verfahren: 'EINBUERGERUNG', stufe: 'ERTEILT' },
    },
  );
  await runSummen(dienste);
});

describe('a table of an indicator', () => {
  it.each([
    ['F-01', [4, 4, 0, 3, 11]],
    ['F-03', [0, 0, 12, 3, 15]],
    ['K-01', [12, 7, 0, 0, 19]],
    ['K-02', [9, 16, 0, 0, 25]],
    ['P-01', [4, 9, 0, 0, 13]],
    ['C-01', [46, 21, 0, 0, 67]],
    ['E-01', [4, 0, 0, 0, 4]],
    ['E-03', [6, 0, 0, 0, 6]],
  ])('counts %s by quarter and for the year', async (code, werte) => {
    const tabelle = await zeitreihe(code);
    expect(tabelle.zellen).toEqual([werte]);
    expect(tabelle.n).toBe(werte.at(-1));
    expect(tabelle.spalten.map(({ code: zeit }: { code: string }) => zeit)).toEqual([
      '2026-Q1',
      '2026-Q2',
      '2026-Q3',
      '2026-Q4',
      'JAHR',
    ]);
  });

  it.each([
    // 20 + 4, + 4, − 12 (one end taken back), − 3 + 3 at the other Stelle; rounded to five each.
    ['F-02', [25, 30, 15, 15]],
    ['K-03', [5, 0, 0, 0]],
  ])('tells the stock %s at the end of each quarter, rounded', async (code, werte) => {
    const tabelle = await zeitreihe(code);
    expect([tabelle.zellen, tabelle.verfahren, tabelle.stichtag]).toEqual([[werte], 'RUNDUNG', '2026-12-31']);
  });

  it.each(['F-01', 'F-02', 'D-01'])(
    'merges Kommunen in which too few work, in stocks and means as in flows (%s)',
    async (code) => {
      const achse = { ebene: 'KOMMUNE', zeile: 'ORT', ...(code === 'D-01' ? {} : { spalte: 'ZEIT' }) };
      const { zeilen } = (await lies(leitung, code, achse)).body;
      expect(zeilen.map((zeile: { code: string }) => zeile.code)).toEqual(['UEBRIGE', '*']);
      const eigene = await lies(leitung, code, {
        ...(code === 'D-01' ? {} : { spalte: 'ZEIT' }),
        filter: `ort:${welt.stadt.kommuneId}`,
      });
      expect(eigene.body.zellen.flat().filter((zelle: number | null) => zelle !== null)).toEqual([]);
    },
  );

  it('on three Stichtage shows only quarters that were over', async () => {
    for (const [tag, werte] of [
      ['2026-04-02', [46 - 6]],
      ['2026-07-01', [46, 20]],
      ['2027-01-11', [46, 21, 0, 0, 67]],
    ] as const) {
      dienste.setStichtag(tag);
      expect((await zeitreihe('C-01')).zellen, tag).toEqual([werte]);
    }
    dienste.setStichtag('2026-03-30');
    expect((await lies(leitung, 'C-01', { spalte: 'ZEIT' })).body.code).toBe('ZEITRAUM_LAEUFT');
    dienste.setStichtag('2027-01-11');
  });

  it('honours the Wissensstand where it tells nothing of one person, and refuses it where it would', async () => {
    // Until Q2 the late contact of Q2 was not known: one person's difference.
    const eng = await lies(leitung, 'C-01', { spalte: 'ZEIT', wissensstand: '2026-Q2' });
    expect([eng.status, eng.body.code]).toEqual([422, 'WISSENSSTAND_OFFENBART']);
    const gleich = await lies(leitung, 'K-01', { spalte: 'ZEIT', wissensstand: '2026-Q3' });
    expect([gleich.status, gleich.body.wissensstand, gleich.body.zellen]).toEqual([
      200,
      '2026-Q3',
      [[12, 7, 0, 0, 19]],
    ]);
  });

  it('breaks down by a Merkmal, with what nobody stated, and hides small counts', async () => {
    const personen = await zeitreihe('P-01', { zeile: 'altersgruppe' });
    const je = new Map(
      personen.zeilen.map(({ code }: { code: string }, i: number) => [code, personen.zellen[i]]),
    );
    expect(je.get('KEINE_ANGABE')).toEqual([0, 4, 0, 0, 4]);
    expect(je.get('UNTER_18')).toEqual([0, 5, 0, 0, 5]);
    expect(je.get('*')).toEqual([4, 9, 0, 0, 13]);
    const extern = await zeitreihe('P-01', { zeile: 'altersgruppe', profil: 'EXTERN' });
    expect(JSON.stringify(extern.zellen)).toContain('"x"');
    expect(extern.anteilVerdeckt).toBeGreaterThan(0);
  });

  it('counts a contact with several topics in each, and once in the sum', async () => {
    const themen = await lies(leitung, 'C-01', { zeile: 'themen', spalte: 'ZEIT' });
    const je = new Map(
      themen.body.zeilen.map(({ code }: { code: string }, i: number) => [code, themen.body.zellen[i]]),
    );
    expect([je.get('WOHNEN'), je.get('SPRACHE'), je.get('*')]).toEqual([
      [40, 0, 0, 0, 40],
      [30, 0, 0, 0, 30],
      [46, 21, 0, 0, 67],
    ]);
  });

  it('shows a share from 20 cases on and mean with median from ten on, with n and N', async () => {
    // 30 of 40 contacts on the same day; 20 of 21 in the second quarter would tell of one.
    const anteil = await zeitreihe('KP-14');
    expect(anteil.zellen).toEqual([[750, 'x', null, null, 'x']]);
    expect([anteil.n, anteil.N]).toEqual(['x', 61]);
    const dauer = (await lies(leitung, 'D-01', {})).body;
    // (2 + 4 + … + 22 + 60) ÷ 12 = 16; between 12 and 14.
    expect([dauer.zellen, dauer.median, dauer.n]).toEqual([[[160]], [[130]], 12]);
  });

  it('is the same before and after the Akten are deleted, and after everything is computed anew', async () => {
    const vorher = await zeitreihe('F-03');
    await dienste.admin.query(`DELETE FROM fall.akte_zaehlsatz WHERE mandant_id = $1`, [welt.stadt.id]);
    await dienste.admin.query(
      `INSERT INTO bericht.summe_offen (mandant_id, art, quartal) SELECT DISTINCT mandant_id, art, quartal FROM bericht.zaehlsatz WHERE standort_id = $1`,
      [welt.standortId],
    );
    expect(await runSummen(dienste)).toBeGreaterThan(0);
    expect((await zeitreihe('F-03')).pruefsumme).toBe(vorher.pruefsumme);
  });

  it('is refused with the reason where it cannot be computed, and where the question does not fit', async () => {
    const fehlt = await lies(leitung, 'P-03', { spalte: 'ZEIT' });
    expect([fehlt.status, fehlt.body.code]).toEqual([422, 'KENNZAHL_NICHT_BERECHENBAR']);
    expect(fehlt.body.detail).toContain('verschlüsselt');
    for (const frage of [
      { zeile: 'altersgruppe' },
      { zeile: 'zugangsweg', spalte: 'zugangsweg' },
      { zeile: 'zugangsweg', spalte: 'ausnahmegrund' },
      { ebene: 'LAND' },
    ])
      expect((await lies(leitung, 'F-01', frage)).body.code, JSON.stringify(frage)).toBe('FRAGE_PASST_NICHT');
    expect((await lies(welt.konto('KOORDINATION'), 'X-99', {})).status).toBe(404);
  });

  it('tells Stellen of any day, as known now, and never hides them', async () => {
    const kontingent = (baustein: number, zeit: [string, string | null], vzae: [number, number]) =>
      dienste.admin.query(
        `INSERT INTO foerderung.kontingent (id, standort_id, baustein, zugewiesen_vzae, vorgesehen_vzae, gueltig_von, gueltig_bis, quelle, erfasst_am)
         VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6, 'Test', clock_timestamp())`,
        [welt.standortId, baustein, ...vzae, ...zeit],
      );
    await kontingent(1, ['2024-01-01', '2025-12-31'], [300, 200]);
    await kontingent(1, ['2026-01-01', null], [300, 300]);
    await kontingent(2, ['2024-01-01', null], [400, 100]);
    await dienste.admin.query(
      `INSERT INTO foerderung.besetzung (id, standort_id, baustein, vzae, gueltig_von, quelle, erfasst_am)
       VALUES (gen_random_uuid(), $1, 1, 150, '2025-01-01', 'Test', clock_timestamp())`,
      [welt.standortId],
    );
    const am = async (
      code: string,
      stichtag: string,
      frage: Record<string, string> = { spalte: 'baustein' },
    ) => (await lies(leitung, code, { jahr: stichtag.slice(0, 4), stichtag, ...frage })).body;
    expect((await am('KP-15C', '2024-06-30')).zellen).toEqual([[0, 0, 0, 0]]);
    expect((await am('KP-15D', '2025-06-30')).zellen).toEqual([[50, 100, 0, 150]]);
    expect((await am('KP-15A', '2026-06-30')).zellen).toEqual([[300, 400, 0, 700]]);
    // 1,50 of 3,00 and of 2,00 VZÄ; without any a dash.
    expect((await am('KP-01', '2026-06-30')).zellen).toEqual([[500, 0, null, 375]]);
    expect(await am('KP-01', '2025-06-30', { filter: 'baustein:1' })).toMatchObject({
      zellen: [[750]],
      n: 150,
      N: 200,
    });
  });

  it('gives page, CSV and JSON the same cells', async () => {
    const frage = new URLSearchParams({
      ebene: 'STANDORT',
      jahr: '2026',
      zeile: 'zugangsweg',
      spalte: 'ZEIT',
    });
    const seite = (await rufe(leitung, 'GET', `/kennzahlen/K-01/tabelle?${frage}`)).body;
    const json = (await rufe(leitung, 'GET', `/kennzahlen/K-01/tabelle.json?${frage}`)).body;
    expect(json.tabelle).toEqual(seite);
    const csv: string = (await rufe(leitung, 'GET', `/kennzahlen/K-01/tabelle.csv?${frage}`)).body;
    const zeilen = csv.split('\r\n');
    seite.zeilen.forEach(({ text }: { text: string }, i: number) => {
      expect(zeilen).toContain(
        [text, ...seite.zellen[i].map(String)]
          .map((teil) => (/[;"]/.test(teil) ? `"${teil}"` : teil))
          .join(';'),
      );
    });
    expect(csv).toContain(`Prüfsumme: ${seite.pruefsumme}`);
  });
});

describe('who sees what', () => {
  it('a small team sees none, other roles of the Standort no indicators at all', async () => {
    const team = await lies(welt.konto('TEAMLEITUNG', welt.stadt), 'F-01', { ebene: 'TEAM', spalte: 'ZEIT' });
    expect([team.status, team.body.code]).toEqual([422, 'TEAM_ZU_KLEIN']);
    expect((await lies(welt.konto('ZE_SACHBEARBEITUNG'), 'F-01', { spalte: 'ZEIT' })).status).toBe(403);
    const fremd = await createWelt(dienste);
    const leer = await lies(fremd.konto('KI_LEITUNG'), 'F-01', { spalte: 'ZEIT' });
    expect([leer.body.zellen, leer.body.frische]).toEqual([[[0, 0, 0, 0, 0]], null]);
  });

  it('the Land sees Standorte with the protection for others, never Kommunen', async () => {
    const land = welt.konto('MINISTERIUM', null);
    const tabelle = await lies(land, 'P-01', { ebene: 'STANDORT', zeile: 'ORT', spalte: 'ZEIT' });
    expect([tabelle.status, tabelle.body.profil]).toEqual([200, 'EXTERN']);
    expect((await lies(land, 'P-01', { ebene: 'KOMMUNE', zeile: 'ORT' })).body.code).toBe(
      'FRAGE_PASST_NICHT',
    );
    expect((await lies(land, 'P-01', { ebene: 'LAND', profil: 'INTERN' })).body.code).toBe(
      'FRAGE_PASST_NICHT',
    );
  });
});

describe('a published table', () => {
  it('stays as it is; a correction stands beside it, unless the two would tell of single people', async () => {
    const pfad = '/kennzahlen/K-01/veroeffentlichungen';
    const frage = { spalte: 'ZEIT', jahr: 2026, ebene: 'STANDORT', profil: 'EXTERN' };
    const erste = await rufe(leitung, 'POST', pfad, { frage, anlass: 'ERSTE' });
    expect([erste.status, erste.body.ausgabe]).toEqual([201, 1]);
    expect((await rufe(leitung, 'POST', pfad, { frage, anlass: 'ERSTE' })).body.code).toBe('GLEICHE_TABELLE');
    await zaehle({ art: 'KURZBERATUNG_BEGINN', quartal: '2026-Q1', erfasst: '2026-Q4', anzahl: 1 });
    await runSummen(dienste);
    expect((await rufe(leitung, 'POST', pfad, { frage, anlass: 'NACHTRAEGE' })).body.code).toBe(
      'UNTERSCHIED_OFFENBART',
    );
    await zaehle({ art: 'KURZBERATUNG_BEGINN', quartal: '2026-Q1', erfasst: '2026-Q4', anzahl: 6 });
    await runSummen(dienste);
    const zweite = await rufe(leitung, 'POST', pfad, { frage, anlass: 'NACHTRAEGE' });
    expect([zweite.status, zweite.body.ausgabe]).toEqual([201, 2]);
    const { eintraege } = (await rufe(leitung, 'GET', pfad)).body;
    expect(
      eintraege.map(({ ausgabe, tabelle }: { ausgabe: number; tabelle: { n: number } }) => [
        ausgabe,
        tabelle.n,
      ]),
    ).toEqual([
      [2, 26],
      [1, 19],
    ]);
    expect(eintraege[1].pruefsumme).toBe(erste.body.pruefsumme);
  });
});

describe('a recomputation', () => {
  it('is started once, says how far it is, and can be ended', async () => {
    const start = await rufe(leitung, 'POST', '/kennzahlen/rechenlauf');
    expect(start.status).toBe(201);
    expect((await rufe(leitung, 'POST', '/kennzahlen/rechenlauf')).body.code).toBe('RECHENLAUF_LAEUFT');
    const lese = async () => (await rufe(leitung, 'GET', '/kennzahlen/rechenlauf')).body.lauf;
    expect(await lese()).toMatchObject({ zustand: 'LAEUFT', stellen: 2, fertig: 0 });
    expect((await rufe(leitung, 'POST', '/kennzahlen/rechenlauf/abbruch')).status).toBe(201);
    // Ended by hand: the job notices after the first Stelle.
    expect(await runSummen(dienste, start.body.id)).toBe(1);
    expect((await lese()).zustand).toBe('ABGEBROCHEN');
    const zweiter = (await rufe(leitung, 'POST', '/kennzahlen/rechenlauf')).body.id;
    await runSummen(dienste, zweiter);
    expect(await lese()).toMatchObject({ zustand: 'FERTIG', stellen: 2, fertig: 2 });
  });
});
