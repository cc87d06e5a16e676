import { createName, getAkteId } from './support/fallarbeit.ts';
import { AM_SCHREIBTISCH, type Besuch, expect, isTelefon, test } from './support/seite.ts';

test.beforeEach(() => test.skip(isTelefon(), AM_SCHREIBTISCH));

const ANLIEGEN = 'Wohnung gekündigt, drei Ämter beteiligt, nichts greift.';
const HILFE = 'Schuldnerberatung Mitte, Telefon 0234 00000';

/** As a Stelle without an account: fills the form and sends it. Answers the receipt. */
async function ask(stelle: Besuch, name: string): Promise<string> {
  const { page } = stelle;
  await stelle.open('/fallanfrage');
  await page.getByLabel('KIM-Standort').selectOption({ label: 'Kreis Lennetal' });
  await page.getByLabel('Stelle', { exact: true }).selectOption({ label: 'Stadt Altenbrück' });
  await page.getByRole('combobox', { name: /Art Ihrer Stelle/ }).fill('Jobcenter');
  await page.getByRole('option', { name: 'Jobcenter', exact: true }).click();
  await page.getByLabel('Name Ihrer Stelle').fill(name);
  await page.getByLabel('Ansprechperson bei Ihnen').fill('Maria Muster');
  await page.getByLabel('Telefon für den Rückruf').fill('0234 12345');
  await page.getByRole('combobox', { name: /Sprache der Person/ }).fill('Arabisch');
  await page.getByRole('option', { name: 'Arabisch', exact: true }).click();
  await page.getByLabel('Wohnen', { exact: true }).check();
  await page.getByLabel(/^Anliegen/).fill(ANLIEGEN);
  await page.getByLabel('Hohe Dichte von Akteur:innen').check();
  await page.getByLabel(/^Einwilligung gegeben am/).fill('01.10.2026');
  await page.getByLabel('schriftlich', { exact: true }).check();
  await page.getByRole('button', { name: 'Anfrage senden' }).click();
  // The consent of the person is never ticked beforehand.
  await expect(
    page.getByRole('link', { name: /Ohne Einwilligung der Person nehmen wir keine Anfrage an/ }),
  ).toBeVisible();
  await stelle.check();
  await page.getByLabel('Die Person ist mit dieser Anfrage einverstanden.').check();
  await page.getByRole('button', { name: 'Anfrage senden' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ihre Anfrage ist angekommen' })).toBeFocused();
  await stelle.check();
  return await page.locator('.fallanfrage-beleg').innerText();
}

async function look(stelle: Besuch, beleg: string): Promise<void> {
  await stelle.open('/fallanfrage/antwort');
  await stelle.page.getByLabel('Beleg').fill(beleg);
  await stelle.page.getByRole('button', { name: 'Antwort abrufen' }).click();
}

test('a Stelle asks without an account; call-back, taken over as a Kurzberatung, neutral answer', async ({
  besuch,
  neuerBesuch,
}) => {
  const name = `Jobcenter ${createName('Probe')}`;
  const stelle = await neuerBesuch();
  await stelle.open('/');
  await stelle.page.getByRole('link', { name: 'Fallanfrage ohne Konto stellen' }).click();
  await expect(stelle.page.getByRole('heading', { level: 1, name: 'Fallanfrage an KIM' })).toBeVisible();
  await stelle.checkAnsichten();
  const beleg = await ask(stelle, name);
  await look(stelle, 'AAAA-AAAA-AAAA-AAAA');
  await expect(stelle.page.getByText('Zu diesem Beleg gibt es keine Antwort.')).toBeVisible();
  await stelle.check();
  await look(stelle, beleg);
  await expect(stelle.page.getByRole('heading', { level: 1, name: 'Ihre Anfrage liegt vor' })).toBeFocused();
  await stelle.check();

  const { page } = besuch;
  await besuch.login('Jana Terhorn', '/mein-tag');
  await page
    .getByRole('region', { name: 'Fallanfragen Ihrer Stelle' })
    .getByRole('link', { name: /auf Rückruf/ })
    .click();
  const karte = page.getByRole('region', { name });
  await expect(karte).toContainText(ANLIEGEN);
  await expect(karte.getByText(/^Rückruf bis /)).toBeVisible();
  await besuch.check();
  await besuch.checkAnsichten();
  await karte.getByRole('button', { name: `Rückruf festhalten: ${name}` }).click();
  await besuch.check();
  await page.getByRole('dialog').getByRole('button', { name: 'Speichern' }).click();
  await expect(karte.getByText(/^Zurückgerufen am /)).toBeVisible();
  await look(stelle, beleg);
  await expect(
    stelle.page.getByRole('heading', { level: 1, name: 'Ihre Anfrage wird geprüft' }),
  ).toBeVisible();

  await karte.getByRole('button', { name: `Übernehmen: ${name}` }).click();
  await besuch.check();
  await page.getByRole('dialog').getByRole('button', { name: 'Kurzberatung anlegen' }).click();
  await expect(page).toHaveURL(/\/akten\/[0-9a-f-]{36}/);
  await besuch.check();
  const { body } = {
    body: await (await page.request.get(`/api/v1/kurzberatungen/${getAkteId(page)}`)).json(),
  };
  expect(body).toMatchObject({ anonym: true, zugangsweg: 'JOBCENTER_AGENTUR', veranlassendeStelle: name });
  await besuch.open('/fallanfragen');
  await expect(page.getByRole('region', { name })).toHaveCount(0);
  await expect(page.getByText(/^übernommen am .* von Jana Terhorn/).first()).toBeVisible();

  await look(stelle, beleg);
  await expect(
    stelle.page.getByRole('heading', { level: 1, name: 'Ihre Anfrage ist angenommen' }),
  ).toBeVisible();
  const gesehen = await stelle.page.locator('main').innerText();
  for (const wort of [ANLIEGEN, name, 'Wohnen', 'Arabisch', 'Terhorn']) expect(gesehen).not.toContain(wort);
  await stelle.check();
  await stelle.checkAnsichten();
  stelle.assertNoErrors();
});

test('declined for want of room: other help is named, and the Stelle reads it', async ({
  besuch,
  neuerBesuch,
}) => {
  const name = `Beratung ${createName('Probe')}`;
  const stelle = await neuerBesuch();
  const beleg = await ask(stelle, name);
  const { page } = besuch;
  await besuch.login('Jana Terhorn', '/fallanfragen');
  const karte = page.getByRole('region', { name });
  await karte.getByRole('button', { name: `Absagen: ${name}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Zurzeit ist kein Platz frei').check();
  await dialog.getByRole('button', { name: 'Absage senden' }).click();
  await expect(dialog.getByRole('link', { name: /Nennen Sie eine andere Hilfe/ })).toBeVisible();
  await besuch.check();
  await dialog.getByLabel('Andere Hilfe').fill(HILFE);
  await dialog.getByRole('button', { name: 'Absage senden' }).click();
  await expect(karte).toHaveCount(0);
  await besuch.check();
  await look(stelle, beleg);
  await expect(
    stelle.page.getByRole('heading', { level: 1, name: 'Wir können die Anfrage nicht annehmen' }),
  ).toBeVisible();
  await expect(stelle.page.getByText(HILFE)).toBeVisible();
  await expect(stelle.page.getByText('Zurzeit ist kein Platz frei')).toBeVisible();
  await stelle.check();
  stelle.assertNoErrors();
});
