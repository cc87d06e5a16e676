import { randomInt } from 'node:crypto';
import { expect, it } from 'vitest';
import { modul as bericht } from '#src/modules/bericht/index.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt } from '#test/support/welt.ts';
import { modul } from './index.ts';

/** The attack on the comparison of a KI-Leitung: whatever it answers stands in what everybody can download. */
const dienste = { ...(await createTestDienste()), demo: true };
dienste.setStichtag('2027-01-11');
const { rufe } = await createTestServer(dienste, [bericht, modul]);
const welten = [
  await createWelt(dienste),
  await createWelt(dienste),
  await createWelt(dienste),
  await createWelt(dienste),
];
const [welt] = welten;
if (welt === undefined) throw new Error('No Welt');
const [helen, friederike, leitung] = [
  welt.konto('MINISTERIUM', null),
  welt.konto('MINISTERIUM', null),
  welt.konto('KI_LEITUNG'),
];
const JAHR = randomInt(1900, 1970);
const TAG = `${JAHR}-06-30`;
const FRAGE = { zeile: 'ORT', spalte: 'baustein', jahr: 2021, stichtag: TAG, ebene: 'STANDORT' };
const ja = { bestaetigt: true };

const insertKontingent = (standortId: string, vzae: number) =>
  dienste.admin.query(
    `INSERT INTO foerderung.kontingent (id, standort_id, baustein, zugewiesen_vzae, vorgesehen_vzae, gueltig_von, gueltig_bis, quelle, erfasst_am)
     VALUES (gen_random_uuid(), $1, 2, $2, $2, $3, $4, 'Test', clock_timestamp())`,
    [standortId, vzae, `${JAHR}-01-01`, `${JAHR}-12-31`],
  );
const freeze = async (anlass: string) =>
  (await rufe(helen, 'POST', '/kennzahlen/KP-15B/veroeffentlichungen', { frage: FRAGE, anlass })).body
    .id as string;
const propose = async (veroeffentlichungId: string, hinweis = '') =>
  (await rufe(helen, 'POST', '/land/offene-daten', { veroeffentlichungId, hinweis, ...ja })).body
    .id as string;
const act = (id: string, schritt: string, version: number, grund = '') =>
  rufe(friederike, 'POST', `/land/offene-daten/${id}/schritte`, { version, schritt, grund, ...ja });
/** Others may have opened tables of the same Kennzahl in this database: only the own one counts here. */
const compare = async () => {
  const antwort = await rufe(leitung, 'GET', '/kennzahlen/KP-15B/vergleich');
  expect(antwort.status).toBe(200);
  const { vergleich } = antwort.body;
  return vergleich?.titel.includes(`30.06.${JAHR}`) ? vergleich : null;
};

it('comes from the open table alone: not before it is open, unmoved by what is counted since, gone with its withdrawal', async () => {
  for (const [i, { standortId }] of welten.entries()) await insertKontingent(standortId, 100 * (i + 1));
  const tabelle = await freeze('ERSTE');
  expect(await compare()).toBeNull();
  const id = await propose(tabelle);
  expect(await compare()).toBeNull();
  expect((await act(id, 'FREIGEBEN', 1)).status).toBe(201);

  const vergleich = await compare();
  const spalte = vergleich.spalten.find(({ eigene }: { eigene: unknown }) => eigene === 100);
  expect(spalte).toMatchObject({ eigene: 100, gezeigt: 3, median: 300, von: 200, bis: 400 });
  expect(vergleich).toMatchObject({ andere: 3, mindestens: 3, ausgabe: 1, einheit: 'VZAE' });

  // No name and no key of another Standort, in any field.
  const text = JSON.stringify(vergleich);
  for (const { standortId } of welten) expect(text).not.toContain(standortId.slice(-8));

  // What is entered later is not in it, also when it is frozen again but not opened.
  await dienste.admin.query(
    `UPDATE foerderung.kontingent SET zugewiesen_vzae = 9999 WHERE standort_id = $1 AND gueltig_von = $2`,
    [welten[1]?.standortId, `${JAHR}-01-01`],
  );
  await freeze('BERICHTIGUNG');
  expect(await compare()).toEqual(vergleich);

  expect((await act(id, 'ZURUECKZIEHEN', 2, 'Die Meldung war falsch.')).status).toBe(201);
  expect(await compare()).toBeNull();
});

it('is for KI-Leitung and Koordination; a team has none, since its numbers are of persons that are known', async () => {
  expect((await rufe(welt.konto('KOORDINATION'), 'GET', '/kennzahlen/KP-15B/vergleich')).status).toBe(200);
  for (const konto of [
    welt.konto('TEAMLEITUNG', welt.stadt),
    welt.konto('CASE_MANAGEMENT', welt.stadt),
    helen,
  ])
    expect((await rufe(konto, 'GET', '/kennzahlen/KP-15B/vergleich')).status).toBe(403);
});
