import { describe, expect, it } from 'vitest';
import { createFallwelt } from './test-fall.ts';

const { dienste, rufe, jana, sql, openFall, openKurzberatung, version } = await createFallwelt();

const ansicht = async (id: string) => (await rufe(jana, 'GET', `/akten/${id}`)).body;
const beende = (id: string, body: object = {}) =>
  rufe(jana, 'POST', `/kurzberatungen/${id}/beendigung`, {
    version: 1,
    ergebnis: 'ANLIEGEN_GEKLAERT',
    bemerkung: '',
    ...body,
  });
const nachsorge = async (id: string, body: object) =>
  rufe(jana, 'POST', `/akten/${id}/nachsorge-ende`, { version: await version(id), ...body });
const zaehle = async (id: string, art: string): Promise<number> => {
  const [zeile] = await sql<{ n: number }>(
    `SELECT count(*)::int AS n FROM bericht.zaehlsatz z JOIN fall.akte_zaehlsatz l ON l.zaehlsatz_id = z.id
      WHERE l.akte_id = $1 AND z.art = $2`,
    [id, art],
  );
  return zeile?.n ?? -1;
};

describe('EV-01 [L1126]: Nachfrage after a Kurzberatung', () => {
  it('keeps the Akte open until somebody asked, stands on Mein Tag, and counts the end once', async () => {
    const id = await openKurzberatung();
    await rufe(jana, 'POST', `/akten/${id}/kontakte`, { datum: '2026-10-19', art: 'PERSOENLICH' });
    expect((await beende(id, { nachfrageAm: '2026-11-16' })).status).toBe(201);
    expect((await ansicht(id)).akte).toMatchObject({
      art: 'KURZBERATUNG',
      zustand: 'NACHSORGE',
      naechsterTermin: '2026-11-16',
      naechsterTerminArt: 'WIEDERVORLAGE',
      loeschenAb: null,
    });
    dienste.setStichtag('2026-11-16');
    const tag = (await rufe(jana, 'GET', '/mein-tag')).body;
    expect(tag.termineHeute).toContainEqual(expect.objectContaining({ akteId: id, zustand: 'NACHSORGE' }));
    const ende = await nachsorge(id, {
      ergebnis: 'ERLEDIGT',
      kontakt: { datum: '2026-11-16', art: 'TELEFON' },
      bemerkung: 'Kurs besucht sie.',
    });
    expect(ende.status).toBe(201);
    const { akte, kontakte } = await ansicht(id);
    expect(akte).toMatchObject({
      zustand: 'GESCHLOSSEN',
      naechsterTermin: null,
      letzterKontakt: '2026-11-16',
      loeschenAb: '2027-11-16',
    });
    expect(kontakte[0]).toMatchObject({ datum: '2026-11-16', art: 'TELEFON', erreicht: true });
    const { body } = await rufe(jana, 'GET', `/akten/${id}/zeitleiste`);
    expect(body.eintraege).toContainEqual(
      expect.objectContaining({
        art: 'NACHSORGE_BEENDET',
        codes: { nachsorgeergebnis: 'ERLEDIGT' },
        inhalt: { bemerkung: 'Kurs besucht sie.' },
      }),
    );
    expect(await zaehle(id, 'KURZBERATUNG_ENDE')).toBe(1);
    dienste.setStichtag('2026-10-19');
  });

  it('without a Nachfrage it ends as before', async () => {
    const id = await openKurzberatung();
    expect((await beende(id)).status).toBe(201);
    expect((await ansicht(id)).akte).toMatchObject({ zustand: 'GESCHLOSSEN', naechsterTermin: null });
  });

  it('nobody is asked about an anonymous one, in the past, or after the data are gone', async () => {
    const anonym = await openKurzberatung(jana, { person: null });
    const ohne = await beende(anonym, { nachfrageAm: '2026-11-16' });
    expect(ohne.body.errors).toMatchObject([{ code: 'PERSON_FEHLT' }]);
    const id = await openKurzberatung();
    await rufe(jana, 'POST', `/akten/${id}/kontakte`, { datum: '2026-10-19', art: 'TELEFON' });
    for (const nachfrageAm of ['2026-10-19', '2027-10-19']) {
      const antwort = await beende(id, { nachfrageAm });
      expect(antwort.body.errors).toMatchObject([{ pointer: '/nachfrageAm', code: 'NACHFRAGE_TAG' }]);
    }
  });
});

describe('Nachsorge after a Fall', () => {
  it('needs a result; an attempt counts as nobody reached and does not move the period', async () => {
    const id = await openFall();
    await rufe(jana, 'POST', `/akten/${id}/abschluss`, {
      version: await version(id),
      grund: 'ZIELE_ERREICHT',
      nachsorgeAm: '2026-11-19',
    });
    expect((await nachsorge(id, {})).status).toBe(422);
    const zukunft = { ergebnis: 'ERLEDIGT', kontakt: { datum: '2026-10-20', art: 'TELEFON' } };
    expect((await nachsorge(id, zukunft)).body.errors).toMatchObject([{ pointer: '/kontakt/datum' }]);
    const falsch = { ergebnis: 'ERLEDIGT', kontakt: { datum: '1999-01-01', art: 'TELEFON' } };
    expect((await nachsorge(id, falsch)).body).toMatchObject({
      code: 'KONTAKT_VOR_AKTE',
      errors: [{ pointer: '/kontakt/datum' }],
    });
    const versuch = { ergebnis: 'NICHT_ERREICHT', kontakt: { datum: '2026-10-19', art: 'TELEFON' } };
    expect((await nachsorge(id, versuch)).status).toBe(201);
    const { akte, kontakte } = await ansicht(id);
    expect(akte).toMatchObject({ zustand: 'GESCHLOSSEN', letzterKontakt: null, loeschenAb: '2030-01-01' });
    expect(kontakte[0]).toMatchObject({ erreicht: false });
    expect(await zaehle(id, 'FALL_ENDE')).toBe(1);
  });
});
