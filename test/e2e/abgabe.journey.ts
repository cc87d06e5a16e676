import { createKurzberatung, createName, openBereich } from './support/fallarbeit.ts';
import { AM_SCHREIBTISCH, type Besuch, expect, isTelefon, test } from './support/seite.ts';

async function recordEinwilligungFuer({ page }: Besuch, stelle: string): Promise<void> {
  await page.getByRole('button', { name: 'Einwilligung erfassen' }).click();
  await page.getByLabel('Wofür?').selectOption({ label: 'Schweigepflichtentbindung' });
  await page.getByLabel('Art der Stelle').selectOption({ label: 'Andere verantwortliche Stelle im KIM' });
  await page.getByLabel('Name der Stelle').fill(stelle);
  await page.getByRole('button', { name: 'Einwilligung speichern' }).click();
  await expect(page.getByText('gültig', { exact: true })).toBeVisible();
}

/** The pages are the same on the phone; the path through two Stellen is long, so it runs once. */
test('to another Stelle: no name before the handing over, the giver is out, a new Akte there (AT-21, AT-22)', async ({
  besuch: thomas,
  neuerBesuch,
}) => {
  test.skip(isTelefon(), AM_SCHREIBTISCH);
  const name = createName('Fortzug');
  await thomas.login('Thomas Obermoos');
  const akteId = await createKurzberatung(thomas, { familienname: name, vornamen: 'Amina' });
  const { akte } = (await (await thomas.page.request.get(`/api/v1/akten/${akteId}`)).json()) as {
    akte: { nummer: string };
  };
  await openBereich(thomas, 'Verlauf und Abschluss');
  await thomas.page.getByRole('button', { name: 'Anderer Stelle anbieten' }).click();
  const anbieten = thomas.page.getByRole('dialog', { name: 'An eine andere Stelle übergeben' });
  await expect(anbieten.getByText('Noch keine Stelle zur Wahl')).toBeVisible();
  await thomas.check();
  await thomas.page.keyboard.press('Escape');
  await expect(anbieten).toHaveCount(0);

  await openBereich(thomas, 'Einwilligungen');
  await recordEinwilligungFuer(thomas, 'Stadt Altenbrück');
  await openBereich(thomas, 'Verlauf und Abschluss');
  await thomas.page.getByRole('button', { name: 'Anderer Stelle anbieten' }).click();
  await anbieten.getByLabel(/^Welche Stelle/).selectOption({ label: 'Stadt Altenbrück (Kreis Lennetal)' });
  await anbieten.getByLabel(/^Anlass/).selectOption({ label: 'Umzug der Person' });
  await anbieten.getByRole('button', { name: 'Anderer Stelle anbieten' }).click();
  await expect(thomas.page.getByText(/^Angeboten an Stadt Altenbrück, Antwort bis /)).toBeVisible();
  await thomas.check();

  const jana = await neuerBesuch();
  await jana.login('Jana Terhorn', '/mein-tag');
  await jana.page.getByRole('link', { name: /Übergaben? wartet|Übergaben warten/ }).click();
  const eingang = jana.page.getByRole('region', { name: `${akte.nummer} von Caritasverband Lennetal` });
  await expect(eingang).toBeVisible();
  await expect(jana.page.getByText(name)).toHaveCount(0);
  await jana.check();
  await eingang.getByRole('button', { name: `Annehmen: ${akte.nummer}` }).click();
  await expect(jana.page.getByText('Angenommen. Die andere Stelle kann jetzt übergeben.')).toBeVisible();

  await thomas.page.reload();
  await thomas.page.getByRole('button', { name: 'Inhalt übergeben' }).click();
  const uebergeben = thomas.page.getByRole('dialog', { name: 'Inhalt übergeben an Stadt Altenbrück' });
  await uebergeben.getByLabel(/^Wo steht der Fall/).fill('Wohnung besichtigt, Antwort steht aus.');
  await uebergeben.getByLabel('Wohnen', { exact: true }).check();
  await uebergeben.getByLabel('Sprachen', { exact: true }).check();
  await uebergeben.getByLabel(/^Person informiert am/).fill('19.10.2026');
  await thomas.check();
  await uebergeben.getByRole('button', { name: 'Jetzt übergeben' }).click();
  await expect(thomas.page).toHaveURL(/\/abgaben$/);
  const vonMir = thomas.page.getByRole('region', { name: `${akte.nummer} an Stadt Altenbrück` });
  await expect(vonMir.getByText('übergeben, noch nicht übernommen')).toBeVisible();
  expect((await thomas.page.request.get(`/api/v1/akten/${akteId}`)).status()).toBe(404);
  await thomas.check();

  await jana.page.reload();
  await eingang.getByRole('button', { name: `Ansehen und übernehmen: ${akte.nummer}` }).click();
  const uebernehmen = jana.page.getByRole('dialog', { name: `Übernehmen: ${akte.nummer}` });
  await expect(uebernehmen.getByText(`${name}, Amina`)).toBeVisible();
  await uebernehmen.getByLabel(/^Datenschutzinformation gegeben am/).fill('19.10.2026');
  await uebernehmen.getByLabel(/^Form der Information/).selectOption({ label: 'mündlich und schriftlich' });
  await uebernehmen.getByLabel(/^Sprache der Beratung/).selectOption({ label: 'Arabisch' });
  await jana.check();
  await uebernehmen.getByRole('button', { name: 'Akte anlegen' }).click();
  await expect(jana.page).toHaveURL(/\/akten\/[0-9a-f-]{36}/);
  await expect(jana.page.getByRole('heading', { level: 1 })).toContainText(name);
  await openBereich(jana, 'Verlauf und Abschluss');
  await expect(jana.page.getByText('Wohnung besichtigt, Antwort steht aus.')).toBeVisible();
  await openBereich(jana, 'Zeitleiste');
  await expect(jana.page.getByText('Von einer anderen Stelle übernommen')).toBeVisible();
  await jana.check();
  for (const eine of [thomas, jana]) eine.assertNoErrors();
});
