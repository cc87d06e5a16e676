import { closeAssessment, createFall, createName, openBereich } from './support/fallarbeit.ts';
import { type Besuch, expect, isTelefon, test } from './support/seite.ts';

test('Assessment and Re-Assessment side by side, a Ziel with its history, anlassbezogen with a Sichtung', async ({
  besuch,
  page,
}) => {
  await besuch.login('Jana Terhorn');
  await createFall(besuch, createName('Arbeitsprobe'));

  await openBereich(besuch, 'Assessment');
  await page.getByRole('button', { name: 'Assessment beginnen' }).click();
  await recordBereich(besuch, 'Sprache', /Hoher/);
  await recordBereich(besuch, 'Wohnen', /Geringer/);
  await addZiel(besuch);
  await openBereich(besuch, 'Assessment');
  await closeAssessment(besuch);
  await page.getByRole('button', { name: 'Re-Assessment beginnen' }).click();
  await recordBereich(besuch, 'Sprache', /Geringer/);
  await closeAssessment(besuch);
  await expect(page.getByText(/1 besser, 0 gleich, 0 schlechter/)).toBeVisible();
  const vergleich = page.getByRole('table', { name: 'Jeder Lebensbereich an beiden Tagen' });
  await expect(vergleich.getByRole('row', { name: /Wohnen/ })).toContainText('nicht mehr erhoben');
  await besuch.check();
  await besuch.checkAnsichten();

  await openBereich(besuch, 'Ziele und Hilfeplan');
  await page.getByRole('button', { name: /^Stand festhalten/ }).click();
  const stand = page.getByRole('dialog', { name: 'Stand festhalten' });
  await stand.getByLabel('In Arbeit').check();
  await stand.getByRole('button', { name: 'Speichern' }).click();
  await expect(stand).toBeHidden();
  await page.getByRole('button', { name: /^Verlauf: / }).click();
  const verlauf = page.getByRole('dialog', { name: 'Verlauf des Ziels' });
  await expect(verlauf.getByText('Offen → In Arbeit')).toBeVisible();
  await besuch.check();
  await verlauf.getByRole('button', { name: 'Schließen' }).click();

  await openBereich(besuch, 'Überblick');
  await page.getByRole('button', { name: 'Termin ändern' }).click();
  const termin = page.getByRole('dialog', { name: 'Nächster Termin' });
  await termin.getByLabel('Anlassbezogen, mit Sichtung').check();
  await termin.getByLabel(/^Sichtung spätestens am/).fill('19.10.2026');
  await termin.getByLabel(/^Warum anlassbezogen/).fill('Meldet sich, wenn der Kurs beginnt.');
  await besuch.check();
  await termin.getByRole('button', { name: 'Termin setzen' }).click();
  await expect(page.getByText('Anlassbezogen, Sichtung bis 19.10.2026')).toBeVisible();
  const akte = page.url();
  await besuch.open('/mein-tag');
  const heute = page.getByRole('region', { name: 'Heute', exact: true });
  await heute
    .getByRole('link', { name: /^Sichtung festhalten: Arbeitsprobe/ })
    .first()
    .click();
  const sichtung = page.getByRole('dialog', { name: 'Sichtung' });
  await sichtung.getByLabel('Es ist etwas vorangekommen').check();
  await besuch.check();
  await sichtung.getByRole('button', { name: 'Speichern' }).click();
  await expect(sichtung).toBeHidden();
  await expect(page.getByText('Anlassbezogen, Sichtung bis 19.01.2027')).toBeVisible();
  expect(page.url()).toContain(new URL(akte).pathname);
});

test('the Netzwerk: a helper joins with a task and leaves', async ({ besuch, page }) => {
  await besuch.login('Jana Terhorn');
  await createFall(besuch, createName('Netzprobe'));
  await openBereich(besuch, 'Netzwerk');
  await expect(page.getByText('Noch niemand im Netzwerk')).toBeVisible();
  await page.getByRole('button', { name: 'In das Netzwerk aufnehmen' }).click();
  const neu = page.getByRole('dialog', { name: 'In das Netzwerk aufnehmen' });
  await neu.getByLabel('Art', { exact: true }).selectOption({ label: 'Familie, Angehörige' });
  await neu.getByLabel(/^Name/).fill('Schwester Lina');
  await neu.getByLabel(/^Aufgabe/).fill('Holt das Kind von der Kita ab.');
  await besuch.check();
  await neu.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText(/^Eine Hilfe um/)).toBeVisible();
  await besuch.check();
  await besuch.checkAnsichten();
  await page.getByRole('button', { name: 'Beenden: Schwester Lina' }).click();
  const ende = page.getByRole('dialog', { name: 'Hilfe beenden' });
  await ende.getByLabel(/^Letzter Tag/).fill('18.10.2026');
  await ende.getByRole('button', { name: 'Beenden' }).click();
  await expect(page.locator('summary').filter({ hasText: 'Frühere Hilfen (1)' })).toBeVisible();
  await openBereich(besuch, 'Zeitleiste');
  await expect(page.getByText('In das Netzwerk aufgenommen')).toBeVisible();
});

test('the own calendar: an address that is shown once and closed again', async ({ besuch, page }) => {
  test.skip(isTelefon(), 'The same page on both screens; the address is one per account.');
  await besuch.login('Jana Terhorn', '/kalender');
  await page.getByRole('button', { name: /^Adresse (einrichten|erneuern)$/ }).click();
  const adresse = await page.locator('code').innerText();
  await besuch.check();
  await besuch.checkAnsichten();
  const datei = new URL(new URL(adresse).pathname, page.url()).href;
  const antwort = await page.request.get(datei);
  expect(antwort.headers()['content-type']).toContain('text/calendar');
  const text = await antwort.text();
  expect(text).toContain('SUMMARY:KIM-Termin');
  expect(text).not.toMatch(/CM-|KB-|Terhorn|Rahaf/);
  await page.getByRole('button', { name: 'Abo schließen' }).click();
  await expect(page.getByText('Es gibt noch keine Adresse.')).toBeVisible();
  expect((await page.request.get(datei)).status()).toBe(404);
});

async function recordBereich({ page }: Besuch, name: string, bedarf: RegExp): Promise<void> {
  await page.getByRole('button', { name: `Erfassen: ${name}`, exact: true }).click();
  const dialog = page.getByRole('dialog', { name, exact: true });
  await dialog.getByLabel(bedarf).check();
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog).toBeHidden();
}

async function addZiel(besuch: Besuch): Promise<void> {
  const { page } = besuch;
  await openBereich(besuch, 'Ziele und Hilfeplan');
  await page.getByRole('button', { name: 'Ziel vereinbaren' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ziel vereinbaren' });
  await dialog.getByLabel(/^Ziel im Wortlaut/).fill('Ich möchte Deutsch lernen.');
  await dialog.getByLabel('Sprache des Wortlauts').selectOption({ label: 'Deutsch' });
  await dialog.getByLabel('Bereich', { exact: true }).selectOption({ label: 'Sprache' });
  await dialog.getByLabel('1 – zuerst').check();
  await dialog.getByLabel('mündlich').check();
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog).toBeHidden();
}
