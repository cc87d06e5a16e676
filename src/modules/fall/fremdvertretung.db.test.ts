import { randomBytes } from 'node:crypto';
import { sql as kysely } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { RECHTSGRUNDLAGEN } from '#src/core/contract/rechtsgrundlagen.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { ok } from '#src/core/result.ts';
import { TEXT_VERSION, createModul as createEinwilligung } from '#src/modules/einwilligung/index.ts';
import { modul as fallanfrage } from '#src/modules/fallanfrage/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import { kontextFuer, type Weltmandant } from '#test/support/welt.ts';
import { VERTRETUNG_WIDERRUFSFOLGE } from './index.ts';
import { createFallwelt } from './test-fall.ts';

const { dienste, welt, jana, rufe, sql, openFall, giveEinwilligung } = await createFallwelt([fallanfrage]);
const HEUTE = '2026-10-19';
const leitung = welt.konto('TEAMLEITUNG', welt.stadt);
const ZEIT = { von: HEUTE, bis: '2026-10-30' };

/** Row of a membership, as the administration of the Stelle makes it. */
const addMitgliedschaft = (kontoId: string, mandant: Weltmandant, art = 'REGULAER') =>
  sql(
    `INSERT INTO benutzer.mitgliedschaft (id, konto_id, rolle, mandant_id, standort_id, art, gueltig_von, gueltig_bis, grund_code)
     VALUES ($1, $2, 'CASE_MANAGEMENT', $3, $4, $5, '2026-01-01', $6, $7)`,
    [
      createUuidV7(),
      kontoId,
      mandant.id,
      mandant.standortId,
      art,
      art === 'REGULAER' ? null : '2027-06-30',
      art === 'REGULAER' ? null : 'VERTRETUNG_URLAUB',
    ],
  );

/** Somebody of the Träger who helps out in the Stadt; the session acts in the Stadt. */
async function createFremde(): Promise<KontoActor> {
  const actor = { ...welt.konto('CASE_MANAGEMENT', welt.stadt), fremdvertretung: true };
  await sql('INSERT INTO benutzer.konto (id, kennung, name) VALUES ($1, $2, $3)', [
    actor.kontoId,
    `k-${actor.kontoId.slice(-12)}`,
    'Selda Fremd',
  ]);
  await addMitgliedschaft(actor.kontoId, welt.traeger);
  await addMitgliedschaft(actor.kontoId, welt.stadt, 'VERTRETUNG');
  return actor;
}

let traeger = '';
beforeAll(async () => {
  await sql(`INSERT INTO benutzer.konto (id, kennung, name) VALUES ($1, 'jana-fremd', 'Jana')`, [
    jana.kontoId,
  ]);
  await addMitgliedschaft(jana.kontoId, welt.stadt);
  const [zeile] = await sql<{ name: string }>('SELECT name FROM stamm.mandant WHERE id = $1', [
    welt.traeger.id,
  ]);
  traeger = zeile?.name ?? '';
});

/** A Schweigepflichtentbindung of the Hauptperson for a Stelle; answers its id. */
async function consent(akteId: string, name = traeger, angabe: object = {}): Promise<string> {
  const { body } = await rufe(jana, 'GET', `/akten/${akteId}`);
  const antwort = await rufe(jana, 'POST', `/akten/${akteId}/einwilligungen`, {
    personId: body.personen[0].personId,
    zweck: 'SCHWEIGEPFLICHT',
    empfaenger: { art: 'KIM_STELLE', name },
    entscheidung: 'ERTEILT',
    form: 'SCHRIFTLICH',
    textVersion: TEXT_VERSION,
    textSprache: 'de',
    ...angabe,
  });
  if (antwort.status !== 201) throw new Error(JSON.stringify(antwort.body));
  return antwort.body.id;
}
const actIn = (anweisung: ReturnType<typeof kysely>) =>
  withActor(kontextFuer(dienste, jana, 'fall'), async (trx) => ok(await anweisung.execute(trx)));
/** A consent that begins later: no form takes one, a row may have it all the same. */
async function consentAb(akteId: string, von: string): Promise<string> {
  const muster = await consent(akteId, traeger, { entscheidung: 'ABGELEHNT' });
  const id = createUuidV7();
  await actIn(kysely`INSERT INTO fall.einwilligung (mandant_id, id, akte_id, person_id, zweck, entscheidung, empfaenger_art,
      empfaenger_mandant_id, form, text_version, text_sprache, text_hash, gueltig_von, gueltig_bis, siegel)
    SELECT mandant_id, ${id}, akte_id, person_id, zweck, 'ERTEILT', empfaenger_art, ${welt.traeger.id}, form, text_version,
      text_sprache, text_hash, ${von}, '2027-06-30', siegel FROM fall.einwilligung WHERE mandant_id = ${welt.stadt.id} AND id = ${muster}`);
  return id;
}
async function withdraw(wer: KontoActor, id: string): Promise<number> {
  const { version } = (await rufe(wer, 'GET', `/einwilligungen/${id}`)).body;
  return (await rufe(wer, 'POST', `/einwilligungen/${id}/widerruf`, { version })).status;
}
async function agree(wer: KontoActor, akteIds: string[] | null, bis = '2026-12-31'): Promise<string> {
  const body = { kontoId: wer.kontoId, von: HEUTE, bis, akteIds };
  const antwort = await rufe(jana, 'POST', '/vertretungsabsprachen', body);
  if (antwort.status !== 201) throw new Error(JSON.stringify(antwort.body));
  return antwort.body.id;
}
const activate = (id: string, zeit: object = ZEIT) =>
  rufe(leitung, 'POST', `/team/vertretungen/${id}/aktivierung`, { ...zeit, grund: 'URLAUB' });
async function status(wer: KontoActor, akteId: string, tag = HEUTE): Promise<number> {
  dienste.setStichtag(tag);
  try {
    return (await rufe(wer, 'GET', `/akten/${akteId}`)).status;
  } finally {
    dienste.setStichtag(HEUTE);
  }
}
/** What the account reads by SQL in the domain fall: rows of the Akte in a table. */
async function count(actor: KontoActor, tabelle: string, akteId: string): Promise<number> {
  const ergebnis = await withActor(kontextFuer(dienste, actor, 'fall'), async (trx) => {
    const spalte = tabelle === 'fall.akte' ? 'id' : 'akte_id';
    const { rows } = await kysely<{ n: number }>`
      SELECT count(*)::int AS n FROM ${kysely.table(tabelle)} WHERE ${kysely.ref(spalte)} = ${akteId}`.execute(
      trx,
    );
    return ok(rows[0]?.n ?? -1);
  });
  return ergebnis.ok ? ergebnis.wert : -1;
}
const TABELLEN = ['fall.akte', 'fall.ereignis', 'fall.akte_beteiligte', 'fall.einwilligung', 'fall.aufnahme'];

describe('a deputy of another Stelle', () => {
  it('gets the Akten that a consent of the client for that Stelle covers, and learns of no other', async () => {
    const fremde = await createFremde();
    const [gedeckt, ohne, anders] = [await openFall(), await openFall(), await openFall()];
    const einwilligungId = await consent(gedeckt);
    await consent(anders, 'Jobcenter Lennetal', {
      empfaenger: { art: 'JOBCENTER', name: 'Jobcenter Lennetal' },
    });
    const id = await agree(fremde, [gedeckt, ohne, anders]);

    const liste = (await rufe(jana, 'GET', '/vertretungsabsprachen')).body.eintraege;
    const zeile = liste.find((eine: { id: string }) => eine.id === id);
    expect(zeile).toMatchObject({ fremdeStelle: traeger, akten: 1, ungedeckt: 2 });
    const deckung = await rufe(jana, 'GET', `/vertretungsabsprachen/${id}/deckung`);
    const staende = deckung.body.eintraege.map((eine: { akteId: string; gedeckt: boolean }) => [
      eine.akteId,
      eine.gedeckt,
    ]);
    expect(staende.at(-1)).toEqual([gedeckt, true]);
    expect(new Map(staende)).toEqual(
      new Map([
        [gedeckt, true],
        [ohne, false],
        [anders, false],
      ]),
    );
    expect((await rufe(fremde, 'GET', `/vertretungsabsprachen/${id}/deckung`)).status).toBe(404);

    // The Teamleitung learns a number, the deputy not even that.
    const team = (await rufe(leitung, 'GET', '/team/vertretungen')).body;
    expect(team.eintraege.find((eine: { id: string }) => eine.id === id)).toMatchObject({
      akten: 1,
      ungedeckt: 2,
    });
    expect(JSON.stringify(team)).not.toMatch(/Rahaf|CM-/);
    const eigene = (await rufe(fremde, 'GET', '/vertretungsabsprachen')).body.eintraege;
    expect(eigene).toMatchObject([{ id, akten: 1, ungedeckt: 0 }]);

    const aktiviert = await activate(id);
    expect([aktiviert.status, aktiviert.body]).toMatchObject([201, { akten: 1, ungedeckt: 2 }]);
    expect([await status(fremde, gedeckt), await status(fremde, ohne), await status(fremde, anders)]).toEqual(
      [200, 404, 404],
    );
    expect((await rufe(fremde, 'GET', '/akten')).body.gesamt).toBe(1);
    const tag = (await rufe(fremde, 'GET', '/mein-tag')).body;
    expect(tag.akten).toEqual({ kurzberatungen: 0, faelle: 1, ruhend: 0 });
    expect(JSON.stringify(tag)).not.toMatch(new RegExp(`${ohne}|${anders}`));
    for (const tabelle of TABELLEN) {
      expect(await count(fremde, tabelle, gedeckt), tabelle).toBeGreaterThan(0);
      expect(await count(fremde, tabelle, ohne), tabelle).toBe(0);
    }
    const kontakt = { datum: HEUTE, art: 'TELEFON' };
    expect((await rufe(fremde, 'POST', `/akten/${gedeckt}/kontakte`, kontakt)).status).toBe(201);
    expect((await rufe(fremde, 'POST', `/akten/${ohne}/kontakte`, kontakt)).status).toBe(404);

    const zeitleiste = (await rufe(jana, 'GET', `/akten/${gedeckt}/zeitleiste`)).body.eintraege;
    expect(zeitleiste).toContainEqual(
      expect.objectContaining({
        art: 'VERTRETUNG_ERTEILT',
        an: 'Selda Fremd',
        codes: expect.objectContaining({ einwilligungId, bis: ZEIT.bis }),
      }),
    );
    const log = await sql(
      `SELECT rechtsgrundlage_id FROM protokoll.eintrag WHERE ereignis = 'fall.createTeamvertretung' AND objekt_id = $1 AND ergebnis = 'OK'`,
      [id],
    );
    expect(log).toEqual([{ rechtsgrundlage_id: RECHTSGRUNDLAGEN.VERTRETUNG_JE_AKTE.id }]);
  });

  it('loses the Akte with the withdrawal, at once and whoever records it; the others stay', async () => {
    const fremde = await createFremde();
    const [eine, andere] = [await openFall(), await openFall()];
    const erste = await consent(eine);
    await consent(andere);
    expect((await activate(await agree(fremde, [eine, andere]))).body.akten).toBe(2);
    expect([await status(fremde, eine), await status(fremde, andere)]).toEqual([200, 200]);

    expect(await withdraw(jana, erste)).toBe(201);
    expect([await status(fremde, eine), await status(fremde, andere)]).toEqual([404, 200]);
    for (const tabelle of TABELLEN) expect(await count(fremde, tabelle, eine), tabelle).toBe(0);
    const zeitleiste = (await rufe(jana, 'GET', `/akten/${eine}/zeitleiste`)).body.eintraege;
    expect(zeitleiste.map(({ art }: { art: string }) => art).slice(0, 2)).toEqual([
      'VERTRETUNG_BEENDET',
      'EINWILLIGUNG_WIDERRUFEN',
    ]);

    // The deputy takes a withdrawal of the Zusammenarbeit: it counts, and the Akte is gone for the deputy.
    const liste = (await rufe(fremde, 'GET', `/akten/${andere}/einwilligungen`)).body.eintraege;
    const arbeit = liste.find(({ zweck }: { zweck: string }) => zweck === 'ZUSAMMENARBEIT');
    expect(await withdraw(fremde, arbeit.id)).toBe(201);
    expect(await status(fremde, andere)).toBe(404);
    expect((await rufe(jana, 'GET', `/akten/${andere}`)).body.akte.zustand).toBe('EINWILLIGUNG_WIDERRUFEN');
  });

  it('is told of before the withdrawal', async () => {
    const fremde = await createFremde();
    const akteId = await openFall();
    const id = await consent(akteId);
    await activate(await agree(fremde, [akteId]));
    const { bindungen } = createEinwilligung({ widerruf: [VERTRETUNG_WIDERRUFSFOLGE], erneuerung: [] });
    const bindung = bindungen.find(({ route }) => route.id === 'einwilligung.getWiderrufsfolgen');
    const antwort = await bindung?.handle(
      {
        kontext: kontextFuer(dienste, jana, 'fall'),
        adresse: '',
        sitzungToken: null,
        setSitzung: () => undefined,
        geraet: null,
        setGeraet: () => undefined,
      },
      { params: { einwilligungId: id }, query: {}, body: undefined },
    );
    expect(antwort).toMatchObject({
      ok: true,
      wert: { folgen: expect.arrayContaining([{ art: 'VERTRETUNG_ENDET', angabe: traeger }]) },
    });
  });

  it('sees the Akte not longer than the consent holds', async () => {
    const fremde = await createFremde();
    const akteId = await openFall();
    await consent(akteId, traeger, { gueltigBis: '2026-10-25' });
    await activate(await agree(fremde, [akteId]));
    expect([await status(fremde, akteId, '2026-10-25'), await status(fremde, akteId, '2026-10-26')]).toEqual([
      200, 404,
    ]);
    const einzeln = await openFall();
    await consent(einzeln, traeger, { gueltigBis: '2026-10-22' });
    const angabe = { kontoId: fremde.kontoId, ...ZEIT, grund: 'URLAUB' };
    expect((await rufe(jana, 'POST', `/akten/${einzeln}/vertretung`, angabe)).status).toBe(201);
    expect([
      await status(fremde, einzeln, '2026-10-22'),
      await status(fremde, einzeln, '2026-10-23'),
    ]).toEqual([200, 404]);
  });

  it('gets a single Akte with a consent only, and the log names it', async () => {
    const fremde = await createFremde();
    const akteId = await openFall();
    const angabe = { kontoId: fremde.kontoId, ...ZEIT, grund: 'URLAUB' };
    const ohne = await rufe(jana, 'POST', `/akten/${akteId}/vertretung`, angabe);
    expect(ohne.body.errors).toMatchObject([{ code: 'EINWILLIGUNG_FEHLT', pointer: '/kontoId' }]);
    const id = await consent(akteId);
    expect((await rufe(jana, 'POST', `/akten/${akteId}/vertretung`, angabe)).status).toBe(201);
    expect(await status(fremde, akteId)).toBe(200);
    const log = await sql(
      `SELECT rechtsgrundlage_id FROM protokoll.eintrag WHERE ereignis = 'fall.createVertretung' AND objekt_id = $1 AND ergebnis = 'OK'`,
      [akteId],
    );
    expect(log).toEqual([{ rechtsgrundlage_id: id }]);
  });

  it('gets an Akte on a named legal basis for fourteen days, with its reason sealed', async () => {
    const fremde = await createFremde();
    const [akteId, ohne] = [await openFall(), await openFall()];
    const id = await agree(fremde, [akteId, ohne]);
    const pfad = `/vertretungsabsprachen/${id}/grundlagen`;
    const body = { akteId, rechtsgrundlage: 'MUTMASSLICH', begruendung: 'Liegt im Krankenhaus.' };
    expect((await rufe(fremde, 'POST', pfad, body)).status).toBe(404);
    expect((await rufe(jana, 'POST', pfad, body)).status).toBe(201);
    expect((await rufe(jana, 'POST', pfad, { ...body, rechtsgrundlage: 'VERTRETUNG' })).status).toBe(422);
    expect(await status(fremde, akteId)).toBe(404);
    expect((await activate(id, { von: HEUTE, bis: '2026-12-01' })).body).toMatchObject({
      akten: 1,
      ungedeckt: 1,
    });
    expect([await status(fremde, akteId, '2026-11-01'), await status(fremde, akteId, '2026-11-02')]).toEqual([
      200, 404,
    ]);
    const zeitleiste = (await rufe(jana, 'GET', `/akten/${akteId}/zeitleiste`)).body.eintraege;
    expect(zeitleiste).toContainEqual(
      expect.objectContaining({
        art: 'VERTRETUNGSGRUNDLAGE_GENANNT',
        inhalt: { begruendung: 'Liegt im Krankenhaus.' },
      }),
    );
    const [klar] = await sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM fall.ereignis WHERE akte_id = $1 AND codes::text LIKE '%Krankenhaus%'`,
      [akteId],
    );
    expect(klar?.n).toBe(0);
  });

  it('does not see an Akte that was given without a basis, whoever wrote the row', async () => {
    const fremde = await createFremde();
    const akteId = await openFall();
    await sql(
      `INSERT INTO fall.akte_zugriff (mandant_id, akte_id, konto_id, art, gueltig_von, gueltig_bis, grund, erteilt_von)
       VALUES ($1, $2, $3, 'VERTRETUNG', $4, $5, 'URLAUB', $6)`,
      [welt.stadt.id, akteId, fremde.kontoId, ZEIT.von, ZEIT.bis, jana.kontoId],
    );
    expect(await status({ ...fremde, fremdvertretung: false }, akteId)).toBe(200);
    expect(await status(fremde, akteId)).toBe(404);
    for (const tabelle of TABELLEN) expect(await count(fremde, tabelle, akteId), tabelle).toBe(0);
  });

  it('sees no special categories, no inbox, and opens nothing new', async () => {
    const fremde = await createFremde();
    const akteId = await openFall();
    await giveEinwilligung(akteId, 'BESONDERE_KATEGORIEN', ['GESUNDHEIT']);
    const { body: neu } = await rufe(jana, 'POST', `/akten/${akteId}/assessments`, {});
    const bereich = { version: 0, erhebung: 'ERHOBEN', bedarf: 2, besonders: 'Vertraulich' };
    await rufe(jana, 'PUT', `/akten/${akteId}/assessments/${neu.id}/bereiche/GESUNDHEIT`, bereich);
    await consent(akteId);
    await activate(await agree(fremde, [akteId]));
    const gelesen = await rufe(fremde, 'GET', `/akten/${akteId}`);
    expect(gelesen.body.assessments[0].bereiche[0].bedarf).toBe(2);
    expect(JSON.stringify(gelesen.body)).not.toContain('Vertraulich');

    const kurzberatung = {
      zugangsweg: 'SOZIALAMT',
      sprache: 'ar',
      bedarfe: ['SPRACHE'],
      information: { am: HEUTE, form: 'BEIDES' },
    };
    expect((await rufe(fremde, 'GET', '/fallanfragen')).body.code).toBe('KEIN_RECHT');
    expect((await rufe(fremde, 'POST', '/kurzberatungen', kurzberatung)).body.code).toBe('KEIN_RECHT');
    expect((await rufe(fremde, 'GET', '/vertretungspersonen')).body.eintraege).toEqual([]);
    const absprache = { kontoId: jana.kontoId, ...ZEIT, akteIds: null };
    expect((await rufe(fremde, 'POST', '/vertretungsabsprachen', absprache)).body.code).toBe(
      'SELBST_VERTRETUNG',
    );
  });
});

describe('a consent given while the Vertretung runs', () => {
  it('opens its Akte with its own transaction, is told after it, and is closed by the withdrawal', async () => {
    const fremde = await createFremde();
    const [offen, spaeter, nie] = [await openFall(), await openFall(), await openFall()];
    await consent(offen);
    const id = await agree(fremde, [offen, spaeter]);
    expect((await activate(id)).body).toMatchObject({ akten: 1, ungedeckt: 1 });
    expect(await status(fremde, spaeter)).toBe(404);

    const einwilligungId = await consent(spaeter, traeger, { gueltigBis: '2026-10-25' });
    expect([await status(fremde, spaeter), await status(fremde, spaeter, '2026-10-26')]).toEqual([200, 404]);
    for (const tabelle of TABELLEN) expect(await count(fremde, tabelle, spaeter), tabelle).toBeGreaterThan(0);
    const zeitleiste = (await rufe(jana, 'GET', `/akten/${spaeter}/zeitleiste`)).body.eintraege;
    expect(zeitleiste.map(({ art }: { art: string }) => art).slice(0, 2)).toEqual([
      'VERTRETUNG_ERTEILT',
      'EINWILLIGUNG_ERTEILT',
    ]);
    expect(zeitleiste[0]).toMatchObject({ an: 'Selda Fremd', codes: { einwilligungId, bis: '2026-10-25' } });

    // Not part of the agreement, or for somebody else: nothing opens.
    await consent(nie);
    expect(await status(fremde, nie)).toBe(404);

    expect(await withdraw(jana, einwilligungId)).toBe(201);
    expect([await status(fremde, spaeter), await status(fremde, offen)]).toEqual([404, 200]);
  });

  it('opens nothing for another Stelle, a refusal, an ended or a mere agreement', async () => {
    const [fremde, wartend] = [await createFremde(), await createFremde()];
    const [a, b, c, d] = [await openFall(), await openFall(), await openFall(), await openFall()];
    const id = await agree(fremde, [a, b, c]);
    await agree(wartend, [a, b, c, d]);
    await activate(id);
    await consent(a, 'Jobcenter Lennetal', { empfaenger: { art: 'JOBCENTER', name: 'Jobcenter Lennetal' } });
    await consent(b, traeger, { entscheidung: 'ABGELEHNT' });
    expect([await status(fremde, a), await status(fremde, b)]).toEqual([404, 404]);
    expect((await rufe(leitung, 'POST', `/team/vertretungen/${id}/ende`)).status).toBeLessThan(300);
    await consent(c);
    expect([await status(fremde, c), await status(wartend, c)]).toEqual([404, 404]);
  });

  it('ends with the activation, from its own first day, and not with that of another', async () => {
    const fremde = await createFremde();
    const [eine, andere] = [await openFall(), await openFall()];
    await consent(andere);
    const id = await agree(fremde, [eine]);
    const zweite = await agree(fremde, [andere]);
    await activate(id);
    await activate(zweite);
    dienste.setStichtag('2026-10-21');
    await consent(eine);
    dienste.setStichtag(HEUTE);
    expect([await status(fremde, eine, '2026-10-20'), await status(fremde, eine, '2026-10-21')]).toEqual([
      404, 200,
    ]);
    dienste.setStichtag('2026-10-22');
    expect((await rufe(leitung, 'POST', `/team/vertretungen/${zweite}/ende`)).status).toBeLessThan(300);
    expect([await status(fremde, eine, '2026-10-22'), await status(fremde, andere, '2026-10-22')]).toEqual([
      200, 404,
    ]);
    dienste.setStichtag('2026-10-22');
    expect((await rufe(leitung, 'POST', `/team/vertretungen/${id}/ende`)).status).toBeLessThan(300);
    expect(await status(fremde, eine, '2026-10-22')).toBe(404);
    dienste.setStichtag(HEUTE);
  });

  it('opens its Akte from the day on which it begins, whether given before the activation or while it runs', async () => {
    const fremde = await createFremde();
    const [vorher, waehrend, nachher] = [await openFall(), await openFall(), await openFall()];
    const erste = await consentAb(vorher, '2026-10-22');
    await consentAb(nachher, '2026-11-20');
    const seen = async (akteId: string, tag: string): Promise<number[]> => {
      dienste.setStichtag(tag);
      const anzahlen: number[] = [];
      for (const tabelle of TABELLEN) anzahlen.push(Math.min(1, await count(fremde, tabelle, akteId)));
      dienste.setStichtag(HEUTE);
      return anzahlen;
    };
    const [nichts, alles] = [TABELLEN.map(() => 0), TABELLEN.map(() => 1)];
    const id = await agree(fremde, [vorher, waehrend, nachher]);
    // Not covered on the first day: the Teamleitung is told so, and need not come back.
    expect((await activate(id)).body).toMatchObject({ akten: 0, ungedeckt: 3 });
    const zweite = await consentAb(waehrend, '2026-10-22');
    for (const akteId of [vorher, waehrend]) {
      expect([await seen(akteId, HEUTE), await seen(akteId, '2026-10-21')]).toEqual([nichts, nichts]);
      expect([await seen(akteId, '2026-10-22'), await seen(akteId, ZEIT.bis)]).toEqual([alles, alles]);
      expect(await seen(akteId, '2026-10-31')).toEqual(nichts);
    }
    // It begins after the Vertretung has ended.
    expect(await seen(nachher, '2026-11-20')).toEqual(nichts);
    const zeitleiste = (await rufe(jana, 'GET', `/akten/${vorher}/zeitleiste`)).body.eintraege;
    expect(zeitleiste[0]).toMatchObject({
      art: 'VERTRETUNG_ERTEILT',
      codes: { einwilligungId: erste, von: '2026-10-22', bis: ZEIT.bis },
    });

    // Withdrawn before its day, or with the activation: it never opens.
    await actIn(
      kysely`UPDATE fall.einwilligung SET widerrufen_am = ${HEUTE} WHERE mandant_id = ${welt.stadt.id} AND id = ${zweite}`,
    );
    expect(await seen(waehrend, '2026-10-22')).toEqual(nichts);
    expect((await rufe(leitung, 'POST', `/team/vertretungen/${id}/ende`)).status).toBeLessThan(300);
    expect(await seen(vorher, '2026-10-22')).toEqual(nichts);
  });

  it('carries on what an older consent would have ended', async () => {
    const fremde = await createFremde();
    const akteId = await openFall();
    await consent(akteId, traeger, { gueltigBis: '2026-10-22' });
    await activate(await agree(fremde, [akteId]));
    expect(await status(fremde, akteId, '2026-10-23')).toBe(404);
    await consent(akteId);
    expect(await status(fremde, akteId, '2026-10-23')).toBe(200);
  });
});

it('an address of the calendar answers only who belongs to the Stelle', async () => {
  const fremde = await createFremde();
  const find = async (kontoId: string): Promise<string | null | undefined> => {
    const token = randomBytes(32);
    await sql(
      'INSERT INTO fall.kalender_zugang (mandant_id, konto_id, token_hash, ausgegeben_am) VALUES ($1, $2, $3, $4)',
      [welt.stadt.id, kontoId, token, HEUTE],
    );
    const { rows } = await dienste.pool.query<{ mandant: string | null }>({
      text: 'SELECT fall.finde_kalender_mandant($1) AS mandant',
      values: [token],
    });
    return rows[0]?.mandant;
  };
  expect(await find(jana.kontoId)).toBe(welt.stadt.id);
  expect(await find(fremde.kontoId)).toBeNull();
});

it('within the Stelle nothing has changed: a colleague needs no consent of the client', async () => {
  const orhan = welt.konto('CASE_MANAGEMENT', welt.stadt);
  await sql('INSERT INTO benutzer.konto (id, kennung, name) VALUES ($1, $2, $3)', [
    orhan.kontoId,
    `k-${orhan.kontoId.slice(-12)}`,
    'Orhan',
  ]);
  await addMitgliedschaft(orhan.kontoId, welt.stadt);
  const akteId = await openFall();
  const id = await agree(orhan, [akteId]);
  const zeile = (await rufe(jana, 'GET', '/vertretungsabsprachen')).body.eintraege.find(
    (eine: { id: string }) => eine.id === id,
  );
  expect(zeile).toMatchObject({ fremdeStelle: null, akten: 1, ungedeckt: 0 });
  expect((await rufe(jana, 'GET', `/vertretungsabsprachen/${id}/deckung`)).body.code).toBe('EIGENE_STELLE');
  expect((await activate(id)).body).toMatchObject({ akten: 1, ungedeckt: 0 });
  expect(await status(orhan, akteId)).toBe(200);
});
