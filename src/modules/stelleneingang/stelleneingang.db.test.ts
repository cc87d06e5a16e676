import { beforeEach, describe, expect, it } from 'vitest';
import { createUuidV7 } from '#src/core/ids.ts';
import { ANLIEGEN, JOBCENTER } from '#src/modules/verweis/test-verweis.ts';
import { createPartnerwelt, EIGENES_PASSWORT, type Partner } from './test-partner.ts';

/** The inbox of a partner Stelle, from the side of who opens it. What others must not see: eingang-grenzen.db.test.ts. */
const w = await createPartnerwelt();
const { dienste, rufe, jana } = w;
const petra = await w.invite();

beforeEach(() => {
  dienste.setStichtag('2026-10-19');
  dienste.setJetzt(null);
});

const liste = async ({ actor }: Partner): Promise<{ linkId: string; zurueckgezogen: boolean }[]> =>
  (await rufe(actor, 'GET', '/verweis-eingang')).body.eintraege;
const open = ({ actor }: Partner, linkId: string) =>
  rufe(actor, 'POST', `/verweis-eingang/${linkId}/oeffnung`);
const answer = ({ actor }: Partner, linkId: string, antwort: object, id = createUuidV7()) =>
  rufe(actor, 'POST', `/verweis-eingang/${linkId}/antworten`, { id, ...antwort });

describe('a Verweis in the inbox', () => {
  it('stands in the list without a word about the person, and opens to exactly what was handed over', async () => {
    const { linkId, familienname, akteId, verweisId } = await w.deliver();
    const { body, roh } = await rufe(petra.actor, 'GET', '/verweis-eingang');
    expect(body.eintraege.find((eine: { linkId: string }) => eine.linkId === linkId)).toEqual({
      linkId,
      absender: expect.stringContaining('KREISANGEHOERIGE_KOMMUNE'),
      eingegangenAm: '2026-10-19',
      antwortBis: '2026-11-02',
      gueltigBis: '2026-11-18',
      zustand: 'VERMITTELT',
      geoeffnet: false,
      beantwortet: false,
      zurueckgezogen: false,
    });
    expect(roh.toString()).not.toMatch(new RegExp(`${familienname}|${ANLIEGEN}|${akteId}|${verweisId}`));
    const offen = await open(petra, linkId);
    expect(offen.body).toMatchObject({
      stand: 'OFFEN',
      uebergabe: { stelle: JOBCENTER.name, anliegen: ANLIEGEN },
    });
    expect(offen.roh.toString()).toContain(familienname);
    expect(offen.roh.toString()).not.toMatch(new RegExp(`${akteId}|${verweisId}`));
    expect((await w.read(akteId, verweisId)).link).toMatchObject({
      imEingang: true,
      stand: 'OFFEN',
      geoeffnet: true,
    });
  });

  it('takes the same answers as a link, several of them, and each once; the case manager sees who answered', async () => {
    const { linkId, akteId, verweisId } = await w.deliver();
    const id = createUuidV7();
    expect((await answer(petra, linkId, { code: 'RUECKFRAGE', text: 'Wann ist sie da?' }, id)).status).toBe(
      200,
    );
    expect((await answer(petra, linkId, { code: 'RUECKFRAGE', text: 'Wann ist sie da?' }, id)).status).toBe(
      200,
    );
    await w.act(akteId, verweisId, 'nachrichten', { text: 'Vormittags.' });
    expect((await open(petra, linkId)).body.verlauf.map(({ von }: { von: string }) => von)).toEqual([
      'STELLE',
      'ABSENDER',
    ]);
    await answer(petra, linkId, { code: 'ANGENOMMEN' });
    const ergebnis = await answer(petra, linkId, {
      code: 'ERGEBNIS',
      ergebnis: 'HILFE_BEGONNEN',
      text: 'Läuft.',
    });
    expect(ergebnis.body).toMatchObject({ stand: 'OFFEN' });
    const verweis = await w.read(akteId, verweisId);
    expect(verweis).toMatchObject({ zustand: 'ERGEBNIS_ERFASST', ergebnis: 'HILFE_BEGONNEN', neu: true });
    const antworten = verweis.eintraege.filter(({ ueber }: { ueber: string }) => ueber === 'EINGANG');
    expect(antworten).toHaveLength(3);
    expect(antworten.every(({ autor }: { autor: string }) => autor === 'Petra Amtlich')).toBe(true);
    const zeitleiste = await w.sql<{ konto_id: string }>(
      `SELECT konto_id FROM fall.ereignis WHERE akte_id = $1 AND art = 'VERWEIS_ANTWORT'`,
      [akteId],
    );
    expect(zeitleiste.map(({ konto_id: konto }) => konto)).toEqual([
      petra.kontoId,
      petra.kontoId,
      petra.kontoId,
    ]);
  });

  it('refuses an answer that lacks what it needs, with a pointer', async () => {
    const { linkId } = await w.deliver();
    const antwort = await answer(petra, linkId, { code: 'ABGEWIESEN' });
    expect([antwort.status, antwort.body.errors[0].pointer]).toEqual([422, '/abweisungsgrund']);
  });

  it('is gone with „falsche Stelle“: nothing can be opened again, the key is destroyed', async () => {
    const { linkId, akteId, verweisId } = await w.deliver();
    expect((await answer(petra, linkId, { code: 'FALSCHE_STELLE' })).body).toEqual({ stand: 'BEENDET' });
    expect((await open(petra, linkId)).status).toBe(404);
    expect((await liste(petra)).some((eine) => eine.linkId === linkId)).toBe(false);
    expect((await w.read(akteId, verweisId)).zustand).toBe('EINGEWILLIGT');
    const [zeile] = await w.sql<{ siegel: Buffer | null }>(
      'SELECT siegel FROM fall.verweis_link WHERE id = $1',
      [linkId],
    );
    expect(zeile?.siegel).toBeNull();
  });

  it('says „zurückgezogen“ with the withdrawal of the consent, in the same moment, and nothing of it can be read', async () => {
    const { linkId, einwilligungId } = await w.deliver();
    expect((await open(petra, linkId)).body.stand).toBe('OFFEN');
    const { version } = (await rufe(jana, 'GET', `/einwilligungen/${einwilligungId}`)).body;
    expect((await rufe(jana, 'POST', `/einwilligungen/${einwilligungId}/widerruf`, { version })).status).toBe(
      201,
    );
    expect((await liste(petra)).find((eine) => eine.linkId === linkId)).toMatchObject({
      zurueckgezogen: true,
      geoeffnet: true,
    });
    expect((await open(petra, linkId)).body).toEqual({ stand: 'ZURUECKGEZOGEN' });
    expect((await answer(petra, linkId, { code: 'ANGENOMMEN' })).body).toEqual({ stand: 'ZURUECKGEZOGEN' });
    dienste.setStichtag('2026-11-19');
    expect((await liste(petra)).some((eine) => eine.linkId === linkId)).toBe(false);
    dienste.setStichtag('2026-10-19');
  });

  it('disappears after its last day and comes back with what was written when it is renewed', async () => {
    const { linkId, akteId, verweisId } = await w.deliver();
    await answer(petra, linkId, { code: 'ANGENOMMEN', text: 'Ja, gern.' });
    dienste.setStichtag('2026-11-19');
    expect((await open(petra, linkId)).status).toBe(404);
    expect((await liste(petra)).some((eine) => eine.linkId === linkId)).toBe(false);
    expect((await w.act(akteId, verweisId, 'vermittlung', { weg: 'EINGANG' })).status).toBe(201);
    const [neu] = (await liste(petra)).toReversed();
    expect((await open(petra, neu?.linkId ?? '')).body.stand).toBe('OFFEN');
  });

  it('may be handed over by link instead, which takes it out of the inbox', async () => {
    const { linkId, akteId, verweisId } = await w.deliver();
    const { body } = await w.act(akteId, verweisId, 'vermittlung', { weg: 'LINK' });
    expect(body.link.code).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/);
    expect((await open(petra, linkId)).status).toBe(404);
  });

  it('tells the accounts with a mail address that something is there, and not what', async () => {
    await w.sql('DELETE FROM technik.mail_ausgang WHERE empfaenger_konto_id = $1', [petra.kontoId]);
    const { familienname } = await w.deliver();
    const mails = await w.sql<{ vorlage: string; empfaenger_konto_id: string; parameter: object }>(
      'SELECT vorlage, empfaenger_konto_id, parameter FROM technik.mail_ausgang WHERE empfaenger_konto_id = $1',
      [petra.kontoId],
    );
    expect(mails).toEqual([
      {
        vorlage: 'verweis_eingang',
        empfaenger_konto_id: petra.kontoId,
        parameter: { frist: '02.11.2026', link: expect.stringMatching(/\/stelleneingang$/) },
      },
    ]);
    expect(JSON.stringify(mails)).not.toContain(familienname);
  });
});

describe('the case manager', () => {
  it('is offered the inbox only for exactly this Stelle, while somebody can open it', async () => {
    const { akteId, personId } = await w.openAkte();
    const schreibweise = { art: 'JOBCENTER', name: 'JOBCENTER  lennetal' };
    await w.giveEinwilligung(akteId, personId, { empfaenger: schreibweise });
    const gleiche = await w.propose(akteId, { empfaenger: schreibweise });
    const andere = await w.propose(akteId, { empfaenger: { art: 'SOZIALAMT', name: JOBCENTER.name } });
    expect((await w.read(akteId, gleiche)).eingang?.zugaenge).toBeGreaterThanOrEqual(1);
    expect((await w.read(akteId, andere)).eingang).toBeNull();
    const stelle = { art: 'JMD', name: 'JMD Altental' };
    await w.giveEinwilligung(akteId, personId, { empfaenger: stelle });
    const ohne = await w.propose(akteId, { empfaenger: stelle });
    const antwort = await w.act(akteId, ohne, 'vermittlung', { weg: 'EINGANG' });
    expect([antwort.status, antwort.body.code]).toEqual([422, 'EINGANG_FEHLT']);
  });

  it('hands nothing over without the consent that names the Stelle', async () => {
    const { akteId } = await w.openAkte();
    const verweisId = await w.propose(akteId);
    const antwort = await w.act(akteId, verweisId, 'vermittlung', { weg: 'EINGANG' });
    expect(antwort.body.code).toBe('EINWILLIGUNG_EMPFAENGER_FEHLT');
  });
});

describe('the log', () => {
  it('names account, Mandant, Akte, consent and Verweis of each opening, in the log of the handing Stelle', async () => {
    const { linkId, akteId, verweisId, einwilligungId } = await w.deliver();
    await open(petra, linkId);
    await answer(petra, linkId, { code: 'ANGENOMMEN' });
    const zeilen = await w.sql<Record<string, unknown>>(
      `SELECT mandant_id, konto_id, rolle, ereignis, art, ergebnis, objekt_id, rechtsgrundlage_id, empfaenger_id
         FROM protokoll.eintrag WHERE konto_id = $1 AND objekt_id = $2 ORDER BY zeit`,
      [petra.kontoId, akteId],
    );
    const grund = {
      mandant_id: jana.mandantId,
      konto_id: petra.kontoId,
      rolle: 'PARTNERSTELLE',
      ergebnis: 'OK',
      objekt_id: akteId,
      rechtsgrundlage_id: einwilligungId,
      empfaenger_id: verweisId,
    };
    expect(zeilen).toEqual([
      { ...grund, ereignis: 'verweis.openEingang', art: 'OFFENLEGUNG' },
      { ...grund, ereignis: 'verweis.recordEingangsantwort', art: 'ERHEBUNG' },
    ]);
  });
});

describe('the way in', () => {
  it('opens only after an own password and the second factor', async () => {
    const partner = await w.invite();
    const { linkId } = await w.deliver();
    const browser = w.neuerBrowser();
    await browser.anmelden(partner.kennung, partner.anfangspasswort);
    expect((await browser.rufe('GET', '/verweis-eingang')).body.code).toBe('PASSWORT_AENDERN');
    await browser.rufe('POST', '/konto/passwort', { passwort: EIGENES_PASSWORT });
    expect((await browser.rufe('POST', `/verweis-eingang/${linkId}/oeffnung`)).body.code).toBe(
      'ZWEITER_FAKTOR_FEHLT',
    );
    const eingerichtet = async ({ kontoId }: Partner): Promise<boolean> => {
      const { eintraege } = (await rufe(w.sabine, 'GET', '/partnerstellen/zugaenge')).body;
      return eintraege.find((zeile: { kontoId: string }) => zeile.kontoId === kontoId).eingerichtet;
    };
    expect(await eingerichtet(partner)).toBe(false);
    const anderer = await w.invite();
    const offen = await w.logIn(anderer);
    expect(await eingerichtet(anderer)).toBe(true);
    expect((await offen.rufe('POST', `/verweis-eingang/${linkId}/oeffnung`)).body.stand).toBe('OFFEN');
  });

  it('waits after five wrong passwords, like every login', async () => {
    const partner = await w.invite();
    const browser = w.neuerBrowser();
    for (let mal = 0; mal < 5; mal += 1) await browser.anmelden(partner.kennung, 'falsch-geraten');
    const gesperrt = await browser.anmelden(partner.kennung, partner.anfangspasswort);
    expect([gesperrt.status, gesperrt.body.code]).toEqual([429, 'ZU_VIELE_VERSUCHE']);
  });

  it('ends in the middle of a session when the Koordination closes it', async () => {
    const partner = await w.invite({ name: 'Paul Geht' });
    const browser = await w.logIn(partner);
    expect((await browser.rufe('GET', '/verweis-eingang')).status).toBe(200);
    const pfad = `/partnerstellen/zugaenge/${partner.kontoId}/schliessung`;
    const grund = 'NICHT_MEHR_DORT';
    expect((await rufe(w.sabine, 'POST', pfad, { version: 9, grund })).status).toBe(409);
    expect((await rufe(w.sabine, 'POST', pfad, { version: 1, grund })).status).toBe(201);
    expect((await browser.rufe('GET', '/verweis-eingang')).status).toBe(401);
    expect((await w.neuerBrowser().anmelden(partner.kennung, EIGENES_PASSWORT)).status).toBe(401);
    expect((await rufe(partner.actor, 'GET', '/verweis-eingang')).body.eintraege).toEqual([]);
    const { eintraege } = (await rufe(w.sabine, 'GET', '/partnerstellen/zugaenge')).body;
    expect(eintraege.find(({ kontoId }: { kontoId: string }) => kontoId === partner.kontoId)).toMatchObject({
      name: 'Paul Geht',
      geschlossenAm: '2026-10-19',
      geschlossenGrund: grund,
    });
    expect(
      (await rufe(w.sabine, 'POST', `/partnerstellen/zugaenge/${partner.kontoId}/passwort`)).status,
    ).toBe(404);
  });

  it('ends by itself after its last day', async () => {
    const partner = await w.invite({ gueltigBis: '2026-10-25' });
    const browser = await w.logIn(partner);
    expect((await browser.rufe('GET', '/verweis-eingang')).status).toBe(200);
    dienste.setStichtag('2026-10-26');
    expect((await browser.rufe('GET', '/verweis-eingang')).status).toBe(401);
    expect(await liste(partner)).toEqual([]);
  });

  it('is not longer than a year and does not lie in the past', async () => {
    for (const gueltigBis of ['2026-10-18', '2027-10-20']) {
      await expect(w.invite({ gueltigBis })).rejects.toThrow('ENDE_UNGUELTIG');
    }
    await expect(w.invite({ stelle: 'alle Stellen' })).rejects.toThrow('/stelle');
  });

  it('shows the issued password once, and a new one ends the session', async () => {
    const partner = await w.invite();
    const browser = await w.logIn(partner);
    expect((await browser.rufe('GET', '/verweis-eingang')).status).toBe(200);
    const { body } = await rufe(w.sabine, 'POST', `/partnerstellen/zugaenge/${partner.kontoId}/passwort`);
    expect(body.anfangspasswort).toEqual(expect.any(String));
    expect((await browser.rufe('GET', '/verweis-eingang')).status).toBe(401);
  });
});
