import { createName } from './support/fallarbeit.ts';
import { AM_SCHREIBTISCH, expect, isTelefon, test } from './support/seite.ts';

test('a Gremium meets, decides, and its minutes are approved by a second account', async ({
  besuch,
  neuerBesuch,
}) => {
  test.skip(isTelefon(), AM_SCHREIBTISCH);
  const name = `Arbeitskreis ${createName('Wohnen')}`;
  const { page } = besuch;
  await besuch.login('Sabine Wiesenkamp', '/gremien');
  await expect(page.getByRole('region', { name: 'Prüfpunkte' })).toContainText('LG-01');
  await besuch.check();
  await besuch.checkAnsichten();
  await page.getByRole('link', { name: 'Gremium anlegen' }).click();
  const neu = page.getByRole('form', { name: 'Neues Gremium' });
  await neu.getByLabel(/^Art/).selectOption({ label: 'Arbeitskreis' });
  await neu.getByLabel(/^Name vor Ort/).fill(name);
  await neu.getByLabel(/^Entstehung/).selectOption({ label: 'Neu eingerichtet' });
  await neu.getByLabel(/^Beginn/).fill('01.10.2026');
  await neu.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

  await page.getByRole('button', { name: 'Mitglied aufnehmen' }).click();
  const mitglied = page.getByRole('form', { name: 'Mitglied aufnehmen' });
  await mitglied.getByLabel(/^Art der Institution/).selectOption({ label: 'Wohnungsamt' });
  await mitglied.getByLabel(/^Institution/).fill('Wohnungsamt Altenbrück');
  await mitglied.getByLabel(/^Intern oder extern/).selectOption({ label: 'Verwaltungsintern' });
  await mitglied
    .getByLabel(/^Funktionsebene/)
    .first()
    .selectOption({ label: 'Amts- oder Fachbereichsleitung' });
  await mitglied.getByLabel(/^Mitglied ab/).fill('01.10.2026');
  await mitglied.getByRole('button', { name: 'Mitglied aufnehmen' }).click();
  await expect(page.getByRole('table', { name: 'Mitglieder' })).toContainText('Wohnungsamt Altenbrück');
  await besuch.check();

  await page.getByRole('button', { name: 'Sitzung ansetzen' }).click();
  const sitzung = page.getByRole('form', { name: 'Sitzung ansetzen' });
  await sitzung.getByLabel(/^Tag/).fill('15.10.2026');
  await sitzung.getByLabel(/^Beginn/).fill('14:00');
  await sitzung.getByRole('button', { name: 'Punkt hinzufügen' }).click();
  await sitzung.getByLabel(/^Punkt 1: Titel/).fill('Wohnungsbörse');
  await sitzung.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sitzung am 15.10.2026' })).toBeVisible();
  const [datei] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Einladung als Kalenderdatei' }).click(),
  ]);
  expect(datei.suggestedFilename()).toBe('sitzung-2026-10-15.ics');

  await page.getByRole('button', { name: 'Beschluss festhalten' }).click();
  const beschluss = page.getByRole('form', { name: 'Beschluss festhalten' });
  await beschluss.getByLabel(/^Beschluss/).fill(`Wohnungsbörse einrichten (${name})`);
  await beschluss.getByLabel(/^Verantwortliche Institution/).fill('Wohnungsamt');
  await beschluss.getByRole('checkbox').check();
  await beschluss.getByRole('button', { name: 'Beschluss festhalten' }).click();
  await expect(page.getByRole('region', { name: 'Beschlüsse' })).toContainText('Wohnungsbörse einrichten');
  await page.getByRole('button', { name: 'Protokoll schreiben' }).click();
  const protokoll = page.getByRole('form', { name: 'Protokoll schreiben' });
  await protokoll.getByLabel(/^Protokolltext/).fill('Die Runde beschließt die Wohnungsbörse.');
  await expect(page.getByText('Entwurf gesichert')).toBeVisible();
  await protokoll.getByRole('checkbox').check();
  await protokoll.getByRole('button', { name: 'Zur Genehmigung vorlegen' }).click();
  await expect(page.getByText(/Genehmigen muss ein anderes Konto/)).toBeVisible();
  await besuch.check();
  await besuch.checkAnsichten();

  const ulrich = await neuerBesuch();
  await ulrich.login('Ulrich Bramfeld', new URL(page.url()).pathname);
  await ulrich.page.getByRole('button', { name: 'Protokoll genehmigen' }).click();
  await expect(ulrich.page.getByRole('region', { name: 'Protokoll' })).toContainText('Protokoll genehmigt');
  ulrich.assertNoErrors();

  const jana = await neuerBesuch();
  await jana.login('Jana Terhorn', '/beschluesse');
  await jana.page.getByRole('link', { name: `Wohnungsbörse einrichten (${name})` }).click();
  await expect(jana.page.getByRole('region', { name: 'Umsetzung' })).toContainText('beschlossen');
  await jana.check();
  jana.assertNoErrors();
});
