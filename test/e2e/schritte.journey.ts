import { createFall, createName, openBereich } from './support/fallarbeit.ts';
import { type Besuch, expect, isTelefon, test } from './support/seite.ts';
import { type Schrittmass, Zaehler } from './support/zaehler.ts';

/**
 * The ten steps that come most often, in the order of a day (docs/leistung.md, Steps). `grenze` bounds the inputs: clicks
 * and fields together. The seconds of the machine are printed and bound nothing.
 */
const GRENZEN: Readonly<Record<string, number>> = {
  'Akte aus Mein Tag öffnen': 1,
  'Person suchen und Akte öffnen': 4,
  'Kurzberatung beginnen': 3,
  'Kontakt erfassen': 5,
  'Nächsten Termin setzen': 3,
  'Lebensbereich erfassen': 4,
  'Ziel vereinbaren': 7,
  'Schritt planen': 4,
  'Schritt erledigen': 1,
  'Was geschah, lesen': 1,
};

test('the ten most frequent steps take no more inputs than promised', async ({ besuch }) => {
  test.skip(isTelefon(), 'The forms are the same ones.');
  const name = createName('Schrittprobe');
  await besuch.login('Jana Terhorn');
  const masse: Schrittmass[] = [await measureMeinTag(besuch), await measureKurzberatung(besuch)];
  await createFall(besuch, name);
  masse.push(await measureSuche(besuch, name));
  masse.push(await measureKontakt(besuch), await measureTermin(besuch), await measureBereich(besuch));
  masse.push(...(await measureZiele(besuch)), await measureZeitleiste(besuch));

  for (const { schritt, klicks, felder, zeichen, sekunden } of masse) {
    const description = `${schritt}: ${klicks + felder} (${klicks} Klicks, ${felder} Felder), ${zeichen} Zeichen, ${sekunden.toFixed(1)} s (Maschine)`;
    test.info().annotations.push({ type: 'Schritt', description });
  }
  expect(masse.map(({ schritt }) => schritt).toSorted()).toEqual(Object.keys(GRENZEN).toSorted());
  const darueber = masse.filter(({ schritt, klicks, felder }) => klicks + felder > (GRENZEN[schritt] ?? 0));
  expect(darueber).toEqual([]);
});

async function measureMeinTag({ page }: Besuch): Promise<Schrittmass> {
  await page.goto('/mein-tag');
  const zeile = page.getByRole('main').locator('.fall-tagesliste').getByRole('link').first();
  await expect(zeile).toBeVisible();
  const zaehler = new Zaehler('Akte aus Mein Tag öffnen');
  await zaehler.click(zeile);
  await expect(page).toHaveURL(/\/akten\/[0-9a-f-]{36}/);
  await expect(page.getByRole('navigation', { name: 'Bereiche der Akte' })).toBeVisible();
  return zaehler.read();
}

async function measureKurzberatung({ page }: Besuch): Promise<Schrittmass> {
  await page.goto('/mein-tag');
  const beginnen = page.getByRole('link', { name: 'Kurzberatung beginnen', exact: true });
  await expect(beginnen).toBeVisible();
  const zaehler = new Zaehler('Kurzberatung beginnen');
  await zaehler.click(beginnen);
  await zaehler.check(page.getByLabel('Wohnen', { exact: true }));
  await zaehler.click(page.getByRole('button', { name: 'Speichern', exact: true }));
  await expect(page.getByRole('heading', { level: 1, name: /Gespeichert: KB-/ })).toBeVisible();
  return zaehler.read();
}

async function measureSuche({ page }: Besuch, name: string): Promise<Schrittmass> {
  await page.goto('/mein-tag');
  const navigation = page.getByRole('navigation', { name: 'Hauptnavigation' });
  const personen = navigation.getByRole('link', { name: 'Personen', exact: true });
  await expect(personen).toBeVisible();
  const zaehler = new Zaehler('Person suchen und Akte öffnen');
  await zaehler.click(personen);
  const feld = page.getByLabel('Name oder Kennung');
  await zaehler.fill(feld, name);
  await zaehler.press(feld, 'Enter');
  await zaehler.click(page.getByRole('main').getByRole('link', { name: /^(KB|CM)-/ }));
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(name) })).toBeVisible();
  return zaehler.read();
}

async function measureKontakt(besuch: Besuch): Promise<Schrittmass> {
  const { page } = besuch;
  await openBereich(besuch, 'Kontakte');
  const dialog = page.getByRole('dialog', { name: 'Kontakt erfassen' });
  const zaehler = new Zaehler('Kontakt erfassen');
  await zaehler.click(page.getByRole('button', { name: 'Kontakt erfassen', exact: true }));
  await zaehler.check(dialog.getByLabel('Telefonat'));
  await zaehler.check(dialog.getByLabel('Ausbildung und Arbeit'));
  await zaehler.fill(dialog.getByLabel(/^Notiz/), 'Diplom ist beim Übersetzer.');
  await zaehler.click(dialog.getByRole('button', { name: 'Speichern' }));
  await expect(dialog).toBeHidden();
  return zaehler.read();
}

async function measureTermin(besuch: Besuch): Promise<Schrittmass> {
  const { page } = besuch;
  await openBereich(besuch, 'Überblick');
  const dialog = page.getByRole('dialog', { name: 'Nächster Termin' });
  const zaehler = new Zaehler('Nächsten Termin setzen');
  await zaehler.click(page.getByRole('button', { name: /^Termin (ändern|setzen)$/ }).first());
  await zaehler.fill(dialog.getByRole('textbox', { name: /^Tag/ }), '02.11.2026');
  await zaehler.click(dialog.getByRole('button', { name: 'Termin setzen' }));
  await expect(dialog).toBeHidden();
  return zaehler.read();
}

async function measureBereich(besuch: Besuch): Promise<Schrittmass> {
  const { page } = besuch;
  await openBereich(besuch, 'Assessment');
  await page.getByRole('button', { name: 'Assessment beginnen' }).click();
  const erfassen = page.getByRole('button', { name: 'Erfassen: Sprache', exact: true });
  await expect(erfassen).toBeVisible();
  const dialog = page.getByRole('dialog', { name: 'Sprache', exact: true });
  const zaehler = new Zaehler('Lebensbereich erfassen');
  await zaehler.click(erfassen);
  await zaehler.check(dialog.getByLabel(/Hoher/));
  await zaehler.fill(dialog.getByLabel(/^Situation/), 'Kurs B1 abgebrochen.');
  await zaehler.click(dialog.getByRole('button', { name: 'Speichern' }));
  await expect(dialog).toBeHidden();
  return zaehler.read();
}

async function measureZiele(besuch: Besuch): Promise<Schrittmass[]> {
  const { page } = besuch;
  await openBereich(besuch, 'Ziele und Hilfeplan');
  const ziel = page.getByRole('dialog', { name: 'Ziel vereinbaren' });
  const vereinbaren = new Zaehler('Ziel vereinbaren');
  await vereinbaren.click(page.getByRole('button', { name: 'Ziel vereinbaren' }));
  await vereinbaren.fill(ziel.getByLabel(/^Ziel im Wortlaut/), 'Ich möchte Deutsch lernen.');
  await vereinbaren.choose(ziel.getByLabel('Sprache des Wortlauts'), 'Deutsch');
  await vereinbaren.choose(ziel.getByLabel('Bereich', { exact: true }), 'Sprache');
  await vereinbaren.check(ziel.getByLabel('1 – zuerst'));
  await vereinbaren.check(ziel.getByLabel('mündlich'));
  await vereinbaren.click(ziel.getByRole('button', { name: 'Speichern' }));
  await expect(ziel).toBeHidden();
  const zielmass = vereinbaren.read();

  const schritt = page.getByRole('dialog', { name: 'Schritt planen' });
  const planen = new Zaehler('Schritt planen');
  await planen.click(page.getByRole('button', { name: /^Schritt planen/ }).first());
  await planen.fill(schritt.getByLabel(/^Was ist zu tun/), 'Kurs anmelden.');
  await planen.fill(schritt.getByLabel(/^Bis wann/), '30.11.2026');
  await planen.click(schritt.getByRole('button', { name: 'Speichern' }));
  await expect(schritt).toBeHidden();
  const planmass = planen.read();

  const fertig = page.getByRole('button', { name: /^Erledigt: Kurs anmelden/ });
  await expect(fertig).toBeVisible();
  const erledigen = new Zaehler('Schritt erledigen');
  await erledigen.click(fertig);
  await expect(page.getByText(/bis 30\.11\.2026, erledigt/)).toBeVisible();
  return [zielmass, planmass, erledigen.read()];
}

async function measureZeitleiste({ page }: Besuch): Promise<Schrittmass> {
  const bereiche = page.getByRole('navigation', { name: 'Bereiche der Akte' });
  const zeitleiste = bereiche.getByRole('link', { name: 'Zeitleiste', exact: true });
  const zaehler = new Zaehler('Was geschah, lesen');
  await zaehler.click(zeitleiste);
  await expect(zeitleiste).toHaveAttribute('aria-current', 'page');
  return zaehler.read();
}
