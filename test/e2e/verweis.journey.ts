import type { Locator, Page } from '@playwright/test';
import { createKurzberatung, createName, openBereich } from './support/fallarbeit.ts';
import { type Besuch, expect, isTelefon, test } from './support/seite.ts';

const ANLIEGEN = 'Bitte um einen Termin zur Erstberatung.';
const dialogOf = (page: Page): Locator => page.getByRole('dialog');

/** Akte with a named person, and a Verweis that waits for its consent. */
async function proposeVerweis(
  besuch: Besuch,
  stelle: string,
): Promise<{ familienname: string; akteId: string }> {
  const { page } = besuch;
  const familienname = createName('Verweisprobe');
  const akteId = await createKurzberatung(besuch, { familienname });
  await openBereich(besuch, 'Verweise');
  await page.getByRole('button', { name: 'Verweis vorschlagen' }).click();
  const dialog = dialogOf(page);
  await dialog.getByLabel('Art der Stelle').selectOption({ label: 'Jobcenter' });
  await dialog.getByLabel('Name der Stelle').fill(stelle);
  await dialog.getByLabel('Anliegen für die Stelle').fill(ANLIEGEN);
  await dialog.getByLabel('Name', { exact: true }).check();
  const vorschau = dialog.getByRole('region', { name: /Vorschau/ });
  await expect(vorschau).toContainText(`${familienname}, Yevheniia`);
  await expect(vorschau).toContainText(ANLIEGEN);
  await besuch.check();
  await dialog.getByRole('button', { name: 'Verweis speichern' }).click();
  await expect(page.getByRole('heading', { name: stelle })).toBeVisible();
  await expect(page.getByText('Vorgeschlagen', { exact: true })).toBeVisible();
  await besuch.check();
  return { familienname, akteId };
}

/** Consent for exactly this Stelle, on the spot, then link and code. */
async function issueLink(besuch: Besuch): Promise<{ adresse: string; code: string }> {
  const { page } = besuch;
  await page.getByRole('button', { name: /^Einwilligung erfassen/ }).click();
  await dialogOf(page).getByRole('button', { name: 'Einwilligung speichern' }).click();
  await expect(dialogOf(page)).toHaveCount(0);
  return await renewLink(besuch, /^Vermitteln/, 'Jetzt vermitteln');
}

async function renewLink(
  besuch: Besuch,
  knopf: RegExp,
  senden: string,
): Promise<{ adresse: string; code: string }> {
  const { page } = besuch;
  await page.getByRole('button', { name: knopf }).click();
  await besuch.check();
  await dialogOf(page).getByRole('button', { name: senden }).click();
  const code = await dialogOf(page).locator('.verweis-code').innerText();
  const adresse = await dialogOf(page).locator('.verweis-adresse').innerText();
  await besuch.check();
  await dialogOf(page).getByRole('button', { name: 'Ich habe den Code notiert' }).click();
  await expect(dialogOf(page)).toHaveCount(0);
  return { adresse: new URL(adresse).pathname, code };
}

/** As somebody who holds the address: opens it and enters a code. */
async function enterCode(stelle: Besuch, adresse: string, code: string): Promise<void> {
  await stelle.open(adresse);
  await stelle.page.getByLabel('Code', { exact: true }).fill(code);
  await stelle.page.getByRole('button', { name: 'Anfrage öffnen' }).click();
}

async function answer(
  stelle: Besuch,
  antwort: string,
  angaben: { text?: string; ergebnis?: string } = {},
): Promise<void> {
  const { page } = stelle;
  await page.getByLabel(antwort, { exact: true }).check();
  if (angaben.ergebnis !== undefined)
    await page.getByLabel('Ergebnis', { exact: true }).selectOption({ label: angaben.ergebnis });
  if (angaben.text !== undefined) await page.getByLabel(/^Mitteilung/).fill(angaben.text);
  await stelle.check();
  await page.getByRole('button', { name: 'Antwort senden' }).click();
}

test('a mail scanner opens the link first; then Rückfrage, acceptance, result, merged', async ({
  besuch,
  neuerBesuch,
}) => {
  const { page } = besuch;
  await besuch.login('Jana Terhorn');
  const stellenname = `Jobcenter ${createName('Probe')}`;
  const { familienname, akteId } = await proposeVerweis(besuch, stellenname);
  await expect(page.getByText('Einwilligung einholen oder Brief mitgeben')).toBeVisible();
  const { adresse, code } = await issueLink(besuch);

  // The scanner: opens the address three times, follows nothing, knows no code.
  const scanner = await neuerBesuch();
  for (let mal = 0; mal < 3; mal += 1) await scanner.open(adresse);
  const gesehen = await scanner.page.content();
  for (const wort of [familienname, ANLIEGEN, stellenname]) expect(gesehen).not.toContain(wort);
  await scanner.checkAnsichten();
  await scanner.page.getByLabel('Code', { exact: true }).fill('AAAA-AAAA');
  await scanner.page.getByRole('button', { name: 'Anfrage öffnen' }).click();
  await expect(scanner.page.getByText(/lässt sich nichts öffnen/)).toBeVisible();
  await scanner.check();
  scanner.assertNoErrors();
  await page.reload();
  await expect(page.getByText(/noch nicht geöffnet · 1 falscher Code/)).toBeVisible();

  const stelle = await neuerBesuch();
  await enterCode(stelle, adresse, code);
  await expect(
    stelle.page.getByRole('heading', { level: 1, name: `Anfrage an ${stellenname}` }),
  ).toBeVisible();
  await expect(stelle.page.getByText(`${familienname}, Yevheniia`)).toBeVisible();
  await stelle.check();
  await stelle.checkAnsichten();
  await answer(stelle, 'Wir haben eine Rückfrage', { text: 'Liegt der Bescheid vor?' });
  await expect(stelle.page.getByText('Ihre Antwort ist angekommen')).toBeVisible();

  await besuch.open('/mein-tag');
  await expect(page.getByRole('heading', { name: 'Verweise: Antworten und Überfälliges' })).toBeVisible();
  const zeile = page.getByRole('listitem').filter({ hasText: stellenname });
  await expect(zeile).toContainText('Rückfrage der Stelle beantworten');
  await zeile.getByRole('link').click();
  await besuch.check();
  await page.getByRole('button', { name: /^Rückfrage beantworten/ }).click();
  await dialogOf(page).getByLabel('Antwort an die Stelle').fill('Ja, seit dem 1. Oktober.');
  await dialogOf(page).getByRole('button', { name: 'Antwort an die Stelle geben' }).click();
  await expect(dialogOf(page)).toHaveCount(0);

  await enterCode(stelle, adresse, code);
  await expect(stelle.page.getByText('Ja, seit dem 1. Oktober.')).toBeVisible();
  await answer(stelle, 'Wir nehmen die Person an');
  await expect(stelle.page.getByText('Ihre Antwort ist angekommen')).toBeVisible();
  await answer(stelle, 'Wir teilen ein Ergebnis mit', {
    ergebnis: 'Hilfe oder Beratung hat begonnen',
    text: 'Läuft seit heute.',
  });
  await expect(stelle.page.getByText('Läuft seit heute.')).toBeVisible();
  await stelle.check();
  stelle.assertNoErrors();

  await page.reload();
  await expect(page.getByText('Ergebnis liegt vor', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^Ergebnis zusammenführen/ }).click();
  await dialogOf(page)
    .getByLabel(/^Was bedeutet das Ergebnis/)
    .fill('Das Ziel Arbeit ist auf dem Weg.');
  await dialogOf(page).getByRole('button', { name: 'Zusammenführen und schließen' }).click();
  await expect(page.getByText('Zusammengeführt', { exact: true })).toBeVisible();
  await besuch.check();
  await besuch.checkAnsichten();
  await enterCode(stelle, adresse, code);
  await expect(stelle.page.getByText(/lässt sich nichts öffnen/)).toBeVisible();

  await besuch.open(`/akten/${akteId}?bereich=zeitleiste`);
  await expect(page.getByText('von der Stelle, über ihren Link').first()).toBeVisible();
  await expect(page.getByText(/Wir nehmen die Person an/)).toBeVisible();
  await besuch.check();
});

test('the wrong recipient closes the content at once, and a withdrawal midway the other', async ({
  besuch,
  neuerBesuch,
}) => {
  test.skip(isTelefon(), 'The first journey of this file walks the same pages on the phone.');
  const { page } = besuch;
  await besuch.login('Jana Terhorn');
  const { familienname, akteId } = await proposeVerweis(besuch, `Wohnungsamt ${createName('Probe')}`);
  const erster = await issueLink(besuch);
  const falsch = await neuerBesuch();
  await enterCode(falsch, erster.adresse, erster.code);
  await answer(falsch, 'Wir sind die falsche Stelle');
  await expect(
    falsch.page.getByRole('heading', { level: 1, name: 'Diese Anfrage ist geschlossen' }),
  ).toBeVisible();
  expect(await falsch.page.content()).not.toContain(familienname);
  await falsch.check();
  await enterCode(falsch, erster.adresse, erster.code);
  await expect(falsch.page.getByText(/lässt sich nichts öffnen/)).toBeVisible();
  falsch.assertNoErrors();
  await page.reload();
  await expect(page.getByText('geschlossen: falsche Stelle')).toBeVisible();
  await expect(page.getByText('Neue Antwort der Stelle')).toBeVisible();
  await page.getByRole('button', { name: /^Zur Kenntnis genommen/ }).click();
  await expect(page.getByText('Neue Antwort der Stelle')).toHaveCount(0);

  const zweiter = await renewLink(besuch, /^Vermitteln/, 'Jetzt vermitteln');
  const stelle = await neuerBesuch();
  await enterCode(stelle, zweiter.adresse, zweiter.code);
  await expect(stelle.page.getByText(`${familienname}, Yevheniia`)).toBeVisible();
  await openBereich(besuch, 'Einwilligungen');
  await page.getByRole('button', { name: 'Widerrufen' }).click();
  await page.getByRole('button', { name: 'Ja, Widerruf festhalten' }).click();
  await expect(page.getByText('widerrufen', { exact: true })).toBeVisible();
  // Whoever still has the page open cannot answer any more; whoever opens it sees one word.
  await answer(stelle, 'Wir nehmen die Person an');
  await expect(
    stelle.page.getByRole('heading', { level: 1, name: 'Diese Anfrage wurde zurückgezogen' }),
  ).toBeVisible();
  expect(await stelle.page.locator('main').innerText()).toBe('Diese Anfrage wurde zurückgezogen');
  await stelle.check();
  stelle.assertNoErrors();
  await besuch.open(`/akten/${akteId}?bereich=verweise`);
  await expect(page.getByText('Zurückgezogen', { exact: true })).toBeVisible();
});

test('no consent: nothing leaves, and the letter that the person carries is offered', async ({ besuch }) => {
  test.skip(isTelefon(), 'The first journey of this file walks the same pages on the phone.');
  const { page } = besuch;
  await besuch.login('Jana Terhorn');
  const { familienname } = await proposeVerweis(besuch, `Familienberatung ${createName('Probe')}`);
  await expect(page.getByRole('button', { name: /^Vermitteln/ })).toHaveCount(0);
  await page.getByRole('link', { name: /^Brief mitgeben/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Brief zum Mitgeben' })).toBeVisible();
  await expect(page.getByText(`${familienname}, Yevheniia`)).toBeVisible();
  await besuch.check();
  await besuch.checkAnsichten();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Die Person gibt den Brief selbst ab.')).toBeHidden();
  await expect(page.getByText('Bitte um Unterstützung')).toBeVisible();
  await page.emulateMedia({ media: null });
  await page.getByRole('button', { name: 'Brief als mitgegeben festhalten' }).click();
  await expect(page.getByRole('button', { name: 'Brief als mitgegeben festhalten' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Zurück zur Akte' }).click();
  await expect(page.getByText(/Brief, den die Person selbst abgibt/)).toBeVisible();
});

test('the demo: a result missing for six weeks is overdue, entered by hand it is one task less', async ({
  besuch,
}) => {
  test.skip(isTelefon(), 'The first journey of this file walks the same pages on the phone.');
  const { page } = besuch;
  await besuch.login('Jana Terhorn', '/mein-tag');
  const amJobcenter = page.getByRole('listitem').filter({ hasText: 'Jobcenter Lennetal' });
  const ueberfaellig = amJobcenter.filter({ hasText: 'Ergebnis fehlt: bei der Stelle nachfragen' });
  await expect(ueberfaellig).toHaveCount(1);
  await ueberfaellig.getByRole('link').click();
  const karte = page.getByRole('region', { name: 'Jobcenter Lennetal' });
  await expect(karte).toContainText('Niemand erreicht, Rückruf erbeten.');
  await karte.getByRole('button', { name: /^Antwort oder Ergebnis eintragen/ }).click();
  const dialog = dialogOf(page);
  await dialog.getByRole('button', { name: 'Antwort speichern' }).click();
  await expect(dialog.getByRole('link', { name: /Bitte wählen/ })).toBeVisible();
  await dialog.getByLabel('Wir teilen ein Ergebnis mit').check();
  await dialog
    .getByLabel('Ergebnis', { exact: true })
    .selectOption({ label: 'Person steht auf einer Warteliste' });
  await besuch.check();
  await dialog.getByRole('button', { name: 'Antwort speichern' }).click();
  await expect(karte.getByText('Ergebnis liegt vor', { exact: true })).toBeVisible();
  await besuch.open('/mein-tag');
  await expect(amJobcenter.filter({ hasText: 'Ergebnis in den Fall zusammenführen' })).toHaveCount(1);
  await expect(ueberfaellig).toHaveCount(0);
});
