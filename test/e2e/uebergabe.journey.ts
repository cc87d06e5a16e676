import { createKurzberatung, createName, openBereich } from './support/fallarbeit.ts';
import { AM_SCHREIBTISCH, expect, isTelefon, test } from './support/seite.ts';

test.beforeEach(() => test.skip(isTelefon(), AM_SCHREIBTISCH));

test('from person to person: offer without a name, acceptance, and the giver is out at once (AT-21)', async ({
  besuch: thomas,
  neuerBesuch,
}) => {
  const name = createName('Weiter');
  await thomas.login('Thomas Obermoos');
  const akteId = await createKurzberatung(thomas, { familienname: name, vornamen: 'Amina' });
  const { akte } = (await (await thomas.page.request.get(`/api/v1/akten/${akteId}`)).json()) as {
    akte: { nummer: string };
  };
  await openBereich(thomas, 'Verlauf und Abschluss');
  await thomas.page.getByRole('button', { name: 'Übergabe anbieten' }).click();
  const dialog = thomas.page.getByRole('dialog', { name: 'Kurzberatung übergeben' });
  await dialog.getByLabel(/^Wer soll übernehmen/).selectOption({ label: 'Miriam Ostgard' });
  await dialog.getByLabel(/^Anlass/).selectOption({ label: 'Person verlässt das Case Management' });
  await dialog.getByLabel(/^Wo steht der Fall/).fill('Wohnung besichtigt, Antwort steht aus.');
  await thomas.check();
  await dialog.getByRole('button', { name: 'Übergabe anbieten' }).click();
  await expect(thomas.page.getByText(/^Angeboten an Miriam Ostgard, Antwort bis /)).toBeVisible();
  await thomas.check();

  const miriam = await neuerBesuch();
  await miriam.login('Miriam Ostgard', '/mein-tag');
  const karte = miriam.page.getByRole('region', { name: 'Übergaben an mich' });
  const zeile = karte.getByRole('listitem').filter({ hasText: `${akte.nummer} von Thomas Obermoos` });
  await expect(zeile).not.toContainText(name);
  expect((await miriam.page.request.get(`/api/v1/akten/${akteId}`)).status()).toBe(404);
  await zeile.getByRole('button', { name: `Annehmen: ${akte.nummer}` }).click();
  await expect(miriam.page.getByText('Angenommen. Sie sind jetzt zuständig.')).toBeVisible();
  await miriam.check();

  // AT-21: the page that is still open, and a new one.
  await thomas.page.reload();
  await expect(thomas.page.getByText('Nicht gefunden.').first()).toBeVisible();
  expect((await thomas.page.request.get(`/api/v1/akten/${akteId}`)).status()).toBe(404);
  await thomas.open('/mein-tag');
  await expect(thomas.page.getByRole('link', { name: new RegExp(name) })).toHaveCount(0);
  await expect(
    thomas.page
      .getByRole('region', { name: 'Meine Übergaben' })
      .getByText(`${akte.nummer} an Miriam Ostgard`),
  ).toBeVisible();

  await miriam.open(`/akten/${akteId}`);
  await expect(miriam.page.getByRole('heading', { level: 1 })).toContainText(name);
  await openBereich(miriam, 'Verlauf und Abschluss');
  await expect(miriam.page.getByText('Wohnung besichtigt, Antwort steht aus.')).toBeVisible();
  await openBereich(miriam, 'Zeitleiste');
  await expect(miriam.page.getByText(/Thomas Obermoos an Miriam Ostgard/).first()).toBeVisible();
  await miriam.check();

  const dsb = await neuerBesuch();
  await dsb.login('Bernd Asselkamp', `/datenschutz/protokoll?objekt=${akte.nummer}`);
  const verweigert = dsb.page
    .getByRole('row')
    .filter({ hasText: 'Thomas Obermoos' })
    .filter({ hasText: /verweigert/i });
  await expect(verweigert.first()).toBeVisible();
  for (const eine of [thomas, miriam, dsb]) eine.assertNoErrors();
});

/** Desktop and phone run against the same server: each lets another one leave. The story gives Thomas 31 open Akten. */
test('a colleague leaves: one list, a few presses, until nothing is open', async ({
  besuch: leitung,
  neuerBesuch,
}) => {
  const wer = 'Thomas Obermoos';
  await leitung.login('Dorothee Ahlbrink', '/team');
  await leitung.page.getByRole('link', { name: 'Wechsel und Übergaben' }).click();
  const person = leitung.page.getByLabel(/^Wessen Akten/);
  const wahl = await person.locator('option').filter({ hasText: wer }).textContent();
  await person.selectOption({ label: wahl ?? '' });
  const tabelle = leitung.page.getByRole('table', { name: 'Offene Akten' });
  await expect(tabelle).toBeVisible();
  const anzahl = (await tabelle.getByRole('row').count()) - 1;
  expect(anzahl).toBeGreaterThan(30);
  await leitung.check();

  await leitung.page.getByRole('checkbox', { name: /^Miriam Ostgard/ }).check();
  await leitung.page.getByRole('button', { name: 'Gleichmäßig verteilen' }).click();
  await leitung.page.getByLabel('Anlass').selectOption({ label: 'Person verlässt das Case Management' });
  await leitung.page.getByRole('button', { name: /Akten vorschlagen$/ }).click();
  await expect(leitung.page.getByText(/Akten vorgeschlagen\.$/)).toBeVisible();
  await expect(tabelle.getByText(/^Miriam Ostgard, Antwort bis/)).toHaveCount(anzahl);
  await leitung.check();

  const miriam = await neuerBesuch();
  await miriam.login('Miriam Ostgard', '/mein-tag');
  await miriam.page.getByRole('button', { name: 'Alle annehmen' }).click();
  await expect(miriam.page.getByText(/Akten angenommen\.$/)).toBeVisible({ timeout: 30_000 });
  await miriam.check();

  await leitung.page.reload();
  await expect(leitung.page.getByText('Nichts mehr offen')).toBeVisible();
  await leitung.check();
  for (const eine of [leitung, miriam]) eine.assertNoErrors();
});

test('a Vertretung agreed beforehand is activated by the Teamleitung, without a name', async ({ besuch }) => {
  await besuch.login('Dorothee Ahlbrink', '/team');
  const zeile = besuch.page
    .getByRole('listitem')
    .filter({ hasText: 'Miriam Ostgard wird vertreten von Sophie Lindenau' });
  await zeile.getByRole('button', { name: 'Vertretung aktivieren: Miriam Ostgard' }).click();
  const dialog = besuch.page.getByRole('dialog');
  await dialog.getByLabel(/^Letzter Tag/).fill('30.10.2026');
  await dialog.getByLabel(/^Anlass/).selectOption({ label: 'Andere Abwesenheit' });
  await besuch.check();
  await dialog.getByRole('button', { name: 'Aktivieren' }).click();
  await expect(zeile.getByText('läuft bis 30.10.2026')).toBeVisible();
  await besuch.check();
  await zeile.getByRole('button', { name: 'Vertretung beenden: Miriam Ostgard' }).click();
  await expect(zeile.getByText('nicht aktiv')).toBeVisible();
  besuch.assertNoErrors();
});
