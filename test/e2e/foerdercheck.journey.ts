import { expect, test } from './support/seite.ts';

/** Amounts as the Richtlinie gives them for a Kreis with 3,5 VZÄ, half an assistant and one further post. */
const GESAMT = '322.500,00';

test('Förder-Check and calculator without login and without a script', async ({ neuerBesuch }) => {
  const besuch = await neuerBesuch({ javaScriptEnabled: false });
  const { page } = besuch;
  await page.goto('/seiten/foerder-check');
  await expect(page.getByRole('heading', { level: 1, name: 'Förder-Check' })).toBeVisible();
  await page.getByLabel('Wer möchte die Förderung?').selectOption('Kreis Unna');
  await page.getByLabel('Förderjahr').selectOption('2027');
  await page.getByLabel('Koordination (Baustein 1)').fill('1.000,50');
  await page.getByLabel('Verwaltungsassistenz (Baustein 1)').fill('0.5');
  await page.getByLabel('Veranstaltungen im Jahr').fill('12.50');
  const kommune = page.getByRole('group', { name: 'Kommune 1', exact: true });
  await kommune.getByLabel('Name').fill('Stadt Altenbrück');
  await kommune.getByLabel('eigene Ausländerbehörde').check();
  await kommune.getByLabel('eigenes Jugendamt').check();
  await kommune.getByLabel('Gremium').selectOption('Integrationsrat');
  await page.getByRole('button', { name: 'Prüfen und rechnen' }).click();

  // Both mistakes at the top, each leads to its field; nothing is lost.
  const fehler = page.getByRole('region', { name: '2 Angaben sind noch nicht lesbar' });
  await expect(fehler.getByRole('link')).toHaveCount(2);
  await expect(fehler.getByRole('link').first()).toHaveAttribute('href', '#koordination');
  await expect(page.getByLabel('Koordination (Baustein 1)')).toHaveValue('1.000,50');
  await expect(page.getByLabel('Veranstaltungen im Jahr')).toHaveAttribute('aria-invalid', 'true');
  await expect(kommune.getByLabel('Name')).toHaveValue('Stadt Altenbrück');
  await expect(kommune.getByLabel('eigenes Jugendamt')).toBeChecked();

  await page.getByLabel('Koordination (Baustein 1)').fill('3,5');
  await page.getByLabel('Veranstaltungen im Jahr').fill('5.000');
  await page.getByLabel('Maßnahmen im Jahr').fill('10.000,00');
  await page.getByRole('button', { name: 'Prüfen und rechnen' }).click();
  const ergebnis = page.getByRole('region', { name: 'Ergebnis: unverbindlicher Förder-Check für 2027' });
  await expect(ergebnis).toContainText('Antragsfrist für 2027: 02.11.2026.');
  await expect(ergebnis).toContainText('Annahme OQ-F-10');
  await expect(ergebnis).toContainText('Bescheid über die Förderung des Kommunalen Integrationszentrums');
  const wunsch = ergebnis.getByRole('table', { name: 'Für Ihren Wunsch' });
  await expect(wunsch.getByRole('row', { name: /^Zusammen/ })).toContainText(GESAMT);
  await expect(wunsch.getByRole('row', { name: /^Koordination 199\.500,00/ })).toContainText('FR-5.4.1-e');

  await page.getByRole('link', { name: 'Beträge und Rechner' }).click();
  await page.getByLabel('Stellen insgesamt').fill('10');
  await page.getByLabel('Bestände').fill('Kreis Musterau; 1.200; 800\nStadt Beispielheim; 900');
  await page.getByRole('button', { name: 'Verteilen' }).click();
  await expect(page.getByRole('link', { name: /Zeile 2/ })).toBeVisible();
  await page.getByLabel('Bestände').fill('Kreis Musterau; 1.000; 0\nStadt Beispielheim; 0; 500');
  await page.getByRole('button', { name: 'Verteilen' }).click();
  const verteilung = page.getByRole('table', { name: 'Verteilung von 10 Stellen' });
  await expect(verteilung.getByRole('row', { name: /^Stadt Beispielheim/ })).toContainText('6');
  await expect(page.getByRole('table', { name: 'Höchstbetrag im Jahr, in Euro' })).toContainText(
    '11.058.000,00',
  );
  expect(await page.context().cookies()).toEqual([]);
});

test('both pages: axe, 320 px, right-to-left, dark and on paper; the start page leads to them', async ({
  besuch,
  page,
}) => {
  await besuch.open('/');
  await page.getByRole('link', { name: 'Förder-Check ohne Anmeldung' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Förder-Check' })).toBeVisible();
  const checkSeite = async () => {
    await besuch.checkStand();
    await besuch.checkAnsichten();
    await page.emulateMedia({ media: 'print' });
    await besuch.checkBreite('on paper');
    await page.emulateMedia({ media: null });
  };
  await checkSeite();
  await page.getByLabel('Wer möchte die Förderung?').selectOption('Bonn');
  await page.getByLabel('Koordination (Baustein 1)').fill('viel');
  await page.getByRole('button', { name: 'Prüfen und rechnen' }).click();
  await expect(page.getByRole('region', { name: 'Eine Angabe ist noch nicht lesbar' })).toBeVisible();
  await checkSeite();
  await page.getByLabel('Koordination (Baustein 1)').fill('4');
  await page.getByLabel('Case Management (Baustein 2)').fill('12');
  await page.getByRole('button', { name: 'Prüfen und rechnen' }).click();
  await expect(page.getByText('höchstens 2,50 VZÄ zuwendungsfähig')).toBeVisible();
  await checkSeite();
  await page.goto('/seiten/rechner');
  await checkSeite();
});
