import { expect, isTelefon, test } from './support/seite.ts';

/** Kilobytes over the line for somebody who was never here: pages, scripts, styles, fonts and data, as compressed. */
const HOECHSTENS_KB = 250;

test('the first visit of Mein Tag is small', async ({ besuch, page }) => {
  test.skip(isTelefon(), 'The same files on both screens.');
  await besuch.login('Jana Terhorn');
  const leitung = await page.context().newCDPSession(page);
  await leitung.send('Network.enable');
  await leitung.send('Network.setCacheDisabled', { cacheDisabled: true });
  let bytes = 0;
  leitung.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto('/mein-tag', { waitUntil: 'networkidle' });
  // No key and no touch yet: with the first one the dialogs follow.
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  const kb = Math.round(bytes / 1024);
  test.info().annotations.push({ type: 'Erster Aufruf', description: `${kb} KB` });
  expect(kb).toBeGreaterThan(50);
  expect(kb, `${kb} KB`).toBeLessThanOrEqual(HOECHSTENS_KB);
});
