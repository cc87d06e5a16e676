import type { KontoActor } from '#src/core/contract/actor.ts';
import { createTestbeitrag } from '#src/modules/austausch/test-austausch.ts';
import type { Testserver } from '#test/support/server.ts';
import type { Welt } from '#test/support/welt.ts';
import { type Ablageobjekte, createAblageobjekte, createAblageProben } from './ablage-proben.ts';
import type { Probe } from './probe.ts';

export type Austauschobjekte = Ablageobjekte & {
  austauschfrageId: string;
  austauschantwortId: string;
  registereintragId: string;
  /** Of the owner's own account. */
  fortbildungId: string;
};

const EINTRAG = { titel: 'Wegweiser', tag: '2026-03-01', felder: { produktart: 'FLYER' }, bestaetigt: true };

/** A question that all Standorte read, with an answer. */
export async function createAustauschobjekte(
  server: Testserver,
  welt: Welt,
  andere: Welt,
  besitzer: KontoActor,
): Promise<Austauschobjekte> {
  const { rufe } = server;
  const austauschfrageId = await createTestbeitrag(rufe, welt.konto('KOORDINATION'), 'FRAGE');
  const { body } = await rufe(
    andere.konto('KOORDINATION'),
    'POST',
    `/austausch/${austauschfrageId}/rueckmeldungen`,
    {
      art: 'ANTWORT',
      text: 'Nach Jahr und Gremium.',
      bestaetigt: true,
    },
  );
  const eintrag = await rufe(welt.konto('KOORDINATION'), 'POST', '/register', { art: 'PRODUKT', ...EINTRAG });
  const fortbildung = await rufe(besitzer, 'POST', '/fortbildungen', {
    art: 'AUFBAU',
    veranstalter: 'LAND',
    titel: 'Auffrischung',
    tag: '2026-03-01',
  });
  return {
    austauschfrageId,
    austauschantwortId: body.id,
    registereintragId: eintrag.body.id,
    fortbildungId: fortbildung.body.id,
    ...(await createAblageobjekte(server, welt.konto('KOORDINATION'))),
  };
}

/** Reading and answering reach all Standorte; acts on the question of others are refused by whose it is, not by the right. */
export function createAustauschProben({
  austauschfrageId,
  austauschantwortId,
  registereintragId,
  ablage,
}: Omit<Austauschobjekte, 'fortbildungId'>): Readonly<Record<string, Probe>> {
  const probe = (pfad: string, body?: unknown): Probe => ({
    bindung: 'nichts',
    pfad: `/austausch${pfad}`,
    body,
  });
  const frage = `/${austauschfrageId}`;
  const inhalt = { thema: 'TEAM', titel: 'Neu', felder: { frage: 'Wie geht das?' }, bestaetigt: true };
  return {
    ...createAblageProben({ ablage }),
    'austausch.countAustausch': probe('/anzahl'),
    'austausch.searchBeitraege': probe('/suche', { art: 'FRAGE' }),
    'austausch.getBeitrag': probe(frage),
    'austausch.createBeitrag': probe('', { art: 'FRAGE', ...inhalt }),
    'austausch.updateBeitrag': probe(frage, { version: 999, ...inhalt }),
    'austausch.recordBeitragschritt': probe(`${frage}/schritte`, { version: 999, schritt: 'ZURUECKZIEHEN' }),
    'austausch.createRueckmeldung': probe(`${frage}/rueckmeldungen`, {
      art: 'ANTWORT',
      text: 'So geht es bei uns.',
      bestaetigt: true,
    }),
    'austausch.recordRueckmeldungsschritt': probe(`${frage}/rueckmeldungen/${austauschantwortId}/schritte`, {
      version: 999,
      schritt: 'ANNEHMEN',
    }),
    'austausch.listRegister': { bindung: 'nichts', pfad: '/register?art=PRODUKT&jahr=2026' },
    'austausch.createRegistereintrag': {
      bindung: 'nichts',
      pfad: '/register',
      body: { art: 'PRODUKT', ...EINTRAG },
    },
    'austausch.updateRegistereintrag': {
      bindung: 'standort',
      pfad: `/register/${registereintragId}`,
      body: { version: 999, ...EINTRAG },
    },
    'austausch.listStellenprofile': { bindung: 'nichts', pfad: '/stellenprofile' },
    'austausch.getStellenprofil': { bindung: 'nichts', pfad: '/stellenprofile/KOORDINATION' },
    'austausch.createStellenprofil': {
      bindung: 'nichts',
      pfad: '/stellenprofile/KOORDINATION',
      body: {
        version: 999,
        aufgaben: 'Moderiert.',
        abgrenzung: '',
        qualifikation: '',
        erwuenscht: '',
        anlass: 'Kürzer.',
        bestaetigt: true,
      },
    },
    'austausch.exportRegisterCsv': { bindung: 'nichts', pfad: '/register.csv?art=PRODUKT&jahr=2026' },
    'austausch.exportRegisterXlsx': { bindung: 'nichts', pfad: '/register.xlsx?art=PRODUKT&jahr=2026' },
  };
}
