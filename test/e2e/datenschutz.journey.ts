import { createKurzberatung, createName } from './support/fallarbeit.ts';
import { AM_SCHREIBTISCH, type Besuch, expect, isTelefon, test } from './support/seite.ts';

test.beforeEach(() => test.skip(isTelefon(), AM_SCHREIBTISCH));

/** The DSB of the Stelle in which somebody works; she is found by what the API of the demo says, not by her name. */
async function loginDsb(besuch: Besuch, stelle: RegExp): Promise<void> {
  const { page } = besuch;
  const antwort = await page.request.get('/api/v1/demo/konten');
  const konten = (await antwort.json()) as Demokonto[];
  const konto = konten.find(
    ({ rolle, verantwortlicheStelle }) => rolle === 'DSB' && stelle.test(verantwortlicheStelle ?? ''),
  );
  if (konto === undefined) throw new Error(`no DSB for ${stelle.source}`);
  await page.request.post('/api/v1/anmeldung', {
    data: { kennung: konto.kennung, passwort: konto.passwort },
  });
}
type Demokonto = { kennung: string; passwort: string; rolle: string; verantwortlicheStelle: string | null };

test('the DSB sees who looked at an Akte, narrows the list and takes it along; others do not', async ({
  besuch,
  neuerBesuch,
}) => {
  await besuch.login('Miriam Ostgard');
  const akteId = await createKurzberatung(besuch, { familienname: createName('Protokollprobe') });
  const { akte } = (await (await besuch.page.request.get(`/api/v1/akten/${akteId}`)).json()) as {
    akte: { nummer: string };
  };

  const dsb = await neuerBesuch();
  const { page } = dsb;
  await loginDsb(dsb, /Caritas/);
  await dsb.open('/');
  const menue = page.getByRole('button', { name: 'Menü' });
  if (await menue.isVisible()) await menue.click();
  await page.getByRole('navigation').getByRole('link', { name: 'Zugriffsprotokoll' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Zugriffsprotokoll' })).toBeVisible();
  await dsb.check();
  await page.getByLabel(/^Nummer der Akte oder Person/).fill(akte.nummer);
  await page.getByRole('button', { name: 'Anzeigen' }).click();
  const zeilen = page.getByRole('row', { name: /Miriam Ostgard/ });
  await expect(zeilen.first()).toContainText(akte.nummer);
  expect(await zeilen.count()).toBeGreaterThan(1);
  await expect(page.getByText(/Protokollprobe/)).toHaveCount(0);
  await dsb.check();

  const datei = await page.request.get(`/api/v1/protokoll.csv?objekt=${akte.nummer}`);
  expect((await datei.body()).toString('utf8')).toContain('Miriam Ostgard');
  await page.getByText('Auffälligkeiten und Stichprobe').click();
  await expect(page.getByRole('heading', { name: 'Verweigerte Zugriffe' })).toBeVisible();
  await dsb.check();

  const anderer = await neuerBesuch();
  await loginDsb(anderer, /Kreis/);
  await anderer.open(`/datenschutz/protokoll?objekt=${akte.nummer}&bereich=alle`);
  await expect(anderer.page.getByRole('row', { name: /Miriam Ostgard/ })).toHaveCount(0);

  const antwort = await besuch.page.request.get('/api/v1/protokoll');
  expect(antwort.status()).toBe(403);
  dsb.assertNoErrors();
  anderer.assertNoErrors();
});

test('the technical administration sees that the log is sealed, and no entry', async ({ besuch, page }) => {
  const antwort = await page.request.get('/api/v1/demo/konten');
  const konten = (await antwort.json()) as Demokonto[];
  const konto = konten.find(({ rolle }) => rolle === 'ADMIN_TECHNIK');
  await page.request.post('/api/v1/anmeldung', {
    data: { kennung: konto?.kennung, passwort: konto?.passwort },
  });
  await besuch.open('/betrieb/protokoll');
  await expect(page.getByText('Die Versiegelung läuft.')).toBeVisible();
  expect((await page.request.get('/api/v1/protokoll')).status()).toBe(403);
});
