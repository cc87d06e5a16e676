import { describe, expect, it } from 'vitest';
import { createFallwelt, KRITERIEN_JA } from './test-fall.ts';

const { rufe, jana, welt, sql, openKurzberatung, giveEinwilligung, openFall, version } =
  await createFallwelt();

const post = async (id: string, pfad: string, body: object = {}, methode: 'POST' | 'PUT' = 'POST') =>
  rufe(jana, methode, `/akten/${id}/${pfad}`, { version: await version(id), ...body });
const zustand = async (id: string): Promise<string | undefined> =>
  (await sql<{ zustand: string }>('SELECT zustand FROM fall.akte WHERE id = $1', [id]))[0]?.zustand;
const gezaehlt = async (id: string): Promise<string[]> =>
  (
    await sql<{ art: string }>(
      `SELECT z.art FROM bericht.zaehlsatz z JOIN fall.akte_zaehlsatz l ON l.zaehlsatz_id = z.id
        WHERE l.akte_id = $1 AND z.art <> 'KONTAKT' AND z.art <> 'PERSON_BEGINN' ORDER BY 1`,
      [id],
    )
  ).map((zeile) => zeile.art);

async function openIntake(): Promise<string> {
  const id = await openKurzberatung();
  await post(id, 'ueberfuehrung');
  return id;
}

const FOLGEFALL = {
  information: { am: '2026-10-19', form: 'BEIDES' },
  zugangsweg: 'SELBSTMELDUNG',
  sprache: 'ar',
  anliegen: 'Die Wohnung wurde gekündigt.',
};

describe('Überführung', () => {
  it('AT-16: keeps Akte, number, person and history, and counts once', async () => {
    const id = await openKurzberatung();
    for (const datum of ['2026-10-12', '2026-10-19']) {
      expect((await rufe(jana, 'POST', `/akten/${id}/kontakte`, { datum, art: 'PERSOENLICH' })).status).toBe(
        201,
      );
    }
    const vorher = await rufe(jana, 'GET', `/akten/${id}`);
    expect((await post(id, 'ueberfuehrung')).status).toBe(201);
    const nachher = await rufe(jana, 'GET', `/akten/${id}`);
    expect(nachher.body.akte).toMatchObject({
      id,
      nummer: vorher.body.akte.nummer,
      art: 'FALL',
      zustand: 'INTAKE',
    });
    expect(nachher.body.personen).toEqual(vorher.body.personen);
    expect(nachher.body.kontakteGesamt).toBe(2);
    expect(await gezaehlt(id)).toEqual(['KURZBERATUNG_BEGINN']);
    await giveEinwilligung(id);
    await post(id, 'aufnahmekriterien', { kriterien: KRITERIEN_JA }, 'PUT');
    await post(id, 'aufnahme', { entscheidung: 'AUFGENOMMEN' });
    expect(await gezaehlt(id)).toEqual(['FALL_BEGINN', 'KURZBERATUNG_BEGINN', 'KURZBERATUNG_ENDE']);
    const zeitleiste = await rufe(jana, 'GET', `/akten/${id}/zeitleiste`);
    const arten = zeitleiste.body.eintraege.map((eintrag: { art: string }) => eintrag.art);
    expect(arten.indexOf('IN_FALL_UEBERFUEHRT')).toBeLessThan(arten.indexOf('KURZBERATUNG_ERFASST'));
  });

  it('refuses an anonymous Kurzberatung until a person is named', async () => {
    const id = await openKurzberatung(jana, { person: null });
    const antwort = await post(id, 'ueberfuehrung');
    expect(antwort.status).toBe(422);
    expect(antwort.body.errors).toMatchObject([{ code: 'PERSON_FEHLT' }]);
    expect(await zustand(id)).toBe('KURZBERATUNG');
  });
});

describe('Aufnahme', () => {
  it('AT-14: is refused without consent though the other four criteria are met', async () => {
    const id = await openIntake();
    await post(id, 'aufnahmekriterien', { kriterien: KRITERIEN_JA }, 'PUT');
    const antwort = await post(id, 'aufnahme', {
      entscheidung: 'AUFGENOMMEN',
      begruendungAusnahme: 'Trotzdem.',
    });
    expect(antwort.status).toBe(422);
    expect(antwort.body.errors).toMatchObject([{ code: 'EINWILLIGUNG_FEHLT' }]);
    expect(await zustand(id)).toBe('AUFNAHME_OFFEN');
  });

  it('AT-15: takes a person in with a reason when another criterion is not met, and keeps the reason', async () => {
    const id = await openIntake();
    await giveEinwilligung(id);
    const kriterien = { ...KRITERIEN_JA, HOHE_AKTEURSDICHTE: { erfuellt: 'NEIN', grund: 'Nur ein Amt' } };
    await post(id, 'aufnahmekriterien', { kriterien }, 'PUT');
    expect((await post(id, 'aufnahme', { entscheidung: 'AUFGENOMMEN' })).body.errors).toMatchObject([
      { code: 'BEGRUENDUNG_FEHLT' },
    ]);
    const begruendungAusnahme = 'Im Ort gibt es kein anderes Angebot.';
    expect((await post(id, 'aufnahme', { entscheidung: 'AUFGENOMMEN', begruendungAusnahme })).status).toBe(
      201,
    );
    const { body } = await rufe(jana, 'GET', `/akten/${id}`);
    expect(body.akte).toMatchObject({ zustand: 'AUFGENOMMEN', aufgenommenAm: '2026-10-19' });
    expect(body.aufnahme).toMatchObject({
      mitAusnahme: true,
      begruendungAusnahme,
      gruende: { HOHE_AKTEURSDICHTE: 'Nur ein Amt' },
    });
    const [siegel] = await sql<{ siegel: Buffer }>('SELECT siegel FROM fall.aufnahme WHERE akte_id = $1', [
      id,
    ]);
    expect(siegel?.siegel.toString('latin1')).not.toContain('Nur ein Amt');
  });

  it('A15 [L1321]: counts who would be cared for nowhere else as a gap, and only where it is an exception', async () => {
    const koordination = welt.konto('KOORDINATION', welt.kreis);
    const countLuecke = async (): Promise<number> => {
      const [zeile] = await sql<{ anzahl: number }>(
        `SELECT coalesce(sum(wert), 0)::int AS anzahl FROM bericht.zaehlsatz
          WHERE mandant_id = $1 AND art = 'FALL_BEGINN' AND merkmale ->> 'ausnahmegrund' = 'SONST_NIRGENDS_VERSORGT'`,
        [welt.stadt.id],
      );
      return zeile?.anzahl ?? 0;
    };
    const take = async (erfuellt: 'JA' | 'NEIN') => {
      const id = await openIntake();
      await giveEinwilligung(id);
      const kriterien = { ...KRITERIEN_JA, HOHE_AKTEURSDICHTE: { erfuellt } };
      await post(id, 'aufnahmekriterien', { kriterien }, 'PUT');
      const antwort = await post(id, 'aufnahme', {
        entscheidung: 'AUFGENOMMEN',
        begruendungAusnahme: 'Keine Beratung im Umkreis.',
        ausnahmegrund: 'SONST_NIRGENDS_VERSORGT',
      });
      expect(antwort.status).toBe(201);
      return id;
    };
    const vorher = await countLuecke();
    const id = await take('NEIN');
    expect(await countLuecke()).toBe(vorher + 1);
    await take('JA');
    expect(await countLuecke()).toBe(vorher + 1);
    const { eintraege } = (await rufe(jana, 'GET', `/akten/${id}/zeitleiste`)).body;
    expect(eintraege.find(({ art }: { art: string }) => art === 'AUFGENOMMEN').codes).toMatchObject({
      mitAusnahme: true,
      ausnahmegrund: 'SONST_NIRGENDS_VERSORGT',
    });
    while ((await countLuecke()) < 3) await take('NEIN');
    const { body } = await rufe(koordination, 'GET', '/standort/fallzahlen?quartal=2026-Q4');
    expect(body.ausnahmen).toEqual([
      { code: 'SONST_NIRGENDS_VERSORGT', text: 'Wäre sonst nirgends versorgt', anzahl: 5 },
      { code: 'ANDERER', text: 'Anderer Grund', anzahl: 0 },
    ]);
  });

  it('takes nobody in whose consent the criteria deny, though one is on file', async () => {
    const id = await openIntake();
    await giveEinwilligung(id);
    const kriterien = { ...KRITERIEN_JA, EINWILLIGUNG_ZUSAMMENARBEIT: { erfuellt: 'NEIN' } };
    await post(id, 'aufnahmekriterien', { kriterien }, 'PUT');
    const antwort = await post(id, 'aufnahme', { entscheidung: 'AUFGENOMMEN', begruendungAusnahme: 'Doch.' });
    expect(antwort.body.errors).toMatchObject([{ code: 'EINWILLIGUNG_VERNEINT' }]);
    expect(await zustand(id)).toBe('AUFNAHME_OFFEN');
  });

  it('CM-01: „Keins“ stands alone, an ended programme cannot be chosen anew', async () => {
    const id = await openIntake();
    const antworte = async (anderesFallmanagement: string[]) =>
      post(id, 'aufnahmekriterien', { kriterien: KRITERIEN_JA, anderesFallmanagement }, 'PUT');
    expect((await antworte(['KEINS', 'SGB_II'])).body.errors).toMatchObject([
      { pointer: '/anderesFallmanagement' },
    ]);
    expect((await antworte(['TEILHABEMANAGEMENT'])).body.code).toBe('WERT_BEENDET');
    expect((await antworte(['SGB_II', 'MBE'])).status).toBe(200);
    await sql(`UPDATE fall.aufnahme SET anderes_fallmanagement = '{TEILHABEMANAGEMENT}' WHERE akte_id = $1`, [
      id,
    ]);
    expect((await antworte(['TEILHABEMANAGEMENT', 'SGB_II'])).status).toBe(200);
  });

  it('CP-07: gives a Fall a next date, keeps one that stands', async () => {
    const id = await openIntake();
    await giveEinwilligung(id);
    await post(id, 'aufnahmekriterien', { kriterien: KRITERIEN_JA }, 'PUT');
    await post(id, 'aufnahme', { entscheidung: 'AUFGENOMMEN' });
    const { body } = await rufe(jana, 'GET', `/akten/${id}`);
    expect(body.akte).toMatchObject({ naechsterTermin: '2027-01-19', naechsterTerminArt: 'WIEDERVORLAGE' });
    const { body: zeitleiste } = await rufe(jana, 'GET', `/akten/${id}/zeitleiste`);
    expect(zeitleiste.eintraege.map((e: { art: string }) => e.art)).toContain('TERMIN_GESETZT');
  });

  it('names all that is missing at once', async () => {
    const id = await openIntake();
    const kriterien = { ...KRITERIEN_JA, FEHLENDE_RESSOURCEN: { erfuellt: 'NEIN' } };
    await post(id, 'aufnahmekriterien', { kriterien }, 'PUT');
    const codes = (await post(id, 'aufnahme', { entscheidung: 'AUFGENOMMEN' })).body.errors.map(
      (e: { code: string }) => e.code,
    );
    expect(codes).toEqual(['EINWILLIGUNG_FEHLT', 'BEGRUENDUNG_FEHLT']);
  });

  it('declines with a reason code and sets the deletion date, or lets the Kurzberatung go on', async () => {
    const ende = await openIntake();
    expect((await post(ende, 'aufnahme', { entscheidung: 'NICHT_AUFGENOMMEN' })).status).toBe(422);
    const ohneVerweis = { entscheidung: 'NICHT_AUFGENOMMEN', ablehnungsgrund: 'KAPAZITAET' };
    expect((await post(ende, 'aufnahme', ohneVerweis)).body.errors).toMatchObject([
      { code: 'VERWEIS_FEHLT' },
    ]);
    expect(await zustand(ende)).toBe('INTAKE');
    const ablehnung = {
      entscheidung: 'NICHT_AUFGENOMMEN',
      ablehnungsgrund: 'WUNSCH',
      alternativerVerweis: 'MBE',
    };
    expect((await post(ende, 'aufnahme', ablehnung)).status).toBe(201);
    const { body } = await rufe(jana, 'GET', `/akten/${ende}`);
    expect(body.akte).toMatchObject({ zustand: 'NICHT_AUFGENOMMEN', loeschenAb: '2027-10-19' });
    expect(body.aufnahme).toMatchObject({ ablehnungsgrund: 'WUNSCH', alternativerVerweis: 'MBE' });
    expect(await gezaehlt(ende)).toEqual(['KURZBERATUNG_BEGINN', 'KURZBERATUNG_ENDE', 'NICHT_AUFGENOMMEN']);

    const weiter = await openIntake();
    await post(weiter, 'aufnahme', { ...ablehnung, kurzberatungGehtWeiter: true });
    expect((await rufe(jana, 'GET', `/akten/${weiter}`)).body.akte).toMatchObject({
      art: 'KURZBERATUNG',
      zustand: 'KURZBERATUNG',
      loeschenAb: null,
    });
    expect(await gezaehlt(weiter)).toEqual(['KURZBERATUNG_BEGINN', 'NICHT_AUFGENOMMEN']);
  });

  it('refuses unknown values, missing criteria and too long texts with a pointer', async () => {
    const id = await openIntake();
    const { EINWILLIGUNG_ZUSAMMENARBEIT: _weg, ...vier } = KRITERIEN_JA;
    expect((await post(id, 'aufnahmekriterien', { kriterien: vier }, 'PUT')).status).toBe(422);
    const lang = { ...KRITERIEN_JA, FEHLENDE_RESSOURCEN: { erfuellt: 'JA', grund: 'x'.repeat(1_001) } };
    const antwort = await post(id, 'aufnahmekriterien', { kriterien: lang }, 'PUT');
    expect(antwort.body.errors).toMatchObject([{ pointer: '/kriterien/FEHLENDE_RESSOURCEN/grund' }]);
    expect(JSON.stringify(antwort.body)).not.toContain('xxxx');
  });
});

describe('Folgefall', () => {
  it('begins a new Akte for the same person after the Abschluss, and only then', async () => {
    const alt = await openFall();
    expect((await rufe(jana, 'POST', `/akten/${alt}/folgefall`, FOLGEFALL)).body.code).toBe(
      'AKTE_NICHT_GESCHLOSSEN',
    );
    expect((await post(alt, 'abschluss', { grund: 'ZIELE_ERREICHT' })).status).toBe(201);
    expect((await rufe(jana, 'POST', `/akten/${alt}/folgefall`, {})).status).toBe(422);
    const morgen = { ...FOLGEFALL, information: { am: '2026-10-20', form: 'BEIDES' } };
    expect((await rufe(jana, 'POST', `/akten/${alt}/folgefall`, morgen)).body.code).toBe('DATUM_IN_ZUKUNFT');
    const antwort = await rufe(jana, 'POST', `/akten/${alt}/folgefall`, FOLGEFALL);
    expect(antwort.status).toBe(201);
    const [erster, zweiter] = [
      await rufe(jana, 'GET', `/akten/${alt}`),
      await rufe(jana, 'GET', `/akten/${antwort.body.id}`),
    ];
    expect(zweiter.body.akte).toMatchObject({ vorigeAkteId: alt, zustand: 'INTAKE', art: 'FALL' });
    expect(zweiter.body.personen[0].personId).toBe(erster.body.personen[0].personId);
    expect(zweiter.body.akte.nummer).not.toBe(erster.body.akte.nummer);
    expect(zweiter.body.aufnahme).toMatchObject({
      zugangsweg: 'SELBSTMELDUNG',
      sprache: 'ar',
      anliegen: FOLGEFALL.anliegen,
      kriterien: {},
    });
    const offen = zweiter.body.mindestdokumentation.filter((p: { erfuellt: boolean }) => !p.erfuellt);
    expect(offen.map((p: { regel: string }) => p.regel)).toEqual(['CP-02', 'CP-02', 'CP-02', 'CP-03']);
  });

  it('keeps access and concern, counts the way of access and never becomes a Kurzberatung', async () => {
    const alt = await openFall();
    await post(alt, 'abschluss', { grund: 'ZIELE_ERREICHT' });
    const { id } = (await rufe(jana, 'POST', `/akten/${alt}/folgefall`, FOLGEFALL)).body;
    const weiter = await post(id, 'aufnahme', {
      entscheidung: 'NICHT_AUFGENOMMEN',
      ablehnungsgrund: 'WUNSCH',
      kurzberatungGehtWeiter: true,
    });
    expect(weiter.body.errors).toMatchObject([{ code: 'KURZBERATUNG_FEHLT' }]);
    await giveEinwilligung(id);
    await post(id, 'aufnahmekriterien', { kriterien: KRITERIEN_JA, dringlichkeit: 'SOFORT' }, 'PUT');
    await post(id, 'aufnahme', { entscheidung: 'AUFGENOMMEN' });
    expect((await rufe(jana, 'GET', `/akten/${id}`)).body.aufnahme).toMatchObject({
      zugangsweg: 'SELBSTMELDUNG',
      anliegen: FOLGEFALL.anliegen,
      dringlichkeit: 'SOFORT',
      entscheidung: 'AUFGENOMMEN',
    });
    expect(await gezaehlt(id)).toEqual(['FALL_BEGINN']);
    const [zahl] = await sql<{ merkmale: object }>(
      `SELECT z.merkmale FROM bericht.zaehlsatz z JOIN fall.akte_zaehlsatz l ON l.zaehlsatz_id = z.id
        WHERE l.akte_id = $1 AND z.art = 'FALL_BEGINN'`,
      [id],
    );
    expect(zahl?.merkmale).toEqual({ zugangsweg: 'SELBSTMELDUNG' });
  });
});
