import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { createAnbieterImTest, createAngebotImTest } from '#src/modules/angebot/test-angebot.ts';
import { modul as angebot } from '#src/modules/angebot/index.ts';
import { modul as thema } from '#src/modules/thema/index.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt } from '#test/support/welt.ts';
import { modul } from './index.ts';

const dienste = await createTestDienste();
const { rufe } = await createTestServer(dienste, [modul, angebot, thema]);
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

  // A gap becomes a Systemhinweis, once; what is no gap does not.
  const gib = (wer: typeof sabine, bereich: string, kommune: string | null = null) =>
    rufe(wer, 'POST', '/beratungsansaetze/systemhinweise', { bereich, zielgruppe: 'FRAUEN', kommune });
  expect((await gib(welt.konto('CASE_MANAGEMENT', welt.kreis), 'WOHNEN')).status).toBe(403);
  expect((await gib(sabine, 'SPRACHE')).body.code).toBe('LUECKE_GESCHLOSSEN');
  expect((await gib(sabine, 'WOHNEN', createUuidV7())).status).toBe(404);
  const { id } = (await gib(sabine, 'WOHNEN')).body;
  expect((await gib(sabine, 'WOHNEN')).body.code).toBe('SCHON_GEGEBEN');
  expect((await gib(sabine, 'WOHNEN', body.kommunen[0].id)).status).toBe(201);
  const hinweis = (await rufe(sabine, 'GET', `/systemhinweise/${id}`)).body;
  expect(hinweis).toMatchObject({
    herkunft: 'UEBERBLICK',
    huerde: 'FEHLENDES_ANGEBOT',
    themenbereich: 'WOHNEN',
    monat: '2026-10-01',
    mitName: true,
    inhalt:
      'Überblick der Beratungsansätze: Wohnen für die Zielgruppe „Frauen“ im ganzen KIM-Standort. Das Verzeichnis nennt kein Angebot.',
  });
  const frage = { version: 1, text: 'Seit wann?', bestaetigt: true };
  expect((await rufe(sabine, 'POST', `/systemhinweise/${id}/rueckfrage`, frage)).body.code).toBe(
    'KEINE_MELDENDE_PERSON',
  );
  expect(
    (await rufe(sabine, 'POST', `/systemhinweise/${id}/sichtung`, { version: 1, ergebnis: 'GESICHTET' }))
      .status,
  ).toBe(201);
});
