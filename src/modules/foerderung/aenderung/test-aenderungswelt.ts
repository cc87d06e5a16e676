import pg from 'pg';
import { afterAll, expect } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { modul as stelle } from '#src/modules/stelle/index.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { ensureHaushalt } from '#test/support/haushalt.ts';
import { createTestServer, type Testserver } from '#test/support/server.ts';
import { createActor, createWelt, type Welt } from '#test/support/welt.ts';
import { modul } from '../index.ts';
import { createBezahlten } from '../nachweis/test-foerderfall.ts';
import type { Aenderungsinhalt } from './aenderung.model.ts';

export const anke = createActor('BR_SACHBEARBEITUNG', null);
export const jens = createActor('BR_FREIGABE', null);
export const HEUTE = '2025-08-04';
/** Both Teilbeträge of the crooked year, in cents. */
export const HALB = 15_070_000;

type Antwort = Awaited<ReturnType<Testserver['rufe']>>;
type Kreis = { welt: Welt; hanne: KontoActor; edgar: KontoActor };

/** Every rule that refused, in order. */
export const codesOf = ({ status, body }: Antwort): unknown[] => {
  const errors = (body.errors ?? []) as { code: string }[];
  return errors.length > 0
    ? [status, ...errors.map(({ code }) => code)]
    : [status, body.code].filter(Boolean);
};

/** A post that was free from 17 May to 31 August, filled again with 0,72. */
export const LUECKE = {
  stelle: 'cm-3',
  abschnitte: [
    { von: '01.01.2025', bis: '16.05.2025', vzae: '1,00' },
    { von: '01.09.2025', bis: '31.12.2025', vzae: '0,72' },
  ],
};
export const ANLASS = { anlass: 'BESETZUNG', beschreibung: 'KIM-Case Management 3 war vom 17. Mai an frei.' };

const ANFORDERUNG = JSON.stringify({
  prognose: [],
  begruendung: null,
  anerkannt: 0,
  bisher: 0,
  betrag: HALB,
  schritte: [],
});

function createKreis(welt: Welt): Kreis {
  return { welt, hanne: welt.konto('KI_LEITUNG'), edgar: welt.konto('ZE_ZEICHNUNG') };
}

/** The acts that tests of a change repeat, for the Kreis that `renew` made last. */
export async function createAenderungswelt() {
  const dienste = await createTestDienste();
  const admin = new pg.Client({ connectionString: dienste.datenbank.adminUrl });
  await admin.connect();
  afterAll(async () => await admin.end());
  const server = await createTestServer(dienste, [modul, stelle]);
  const w = createKreis(await createWelt(dienste));
  const renew = async (): Promise<Kreis> => {
    dienste.setStichtag(HEUTE);
    await ensureHaushalt(server, 2025);
    return Object.assign(w, createKreis(await createWelt(dienste)));
  };
  /** As superuser, beside every rule. */
  const set = async (text: string, werte: unknown[]): Promise<void> => {
    await admin.query(`BEGIN; SET LOCAL session_replication_role = 'replica'`);
    await admin.query(text, werte);
    await admin.query('COMMIT');
  };
  /** Final, the first Teilbetrag paid, the second one planned. */
  const createFall = async (): Promise<string> => {
    const id = await createBezahlten(admin, w.welt, { zustand: 'BESTANDSKRAEFTIG' });
    await set(
      `UPDATE foerderung.rate SET zustand = 'GEPLANT', anforderung = NULL, vorbereitet_von = NULL, angefordert_von = NULL,
         angefordert_am = NULL, festgestellt_von = NULL, festgestellt_am = NULL, bank_id = NULL, angeordnet_von = NULL,
         angeordnet_am = NULL, gezahlt_am = NULL, buchung = NULL WHERE foerderfall_id = $1 AND lfd = 2`,
      [id],
    );
    await set(`UPDATE foerderung.rate SET anforderung = $2 WHERE foerderfall_id = $1 AND lfd = 1`, [
      id,
      ANFORDERUNG,
    ]);
    await set(
      `UPDATE foerderung.bescheid SET auftrag = jsonb_set(auftrag, '{antragVom}', '"2025-01-15"') WHERE foerderfall_id = $1`,
      [id],
    );
    return id;
  };
  /** The second Teilbetrag paid as planned, or asked for, beside the steps that lead there. */
  const pay = (fall: string): Promise<void> =>
    set(
      `UPDATE foerderung.rate SET zustand = 'GEZAHLT', anforderung = $2, vorbereitet_von = id, angefordert_von = id, angefordert_am = $3,
         festgestellt_von = id, festgestellt_am = $3, bank_id = id, angeordnet_von = id, angeordnet_am = $3, gezahlt_am = $3, buchung = 'LK'
       WHERE foerderfall_id = $1 AND lfd = 2`,
      [fall, ANFORDERUNG, HEUTE],
    );
  const request = (fall: string): Promise<void> =>
    set(
      `UPDATE foerderung.rate SET zustand = 'ANGEFORDERT', anforderung = $2, vorbereitet_von = id, angefordert_von = id,
         angefordert_am = $3 WHERE foerderfall_id = $1 AND lfd = 2`,
      [fall, ANFORDERUNG, HEUTE],
    );
  const lies = async (fall: string, actor = w.hanne) =>
    (await server.rufe(actor, 'GET', `/foerderfaelle/${fall}/aenderungen`)).body;
  const zahlungen = async (fall: string, actor = w.hanne) =>
    (await server.rufe(actor, 'GET', `/foerderfaelle/${fall}/zahlungen`)).body;
  const begin = (fall: string, actor = w.hanne) =>
    server.rufe(actor, 'POST', `/foerderfaelle/${fall}/aenderungen`, ANLASS);
  /** One act on the newest change that the acting account sees. */
  const act = async (actor: KontoActor, fall: string, akt: string, body: object = {}, leser = actor) => {
    const [neueste] = (await lies(fall, leser)).aenderungen;
    return server.rufe(actor, 'POST', `/aenderungen/${neueste.id}/${akt}`, {
      version: neueste.version,
      ...body,
    });
  };
  /** Saves the draft with another time of one post and other amounts; the rest stays as it was filled in. */
  const save = async (
    fall: string,
    { besetzung = [], betraege = {} }: { besetzung?: object[]; betraege?: Record<string, string> },
    actor = w.hanne,
  ) => {
    const [{ id, version, inhalt }] = (await lies(fall, actor)).aenderungen as [
      { id: string; version: number; inhalt: Aenderungsinhalt },
    ];
    const andere = besetzung as Aenderungsinhalt['besetzung'];
    return server.rufe(actor, 'PUT', `/aenderungen/${id}`, {
      version,
      inhalt: {
        ...inhalt,
        besetzung: inhalt.besetzung.map(
          (eine) => andere.find(({ stelle: name }) => name === eine.stelle) ?? eine,
        ),
        betraege: inhalt.betraege.map(({ position, betrag }) => ({
          position,
          betrag: betraege[position] ?? betrag,
        })),
      },
    });
  };
  const vorschlagOf = async (fall: string, positionen: Record<string, number> = {}) => {
    const [{ vorgabe }] = (await lies(fall, anke)).aenderungen;
    return {
      ...vorgabe,
      ermessen: 'Sparsamkeit überwiegt.',
      positionen: vorgabe.positionen.map((zeile: { position: string; bewilligt: number }) => ({
        ...zeile,
        bewilligt: positionen[zeile.position] ?? zeile.bewilligt,
      })),
    };
  };
  /** Applied for and signed with the gap of the crooked year. */
  const announce = async (fall: string, betraege: Record<string, string> = { cm: '149.131,61' }) => {
    expect(codesOf(await begin(fall))).toEqual([201]);
    expect(codesOf(await save(fall, { besetzung: [LUECKE], betraege }))).toEqual([200]);
    expect(codesOf(await act(w.edgar, fall, 'zeichnung', { bestaetigt: true }))).toEqual([201]);
  };
  /** From the beginning of the check to the Bekanntgabe. */
  const decide = async (fall: string, positionen: Record<string, number> = {}) => {
    expect(codesOf(await act(anke, fall, 'pruefungsbeginn'))).toEqual([201]);
    expect(codesOf(await act(anke, fall, 'vorschlag', await vorschlagOf(fall, positionen)))).toEqual([201]);
    expect(codesOf(await act(jens, fall, 'schlusszeichnung', { funktion: 'Im Auftrag' }))).toEqual([201]);
    const bekanntgabe = { weg: 'ZUSTELLUNG', aufgabeAm: HEUTE };
    expect(codesOf(await act(anke, fall, 'bekanntgabe', bekanntgabe))).toEqual([201]);
  };
  const waive = async (fall: string) =>
    expect(codesOf(await act(w.edgar, fall, 'rechtsbehelfsverzicht', { bestaetigt: true }))).toEqual([201]);
  return {
    dienste,
    admin,
    server,
    set,
    renew,
    createFall,
    pay,
    request,
    lies,
    zahlungen,
    begin,
    act,
    save,
    vorschlagOf,
    announce,
    decide,
    waive,
  };
}
