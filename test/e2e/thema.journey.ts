import type { Locator, Page } from '@playwright/test';
import { createKurzberatung, createName } from './support/fallarbeit.ts';
import { AM_SCHREIBTISCH, expect, isTelefon, test } from './support/seite.ts';

test('a Hinweis out of a case becomes a Thema, is decided, carried out and measured, and who gave it hears back', async ({
  besuch,
  neuerBesuch,
}) => {
  test.skip(isTelefon(), AM_SCHREIBTISCH);
  const name = createName('Themenprobe');
  const titel = `Wartezeiten der Kita, ${name.slice(-4)}`;
  const { page } = besuch;
  await besuch.login('Jana Terhorn');
  await createKurzberatung(besuch, { familienname: name });
  await page.getByRole('link', { name: 'Systemhinweis geben' }).first().click();
  const form = page.getByRole('form', { name: 'Systemhinweis geben' });
  await form.getByLabel(/^Bei welcher Stelle/).selectOption({ label: 'Kindertageseinrichtung' });
  await form.getByLabel(/^Themenbereich/).selectOption({ label: 'Kinderbetreuung' });
  await form.getByLabel(/^Art der Hürde/).selectOption({ label: 'Kein freier Platz, lange Warteliste' });
  await form.getByLabel(/^Kurz in Worten/).fill(`${name} wartet seit Monaten.`);
  await form.getByRole('checkbox', { name: /niemand genannt/ }).check();
  await form.getByRole('button', { name: 'Hinweis geben' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'eine Person erkennbar machen' })).toContainText(
    name,
  );
  await besuch.check();
  await form.getByLabel(/^Kurz in Worten/).fill(`Familien warten seit Monaten, ${titel.slice(-4)}.`);
  await form.getByRole('button', { name: 'Hinweis geben' }).click();
  await expect(page.getByText('Hinweis gegeben.', { exact: false })).toBeVisible();

  const sabine = await neuerBesuch();
  await sabine.login('Sabine Wiesenkamp', '/systemhinweise?zustand=NEU&schnittstelle=KITA&huerde=KEIN_PLATZ');
  await sabine.check();
  await sabine.page.getByRole('checkbox').first().check();
  await sabine.page.getByRole('link', { name: 'Gewählte bündeln' }).click();
  const anlegen = sabine.page.getByRole('form', { name: 'Hinweise bündeln, Thema anlegen' });
  await anlegen.getByLabel(/^Titel/).fill(titel);
  await anlegen
    .getByLabel(/^Was steht im Weg/)
    .fill('Es fehlen Plätze für Kinder in Sprachkursen der Eltern.');
  await anlegen.getByRole('checkbox').check();
  await anlegen.getByRole('button', { name: 'Thema anlegen' }).click();
  await expect(sabine.page.getByRole('heading', { level: 1, name: titel })).toBeVisible();
  await expect(sabine.page.getByText(name)).toHaveCount(0);
  await sabine.page.getByLabel('Schritt wählen').selectOption({ label: 'Sichten' });
  const sichten = sabine.page.getByRole('form', { name: 'Sichten' });
  await sichten.getByLabel(/^Begründung/).fill('Mehrere Stellen berichten dasselbe.');
  await sichten.getByRole('checkbox').check();
  await sichten.getByRole('button', { name: 'Sichten' }).click();
  await expect(sabine.page.getByText('1 von 1 ungelesen')).toBeVisible();
  await sabine.check();

  await besuch.open('/mein-tag');
  await page.getByRole('region', { name: 'Systemhinweise' }).getByRole('link').click();
  await page.getByRole('button', { name: `Gelesen: ${titel}: gesichtet` }).click();
  await expect(page.getByText('Als gelesen festgehalten.')).toBeVisible();
  await besuch.check();
  await besuch.checkAnsichten();

  // From here on the Thema is walked to the Umsetzung: decided by the register, carried out by a Maßnahme.
  await step(sabine, 'Bündeln');
  await step(sabine, 'Priorisieren', async (form) => {
    await form.getByLabel('Priorität').selectOption({ label: 'hoch' });
  });
  await step(sabine, 'Beschlussvorlage vorbereiten', async (form) => {
    await form.getByLabel(/^Lösungsvorschlag/).fill('Plätze für Kinder in Sprachkursen der Eltern.');
    await form.getByLabel(/^Wer setzt um/).fill('Jugendamt');
    await form.getByLabel(/^Kosten/).fill('keine');
  });
  await step(sabine, 'Der Lenkungsgruppe vorlegen', (form) =>
    form.getByLabel(/^Sitzung am/).fill('18.03.2026'),
  );
  await step(sabine, 'Beschluss der Lenkungsgruppe eintragen', async (form) => {
    await form.getByLabel(/^Beschluss aus einem/).selectOption({ label: BESCHLUSS });
    await form.getByLabel(/^Rückmeldung/).fill('Melden Sie jedes Kind ohne Platz.');
  });
  await besuch.open('/meine-hinweise');
  const meldung = page.getByRole('region', { name: `${titel}: beschlossen` });
  await expect(meldung).toContainText('Wer hat entschieden: Lenkungsgruppe KIM Kreis Lennetal, 18.03.2026');
  await expect(meldung).toContainText('Was sich für Sie ändert: Melden Sie jedes Kind ohne Platz.');

  await sabine.page.getByRole('button', { name: 'Maßnahme anlegen' }).click();
  const massnahme = sabine.page.getByRole('form', { name: 'Maßnahme anlegen' });
  await massnahme.getByLabel(/^Was wird getan/).fill('Zehn Plätze einrichten.');
  await massnahme.getByLabel(/^Verantwortliche Stelle/).fill('Jugendamt');
  await massnahme.getByLabel(/^Fällig am/).fill('01.12.2026');
  await massnahme.getByRole('checkbox').check();
  await massnahme.getByRole('button', { name: 'Maßnahme anlegen' }).click();
  await expect(sabine.page.getByText('Maßnahme angelegt.')).toBeVisible();
  await step(sabine, 'Umsetzung beginnen', (form) => form.getByLabel(/^Beginn/).fill('20.04.2026'));
  await sabine.page.getByRole('button', { name: /^Stand eintragen/ }).click();
  const stand = sabine.page.getByRole('form', { name: 'Stand' });
  await stand.getByLabel('Stand').selectOption({ label: 'umgesetzt' });
  await stand.getByLabel(/^Ergebnis/).fill('Die Plätze gibt es.');
  await stand.getByRole('button', { name: 'Speichern' }).click();
  await expect(sabine.page.getByText('Stand der Maßnahme eingetragen.')).toBeVisible();
  await step(sabine, 'Umgesetzt melden', async (form) => {
    await form.getByLabel(/^Was ist jetzt anders/).fill('Zehn Plätze mehr.');
    await form.getByLabel(/^Umgesetzt am/).fill('01.06.2026');
    await form.getByLabel(/^Rückmeldung/).fill('Fragen Sie nach den neuen Plätzen.');
  });

  // The Leitung measures: counted before and after, the words come from the numbers.
  const ulrich = await neuerBesuch();
  await ulrich.login('Ulrich Bramfeld', new URL(sabine.page.url()).pathname);
  await ulrich.page.getByRole('button', { name: 'Wirkung messen' }).click();
  const messung = ulrich.page.getByRole('form', { name: 'Wirkung messen' });
  await messung.getByRole('radio', { name: /^Auszählung mit Quelle/ }).check();
  await messung.getByLabel(/^Was ist gezählt/).fill('Kinder ohne Platz');
  await messung.getByLabel(/^Quelle/).fill('Jugendamt');
  const zahlen = [31, 88, 9, 61];
  const felder = [/^Betroffen, 01.03/, /^Alle Fälle, 01.03/, /^Betroffen, 01.06/, /^Alle Fälle, 01.06/];
  for (const [stelle, feld] of felder.entries()) await messung.getByLabel(feld).fill(String(zahlen[stelle]));
  await messung.getByRole('checkbox').check();
  await messung.getByRole('button', { name: 'Wirkung messen' }).click();
  const wirkung = ulrich.page.getByRole('region', { name: 'Wirkung', exact: true });
  await expect(wirkung.getByText('Hinweis auf Wirkung, kein Nachweis der Ursache')).toBeVisible();
  await ulrich.check();

  // Who reported hears what changed; a team lead reads the way and no count; who is not of the Standort gets nothing.
  await besuch.open('/meine-hinweise');
  await expect(page.getByRole('region', { name: `${titel}: umgesetzt` })).toContainText(
    'Fragen Sie nach den neuen Plätzen.',
  );
  const themenpfad = new URL(sabine.page.url()).pathname;
  const ingrid = await neuerBesuch();
  await ingrid.login('Ingrid Halverscheid', themenpfad);
  await expect(ingrid.page.getByText('Zehn Plätze mehr.', { exact: true })).toBeVisible();
  await expect(ingrid.page.getByText('Gebündelte Hinweise')).toHaveCount(0);
  await expect(ingrid.page.getByRole('button', { name: 'Wirkung messen' })).toHaveCount(0);
  const anke = await neuerBesuch();
  await anke.login('Anke Sollbach');
  expect((await anke.page.request.get(`/api/v1${themenpfad}`)).status()).toBe(403);
  ingrid.assertNoErrors();
  ulrich.assertNoErrors();
  sabine.assertNoErrors();
});

const BESCHLUSS = '18.03.2026: Sozialamt und Jobcenter führen ein gemeinsames Übergabeblatt ein.';
type Besuch = { page: Page };

/** One step of the Thema that is open: its own fields, a reason, nobody named. */
async function step(
  { page }: Besuch,
  name: string,
  fill: (form: Locator) => Promise<void> = async () => undefined,
): Promise<void> {
  await page.getByLabel('Schritt wählen').selectOption({ label: name });
  const form = page.getByRole('form', { name, exact: true });
  await fill(form);
  await form.getByLabel(/^Begründung/).fill('So besprochen.');
  await form.getByRole('checkbox').check();
  await form.getByRole('button', { name, exact: true }).click();
  await expect(page.getByText(`Gespeichert: ${name}.`)).toBeVisible();
}
