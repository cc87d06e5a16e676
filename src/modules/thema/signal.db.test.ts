import { expect, it } from 'vitest';
import { createWelt } from '#test/support/welt.ts';
import { createThemawelt } from './test-thema.ts';

const { jana, sabine, ulrich, rufe, dienste, giveHinweis, addKontakte } = await createThemawelt();
type Signal = { schnittstelle: string; themenbereich: string; stand: string; uebergangen: object | null };
const readSignale = async (actor = sabine) => (await rufe(actor, 'GET', '/systemhinweise/signale')).body;
const giveViele = async (tag: string, anzahl: number, mehr: object = {}) => {
  dienste.setStichtag(tag);
  for (let nr = 0; nr < anzahl; nr += 1) await giveHinweis(jana, mehr);
  dienste.setStichtag('2026-10-19');
};

it('compares the last quarter with the own earlier ones, marks a single case, and can be passed over with a reason', async () => {
  for (const tag of ['2025-08-10', '2025-11-10', '2026-02-10', '2026-05-10', '2026-08-10'])
    await addKontakte(jana, 40, tag, ['EXISTENZSICHERUNG', 'WOHNEN']);
  const woanders = await createWelt(dienste);
  await addKontakte(woanders.konto('CASE_MANAGEMENT', woanders.kreis), 500, '2026-08-10', ['WOHNEN']);
  await giveViele('2026-02-10', 4, { institution: 'Jobcenter Lennetal', bestaetigt: true });
  await giveViele('2026-08-10', 12, { institution: 'Jobcenter Lennetal', bestaetigt: true });
  await giveViele('2026-09-10', 2, { schnittstelle: 'WOHNUNGSAMT', themenbereich: 'WOHNEN' });
  await giveViele('2026-09-10', 3, { schnittstelle: 'KITA', themenbereich: 'KINDERBETREUUNG' });
  await giveViele('2026-10-10', 9, { schnittstelle: 'KITA', themenbereich: 'WOHNEN' });
  const signale = await readSignale();
  expect(signale).toMatchObject({
    quartal: '2026-Q3',
    fruehere: 4,
    eintraege: [
      {
        schnittstelle: 'JOBCENTER',
        stand: 'MEHR',
        hinweise: 12,
        akten: 40,
        jetzt: { wert: 300 },
        erwartet: { wert: 25 },
      },
      { themenbereich: 'WOHNEN', stand: 'EINZELFALL', hinweise: null, jetzt: null },
      {
        schnittstelle: 'KITA',
        themenbereich: 'KINDERBETREUUNG',
        stand: 'OHNE_VERGLEICH',
        hinweise: 3,
        akten: 0,
      },
    ],
  });
  // Kinds of Stellen only: no named one stands in a comparison.
  expect(JSON.stringify(signale)).not.toContain('Lennetal');
  const [erstes] = signale.eintraege as Signal[];
  const body = {
    quartal: '2026-Q3',
    schnittstelle: erstes?.schnittstelle,
    themenbereich: erstes?.themenbereich,
    grund: 'Das Thema läuft schon.',
    bestaetigt: true,
  };
  const uebergehe = (mehr: object = {}, actor = sabine) =>
    rufe(actor, 'POST', '/systemhinweise/signale', { ...body, ...mehr });
  expect((await uebergehe({ grund: 'Frau Zidan weiß davon.' })).body.code).toBe('PERSONENBEZUG');
  expect((await uebergehe({ quartal: '2026-Q2' })).body.code).toBe('QUARTAL_VORBEI');
  expect((await uebergehe()).status).toBe(201);
  expect((await uebergehe({}, ulrich)).body.code).toBe('SCHON_UEBERGANGEN');
  expect((await readSignale(ulrich)).eintraege[0].uebergangen).toMatchObject({
    grund: body.grund,
    am: '2026-10-19',
  });
  expect((await readSignale(woanders.konto('KOORDINATION', woanders.kreis))).eintraege).toEqual([]);
  expect((await rufe(jana, 'GET', '/systemhinweise/signale')).status).toBe(403);
});
