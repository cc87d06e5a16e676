import { AM_SCHREIBTISCH, expect, isTelefon, test } from './support/seite.ts';

const GESUCHT = 'Deutschkurs für Frauen mit Kinderbetreuung, Arabisch';

test('a course for women with childcare in Arabic near a place is found by staff and by anybody', async ({
  besuch,
  neuerBesuch,
}) => {
  test.skip(isTelefon(), AM_SCHREIBTISCH);
  const { page } = besuch;
  await besuch.login('Jana Terhorn', '/verzeichnis');
  await page.getByLabel(/^Was wird gebraucht/).fill(GESUCHT);
  await page.getByLabel(/^In der Nähe von/).fill('Werdeck');
  await page.getByRole('button', { name: 'Suchen' }).click();
  const erster = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 2 }) })
    .first();
  await expect(erster).toContainText('Deutsch für Frauen am Vormittag');
  await expect(erster).toContainText(
    'Passt, weil: Deutsch lernen; für Frauen; Kinderbetreuung dabei; Sprache: Arabisch.',
  );
  await besuch.check();
  await erster.getByRole('link').click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Deutsch für Frauen am Vormittag' }),
  ).toBeVisible();
  await besuch.check();

  const ohne = await neuerBesuch({ javaScriptEnabled: false });
  await ohne.page.goto('/angebote');
  await ohne.page.getByLabel('Was brauchen Sie?').fill(GESUCHT);
  await ohne.page.getByLabel('Ort oder Postleitzahl').fill('Werdeck');
  await ohne.page.getByRole('button', { name: 'Suchen' }).click();
  const treffer = ohne.page.getByRole('heading', { level: 3 }).first();
  await expect(treffer).toHaveText('Deutsch für Frauen am Vormittag');
  await treffer.getByRole('link').click();
  await ohne.page.getByRole('link', { name: 'العربية' }).click();
  await expect(ohne.page.getByText('نتعلم الألمانية ببطء.')).toBeVisible();

  // From there to who is responsible for the place, with a letter missing.
  await ohne.page.goto('/angebote');
  await ohne.page.getByRole('link', { name: 'Wer berät mich an meinem Ort?' }).click();
  await ohne.page.getByLabel('Ihr Ort oder Ihre Postleitzahl').fill('Altenbrük');
  await ohne.page.getByRole('button', { name: 'Finden' }).click();
  await expect(
    ohne.page.getByRole('heading', { level: 3, name: 'KIM-Anlaufstelle im Rathaus Altenbrück' }),
  ).toBeVisible();
  await expect(ohne.page).toHaveTitle(/^Adressen und Öffnungszeiten/);
  // The other pages for anybody without JavaScript: open data with a correction beside what it corrects.
  await ohne.page.goto('/offene-daten/');
  await ohne.page.getByRole('link', { name: /^Besetzte Stellen nach KIM-Standorten/ }).click();
  await expect(ohne.page.getByRole('row', { name: /Rurhafen/ })).toBeVisible();
  // axe is a script: it looks at the same pages in a browser that runs some.
  const mit = await neuerBesuch();
  for (const pfad of ['/offene-daten/', new URL(ohne.page.url()).pathname]) {
    await mit.page.goto(pfad);
    await mit.checkStand();
  }
  const [datei] = await Promise.all([
    ohne.page.request.get(
      (await ohne.page.getByRole('link', { name: 'Tabelle als CSV' }).getAttribute('href')) ?? '',
    ),
    ohne.page.getByRole('link', { name: /^Ausgabe 1 vom/ }).click(),
  ]);
  expect(await datei.text()).toContain('Rurhafen');
  await expect(ohne.page.getByText('Das ist die frühere Ausgabe 1.')).toBeVisible();
  await expect(ohne.page.getByRole('row', { name: /Rurhafen/ })).toHaveCount(0);
});
