import { AM_SCHREIBTISCH, expect, isTelefon, test } from './support/seite.ts';

test('Ulrich repairs the share of 0,4, Petra signs, Anke sees rule and source', async ({
  besuch,
  neuerBesuch,
}) => {
  test.skip(isTelefon(), AM_SCHREIBTISCH);
  const { page } = besuch;
  await besuch.login('Ulrich Bramfeld', '/foerderung');
  const naechste = page.getByRole('region', { name: 'Antrag 2027' });
  await expect(naechste).toContainText('Einzureichen bis 02.11.2026: noch 14 Tage.');
  await expect(naechste).toContainText('Annahme');
  await naechste.getByRole('link', { name: 'Antrag 2027 öffnen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kreis Lennetal, 2027' })).toBeVisible();

  const form = page.getByRole('form', { name: 'Antrag 2027' });
  const anteil = form.getByRole('group', { name: 'KIM-Case Management 8, zweiter Anteil', exact: true });
  await expect(anteil).toContainText(
    'Case-Management-Stellenanteile unter 0,5 VZÄ sind nicht zuwendungsfähig (Nr. 5.4.1 Absatz 3).',
  );
  await expect(anteil).toContainText('FR-5.4.1-g');
  await form.getByRole('button', { name: 'Antrag prüfen' }).click();
  const uebersicht = form.getByRole('region', { name: /Bitte prüfen Sie/ });
  await expect(uebersicht).toBeFocused();
  await expect(uebersicht.getByRole('link')).toHaveCount(1);
  await uebersicht.getByRole('link').press('Enter');
  await expect(anteil.getByLabel('VZÄ')).toBeFocused();
  await besuch.check();
  await besuch.checkAnsichten();

  // Comma or point, and what cannot be read is refused beside its field with the repair.
  const vzae = anteil.getByLabel('VZÄ');
  await vzae.fill('0.5');
  await form.getByRole('button', { name: 'Bearbeiten: KIM-Case Management 8', exact: true }).press('Enter');
  await form
    .getByRole('group', { name: 'KIM-Case Management 8', exact: true })
    .getByLabel('VZÄ')
    .fill('0,50');
  const veranstaltungen = form.getByLabel(/^Veranstaltungsformate/);
  await veranstaltungen.fill('1,234');
  await expect(form.getByText('„1,234“ lässt sich auf zwei Arten lesen.').first()).toBeVisible();
  await veranstaltungen.fill('5,000.00');
  await expect(form.getByText('Gelesen als 5.000,00')).toBeVisible();
  await expect(form.getByText('Der Antrag ist ohne Fehler.')).toBeVisible();
  const betraege = form.getByRole('table', { name: 'Beantragte Beträge und Höchstbeträge' });
  await expect(betraege.getByRole('row', { name: /^Zusammen/ })).toContainText('1.006.500,00');
  await expect(betraege.getByRole('row', { name: /^Case Management/ })).toContainText('684.000,00');
  await betraege
    .getByRole('row', { name: /^Case Management/ })
    .getByText('So gerechnet')
    .click();
  await expect(betraege.getByText(/57\.000,00.*× Zeitfaktor 1 = 684\.000,00/)).toBeVisible();
  await expect(form.getByText('Entwurf gesichert')).toBeVisible();
  // What proves a precondition lies beside it; what is no document is refused with the reason.
  const dazu = form.getByRole('button', { name: /^Datei hinzufügen: b\)/ });
  const lade = async (name: string, inhalt: string) => {
    const wahl = page.waitForEvent('filechooser');
    await dazu.press('Enter');
    await (await wahl).setFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(inhalt) });
  };
  await lade('Organigramm.pdf', 'MZ\u0000');
  await expect(form.getByText('Diese Art von Datei wird nicht angenommen.')).toBeVisible();
  await lade('Organigramm.pdf', '%PDF-1.7\n%%EOF\n');
  await expect(form.getByRole('list', { name: /^Unterlagen: b\)/ })).toContainText('Organigramm.pdf');
  await besuch.check();

  const petra = await neuerBesuch();
  await petra.login('Petra Lindhoff', '/foerderung');
  await petra.page.getByRole('link', { name: 'Antrag 2027 öffnen' }).click();
  const schritt = petra.page.getByRole('region', { name: 'Nächster Schritt' });
  await schritt.getByRole('button', { name: 'Zeichnen und einreichen' }).click();
  await expect(schritt).toContainText('Bestätigen Sie, dass die Angaben vollständig und richtig sind.');
  await schritt.getByRole('checkbox', { name: /vollständig und richtig/ }).check();
  await petra.check();
  await schritt.getByRole('button', { name: 'Zeichnen und einreichen' }).click();
  const beleg = petra.page.getByRole('region', { name: 'Eingangsbestätigung' });
  await expect(beleg).toContainText('Gezeichnet von Petra Lindhoff, zuletzt bearbeitet von Ulrich Bramfeld.');
  await expect(beleg).toContainText('Die Regeln geben heute dasselbe Ergebnis.');
  await petra.check();
  petra.assertNoErrors();

  const anke = await neuerBesuch();
  await anke.login('Anke Sollbach', '/foerderung');
  await anke.page.getByRole('link', { name: 'Kreis Lennetal, 2027' }).first().click();
  const gelesen = anke.page.getByRole('table', { name: 'Beantragte Beträge und Höchstbeträge' });
  await expect(gelesen.getByRole('row', { name: /^Case Management/ })).toContainText(
    'FR-5.4.1-f, RL Nr. 5.4.1',
  );
  await expect(gelesen.getByRole('row', { name: /^Zusammen/ })).toContainText('1.006.500,00');
  await expect(anke.page.getByRole('table', { name: 'Beantragte Stellen' })).toContainText('zweiter Anteil');
  const laden = anke.page.waitForEvent('download');
  await anke.page.getByRole('link', { name: 'Organigramm.pdf' }).click();
  expect((await laden).suggestedFilename()).toBe('Organigramm.pdf');
  await anke.page.getByRole('button', { name: 'Prüfung beginnen' }).click();
  const verlauf = anke.page.getByRole('region', { name: 'Verlauf' });
  await expect(verlauf).toContainText('Anke Sollbach (Bezirksregierung: Sachbearbeitung)');
  await expect(verlauf).toContainText('eingereicht → in Prüfung');
  await anke.check();
  await anke.checkAnsichten();
  anke.assertNoErrors();
});
