import { describe, expect, it } from 'vitest';
import { TEXT_VERSION } from '#src/modules/einwilligung/index.ts';
import { createFallwelt } from '#src/modules/fall/test-fall.ts';
import { modul as abgabe } from '#src/modules/abgabe/index.ts';
import { modul as offenlegung } from '#src/modules/offenlegung/index.ts';
import { modul as verweis } from '#src/modules/verweis/index.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { modul } from './index.ts';

const { welt, jana, rufe, sql, openFall, version } = await createFallwelt([
  modul,
  offenlegung,
  verweis,
  abgabe,
]);
const HEUTE = '2026-10-19';
const PRAXIS = { art: 'GESUNDHEIT', name: 'Praxis am Markt' };
const JOBCENTER = { art: 'JOBCENTER', name: 'Jobcenter Lenne' };
const VEREIN = { art: 'MSO', name: 'Verein Brücke' };
const BRIEF = {
  art: 'GEHEIMNISTRAEGER',
  stelleArt: PRAXIS.art,
  stelle: PRAXIS.name,
  zweck: null,
  am: '2026-10-05',
  was: 'Arztbrief zur Reha',
};
const AUSKUNFT = {
  art: 'SOZIALLEISTUNGSTRAEGER',
  stelleArt: JOBCENTER.art,
  stelle: JOBCENTER.name,
  zweck: 'Bürgergeld klären',
  am: '2026-10-06',
  was: 'Bescheid',
};
type Angabe = typeof BRIEF | typeof AUSKUNFT;

const mark = (id: string, angabe: Angabe = BRIEF) => rufe(jana, 'POST', `/akten/${id}/herkuenfte`, angabe);
const list = async (id: string) => (await rufe(jana, 'GET', `/akten/${id}/herkuenfte`)).body.eintraege;
const entbinde = async (id: string, empfaenger: { art: string; name: string }): Promise<void> => {
  const { body } = await rufe(jana, 'GET', `/akten/${id}`);
  const antwort = await rufe(jana, 'POST', `/akten/${id}/einwilligungen`, {
    personId: body.personen[0].personId,
    zweck: 'SCHWEIGEPFLICHT',
    entscheidung: 'ERTEILT',
    bereiche: [],
    empfaenger,
    form: 'SCHRIFTLICH',
    textVersion: TEXT_VERSION,
    textSprache: 'de',
  });
  expect(antwort.status).toBe(201);
};
const tell = (id: string, body: object = {}) =>
  rufe(jana, 'POST', `/akten/${id}/offenlegungen`, {
    am: HEUTE,
    empfaenger: VEREIN,
    was: 'Stand der Dinge.',
    grundlage: 'EINWILLIGUNG',
    gebundenAls: 'BERUFSGEHEIMNIS',
    ...body,
  });
const openVerweis = async (id: string, empfaenger = VEREIN): Promise<string> => {
  const antwort = await rufe(jana, 'POST', `/akten/${id}/verweise`, {
    empfaenger: { ...empfaenger, ansprechperson: null, angebotId: null },
    form: 'VERWEIS',
    anliegen: 'Deutschkurs',
    angaben: ['NAME'],
  });
  expect([antwort.status, antwort.body.code]).toEqual([201, undefined]);
  return antwort.body.id;
};
const findVerweisversion = async (id: string): Promise<number> =>
  (await sql<{ version: number }>('SELECT version FROM fall.verweis WHERE id = $1', [id]))[0]?.version ?? 0;
const hand = async (verweisId: string, body: object) =>
  rufe(jana, 'POST', `/verweise/${verweisId}/vermittlung`, {
    version: await findVerweisversion(verweisId),
    ...body,
  });

describe('where something came from', () => {
  it('is recorded from a letter with Stelle and purpose, sealed, shown with its flags and told in the timeline', async () => {
    const id = await openFall();
    expect((await mark(id)).status).toBe(201);
    expect((await mark(id, AUSKUNFT)).status).toBe(201);
    expect(await list(id)).toMatchObject([
      { ...AUSKUNFT, eingang: 'SCHREIBEN', zweckbindung78: true, geheimnistraegerQuelle: false, version: 1 },
      { ...BRIEF, eingang: 'SCHREIBEN', zweckbindung78: false, geheimnistraegerQuelle: true, version: 1 },
    ]);
    const zeilen = await sql<{ alles: string }>(
      'SELECT h::text AS alles FROM fall.herkunft h WHERE akte_id = $1',
      [id],
    );
    expect(zeilen).toHaveLength(2);
    expect(JSON.stringify(zeilen)).not.toMatch(/Praxis|Jobcenter L|Arztbrief|Bürgergeld/);
    const leiste = JSON.stringify((await rufe(jana, 'GET', `/akten/${id}/zeitleiste`)).body);
    expect(leiste).toContain('HERKUNFT_ERFASST');
    expect(leiste).toContain('Arztbrief zur Reha');
  });

  it('needs the purpose of a Leistungsträger, a day that has come and an open Akte', async () => {
    const id = await openFall();
    const ohneZweck = await rufe(jana, 'POST', `/akten/${id}/herkuenfte`, { ...AUSKUNFT, zweck: '' });
    expect([ohneZweck.status, ohneZweck.body.errors[0].pointer]).toEqual([422, '/zweck']);
    expect((await rufe(jana, 'POST', `/akten/${id}/herkuenfte`, { ...BRIEF, am: '2026-10-20' })).status).toBe(
      422,
    );
    const kollege = welt.konto('CASE_MANAGEMENT', welt.stadt);
    expect((await rufe(kollege, 'GET', `/akten/${id}/herkuenfte`)).status).toBe(404);
    expect((await rufe(kollege, 'POST', `/akten/${id}/herkuenfte`, BRIEF)).status).toBe(404);
    await rufe(jana, 'POST', `/akten/${id}/abschluss`, { version: await version(id), grund: 'WEGZUG' });
    expect((await mark(id)).status).toBe(422);
  });

  it('is recorded with a contact', async () => {
    const id = await openFall();
    const { am: _am, was: _was, ...herkunft } = AUSKUNFT;
    const kontakt = { datum: '2026-10-07', art: 'TELEFON', notiz: 'Anruf des Jobcenters.', herkunft };
    expect((await rufe(jana, 'POST', `/akten/${id}/kontakte`, kontakt)).status).toBe(201);
    expect(await list(id)).toMatchObject([
      { eingang: 'KONTAKT', am: '2026-10-07', was: 'Kontakt vom 07.10.2026', zweckbindung78: true },
    ]);
  });

  it('follows by itself from what a Leistungsträger answers to a Verweis in words', async () => {
    const id = await openFall();
    await entbinde(id, JOBCENTER);
    const verweisId = await openVerweis(id, JOBCENTER);
    expect((await hand(verweisId, { weg: 'TELEFON' })).status).toBe(201);
    expect(await list(id)).toEqual([]);
    const antwort = await rufe(jana, 'POST', `/verweise/${verweisId}/antworten`, {
      version: await findVerweisversion(verweisId),
      code: 'ANGENOMMEN',
      datum: HEUTE,
      text: 'Leistung bewilligt bis März.',
    });
    expect(antwort.status).toBeLessThan(300);
    expect(await list(id)).toMatchObject([
      {
        id: verweisId,
        eingang: 'VERWEISANTWORT',
        stelle: JOBCENTER.name,
        zweckbindung78: true,
        version: null,
      },
    ]);
    // Back to the Stelle that said it is no onward transfer.
    expect((await tell(id, { empfaenger: JOBCENTER })).status).toBe(201);
    await entbinde(id, VEREIN);
    expect((await tell(id)).body.errors).toMatchObject([
      { pointer: `/gebundenes/${verweisId}`, code: 'WEITERGABE_UNGEKLAERT' },
    ]);
  });

  it('is taken back with a reason; the row stays', async () => {
    const id = await openFall();
    const { id: herkunftId } = (await mark(id)).body;
    const undo = (v: number) =>
      rufe(jana, 'POST', `/akten/${id}/herkuenfte/${herkunftId}/aufhebung`, { version: v, grund: 'Irrtum' });
    expect((await undo(7)).status).toBe(409);
    expect((await undo(1)).status).toBeLessThan(300);
    expect((await undo(2)).status).toBe(404);
    expect(await list(id)).toEqual([]);
    expect(await sql('SELECT 1 FROM fall.herkunft WHERE id = $1', [herkunftId])).toHaveLength(1);
  });
});

describe('a disclosure of an Akte with bound information (DP-A-06, DP-E-03)', () => {
  it('by word or letter is refused until each piece is answered, and says in the timeline what went', async () => {
    const id = await openFall();
    await entbinde(id, VEREIN);
    const brief = (await mark(id)).body.id;
    const auskunft = (await mark(id, AUSKUNFT)).body.id;
    const ohne = await tell(id);
    expect([ohne.status, ohne.body.code]).toEqual([422, 'GEBUNDENE_ANGABEN']);
    expect(ohne.body.errors).toHaveLength(2);
    const versuch = await tell(id, {
      gebundenes: { [brief]: 'ENTBUNDEN', [auskunft]: 'GLEICHER_ZWECK' },
    });
    expect(versuch.body.errors).toMatchObject([
      { pointer: `/gebundenes/${brief}`, code: 'GEHEIMNISTRAEGER_QUELLE' },
    ]);
    expect(await sql('SELECT 1 FROM fall.offenlegung WHERE akte_id = $1', [id])).toEqual([]);
    await entbinde(id, PRAXIS);
    const erlaubt = await tell(id, {
      gebundenes: { [brief]: 'ENTBUNDEN', [auskunft]: 'NICHT_ENTHALTEN' },
    });
    expect(erlaubt.status).toBe(201);
    const leiste = (await rufe(jana, 'GET', `/akten/${id}/zeitleiste`)).body;
    const ereignis = leiste.eintraege.find(({ art }: { art: string }) => art === 'GEBUNDENES_WEITERGEGEBEN');
    expect(ereignis).toMatchObject({ codes: { anzahl: 1 }, inhalt: { empfaenger: VEREIN.name } });
    expect(ereignis.inhalt.was).toContain(PRAXIS.name);
    expect(ereignis.inhalt.was).not.toContain(JOBCENTER.name);
  });

  it('on a legal power carries what the power carries', async () => {
    const id = await openFall();
    const brief = (await mark(id)).body.id;
    const power = { grundlage: 'STGB_34', grund: 'Lebensgefahr' };
    expect((await tell(id, power)).status).toBe(422);
    expect((await tell(id, { ...power, gebundenes: { [brief]: 'BEFUGNIS' } })).status).toBe(201);
  });

  it('as a Verweis: refused on every way, but for the letter that the person carries', async () => {
    const id = await openFall();
    await entbinde(id, VEREIN);
    const auskunft = (await mark(id, AUSKUNFT)).body.id;
    for (const weg of ['LINK', 'TELEFON', 'PERSOENLICH']) {
      const antwort = await hand(await openVerweis(id), { weg });
      expect([antwort.status, antwort.body.code]).toEqual([422, 'GEBUNDENE_ANGABEN']);
    }
    expect((await hand(await openVerweis(id), { weg: 'BRIEF' })).status).toBe(201);
    const verweisId = await openVerweis(id);
    const falsch = await hand(verweisId, { weg: 'LINK', gebundenes: { [auskunft]: 'BEFUGNIS' } });
    expect(falsch.body.errors).toMatchObject([{ code: 'BEFUGNIS_FEHLT' }]);
    expect((await hand(verweisId, { weg: 'LINK', gebundenes: { [auskunft]: 'EINWILLIGUNG' } })).status).toBe(
      201,
    );
    const nachricht = async (gebundenes?: object) =>
      rufe(jana, 'POST', `/verweise/${verweisId}/nachrichten`, {
        version: await findVerweisversion(verweisId),
        text: 'Arabisch.',
        gebundenes,
      });
    await sql('UPDATE fall.verweis SET rueckfrage_offen = true WHERE id = $1', [verweisId]);
    expect((await nachricht()).body.code).toBe('GEBUNDENE_ANGABEN');
    expect((await nachricht({ [auskunft]: 'NICHT_ENTHALTEN' })).status).toBe(201);
  });

  it('to another Stelle that takes over', async () => {
    const id = await openFall();
    const [stelle] = await sql<{ name: string }>('SELECT name FROM stamm.mandant WHERE id = $1', [
      welt.traeger.id,
    ]);
    await entbinde(id, { art: 'KIM_STELLE', name: stelle?.name ?? '' });
    const brief = (await mark(id)).body.id;
    const angebot = { anMandantId: welt.traeger.id, anlass: 'UMZUG' };
    const abgabeId = (await rufe(jana, 'POST', `/akten/${id}/abgaben`, angebot)).body.id;
    await sql(
      `UPDATE fall.abgabe SET zustand = 'ANGENOMMEN', angenommen_am = $2, an_konto_id = $3 WHERE id = $1`,
      [abgabeId, HEUTE, createUuidV7()],
    );
    const give = async (gebundenes: object) =>
      rufe(jana, 'POST', `/akten/${id}/abgaben/${abgabeId}/uebergabe`, {
        version: await version(id),
        stand: 'Läuft.',
        informiertAm: HEUTE,
        bedarfe: ['WOHNEN'],
        teile: [],
        gebundenes,
      });
    expect((await give({})).body.code).toBe('GEBUNDENE_ANGABEN');
    expect((await give({ [brief]: 'NICHT_ENTHALTEN' })).status).toBe(201);
  });
});
