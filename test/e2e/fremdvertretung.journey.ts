import type { Locator } from '@playwright/test';
import { createKurzberatung, createName, openBereich } from './support/fallarbeit.ts';
import { AM_SCHREIBTISCH, expect, isTelefon, test } from './support/seite.ts';

const STELLE = 'Stadt Altenbrück';

async function fillZeit(dialog: Locator): Promise<void> {
  await dialog.getByLabel(/^Wer vertritt/).selectOption({ label: `Jana Terhorn (andere Stelle: ${STELLE})` });
  await dialog.getByLabel(/^Erster Tag/).fill('19.10.2026');
  await dialog.getByLabel(/^Letzter Tag/).fill('30.10.2026');
}

/** Orhan works for Stadt Werdeck alone; Jana of Stadt Altenbrück helps out. The pages are the same on the phone. */
test('a deputy of another Stelle sees an Akte with the consent of the person, and no longer than that', async ({
  besuch: orhan,
  neuerBesuch,
}) => {
  test.skip(isTelefon(), AM_SCHREIBTISCH);
  const { page } = orhan;
  const name = createName('Aushilfe');
  const voll = `${name}, Yevheniia`;
  await orhan.login('Orhan Yelkenci');
  const akteId = await createKurzberatung(orhan, { familienname: name });

  await orhan.open('/vertretung');
  await page.getByRole('button', { name: 'Vertretung absprechen' }).click();
  const absprechen = page.getByRole('dialog', { name: 'Vertretung absprechen' });
  await fillZeit(absprechen);
  await absprechen.getByLabel(/^Für welche Akten/).selectOption({ label: 'Nur diese' });
  await absprechen.getByLabel(new RegExp(voll)).check();
  await orhan.check();
  await absprechen.getByRole('button', { name: 'Vertretung absprechen' }).click();
  await expect(absprechen).toHaveCount(0);
  const absprache = page.getByRole('listitem').filter({ hasText: 'Jana Terhorn' });
  await expect(absprache).toContainText(`aus einer anderen Stelle: ${STELLE}`);
  await expect(absprache).toContainText('1 Akte bleibt zu: Es fehlt die Einwilligung');

  await page.getByRole('button', { name: 'Akten prüfen: Jana Terhorn' }).click();
  const pruefen = page.getByRole('dialog', { name: 'Was die Vertretung öffnet' });
  await expect(pruefen.getByRole('listitem').filter({ hasText: voll })).toContainText('Einwilligung fehlt');
  await orhan.checkAnsichten();
  await pruefen.getByRole('link', { name: `Einwilligung erfassen: ${voll}` }).click();
  await expect(page).toHaveURL(new RegExp(`${akteId}\\?bereich=einwilligungen`));
  await page.getByRole('button', { name: 'Einwilligung erfassen' }).click();
  await page.getByLabel('Wofür?').selectOption({ label: 'Schweigepflichtentbindung' });
  await page.getByLabel('Art der Stelle').selectOption({ label: 'Andere verantwortliche Stelle im KIM' });
  await page.getByLabel('Name der Stelle').fill(STELLE);
  await page.getByRole('button', { name: 'Einwilligung speichern' }).click();
  await expect(page.getByText('gültig', { exact: true })).toBeVisible();

  await orhan.open('/vertretung');
  await expect(absprache).not.toContainText('bleibt zu');
  await page.getByRole('button', { name: 'Akten prüfen: Jana Terhorn' }).click();
  await expect(pruefen.getByRole('listitem').filter({ hasText: voll })).toContainText('mit Einwilligung bis');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Absprache beenden: Jana Terhorn' }).click();
  await expect(page.getByText('Die Absprache ist beendet.')).toBeVisible();

  // For a single Akte the responsible person gives the Vertretung at once.
  await orhan.open(`/akten/${akteId}`);
  await openBereich(orhan, 'Verlauf und Abschluss');
  await page.getByRole('button', { name: 'Vertretung geben' }).click();
  const geben = page.getByRole('dialog', { name: 'Vertretung geben' });
  await fillZeit(geben);
  await geben.getByLabel(/^Anlass/).selectOption({ label: 'Urlaub' });
  await geben.getByRole('button', { name: 'Vertretung geben' }).click();
  await expect(geben).toHaveCount(0);

  const jana = await neuerBesuch();
  await jana.login('Jana Terhorn');
  await jana.switchTo('Stadt Werdeck');
  await jana.open('/mein-tag');
  const menue = jana.page.getByRole('navigation', { name: 'Hauptnavigation' });
  await expect(menue.getByRole('link', { name: 'Akten', exact: true })).toBeVisible();
  // Neither in a group that is open nor in a folded one.
  for (const zu of ['Fallanfragen', 'Sammeleinträge', 'Kurzberatung', 'Fachfragen', 'Wissen'])
    await expect(menue.getByRole('link', { name: zu, exact: true, includeHidden: true })).toHaveCount(0);
  await expect(jana.page.getByRole('link', { name: 'Alle Akten' })).toBeVisible();
  await expect(jana.page.getByRole('link', { name: 'Kurzberatung beginnen' })).toHaveCount(0);
  // Nothing is offered that belongs to the Stelle as a whole.
  await jana.open('/personen');
  await expect(jana.page.getByRole('link', { name: 'Dubletten' })).toBeVisible();
  await expect(jana.page.getByRole('link', { name: /Neue Kurzberatung/ })).toHaveCount(0);
  await jana.open('/vertretung');
  await expect(jana.page.getByRole('heading', { level: 1, name: 'Vertretung' })).toBeVisible();
  await expect(jana.page.getByRole('button', { name: 'Vertretung absprechen' })).toHaveCount(0);
  await jana.open('/akten');
  await expect(jana.page.getByRole('region', { name: 'Akten des Teams' })).toHaveCount(0);
  await jana.page.getByRole('link', { name: voll, exact: true }).click();
  await expect(jana.page.getByRole('heading', { level: 1, name: voll })).toBeVisible();
  await jana.check();

  await openBereich(orhan, 'Einwilligungen');
  await page.getByRole('button', { name: 'Widerrufen' }).click();
  await expect(
    page.getByText(`Wer aus dieser Stelle vertritt, sieht die Akte sofort nicht mehr: ${STELLE}.`),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Ja, Widerruf festhalten' }).click();
  await expect(page.getByText('widerrufen', { exact: true })).toBeVisible();

  expect((await jana.page.request.get(`/api/v1/akten/${akteId}`)).status()).toBe(404);
  await jana.open('/akten');
  await expect(jana.page.getByRole('link', { name: 'K., Lamin', exact: true })).toBeVisible();
  await expect(jana.page.getByText(voll)).toHaveCount(0);
  await jana.switchTo(STELLE);
  for (const eine of [orhan, jana]) eine.assertNoErrors();
});
