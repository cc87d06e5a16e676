import { createFall, createName, openBereich } from './support/fallarbeit.ts';
import { AM_SCHREIBTISCH, expect, isTelefon, test } from './support/seite.ts';

test('a Kette is made from a template, released, and started in a Fall with who answers', async ({
  besuch,
  neuerBesuch,
}) => {
  test.skip(isTelefon(), AM_SCHREIBTISCH);
  const name = `Beratung ${createName('Kette')}`;
  const { page } = besuch;
  await besuch.login('Sabine Wiesenkamp', '/ketten/neu');
  await page.getByLabel(/^Womit/).selectOption({ label: 'Vorlage: Passgenaue Beratung bei § 104c AufenthG' });
  await page.getByRole('button', { name: 'Weiter' }).click();
  const form = page.getByRole('form', { name: 'Neue Dienstleistungskette' });
  await form.getByLabel(/^Name der Kette/).fill(name);
  await form.getByLabel(/^Schritt 2: Frist in Tagen/).fill('7');
  await besuch.check();
  await form.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByRole('img', { name: `Ablauf: ${name}` })).toBeVisible();
  await page.getByRole('button', { name: 'Freigeben' }).click();
  await page
    .getByRole('form', { name: 'Fassung freigeben' })
    .getByRole('button', { name: 'Freigeben' })
    .click();
  await expect(page.getByRole('region', { name: 'Fassungen' })).toContainText('gültig');
  await besuch.check();
  await besuch.checkAnsichten();
  const [datei] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Als BPMN-Datei laden' }).click(),
  ]);
  expect(datei.suggestedFilename()).toBe('kette-fassung-1.bpmn');

  const jana = await neuerBesuch();
  await jana.login('Jana Terhorn');
  await createFall(jana, createName('Kettenprobe'));
  await openBereich(jana, 'Ziele und Hilfeplan');
  await jana.page.getByRole('link', { name: 'Kette starten' }).click();
  await jana.page.getByLabel('Welche Kette?').selectOption({ label: name });
  const start = jana.page.getByRole('form', { name: 'Kette im Fall starten' });
  await expect(start.getByRole('checkbox', { name: /^5 Clearingstelle/ })).toBeDisabled();
  await start.getByRole('checkbox', { name: /^0 Zielgruppe/ }).uncheck();
  await jana.check();
  await start.getByRole('button', { name: 'Kette starten' }).click();
  const aufgaben = jana.page
    .getByRole('region', { name: 'Aufgaben ohne Ziel' })
    .getByRole('listitem')
    .filter({ hasText: 'Screening nach Ausstellung' });
  await expect(aufgaben).toContainText(`Aus der Kette „${name}“, Schritt 1`);
  await aufgaben.getByRole('button', { name: /^Ansprechpersonen zeigen: Ausländerbehörde/ }).click();
  await expect(aufgaben).toContainText('Renate Aldenhoff');
  await jana.check();
  jana.assertNoErrors();
});
