import { expect, it } from 'vitest';
import { loadSeiten } from '#test/support/seiten.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt } from '#test/support/welt.ts';
import { addAnlaufstellenweg } from './add-anlaufstellenseite.ts';
import { modul } from './index.ts';
import { createTestangaben } from './test-anlaufstelle.ts';

const dienste = await createTestDienste();
const { rufe, server } = await createTestServer(dienste, [modul]);
await addAnlaufstellenweg(server, dienste, {
  render: (await loadSeiten()).renderAnlaufstellenseite,
  stil: '/stil.css',
});
dienste.setStichtag('2026-10-19');

const hole = async (frage: Record<string, string>) => {
  const antwort = await server.inject({ method: 'GET', url: '/anlaufstelle', query: frage });
  return { status: antwort.statusCode, html: antwort.body, kopf: antwort.headers };
};
const countProtokoll = async () =>
  (await dienste.admin.query('SELECT count(*)::int AS anzahl FROM protokoll.eintrag')).rows[0].anzahl;

it('an Anlaufstelle is kept with its history, and anybody finds it by place, Postleitzahl and language', async () => {
  const welt = await createWelt(dienste);
  const kurz = welt.standortId.slice(-8);
  const sabine = welt.konto('KOORDINATION', welt.kreis);
  const kommune = welt.stadt.kommuneId ?? '';
  await dienste.admin.query(
    `INSERT INTO stamm.postleitzahl (standort_id, ort_id, plz, gueltig_von) VALUES ($1, $2, '59871', '2020-01-01')`,
    [welt.standortId, kommune],
  );
  const body = (angaben: object, anders: object = {}) => ({
    angaben: createTestangaben(angaben),
    gueltigVon: '2026-01-01',
    bestaetigt: true,
    ...anders,
  });
  const name = `Stadt Test ${kurz}`;

  // Nothing is known yet: the page says so and names the Standort.
  const leer = await hole({ ort: name });
  expect(leer.html).toContain('Für diesen Ort ist keine Stelle eingetragen.');
  expect(leer.html).toContain(`Kreis Test ${kurz}`);
  expect((await rufe(sabine, 'GET', '/anlaufstellen')).body.ohne).toEqual([{ id: kommune, name }]);

  const fremd = await rufe(
    sabine,
    'POST',
    '/anlaufstellen',
    body({ gebiet: 'KOMMUNEN', kommunen: [welt.standortId] }),
  );
  expect([fremd.status, fremd.body.code]).toEqual([422, 'KOMMUNE_UNBEKANNT']);
  const person = await rufe(
    sabine,
    'POST',
    '/anlaufstellen',
    body({ hinweis: 'Fragen Sie nach Frau Meier.' }),
  );
  expect(person.status).toBe(422);
  const { body: neu } = await rufe(
    sabine,
    'POST',
    '/anlaufstellen',
    body({ gebiet: 'KOMMUNEN', kommunen: [kommune] }),
  );
  const pfad = `/anlaufstellen/${neu.id}`;
  expect((await rufe(sabine, 'GET', '/anlaufstellen')).body).toMatchObject({ gesamt: 1, ohne: [] });

  const vorher = await countProtokoll();
  for (const ort of [name, name.toUpperCase(), `59871 test ${kurz}`]) {
    const { html, kopf } = await hole({ ort, sprache: 'ar' });
    expect(html, ort).toContain('Anlaufstelle im Rathaus');
    expect(html).toContain('Montag, Dienstag, 08:30–12:00');
    expect(html).toContain('Geprüft am 19.10.2026');
    expect(kopf['set-cookie']).toBeUndefined();
    expect([kopf['cache-control'], kopf['referrer-policy']]).toEqual(['no-store', 'no-referrer']);
  }
  expect((await hole({ ort: name, sprache: 'ti' })).html).toContain('Keine Stelle nennt diese Sprache.');
  const kreisweit = await hole({ ort: `Kreis Test ${kurz}` });
  expect(kreisweit.html).not.toContain('Anlaufstelle im Rathaus');
  expect((await hole({ ortId: kommune, anzeige: 'ar' })).html).toContain('<html lang="ar" dir="rtl">');
  for (const frage of [
    { ort: '<script>alert(1)</script>' },
    { ortId: "x' OR 1=1" },
    { ort: 'ü'.repeat(400) },
    { anzeige: '"><i9>' },
  ])
    expect((await hole(frage as Record<string, string>)).html).not.toMatch(/<script|<i9/);
  expect(await countProtokoll()).toBe(vorher);

  const alt = await rufe(sabine, 'PUT', pfad, body({}, { version: 7 }));
  expect([alt.status, alt.body.zustand.version]).toEqual([409, 1]);
  expect((await rufe(sabine, 'POST', `${pfad}/bestaetigungen`, { version: 1 })).body.version).toBe(2);
  await rufe(sabine, 'PUT', pfad, body({ telefon: '02799 55 11' }, { version: 2, gueltigBis: '2026-10-18' }));
  const { verlauf } = (await rufe(sabine, 'GET', pfad)).body;
  expect(verlauf.map(({ art }: { art: string }) => art)).toEqual(['GEAENDERT', 'BESTAETIGT', 'ANGELEGT']);
  expect(verlauf[0].felder).toContainEqual({ feld: 'telefon', alt: '02799 55 10', neu: '02799 55 11' });
  // It is over since yesterday.
  expect((await hole({ ort: name })).html).toContain('Für diesen Ort ist keine Stelle eingetragen.');
});
