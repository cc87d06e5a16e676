import { beforeAll, describe, expect, it } from 'vitest';
import { MODULE } from '#src/anwendung/module.ts';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt } from '#test/support/welt.ts';

/**
 * Re-identification with synthetic data (DP-B-07): an attacker holds everything that leaves the cases (Systemhinweise, Themen,
 * counts) and knows of a person what somebody nearby may know: name, month, Stelle, how many days were lost. Three attacks:
 * read who it is, join equal values with the plain side of the Akten, and join by order. None may find a person.
 */
const dienste = await createTestDienste();
const welt = await createWelt(dienste);
const { rufe } = await createTestServer(dienste, MODULE);
const HEUTE = '2026-10-19';
dienste.setStichtag(HEUTE);

const sql = async (text: string, werte: unknown[] = []) => (await dienste.admin.query(text, werte)).rows;
const PERSONEN = 16;
const buchstabe = (nummer: number) => String.fromCharCode(97 + nummer);

type Fall = { akteId: string; nummer: string; namen: string[]; tage: number; konto: KontoActor };
const faelle: Fall[] = [];
const koordination = welt.konto('KOORDINATION', welt.stadt);

/** Everything that this account reads outside the cases, in one text. */
async function collect(actor: KontoActor): Promise<string> {
  const pfade = [
    '/systemhinweise?groesse=200',
    '/systemhinweise/haeufungen',
    '/themen?groesse=200',
    '/standort/fallformate?quartal=2026-Q4',
    '/standort/fallzahlen?quartal=2026-Q4',
    '/standort/verfahrenszahlen?quartal=2026-Q4',
    '/systemhinweise/signale',
    '/eskalationen',
    '/geteilte-themen',
    '/checkliste',
    '/umsetzungsstand',
    '/steuerung/anstehend',
  ];
  const antworten = await Promise.all(pfade.map((pfad) => rufe(actor, 'GET', pfad)));
  return JSON.stringify(antworten.filter(({ status }) => status === 200).map(({ body }) => body));
}

beforeAll(async () => {
  const konten = [1, 2, 3, 4].map(() => welt.konto('CASE_MANAGEMENT', welt.stadt));
  for (let nummer = 0; nummer < PERSONEN; nummer += 1) {
    const konto = konten[nummer % konten.length] ?? koordination;
    const familienname = `Suchprobe${buchstabe(nummer)}${buchstabe(25 - nummer)}`;
    const vornamen = `Vorna${buchstabe(nummer)}mira`;
    const { body } = await rufe(konto, 'POST', '/kurzberatungen', {
      zugangsweg: 'SOZIALAMT',
      sprache: 'ar',
      bedarfe: ['WOHNEN'],
      information: { am: HEUTE, form: 'BEIDES' },
      person: { art: 'NEU', identitaet: { familienname, vornamen, geburtsdatum: `19${60 + nummer}` } },
    });
    const tage = 1_000 + nummer * 37;
    const hinweis = await rufe(konto, 'POST', `/akten/${body.id}/systemhinweise`, {
      schnittstelle: 'JOBCENTER',
      themenbereich: 'WOHNEN',
      huerde: 'LANGE_BEARBEITUNG',
      tageVerloren: tage,
      text: 'Der Bescheid kam erst nach Monaten, niemand war erreichbar.',
      mitName: false,
      bestaetigt: true,
    });
    expect(hinweis.status).toBe(201);
    const { id } = (
      await rufe(konto, 'POST', `/akten/${body.id}/fallanalysen`, {
        format: 'FALLBESPRECHUNG',
        kurzform: true,
        am: HEUTE,
        anlass: 'Der Bescheid bleibt aus.',
        frage: 'Wer ist zuständig?',
        bestaetigt: true,
      })
    ).body;
    const gehalten = { version: 1, am: HEUTE, minuten: 20 + nummer, text: 'Nachfragen.', bestaetigt: true };
    expect((await rufe(konto, 'POST', `/fallanalysen/${id}/durchfuehrung`, gehalten)).status).toBe(201);
    const akte = (await rufe(konto, 'GET', `/akten/${body.id}`)).body.akte;
    faelle.push({ akteId: body.id, nummer: akte.nummer, namen: [familienname, vornamen], tage, konto });
  }
  const hinweise = (await rufe(koordination, 'GET', '/systemhinweise?groesse=200')).body.eintraege;
  const thema = await rufe(koordination, 'POST', '/themen', {
    titel: 'Lange Bearbeitung',
    beschreibung: 'Bescheide kommen erst nach Monaten.',
    hinweise: hinweise.slice(0, 6).map(({ id }: { id: string }) => id),
    bestaetigt: true,
  });
  expect(thema.status).toBe(201);
});

describe('attack by reading', () => {
  it('no role of the steering finds a name, an Akte, a number or who reported', async () => {
    for (const rolle of ['KOORDINATION', 'KI_LEITUNG', 'TEAMLEITUNG'] as const) {
      const material = await collect(welt.konto(rolle, welt.stadt));
      expect(material.length).toBeGreaterThan(50);
      for (const { akteId, nummer, namen, konto } of faelle) {
        for (const spur of [akteId, nummer, ...namen, konto.kontoId]) expect(material).not.toContain(spur);
      }
    }
  });

  it('who knows how many days a person lost finds no row outside the steering', async () => {
    for (const actor of [welt.konto('TEAMLEITUNG', welt.stadt), welt.konto('CASE_MANAGEMENT', welt.kreis)]) {
      const material = await collect(actor);
      for (const { tage } of faelle) expect(material).not.toContain(String(tage));
    }
  });

  it('counts of the formats are too coarse for the minutes of one sitting', async () => {
    const { gesamt } = (await rufe(koordination, 'GET', '/standort/fallformate?quartal=2026-Q4')).body;
    expect(gesamt.anzahl).toBe(PERSONEN);
    const minuten = await sql('SELECT DISTINCT minuten FROM bericht.fallformat');
    expect(minuten.every(({ minuten: m }) => m % 15 === 0)).toBe(true);
  });
});

describe('attack by joining equal values', () => {
  it('no value of a Hinweis stands in plain beside its Akte, except Standort and month', async () => {
    const hinweise = await sql(
      `SELECT s.id, s.tage_verloren, s.schnittstelle, s.huerde, s.inhalt FROM steuerung.systemhinweis s WHERE s.standort_id = $1`,
      [welt.stadt.standortId],
    );
    expect(hinweise).toHaveLength(PERSONEN);
    const tabellen = await sql(
      `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'fall' AND column_name = 'akte_id'
        AND table_name IN (SELECT c.relname FROM pg_class c WHERE c.relkind = 'r')`,
    );
    expect(tabellen.length).toBeGreaterThan(20);
    let klarseite = '';
    for (const { name } of tabellen) {
      const zeilen = await sql(`SELECT t::text AS alles FROM fall.${name} t WHERE akte_id = ANY ($1)`, [
        faelle.map(({ akteId }) => akteId),
      ]);
      // Sealed bytes are no words: whatever is found there is chance.
      klarseite += zeilen.map(({ alles }) => String(alles).replaceAll(/\\\\x[0-9a-f]+/g, '')).join('\n');
    }
    expect(klarseite).toContain('SYSTEMHINWEIS_GEGEBEN');
    for (const { id, tage_verloren: tage, huerde, inhalt } of hinweise) {
      for (const wert of [id, `,${tage},`, huerde, inhalt]) expect(klarseite).not.toContain(wert);
    }
  });

  it('no Hinweis and no count has a moment, a Kommune, a Stelle or an Akte', async () => {
    const spalten = await sql(
      `SELECT table_name, column_name, data_type FROM information_schema.columns
        WHERE (table_schema, table_name) IN (('steuerung', 'systemhinweis'), ('bericht', 'fallformat'))`,
    );
    expect(spalten.filter(({ data_type: art }) => /timestamp|time/.test(art))).toEqual([]);
    expect(spalten.filter(({ data_type: art }) => art === 'date').map((s) => s.column_name)).toEqual([
      'monat',
    ]);
    expect(
      spalten.filter(({ column_name: name }) => /akte|person|kommune|mandant|fallanalyse/.test(name)),
    ).toEqual([]);
  });
});

describe('attack by order', () => {
  it('ids are drawn at random: sorted, they do not follow the order of the Akten', async () => {
    const nachId = await sql(
      `SELECT s.tage_verloren FROM steuerung.systemhinweis s WHERE s.standort_id = $1 ORDER BY s.id`,
      [welt.stadt.standortId],
    );
    const richtig = nachId.filter(({ tage_verloren: tage }, stelle) => faelle[stelle]?.tage === tage).length;
    // One right guess is what chance gives; ten of sixteen happen once in many millions of runs.
    expect(richtig).toBeLessThan(10);
    const versionen = await sql(
      `SELECT DISTINCT substr(id::text, 15, 1) AS art FROM steuerung.systemhinweis WHERE standort_id = $1
        UNION SELECT DISTINCT substr(id::text, 15, 1) FROM bericht.fallformat WHERE standort_id = $1`,
      [welt.stadt.standortId],
    );
    expect(versionen).toEqual([{ art: '4' }]);
  });

  it('the list of the Koordination has no order of entry either', async () => {
    const { eintraege } = (await rufe(koordination, 'GET', '/systemhinweise?zustand=NEU&groesse=200')).body;
    const tage = eintraege.map(({ tageVerloren }: { tageVerloren: number }) => tageVerloren);
    expect(tage).toHaveLength(PERSONEN - 6);
    expect(tage).not.toEqual(tage.toSorted((a: number, b: number) => a - b));
  });
});
