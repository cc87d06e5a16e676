import { createName } from './support/fallarbeit.ts';
import { AM_SCHREIBTISCH, type Besuch, expect, isTelefon, test } from './support/seite.ts';

const KOPF = [
  'schluessel',
  'art',
  'familienname',
  'vornamen',
  'geburtsdatum',
  'sprache',
  'zugangsweg',
  'bedarfe',
  'begonnen_am',
  'aufgenommen_am',
  'begruendung',
  'letzter_kontakt',
  'kontaktart',
  'rechtsgrundlage',
  'information_am',
  'einwilligung_am',
  'einwilligung_form',
  'einwilligung_fassung',
  'anliegen',
] as const;
type Zeile = Partial<Record<(typeof KOPF)[number], string>>;

const FALL: Zeile = {
  art: 'Fall',
  vornamen: 'Shirin',
  sprache: 'Farsi',
  zugangsweg: 'Fachberatungsstellen',
  bedarfe: 'Sprache | Wohnen',
  begonnen_am: '03.02.2026',
  aufgenommen_am: '20.02.2026',
  begruendung: 'Kriterien in der Tabelle nicht festgehalten',
  letzter_kontakt: '05.10.2026',
  kontaktart: 'Telefonat',
  rechtsgrundlage: 'Einwilligung auf Papier',
  information_am: '03.02.2026',
  einwilligung_am: '20.02.2026',
  einwilligung_form: 'schriftlich',
  einwilligung_fassung: 'Vordruck 2025',
  anliegen: 'Wohnung suchen',
};
const KURZ: Zeile = {
  art: 'Kurzberatung',
  sprache: 'Ukrainisch',
  zugangsweg: 'Offene Sprechstunde',
  bedarfe: 'Kinderbetreuung',
  begonnen_am: '01.10.2026',
  rechtsgrundlage: 'Ohne Namen',
};

/** Twelve rows: eight Fälle, four Kurzberatungen without a name. */
const createZeilen = (name: string): Zeile[] =>
  Array.from({ length: 12 }, (_, stelle) =>
    stelle < 8
      ? {
          ...FALL,
          schluessel: `${name}-${stelle}`,
          familienname: `${name}${'abcdefgh'.charAt(stelle)}`,
          geburtsdatum: String(1970 + stelle),
        }
      : { ...KURZ, schluessel: `${name}-${stelle}` },
  );

const toDatei = (zeilen: readonly Zeile[]) => ({
  name: 'bestand.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [KOPF, ...zeilen.map((zeile) => KOPF.map((spalte) => zeile[spalte] ?? ''))]
      .map((zellen) => zellen.join(';'))
      .join('\r\n'),
  ),
});

async function pruefe({ page }: Besuch, zeilen: readonly Zeile[]): Promise<void> {
  await page.getByLabel(/^CSV-Datei/).setInputFiles(toDatei(zeilen));
  await page.getByRole('button', { name: 'Datei prüfen' }).click();
}

test('a case manager brings twelve running cases along: errors first, then all at once, and the same table again changes nothing', async ({
  besuch,
}) => {
  test.skip(isTelefon(), 'a table is prepared at a desk');
  const { page } = besuch;
  const name = createName('Bestand');
  const zeilen = createZeilen(name);
  await besuch.login('Jana Terhorn', '/akten');
  await page.getByRole('link', { name: 'Bestand übernehmen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bestand übernehmen' })).toBeVisible();
  await besuch.check();

  const falsche = zeilen.map((zeile, stelle) =>
    stelle === 1
      ? { ...zeile, einwilligung_form: 'mündlich' }
      : stelle === 4
        ? { ...zeile, begonnen_am: '31.02.2026', sprache: 'Klingonisch' }
        : stelle === 9
          ? { ...zeile, begonnen_am: '01.10.2024' }
          : zeile,
  );
  await pruefe(besuch, falsche);
  const fehler = page.getByRole('table', { name: 'Fehler in der Datei' });
  await expect(fehler.getByRole('row', { name: /^3 einwilligung_form mündlich/ })).toBeVisible();
  await expect(
    fehler.getByRole('row', { name: /^6 begonnen_am 31\.02\.2026 Diesen Tag gibt es nicht/ }),
  ).toBeVisible();
  await expect(fehler.getByRole('row', { name: /^6 sprache Klingonisch/ })).toBeVisible();
  await expect(
    fehler.getByRole('row', { name: /^11 letzter_kontakt .*Löschfrist ist vorbei/ }),
  ).toBeVisible();
  await besuch.check();
  await besuch.checkAnsichten();

  await pruefe(besuch, zeilen);
  await expect(page.getByText(/^12 Zeilen gelesen, 12 neu \(davon 8 Fälle\)/)).toBeVisible();
  await page.getByRole('button', { name: 'Jetzt übernehmen' }).click();
  await expect(page.getByText('Die Datei ist übernommen.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Neue Akten' }).getByRole('link')).toHaveCount(12);
  await besuch.check();

  await pruefe(besuch, zeilen);
  await expect(page.getByText(/Die Datei sagt nichts Neues/)).toBeVisible();

  // Somebody who may be known is asked about; nothing is chosen beforehand.
  const bekannt = { ...zeilen[0], schluessel: `${name}-noch-einmal` };
  await pruefe(besuch, [bekannt]);
  await expect(page.getByRole('button', { name: 'Mit diesen Antworten prüfen' })).toBeDisabled();
  await besuch.check();

  await besuch.open('/personen');
  await page.getByLabel('Name oder Kennung').fill(`${name}a`);
  await page.getByRole('button', { name: 'Suchen' }).click();
  await page.getByRole('link', { name: /^CM-/ }).first().click();
  await expect(page.getByText(/^Aus einer Tabelle übernommen am/)).toBeVisible();
  await expect(page.getByText('20.02.2026').first()).toBeVisible();
});

test('the Koordination records who has checked a rule; Case Management reads it at the hint', async ({
  besuch,
}) => {
  test.skip(isTelefon(), AM_SCHREIBTISCH);
  const { page } = besuch;
  await besuch.login('Sabine Wiesenkamp', '/rechtskreis-regeln');
  const karte = page.getByRole('region', { name: /^Umzug:/ });
  await expect(karte).toContainText('Noch nicht fachlich geprüft');
  await besuch.check();
  await karte.getByRole('button', { name: /^Prüfung eintragen/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Wer hat geprüft/).fill('Dr. Petra Muster, Rechtsanwältin');
  await dialog.getByRole('button', { name: 'Prüfung eintragen' }).click();
  await expect(karte).toContainText('Geprüft von Dr. Petra Muster, Rechtsanwältin');
  await besuch.check();
  await besuch.checkAnsichten();
  await karte.getByRole('button', { name: /^Prüfung zurücknehmen/ }).click();
  await expect(karte).toContainText('Noch nicht fachlich geprüft');
});
