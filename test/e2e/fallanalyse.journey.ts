import { createKurzberatung, createName } from './support/fallarbeit.ts';
import { AM_SCHREIBTISCH, expect, isTelefon, test } from './support/seite.ts';

test('a Fallbesprechung: a planted name is refused, the round takes place, its result leads to a Systemhinweis', async ({
  besuch,
}) => {
  test.skip(isTelefon(), AM_SCHREIBTISCH);
  const name = createName('Rundenprobe');
  const { page } = besuch;
  await besuch.login('Jana Terhorn');
  await createKurzberatung(besuch, { familienname: name });
  await page.getByRole('link', { name: 'Fallanalyse vorbereiten' }).click();
  const form = page.getByRole('form', { name: 'Fallanalyse vorbereiten' });
  await form.getByRole('radio', { name: /^Fallbesprechung/ }).check();
  await form.getByRole('checkbox', { name: /^Kurzform/ }).check();
  await form.getByLabel(/^Anlass/).fill(`${name} wartet auf den Bescheid.`);
  await form.getByLabel(/^Frage an die Runde/).fill('Wer ist zuständig?');
  await form.getByRole('checkbox', { name: 'Maike Sievering' }).check();
  await form.getByRole('checkbox', { name: /niemand genannt/ }).check();
  await form.getByRole('button', { name: 'Speichern und einladen' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Name einer Person' })).toContainText(name);
  await form.getByLabel(/^Anlass/).fill('Eine Mutter mit sieben Kindern wartet auf den Bescheid.');
  await form.getByRole('button', { name: 'Speichern und einladen' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'mit sieben Kindern' })).toBeVisible();
  await besuch.check();
  await form.getByRole('button', { name: 'Speichern und einladen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Fallbesprechung, Kurzform' })).toBeVisible();
  await besuch.check();
  await page.getByRole('button', { name: 'Durchführung festhalten' }).click();
  const halten = page.getByRole('form', { name: 'Durchführung festhalten' });
  await halten.getByLabel(/^Dauer in Minuten/).fill('30');
  await halten.getByLabel(/^Ergebnis/).fill('Das Sozialamt zahlt weiter, bis der Bescheid da ist.');
  await halten.getByRole('checkbox', { name: /niemand genannt/ }).check();
  await halten.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByRole('region', { name: 'Ergebnis' })).toContainText('30 Minuten');
  await besuch.checkAnsichten();
  await page.getByRole('link', { name: 'Systemhinweis geben' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Systemhinweis geben' })).toBeVisible();
  await besuch.open('/fallanalysen');
  await expect(page.getByRole('link', { name: 'Fallbesprechung, Kurzform' }).first()).toBeVisible();
  await besuch.check();
});
