import { createKurzberatung, createName, openBereich, tabTo } from './support/fallarbeit.ts';
import { type Besuch, expect, test } from './support/seite.ts';

/** Keystroke-level model: 0.28 s for a key of an average typist, 1.35 s to think before an input (Card, Moran, Newell). */
const SEKUNDEN_JE_TASTE = 0.28;
const SEKUNDEN_JE_EINGABE = 1.35;

test('an anonymous Kurzberatung: five inputs, keyboard only, less than a minute', async ({
  besuch,
  page,
}) => {
  await besuch.login('Jana Terhorn', '/mein-tag');
  const beginn = Date.now();
  let tasten = await tabTo(page, page.getByRole('link', { name: 'Kurzberatung beginnen' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Neue Kurzberatung' })).toBeFocused();

  const zugangsweg = page.getByRole('combobox', { name: 'Wie kam die Person zu KIM?' });
  tasten += await tabTo(page, zugangsweg);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Soz');
  await expect(page.getByRole('option')).toHaveText([/Sozialamt/]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(zugangsweg).toHaveValue('Vermittlung über das Sozialamt');
  const sprache = page.getByRole('combobox', { name: 'Sprache des Gesprächs' });
  tasten += await tabTo(page, sprache);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Ukr');
  await expect(page.getByRole('option')).toHaveText([/Ukrainisch/]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(sprache).toHaveValue('Ukrainisch');
  tasten += await tabTo(page, page.getByLabel('Wohnen', { exact: true }));
  await page.keyboard.press('Space');
  tasten += await tabTo(page, page.getByLabel('Datenschutzinformation heute gegeben'));
  await page.keyboard.press('Space');
  tasten += await tabTo(page, page.getByLabel(/^Kurznotiz/));
  const notiz = 'Wohnung gekündigt, Brief vom Vermieter.';
  await page.keyboard.type(notiz);
  tasten += await tabTo(page, page.getByRole('button', { name: 'Speichern' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Gespeichert: KB-/ })).toBeFocused();
  const maschine = (Date.now() - beginn) / 1_000;

  tasten += 'Soz'.length + 'Ukr'.length + notiz.length + 10;
  const mensch = tasten * SEKUNDEN_JE_TASTE + 5 * SEKUNDEN_JE_EINGABE;
  test.info().annotations.push({
    type: 'Kurzberatung',
    description: `${tasten} Tasten, ${mensch.toFixed(0)} s (Modell), ${maschine.toFixed(1)} s (Maschine)`,
  });
  expect(mensch).toBeLessThanOrEqual(60);
  await besuch.check();
});

test('a Kurzberatung from the anonymous start to its end', async ({ besuch, page }) => {
  const familienname = createName('Schtscherbakowa');
  await besuch.login('Jana Terhorn');
  await createKurzberatung(besuch, { bedarf: 'Existenzsicherung', notiz: 'Bescheid nicht verstanden.' });
  await expect(page.getByRole('heading', { level: 1, name: 'Anonyme Kurzberatung' })).toBeVisible();
  await openBereich(besuch, 'Kurzberatung');
  await expect(page.getByText('1 von 2', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Kontakt erfassen' }).click();
  const kontakt = page.getByRole('dialog', { name: 'Kontakt erfassen' });
  await besuch.check();
  await kontakt.getByLabel('Telefonat').check();
  await kontakt.getByRole('button', { name: 'Speichern' }).click();
  await expect(kontakt).toBeHidden();
  await expect(page.getByText('2 von 2', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Person benennen' }).click();
  await besuch.check();
  await page.getByLabel(/^Familienname/).fill(familienname);
  await page.getByLabel(/^Vornamen/).fill('Yevheniia');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(
    page.getByRole('link', { name: 'Geben Sie erst die Datenschutzinformation, dann den Namen.' }),
  ).toBeVisible();
  await besuch.check();
  await page.getByLabel('Datenschutzinformation heute gegeben').check();
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(familienname);
  await besuch.check();

  await besuch.open('/personen');
  await page.getByLabel('Name oder Kennung').fill(familienname.replace('Schtscherbakowa', 'Shcherbakova'));
  await page.getByRole('button', { name: 'Suchen' }).click();
  await expect(page.getByText(familienname)).toBeVisible();
  await besuch.check();
  await page.getByRole('link', { name: /^KB-/ }).click();

  await openBereich(besuch, 'Kurzberatung');
  await page.getByRole('button', { name: 'Kurzberatung beenden' }).click();
  const ende = page.getByRole('dialog', { name: 'Kurzberatung beenden' });
  await ende.getByRole('button', { name: 'Kurzberatung beenden' }).click();
  await expect(page.getByRole('link', { name: 'Wählen Sie ein Ergebnis.' })).toBeVisible();
  await besuch.check();
  await ende.getByLabel('Anliegen geklärt').check();
  await expect(ende.getByLabel(/^Nachfrage am/)).toHaveValue('16.11.2026');
  await ende.getByRole('button', { name: 'Kurzberatung beenden' }).click();
  await expect(ende).toBeHidden();
  await recordNachfrage(besuch);
  await expect(page.getByText(/Sie wird ab \d\d\.\d\d\.\d{4} gelöscht/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Kontakt erfassen' })).toHaveCount(0);
  await besuch.check();
});

/** The day of the Nachfrage is four weeks away; who meets the person before asks then. */
async function recordNachfrage(besuch: Besuch): Promise<void> {
  const { page } = besuch;
  await openBereich(besuch, 'Verlauf und Abschluss');
  await page.getByRole('button', { name: 'Nachsorge festhalten' }).click();
  const dialog = page.getByRole('dialog', { name: 'Nachsorge festhalten' });
  await dialog.getByLabel('Das Anliegen hat sich erledigt, das Erreichte hält').check();
  await dialog.getByLabel(/^Wie haben Sie nachgefragt/).selectOption({ label: 'Telefonat' });
  await besuch.check();
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog).toBeHidden();
}
