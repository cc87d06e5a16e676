import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { createAnbieterImTest, createAngebotImTest } from '#src/modules/angebot/test-angebot.ts';
import { modul as angebot } from '#src/modules/angebot/index.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt } from '#test/support/welt.ts';
import { modul } from './index.ts';

const dienste = await createTestDienste();
const { rufe } = await createTestServer(dienste, [modul, angebot]);
dienste.setStichtag('2026-10-19');

it('reads the Angebote of the own Standort alone, and knows its Kommunen', async () => {
  const welt = await createWelt(dienste);
  const anderswo = await createWelt(dienste);
  for (const { standort, titel } of [
    { standort: welt, titel: 'Hier' },
    { standort: anderswo, titel: 'Dort' },
  ]) {
    const wer = standort.konto('KOORDINATION', standort.kreis);
    const anbieterId = await createAnbieterImTest(rufe, wer);
    await createAngebotImTest(rufe, wer, anbieterId, { titel });
  }
  const sabine = welt.konto('KOORDINATION', welt.kreis);
  const { body } = await rufe(sabine, 'GET', '/beratungsansaetze');
  expect(body).toMatchObject({ stand: '2026-10-19', angebote: 1, ohneZuordnung: 0 });
  const frauen = body.zielgruppen.find(({ zielgruppe }: { zielgruppe: string }) => zielgruppe === 'FRAUEN');
  expect(frauen.zellen[0]).toEqual({
    bereich: 'SPRACHE',
    anzahl: 1,
    offen: 0,
    nutzbar: 1,
    lage: 'VORHANDEN',
  });
  expect(body.kommunen).toHaveLength(1);
  expect((await rufe(sabine, 'GET', '/beratungsansaetze?art=BERATUNG')).body.angebote).toBe(0);
  const mappe = unzipSync((await rufe(sabine, 'GET', '/beratungsansaetze.xlsx')).roh);
  const [gruppen = '', orte = ''] = [1, 2].map((nummer) =>
    strFromU8(mappe[`xl/worksheets/sheet${nummer}.xml`] ?? new Uint8Array()),
  );
  expect(gruppen).toMatch(/>Frauen<.*?<v>1<\/v>.*?>vorhanden</);
  expect(gruppen).toContain('>Alle Zielgruppen<');
  expect(orte).toContain(`>${body.kommunen[0].name}<`);
  expect((await rufe(sabine, 'GET', `/beratungsansaetze?kommune=${createUuidV7()}`)).status).toBe(404);
  expect((await rufe(welt.konto('CASE_MANAGEMENT', welt.kreis), 'GET', '/beratungsansaetze')).status).toBe(
    403,
  );
});
