import {
  checkKriterien,
  closeAssessment,
  createKurzberatung,
  createName,
  openBereich,
  recordEinwilligung,
} from './support/fallarbeit.ts';
import { type Besuch, expect, test } from './support/seite.ts';

const WORTLAUT = 'أريد أن أعمل ممرضة في المستشفى';
const UEBERSETZUNG = 'Ich möchte als Krankenschwester im Krankenhaus arbeiten.';

test('a Fall from the first conversation to the second Fall', async ({ besuch, page }) => {
  test.setTimeout(240_000);
  const familienname = createName('Zwiebelmayrhofer');
  await besuch.login('Jana Terhorn');
  await createKurzberatung(besuch, { familienname, vornamen: 'Nesrin', bedarf: 'Ausbildung und Arbeit' });
  await expect(page.getByRole('heading', { level: 1 })).toContainText(familienname);

  await openBereich(besuch, 'Aufnahme');
  await page.getByRole('button', { name: 'In einen Fall überführen' }).click();
  await expect(
    page.getByText('Die Einwilligung in die Zusammenarbeit fehlt.', { exact: false }),
  ).toBeVisible();
  await besuch.check();
  await recordEinwilligung(besuch);
  await openBereich(besuch, 'Aufnahme');
  const dichte = { name: /Hohe Dichte von Akteur/, grund: 'Bisher ist nur das Jobcenter beteiligt.' };
  await checkKriterien(besuch, dichte);

  await page.getByRole('button', { name: 'In den Fall aufnehmen' }).click();
  await expect(
    page
      .getByText(/Begründung/)
      .and(page.getByRole('link'))
      .or(page.getByRole('alert'))
      .first(),
  ).toBeVisible();
  await besuch.check();
  await page.getByLabel(/^Begründung der Ausnahme/).fill('Die Lage ist auch ohne viele Stellen verworren.');
  await page.getByRole('button', { name: 'In den Fall aufnehmen' }).click();
  await expect(page.getByRole('heading', { name: /^Aufgenommen am/ })).toBeVisible();
  await expect(page.getByText('mit begründeter Ausnahme')).toBeVisible();
  await besuch.check();

  await addKind(besuch, familienname);
  await recordAssessment(besuch);
  await recordZiel(besuch);
  await recordKontakte(besuch);
  await closeFall(besuch);
  await checkZeitleiste(besuch);

  await openBereich(besuch, 'Verlauf und Abschluss');
  const erste = page.url();
  await page.getByRole('button', { name: 'Neuen Fall für diese Person beginnen' }).click();
  const neu = page.getByRole('dialog', { name: 'Neuen Fall für diese Person beginnen' });
  await neu.getByLabel('Wie wurde sie gegeben?').selectOption({ label: 'mündlich und schriftlich' });
  await neu.getByLabel(/^Zugangsweg/).selectOption({ label: 'Selbstmeldung' });
  await neu.getByLabel(/^Sprache der Gespräche/).selectOption({ label: 'Arabisch' });
  await besuch.check();
  await neu.getByRole('button', { name: 'Neuen Fall für diese Person beginnen' }).click();
  await expect(page).not.toHaveURL(erste);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(familienname);
  await expect(page.getByRole('link', { name: 'Frühere Akte öffnen' })).toBeVisible();
  await besuch.check();
});

async function addKind(besuch: Besuch, familienname: string): Promise<void> {
  const { page } = besuch;
  await openBereich(besuch, 'Person');
  await page.getByRole('button', { name: 'Weitere Person aufnehmen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Weitere Person aufnehmen' });
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await dialog.getByRole('link', { name: 'Wählen Sie, wer die Person ist.' }).click();
  await expect(dialog.getByLabel('Wer ist die Person im Haushalt?')).toBeFocused();
  await dialog.getByLabel('Wer ist die Person im Haushalt?').selectOption({ label: 'Kind' });
  await dialog.getByLabel(/^Familienname/).fill(familienname);
  await dialog.getByLabel(/^Vornamen/).fill('Sami');
  await besuch.check();
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Kind' })).toBeVisible();
  await besuch.check();
}

async function recordAssessment(besuch: Besuch): Promise<void> {
  const { page } = besuch;
  await openBereich(besuch, 'Assessment');
  await page.getByRole('button', { name: 'Assessment beginnen' }).click();
  for (const { bereich, bedarf, situation } of [
    { bereich: 'Ausbildung und Arbeit', bedarf: '3', situation: 'Pflegediplom aus Aleppo, nicht anerkannt.' },
    { bereich: 'Sprache', bedarf: '2', situation: 'B1 bestanden, B2 fehlt.' },
    { bereich: 'Gesundheit', bedarf: 'nicht erhoben', situation: null },
  ]) {
    await page.getByRole('button', { name: `Erfassen: ${bereich}` }).click();
    const dialog = page.getByRole('dialog', { name: bereich });
    const wahl =
      bedarf === 'nicht erhoben'
        ? dialog.getByLabel(bedarf)
        : dialog.getByLabel(new RegExp(bedarf === '3' ? 'Hoher' : 'Mittlerer'));
    await wahl.check();
    if (situation !== null) await dialog.getByLabel(/^Situation/).fill(situation);
    if (bereich === 'Sprache') await besuch.check();
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await expect(dialog).toBeHidden();
  }
  await expect(page.getByText('3 von 11 Bereichen erfasst.')).toBeVisible();
  await besuch.check();
}

async function recordZiel(besuch: Besuch): Promise<void> {
  const { page } = besuch;
  await openBereich(besuch, 'Ziele und Hilfeplan');
  await page.getByRole('button', { name: 'Ziel vereinbaren' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ziel vereinbaren' });
  await dialog.getByLabel('Sprache des Wortlauts').selectOption({ label: 'Arabisch' });
  const feld = dialog.getByLabel(/^Ziel im Wortlaut/);
  await expect(feld).toHaveAttribute('dir', 'rtl');
  await expect(feld).toHaveAttribute('lang', 'ar');
  await feld.fill(WORTLAUT);
  await dialog.getByLabel(/^Übersetzung/).fill(UEBERSETZUNG);
  await dialog.getByLabel('Bereich', { exact: true }).selectOption({ label: 'Ausbildung und Arbeit' });
  await dialog.getByLabel('1 – zuerst').check();
  await dialog.getByLabel(/^Woran merken wir/).fill('Der Bescheid über die Anerkennung liegt vor.');
  await dialog.getByLabel(/^Frist/).fill('31.03.2027');
  await dialog.getByLabel(/^Wer tut was/).fill('Nesrin besorgt das Diplom, Jana den Termin.');
  await dialog.getByLabel('mündlich').check();
  await besuch.check();
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog).toBeHidden();
  const wortlaut = page.getByText(WORTLAUT);
  await expect(wortlaut).toHaveAttribute('dir', 'rtl');
  await expect(wortlaut).toHaveAttribute('lang', 'ar');
  expect(await wortlaut.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  await expect(page.getByText(UEBERSETZUNG)).toBeVisible();

  await page.getByRole('button', { name: /^Schritt planen/ }).click();
  const schritt = page.getByRole('dialog', { name: 'Schritt planen' });
  await schritt.getByLabel(/^Was ist zu tun/).fill('Antrag an die Zentrale Anerkennungsstelle.');
  await schritt.getByLabel(/^Bis wann/).fill('30.11.2026');
  await besuch.check();
  await schritt.getByRole('button', { name: 'Speichern' }).click();
  await expect(schritt).toBeHidden();
  await page.getByRole('button', { name: /^Ändern: Antrag an die/ }).click();
  const aendern = page.getByRole('dialog', { name: 'Schritt ändern' });
  await aendern.getByLabel(/^Was ist zu tun/).fill('Antrag an die Anerkennungsstelle, mit Diplom.');
  await besuch.check();
  await aendern.getByRole('button', { name: 'Speichern' }).click();
  await expect(aendern).toBeHidden();
  await page.getByRole('button', { name: /^Erledigt: Antrag/ }).click();
  await expect(page.getByText(/bis 30\.11\.2026, erledigt/)).toBeVisible();
  await besuch.check();
  await openBereich(besuch, 'Assessment');
  await closeAssessment(besuch);
  await expect(page.getByRole('button', { name: 'Re-Assessment beginnen' })).toBeVisible();
  await besuch.check();
}

async function recordKontakte(besuch: Besuch): Promise<void> {
  const { page } = besuch;
  await openBereich(besuch, 'Kontakte');
  const beginn = Date.now();
  await page.getByRole('button', { name: 'Kontakt erfassen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Kontakt erfassen' });
  await dialog.getByLabel('Telefonat').check();
  await dialog.getByLabel('Ausbildung und Arbeit').check();
  await dialog.getByLabel(/^Notiz/).fill('Diplom ist beim Übersetzer.');
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog).toBeHidden();
  const sekunden = (Date.now() - beginn) / 1_000;
  test.info().annotations.push({ type: 'Kontakt', description: `${sekunden.toFixed(1)} s (Maschine)` });
  expect(sekunden).toBeLessThan(60);
  await expect(page.getByText('Diplom ist beim Übersetzer.')).toBeVisible();

  await page.getByRole('button', { name: 'Kontakt erfassen' }).click();
  await dialog.getByLabel(/^Tag des Kontakts/).fill('14.10.2026');
  await dialog.getByLabel(/^Notiz/).fill('Hausbesuch, auf Papier notiert.');
  await dialog.getByText('Ort, Sprache und Weiteres').click();
  await dialog.getByLabel('Vom Papier nachgetragen').check();
  await dialog.getByLabel(/^Ort/).selectOption({ label: 'Bei den Ratsuchenden zuhause' });
  await besuch.check();
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog).toBeHidden();
  const papier = page.getByRole('listitem').filter({ hasText: 'Hausbesuch, auf Papier notiert.' });
  await expect(papier).toContainText('14.10.2026');
  await expect(papier).toContainText('vom Papier');
  await besuch.check();
}

async function closeFall(besuch: Besuch): Promise<void> {
  const { page } = besuch;
  await openBereich(besuch, 'Ziele und Hilfeplan');
  await page.getByRole('button', { name: /^Stand festhalten/ }).click();
  const stand = page.getByRole('dialog', { name: 'Stand festhalten' });
  await stand.getByLabel('In Arbeit').check();
  await besuch.check();
  await stand.getByRole('button', { name: 'Speichern' }).click();
  await expect(stand).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Ausbildung und Arbeit: In Arbeit' })).toBeVisible();

  await openBereich(besuch, 'Verlauf und Abschluss');
  await page.getByRole('button', { name: 'Fall abschließen' }).click();
  const ende = page.getByRole('dialog', { name: 'Fall abschließen' });
  await ende.getByRole('button', { name: 'Fall abschließen' }).click();
  await expect(ende.getByRole('link', { name: 'Bitte wählen Sie.' }).first()).toBeVisible();
  await besuch.check();
  await ende.getByLabel('Grund', { exact: true }).selectOption({ label: 'Ziele erreicht' });
  await ende.getByLabel(`Ergebnis: ${UEBERSETZUNG}`).selectOption({ label: 'Teilweise erreicht' });
  await ende.getByLabel(/^Was bleibt offen/).fill('Die Fachsprachprüfung im Frühjahr.');
  await ende.getByRole('button', { name: 'Fall abschließen' }).click();
  await expect(page.getByText('Diese Akte ist abgeschlossen.', { exact: false })).toBeVisible();
  await expect(page.getByText('Sie wird ab 01.01.2030 gelöscht.')).toBeVisible();
  await besuch.check();
}

/** Newest first: the acts stand in the reverse order of the story. */
async function checkZeitleiste(besuch: Besuch): Promise<void> {
  const { page } = besuch;
  await openBereich(besuch, 'Zeitleiste');
  const text = await page.getByRole('main').innerText();
  const reihenfolge = [
    'Fall abgeschlossen',
    'Stand eines Ziels',
    'Diplom ist beim Übersetzer.',
    WORTLAUT,
    'Fall aufgenommen',
    'Einwilligung erteilt',
    'In einen Fall überführt',
    'Hausbesuch, auf Papier notiert.',
  ];
  const stellen = reihenfolge.map((stueck) => text.indexOf(stueck));
  expect(
    stellen.every((stelle) => stelle >= 0),
    `${JSON.stringify(reihenfolge)} ${JSON.stringify(stellen)}`,
  ).toBe(true);
  expect(stellen).toEqual([...stellen].sort((a, b) => a - b));
  const papier = page.getByRole('listitem').filter({ hasText: 'Hausbesuch, auf Papier notiert.' });
  await expect(papier).toContainText('14.10.2026');
  await expect(papier).toContainText('Vom Papier nachgetragen');
  await expect(page.getByText(WORTLAUT).first()).toHaveAttribute('dir', 'rtl');
}

test('the coordination sees rounded counts and no name', async ({ besuch, page }) => {
  await besuch.login('Sabine Wiesenkamp', '/fallzahlen');
  const text = await page.getByRole('main').innerText();
  const antwort = await page.request.get('/api/v1/standort/fallzahlen');
  expect(antwort.status()).toBe(200);
  const zahlen = listZahlen(await antwort.json());
  expect(zahlen.length).toBeGreaterThan(0);
  expect(zahlen.filter((zahl) => zahl % 5 !== 0)).toEqual([]);
  for (const name of ['Zwiebelmayrhofer', 'Schtscherbakowa']) expect(text).not.toContain(name);
  const akten = await page.request.get('/api/v1/akten');
  expect(akten.status()).toBe(403);
});

/** Every count of the answer; the rule names its own thresholds. */
function listZahlen(wert: unknown): number[] {
  if (typeof wert === 'number') return [wert];
  if (Array.isArray(wert)) return wert.flatMap((teil: unknown) => listZahlen(teil));
  if (typeof wert !== 'object' || wert === null) return [];
  return Object.entries(wert).flatMap(([feld, teil]) => (feld === 'regel' ? [] : listZahlen(teil)));
}

for (const name of ['Tobias Rehwinkel', 'Helen Strathoff', 'Anke Sollbach']) {
  test(`${name} has no way into the case work`, async ({ besuch, page }) => {
    await besuch.login(name);
    for (const eintrag of ['Mein Tag', 'Akten', 'Personen', 'Neue Kurzberatung', 'Team', 'Fallzahlen']) {
      await expect(page.getByRole('link', { name: eintrag, exact: true })).toHaveCount(0);
    }
    const id = '01a1f8dd-77b2-75df-83da-fa6d40e81c8f';
    for (const pfad of [
      'mein-tag',
      'akten',
      `akten/${id}`,
      `akten/${id}/zeitleiste`,
      `akten/${id}/personen`,
      'standort/fallzahlen',
    ]) {
      const antwort = await page.request.get(`/api/v1/${pfad}`);
      expect(antwort.status(), pfad).toBe(403);
    }
    await besuch.open('/akten');
    await expect(page.getByRole('heading', { name: 'Für Ihre Rolle nicht vorgesehen' })).toBeVisible();
  });
}
