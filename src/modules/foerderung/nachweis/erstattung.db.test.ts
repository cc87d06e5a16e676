import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { type Welt } from '#test/support/welt.ts';
import { applyNachweisfristen } from './apply-nachweisfristen.ts';
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

const { act, admin, dienste, lies, renew, save, server, sign, submit } = await createNachweiswelt();
const HEUTE = '2026-10-19';
let welt: Welt;
let edgar: KontoActor;
let hanne: KontoActor;

beforeEach(async () => {
  ({ welt, edgar, hanne } = await renew());
});
afterEach(() => dienste.setStichtag(HEUTE));

const inAnhoerung = async (): Promise<string> => {
  const id = await submit();
  expect((await act(karin, id, 'pruefungsbeginn')).status).toBe(201);
  const { status } = await act(karin, id, 'anhoerung', {
    text: 'Eine Stelle war unbesetzt.',
    frist: '2026-11-16',
  });
  expect(status).toBe(201);
  return id;
};
const VORSCHLAG = {
  grund: 'ZWECK',
  kenntnisAm: '2026-04-01',
  unwirksamAb: '2025-10-01',
  zahlbarBis: '2026-12-15',
  zinsenBis: '2026-12-15',
  basiszinsen: [
    { ab: '2025-07-01', satz: '1,27' },
    { ab: '2026-01-01', satz: '1.5' },
  ],
  zinsverzicht: '',
  wuerdigung: 'Sie haben die Lücke bestätigt.',
  begruendung: 'Die Stelle war vom 17. Mai bis 31. August 2025 unbesetzt.',
  ermessen: 'Sparsamkeit überwiegt; die Besetzung lag in Ihrer Hand.',
};
const codeOf = ({ body }: { body: { code?: string; errors?: { code: string }[] } }) =>
  body.errors?.[0]?.code ?? body.code;

describe('the check', () => {
  it('asks for more with a deadline; the Kreis works on it again and signs a second Fassung', async () => {
    const id = await submit();
    expect((await act(anke, id, 'pruefungsbeginn')).status).toBe(403);
    expect((await act(karin, id, 'pruefungsbeginn')).status).toBe(201);
    expect(codeOf(await act(karin, id, 'pruefungsbeginn'))).toBe('E-ZM-01');
    expect(codeOf(await act(karin, id, 'nachforderung', { text: 'Beleg 2025-0488', frist: HEUTE }))).toBe(
      'FRIST_VORBEI',
    );
    // A slip of the year, no day at all, a day that is not there: refused at the field, with what to do.
    const weit = await act(karin, id, 'nachforderung', { text: 'Beleg 2025-0488', frist: '2126-11-09' });
    expect(weit.body.errors).toEqual([
      { pointer: '/frist', code: 'FRIST_ZU_WEIT', detail: expect.stringContaining('Prüfen Sie das Jahr') },
    ]);
    for (const frist of ['', '09.11.2026', '2026-02-30', '0026-11-09', '9999-12-31']) {
      const absurd = await act(karin, id, 'anhoerung', { text: 'Zur Lücke', frist });
      expect([frist, absurd.status, absurd.body.errors[0].pointer]).toEqual([frist, 422, '/frist']);
    }
    expect((await lies(id, karin)).zustand).toBe('VN_IN_PRUEFUNG');
    expect(
      (await act(karin, id, 'nachforderung', { text: 'Beleg 2025-0488', frist: '2026-11-09' })).status,
    ).toBe(201);
    const kreis = await lies(id);
    expect(kreis).toMatchObject({ zustand: 'VN_OFFEN', nachweisfrist: '2026-11-09' });
    expect(kreis.vorgaenge).toMatchObject([
      { art: 'NACHFORDERUNG', text: 'Beleg 2025-0488', frist: '2026-11-09' },
    ]);
    await save(id, { personal: [{ stelle: 'cm-2', betrag: '50.000,00' }] });
    expect((await sign(id)).status).toBe(201);
    const { fassung } = await lies(id, karin);
    expect([fassung.nummer, fassung.abrechnung.rueckforderung]).toEqual([2, 2_519_739 + 631_025]);
  });

  it('ends without objection only with a note, by another person, and when nothing is to come back', async () => {
    const id = await submit();
    await act(karin, id, 'pruefungsbeginn');
    expect(codeOf(await act(jens, id, 'abschluss'))).toBe('E-7.5-a');
    expect((await act(karin, id, 'pruefvermerk', { text: 'Rechnerisch richtig.' })).status).toBe(201);
    expect((await lies(id)).vorgaenge).toEqual([]);
    const selbst = { ...karin, rolle: 'BR_FREIGABE' } as const;
    expect(codeOf(await act(selbst, id, 'abschluss'))).toBe('E-ZM-03');
    const offen = await act(jens, id, 'abschluss');
    expect([offen.status, codeOf(offen)]).toEqual([422, 'W-7.4-c']);
    await admin.query(`SET session_replication_role = 'replica'`);
    await admin.query(`UPDATE foerderung.rate SET betrag = 12550261 WHERE foerderfall_id = $1 AND lfd = 2`, [
      id,
    ]);
    await admin.query(`SET session_replication_role = 'origin'`);
    expect((await act(jens, id, 'abschluss')).status).toBe(201);
    expect((await lies(id)).zustand).toBe('ABGESCHLOSSEN');
  });

  it('after a hearing the Land may refrain; then a new note and another person close', async () => {
    const id = await inAnhoerung();
    expect((await act(jens, id, 'absehen', { text: 'Die Lücke war unvermeidbar.' })).status).toBe(201);
    expect(codeOf(await act(jens, id, 'abschluss'))).toBe('E-ZM-03');
    expect((await act(karin, id, 'pruefvermerk', { text: 'Abgesehen, siehe Vermerk.' })).status).toBe(201);
    expect((await act(jens, id, 'abschluss')).status).toBe(201);
  });
});

describe('the Erstattung', () => {
  it('goes from the hearing to the last cent, each step by whoever may', async () => {
    const id = await inAnhoerung();
    expect((await lies(id)).handlungen).toEqual(['bearbeiten']);
    expect((await lies(id, edgar)).handlungen).toEqual(['zeichnen', 'stellungnehmen']);
    expect((await act(karin, id, 'erstattungsvorschlag', VORSCHLAG)).status).toBe(201);
    const { erstattung } = await lies(id, jens);
    // 25.197,39 × (6,27 % × 92 + 6,50 % × 348) ÷ 365
    const zinsen = Math.round((2_519_739 * (627 * 92 + 650 * 348)) / (10_000 * 365));
    expect(erstattung).toMatchObject({ stand: 'VORGESCHLAGEN', betrag: 2_519_739, zinsen, eingegangen: 0 });
    expect((await lies(id)).erstattung).toBeNull();
    const zuFrueh = await act(jens, id, 'erstattungsbescheid');
    expect([zuFrueh.status, codeOf(zuFrueh)]).toEqual([422, 'E-ZM-01']);
    expect((await act(edgar, id, 'stellungnahme', { text: 'Wir bestätigen die Lücke.' })).status).toBe(201);
    const selbst = { ...karin, rolle: 'BR_FREIGABE' } as const;
    expect(codeOf(await act(selbst, id, 'erstattungsbescheid'))).toBe('E-ZM-03');
    expect((await act(jens, id, 'erstattungsbescheid')).status).toBe(201);
    expect(await lies(id)).toMatchObject({ zustand: 'RUECKFORDERUNG', erstattung: null });
    expect(codeOf(await act(anke, id, 'bekanntgabe', { weg: 'POST', aufgabeAm: '2026-10-18' }))).toBe(
      'TAG_FALSCH',
    );
    expect((await act(anke, id, 'bekanntgabe', { weg: 'POST', aufgabeAm: HEUTE })).status).toBe(201);
    const kreis = await lies(id);
    expect(kreis.erstattung).toMatchObject({
      stand: 'ERLASSEN',
      bekanntAm: '2026-10-23',
      rechtsbehelfBis: '2026-11-23',
    });
    const text = JSON.stringify(kreis.erstattung.abschnitte);
    expect(text).toContain('25.197,39');
    expect(text).not.toContain('37.904');
    expect(codeOf(await act(kasse, id, 'zahlungseingang', { betrag: '0', buchung: 'LK 1' }))).toBe('EINGABE');
    expect((await act(kasse, id, 'zahlungseingang', { betrag: '25.197,39', buchung: 'LK 1' })).status).toBe(
      201,
    );
    expect((await lies(id, kasse)).zustand).toBe('RUECKFORDERUNG');
    const rest = (zinsen / 100).toFixed(2).replace('.', ',');
    expect((await act(kasse, id, 'zahlungseingang', { betrag: rest, buchung: 'LK 2' })).status).toBe(201);
    // All is paid, and until the Bescheid is final the Kreis may still sue: then it ends by itself.
    expect(await lies(id)).toMatchObject({
      zustand: 'RUECKFORDERUNG',
      erstattung: { eingegangen: 2_519_739 + zinsen, bestandskraeftigAm: null },
    });
    expect((await lies(id, anke)).handlungen).toContain('klage');
    // Nothing is to be paid any more: neither in the list of the Kreis nor in the overview of the Land.
    const { body } = await server.rufe(hanne, 'GET', '/foerderfristen');
    expect(body.fristen.find(({ art }: { art: string }) => art === 'ERSTATTUNG')).toMatchObject({
      stand: 'ERLEDIGT',
      erledigtAm: HEUTE,
    });
    dienste.setStichtag('2026-11-23');
    expect(await runErstattungsfristen(dienste)).toBe(0);
    dienste.setStichtag('2026-11-24');
    expect(await runErstattungsfristen(dienste)).toBe(1);
    expect(await lies(id)).toMatchObject({
      zustand: 'ABGESCHLOSSEN',
      erstattung: { bestandskraeftigAm: '2026-11-24' },
    });
  });

  it('waits for the end of the hearing when nobody answers, and refuses what changed meanwhile', async () => {
    const id = await inAnhoerung();
    await act(karin, id, 'erstattungsvorschlag', {
      ...VORSCHLAG,
      basiszinsen: [],
      zinsverzicht: 'Geringer Aufwand',
    });
    expect((await lies(id, jens)).erstattung.zinsen).toBe(0);
    dienste.setStichtag('2026-11-17');
    await admin.query(`SET session_replication_role = 'replica'`);
    await admin.query(`UPDATE foerderung.rate SET betrag = 15000000 WHERE foerderfall_id = $1 AND lfd = 2`, [
      id,
    ]);
    await admin.query(`SET session_replication_role = 'origin'`);
    expect(codeOf(await act(jens, id, 'erstattungsbescheid'))).toBe('ABRECHNUNG_GEAENDERT');
    expect(codeOf(await act(karin, id, 'erstattungsvorschlag', VORSCHLAG))).toBe('VORSCHLAG_OFFEN');
    expect(codeOf(await act(jens, id, 'absehen', { text: 'x' }))).toBe('VORSCHLAG_OFFEN');
    expect((await act(jens, id, 'rueckgabe', { text: 'Neu rechnen.' })).status).toBe(201);
    expect((await act(karin, id, 'erstattungsvorschlag', VORSCHLAG)).status).toBe(201);
    expect((await act(jens, id, 'erstattungsbescheid')).status).toBe(201);
  });

  it('names every gap of a proposal with its field', async () => {
    const id = await inAnhoerung();
    const luecke = await act(karin, id, 'erstattungsvorschlag', {
      ...VORSCHLAG,
      basiszinsen: [{ ab: '2026-01-01', satz: '1,27' }],
    });
    expect([luecke.status, luecke.body.errors[0].pointer]).toEqual([422, '/basiszinsen']);
    const ohne = await act(karin, id, 'erstattungsvorschlag', {
      ...VORSCHLAG,
      basiszinsen: [],
      kenntnisAm: '2025-09-01',
      zahlbarBis: '2026-10-01',
    });
    expect(ohne.body.errors.map(({ pointer, code }: Record<string, string>) => [pointer, code])).toEqual([
      ['/zinsverzicht', 'GL-BS-a'],
      ['/kenntnisAm', 'GL-RF-a'],
      ['/zahlbarBis', 'GL-BS-a'],
    ]);
    expect(
      (
        await act(karin, id, 'erstattungsvorschlag', {
          ...VORSCHLAG,
          basiszinsen: [{ ab: '2026-01-01', satz: 'viel' }],
        })
      ).status,
    ).toBe(422);
  });

  it('can be waived or written off as another person proposed', async () => {
    const id = await inAnhoerung();
    await act(karin, id, 'erstattungsvorschlag', VORSCHLAG);
    await act(edgar, id, 'stellungnahme', { text: 'Keine Einwände.' });
    await act(jens, id, 'erstattungsbescheid');
    expect(codeOf(await act(jens, id, 'anspruchsentscheidung', ZUSTIMMUNG))).toBe('KEIN_VORSCHLAG');
    await act(anke, id, 'bekanntgabe', { weg: 'POST', aufgabeAm: HEUTE });
    const { betrag, zinsen } = (await lies(id, anke)).erstattung;
    const alles = { ...NIEDERSCHLAGUNG, betrag: ((betrag + zinsen) / 100).toFixed(2).replace('.', ',') };
    expect((await act(jens, id, 'anspruchsvorschlag', alles)).status).toBe(403);
    // Taken only once nobody can sue any more, and above the limit with the word of the ministry.
    const frueh = await act(anke, id, 'anspruchsvorschlag', alles);
    expect(frueh.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/art',
      '/einwilligung',
    ]);
    dienste.setStichtag('2026-11-24');
    await runErstattungsfristen(dienste);
    const mit = { ...alles, einwilligung: { am: '2026-11-20', aktenzeichen: 'MKJFGFI 312-4' } };
    expect((await act(anke, id, 'anspruchsvorschlag', mit)).status).toBe(201);
    expect((await lies(id)).vorgaenge.map(({ art }: { art: string }) => art)).not.toContain(
      'VORSCHLAG_NIEDERSCHLAGUNG',
    );
    expect((await lies(id, jens)).ansprueche.handlungen).toEqual(['entscheiden']);
    const selbst = { ...anke, rolle: 'BR_FREIGABE' } as const;
    expect(codeOf(await act(selbst, id, 'anspruchsentscheidung', ZUSTIMMUNG))).toBe('E-ZM-03');
    expect((await act(jens, id, 'anspruchsentscheidung', ZUSTIMMUNG)).status).toBe(201);
    expect((await lies(id)).zustand).toBe('ABGESCHLOSSEN');
    expect((await lies(id)).vorgaenge.at(-1)).toMatchObject({
      art: 'NIEDERSCHLAGUNG',
      text: NIEDERSCHLAGUNG.text,
    });
  });
});

describe('time', () => {
  it('ends the Bewilligungszeitraum and makes a proof late, once', async () => {
    const id = await createBezahlten(admin, welt, { zustand: 'BESTANDSKRAEFTIG' });
    dienste.setStichtag('2025-12-31');
    await applyNachweisfristen(dienste);
    expect((await lies(id)).zustand).toBe('BESTANDSKRAEFTIG');
    dienste.setStichtag('2026-01-01');
    await applyNachweisfristen(dienste);
    expect((await lies(id)).zustand).toBe('VN_OFFEN');
    dienste.setStichtag('2026-03-31');
    await applyNachweisfristen(dienste);
    expect((await lies(id)).zustand).toBe('VN_OFFEN');
    dienste.setStichtag('2026-04-01');
    await applyNachweisfristen(dienste);
    await applyNachweisfristen(dienste);
    const { body } = await server.rufe(anke, 'GET', `/foerderfaelle/${id}`);
    expect(body.zustand).toBe('VN_UEBERFAELLIG');
    expect(
      body.ereignisse.map(({ ereignis, rolle, person }: Record<string, string>) => [ereignis, rolle, person]),
    ).toEqual([
      ['bwz_ende', 'SYSTEM', null],
      ['vn_frist_abgelaufen', 'SYSTEM', null],
    ]);
    expect((await lies(id, anke)).handlungen).toEqual(['anhoeren']);
    expect((await save(id)).status).toBe(200);
    expect(
      (await act(anke, id, 'anhoerung', { text: 'Der Nachweis fehlt.', frist: '2026-05-01' })).status,
    ).toBe(201);
    expect((await sign(id)).status).toBe(201);
  });

  it('gives the time that was asked for once more', async () => {
    const id = await submit();
    await act(karin, id, 'pruefungsbeginn');
    await act(karin, id, 'nachforderung', { text: 'Beleg', frist: '2026-11-09' });
    dienste.setStichtag('2026-11-09');
    await applyNachweisfristen(dienste);
    expect((await lies(id)).zustand).toBe('VN_OFFEN');
    dienste.setStichtag('2026-11-10');
    await applyNachweisfristen(dienste);
    expect((await lies(id)).zustand).toBe('VN_UEBERFAELLIG');
  });
});
