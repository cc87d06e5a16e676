import { createKurzberatung, createName } from './support/fallarbeit.ts';
import { AM_SCHREIBTISCH, expect, isTelefon, test } from './support/seite.ts';

test('a question without a name goes to Baustein 3, comes back answered and becomes knowledge', async ({
  besuch,
  neuerBesuch,
}) => {
  test.skip(isTelefon(), AM_SCHREIBTISCH);
  const name = createName('Fachprobe');
  const betreff = `Mündlich A2, ${name.slice(0, 3)}`;
  const { page } = besuch;
  await besuch.login('Jana Terhorn');
  await createKurzberatung(besuch, { familienname: name });

  await besuch.open('/fachfragen/neu');
  const form = page.getByRole('form', { name: 'Neue Fachfrage' });
  await form
    .getByLabel(/^Thema/)
    .selectOption({ label: 'Aufenthaltssicherung, Bleiberecht (§§ 25a, 25b AufenthG)' });
  await form.getByLabel(/^Worum geht es/).fill(betreff);
  await form.getByLabel(/^Ihre Frage/).fill(`Kann ${name} nach dem Erlass vom 03.07.2023 schon beantragen?`);
  await expect(page.getByText('Entwurf gesichert')).toBeVisible();
  await page.reload();
  await expect(form.getByLabel(/^Ihre Frage/)).toHaveValue(/03\.07\.2023 schon beantragen/);
  await form.getByRole('checkbox', { name: /niemand genannt/ }).check();
  await form.getByRole('button', { name: 'Frage senden' }).click();
  const hinweis = page.getByRole('alert').filter({ hasText: 'eine Person erkennbar machen' });
  await expect(hinweis).toContainText(name);
  await expect(hinweis).toContainText('Zeile 1');
  await besuch.check();
  await besuch.checkAnsichten();
  await form
    .getByLabel(/^Ihre Frage/)
    .fill('Kann eine Person nach dem Erlass vom 03.07.2023 schon beantragen?');
  await hinweis.getByLabel(/03\.07\.2023/).selectOption({ label: 'Gesetz, Erlass, Urteil oder Fundstelle' });
  await form.getByRole('button', { name: 'Frage senden' }).click();
  await expect(page.getByRole('heading', { level: 1, name: betreff })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Angaben' })).toContainText('gestellt');
  await besuch.check();

  const tobias = await neuerBesuch();
  await tobias.login('Tobias Rehwinkel', '/fachfragen');
  await tobias.check();
  await tobias.page.getByRole('link', { name: betreff }).click();
  await expect(tobias.page.getByText(name)).toHaveCount(0);
  await tobias.page.getByRole('button', { name: 'Antworten' }).click();
  const antwort = tobias.page.getByRole('form', { name: 'Antworten' });
  await antwort.getByLabel(/^Ihre Antwort/).fill('Ja, hinreichende mündliche Kenntnisse genügen.');
  await antwort.getByLabel(/^Quelle/).fill('§ 25b Abs. 1 Satz 2 Nr. 4 AufenthG');
  await antwort.getByRole('checkbox').check();
  await antwort.getByRole('button', { name: 'Antwort senden' }).click();
  await tobias.page.getByRole('link', { name: 'Als Wissen veröffentlichen' }).click();
  const eintrag = tobias.page.getByRole('form', { name: 'Neuer Eintrag im Wissen' });
  await expect(eintrag.getByLabel(/^Quelle/)).toHaveValue('§ 25b Abs. 1 Satz 2 Nr. 4 AufenthG');
  await eintrag.getByLabel(/^Frage/).fill('Genügt mündlich A2 bei § 25b?');
  await eintrag.getByRole('checkbox').check();
  await tobias.check();
  await eintrag.getByRole('button', { name: 'Veröffentlichen' }).click();
  await expect(tobias.page.getByRole('region', { name: 'Antwort' })).toContainText('Tobias Rehwinkel');
  await tobias.check();
  tobias.assertNoErrors();

  await besuch.open('/mein-tag');
  await page.getByRole('region', { name: 'Fachfragen' }).getByRole('link').click();
  await page.getByRole('link', { name: betreff }).click();
  await expect(page.getByText('Ja, hinreichende mündliche Kenntnisse genügen.')).toBeVisible();
  await page.getByRole('button', { name: 'Zur Kenntnis genommen' }).click();
  await expect(page.getByText('Gelesen am')).toBeVisible();

  await besuch.open('/fachfragen/neu');
  await form.getByLabel(/^Worum geht es/).fill('Genügt mündlich A2?');
  const vorhanden = page.getByRole('region', { name: 'Gibt es schon eine Antwort?' });
  await expect(vorhanden.getByRole('link', { name: betreff })).toBeVisible();
  await besuch.open('/wissen');
  await page.getByRole('search').getByLabel('Suchen').fill(betreff);
  await page.getByRole('search').getByRole('button').click();
  await page.getByRole('region', { name: betreff }).getByRole('link').click();
  await expect(page.getByRole('region', { name: 'Fassungen' })).toContainText('Fassung 1');
  await besuch.check();
  await besuch.checkAnsichten();
});
