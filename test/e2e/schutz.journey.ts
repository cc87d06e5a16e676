import type { Locator, Page } from '@playwright/test';
import { createKurzberatung, createName, openBereich, recordKontakt } from './support/fallarbeit.ts';
import { type Besuch, type Demokonto, expect, test } from './support/seite.ts';

const dialogOf = (page: Page): Locator => page.getByRole('dialog');

async function erteile(besuch: Besuch, zweck: string): Promise<void> {
  const { page } = besuch;
  await openBereich(besuch, 'Einwilligungen');
  await page.getByRole('button', { name: 'Einwilligung erfassen' }).click();
  await dialogOf(page).getByLabel('Wofür?').selectOption(zweck);
  await besuch.check();
  await page.getByRole('button', { name: 'Einwilligung speichern' }).click();
  await expect(dialogOf(page)).toHaveCount(0);
}

test('the sheet for the KIM-Datenbank: minimum, consent, copied, marked, changed, withdrawn', async ({
  besuch,
}) => {
  const { page } = besuch;
  await besuch.login('Jana Terhorn');
  const akteId = await createKurzberatung(besuch, { familienname: createName('Tafel') });
  const blatt = `/akten/${akteId}/uebertragung`;
  await besuch.open(blatt);
  await expect(page.getByText(/Nur das statistische Minimum/)).toBeVisible();
  await expect(page.getByText('nicht ohne Einwilligung').first()).toBeVisible();
  await page.getByRole('link', { name: 'Zu den Einwilligungen' }).click();
  await erteile(besuch, 'KIM_DATENBANK');

  await besuch.open(blatt);
  await expect(page.getByText('Grundlage ist die Einwilligung „KIM-Datenbank“.')).toBeVisible();
  await expect(page.getByText(/Annahme/)).toBeVisible();
  await expect(page.getByText('fehlt in der Akte').first()).toBeVisible();
  await besuch.checkAnsichten();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Zugangsweg kopieren' }).click();
  await expect(page.getByText('Kopiert.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
  await page.getByRole('button', { name: 'Als übertragen markieren' }).click();
  await expect(page.getByText('übertragen', { exact: true })).toBeVisible();
  await besuch.check();

  await besuch.open(`/akten/${akteId}`);
  await recordKontakt(besuch, 'Ein Gespräch');
  await besuch.open(blatt);
  await expect(page.getByText('geändert seit der Übertragung')).toBeVisible();
  await expect(page.getByText('neu seit der Übertragung')).toBeVisible();
  const nummer = (await page.getByText(/^Akte KB-/).innerText()).replace('Akte ', '');

  await besuch.open('/uebertragung');
  await expect(page.getByRole('link', { name: nummer })).toBeVisible();
  await besuch.checkAnsichten();
  const geladen = page.waitForEvent('download');
  await page.getByRole('link', { name: 'CSV laden' }).click();
  expect((await geladen).suggestedFilename()).toMatch(/^SYNTHETISCH_uebertragung-2026-q4_.*\.csv$/);

  await besuch.open(`/akten/${akteId}?bereich=einwilligungen`);
  await page.getByRole('button', { name: 'Widerrufen' }).click();
  await expect(page.getByText(/nur noch das statistische Minimum/)).toBeVisible();
  await besuch.check();
  await page.getByRole('button', { name: 'Ja, Widerruf festhalten' }).click();
  await expect(page.getByText('widerrufen', { exact: true })).toBeVisible();
  await besuch.open(blatt);
  await expect(page.getByText(/Nur das statistische Minimum/)).toBeVisible();
  besuch.assertNoErrors();
});

test('what is told another Stelle: refused without a basis; a child is protected step by step; the DSB sees the law', async ({
  besuch,
  neuerBesuch,
}) => {
  const { page } = besuch;
  await besuch.login('Miriam Ostgard');
  const familienname = createName('Schutz');
  await createKurzberatung(besuch, { familienname });
  await openBereich(besuch, 'Mitteilungen, Schutz');
  await page.getByRole('button', { name: 'Mitteilung festhalten' }).click();
  const dialog = dialogOf(page);
  await dialog.getByLabel('Name der Stelle').fill('Klinik Lennetal');
  await dialog.getByLabel('Was haben Sie mitgeteilt?').fill('Die Person ist bewusstlos.');
  await dialog.getByLabel('Schweigepflichtentbindung', { exact: true }).check();
  await besuch.check();
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog.getByRole('link', { name: /Holen Sie die Einwilligung ein/ })).toBeVisible();
  await besuch.check();
  await dialog.getByLabel(/^Rechtfertigender Notstand/).check();
  await dialog.getByLabel(/^Warum durften/).fill('Lebensgefahr, nicht anders abwendbar.');
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Die Person ist bewusstlos.')).toBeVisible();

  await page.getByRole('button', { name: 'Weg beginnen' }).click();
  await dialog.getByLabel('Welches Kind?').selectOption({ label: 'ein anderes Kind' });
  await dialog.getByLabel('Beschreibung des Kindes').fill('Tochter, 4');
  await dialog.getByLabel(/^Gewichtige Anhaltspunkte/).fill('Das Kind ist oft allein.');
  await besuch.check();
  await dialog.getByRole('button', { name: 'Weg beginnen' }).click();
  await expect(page.getByRole('heading', { name: /Tochter, 4/ })).toBeVisible();

  await recordSchritt(besuch, 'EROERTERUNG', 'unterlassen, mit Grund', 'Das würde das Kind gefährden.');
  await recordSchritt(besuch, 'HILFEN', 'getan', 'Familienhilfe angeboten.');
  await page.getByRole('button', { name: 'Fachkraft anfragen' }).click();
  await dialog.getByLabel('Fachkraft oder Stelle').fill('Fachstelle Kinderschutz');
  await dialog.getByLabel(/^Anfrage ohne Namen/).fill(`Frau ${familienname} lässt das Kind allein.`);
  await dialog.getByRole('button', { name: 'Blatt schreiben' }).click();
  await expect(dialog.getByRole('link', { name: /einen Namen/ })).toBeVisible();
  await dialog.getByLabel(/^Anfrage ohne Namen/).fill('Die Mutter lässt das Kind, 4, allein.');
  await besuch.check();
  await dialog.getByRole('button', { name: 'Blatt schreiben' }).click();
  await expect(dialog).toHaveCount(0);

  await page.getByRole('button', { name: 'Jugendamt informieren' }).click();
  await dialog.getByLabel('Jugendamt', { exact: true }).fill('Jugendamt Altenbrück');
  await dialog.getByLabel('Was teilen Sie mit?').fill('Das Kind ist nachts allein.');
  await dialog.getByLabel('Warum muss das Jugendamt tätig werden?').fill('Hilfe wurde abgelehnt.');
  await dialog.getByLabel(/^nein, das hätte/).check();
  await dialog.getByLabel('Warum hätte es den Schutz gefährdet?').fill('Flucht mit dem Kind.');
  await besuch.check();
  await dialog.getByRole('button', { name: 'Information festhalten' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(/wussten vorher nicht Bescheid/)).toBeVisible();
  await besuch.checkAnsichten();

  const dsb = await neuerBesuch();
  await dsb.loginDirekt(await findDsb(dsb));
  await dsb.open('/datenschutz/protokoll');
  await expect(dsb.page.getByText(/Rechtsgrundlage: Information des Jugendamts/).first()).toBeVisible();
  await expect(dsb.page.getByRole('main')).not.toContainText('nachts allein');
  dsb.assertNoErrors();
  besuch.assertNoErrors();
});

/** The DSB of the Stelle in which the case manager works; found by what the API of the demo says, not by a name. */
async function findDsb({ page }: Besuch): Promise<Demokonto> {
  const konten = (await (await page.request.get('/api/v1/demo/konten')).json()) as Demokonto[];
  const konto = konten.find(
    ({ rolle, verantwortlicheStelle }) => rolle === 'DSB' && /Caritas/.test(verantwortlicheStelle ?? ''),
  );
  if (konto === undefined) throw new Error('no DSB of the Caritas');
  return konto;
}

async function recordSchritt(besuch: Besuch, art: string, getan: string, text: string): Promise<void> {
  const { page } = besuch;
  await page.getByRole('button', { name: 'Schritt festhalten' }).click();
  const dialog = dialogOf(page);
  await dialog.getByLabel('Welcher Schritt?').selectOption(art);
  await dialog.getByLabel(getan, { exact: true }).check();
  await dialog.getByLabel('Was genau, oder warum nicht?').fill(text);
  await besuch.check();
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog).toHaveCount(0);
}
