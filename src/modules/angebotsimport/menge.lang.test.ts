import { performance } from 'node:perf_hooks';
import { afterAll, expect, it } from 'vitest';
import { THEMENBEREICH_CODES } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { modul as angebot } from '#src/modules/angebot/index.ts';
import { addHsdsWege } from '#src/modules/hsds/index.ts';
import { toTeilId } from '#src/modules/hsds/kennung.ts';
import { toTerm } from '#src/modules/hsds/to-hsds.ts';
import { createJobs } from '#src/platform/jobs/create-jobs.ts';
import { createLogger } from '#src/platform/log/logger.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt } from '#test/support/welt.ts';
import { angebotslaufAuftrag, modul, runAngebotslauf } from './index.ts';
import { createTestquelle, TESTREGEL, toSeiten } from './test-quelle.ts';

const MENGE = 20_000;
const quelle = await createTestquelle();
afterAll(() => quelle.close());

/** An entry as another directory gives it: some kilobytes, with what we know and what we do not. */
const createService = (nr: number) => ({
  id: toTeilId('dienst', nr),
  name: `Beratung und Kurs Nummer ${nr}`,
  description: `Wir beraten zu allen Fragen und helfen weiter, Gruppe ${nr % 997}. `.repeat(4),
  status: 'active',
  email: 'dienst@stelle.example',
  assured_date: '2026-09-01',
  fees_description: 'Zwei Euro für Unterlagen',
  licenses: 'anerkannt',
  organization: { id: toTeilId('stelle', nr % 500), name: `Stelle ${nr % 500}`, description: 'Eine Stelle.' },
  languages: ['de', 'ar', 'tr'].map((code) => ({ id: toTeilId('sprache', nr, code), code })),
  phones: [{ id: toTeilId('telefon', nr), number: '02731 55 10', extension: 12 }],
  schedules: [
    { id: toTeilId('zeit', nr), freq: 'WEEKLY', byday: 'MO,WE', opens_at: '09:00', closes_at: '12:00' },
  ],
  service_at_locations: [
    {
      id: toTeilId('platz', nr),
      location: {
        id: toTeilId('ort', nr),
        location_type: 'physical',
        latitude: 51 + (nr % 50) / 100,
        longitude: 8,
        addresses: [{ address_1: `Weg ${nr % 90}`, city: `Ort${nr % 60}`, postal_code: '59999' }],
      },
    },
  ],
  attributes: [
    {
      id: toTeilId('attribut', nr),
      taxonomy_term: toTerm('lebensbereich', THEMENBEREICH_CODES[nr % 11] ?? 'SPRACHE'),
    },
  ],
});

/** The figures stand in docs/leistung.md. */
it('20,000 entries are read, shown and taken over while others work; then HSDS gives pages of 100', async () => {
  const dienste = await createTestDienste({ eigene: true });
  dienste.setStichtag('2026-10-19');
  const { rufe, server } = await createTestServer(dienste, [angebot, modul]);
  await addHsdsWege(server, dienste);
  const welt = await createWelt(dienste);
  const sabine = welt.konto('KOORDINATION', welt.kreis);
  await createJobs({
    datenbankUrl: dienste.datenbank.appUrl,
    logger: createLogger({ stufe: 'silent' }),
  }).createQueues([angebotslaufAuftrag]);
  quelle.setAntwort(toSeiten(Array.from({ length: MENGE }, (_, nr) => createService(nr))));
  const body = {
    quelle: {
      art: 'HSDS',
      name: 'Verzeichnis',
      url: 'https://quelle.example',
      lizenz: 'CC BY 4.0',
      verantwortlich: 'Koordination',
      rhythmus: 'VON_HAND',
    },
    bestaetigt: true,
  };
  const { id } = (await rufe(sabine, 'POST', '/angebotsquellen', body)).body;
  await dienste.admin.query('UPDATE steuerung.angebotsquelle SET url = $1 WHERE id = $2', [quelle.url, id]);
  const pfad = `/angebotsquellen/${id}`;
  const laufId: string = (await rufe(sabine, 'POST', `${pfad}/laeufe`)).body.id;
  const run = () => runAngebotslauf(dienste, { standortId: sabine.standortId ?? '', laufId }, TESTREGEL);
  const blick = async () => (await rufe(sabine, 'GET', pfad)).body.lauf;

  const lesen = await measure(run);
  expect(await blick()).toMatchObject({ zustand: 'BEREIT', zahlen: { neu: MENGE } });
  await rufe(sabine, 'POST', `${pfad}/laeufe/${laufId}/uebernahme`, {});
  const staende = new Set<number>();
  const wartezeiten: number[] = [];
  const fertig = new AbortController();
  // Somebody looks at the progress, and somebody searches, while it works.
  const andere = (async () => {
    while (!fertig.signal.aborted) {
      wartezeiten.push(await measure(() => rufe(sabine, 'GET', '/angebote?suche=Beratung')));
      staende.add((await blick()).gelesen);
    }
  })();
  const uebernehmen = await measure(run);
  fertig.abort();
  await andere;
  expect((await blick()).zustand).toBe('UEBERNOMMEN');
  await dienste.admin.query('VACUUM ANALYZE steuerung.angebot');

  const hole = (url: string) =>
    measure(async () => expect((await server.inject({ method: 'GET', url })).statusCode).toBe(200));
  const seiten: Record<string, number> = {};
  for (const was of [
    'services?full=true&per_page=100&page=1',
    'services?full=true&per_page=100&page=200',
    'services?per_page=100&page=77',
    'service_at_locations?full=true&per_page=100&page=150',
    'organizations?per_page=100',
    'services?per_page=100&modified_after=2020-01-01&page=100',
  ]) {
    const zeiten = [];
    for (let mal = 0; mal < 9; mal += 1) zeiten.push(await hole(`/hsds/v3/${was}`));
    seiten[was] = Math.round(zeiten.toSorted((a, b) => a - b)[4] ?? 0);
  }
  // oxlint-disable-next-line no-console -- the figures are what this test is for
  console.info(
    JSON.stringify({
      lesen: Math.round(lesen),
      uebernehmen: Math.round(uebernehmen),
      staende: staende.size,
      andere: Math.round(wartezeiten.toSorted((a, b) => a - b)[Math.floor(wartezeiten.length * 0.95)] ?? 0),
      seiten,
    }),
  );
  expect(lesen + uebernehmen).toBeLessThan(60_000);
  expect(staende.size).toBeGreaterThan(3);
  for (const [was, ms] of Object.entries(seiten)) expect(ms, was).toBeLessThan(100);
}, 300_000);

async function measure(fn: () => Promise<unknown>): Promise<number> {
  const beginn = performance.now();
  await fn();
  return performance.now() - beginn;
}
