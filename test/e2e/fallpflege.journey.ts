import { createFall, createKurzberatung, createName, openBereich } from './support/fallarbeit.ts';
import { expect, isTelefon, test } from './support/seite.ts';

test('a family: a Ziel names whom it is about, a wrong Wohnort is corrected with its reason', async ({
  besuch,
  page,
}) => {
  test.skip(isTelefon(), 'The forms are the same ones.');
  const familienname = createName('Pflegefall');
  const kind = `${familienname}, Zlata`;
  await besuch.login('Jana Terhorn');
  await createFall(besuch, familienname);

  await openBereich(besuch, 'Person');
  await page.getByRole('button', { name: 'Weitere Person aufnehmen' }).click();
  const aufnehmen = page.getByRole('dialog', { name: 'Weitere Person aufnehmen' });
  await aufnehmen.getByLabel(/^Wer ist die Person/).selectOption({ label: 'Kind' });
  await aufnehmen.getByLabel(/^Lebt die Person/).selectOption({ label: 'ja' });
  await aufnehmen.getByLabel(/^Familienname/).fill(familienname);
  await aufnehmen.getByLabel(/^Vornamen/).fill('Zlata');
  await aufnehmen.getByRole('button', { name: 'Speichern' }).click();
  await expect(aufnehmen).toBeHidden();
  const wohnort = page.getByRole('region', { name: 'Wohnort' });
  await wohnort.getByRole('button', { name: 'Wohnort berichtigen' }).click();
  const berichtigen = page.getByRole('dialog', { name: 'Wohnort berichtigen' });
  await berichtigen.getByRole('button', { name: 'Speichern' }).click();
  await expect(berichtigen.getByText('Bitte wählen Sie.').first()).toBeVisible();
  await berichtigen.getByLabel('Der Wohnort war falsch erfasst').check();
  await berichtigen.getByLabel(/^Richtiger Wohnort/).selectOption({ label: 'Stadt Werdeck' });
  await berichtigen.getByLabel(/^Grund/).fill('Mit dem Nachbarort verwechselt');
  await besuch.check();
  await besuch.checkAnsichten();
  await berichtigen.getByRole('button', { name: 'Speichern' }).click();
  await expect(berichtigen).toBeHidden();
  await expect(wohnort.getByText('Kommune: Stadt Werdeck')).toBeVisible();
  await besuch.check();

  await openBereich(besuch, 'Ziele und Hilfeplan');
  await page.getByRole('button', { name: 'Ziel vereinbaren' }).click();
  const ziel = page.getByRole('dialog', { name: 'Ziel vereinbaren' });
  await ziel.getByLabel(/^Ziel im Wortlaut/).fill('Zlata geht in die Kita.');
  await ziel
    .getByRole('group', { name: /^Um wen geht es/ })
    .getByLabel(kind)
    .check();
  await ziel.getByLabel('Bereich', { exact: true }).selectOption({ label: 'Bildung' });
  await ziel.getByLabel('1 – zuerst').check();
  await ziel.getByLabel('mündlich').check();
  await besuch.check();
  await ziel.getByRole('button', { name: 'Speichern' }).click();
  await expect(ziel).toBeHidden();
  await expect(page.getByRole('definition').filter({ hasText: kind })).toBeVisible();
  await besuch.check();
  await besuch.checkAnsichten();

  await openBereich(besuch, 'Zeitleiste');
  await expect(page.getByText(`Für: ${kind}`)).toBeVisible();
  await expect(page.getByText('Wohnort berichtigt', { exact: true })).toBeVisible();
  await expect(page.getByText(/→ Stadt Werdeck/)).toBeVisible();
  await expect(page.getByText('Mit dem Nachbarort verwechselt')).toBeVisible();
});

test('a Verweis is changed before it goes out; what stood before stays in the timeline', async ({
  besuch,
  page,
}) => {
  test.skip(isTelefon(), 'The forms are the same ones.');
  const [alt, neu] = [`Familienberatung ${createName('Alt')}`, `Familienberatung ${createName('Neu')}`];
  await besuch.login('Jana Terhorn');
  await createKurzberatung(besuch, { familienname: createName('Verweispflege') });
  await openBereich(besuch, 'Verweise');
  await page.getByRole('button', { name: 'Verweis vorschlagen' }).click();
  const vorschlagen = page.getByRole('dialog', { name: 'Verweis vorschlagen' });
  await vorschlagen
    .getByLabel('Art der Stelle')
    .selectOption({ label: 'Familienbildung oder Familienberatung' });
  await vorschlagen.getByLabel('Name der Stelle').fill(alt);
  await vorschlagen.getByLabel('Anliegen für die Stelle').fill('Bitte um einen Termin.');
  await vorschlagen.getByRole('button', { name: 'Verweis speichern' }).click();
  await expect(page.getByRole('heading', { name: alt })).toBeVisible();

  await page.getByRole('button', { name: /^Verweis ändern/ }).click();
  const aendern = page.getByRole('dialog', { name: /^Verweis ändern/ });
  await expect(aendern.getByLabel('Anliegen für die Stelle')).toHaveValue('Bitte um einen Termin.');
  await aendern.getByLabel('Name der Stelle').fill(neu);
  await aendern.getByLabel('Anliegen für die Stelle').fill('Bitte um einen Termin im November.');
  await expect(aendern.getByRole('region', { name: /Vorschau/ })).toContainText('im November');
  await besuch.check();
  await besuch.checkAnsichten();
  await aendern.getByRole('button', { name: 'Verweis speichern' }).click();
  await expect(page.getByRole('heading', { name: neu })).toBeVisible();
  await expect(page.getByRole('heading', { name: alt })).toHaveCount(0);
  await besuch.check();

  await openBereich(besuch, 'Zeitleiste');
  await expect(page.getByText('Verweis geändert', { exact: true })).toBeVisible();
  await expect(page.getByText(new RegExp(`Vorher:.*${alt}`))).toBeVisible();
});
