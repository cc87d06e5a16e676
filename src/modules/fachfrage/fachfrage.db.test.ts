import { describe, expect, it } from 'vitest';
import { createFallwelt } from '#src/modules/fall/test-fall.ts';
import { modul } from './index.ts';

const { welt, jana, rufe, sql, openKurzberatung } = await createFallwelt([modul]);
const aylin = welt.konto('B3_FACHKRAFT', welt.kreis);
const zweite = welt.konto('B3_FACHKRAFT', welt.kreis);
const koordination = welt.konto('KOORDINATION', welt.kreis);
const kollegin = welt.konto('CASE_MANAGEMENT', welt.stadt);
const fremd = welt.konto('CASE_MANAGEMENT', welt.traeger);

const FRAGE = {
  thema: 'AUFENTHALTSSICHERUNG',
  betreff: 'Deutschkenntnisse bei § 25b',
  text: 'Eine Person mit Duldung seit 2018 besteht die mündliche Prüfung A2, nicht die schriftliche. Reicht das?',
  frist: '2026-11-02',
  bestaetigt: true,
};
const ANTWORT = {
  text: 'Ja, hinreichende mündliche Kenntnisse genügen.',
  quelle: '§ 25b Abs. 1 Satz 2 Nr. 4 AufenthG',
  bestaetigt: true,
};
const WISSEN = {
  thema: 'EINBUERGERUNG',
  titel: 'Welche Unterlagen die Einbürgerung braucht',
  frage: 'Was bringt man zum ersten Termin mit?',
  antwort: 'Reisepass, Geburtsurkunde, Nachweise über Sprache und Lebensunterhalt.',
  quelle: '§ 10 StAG',
  stand: '2026-10-01',
  pruefenAm: '2027-10-01',
  bestaetigt: true,
};
const ask = async (mehr: object = {}, actor = jana) =>
  rufe(actor, 'POST', '/fachfragen', { ...FRAGE, ...mehr });
const lies = async (id: string, actor = jana) => (await rufe(actor, 'GET', `/fachfragen/${id}`)).body;
const act = async (actor: typeof jana, id: string, akt: string, body: object = {}) =>
  rufe(actor, 'POST', `/fachfragen/${id}/${akt}`, { version: (await lies(id, actor)).version, ...body });
const answer = async (): Promise<string> => {
  const { id } = (await ask()).body;
  expect((await act(aylin, id, 'antwort', ANTWORT)).status).toBe(201);
  return id;
};

describe('a Fachfrage', () => {
  it('goes to Baustein 3 of the Standort and to nobody else', async () => {
    const { id } = (await ask()).body;
    const gesehen = { id, betreff: FRAGE.betreff, zustand: 'GESTELLT', eigene: false };
    for (const actor of [aylin, koordination, kollegin]) expect(await lies(id, actor)).toMatchObject(gesehen);
    expect((await rufe(fremd, 'GET', `/fachfragen/${id}`)).status).toBe(404);
    expect((await rufe(welt.konto('TEAMLEITUNG', welt.stadt), 'GET', '/fachfragen')).status).toBe(403);
    expect((await rufe(aylin, 'POST', '/fachfragen', FRAGE)).status).toBe(403);
    // No column leads to an Akte or a person.
    const spalten = await sql<{ column_name: string }>(
      `SELECT column_name FROM information_schema.columns WHERE table_schema = 'steuerung' AND column_name ~ 'akte|person'`,
    );
    expect(spalten).toEqual([]);
  });

  it('is accepted, asked back, added to, answered and noted; each step says who', async () => {
    const { id } = (await ask()).body;
    expect((await act(aylin, id, 'annahme')).status).toBe(201);
    expect((await lies(id)).zustand).toBe('ANGENOMMEN');
    const rueckfrage = { text: 'Seit wann ist der Lebensunterhalt gesichert?', bestaetigt: true };
    expect((await act(zweite, id, 'rueckfrage', rueckfrage)).status).toBe(201);
    expect((await rufe(jana, 'GET', '/fachfragen/anzahl')).body.rueckfragen).toBe(1);
    expect((await act(aylin, id, 'rueckfrage', rueckfrage)).body.code).toBe('NICHT_OFFEN');
    expect((await act(fremd, id, 'ergaenzung', { text: 'x', bestaetigt: true })).status).toBe(422);
    expect((await act(jana, id, 'ergaenzung', { text: 'Seit zwei Jahren.', bestaetigt: true })).status).toBe(
      201,
    );
    expect((await lies(id)).zustand).toBe('ANGENOMMEN');
    expect((await act(jana, id, 'kenntnis')).body.code).toBe('NICHT_BEANTWORTET');
    expect((await act(aylin, id, 'antwort', ANTWORT)).status).toBe(201);
    const fertig = await lies(id);
    expect(fertig).toMatchObject({ zustand: 'BEANTWORTET', neu: true });
    expect(fertig.beitraege.map(({ art }: { art: string }) => art)).toEqual([
      'FRAGE',
      'RUECKFRAGE',
      'ERGAENZUNG',
      'ANTWORT',
    ]);
    expect((await rufe(jana, 'GET', '/fachfragen/anzahl')).body).toEqual({
      rueckfragen: 0,
      antworten: 1,
      ueberfaellig: 0,
    });
    expect((await act(jana, id, 'rueckzug')).body.code).toBe('NICHT_OFFEN');
    expect((await act(jana, id, 'kenntnis')).status).toBe(201);
    expect((await rufe(jana, 'GET', '/fachfragen/anzahl')).body.antworten).toBe(0);
    expect((await act(aylin, id, 'antwort', ANTWORT)).body.code).toBe('NICHT_OFFEN');
  });

  it('shows a conflict, is withdrawn by the own Stelle, and refuses a day that has passed', async () => {
    const { id } = (await ask()).body;
    await act(aylin, id, 'annahme');
    const alt = await rufe(jana, 'POST', `/fachfragen/${id}/rueckzug`, { version: 1 });
    expect([alt.status, alt.body.code]).toEqual([409, 'KONFLIKT']);
    expect((await act(kollegin, id, 'rueckzug')).status).toBe(201);
    expect((await lies(id)).zustand).toBe('ZURUECKGEZOGEN');
    expect((await ask({ frist: '2026-10-18' })).body.errors).toMatchObject([{ pointer: '/frist' }]);
    expect((await ask({ bestaetigt: false })).status).toBe(422);
  });

  it('counts as overdue after its day', async () => {
    const { id } = (await ask()).body;
    await sql(
      `UPDATE steuerung.fachfrage SET gestellt_am = '2026-10-01', frist = '2026-10-18' WHERE id = $1`,
      [id],
    );
    expect((await lies(id, aylin)).ueberfaellig).toBe(true);
    expect((await rufe(jana, 'GET', '/fachfragen/anzahl')).body.ueberfaellig).toBe(1);
    const offene = (await rufe(aylin, 'GET', '/fachfragen')).body;
    expect(offene.eintraege[0].id).toBe(id);
    expect(offene.eintraege.every(({ zustand }: { zustand: string }) => zustand !== 'BEANTWORTET')).toBe(
      true,
    );
    expect((await rufe(aylin, 'GET', '/fachfragen?auswahl=ALLE')).body.gesamt).toBeGreaterThan(offene.gesamt);
  });
});

describe('the check before sending', () => {
  it('catches names of the own Akten, also transliterated, and says where, not what', async () => {
    await openKurzberatung(jana, {
      person: { art: 'NEU', identitaet: { familienname: 'Yılmaz', vornamen: 'Oğuzhan' } },
    });
    await openKurzberatung(jana, {
      person: { art: 'NEU', identitaet: { familienname: 'Müller-Haddad', vornamen: 'Muhammad' } },
    });
    const pruefe = async (inhalt: string, actor = jana) => {
      const { body } = await rufe(actor, 'POST', '/fachfragen/pruefung', { betreff: '', text: inhalt });
      return (body.befunde as { art: string; von: number; bis: number }[]).map(
        ({ art, von, bis }) => `${art} ${inhalt.slice(von, bis)}`,
      );
    };
    expect(await pruefe('Darf Oguzhan Yilmaz arbeiten?')).toEqual(['NAME_VOLL Oguzhan', 'NAME_VOLL Yilmaz']);
    expect(await pruefe('Yilmaz’ Duldung')).toEqual(['NAME Yilmaz']);
    expect(await pruefe('Haddads Antrag')).toEqual(['NAME Haddads']);
    expect(await pruefe('Herr Mueller-Haddad')).toEqual(['NAME Mueller-Haddad']);
    expect(await pruefe('Was braucht Mohammed?')).toEqual(['NAME_AEHNLICH Mohammed']);
    expect(await pruefe('Что нужно для Йылмаз?')).not.toEqual([]);
    expect(await pruefe('Was braucht eine Person mit Duldung für die Einbürgerung?')).toEqual([]);
    // Not an answer to who else is known: other people's Akten are compared with nothing.
    expect(await pruefe('Darf Oguzhan Yilmaz arbeiten?', kollegin)).toEqual([]);

    const mit = await ask({ text: 'Zeile eins.\nDarf Oguzhan Yilmaz arbeiten?' });
    expect([mit.status, mit.body.code]).toEqual([422, 'PERSONENBEZUG']);
    expect(mit.body.errors[0]).toMatchObject({ pointer: '/text', code: 'NAME_VOLL' });
    expect(mit.body.errors[0].detail).toContain('Zeile 2, Zeichen 6');
    expect(JSON.stringify(mit.body)).not.toContain('Yilmaz');
    const wort = { art: 'NAME_VOLL', wort: 'Yilmaz', grund: 'WORT' };
    expect((await ask({ text: 'Oguzhan Yilmaz', erklaerungen: [wort] })).status).toBe(422);
    expect((await ask({ betreff: 'Duldung Yilmaz' })).body.errors).toMatchObject([{ pointer: '/betreff' }]);
  });

  it('lets an explained place pass and keeps the reason without the words', async () => {
    const inhalt = 'Gilt der Erlass vom 03.07.2023 noch?';
    expect((await ask({ text: inhalt })).body.code).toBe('PERSONENBEZUG');
    const erklaerungen = [{ art: 'DATUM', wort: '03.07.2023', grund: 'RECHTSQUELLE' }];
    const { id } = (await ask({ text: inhalt, erklaerungen })).body;
    expect(
      await sql('SELECT erklaert FROM steuerung.fachfrage_beitrag WHERE fachfrage_id = $1', [id]),
    ).toEqual([{ erklaert: ['DATUM:RECHTSQUELLE'] }]);
  });

  it('looks at answers and at knowledge too, by shape alone', async () => {
    const { id } = (await ask()).body;
    const antwort = await act(aylin, id, 'antwort', {
      ...ANTWORT,
      text: 'Wie bei Frau Zidan, geb. 01.02.1990.',
    });
    expect(antwort.body.errors.map(({ code }: { code: string }) => code)).toEqual(['ANREDE', 'GEBURTSDATUM']);
    expect((await rufe(aylin, 'POST', '/wissen', { ...WISSEN, titel: 'Akte F-2026-0017' })).body.code).toBe(
      'PERSONENBEZUG',
    );
  });
});

describe('knowledge of the Standort', () => {
  const search = async (suche: string, mehr: object = {}, actor = jana) =>
    (await rufe(actor, 'POST', '/wissen/suche', { suche, ...mehr })).body;

  it('comes of an answered Fachfrage, once, and is found by everybody who works with KIM there', async () => {
    const offen = (await ask()).body.id;
    expect((await rufe(aylin, 'POST', '/wissen', { ...WISSEN, fachfrageId: offen })).body.code).toBe(
      'NICHT_BEANTWORTET',
    );
    const fachfrageId = await answer();
    const { status, body } = await rufe(koordination, 'POST', '/wissen', { ...WISSEN, fachfrageId });
    expect(status).toBe(201);
    expect((await rufe(aylin, 'POST', '/wissen', { ...WISSEN, fachfrageId })).body.code).toBe(
      'SCHON_VEROEFFENTLICHT',
    );
    expect((await lies(fachfrageId)).wissenId).toBe(body.id);
    for (const rolle of ['CASE_MANAGEMENT', 'TEAMLEITUNG', 'KI_LEITUNG', 'B3_FACHKRAFT'] as const) {
      const gefunden = await search('Unterlagen Einbürgerungen', {}, welt.konto(rolle, welt.traeger));
      expect(gefunden.eintraege.map(({ id }: { id: string }) => id)).toEqual([body.id]);
    }
    expect((await rufe(jana, 'POST', '/wissen', WISSEN)).status).toBe(403);
    expect((await search('Familiennachzug')).gesamt).toBe(0);
    expect((await search('was ist das')).gesamt).toBe(0);
    expect((await search('', { thema: 'FAMILIE' })).gesamt).toBe(0);
  });

  it('puts what holds first, then what is over its day, then what was withdrawn', async () => {
    const add = async (titel: string): Promise<string> =>
      (await rufe(aylin, 'POST', '/wissen', { ...WISSEN, titel, frage: 'Passbeschaffung?' })).body.id;
    const [a, b, c] = [await add('Konsulat A'), await add('Konsulat B'), await add('Konsulat C')];
    await sql(`UPDATE steuerung.wissen SET pruefen_am = '2026-10-18' WHERE id = $1`, [a]);
    const zu = { version: 1, anlass: 'Das Konsulat ist geschlossen.', bestaetigt: true };
    expect((await rufe(aylin, 'POST', `/wissen/${b}/rueckzug`, zu)).status).toBe(201);
    const gefunden = await search('Passbeschaffung');
    expect(gefunden.eintraege.map(({ id }: { id: string }) => id)).toEqual([c, a, b]);
    expect(gefunden.eintraege.map(({ veraltet }: { veraltet: boolean }) => veraltet)).toEqual([
      false,
      true,
      false,
    ]);
    expect((await search('Passbeschaffung', { nurGueltige: true })).gesamt).toBe(2);
  });

  it('keeps every Fassung; a correction says why and may bring an entry back', async () => {
    const { id } = (await rufe(aylin, 'POST', '/wissen', WISSEN)).body;
    const anlass = 'Gesetz geändert.';
    const neu = { ...WISSEN, antwort: 'Auch das Zeugnis.', anlass };
    expect((await rufe(koordination, 'PUT', `/wissen/${id}`, { ...neu, version: 1 })).status).toBe(200);
    expect((await rufe(aylin, 'PUT', `/wissen/${id}`, { ...neu, version: 1 })).status).toBe(409);
    await rufe(aylin, 'POST', `/wissen/${id}/rueckzug`, { version: 2, anlass: 'Falsch.', bestaetigt: true });
    expect((await rufe(jana, 'GET', `/wissen/${id}`)).body).toMatchObject({
      zustand: 'ZURUECKGEZOGEN',
      version: 3,
      antwort: 'Auch das Zeugnis.',
      fassungen: [
        { version: 3, zustand: 'ZURUECKGEZOGEN', anlass: 'Falsch.' },
        { version: 2, anlass },
        { version: 1, antwort: WISSEN.antwort, anlass: null },
      ],
    });
    await rufe(aylin, 'PUT', `/wissen/${id}`, { ...neu, version: 3 });
    expect((await rufe(jana, 'GET', `/wissen/${id}`)).body).toMatchObject({ zustand: 'GILT', version: 4 });
    const tage = await rufe(aylin, 'POST', '/wissen', {
      ...WISSEN,
      stand: '2026-10-20',
      pruefenAm: '2026-10-19',
    });
    expect(tage.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/stand',
      '/pruefenAm',
    ]);
  });
});
