import type { Page } from '@playwright/test';
import {
  createFall,
  createKurzberatung,
  createName,
  fillKontakt,
  getAkteId,
  openBereich,
  recordKontakt,
} from './support/fallarbeit.ts';
import { type Besuch, expect, test } from './support/seite.ts';

const PASSWORT = 'Lennetal-im-Oktober';

test('an interrupted first conversation: the draft waits for the same person only', async ({
  besuch,
  page,
  neuerBesuch,
}) => {
  const notiz = createName('Unterbrochen ');
  await besuch.login('Jana Terhorn', '/kurzberatungen/neu');
  await page.getByLabel('Gesundheit', { exact: true }).check();
  await page.getByLabel(/^Kurznotiz/).fill(notiz);
  await expect(page.getByText('Entwurf gesichert')).toBeVisible();
  await besuch.open('/mein-tag');

  const andere = await neuerBesuch();
  await andere.login('Orhan Yelkenci', '/kurzberatungen/neu');
  await expect(andere.page.getByLabel(/^Kurznotiz/)).toHaveValue('');

  await besuch.open('/kurzberatungen/neu');
  await expect(page.getByText(/Entwurf vom .* wiederhergestellt/)).toBeVisible();
  await expect(page.getByLabel(/^Kurznotiz/)).toHaveValue(notiz);
  await page.reload();
  await expect(page.getByLabel(/^Kurznotiz/)).toHaveValue(notiz);
  await besuch.check();
  const speichern = page.getByRole('button', { name: 'Speichern' });
  const antworten = countAnlagen(besuch);
  await speichern.dblclick();
  await expect(page.getByRole('heading', { level: 1, name: /Gespeichert: KB-/ })).toBeFocused();
  expect(new Set(await antworten()).size).toBe(1);
  await besuch.open('/kurzberatungen/neu');
  await expect(page.getByLabel(/^Kurznotiz/)).toHaveValue('');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

/** Ids that the server gave for POST /kurzberatungen. */
function countAnlagen({ page }: Besuch): () => Promise<string[]> {
  const antworten: Promise<string>[] = [];
  page.on('response', (antwort) => {
    if (antwort.request().method() !== 'POST' || !antwort.url().endsWith('/api/v1/kurzberatungen')) return;
    antworten.push(antwort.json().then((wert: { id?: string }) => wert.id ?? ''));
  });
  return () => Promise.all(antworten);
}

test('consent refused: the Kurzberatung goes on, also without a name', async ({ besuch, page }) => {
  await besuch.login('Jana Terhorn');
  await createKurzberatung(besuch, { familienname: createName('Ablehnungsreuther') });
  await openBereich(besuch, 'Einwilligungen');
  await page.getByRole('button', { name: 'Ablehnung festhalten' }).click();
  await expect(page.getByLabel('Wofür?')).toBeVisible();
  await besuch.check();
  await page.getByRole('button', { name: 'Ablehnung speichern' }).click();
  await expect(page.getByText('abgelehnt', { exact: true })).toBeVisible();
  await openBereich(besuch, 'Kurzberatung');
  await recordKontakt(besuch, 'Es geht ohne Einwilligung weiter.');
  await expect(page.getByText('2 von 2', { exact: true })).toBeVisible();

  await createKurzberatung(besuch, { notiz: 'Möchte keinen Namen nennen.' });
  await openBereich(besuch, 'Aufnahme');
  await expect(page.getByText('Ein Fall ist nicht anonym.', { exact: false })).toBeVisible();
  await recordKontakt(besuch, 'Zweites Gespräch, weiter anonym.');
  await openBereich(besuch, 'Kurzberatung');
  await expect(page.getByText('2 von 2', { exact: true })).toBeVisible();
});

test('unreachable, resting, going on; a corrected contact; two tabs; an expired session', async ({
  besuch,
  page,
}) => {
  test.setTimeout(240_000);
  await besuch.login('Jana Terhorn');
  const akteId = await createFall(besuch, createName('Quastenflosser'));
  await rest(besuch);
  await correctKontakt(besuch);
  await changeInTwoTabs(besuch, akteId);
  await loginInPlace(besuch);
  await page.setViewportSize({ width: 320, height: 256 });
  for (const bereich of ['Überblick', 'Kontakte', 'Zeitleiste']) await openBereich(besuch, bereich);
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await besuch.check();
  await page.getByRole('button', { name: 'Kontakt erfassen' }).click();
  await expect(page.getByRole('dialog').getByLabel(/^Notiz/)).toBeVisible();
  await besuch.check();
});

async function rest(besuch: Besuch): Promise<void> {
  const { page } = besuch;
  await recordKontakt(besuch, 'Zum dritten Mal angerufen.', true);
  await openBereich(besuch, 'Verlauf und Abschluss');
  await page.getByRole('button', { name: 'Fall ruhen lassen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Fall ruhen lassen' });
  await dialog.getByRole('button', { name: 'Fall ruhen lassen' }).click();
  const fehler = dialog.getByRole('link', { name: 'Bitte wählen Sie.' });
  await fehler.click();
  await expect(dialog.getByLabel('Grund', { exact: true })).toBeFocused();
  await dialog.getByLabel('Grund', { exact: true }).selectOption({ label: 'Person nicht erreichbar' });
  await besuch.check();
  await dialog.getByRole('button', { name: 'Fall ruhen lassen' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Fall fortführen' }).click();
  await expect(page.getByRole('button', { name: 'Fall ruhen lassen' })).toBeVisible();
  await besuch.check();
}

async function openBerichtigung(tab: Page, notiz: string): Promise<void> {
  const eintrag = tab.getByRole('listitem').filter({ hasText: notiz });
  await eintrag.getByRole('button', { name: /^Berichtigen/ }).click();
}

async function correctKontakt(besuch: Besuch): Promise<void> {
  const { page } = besuch;
  await openBereich(besuch, 'Kontakte');
  await recordKontakt(besuch, 'Termin beim Jobcentre.');
  await openBerichtigung(page, 'Termin beim Jobcentre.');
  const dialog = page.getByRole('dialog', { name: 'Kontakt berichtigen' });
  await dialog.getByLabel(/^Notiz/).fill('Termin beim Sozialamt.');
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Termin beim Jobcentre.')).toHaveCount(0);
  await openBereich(besuch, 'Zeitleiste');
  await expect(page.getByText(/^Vorher: .*Termin beim Jobcentre\./)).toBeVisible();
}

async function changeInTwoTabs(besuch: Besuch, akteId: string): Promise<void> {
  const { page } = besuch;
  await openBereich(besuch, 'Kontakte');
  const zweiter = await page.context().newPage();
  await zweiter.goto(`/akten/${akteId}?bereich=kontakte`);
  const oeffne = async (tab: Page) => {
    await openBerichtigung(tab, 'Termin beim Sozialamt.');
    const dialog = tab.getByRole('dialog', { name: 'Kontakt berichtigen' });
    await expect(dialog.getByLabel(/^Notiz/)).toHaveValue('Termin beim Sozialamt.');
    return dialog;
  };
  const erster = await oeffne(page);
  const anderer = await oeffne(zweiter);
  await anderer.getByLabel('Telefonat').check();
  await anderer.getByRole('button', { name: 'Speichern' }).click();
  await expect(anderer).toBeHidden();
  await zweiter.close();
  await erster.getByLabel(/^Notiz/).fill('Termin beim Sozialamt um zehn.');
  await erster.getByRole('button', { name: 'Speichern' }).click();
  const konflikt = erster.getByRole('region', { name: 'Inzwischen wurde hier etwas geändert' });
  await expect(konflikt).toBeFocused();
  await besuch.check();
  const art = konflikt.getByRole('group', { name: 'Art', exact: true });
  await expect(art).toContainText('Telefonat');
  await art.getByLabel(/^Inzwischen gespeichert/).check();
  await konflikt.getByRole('button', { name: 'Auswahl übernehmen' }).click();
  await erster.getByRole('button', { name: 'Speichern' }).click();
  await expect(erster).toBeHidden();
  const eintrag = page.getByRole('listitem').filter({ hasText: 'Termin beim Sozialamt um zehn.' });
  await expect(eintrag).toContainText('Telefonat');
}

async function loginInPlace(besuch: Besuch): Promise<void> {
  const { page } = besuch;
  const text = createName('Mitten im Satz ');
  await page.getByRole('button', { name: 'Kontakt erfassen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Kontakt erfassen' });
  await dialog.getByLabel(/^Notiz/).fill(text);
  await besuch.logout();
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  const schranke = page.getByRole('dialog', { name: 'Ihre Sitzung ist abgelaufen' });
  await expect(schranke).toBeVisible();
  await besuch.check();
  await schranke.getByLabel('Passwort').fill(PASSWORT);
  await schranke.getByRole('button', { name: 'Anmelden', exact: true }).click();
  await expect(schranke).toBeHidden();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(text)).toHaveCount(1);
  expect(getAkteId(page)).not.toBe('');
}

test('the connection breaks while typing: nothing is lost, and it is saved exactly once', async ({
  besuch,
  page,
}) => {
  const [anfang, ende] = [createName('Vor der Lücke '), createName('nach der Lücke ')];
  await besuch.login('Jana Terhorn');
  await createKurzberatung(besuch, { notiz: 'Für den Verbindungsabbruch.' });
  await openBereich(besuch, 'Kontakte');
  const dialog = await fillKontakt(besuch, anfang);
  await expect(dialog.getByText('Entwurf gesichert')).toBeVisible();

  await besuch.setOffline(true);
  const notiz = dialog.getByLabel(/^Notiz/);
  await notiz.fill(`${anfang}, ${ende}`);
  await expect(dialog.getByText(/Keine Verbindung: Der Entwurf ist noch nicht gesichert/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog.getByText(/Keine Verbindung zum Server\./)).toBeVisible();
  await expect(dialog.getByText(/Ihre Eingaben bleiben hier stehen/)).toBeVisible();
  await expect(notiz).toHaveValue(`${anfang}, ${ende}`);
  await besuch.check();

  await besuch.setOffline(false);
  await expect(dialog.getByText('Entwurf gesichert')).toBeVisible();
  await expect(dialog.getByText(/Keine Verbindung: /)).toHaveCount(0);
  await page.reload();
  await page.getByRole('button', { name: 'Kontakt erfassen', exact: true }).click();
  await expect(dialog.getByText(/Entwurf vom .* wiederhergestellt/)).toBeVisible();
  await expect(notiz).toHaveValue(`${anfang}, ${ende}`);
  await besuch.check();

  // The server does it, but its answer never arrives.
  let verloren = 0;
  await page.route('**/api/v1/akten/*/kontakte', async (route) => {
    if (verloren > 0) return route.fallback();
    verloren += 1;
    expect((await route.fetch()).status()).toBe(201);
    return route.abort();
  });
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog).toBeHidden();
  expect(verloren).toBe(1);
  await page.reload();
  await expect(page.getByRole('listitem').filter({ hasText: ende })).toHaveCount(1);
  await page.getByRole('button', { name: 'Kontakt erfassen', exact: true }).click();
  await expect(notiz).toHaveValue('');
  await besuch.check();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the start page says what is missing and where to go on', async ({ page }) => {
    await page.goto('/');
    const hinweis = page.locator('noscript');
    await expect(hinweis).toBeVisible();
    expect(await hinweis.innerText()).toContain('braucht JavaScript');
    expect((await hinweis.boundingBox())?.height).toBeGreaterThan(10);
    await hinweis.getByRole('link', { name: 'Seite neu laden' }).click();
    await expect(hinweis).toBeVisible();
    for (const name of ['Impressum', 'Datenschutz', 'Erklärung zur Barrierefreiheit']) {
      await hinweis.getByRole('link', { name }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
      // Each of them leads to the others.
      await page.getByRole('contentinfo').getByRole('link', { name: 'Impressum' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Impressum' })).toBeVisible();
      await page.getByRole('link', { name: /^KIM-Plattform/ }).click();
      await expect(hinweis).toBeVisible();
    }
  });

  test('axe finds nothing on them either', async ({ neuerBesuch }) => {
    const besuch = await neuerBesuch({ javaScriptEnabled: true });
    await besuch.ohneSkript();
    const ohne = [
      '/',
      '/mein-tag',
      '/fallanfrage',
      '/verweis/antwort',
      '/seiten/impressum',
      '/seiten/datenschutz',
    ];
    for (const pfad of [...ohne, '/seiten/barrierefreiheit', '/seiten/gibt-es-nicht']) {
      await besuch.page.goto(pfad);
      await expect(besuch.page.getByRole('heading', { level: 1 })).toBeVisible();
      await besuch.checkStand();
    }
  });
});
