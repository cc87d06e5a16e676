import { describe, expect, it } from 'vitest';
import { MODULE } from '#src/anwendung/module.ts';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { defineRoute, type Route, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { RECHTSGRUNDLAGEN } from '#src/core/contract/rechtsgrundlagen.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { ok } from '#src/core/result.ts';
import { TEXT_VERSION } from '#src/modules/einwilligung/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import { bindRoute } from '#src/platform/http/bindung.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createActor, createWelt } from '#test/support/welt.ts';

/**
 * No disclosure without a valid consent or a named legal basis (DP-C-08). Everything in the product by which client data
 * can leave the house is found by what its contract says, and must be listed here with its proof.
 */
const routen = MODULE.flatMap((modul) => modul.bindungen.map(({ route }) => route));

/** By its log entry, because it answers a file, or because it answers somebody without an account or of a partner Stelle. */
function isOffenlegend({ domaene, protokoll, datei, recht }: Route): boolean {
  const nachAussen = recht === 'oeffentlich' || recht === 'verweis.beantworten';
  return domaene === 'fall' && (protokoll.art === 'OFFENLEGUNG' || datei !== null || nachAussen);
}

const dienste = await createTestDienste();
const welt = await createWelt(dienste);
const { rufe } = await createTestServer(dienste, MODULE);
const jana = welt.konto('CASE_MANAGEMENT', welt.stadt);
const HEUTE = '2026-10-19';
dienste.setStichtag(HEUTE);
let nummer = 0;

type Akte = { akteId: string; personId: string };
type Antwort = Awaited<ReturnType<typeof rufe>>;

async function open(): Promise<Akte> {
  nummer += 1;
  const identitaet = {
    familienname: `Abgabe${String.fromCharCode(64 + nummer)}`,
    geburtsdatum: `19${50 + nummer}`,
  };
  const { body } = await rufe(jana, 'POST', '/kurzberatungen', {
    zugangsweg: 'SOZIALAMT',
    sprache: 'ar',
    bedarfe: ['WOHNEN'],
    information: { am: HEUTE, form: 'BEIDES' },
    person: { art: 'NEU', identitaet },
  });
  const personen = await rufe(jana, 'GET', `/akten/${body.id}/personen`);
  return { akteId: body.id, personId: personen.body.eintraege[0].personId };
}
const JOBCENTER = { art: 'JOBCENTER', name: 'Jobcenter Lennetal' };
async function erteile({ akteId, personId }: Akte, teil: object): Promise<string> {
  const antwort = await rufe(jana, 'POST', `/akten/${akteId}/einwilligungen`, {
    personId,
    entscheidung: 'ERTEILT',
    form: 'SCHRIFTLICH',
    textVersion: TEXT_VERSION,
    textSprache: 'de',
    ...teil,
  });
  expect(antwort.status).toBe(201);
  return antwort.body.id;
}
const erteileJobcenter = (akte: Akte) => erteile(akte, { zweck: 'SCHWEIGEPFLICHT', empfaenger: JOBCENTER });
async function widerrufe(id: string): Promise<void> {
  const { version } = (await rufe(jana, 'GET', `/einwilligungen/${id}`)).body;
  expect((await rufe(jana, 'POST', `/einwilligungen/${id}/widerruf`, { version })).status).toBe(201);
}
async function createVerweis({ akteId }: Akte): Promise<string> {
  const body = { empfaenger: JOBCENTER, anliegen: 'Ein Termin.', angaben: ['NAME'] };
  return (await rufe(jana, 'POST', `/akten/${akteId}/verweise`, body)).body.id;
}
async function vermittle(
  verweisId: string,
  version: number,
  body: object = { weg: 'LINK' },
): Promise<Antwort> {
  return rufe(jana, 'POST', `/verweise/${verweisId}/vermittlung`, { version, ...body });
}
async function openLink(akte: Akte) {
  const einwilligungId = await erteileJobcenter(akte);
  const verweisId = await createVerweis(akte);
  const [verweis] = (await rufe(jana, 'GET', `/akten/${akte.akteId}/verweise`)).body.eintraege;
  const { link, version } = (await vermittle(verweisId, verweis.version)).body;
  const zugang = { token: link.adresse.split('/').at(-1), code: link.code };
  return { einwilligungId, verweisId, version, zugang };
}
/** Delivered into the inbox of the Stelle, to which somebody was invited. */
async function openEingang() {
  const kennung = `partner.${createUuidV7().slice(-12)}`;
  const einladung = await rufe(welt.konto('KOORDINATION'), 'POST', '/partnerstellen/zugaenge', {
    empfaengerart: JOBCENTER.art,
    stelle: JOBCENTER.name,
    name: 'Petra Amtlich',
    kennung,
    grund: 'WUNSCH',
    gueltigBis: '2027-03-31',
  });
  const partner = {
    ...createActor('PARTNERSTELLE', null),
    standortId: welt.standortId,
    kontoId: einladung.body.id,
  };
  const akte = await open();
  const einwilligungId = await erteileJobcenter(akte);
  const verweisId = await createVerweis(akte);
  const [verweis] = (await rufe(jana, 'GET', `/akten/${akte.akteId}/verweise`)).body.eintraege;
  await vermittle(verweisId, verweis.version, { weg: 'EINGANG' });
  const { eintraege } = (await rufe(partner, 'GET', '/verweis-eingang')).body;
  // What was withdrawn stands below.
  const neu = eintraege.filter((eine: { zurueckgezogen: boolean }) => !eine.zurueckgezogen).at(-1);
  return { einwilligungId, partner, pfad: `/verweis-eingang/${neu.linkId}` };
}
const beginneKindeswohl = async ({ akteId }: Akte): Promise<string> =>
  (
    await rufe(jana, 'POST', `/akten/${akteId}/kindeswohl`, {
      am: HEUTE,
      kind: 'Tochter, 4',
      anhaltspunkte: 'Hunger',
      gebundenAls: 'BERUFSGEHEIMNIS',
    })
  ).body.id;

/** What the log says about the last successful act of an operation. */
async function lastGrundlage(ereignis: string): Promise<string | null> {
  const { rows } = await dienste.admin.query<{ rechtsgrundlage_id: string | null }>(
    `SELECT rechtsgrundlage_id FROM protokoll.eintrag WHERE ereignis = $1 AND ergebnis = 'OK' ORDER BY zeit DESC LIMIT 1`,
    [ereignis],
  );
  return rows[0]?.rechtsgrundlage_id ?? null;
}

/** As superuser: somebody of the Träger who helps out in the Stadt. */
async function insertFremde(): Promise<string> {
  const kontoId = createUuidV7();
  await alsAdmin(`INSERT INTO benutzer.konto (id, kennung, name) VALUES ($1, $2, 'Selda Fremd')`, [
    kontoId,
    `k-${kontoId.slice(-12)}`,
  ]);
  await alsAdmin(
    `INSERT INTO benutzer.mitgliedschaft (id, konto_id, rolle, mandant_id, standort_id, art, gueltig_von, gueltig_bis, grund_code)
     VALUES ($2, $1, 'CASE_MANAGEMENT', $3, $4, 'REGULAER', '2026-01-01', NULL, NULL),
       ($5, $1, 'CASE_MANAGEMENT', $6, $4, 'VERTRETUNG', '2026-01-01', '2026-12-31', 'VERTRETUNG_URLAUB')`,
    [kontoId, createUuidV7(), welt.traeger.id, welt.standortId, createUuidV7(), welt.stadt.id],
  );
  return kontoId;
}

/** As superuser: somebody of the other Stelle accepts. */
async function nimmAn(abgabeId: string): Promise<void> {
  await alsAdmin(
    `UPDATE fall.abgabe SET zustand = 'ANGENOMMEN', angenommen_am = $2, an_konto_id = $3 WHERE id = $1`,
    [abgabeId, HEUTE, createUuidV7()],
  );
}

async function findStellenname(mandantId: string): Promise<string> {
  const [zeile] = await alsAdmin('SELECT name FROM stamm.mandant WHERE id = $1', [mandantId]);
  return String(zeile?.['name']);
}

async function alsAdmin(text: string, werte: unknown[]): Promise<Record<string, unknown>[]> {
  const { rows } = await dienste.admin.query<Record<string, unknown>>(text, werte);
  return rows;
}

/** Each row of the file says its basis; without a consent it holds no number of an Akte. */
async function beweiseExport(id: string, endung: 'csv' | 'xlsx'): Promise<void> {
  const akte = await open();
  const { nummer } = (await rufe(jana, 'GET', `/akten/${akte.akteId}/uebertragung`)).body;
  const lies = async () => (await rufe(jana, 'GET', `/uebertragungen.${endung}?auswahl=alle`)).roh;
  const csv = async () => (await rufe(jana, 'GET', '/uebertragungen.csv?auswahl=alle')).roh.toString();
  expect((await lies()).length).toBeGreaterThan(100);
  expect(await lastGrundlage(id)).toBe(RECHTSGRUNDLAGEN.EINWILLIGUNG_JE_AKTE.id);
  expect(await csv()).not.toContain(nummer);
  await erteile(akte, { zweck: 'KIM_DATENBANK' });
  expect(await csv()).toContain(nummer);
}

/** How each operation proves it: the refusal without a basis, and what the log names with one. */
const BEWEISE: Readonly<Record<string, (id: string) => Promise<void>>> = {
  'verweis.issueVerweis': async (id) => {
    const akte = await open();
    const verweisId = await createVerweis(akte);
    for (const weg of ['LINK', 'TELEFON', 'PERSOENLICH']) {
      expect((await vermittle(verweisId, 1, { weg })).status).toBe(422);
    }
    const einwilligungId = await erteileJobcenter(akte);
    expect((await vermittle(verweisId, 1)).status).toBe(201);
    expect(await lastGrundlage(id)).toBe(einwilligungId);
  },
  'verweis.recordNachricht': async (id) => {
    const akte = await open();
    const { einwilligungId, verweisId, version, zugang } = await openLink(akte);
    const frage = { zugang, id: createUuidV7(), code: 'RUECKFRAGE', text: 'Welche Sprache?' };
    expect((await rufe(null, 'POST', '/verweis-zugang/antworten', frage)).status).toBe(200);
    const nachricht = { version: version + 1, text: 'Arabisch.' };
    expect((await rufe(jana, 'POST', `/verweise/${verweisId}/nachrichten`, nachricht)).status).toBe(201);
    expect(await lastGrundlage(id)).toBe(einwilligungId);
    dienste.setStichtag('2027-12-01');
    const spaeter = { version: version + 2, text: 'Noch etwas.' };
    expect((await rufe(jana, 'POST', `/verweise/${verweisId}/nachrichten`, spaeter)).status).toBe(422);
    dienste.setStichtag(HEUTE);
  },
  'verweis.openZugang': async (id) => {
    const { einwilligungId, zugang } = await openLink(await open());
    expect((await rufe(null, 'POST', '/verweis-zugang/oeffnung', zugang)).body.stand).toBe('OFFEN');
    expect(await lastGrundlage(id)).toBe(einwilligungId);
    await widerrufe(einwilligungId);
    const { body } = await rufe(null, 'POST', '/verweis-zugang/oeffnung', zugang);
    expect(body).toEqual({ stand: 'ZURUECKGEZOGEN' });
  },
  'verweis.openEingang': async (id) => {
    const { einwilligungId, partner, pfad } = await openEingang();
    expect((await rufe(partner, 'POST', `${pfad}/oeffnung`)).body.stand).toBe('OFFEN');
    expect(await lastGrundlage(id)).toBe(einwilligungId);
    await widerrufe(einwilligungId);
    expect((await rufe(partner, 'POST', `${pfad}/oeffnung`)).body).toEqual({ stand: 'ZURUECKGEZOGEN' });
  },
  'verweis.recordEingangsantwort': async (id) => {
    const { einwilligungId, partner, pfad } = await openEingang();
    const antworte = () =>
      rufe(partner, 'POST', `${pfad}/antworten`, { id: createUuidV7(), code: 'ANGENOMMEN' });
    expect((await antworte()).status).toBe(200);
    expect(await lastGrundlage(id)).toBe(einwilligungId);
    await widerrufe(einwilligungId);
    expect((await antworte()).body).toEqual({ stand: 'ZURUECKGEZOGEN' });
  },
  // Answers what the Stelle may read once more: the same check as for reading.
  'verweis.recordZugangsantwort': async (id) => {
    const { einwilligungId, zugang } = await openLink(await open());
    const antworte = () =>
      rufe(null, 'POST', '/verweis-zugang/antworten', { zugang, id: createUuidV7(), code: 'ANGENOMMEN' });
    expect((await antworte()).status).toBe(200);
    expect(await lastGrundlage(id)).toBe(einwilligungId);
    await widerrufe(einwilligungId);
    expect(JSON.stringify((await antworte()).body)).not.toMatch(/Abgabe|Termin/);
  },
  'abgabe.issueAbgabe': async (id) => {
    const akte = await open();
    const anfrage = { anMandantId: welt.traeger.id, anlass: 'UMZUG' };
    const biete = () => rufe(jana, 'POST', `/akten/${akte.akteId}/abgaben`, anfrage);
    expect((await biete()).status).toBe(422);
    const einwilligungId = await erteile(akte, {
      zweck: 'SCHWEIGEPFLICHT',
      empfaenger: { art: 'KIM_STELLE', name: await findStellenname(welt.traeger.id) },
    });
    const abgabeId = (await biete()).body.id;
    await nimmAn(abgabeId);
    const { version } = (await rufe(jana, 'GET', `/akten/${akte.akteId}`)).body.akte;
    const body = { version, stand: 'Läuft.', informiertAm: HEUTE, bedarfe: ['WOHNEN'], teile: [] };
    const uebergib = () => rufe(jana, 'POST', `/akten/${akte.akteId}/abgaben/${abgabeId}/uebergabe`, body);
    dienste.setStichtag('2027-12-01');
    expect((await uebergib()).status).toBe(422);
    dienste.setStichtag(HEUTE);
    expect((await uebergib()).status).toBe(201);
    expect(await lastGrundlage(id)).toBe(einwilligungId);
  },
  'auskunft.exportKopie': async (id) => {
    const { akteId, personId } = await open();
    const antrag = { art: 'AUSKUNFT', eingang: HEUTE, was: 'Eine Kopie.' };
    const antragId = (await rufe(jana, 'POST', `/akten/${akteId}/betroffenenantraege`, antrag)).body.id;
    const pfad = `/akten/${akteId}/betroffenenantraege/${antragId}/kopie`;
    expect((await rufe(jana, 'GET', `${pfad}.zip`)).status).toBe(422);
    const { pruefsumme } = (await rufe(jana, 'GET', pfad)).body;
    const wahl = { personId, umfang: 'EINE_AKTE', sprache: 'de', identitaet: 'BEKANNT' };
    const entscheidung = { ...wahl, ausgelassen: [], grund: '', pruefsumme };
    expect((await rufe(jana, 'POST', pfad, entscheidung)).status).toBe(201);
    expect((await rufe(jana, 'GET', `${pfad}.zip`)).status).toBe(200);
    expect(await lastGrundlage(id)).toBe(RECHTSGRUNDLAGEN.AN_DIE_PERSON.id);
  },
  'papier.getPapier': async (id) => {
    const { akteId } = await open();
    expect((await rufe(jana, 'GET', `/akten/${akteId}/papiere/DATENSCHUTZINFORMATION`)).status).toBe(200);
    expect(await lastGrundlage(id)).toBe(RECHTSGRUNDLAGEN.AN_DIE_PERSON.id);
  },
  'fallanalyse.recordFallkonferenz': async (id) => {
    const akte = await open();
    const kopf = { am: HEUTE, bestaetigt: true };
    const einwilligungId = await erteile(akte, { zweck: 'FALLKONFERENZ', empfaenger: JOBCENTER });
    const blatt = {
      ...kopf,
      format: 'FALLKONFERENZ',
      kurzform: true,
      anlass: 'Zwei Stellen verweisen aufeinander.',
      frage: 'Wer ist zuständig?',
      stellen: [JOBCENTER],
    };
    const fallanalyseId = (await rufe(jana, 'POST', `/akten/${akte.akteId}/fallanalysen`, blatt)).body.id;
    const halte = (stelle: object) =>
      rufe(jana, 'POST', `/fallanalysen/${fallanalyseId}/fallkonferenz`, {
        ...kopf,
        version: 1,
        minuten: 60,
        text: 'Der Antrag wird vorgezogen.',
        was: 'Stand der Anträge.',
        stellen: [stelle],
        personDabei: false,
        gebundenAls: 'BERUFSGEHEIMNIS',
      });
    expect((await halte({ ...JOBCENTER, name: 'Jobcenter Rurhafen' })).status).toBe(422);
    expect((await halte(JOBCENTER)).status).toBe(201);
    expect(await lastGrundlage(id)).toBe(einwilligungId);
  },
  'offenlegung.recordOffenlegung': async (id) => {
    const akte = await open();
    const teile = (teil: object) =>
      rufe(jana, 'POST', `/akten/${akte.akteId}/offenlegungen`, {
        am: HEUTE,
        empfaenger: JOBCENTER,
        was: 'Etwas.',
        gebundenAls: 'BERUFSGEHEIMNIS',
        ...teil,
      });
    for (const teil of [
      {},
      { grundlage: 'EINWILLIGUNG' },
      { grundlage: 'STGB_34' },
      { grundlage: 'WEIL_ICH_WILL' },
    ]) {
      expect((await teile(teil)).status).toBe(422);
    }
    const einwilligungId = await erteileJobcenter(akte);
    await teile({ grundlage: 'EINWILLIGUNG' });
    expect(await lastGrundlage(id)).toBe(einwilligungId);
    await teile({ grundlage: 'STGB_138', grund: 'Drohung mit Mord.' });
    expect(await lastGrundlage(id)).toBe(RECHTSGRUNDLAGEN.STGB_138.id);
  },
  'offenlegung.issueFachberatung': async (id) => {
    const akte = await open();
    const pfad = `/kindeswohl/${await beginneKindeswohl(akte)}/fachberatung`;
    const frage = { version: 1, am: HEUTE, stelle: 'Fachstelle', text: 'Ein Kind hungert.' };
    expect((await rufe(jana, 'POST', pfad, { ...frage, text: 'AbgabeX' })).status).toBe(201);
    expect((await rufe(jana, 'POST', pfad, { ...frage, version: 2, text: 'Frau Abgabe' })).status).toBe(201);
    expect(await lastGrundlage(id)).toBe(RECHTSGRUNDLAGEN.KKG_4_2.id);
  },
  'offenlegung.recordWiderrufsmitteilung': async (id) => {
    const akte = await open();
    const einwilligungId = await erteileJobcenter(akte);
    const { body: mitteilung } = await rufe(jana, 'POST', `/akten/${akte.akteId}/offenlegungen`, {
      am: HEUTE,
      empfaenger: JOBCENTER,
      was: 'Etwas.',
      grundlage: 'EINWILLIGUNG',
      gebundenAls: 'BERUFSGEHEIMNIS',
    });
    const informiere = () =>
      rufe(jana, 'POST', `/akten/${akte.akteId}/widerrufsmitteilungen`, {
        zu: { art: 'MITTEILUNG', id: mitteilung.id },
        informiertAm: HEUTE,
      });
    // While the consent holds there is nothing to tell.
    expect((await informiere()).status).toBe(404);
    await rufe(jana, 'POST', `/einwilligungen/${einwilligungId}/widerruf`, { version: 1 });
    expect((await informiere()).status).toBe(201);
    expect(await lastGrundlage(id)).toBe(RECHTSGRUNDLAGEN.DSGVO_19.id);
  },
  'offenlegung.issueInformation': async (id) => {
    const akte = await open();
    const kindeswohlId = await beginneKindeswohl(akte);
    const body = {
      version: 1,
      am: HEUTE,
      jugendamt: 'Jugendamt',
      text: 'Hunger.',
      warum: 'Gefahr.',
      hinweis: { gegeben: true, am: HEUTE },
    };
    expect((await rufe(jana, 'POST', `/kindeswohl/${kindeswohlId}/information`, body)).status).toBe(422);
    for (const [stelle, art] of ['EROERTERUNG', 'HILFEN', 'FACHBERATUNG'].entries()) {
      const schritt = { version: stelle + 1, am: HEUTE, art, getan: false, text: 'Keine Zeit.' };
      await rufe(jana, 'POST', `/kindeswohl/${kindeswohlId}/schritte`, schritt);
    }
    await rufe(jana, 'POST', `/kindeswohl/${kindeswohlId}/information`, { ...body, version: 4 });
    expect(await lastGrundlage(id)).toBe(RECHTSGRUNDLAGEN.KKG_4_3.id);
  },
  'uebertragung.getUebertragungsblatt': async (id) => {
    const akte = await open();
    const lies = async () => (await rufe(jana, 'GET', `/akten/${akte.akteId}/uebertragung`)).body;
    expect((await lies()).umfang).toBe('MINIMUM');
    expect(await lastGrundlage(id)).toBe(RECHTSGRUNDLAGEN.OHNE_PERSONENBEZUG.id);
    const einwilligungId = await erteile(akte, { zweck: 'KIM_DATENBANK' });
    expect((await lies()).umfang).toBe('VOLL');
    expect(await lastGrundlage(id)).toBe(einwilligungId);
    await widerrufe(einwilligungId);
    const danach = await lies();
    expect(danach.umfang).toBe('MINIMUM');
    expect(JSON.stringify(danach.felder)).not.toContain(danach.nummer);
  },
  'uebertragung.recordUebertragung': async (id) => {
    const akte = await open();
    const einwilligungId = await erteile(akte, { zweck: 'KIM_DATENBANK' });
    const { lfd, formular, zeitraum } = (await rufe(jana, 'GET', `/akten/${akte.akteId}/uebertragung`)).body;
    const body = { zeitraum, fassung: formular.fassung, lfd };
    expect((await rufe(jana, 'POST', `/akten/${akte.akteId}/uebertragungen`, body)).status).toBe(201);
    expect(await lastGrundlage(id)).toBe(einwilligungId);
  },
  'uebertragung.exportCsv': (id) => beweiseExport(id, 'csv'),
  'uebertragung.exportXlsx': (id) => beweiseExport(id, 'xlsx'),
  // A deputy of the same Stelle: named, with end and reason; of another one: with a consent that names it. Who may deputise,
  // and that a team activation opens covered Akten only, is proved in the room fall (fremdvertretung.db.test.ts).
  'fall.createVertretung': async (id) => {
    expect(listGrundlagen(id)).toEqual(['VERTRETUNG', 'EINWILLIGUNG']);
    const akte = await open();
    const kontoId = await insertFremde();
    const body = { kontoId, von: HEUTE, bis: '2026-10-30', grund: 'URLAUB' };
    const gib = () => rufe(jana, 'POST', `/akten/${akte.akteId}/vertretung`, body);
    await erteileJobcenter(akte);
    expect((await gib()).body.errors).toMatchObject([{ code: 'EINWILLIGUNG_FEHLT' }]);
    const [stelle] = await alsAdmin('SELECT name FROM stamm.mandant WHERE id = $1', [welt.traeger.id]);
    const empfaenger = { art: 'KIM_STELLE', name: stelle?.['name'] };
    const einwilligungId = await erteile(akte, { zweck: 'SCHWEIGEPFLICHT', empfaenger });
    expect((await gib()).status).toBe(201);
    expect(await lastGrundlage(id)).toBe(einwilligungId);
  },
  'fall.createTeamvertretung': async (id) =>
    expect(listGrundlagen(id)).toEqual(['VERTRETUNG', 'VERTRETUNG_JE_AKTE']),
};

/** Answer somebody outside and hold no client data. */
const OHNE_KLIENTENDATEN: Readonly<Record<string, string>> = {
  'verweis.listEingang':
    'Sender, days and state of what waits in the inbox; nobody is named before it is opened.',
  'einwilligung.getInformationsblatt':
    'The information sheet of a Stelle: its parameter is the Stelle, not an Akte.',
  'fallanfrage.listEmpfaenger': 'Names of Stellen that take Anfragen.',
  'fallanfrage.createFallanfrage': 'Takes in what another Stelle writes, and answers a receipt.',
  'fallanfrage.openAntwort':
    'State and other help only, to who holds the receipt; its own test proves that the question stays closed.',
  'kalender.getKalenderdatei': 'Days of own appointments; its own test reads every line of the file.',
};

const listGrundlagen = (id: string) => routen.find((route) => route.id === id)?.protokoll.grundlagen ?? [];

describe('every operation that discloses', () => {
  const offenlegende = routen.filter(isOffenlegend).map(({ id }) => id);

  it('is listed with its proof, and nothing else is', () => {
    expect(offenlegende.length).toBeGreaterThan(8);
    expect([...Object.keys(BEWEISE), ...Object.keys(OHNE_KLIENTENDATEN)].toSorted()).toEqual(
      offenlegende.toSorted(),
    );
  });

  it('names in its contract on what it may rest', () => {
    const ohne = routen.filter(
      ({ domaene, protokoll }) =>
        domaene === 'fall' && protokoll.art === 'OFFENLEGUNG' && (protokoll.grundlagen ?? []).length === 0,
    );
    expect(ohne.map(({ id }) => id)).toEqual([]);
  });

  it.each(Object.entries(BEWEISE))('%s asks for a consent or a named legal basis', async (id, beweise) => {
    await beweise(id);
  });
});

describe('an operation that forgets its basis', () => {
  const route = defineRoute({
    id: 'probe.issueAlles',
    methode: 'POST',
    pfad: '/probe',
    domaene: 'fall',
    recht: 'verweis.bearbeiten',
    zweck: 'Probe',
    protokoll: { art: 'OFFENLEGUNG', objektart: 'akte', grundlagen: ['EINWILLIGUNG'] },
    beschreibung: 'Probe.',
    antwort: SchreibAntwort,
  });

  async function probe(setze: (id: string | undefined) => string | undefined): Promise<number> {
    const bindung = bindRoute(route, (kontext) =>
      withActor(kontext, async () => {
        const id = setze(undefined);
        if (id !== undefined) kontext.protokoll.rechtsgrundlageId = id;
        return ok({ id: createUuidV7() });
      }),
    );
    const modul = {
      name: 'probe',
      rechte: { 'verweis.bearbeiten': { CASE_MANAGEMENT: 'EIGENE' } },
      bindungen: [bindung],
    } as const;
    const server = await createTestServer(dienste, [modul]);
    const actor: KontoActor = welt.konto('CASE_MANAGEMENT', welt.stadt);
    return (await server.rufe(actor, 'POST', '/probe')).status;
  }

  it('answers nothing: the transaction ends before anything leaves', async () => {
    expect(await probe(() => undefined)).toBe(500);
    expect(await probe(() => createUuidV7())).toBe(201);
  });
});
