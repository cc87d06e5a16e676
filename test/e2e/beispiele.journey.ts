import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { formatCent, formatCentBare, toCent } from '#src/core/cent.ts';
import { formatVzae, toVzae } from '#src/core/vzae.ts';
import { POSITIONEN } from '#src/modules/foerderung/regelwerk/rl-2024-12/betraege.model.ts';
import { type Besuch, expect, isTelefon, test } from './support/seite.ts';

const DATEI = 'docs/beispiele/foerder-check.json';

type Zusatz = { kommune: string; gremium: 'RAT' | 'AUSSCHUSS'; anteile: readonly number[] };
type Beispiel = {
  id: string;
  eingabe: {
    typ: string;
    jahr: number;
    koord: readonly number[];
    va?: readonly number[];
    cm?: readonly number[];
    zusatz?: readonly Zusatz[];
    veranst?: number;
    massn?: number;
  };
};
type Antwort = { id: string; ergebnis: { fehler: string[]; hoechstbetraege: Record<string, number> } };

/** „1,00 + 0,50“, as people type posts. */
const toText = (anteile: readonly number[] = []): string =>
  anteile.map((anteil) => formatVzae(toVzae(anteil))).join(' + ');
const toEuro = (cent = 0): string => (cent === 0 ? '' : formatCentBare(toCent(cent)));

test('five examples typed into the Förder-Check give the amounts of the command line, to the cent', async ({
  neuerBesuch,
}) => {
  test.skip(isTelefon(), 'One input at both widths; the page itself is looked at by its own journey.');
  const beispiele = JSON.parse(readFileSync(DATEI, 'utf8')) as Beispiel[];
  const gerechnet = JSON.parse(
    execFileSync(process.execPath, ['bin/kim.js', 'foerderung', 'pruefe', DATEI], { encoding: 'utf8' }),
  ) as Antwort[];
  expect(beispiele).toHaveLength(5);
  expect(gerechnet.map(({ id }) => id)).toEqual(beispiele.map(({ id }) => id));
  expect(gerechnet.at(-1)?.ergebnis.hoechstbetraege['gesamt']).toBe(100_650_000);

  const besuch = await neuerBesuch({ javaScriptEnabled: false });
  for (const [platz, beispiel] of beispiele.entries()) {
    const { fehler, hoechstbetraege } = gerechnet[platz]?.ergebnis ?? { fehler: ['?'], hoechstbetraege: {} };
    expect(fehler, beispiel.id).toEqual([]);
    const wunsch = await fillFoerderCheck(besuch, beispiel);
    const betraege = await wunsch.locator('td.kim-zahl').allTextContents();
    const erwartet = [...POSITIONEN, 'gesamt'].map((position) => hoechstbetraege[position] ?? 0);
    expect(betraege, beispiel.id).toEqual(
      erwartet.filter((betrag) => betrag > 0).map((betrag) => formatCent(toCent(betrag))),
    );
  }
});

/** Types one example and sends the form; answers the table of what was asked for. */
async function fillFoerderCheck({ page }: Besuch, { eingabe }: Beispiel) {
  await page.goto('/seiten/foerder-check');
  await page.getByLabel('Wer möchte die Förderung?').selectOption(eingabe.typ);
  await page.getByLabel('Förderjahr').selectOption(String(eingabe.jahr));
  await page.getByLabel('Koordination (Baustein 1)').fill(toText(eingabe.koord));
  await page.getByLabel('Verwaltungsassistenz (Baustein 1)').fill(toText(eingabe.va));
  await page.getByLabel('Case Management (Baustein 2)').fill(toText(eingabe.cm));
  for (const [platz, { kommune, gremium, anteile }] of (eingabe.zusatz ?? []).entries()) {
    const zeile = page.getByRole('group', { name: `Kommune ${platz + 1}`, exact: true });
    await zeile.getByLabel('Name').fill(kommune);
    await zeile.getByLabel('eigene Ausländerbehörde').check();
    await zeile.getByLabel('eigenes Jugendamt').check();
    await zeile.getByLabel('Gremium').selectOption(gremium);
    await zeile.getByLabel('Stelle', { exact: true }).fill(toText(anteile));
  }
  await page.getByLabel('Veranstaltungen im Jahr').fill(toEuro(eingabe.veranst));
  await page.getByLabel('Maßnahmen im Jahr').fill(toEuro(eingabe.massn));
  await page.getByLabel('Gibt es eine Analyse der Schnittstellen?').selectOption('ja');
  await page.getByRole('button', { name: 'Prüfen und rechnen' }).click();
  return page.getByRole('table', { name: 'Für Ihren Wunsch' });
}
