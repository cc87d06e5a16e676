import { describe, expect, it } from 'vitest';
import { BESCHLUSSTEXT } from './test-beschluss.ts';
import { createThemawelt } from './test-thema.ts';
import { createWelt } from '#test/support/welt.ts';

const {
  welt,
  jana,
  sabine,
  ulrich,
  rufe,
  sql,
  dienste,
  giveHinweis,
  createThema,
  step,
  stepBis,
  readThema,
  readEigene,
  readUmsetzung,
  decide,
  addMassnahme,
} = await createThemawelt();
const andere = await createWelt(dienste);
const kollegin = welt.konto('CASE_MANAGEMENT', welt.stadt);
const miriam = welt.konto('CASE_MANAGEMENT', welt.traeger);
type Meldung = { id: string; anlass: string; inhalt: string; thema: { id: string } | null };
const readMeldungen = async (themaId: string, actor = jana): Promise<Meldung[]> =>
  (await readEigene(actor)).rueckmeldungen.filter(({ thema }: Meldung) => thema?.id === themaId);

describe('a Thema', () => {
  it('begins top-down or from Hinweisen, and is read in the whole Standort without who reported', async () => {
    const oben = await createThema([]);
    expect(await readThema(oben, ulrich)).toMatchObject({
      herkunft: 'STEUERUNG',
      zustand: 'GEMELDET',
      hinweise: 0,
    });
    const unten = await createThema([await giveHinweis(), await giveHinweis(miriam)]);
    expect(await readThema(unten)).toMatchObject({ herkunft: 'HINWEISE', hinweise: 2 });
    for (const actor of [jana, miriam, welt.konto('TEAMLEITUNG', welt.traeger)]) {
      const sicht = await readThema(unten, actor);
      expect(sicht).toMatchObject({ id: unten, hinweise: null, rueckmeldungen: null, schritte: [] });
      expect(sicht.ereignisse[0].angaben).toEqual([]);
    }
    expect((await rufe(andere.konto('KI_LEITUNG', andere.kreis), 'GET', `/themen/${unten}`)).status).toBe(
      404,
    );
    expect((await rufe(jana, 'POST', `/themen/${unten}/schritte`, {})).status).toBe(403);
    expect((await rufe(welt.konto('B3_FACHKRAFT', welt.kreis), 'GET', '/themen')).status).toBe(403);
  });

  it('AT-24: stops a text that names a person', async () => {
    const mit = await rufe(sabine, 'POST', '/themen', {
      titel: 'Wartezeit von Frau Zidan',
      beschreibung: 'Frau Zidan, geb. 01.02.1990, wartete fünf Wochen.',
      bestaetigt: true,
    });
    expect([mit.status, mit.body.code]).toEqual([422, 'PERSONENBEZUG']);
    expect(mit.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/titel',
      '/beschreibung',
      '/beschreibung',
    ]);
    const id = await createThema([]);
    const schritt = await step(id, 'SICHTEN', {}, { grund: 'Herr Zidan hat angerufen.' });
    expect(schritt.body.errors[0]).toMatchObject({ pointer: '/grund', code: 'ANREDE' });
  });

  it('goes the whole way to UMGESETZT, each step with its reason, and keeps what was decided', async () => {
    const id = await createThema([await giveHinweis()]);
    await stepBis(id, 'BESCHLIESSEN');
    expect(await readThema(id)).toMatchObject({
      zustand: 'BESCHLOSSEN',
      weg: 'BESCHLUSSVORLAGE',
      prioritaet: 'HOCH',
    });
    await step(id, 'PRIORITAET_AENDERN', { prioritaet: 'MITTEL' }, { grund: 'Ein Gesetz ist geändert.' });
    const massnahmeId = await addMassnahme(id);
    expect((await step(id, 'UMSETZEN', { beginn: '2026-10-19' })).status).toBe(201);
    await rufe(sabine, 'POST', `/themen/${id}/massnahmen/${massnahmeId}`, {
      version: (await readThema(id)).version,
      zustand: 'UMGESETZT',
      faellig: '2026-12-01',
      ergebnis: 'Das Blatt gilt in beiden Stellen.',
    });
    const fertig = { rueckmeldung: 'Das Blatt liegt bereit.' };
    expect(
      (await step(id, 'UMGESETZT_MELDEN', { ergebnis: 'Ein Blatt.', am: '2026-10-19' }, fertig)).status,
    ).toBe(201);
    const thema = await readThema(id);
    expect(thema).toMatchObject({ zustand: 'UMGESETZT', prioritaet: 'MITTEL' });
    expect(thema.ereignisse.map(({ art }: { art: string }) => art).toReversed()).toEqual([
      'GEMELDET',
      'SICHTEN',
      'BUENDELN',
      'PRIORISIEREN',
      'VORLAGE_ERSTELLEN',
      'VORLEGEN',
      'BESCHLIESSEN',
      'PRIORITAET_AENDERN',
      'MASSNAHME_ANGELEGT',
      'UMSETZEN',
      'MASSNAHME_GEAENDERT',
      'UMGESETZT_MELDEN',
    ]);
    const beschluss = thema.ereignisse.find(({ art }: { art: string }) => art === 'BESCHLIESSEN');
    expect(beschluss.angaben).toContainEqual({ name: 'Beschluss im Wortlaut', wert: BESCHLUSSTEXT });
    expect(beschluss.angaben).toContainEqual({ name: 'Beschlossen am', wert: '14.10.2026' });
    expect(beschluss.angaben).toContainEqual({ name: 'Abstimmung', wert: '9 dafür, 0 dagegen, 1 enthalten' });
    expect((await readUmsetzung(id)).beschluss).toMatchObject({
      gremium: 'Lenkungsgruppe',
      inhalt: BESCHLUSSTEXT,
    });
  });

  it('refuses what the table does not allow, and says all that is missing at once', async () => {
    const id = await createThema([]);
    expect((await step(id, 'BESCHLIESSEN', { beschlussId: await decide() })).body.code).toBe(
      'SCHRITT_NICHT_MOEGLICH',
    );
    const ohne = await step(id, 'SICHTEN', {}, { grund: ' ' });
    expect(ohne.body.errors).toMatchObject([{ pointer: '/grund', code: 'GRUND_FEHLT' }]);
    await stepBis(id, 'VORLEGEN');
    const schlecht = await step(id, 'BESCHLIESSEN', {}, { grund: '' });
    expect(schlecht.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/angaben/beschlussId',
      '/grund',
      '/rueckmeldung',
    ]);
    expect(
      (
        await rufe(sabine, 'POST', `/themen/${id}/schritte`, {
          version: 1,
          schritt: 'VORLEGEN',
          bestaetigt: true,
        })
      ).status,
    ).toBe(409);
  });

  it('is solved on the operative level with a Kenntnisgabe, or decided outside with date and answer', async () => {
    const operativ = await createThema([]);
    await stepBis(operativ, 'PRIORISIEREN');
    const loesung = { loesung: 'Formular übersetzt.', am: '2026-10-12', kenntnisgabe: '2026-11-18' };
    await step(operativ, 'OPERATIV_LOESEN', loesung, {
      rueckmeldung: 'Das Formular gibt es in vier Sprachen.',
    });
    expect(await readThema(operativ)).toMatchObject({ zustand: 'UMGESETZT', weg: 'OPERATIV_GELOEST' });

    const extern = await createThema([]);
    await stepBis(extern, 'VORLEGEN');
    const antwort = {
      gremium: 'Verwaltungsvorstand',
      am: '2026-10-16',
      beschluss: 'Zugestimmt.',
      frist: '2026-12-01',
    };
    const mehr = { rueckmeldung: 'Ab Dezember.' };
    expect((await step(extern, 'EXTERN_ENTSCHIEDEN', antwort, mehr)).body.code).toBe(
      'SCHRITT_NICHT_MOEGLICH',
    );
    await step(extern, 'EXTERN_VORLEGEN', {
      stelle: 'VERWALTUNGSVORSTAND',
      am: '2026-10-12',
      antwortBis: '2026-11-02',
    });
    expect(await readThema(extern)).toMatchObject({ zustand: 'LENKUNGSGRUPPE', weg: 'ENTSCHEIDUNG_EXTERN' });
    expect((await step(extern, 'EXTERN_ENTSCHIEDEN', antwort, mehr)).status).toBe(201);
    expect((await readThema(extern)).zustand).toBe('BESCHLOSSEN');
  });

  it('moves by an Ereignis alone, also in the database', async () => {
    const id = await createThema([]);
    await expect(
      sql(
        `INSERT INTO steuerung.thema_ereignis (standort_id, thema_id, lfd, art, von, nach, konto_id, am)
         SELECT standort_id, id, 9, 'SICHTEN', 'BESCHLOSSEN', 'UMGESETZT', verantwortlich, '2026-10-19' FROM steuerung.thema WHERE id = $1`,
        [id],
      ),
    ).rejects.toThrow('does not begin where the Thema stands');
    const rechte = await sql<{ column_name: string }>(
      `SELECT column_name FROM information_schema.column_privileges
        WHERE grantee = 'kim_steuerung' AND table_schema = 'steuerung' AND table_name = 'thema' AND privilege_type = 'UPDATE'`,
    );
    expect(rechte).toEqual([{ column_name: 'version' }]);
  });
});

describe('Rückkopplung', () => {
  it('AT-25: every reporter is told when the Thema is decided, with or without a name, once each', async () => {
    const hinweise = [
      await giveHinweis(jana),
      await giveHinweis(jana, { mitName: true }),
      await giveHinweis(kollegin),
      await giveHinweis(miriam),
    ];
    const id = await createThema(hinweise);
    await stepBis(id, 'BESCHLIESSEN');
    for (const actor of [jana, kollegin, miriam]) {
      const meldungen = await readMeldungen(id, actor);
      expect(meldungen.map(({ anlass }) => anlass).toSorted()).toEqual(['BESCHLOSSEN', 'GESICHTET']);
      const beschlossen = meldungen.find(({ anlass }) => anlass === 'BESCHLOSSEN');
      for (const teil of [
        'Wer hat entschieden: Lenkungsgruppe, 14.10.2026',
        `Was ist entschieden: ${BESCHLUSSTEXT}`,
        'Umzusetzen bis: 31.12.2026',
        'Begründung: So besprochen.',
        'Was sich für Sie ändert: Nutzen Sie ab sofort',
      ])
        expect(beschlossen?.inhalt).toContain(teil);
    }
    expect((await readThema(id)).rueckmeldungen).toEqual({ anzahl: 3, ungelesen: 3 });
    for (const { id: rueckmeldungId } of await readMeldungen(id, miriam))
      expect((await rufe(miriam, 'POST', `/rueckmeldungen/${rueckmeldungId}/lesung`)).status).toBe(201);
    expect((await readThema(id)).rueckmeldungen).toEqual({ anzahl: 3, ungelesen: 2 });
    expect(JSON.stringify(await readThema(id))).not.toContain(miriam.kontoId);
    const [meine] = await readMeldungen(id, jana);
    expect((await rufe(kollegin, 'POST', `/rueckmeldungen/${meine?.id}/lesung`)).status).toBe(404);
  });

  it('AT-25: „trifft nicht zu“ opens the Thema again, without a name', async () => {
    const id = await createThema([await giveHinweis()]);
    await stepBis(id, 'BESCHLIESSEN');
    const beschlossen = (await readMeldungen(id)).find(({ anlass }) => anlass === 'BESCHLOSSEN');
    const text = 'Das Blatt hilft nicht, wenn niemand es annimmt.';
    const pfad = `/rueckmeldungen/${beschlossen?.id}/widerspruch`;
    expect((await rufe(jana, 'POST', pfad, { text, bestaetigt: true })).status).toBe(201);
    const thema = await readThema(id);
    expect(thema.zustand).toBe('LENKUNGSGRUPPE');
    expect(thema.ereignisse[0]).toMatchObject({ art: 'WIDERSPRUCH', grund: text, von: null });
    expect((await step(id, 'ZURUECKSTELLEN', { wiedervorlage: '2026-11-18' })).status).toBe(201);
  });

  it('tells a Hinweis that joins later what has happened, from then on', async () => {
    const id = await createThema([]);
    await stepBis(id, 'BUENDELN');
    const hinweis = await giveHinweis(kollegin);
    const aufnahme = {
      version: (await readThema(id)).version,
      grund: 'Dasselbe.',
      hinweise: [hinweis],
      bestaetigt: true,
    };
    expect((await rufe(ulrich, 'POST', `/themen/${id}/hinweise`, aufnahme)).status).toBe(201);
    expect((await readThema(id)).hinweise).toBe(1);
    const meldungen = (await readEigene(kollegin)).rueckmeldungen;
    expect(meldungen.map(({ inhalt }: Meldung) => inhalt)).toContain(
      'Die Koordination hat Ihren Hinweis gesichtet und in ein Thema aufgenommen.',
    );
  });

  it('AT-26: nothing is refused without a Rückmeldung, neither here nor in the database', async () => {
    const id = await createThema([await giveHinweis()]);
    await stepBis(id, 'SICHTEN');
    const ohne = await step(id, 'ABLEHNEN');
    expect([ohne.status, ohne.body.code]).toEqual([422, 'SCHRITT_UNVOLLSTAENDIG']);
    expect(ohne.body.errors).toMatchObject([{ pointer: '/rueckmeldung', code: 'RUECKMELDUNG_FEHLT' }]);
    expect((await readThema(id)).zustand).toBe('GESICHTET');
    await expect(
      sql(
        `INSERT INTO steuerung.thema_ereignis (standort_id, thema_id, lfd, art, von, nach, grund, konto_id, am)
         SELECT standort_id, id, 9, 'ABLEHNEN', zustand, 'ABGELEHNT_MIT_RUECKMELDUNG', 'x', verantwortlich, '2026-10-19' FROM steuerung.thema WHERE id = $1`,
        [id],
      ),
    ).rejects.toThrow('check constraint');
    expect((await step(id, 'ABLEHNEN', {}, { rueckmeldung: 'Es ist ein Einzelfall.' })).status).toBe(201);
    const abgelehnt = (await readMeldungen(id)).find(({ anlass }) => anlass === 'ABGELEHNT');
    expect(abgelehnt?.inhalt).toContain('Es ist ein Einzelfall.');
    await rufe(jana, 'POST', `/rueckmeldungen/${abgelehnt?.id}/widerspruch`, {
      text: 'Nein, dreimal.',
      bestaetigt: true,
    });
    expect((await readThema(id)).zustand).toBe('GESICHTET');
  });
});
