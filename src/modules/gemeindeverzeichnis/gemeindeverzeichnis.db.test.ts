import { expect, it } from 'vitest';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createActor, createWelt } from '#test/support/welt.ts';
import { modul } from './index.ts';

const dienste = await createTestDienste();
const { rufe } = await createTestServer(dienste, [modul]);
dienste.setStichtag('2026-10-19');
const CSV = { 'content-type': 'text/csv' };

it('takes over whole or not at all, twice is once, and the periods stay', async () => {
  const welt = await createWelt(dienste);
  const kurz = welt.standortId.slice(-8);
  const leitung = welt.konto('KI_LEITUNG', welt.kreis);
  const kopf = 'kreis;name;gueltig_von;ags;postleitzahlen;einwohner;einwohner_am;einwohner_quelle';
  const send = (zeilen: string[], query = '', wer = leitung) =>
    rufe(wer, 'POST', `/gemeindeverzeichnis/import${query}`, Buffer.from([kopf, ...zeilen].join('\n')), CSV);
  const eins = `test-${kurz};Stadt Moorsee ${kurz};1975-01-01;05998004;59901 59902;31245;2024-12-31;IT.NRW`;

  const schlecht = await send([eins, `test-${kurz};Ihlbach;morgen;;;;;`]);
  expect(schlecht).toMatchObject({
    status: 422,
    body: { zustand: { fehler: [{ zeile: 3, spalte: 'gueltig_von' }] } },
  });
  const lies = async () =>
    (await rufe(leitung, 'GET', `/gemeindeverzeichnis/${welt.standortId}`)).body.eintraege;
  expect(await lies()).toHaveLength(1);

  expect((await send([eins], '?probelauf=true')).body).toMatchObject({ ergebnis: 'PROBELAUF', neu: 1 });
  expect(await lies()).toHaveLength(1);
  expect((await send([eins])).body).toMatchObject({
    ergebnis: 'GESCHRIEBEN',
    neu: 1,
    fehlend: [`Stadt Test ${kurz}`],
  });
  expect((await send([eins])).body).toMatchObject({ ergebnis: 'UNVERAENDERT', neu: 0, unveraendert: 1 });

  // Renamed by the ministry, with one Postleitzahl less.
  const zwei = `test-${kurz};Stadt Bad Moorsee ${kurz};2024-07-01;05998004;59901;;;`;
  expect((await send([zwei], '', createActor('MINISTERIUM', null))).body).toMatchObject({
    geaendert: 1,
    beendet: 1,
  });
  expect((await lies()).find(({ ags }: { ags: string }) => ags === '05998004')).toMatchObject({
    name: `Stadt Bad Moorsee ${kurz}`,
    gueltigVon: '1975-01-01',
    frueher: [{ name: `Stadt Moorsee ${kurz}`, bis: '2024-06-30' }],
    postleitzahlen: ['59901'],
    einwohner: { anzahl: 31_245, stichtag: '2024-12-31', quelle: 'IT.NRW' },
  });

  const anderswo = await createWelt(dienste);
  expect(
    (await send([eins], '', anderswo.konto('KI_LEITUNG', anderswo.kreis))).body.zustand.fehler,
  ).toMatchObject([{ spalte: 'kreis', grund: 'Diese Zeile gehört zu einem anderen Standort.' }]);
  expect((await send([eins], '', welt.konto('KOORDINATION', welt.kreis))).status).toBe(403);
});
