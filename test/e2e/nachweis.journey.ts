import { AM_SCHREIBTISCH, expect, isTelefon, test } from './support/seite.ts';

test('Rurhafen corrects its Nachweis in the hearing, Karin proposes, Jens signs the Erstattung', async ({
  besuch,
  neuerBesuch,
}) => {
  test.skip(isTelefon(), AM_SCHREIBTISCH);
  const { page } = besuch;
  await besuch.login('Hanne Grotendiek', '/foerderung');
  await page.getByRole('link', { name: 'Stadt Rurhafen, 2025' }).click();
  await page
    .getByRole('navigation', { name: 'Bereiche des Förderfalls' })
    .getByRole('link', { name: 'Nachweis' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Stadt Rurhafen, 2025' })).toBeVisible();

  // The Stelle with the gap: days, VZÄ and cap; the salary is seen by the own Standort.
  const form = page.getByRole('form', { name: 'Verwendungsnachweis 2025' });
  const stelle = form.getByRole('group', { name: 'KIM-Case Management 3, 1,00 VZÄ' });
  await expect(stelle).toContainText('Höchstens anerkannt: 35.131,61');
  await expect(stelle.getByLabel('Personalausgaben des Jahres')).toHaveValue('37.904,12');
  const jeStelle = form.getByRole('table', { name: 'Je Stelle, nur für Ihren Standort' });
  await expect(jeStelle.getByRole('row', { name: /^KIM-Case Management 3/ })).toContainText(
    'Höchstbetrag erreicht',
  );
  const jePosition = form.getByRole('table', { name: 'Je Position, so wie das Land es sieht' });
  await expect(jePosition.getByRole('row', { name: /^Zusammen/ })).toContainText('276.202,61');
  // Too few people stand behind the counts of this Standort: they do not leave it.
  await form.getByRole('button', { name: 'Zahlen übernehmen' }).click();
  await expect(form.getByText('Für 2025 gibt es keine Zahlen.')).toBeVisible();
  await besuch.check();
  await besuch.checkAnsichten();

  // The last hours of a fortnight were forgotten: one day more, with its reason.
  await stelle.getByLabel('Besetzt bis').first().fill('31.05.2025');
  await stelle.getByLabel('Grund der Berichtigung').fill('Der Vertrag lief bis zum Monatsende.');
  await expect(stelle).toContainText('Höchstens anerkannt: 37.430,00');
  await expect(form.getByText('Entwurf gesichert')).toBeVisible();
  await form.getByRole('button', { name: 'Nachweis prüfen' }).click();
  await expect(form.getByText('Der Verwendungsnachweis ist vollständig.')).toBeVisible();

  const edgar = await neuerBesuch();
  await edgar.login('Edgar Vosswinkel', new URL(page.url()).pathname);
  await edgar.page.getByRole('checkbox', { name: /vollständig und richtig/ }).check();
  await edgar.page.getByRole('button', { name: 'Zeichnen und einreichen' }).click();
  await expect(edgar.page.getByText('Verwendungsnachweis eingereicht')).toBeVisible();
  await edgar.check();

  // The Bezirksregierung sees positions and counts, never a salary.
  const karin = await neuerBesuch();
  await karin.login('Karin Dellwig', new URL(page.url()).pathname);
  await karin.page.getByRole('button', { name: 'Prüfung beginnen' }).click();
  const abrechnung = karin.page.getByRole('table', { name: 'Abrechnung je Position' });
  await expect(abrechnung.getByRole('row', { name: /^Case Management/ })).toContainText('2 von 3 Stellen');
  // From a figure to its formula, rule and counts; never to a person or a salary.
  const zeile = abrechnung.getByRole('row', { name: /^Case Management/ });
  await zeile.getByText('So gerechnet').click();
  await expect(zeile).toContainText('Regel FR-5.4.1-f, RL Nr. 5.4.1 Abs. 3');
  await expect(zeile).toContainText('1,00 VZÄ an 151 Tagen; 0,72 VZÄ an 122 Tagen');
  await expect(zeile).toContainText('Regel FR-7.4-c');
  await expect(karin.page.getByRole('main')).not.toContainText('37.904,12');
  await expect(karin.page.getByRole('main')).not.toContainText('61.240,18');
  await expect(karin.page.getByText(/^22\.899,00/)).toBeVisible();
  await karin.check();
  await karin.checkAnsichten();
  await karin.page.getByRole('button', { name: 'Anhören' }).click();
  await karin.page
    .getByLabel('Text der Anhörung')
    .fill('Auch nach Ihrer Berichtigung war die Stelle unbesetzt.');
  // What is written is kept: after a reload it stands there again.
  await expect(karin.page.getByText('Entwurf gesichert')).toBeVisible();
  await karin.page.reload();
  await karin.page.getByRole('button', { name: 'Anhören' }).click();
  await expect(karin.page.getByLabel('Text der Anhörung')).toHaveValue(/war die Stelle unbesetzt/);
  await expect(karin.page.getByText(/Entwurf vom .* wiederhergestellt$/)).toBeVisible();
  await karin.page.getByLabel('Frist bis').fill('16.11.2026');
  await karin.page.getByRole('button', { name: 'Anhören' }).click();
  await expect(karin.page.getByText('Die Anhörung hat begonnen.')).toBeVisible();

  await edgar.open(new URL(page.url()).pathname);
  await edgar.page.getByRole('button', { name: 'Stellung nehmen' }).click();
  await edgar.page.getByLabel('Stellungnahme').fill('Wir bestätigen die Lücke vom 1. Juni bis 31. August.');
  await edgar.page.getByRole('button', { name: 'Stellung nehmen' }).click();
  await expect(edgar.page.getByText('Die Stellungnahme ist abgegeben.')).toBeVisible();
  edgar.assertNoErrors();

  await karin.open(new URL(page.url()).pathname);
  await karin.page.getByRole('button', { name: 'Erstattungsbescheid vorschlagen' }).click();
  await fillVorschlag(karin.page);
  await karin.check();
  await karin.page.getByRole('button', { name: 'Erstattungsbescheid vorschlagen' }).click();
  const vorschlag = karin.page.getByRole('region', { name: 'Widerrufs- und Erstattungsbescheid' });
  await expect(vorschlag).toContainText('vorgeschlagen von Karin Dellwig');
  await expect(vorschlag).toContainText('22.899,00');
  karin.assertNoErrors();

  const jens = await neuerBesuch();
  await jens.login('Jens Markwart', new URL(page.url()).pathname);
  await jens.page.getByRole('button', { name: 'Schlusszeichnung' }).click();
  const bescheid = jens.page.getByRole('region', { name: 'Widerrufs- und Erstattungsbescheid' });
  await expect(bescheid).toContainText('gezeichnet von Jens Markwart');
  await bescheid.getByText('Text des Bescheids').click();
  await expect(bescheid.getByRole('table', { name: 'Abrechnung je Position' })).toContainText('150.740,25');
  await jens.check();
  await jens.checkAnsichten();
  jens.assertNoErrors();

  // The Stadt reads it once it was made known, with the same amount.
  const anke = await neuerBesuch();
  await anke.login('Anke Sollbach', new URL(page.url()).pathname);
  await anke.page.getByRole('button', { name: 'Bekanntgabe vermerken' }).click();
  await anke.page.getByLabel('Weg').selectOption('ZUSTELLUNG');
  await anke.page.getByRole('button', { name: 'Bekanntgabe vermerken' }).click();
  await expect(anke.page.getByText('Die Bekanntgabe ist vermerkt.')).toBeVisible();
  anke.assertNoErrors();
  await page.reload();
  const gelesen = page.getByRole('region', { name: 'Widerrufs- und Erstattungsbescheid' });
  await expect(gelesen).toContainText('22.899,00');
  await expect(gelesen).toContainText('Klage möglich bis');
  await besuch.check();
});

async function fillVorschlag(page: import('@playwright/test').Page): Promise<void> {
  await page.getByLabel('Tatsachen bekannt seit').fill('20.03.2026');
  await page.getByLabel('Bescheid unwirksam ab').fill('01.10.2025');
  await page.getByLabel('Zu erstatten bis').fill('15.12.2026');
  await page.getByLabel('Zinsen bis vor dem').fill('15.12.2026');
  await page.getByRole('button', { name: 'Basiszinssatz hinzufügen' }).click();
  const satz = page.getByRole('group', { name: 'Basiszinssatz 1' });
  await satz.getByLabel('Gilt ab').fill('01.07.2025');
  await satz.getByLabel('Satz in Prozent').fill('1,27');
  await page.getByLabel('Ergebnis der Anhörung').fill('Sie haben die Lücke bestätigt.');
  await page.getByLabel('Begründung').fill('Die Stelle war vom 1. Juni bis 31. August 2025 unbesetzt.');
  await page.getByLabel('Ermessen').fill('Sparsamkeit überwiegt; die Besetzung lag in Ihrer Hand.');
}
