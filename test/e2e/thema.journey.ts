import { createKurzberatung, createName } from './support/fallarbeit.ts';
import { expect, isTelefon, test } from './support/seite.ts';

test('a Hinweis out of a case becomes a Thema, and who gave it hears back', async ({
  besuch,
  neuerBesuch,
}) => {
  test.skip(isTelefon(), 'Made at the desk; the pages are looked at on the small screen here.');
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
  await sabine.login('Sabine Wiesenkamp');
  await sabine.open('/systemhinweise?zustand=NEU&schnittstelle=KITA&huerde=KEIN_PLATZ');
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
  sabine.assertNoErrors();

  await besuch.open('/mein-tag');
  await page.getByRole('region', { name: 'Systemhinweise' }).getByRole('link').click();
  await page.getByRole('button', { name: `Gelesen: ${titel}: gesichtet` }).click();
  await expect(page.getByText('Als gelesen festgehalten.')).toBeVisible();
  await besuch.check();
  await besuch.checkAnsichten();
});
