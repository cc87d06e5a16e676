import { createFall, createKurzberatung, createName, openBereich } from './support/fallarbeit.ts';
import { AM_SCHREIBTISCH, type Besuch, expect, isTelefon, test } from './support/seite.ts';

const GEBOREN = '17.05.1990';
const ZWECK = 'Prüfung auf zweiten Fall';

async function recordPruefeinwilligung(besuch: Besuch): Promise<void> {
  const { page } = besuch;
  await openBereich(besuch, 'Einwilligungen');
  await page.getByRole('button', { name: 'Einwilligung erfassen' }).click();
  await page.getByLabel('Wofür?').selectOption({ label: ZWECK });
  await page.getByRole('button', { name: 'Einwilligung speichern' }).click();
  await expect(page.getByRole('row').filter({ hasText: ZWECK })).toContainText('gültig');
}

/** What the Akte says about a second Fall. */
const pruefung = ({ page }: Besuch) => page.getByRole('region', { name: 'Zweiter Fall im Standort?' });

async function runPruefung(besuch: Besuch): Promise<void> {
  await openBereich(besuch, 'Aufnahme');
  await expect(pruefung(besuch)).toContainText('Noch nicht geprüft');
  await besuch.check();
  await pruefung(besuch).getByRole('button', { name: 'Jetzt prüfen' }).click();
}

test('two Fälle of one person at two Stellen: found with both consents, told without who or where, forgotten with the withdrawal', async ({
  besuch: jana,
  neuerBesuch,
}) => {
  test.skip(isTelefon(), AM_SCHREIBTISCH);
  const name = createName('Doppelfall');
  await jana.login('Jana Terhorn');
  const akteId = await createFall(jana, name, GEBOREN);
  await expect(pruefung(jana)).toContainText('eigene Einwilligung');
  await recordPruefeinwilligung(jana);
  await runPruefung(jana);
  await expect(pruefung(jana)).toContainText('Kein Hinweis auf einen zweiten Fall');

  const thomas = await neuerBesuch();
  await thomas.login('Thomas Obermoos');
  await createKurzberatung(thomas, { familienname: name, geburtsdatum: GEBOREN });
  await openBereich(thomas, 'Aufnahme');
  await thomas.page.getByRole('button', { name: 'In einen Fall überführen' }).click();
  await expect(pruefung(thomas)).toContainText('Die Aufnahme hängt nicht davon ab');
  await recordPruefeinwilligung(thomas);
  await runPruefung(thomas);
  await expect(pruefung(thomas)).toContainText('Hinweis auf einen laufenden Fall bei einer anderen Stelle');
  // Neither who nor where: the Aufnahme goes on as it would.
  await expect(thomas.page.getByRole('main')).not.toContainText(/Altenbrück|Terhorn/);
  await expect(thomas.page.getByRole('form', { name: 'Aufnahmekriterien' })).toBeVisible();
  await thomas.check();
  await thomas.checkAnsichten();

  // Side by side: the first one learns of the second only when that is an active Fall.
  await jana.page.reload();
  await expect(pruefung(jana)).toContainText('Kein Hinweis auf einen zweiten Fall');

  await jana.open(`/akten/${akteId}?bereich=einwilligungen`);
  const zeile = jana.page.getByRole('row').filter({ hasText: ZWECK });
  await zeile.getByRole('button', { name: 'Widerrufen' }).click();
  await jana.page.getByRole('button', { name: 'Ja, Widerruf festhalten' }).click();
  await expect(zeile).toContainText('widerrufen');
  await thomas.page.reload();
  await expect(pruefung(thomas)).toContainText('Kein Hinweis auf einen zweiten Fall');
  for (const eine of [thomas, jana]) eine.assertNoErrors();
});
