import { describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { modul as einwilligung } from '#src/modules/einwilligung/index.ts';
import { modul as entwurf } from '#src/modules/entwurf/index.ts';
import { modul as fall } from '#src/modules/fall/index.ts';
import { createFallwelt, ZIEL } from '#src/modules/fall/test-fall.ts';
import { modul as person } from '#src/modules/person/index.ts';
import { createTestServer } from '#test/support/server.ts';
import { foldArabisch, readPdf } from '#test/support/pdf-text.ts';
import { modul as papier } from './index.ts';

const { dienste, welt, jana, sql, openFall, openKurzberatung, giveEinwilligung } = await createFallwelt();
const { rufe } = await createTestServer(dienste, [fall, entwurf, einwilligung, person, papier]);
const koordination = welt.konto('KOORDINATION', welt.stadt);

const list = async (akteId: string, actor: KontoActor = jana) =>
  rufe(actor, 'GET', `/akten/${akteId}/papiere`);
const print = async (akteId: string, rest: string, actor: KontoActor = jana) =>
  rufe(actor, 'GET', `/akten/${akteId}/papiere/${rest}`);
const addZiel = async (akteId: string) => {
  const { status, body } = await rufe(jana, 'POST', `/akten/${akteId}/ziele`, ZIEL);
  expect(status).toBe(201);
  return body.id as string;
};
const listEreignisse = (akteId: string) =>
  sql<{ codes: Record<string, unknown>; siegel: Buffer | null }>(
    `SELECT codes, siegel FROM fall.ereignis WHERE akte_id = $1 AND art = 'PAPIER_GEDRUCKT' ORDER BY lfd`,
    [akteId],
  );

describe('what can be printed', () => {
  it('says in a code what is missing', async () => {
    const akteId = await openFall();
    const { body } = await list(akteId);
    const hindernisse = Object.fromEntries(
      body.papiere.map(({ art, hindernis }: { art: string; hindernis: string | null }) => [art, hindernis]),
    );
    expect(hindernisse).toMatchObject({
      ZIELVEREINBARUNG: 'KEIN_ZIEL',
      HILFEPLAN: 'KEIN_SCHRITT',
      MEIN_BLATT: 'KEINE_TELEFONNUMMER',
      EINWILLIGUNG: null,
      ANSCHREIBEN: 'KEIN_TEXT',
      UEBERGABEPROTOKOLL: 'KEINE_UEBERGABE',
    });
    // Of this person no language is known: nobody gets a paper in one that was not named.
    expect(body.sprachen[0]).toBe('de');
    expect(body.geprueft).toEqual([]);
  });

  it('refuses what cannot be printed, in words, and keeps no trace in the Akte', async () => {
    const akteId = await openFall();
    const { status, body } = await print(akteId, 'ZIELVEREINBARUNG?sprache=ar');
    expect([status, body.code]).toEqual([422, 'KEIN_ZIEL']);
    expect(body.detail).toContain('Vereinbaren Sie zuerst ein Ziel');
    expect(await listEreignisse(akteId)).toEqual([]);
  });

  it('puts the language of the goals first', async () => {
    const akteId = await openFall();
    await addZiel(akteId);
    expect((await list(akteId)).body.sprachen[0]).toBe('ar');
  });
});

describe('whom a Ziel is about', () => {
  it('stands on Zielvereinbarung and Hilfeplan of several persons, and in the language beside it', async () => {
    const akteId = await openFall();
    const kind = await rufe(jana, 'POST', `/akten/${akteId}/personen`, {
      rolle: 'KIND',
      person: { art: 'NEU', identitaet: { familienname: 'Zielkind', vornamen: 'Yusuf' } },
    });
    const ziele = `/akten/${akteId}/ziele`;
    const { body: eines } = await rufe(jana, 'POST', ziele, { ...ZIEL, personIds: [kind.body.id] });
    // One from before, without a person: it is about the Hauptperson.
    await addZiel(akteId);
    const schritt = { zielId: eines.id, was: 'Anmelden', wer: 'KLIENT', personIds: [kind.body.id] };
    expect((await rufe(jana, 'POST', `/akten/${akteId}/schritte`, schritt)).status).toBe(201);
    const haupt = (await rufe(jana, 'GET', `/akten/${akteId}`)).body.personen[0].name;
    const vereinbarung = (await readPdf((await print(akteId, 'ZIELVEREINBARUNG?sprache=uk')).roh)).text;
    expect(vereinbarung).toContain('Für wen');
    expect(vereinbarung).toContain('Для кого');
    expect(vereinbarung).toContain('Zielkind, Yusuf');
    expect(vereinbarung).toContain(haupt);
    const plan = (await readPdf((await print(akteId, 'HILFEPLAN?sprache=de')).roh)).text;
    expect(plan.replaceAll(/\s+/g, ' ')).toContain('Anmelden (Zielkind, Yusuf)');
  });

  it('is not said in an Akte of one person', async () => {
    const akteId = await openFall();
    await addZiel(akteId);
    const { text } = await readPdf((await print(akteId, 'ZIELVEREINBARUNG?sprache=de')).roh);
    expect(text).not.toContain('Für wen');
  });
});

describe('printing', () => {
  it('gives the goal in both languages and notes paper, version and language (AT-29)', async () => {
    const akteId = await openFall();
    await addZiel(akteId);
    const antwort = await print(akteId, 'ZIELVEREINBARUNG?sprache=ar');
    expect(antwort.status).toBe(200);
    expect(antwort.kopf['content-type']).toContain('application/pdf');
    const { text } = await readPdf(antwort.roh);
    expect(text).toContain('Ich möchte Deutsch lernen.');
    expect(foldArabisch(text)).toContain(foldArabisch('مانية'));
    expect(await listEreignisse(akteId)).toEqual([
      { codes: { papier: 'ZIELVEREINBARUNG', fassung: '2026-11-2', sprache: 'ar' }, siegel: null },
    ]);
    const [eintrag] = await sql<{ art: string; zweck: string; abfrageklasse: string }>(
      `SELECT art, zweck, abfrageklasse FROM protokoll.eintrag WHERE objekt_id = $1 AND ereignis = 'papier.getPapier' AND ergebnis = 'OK'`,
      [akteId],
    );
    expect(eintrag).toEqual({
      art: 'OFFENLEGUNG',
      zweck: 'Papier für die Person drucken',
      abfrageklasse: 'papier-zielvereinbarung',
    });
  });

  it('does not change the version of the Akte: open forms stay good', async () => {
    const akteId = await openFall();
    const lies = async () =>
      (await sql<{ version: number }>('SELECT version FROM fall.akte WHERE id = $1', [akteId]))[0];
    const vorher = await lies();
    expect((await print(akteId, 'DATENSCHUTZINFORMATION?sprache=fa')).status).toBe(200);
    expect(await lies()).toEqual(vorher);
  });

  it('works for a deputy and leaves nothing for colleagues, other Stellen and other roles', async () => {
    const akteId = await openFall();
    const deputy = welt.konto('CASE_MANAGEMENT', welt.stadt);
    expect((await print(akteId, 'EINWILLIGUNG', deputy)).status).toBe(404);
    await sql(
      `INSERT INTO fall.akte_zugriff (mandant_id, akte_id, konto_id, art, gueltig_von, gueltig_bis, grund, erteilt_von)
       VALUES ($1, $2, $3, 'VERTRETUNG', '2026-10-12', '2026-10-25', 'URLAUB', $4)`,
      [welt.stadt.id, akteId, deputy.kontoId, jana.kontoId],
    );
    expect((await print(akteId, 'EINWILLIGUNG', deputy)).status).toBe(200);
    for (const fremd of [
      welt.konto('CASE_MANAGEMENT', welt.stadt),
      welt.konto('CASE_MANAGEMENT', welt.traeger),
    ]) {
      expect((await list(akteId, fremd)).status).toBe(404);
      expect((await print(akteId, 'EINWILLIGUNG', fremd)).status).toBe(404);
    }
    expect((await print(akteId, 'EINWILLIGUNG', koordination)).status).toBe(403);
  });

  it('prints a recorded consent as it was shown, and no consent of another Akte', async () => {
    const [eine, andere] = [await openFall(), await openFall()];
    const { body } = await list(eine);
    const einwilligungId = body.einwilligungen[0].id as string;
    const { status, roh } = await print(eine, `EINWILLIGUNG?sprache=uk&einwilligungId=${einwilligungId}`);
    expect(status).toBe(200);
    expect((await readPdf(roh)).text).toContain('Erteilt am');
    expect((await print(andere, `EINWILLIGUNG?einwilligungId=${einwilligungId}`)).status).toBe(404);
    expect((await print(eine, `SCHWEIGEPFLICHTENTBINDUNG?einwilligungId=${einwilligungId}`)).status).toBe(
      404,
    );
  });

  it('works in an anonymous Kurzberatung, without a name', async () => {
    const akteId = await openKurzberatung(jana, { person: undefined });
    const { status, roh } = await print(akteId, 'DATENSCHUTZINFORMATION_EINFACH?sprache=ro');
    expect(status).toBe(200);
    expect((await readPdf(roh)).text).toContain('Ihre Daten. Ihre Rechte.');
  });
});

describe('Mein KIM-Blatt', () => {
  it('needs a phone number, and has it and the recipients afterwards', async () => {
    const actor = welt.konto('CASE_MANAGEMENT', welt.stadt);
    const akteId = await openKurzberatung(actor);
    expect((await print(akteId, 'MEIN_BLATT?sprache=en', actor)).body.code).toBe('KEINE_TELEFONNUMMER');
    const erreichbarkeit = { telefon: '05271 965-4321', sprechzeit: 'Mo–Do 9–12 Uhr' };
    expect((await rufe(actor, 'PUT', '/papiere/erreichbarkeit', erreichbarkeit)).status).toBe(200);
    await rufe(actor, 'PUT', '/papiere/erreichbarkeit', { ...erreichbarkeit, telefon: '05271 1' });
    expect((await list(akteId, actor)).body.erreichbarkeit).toEqual({
      ...erreichbarkeit,
      telefon: '05271 1',
    });
    const { roh } = await print(akteId, 'MEIN_BLATT?sprache=en', actor);
    expect((await readPdf(roh)).text).toContain('05271 1');
    const neutral = await print(akteId, 'MEIN_BLATT_NEUTRAL?sprache=en', actor);
    expect(String(neutral.kopf['content-disposition'])).not.toMatch(/kim/i);
    expect((await readPdf(neutral.roh)).text).not.toContain('KIM');
    // A colleague has an own number.
    expect((await list(await openFall())).body.erreichbarkeit).toBeNull();
  });

  it.each(['', 'nur Worte', '12'])('refuses %j as a phone number', async (telefon) => {
    expect((await rufe(jana, 'PUT', '/papiere/erreichbarkeit', { telefon })).status).toBe(422);
  });
});

describe('a letter', () => {
  it('is the own draft, kept under the key of the Akte', async () => {
    const akteId = await openFall();
    const inhalt = {
      betreff: 'Ihr Termin',
      text: 'Guten Tag,\nbitte kommen Sie.',
      uebersetzung: 'Please come.',
    };
    const entwurfAntwort = await rufe(jana, 'PUT', `/entwuerfe/papier.anschreiben/${akteId}`, { inhalt });
    expect(entwurfAntwort.status).toBe(200);
    const { status, roh } = await print(akteId, 'ANSCHREIBEN?sprache=en');
    expect(status).toBe(200);
    const { text, titel } = await readPdf(roh);
    expect(titel).toBe('Ihr Termin');
    expect(text).toContain('bitte kommen Sie.');
    expect(text).toContain('Please come.');
  });
});

describe('checking a translation', () => {
  const pfad = '/papiere/uebersetzungen/EINWILLIGUNG/en';

  it('sets „geprüft“ for exactly the words that were read, and the paper says by whom', async () => {
    const { body } = await rufe(koordination, 'GET', pfad);
    expect(body.texte.length).toBeGreaterThan(10);
    const akteId = await openFall();
    const vorher = await readPdf((await print(akteId, 'EINWILLIGUNG?sprache=en')).roh);
    expect(vorher.text).toContain('Reading aid, not checked.');

    const falsch = { texthash: '0'.repeat(64), geprueftVon: 'Maria Muster' };
    expect((await rufe(koordination, 'POST', `${pfad}/pruefungen`, falsch)).status).toBe(409);
    const richtig = { texthash: body.texthash, geprueftVon: 'Maria Muster' };
    const angelegt = await rufe(koordination, 'POST', `${pfad}/pruefungen`, richtig);
    expect(angelegt.status).toBe(201);
    expect((await rufe(koordination, 'POST', `${pfad}/pruefungen`, richtig)).body.code).toBe(
      'SCHON_GEPRUEFT',
    );

    const { text } = await readPdf((await print(akteId, 'EINWILLIGUNG?sprache=en')).roh);
    expect(text).toContain('Translation checked by Maria Muster');
    expect(text).not.toContain('nicht geprüft');
    expect((await list(akteId)).body.geprueft).toContainEqual({
      art: 'EINWILLIGUNG',
      sprache: 'en',
      pruefung: { geprueftVon: 'Maria Muster', geprueftAm: dienste.stichtag() },
    });

    const weg = await rufe(koordination, 'DELETE', `/papiere/textpruefungen/${angelegt.body.id}`);
    expect(weg.status).toBe(200);
    expect((await readPdf((await print(akteId, 'EINWILLIGUNG?sprache=en')).roh)).text).toContain(
      'not checked',
    );
    expect((await rufe(koordination, 'DELETE', `/papiere/textpruefungen/${angelegt.body.id}`)).status).toBe(
      200,
    );
  });

  it('belongs to Koordination and Leitung of the own Standort', async () => {
    const leitung = welt.konto('KI_LEITUNG', welt.kreis);
    const { body } = await rufe(leitung, 'GET', '/papiere/uebersetzungen');
    expect(body.eintraege).toHaveLength(9 * 9);
    for (const rolle of ['CASE_MANAGEMENT', 'TEAMLEITUNG', 'DSB', 'ADMIN_TECHNIK'] as const) {
      expect((await rufe(welt.konto(rolle, welt.stadt), 'GET', pfad)).status).toBe(403);
    }
    expect((await rufe(leitung, 'DELETE', `/papiere/textpruefungen/${createUuidV7()}`)).status).toBe(404);
  });
});

it('a withdrawn consent leaves the papers of information printable', async () => {
  const akteId = await openKurzberatung();
  await giveEinwilligung(akteId);
  const { body } = await rufe(jana, 'GET', `/akten/${akteId}/einwilligungen`);
  const { id, version } = body.eintraege[0];
  expect((await rufe(jana, 'POST', `/einwilligungen/${id}/widerruf`, { version })).status).toBe(201);
  expect((await print(akteId, 'DATENSCHUTZINFORMATION')).status).toBe(200);
});
