import { describe, expect, it } from 'vitest';
import { createFallwelt, ZIEL } from '#src/modules/fall/test-fall.ts';
import { modul } from '../index.ts';
import { runSummen } from './run-summen.ts';

const { dienste, rufe, jana, welt, sql, openFall, openKurzberatung, version } = await createFallwelt([modul]);
const leitung = welt.konto('KI_LEITUNG');

type Stand = { quartal: string; kommune: boolean; merkmale: object; summe: number };
/** What stands of one kind of count for the whole Stelle: every row, with link or without. */
const stand = (art: string): Promise<Stand[]> =>
  sql<Stand>(
    `SELECT quartal, kommune_id IS NOT NULL AS kommune, merkmale, sum(wert)::int AS summe FROM bericht.zaehlsatz
      WHERE mandant_id = $1 AND art = $2 GROUP BY 1, 2, 3 HAVING sum(wert) <> 0 ORDER BY 1, 3`,
    [welt.stadt.id, art],
  );
const post = async (pfad: string, body: object, methode: 'POST' | 'PUT' = 'POST') => {
  const antwort = await rufe(jana, methode, pfad, body);
  if (antwort.status >= 300) throw new Error(`${pfad}: ${JSON.stringify(antwort.body)}`);
  return antwort.body;
};
const tabelle = async (code: string, frage: Record<string, string> = {}) =>
  (
    await rufe(
      leitung,
      'GET',
      `/kennzahlen/${code}/tabelle?${new URLSearchParams({ ebene: 'STANDORT', jahr: '2027', spalte: 'ZEIT', ...frage })}`,
    )
  ).body;

describe('KP-13: a Re-Assessment is due six months after the last assessment', () => {
  it('counts as open on that day, then as on time or late, and not at all when the Fall ended before', async () => {
    dienste.setStichtag('2026-10-19');
    const [a, b, c] = [await openFall(), await openFall(), await openFall()];
    const assess = async (id: string, tag: string): Promise<void> => {
      dienste.setStichtag(tag);
      const { id: assessment } = await post(`/akten/${id}/assessments`, {});
      await post(
        `/akten/${id}/assessments/${assessment}/bereiche/SPRACHE`,
        { erhebung: 'ERHOBEN', version: 0, bedarf: 2, situation: 'Lernt Deutsch.', quelle: 'KLIENT' },
        'PUT',
      );
      await post(`/akten/${id}/assessments/${assessment}/abschluss`, { version: 1 });
    };
    for (const id of [a, b, c]) {
      await post(`/akten/${id}/ziele`, ZIEL);
      await assess(id, '2026-10-19');
    }
    const je = async () =>
      Object.fromEntries(
        (await stand('RE_ASSESSMENT')).map(({ quartal, merkmale, summe }) => [
          `${quartal} ${(merkmale as { faelligkeit: string }).faelligkeit}`,
          summe,
        ]),
      );
    // Due on 19 April 2027.
    expect(await je()).toEqual({ '2027-Q2 OFFEN': 3 });
    await assess(a, '2027-04-19');
    expect(await je()).toEqual({ '2027-Q2 OFFEN': 2, '2027-Q2 RECHTZEITIG': 1, '2027-Q4 OFFEN': 1 });
    await assess(b, '2027-07-01');
    expect(await je()).toEqual({
      '2027-Q2 OFFEN': 1,
      '2027-Q2 RECHTZEITIG': 1,
      '2027-Q2 VERSPAETET': 1,
      '2027-Q4 OFFEN': 1,
      '2028-Q1 OFFEN': 1,
    });
    // a ends before 19 October; c ends after its day and stays missed.
    for (const id of [a, c]) {
      const { ziele } = (await rufe(jana, 'GET', `/akten/${id}`)).body;
      await post(`/akten/${id}/abschluss`, {
        version: await version(id),
        grund: 'ZIELE_ERREICHT',
        ziele: ziele.map((ziel: { id: string }) => ({ zielId: ziel.id, ergebnis: 'ERREICHT' })),
        offenes: '–',
      });
    }
    expect(await je()).toEqual({
      '2027-Q2 OFFEN': 1,
      '2027-Q2 RECHTZEITIG': 1,
      '2027-Q2 VERSPAETET': 1,
      '2028-Q1 OFFEN': 1,
    });
    dienste.setStichtag('2028-01-11');
    await runSummen(dienste);
    // Three were due in the second quarter of 2027, one of each kind: who knew the three would know each, so the sum is hidden too, and there is no share.
    expect((await tabelle('KP-13B')).zellen).toEqual([[0, 'x', 0, 0, 'x']]);
    expect((await tabelle('KP-13')).zellen).toEqual([['x', 'x', 'x', 'x', 'x']]);
  });
});

describe('R-01 and P-02: what is sealed is counted without a way back', () => {
  it('counts a change with the end of the old benefit, moves with a correction, and goes with a withdrawal', async () => {
    dienste.setStichtag('2026-10-19');
    const id = await openFall();
    const pfad = `/akten/${id}/rechtskreis`;
    const alt = await post(pfad, { spur: 'LEISTUNG', code: 'ASYLBLG', gueltigVon: '2025-01-10' });
    dienste.setStichtag('2027-02-01');
    const neu = await post(pfad, { spur: 'LEISTUNG', code: 'SGB_II', gueltigVon: '2027-01-01' });
    expect(await stand('RECHTSKREIS_WECHSEL')).toEqual([]);
    await post(`${pfad}/${alt.id}/ende`, { version: 1, gueltigBis: '2026-12-31' });
    expect(await stand('RECHTSKREIS_WECHSEL')).toEqual([
      { quartal: '2027-Q1', kommune: false, merkmale: { wechsel: 'ASYLBLG_SGB_II' }, summe: 1 },
    ]);
    await post(
      `${pfad}/${neu.id}`,
      { version: 1, code: 'SGB_XII', gueltigVon: '2026-12-31', gueltigBis: null, stelle: null, notiz: null },
      'PUT',
    );
    // Now both hold on 31 December: side by side, so no change.
    expect(await stand('RECHTSKREIS_WECHSEL')).toEqual([]);
    await post(
      `${pfad}/${neu.id}`,
      { version: 2, code: 'SGB_XII', gueltigVon: '2027-03-01', gueltigBis: null, stelle: null, notiz: null },
      'PUT',
    );
    expect(await stand('RECHTSKREIS_WECHSEL')).toMatchObject([
      { quartal: '2027-Q1', merkmale: { wechsel: 'ASYLBLG_SGB_XII' }, summe: 1 },
    ]);
    const links = await sql(
      `SELECT 1 FROM fall.akte_zaehlsatz WHERE akte_id = $1 AND art IN ('RECHTSKREIS_WECHSEL', 'PERSON_MERKMAL')`,
      [id],
    );
    expect(links).toEqual([]);
    await post(`${pfad}/${neu.id}/ruecknahme`, { version: 3, grund: 'Falsche Person' });
    expect(await stand('RECHTSKREIS_WECHSEL')).toEqual([]);
  });

  it('counts sex and nationality in rows of their own without Kommune, and a correction moves one of them', async () => {
    dienste.setStichtag('2027-02-01');
    const je = async () =>
      (await stand('PERSON_MERKMAL'))
        .filter(({ quartal }) => quartal === '2027-Q1')
        .map(({ kommune, merkmale, summe }) => [kommune, JSON.stringify(merkmale), summe]);
    const vorher = await je();
    expect(vorher).toEqual([]);
    const id = await openKurzberatung(jana, {
      person: {
        art: 'NEU',
        identitaet: { familienname: 'Zaehlbar', vornamen: 'Rana', geschlecht: 'WEIBLICH' },
      },
    });
    expect(await je()).toEqual([
      [false, '{"geschlecht":"WEIBLICH"}', 1],
      [false, '{"staatsgruppe":"KEINE_ANGABE"}', 1],
    ]);
    const [person] = (await rufe(jana, 'GET', `/akten/${id}`)).body.personen;
    const { identitaet, version: gelesen } = (await rufe(jana, 'GET', `/personen/${person.personId}`)).body;
    await post(
      `/personen/${person.personId}`,
      {
        akteId: id,
        version: gelesen,
        identitaet: { ...identitaet, staatsangehoerigkeiten: { erhebung: 'ERHOBEN', staaten: ['SY'] } },
      },
      'PUT',
    );
    expect(await je()).toEqual([
      [false, '{"geschlecht":"WEIBLICH"}', 1],
      [false, '{"staatsgruppe":"SY"}', 1],
    ]);
  });
});

it('K-01 by language: a correction moves the count', async () => {
  dienste.setStichtag('2027-05-03');
  const id = await openKurzberatung(jana, { sprache: 'fa' });
  const je = async () =>
    (await stand('KURZBERATUNG_BEGINN'))
      .filter(({ quartal }) => quartal === '2027-Q2')
      .map(({ merkmale, summe }) => [(merkmale as { sprache: string }).sprache, summe]);
  expect(await je()).toEqual([['fa', 1]]);
  await post(
    `/kurzberatungen/${id}`,
    {
      version: 1,
      zugangsweg: 'SOZIALAMT',
      sprache: 'ps',
      bedarfe: ['SPRACHE'],
      information: { am: '2027-05-03', form: 'BEIDES' },
    },
    'PUT',
  );
  expect(await je()).toEqual([['ps', 1]]);
});

it('the page Fallzahlen hides what the indicators hide, in a quarter that is over and in one that runs', async () => {
  const eigene = await createFallwelt([modul]);
  const { standortId, stadt } = eigene.welt;
  const count = (art: string, merkmale: object, anzahl: number) =>
    eigene.sql(
      `INSERT INTO bericht.zaehlsatz (id, standort_id, mandant_id, kommune_id, quartal, erfasst_quartal, art, wert, merkmale)
       SELECT gen_random_uuid(), $1, $2, $3, '2026-Q3', '2026-Q3', $4, 1, $5 FROM generate_series(1, $6)`,
      [standortId, stadt.id, stadt.kommuneId, art, JSON.stringify(merkmale), anzahl],
    );
  await count('KURZBERATUNG_BEGINN', { zugangsweg: 'SOZIALAMT' }, 40);
  await count('KURZBERATUNG_BEGINN', { zugangsweg: 'JUGENDAMT' }, 30);
  await count('KURZBERATUNG_BEGINN', { zugangsweg: 'ANDERES_PROGRAMM' }, 12);
  await count('KURZBERATUNG_BEGINN', { zugangsweg: 'WEITERES' }, 2);
  await count('FALL_BEGINN', { zugangsweg: 'SOZIALAMT' }, 1);
  await count('KONTAKT', { themen: ['WOHNEN'] }, 2);
  for (const stichtag of ['2026-08-10', '2026-10-19']) {
    eigene.dienste.setStichtag(stichtag);
    await runSummen(eigene.dienste);
    const chef = eigene.welt.konto('KI_LEITUNG');
    const seite = (await eigene.rufe(chef, 'GET', '/standort/fallzahlen?quartal=2026-Q3')).body;
    const je = Object.fromEntries(
      seite.zugangswege.map(({ code, anzahl }: { code: string; anzahl: number | null }) => [code, anzahl]),
    );
    // One is small, and with it the next smallest is hidden: else it would follow from the sum.
    expect([je.SOZIALAMT, je.JUGENDAMT, je.ANDERES_PROGRAMM, je.WEITERES], stichtag).toEqual([
      40,
      30,
      null,
      null,
    ]);
    expect(seite.gesamt, stichtag).toMatchObject({ kurzberatungen: 85, faelleNeu: null, kontakte: null });
  }
  const tabelle = (
    await eigene.rufe(
      eigene.welt.konto('KI_LEITUNG'),
      'GET',
      '/kennzahlen/K-01/tabelle?ebene=STANDORT&jahr=2026&zeile=zugangsweg&spalte=ZEIT',
    )
  ).body;
  // The indicator shows the two as one: fourteen for both, and none of them for itself.
  expect(tabelle.zeilen.map(({ code }: { code: string }, i: number) => [code, tabelle.zellen[i][2]])).toEqual(
    [
      ['SOZIALAMT', 40],
      ['JUGENDAMT', 30],
      ['WEITERE', 14],
      ['*', 84],
    ],
  );
});
