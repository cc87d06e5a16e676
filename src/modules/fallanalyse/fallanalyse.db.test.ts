import { beforeAll, describe, expect, it } from 'vitest';
import { MODULE } from '#src/anwendung/module.ts';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { TEXT_VERSION } from '#src/modules/einwilligung/index.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt } from '#test/support/welt.ts';

const dienste = await createTestDienste();
const welt = await createWelt(dienste);
const { rufe } = await createTestServer(dienste, MODULE);
const HEUTE = '2026-10-19';
dienste.setStichtag(HEUTE);
const jana = welt.konto('CASE_MANAGEMENT', welt.stadt);
const mila = welt.konto('CASE_MANAGEMENT', welt.stadt);
const fremd = welt.konto('CASE_MANAGEMENT', welt.kreis);
const sabine = welt.konto('KOORDINATION', welt.stadt);
let nummer = 0;

const sql = async (text: string, werte: unknown[] = []) => (await dienste.admin.query(text, werte)).rows;

beforeAll(async () => {
  for (const [actor, name] of [
    [jana, 'Jana Runde'],
    [mila, 'Mila Runde'],
  ] as const) {
    await sql('INSERT INTO benutzer.konto (id, kennung, name) VALUES ($1, $2, $3)', [
      actor.kontoId,
      `r-${actor.kontoId.slice(-12)}`,
      name,
    ]);
    await sql(
      `INSERT INTO benutzer.mitgliedschaft (id, konto_id, rolle, mandant_id, standort_id, art, gueltig_von)
       VALUES ($1, $2, 'CASE_MANAGEMENT', $3, $4, 'REGULAER', '2026-01-01')`,
      [createUuidV7(), actor.kontoId, welt.stadt.id, welt.stadt.standortId],
    );
  }
});

async function open(): Promise<{ akteId: string; personId: string; familienname: string }> {
  nummer += 1;
  const familienname = `Rundenprobe${String.fromCharCode(64 + nummer)}`;
  const { body } = await rufe(jana, 'POST', '/kurzberatungen', {
    zugangsweg: 'SOZIALAMT',
    sprache: 'ar',
    bedarfe: ['WOHNEN'],
    information: { am: HEUTE, form: 'BEIDES' },
    person: { art: 'NEU', identitaet: { familienname, vornamen: 'Rahaf', geburtsdatum: `19${50 + nummer}` } },
  });
  const personen = await rufe(jana, 'GET', `/akten/${body.id}/personen`);
  return { akteId: body.id, personId: personen.body.eintraege[0].personId, familienname };
}
const BLATT = {
  format: 'FALLBESPRECHUNG',
  am: '2026-10-20',
  anlass: 'Zwei Stellen verweisen aufeinander, die Leistung bleibt aus.',
  frage: 'Wer kann die Zuständigkeit klären?',
  verlauf: 'Der Antrag liegt seit Wochen. Drei Gespräche, kein Bescheid.',
  bestaetigt: true,
};
const JOBCENTER = { art: 'JOBCENTER', name: 'Jobcenter Lennetal' };
const create = (akteId: string, teil: object = {}, actor = jana) =>
  rufe(actor, 'POST', `/akten/${akteId}/fallanalysen`, { ...BLATT, ...teil });
const lies = (id: string, actor: KontoActor = jana) => rufe(actor, 'GET', `/fallanalysen/${id}`);
const GEHALTEN = {
  am: HEUTE,
  minuten: 50,
  text: 'Das Sozialamt zahlt weiter, bis der Bescheid da ist.',
  bestaetigt: true,
};
const halte = (id: string, teil: object = {}) =>
  rufe(jana, 'POST', `/fallanalysen/${id}/durchfuehrung`, { version: 1, ...GEHALTEN, ...teil });
const erteile = (akteId: string, personId: string, teil: object = {}) =>
  rufe(jana, 'POST', `/akten/${akteId}/einwilligungen`, {
    personId,
    zweck: 'FALLKONFERENZ',
    empfaenger: JOBCENTER,
    entscheidung: 'ERTEILT',
    form: 'SCHRIFTLICH',
    textVersion: TEXT_VERSION,
    textSprache: 'de',
    ...teil,
  });

describe('a Fallbesprechung', () => {
  it('goes from the sheet over what colleagues say to result, tasks and Rückmeldung', async () => {
    const { akteId } = await open();
    const { id } = (await create(akteId, { eingeladen: [mila.kontoId], moderation: mila.kontoId })).body;
    expect((await rufe(mila, 'GET', '/fallanalysen/anzahl')).body.einladungen).toBe(1);
    const sicht = (await lies(id, mila)).body;
    expect(sicht).toMatchObject({ fuehrend: false, akteId: null, blatt: { frage: BLATT.frage } });
    expect(JSON.stringify(sicht)).not.toContain(akteId);
    expect(sicht.leitfragen.map(({ code }: { code: string }) => code)).toContain('ZUSAMMENHANG');
    const beitrag = {
      art: 'BEITRAG',
      frage: 'LOESUNG',
      text: 'Vorschuss nach § 42 SGB I beantragen.',
      bestaetigt: true,
    };
    expect((await rufe(mila, 'POST', `/fallanalysen/${id}/beitraege`, beitrag)).status).toBe(201);
    const frueh = { ...beitrag, art: 'RUECKMELDUNG', text: 'Gut vorbereitet.' };
    expect((await rufe(mila, 'POST', `/fallanalysen/${id}/beitraege`, frueh)).body.code).toBe(
      'FALLANALYSE_STEHT_AUS',
    );
    expect((await halte(id, { nachfassenAm: '2026-10-19' })).status).toBe(201);
    expect((await rufe(mila, 'POST', `/fallanalysen/${id}/beitraege`, frueh)).status).toBe(201);
    const aufgabe = { text: 'Vorschuss beantragen.', frist: HEUTE, bestaetigt: true };
    const aufgabeId = (await rufe(jana, 'POST', `/fallanalysen/${id}/aufgaben`, aufgabe)).body.id;
    expect((await rufe(jana, 'GET', '/fallanalysen/anzahl')).body).toEqual({
      einladungen: 0,
      aufgaben: 1,
      nachfassen: 1,
      rueckmeldungen: 1,
    });
    await rufe(jana, 'POST', `/fallanalysen/${id}/aufgaben/${aufgabeId}/erledigung`);
    await rufe(jana, 'POST', `/fallanalysen/${id}/lesung`);
    expect((await rufe(jana, 'GET', '/fallanalysen/anzahl')).body).toEqual({
      einladungen: 0,
      aufgaben: 0,
      nachfassen: 0,
      rueckmeldungen: 0,
    });
    const ganz = (await lies(id)).body;
    expect(ganz).toMatchObject({
      zustand: 'DURCHGEFUEHRT',
      minuten: 50,
      ergebnis: { text: GEHALTEN.text },
      akteId,
    });
    expect(ganz.aufgaben[0]).toMatchObject({ text: 'Vorschuss beantragen.', erledigtAm: HEUTE });
    expect((await halte(id, { version: ganz.version })).body.code).toBe('FALLANALYSE_BEENDET');
  });

  it('is changed until it took place, on the version that was read; who is struck out reads no more', async () => {
    const { akteId } = await open();
    const { id } = (await create(akteId, { eingeladen: [mila.kontoId] })).body;
    const aendere = (teil: object) => rufe(jana, 'PUT', `/fallanalysen/${id}`, { ...BLATT, ...teil });
    expect((await aendere({ version: 2 })).status).toBe(409);
    expect((await aendere({ version: 1, kurzform: true, verlauf: '' })).body).toMatchObject({ version: 2 });
    expect((await lies(id, mila)).status).toBe(404);
    expect((await rufe(jana, 'POST', `/fallanalysen/${id}/absage`, { version: 2 })).status).toBe(201);
    expect((await aendere({ version: 3 })).body.code).toBe('FALLANALYSE_BEENDET');
  });

  it('asks for the course unless it is short, and invites nobody of another Stelle', async () => {
    const { akteId } = await open();
    expect((await create(akteId, { verlauf: '' })).body.errors[0].code).toBe('VERLAUF_FEHLT');
    expect((await create(akteId, { verlauf: '', kurzform: true })).status).toBe(201);
    const geladen = await create(akteId, { eingeladen: [fremd.kontoId], moderation: mila.kontoId });
    expect(geladen.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/eingeladen',
      '/moderation',
    ]);
    expect((await create(akteId, { stellen: [JOBCENTER] })).body.errors[0].code).toBe('NUR_FALLKONFERENZ');
  });

  it('ends for the invited after its time', async () => {
    const { akteId } = await open();
    const { id } = (await create(akteId, { eingeladen: [mila.kontoId] })).body;
    dienste.setStichtag('2027-01-18');
    expect((await lies(id, mila)).status).toBe(200);
    dienste.setStichtag('2027-01-19');
    expect((await lies(id, mila)).status).toBe(404);
    dienste.setStichtag(HEUTE);
  });
});

describe('the withdrawal of the Zusammenarbeit', () => {
  it('ends every invitation at once, and says so beforehand', async () => {
    const { akteId, personId } = await open();
    const angabe = { zweck: 'ZUSAMMENARBEIT', empfaenger: undefined };
    const einwilligungId = (await erteile(akteId, personId, angabe)).body.id;
    const konferenz = (await erteile(akteId, personId)).body.id;
    const { id } = (await create(akteId, { eingeladen: [mila.kontoId] })).body;
    await rufe(jana, 'POST', `/einwilligungen/${konferenz}/widerruf`, { version: 1 });
    expect((await lies(id, mila)).status).toBe(200);
    const { folgen } = (await rufe(jana, 'GET', `/einwilligungen/${einwilligungId}/widerrufsfolgen`)).body;
    expect(folgen).toContainEqual({ art: 'EINLADUNG_ENDET', angabe: null });
    expect(
      (await rufe(jana, 'POST', `/einwilligungen/${einwilligungId}/widerruf`, { version: 1 })).status,
    ).toBe(201);
    expect((await lies(id, mila)).status).toBe(404);
    expect((await lies(id)).status).toBe(200);
    expect((await halte(id)).body.code).toBe('AKTE_EINGEFROREN');
  });
});

describe('a Fallrekonstruktion', () => {
  it('looks at a closed Akte, or at a part of a running one', async () => {
    const { akteId } = await open();
    const format = 'FALLREKONSTRUKTION';
    expect((await create(akteId, { format })).body.errors[0].code).toBe('TEILBEREICH_FEHLT');
    expect((await create(akteId, { format, teilbereich: 'WOHNEN' })).status).toBe(201);
    await sql(`UPDATE fall.akte SET zustand = 'GESCHLOSSEN' WHERE id = $1`, [akteId]);
    expect((await create(akteId, { format })).status).toBe(201);
    const hinweis = {
      schnittstelle: 'JOBCENTER',
      themenbereich: 'WOHNEN',
      huerde: 'RECHTSKREISWECHSEL',
      mitName: false,
    };
    const giveHinweis = async () =>
      (await rufe(jana, 'POST', `/akten/${akteId}/systemhinweise`, hinweis)).status;
    expect(await giveHinweis()).toBe(201);
    expect((await create(akteId)).body.code).toBe('AKTE_GESCHLOSSEN');
    await sql(`UPDATE fall.akte SET zustand = 'EINWILLIGUNG_WIDERRUFEN' WHERE id = $1`, [akteId]);
    expect((await create(akteId, { format })).body.code).toBe('AKTE_EINGEFROREN');
    expect(await giveHinweis()).toBe(422);
  });
});

describe('a Fallkonferenz', () => {
  const konferenz = { format: 'FALLKONFERENZ', stellen: [JOBCENTER] };
  const halteKonferenz = (id: string, teil: object = {}) =>
    rufe(jana, 'POST', `/fallanalysen/${id}/fallkonferenz`, {
      version: 1,
      ...GEHALTEN,
      stellen: [JOBCENTER],
      personDabei: true,
      was: 'Stand der Anträge.',
      gebundenAls: 'BERUFSGEHEIMNIS',
      ...teil,
    });

  it('takes place with a consent of the person that names each Stelle, and is written down as a disclosure', async () => {
    const { akteId, personId } = await open();
    expect((await create(akteId, konferenz)).body.errors[0]).toMatchObject({
      pointer: '/stellen/0/name',
      code: 'EINWILLIGUNG_FEHLT',
    });
    await erteile(akteId, personId, { zweck: 'SCHWEIGEPFLICHT' });
    expect((await create(akteId, konferenz)).body.code).toBe('EINWILLIGUNG_FEHLT');
    const einwilligungId = (await erteile(akteId, personId)).body.id;
    const { id } = (await create(akteId, konferenz)).body;
    expect((await halte(id)).body.code).toBe('IST_FALLKONFERENZ');
    const andere = { art: 'SOZIALAMT', name: 'Sozialamt Werdeck' };
    expect((await halteKonferenz(id, { stellen: [JOBCENTER, andere] })).body.errors).toEqual([
      expect.objectContaining({ pointer: '/stellen/1/name', code: 'EINWILLIGUNG_FEHLT' }),
    ]);
    expect((await halteKonferenz(id, { am: '2026-10-18' })).body.code).toBe('EINWILLIGUNG_FEHLT');
    expect((await halteKonferenz(id)).status).toBe(201);
    expect((await lies(id)).body.ergebnis).toMatchObject({ stellen: [JOBCENTER], personDabei: true });
    const mitteilungen = (await rufe(jana, 'GET', `/akten/${akteId}/offenlegungen`)).body.eintraege;
    expect(mitteilungen).toEqual([
      expect.objectContaining({
        empfaenger: JOBCENTER.name,
        was: 'Stand der Anträge.',
        grundlage: 'EINWILLIGUNG',
      }),
    ]);
    const [protokoll] = await sql(
      `SELECT rechtsgrundlage_id FROM protokoll.eintrag WHERE ereignis = 'fallanalyse.recordFallkonferenz' AND ergebnis = 'OK' AND objekt_id = $1`,
      [id],
    );
    expect(protokoll).toEqual({ rechtsgrundlage_id: einwilligungId });
  });

  it('does not take place after the withdrawal', async () => {
    const { akteId, personId } = await open();
    const einwilligungId = (await erteile(akteId, personId)).body.id;
    const { id } = (await create(akteId, konferenz)).body;
    await rufe(jana, 'POST', `/einwilligungen/${einwilligungId}/widerruf`, { version: 1 });
    expect((await halteKonferenz(id)).body.code).toBe('EINWILLIGUNG_FEHLT');
    expect((await lies(id)).body.zustand).toBe('VORBEREITET');
  });
});

describe('attack: planted names in the workspace', () => {
  it('are refused on every way in, also transliterated, in another script and in pieces', async () => {
    const { akteId, familienname } = await open();
    const gepflanzt = [
      `Rahaf ${familienname} wartet.`,
      `Die Familie ${familienname} wartet.`,
      `Bei ${familienname.toUpperCase()} blieb es liegen.`,
      'Auf dem Bescheid steht رهف statt der Schreibung im Pass.',
      'Rahaf wartet.',
      'R. Z. wartet seit Monaten.',
      'Akte KB-2026-0007 liegt dort.',
      'geb. 12.07.1990, deshalb keine Förderung.',
      'Wohnt in der Bergstraße 14, im Hinterhaus.',
      'Anrufen unter 0171 2345678.',
    ];
    const { id } = (await create(akteId, { eingeladen: [mila.kontoId] })).body;
    for (const text of gepflanzt) {
      for (const feld of ['anlass', 'frage', 'verlauf', 'ressourcen']) {
        const antwort = await create(akteId, { [feld]: text });
        expect([text, feld, antwort.status, antwort.body.code]).toEqual([text, feld, 422, 'PERSONENBEZUG']);
        expect(JSON.stringify(antwort.body)).not.toContain(familienname);
      }
      const beitrag = { art: 'BEITRAG', frage: 'VERSTEHEN', text, bestaetigt: true };
      expect([text, (await rufe(jana, 'POST', `/fallanalysen/${id}/beitraege`, beitrag)).status]).toEqual([
        text,
        422,
      ]);
      expect([text, (await halte(id, { text })).status]).toEqual([text, 422]);
    }
    const befunde = (
      await rufe(jana, 'POST', '/fallanalysen/pruefung', {
        texte: { anlass: 'Die einzige eritreische Hebamme.' },
      })
    ).body;
    expect(befunde.befunde.map(({ art }: { art: string }) => art)).toEqual(['EINZIGARTIG', 'HERKUNFT']);
    expect((await create(akteId, { anlass: 'Die einzige eritreische Hebamme wartet.' })).status).toBe(201);
  });

  it('an unconfirmed text is not taken', async () => {
    const { akteId } = await open();
    expect((await create(akteId, { bestaetigt: false })).status).toBe(422);
  });
});

describe('attack: others', () => {
  it('by HTTP: another Mandant, the Koordination, the Land and a colleague who is not invited see nothing', async () => {
    const { akteId } = await open();
    const { id } = (await create(akteId)).body;
    for (const actor of [mila, fremd]) {
      expect((await lies(id, actor)).status).toBe(404);
      expect(
        (await rufe(actor, 'GET', '/fallanalysen')).body.eintraege.map((e: { id: string }) => e.id),
      ).not.toContain(id);
      const beitrag = { art: 'BEITRAG', text: 'Hallo.', bestaetigt: true };
      expect((await rufe(actor, 'POST', `/fallanalysen/${id}/beitraege`, beitrag)).status).toBe(404);
      expect((await rufe(actor, 'POST', `/fallanalysen/${id}/absage`, { version: 1 })).status).toBe(404);
      expect((await create(akteId, {}, actor)).status).toBe(404);
    }
    for (const actor of [
      sabine,
      welt.konto('MINISTERIUM', welt.stadt),
      welt.konto('TEAMLEITUNG', welt.stadt),
    ]) {
      expect((await lies(id, actor)).status).toBe(403);
      expect((await rufe(actor, 'GET', '/fallanalysen')).status).toBe(403);
    }
  });

  it('an invited colleague reads the sheet and leads nothing', async () => {
    const { akteId } = await open();
    const { id } = (await create(akteId, { eingeladen: [mila.kontoId] })).body;
    expect((await lies(id, mila)).status).toBe(200);
    expect((await rufe(mila, 'GET', `/akten/${akteId}`)).status).toBe(404);
    expect((await rufe(mila, 'POST', `/fallanalysen/${id}/absage`, { version: 1 })).status).toBe(404);
    expect((await rufe(mila, 'PUT', `/fallanalysen/${id}`, { ...BLATT, version: 1 })).status).toBe(404);
    expect((await rufe(mila, 'POST', `/fallanalysen/${id}/lesung`)).status).toBe(404);
  });

  it('the rows hold no word in plain', async () => {
    const { akteId } = await open();
    const { id } = (await create(akteId)).body;
    await halte(id);
    await rufe(jana, 'POST', `/fallanalysen/${id}/aufgaben`, {
      text: 'Vorschuss.',
      frist: HEUTE,
      bestaetigt: true,
    });
    for (const tabelle of ['fallanalyse', 'fallanalyse_aufgabe']) {
      const [roh] = await sql(`SELECT t::text AS alles FROM fall.${tabelle} t WHERE akte_id = $1`, [akteId]);
      for (const wort of ['Stellen', 'Bescheid', 'Sozialamt', 'Vorschuss'])
        expect(roh?.alles).not.toContain(wort);
    }
  });
});

describe('counts for the steering', () => {
  it('name no Akte, no Stelle and no account, and hide small numbers', async () => {
    const neu = await createWelt(dienste);
    const tom = neu.konto('CASE_MANAGEMENT', neu.stadt);
    const koordination = neu.konto('KOORDINATION', neu.stadt);
    const zahlen = async () =>
      (await rufe(koordination, 'GET', '/standort/fallformate?quartal=2026-Q4')).body;
    const { body } = await rufe(tom, 'POST', '/kurzberatungen', {
      zugangsweg: 'SOZIALAMT',
      sprache: 'ar',
      bedarfe: ['WOHNEN'],
      information: { am: HEUTE, form: 'BEIDES' },
      person: { art: 'NEU', identitaet: { familienname: 'Zaehlprobe', geburtsdatum: '1971' } },
    });
    const sitzung = async (kurzform: boolean) => {
      const { id } = (await create(body.id, { kurzform }, tom)).body;
      return rufe(tom, 'POST', `/fallanalysen/${id}/durchfuehrung`, { version: 1, ...GEHALTEN });
    };
    for (let i = 0; i < 4; i += 1) expect((await sitzung(false)).status).toBe(201);
    expect((await zahlen()).gesamt).toBeNull();
    await sitzung(true);
    expect(await zahlen()).toMatchObject({
      gesamt: { anzahl: 5, kurzform: 1, stunden: 5 },
      formate: [
        { format: 'FALLBESPRECHUNG', zahlen: { anzahl: 5 } },
        { format: 'FALLREKONSTRUKTION', zahlen: { anzahl: 0 } },
        { format: 'FALLKONFERENZ', zahlen: { anzahl: 0 } },
      ],
    });
    const spalten = await sql(
      `SELECT column_name FROM information_schema.columns WHERE table_schema = 'bericht' AND table_name = 'fallformat' ORDER BY 1`,
    );
    expect(spalten.map(({ column_name: name }) => name)).toEqual([
      'format',
      'id',
      'kurzform',
      'minuten',
      'quartal',
      'standort_id',
    ]);
    expect((await rufe(tom, 'GET', '/standort/fallformate')).status).toBe(403);
  });
});
