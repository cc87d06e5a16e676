import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { ok } from '#src/core/result.ts';
import { modul as kurzberatung } from '#src/modules/kurzberatung/index.ts';
import { modul as person } from '#src/modules/person/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt, kontextFuer } from '#test/support/welt.ts';
import { hasGueltigeEinwilligung, modul, TEXT_VERSION } from './index.ts';

const dienste = await createTestDienste();
const welt = await createWelt(dienste);
const { rufe } = await createTestServer(dienste, [modul, kurzberatung, person]);
const jana = welt.konto('CASE_MANAGEMENT');
const TEXT = { textVersion: TEXT_VERSION, textSprache: 'de', form: 'SCHRIFTLICH' };
const BASIS = { zugangsweg: 'SOZIALAMT', sprache: 'ar', bedarfe: ['WOHNEN'] };
let nummer = 0;

async function open(actor: KontoActor = jana, anonym = false): Promise<{ akteId: string; personId: string }> {
  nummer += 1;
  const identitaet = {
    familienname: `Testfrau${String.fromCharCode(65 + nummer)}`,
    geburtsdatum: `19${70 + nummer}`,
  };
  const teil = anonym
    ? { information: { am: null } }
    : { information: { am: '2026-10-19', form: 'BEIDES' }, person: { art: 'NEU', identitaet } };
  const { body } = await rufe(actor, 'POST', '/kurzberatungen', { ...BASIS, ...teil });
  const personen = await rufe(actor, 'GET', `/akten/${body.id}/personen`);
  return { akteId: body.id, personId: personen.body.eintraege[0]?.personId };
}
const erfasse = (akteId: string, teil: object, actor = jana) =>
  rufe(actor, 'POST', `/akten/${akteId}/einwilligungen`, {
    ...TEXT,
    entscheidung: 'ERTEILT',
    zweck: 'ZUSAMMENARBEIT',
    ...teil,
  });
const stand = async (akteId: string) =>
  (await rufe(jana, 'GET', `/akten/${akteId}/einwilligungen`)).body.eintraege.map(
    (e: { zweck: string; stand: string }) => `${e.zweck} ${e.stand}`,
  );

async function hasGueltige(
  akteId: string,
  zweck: 'ZUSAMMENARBEIT' | 'SCHWEIGEPFLICHT' | 'BESONDERE_KATEGORIEN',
  auswahl = {},
) {
  const kontext = kontextFuer(dienste, jana, 'fall');
  const ergebnis = await withActor(kontext, async (trx) =>
    ok(await hasGueltigeEinwilligung(trx, kontext, akteId, zweck, dienste.stichtag(), auswahl)),
  );
  return ergebnis.ok && ergebnis.wert;
}
async function read(sql: string, werte: unknown[] = []): Promise<pg.QueryResultRow[]> {
  const { rows } = await dienste.admin.query(sql, werte);
  return rows;
}

beforeAll(() => dienste.setStichtag('2026-10-19'));

describe('a consent', () => {
  it('is given for one purpose, proves its text and ends after twelve months', async () => {
    const { akteId, personId } = await open();
    expect(await hasGueltige(akteId, 'ZUSAMMENARBEIT')).toBe(false);
    const neu = await erfasse(akteId, { personId });
    expect(neu.status).toBe(201);
    expect(await stand(akteId)).toEqual(['ZUSAMMENARBEIT GUELTIG']);
    expect(await hasGueltige(akteId, 'ZUSAMMENARBEIT')).toBe(true);
    const { body } = await rufe(jana, 'GET', `/einwilligungen/${neu.body.id}`);
    expect(body.gueltigBis).toBe('2027-10-19');
    expect(body.text.absaetze.join(' ')).toContain('jederzeit widerrufen');
    expect(body.textHash).toMatch(/^[0-9a-f]{64}$/);
    dienste.setStichtag('2027-10-20');
    expect(await hasGueltige(akteId, 'ZUSAMMENARBEIT')).toBe(false);
    expect(await stand(akteId)).toEqual(['ZUSAMMENARBEIT ABGELAUFEN']);
    dienste.setStichtag('2026-10-19');
  });

  it('names its recipient; blanket ones, missing reasons and foreign persons are refused', async () => {
    const { akteId, personId } = await open();
    const schweigen = { personId, zweck: 'SCHWEIGEPFLICHT' };
    expect((await erfasse(akteId, schweigen)).body.errors[0].code).toBe('EMPFAENGER_FEHLT');
    const alle = { ...schweigen, empfaenger: { art: 'WEITERES', name: 'alle Behörden' } };
    expect((await erfasse(akteId, alle)).body.errors[0].code).toBe('EMPFAENGER_PAUSCHAL');
    const muendlich = { personId, form: 'MUENDLICH_DOKUMENTIERT' };
    expect((await erfasse(akteId, muendlich)).body.errors[0].code).toBe('FORM_GRUND_FEHLT');
    const jobcenter = { ...schweigen, empfaenger: { art: 'JOBCENTER', name: 'Jobcenter Lennetal' } };
    expect((await erfasse(akteId, jobcenter)).status).toBe(201);
    expect(await hasGueltige(akteId, 'SCHWEIGEPFLICHT', { empfaengerArt: 'JOBCENTER' })).toBe(true);
    expect(await hasGueltige(akteId, 'SCHWEIGEPFLICHT', { empfaengerArt: 'AUSLAENDERBEHOERDE' })).toBe(false);
    const andere = await open();
    expect((await erfasse(akteId, { personId: andere.personId })).status).toBe(404);
    expect((await erfasse(akteId, { personId, textVersion: 'alt' })).body.code).toBe('TEXT_VERALTET');
  });

  it('says which way and of which kinds information goes; a withdrawal ends every one for the Stelle (DP-C-01)', async () => {
    const { akteId, personId } = await open();
    const jobcenter = { art: 'JOBCENTER', name: 'Jobcenter Lennetal' };
    const eng = {
      personId,
      zweck: 'SCHWEIGEPFLICHT',
      empfaenger: jobcenter,
      richtung: 'ERHALTEN',
      datenarten: ['ANLIEGEN', 'LEBENSLAGE'],
    };
    const erste = (await erfasse(akteId, eng)).body.id;
    const { body } = await rufe(jana, 'GET', `/einwilligungen/${erste}`);
    expect(body).toMatchObject({ richtung: 'ERHALTEN', datenarten: ['ANLIEGEN', 'LEBENSLAGE'] });
    expect(body.text.absaetze[1]).toMatch(/^Jobcenter Lennetal darf .* Angaben über Ihr Anliegen geben/);
    expect(body.text.absaetze[3]).toBe(
      'Es geht nur um diese Angaben: Anliegen und was bisher geschah; Leistungen, Arbeit, Ausbildung, Wohnen.',
    );
    const zweite = (await erfasse(akteId, { ...eng, richtung: 'BEIDE', datenarten: [] })).body.id;
    expect((await rufe(jana, 'GET', `/einwilligungen/${zweite}`)).body).toMatchObject({
      richtung: 'BEIDE',
      datenarten: [],
    });
    await rufe(jana, 'POST', `/einwilligungen/${erste}/widerruf`, { version: 1 });
    expect(await stand(akteId)).toEqual(['SCHWEIGEPFLICHT WIDERRUFEN', 'SCHWEIGEPFLICHT WIDERRUFEN']);
  });

  it('is not taken from somebody who has left the Akte; an older one stays', async () => {
    const { akteId } = await open();
    const { body: kind } = await rufe(jana, 'POST', `/akten/${akteId}/personen`, {
      rolle: 'KIND',
      person: {
        art: 'NEU',
        identitaet: { familienname: 'Auszug', vornamen: 'Kim', geburtsdatum: '2005-03-04' },
      },
    });
    const schweigen = {
      personId: kind.id,
      zweck: 'SCHWEIGEPFLICHT',
      empfaenger: { art: 'JOBCENTER', name: 'Jobcenter Lennetal' },
    };
    expect((await erfasse(akteId, schweigen)).status).toBe(201);
    const austritt = { version: 1, am: '2026-10-18', grund: 'AUSGEZOGEN' };
    await read(`UPDATE fall.akte_beteiligte SET gueltig_von = '2026-10-01' WHERE person_id = $1`, [kind.id]);
    const gegangen = await rufe(jana, 'POST', `/akten/${akteId}/personen/${kind.id}/austritt`, austritt);
    expect(gegangen.body.version).toBe(2);
    expect((await erfasse(akteId, schweigen)).status).toBe(404);
    expect(await stand(akteId)).toEqual(['SCHWEIGEPFLICHT GUELTIG']);
  });

  it('covers special categories per area only', async () => {
    const { akteId, personId } = await open();
    await erfasse(akteId, { personId, zweck: 'BESONDERE_KATEGORIEN', bereiche: ['GESUNDHEIT'] });
    expect(await hasGueltige(akteId, 'BESONDERE_KATEGORIEN', { bereich: 'GESUNDHEIT' })).toBe(true);
    expect(await hasGueltige(akteId, 'BESONDERE_KATEGORIEN', { bereich: 'WOHNEN' })).toBe(false);
  });

  it('is offered in unchecked languages in the demo only', async () => {
    const { akteId, personId } = await open();
    expect((await erfasse(akteId, { personId, textSprache: 'ar' })).body.code).toBe(
      'SPRACHE_NICHT_FREIGEGEBEN',
    );
    expect((await rufe(jana, 'GET', '/einwilligungstexte?sprache=ar')).body).toMatchObject({
      sprachen: ['de'],
      texte: [{ uebersetzung: null }, {}, {}, {}, {}, {}, {}, {}],
    });
    dienste.demo = true;
    const fremd = { personId, textSprache: 'ar' };
    expect((await erfasse(akteId, fremd)).body.errors[0].code).toBe('VERSTAENDIGUNG_FEHLT');
    const demo = await erfasse(akteId, { ...fremd, erklaertIn: 'ar' });
    expect((await rufe(jana, 'GET', `/einwilligungen/${demo.body.id}`)).body.text.uebersetzung).toMatchObject(
      { richtung: 'rtl', geprueft: false },
    );
    dienste.demo = false;
  });
});

describe('a refusal', () => {
  it('lets the anonymous Kurzberatung go on', async () => {
    const { akteId } = await open(jana, true);
    expect((await erfasse(akteId, {})).body.code).toBe('PERSON_FEHLT');
    expect((await erfasse(akteId, { entscheidung: 'ABGELEHNT' })).status).toBe(201);
    expect(await stand(akteId)).toEqual(['ZUSAMMENARBEIT ABGELEHNT']);
    expect(await hasGueltige(akteId, 'ZUSAMMENARBEIT')).toBe(false);
    const weiter = {
      ...BASIS,
      version: 1,
      information: { am: '2026-10-19' },
      anliegen: 'geht weiter',
      vereinbarung: null,
    };
    expect((await rufe(jana, 'PUT', `/kurzberatungen/${akteId}`, weiter)).status).toBe(200);
  });
});

describe('a withdrawal', () => {
  it('of the Zusammenarbeit freezes the Akte, every edit is refused, deletion after one month (AT-23)', async () => {
    const { akteId, personId } = await open();
    const erste = await erfasse(akteId, { personId });
    await erfasse(akteId, { personId });
    const widerruf = await rufe(jana, 'POST', `/einwilligungen/${erste.body.id}/widerruf`, { version: 1 });
    expect(widerruf.body).toEqual({ id: erste.body.id, version: 2 });
    expect(await stand(akteId)).toEqual(['ZUSAMMENARBEIT WIDERRUFEN', 'ZUSAMMENARBEIT WIDERRUFEN']);
    const ansicht = (await rufe(jana, 'GET', `/kurzberatungen/${akteId}`)).body;
    expect(ansicht).toMatchObject({
      zustand: 'EINWILLIGUNG_WIDERRUFEN',
      loeschenAb: '2026-11-19',
      bearbeitbar: false,
    });
    const person = (await rufe(jana, 'GET', `/personen/${personId}`)).body;
    const versuche = [
      rufe(jana, 'PUT', `/kurzberatungen/${akteId}`, {
        ...BASIS,
        version: 1,
        information: { am: '2026-10-19' },
        anliegen: 'x',
        vereinbarung: null,
      }),
      rufe(jana, 'POST', `/kurzberatungen/${akteId}/beendigung`, { version: 1, ergebnis: 'INFORMIERT' }),
      rufe(jana, 'PUT', `/personen/${personId}`, {
        version: 1,
        akteId,
        identitaet: { ...person.identitaet, vornamen: 'Neu' },
      }),
      erfasse(akteId, { personId, zweck: 'BEFRAGUNG' }),
    ];
    for (const { body } of await Promise.all(versuche)) expect(body.code).toBe('AKTE_EINGEFROREN');
    const nochmal = await rufe(jana, 'POST', `/einwilligungen/${erste.body.id}/widerruf`, { version: 2 });
    expect(nochmal.body.code).toBe('NICHT_WIDERRUFBAR');
  });

  it('of another purpose leaves the Akte alone and conflicts with an older version', async () => {
    const { akteId, personId } = await open();
    const { body } = await erfasse(akteId, { personId, zweck: 'BEFRAGUNG' });
    expect((await rufe(jana, 'POST', `/einwilligungen/${body.id}/widerruf`, { version: 7 })).status).toBe(
      409,
    );
    expect((await rufe(jana, 'POST', `/einwilligungen/${body.id}/widerruf`, { version: 1 })).status).toBe(
      201,
    );
    expect((await rufe(jana, 'GET', `/kurzberatungen/${akteId}`)).body.zustand).toBe('KURZBERATUNG');
  });

  it('is recorded in a closed Akte too and brings its deletion forward', async () => {
    const { akteId, personId } = await open();
    const { body } = await erfasse(akteId, { personId });
    await rufe(jana, 'POST', `/kurzberatungen/${akteId}/beendigung`, { version: 1, ergebnis: 'INFORMIERT' });
    expect((await rufe(jana, 'POST', `/einwilligungen/${body.id}/widerruf`, { version: 1 })).status).toBe(
      201,
    );
    const [akte] = await read('SELECT zustand, loeschen_ab::text FROM fall.akte WHERE id = $1', [akteId]);
    expect(akte).toEqual({ zustand: 'GESCHLOSSEN', loeschen_ab: '2026-11-19' });
  });

  it('leaves the proof readable when the content of the Akte is destroyed (DP-C-07)', async () => {
    const { akteId, personId } = await open();
    const { body } = await erfasse(akteId, { personId });
    await dienste.tresor.destroy(welt.kreis.id, { art: 'akte', id: akteId }, 'inhalt');
    expect((await rufe(jana, 'GET', `/einwilligungen/${body.id}`)).status).toBe(200);
  });
});

describe('how a consent was understood', () => {
  it('names who interpreted, bound to secrecy, and a second person with custody (DP-C-12)', async () => {
    const { akteId, personId } = await open();
    const ohne = { personId, beteiligte: [{ art: 'DOLMETSCHUNG', name: 'Samira Dolmetsch' }] };
    expect((await erfasse(akteId, ohne)).body.errors[0]).toMatchObject({
      pointer: '/verpflichtet',
      code: 'VERSCHWIEGENHEIT_FEHLT',
    });
    const beteiligte = [
      { art: 'DOLMETSCHUNG', name: 'Samira Dolmetsch', verpflichtet: true },
      { art: 'ZEUGE', name: 'Zeno Zeuge' },
    ];
    const gegebenVon = { art: 'GESETZLICHE_VERTRETUNG', name: 'Mutter', zweite: 'Vater' };
    const { body } = await erfasse(akteId, { personId, beteiligte, gegebenVon });
    expect((await rufe(jana, 'GET', `/einwilligungen/${body.id}`)).body).toMatchObject({
      gegebenVon,
      beteiligte: [beteiligte[0], { ...beteiligte[1], verpflichtet: false }],
    });
  });
});

describe('a renewal', () => {
  const jobcenter = {
    zweck: 'SCHWEIGEPFLICHT',
    empfaenger: { art: 'JOBCENTER', name: 'Jobcenter Lennetal' },
  };

  it('is a new consent to the newest text; the old one stays, says so, and goes with its withdrawal', async () => {
    const { akteId, personId } = await open();
    const alt = (await erfasse(akteId, { personId, ...jobcenter })).body.id;
    dienste.setStichtag('2027-10-01');
    const erneuert = { id: alt, version: 1 };
    const anders = { ...jobcenter, empfaenger: { art: 'JOBCENTER', name: 'Jobcenter Rurhafen' } };
    expect((await erfasse(akteId, { personId, ...anders, erneuert })).body.code).toBe(
      'ERNEUERUNG_PASST_NICHT',
    );
    expect(
      (await erfasse(akteId, { personId, ...jobcenter, erneuert: { ...erneuert, version: 2 } })).status,
    ).toBe(409);
    const neu = (await erfasse(akteId, { personId, ...jobcenter, erneuert })).body.id;
    expect(
      (await erfasse(akteId, { personId, ...jobcenter, erneuert: { id: alt, version: 2 } })).body.code,
    ).toBe('ERNEUERUNG_PASST_NICHT');
    expect((await rufe(jana, 'GET', `/einwilligungen/${alt}`)).body).toMatchObject({
      ersetztDurch: neu,
      stand: 'LAEUFT_AB',
    });
    dienste.setStichtag('2027-10-25');
    expect(await hasGueltige(akteId, 'SCHWEIGEPFLICHT', { empfaengerArt: 'JOBCENTER' })).toBe(true);
    const { version } = (await rufe(jana, 'GET', `/einwilligungen/${neu}`)).body;
    await rufe(jana, 'POST', `/einwilligungen/${neu}/widerruf`, { version });
    expect(await stand(akteId)).toEqual(['SCHWEIGEPFLICHT WIDERRUFEN', 'SCHWEIGEPFLICHT WIDERRUFEN']);
    dienste.setStichtag('2026-10-19');
  });
});

describe('what a withdrawal ends', () => {
  it('is told before, by purpose, and to nobody else', async () => {
    const { akteId, personId } = await open();
    const folgen = async (teil: object) => {
      const { id } = (await erfasse(akteId, { personId, ...teil })).body;
      return (await rufe(jana, 'GET', `/einwilligungen/${id}/widerrufsfolgen`)).body.folgen;
    };
    expect(await folgen({})).toEqual([{ art: 'AKTE_EINGEFROREN', angabe: '19.11.2026' }]);
    expect(await folgen({ zweck: 'BESONDERE_KATEGORIEN', bereiche: ['GESUNDHEIT'] })).toEqual([
      { art: 'BESONDERES_GELOESCHT', angabe: 'Gesundheit' },
    ]);
    expect(await folgen({ zweck: 'NACHRICHTEN', kanal: 'SMS' })).toEqual([
      { art: 'KEINE_NACHRICHTEN', angabe: 'SMS' },
    ]);
    const { id } = (await erfasse(akteId, { personId })).body;
    const fremd = await rufe(welt.konto('CASE_MANAGEMENT'), 'GET', `/einwilligungen/${id}/widerrufsfolgen`);
    expect(fremd.status).toBe(404);
  });
});

describe('foreign eyes', () => {
  it('see no consent and withdraw none', async () => {
    const { akteId, personId } = await open();
    const { body } = await erfasse(akteId, { personId });
    for (const actor of [
      welt.konto('CASE_MANAGEMENT'),
      welt.konto('CASE_MANAGEMENT', welt.traeger),
      { ...jana, mandantId: welt.stadt.id },
    ]) {
      expect((await rufe(actor, 'GET', `/akten/${akteId}/einwilligungen`)).status).toBe(404);
      expect((await rufe(actor, 'GET', `/einwilligungen/${body.id}`)).status).toBe(404);
      expect((await rufe(actor, 'POST', `/einwilligungen/${body.id}/widerruf`, { version: 1 })).status).toBe(
        404,
      );
      expect((await erfasse(akteId, { personId }, actor)).status).toBe(404);
    }
    for (const rolle of ['TEAMLEITUNG', 'KOORDINATION', 'DSB', 'B3_FACHKRAFT'] as const) {
      expect((await rufe(welt.konto(rolle), 'GET', `/akten/${akteId}/einwilligungen`)).status).toBe(403);
    }
    const [zeile] = await read('SELECT t::text AS alles FROM fall.einwilligung t WHERE id = $1', [body.id]);
    expect(zeile?.['alles']).not.toContain('Testfrau');
  });
});

describe('the information sheet', () => {
  it('is public, names the Stelle and its law, and nothing else', async () => {
    const { status, body } = await rufe(null, 'GET', `/datenschutzinformation/${welt.traeger.id}`);
    expect(status).toBe(200);
    expect(JSON.stringify(body.abschnitte)).toContain('§§ 17 bis 23 KDG');
    expect(body.sprachen).toEqual(['de']);
    expect(
      (await rufe(null, 'GET', '/datenschutzinformation/00000000-0000-4000-8000-000000000000')).status,
    ).toBe(404);
  });
});
