import { createKurzberatung, createName, openBereich } from './support/fallarbeit.ts';
import { type Besuch, type Demokonto, expect, isTelefon, test } from './support/seite.ts';

/** Forms whose long journeys run at the desk: here on the small screen, with the thumb. */
test.beforeEach(() => test.skip(!isTelefon(), 'For the small screen.'));

async function bookSprachmittlung(besuch: Besuch): Promise<void> {
  const { page } = besuch;
  await openBereich(besuch, 'Sprachmittlung');
  await page.getByRole('button', { name: 'Sprachmittlung buchen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sprachmittlung buchen' });
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog.getByLabel(/^Tag/)).toHaveAttribute('aria-invalid', 'true');
  await besuch.check();
  await dialog.getByLabel(/^Tag/).fill('21.10.2026');
  await dialog.getByLabel('Uhrzeit').fill('9.30');
  await dialog.getByRole('combobox', { name: 'Sprache', exact: true }).fill('Ara');
  await dialog.getByRole('option', { name: 'Arabisch', exact: true }).tap();
  await expect(dialog.getByRole('combobox', { name: 'Sprache', exact: true })).toHaveValue('Arabisch');
  await dialog.getByLabel('vor Ort').check();
  await dialog.getByLabel(/^Treffpunkt/).fill('Rathaus, Raum 12');
  await besuch.check();
  await dialog.getByRole('button', { name: 'Speichern' }).tap();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('row', { name: /21\.10\.2026, 09:30 Uhr/ })).toBeVisible();
  await besuch.check();
}

async function offerAbgabe(besuch: Besuch): Promise<void> {
  const { page } = besuch;
  await openBereich(besuch, 'Einwilligungen');
  await page.getByRole('button', { name: 'Einwilligung erfassen' }).tap();
  await page.getByLabel('Wofür?').selectOption({ label: 'Schweigepflichtentbindung' });
  await page.getByLabel('Art der Stelle').selectOption({ label: 'Andere verantwortliche Stelle im KIM' });
  await page.getByLabel('Name der Stelle').fill('Stadt Altenbrück');
  await page.getByRole('button', { name: 'Einwilligung speichern' }).tap();
  await expect(page.getByText('gültig', { exact: true })).toBeVisible();
  await openBereich(besuch, 'Verlauf und Abschluss');
  await page.getByRole('button', { name: 'Anderer Stelle anbieten' }).tap();
  const dialog = page.getByRole('dialog', { name: 'An eine andere Stelle übergeben' });
  await dialog.getByRole('button', { name: 'Anderer Stelle anbieten' }).tap();
  await expect(dialog.getByLabel(/^Anlass/)).toHaveAttribute('aria-invalid', 'true');
  await besuch.check();
  await dialog.getByLabel(/^Welche Stelle/).selectOption({ label: 'Stadt Altenbrück (Kreis Lennetal)' });
  await dialog.getByLabel(/^Anlass/).selectOption({ label: 'Umzug der Person' });
  await dialog.getByRole('button', { name: 'Anderer Stelle anbieten' }).tap();
  await expect(page.getByText(/^Angeboten an Stadt Altenbrück, Antwort bis /)).toBeVisible();
  await besuch.check();
}

test('Sprachmittlung is booked and an Akte offered to another Stelle on the phone', async ({ besuch }) => {
  await besuch.login('Thomas Obermoos');
  await createKurzberatung(besuch, { familienname: createName('Unterwegs') });
  await bookSprachmittlung(besuch);
  await offerAbgabe(besuch);
});

test('what is deleted next, the form that holds it, and the proofs of the DSB fit the phone', async ({
  besuch,
  page,
  neuerBesuch,
}) => {
  await besuch.login('Miriam Ostgard', '/loeschung');
  const knopf = page.getByRole('button', { name: /^Löschung von .* anhalten$/ }).first();
  await knopf.tap();
  const dialog = page.getByRole('dialog', { name: /^Löschung von .* anhalten$/ });
  await dialog.getByRole('button', { name: 'Löschung anhalten' }).tap();
  await expect(dialog.getByLabel(/^Grund/)).toHaveAttribute('aria-invalid', 'true');
  await besuch.check();
  // The desk holds this Akte in its own journey.
  await dialog.getByRole('button', { name: 'Abbrechen' }).tap();
  await expect(dialog).toHaveCount(0);

  const dsb = await neuerBesuch();
  const konten = (await (await dsb.page.request.get('/api/v1/demo/konten')).json()) as Demokonto[];
  const konto = konten.find(({ rolle }) => rolle === 'DSB');
  if (konto === undefined) throw new Error('no DSB in the demo');
  await dsb.loginDirekt(konto);
  await dsb.open('/datenschutz/loeschung');
  await dsb.open('/datenschutz/nachweise');
  await dsb.page.getByRole('button', { name: 'Nachweise zeigen' }).tap();
  await expect(dsb.page.getByLabel(/^Nummer der Akte/)).toBeFocused();
  await dsb.check();
  await dsb.page.getByLabel(/^Nummer der Akte/).fill('CM-1999-0001');
  await dsb.page.getByLabel(/^Anlass/).selectOption({ label: 'Die Person verlangt Auskunft' });
  await dsb.page.getByRole('button', { name: 'Nachweise zeigen' }).tap();
  await expect(dsb.page.getByText('Zu CM-1999-0001 ist kein Nachweis aufbewahrt')).toBeVisible();
  await dsb.check();
  await dsb.checkAnsichten();
  dsb.assertNoErrors();
});
