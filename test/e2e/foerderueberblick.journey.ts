import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { AM_SCHREIBTISCH, expect, isTelefon, test } from './support/seite.ts';

test('a Kreis works off a deadline; the Bezirksregierung finds it at a glance and takes the whole Akte along', async ({
  besuch,
  neuerBesuch,
}) => {
  test.skip(isTelefon(), AM_SCHREIBTISCH);
  const ulrich = besuch;
  await ulrich.login('Ulrich Bramfeld', '/foerderung');
  await ulrich.page.getByRole('link', { name: 'Alle Fristen' }).click();
  await expect(ulrich.page.getByRole('heading', { level: 1, name: 'Fristen' })).toBeVisible();
  const offen = ulrich.page.getByRole('table', { name: 'Offen' });
  await expect(offen.getByRole('row', { name: /Antrag 2027 einreichen/ })).toContainText('02.11.2026');
  await expect(offen.getByRole('row', { name: /Antrag 2027 einreichen/ })).toContainText('OQ-F-10');
  const auflage = offen.getByRole('link', { name: /^Auflage b\)/ });
  await expect(offen.getByRole('row', { name: /Auflage b\)/ })).toContainText('FR-6-b');
  await ulrich.check();
  await ulrich.checkAnsichten();
  await auflage.click();
  const erledigen = ulrich.page.getByRole('button', { name: 'Als erledigt vermerken: Auflage b' });
  await erledigen.click();
  await ulrich.page.getByLabel('Wie ist die Auflage erfüllt?').fill('Teilnahme an drei Fortbildungen.');
  await ulrich.page.getByRole('button', { name: 'Vermerk speichern' }).click();
  await expect(erledigen).toBeHidden();
  await ulrich.page.goto('/foerderung/fristen');
  await expect(offen).toBeVisible();
  await expect(auflage).toBeHidden();
  await ulrich.page.locator('summary', { hasText: /^Erledigt: \d+$/ }).click();
  const erledigt = ulrich.page.getByRole('table', { name: /^Erledigt/ });
  await expect(erledigt.getByRole('row', { name: /Auflage b\)/ })).toContainText('19.10.2026');
  await ulrich.check();
  ulrich.assertNoErrors();

  const anke = await neuerBesuch();
  await anke.login('Anke Sollbach', '/foerderueberblick');
  const { page } = anke;
  const tabelle = page.getByRole('table', { name: 'Förderfälle der KIM-Standorte' });
  const lennetal = tabelle.getByRole('row', { name: /Kreis Lennetal/ });
  await expect(lennetal).toContainText('bestandskräftig');
  await expect(tabelle.getByRole('row', { name: /^Insgesamt/ })).toBeVisible();
  await anke.checkAnsichten();
  await page.getByLabel('Stand', { exact: true }).selectOption('kein Antrag');
  await expect(lennetal).toBeHidden();
  await page.getByLabel('Stand', { exact: true }).selectOption('bewilligt');
  await expect(lennetal).toBeVisible();
  await expect(page).toHaveURL(/stufe=BEWILLIGT/);
  const csv = await page.request.get(
    (await page.getByRole('link', { name: 'Als CSV laden' }).getAttribute('href')) ?? '',
  );
  expect(await csv.text()).toContain('Kreis Lennetal;Kreis;');
  await page.getByLabel('Ordnen nach').selectOption('Merkmal');
  await expect(page).toHaveURL(/sortierung=merkmal/);
  await page.getByLabel('Was wird gezeigt?').selectOption({ index: 1 });
  await page.getByLabel('Stand', { exact: true }).selectOption('');
  await expect(page).toHaveURL(/eingang=true/);
  await expect(tabelle).toContainText('Rurhafen');
  await anke.check();
  await page.goto('/foerderueberblick?foerderjahr=2026');
  await page.getByRole('link', { name: 'Kreis Lennetal, 2026' }).click();
  await page.getByRole('button', { name: 'Ausgabe vorbereiten' }).click();
  const laden = page.getByRole('link', { name: 'Archiv laden' });
  await expect(laden).toBeVisible();
  await anke.check();
  const [download] = await Promise.all([page.waitForEvent('download'), laden.click()]);
  expect(download.suggestedFilename()).toMatch(/^SYNTHETISCH_foerderakte-.*\.zip$/);
  const inhalt = unzipSync(readFileSync(await download.path()));
  expect(Object.keys(inhalt)).toEqual(
    expect.arrayContaining(['index.html', 'SHA256SUMS', 'bescheide/bescheid-1-bewilligung.pdf']),
  );
  anke.assertNoErrors();
});
