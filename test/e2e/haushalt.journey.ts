import { createFall, createName, openBereich } from './support/fallarbeit.ts';
import { AM_SCHREIBTISCH, type Besuch, expect, isTelefon, test } from './support/seite.ts';

test.beforeEach(() => test.skip(isTelefon(), AM_SCHREIBTISCH));

test('a family: safe ways of contact, needs under an own consent, who belongs to the household and who left', async ({
  besuch,
  page,
}) => {
  test.setTimeout(180_000);
  const familienname = createName('Haushaltler');
  await besuch.login('Jana Terhorn');
  await createFall(besuch, familienname);
  await checkKontaktweg(besuch);
  await checkHilfen(besuch);

  await openBereich(besuch, 'Person');
  await addPerson(besuch, {
    vornamen: 'Taras',
    rolle: 'Ehe- oder Lebenspartnerin oder -partner',
    haushalt: 'nein',
  });
  await addPerson(besuch, {
    vornamen: 'Zlata',
    rolle: 'Kind',
    haushalt: 'ja',
    geburtsdatum: '2018',
    genauer: 'Stiefkind',
  });
  const tabelle = page.getByRole('table', { name: 'Personen der Akte' });
  const zlata = tabelle.getByRole('row').filter({ hasText: 'Zlata' });
  await expect(zlata).toContainText('Kind: Stiefkind');
  await expect(zlata).toContainText('7 bis 8 Jahre, minderjährig');
  await expect(zlata).toContainText('keine erfasst');
  await expect(tabelle.getByRole('row').filter({ hasText: 'Yevheniia' })).toContainText('gültig');
  await besuch.check();
  await besuch.checkAnsichten();

  await page.getByRole('button', { name: /^Platz im Haushalt ändern: .*Taras/ }).click();
  const aendern = page.getByRole('dialog', { name: /^Platz im Haushalt ändern/ });
  await aendern.getByLabel(/^Genauer/).selectOption({ label: 'getrennt oder geschieden' });
  await besuch.check();
  await aendern.getByRole('button', { name: 'Speichern' }).click();
  await expect(aendern).toBeHidden();
  const taras = tabelle.getByRole('row').filter({ hasText: 'Taras' });
  await expect(taras).toContainText('getrennt oder geschieden');

  await page.getByRole('button', { name: /^Austritt: .*Taras/ }).click();
  const austritt = page.getByRole('dialog', { name: /^Austritt/ });
  await austritt.getByRole('button', { name: 'Austritt speichern' }).click();
  await expect(austritt.getByText('Wählen Sie einen Grund.').first()).toBeVisible();
  await austritt.getByLabel(/^Warum/).selectOption({ label: 'ausgezogen' });
  await besuch.check();
  await austritt.getByRole('button', { name: 'Austritt speichern' }).click();
  await expect(austritt).toBeHidden();
  await expect(taras).toContainText(/19\.10\.2026 bis 19\.10\.2026/);
  await expect(page.getByRole('heading', { level: 3, name: /Taras/ })).toHaveCount(0);
  await besuch.check();

  await openBereich(besuch, 'Zeitleiste');
  await expect(page.getByText('Person gehört nicht mehr zur Akte', { exact: true })).toBeVisible();
  await expect(page.getByText('ausgezogen')).toBeVisible();
});

/** The way is recorded once, and stands where somebody is about to call or to write. */
async function checkKontaktweg(besuch: Besuch): Promise<void> {
  const { page } = besuch;
  await openBereich(besuch, 'Person');
  await page.getByRole('button', { name: /^Angaben berichtigen: Hauptperson/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Angaben berichtigen' });
  await dialog.getByText('Mehr Angaben (alles freiwillig)').click();
  await dialog.getByRole('button', { name: 'Kontaktweg angeben' }).click();
  const weg = dialog.getByRole('group', { name: 'Kontaktweg 1' });
  await weg.getByLabel('Nummer oder Adresse').fill('0151 00000815');
  await weg.getByLabel('Sicher: nur die Person selbst liest oder hört dort').check();
  await weg.getByLabel('Diesen Weg nicht benutzen').check();
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog.getByText(/hat keine Erlaubnis/).first()).toBeVisible();
  await besuch.check();
  await weg.getByLabel('Diesen Weg nicht benutzen').uncheck();
  await weg.getByLabel(/^Wann ist der Weg sicher/).fill('werktags nach 14 Uhr');
  await dialog.getByLabel(/^Lesefähigkeit/).selectOption({ label: 'liest nicht' });
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog).toBeHidden();

  await page.getByRole('button', { name: 'Kontakt erfassen', exact: true }).click();
  const kontakt = page.getByRole('dialog', { name: 'Kontakt erfassen' });
  await expect(kontakt.getByText('0151 00000815')).toBeVisible();
  await expect(
    kontakt.getByText(/werktags nach 14 Uhr · keine Nachricht hinterlassen · neutraler Absender/),
  ).toBeVisible();
  await besuch.check();
  await kontakt.getByRole('button', { name: 'Abbrechen' }).click();
  await openBereich(besuch, 'Papiere');
  await expect(page.getByText('Ein Brief hilft hier nicht', { exact: false })).toBeVisible();
}

/** Needs about health wait for the consent of this person. */
async function checkHilfen(besuch: Besuch): Promise<void> {
  const { page } = besuch;
  await openBereich(besuch, 'Person');
  await expect(page.getByText(/Dafür fehlt die Einwilligung von/)).toBeVisible();
  await openBereich(besuch, 'Einwilligungen');
  await page.getByRole('button', { name: 'Einwilligung erfassen' }).click();
  const form = page.getByRole('dialog', { name: 'Einwilligung erfassen' });
  await form.getByLabel('Wofür?').selectOption('BESONDERE_KATEGORIEN');
  await form.getByLabel('Gesundheit', { exact: true }).check();
  await form.getByRole('button', { name: 'Einwilligung speichern' }).click();
  await expect(form).toBeHidden();
  await openBereich(besuch, 'Person');
  await page.getByRole('button', { name: /^Erfassen: nötige Hilfen/ }).click();
  const dialog = page.getByRole('dialog', { name: /^Besonders geschützt/ });
  await dialog.getByLabel('Raum ohne Stufen').check();
  await besuch.check();
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Raum ohne Stufen')).toBeVisible();
}

async function addPerson(
  besuch: Besuch,
  angaben: { vornamen: string; rolle: string; haushalt: string; geburtsdatum?: string; genauer?: string },
): Promise<void> {
  const { page } = besuch;
  await page.getByRole('button', { name: 'Weitere Person aufnehmen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Weitere Person aufnehmen' });
  await dialog.getByLabel(/^Wer ist die Person/).selectOption({ label: angaben.rolle });
  if (angaben.genauer !== undefined) {
    await dialog.getByLabel(/^Genauer/).selectOption({ label: angaben.genauer });
  }
  await dialog.getByLabel(/^Lebt die Person/).selectOption({ label: angaben.haushalt });
  await dialog.getByLabel(/^Vornamen/).fill(angaben.vornamen);
  if (angaben.geburtsdatum !== undefined) {
    await dialog.getByLabel(/^Geburtsdatum/).fill(angaben.geburtsdatum);
  }
  await besuch.check();
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { level: 3, name: new RegExp(angaben.vornamen) })).toBeVisible();
}
