import {
  SAMMELEINTRAG,
  FACHFRAGE,
  WISSEN,
  HELFER,
  BETROFFENENANTRAG,
  HERKUNFT,
  KRITERIEN,
  ZIEL,
  RECHTSKREIS,
  VERWEIS,
  KINDESWOHL,
  SPRACHMITTLER,
  SPRACHMITTLUNG,
  VERFAHREN,
  SCHRITT,
  FALLANFRAGE,
  STELLE,
} from './eingaben.ts';
import { MODULE } from '#src/anwendung/module.ts';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { createKonto, createSystemkontext } from '#src/modules/benutzer/index.ts';
import { TEXT_VERSION } from '#src/modules/einwilligung/index.ts';
import { createTestDienste, type Testdienste } from '#test/support/dienste.ts';
import { createTestServer, type Testserver } from '#test/support/server.ts';
import { createWelt, type Welt, type Weltmandant } from '#test/support/welt.ts';
import { createEingang } from './eingang-objekte.ts';
import { createBescheid } from './foerderung-objekte.ts';
import { createGremiumobjekte, type Gremiumobjekte } from './gremium-objekte.ts';
import { createBerichtsobjekte, type Berichtsobjekte } from './bericht-proben.ts';
import { createEskalationsobjekte, type Eskalationsobjekte } from './eskalation-proben.ts';
import { createFallanalyseobjekte, type Fallanalyseobjekte } from './fallanalyse-proben.ts';
import { type Austauschobjekte, createAustauschobjekte } from './austausch-proben.ts';
import { type Angebotobjekte, createAngebotobjekte } from './angebot-proben.ts';
import { createOffenedatenobjekte, type Offenedatenobjekte } from './offenedaten-proben.ts';
import { type Ansichtsobjekte, createAnsichtsobjekte } from './ansichten-proben.ts';
import { createKleineanfrageobjekte, type Kleineanfrageobjekte } from './kleineanfrage-proben.ts';
import { type Anlaufstellenobjekte, createAnlaufstellenobjekte } from './anlaufstelle-proben.ts';
import { createQuellenobjekte, type Quellenobjekte } from './quelle-proben.ts';
import { createKonzeptobjekte, type Konzeptobjekte } from './konzept-proben.ts';
import { createSchnittstellenobjekte, type Schnittstellenobjekte } from './schnittstelle-objekte.ts';
import { createThemaobjekte, type Themaobjekte } from './thema-objekte.ts';
import { createZahlungen, type Zahlungsobjekte } from './zahlung-objekte.ts';

/** Real objects of one owner, made through the operations themselves. The matrix asks who else reaches them. */
export type Objekte = {
  akteId: string;
  personId: string;
  assessmentId: string;
  zielId: string;
  schrittId: string;
  kontaktId: string;
  einwilligungId: string;
  eintragId: string;
  hinweis: string;
  zurueckstellungId: string;
  verweisId: string;
  helferId: string;
  sprachmittlungId: string;
  verfahrenId: string;
  /** Kept by the owner's Stelle, and by the Koordination of the Standort. */
  sprachmittlerId: string;
  standortmittlerId: string;
  kindeswohlId: string;
  herkunftId: string;
  antragId: string;
  uebertragungId: string;
  /** A second person of the Akte, merged into the first. */
  zusammenfuehrungId: string;
  stelleId: string;
  besetzungId: string;
  kontoId: string;
  mitgliedschaftId: string;
  textpruefungId: string;
  regelpruefungId: string;
  /** A colleague whose account no probe closes. */
  kollegeId: string;
  /** Offered by the deputy to the owner; a made-up one, so that both are parties. */
  uebergabeId: string;
  /** Agreed by the owner, the deputy deputises. */
  abspracheId: string;
  sperreId: string;
  /** In the inbox of the owner's Stelle. */
  anfrageId: string;
  /** The owner offered the Akte to another Stelle. */
  abgabeId: string;
  /** Another Stelle offers an Akte to the owner's. */
  eingangId: string;
  sammeleintragId: string;
  aktenfilterId: string;
  /** Asked by the owner; the entry belongs to the Standort. */
  fachfrageId: string;
  wissenId: string;
  /** Of the owner's Standort; the minutes of the Sitzung are approved. */
  gremium: Gremiumobjekte;
  /** Of the owner's Standort; all of it holds. */
  schnittstelle: Schnittstellenobjekte;
  /** Signed, so that the Land sees it. */
  foerderfallId: string;
  unterlageId: string;
  weiterleitungId: string;
  weiterleitungsdateiId: string;
  meldungId: string;
  foerdersperreId: string;
  anzeigeId: string;
  kofinanzierungId: string;
  fremdanteilId: string;
  /** Made known. */
  bescheidId: string;
  /** Signed, so that the Land sees it. */
  aenderungId: string;
  /** A corrected text that was made known. */
  berichtigungId: string;
  /** In the inbox that the owner opens as PARTNERSTELLE; an account kept by the Koordination. */
  eingangslinkId: string;
  partnerkontoId: string;
} & Zahlungsobjekte &
  Themaobjekte &
  Eskalationsobjekte &
  Berichtsobjekte &
  Fallanalyseobjekte &
  Konzeptobjekte &
  Austauschobjekte &
  Angebotobjekte &
  Kleineanfrageobjekte &
  Quellenobjekte &
  Anlaufstellenobjekte &
  Offenedatenobjekte &
  Ansichtsobjekte;

export type Matrixwelt = {
  dienste: Testdienste;
  server: Testserver;
  welt: Welt;
  andere: Welt;
  besitzer: KontoActor;
  vertretung: KontoActor;
  objekte: Objekte;
};

export async function createMatrixwelt(angaben: { eigene?: boolean } = {}): Promise<Matrixwelt> {
  const dienste = await createTestDienste(angaben);
  const server = await createTestServer(dienste, MODULE);
  const welt = await createWelt(dienste);
  const andere = await createWelt(dienste);
  const besitzer = welt.konto('CASE_MANAGEMENT', welt.stadt);
  const vertretung = welt.konto('CASE_MANAGEMENT', welt.stadt);
  const akte = await createAkte(server, besitzer, dienste.stichtag());
  await insertVertretung(dienste, welt.stadt, akte.akteId, besitzer, vertretung);
  const thema = await createThemaobjekte(server, welt, besitzer, akte.akteId);
  const objekte = {
    ...akte,
    ...(await createStellen(server, welt)),
    ...(await createZielkonto(dienste, welt)),
    textpruefungId: await createTextpruefung(server, welt),
    regelpruefungId: await createRegelpruefung(server, welt),
    kollegeId: (await createZielkonto(dienste, welt)).kontoId,
    ...(await insertUebergaben(dienste, welt.stadt, akte.akteId, besitzer, vertretung)),
    anfrageId: await createFallanfrage(server, welt, dienste.stichtag()),
    sprachmittlerId: await createRuf(server, besitzer)('POST', '/sprachmittlung/pool', SPRACHMITTLER),
    standortmittlerId: await createRuf(server, welt.konto('KOORDINATION', welt.stadt))(
      'POST',
      '/standort/sprachmittlung',
      SPRACHMITTLER,
    ),
    ...(await insertAbgaben(dienste, server, welt, akte.akteId, besitzer)),
    sammeleintragId: await createRuf(server, besitzer)('POST', '/sammeleintraege', SAMMELEINTRAG),
    aktenfilterId: await createRuf(server, besitzer)('POST', '/aktenfilter', {
      name: 'Überfällige',
      filter: { offen: 'ja', termin: 'ueberfaellig' },
      start: false,
    }),
    fachfrageId: await createRuf(server, besitzer)('POST', '/fachfragen', FACHFRAGE),
    wissenId: await createRuf(server, welt.konto('KOORDINATION', welt.stadt))('POST', '/wissen', WISSEN),
    gremium: await createGremiumobjekte(welt, (actor) => createRuf(server, actor)),
    ...(await createKonzeptobjekte(server, welt)),
    ...(await createAustauschobjekte(server, welt, await createWelt(dienste), besitzer)),
    ...(await createAngebotobjekte(dienste, server, besitzer)),
    ...(await createKleineanfrageobjekte(server, welt)),
    ...(await createOffenedatenobjekte(server, welt)),
    ...(await createAnsichtsobjekte(dienste, server, welt, besitzer)),
    ...(await createQuellenobjekte(dienste, besitzer)),
    ...(await createAnlaufstellenobjekte(dienste, besitzer)),
    schnittstelle: await createSchnittstellenobjekte(welt, (actor) => createRuf(server, actor)),
    ...thema,
    ...(await createEskalationsobjekte(server, welt, andere, thema.themaId)),
    ...(await createBerichtsobjekte(server, welt)),
    ...(await createFallanalyseobjekte(server, besitzer, akte.akteId, dienste.stichtag())),
    ...(await createBescheid(dienste, server, welt, (actor) => createRuf(server, actor))),
    ...(await createZahlungen(dienste, welt, (actor) => createRuf(server, actor))),
    ...(await createEingang(dienste, server, welt, besitzer, (actor) => createRuf(server, actor))),
  };
  return { dienste, server, welt, andere, besitzer, vertretung, objekte };
}

type Ruf = (
  methode: 'POST' | 'PUT',
  pfad: string,
  body: object,
  kopf?: Record<string, string>,
) => Promise<string>;

/** Calls as this person and answers the id; anything else than success stops the whole test file. */
function createRuf(server: Testserver, actor: KontoActor): Ruf {
  return async (methode, pfad, body, kopf) => {
    const antwort = await server.rufe(actor, methode, pfad, body, kopf);
    if (antwort.status >= 300)
      throw new Error(`${methode} ${pfad}: ${antwort.status} ${JSON.stringify(antwort.body)}`);
    return antwort.body.id;
  };
}

async function createAkte(
  server: Testserver,
  besitzer: KontoActor,
  heute: string,
): Promise<
  Pick<
    Objekte,
    | 'akteId'
    | 'personId'
    | 'zusammenfuehrungId'
    | 'assessmentId'
    | 'zielId'
    | 'schrittId'
    | 'kontaktId'
    | 'einwilligungId'
    | 'eintragId'
    | 'hinweis'
    | 'zurueckstellungId'
    | 'verweisId'
    | 'helferId'
    | 'sprachmittlungId'
    | 'verfahrenId'
    | 'kindeswohlId'
    | 'herkunftId'
    | 'antragId'
    | 'uebertragungId'
  >
> {
  const ruf = createRuf(server, besitzer);
  const lies = async (pfad: string) => (await server.rufe(besitzer, 'GET', pfad)).body;
  const akteId = await ruf('POST', '/kurzberatungen', {
    zugangsweg: 'SOZIALAMT',
    sprache: 'ar',
    bedarfe: ['SPRACHE'],
    information: { am: heute, form: 'BEIDES' },
    person: { art: 'NEU', identitaet: { familienname: 'Matrixprobe', vornamen: 'Rahaf' } },
  });
  const version = async (): Promise<{ version: number }> => ({
    version: (await lies(`/akten/${akteId}`)).akte.version,
  });
  const personId: string = (await lies(`/akten/${akteId}`)).personen[0].personId;
  const einwilligungId = await ruf('POST', `/akten/${akteId}/einwilligungen`, createEinwilligung(personId));
  await ruf('POST', `/akten/${akteId}/ueberfuehrung`, await version());
  await ruf('PUT', `/akten/${akteId}/aufnahmekriterien`, { ...(await version()), kriterien: KRITERIEN });
  await ruf('POST', `/akten/${akteId}/aufnahme`, { ...(await version()), entscheidung: 'AUFGENOMMEN' });
  const assessmentId = await ruf('POST', `/akten/${akteId}/assessments`, {});
  const zielId = await ruf('POST', `/akten/${akteId}/ziele`, ZIEL);
  const schrittId = await ruf('POST', `/akten/${akteId}/schritte`, { zielId, ...SCHRITT });
  const kontaktId = await ruf('POST', `/akten/${akteId}/kontakte`, { datum: heute, art: 'TELEFON' });
  const eintragId = await ruf('POST', `/akten/${akteId}/rechtskreis`, RECHTSKREIS);
  await ruf('POST', `/akten/${akteId}/rechtskreis`, { ...RECHTSKREIS, code: 'EINBUERGERUNG' });
  const [erster, zweiter] = (await lies(`/akten/${akteId}/rechtskreis`)).hinweise;
  const hinweis: string = erster.schluessel;
  const zurueckstellungId = await ruf('POST', `/akten/${akteId}/rechtskreis-hinweise`, {
    schluessel: zweiter.schluessel,
    grund: 'Schon geklärt',
  });
  const verweisId = await ruf('POST', `/akten/${akteId}/verweise`, VERWEIS);
  const helferId = await ruf('POST', `/akten/${akteId}/netzwerk`, HELFER);
  const sprachmittlungId = await ruf('POST', `/akten/${akteId}/sprachmittlungen`, SPRACHMITTLUNG);
  const verfahrenId = await ruf('POST', `/akten/${akteId}/verfahren`, VERFAHREN);
  const { lfd, formular } = await lies(`/akten/${akteId}/uebertragung`);
  const uebertragungId = await ruf('POST', `/akten/${akteId}/uebertragungen`, {
    zeitraum: '2026-Q4',
    fassung: formular.fassung,
    lfd,
  });
  const herkunftId = await ruf('POST', `/akten/${akteId}/herkuenfte`, HERKUNFT);
  const antragId = await ruf('POST', `/akten/${akteId}/betroffenenantraege`, BETROFFENENANTRAG);
  const kindeswohlId = await ruf('POST', `/akten/${akteId}/kindeswohl`, KINDESWOHL);
  const zweiteId = await ruf('POST', `/akten/${akteId}/personen`, {
    rolle: 'SONSTIGE',
    person: { art: 'NEU', identitaet: { familienname: 'Zweitprobe', vornamen: 'Oskar' } },
  });
  const zusammenfuehrungId = await ruf('POST', '/personen/zusammenfuehrungen', {
    bleibt: { personId, version: 1 },
    doppelt: { personId: zweiteId, version: 1 },
  });
  return {
    akteId,
    personId,
    zusammenfuehrungId,
    assessmentId,
    zielId,
    schrittId,
    kontaktId,
    einwilligungId,
    eintragId,
    hinweis,
    zurueckstellungId,
    verweisId,
    helferId,
    sprachmittlungId,
    verfahrenId,
    kindeswohlId,
    herkunftId,
    antragId,
    uebertragungId,
  };
}

export function createEinwilligung(personId: string): object {
  return {
    personId,
    zweck: 'ZUSAMMENARBEIT',
    entscheidung: 'ERTEILT',
    form: 'SCHRIFTLICH',
    textVersion: TEXT_VERSION,
    textSprache: 'de',
  };
}

/** As superuser: the matrix must not lean on the operation that it checks. */
async function insertVertretung(
  dienste: Testdienste,
  mandant: Weltmandant,
  akteId: string,
  besitzer: KontoActor,
  vertretung: KontoActor,
): Promise<void> {
  await dienste.admin.query(
    `INSERT INTO fall.akte_zugriff (mandant_id, akte_id, konto_id, art, gueltig_von, gueltig_bis, grund, erteilt_von)
     VALUES ($1, $2, $3, 'VERTRETUNG', '2026-10-12', '2026-10-25', 'ABWESENHEIT', $4)`,
    [mandant.id, akteId, vertretung.kontoId, besitzer.kontoId],
  );
}

async function insertUebergaben(
  dienste: Testdienste,
  mandant: Weltmandant,
  akteId: string,
  besitzer: KontoActor,
  vertretung: KontoActor,
): Promise<{ uebergabeId: string; abspracheId: string; sperreId: string }> {
  const [uebergabeId, abspracheId, sperreId] = [createUuidV7(), createUuidV7(), createUuidV7()];
  await dienste.admin.query(
    `INSERT INTO fall.uebergabe (mandant_id, id, akte_id, von_konto_id, an_konto_id, angeboten_von, anlass, angeboten_am, frist)
     VALUES ($1, $2, $3, $4, $5, $4, 'FACHLICH', '2026-10-19', '2026-11-02')`,
    [mandant.id, uebergabeId, akteId, vertretung.kontoId, besitzer.kontoId],
  );
  await dienste.admin.query(
    `INSERT INTO fall.vertretung_absprache (mandant_id, id, konto_id, vertretung_konto_id, gueltig_von, gueltig_bis, alle_akten, abgesprochen_am)
     VALUES ($1, $2, $3, $4, '2026-10-01', '2026-12-31', true, '2026-10-01')`,
    [mandant.id, abspracheId, besitzer.kontoId, vertretung.kontoId],
  );
  const subjekt = { art: 'akte', id: akteId } as const;
  const ort = { mandantId: mandant.id, subjekt, klasse: 'inhalt', name: 'loeschsperre.begruendung' } as const;
  const siegel = await dienste.tresor.seal({ ...ort, zeileId: sperreId }, 'Klage gegen den Bescheid.');
  await dienste.admin.query(
    `INSERT INTO fall.loeschsperre (mandant_id, id, akte_id, grund, siegel, gesperrt_am, gesperrt_bis, gesperrt_von)
     VALUES ($1, $2, $3, 'RECHTSANSPRUECHE', $5, '2026-10-01', '2026-12-31', $4)`,
    [mandant.id, sperreId, akteId, besitzer.kontoId, siegel],
  );
  return { uebergabeId, abspracheId, sperreId };
}

/** One from the owner's Stelle and one to it, offered. */
async function insertAbgaben(
  dienste: Testdienste,
  server: Testserver,
  welt: Welt,
  akteId: string,
  besitzer: KontoActor,
): Promise<{ abgabeId: string; eingangId: string }> {
  const fremde = welt.konto('CASE_MANAGEMENT', welt.traeger);
  const fremdeAkteId = await createRuf(server, fremde)('POST', '/kurzberatungen', {
    zugangsweg: 'SOZIALAMT',
    sprache: 'ar',
    bedarfe: ['SPRACHE'],
    information: { am: dienste.stichtag(), form: 'BEIDES' },
    person: { art: 'NEU', identitaet: { familienname: 'Fernprobe', vornamen: 'Samira' } },
  });
  const insert = async (von: KontoActor, akte: string, an: Weltmandant): Promise<string> => {
    const id = createUuidV7();
    await dienste.admin.query(
      `INSERT INTO fall.abgabe (mandant_id, id, akte_id, an_mandant_id, angeboten_von, anlass, einwilligung_id, angeboten_am, frist)
       VALUES ($1, $2, $3, $4, $5, 'UMZUG', $6, '2026-10-19', '2026-11-02')`,
      [von.mandantId, id, akte, an.id, von.kontoId, createUuidV7()],
    );
    return id;
  };
  const abgabeId = await insert(besitzer, akteId, welt.traeger);
  const eingangId = await insert(fremde, fremdeAkteId, welt.stadt);
  return { abgabeId, eingangId };
}

/** By a Stelle without an account. */
async function createFallanfrage(server: Testserver, welt: Welt, heute: string): Promise<string> {
  const id = createUuidV7();
  const antwort = await server.rufe(null, 'POST', '/fallanfrage-eingang', {
    ...FALLANFRAGE,
    id,
    mandantId: welt.stadt.id,
    einwilligung: { am: heute, form: 'SCHRIFTLICH', erteilt: true },
  });
  if (antwort.status >= 300) throw new Error(`Fallanfrage: ${antwort.status}`);
  return id;
}

async function createStellen(
  server: Testserver,
  welt: Welt,
): Promise<{ stelleId: string; besetzungId: string }> {
  const ruf = createRuf(server, welt.konto('KI_LEITUNG', welt.stadt));
  const stelleId = await ruf('POST', '/stellen', STELLE);
  const besetzungId = await ruf('POST', `/stellen/${stelleId}/besetzungen`, {
    vzae: 100,
    gueltigVon: '2026-01-01',
  });
  return { stelleId, besetzungId };
}

/** A translation that counts as checked in the Standort of the owner. */
async function createTextpruefung(server: Testserver, welt: Welt): Promise<string> {
  const koordination = welt.konto('KOORDINATION', welt.stadt);
  const pfad = '/papiere/uebersetzungen/HILFEPLAN/bg';
  const { texthash } = (await server.rufe(koordination, 'GET', pfad)).body;
  return createRuf(server, koordination)('POST', `${pfad}/pruefungen`, {
    texthash,
    geprueftVon: 'Maria Muster',
  });
}

/** A rule that counts as checked in the Standort of the owner. */
async function createRegelpruefung(server: Testserver, welt: Welt): Promise<string> {
  const koordination = welt.konto('KOORDINATION', welt.stadt);
  const { eintraege } = (await server.rufe(koordination, 'GET', '/rechtskreis/regeln')).body;
  const { id, hash } = eintraege[0];
  return createRuf(server, koordination)('POST', `/rechtskreis/regeln/${id}/pruefungen`, {
    hash,
    geprueftVon: 'Dr. Petra Muster',
    geprueftAm: '2026-10-01',
    pruefenBis: '2027-09-30',
  });
}

async function createZielkonto(
  dienste: Testdienste,
  welt: Welt,
): Promise<{ kontoId: string; mitgliedschaftId: string }> {
  const kontext = createSystemkontext(dienste, 'betrieb', { ereignis: 'test.createKonto', grund: 'Test' });
  const neu = await createKonto(kontext, {
    kennung: `ziel-${createUuidV7().slice(-12)}`,
    name: 'Zielkonto',
    email: 'ziel@example.org',
    mitgliedschaft: {
      rolle: 'CASE_MANAGEMENT',
      standortId: welt.standortId,
      mandantId: welt.stadt.id,
      art: 'REGULAER',
      gueltigBis: null,
      grundCode: null,
    },
  });
  if (!neu.ok) throw new Error(neu.fehler.code);
  const { rows } = await dienste.admin.query<{ id: string }>(
    'SELECT id FROM benutzer.mitgliedschaft WHERE konto_id = $1',
    [neu.wert.id],
  );
  return { kontoId: neu.wert.id, mitgliedschaftId: rows[0]?.id ?? '' };
}
