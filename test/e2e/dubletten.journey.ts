import { createKurzberatung, createName } from './support/fallarbeit.ts';
import { AM_SCHREIBTISCH, expect, isTelefon, test } from './support/seite.ts';

test.beforeEach(() => test.skip(isTelefon(), AM_SCHREIBTISCH));

test('the same person recorded twice: found with reasons, merged by hand, taken back, remembered as two', async ({
  besuch,
  page,
}) => {
  test.setTimeout(180_000);
  const familienname = createName('Doppelmann');
  await besuch.login('Jana Terhorn');
  await createKurzberatung(besuch, { familienname, vornamen: 'Iryna' });
  const zweite = page.url();
  await besuch.open('/kurzberatungen/neu');
  await page.getByLabel('Wohnen', { exact: true }).check();
  await page.getByLabel('Datenschutzinformation heute gegeben').check();
  await page.getByLabel('Neue Person mit Namen').check();
  await page.getByLabel(/^Familienname/).fill(familienname);
  await page.getByLabel(/^Vornamen/).fill('Iryna');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await page.getByRole('button', { name: 'Es ist eine andere Person: trotzdem neu anlegen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Gespeichert: KB-');

  await besuch.open('/personen');
  await page.getByRole('link', { name: 'Dubletten suchen' }).click();
  const karte = page.getByRole('region', { name: new RegExp(`^Vielleicht dieselbe: ${familienname}`) });
  await expect(karte.getByText('Name stimmt überein, ein Geburtsdatum fehlt')).toBeVisible();
  await besuch.check();
  await besuch.checkAnsichten();
  await karte.getByRole('button', { name: /^Zusammenführen/ }).click();
  const frage = page.getByRole('dialog', { name: /dieselbe Person/ });
  await besuch.check();
  await frage.getByRole('button', { name: 'Ja, zusammenführen' }).click();
  await expect(karte).toBeHidden();
  const liste = page.getByRole('region', { name: 'Zusammengeführt' });
  const zeile = liste.getByRole('listitem').filter({ hasText: familienname });
  await expect(zeile).toContainText('Aufheben geht bis 17.01.2027');
  await besuch.check();

  await page.goto(`${zweite.split('?')[0]}?bereich=zeitleiste`);
  await expect(page.getByText('Person zusammengeführt', { exact: true })).toBeVisible();
  await besuch.open('/personen');
  await page.getByLabel(/Name oder Kennung/).fill(familienname);
  await page.getByRole('button', { name: 'Suchen' }).click();
  await expect(page.getByText('1 Treffer')).toBeVisible();

  await besuch.open('/personen/dubletten');
  await zeile.getByRole('button', { name: /^Zusammenführung aufheben/ }).click();
  await page.getByRole('button', { name: 'Ja, aufheben' }).click();
  await expect(karte).toBeVisible();
  await karte.getByRole('button', { name: /^Es sind zwei Personen/ }).click();
  await expect(karte).toBeHidden();
  await page.getByLabel('Auch Paare zeigen, die als verschieden gemerkt sind').check();
  await expect(karte.getByText('als verschieden gemerkt')).toBeVisible();
  await besuch.check();
});
