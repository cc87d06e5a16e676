import { createKurzberatung, createName, openBereich } from './support/fallarbeit.ts';
import { AM_SCHREIBTISCH, expect, isTelefon, test } from './support/seite.ts';

test.beforeEach(() => test.skip(isTelefon(), AM_SCHREIBTISCH));

const STELLE = 'Jobcenter Lennetal';
const ANLIEGEN = 'Bitte um einen Termin zur Weiterbewilligung.';

test('a Verweis into the inbox of the Jobcenter, answered there; the Koordination invites and closes', async ({
  besuch,
  neuerBesuch,
}) => {
  const { page } = besuch;
  // The list names nobody: a day of its own finds the row again.
  const frist = '13.11.2026';
  await besuch.login('Jana Terhorn');
  const familienname = createName('Eingangprobe');
  await createKurzberatung(besuch, { familienname });
  await openBereich(besuch, 'Verweise');
  await page.getByRole('button', { name: 'Verweis vorschlagen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Art der Stelle').selectOption({ label: 'Jobcenter' });
  await dialog.getByLabel('Name der Stelle').fill(STELLE);
  await dialog.getByLabel('Anliegen für die Stelle').fill(ANLIEGEN);
  await dialog.getByLabel('Name', { exact: true }).check();
  await dialog.getByLabel('Antwort bis').fill(frist);
  await dialog.getByRole('button', { name: 'Verweis speichern' }).click();
  await page.getByRole('button', { name: /^Einwilligung erfassen/ }).click();
  await dialog.getByRole('button', { name: 'Einwilligung speichern' }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: /^Vermitteln/ }).click();
  await expect(dialog.getByLabel('Stellen-Eingang')).toBeChecked();
  await besuch.check();
  await dialog.getByRole('button', { name: 'Jetzt vermitteln' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(/noch nicht geöffnet/)).toBeVisible();

  const partner = await neuerBesuch();
  await partner.login('Gabriele Vossloh', '/stelleneingang');
  const zeile = partner.page.getByRole('row').filter({ hasText: frist }).first();
  await expect(zeile).toContainText('Stadt Altenbrück');
  await expect(partner.page.getByText(familienname)).toHaveCount(0);
  await partner.checkAnsichten();
  await zeile.getByRole('link', { name: /^Verweis öffnen/ }).click();
  await expect(partner.page.getByText(ANLIEGEN)).toBeVisible();
  await expect(partner.page.getByText(`${familienname}, Yevheniia`)).toBeVisible();
  await partner.checkAnsichten();
  await partner.page.getByLabel('Wir nehmen die Person an').check();
  await partner.page.getByRole('button', { name: 'Antwort senden' }).click();
  await expect(partner.page.getByText('Ihre Antwort ist angekommen')).toBeVisible();
  await partner.open('/akten');
  await expect(partner.page.getByRole('heading', { level: 1 })).not.toContainText('Akten');
  partner.assertNoErrors();

  await page.reload();
  await expect(page.getByText('Gabriele Vossloh, im Stellen-Eingang')).toBeVisible();
  await besuch.check();
  // Seen: Mein Tag is as it was for the others.
  await page.getByRole('button', { name: /^Zur Kenntnis genommen/ }).click();
  await expect(page.getByRole('button', { name: /^Zur Kenntnis genommen/ })).toHaveCount(0);

  const sabine = await neuerBesuch();
  await sabine.login('Sabine Wiesenkamp', '/partnerstellen');
  await expect(sabine.page.getByRole('row').filter({ hasText: 'Gabriele Vossloh' })).toContainText(STELLE);
  await sabine.page.getByRole('button', { name: 'Person einladen' }).click();
  const einladung = sabine.page.getByRole('dialog');
  const name = `Petra ${createName('Probe')}`;
  await einladung.getByLabel('Art der Stelle').selectOption({ label: 'Jugendmigrationsdienst' });
  await einladung.getByLabel('Name der Stelle').fill('JMD Altental');
  await einladung.getByLabel('Name der Person').fill(name);
  await einladung.getByLabel('Kennung für die Anmeldung').fill(`probe.${createName('k').toLowerCase()}`);
  await einladung.getByLabel(/^Warum bekommt/).selectOption({ label: 'Wunsch der Stelle' });
  await einladung.getByLabel('Letzter Tag').fill('31.03.2027');
  await sabine.check();
  await einladung.getByRole('button', { name: 'Zugang anlegen' }).click();
  await expect(einladung.getByText('Anfangspasswort: Sie sehen es nur jetzt')).toBeVisible();
  await einladung.getByRole('button', { name: 'Ich habe es notiert' }).click();
  await sabine.page.getByRole('button', { name: `Zugang schließen: ${name}` }).click();
  await einladung.getByLabel('Warum?').selectOption({ label: 'Irrtum bei der Einladung' });
  await einladung.getByRole('button', { name: 'Zugang schließen' }).click();
  const geschlossen = sabine.page.getByRole('table', { name: 'Geschlossene Zugänge' });
  await expect(geschlossen.getByRole('row').filter({ hasText: name })).toContainText(
    'Irrtum bei der Einladung',
  );
  await sabine.checkAnsichten();
  sabine.assertNoErrors();
});
