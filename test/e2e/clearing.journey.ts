import {
  checkKriterien,
  createKurzberatung,
  createName,
  openBereich,
  recordEinwilligung,
} from './support/fallarbeit.ts';
import { type Besuch, expect, isTelefon, test } from './support/seite.ts';

const AUSSCHLUSS = 'Schon im Fallmanagement des Jobcenters';

/** Sets the Clearing of the Standort from today on, as Koordination. */
async function setClearing({ page }: Besuch, modell: RegExp, zeilen: string): Promise<void> {
  await page.goto('/clearing');
  await page.getByLabel(modell).check();
  await page.getByLabel(/^Ausschlusskriterien/).fill(zeilen);
  await page.getByRole('button', { name: 'Festlegen' }).click();
}

test('a Standort sets model B; the Aufnahme shows it, asks for the second person, and a reason lets it pass', async ({
  besuch,
  neuerBesuch,
}) => {
  test.skip(isTelefon(), 'The Clearing counts for the whole Standort: one run at a time.');
  const sabine = await neuerBesuch();
  await sabine.login('Sabine Wiesenkamp', '/clearing');
  await sabine.checkAnsichten();
  try {
    await setClearing(sabine, /^Clearing: zwei entscheiden/, AUSSCHLUSS);
    await expect(
      sabine.page.getByRole('link', { name: /Schreiben Sie hinter jedes Kriterium die Quelle/ }),
    ).toBeVisible();
    await setClearing(sabine, /^Clearing: zwei entscheiden/, `${AUSSCHLUSS} | Konzept 2026, Kapitel 4`);
    const heute = sabine.page.getByRole('region', { name: 'Heute gilt' });
    await expect(heute).toContainText('zwei entscheiden gemeinsam');
    await expect(heute).toContainText('Quelle: Konzept 2026, Kapitel 4');
    await sabine.check();

    const { page } = besuch;
    await besuch.login('Jana Terhorn');
    await createKurzberatung(besuch, { familienname: createName('Clearing') });
    await openBereich(besuch, 'Aufnahme');
    await page.getByRole('button', { name: 'In einen Fall überführen' }).click();
    await expect(page.getByRole('group', { name: /komplexen Bedarfslage/ })).toBeVisible();
    await recordEinwilligung(besuch);
    await openBereich(besuch, 'Aufnahme');
    await checkKriterien(besuch);
    await expect(page.getByText(AUSSCHLUSS)).toBeVisible();
    await page.getByRole('button', { name: 'In den Fall aufnehmen' }).click();
    await expect(
      page.getByText('Die Entscheidung weicht vom Clearing Ihres Standorts ab.').first(),
    ).toBeVisible();
    await besuch.check();
    await page.getByLabel('Im Team ist Platz für diesen Fall.').check();
    await page
      .getByLabel(/^Warum weichen Sie vom Clearing ab/)
      .fill('Die Kollegin ist krank, die Frist läuft ab.');
    await page.getByRole('button', { name: 'In den Fall aufnehmen' }).click();
    await expect(page.getByText(/Aufgenommen am/)).toBeVisible();
    await expect(
      page.getByText(/Eine zweite Person entscheidet hier mit\. Die Kollegin ist krank/),
    ).toBeVisible();
    await besuch.check();
    await besuch.checkAnsichten();
  } finally {
    // The journeys after this one decide as before.
    await setClearing(sabine, /^Eigene Entscheidung/, '');
  }
  await expect(sabine.page.getByRole('region', { name: 'Heute gilt' })).toContainText(
    'für jede Person einzeln',
  );
  sabine.assertNoErrors();
});
