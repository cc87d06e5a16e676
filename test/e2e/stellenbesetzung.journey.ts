import { readFileSync } from 'node:fs';
import { expect, test } from './support/seite.ts';

const SUMMEN = [
  { baustein: 'Baustein 1', zahlen: ['194,00', '180,00', '136,57', '43,43'] },
  { baustein: 'Baustein 2', zahlen: ['713,00', '619,72', '367,16', '252,56'] },
  { baustein: 'Baustein 3', zahlen: ['200,00', '168,00', '108,50', '59,50'] },
] as const;

test('the ministry reads the three tables of the Landtag answer with their printed totals', async ({
  besuch,
  page,
}) => {
  await besuch.login('Helen Strathoff');
  for (const { baustein, zahlen } of SUMMEN) {
    const nummer = baustein.at(-1);
    await besuch.open(`/stellenbesetzung?baustein=${nummer}&stichtag=2022-09-30`);
    const summe = page.getByRole('row', { name: /Insgesamt/ });
    for (const zahl of zahlen) await expect(summe).toContainText(zahl);
  }
  await expect(page.getByText('Stand 30.06.2022').first()).toBeVisible();
});

test('the ministry downloads the table in every format', async ({ besuch, page }) => {
  await besuch.login('Helen Strathoff');
  for (const endung of ['csv', 'xlsx', 'pdf']) {
    const antwort = await page.request.get(
      `/api/v1/stellenbesetzung.${endung}?baustein=2&stichtag=2022-09-30`,
    );
    expect(antwort.status(), endung).toBe(200);
    const inhalt = await antwort.body();
    expect(inhalt.length).toBeGreaterThan(1_000);
    if (endung === 'pdf') expect(inhalt.subarray(0, 5).toString()).toBe('%PDF-');
    if (endung === 'csv') expect(inhalt.toString('utf8')).toContain('713,00');
  }
});

test('a wrong file is refused with row, column, reason and repair, and nothing is imported', async ({
  besuch,
  page,
}) => {
  await besuch.login('Helen Strathoff');
  await besuch.open('/stellenbesetzung/import');
  const gut = readFileSync('daten/stellenbesetzung-baustein-1.csv', 'utf8').split('\n');
  const falsch = [
    gut[0],
    'Aachen,2022-09-30,2.50,2.50,2.505,0.00',
    'Bielefeldt,2022-09-30,2.50,2.50,2.00,0.50',
    'Bochum,2022-09',
  ].join('\n');
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'tabelle.csv', mimeType: 'text/csv', buffer: Buffer.from(falsch) });
  await page.getByRole('button', { name: /prüfen/i }).click();
  await expect(page.getByText(/Bielefeld/).first()).toBeVisible();
  await besuch.check();
});

test('the head of the KI keeps a Stelle by hand', async ({ besuch, page }) => {
  await besuch.login('Ulrich Bramfeld');
  await besuch.open('/stellen');
  await page
    .getByRole('link', { name: /Stelle anlegen/ })
    .or(page.getByRole('button', { name: /Stelle anlegen/ }))
    .first()
    .click();
  await besuch.check();
});
