import { beforeEach, describe, expect, it } from 'vitest';
import { ANLIEGEN, createVerweiswelt, JOBCENTER, toLink } from './test-verweis.ts';

const w = await createVerweiswelt();
const { dienste, rufe, jana, welt } = w;

beforeEach(() => {
  dienste.setStichtag('2026-10-19');
  dienste.setJetzt(null);
});

const LINK = { weg: 'LINK' };
const zustandOf = async (akteId: string, verweisId: string) => (await w.read(akteId, verweisId)).zustand;
const ereignisse = async (akteId: string) =>
  (await w.sql<{ art: string }>('SELECT art FROM fall.ereignis WHERE akte_id = $1 ORDER BY lfd', [akteId]))
    .map(({ art }) => art)
    .filter((art) => art.startsWith('VERWEIS'));

describe('consent for the recipient (AT-17)', () => {
  it('refuses to hand over without one, and offers the letter', async () => {
    const { akteId } = await w.openAkte();
    const id = await w.propose(akteId);
    expect(await zustandOf(akteId, id)).toBe('VORGESCHLAGEN');
    for (const weg of ['LINK', 'TELEFON', 'PERSOENLICH']) {
      const { status, body } = await w.act(akteId, id, 'vermittlung', { weg });
      expect([status, body.code]).toEqual([422, 'EINWILLIGUNG_EMPFAENGER_FEHLT']);
      expect(body.detail).toContain('Brief');
    }
    expect((await w.act(akteId, id, 'zustimmung', { entscheidung: 'EINGEWILLIGT' })).status).toBe(422);
    expect((await w.act(akteId, id, 'vermittlung', { weg: 'BRIEF' })).status).toBe(201);
    const brief = await w.read(akteId, id);
    expect([brief.zustand, brief.weg, brief.link]).toEqual(['VERMITTELT', 'BRIEF', null]);
    const [zeile] = await w.sql<{ art: string; rechtsgrundlage_id: string | null }>(
      `SELECT art, rechtsgrundlage_id FROM protokoll.eintrag WHERE ereignis = 'verweis.issueVerweis'
        AND objekt_id = $1 AND ergebnis = 'OK'`,
      [akteId],
    );
    expect(zeile).toEqual({ art: 'VERAENDERUNG', rechtsgrundlage_id: null });
  });

  it.each([
    ['another Stelle of the same kind', { empfaenger: { art: 'JOBCENTER', name: 'Jobcenter Bergstadt' } }],
    ['the same name as another kind', { empfaenger: { ...JOBCENTER, art: 'WEITERES' } }],
    ['an expired one', { gueltigVon: '2025-09-01', gueltigBis: '2026-09-01' }],
    ['a refusal', { entscheidung: 'ABGELEHNT' }],
    ['one that lets the Stelle tell us only', { richtung: 'ERHALTEN' }],
    ['the Zusammenarbeit alone', { zweck: 'ZUSAMMENARBEIT', empfaenger: null }],
  ])('%s carries nothing', async (_was, teil) => {
    const { akteId, personId } = await w.openAkte();
    await w.giveEinwilligung(akteId, personId, teil);
    const id = await w.propose(akteId);
    expect((await w.act(akteId, id, 'vermittlung', LINK)).body.code).toBe('EINWILLIGUNG_EMPFAENGER_FEHLT');
  });

  it('carries no other kinds of information than it names (DP-C-01)', async () => {
    const { akteId, personId } = await w.openAkte();
    await w.giveEinwilligung(akteId, personId, { richtung: 'GEBEN', datenarten: ['PERSON', 'ANLIEGEN'] });
    const mitKontakt = await w.propose(akteId);
    const abgelehnt = await w.act(akteId, mitKontakt, 'vermittlung', LINK);
    expect([abgelehnt.status, abgelehnt.body.code]).toEqual([422, 'DATENART_NICHT_GEDECKT']);
    expect(abgelehnt.body.title).toContain('Kontaktwege und Sprachen');
    const nurName = await w.propose(akteId, { angaben: ['NAME', 'GEBURTSDATUM'] });
    expect((await w.act(akteId, nurName, 'vermittlung', LINK)).status).toBe(201);
  });

  it('is found whatever the capitals and blanks, also when it comes after the proposal', async () => {
    const { akteId, personId } = await w.openAkte();
    const id = await w.propose(akteId, { empfaenger: { ...JOBCENTER, name: 'jobcenter  LENNETAL' } });
    await w.giveEinwilligung(akteId, personId);
    expect((await w.act(akteId, id, 'vermittlung', LINK)).status).toBe(201);
    expect(await ereignisse(akteId)).toEqual([
      'VERWEIS_VORGESCHLAGEN',
      'VERWEIS_EINGEWILLIGT',
      'VERWEIS_VERMITTELT',
    ]);
    const [zeile] = await w.sql<{ art: string; rechtsgrundlage_id: string; empfaenger_id: string }>(
      `SELECT art, rechtsgrundlage_id, empfaenger_id FROM protokoll.eintrag
        WHERE ereignis = 'verweis.issueVerweis' AND objekt_id = $1 AND ergebnis = 'OK'`,
      [akteId],
    );
    expect(zeile).toMatchObject({ art: 'OFFENLEGUNG', empfaenger_id: id });
    expect(zeile?.rechtsgrundlage_id).toBe((await w.read(akteId, id)).einwilligung.id);
  });

  it('the database refuses a disclosure without one', async () => {
    const { akteId } = await w.openAkte();
    const id = await w.propose(akteId);
    await expect(
      w.sql(`UPDATE fall.verweis SET weg = 'TELEFON', vermittelt_am = '2026-10-19' WHERE id = $1`, [id]),
    ).rejects.toThrow('check constraint');
  });

  it('refuses a blanket recipient, an anonymous Akte and a deadline that is over', async () => {
    const { akteId } = await w.openAkte();
    const body = { empfaenger: { art: 'WEITERES', name: 'alle Ämter' }, anliegen: ANLIEGEN };
    const pauschal = await rufe(jana, 'POST', `/akten/${akteId}/verweise`, body);
    expect([pauschal.status, pauschal.body.errors[0].pointer]).toEqual([422, '/empfaenger/name']);
    const frueher = { empfaenger: JOBCENTER, anliegen: ANLIEGEN, frist: '2026-10-18' };
    expect((await rufe(jana, 'POST', `/akten/${akteId}/verweise`, frueher)).body.code).toBe('FRIST_VORBEI');
    // With a year that was mistyped it would never be overdue, and no task would come.
    const nie = { empfaenger: JOBCENTER, anliegen: ANLIEGEN, frist: '2099-01-01' };
    expect((await rufe(jana, 'POST', `/akten/${akteId}/verweise`, nie)).body).toMatchObject({
      code: 'TAG_ZU_WEIT',
      errors: [{ pointer: '/frist' }],
    });
    const anonym = await rufe(jana, 'POST', '/kurzberatungen', {
      zugangsweg: 'SOZIALAMT',
      sprache: 'ar',
      bedarfe: ['WOHNEN'],
      information: { am: null },
    });
    const ohne = await rufe(jana, 'POST', `/akten/${anonym.body.id}/verweise`, {
      empfaenger: JOBCENTER,
      anliegen: ANLIEGEN,
    });
    expect(ohne.body.code).toBe('PERSON_FEHLT');
  });
});

describe('handing over', () => {
  it('shows link and code once, keeps hashes only, and mails neither name nor code', async () => {
    const { akteId, personId, familienname } = await w.openAkte();
    await w.giveEinwilligung(akteId, personId);
    const id = await w.propose(akteId);
    const { body } = await w.act(akteId, id, 'vermittlung', {
      ...LINK,
      adresse: 'eingang@jobcenter.example',
    });
    const { token, code } = toLink(body);
    expect(body.link.gueltigBis).toBe('2026-11-18');
    expect(code).toMatch(/^[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}$/);
    const [mail] = await w.sql<{ parameter: Record<string, string> }>(
      `SELECT parameter FROM technik.mail_ausgang WHERE empfaenger_adresse = 'eingang@jobcenter.example'`,
    );
    expect(mail?.parameter).toEqual({ frist: '02.11.2026', link: `https://kim.example/verweis/${token}` });
    const alles = JSON.stringify(
      await w.sql(
        `SELECT l.*, encode(l.siegel, 'escape') AS text FROM fall.verweis_link l WHERE verweis_id = $1`,
        [id],
      ),
    );
    for (const geheim of [token, code.replace('-', ''), familienname, ANLIEGEN])
      expect(alles).not.toContain(geheim);
    expect((await w.open({ token, code })).body.uebergabe.anliegen).toBe(ANLIEGEN);
  });

  it('hands over the ticked items alone, and never an unsafe way of contact', async () => {
    const { akteId, personId, familienname } = await w.openAkte();
    await w.giveEinwilligung(akteId, personId);
    const id = await w.propose(akteId);
    const vorschau = (await w.read(akteId, id)).uebergabe;
    const link = toLink((await w.act(akteId, id, 'vermittlung', LINK)).body);
    const { body } = await w.open(link);
    expect(body.uebergabe).toEqual(vorschau);
    expect(body.uebergabe.angaben).toEqual([
      { name: 'Name', wert: `${familienname}, Rahaf` },
      {
        name: 'Sichere Kontaktwege',
        wert: 'Mobiltelefon: 0151 00000299, keine Nachricht hinterlassen, neutraler Absender',
      },
    ]);
    expect(JSON.stringify(body)).not.toMatch(/1990|Schwester/);
  });

  it('the link is not repeated for the same Idempotency-Key, and two people do not overwrite each other', async () => {
    const { akteId, personId } = await w.openAkte();
    await w.giveEinwilligung(akteId, personId);
    const id = await w.propose(akteId);
    const { version } = await w.read(akteId, id);
    const kopf = { 'idempotency-key': `zweimal-${id}` };
    const erste = await rufe(jana, 'POST', `/verweise/${id}/vermittlung`, { version, ...LINK }, kopf);
    expect(erste.status).toBe(201);
    const zweite = await rufe(jana, 'POST', `/verweise/${id}/vermittlung`, { version, ...LINK }, kopf);
    expect([zweite.status, zweite.body.code]).toEqual([409, 'KONFLIKT']);
    const gemerkt = await w.sql(`SELECT antwort::text FROM technik.idempotenz WHERE schluessel = $1`, [
      kopf['idempotency-key'],
    ]);
    expect(gemerkt).toEqual([]);
  });
});

describe('answers', () => {
  it('accepted now, result after six weeks with a renewed link, merged into the case', async () => {
    const link = await w.openLink();
    const { akteId, verweisId } = link;
    expect((await w.answer(link, { code: 'ANGENOMMEN', text: 'Termin am 28.10.' })).body.moeglich).toEqual([
      'NICHT_ERREICHT',
      'ABGEWIESEN',
      'RUECKFRAGE',
      'ERGEBNIS',
    ]);
    const gelesen = await w.read(akteId, verweisId);
    expect(gelesen).toMatchObject({ zustand: 'ANGENOMMEN', neu: true, aufgaben: ['NEUE_ANTWORT'] });
    expect(gelesen.eintraege[0]).toMatchObject({ ueber: 'LINK', text: 'Termin am 28.10.', autor: null });
    dienste.setStichtag('2026-11-30');
    expect((await w.open(link)).body.code).toBe('ZUGANG_UNGUELTIG');
    const neu = toLink((await w.act(akteId, verweisId, 'vermittlung', LINK)).body);
    expect((await w.open(link)).body.code).toBe('ZUGANG_UNGUELTIG');
    const ergebnis = { code: 'ERGEBNIS', ergebnis: 'HILFE_BEGONNEN', text: 'Maßnahme läuft.' };
    expect((await w.answer(neu, ergebnis)).status).toBe(200);
    expect(await w.read(akteId, verweisId)).toMatchObject({
      zustand: 'ERGEBNIS_ERFASST',
      ergebnis: 'HILFE_BEGONNEN',
      ergebnisAm: '2026-11-30',
      aufgaben: ['NEUE_ANTWORT', 'ZUSAMMENFUEHREN'],
    });
    await w.act(akteId, verweisId, 'zusammenfuehrung', { text: 'Ziel Arbeit: Maßnahme hat begonnen.' });
    expect(await w.read(akteId, verweisId)).toMatchObject({
      zustand: 'ZUSAMMENGEFUEHRT',
      aufgaben: [],
      moeglich: [],
      link: { stand: 'ERLEDIGT' },
    });
    expect((await w.open(neu)).body.code).toBe('ZUGANG_UNGUELTIG');
    expect(await ereignisse(akteId)).toEqual([
      'VERWEIS_VORGESCHLAGEN',
      'VERWEIS_EINGEWILLIGT',
      'VERWEIS_VERMITTELT',
      'VERWEIS_ANTWORT',
      'VERWEIS_VERMITTELT',
      'VERWEIS_ANTWORT',
      'VERWEIS_ZUSAMMENGEFUEHRT',
    ]);
  });

  it('Rückfrage and reply pass through the link, and stay readable behind a renewed one', async () => {
    const link = await w.openLink();
    const { akteId, verweisId } = link;
    await w.answer(link, { code: 'RUECKFRAGE', text: 'Liegt der Bescheid vor?' });
    expect((await w.read(akteId, verweisId)).aufgaben).toEqual(['NEUE_ANTWORT', 'RUECKFRAGE']);
    expect((await w.act(akteId, verweisId, 'nachrichten', { text: 'Ja, seit dem 1.10.' })).status).toBe(201);
    const stand = await w.read(akteId, verweisId);
    expect([stand.zustand, stand.aufgaben]).toEqual(['VERMITTELT', []]);
    const neu = toLink((await w.act(akteId, verweisId, 'vermittlung', LINK)).body);
    const texte = (await w.open(neu)).body.verlauf.map(({ text }: { text: string }) => text);
    expect(texte).toEqual(['Liegt der Bescheid vor?', 'Ja, seit dem 1.10.']);
  });

  it('the same submission twice is one answer; an answer that the state does not know is refused', async () => {
    const link = await w.openLink();
    const id = '01a1f8dd-77b2-75df-83da-fa6d40e81c8f';
    for (const _ of [1, 2]) {
      const antwort = await w.answer(link, { code: 'RUECKFRAGE', text: 'Wann?' }, id);
      expect([antwort.status, antwort.body.verlauf.length]).toEqual([200, 1]);
    }
    await w.answer(link, { code: 'ANGENOMMEN' });
    const zweite = (await w.answer(link, { code: 'ANGENOMMEN' })).body;
    expect([zweite.code, zweite.quelle]).toEqual(['UEBERGANG_NICHT_MOEGLICH', undefined]);
    expect(zweite.detail).toMatch(/schon auf „Angenommen“.* Öffnen Sie die Anfrage neu/);
    expect((await w.read(link.akteId, link.verweisId)).eintraege).toHaveLength(2);
  });

  it('„falsche Stelle“ closes link and content at once and tells the case manager', async () => {
    const link = await w.openLink();
    const { akteId, verweisId } = link;
    expect((await w.answer(link, { code: 'FALSCHE_STELLE' })).body).toEqual({ stand: 'BEENDET' });
    expect((await w.open(link)).body.code).toBe('ZUGANG_UNGUELTIG');
    expect(
      await w.sql('SELECT siegel, geschlossen_grund FROM fall.verweis_link WHERE verweis_id = $1', [
        verweisId,
      ]),
    ).toEqual([{ siegel: null, geschlossen_grund: 'FALSCHE_STELLE' }]);
    expect(await w.read(akteId, verweisId)).toMatchObject({
      zustand: 'EINGEWILLIGT',
      neu: true,
      aufgaben: ['NEUE_ANTWORT'],
      link: { stand: 'FALSCHE_STELLE' },
    });
  });

  it('by hand: attempts, rejection with reason, then what became of it', async () => {
    const { akteId, personId } = await w.openAkte();
    await w.giveEinwilligung(akteId, personId);
    const id = await w.propose(akteId);
    await w.act(akteId, id, 'vermittlung', { weg: 'TELEFON' });
    const versuch = { datum: '2026-10-19', kanal: 'TELEFON', text: 'Besetzt.' };
    expect((await w.act(akteId, id, 'versuche', versuch)).status).toBe(201);
    const ohneGrund = await w.act(akteId, id, 'antworten', { datum: '2026-10-19', code: 'ABGEWIESEN' });
    expect([ohneGrund.status, ohneGrund.body.errors[0].pointer]).toEqual([422, '/abweisungsgrund']);
    const morgen = { datum: '2026-10-20', code: 'ANGENOMMEN' };
    expect((await w.act(akteId, id, 'antworten', morgen)).body.code).toBe('DATUM_IN_ZUKUNFT');
    const abgewiesen = { datum: '2026-10-19', code: 'ABGEWIESEN', abweisungsgrund: 'KEINE_KAPAZITAET' };
    expect((await w.act(akteId, id, 'antworten', abgewiesen)).status).toBe(201);
    const ergebnis = { datum: '2026-10-19', code: 'ERGEBNIS', ergebnis: 'KEIN_ANGEBOT' };
    expect((await w.act(akteId, id, 'antworten', ergebnis)).status).toBe(201);
    expect(await w.read(akteId, id)).toMatchObject({
      zustand: 'ERGEBNIS_ERFASST',
      abweisungsgrund: 'KEINE_KAPAZITAET',
      ergebnis: 'KEIN_ANGEBOT',
      neu: false,
    });
  });
});

describe('withdrawal midway', () => {
  it('of the consent: the link says „zurückgezogen“ at once, nothing else, and nothing can be replayed', async () => {
    const link = await w.openLink();
    await w.open(link);
    const { version } = (await rufe(jana, 'GET', `/akten/${link.akteId}/einwilligungen`)).body.eintraege[0];
    await rufe(jana, 'POST', `/einwilligungen/${link.einwilligungId}/widerruf`, { version });
    expect((await w.open(link)).body).toEqual({ stand: 'ZURUECKGEZOGEN' });
    expect((await w.answer(link, { code: 'ANGENOMMEN', text: 'x' })).body).toEqual({
      stand: 'ZURUECKGEZOGEN',
    });
    expect((await w.open({ ...link, code: 'AAAA-AAAA' })).body.code).toBe('ZUGANG_UNGUELTIG');
    expect(await w.read(link.akteId, link.verweisId)).toMatchObject({
      zustand: 'ZURUECKGEZOGEN',
      link: { stand: 'WIDERRUF' },
      eintraege: [],
    });
    const [zeile] = await w.sql<{ siegel: Buffer | null }>(
      'SELECT siegel FROM fall.verweis_link WHERE verweis_id = $1',
      [link.verweisId],
    );
    expect(zeile?.siegel).toBeNull();
    expect((await ereignisse(link.akteId)).at(-1)).toBe('VERWEIS_ZURUECKGEZOGEN');
  });

  it('of the Zusammenarbeit: the frozen Akte takes every Verweis with it', async () => {
    const link = await w.openLink();
    const { body } = await rufe(jana, 'GET', `/akten/${link.akteId}/personen`);
    const id = await w.giveEinwilligung(link.akteId, body.eintraege[0].personId, {
      zweck: 'ZUSAMMENARBEIT',
      empfaenger: null,
    });
    await rufe(jana, 'POST', `/einwilligungen/${id}/widerruf`, { version: 1 });
    expect((await w.open(link)).body).toEqual({ stand: 'ZURUECKGEZOGEN' });
    expect(await zustandOf(link.akteId, link.verweisId)).toBe('ZURUECKGEZOGEN');
    expect((await w.act(link.akteId, link.verweisId, 'vermittlung', LINK)).body.code).toBe(
      'AKTE_EINGEFROREN',
    );
  });

  it('by the case manager; a consent for another Stelle withdrawn leaves the Verweis as it is', async () => {
    const link = await w.openLink();
    const { body } = await rufe(jana, 'GET', `/akten/${link.akteId}/personen`);
    const andere = await w.giveEinwilligung(link.akteId, body.eintraege[0].personId, {
      empfaenger: { art: 'JMD', name: 'JMD Werdeck' },
    });
    await rufe(jana, 'POST', `/einwilligungen/${andere}/widerruf`, { version: 1 });
    expect((await w.open(link)).body.stand).toBe('OFFEN');
    await w.act(link.akteId, link.verweisId, 'rueckzug', { grund: 'WUNSCH' });
    expect((await w.open(link)).body).toEqual({ stand: 'ZURUECKGEZOGEN' });
  });

  it('a consent that only ran out closes the content too: the database asks each time', async () => {
    const { akteId, personId } = await w.openAkte();
    await w.giveEinwilligung(akteId, personId, { gueltigBis: '2026-10-25' });
    const id = await w.propose(akteId);
    const link = toLink((await w.act(akteId, id, 'vermittlung', LINK)).body);
    dienste.setStichtag('2026-10-25');
    expect((await w.open(link)).body.stand).toBe('OFFEN');
    dienste.setStichtag('2026-10-26');
    expect((await w.open(link)).body.code).toBe('ZUGANG_UNGUELTIG');
  });
});

describe('overdue (AT-18)', () => {
  it('31 days without a result are one task, however often the day is read', async () => {
    const link = await w.openLink();
    const aufgaben = async () =>
      (await rufe(jana, 'GET', '/verweise/mein-tag')).body.eintraege
        .filter(({ verweisId }: { verweisId: string }) => verweisId === link.verweisId)
        .map(({ aufgaben: eigene }: { aufgaben: string[] }) => eigene);
    expect(await aufgaben()).toEqual([]);
    dienste.setStichtag('2026-11-03');
    expect(await aufgaben()).toEqual([['ANTWORT_UEBERFAELLIG']]);
    dienste.setStichtag('2026-11-18');
    expect(await aufgaben()).toEqual([['ANTWORT_UEBERFAELLIG']]);
    dienste.setStichtag('2026-11-19');
    expect(await aufgaben()).toEqual([['ERGEBNIS_UEBERFAELLIG']]);
    expect(await aufgaben()).toEqual([['ERGEBNIS_UEBERFAELLIG']]);
    const ergebnis = { datum: '2026-11-19', code: 'ERGEBNIS', ergebnis: 'WARTELISTE' };
    await w.act(link.akteId, link.verweisId, 'antworten', ergebnis);
    expect(await aufgaben()).toEqual([['ZUSAMMENFUEHREN']]);
  });

  it('one that cannot wait says why to the Stelle, and stands first in Mein Tag [L2808]', async () => {
    await w.openLink();
    const { akteId, personId } = await w.openAkte();
    await w.giveEinwilligung(akteId, personId);
    const id = await w.propose(akteId, { eilig: 'Räumung am 03.12.', frist: '2026-10-26' });
    const link = toLink((await w.act(akteId, id, 'vermittlung', LINK)).body);
    expect((await w.open(link)).body.uebergabe.eilig).toBe('Räumung am 03.12.');
    dienste.setStichtag('2026-11-03');
    const { eintraege } = (await rufe(jana, 'GET', '/verweise/mein-tag')).body;
    expect(eintraege[0]).toMatchObject({ verweisId: id, eilig: true });
    expect(eintraege.slice(1).map(({ eilig }: { eilig: boolean }) => eilig)).not.toContain(true);
    expect(eintraege.length).toBeGreaterThan(1);
  });

  it('a colleague sees nothing of it', async () => {
    await w.openLink();
    const kollege = welt.konto('CASE_MANAGEMENT', welt.stadt);
    expect((await rufe(kollege, 'GET', '/verweise/mein-tag')).body.eintraege).toEqual([]);
  });

  it('the nightly run ends expired links and destroys what they held', async () => {
    const { closeAbgelaufeneLinks } = await import('./index.ts');
    const { createContextStatement } = await import('#src/platform/db/context-statement.ts');
    const { default: pg } = await import('pg');
    const link = await w.openLink();
    const frisch = await w.openLink();
    await w.sql(`UPDATE fall.verweis_link SET gueltig_bis = '2026-10-19' WHERE verweis_id = $1`, [
      link.verweisId,
    ]);
    const client = new pg.Client({ connectionString: dienste.datenbank.appUrl });
    await client.connect();
    await client.query('BEGIN');
    await client.query(
      createContextStatement({
        actor: { art: 'system', name: 'loeschung', mandantId: null },
        domaene: 'loeschung',
        zweck: 'Löschlauf',
        stichtag: dienste.stichtag(),
      }),
    );
    expect(await closeAbgelaufeneLinks(client, dienste.tresor)).toBe(0);
    await client.query('COMMIT');
    dienste.setStichtag('2026-10-20');
    await client.query('BEGIN');
    await client.query(
      createContextStatement({
        actor: { art: 'system', name: 'loeschung', mandantId: null },
        domaene: 'loeschung',
        zweck: 'Löschlauf',
        stichtag: dienste.stichtag(),
      }),
    );
    expect(await closeAbgelaufeneLinks(client, dienste.tresor)).toBe(1);
    await client.query('COMMIT');
    await client.end();
    expect((await w.read(link.akteId, link.verweisId)).link.stand).toBe('ABGELAUFEN');
    expect((await w.open(frisch)).body.stand).toBe('OFFEN');
  });
});

describe('a renewed consent', () => {
  it('carries on the Verweis whose link outlives the old one; its withdrawal closes it', async () => {
    const { akteId, personId } = await w.openAkte();
    const alt = await w.giveEinwilligung(akteId, personId, { gueltigBis: '2026-10-25' });
    const verweisId = await w.propose(akteId);
    const { link } = (await w.act(akteId, verweisId, 'vermittlung', { weg: 'LINK' })).body;
    const zugang = { token: link.adresse.split('/').at(-1), code: link.code };
    const folgen = (await w.rufe(w.jana, 'GET', `/einwilligungen/${alt}/widerrufsfolgen`)).body.folgen;
    expect(folgen).toEqual([
      { art: 'KEINE_WEITERGABE', angabe: 'Jobcenter Lennetal' },
      { art: 'LINK_GESCHLOSSEN', angabe: 'Jobcenter Lennetal' },
    ]);
    const neu = await w.giveEinwilligung(akteId, personId, { erneuert: { id: alt, version: 1 } });
    w.dienste.setStichtag('2026-10-30');
    expect((await w.open(zugang)).body.stand).toBe('OFFEN');
    await w.rufe(w.jana, 'POST', `/einwilligungen/${neu}/widerruf`, { version: 1 });
    expect((await w.open(zugang)).body.stand).toBe('ZURUECKGEZOGEN');
    w.dienste.setStichtag('2026-10-19');
  });
});

describe('a Verweis before it goes out', () => {
  const change = async (akteId: string, id: string, teil: object = {}) => {
    const { version } = await w.read(akteId, id);
    const body = { version, empfaenger: JOBCENTER, anliegen: ANLIEGEN, ...teil };
    return rufe(jana, 'PUT', `/verweise/${id}`, body);
  };

  it('is changed, and the history keeps what stood there', async () => {
    const { akteId } = await w.openAkte();
    const id = await w.propose(akteId);
    const neu = { anliegen: 'Bitte um Rückruf.', angaben: ['NAME'], frist: '2026-11-20' };
    expect((await change(akteId, id, neu)).status).toBe(200);
    expect(await w.read(akteId, id)).toMatchObject({ ...neu, zustand: 'VORGESCHLAGEN' });
    expect(await ereignisse(akteId)).toEqual(['VERWEIS_VORGESCHLAGEN', 'VERWEIS_GEAENDERT']);
    const alt = { version: 1, empfaenger: JOBCENTER, anliegen: ANLIEGEN };
    expect((await rufe(jana, 'PUT', `/verweise/${id}`, alt)).status).toBe(409);
    expect((await change(akteId, id, { frist: '2026-10-18' })).body.code).toBe('FRIST_VORBEI');
  });

  it('waits for a consent again when it names another Stelle, and is carried by one that names it', async () => {
    const { akteId, personId } = await w.openAkte();
    await w.giveEinwilligung(akteId, personId);
    const id = await w.propose(akteId);
    expect((await w.read(akteId, id)).zustand).toBe('EINGEWILLIGT');
    const anderswo = { ...JOBCENTER, name: 'Jobcenter Anderswo' };
    await change(akteId, id, { empfaenger: anderswo });
    expect(await w.read(akteId, id)).toMatchObject({ zustand: 'VORGESCHLAGEN', einwilligung: null });
    expect((await w.act(akteId, id, 'vermittlung', LINK)).status).toBe(422);
    await change(akteId, id);
    expect((await w.read(akteId, id)).zustand).toBe('EINGEWILLIGT');
  });

  it('is fixed once it is with the Stelle', async () => {
    const { akteId, personId } = await w.openAkte();
    await w.giveEinwilligung(akteId, personId);
    const id = await w.propose(akteId);
    expect((await w.act(akteId, id, 'vermittlung', LINK)).status).toBe(201);
    expect((await change(akteId, id, { anliegen: 'Anders.' })).status).toBe(422);
    expect((await w.read(akteId, id)).anliegen).toBe(ANLIEGEN);
  });
});
