import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import type { Welt } from '#test/support/welt.ts';
import { createFristenkontext } from '../pruefung/run-foerderfristen.ts';
import { withFoerderfall } from '../with-foerderfall.ts';
import { changeTeilbetraege } from '../zahlung/change-teilbetraege.ts';
import { runErstattungsfristen } from './run-erstattungsfristen.ts';
import { createBezahlten } from './test-foerderfall.ts';
import {
  anke,
  createNachweiswelt,
  jens,
  karin,
  kasse,
  NIEDERSCHLAGUNG,
  ZUSTIMMUNG,
} from './test-nachweiswelt.ts';

const { act, admin, dienste, lies, renew, server, submit } = await createNachweiswelt();
const HEUTE = '2026-10-19';
let welt: Welt;
let edgar: KontoActor;

beforeEach(async () => {
  dienste.setStichtag(HEUTE);
  ({ welt, edgar } = await renew());
});
afterEach(() => dienste.setStichtag(HEUTE));

const codeOf = ({ body }: { body: { code?: string; errors?: { code: string }[] } }) =>
  body.errors?.[0]?.code ?? body.code;
const VORSCHLAG = {
  kenntnisAm: '2026-04-01',
  unwirksamAb: '2025-10-01',
  zahlbarBis: '2026-12-15',
  zinsenBis: '2026-12-15',
  basiszinsen: [],
  zinsverzicht: 'Geringer Aufwand.',
  wuerdigung: 'Sie haben den Sachverhalt bestätigt.',
  begruendung: 'Ein Teil der Mittel diente nicht der Förderung.',
  ermessen: 'Sparsamkeit überwiegt.',
};
const BETRAG = '25.197,39';
/** After a Nachweis: heard, claimed back and made known; to be sued against until 23 November. */
const fordere = async (teil: object = {}): Promise<string> => {
  const id = await submit();
  await act(karin, id, 'pruefungsbeginn');
  await act(karin, id, 'anhoerung', { text: 'Eine Stelle war unbesetzt.', frist: '2026-11-16' });
  await act(edgar, id, 'stellungnahme', { text: 'Keine Einwände.' });
  await act(karin, id, 'erstattungsvorschlag', { ...VORSCHLAG, grund: 'ZWECK', ...teil });
  expect((await act(jens, id, 'erstattungsbescheid')).status).toBe(201);
  expect((await act(anke, id, 'bekanntgabe', { weg: 'POST', aufgabeAm: HEUTE })).status).toBe(201);
  return id;
};
/** In the middle of the year: 3.000 Euro less for Veranstaltungen, paid back and final. */
const nimmZurueck = async (weniger = 200_000): Promise<string> => {
  dienste.setStichtag('2025-11-03');
  const id = await createBezahlten(admin, welt, { zustand: 'BESTANDSKRAEFTIG' });
  await act(anke, id, 'anhoerung', { text: 'Falscher Zweck.', frist: '2025-11-24' });
  await act(edgar, id, 'stellungnahme', { text: 'Das trifft zu.' });
  const positionen = [
    { position: 'koord', bewilligt: 11_400_000 },
    { position: 'cm', bewilligt: 17_100_000 },
    { position: 'sach_koord', bewilligt: 1_140_000 },
    { position: 'veranst', bewilligt: weniger },
  ];
  const angaben = { kenntnisAm: '2025-10-20', zahlbarBis: '2026-01-30', zinsenBis: '2026-01-30' };
  await act(anke, id, 'aufhebungsvorschlag', { ...VORSCHLAG, ...angaben, grund: 'ZWECK', positionen });
  await act(jens, id, 'erstattungsbescheid');
  expect((await act(anke, id, 'bekanntgabe', { weg: 'POST', aufgabeAm: '2025-11-03' })).status).toBe(201);
  await act(kasse, id, 'zahlungseingang', { betrag: '3.000,00', buchung: 'LK 7' });
  dienste.setStichtag('2025-12-09');
  await runErstattungsfristen(dienste);
  expect((await lies(id)).zustand).toBe('BESTANDSKRAEFTIG');
  return id;
};
const korrigiere = (id: string, eingang: number, betrag: string) =>
  act(kasse, id, 'eingangskorrektur', { eingang, betrag, grund: 'Zahlendreher' });
const eingangVon = async (id: string): Promise<number> => (await lies(id, kasse)).erstattung.eingaenge[0].lfd;

describe('a Klage within its period that becomes known late', () => {
  it('opens a claim again that was final and paid; confirmed, it ends once more without a new day of payment', async () => {
    const id = await fordere();
    await act(kasse, id, 'zahlungseingang', { betrag: BETRAG, buchung: 'LK 1' });
    dienste.setStichtag('2026-11-24');
    await runErstattungsfristen(dienste);
    expect((await lies(id)).zustand).toBe('ABGESCHLOSSEN');
    dienste.setStichtag('2026-12-01');
    expect((await lies(id, anke)).handlungen).toEqual(['klage']);
    // After its period nobody can sue.
    const zuSpaet = await act(anke, id, 'klage', { am: '2026-11-24', aktenzeichen: '1 K 9/26' });
    expect([zuSpaet.status, codeOf(zuSpaet), zuSpaet.body.errors[0].detail]).toEqual([
      422,
      'TAG',
      expect.stringContaining('endete am 23.11.2026'),
    ]);
    expect((await act(anke, id, 'klage', { am: '2026-11-23', aktenzeichen: '1 K 9/26' })).status).toBe(201);
    expect(await lies(id)).toMatchObject({
      zustand: 'KLAGEVERFAHREN_RUECKFORDERUNG',
      erstattung: { bestandskraeftigAm: null, klage: { aktenzeichen: '1 K 9/26' } },
    });
    await runErstattungsfristen(dienste);
    expect((await lies(id)).zustand).toBe('KLAGEVERFAHREN_RUECKFORDERUNG');
    const ende = { ausgang: 'BESTAETIGT', grund: 'Urteil', zahlbarBis: null };
    expect((await act(jens, id, 'klageende', ende)).status).toBe(201);
    expect((await lies(id)).zustand).toBe('RUECKFORDERUNG');
    // Interest was waived: there is none to be counted further.
    expect((await lies(id, anke)).erstattung.klagezinsen).toBeNull();
    await runErstattungsfristen(dienste);
    expect((await lies(id)).zustand).toBe('ABGESCHLOSSEN');
    // A court has decided: there is no second Klage.
    expect((await lies(id, anke)).handlungen).toEqual([]);
    expect(codeOf(await act(anke, id, 'klage', { am: '2026-11-23', aktenzeichen: '2 K 1/26' }))).toBe(
      'BESTANDSKRAEFTIG',
    );
  });

  it('opens one that is final and not paid, and asks then for a new day of payment', async () => {
    const id = await fordere({ basiszinsen: [{ ab: '2025-07-01', satz: '1,27' }], zinsverzicht: '' });
    dienste.setStichtag('2026-11-24');
    await runErstattungsfristen(dienste);
    expect(await lies(id)).toMatchObject({
      zustand: 'RUECKFORDERUNG',
      erstattung: { bestandskraeftigAm: '2026-11-24' },
    });
    expect((await act(anke, id, 'klage', { am: '2026-11-20', aktenzeichen: '1 K 9/26' })).status).toBe(201);
    const ende = { ausgang: 'BESTAETIGT', grund: 'Urteil', zahlbarBis: null };
    expect((await act(jens, id, 'klageende', ende)).body.errors[0].pointer).toBe('/zahlbarBis');
    expect((await lies(id, anke)).erstattung.klagezinsen).toBeNull();
    expect((await act(jens, id, 'klageende', { ...ende, zahlbarBis: '2027-02-15' })).status).toBe(201);
    // The Land may count interest from where the Bescheid stopped; the Kreis reads its Bescheid.
    expect((await lies(id, anke)).erstattung.klagezinsen).toEqual({ ab: '2026-12-15', zinstage: 'ACT_365' });
    expect((await lies(id)).erstattung.klagezinsen).toBeNull();
  });

  it('is refused where the grant was planned anew, or nothing was claimed back', async () => {
    const teil = await nimmZurueck();
    expect((await lies(teil, anke)).handlungen).not.toContain('klage');
    // One Förderfall a year and Standort: the other one has its own.
    ({ welt } = await renew());
    const id = await createBezahlten(admin, welt, { zustand: 'ABGESCHLOSSEN' });
    expect(codeOf(await act(anke, id, 'klage', { am: '2025-12-01', aktenzeichen: '1 K 9/26' }))).toBe(
      'KEINE_BEKANNTGABE',
    );
    expect((await lies(id, anke)).zustand).toBe('ABGESCHLOSSEN');
  });
});

describe('a booking of what came in', () => {
  it('is corrected by two persons; the booking stays beside the right amount', async () => {
    const id = await fordere();
    await act(kasse, id, 'zahlungseingang', { betrag: '52.197,39', buchung: 'LK 1' });
    const lfd = await eingangVon(id);
    expect((await act(anke, id, 'eingangskorrektur', { eingang: lfd, betrag: '1', grund: 'x' })).status).toBe(
      403,
    );
    expect((await korrigiere(id, lfd, '52.197,39')).body.errors[0].pointer).toBe('/betrag');
    expect((await korrigiere(id, 999, '1,00')).body.errors[0].pointer).toBe('/eingang');
    expect((await korrigiere(id, lfd, 'viel')).body.errors[0].pointer).toBe('/betrag');
    expect(codeOf(await act(jens, id, 'eingangskorrektur/entscheidung'))).toBe('KEIN_VORSCHLAG');
    expect((await korrigiere(id, lfd, '25.197,39')).status).toBe(201);
    // Only proposed: work of the Land, and nothing is counted anew.
    const kreis = await lies(id);
    expect(kreis.erstattung.eingegangen).toBe(5_219_739);
    expect(kreis.vorgaenge.map(({ art }: { art: string }) => art)).not.toContain('VORSCHLAG_EINGANG');
    const selbst = { ...kasse, rolle: 'BR_FREIGABE' } as const;
    expect(codeOf(await act(selbst, id, 'eingangskorrektur/entscheidung'))).toBe('E-ZM-03');
    expect((await lies(id, jens)).handlungen).toEqual(['korrigieren']);
    expect((await act(jens, id, 'eingangskorrektur/entscheidung')).status).toBe(201);
    const danach = await lies(id);
    expect(danach.erstattung).toMatchObject({
      eingegangen: 2_519_739,
      eingaenge: [{ lfd, betrag: 2_519_739, buchung: 'LK 1' }],
    });
    const arten = danach.vorgaenge.map(({ art, betrag }: { art: string; betrag: number }) => [art, betrag]);
    expect(arten).toContainEqual(['ZAHLUNGSEINGANG', 5_219_739]);
    expect(arten).toContainEqual(['EINGANGSKORREKTUR', 2_519_739]);
    expect((await lies(id, jens)).handlungen).toEqual([]);
  });

  it('that settled a claim wrongly opens it again; the amount of the booking withdraws a proposal', async () => {
    const id = await fordere();
    await act(kasse, id, 'zahlungseingang', { betrag: BETRAG, buchung: 'LK 1' });
    dienste.setStichtag('2026-11-24');
    await runErstattungsfristen(dienste);
    const lfd = await eingangVon(id);
    await korrigiere(id, lfd, '1,00');
    expect((await korrigiere(id, lfd, BETRAG)).status).toBe(201);
    expect((await lies(id, jens)).handlungen).toEqual([]);
    expect(codeOf(await act(jens, id, 'eingangskorrektur/entscheidung'))).toBe('KEIN_VORSCHLAG');
    // The money belongs to another Kreis.
    expect((await korrigiere(id, lfd, '0,00')).status).toBe(201);
    expect((await act(jens, id, 'eingangskorrektur/entscheidung')).status).toBe(201);
    expect(await lies(id)).toMatchObject({ zustand: 'RUECKFORDERUNG', erstattung: { eingegangen: 0 } });
    const { body } = await server.rufe(jens, 'GET', `/foerderfaelle/${id}`);
    expect(body.ereignisse.at(-1)).toMatchObject({
      ereignis: 'eingang_berichtigen',
      grund: expect.stringContaining('richtig 0,00'),
    });
    await act(kasse, id, 'zahlungseingang', { betrag: BETRAG, buchung: 'LK 2' });
    expect((await lies(id)).zustand).toBe('ABGESCHLOSSEN');
  });

  it('opens what a Widerruf claimed back while the grant goes on, and again when less came in than was written off with it', async () => {
    const id = await nimmZurueck();
    const lfd = await eingangVon(id);
    await korrigiere(id, lfd, '300,00');
    expect((await act(jens, id, 'eingangskorrektur/entscheidung')).status).toBe(201);
    expect((await lies(id)).zustand).toBe('RUECKFORDERUNG');
    const rest = { ...NIEDERSCHLAGUNG, betrag: '2.700,00' };
    expect((await act(anke, id, 'anspruchsvorschlag', rest)).status).toBe(201);
    expect((await act(jens, id, 'anspruchsentscheidung', ZUSTIMMUNG)).status).toBe(201);
    expect((await lies(id)).zustand).toBe('BESTANDSKRAEFTIG');
    await korrigiere(id, lfd, '200,00');
    expect((await act(jens, id, 'eingangskorrektur/entscheidung')).status).toBe(201);
    expect(await lies(id)).toMatchObject({
      zustand: 'RUECKFORDERUNG',
      erstattung: { eingegangen: 20_000 },
      ansprueche: { forderungen: [{ offen: 10_000, erledigt: 270_000 }] },
    });
  });

  it('is signed by nobody else than who may: the database asks for the proposal of another person', async () => {
    const id = await fordere();
    await act(kasse, id, 'zahlungseingang', { betrag: BETRAG, buchung: 'LK 1' });
    const lfd = await eingangVon(id);
    const schreibe = (art: string, betrag: number, bezug: number) =>
      admin.query(
        `INSERT INTO foerderung.nachweis_vorgang (foerderfall_id, standort_id, lfd, art, text, betrag, eingang_lfd, konto_id, rolle, am)
         VALUES ($1, $2, 900, $3, 'x', $4, $5, $6, 'BR_FREIGABE', '2026-10-19')`,
        [id, welt.standortId, art, betrag, bezug, jens.kontoId],
      );
    await expect(schreibe('EINGANGSKORREKTUR', 100, lfd)).rejects.toThrow('another person proposes');
    await expect(schreibe('VORSCHLAG_EINGANG', 100, 1)).rejects.toThrow();
    await korrigiere(id, lfd, '1,00');
    await expect(schreibe('EINGANGSKORREKTUR', 200, lfd)).rejects.toThrow('another person proposes');
  });
});

describe('a grant that is raised again after a part came back', () => {
  const erhoehe = async (id: string, bewilligt: number): Promise<void> => {
    await admin.query(`SET session_replication_role = 'replica'`);
    await admin.query(
      `INSERT INTO foerderung.bescheid (id, foerderfall_id, standort_id, lfd, art, stand, auftrag, bescheid, positionen, bewilligt,
         vorgeschlagen_von, vorgeschlagen_am, gezeichnet_von, datum, pruefsumme, bekanntgabe, bestandskraeftig_am)
       SELECT $2, foerderfall_id, standort_id, lfd + 1, 'AENDERUNG', 'ERLASSEN', auftrag, bescheid, positionen, $3, vorgeschlagen_von,
         vorgeschlagen_am, gezeichnet_von, datum, pruefsumme, bekanntgabe, bestandskraeftig_am
         FROM foerderung.bescheid WHERE foerderfall_id = $1 ORDER BY lfd DESC LIMIT 1`,
      [id, createUuidV7(), bewilligt],
    );
    await admin.query(`SET session_replication_role = 'origin'`);
  };
  const plane = async (id: string) => {
    const kontext = createFristenkontext(dienste, 'foerderung.runErstattungsfrist');
    const { version } = await lies(id);
    return withFoerderfall(kontext, { id, version }, (trx, fall) => changeTeilbetraege(trx, kontext, fall));
  };

  it('pays all of the raise: what came back is not paid any more', async () => {
    const id = await nimmZurueck();
    // 298.400 Euro are left and paid; 1.000 Euro more are granted, 302.400 would be refused if gross payments counted.
    await erhoehe(id, 29_940_000);
    expect((await plane(id)).ok).toBe(true);
    const { rows } = await admin.query(
      `SELECT vorgesehen::int AS vorgesehen FROM foerderung.rate WHERE foerderfall_id = $1 AND zustand = 'GEPLANT'`,
      [id],
    );
    expect(rows).toEqual([{ vorgesehen: 100_000 }]);
    // A cent above it the database refuses.
    await expect(
      admin.query(
        `UPDATE foerderung.rate SET vorgesehen = 100001, bescheid_id = bescheid_id WHERE foerderfall_id = $1 AND zustand = 'GEPLANT'`,
        [id],
      ),
    ).rejects.toThrow();
  });

  it('an earlier claim that was settled ends no later one', async () => {
    const id = await nimmZurueck();
    await act(anke, id, 'anhoerung', { text: 'Noch einmal falscher Zweck.', frist: '2026-01-05' });
    await act(edgar, id, 'stellungnahme', { text: 'Das trifft zu.' });
    const positionen = [{ position: 'koord', bewilligt: 11_400_000 }];
    const angaben = { kenntnisAm: '2025-12-01', zahlbarBis: '2026-02-27', zinsenBis: '2026-02-27' };
    const vorschlag = { ...VORSCHLAG, ...angaben, grund: 'ZWECK', positionen };
    expect((await act(anke, id, 'aufhebungsvorschlag', vorschlag)).status).toBe(201);
    expect((await act(jens, id, 'erstattungsbescheid')).status).toBe(201);
    // More than the first claim asked for came in; the second one is far from paid.
    await act(kasse, id, 'zahlungseingang', { betrag: '3.500,00', buchung: 'LK 8' });
    await runErstattungsfristen(dienste);
    expect((await lies(id, anke)).zustand).toBe('RUECKFORDERUNG');
    // The first one stays settled: 301.400 paid, 3.000 of it back.
    expect((await lies(id, anke)).ausgezahlt).toBe(29_840_000);
  });
});
