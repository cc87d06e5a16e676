import pg from 'pg';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { TEXT_VERSION } from '#src/modules/einwilligung/index.ts';
import type { Testdienste } from '#test/support/dienste.ts';
import type { Testserver } from '#test/support/server.ts';
import type { Welt } from '#test/support/welt.ts';

const STELLE = { art: 'JOBCENTER', name: 'Jobcenter Eingangskreis' };
export const EINLADUNG = {
  empfaengerart: STELLE.art,
  stelle: STELLE.name,
  name: 'Petra Probe',
  kennung: 'probe.eingang',
  grund: 'VIELE_VERWEISE',
  gueltigBis: '2027-03-31',
};

type Ruf = (methode: 'POST', pfad: string, body: object) => Promise<string>;

/**
 * A Verweis of the owner in the inbox of a Stelle, which the owner's account opens when it acts as PARTNERSTELLE; and an account
 * that the Koordination of the Standort keeps. The row of access is made as superuser: no account holds two roles.
 */
export async function createEingang(
  dienste: Testdienste,
  server: Testserver,
  welt: Welt,
  besitzer: KontoActor,
  createRuf: (actor: KontoActor) => Ruf,
): Promise<{ eingangslinkId: string; partnerkontoId: string }> {
  const kennung = `probe.${createUuidV7().slice(-12)}`;
  const einladung = { ...EINLADUNG, kennung };
  const partnerkontoId = await createRuf(welt.konto('KOORDINATION', welt.kreis))(
    'POST',
    '/partnerstellen/zugaenge',
    einladung,
  );
  const ruf = createRuf(besitzer);
  const akteId = await ruf('POST', '/kurzberatungen', {
    zugangsweg: 'SOZIALAMT',
    sprache: 'ar',
    bedarfe: ['SPRACHE'],
    information: { am: dienste.stichtag(), form: 'BEIDES' },
    person: { art: 'NEU', identitaet: { familienname: 'Eingangsprobe', vornamen: 'Nadia' } },
  });
  const { personen } = (await server.rufe(besitzer, 'GET', `/akten/${akteId}`)).body;
  await ruf('POST', `/akten/${akteId}/einwilligungen`, {
    personId: personen[0].personId,
    zweck: 'SCHWEIGEPFLICHT',
    entscheidung: 'ERTEILT',
    empfaenger: STELLE,
    form: 'SCHRIFTLICH',
    textVersion: TEXT_VERSION,
    textSprache: 'de',
  });
  const verweisId = await ruf('POST', `/akten/${akteId}/verweise`, {
    empfaenger: STELLE,
    anliegen: 'Ein Termin.',
  });
  const { eintraege } = (await server.rufe(besitzer, 'GET', `/akten/${akteId}/verweise`)).body;
  await ruf('POST', `/verweise/${verweisId}/vermittlung`, { version: eintraege[0].version, weg: 'EINGANG' });
  return { eingangslinkId: await insertZugang(dienste, welt, besitzer, verweisId), partnerkontoId };
}

async function insertZugang(
  dienste: Testdienste,
  welt: Welt,
  besitzer: KontoActor,
  verweisId: string,
): Promise<string> {
  const client = new pg.Client({ connectionString: dienste.datenbank.adminUrl });
  await client.connect();
  const { rows } = await client.query<{ id: string; partnerstelle_id: string }>(
    'SELECT id, partnerstelle_id FROM fall.verweis_link WHERE verweis_id = $1',
    [verweisId],
  );
  await client.query(`SET session_replication_role = 'replica'`);
  await client.query(
    `INSERT INTO benutzer.partnerzugang (konto_id, partnerstelle_id, standort_id, grund, eingeladen_am, eingeladen_von, gueltig_bis)
     VALUES ($1, $2, $3, 'WUNSCH', '2026-10-01', $1, '2027-03-31')`,
    [besitzer.kontoId, rows[0]?.partnerstelle_id, welt.standortId],
  );
  await client.end();
  return rows[0]?.id ?? '';
}
