import type { Locator } from '@playwright/test';
import { createKurzberatung, createName, openBereich } from './support/fallarbeit.ts';
import { type Besuch, expect, isTelefon, test } from './support/seite.ts';

/** With the mouse: the list of the field lies over the dialog. */
async function chooseSprache(dialog: Locator, feld: string, sprache: string): Promise<void> {
  await dialog.getByRole('combobox', { name: feld, exact: true }).fill(sprache.slice(0, 4));
  await dialog.getByRole('option', { name: sprache, exact: true }).click();
  await expect(dialog.getByRole('combobox', { name: feld, exact: true })).toHaveValue(sprache);
}

/** As Koordination: somebody who interprets, for every Stelle of the Standort. */
async function addPool({ page }: Besuch, name: string): Promise<void> {
  await page.getByRole('button', { name: 'In den Pool aufnehmen' }).click();
  const dialog = page.getByRole('dialog', { name: 'In den Pool aufnehmen' });
  await dialog.getByLabel('Name', { exact: true }).fill(name);
  await dialog.getByLabel('Telefon oder E-Mail').fill('0123 789');
  await chooseSprache(dialog, 'Sprache 1', 'Arabisch');
  await dialog.getByLabel('vor Ort').check();
  await dialog.getByLabel('Qualifikation').selectOption('GESCHULT');
  await dialog.getByLabel(/^Verschwiegenheit unterschrieben am/).fill('10.01.2026');
  await dialog.getByLabel(/^Betrag in Euro/).fill('45,00');
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('unterschrieben 10.01.2026');
}

test('Sprachmittlung from the pool to the cost: nothing of the case is told, Mein Tag knows the day', async ({
  besuch,
  page,
}) => {
  test.skip(isTelefon(), 'The pool belongs to the whole Standort: one run at a time.');
  const name = createName('Mittlerin');
  await besuch.login('Sabine Wiesenkamp', '/sprachmittlung');
  await addPool(besuch, name);
  await besuch.check();
  await besuch.checkAnsichten();
  await besuch.logout();

  await besuch.login('Jana Terhorn');
  const familienname = createName('Sprachprobe');
  const akteId = await createKurzberatung(besuch, { familienname });
  await openBereich(besuch, 'Sprachmittlung');
  await expect(page.getByText('Noch keine Sprachmittlung')).toBeVisible();
  await page.getByRole('button', { name: 'Sprachmittlung buchen' }).click();
  const neu = page.getByRole('dialog', { name: 'Sprachmittlung buchen' });
  await neu.getByLabel(/^Tag/).fill('19.10.2026');
  await neu.getByLabel('Uhrzeit').fill('9.30');
  // The talk was held in German: nobody is proposed. Escape closes the list alone.
  await expect(neu.getByText('Laut Akte spricht die Person Deutsch')).toBeVisible();
  await neu.getByRole('combobox', { name: 'Sprache', exact: true }).fill('Ara');
  await expect(neu.getByRole('option', { name: 'Arabisch' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(neu.getByRole('option', { name: 'Arabisch' })).toHaveCount(0);
  await expect(neu).toBeVisible();
  await chooseSprache(neu, 'Sprache', 'Arabisch');
  await neu.getByLabel(/^Wer mittelt/).selectOption({ label: name });
  await neu.getByLabel(/^Treffpunkt/).fill(`Bei ${familienname}`);
  await neu.getByLabel('Der Termin ist bestätigt.').check();
  await besuch.check();
  await neu.getByRole('button', { name: 'Speichern' }).click();
  await expect(neu.getByText(/Schreiben Sie keinen Namen/).first()).toBeVisible();
  await neu.getByLabel(/^Treffpunkt/).fill('Rathaus, Raum 12');
  await neu.getByRole('button', { name: 'Speichern' }).click();
  await expect(neu).toBeHidden();
  const zeile = page.getByRole('row', { name: /19\.10\.2026, 09:30 Uhr/ });
  await expect(zeile).toContainText('bestätigt');
  await expect(zeile).toContainText('geschätzt 45,00');
  // She is in one talk at a time: the page says with what it collides, and from when she is free.
  await page.getByRole('button', { name: 'Sprachmittlung buchen' }).click();
  await neu.getByLabel(/^Tag/).fill('19.10.2026');
  await neu.getByLabel('Uhrzeit').fill('10.00');
  await neu.getByLabel(/^Wer mittelt/).selectOption({ label: name });
  await neu.getByRole('button', { name: 'Speichern' }).click();
  await expect(
    neu.getByText(/von 09:30 bis 10:30 Uhr schon gebucht \(für diese Akte\).*ab 10:30 Uhr/).first(),
  ).toBeVisible();
  await besuch.check();
  await neu.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(neu).toBeHidden();
  await page.getByText(/^Text für die Anfrage/).click();
  await expect(page.getByText('Anfrage Sprachmittlung Arabisch – Deutsch')).toBeVisible();
  await besuch.check();
  await besuch.checkAnsichten();

  await besuch.open('/mein-tag');
  const tag = page.getByRole('region', { name: 'Sprachmittlung' });
  const termin = tag.getByRole('listitem').filter({ hasText: familienname });
  await expect(termin).toContainText('09:30 Uhr · Arabisch · bestätigt');
  await termin.getByRole('link', { name: new RegExp(`Sprachmittlung: ${familienname}`) }).click();
  await expect(page).toHaveURL(new RegExp(`${akteId}\\?bereich=sprachmittlung`));

  await page.getByRole('button', { name: /^Ergebnis: / }).click();
  const ergebnis = page.getByRole('dialog', { name: 'Ergebnis festhalten' });
  await ergebnis.getByLabel('fand statt').check();
  await ergebnis.getByLabel('Dauer in Minuten').fill('50');
  await ergebnis.getByLabel(/^Kosten in Euro/).fill('37,50');
  await ergebnis.getByLabel('Die Verständigung gelang', { exact: true }).check();
  await besuch.check();
  await ergebnis.getByRole('button', { name: 'Speichern' }).click();
  await expect(ergebnis).toBeHidden();
  await expect(page.getByRole('row', { name: /19\.10\.2026, 09:30 Uhr/ })).toContainText('37,50');
  await openBereich(besuch, 'Zeitleiste');
  await expect(page.getByText('Sprachmittlung: Ergebnis')).toBeVisible();
});

test('the way to § 25b: steps with their source, § 104c no more, a result', async ({ besuch, page }) => {
  test.skip(isTelefon(), 'The same part of the page on both screens.');
  await besuch.login('Jana Terhorn');
  await createKurzberatung(besuch, { familienname: createName('Wegprobe') });
  await openBereich(besuch, 'Verfahren');
  await page.getByRole('button', { name: 'Verfahren beginnen' }).click();
  const neu = page.getByRole('dialog', { name: 'Verfahren beginnen' });
  await neu.getByLabel(/^§ 104c AufenthG/).check();
  await expect(neu.getByText(/wird § 104c nicht mehr neu erteilt/)).toBeVisible();
  await neu.getByRole('button', { name: 'Speichern' }).click();
  await expect(neu.getByText(/gibt es seit dem 31\.12\.2025 nicht mehr neu/).first()).toBeVisible();
  await besuch.check();
  await neu.getByLabel(/^§ 25b AufenthG/).check();
  await neu.getByRole('button', { name: 'Speichern' }).click();
  await expect(neu).toBeHidden();
  await expect(page.getByRole('heading', { name: /^§ 25b AufenthG/ })).toBeVisible();
  await expect(page.getByText('Hinweis, keine Rechtsberatung.')).toBeVisible();
  await besuch.check();
  await besuch.checkAnsichten();

  await page.getByRole('button', { name: 'Festhalten: Antrag gestellt' }).click();
  const schritt = page.getByRole('dialog', { name: 'Schritt festhalten' });
  await schritt.getByLabel('erledigt').check();
  await schritt.getByLabel(/^Am/).fill('15.10.2026');
  await schritt.getByLabel(/^Durch wen/).selectOption('PERSON');
  await besuch.check();
  await schritt.getByRole('button', { name: 'Speichern' }).click();
  await expect(schritt).toBeHidden();
  const zeile = page.getByRole('row', { name: /^Antrag gestellt/ });
  await expect(zeile).toContainText('am 15.10.2026');
  await expect(zeile).toContainText('§ 25b Abs. 1, § 81 AufenthG');

  await page.getByRole('button', { name: /^Ergebnis festhalten: § 25b/ }).click();
  const ergebnis = page.getByRole('dialog', { name: 'Ergebnis festhalten' });
  await ergebnis.getByLabel('erteilt', { exact: true }).check();
  await ergebnis.getByLabel(/^Tag der Entscheidung/).fill('19.10.2026');
  await ergebnis.getByRole('button', { name: 'Speichern' }).click();
  await expect(ergebnis).toBeHidden();
  await expect(page.getByText('erteilt am 19.10.2026')).toBeVisible();
  await openBereich(besuch, 'Zeitleiste');
  await expect(page.getByText(/§ 25b AufenthG .*: erteilt am 19\.10\.2026/)).toBeVisible();
  await besuch.logout();

  await besuch.login('Sabine Wiesenkamp', '/fallzahlen');
  await expect(page.getByRole('table', { name: 'Einbürgerung und Aufenthalt' })).toBeVisible();
  await besuch.check();
  await besuch.checkAnsichten();
});
