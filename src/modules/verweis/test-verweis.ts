import type { KontoActor } from '#src/core/contract/actor.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { createModul as createEinwilligung, TEXT_VERSION } from '#src/modules/einwilligung/index.ts';
import { modul as kurzberatung } from '#src/modules/kurzberatung/index.ts';
import { modul as person } from '#src/modules/person/index.ts';
import type { Modul } from '#src/platform/http/bindung.ts';
import { createTestDienste, type Testdienste } from '#test/support/dienste.ts';
import { createTestServer, type Testserver } from '#test/support/server.ts';
import { createWelt, type Welt } from '#test/support/welt.ts';
import { modul, replaceEinwilligung, VERWEIS_WIDERRUFSFOLGE } from './index.ts';

export const JOBCENTER = { art: 'JOBCENTER', name: 'Jobcenter Lennetal' };
export const ANLIEGEN = 'Bitte um einen Termin zur Erstberatung.';

export type Antwort = Awaited<ReturnType<Testserver['rufe']>>;
export type Link = { token: string; code: string };

/** A world with the rooms that a Verweis needs, and the acts that its tests repeat. */
export type Verweiswelt = {
  dienste: Testdienste;
  welt: Welt;
  jana: KontoActor;
  server: Testserver['server'];
  rufe: Testserver['rufe'];
  sql: <T extends object>(text: string, values?: unknown[]) => Promise<T[]>;
  openAkte: () => Promise<{ akteId: string; personId: string; familienname: string }>;
  giveEinwilligung: (akteId: string, personId: string, teil?: object) => Promise<string>;
  propose: (akteId: string, teil?: object) => Promise<string>;
  /** The Verweis as the page shows it. */
  read: (akteId: string, verweisId: string) => Promise<Antwort['body']>;
  /** An act on the Verweis with its present version. */
  act: (akteId: string, verweisId: string, pfad: string, body?: object) => Promise<Antwort>;
  /** Akte, consent, Verweis, link. */
  openLink: () => Promise<
    Link & { akteId: string; verweisId: string; familienname: string; einwilligungId: string }
  >;
  open: (link: Link) => Promise<Antwort>;
  answer: (link: Link, antwort: object, id?: string) => Promise<Antwort>;
};

export async function createVerweiswelt(weitere: readonly Modul[] = []): Promise<Verweiswelt> {
  const dienste = await createTestDienste();
  const welt = await createWelt(dienste);
  const einwilligung = createEinwilligung({
    widerruf: [VERWEIS_WIDERRUFSFOLGE],
    erneuerung: [replaceEinwilligung],
  });
  const { rufe, server } = await createTestServer(dienste, [
    modul,
    einwilligung,
    kurzberatung,
    person,
    ...weitere,
  ]);
  const jana = welt.konto('CASE_MANAGEMENT', welt.stadt);
  const ok = (antwort: Antwort): Antwort => {
    if (antwort.status >= 300) throw new Error(`${antwort.status} ${JSON.stringify(antwort.body)}`);
    return antwort;
  };
  const sql: Verweiswelt['sql'] = async (text, values = []) => {
    return (await dienste.admin.query(text, values)).rows;
  };
  const openAkte: Verweiswelt['openAkte'] = async () => {
    const familienname = createFamilienname();
    const identitaet = {
      familienname,
      vornamen: 'Rahaf',
      geburtsdatum: '1990-05-17',
      kontaktwege: [
        { art: 'MOBIL', wert: '0151 00000299', sicher: true },
        { art: 'UEBER_PERSON', wert: 'Schwester', sicher: false },
      ],
    };
    const neu = await rufe(jana, 'POST', '/kurzberatungen', {
      zugangsweg: 'SOZIALAMT',
      sprache: 'ar',
      bedarfe: ['SPRACHE'],
      information: { am: dienste.stichtag(), form: 'BEIDES' },
      person: { art: 'NEU', identitaet },
    });
    const akteId = ok(neu).body.id;
    const personen = await rufe(jana, 'GET', `/akten/${akteId}/personen`);
    return { akteId, personId: personen.body.eintraege[0].personId, familienname };
  };
  const giveEinwilligung: Verweiswelt['giveEinwilligung'] = async (akteId, personId, teil = {}) => {
    const antwort = await rufe(jana, 'POST', `/akten/${akteId}/einwilligungen`, {
      personId,
      zweck: 'SCHWEIGEPFLICHT',
      entscheidung: 'ERTEILT',
      empfaenger: JOBCENTER,
      form: 'SCHRIFTLICH',
      textVersion: TEXT_VERSION,
      textSprache: 'de',
      ...teil,
    });
    return ok(antwort).body.id;
  };
  const propose: Verweiswelt['propose'] = async (akteId, teil = {}) => {
    const body = { empfaenger: JOBCENTER, anliegen: ANLIEGEN, angaben: ['NAME', 'KONTAKT'], ...teil };
    return ok(await rufe(jana, 'POST', `/akten/${akteId}/verweise`, body)).body.id;
  };
  const read: Verweiswelt['read'] = async (akteId, verweisId) => {
    const { body } = ok(await rufe(jana, 'GET', `/akten/${akteId}/verweise`));
    return body.eintraege.find(({ id }: { id: string }) => id === verweisId);
  };
  const act: Verweiswelt['act'] = async (akteId, verweisId, pfad, body = {}) => {
    const { version } = await read(akteId, verweisId);
    return rufe(jana, 'POST', `/verweise/${verweisId}/${pfad}`, { version, ...body });
  };
  const openLink: Verweiswelt['openLink'] = async () => {
    const { akteId, personId, familienname } = await openAkte();
    const einwilligungId = await giveEinwilligung(akteId, personId);
    const verweisId = await propose(akteId);
    const { body } = ok(await act(akteId, verweisId, 'vermittlung', { weg: 'LINK' }));
    return { ...toLink(body), akteId, verweisId, familienname, einwilligungId };
  };
  return {
    dienste,
    welt,
    jana,
    server,
    rufe,
    sql,
    openAkte,
    giveEinwilligung,
    propose,
    read,
    act,
    openLink,
    open: ({ token, code }) => rufe(null, 'POST', '/verweis-zugang/oeffnung', { token, code }),
    answer: ({ token, code }, antwort, id = createUuidV7()) =>
      rufe(null, 'POST', '/verweis-zugang/antworten', { zugang: { token, code }, id, ...antwort }),
  };
}

export function toLink({ link }: Antwort['body']): Link {
  return { token: link.adresse.split('/verweis/')[1], code: link.code };
}

/** A name that no other test has: equal names would be asked about as possible duplicates. */
function createFamilienname(): string {
  const buchstaben = Array.from(createUuidV7().replaceAll('-', '')).map(
    (ziffer) => 'abcdefghijklmnop'[Number.parseInt(ziffer, 16)],
  );
  return `W${buchstaben.toReversed().join('')}`;
}
