import { describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { EREIGNISSE, isEreignisArt } from '#src/modules/akte/ereignisse.ts';
import { TEXT_VERSION, modul as einwilligung } from '#src/modules/einwilligung/index.ts';
import { modul as entwurf } from '#src/modules/entwurf/index.ts';
import { modul as fall } from '#src/modules/fall/index.ts';
import { modul as kurzberatung } from '#src/modules/kurzberatung/index.ts';
import { modul as person } from '#src/modules/person/index.ts';
import { createContextStatement } from '#src/platform/db/context-statement.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt, type Weltmandant } from '#test/support/welt.ts';
import pg from 'pg';
import { modul } from './index.ts';

const dienste = await createTestDienste();
const welt = await createWelt(dienste);
const { rufe } = await createTestServer(dienste, [modul, fall, kurzberatung, person, einwilligung, entwurf]);
const HEUTE = '2026-10-19';
const JA = { erfuellt: 'JA' };

async function sql<T extends object>(text: string, werte: unknown[] = []): Promise<T[]> {
  return (await dienste.admin.query(text, werte)).rows;
}

/** What the database itself answers, whatever the routes say. */
async function listWeiteres(actor: KontoActor, kontoId: string): Promise<pg.QueryResultRow[]> {
  const client = new pg.Client({ connectionString: dienste.datenbank.appUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(
      createContextStatement({ actor, domaene: 'fall', zweck: 'Test', stichtag: dienste.stichtag() }),
    );
    return (await client.query('SELECT * FROM fall.liste_weiteres_offenes($1)', [kontoId])).rows;
  } finally {
    await client.end();
  }
}

/** A member of the Case Management with an account, as the database wants to see it. */
async function createKollegin(
  name: string,
  mandant: Weltmandant = welt.stadt,
  angabe: { art?: string; bis?: string } = {},
): Promise<KontoActor> {
  const actor = welt.konto('CASE_MANAGEMENT', mandant);
  await sql('INSERT INTO benutzer.konto (id, kennung, name) VALUES ($1, $2, $3)', [
    actor.kontoId,
    `k-${actor.kontoId.slice(-12)}`,
    name,
  ]);
  const { art = 'REGULAER', bis = null } = angabe;
  await sql(
    `INSERT INTO benutzer.mitgliedschaft (id, konto_id, rolle, mandant_id, standort_id, gueltig_von, gueltig_bis, art, grund_code)
     VALUES ($1, $2, 'CASE_MANAGEMENT', $3, $4, '2020-01-01', $5, $6, $7)`,
    [
      createUuidV7(),
      actor.kontoId,
      mandant.id,
      mandant.standortId,
      bis,
      art,
      art === 'VERTRETUNG' ? 'VERTRETUNG_URLAUB' : null,
    ],
  );
  return actor;
}

async function createKurzberatung(wer: KontoActor, name = 'Q'): Promise<string> {
  const antwort = await rufe(wer, 'POST', '/kurzberatungen', {
    zugangsweg: 'SOZIALAMT',
    sprache: 'ar',
    bedarfe: ['SPRACHE'],
    information: { am: HEUTE, form: 'BEIDES' },
    person: { art: 'NEU', identitaet: { familienname: `${name}${createBuchstaben()}`, vornamen: 'Rahaf' } },
  });
  if (antwort.status !== 201) throw new Error(JSON.stringify(antwort.body));
  return antwort.body.id;
}

const createBuchstaben = (): string =>
  Array.from(createUuidV7().replaceAll('-', ''))
    .map((ziffer) => 'abcdefghijklmnop'[Number.parseInt(ziffer, 16)])
    .toReversed()
    .join('');

async function createFall(wer: KontoActor): Promise<string> {
  const id = await createKurzberatung(wer);
  const { body } = await rufe(wer, 'GET', `/akten/${id}`);
  await rufe(wer, 'POST', `/akten/${id}/einwilligungen`, {
    personId: body.personen[0].personId,
    zweck: 'ZUSAMMENARBEIT',
    entscheidung: 'ERTEILT',
    form: 'SCHRIFTLICH',
    textVersion: TEXT_VERSION,
    textSprache: 'de',
  });
  const version = async () => ({ version: (await rufe(wer, 'GET', `/akten/${id}`)).body.akte.version });
  await rufe(wer, 'POST', `/akten/${id}/ueberfuehrung`, await version());
  await rufe(wer, 'PUT', `/akten/${id}/aufnahmekriterien`, {
    ...(await version()),
    kriterien: {
      KOMPLEXE_BEDARFSLAGE: JA,
      HOHE_AKTEURSDICHTE: JA,
      REGELVERSORGUNG_GREIFT_NICHT: JA,
      FEHLENDE_RESSOURCEN: JA,
      EINWILLIGUNG_ZUSAMMENARBEIT: JA,
    },
  });
  const fertig = await rufe(wer, 'POST', `/akten/${id}/aufnahme`, {
    ...(await version()),
    entscheidung: 'AUFGENOMMEN',
  });
  if (fertig.status !== 201) throw new Error(JSON.stringify(fertig.body));
  return id;
}

const ANGEBOT = { anlass: 'AUFGABENWECHSEL', stand: 'Sprachkurs gewählt, Platz offen.' };

async function offer(von: KontoActor, an: KontoActor, akteId: string): Promise<string> {
  const antwort = await rufe(von, 'POST', `/akten/${akteId}/uebergaben`, {
    ...ANGEBOT,
    anKontoId: an.kontoId,
  });
  if (antwort.status !== 201) throw new Error(JSON.stringify(antwort.body));
  return antwort.body.id;
}
const decide = (wer: KontoActor, id: string, entscheidung: string, grund?: string) =>
  rufe(wer, 'POST', `/uebergaben/${id}/entscheidung`, { entscheidung, ...(grund ? { grund } : {}) });

describe('Übergabe between two of the same Stelle', () => {
  it('AT-21: after the acceptance the giver is refused at once, with a row in the log', async () => {
    const [a, b, deputy] = [
      await createKollegin('Anna A'),
      await createKollegin('Bert B'),
      await createKollegin('D'),
    ];
    const akteId = await createFall(a);
    await rufe(a, 'POST', `/akten/${akteId}/vertretung`, {
      kontoId: deputy.kontoId,
      von: HEUTE,
      bis: '2026-10-30',
      grund: 'URLAUB',
    });
    await rufe(a, 'PUT', `/entwuerfe/ziel/${akteId}`, { inhalt: { ziel: 'x' } });
    const id = await offer(a, b, akteId);

    // Until then: nothing changed for the giver, nothing of the content for the taker.
    expect((await rufe(a, 'GET', `/akten/${akteId}`)).status).toBe(200);
    expect((await rufe(b, 'GET', `/akten/${akteId}`)).status).toBe(404);
    const { body: vorher } = await rufe(b, 'GET', '/uebergaben');
    expect(vorher.anMich).toMatchObject([
      { id, akteId: null, von: 'Anna A', zustand: 'ANGEBOTEN', darf: { entscheiden: true } },
    ]);
    expect(JSON.stringify(vorher)).not.toMatch(/Rahaf|Sprachkurs/);
    expect((await rufe(b, 'GET', `/akten/${akteId}/uebergaben`)).status).toBe(404);

    expect((await decide(b, id, 'ANGENOMMEN')).status).toBe(201);

    for (const weg of [a, deputy]) expect((await rufe(weg, 'GET', `/akten/${akteId}`)).status).toBe(404);
    expect(
      (await rufe(a, 'POST', `/akten/${akteId}/kontakte`, { datum: HEUTE, art: 'TELEFON' })).status,
    ).toBe(404);
    expect((await rufe(a, 'GET', '/mein-tag')).body.akten.faelle).toBe(0);
    expect((await rufe(a, 'GET', '/akten')).body.gesamt).toBe(0);
    expect((await rufe(a, 'GET', `/entwuerfe/ziel/${akteId}`)).body).toBeNull();
    expect(await sql('SELECT 1 FROM fall.entwurf WHERE bezug = $1', [akteId])).toEqual([]);
    const log = await sql(
      `SELECT ereignis, ergebnis FROM protokoll.eintrag WHERE konto_id = $1 AND objekt_id = $2 ORDER BY zeit DESC, id DESC LIMIT 2`,
      [a.kontoId, akteId],
    );
    expect(log).toContainEqual({ ereignis: 'fall.getAkte', ergebnis: 'VERWEIGERT' });
    // What the giver still sees: that it was handed on, not what became of the Akte.
    expect((await rufe(a, 'GET', '/uebergaben')).body.vonMir).toMatchObject([
      { id, akteId: null, akteZustand: null, naechsterTermin: null, zustand: 'ANGENOMMEN' },
    ]);

    const { body: akte } = await rufe(b, 'GET', `/akten/${akteId}`);
    expect(akte.zugriff).toEqual({ art: 'ZUSTAENDIG', bis: null });
    expect(akte.personen[0].name).toContain('Rahaf');
    const { body: protokoll } = await rufe(b, 'GET', `/akten/${akteId}/uebergaben`);
    expect(protokoll.eintraege).toMatchObject([
      {
        von: 'Anna A',
        an: 'Bert B',
        zustand: 'ANGENOMMEN',
        beendetAm: HEUTE,
        mitEinwilligung: true,
        protokoll: { stand: ANGEBOT.stand },
      },
    ]);
    const { body: zeitleiste } = await rufe(b, 'GET', `/akten/${akteId}/zeitleiste`);
    expect(zeitleiste.eintraege.slice(0, 2)).toMatchObject([
      { art: 'UEBERGEBEN', von: 'Anna A', an: 'Bert B', autor: 'Bert B' },
      { art: 'UEBERGABE_ANGEBOTEN', von: 'Anna A', an: 'Bert B', autor: 'Anna A' },
    ]);
    // Also the day after, and the numbers of the Ereignisse have no gap.
    dienste.setStichtag('2026-10-20');
    expect((await rufe(a, 'GET', `/akten/${akteId}`)).status).toBe(404);
    dienste.setStichtag(HEUTE);
    const ereignisse = await sql<{ lfd: number; art: string; codes: unknown }>(
      'SELECT lfd, art, codes FROM fall.ereignis WHERE akte_id = $1 ORDER BY lfd',
      [akteId],
    );
    expect(ereignisse.map(({ lfd }) => lfd)).toEqual(ereignisse.map((_, n) => n + 1));
    for (const { art, codes } of ereignisse) {
      expect(isEreignisArt(art)).toBe(true);
      if (isEreignisArt(art)) expect(EREIGNISSE[art].codes.strict().safeParse(codes).success, art).toBe(true);
    }
  });

  it('AT-22: a Fall without a valid consent is not offered', async () => {
    const [a, b] = [await createKollegin('A'), await createKollegin('B')];
    const akteId = await createFall(a);
    await sql(
      `UPDATE fall.einwilligung SET gueltig_bis = '2026-10-18', gueltig_von = '2026-01-01' WHERE akte_id = $1`,
      [akteId],
    );
    const antwort = await rufe(a, 'POST', `/akten/${akteId}/uebergaben`, {
      ...ANGEBOT,
      anKontoId: b.kontoId,
    });
    expect([antwort.status, antwort.body.code]).toEqual([422, 'EINWILLIGUNG_FEHLT']);
    expect((await rufe(b, 'GET', '/uebergaben')).body.anMich).toEqual([]);
    // A Kurzberatung has none yet and needs none.
    await offer(a, b, await createKurzberatung(a));
  });

  it('goes to somebody who works in the Case Management of the own Stelle for good', async () => {
    const a = await createKollegin('A');
    const akteId = await createKurzberatung(a);
    const ungeeignet = [
      await createKollegin('anderer Träger', welt.traeger),
      await createKollegin('nur Vertretung', welt.stadt, { art: 'VERTRETUNG', bis: '2026-12-31' }),
      await createKollegin('weg', welt.stadt, { bis: '2026-10-18' }),
      welt.konto('CASE_MANAGEMENT', welt.stadt),
      a,
    ];
    for (const { kontoId } of ungeeignet) {
      const antwort = await rufe(a, 'POST', `/akten/${akteId}/uebergaben`, {
        ...ANGEBOT,
        anKontoId: kontoId,
      });
      expect([antwort.status, antwort.body.code]).toEqual([422, 'PERSON_UNGEEIGNET']);
    }
  });

  it('is rejected or withdrawn without a change; a second offer waits for the first', async () => {
    const [a, b, c] = [await createKollegin('A'), await createKollegin('B'), await createKollegin('C')];
    const akteId = await createKurzberatung(a);
    const erste = await offer(a, b, akteId);
    const doppelt = await rufe(a, 'POST', `/akten/${akteId}/uebergaben`, {
      ...ANGEBOT,
      anKontoId: c.kontoId,
    });
    expect(doppelt.body.code).toBe('SCHON_ANGEBOTEN');
    expect((await decide(c, erste, 'ANGENOMMEN')).status).toBe(404);
    expect((await decide(a, erste, 'ANGENOMMEN')).body.code).toBe('NICHT_BERECHTIGT');
    expect((await decide(b, erste, 'ZURUECKGEZOGEN')).body.code).toBe('NICHT_BERECHTIGT');
    expect((await decide(b, erste, 'ABGELEHNT')).status).toBe(422);
    expect((await decide(b, erste, 'ABGELEHNT', 'BEFANGENHEIT')).status).toBe(201);
    expect((await decide(b, erste, 'ANGENOMMEN')).body.code).toBe('SCHON_ENTSCHIEDEN');
    expect((await rufe(b, 'GET', `/akten/${akteId}`)).status).toBe(404);
    // The Teamleitung sees who said no and why, and asks somebody else; nobody else learns it.
    const team = `/team/kollegium/${a.kontoId}/offenes`;
    const { body: offenes } = await rufe(welt.konto('TEAMLEITUNG', welt.stadt), 'GET', team);
    expect(offenes.akten[0].absagen).toEqual([{ kontoId: b.kontoId, name: 'B', grund: 'BEFANGENHEIT' }]);
    expect((await rufe(c, 'GET', team)).status).toBe(403);
    const zweite = await offer(a, c, akteId);
    expect((await decide(a, zweite, 'ZURUECKGEZOGEN')).status).toBe(201);
    expect((await decide(c, zweite, 'ANGENOMMEN')).body.code).toBe('SCHON_ENTSCHIEDEN');
    expect((await rufe(a, 'GET', `/akten/${akteId}`)).status).toBe(200);
  });

  it('runs out by itself; then it can be offered anew', async () => {
    const [a, b] = [await createKollegin('A'), await createKollegin('B')];
    const akteId = await createKurzberatung(a);
    const id = await offer(a, b, akteId);
    try {
      dienste.setStichtag('2026-11-02');
      expect((await rufe(b, 'GET', '/uebergaben')).body.anMich[0].darf.entscheiden).toBe(true);
      dienste.setStichtag('2026-11-03');
      expect((await decide(b, id, 'ANGENOMMEN')).body.code).toBe('FRIST_ABGELAUFEN');
      expect((await rufe(a, 'GET', '/uebergaben')).body.vonMir[0].zustand).toBe('ABGELAUFEN');
      await offer(a, b, akteId);
    } finally {
      dienste.setStichtag(HEUTE);
    }
  });

  it('is given back within its time, and the giver is responsible again', async () => {
    const [a, b] = [await createKollegin('A'), await createKollegin('B')];
    const akteId = await createKurzberatung(a);
    const id = await offer(a, b, akteId);
    await decide(b, id, 'ANGENOMMEN');
    expect((await decide(b, id, 'ZURUECKGEGEBEN', 'BEFANGENHEIT')).status).toBe(201);
    expect((await rufe(b, 'GET', `/akten/${akteId}`)).status).toBe(404);
    expect((await rufe(a, 'GET', `/akten/${akteId}`)).body.zugriff).toEqual({ art: 'ZUSTAENDIG', bis: null });

    const spaet = await offer(a, b, akteId);
    await decide(b, spaet, 'ANGENOMMEN');
    try {
      dienste.setStichtag('2026-11-03');
      expect((await decide(b, spaet, 'ZURUECKGEGEBEN', 'FACHLICH')).body.code).toBe('FRIST_ABGELAUFEN');
      dienste.setStichtag('2026-11-01');
      await sql('UPDATE benutzer.konto SET aktiv = false, deaktiviert_am = clock_timestamp() WHERE id = $1', [
        a.kontoId,
      ]);
      expect((await decide(b, spaet, 'ZURUECKGEGEBEN', 'FACHLICH')).body.code).toBe('GEBENDE_PERSON_FEHLT');
    } finally {
      dienste.setStichtag(HEUTE);
    }
  });

  it('is offered by who is responsible, not by a deputy', async () => {
    const [a, b, d] = [await createKollegin('A'), await createKollegin('B'), await createKollegin('D')];
    const akteId = await createKurzberatung(a);
    const zugang = { kontoId: d.kontoId, von: HEUTE, bis: '2026-10-30', grund: 'URLAUB' };
    await rufe(a, 'POST', `/akten/${akteId}/vertretung`, zugang);
    const antwort = await rufe(d, 'POST', `/akten/${akteId}/uebergaben`, {
      ...ANGEBOT,
      anKontoId: b.kontoId,
    });
    expect(antwort.body.code).toBe('NUR_ZUSTAENDIG');
    expect(
      (await rufe(b, 'POST', `/akten/${akteId}/uebergaben`, { ...ANGEBOT, anKontoId: d.kontoId })).status,
    ).toBe(404);
  });
});

describe('a colleague leaves', () => {
  it('31 open Akten go to two others; the Teamleitung sees numbers, states and days', async () => {
    const [a, b, c] = [
      await createKollegin('Geht'),
      await createKollegin('Bleibt B'),
      await createKollegin('Bleibt C'),
    ];
    const leitung = welt.konto('TEAMLEITUNG', welt.stadt);
    const akten: string[] = [];
    for (let n = 0; n < 31; n += 1) akten.push(await createKurzberatung(a));
    const pfad = `/team/kollegium/${a.kontoId}`;
    const { body: liste } = await rufe(leitung, 'GET', `${pfad}/offenes`);
    expect(liste.akten).toHaveLength(31);
    expect(liste.person).toMatchObject({ name: 'Geht', imTeam: true, offen: 31, angeboten: 0 });
    expect(Object.keys(liste.akten[0]).toSorted()).toEqual([
      'absagen',
      'akteId',
      'art',
      'naechsterTermin',
      'naechsterTerminArt',
      'nummer',
      'uebergabe',
      'zustand',
    ]);
    expect(JSON.stringify(liste)).not.toContain('Rahaf');
    expect((await rufe(leitung, 'GET', `/akten/${akten[0]}`)).status).toBe(403);

    const zuteilung = akten.map((akteId, n) => ({ akteId, anKontoId: (n % 2 === 0 ? b : c).kontoId }));
    const fremde = { akteId: createUuidV7(), anKontoId: b.kontoId };
    const { body: antwort } = await rufe(leitung, 'POST', `${pfad}/uebergaben`, {
      anlass: 'AUSSCHEIDEN',
      zuteilung: [...zuteilung, fremde],
    });
    expect(antwort).toEqual({ angeboten: 31, nicht: [{ akteId: fremde.akteId, grund: 'NICHT_GEFUNDEN' }] });
    expect((await rufe(leitung, 'GET', `${pfad}/offenes`)).body.person).toMatchObject({
      angeboten: 31,
      offen: 31,
    });

    for (const wer of [b, c]) {
      const { body } = await rufe(wer, 'GET', '/uebergaben');
      for (const { id } of body.anMich) expect((await decide(wer, id, 'ANGENOMMEN')).status).toBe(201);
    }
    const { body: leer } = await rufe(leitung, 'GET', `${pfad}/offenes`);
    expect(leer.akten).toEqual([]);
    expect(leer.person).toMatchObject({ offen: 0, uebergeben: 31 });
    expect((await rufe(b, 'GET', '/akten')).body.gesamt).toBe(16);
    expect((await rufe(c, 'GET', '/akten')).body.gesamt).toBe(15);
  }, 60_000);

  it('who is gone already stays on the list until nothing is open', async () => {
    const [a, b] = [await createKollegin('Schon weg'), await createKollegin('B')];
    const leitung = welt.konto('TEAMLEITUNG', welt.stadt);
    const akteId = await createFall(a);
    await sql(`UPDATE benutzer.mitgliedschaft SET gueltig_bis = '2026-10-18' WHERE konto_id = $1`, [
      a.kontoId,
    ]);
    // The consent ran out meanwhile: somebody has to be responsible all the same.
    await sql(
      `UPDATE fall.einwilligung SET gueltig_bis = '2026-10-18', gueltig_von = '2026-01-01' WHERE akte_id = $1`,
      [akteId],
    );
    const find = async () =>
      (await rufe(leitung, 'GET', '/team/kollegium')).body.eintraege.find(
        ({ kontoId }: { kontoId: string }) => kontoId === a.kontoId,
      );
    expect(await find()).toMatchObject({ imTeam: false, offen: 1 });
    const zuteilung = [{ akteId, anKontoId: b.kontoId }];
    await rufe(leitung, 'POST', `/team/kollegium/${a.kontoId}/uebergaben`, {
      anlass: 'AUSSCHEIDEN',
      zuteilung,
    });
    const [angebot] = (await rufe(b, 'GET', '/uebergaben')).body.anMich;
    expect(angebot.mitEinwilligung).toBe(false);
    expect((await rufe(leitung, 'POST', `/team/uebergaben/${angebot.id}/rueckzug`)).status).toBe(201);
    await rufe(leitung, 'POST', `/team/kollegium/${a.kontoId}/uebergaben`, {
      anlass: 'AUSSCHEIDEN',
      zuteilung,
    });
    const offen = (await rufe(b, 'GET', '/uebergaben')).body.anMich.find(
      ({ zustand }: { zustand: string }) => zustand === 'ANGEBOTEN',
    );
    expect((await decide(b, offen.id, 'ANGENOMMEN')).status).toBe(201);
    expect(await find()).toBeUndefined();
  });

  it('names what is open besides Akten: deputising for others and agreed, as names of staff and numbers', async () => {
    const [a, b] = [await createKollegin('Geht bald'), await createKollegin('Wird vertreten')];
    const leitung = welt.konto('TEAMLEITUNG', welt.stadt);
    const akteId = await createKurzberatung(b);
    await sql(
      `INSERT INTO fall.akte_zugriff (mandant_id, akte_id, konto_id, art, gueltig_von, gueltig_bis, erteilt_von, grund)
       VALUES ($1, $2, $3, 'VERTRETUNG', '2026-10-01', '2026-10-30', $4, 'URLAUB')`,
      [welt.stadt.id, akteId, a.kontoId, b.kontoId],
    );
    await sql(
      `INSERT INTO fall.vertretung_absprache (mandant_id, id, konto_id, vertretung_konto_id, alle_akten, gueltig_von, gueltig_bis, abgesprochen_am)
       VALUES ($1, gen_random_uuid(), $2, $3, true, '2026-10-01', '2027-03-31', '2026-10-01')`,
      [welt.stadt.id, b.kontoId, a.kontoId],
    );
    const pfad = `/team/kollegium/${a.kontoId}/offenes`;
    const { body, roh } = await rufe(leitung, 'GET', pfad);
    expect(body.akten).toEqual([]);
    expect(body.weiteres).toEqual([
      { art: 'ABSPRACHE', wer: 'Wird vertreten', anzahl: 1, bis: '2027-03-31' },
      { art: 'VERTRETUNG', wer: 'Wird vertreten', anzahl: 1, bis: '2026-10-30' },
    ]);
    expect(roh.toString()).not.toContain(akteId);
    dienste.setStichtag('2026-10-31');
    expect((await rufe(leitung, 'GET', pfad)).body.weiteres).toMatchObject([{ art: 'ABSPRACHE' }]);
    dienste.setStichtag('2026-10-19');
    for (const [rolle, mandant] of [
      ['CASE_MANAGEMENT', welt.stadt],
      ['TEAMLEITUNG', welt.traeger],
    ] as const) {
      expect(await listWeiteres(welt.konto(rolle, mandant), a.kontoId)).toEqual([]);
    }
  });

  it('another Stelle learns nothing and changes nothing', async () => {
    const [a, b] = [await createKollegin('A'), await createKollegin('B')];
    const akteId = await createKurzberatung(a);
    const fremd = welt.konto('TEAMLEITUNG', welt.traeger);
    const id = await offer(a, b, akteId);
    expect((await rufe(fremd, 'GET', `/team/kollegium/${a.kontoId}/offenes`)).status).toBe(404);
    expect((await rufe(fremd, 'POST', `/team/uebergaben/${id}/rueckzug`)).status).toBe(404);
    const zuteilung = [{ akteId, anKontoId: b.kontoId }];
    const antwort = await rufe(fremd, 'POST', `/team/kollegium/${a.kontoId}/uebergaben`, {
      anlass: 'AUSSCHEIDEN',
      zuteilung,
    });
    expect(antwort.status).toBe(404);
    expect((await rufe(fremd, 'GET', '/team/kollegium')).body.eintraege).not.toContainEqual(
      expect.objectContaining({ kontoId: a.kontoId }),
    );
  });
});

describe('the database', () => {
  it('gives a Vertretung within the Mandant only, whatever the application says', async () => {
    const [a, fremd] = [await createKollegin('A'), await createKollegin('F', welt.traeger)];
    const akteId = await createKurzberatung(a);
    const erteile = async (konto: string): Promise<string | undefined> => {
      const client = new pg.Client({ connectionString: dienste.datenbank.appUrl });
      await client.connect();
      try {
        await client.query('BEGIN');
        const { text, values } = createContextStatement({
          actor: a,
          domaene: 'fall',
          zweck: 'Test',
          stichtag: dienste.stichtag(),
        });
        await client.query(text, values);
        const { rows } = await client.query<{ ergebnis: string }>(
          `SELECT ergebnis FROM fall.erteile_vertretung($1, $2, '2026-10-19', '2026-10-20', 'URLAUB')`,
          [akteId, konto],
        );
        return rows[0]?.ergebnis;
      } finally {
        await client.query('ROLLBACK');
        await client.end();
      }
    };
    expect(await erteile(fremd.kontoId)).toBe('NICHT_ZUSTAENDIG');
    expect(await erteile((await createKollegin('B')).kontoId)).toBe('OK');
  });
});
