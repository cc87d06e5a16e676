import { beforeEach, describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { EREIGNISSE, isEreignisArt } from '#src/modules/akte/ereignisse.ts';
import { createModul as createEinwilligung, TEXT_VERSION } from '#src/modules/einwilligung/index.ts';
import { modul as entwurf } from '#src/modules/entwurf/index.ts';
import { modul as fall } from '#src/modules/fall/index.ts';
import { modul as kurzberatung } from '#src/modules/kurzberatung/index.ts';
import { modul as papier } from '#src/modules/papier/index.ts';
import { modul as person } from '#src/modules/person/index.ts';
import { modul as sprachmittlung } from '#src/modules/sprachmittlung/index.ts';
import { modul as verweis } from '#src/modules/verweis/index.ts';
import { modul as warteliste } from '#src/modules/warteliste/index.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { readPdf } from '#test/support/pdf-text.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt, type Weltmandant } from '#test/support/welt.ts';
import { ABGABE_WIDERRUFSFOLGE, modul } from './index.ts';

const dienste = await createTestDienste();
const welt = await createWelt(dienste);
const fern = await createWelt(dienste);
const { rufe } = await createTestServer(dienste, [
  modul,
  fall,
  kurzberatung,
  person,
  createEinwilligung({ widerruf: [ABGABE_WIDERRUFSFOLGE], erneuerung: [] }),
  entwurf,
  verweis,
  papier,
  sprachmittlung,
  warteliste,
]);
const HEUTE = '2026-10-19';
const INFORMATION = { information: { am: HEUTE, form: 'BEIDES' }, sprache: 'ar' };
const INHALT = {
  stand: 'Wohnung besichtigt, Antwort steht aus.',
  naechstes: 'Vermieter anrufen.',
  informiertAm: HEUTE,
  bedarfe: ['WOHNEN'],
  teile: ['GEBURTSDATUM', 'KONTAKT', 'ZIELE'],
};

beforeEach(() => dienste.setStichtag(HEUTE));

async function sql<T extends object>(text: string, werte: unknown[] = []): Promise<T[]> {
  return (await dienste.admin.query(text, werte)).rows;
}

/** A member of the Case Management with an account, as the database wants to see it. */
async function createKollegin(name: string, mandant: Weltmandant): Promise<KontoActor> {
  const actor = fern.konto('CASE_MANAGEMENT', mandant);
  await sql('INSERT INTO benutzer.konto (id, kennung, name) VALUES ($1, $2, $3)', [
    actor.kontoId,
    `a-${actor.kontoId.slice(-12)}`,
    name,
  ]);
  await sql(
    `INSERT INTO benutzer.mitgliedschaft (id, konto_id, rolle, mandant_id, standort_id, gueltig_von, art)
     VALUES ($1, $2, 'CASE_MANAGEMENT', $3, $4, '2020-01-01', 'REGULAER')`,
    [createUuidV7(), actor.kontoId, mandant.id, mandant.standortId],
  );
  return actor;
}

const jana = await createKollegin('Jana Gibt', welt.stadt);
const vertretung = await createKollegin('Vera Vertritt', welt.stadt);
const mira = await createKollegin('Mira Nimmt', fern.traeger);
const kollege = await createKollegin('Karl Kollege', fern.traeger);
const fremd = await createKollegin('Frida Fremd', fern.stadt);
const [{ name: stelle } = { name: '' }] = await sql<{ name: string }>(
  'SELECT name FROM stamm.mandant WHERE id = $1',
  [fern.traeger.id],
);

type Akte = { akteId: string; personId: string; name: string };

const createBuchstaben = (): string =>
  Array.from(createUuidV7().replaceAll('-', ''))
    .map((ziffer) => 'abcdefghijklmnop'[Number.parseInt(ziffer, 16)])
    .toReversed()
    .join('');

async function open(wer: KontoActor = jana): Promise<Akte> {
  const name = `Fern${createBuchstaben()}`;
  const antwort = await rufe(wer, 'POST', '/kurzberatungen', {
    zugangsweg: 'SOZIALAMT',
    sprache: 'ar',
    bedarfe: ['WOHNEN'],
    information: { am: HEUTE, form: 'BEIDES' },
    person: {
      art: 'NEU',
      identitaet: {
        familienname: name,
        vornamen: 'Rahaf',
        geburtsdatum: '1990-05-17',
        sprachen: [{ sprache: 'ar' }],
        kontaktwege: [
          { art: 'MOBIL', wert: '0170 111', sicher: true },
          { art: 'MOBIL', wert: '0170 222', sicher: false, mitleser: 'Bruder' },
          { art: 'MOBIL', wert: '0170 333', gesperrt: true },
        ],
      },
    },
  });
  if (antwort.status !== 201) throw new Error(JSON.stringify(antwort.body));
  const akteId: string = antwort.body.id;
  const personen = await rufe(wer, 'GET', `/akten/${akteId}/personen`);
  return { akteId, personId: personen.body.eintraege[0].personId, name };
}

async function erteile(
  { akteId, personId }: Akte,
  empfaenger = { art: 'KIM_STELLE', name: stelle },
): Promise<string> {
  const antwort = await rufe(jana, 'POST', `/akten/${akteId}/einwilligungen`, {
    personId,
    zweck: 'SCHWEIGEPFLICHT',
    empfaenger,
    entscheidung: 'ERTEILT',
    form: 'SCHRIFTLICH',
    textVersion: TEXT_VERSION,
    textSprache: 'de',
  });
  if (antwort.status !== 201) throw new Error(JSON.stringify(antwort.body));
  return antwort.body.id;
}

const biete = ({ akteId }: Akte, an: Weltmandant = fern.traeger) =>
  rufe(jana, 'POST', `/akten/${akteId}/abgaben`, { anMandantId: an.id, anlass: 'UMZUG' });
const entscheide = (wer: KontoActor, id: string, body: object = { entscheidung: 'ANGENOMMEN' }) =>
  rufe(wer, 'POST', `/abgaben/${id}/entscheidung`, body);
const lies = (wer: KontoActor, id: string) => rufe(wer, 'GET', `/abgaben/${id}/inhalt`);
const uebernimm = (wer: KontoActor, id: string, teil: object = {}) =>
  rufe(wer, 'POST', `/abgaben/${id}/uebernahme`, { ...INFORMATION, ...teil });
async function uebergib({ akteId }: Akte, id: string, teil: object = {}) {
  const { body } = await rufe(jana, 'GET', `/akten/${akteId}`);
  const version = body.akte?.version ?? 1;
  return rufe(jana, 'POST', `/akten/${akteId}/abgaben/${id}/uebergabe`, { version, ...INHALT, ...teil });
}

/** With consent, offered and accepted by Mira. */
async function openAngenommene(): Promise<Akte & { id: string; einwilligungId: string }> {
  const akte = await open();
  const einwilligungId = await erteile(akte);
  const id: string = (await biete(akte)).body.id;
  expect((await entscheide(mira, id)).status).toBe(201);
  return { ...akte, id, einwilligungId };
}

async function findInbox(wer: KontoActor, id: string) {
  const { body } = await rufe(wer, 'GET', '/abgaben');
  return [...body.anUns, ...body.vonMir].find((zeile: { id: string }) => zeile.id === id);
}

describe('an offer to another Stelle', () => {
  it('is refused without a consent that names this Stelle (AT-22), and offers only those that are named', async () => {
    const akte = await open();
    expect((await biete(akte)).body.code).toBe('EINWILLIGUNG_FEHLT');
    await erteile(akte, { art: 'KIM_STELLE', name: 'Stadt Anderswo' });
    expect((await biete(akte)).body.code).toBe('EINWILLIGUNG_FEHLT');
    const liste = () => rufe(jana, 'GET', `/akten/${akte.akteId}/abgabe-empfaenger`);
    expect((await liste()).body.stellen).toEqual([]);
    await erteile(akte);
    expect((await liste()).body.stellen.map(({ id }: { id: string }) => id)).toEqual([fern.traeger.id]);
    expect((await biete(akte)).status).toBe(201);
    expect((await biete(akte)).body.code).toBe('SCHON_ANGEBOTEN');
  });

  it('shows the other Stelle no name and no content, and nobody else anything', async () => {
    const akte = await open();
    await erteile(akte);
    const { id } = (await biete(akte)).body;
    const eingang = await rufe(mira, 'GET', '/abgaben');
    expect(eingang.body.anUns.map((zeile: { id: string }) => zeile.id)).toContain(id);
    expect(JSON.stringify(eingang.body)).not.toContain(akte.name);
    expect(JSON.stringify(eingang.body)).not.toContain(akte.akteId);
    expect((await rufe(mira, 'GET', '/abgaben/anzahl')).body.wartend).toBeGreaterThan(0);
    expect(await findInbox(fremd, id)).toBeUndefined();
    expect(await findInbox(vertretung, id)).toBeUndefined();
    expect((await entscheide(fremd, id)).status).toBe(404);
    expect((await lies(mira, id)).body.code).toBe('ANDERE_PERSON');
    expect((await lies(fremd, id)).status).toBe(404);
    expect((await rufe(mira, 'GET', `/akten/${akte.akteId}`)).status).toBe(404);
  });

  it('is rejected with a reason, withdrawn, or ends by its day; responsible stays who is', async () => {
    const akte = await open();
    await erteile(akte);
    const erste = (await biete(akte)).body.id;
    const nein = { entscheidung: 'ABGELEHNT', grund: 'KAPAZITAET' };
    expect((await entscheide(mira, erste, nein)).status).toBe(201);
    expect((await entscheide(mira, erste)).body.code).toBe('SCHON_ENTSCHIEDEN');
    const zweite = (await biete(akte)).body.id;
    const zieheZurueck = (wer: KontoActor) =>
      rufe(wer, 'POST', `/akten/${akte.akteId}/abgaben/${zweite}/rueckzug`);
    expect((await zieheZurueck(mira)).status).toBe(404);
    expect((await zieheZurueck(jana)).status).toBe(201);
    const dritte = (await biete(akte)).body.id;
    dienste.setStichtag('2026-11-03');
    expect((await entscheide(mira, dritte)).body.code).toBe('FRIST_ABGELAUFEN');
    expect((await biete(akte)).status).toBe(201);
    expect((await rufe(jana, 'GET', `/akten/${akte.akteId}`)).status).toBe(200);
    const zustaende = (await rufe(jana, 'GET', `/akten/${akte.akteId}/abgaben`)).body.eintraege.map(
      ({ zustand }: { zustand: string }) => zustand,
    );
    expect(zustaende.toSorted()).toEqual(['ABGELAUFEN', 'ABGELEHNT', 'ANGEBOTEN', 'ZURUECKGEZOGEN']);
  });

  it('is for who is responsible, not for a deputy; an anonymous Akte has nothing to hand over', async () => {
    const akte = await open();
    await erteile(akte);
    await rufe(jana, 'POST', `/akten/${akte.akteId}/vertretung`, {
      kontoId: vertretung.kontoId,
      von: HEUTE,
      bis: '2026-10-25',
      grund: 'ABWESENHEIT',
    });
    const body = { anMandantId: fern.traeger.id, anlass: 'UMZUG' };
    const antwort = await rufe(vertretung, 'POST', `/akten/${akte.akteId}/abgaben`, body);
    expect(antwort.body.code).toBe('NUR_ZUSTAENDIG');
    const anonym = await rufe(jana, 'POST', '/kurzberatungen', {
      zugangsweg: 'SOZIALAMT',
      sprache: 'ar',
      bedarfe: ['WOHNEN'],
      information: { am: null },
    });
    const leer = await rufe(jana, 'POST', `/akten/${anonym.body.id}/abgaben`, body);
    expect(leer.body.code).toBe('PERSON_FEHLT');
  });
});

describe('handing over', () => {
  it('needs the acceptance first', async () => {
    const akte = await open();
    await erteile(akte);
    const { id } = (await biete(akte)).body;
    expect((await uebergib(akte, id)).body.code).toBe('NICHT_ANGENOMMEN');
    await entscheide(mira, id);
    expect((await lies(mira, id)).body.code).toBe('NICHT_UEBERGEBEN');
    expect((await rufe(jana, 'GET', `/akten/${akte.akteId}`)).body.akte.zustand).toBe('KURZBERATUNG');
  });

  it('ends with the consent: the withdrawal says so beforehand and takes the offer back at once', async () => {
    const { id, einwilligungId, ...akte } = await openAngenommene();
    const folgen = await rufe(jana, 'GET', `/einwilligungen/${einwilligungId}/widerrufsfolgen`);
    expect(folgen.body.folgen).toContainEqual({ art: 'ABGABE_ENDET', angabe: stelle });
    const { version } = (await rufe(jana, 'GET', `/einwilligungen/${einwilligungId}`)).body;
    await rufe(jana, 'POST', `/einwilligungen/${einwilligungId}/widerruf`, { version });
    expect(await findInbox(mira, id)).toMatchObject({ zustand: 'ZURUECKGEZOGEN' });
    expect((await uebergib(akte, id)).body.code).toBe('SCHON_ENTSCHIEDEN');
    expect((await lies(mira, id)).body.code).toBe('NICHT_UEBERGEBEN');
  });

  it('is refused when the consent is over on that day, in the database too', async () => {
    const { id, ...akte } = await openAngenommene();
    await sql(
      `UPDATE fall.einwilligung SET gueltig_bis = '2026-10-18', gueltig_von = '2026-10-01' WHERE akte_id = $1`,
      [akte.akteId],
    );
    expect((await uebergib(akte, id)).body.code).toBe('EINWILLIGUNG_FEHLT');
    const zugriff = `SELECT count(*)::int AS anzahl FROM fall.akte_zugriff WHERE akte_id = $1 AND gueltig_bis IS NULL`;
    expect(await sql(zugriff, [akte.akteId])).toEqual([{ anzahl: 1 }]);
  });

  it('ends every access of the giving side at once, closes the Akte and takes its Verweise back (AT-21)', async () => {
    const { akteId, id, einwilligungId, ...rest } = await openAngenommene();
    const akte = { akteId, ...rest };
    await rufe(jana, 'POST', `/akten/${akteId}/vertretung`, {
      kontoId: vertretung.kontoId,
      von: HEUTE,
      bis: '2026-10-25',
      grund: 'ABWESENHEIT',
    });
    expect((await rufe(vertretung, 'GET', `/akten/${akteId}`)).status).toBe(200);
    const empfaenger = { art: 'JOBCENTER', name: 'Jobcenter Lennetal' };
    await rufe(jana, 'POST', `/akten/${akteId}/verweise`, { empfaenger, anliegen: 'Termin.', angaben: [] });
    const warten = { dringlichkeit: 'BALD', gruende: 'Kein Platz frei.' };
    expect((await rufe(jana, 'POST', `/akten/${akteId}/warteliste`, warten)).status).toBe(201);
    for (const tag of [HEUTE, '2026-10-28']) {
      const einsatz = { tag, zeit: '10:00', dauerMinuten: 60, sprache: 'ar', form: 'VOR_ORT' };
      expect((await rufe(jana, 'POST', `/akten/${akteId}/sprachmittlungen`, einsatz)).status).toBe(201);
    }
    expect((await uebergib(akte, id, { informiertAm: '1901-01-01' })).body.code).toBe('TAG_VOR_AKTE');
    expect((await uebergib(akte, id)).status).toBe(201);
    expect(await sql('SELECT stand FROM fall.warteliste WHERE akte_id = $1', [akteId])).toEqual([
      { stand: 'VERWIESEN' },
    ]);
    // Nobody here could call it off any more; today's talk may have taken place.
    expect(
      await sql('SELECT zustand FROM fall.sprachmittlung WHERE akte_id = $1 ORDER BY tag', [akteId]),
    ).toEqual([{ zustand: 'ANGEFRAGT' }, { zustand: 'ABGESAGT' }]);
    for (const wer of [jana, vertretung]) {
      expect((await rufe(wer, 'GET', `/akten/${akteId}`)).status).toBe(404);
      expect((await rufe(wer, 'GET', `/akten/${akteId}/abgaben`)).status).toBe(404);
    }
    expect((await uebergib(akte, id)).status).toBe(404);
    const [zeile] = await sql<{ zustand: string; abschlussgrund: string; loeschen_ab: string | null }>(
      'SELECT zustand, abschlussgrund, loeschen_ab::text FROM fall.akte WHERE id = $1',
      [akteId],
    );
    expect(zeile).toMatchObject({ zustand: 'GESCHLOSSEN', abschlussgrund: 'ANDERE_STELLE' });
    expect(zeile?.loeschen_ab).not.toBeNull();
    expect(await sql('SELECT zustand FROM fall.verweis WHERE akte_id = $1', [akteId])).toEqual([
      { zustand: 'ZURUECKGEZOGEN' },
    ]);
    const [letztes] = await sql<{ art: string; codes: Record<string, unknown> }>(
      'SELECT art, codes FROM fall.ereignis WHERE akte_id = $1 ORDER BY lfd DESC LIMIT 1',
      [akteId],
    );
    expect(letztes).toMatchObject({
      art: 'ABGEGEBEN',
      codes: { einwilligungId, anMandantId: fern.traeger.id },
    });
    expect(await findInbox(jana, id)).toMatchObject({ zustand: 'UEBERGEBEN', akteId: null });
  });

  it('passes on what was ticked and nothing else: no way on which somebody else answers', async () => {
    const { id, ...akte } = await openAngenommene();
    await uebergib(akte, id, { teile: ['KONTAKT'] });
    const { inhalt } = (await lies(mira, id)).body;
    expect(inhalt.person).toMatchObject({ familienname: akte.name, geburtsdatum: null, sprachen: [] });
    expect(inhalt.person.kontaktwege.map(({ wert }: { wert: string }) => wert)).toEqual(['0170 111']);
    expect(inhalt).toMatchObject({ stand: INHALT.stand, ziele: [] });
  });

  it('is sealed under a key of the taking side, from which the giving one cannot read', async () => {
    const { id, ...akte } = await openAngenommene();
    await uebergib(akte, id);
    const zeilen = await sql<{ mandant_id: string; akte_id: string; siegel: Buffer }>(
      'SELECT mandant_id, akte_id, siegel FROM fall.abgabe_inhalt WHERE abgabe_id = $1',
      [id],
    );
    expect(new Set(zeilen.map(({ mandant_id: mandant }) => mandant))).toEqual(
      new Set([welt.stadt.id, fern.traeger.id]),
    );
    expect(new Set(zeilen.map(({ akte_id: eine }) => eine)).size).toBe(2);
    for (const { siegel } of zeilen) expect(siegel.toString('utf8')).not.toContain(akte.name);
    expect((await lies(jana, id)).status).toBe(404);
  });
});

describe('taking over', () => {
  it('makes a new Akte with person, information and protocol; both timelines tell it', async () => {
    const { id, akteId, name } = await openAngenommene();
    const akte = { id, akteId, name, personId: '' };
    await uebergib(akte, id);
    expect((await uebernimm(kollege, id)).body.code).toBe('ANDERE_PERSON');
    const neu = await uebernimm(mira, id);
    expect(neu.status).toBe(201);
    const seite = (await rufe(mira, 'GET', `/akten/${neu.body.id}`)).body;
    expect(seite.akte).toMatchObject({ art: 'KURZBERATUNG', zustand: 'KURZBERATUNG', anonym: false });
    expect(JSON.stringify(seite.personen)).toContain(name);
    const [eintrag] = (await rufe(mira, 'GET', `/akten/${neu.body.id}/abgaben`)).body.eintraege;
    expect(eintrag).toMatchObject({ zustand: 'UEBERNOMMEN', gibt: false, akteId: neu.body.id });
    expect(eintrag.protokoll).toMatchObject({ stand: INHALT.stand, an: { person: 'Mira Nimmt' } });
    const arten = async (eine: string) =>
      (
        await sql<{ art: string }>('SELECT art FROM fall.ereignis WHERE akte_id = $1 ORDER BY lfd', [eine])
      ).map(({ art }) => art);
    expect(await arten(neu.body.id)).toContain('ABGABE_UEBERNOMMEN');
    expect((await arten(akteId)).filter((art) => art.startsWith('ABG'))).toEqual([
      'ABGABE_ANGEBOTEN',
      'ABGABE_ANGENOMMEN',
      'ABGEGEBEN',
    ]);
    expect((await uebernimm(mira, id)).body.code).toBe('SCHON_ENTSCHIEDEN');
    const papierpfad = `/akten/${neu.body.id}/papiere/UEBERGABEPROTOKOLL?sprache=de`;
    const { text } = await readPdf((await rufe(mira, 'GET', papierpfad)).roh);
    expect(text).toContain(INHALT.stand);
    expect(text).toContain(`Mira Nimmt, ${stelle}`);
    expect(text).toContain('Name; Geburtsdatum; Sichere Kontaktwege');
    expect((await rufe(jana, 'GET', `/akten/${neu.body.id}`)).status).toBe(404);
  });

  it('asks whether the person is known already, and takes the one that is chosen', async () => {
    const { id, name, ...rest } = await openAngenommene();
    const bekannt = await rufe(mira, 'POST', '/kurzberatungen', {
      zugangsweg: 'SOZIALAMT',
      sprache: 'ar',
      bedarfe: ['WOHNEN'],
      information: { am: HEUTE, form: 'BEIDES' },
      person: {
        art: 'NEU',
        identitaet: { familienname: name, vornamen: 'Rahaf', geburtsdatum: '1990-05-17' },
      },
    });
    const personen = await rufe(mira, 'GET', `/akten/${bekannt.body.id}/personen`);
    const { personId } = personen.body.eintraege[0];
    await uebergib({ name, ...rest }, id);
    const frage = await uebernimm(mira, id);
    expect(frage.body).toMatchObject({ code: 'DUBLETTE_MOEGLICH', zustand: { personIds: [personId] } });
    const neu = await uebernimm(mira, id, { vorhandeneId: personId });
    expect(neu.status).toBe(201);
    const neue = await rufe(mira, 'GET', `/akten/${neu.body.id}/personen`);
    expect(neue.body.eintraege[0].personId).toBe(personId);
  });

  it('a colleague steps in for who accepted; then the first one reads nothing more', async () => {
    const { id, ...akte } = await openAngenommene();
    await uebergib(akte, id);
    expect((await entscheide(kollege, id)).status).toBe(201);
    expect((await lies(kollege, id)).status).toBe(200);
    expect((await lies(mira, id)).body.code).toBe('ANDERE_PERSON');
    expect((await entscheide(kollege, id, { entscheidung: 'ABGELEHNT', grund: 'SONSTIGES' })).body.code).toBe(
      'SCHON_ENTSCHIEDEN',
    );
    expect((await uebernimm(kollege, id)).status).toBe(201);
  });

  it('is no longer possible after its day', async () => {
    const { id, ...akte } = await openAngenommene();
    await uebergib(akte, id);
    dienste.setStichtag('2027-01-19');
    expect((await uebernimm(mira, id)).body.code).toBe('FRIST_ABGELAUFEN');
    expect((await findInbox(mira, id)).zustand).toBe('ABGELAUFEN');
  });
});

describe('Ereignisse that the database writes', () => {
  it('fit their schema', async () => {
    const zeilen = await sql<{ art: string; codes: unknown }>(
      `SELECT art, codes FROM fall.ereignis WHERE mandant_id = $1 AND art LIKE 'ABGABE%'`,
      [welt.stadt.id],
    );
    expect(new Set(zeilen.map(({ art }) => art)).size).toBe(4);
    for (const { art, codes } of zeilen) {
      if (!isEreignisArt(art)) throw new Error(art);
      expect(EREIGNISSE[art].codes.safeParse(codes).success, art).toBe(true);
    }
  });
});
