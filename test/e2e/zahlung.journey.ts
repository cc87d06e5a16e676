import { AM_SCHREIBTISCH, expect, isTelefon, test } from './support/seite.ts';

test('the second Teilbetrag: sent back, requested anew, stated, ordered and paid by five persons', async ({
  besuch,
  neuerBesuch,
}) => {
  test.skip(isTelefon(), AM_SCHREIBTISCH);
  const anke = besuch;
  await anke.login('Anke Sollbach', '/zahlungen');
  const kreis = /Kreis Lennetal, Teilbetrag 2/;
  const wahl = anke.page.getByRole('checkbox', { name: kreis });
  await wahl.check();
  await anke.page.getByLabel(/^Grund/).fill('Die Prognose berücksichtigt die freie Stelle nicht.');
  await anke.page.getByRole('button', { name: 'Zurückweisen', exact: true }).click();
  await expect(anke.page.getByRole('table', { name: 'Ergebnis je Teilbetrag' })).toContainText('erledigt');
  await expect(wahl).toBeHidden();
  await anke.check();

  const ulrich = await neuerBesuch();
  await ulrich.login('Ulrich Bramfeld', '/foerderung');
  await ulrich.page.getByRole('link', { name: 'Kreis Lennetal, 2026' }).click();
  await ulrich.page.getByRole('link', { name: 'Zahlungen', exact: true }).click();
  const zweiter = ulrich.page.getByRole('region', { name: 'Teilbetrag 2 zum 01.10.2026' });
  const form = zweiter.getByRole('form', { name: 'Mittelanforderung zum Teilbetrag 2' });
  await expect(form).toContainText('FR-7.3-e');
  const cm = form.getByLabel('Case Management', { exact: true });
  await cm.fill('500.000');
  await form.getByRole('button', { name: 'Mittelanforderung speichern' }).click();
  const fehler = form.getByRole('region', { name: /Bitte prüfen Sie/ });
  await expect(fehler).toContainText('Schreiben Sie dazu, warum');
  await form.getByLabel(/^Warum wird weniger gebraucht/).fill('Eine Stelle ist seit Mai frei.');
  await form.getByRole('button', { name: 'Mittelanforderung speichern' }).click();
  await expect(zweiter).toContainText('Zeichnen muss eine andere Person');
  await ulrich.check();
  await ulrich.checkAnsichten();

  const petra = await neuerBesuch();
  await petra.login('Petra Lindhoff');
  await petra.page.goto(ulrich.page.url());
  const zeichnung = petra.page.getByRole('region', { name: 'Teilbetrag 2 zum 01.10.2026' });
  await zeichnung.getByRole('checkbox', { name: /Zuwendungszweck gebraucht/ }).check();
  await zeichnung.getByRole('button', { name: /^Zeichnen und .* anfordern$/ }).click();
  await expect(zeichnung).toContainText('angefordert');
  await expect(zeichnung.getByRole('button', { name: /^Zeichnen und/ })).toBeHidden();

  await anke.open('/zahlungen');
  await anke.page.getByRole('checkbox', { name: kreis }).check();
  const fest = anke.page.getByLabel(/^Festzustellender Betrag: Kreis Lennetal, Teilbetrag 2/);
  const betrag = await fest.inputValue();
  await anke.page.getByRole('button', { name: 'Sachlich und rechnerisch feststellen' }).click();
  await expect(anke.page.getByRole('table', { name: 'Ergebnis je Teilbetrag' })).toContainText('erledigt');
  await anke.checkAnsichten();
  anke.assertNoErrors();

  const jens = await neuerBesuch();
  await jens.login('Jens Markwart', '/zahlungen');
  await jens.page.getByRole('checkbox', { name: kreis }).check();
  await jens.page.getByRole('button', { name: 'Auszahlung anordnen' }).click();
  await expect(jens.page.getByRole('table', { name: 'Ergebnis je Teilbetrag' })).toContainText('erledigt');
  await jens.open('/haushaltsmittel');
  const haushalt = jens.page.getByRole('table', { name: 'Haushaltsmittel je Haushaltsjahr in Euro' });
  await expect(haushalt.getByRole('row', { name: /^2026/ })).toContainText(betrag);
  await jens.check();
  await jens.checkAnsichten();
  jens.assertNoErrors();

  const kasse = await neuerBesuch();
  await kasse.login('Landeskasse', '/zahlungen');
  await kasse.page.getByRole('checkbox', { name: kreis }).check();
  await kasse.page.getByRole('button', { name: 'Datei erstellen' }).click();
  const dateien = kasse.page.getByRole('table', { name: 'Erstellte Dateien' });
  await expect(dateien).toContainText(betrag);
  const sepa = await kasse.page.request.get(
    (await dateien.getByRole('link', { name: /^SEPA/ }).first().getAttribute('href')) ?? '',
  );
  expect(await sepa.text()).toContain('<NbOfTxs>1</NbOfTxs>');
  await kasse.page.getByRole('checkbox', { name: kreis }).check();
  await kasse.page.getByLabel('Tag der Zahlung').fill('19.10.2026');
  await kasse.page.getByLabel('Buchungszeichen').fill('HKR-2026-0977');
  await kasse.page.getByRole('button', { name: 'Zahlung bestätigen' }).click();
  await expect(kasse.page.getByRole('table', { name: 'Ergebnis je Teilbetrag' })).toContainText('erledigt');
  await kasse.check();
  await kasse.checkAnsichten();
  kasse.assertNoErrors();

  await petra.page.reload();
  const gezahlt = petra.page.getByRole('region', { name: 'Teilbetrag 2 zum 01.10.2026' });
  await expect(gezahlt).toContainText('19.10.2026, Buchungszeichen HKR-2026-0977');
  await expect(gezahlt).toContainText(betrag);
  await petra.check();
  petra.assertNoErrors();
  ulrich.assertNoErrors();
});
