import { AM_SCHREIBTISCH, expect, isTelefon, test } from './support/seite.ts';

test('Anke checks and proposes, Jens signs, Petra reads a Bescheid and its Auflagen', async ({
  besuch,
  neuerBesuch,
}) => {
  test.skip(isTelefon(), AM_SCHREIBTISCH);
  const { page } = besuch;
  await besuch.login('Anke Sollbach', '/foerderung');
  await page.getByRole('link', { name: 'Stadt Rurhafen, 2027' }).first().click();
  await page.getByRole('button', { name: 'Prüfung beginnen' }).click();
  const bereiche = page.getByRole('navigation', { name: 'Bereiche des Förderfalls' });
  await bereiche.getByRole('link', { name: 'Prüfung und Bescheid' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Prüfung und Bescheid: Stadt Rurhafen, 2027',
  );
  const liste = page.getByRole('region', { name: 'Prüfliste' });
  await expect(liste.getByText('offen', { exact: true }).first()).toBeVisible();
  await page.getByText(/Regeln mit Eingabe und Ergebnis ansehen/).click();
  await expect(page.getByRole('table', { name: 'Geprüfte Regeln' })).toContainText('FR-5.4.1-e');
  const beantragt = page.getByRole('table', { name: 'Beantragte Beträge und Höchstbeträge' });
  const koordination = beantragt.getByRole('row', { name: /^Koordination/ });
  await koordination.getByText('So gerechnet').click();
  await expect(koordination).toContainText('Regel FR-5.4.1-e, RL Nr. 5.4.1 Abs. 1, 2');
  await expect(koordination).toContainText('Stellen: 2');
  await besuch.check();
  await besuch.checkAnsichten();

  // A proposal waits for every point, and says which.
  const schritt = page.getByRole('region', { name: 'Nächster Schritt' });
  await schritt.getByRole('button', { name: 'Entscheidung vorschlagen' }).click();
  await schritt.getByRole('button', { name: 'Vorschlagen', exact: true }).click();
  await expect(schritt.getByText(/Offen: a\) Gültiger Bescheid/)).toBeVisible();
  await schritt.getByRole('button', { name: 'Abbrechen' }).click();

  const knoepfe = liste.getByRole('button', { name: /^Beurteilen: / });
  const anzahl = await knoepfe.count();
  expect(anzahl).toBeGreaterThan(6);
  for (let platz = 0; platz < anzahl; platz += 1) {
    await knoepfe.nth(platz).click();
    await liste.getByLabel('Begründung oder Fundstelle').fill('Akte, Blatt 12');
    await liste.getByRole('button', { name: 'Urteil speichern' }).click();
    await expect(liste.getByText('erfüllt', { exact: true })).toHaveCount(platz + 1);
    await expect(knoepfe).toHaveCount(anzahl);
  }

  await schritt.getByRole('button', { name: 'Entscheidung vorschlagen' }).click();
  await expect(schritt.getByText('Ermessenserwägungen: Diese Angabe fehlt.')).toBeVisible();
  await schritt.getByLabel(/^Anschrift/).fill('Hafenallee 20\n45999 Rurhafen');
  await schritt.getByLabel('Zuständiges Verwaltungsgericht').selectOption('Gelsenkirchen');
  await schritt.getByLabel(/^Ihr Dezernat/).fill('Dezernat 36');
  await schritt
    .getByLabel('Ermessenserwägungen')
    .fill('Für die Förderung spricht das Konzept, dagegen nichts.');
  const vorschau = schritt.getByRole('region', { name: 'Vorschau des Bescheids' });
  await expect(vorschau).toContainText('Der Text ist vollständig.');
  await expect(vorschau).toContainText('Verwaltungsgericht Gelsenkirchen');
  await besuch.check();
  await schritt.getByRole('button', { name: 'Vorschlagen', exact: true }).click();
  const bescheid = page.getByRole('region', { name: 'Bewilligungsbescheid Nr. 1' });
  await expect(bescheid).toContainText('vorgeschlagen');

  const jens = await neuerBesuch();
  await jens.login('Jens Markwart', '/foerderung');
  await jens.page.getByRole('link', { name: 'Stadt Rurhafen, 2027' }).first().click();
  await jens.page.getByRole('link', { name: 'Prüfung und Bescheid' }).click();
  await jens.check();
  await jens.page.getByRole('button', { name: 'Schlusszeichnen' }).click();
  await expect(jens.page.getByText('Jens Markwart, 19.10.2026')).toBeVisible();
  jens.assertNoErrors();

  await page.reload();
  await bescheid.getByRole('button', { name: 'Bekanntgabe vermerken' }).click();
  await bescheid.getByLabel('Weg').selectOption('ZUSTELLUNG');
  await bescheid.getByRole('button', { name: 'Bekanntgabe vermerken' }).click();
  await expect(bescheid).toContainText('Klage bis 19.11.2026');
  await besuch.check();

  // A slip in the address: one person proposes the right words, another signs, the old text stays.
  await besuch.page.getByRole('button', { name: 'Fehler melden' }).click();
  await page
    .getByLabel('Was ist falsch?')
    .selectOption({ label: 'Text eines Bescheids: Zuwendungsbescheid Nr. 1' });
  await page.getByLabel('Was ist daran falsch?').fill('Die Hausnummer ist vertippt.');
  await page.getByRole('button', { name: 'Fehler melden' }).click();
  const fehler = page.getByRole('region', { name: 'Text eines Bescheids: Zuwendungsbescheid Nr. 1' });
  await fehler.getByRole('button', { name: 'Berichtigung vorschlagen' }).click();
  await fehler.getByLabel('Stelle im Bescheid').selectOption('Anschrift, Zeile 2');
  await fehler.getByLabel('Falscher Wortlaut').fill('Hafenallee 20');
  await fehler.getByLabel('Richtiger Wortlaut').fill('Hafenallee 2');
  await fehler.getByLabel('Begründung').fill('So steht sie im Antrag.');
  await besuch.check();
  await fehler.getByRole('button', { name: 'Vorschlagen' }).click();
  await expect(fehler).toContainText('vorgeschlagen');
  await jens.page.reload();
  await jens.page.getByRole('button', { name: 'Berichtigung zeichnen' }).click();
  await expect(jens.page.getByRole('link', { name: 'Berichtigte Fassung als PDF' })).toBeVisible();
  await jens.check();
  jens.assertNoErrors();

  // What a Kreis sees: the Bescheid that was made known to it, its Auflagen as tasks, nothing of the Prüfliste.
  const petra = await neuerBesuch();
  await petra.login('Petra Lindhoff', '/foerderung');
  await petra.page.getByRole('link', { name: 'Kreis Lennetal, 2026' }).first().click();
  await petra.page.getByRole('link', { name: 'Prüfung und Bescheid' }).click();
  const gelesen = petra.page.getByRole('region', { name: 'Bewilligungsbescheid Nr. 1' });
  await expect(gelesen).toContainText('1.006.500,00');
  await gelesen.getByText('Text lesen').click();
  await expect(gelesen.getByRole('table', { name: 'Beträge je Position' })).toContainText('Zusammen');
  await expect(gelesen.getByRole('link', { name: 'Bescheid als PDF' })).toBeVisible();
  await expect(gelesen.getByRole('region', { name: 'Auflagen' })).toContainText('erledigt');
  await gelesen.getByText('So ist die Frist gerechnet').click();
  await expect(gelesen).toContainText('GL-RB-a');
  await expect(petra.page.getByRole('region', { name: 'Prüfliste' })).toHaveCount(0);
  await petra.check();
  await petra.checkAnsichten();
  petra.assertNoErrors();
});
