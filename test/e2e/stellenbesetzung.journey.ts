import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { Besuch, expect, test } from './support/seite.ts';

const PASSWORT = 'Lennetal-im-Oktober';
const SUMMEN = [
  { baustein: 'Baustein 1', zahlen: ['194,00', '180,00', '136,57', '43,43'] },
  { baustein: 'Baustein 2', zahlen: ['713,00', '619,72', '367,16', '252,56'] },
  { baustein: 'Baustein 3', zahlen: ['200,00', '168,00', '108,50', '59,50'] },
] as const;
const DATEI = 'daten/stellenbesetzung-baustein-1.csv';
const KOPF = readFileSync(DATEI, 'utf8').split('\n')[0] ?? '';

/** Both projects work on one server: what a journey writes carries the name of its project. */
function benenne(name: string): string {
  return `${name} ${test.info().project.name}`;
}

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
    const tabelle = page.locator('.kim-rollbereich');
    const breiter = await tabelle.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(breiter, 'all columns are seen without scrolling sideways').toBe(0);
  }
  await expect(page.getByText('Stand 30.06.2022').first()).toBeVisible();
  await page.getByText('Spalten im Wortlaut der Landesantwort').click();
  await expect(page.getByText('Anzahl der vom Land zugewiesenen Stellen')).toBeVisible();
  await besuch.check();
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

async function pruefe(page: Page, inhalt: Buffer): Promise<void> {
  await page.getByLabel('CSV-Datei').setInputFiles({ name: 't.csv', mimeType: 'text/csv', buffer: inhalt });
  await page.getByRole('button', { name: 'Datei prüfen' }).click();
}

test('a wrong file is refused with row, column, reason and repair; the right one says nothing new', async ({
  besuch,
  page,
}) => {
  await besuch.login('Helen Strathoff', '/stellenbesetzung/import');
  await page.getByRole('button', { name: 'Datei prüfen' }).click();
  await expect(page.getByRole('region', { name: /Bitte prüfen Sie 2 Angaben/ })).toBeFocused();
  await page.getByLabel('Baustein').selectOption('1');

  const zeilen = ['Aachen,2022-09-30,2.50,2.50,2.505,0.00', 'Bielefeldt,2022-09-30,2.50,2.50,2.00,0.50'];
  await pruefe(page, Buffer.from([KOPF, ...zeilen].join('\n')));
  const fehler = page.getByRole('table', { name: 'Fehler in der Datei' });
  await expect(fehler.getByRole('row', { name: /2\.505/ })).toContainText(
    /2.*besetzt.*mehr als zwei Nachkommastellen.*Schreiben Sie die Zahl so/s,
  );
  await expect(fehler.getByRole('row', { name: /Bielefeldt/ })).toContainText(
    /3.*kommune.*gibt es nicht.*Meinten Sie „Bielefeld“/s,
  );
  await expect(page.getByRole('button', { name: 'Jetzt übernehmen' })).toHaveCount(0);
  await besuch.check();

  // Half a line: content is not read before the form is right, and the page says so.
  await pruefe(page, Buffer.from([KOPF, ...zeilen, 'Bochum,2022-09'].join('\n')));
  await expect(fehler.getByRole('row', { name: /2 statt 6 Spalten/ })).toContainText(/4.*zugewiesen/s);
  await expect(page.getByText(/Erst wenn ein Schritt ohne Fehler ist/)).toBeVisible();

  await pruefe(page, Buffer.from(`${KOPF}\nDüren,2022-09-30,2.50,2.50,2.50,0.00\n`, 'latin1'));
  await expect(fehler.getByRole('row', { name: /Windows-1252/ })).toContainText(/„ü“.*CSV UTF-8/s);
  await besuch.check();

  await pruefe(page, readFileSync(DATEI));
  await expect(page.getByText('Die Datei sagt nichts Neues. Es gibt nichts zu übernehmen.')).toBeVisible();
  await expect(page.getByText(/54 Zeilen gelesen: 0 neu, 54 unverändert/)).toBeVisible();
});

async function legeStelleAn(page: Page, name: string, baustein: '1' | '2', umfang: string): Promise<void> {
  await page.getByRole('button', { name: 'Stelle anlegen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Stelle anlegen' });
  await dialog.getByLabel('Baustein').selectOption(baustein);
  await dialog.getByLabel('Bezeichnung').fill(name);
  await dialog.getByLabel('Umfang in VZÄ').fill(umfang);
  await dialog.getByLabel('Erster Tag').fill('01.01.2022');
  await dialog.getByRole('button', { name: 'Speichern' }).click();
}

async function readBesetzt(besuch: Besuch, stichtag: string): Promise<number> {
  await besuch.open(`/stellenbesetzung?baustein=2&stichtag=${stichtag}`);
  const zelle = besuch.page
    .getByRole('row', { name: /Insgesamt/ })
    .getByRole('cell')
    .nth(2);
  return Number(
    (await zelle.innerText())
      .replace('.', '')
      .replace(',', '.')
      .replace(/[^\d.]/g, ''),
  );
}

test('the head of the KI fills a Stelle, and the report changes on that day and not before', async ({
  besuch,
  page,
}) => {
  const name = benenne('Case Management');
  await besuch.login('Ulrich Bramfeld', '/stellen');
  await page.getByRole('button', { name: 'Kontingent ändern: Baustein 2' }).click();
  const kontingent = page.getByRole('dialog', { name: 'Kontingent ändern' });
  await kontingent.getByLabel('Gilt ab').fill('01.01.2022');
  await kontingent.getByLabel('Anzahl der vom Land zugewiesenen Stellen').fill('12,00');
  await kontingent.getByLabel('Anzahl der kommunal vorgesehenen Stellen').fill('12,00');
  await besuch.check();
  await kontingent.getByRole('button', { name: 'Speichern' }).click();
  await expect(kontingent).toHaveCount(0);
  const vorher = await readBesetzt(besuch, '2022-10-01');

  await besuch.open('/stellen');
  await legeStelleAn(page, name, '2', '1,00');
  await page.getByRole('button', { name: `Öffnen: ${name}` }).click();
  const stelle = page.getByRole('dialog', { name });
  await stelle.getByRole('button', { name: 'Stelle besetzen' }).click();
  const formular = stelle.getByRole('form', { name: 'Stelle besetzen' });
  await formular.getByLabel('Besetzter Anteil in VZÄ').fill('1,00');
  await formular.getByLabel('Erster Tag').fill('01.10.2022');
  await besuch.check();
  await formular.getByRole('button', { name: 'Stelle besetzen' }).click();
  await expect(stelle.getByText('1,00 VZÄ seit 01.10.2022')).toBeVisible();
  await expect(stelle.getByRole('row', { name: /Besetzt: 1,00 VZÄ/ })).toBeVisible();

  expect(await readBesetzt(besuch, '2022-10-01')).toBeCloseTo(vorher + 1, 2);
  expect(await readBesetzt(besuch, '2022-09-30')).toBe(0);
});

test('a share of 0,4 in Baustein 1 is refused with its source; the focus is on the summary', async ({
  besuch,
  page,
}) => {
  await besuch.login('Ulrich Bramfeld', '/stellen');
  await legeStelleAn(page, benenne('Koordination halb'), '1', '0,4');
  const dialog = page.getByRole('dialog', { name: 'Stelle anlegen' });
  await expect(dialog.getByText(/Grundlage: .*5\.4\.1/)).toBeVisible();
  const zusammenfassung = dialog.getByRole('region', { name: 'Bitte prüfen Sie eine Angabe' });
  await expect(zusammenfassung).toBeFocused();
  await besuch.check();
  await zusammenfassung.getByRole('link', { name: /unter 0,50/ }).click();
  await expect(dialog.getByLabel('Umfang in VZÄ')).toBeFocused();
  await dialog.getByRole('button', { name: 'Schließen' }).click();
  await expect(page.getByText(benenne('Koordination halb'))).toHaveCount(0);
});

test('a session that ends in the middle of a form is taken up in place, and the input is saved once', async ({
  besuch,
  page,
}) => {
  const name = benenne('Nach der Pause');
  await besuch.login('Ulrich Bramfeld', '/stellen');
  await page.getByRole('button', { name: 'Stelle anlegen' }).click();
  const formular = page.getByRole('form', { name: 'Stelle anlegen' });
  await formular.getByLabel('Baustein').selectOption('2');
  await formular.getByLabel('Bezeichnung').fill(name);
  await formular.getByLabel('Erster Tag').fill('01.01.2026');
  await page.context().clearCookies();
  await formular.getByRole('button', { name: 'Speichern' }).click();
  const anmeldung = page.getByRole('dialog', { name: 'Ihre Sitzung ist abgelaufen' });
  await expect(anmeldung.getByLabel('Kennung')).toHaveValue('ulrich.bramfeld');
  await expect(page.locator('#bezeichnung')).toHaveValue(name);
  await besuch.check();
  await anmeldung.getByLabel('Passwort').fill(PASSWORT);
  await anmeldung.getByRole('button', { name: 'Anmelden', exact: true }).click();
  await expect(anmeldung).toHaveCount(0);
  await expect(page.getByRole('button', { name: `Öffnen: ${name}` })).toHaveCount(1);
  await besuch.check();
});

async function beginneAenderung(page: Page, alt: string, neu: string): Promise<void> {
  await page.getByRole('button', { name: `Öffnen: ${alt}` }).click();
  await page.getByRole('button', { name: 'Stelle ändern' }).click();
  await page.getByRole('form', { name: 'Stelle ändern' }).getByLabel('Bezeichnung').fill(neu);
}

test('two tabs change one Stelle: the second sees both versions and overwrites nothing unasked', async ({
  besuch,
  page,
}) => {
  const alt = benenne('Zweimal offen');
  const [nord, sued] = [`${alt} Nord`, `${alt} Süd`];
  await besuch.login('Ulrich Bramfeld', '/stellen');
  await legeStelleAn(page, alt, '2', '1,00');
  await expect(page.getByRole('button', { name: `Öffnen: ${alt}` })).toBeVisible();
  const andere = new Besuch(await page.context().newPage());
  await andere.open('/stellen');
  await beginneAenderung(andere.page, alt, sued);
  await beginneAenderung(page, alt, nord);
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByRole('dialog', { name: nord })).toBeVisible();

  await andere.page.getByRole('button', { name: 'Speichern' }).click();
  const konflikt = andere.page.getByRole('region', { name: 'Inzwischen wurde hier etwas geändert' });
  await expect(konflikt).toBeFocused();
  await expect(konflikt.getByRole('radio', { name: new RegExp(nord) })).toBeVisible();
  await expect(konflikt.getByRole('radio', { name: new RegExp(sued) })).toBeChecked();
  await andere.check();
  await besuch.open('/stellen');
  await expect(page.getByRole('button', { name: `Öffnen: ${nord}` })).toBeVisible();

  await konflikt.getByRole('button', { name: 'Auswahl übernehmen' }).click();
  await expect(andere.page.getByLabel('Bezeichnung')).toHaveValue(sued);
  await andere.page.getByRole('button', { name: 'Speichern' }).click();
  await expect(andere.page.getByRole('dialog', { name: sued })).toBeVisible();
  await expect(andere.page.getByRole('row', { name: new RegExp(nord) })).toBeVisible();
  andere.assertNoErrors();
});
