import { AM_SCHREIBTISCH, expect, isTelefon, test } from './support/seite.ts';

const PDF = {
  name: 'Weiterleitungsbescheid.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\n%%EOF\n'),
};
const NAME = 'Stadt Werdeck';

test('Ulrich passes a post on to Werdeck, the rules say what is missing, Petra signs', async ({
  besuch,
  neuerBesuch,
}) => {
  test.skip(isTelefon(), AM_SCHREIBTISCH);
  const { page } = besuch;
  await besuch.login('Ulrich Bramfeld', '/foerderung');
  await page.getByRole('link', { name: 'Kreis Lennetal, 2026' }).first().click();
  const bereiche = page.getByRole('navigation', { name: 'Bereiche des Förderfalls' });
  await bereiche.getByRole('link', { name: 'Weiterleitung' }).click();
  await expect(page.getByRole('region', { name: 'Caritasverband Lennetal' })).toContainText('in Kraft');
  await page.getByRole('button', { name: `Anlegen: ${NAME}` }).click();

  const form = page.getByRole('form', { name: 'Weiterleitung anlegen' });
  await form.getByLabel('Bezeichnung der Stelle').fill('');
  await form.getByRole('button', { name: 'Entwurf sichern' }).click();
  await expect(form.getByRole('region', { name: /Bitte prüfen Sie/ })).toBeFocused();
  await besuch.check();
  await form.getByLabel('Bezeichnung der Stelle').fill('KIM-Case Management 8');
  // The second Träger of docs/beispiele/krummes-jahr.md, section 6: from 1 September with 0,72.
  await form.getByLabel('VZÄ').fill('0,72');
  await form.getByLabel('Beginn').fill('01.09.2026');
  await form.getByLabel('Höchstbetrag in Euro').fill('13,680.00');
  await form.getByRole('button', { name: 'Entwurf sichern' }).click();

  const karte = page.getByRole('region', { name: NAME });
  await expect(karte).toContainText('13.680,00');
  await expect(karte).toContainText('Von den Pflichtinhalten fehlen 10.');
  await karte.getByRole('button', { name: `Vertrag als geprüft weitergeben: ${NAME}` }).click();
  await expect(karte).toContainText('Der Vertrag kann so nicht unterzeichnet werden.');
  await besuch.check();
  await besuch.checkAnsichten();

  await karte.getByRole('button', { name: `Entwurf ändern: ${NAME}` }).click();
  const aendern = page.getByRole('form', { name: `Entwurf ändern: ${NAME}` });
  await aendern.getByLabel(/^Was zeigt/).fill('Stellenplan vom 1. September 2026');
  for (const punkt of await aendern.getByRole('checkbox').all()) await punkt.check();
  await besuch.check();
  await aendern.getByRole('button', { name: 'Entwurf sichern' }).click();
  await expect(aendern).toBeHidden();
  await karte.getByRole('button', { name: `Vertrag als geprüft weitergeben: ${NAME}` }).click();
  await karte.getByText(`Verlauf: ${NAME}`).click();
  await expect(karte).toContainText('Entwurf → Vertrag geprüft');

  const petra = await neuerBesuch();
  await petra.login('Petra Lindhoff', new URL(page.url()).pathname);
  const ihre = petra.page.getByRole('region', { name: NAME });
  const entwurf = petra.page.waitForEvent('download');
  await ihre.getByRole('link', { name: `Entwurf als PDF: ${NAME}` }).click();
  expect((await entwurf).suggestedFilename()).toBe('Weiterleitung-2026-Entwurf.pdf');
  await ihre.getByRole('button', { name: `Unterzeichnung bestätigen: ${NAME}` }).click();
  await expect(ihre).toContainText('Das unterzeichnete Schriftstück fehlt.');

  const wahl = page.waitForEvent('filechooser');
  await karte.getByRole('button', { name: `Unterzeichnetes Schriftstück hochladen: ${NAME}` }).click();
  await (await wahl).setFiles(PDF);
  await expect(karte.getByRole('link', { name: PDF.name })).toBeVisible();

  await ihre.getByRole('button', { name: `Unterzeichnung bestätigen: ${NAME}` }).click();
  await expect(ihre).toContainText('sobald der Zuwendungsbescheid bestandskräftig ist');
  await expect(ihre.getByRole('link', { name: PDF.name })).toBeVisible();
  // The first Träger goes: its contract ends, and the own Nachweis waits for its proof.
  const erster = petra.page.getByRole('region', { name: 'Caritasverband Lennetal' });
  const kuendigen = erster.getByRole('button', { name: 'Kündigen: Caritasverband Lennetal' });
  await kuendigen.click();
  await erster.getByLabel('Grund', { exact: true }).fill('Trägerwechsel zum 1. September 2026');
  await kuendigen.click();
  await expect(erster).toContainText('Nachweis offen');
  await petra.check();
  petra.assertNoErrors();

  // What was signed is typed into integration.web once, field by field.
  await page
    .getByRole('navigation', { name: 'Bereiche des Förderfalls' })
    .getByText('integration.web')
    .click();
  await page.getByRole('button', { name: `Weiterleitung an ${NAME}` }).click();
  const feld = 'Letztempfänger, Letztempfänger';
  await page.getByRole('button', { name: `Übertragen: ${feld}` }).click();
  await expect(page.getByRole('button', { name: `Doch offen: ${feld}` })).toBeVisible();
  await besuch.check();

  // The clerk of Altenbrück hands in by her own account.
  const gudrun = await neuerBesuch();
  await gudrun.login('Gudrun Ehlert', '/eigene-weiterleitungen');
  const eigene = gudrun.page.getByRole('region', { name: 'Kreisverwaltung Lennetal, 2026' });
  await expect(eigene).toContainText('in Kraft');
  await eigene.getByRole('button', { name: /^Zwischennachweis vorlegen/ }).click();
  await expect(eigene.getByRole('form', { name: 'Zwischennachweis vorlegen' })).toBeVisible();
  await gudrun.check();
  gudrun.assertNoErrors();
});
