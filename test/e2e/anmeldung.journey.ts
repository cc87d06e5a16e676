import { expect, test } from './support/seite.ts';

test('everybody finds the way in: legal pages, wrong password, login, own account, logout', async ({
  besuch,
  page,
}) => {
  for (const pfad of ['/', '/barrierefreiheit', '/datenschutz', '/impressum']) await besuch.open(pfad);
  await besuch.open('/');
  await page.getByLabel('Kennung').fill('jana.terhorn');
  await page.getByLabel('Passwort').fill('falsch-geraten');
  await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await besuch.check();
  await besuch.login('Sabine Wiesenkamp');
  await besuch.open('/konto');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the keyboard alone is enough: skip link, navigation, page', async ({ besuch, page }) => {
  await besuch.login('Helen Strathoff');
  await page.goto('/stellenbesetzung');
  await besuch.check();
  await page.keyboard.press('Tab');
  const sprung = page.locator(':focus');
  await expect(sprung).toHaveAttribute('href', /^#/);
  await page.keyboard.press('Enter');
  await expect(page.locator('main, main *').and(page.locator(':focus'))).toHaveCount(1);
});

test('a page the role may not open says so and shows nothing', async ({ besuch, page }) => {
  await besuch.login('Tobias Rehwinkel');
  await page.goto('/mein-tag');
  await besuch.check();
  await expect(page.getByText(/Rahaf/)).toHaveCount(0);
  const antwort = await page.request.get('/api/v1/mein-tag');
  expect(antwort.status()).toBe(403);
});
