import pg from 'pg';
import { afterAll, expect } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { modul as stelle } from '#src/modules/stelle/index.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createActor, createWelt, type Welt } from '#test/support/welt.ts';
import { modul } from '../index.ts';
import { createBezahlten } from './test-foerderfall.ts';
import { KRUMMES_JAHR } from './test-nachweis.ts';

export const karin = createActor('BR_PRUEFUNG', null);
export const jens = createActor('BR_FREIGABE', null);
export const anke = createActor('BR_SACHBEARBEITUNG', null);
export const kasse = createActor('BR_KASSE', null);

const { inhalt, personal } = KRUMMES_JAHR;
/** The crooked year, with the reason that times besides the Stellenbesetzung need. */
export const NACHWEIS = {
  ...inhalt,
  besetzung: inhalt.besetzung.map((eine) => ({ ...eine, grund: 'Nach dem Stellenplan des Personalamts' })),
};

type Stadt = { welt: Welt; hanne: KontoActor; edgar: KontoActor };

function createStadt(welt: Welt): Stadt {
  return { welt, hanne: welt.konto('KI_LEITUNG'), edgar: welt.konto('ZE_ZEICHNUNG') };
}

/** A proposal about a claim with all fields; a test says what is its own. */
export const ANSPRUCH = {
  forderung: 'ERSTATTUNG',
  art: 'ERLASS',
  voraussetzung: 'BESONDERE_HAERTE',
  betrag: '',
  antragAm: '2025-10-01',
  befristetBis: null,
  raten: [],
  basiszins: '',
  zinsverzicht: '',
  sicherheit: '',
  einwilligung: null,
  text: 'Der Haushalt ist gesperrt.',
};
export const NIEDERSCHLAGUNG = {
  ...ANSPRUCH,
  art: 'NIEDERSCHLAGUNG',
  voraussetzung: 'KEIN_ERFOLG',
  antragAm: null,
};
export const ZUSTIMMUNG = { entscheidung: 'ZUSTIMMUNG', text: '' };

/** The acts that tests of the Verwendungsnachweis repeat, for the Stadt that `renew` made last. */
export async function createNachweiswelt() {
  // Deadlines run over all Förderfälle of a database: this one has those of the file alone.
  const dienste = await createTestDienste({ eigene: true });
  // A connection of its own: some tests set something on it.
  const admin = new pg.Client({ connectionString: dienste.datenbank.adminUrl });
  await admin.connect();
  afterAll(async () => await admin.end());
  const server = await createTestServer(dienste, [modul, stelle]);
  const w = createStadt(await createWelt(dienste));
  const renew = async (): Promise<Stadt> => Object.assign(w, createStadt(await createWelt(dienste)));

  const lies = async (id: string, actor = w.hanne) =>
    (await server.rufe(actor, 'GET', `/foerderfaelle/${id}/nachweis`)).body;
  const save = async (id: string, teil: object = {}, actor = w.hanne) =>
    server.rufe(actor, 'PUT', `/foerderfaelle/${id}/nachweis`, {
      version: (await lies(id)).entwurf.version,
      nachweis: NACHWEIS,
      personal,
      ...teil,
    });
  const act = async (actor: KontoActor, id: string, akt: string, body: object = {}) =>
    server.rufe(actor, 'POST', `/foerderfaelle/${id}/nachweis/${akt}`, {
      version: (await lies(id, actor)).version,
      ...body,
    });
  const sign = (id: string, actor = w.edgar) => act(actor, id, 'einreichung', { bestaetigt: true });
  const submit = async (angaben: Parameters<typeof createBezahlten>[2] = {}): Promise<string> => {
    const id = await createBezahlten(admin, w.welt, angaben);
    expect((await save(id)).status).toBe(200);
    const { status, body } = await sign(id);
    expect([status, body.errors]).toEqual([201, undefined]);
    return id;
  };
  return { dienste, admin, server, renew, lies, save, act, sign, submit };
}
