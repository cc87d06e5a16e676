import { AM_SCHREIBTISCH, expect, isTelefon, test } from './support/seite.ts';

test('Hanne asks for a change, Edgar signs, Anke and Jens decide: the second Teilbetrag becomes smaller, then a part is revoked', async ({
  besuch,
  neuerBesuch,
}) => {
  test.skip(isTelefon(), AM_SCHREIBTISCH);
  const hanne = besuch;
  await hanne.login('Hanne', '/foerderung');
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

  // A Widerruf while the grant runs, without a Nachweis: heard, answered, proposed in part, signed, made known.
  const nachweis = new URL(hanne.page.url()).pathname.replace(/aenderung$/, 'nachweis');
  await anke.open(nachweis);
  await anke.page.getByRole('button', { name: 'Zum Widerruf oder zur Rücknahme anhören' }).click();
  await anke.page.getByLabel('Text der Anhörung').fill('Eine Veranstaltung diente einem anderen Zweck.');
  await anke.page.getByLabel('Frist bis').fill('16.11.2026');
  await anke.page.getByRole('button', { name: 'Zum Widerruf oder zur Rücknahme anhören' }).click();
  await edgar.open(nachweis);
  await edgar.page.getByRole('button', { name: 'Stellung nehmen' }).click();
  await edgar.page.getByLabel('Stellungnahme').fill('Das trifft zu.');
  await edgar.page.getByRole('button', { name: 'Stellung nehmen' }).click();
  await expect(edgar.page.getByText('Das trifft zu.')).toBeVisible();
  edgar.assertNoErrors();
  await anke.page.reload();
  await anke.page.getByRole('button', { name: 'Widerruf oder Rücknahme vorschlagen' }).click();
  await anke.page.getByLabel(/^Koordination, bewilligt/).fill('1.000,00');
  for (const tag of ['Tatsachen bekannt seit', 'Bescheid unwirksam ab'])
    await anke.page.getByLabel(tag).fill('01.10.2026');
  for (const tag of ['Zu erstatten bis', 'Zinsen bis vor dem'])
    await anke.page.getByLabel(tag).fill('15.12.2026');
  for (const feld of ['Warum keine Zinsen', 'Ergebnis der Anhörung', 'Begründung', 'Ermessen'])
    await anke.page.getByLabel(feld, { exact: true }).fill(`${feld}: Der Sachverhalt ist unstreitig.`);
  await expect(anke.page.getByText('Entwurf gesichert')).toBeVisible();
  await anke.check();
  // The tab was closed: days and amounts are there again, beside the words.
  await anke.page.reload();
  await anke.page.getByRole('button', { name: 'Widerruf oder Rücknahme vorschlagen' }).click();
  await expect(anke.page.getByLabel(/^Koordination, bewilligt/)).toHaveValue('1.000,00');
  await expect(anke.page.getByLabel('Zu erstatten bis')).toHaveValue('15.12.2026');
  await anke.page.getByRole('button', { name: 'Widerruf oder Rücknahme vorschlagen' }).click();
  await expect(anke.page.getByText(/vorgeschlagen von Anke Sollbach/)).toBeVisible();
  await jens.open(nachweis);
  await jens.page.getByRole('button', { name: 'Schlusszeichnung' }).click();
  await expect(jens.page.getByText(/gezeichnet von Jens Markwart/)).toBeVisible();
  await jens.check();
  await anke.page.reload();
  await anke.page.getByRole('button', { name: 'Bekanntgabe vermerken' }).click();
  await anke.page.getByRole('button', { name: 'Bekanntgabe vermerken' }).click();
  await expect(anke.page.getByText('Klage möglich bis')).toBeVisible();
  anke.assertNoErrors();
  jens.assertNoErrors();
  hanne.assertNoErrors();
});
