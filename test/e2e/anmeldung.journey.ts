import { URI } from 'otpauth';
import { type Besuch, expect, test } from './support/seite.ts';

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
  await besuch.loginPerKlick('Sabine Wiesenkamp');
  await besuch.open('/konto');
  await expect(page.getByRole('heading', { level: 1, name: 'Mein Konto' })).toBeVisible();
  await page.getByRole('banner').getByText('Sabine Wiesenkamp').click();
  await page.getByRole('button', { name: 'Abmelden' }).click();
  await expect(page.getByRole('region', { name: 'Anmelden' })).toBeVisible();
  expect((await page.request.get('/api/v1/sitzung')).status()).toBe(401);
});

test('after login everybody finds what to do next, also who has no area of their own yet', async ({
  besuch,
  page,
}) => {
  for (const [name, ziel] of [
    ['Jana Terhorn', /^Mein Tag/],
    ['Renate Holtvogt', /^Datenschutzinformation/],
    ['Landeskasse', /^Stellenbesetzung/],
  ] as const) {
    await besuch.loginPerKlick(name);
    await besuch.open('/');
    const bereich = page.getByRole('region', { name: 'Was Sie hier tun können' });
    await bereich.getByRole('link', { name: ziel }).click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/Für Ihre Rolle|gibt es nicht/);
    await besuch.check();
    await besuch.logout();
  }
});

test('every step of the tour leads to its page', async ({ besuch, page }) => {
  await besuch.open('/');
  const schritte = page.getByRole('region', { name: 'Rundgang' }).getByRole('listitem');
  await expect(schritte).not.toHaveCount(0);
  const anzahl = await schritte.count();
  expect(anzahl).toBeGreaterThanOrEqual(5);
  for (let stelle = 0; stelle < anzahl; stelle += 1) {
    await besuch.open('/');
    await schritte.nth(stelle).getByRole('button').click();
    await page.waitForURL((adresse) => adresse.pathname !== '/');
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/Für Ihre Rolle|gibt es nicht/);
    await besuch.logout();
  }
});

test('the keyboard alone is enough: skip link, navigation, page', async ({ besuch, page }) => {
  await besuch.login('Helen Strathoff', '/stellenbesetzung');
  await page.keyboard.press('Tab');
  const sprung = page.locator(':focus');
  await expect(sprung).toHaveAttribute('href', /^#/);
  await page.keyboard.press('Enter');
  await expect(page.locator('main, main *').and(page.locator(':focus'))).toHaveCount(1);
});

test('at 400 % zoom every page of the shell can be read and used', async ({ besuch, page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const pfad of ['/', '/barrierefreiheit']) await besuch.open(pfad);
  await besuch.login('Ulrich Bramfeld');
  for (const pfad of ['/', '/konto', '/stellen', '/stellenbesetzung']) await besuch.open(pfad);
  await page.getByRole('button', { name: 'Menü' }).click();
  await page
    .getByRole('navigation', { name: 'Hauptnavigation' })
    .getByRole('link', { name: 'Stellenplan' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Stellenplan' })).toBeVisible();
  await page.getByRole('button', { name: 'Stelle anlegen' }).click();
  await page.getByLabel('Letzter Tag').scrollIntoViewIfNeeded();
  await besuch.check();
});

test('a page the role may not open says so and shows nothing', async ({ besuch, page }) => {
  await besuch.login('Tobias Rehwinkel', '/mein-tag');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Für Ihre Rolle nicht vorgesehen' }),
  ).toBeVisible();
  await expect(page.getByText(/Rahaf/)).toHaveCount(0);
  const antwort = await page.request.get('/api/v1/mein-tag');
  expect(antwort.status()).toBe(403);
});

async function meldeAn(besuch: Besuch, kennung: string, passwort: string): Promise<void> {
  await besuch.open('/');
  await besuch.page.getByLabel('Kennung').fill(kennung);
  await besuch.page.getByLabel('Passwort').fill(passwort);
  await besuch.page.getByRole('button', { name: 'Anmelden', exact: true }).click();
}

test('a new account: issued by the administration, own password at the first login, second factor', async ({
  besuch,
  page,
  neuerBesuch,
}) => {
  const kennung = `neu.${test.info().project.name}`;
  const passwort = 'Birke-Kanal-Fenster-42';
  await besuch.login('Dirk Rövenich', '/verwaltung/konten');
  await page.getByRole('button', { name: 'Neues Konto' }).click();
  const dialog = page.getByRole('dialog', { name: 'Neues Konto anlegen' });
  await dialog.getByRole('button', { name: 'Konto anlegen' }).click();
  await expect(dialog.getByRole('region', { name: /Bitte prüfen Sie/ })).toBeFocused();
  await besuch.check();
  await dialog.getByLabel('Kennung').fill(kennung);
  await dialog.getByLabel('Name').fill('Nele Neuhaus');
  await dialog.getByLabel('Rolle').selectOption('KOORDINATION');
  await dialog.getByLabel('Standort oder verantwortliche Stelle').selectOption({ index: 1 });
  await dialog.getByRole('button', { name: 'Konto anlegen' }).click();
  const anfang = (await dialog.locator('code').innerText()).trim();
  await besuch.check();

  const neue = await neuerBesuch();
  await meldeAn(neue, kennung, anfang);
  await expect(neue.page.getByText('Bitte ändern Sie zuerst Ihr Passwort.')).toBeVisible();
  await neue.check();
  expect((await neue.page.request.get('/api/v1/stellen')).status()).toBe(403);
  await neue.page.getByRole('link', { name: 'Zu meinem Konto' }).click();
  await neue.page.getByLabel('Neues Passwort').fill(passwort);
  await neue.page.getByRole('button', { name: 'Passwort ändern' }).click();
  await expect(neue.page.getByText('Ihr Passwort ist geändert.')).toBeVisible();
  await expect(neue.page.getByText('Bitte ändern Sie zuerst Ihr Passwort.')).toHaveCount(0);

  await neue.page.getByRole('button', { name: 'Zweiten Faktor einrichten' }).click();
  const link = neue.page.getByRole('link', { name: 'In der App auf diesem Gerät öffnen' });
  const faktor = URI.parse((await link.getAttribute('href')) ?? '');
  if (!('period' in faktor)) throw new Error('The second factor is not time-based');
  await neue.check();
  await neue.page.getByLabel('Einmalcode').fill(faktor.generate());
  await neue.page.getByRole('button', { name: 'Einrichtung abschließen' }).click();
  await expect(neue.page.getByText('Der zweite Faktor ist eingerichtet.')).toBeVisible();
  await neue.check();

  await neue.logout();
  await meldeAn(neue, kennung, passwort);
  // A code counts once: the next login takes the one that follows.
  await neue.page.getByLabel('Einmalcode').fill(faktor.generate({ timestamp: Date.now() + 30_000 }));
  await neue.page.getByRole('button', { name: 'Anmelden', exact: true }).click();
  await expect(neue.page.getByRole('heading', { level: 1, name: 'Guten Tag, Nele Neuhaus' })).toBeVisible();
  neue.assertNoErrors();
});
