import type { KontoActor } from '#src/core/contract/actor.ts';
import { expect } from 'vitest';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer, type Testserver } from '#test/support/server.ts';
import { createActor, createWelt, type Welt } from '#test/support/welt.ts';
import { modul } from '../index.ts';
import { createTestbescheid, createTestteilbetraege, TEST_IBAN } from './test-zahlung.ts';

type Antwort = Awaited<ReturnType<Testserver['rufe']>>;
type Kreis = { welt: Welt; ulrich: KontoActor; petra: KontoActor };

export const anke = createActor('BR_SACHBEARBEITUNG', null);
export const jens = createActor('BR_FREIGABE', null);
export const kasse = createActor('BR_KASSE', null);
export const helen = createActor('MINISTERIUM', null);

export const ERSTER = 5_985_000;
export const ZWEITER = 5_985_001;

/** Every rule that refused, in order. */
export const codesOf = ({ status, body }: Antwort) => [
  status,
  ...((body.errors ?? []) as { code: string }[]).map(({ code }) => code),
];

function createKreis(welt: Welt): Kreis {
  return { welt, ulrich: welt.konto('KI_LEITUNG'), petra: welt.konto('ZE_ZEICHNUNG') };
}

/** The acts that tests of payment repeat, for the Kreis that `renew` made last. */
export async function createZahlungswelt() {
  const dienste = await createTestDienste();
  const { admin } = dienste;
  const server = await createTestServer(dienste, [modul]);
  const w = createKreis(await createWelt(dienste));
  /** Another Kreis, on the day of the tests. */
  const renew = async (): Promise<Kreis> => {
    dienste.setStichtag('2026-10-19');
    return Object.assign(w, createKreis(await createWelt(dienste)));
  };
  const createFall = async (): Promise<string> => {
    const { body } = await server.rufe(w.ulrich, 'POST', '/foerderfaelle', { foerderjahr: 2026 });
    expect(body.code).toBeUndefined();
    return body.id;
  };
  /** A Förderfall with a bestandskräftiger Bescheid and its two Teilbeträge. */
  const createBewilligt = async (): Promise<string> => {
    const fall = await createFall();
    await createTestbescheid(admin, { foerderfallId: fall });
    await createTestteilbetraege(dienste, w.petra, fall);
    return fall;
  };
  const lies = async (fall: string, actor = w.ulrich) =>
    (await server.rufe(actor, 'GET', `/foerderfaelle/${fall}/zahlungen`)).body;
  const teil = async (fall: string, lfd: number, actor = w.ulrich) =>
    (await lies(fall, actor)).teilbetraege.find((zeile: { lfd: number }) => zeile.lfd === lfd);
  const act = async (
    actor: KontoActor,
    fall: string,
    lfd: number,
    akt: string,
    body: object = {},
    leser = w.ulrich,
  ) => {
    const { id, version } = await teil(fall, lfd, leser);
    return server.rufe(actor, 'POST', `/teilbetraege/${id}/${akt}`, { version, ...body });
  };
  const prepare = async (fall: string, lfd: number, body: object = { prognose: [] }, actor = w.ulrich) => {
    const { id, version } = await teil(fall, lfd);
    return server.rufe(actor, 'PUT', `/teilbetraege/${id}/mittelanforderung`, { version, ...body });
  };
  const request = async (fall: string, lfd: number, prognose: object = { prognose: [] }) => {
    expect(codesOf(await prepare(fall, lfd, prognose))).toEqual([200]);
    expect(codesOf(await act(w.petra, fall, lfd, 'mittelanforderung', { bestaetigt: true }))).toEqual([201]);
  };
  const createBank = async (fall: string, iban = TEST_IBAN, zeichnet = w.petra): Promise<string> => {
    const { body } = await server.rufe(w.ulrich, 'POST', `/foerderfaelle/${fall}/bankverbindungen`, {
      inhaber: 'Kreiskasse Test',
      iban,
    });
    const antwort = await server.rufe(zeichnet, 'POST', `/bankverbindungen/${body.id}/zeichnung`, {
      version: 1,
    });
    expect(codesOf(antwort)).toEqual([201]);
    return body.id;
  };
  const callBack = async (bankId: string) => {
    const body = { version: 2, rueckruf: 'Rückruf bei der Kämmerei' };
    expect(codesOf(await server.rufe(anke, 'POST', `/bankverbindungen/${bankId}/rueckruf`, body))).toEqual([
      201,
    ]);
  };
  /** Requested, stated, ordered. */
  const order = async (fall: string, lfd: number, betrag: number, prognose?: object) => {
    await request(fall, lfd, prognose);
    expect(codesOf(await act(anke, fall, lfd, 'feststellung', { betrag }))).toEqual([201]);
    expect(codesOf(await act(jens, fall, lfd, 'anordnung'))).toEqual([201]);
  };
  return {
    dienste,
    admin,
    server,
    renew,
    createFall,
    createBewilligt,
    lies,
    teil,
    act,
    prepare,
    request,
    createBank,
    callBack,
    order,
  };
}
