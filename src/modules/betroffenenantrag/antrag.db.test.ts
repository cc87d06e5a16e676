import { beforeEach, describe, expect, it } from 'vitest';
import { MODULE } from '#src/anwendung/module.ts';
import { TEXT_VERSION } from '#src/modules/einwilligung/index.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt } from '#test/support/welt.ts';

const dienste = await createTestDienste();
const welt = await createWelt(dienste);
const { rufe } = await createTestServer(dienste, MODULE);
const jana = welt.konto('CASE_MANAGEMENT', welt.stadt);
let nummer = 0;

beforeEach(() => dienste.setStichtag('2026-10-19'));

async function open(): Promise<{ akteId: string; personId: string }> {
  nummer += 1;
  const { body } = await rufe(jana, 'POST', '/kurzberatungen', {
    zugangsweg: 'SOZIALAMT',
    sprache: 'ar',
    bedarfe: ['WOHNEN'],
    information: { am: '2026-10-19', form: 'BEIDES' },
    person: {
      art: 'NEU',
      identitaet: {
        familienname: `Rechtsprobe${String.fromCharCode(64 + nummer)}`,
        geburtsdatum: `19${50 + nummer}-02-03`,
      },
    },
  });
  const personen = await rufe(jana, 'GET', `/akten/${body.id}/personen`);
  return { akteId: body.id, personId: personen.body.eintraege[0]?.personId };
}
const pfad = (akteId: string, rest = '') => `/akten/${akteId}/betroffenenantraege${rest}`;
const verlange = (akteId: string, art: string, was = 'Alles über mich.', actor = jana) =>
  rufe(actor, 'POST', pfad(akteId), { art, eingang: '2026-10-12', was });
const lies = async (akteId: string) => (await rufe(jana, 'GET', pfad(akteId))).body.eintraege;
const ANTWORT = {
  am: '2026-10-19',
  ergebnis: 'ERFUELLT',
  identitaet: 'BEKANNT',
  antwort: 'Kopie übergeben.',
  ablehnungsgrund: null,
};
const heute = async (akteId: string) =>
  (await rufe(jana, 'GET', '/mein-tag')).body.antraege
    .filter((zeile: { akteId: string }) => zeile.akteId === akteId)
    .map(({ text, datum }: Record<string, string>) => [text, datum]);

describe('a request of a person (Art. 15 to 21 DSGVO)', () => {
  it('is due a month after it came in, stands in Mein Tag in time, and ends with its answer', async () => {
    const { akteId } = await open();
    const { body, status } = await verlange(akteId, 'AUSKUNFT');
    expect(status).toBe(201);
    expect(await lies(akteId)).toMatchObject([
      { art: 'AUSKUNFT', was: 'Alles über mich.', frist: '2026-11-12', verlaengerbar: true, vermerk: null },
    ]);
    expect(await heute(akteId)).toEqual([]);
    dienste.setStichtag('2026-10-29');
    expect(await heute(akteId)).toEqual([['Auskunft oder Kopie', '2026-11-12']]);
    const antwort = pfad(akteId, `/${body.id}/antwort`);
    expect((await rufe(jana, 'POST', antwort, ANTWORT)).status).toBe(201);
    expect(await heute(akteId)).toEqual([]);
    expect(await lies(akteId)).toMatchObject([
      { beantwortetAm: '2026-10-19', ergebnis: 'ERFUELLT', identitaet: 'BEKANNT', verlaengerbar: false },
    ]);
    // An answer is never changed.
    expect((await rufe(jana, 'POST', antwort, { ...ANTWORT, antwort: 'Anderes.' })).body.code).toBe(
      'SCHON_BEANTWORTET',
    );
    const zeiten = (await rufe(jana, 'GET', `/akten/${akteId}/zeitleiste`)).body.eintraege;
    expect(zeiten.map(({ titel }: { titel: string }) => titel)).toEqual(
      expect.arrayContaining(['Antrag der Person zu ihren Daten', 'Antrag der Person beantwortet']),
    );
  });

  it('takes two months more only once, with a reason, and when the person is told in the first month', async () => {
    const { akteId } = await open();
    const { id } = (await verlange(akteId, 'UEBERTRAGUNG')).body;
    const mehr = (grund = 'Viele Seiten.') =>
      rufe(jana, 'POST', pfad(akteId, `/${id}/verlaengerung`), { grund });
    expect((await mehr(' ')).status).toBe(422);
    expect((await mehr()).status).toBe(201);
    expect(await lies(akteId)).toMatchObject([{ frist: '2027-01-12', verlaengerungsgrund: 'Viele Seiten.' }]);
    expect((await mehr()).body.code).toBe('SCHON_VERLAENGERT');
    const spaet = (await verlange(akteId, 'LOESCHUNG')).body.id;
    dienste.setStichtag('2026-11-13');
    const zuSpaet = await rufe(jana, 'POST', pfad(akteId, `/${spaet}/verlaengerung`), { grund: 'Zu viel.' });
    expect([zuSpaet.status, zuSpaet.body.code]).toEqual([422, 'VERLAENGERUNG_ZU_SPAET']);
  });

  it('a no needs its reason; a contested fact stays marked until it is put right', async () => {
    const { akteId } = await open();
    const { id } = (await verlange(akteId, 'BERICHTIGUNG', 'Ich bin nicht verheiratet.')).body;
    expect(await lies(akteId)).toMatchObject([{ vermerk: 'BESTRITTEN' }]);
    const antworte = (teil: object, antragId = id) =>
      rufe(jana, 'POST', pfad(akteId, `/${antragId}/antwort`), { ...ANTWORT, ...teil });
    const ohne = await antworte({ ergebnis: 'ABGELEHNT' });
    expect([ohne.status, ohne.body.errors[0].pointer]).toEqual([422, '/ablehnungsgrund']);
    expect((await antworte({ am: '2026-10-11' })).body.code).toBe('ANTWORT_VOR_EINGANG');
    expect((await antworte({ am: '2026-10-20' })).status).toBe(422);
    expect((await antworte({ ergebnis: 'ABGELEHNT', ablehnungsgrund: 'Urkunde liegt vor.' })).status).toBe(
      201,
    );
    expect(await lies(akteId)).toMatchObject([{ vermerk: 'BESTRITTEN', ergebnis: 'ABGELEHNT' }]);
  });

  it('is taken in a frozen Akte too, is sealed there, and is nobody else’s', async () => {
    const { akteId, personId } = await open();
    const einwilligung = await rufe(jana, 'POST', `/akten/${akteId}/einwilligungen`, {
      personId,
      zweck: 'ZUSAMMENARBEIT',
      entscheidung: 'ERTEILT',
      form: 'SCHRIFTLICH',
      textVersion: TEXT_VERSION,
      textSprache: 'de',
    });
    await rufe(jana, 'POST', `/einwilligungen/${einwilligung.body.id}/widerruf`, { version: 1 });
    const { id } = (await verlange(akteId, 'AUSKUNFT', 'Geheimes Anliegen')).body;
    dienste.setStichtag('2026-11-13');
    expect(await heute(akteId)).toEqual([['Auskunft oder Kopie', '2026-11-12']]);
    const { rows } = await dienste.admin.query<{ siegel: Buffer }>(
      'SELECT siegel FROM fall.betroffenenantrag WHERE id = $1',
      [id],
    );
    expect(rows[0]?.siegel.toString('latin1')).not.toContain('Geheimes');
    const fremd = welt.konto('CASE_MANAGEMENT', welt.stadt);
    expect((await rufe(fremd, 'GET', pfad(akteId))).status).toBe(404);
    expect((await verlange(akteId, 'AUSKUNFT', 'x', fremd)).status).toBe(404);
    expect((await rufe(fremd, 'POST', pfad(akteId, `/${id}/antwort`), ANTWORT)).status).toBe(404);
    expect((await rufe(welt.konto('TEAMLEITUNG', welt.stadt), 'GET', pfad(akteId))).status).toBe(403);
  });

  it('stands in the register of the DSB with its deadline, without the person and her words (DP-D-09)', async () => {
    const eigene = await createWelt(dienste);
    const fachkraft = eigene.konto('CASE_MANAGEMENT', eigene.stadt);
    const nimm = async (eingang: string) => {
      const { body } = await rufe(fachkraft, 'POST', '/kurzberatungen', {
        zugangsweg: 'SOZIALAMT',
        sprache: 'ar',
        bedarfe: ['WOHNEN'],
        information: { am: '2026-10-19', form: 'BEIDES' },
        person: { art: 'NEU', identitaet: { familienname: eingang < '2026-10' ? 'Registera' : 'Registerb' } },
      });
      await rufe(fachkraft, 'POST', pfad(body.id), { art: 'AUSKUNFT', eingang, was: 'Sehr geheim.' });
      return body.id as string;
    };
    const alt = await nimm('2026-09-01');
    await nimm('2026-10-18');
    const lies = (actor: typeof jana, auswahl = 'OFFEN') =>
      rufe(actor, 'GET', `/datenschutz/betroffenenantraege?auswahl=${auswahl}`);
    const dsb = eigene.konto('DSB', eigene.stadt);
    const { body } = await lies(dsb);
    expect(
      body.eintraege.map(({ frist, ueberfaellig }: Record<string, unknown>) => [frist, ueberfaellig]),
    ).toEqual([
      ['2026-10-01', true],
      ['2026-11-18', false],
    ]);
    expect(JSON.stringify(body)).not.toMatch(/geheim|Register/);
    const antragId = body.eintraege[0].id;
    await rufe(fachkraft, 'POST', pfad(alt, `/${antragId}/antwort`), ANTWORT);
    expect((await lies(dsb)).body.gesamt).toBe(1);
    expect((await lies(dsb, 'ALLE')).body.eintraege.at(-1)).toMatchObject({
      id: antragId,
      ergebnis: 'ERFUELLT',
    });
    // Another Stelle of the same Standort sees nothing of it; a case manager has no register.
    expect((await lies(eigene.konto('DSB', eigene.traeger))).body.gesamt).toBe(0);
    expect((await lies(fachkraft)).status).toBe(403);
  });
});
