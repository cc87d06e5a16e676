import {
  createKurzberatung,
  createName,
  openBereich,
  recordEinwilligung,
  checkKriterien,
} from './support/fallarbeit.ts';
import { AM_SCHREIBTISCH, expect, isTelefon, test } from './support/seite.ts';

test.beforeEach(() => test.skip(isTelefon(), AM_SCHREIBTISCH));

const GRUND = 'Räumungsfrist im Dezember, im Team ist gerade kein Platz.';

test('a person waits for Case Management and is taken on; the numbers name nobody, nor does an open Sprechstunde', async ({
  besuch,
  neuerBesuch,
}) => {
  const name = createName('Warte');
  const { page } = besuch;
  await besuch.login('Jana Terhorn');
  await createKurzberatung(besuch, { familienname: name });
  await page.getByRole('button', { name: 'Auf die Warteliste setzen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Auf die Warteliste setzen' });
  await dialog.getByLabel(/^Bald/).check();
  await dialog.getByRole('button', { name: 'Auf die Warteliste setzen' }).click();
  await expect(dialog.getByRole('link', { name: 'Schreiben Sie, warum.' })).toBeVisible();
  await besuch.check();
  await dialog.getByLabel(/^Warum/).fill(GRUND);
  await dialog.getByRole('button', { name: 'Auf die Warteliste setzen' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('region', { name: 'Wartet auf Case Management' })).toContainText(GRUND);

  await besuch.open('/warteliste');
  const karte = page.getByRole('region', { name: new RegExp(name) });
  await expect(karte).toContainText(GRUND);
  await besuch.check();
  await besuch.checkAnsichten();

  const sabine = await neuerBesuch();
  await sabine.login('Sabine Wiesenkamp', '/auslastung');
  await expect(sabine.page.getByRole('region', { name: 'Warteliste im Standort' })).toBeVisible();
  await expect(sabine.page.getByText(name)).toHaveCount(0);
  await expect(sabine.page.getByRole('row', { name: /Aktive Fälle .* höchstens 20/ })).toBeVisible();
  await sabine.check();
  await sabine.checkAnsichten();
  await sabine.page.getByLabel('Zeitraum').selectOption({ label: '1 Monat' });
  await expect(sabine.page.getByText(/^Stichtag /)).toBeVisible();
  sabine.assertNoErrors();

  await karte.getByRole('link', { name: /^KB-/ }).click();
  await openBereich(besuch, 'Aufnahme');
  await page.getByRole('button', { name: 'In einen Fall überführen' }).click();
  await expect(page.getByRole('group', { name: /komplexen Bedarfslage/ })).toBeVisible();
  await recordEinwilligung(besuch);
  await openBereich(besuch, 'Aufnahme');
  await checkKriterien(besuch);
  await page.getByRole('button', { name: 'In den Fall aufnehmen' }).click();
  await expect(page.getByText(/Aufgenommen am/)).toBeVisible();
  await besuch.open('/warteliste');
  await expect(page.getByRole('region', { name: 'Warteliste Ihrer Stelle' })).toBeVisible();
  await expect(karte).toHaveCount(0);

  await besuch.open('/sammeleintraege');
  const eintragen = page.getByRole('form', { name: 'Neu eintragen' });
  await eintragen.getByLabel(/^Offene Sprechstunde/).check();
  await eintragen.getByLabel(/^Ort oder Anlass/).fill('bei Frau Zidan');
  await eintragen.getByLabel(/^Gekommen/).fill('12');
  await eintragen.getByRole('button', { name: 'Eintragen' }).click();
  await expect(page.getByRole('link', { name: /^Das sieht nach einer Person aus/ })).toBeVisible();
  await besuch.check();
  const ort = `Rathaus ${name}`;
  await eintragen.getByLabel(/^Ort oder Anlass/).fill(ort);
  await eintragen.getByRole('button', { name: 'Eintragen' }).click();
  await expect(page.getByRole('button', { name: `Berichtigen: Offene Sprechstunde, ${ort}` })).toBeVisible();
  await besuch.check();
  await besuch.checkAnsichten();

  await besuch.open('/auslastung');
  await page.getByLabel(/^Ihr Stellenanteil/).fill('0,50');
  await expect(page.getByRole('row', { name: /Aktive Fälle .* höchstens 20/ })).toBeVisible();
  await besuch.check();
});
