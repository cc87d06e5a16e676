import type { Page } from '@playwright/test';
import { createKurzberatung, createName, openBereich } from './support/fallarbeit.ts';
import { type Besuch, expect, test } from './support/seite.ts';

/** Akte of the demo with every part filled. These journeys open its forms and save nothing. */
async function findRahaf(page: Page): Promise<string> {
  const antwort = await page.request.get('/api/v1/akten?groesse=100');
  const { eintraege } = (await antwort.json()) as { eintraege: { akteId: string; name: string | null }[] };
  const akte = eintraege.find(({ name }) => name?.includes('Rahaf'));
  if (akte === undefined) throw new Error('the demo has no Akte of Rahaf Z.');
  return akte.akteId;
}

type Formular = {
  /** Button that opens the dialog; its title, when it differs. */
  knopf: string | RegExp;
  titel?: string;
  absenden: string;
  /** What is typed before: something wrong, or the choice that asks for more. */
  vorher?: (page: Page) => Promise<void>;
};

/** Opens a form, sends it with what is missing or wrong, looks at it on both widths, and closes it. */
async function checkFormular(besuch: Besuch, formular: Formular): Promise<void> {
  const { page } = besuch;
  await page.getByRole('main').getByRole('button', { name: formular.knopf }).first().click();
  const dialog = page.getByRole('dialog', { name: formular.titel ?? formular.knopf });
  await expect(dialog.getByRole('button', { name: formular.absenden, exact: true })).toBeVisible();
  await formular.vorher?.(page);
  await dialog.getByRole('button', { name: formular.absenden, exact: true }).click();
  const zusammenfassung = dialog.getByRole('region', { name: /Bitte prüfen Sie/ });
  await expect(zusammenfassung).toBeFocused();
  // Two mistakes with the same words can be told apart, and each link leads to a control.
  const links = await zusammenfassung.getByRole('link').allInnerTexts();
  expect(new Set(links).size, links.join(' | ')).toBe(links.length);
  await besuch.check();
  await besuch.checkBreiten();
  await zusammenfassung.getByRole('link').first().click();
  await expect(zusammenfassung).not.toBeFocused();
  await dialog.getByRole('button', { name: 'Schließen', exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

const FORMULARE: Readonly<Record<string, readonly Formular[]>> = {
  Kontakte: [
    {
      knopf: 'Kontakt erfassen',
      absenden: 'Speichern',
      vorher: (page) =>
        page
          .getByRole('dialog')
          .getByLabel(/^Tag des Kontakts/)
          .fill('99.99.2026'),
    },
  ],
  'Ziele und Hilfeplan': [
    { knopf: 'Ziel vereinbaren', absenden: 'Speichern' },
    { knopf: /^Schritt planen/, titel: 'Schritt planen', absenden: 'Speichern' },
  ],
  Einwilligungen: [
    {
      knopf: 'Einwilligung erfassen',
      absenden: 'Einwilligung speichern',
      vorher: async (page) => {
        await page.getByLabel('Wofür?').selectOption({ label: 'Schweigepflichtentbindung' });
        await expect(page.getByLabel('Wer willigt ein?').locator('option:checked')).toHaveText(/Rahaf/);
      },
    },
  ],
  Person: [{ knopf: 'Weitere Person aufnehmen', absenden: 'Speichern' }],
  'Verlauf und Abschluss': [
    { knopf: 'Fall ruhen lassen', absenden: 'Fall ruhen lassen' },
    { knopf: 'Vertretung geben', absenden: 'Vertretung geben' },
    { knopf: 'Fall abschließen', absenden: 'Fall abschließen' },
  ],
};

test('every part of an Akte and every form on it that is sent with mistakes', async ({ besuch, page }) => {
  await besuch.login('Jana Terhorn');
  await besuch.open(`/akten/${await findRahaf(page)}`);
  for (const bereich of ['Kurzberatung', 'Aufnahme', 'Assessment', 'Zeitleiste']) {
    await openBereich(besuch, bereich);
    await besuch.checkAnsichten();
  }
  for (const [bereich, formulare] of Object.entries(FORMULARE)) {
    await openBereich(besuch, bereich);
    await besuch.checkAnsichten();
    for (const formular of formulare) await checkFormular(besuch, formular);
  }
});

test('forms of the other roles with mistakes', async ({ besuch }) => {
  await besuch.login('Ulrich Bramfeld', '/stellen');
  await checkFormular(besuch, {
    knopf: /^Kontingent ändern/,
    titel: 'Kontingent ändern',
    absenden: 'Speichern',
  });
  await besuch.page
    .getByRole('button', { name: /^Öffnen/ })
    .first()
    .click();
  await expect(besuch.page.getByRole('dialog').getByRole('table')).toBeVisible();
  await besuch.check();
  await besuch.checkAnsichten();
  await besuch.logout();

  await besuch.login('Dirk Rövenich', '/verwaltung/konten');
  await besuch.page
    .getByRole('button', { name: /^Verwalten/ })
    .first()
    .click();
  const dialog = besuch.page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Rolle geben' }).click();
  await expect(dialog.getByText('Wählen Sie eine Rolle.').first()).toBeVisible();
  await besuch.check();
  await besuch.checkAnsichten();
});

test('nothing to show: no hit, no Akte, no Stelle, no entry', async ({ besuch, page }) => {
  await besuch.login('Jana Terhorn', '/personen');
  await page.getByLabel('Name oder Kennung').fill('Qwertzuiop');
  await page.getByRole('button', { name: 'Suchen' }).click();
  await expect(page.getByText('Kein Treffer in Ihren Akten')).toBeVisible();
  await besuch.check();
  await besuch.logout();

  await besuch.login('Helen Strathoff', '/stellenbesetzung?baustein=2&stichtag=2019-09-30');
  await expect(page.getByText(/keine Angabe vor/)).toBeVisible();
  await besuch.checkAnsichten();
  await besuch.logout();

  await besuch.login('Sabine Wiesenkamp', '/fallzahlen');
  await page.getByLabel('Quartal', { exact: true }).selectOption({ index: 7 });
  await besuch.check();
  await besuch.logout();

  await besuch.login('Renate Holtvogt', '/datenschutz/protokoll?von=2020-01-01&bis=2020-01-02');
  await expect(page.getByText('Kein Eintrag passt zu dieser Auswahl')).toBeVisible();
  await besuch.check();
});

test('names and texts without a blank stay inside the page', async ({ besuch, page }) => {
  await besuch.login('Jana Terhorn');
  const wort = 'Donaudampfschifffahrtsgesellschaftskapitaenswitwenrente'.repeat(2);
  await createKurzberatung(besuch, {
    familienname: createName('Wolfeschlegelsteinhausenbergerdorffvoralternwarengewissenhaft'),
    vornamen: 'Adolphblainecharlesdavidearlfrederick',
    notiz: `${wort} ${'Lange Notiz mit vielen Wörtern. '.repeat(50)}`,
  });
  for (const bereich of ['Person', 'Kurzberatung', 'Zeitleiste']) {
    await openBereich(besuch, bereich);
    await besuch.checkAnsichten();
  }
  for (const pfad of ['/akten', '/mein-tag']) {
    await besuch.open(pfad);
    await besuch.checkAnsichten();
  }
  await expect(page.getByText(/Wolfeschlegelsteinhausen/).first()).toBeVisible();
});

test('while the answer is under way, and without a connection', async ({ besuch, page }) => {
  await besuch.login('Jana Terhorn', '/mein-tag');
  let weiter = () => {};
  const freigabe = new Promise<void>((loese) => {
    weiter = loese;
  });
  await page.route('**/api/v1/akten?*', async (anfrage) => {
    await freigabe;
    await anfrage.continue();
  });
  await oeffneNavigation(page, 'Akten');
  await expect(page.getByText('Wird geladen …')).toBeVisible();
  await besuch.checkStand();
  weiter();
  await expect(page.getByRole('table')).toBeVisible();
  await page.unrouteAll({ behavior: 'wait' });

  // The page is there, only its data is not: the reason, and a way to try again.
  await besuch.open('/personen');
  await page.context().setOffline(true);
  await page.getByLabel('Name oder Kennung').fill('Rahaf');
  await page.getByRole('button', { name: 'Suchen' }).click();
  await expect(page.getByText('Keine Verbindung zum Server.')).toBeVisible();
  await besuch.checkStand();
  // A page that was never loaded cannot come: it says so instead of staying white.
  await oeffneNavigation(page, 'Neue Kurzberatung');
  await expect(page.getByRole('button', { name: /neu laden/i })).toBeVisible();
  await besuch.checkStand();
  await page.context().setOffline(false);
});

async function oeffneNavigation(page: Page, name: string): Promise<void> {
  const menue = page.getByRole('button', { name: 'Menü' });
  if (await menue.isVisible()) await menue.click();
  await page
    .getByRole('navigation', { name: 'Hauptnavigation' })
    .getByRole('link', { name, exact: true })
    .click();
}

test('the session ends soon: the warning, while it can still be extended and when it cannot', async ({
  besuch,
  page,
}) => {
  await besuch.login('Jana Terhorn');
  for (const amEnde of [false, true]) {
    await page.route('**/api/v1/sitzung', async (anfrage) => {
      const antwort = await anfrage.fetch();
      const sitzung = (await antwort.json()) as { laeuftAbUm: string; absolutBis: string };
      const bald = new Date(Date.now() + 150_000).toISOString();
      await anfrage.fulfill({
        response: antwort,
        json: { ...sitzung, laeuftAbUm: bald, ...(amEnde ? { absolutBis: bald } : {}) },
      });
    });
    await page.goto('/mein-tag');
    const warnung = page.getByRole('dialog', { name: 'Ihre Sitzung endet bald' });
    await expect(warnung.getByRole('button', { name: amEnde ? 'Verstanden' : 'Verlängern' })).toBeFocused();
    await besuch.check();
    await besuch.checkAnsichten();
    await page.unrouteAll({ behavior: 'wait' });
    await warnung.getByRole('button', { name: amEnde ? 'Verstanden' : 'Verlängern' }).click();
    await expect(warnung).toHaveCount(0);
  }
});
