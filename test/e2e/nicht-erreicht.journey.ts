import type { Locator, Page } from '@playwright/test';
import { openBereich, recordKontakt } from './support/fallarbeit.ts';
import { type Besuch, expect, test } from './support/seite.ts';

/** The story has two such Fälle: desktop and phone run against the same server and each changes its own. */
const FAELLE = {
  desktop: { konto: 'Jana Terhorn', name: 'A., Parwin' },
  telefon: { konto: 'Miriam Ostgard', name: 'N., Adama' },
} as const;

test('not reached for eight weeks: the hint, a last attempt, resting, and going on when the person calls', async ({
  besuch,
  page,
}) => {
  const { konto, name } = FAELLE[test.info().project.name === 'telefon' ? 'telefon' : 'desktop'];
  await besuch.login(konto, '/mein-tag');
  await expect(findZeile(page, name)).toContainText(/seit \d\d\.08\.2026/);
  const vorher = await countRuhend(page);
  await findZeile(page, name)
    .getByRole('link', { name: `Ruhen prüfen: ${name}` })
    .click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
  // On the phone the parts are behind their button.
  const bereich = page.getByRole('link', { name: 'Verlauf und Abschluss', includeHidden: true });
  await expect(bereich).toHaveAttribute('aria-current', 'page');
  await besuch.check();

  await openBereich(besuch, 'Kontakte');
  await expect(page.getByText('nicht erreicht')).toHaveCount(3);
  await recordKontakt(besuch, 'Noch einmal angerufen, niemand da.', true);
  await expect(page.getByText('nicht erreicht')).toHaveCount(4);
  await openBereich(besuch, 'Überblick');
  const hinweis = page.getByRole('listitem').filter({ hasText: 'Seit acht Wochen nicht erreicht.' });
  await hinweis.getByRole('link', { name: 'Verlauf und Abschluss öffnen' }).click();
  await rest(besuch);

  await openBereich(besuch, 'Überblick');
  await expect(page.getByText('Ruht seit 19.10.2026')).toBeVisible();
  await expect(hinweis).toHaveCount(0);
  await openBereich(besuch, 'Zeitleiste');
  const ruht = page.getByRole('listitem').filter({ hasText: 'Fall ruht' });
  await expect(ruht).toContainText('Person nicht erreichbar');
  await expect(ruht).toContainText('Sie kann jederzeit anrufen.');

  await besuch.open('/akten');
  const zeile = page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) });
  await expect(zeile).toContainText('Ruht');
  await besuch.open('/mein-tag');
  await expect(findZeile(page, name)).toHaveCount(0);
  expect(await countRuhend(page)).toBe(vorher + 1);

  await besuch.open('/akten');
  await zeile.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await recordKontakt(besuch, 'Ruft an: war verreist, möchte weitermachen.');
  await openBereich(besuch, 'Verlauf und Abschluss');
  await page.getByRole('button', { name: 'Fall fortführen' }).click();
  await expect(page.getByRole('button', { name: 'Fall ruhen lassen' })).toBeVisible();
  await openBereich(besuch, 'Überblick');
  await expect(page.getByText('Zielvereinbarung seit 19.10.2026')).toBeVisible();
  await expect(hinweis).toHaveCount(0);
  await besuch.open('/mein-tag');
  await expect(findZeile(page, name)).toHaveCount(0);
  expect(await countRuhend(page)).toBe(vorher);
});

function findZeile(page: Page, name: string): Locator {
  return page
    .getByRole('region', { name: 'Seit acht Wochen nicht erreicht' })
    .getByRole('listitem')
    .filter({ hasText: name });
}

async function countRuhend(page: Page): Promise<number> {
  const text = await page.getByText(/\d+ ruhend/).innerText();
  return Number(/(\d+) ruhend/.exec(text)?.[1]);
}

async function rest(besuch: Besuch): Promise<void> {
  const { page } = besuch;
  await page.getByRole('button', { name: 'Fall ruhen lassen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Fall ruhen lassen' });
  await dialog.getByLabel('Grund', { exact: true }).selectOption({ label: 'Person nicht erreichbar' });
  await dialog.getByLabel(/^Bemerkung/).fill('Vier Versuche seit August. Sie kann jederzeit anrufen.');
  await besuch.check();
  await dialog.getByRole('button', { name: 'Fall ruhen lassen' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Fall fortführen' })).toBeVisible();
  await besuch.check();
}
