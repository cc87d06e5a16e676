import { createFall, createName, openBereich } from './support/fallarbeit.ts';
import { AM_SCHREIBTISCH, type Besuch, expect, isTelefon, test } from './support/seite.ts';

test.beforeEach(() => test.skip(isTelefon(), AM_SCHREIBTISCH));

test('a rejection: entry, hint, task on Mein Tag, and a correction that keeps what stood before', async ({
  besuch,
  page,
}) => {
  const familienname = createName('Rechtskreisler');
  await besuch.login('Jana Terhorn');
  await createFall(besuch, familienname);
  const akte = page.url();
  await openBereich(besuch, 'Rechtskreis');
  await expect(page.getByText('Noch nichts erfasst.')).toBeVisible();
  await checkBeginn(besuch);

  await addEintrag(besuch, 'Veränderung', 'Asylantrag abgelehnt (Tag der Zustellung)', '16.10.2026');
  await expect(page.getByRole('heading', { name: 'Ablehnung: Klagefrist' })).toBeVisible();
  await expect(page.getByText(/Hinweis, keine Rechtsberatung/)).toBeVisible();
  await expect(page.getByText(/ungeprüft/)).toBeVisible();
  await besuch.check();

  await page.getByRole('button', { name: /^Aufgabe anlegen/ }).click();
  await expect(page.getByText('Aufgabe angelegt, fällig am 19.10.2026.')).toBeVisible();
  await besuch.check();
  await besuch.open('/mein-tag');
  const zeile = page
    .getByRole('region', { name: 'Fällige Schritte und Aufgaben' })
    .getByRole('listitem')
    .filter({ hasText: familienname });
  await expect(zeile).toContainText('Klagefrist feststellen');
  await besuch.check();

  await page.goto(akte);
  await openBereich(besuch, 'Rechtskreis');
  await page.getByRole('button', { name: /^Berichtigen: Asylantrag abgelehnt/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Eintrag berichtigen' });
  await dialog.getByLabel(/^Tag/).fill('15.10.2026');
  await besuch.check();
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('cell', { name: '15.10.2026' })).toBeVisible();

  await page.getByRole('button', { name: /^Zurückstellen: Ablehnung/ }).click();
  const grund = page.getByRole('dialog', { name: 'Hinweis zurückstellen' });
  await grund.getByLabel(/^Warum passt/).fill('Die Anwältin hat schon Klage erhoben.');
  await grund.getByRole('button', { name: 'Zurückstellen' }).click();
  await expect(page.getByRole('heading', { name: 'Zurückgestellte Hinweise' })).toBeVisible();
  await besuch.check();

  await openBereich(besuch, 'Zeitleiste');
  await expect(page.getByText(/Vorher: .*Asylantrag abgelehnt.*16\.10\.2026/)).toBeVisible();
});

/** § 104c cannot begin any more; the error stands at its field and says what to do. */
async function checkBeginn(besuch: Besuch): Promise<void> {
  const { page } = besuch;
  await addEintrag(
    besuch,
    'Aufenthaltsrechtlicher Status und Papier',
    'Aufenthaltserlaubnis, § 104c (Chancen-Aufenthaltsrecht)',
    '31.12.2025',
    false,
  );
  const dialog = page.getByRole('dialog', { name: 'Eintrag hinzufügen' });
  await expect(
    dialog.getByRole('link', { name: /seit dem 31\.12\.2025 nicht mehr neu erteilt/ }),
  ).toBeVisible();
  await besuch.check();
  await dialog.getByLabel(/^Gilt seit/).fill('01.09.2025');
  await dialog.getByLabel(/^Gilt bis/).fill('28.02.2027');
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/Letzter Tag für den Antrag nach § 25b: 28\.02\.2027/)).toBeVisible();
  await besuch.check();
  await page.getByRole('button', { name: /^Zurücknehmen: Aufenthaltserlaubnis, § 104c/ }).click();
  const weg = page.getByRole('dialog', { name: 'Eintrag zurücknehmen' });
  await weg.getByLabel(/^Was war falsch/).fill('Papier einer anderen Person.');
  await weg.getByRole('button', { name: 'Zurücknehmen' }).click();
  await expect(page.getByText('Noch nichts erfasst.')).toBeVisible();
}

async function addEintrag(
  besuch: Besuch,
  spur: string,
  wert: string,
  tag: string,
  fertig = true,
): Promise<void> {
  const { page } = besuch;
  await page.getByRole('button', { name: 'Eintrag hinzufügen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Eintrag hinzufügen' });
  await dialog.getByLabel(spur).check();
  await dialog.getByLabel('Wert').selectOption({ label: wert });
  await dialog.getByLabel(spur === 'Veränderung' ? /^Tag/ : /^Gilt seit/).fill(tag);
  await besuch.check();
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  if (fertig) await expect(dialog).toBeHidden();
}
