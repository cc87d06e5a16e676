import { AM_SCHREIBTISCH, expect, isTelefon, test } from './support/seite.ts';

test('a Konzept is written, agreed and printed, the checklist takes evidence, the score says where it comes from', async ({
  besuch,
}) => {
  test.skip(isTelefon(), AM_SCHREIBTISCH);
  const { page } = besuch;
  await besuch.login('Sabine Wiesenkamp', '/konzepte');
  await page.getByRole('link', { name: 'Konzept für das Case Management, Fassung 1' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Konzept für das Case Management' }),
  ).toBeVisible();
  const schritte = page.getByRole('region', { name: 'Nächster Schritt' });
  await schritte.getByRole('button', { name: 'Zurück in den Entwurf' }).click();
  const zurueck = page.getByRole('form', { name: 'Zurück in den Entwurf' });
  await zurueck.getByLabel(/^Grund/).fill('Der Übergang zum Jobcenter wird genauer beschrieben.');
  await zurueck.getByRole('button', { name: 'Zurück in den Entwurf' }).click();
  await expect(page.getByText('Einem Kapitel fehlt noch etwas')).toBeVisible();
  await besuch.check();

  await page.getByRole('button', { name: 'Kapitel schreiben: Standards' }).click();
  const kapitel = page.getByRole('form', { name: 'Kapitel schreiben: Standards' });
  await kapitel.getByLabel(/^Mindestanforderungen/).fill('Wie es das Land für jede Phase vorschlägt.');
  await expect(page.getByText('Entwurf gesichert')).toBeVisible();
  await kapitel.getByRole('button', { name: 'Kapitel speichern' }).click();
  await expect(page.getByRole('region', { name: '3 Standards' })).toContainText('Wie es das Land');
  await expect(page.getByText(/fehlt noch etwas/)).toHaveCount(0);
  await schritte.getByRole('button', { name: 'Interne Abstimmung abschließen' }).click();
  const intern = page.getByRole('form', { name: 'Interne Abstimmung abschließen' });
  await intern.getByRole('button', { name: 'Interne Abstimmung abschließen' }).click();
  await expect(page.getByRole('region', { name: 'Angaben' })).toContainText('intern abgestimmt');
  const [datei] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Als PDF herunterladen' }).click(),
  ]);
  expect(datei.suggestedFilename()).toContain('konzept-fuer-das-case-management-fassung-1');

  await besuch.open('/umsetzungsstand');
  await expect(page.getByRole('region', { name: 'Summenscore der Evaluation' })).toContainText(
    'Handlungskonzept verabschiedet',
  );
  await besuch.check();
  await besuch.checkAnsichten();
  await page.getByRole('link', { name: 'Checkliste öffnen' }).click();
  await page.getByRole('button', { name: 'Eintragen: KO-10' }).click();
  const eintrag = page.getByRole('form', { name: 'Eintrag zu KO-10' });
  await eintrag.getByLabel(/^Stand/).selectOption({ label: 'erfüllt' });
  await eintrag.getByLabel(/^Nachweis oder Begründung/).fill('Jährliche Auswertung in der Lenkungsgruppe.');
  await eintrag.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('Jährliche Auswertung in der Lenkungsgruppe.')).toBeVisible();
  await besuch.check();
});
