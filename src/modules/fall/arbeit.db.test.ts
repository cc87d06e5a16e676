import { describe, expect, it } from 'vitest';
import { createUuidV7 } from '#src/core/ids.ts';
import { createFallwelt, ZIEL } from './test-fall.ts';

const { rufe, jana, sql, openFall, giveEinwilligung, version } = await createFallwelt();

const ansicht = async (id: string) => (await rufe(jana, 'GET', `/akten/${id}`)).body;
const bericht = (id: string, art: string) =>
  sql<{ quartal: string; wert: number; merkmale: Record<string, unknown> }>(
    `SELECT z.quartal, z.wert, z.merkmale FROM bericht.zaehlsatz z JOIN fall.akte_zaehlsatz l ON l.zaehlsatz_id = z.id
      WHERE l.akte_id = $1 AND z.art = $2 ORDER BY z.wert, z.quartal`,
    [id, art],
  );

describe('Assessment', () => {
  it('records Lebensbereiche, one assessment at a time, and leads to the Zielvereinbarung', async () => {
    const id = await openFall();
    const { body: neu } = await rufe(jana, 'POST', `/akten/${id}/assessments`, {});
    expect((await rufe(jana, 'POST', `/akten/${id}/assessments`, {})).body.code).toBe('ASSESSMENT_OFFEN');
    const pfad = `/akten/${id}/assessments/${neu.id}`;
    const bereich = {
      erhebung: 'ERHOBEN',
      version: 0,
      bedarf: 3,
      situation: 'Spricht kein Deutsch.',
      quelle: 'KLIENT',
    };
    expect((await rufe(jana, 'PUT', `${pfad}/bereiche/SPRACHE`, bereich)).status).toBe(200);
    expect(
      (await rufe(jana, 'PUT', `${pfad}/bereiche/WOHNEN`, { erhebung: 'NICHT_ERHOBEN', version: 0 })).status,
    ).toBe(200);
    const konflikt = await rufe(jana, 'PUT', `${pfad}/bereiche/SPRACHE`, { ...bereich, situation: 'Anders' });
    expect(konflikt.status).toBe(409);
    expect(konflikt.body.zustand).toMatchObject({ version: 1, situation: 'Spricht kein Deutsch.' });
    await rufe(jana, 'POST', `/akten/${id}/ziele`, ZIEL);
    expect((await rufe(jana, 'POST', `${pfad}/abschluss`, { version: 1 })).status).toBe(201);
    const { akte, assessments } = await ansicht(id);
    expect(akte.zustand).toBe('ZIELVEREINBARUNG');
    expect(assessments[0].bereiche).toHaveLength(11);
    expect(
      assessments[0].bereiche.filter((b: { erhebung: string }) => b.erhebung === 'ERHOBEN'),
    ).toMatchObject([{ bereich: 'SPRACHE' }]);
    expect((await rufe(jana, 'PUT', `${pfad}/bereiche/SPRACHE`, { ...bereich, version: 1 })).body.code).toBe(
      'ASSESSMENT_ABGESCHLOSSEN',
    );
    const { body: zweites } = await rufe(jana, 'POST', `/akten/${id}/assessments`, {});
    const danach = await ansicht(id);
    expect(danach.akte.zustand).toBe('RE_ASSESSMENT');
    expect(danach.assessments.map((a: { id: string }) => a.id)).toEqual([zweites.id, neu.id]);
  });

  it('takes special categories only with their own consent, and seals them under a key of their own', async () => {
    const id = await openFall();
    const { body: neu } = await rufe(jana, 'POST', `/akten/${id}/assessments`, {});
    const pfad = `/akten/${id}/assessments/${neu.id}/bereiche/GESUNDHEIT`;
    const bereich = { erhebung: 'ERHOBEN', version: 0, bedarf: 2, besonders: 'Diagnose im Brief vom Arzt' };
    expect((await rufe(jana, 'PUT', pfad, bereich)).body.code).toBe('EINWILLIGUNG_BESONDERE_FEHLT');
    await giveEinwilligung(id, 'BESONDERE_KATEGORIEN', ['GESUNDHEIT']);
    expect((await rufe(jana, 'PUT', pfad, bereich)).status).toBe(200);
    expect((await ansicht(id)).assessments[0].bereiche[0].besonders).toBe('Diagnose im Brief vom Arzt');
    const { body: zeitleiste } = await rufe(jana, 'GET', `/akten/${id}/zeitleiste`);
    expect(JSON.stringify(zeitleiste)).not.toContain('Diagnose');

    const konflikt = await rufe(jana, 'PUT', pfad, { ...bereich, besonders: 'anderes' });
    expect([konflikt.status, konflikt.body.zustand.besonders]).toEqual([409, 'Diagnose im Brief vom Arzt']);
    const ohne = { erhebung: 'ERHOBEN', version: 1, bedarf: 2 };
    expect((await rufe(jana, 'PUT', pfad, ohne)).status).toBe(200);
    expect((await ansicht(id)).assessments[0].bereiche[0].besonders).toBe('Diagnose im Brief vom Arzt');
    expect((await rufe(jana, 'PUT', pfad, { ...ohne, version: 2, besonders: null })).status).toBe(200);
    expect((await ansicht(id)).assessments[0].bereiche[0].besonders).toBeUndefined();
  });

  it('CP-04: closes no Assessment in which nothing was recorded', async () => {
    const id = await openFall();
    const { body: neu } = await rufe(jana, 'POST', `/akten/${id}/assessments`, {});
    const pfad = `/akten/${id}/assessments/${neu.id}`;
    await rufe(jana, 'PUT', `${pfad}/bereiche/WOHNEN`, { erhebung: 'NICHT_ERHOBEN', version: 0 });
    const leer = await rufe(jana, 'POST', `${pfad}/abschluss`, { version: 1 });
    expect(leer.status).toBe(422);
    expect(leer.body.errors).toMatchObject([{ code: 'BEREICH_FEHLT' }]);
    expect((await ansicht(id)).assessments[0]).toMatchObject({ abgeschlossen: false });
  });

  it('CP-04: records a Lebensbereich only while a consent carries it', async () => {
    const id = await openFall();
    const { body: neu } = await rufe(jana, 'POST', `/akten/${id}/assessments`, {});
    const bereich = (code: string, body: object) =>
      rufe(jana, 'PUT', `/akten/${id}/assessments/${neu.id}/bereiche/${code}`, { version: 0, ...body });
    await sql(
      `UPDATE fall.einwilligung SET gueltig_von = '2025-10-18', gueltig_bis = '2026-10-18' WHERE akte_id = $1`,
      [id],
    );
    expect((await bereich('SPRACHE', { erhebung: 'ERHOBEN', bedarf: 2 })).body.code).toBe(
      'EINWILLIGUNG_FEHLT',
    );
    expect((await bereich('SPRACHE', { erhebung: 'NICHT_ERHOBEN' })).status).toBe(200);
    await giveEinwilligung(id, 'ZUSAMMENARBEIT', ['WOHNEN']);
    expect((await bereich('GESUNDHEIT', { erhebung: 'ERHOBEN', bedarf: 2 })).body.code).toBe(
      'EINWILLIGUNG_FEHLT',
    );
    expect((await bereich('WOHNEN', { erhebung: 'ERHOBEN', bedarf: 2 })).status).toBe(200);
  });

  it('DP-C-06, DP-E-01: a withdrawal erases special categories at once, an expired consent closes them', async () => {
    const id = await openFall();
    const { body: neu } = await rufe(jana, 'POST', `/akten/${id}/assessments`, {});
    await giveEinwilligung(id, 'BESONDERE_KATEGORIEN', ['GESUNDHEIT', 'WOHNEN']);
    await giveEinwilligung(id, 'BESONDERE_KATEGORIEN', ['WOHNEN']);
    for (const code of ['GESUNDHEIT', 'WOHNEN']) {
      const antwort = await rufe(jana, 'PUT', `/akten/${id}/assessments/${neu.id}/bereiche/${code}`, {
        version: 0,
        erhebung: 'ERHOBEN',
        bedarf: 2,
        besonders: `Vertraulich ${code}`,
      });
      expect(antwort.status).toBe(200);
    }
    const texte = async () =>
      (await ansicht(id)).assessments[0].bereiche.map((b: { besonders?: string }) => b.besonders);
    expect((await texte()).toSorted()).toEqual(['Vertraulich GESUNDHEIT', 'Vertraulich WOHNEN']);
    const [log] = await sql<{ abfrageklasse: string }>(
      `SELECT abfrageklasse FROM protokoll.eintrag WHERE objekt_id = $1 AND ereignis = 'fall.getAkte' ORDER BY zeit DESC LIMIT 1`,
      [id],
    );
    expect(log?.abfrageklasse).toBe('besondere-kategorien');
    const { body: liste } = await rufe(jana, 'GET', `/akten/${id}/einwilligungen`);
    const beide = liste.eintraege.find(
      (e: { zweck: string; bereiche: string[] }) =>
        e.zweck === 'BESONDERE_KATEGORIEN' && e.bereiche.length === 2,
    );
    expect((await rufe(jana, 'POST', `/einwilligungen/${beide.id}/widerruf`, { version: 1 })).status).toBe(
      201,
    );
    expect((await texte()).filter(Boolean)).toEqual(['Vertraulich WOHNEN']);
    const rest = await sql<{ bereich: string }>(
      'SELECT bereich FROM fall.assessment_bereich WHERE akte_id = $1 AND besonders IS NOT NULL',
      [id],
    );
    expect(rest).toEqual([{ bereich: 'WOHNEN' }]);
    await sql(
      `UPDATE fall.einwilligung SET gueltig_von = '2025-01-01', gueltig_bis = '2026-01-01' WHERE akte_id = $1`,
      [id],
    );
    expect((await texte()).filter(Boolean)).toEqual([]);
  });

  it('refuses a Bedarf outside 0 to 3 and an unknown Bereich', async () => {
    const id = await openFall();
    const { body: neu } = await rufe(jana, 'POST', `/akten/${id}/assessments`, {});
    const pfad = `/akten/${id}/assessments/${neu.id}/bereiche`;
    expect(
      (await rufe(jana, 'PUT', `${pfad}/SPRACHE`, { erhebung: 'ERHOBEN', version: 0, bedarf: 4 })).status,
    ).toBe(422);
    expect(
      (await rufe(jana, 'PUT', `${pfad}/RELIGION`, { erhebung: 'NICHT_ERHOBEN', version: 0 })).status,
    ).toBe(404);
  });
});

describe('Ziele and Schritte', () => {
  it('keeps the words of the client beside the translation, and the other goals when one is edited', async () => {
    const id = await openFall();
    const { body: erstes } = await rufe(jana, 'POST', `/akten/${id}/ziele`, ZIEL);
    const { body: zweites } = await rufe(jana, 'POST', `/akten/${id}/ziele`, {
      ...ZIEL,
      wortlaut: 'Wohnung',
      sprache: 'de',
      prioritaet: 2,
    });
    const geaendert = { ...ZIEL, uebersetzung: 'Ich will Deutsch lernen.', frist: '2026-12-31', version: 1 };
    expect((await rufe(jana, 'PUT', `/akten/${id}/ziele/${erstes.id}`, geaendert)).body.version).toBe(2);
    const { ziele } = await ansicht(id);
    expect(ziele).toMatchObject([
      {
        id: erstes.id,
        wortlaut: ZIEL.wortlaut,
        richtung: 'rtl',
        uebersetzung: 'Ich will Deutsch lernen.',
        frist: '2026-12-31',
      },
      { id: zweites.id, wortlaut: 'Wohnung', richtung: 'ltr', version: 1 },
    ]);
    const { body: zeitleiste } = await rufe(jana, 'GET', `/akten/${id}/zeitleiste`);
    const alt = zeitleiste.eintraege.find((e: { art: string }) => e.art === 'ZIEL_GEAENDERT');
    expect(alt.codes.felder.toSorted()).toEqual(['frist', 'uebersetzung']);
    expect(alt.inhalt.vorher.uebersetzung).toBe('Ich möchte Deutsch lernen.');
  });

  it('two tabs on one Ziel: the second gets the current state and nothing is overwritten', async () => {
    const id = await openFall();
    const { body: ziel } = await rufe(jana, 'POST', `/akten/${id}/ziele`, ZIEL);
    const pfad = `/akten/${id}/ziele/${ziel.id}`;
    const [a, b] = await Promise.all([
      rufe(jana, 'PUT', pfad, { ...ZIEL, indikator: 'Tab A', version: 1 }),
      rufe(jana, 'PUT', pfad, { ...ZIEL, indikator: 'Tab B', version: 1 }),
    ]);
    expect([a.status, b.status].toSorted((x, y) => x - y)).toEqual([200, 409]);
    const gewonnen = a.status === 200 ? 'Tab A' : 'Tab B';
    expect((a.status === 409 ? a : b).body.zustand.indikator).toBe(gewonnen);
    expect((await ansicht(id)).ziele[0].indikator).toBe(gewonnen);
  });

  it('counts results once, also when a Ziel is reopened', async () => {
    const id = await openFall();
    const { body: ziel } = await rufe(jana, 'POST', `/akten/${id}/ziele`, ZIEL);
    const pfad = `/akten/${id}/ziele/${ziel.id}/stand`;
    await rufe(jana, 'POST', pfad, { version: 1, stand: 'ERREICHT' });
    await rufe(jana, 'POST', pfad, { version: 2, stand: 'IN_ARBEIT' });
    await rufe(jana, 'POST', pfad, { version: 3, stand: 'TEILWEISE_ERREICHT' });
    expect(
      (await bericht(id, 'ZIEL_ERGEBNIS')).map(({ wert, merkmale }) => [wert, merkmale.ergebnis]),
    ).toEqual([
      [-1, 'ERREICHT'],
      [1, 'ERREICHT'],
      [1, 'TEILWEISE_ERREICHT'],
    ]);
  });

  it('plans a step only for a Ziel of the same Akte and ticks it off', async () => {
    const [id, andere] = [await openFall(), await openFall()];
    const { body: ziel } = await rufe(jana, 'POST', `/akten/${id}/ziele`, ZIEL);
    const schritt = { zielId: ziel.id, was: 'Zum Kurs anmelden', wer: 'KLIENT', faelligAm: '2026-10-26' };
    expect((await rufe(jana, 'POST', `/akten/${andere}/schritte`, schritt)).status).toBe(404);
    const { body: neu } = await rufe(jana, 'POST', `/akten/${id}/schritte`, schritt);
    const { was, wer } = schritt;
    expect(
      (await rufe(jana, 'PUT', `/akten/${id}/schritte/${neu.id}`, { version: 1, was, wer })).body.version,
    ).toBe(2);
    expect(
      (await rufe(jana, 'POST', `/akten/${id}/schritte/${neu.id}/stand`, { version: 2, stand: 'ERLEDIGT' }))
        .status,
    ).toBe(200);
    expect((await ansicht(id)).ziele[0].schritte).toMatchObject([
      { was, stand: 'ERLEDIGT', faelligAm: null },
    ]);
  });

  it('without a Ziel the Assessment needs a reason', async () => {
    const id = await openFall();
    await rufe(jana, 'POST', `/akten/${id}/assessments`, {});
    const ohne = { version: await version(id), begruendung: 'Erst die akute Wohnungslosigkeit.' };
    expect((await rufe(jana, 'POST', `/akten/${id}/ohne-ziel`, ohne)).status).toBe(201);
    expect((await ansicht(id)).akte.zustand).toBe('ZIELVEREINBARUNG');
  });

  it('refuses empty and too long words, unknown languages and priorities', async () => {
    const id = await openFall();
    for (const falsch of [
      { wortlaut: ' \u200b ' },
      { wortlaut: 'x'.repeat(2_001) },
      { sprache: 'xx' },
      { prioritaet: 4 },
      { frist: '2026-02-30' },
    ]) {
      expect(
        (await rufe(jana, 'POST', `/akten/${id}/ziele`, { ...ZIEL, ...falsch })).status,
        JSON.stringify(falsch).slice(0, 40),
      ).toBe(422);
    }
    expect((await ansicht(id)).ziele).toEqual([]);
  });
});

describe('Kontakte', () => {
  it('needs date and kind only; a text keeps its place in the Akte', async () => {
    const id = await openFall();
    expect(
      (await rufe(jana, 'POST', `/akten/${id}/kontakte`, { datum: '2026-10-19', art: 'TELEFON' })).status,
    ).toBe(201);
    const { kontakte, akte } = await ansicht(id);
    expect(kontakte).toMatchObject([{ art: 'TELEFON', themen: [], erreicht: true, notiz: null }]);
    expect(akte.letzterKontakt).toBe('2026-10-19');
  });

  it('AT-34: a contact of yesterday is not same-day; one from paper keeps its date and is not late', async () => {
    const id = await openFall();
    const erfasse = (angabe: object) =>
      rufe(jana, 'POST', `/akten/${id}/kontakte`, { art: 'PERSOENLICH', ...angabe });
    await erfasse({ datum: '2026-10-18', themen: ['WOHNEN', 'SPRACHE'] });
    await erfasse({ datum: '2026-09-30', vomPapier: true });
    await erfasse({ datum: '2026-10-19' });
    const saetze = await bericht(id, 'KONTAKT');
    expect(
      saetze.map(({ quartal, merkmale }) => `${quartal} ${String(merkmale.erfassung)}`).toSorted(),
    ).toEqual(['2026-Q3 VOM_PAPIER', '2026-Q4 GLEICHER_TAG', '2026-Q4 SPAETER']);
    const { kontakte } = await ansicht(id);
    expect(kontakte.map((k: { datum: string }) => k.datum)).toEqual([
      '2026-10-19',
      '2026-10-18',
      '2026-09-30',
    ]);
  });

  it('refuses the future, impossible days and a foreign id', async () => {
    const id = await openFall();
    const erfasse = (datum: string) => rufe(jana, 'POST', `/akten/${id}/kontakte`, { art: 'TELEFON', datum });
    expect((await erfasse('2026-10-20')).body.code).toBe('DATUM_IN_ZUKUNFT');
    expect((await erfasse('2026-02-30')).status).toBe(422);
    expect((await erfasse('gestern')).status).toBe(422);
    expect(
      (await rufe(jana, 'POST', `/akten/${createUuidV7()}/kontakte`, { art: 'TELEFON', datum: '2026-10-19' }))
        .status,
    ).toBe(404);
    expect(
      (await rufe(jana, 'POST', '/akten/keine-uuid/kontakte', { art: 'TELEFON', datum: '2026-10-19' }))
        .status,
    ).toBe(404);
  });

  it('a correction keeps the old value in the timeline, moves the count and the last contact', async () => {
    const id = await openFall();
    const { body: neu } = await rufe(jana, 'POST', `/akten/${id}/kontakte`, {
      datum: '2026-10-19',
      art: 'TELEFON',
      notiz: 'Alt',
    });
    const pfad = `/akten/${id}/kontakte/${neu.id}`;
    expect(
      (await rufe(jana, 'PUT', pfad, { datum: '2026-09-29', art: 'TELEFON', notiz: 'Neu', version: 1 }))
        .status,
    ).toBe(200);
    expect((await rufe(jana, 'PUT', pfad, { datum: '2026-09-01', art: 'TELEFON', version: 1 })).status).toBe(
      409,
    );
    expect((await ansicht(id)).akte.letzterKontakt).toBe('2026-09-29');
    expect((await bericht(id, 'KONTAKT')).map(({ quartal, wert }) => [quartal, wert])).toEqual([
      ['2026-Q4', -1],
      ['2026-Q3', 1],
      ['2026-Q4', 1],
    ]);
    const { body: zeitleiste } = await rufe(jana, 'GET', `/akten/${id}/zeitleiste`);
    expect(zeitleiste.eintraege[0]).toMatchObject({
      art: 'KONTAKT_BERICHTIGT',
      inhalt: { vorher: { datum: '2026-10-19', notiz: 'Alt' } },
    });
  });

  it('the same submission twice is one record', async () => {
    const id = await openFall();
    const kopf = { 'idempotency-key': createUuidV7() };
    const kontakt = { datum: '2026-10-19', art: 'E_MAIL' };
    const erst = await rufe(jana, 'POST', `/akten/${id}/kontakte`, kontakt, kopf);
    const wieder = await rufe(jana, 'POST', `/akten/${id}/kontakte`, kontakt, kopf);
    expect(wieder.body).toEqual(erst.body);
    expect((await ansicht(id)).kontakteGesamt).toBe(1);
    const anders = await rufe(jana, 'POST', `/akten/${id}/kontakte`, { ...kontakt, art: 'TELEFON' }, kopf);
    expect(anders.body.code).toBe('IDEMPOTENZ_ANDERE_EINGABE');
  });
});
