import type { Locator, Page } from '@playwright/test';
import { type Besuch, expect } from './seite.ts';

/** The desktop and the phone run against the same server: every run needs names of its own. */
export function createName(stamm: string): string {
  const buchstaben = 'abcdefghijklmnopqrstuvwxyz';
  const rest = Array.from({ length: 5 }, () => buchstaben[Math.floor(Math.random() * 26)]).join('');
  return `${stamm}${rest}`;
}

/** Fills the five inputs of a Kurzberatung with the mouse and saves. Gives the id of the Akte. */
export async function createKurzberatung(
  besuch: Besuch,
  angaben: {
    familienname?: string;
    vornamen?: string;
    geburtsdatum?: string;
    bedarf?: string;
    notiz?: string;
  } = {},
): Promise<string> {
  const { page } = besuch;
  await besuch.open('/kurzberatungen/neu');
  await page.getByLabel(angaben.bedarf ?? 'Wohnen', { exact: true }).check();
  if (angaben.notiz !== undefined) await page.getByLabel(/^Kurznotiz/).fill(angaben.notiz);
  if (angaben.familienname !== undefined) {
    await page.getByLabel('Datenschutzinformation heute gegeben').check();
    await page.getByLabel('Neue Person mit Namen').check();
    await page.getByLabel(/^Familienname/).fill(angaben.familienname);
    await page.getByLabel(/^Vornamen/).fill(angaben.vornamen ?? 'Yevheniia');
    if (angaben.geburtsdatum !== undefined) await page.getByLabel(/^Geburtsdatum/).fill(angaben.geburtsdatum);
  }
  await besuch.check();
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Gespeichert: KB-');
  await besuch.check();
  await page.getByRole('link', { name: 'Akte öffnen' }).click();
  await expect(page).toHaveURL(/\/akten\/[0-9a-f-]{36}/);
  await besuch.check();
  return getAkteId(page);
}

export function getAkteId(page: Page): string {
  return /\/akten\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
}

/** One part of the page of an Akte, by its navigation. */
export async function openBereich(besuch: Besuch, name: string): Promise<void> {
  const { page } = besuch;
  const navigation = page.getByRole('navigation', { name: 'Bereiche der Akte' });
  await expect(navigation).toBeVisible();
  // On a small screen the parts are behind a button.
  const schalter = navigation.getByRole('button', { name: /^Bereich: / });
  if (await schalter.isVisible()) await schalter.click();
  const verweis = navigation.getByRole('link', { name, exact: true, includeHidden: true });
  await verweis.click();
  await expect(verweis).toHaveAttribute('aria-current', 'page');
  await besuch.check();
}

/** Person, Kurzberatung, Überführung, Einwilligung, criteria, Aufnahme: an active Fall. Gives its Akte. */
export async function createFall(
  besuch: Besuch,
  familienname: string,
  geburtsdatum?: string,
): Promise<string> {
  const { page } = besuch;
  const angaben = { familienname, ...(geburtsdatum === undefined ? {} : { geburtsdatum }) };
  const akteId = await createKurzberatung(besuch, angaben);
  await openBereich(besuch, 'Aufnahme');
  await page.getByRole('button', { name: 'In einen Fall überführen' }).click();
  await expect(page.getByRole('group', { name: /komplexen Bedarfslage/ })).toBeVisible();
  await recordEinwilligung(besuch);
  await openBereich(besuch, 'Aufnahme');
  await checkKriterien(besuch);
  await page.getByRole('button', { name: 'In den Fall aufnehmen' }).click();
  await expect(page.getByText(/Aufgenommen am/)).toBeVisible();
  return akteId;
}

export async function recordEinwilligung(besuch: Besuch): Promise<void> {
  const { page } = besuch;
  await openBereich(besuch, 'Einwilligungen');
  await page.getByRole('button', { name: 'Einwilligung erfassen' }).click();
  await expect(page.getByLabel('Wofür?')).toBeVisible();
  await besuch.check();
  await page.getByRole('button', { name: 'Einwilligung speichern' }).click();
  await expect(page.getByText('gültig', { exact: true })).toBeVisible();
  await expect(page.getByLabel('Wofür?')).toBeHidden();
  await besuch.check();
}

/** Opens the form of a contact, fills it and leaves it open. */
export async function fillKontakt({ page }: Besuch, notiz: string, nichtErreicht = false): Promise<Locator> {
  await page.getByRole('button', { name: 'Kontakt erfassen', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Kontakt erfassen' });
  await dialog.getByLabel(/^Notiz/).fill(notiz);
  if (nichtErreicht) await dialog.getByLabel('Nicht erreicht (Versuch)').check();
  return dialog;
}

export async function recordKontakt(besuch: Besuch, notiz: string, nichtErreicht = false): Promise<void> {
  const dialog = await fillKontakt(besuch, notiz, nichtErreicht);
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog).toBeHidden();
}

/** The end of an Assessment in which some parts were left out: it asks first. */
export async function closeAssessment({ page }: Besuch): Promise<void> {
  await page.getByRole('button', { name: 'Assessment abschließen' }).click();
  await page.getByRole('button', { name: 'Jetzt abschließen' }).click();
}

/** All five with yes, except the one named. */
export async function checkKriterien(
  besuch: Besuch,
  nichtErfuellt?: { name: RegExp; grund: string },
): Promise<void> {
  const { page } = besuch;
  const kriterien = page.getByRole('form', { name: 'Aufnahmekriterien' });
  for (const gruppe of await kriterien.getByRole('group').all()) {
    if ((await gruppe.getByLabel('ja', { exact: true }).count()) === 0) continue;
    const nein = nichtErfuellt !== undefined && (await gruppe.getByText(nichtErfuellt.name).count()) > 0;
    await gruppe.getByLabel(nein ? 'nein' : 'ja', { exact: true }).check();
  }
  if (nichtErfuellt) {
    await kriterien
      .getByLabel(new RegExp(`Begründung.*${nichtErfuellt.name.source}`))
      .fill(nichtErfuellt.grund);
  }
  await page.getByRole('button', { name: 'Kriterien speichern' }).click();
  await expect(page.getByRole('button', { name: 'In den Fall aufnehmen' })).toBeVisible();
  await besuch.check();
}

/** Presses Tab until the control has the focus; counts the keys. Fails when the tab order never gets there. */
export async function tabTo(page: Page, ziel: Locator, taste = 'Tab'): Promise<number> {
  for (let tasten = 1; tasten <= 60; tasten += 1) {
    await page.keyboard.press(taste);
    if (await ziel.evaluate((element) => element === document.activeElement)) return tasten;
  }
  throw new Error('60 times Tab do not reach the control');
}
