import { expect, isTelefon, test } from './support/seite.ts';

test('Hanne asks for a change, Edgar signs, Anke and Jens decide: the second Teilbetrag becomes smaller', async ({
  besuch,
  neuerBesuch,
}) => {
  test.skip(isTelefon(), 'Made at the desk; the pages are looked at on the small screen here.');
  const hanne = besuch;
  await hanne.login('Hanne');
  await hanne.open('/foerderung');
  await hanne.page.getByRole('link', { name: 'Stadt Rurhafen, 2026' }).first().click();
  const bereiche = hanne.page.getByRole('navigation', { name: 'Bereiche des Förderfalls' });
  await bereiche.getByRole('link', { name: 'Änderung', exact: true }).click();
  await hanne.page.getByRole('button', { name: 'Änderung beginnen' }).click();
  await hanne.page.getByLabel(/^Was ändert sich/).fill('KIM-Case Management 1 ist seit dem 17. Mai frei.');
  await hanne.page.getByRole('button', { name: 'Änderung anlegen' }).click();
  const form = hanne.page.getByRole('form', { name: 'Änderung bearbeiten' });
  await expect(form).toBeVisible();
  const stelle = form.locator('fieldset').filter({ hasText: /^KIM-Case Management 1, / });
  await stelle.getByLabel('Bis', { exact: true }).first().fill('16.05.2026');
  await form.getByRole('button', { name: 'Speichern und prüfen' }).click();
  // The rules answer with what the time allows; the amount follows it.
  const karte = hanne.page.getByRole('region', { name: /^Änderung vom / });
  const zeile = karte
    .getByRole('table', { name: 'Beträge je Position' })
    .getByRole('row', { name: /^Case Management/ });
  await expect(zeile.getByRole('cell').nth(1)).toContainText('119.491,61');
  await expect(karte).toContainText('Für diesen Umfang sind höchstens');
  await form.getByLabel('Case Management, in Euro').fill('119.491,61');
  await form.getByRole('button', { name: 'Speichern und prüfen' }).click();
  await expect(zeile.getByRole('cell').nth(2)).toContainText('119.491,61');
  await expect(karte).not.toContainText('Für diesen Umfang sind höchstens');
  const plan = karte.getByRole('table', { name: 'Das wird aus den Teilbeträgen' });
  const neu = '99.191,61';
  await expect(plan.getByRole('row', { name: /^2/ })).toContainText(neu);
  await hanne.check();
  await hanne.checkAnsichten();

  const edgar = await neuerBesuch();
  await edgar.login('Edgar');
  await edgar.page.goto(hanne.page.url());
  await edgar.page.getByRole('button', { name: 'Änderungsantrag zeichnen' }).click();
  await edgar.page.getByRole('checkbox', { name: /Ich darf für den Zuwendungsempfänger zeichnen/ }).check();
  await edgar.page.getByRole('button', { name: 'Zeichnen und anzeigen' }).click();
  await expect(edgar.page.getByText('angezeigt', { exact: true })).toBeVisible();
  await edgar.check();

  const anke = await neuerBesuch();
  await anke.login('Anke Sollbach');
  await anke.page.goto(hanne.page.url());
  await anke.page.getByRole('button', { name: 'Prüfung beginnen' }).click();
  await anke.page.getByRole('button', { name: 'Änderungsbescheid vorschlagen' }).click();
  await anke.page.getByLabel('Ermessenserwägungen').fill('Sparsamkeit überwiegt; die Stelle ist frei.');
  await anke.page.getByRole('button', { name: 'Vorschau zeigen' }).click();
  await expect(anke.page.getByText('Der Text ist vollständig.')).toBeVisible();
  await anke.check();
  await anke.checkAnsichten();
  await anke.page.getByRole('button', { name: 'Vorschlagen', exact: true }).click();
  const vorgeschlagen = anke.page.getByRole('region', { name: 'Änderungsbescheid', exact: true });
  await expect(vorgeschlagen).toContainText('vorgeschlagen');

  const jens = await neuerBesuch();
  await jens.login('Jens Markwart');
  await jens.page.goto(hanne.page.url());
  await jens.page.getByRole('button', { name: 'Schlusszeichnen' }).click();
  await expect(jens.page.getByText('beschieden', { exact: true })).toBeVisible();
  await jens.check();
  jens.assertNoErrors();

  await anke.page.reload();
  await anke.page.getByRole('button', { name: 'Bekanntgabe vermerken' }).click();
  await anke.page.getByLabel('Weg', { exact: true }).selectOption('ZUSTELLUNG');
  await anke.page.getByRole('button', { name: 'Bekanntgabe vermerken' }).click();
  await expect(anke.page.getByText('Rechtsbehelfsfrist läuft').first()).toBeVisible();
  anke.assertNoErrors();

  await edgar.page.reload();
  await edgar.page.getByRole('button', { name: 'Auf die Klage verzichten' }).click();
  await edgar.page.getByRole('checkbox', { name: /Wir verzichten auf die Klage/ }).check();
  await edgar.page.getByRole('button', { name: 'Verzicht erklären' }).click();
  await expect(edgar.page.getByText('bestandskräftig', { exact: true })).toBeVisible();
  await edgar.page
    .getByRole('navigation', { name: 'Bereiche des Förderfalls' })
    .getByRole('link', { name: 'Zahlungen', exact: true })
    .click();
  const zweiter = edgar.page.getByRole('region', { name: 'Teilbetrag 2 zum 01.10.2026' });
  await expect(zweiter).toContainText(neu);
  await expect(zweiter).toContainText('geplant');
  await edgar.check();
  edgar.assertNoErrors();
  hanne.assertNoErrors();
});
