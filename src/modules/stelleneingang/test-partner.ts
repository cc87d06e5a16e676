import { createUuidV7 } from '#src/core/ids.ts';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { createAnmeldeserver, createBrowser, type Browser } from '#src/modules/benutzer/testzugang.ts';
import { createVerweiswelt, JOBCENTER, type Verweiswelt } from '#src/modules/verweis/test-verweis.ts';
import { modul as verweis } from '#src/modules/verweis/index.ts';
import { computeEinmalcode } from '#src/platform/auth/einmalcode.ts';
import { createActor } from '#test/support/welt.ts';
import { modul } from './index.ts';

export type Partner = { kontoId: string; kennung: string; anfangspasswort: string; actor: KontoActor };

/** A world with Verweise, a Koordination that invites, and partners who really log in. */
export type Partnerwelt = Verweiswelt & {
  sabine: KontoActor;
  invite: (teil?: object, koordination?: KontoActor) => Promise<Partner>;
  /** Verweis of Jana in the inbox of the Stelle that the consent names. */
  deliver: (stelle?: object) => Promise<Lieferung>;
  /** Own password and second factor are set up: the inbox is open. */
  logIn: (partner: Partner) => Promise<Browser>;
  neuerBrowser: () => Browser;
};
export type Lieferung = {
  linkId: string;
  verweisId: string;
  akteId: string;
  einwilligungId: string;
  familienname: string;
};

export const EIGENES_PASSWORT = 'ein langes eigenes Passwort';

export async function createPartnerwelt(): Promise<Partnerwelt> {
  const w = await createVerweiswelt([modul]);
  const { welt, rufe, dienste } = w;
  const server = await createAnmeldeserver(dienste, [modul, verweis]);
  const sabine = welt.konto('KOORDINATION', welt.kreis);
  let nummer = 0;
  const neuerBrowser = (): Browser => createBrowser(server, `198.18.7.${++nummer}`);
  const invite: Partnerwelt['invite'] = async (teil = {}, koordination = sabine) => {
    const kennung = `partner.${createUuidV7().slice(-12)}`;
    const antwort = await rufe(koordination, 'POST', '/partnerstellen/zugaenge', {
      empfaengerart: JOBCENTER.art,
      stelle: JOBCENTER.name,
      name: 'Petra Amtlich',
      kennung,
      email: `${kennung}@jobcenter.example`,
      grund: 'VIELE_VERWEISE',
      gueltigBis: '2027-03-31',
      ...teil,
    });
    if (antwort.status !== 201) throw new Error(JSON.stringify(antwort.body));
    const kontoId: string = antwort.body.id;
    const actor = { ...createActor('PARTNERSTELLE', null), standortId: welt.standortId, kontoId };
    return { kontoId, kennung, anfangspasswort: antwort.body.anfangspasswort, actor };
  };
  const deliver: Partnerwelt['deliver'] = async (stelle = JOBCENTER) => {
    const { akteId, personId, familienname } = await w.openAkte();
    const einwilligungId = await w.giveEinwilligung(akteId, personId, { empfaenger: stelle });
    const verweisId = await w.propose(akteId, { empfaenger: stelle });
    const antwort = await w.act(akteId, verweisId, 'vermittlung', { weg: 'EINGANG' });
    if (antwort.status !== 201) throw new Error(JSON.stringify(antwort.body));
    const [zeile] = await w.sql<{ id: string }>(
      'SELECT id FROM fall.verweis_link WHERE verweis_id = $1 AND geschlossen_grund IS NULL',
      [verweisId],
    );
    return { linkId: zeile?.id ?? '', verweisId, akteId, einwilligungId, familienname };
  };
  const logIn: Partnerwelt['logIn'] = async ({ kennung, anfangspasswort }) => {
    const browser = neuerBrowser();
    await browser.anmelden(kennung, anfangspasswort);
    await browser.rufe('POST', '/konto/passwort', { passwort: EIGENES_PASSWORT });
    const { body } = await browser.rufe('POST', '/konto/zweiter-faktor');
    const einmalcode = computeEinmalcode(String(body.geheimnis), dienste.jetzt());
    await browser.rufe('POST', '/konto/zweiter-faktor/bestaetigung', { einmalcode });
    return browser;
  };
  return { ...w, sabine, invite, deliver, logIn, neuerBrowser };
}
