import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { foldArabisch, readPdf } from '#test/support/pdf-text.ts';
import { createFall, createName, openBereich } from './support/fallarbeit.ts';
import { AM_SCHREIBTISCH, type Besuch, expect, isTelefon, test } from './support/seite.ts';

test.beforeEach(() => test.skip(isTelefon(), AM_SCHREIBTISCH));

const WORTLAUT = 'أريد أن أعمل ممرضة';

test('papers for the person: Zielvereinbarung in Arabic, KIM-Blatt, letter', async ({ besuch, page }) => {
  test.setTimeout(180_000);
  const familienname = createName('Papiermann');
  await besuch.login('Jana Terhorn');
  await createFall(besuch, familienname);
  await openBereich(besuch, 'Papiere');
  await expect(page.getByText('Es ist noch kein Ziel vereinbart.', { exact: false })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Als PDF laden: Zielvereinbarung' })).toBeHidden();

  await recordZiel(besuch);
  await openBereich(besuch, 'Papiere');
  await expect(page.getByLabel('Sprache der Papiere')).toHaveValue('ar');
  await expect(page.getByText('Lesehilfe, nicht geprüft').first()).toBeVisible();
  const ziel = await readPdf(await load(page, 'Zielvereinbarung'));
  expect(ziel.text).toContain('Ich möchte als Krankenschwester arbeiten.');
  expect(foldArabisch(ziel.text)).toContain(foldArabisch('ممرضة'));
  expect(ziel.sprachen.teile).toContain('ar');
  expect(ziel.text).toContain(familienname);

  await recordErreichbarkeit(besuch);
  const blatt = await readPdf(await load(page, 'Mein KIM-Blatt'));
  expect(blatt.text).toContain('05271 965-4321');
  expect(blatt.seiten).toBe(1);
  const neutral = await load(page, 'Mein KIM-Blatt, neutral');
  expect((await readPdf(neutral)).text).not.toContain('KIM');

  await writeBrief(besuch);
  const brief = await readPdf(await load(page, 'Anschreiben'));
  expect(brief.titel).toBe('Ihr Termin');

  await openBereich(besuch, 'Zeitleiste');
  await expect(page.getByText('Papier gedruckt').first()).toBeVisible();
  await expect(page.getByText(/Zielvereinbarung · Fassung/)).toBeVisible();
});

test('a named person checks a translation', async ({ besuch, page }) => {
  await besuch.login('Sabine Wiesenkamp', '/papiere/uebersetzungen');
  await page.getByLabel('Papier', { exact: true }).selectOption({ label: 'Hilfeplan' });
  await page.getByLabel('Sprache', { exact: true }).selectOption({ label: 'Rumänisch' });
  await expect(page.getByText('Plan de ajutor')).toBeVisible();
  await expect(page.getByText('Ungeprüft. Auf dem Papier', { exact: false })).toBeVisible();
  await besuch.check();
  await page.getByLabel('Wer hat diese Übersetzung geprüft?').fill('Maria Muster');
  await page.getByRole('button', { name: 'Prüfung eintragen' }).click();
  await expect(page.getByText(/Übersetzung geprüft von Maria Muster am/)).toBeVisible();
  await besuch.check();
  await page.getByRole('button', { name: 'Prüfung zurücknehmen' }).click();
  await expect(page.getByText('Ungeprüft. Auf dem Papier', { exact: false })).toBeVisible();
});

async function load(page: Page, papier: string): Promise<Buffer> {
  const warten: Promise<Download> = page.waitForEvent('download');
  await page.getByRole('link', { name: `Als PDF laden: ${papier}`, exact: true }).click();
  return readFile(await (await warten).path());
}

async function recordZiel(besuch: Besuch): Promise<void> {
  const { page } = besuch;
  await openBereich(besuch, 'Ziele und Hilfeplan');
  await page.getByRole('button', { name: 'Ziel vereinbaren' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ziel vereinbaren' });
  await dialog.getByLabel('Sprache des Wortlauts').selectOption({ label: 'Arabisch' });
  await dialog.getByLabel(/^Ziel im Wortlaut/).fill(WORTLAUT);
  await dialog.getByLabel(/^Übersetzung/).fill('Ich möchte als Krankenschwester arbeiten.');
  await dialog.getByLabel('Bereich', { exact: true }).selectOption({ label: 'Ausbildung und Arbeit' });
  await dialog.getByLabel('1 – zuerst').check();
  await dialog.getByLabel('mündlich').check();
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog).toBeHidden();
}

/** The number belongs to the account: a run before may have left one. */
async function recordErreichbarkeit(besuch: Besuch): Promise<void> {
  const { page } = besuch;
  const aendern = page.getByRole('button', { name: 'Erreichbarkeit ändern' });
  if (await aendern.isVisible()) await aendern.click();
  await page.getByLabel('Telefonnummer').fill('05271 965-4321');
  await page
    .getByRole('form', { name: 'So erreicht die Person Sie' })
    .getByRole('button', { name: 'Speichern' })
    .click();
  await expect(aendern).toBeVisible();
  await besuch.check();
}

async function writeBrief(besuch: Besuch): Promise<void> {
  const { page } = besuch;
  await page.getByRole('button', { name: 'Anschreiben schreiben' }).click();
  const dialog = page.getByRole('dialog', { name: 'Anschreiben' });
  await dialog.getByLabel('Betreff').fill('Ihr Termin');
  await dialog
    .getByLabel(/^Text auf Deutsch/)
    .fill('Guten Tag,\nbitte kommen Sie am Montag.\nMit freundlichen Grüßen');
  await besuch.check();
  await dialog.getByRole('button', { name: 'Fertig' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('link', { name: 'Als PDF laden: Anschreiben' })).toBeVisible();
}
