import { AM_SCHREIBTISCH, expect, isTelefon, test } from './support/seite.ts';

const STELLE = 'KIM-Case Management 3';
const VAKANZ = `${STELLE} ab 17.05.2026 von 1,00 auf 0,00 VZÄ`;

test('a vacancy from 17 May, refilled with 0,72: Ulrich sees what it costs and tells it, Anke answers', async ({
  besuch,
  neuerBesuch,
}) => {
  test.skip(isTelefon(), AM_SCHREIBTISCH);
  const { page } = besuch;
  await besuch.login('Ulrich Bramfeld', '/foerderung');
  await page.getByRole('link', { name: 'Kreis Lennetal, 2026' }).first().click();
  const bereiche = page.getByRole('navigation', { name: 'Bereiche des Förderfalls' });
  await bereiche.getByRole('link', { name: 'Stellen und Änderungen' }).click();
  const zeile = page.getByRole('row', { name: new RegExp(`^${STELLE}`) });
  await zeile.getByRole('button', { name: `Öffnen: ${STELLE}` }).click();

  const dialog = page.getByRole('dialog', { name: STELLE });
  await dialog.getByRole('button', { name: /^Besetzung beenden: CM-03/ }).click();
  const ende = dialog.getByRole('form', { name: 'Beenden' });
  await ende.getByLabel('Letzter Tag').fill('16.05.2026');
  await ende.getByRole('button', { name: 'Beenden', exact: true }).click();
  await expect(dialog).toContainText('17.05.2026 bis 31.12.2026: 1,00 VZÄ frei');

  await dialog.getByRole('button', { name: 'Stelle besetzen' }).click();
  const neu = dialog.getByRole('form', { name: 'Stelle besetzen' });
  await neu.getByLabel('Besetzter Anteil in VZÄ').fill('0,72');
  await neu.getByLabel(/^Kürzel der Person/).fill('CM-14');
  await neu.getByLabel('Erster Tag').fill('01.09.2026');
  await neu.getByLabel(/^Abschluss der Person/).selectOption({ label: 'Bachelor' });
  await neu.getByLabel('Der Nachweis liegt vor').check();
  await besuch.check();
  await neu.getByRole('button', { name: 'Stelle besetzen' }).click();
  await expect(dialog).toContainText('17.05.2026 bis 31.08.2026: 1,00 VZÄ frei');
  await expect(dialog).toContainText('Bachelor, nachgewiesen');
  await page.keyboard.press('Escape');

  // 15/31 of May, three months, 0,28 of September and of 19 days of October; by the end of the year 21.868,39 €.
  await expect(zeile).toContainText('18.693,55');
  await expect(zeile).toContainText('21.868,39');
  await page.getByLabel(/^Stand am/).fill('31.08.2026');
  await expect(zeile).toContainText('16.548,39');
  await expect(zeile).toContainText('unbesetzt seit 17.05.2026');
  await besuch.check();
  await besuch.checkAnsichten();

  const offen = page.getByRole('region', { name: 'Anzuzeigen' });
  await offen.getByRole('button', { name: `Anzeigen: ${VAKANZ}` }).click();
  const form = offen.getByRole('form', { name: 'Änderung anzeigen' });
  await form.getByRole('button', { name: 'Der Bezirksregierung anzeigen' }).click();
  await expect(form.getByRole('region', { name: /Bitte prüfen Sie/ })).toBeFocused();
  await form
    .getByLabel(/^Was ist der Grund/)
    .fill('Die Person hat gewechselt, die Stelle war ausgeschrieben.');
  await form.getByRole('button', { name: 'Der Bezirksregierung anzeigen' }).click();
  const anzeige = page.getByRole('region', { name: `Anzeige 1: ${VAKANZ}` });
  await expect(anzeige).toContainText('mit Bitte um Entscheidung');
  await expect(offen.getByRole('button', { name: `Anzeigen: ${VAKANZ}` })).toBeHidden();

  const andere = page.getByRole('region', { name: 'Anteile in anderen Programmen' });
  await andere.getByRole('button', { name: 'Anteil eintragen' }).click();
  const anteil = andere.getByRole('form', { name: 'Anteil eintragen' });
  await anteil.getByLabel(/^Kürzel/).selectOption('CM-14');
  await anteil.getByLabel('Programm').selectOption('MBE');
  await anteil.getByLabel('VZÄ').fill('0,1');
  await anteil.getByLabel('Erster Tag').fill('01.09.2026');
  await anteil.getByRole('button', { name: 'Speichern' }).click();
  await expect(andere).toContainText('Personaltableaus von JMD und MBE');
  await andere.getByRole('button', { name: /^Streichen: CM-14/ }).click();
  await expect(andere).toContainText('Keine Doppelförderung gefunden.');

  const geld = page.getByRole('region', { name: 'Kofinanzierung' });
  await geld.getByRole('button', { name: 'Kofinanzierung eintragen' }).click();
  const eintrag = geld.getByRole('form', { name: 'Kofinanzierung eintragen' });
  await eintrag.getByLabel('Stelle', { exact: true }).selectOption({ label: STELLE });
  await eintrag.getByLabel('Quelle').selectOption({ label: 'Kreis' });
  await eintrag.getByLabel('Betrag in Euro').fill('2,500');
  await eintrag.getByLabel(/^Beleg/).fill('Kreistag vom 12.12.2025');
  await eintrag.getByRole('button', { name: 'Speichern' }).click();
  await expect(eintrag).toContainText('lässt sich auf zwei Arten lesen');
  await eintrag.getByLabel('Betrag in Euro').fill('2.500,00');
  await besuch.check();
  await eintrag.getByRole('button', { name: 'Speichern' }).click();
  await expect(geld).toContainText('Case Management: 2.500,00');

  const anke = await neuerBesuch();
  await anke.login('Anke Sollbach', new URL(page.url()).pathname);
  const ihre = anke.page.getByRole('region', { name: `Anzeige 1: ${VAKANZ}` });
  await expect(ihre).toContainText('Die Person hat gewechselt');
  await expect(anke.page.getByRole('heading', { name: 'Kofinanzierung' })).toBeHidden();
  await ihre.getByLabel('Antwort', { exact: true }).selectOption({ label: 'Änderungsbescheid ist nötig' });
  await ihre.getByLabel('Begründung').fill('Der zweite Teilbetrag ist anzupassen.');
  await anke.check();
  await ihre.getByRole('button', { name: 'Antwort speichern' }).click();
  await expect(ihre).toContainText('Änderungsbescheid nötig');
  await anke.check();
  await ihre.getByRole('link', { name: 'Änderung des Bescheids' }).click();
  await expect(anke.page).toHaveURL(/\/aenderung$/);
  // The change begins with what was told.
  await expect(anke.page.getByLabel('Was ändert sich, und warum?')).toHaveValue(
    /^Anzeige 1, KIM-Case Management 3/,
  );
  await anke.check();
  anke.assertNoErrors();

  await page.reload();
  await expect(anzeige).toContainText('Der zweite Teilbetrag ist anzupassen.');
  await expect(anzeige).toContainText('in Prüfung');
});
