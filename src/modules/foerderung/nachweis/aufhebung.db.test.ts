import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { type Welt } from '#test/support/welt.ts';
import { applyNachweisfristen } from './apply-nachweisfristen.ts';
import { runErstattungsfristen } from './run-erstattungsfristen.ts';
import { createBezahlten } from './test-foerderfall.ts';
import { anke, createNachweiswelt, jens, karin, kasse, ANSPRUCH, ZUSTIMMUNG } from './test-nachweiswelt.ts';

const { act, admin, dienste, lies, renew, save, server, sign, submit } = await createNachweiswelt();
const HEUTE = '2025-11-03';
let welt: Welt;
let edgar: KontoActor;
let hanne: KontoActor;

beforeEach(async () => {
  dienste.setStichtag(HEUTE);
  ({ welt, edgar, hanne } = await renew());
});
afterEach(() => dienste.setStichtag('2026-10-19'));

const codeOf = ({ body }: { body: { code?: string; errors?: { code: string }[] } }) =>
  body.errors?.[0]?.code ?? body.code;
const ANHOERUNG = { text: 'Eine Veranstaltung diente einem anderen Zweck.', frist: '2025-11-24' };
const VORSCHLAG = {
  grund: 'ZWECK',
  kenntnisAm: '2025-10-20',
  unwirksamAb: '2025-10-01',
  zahlbarBis: '2026-01-30',
  zinsenBis: '2026-01-30',
  basiszinsen: [],
  zinsverzicht: 'Der Betrag ist gering und wird sofort gezahlt.',
  wuerdigung: 'Sie haben den Sachverhalt bestätigt.',
  begruendung: 'Die Veranstaltung am 12. September diente nicht der Förderung.',
  ermessen: 'Das Haushaltsrecht verlangt die Rückforderung; besondere Gründe dagegen gibt es nicht.',
};
const TEIL = [
  { position: 'koord', bewilligt: 11_400_000 },
  { position: 'cm', bewilligt: 17_100_000 },
  { position: 'sach_koord', bewilligt: 1_140_000 },
  { position: 'veranst', bewilligt: 200_000 },
];
const laufend = (): Promise<string> => createBezahlten(admin, welt, { zustand: 'BESTANDSKRAEFTIG' });
const hoere = async (): Promise<string> => {
  const id = await laufend();
  expect((await act(anke, id, 'anhoerung', ANHOERUNG)).status).toBe(201);
  return id;
};
/** Heard, answered, proposed, signed and made known. */
const widerrufe = async (positionen: object[], teil: object = {}): Promise<string> => {
  const id = await hoere();
  expect((await act(edgar, id, 'stellungnahme', { text: 'Das trifft zu.' })).status).toBe(201);
  const vorschlag = await act(anke, id, 'aufhebungsvorschlag', { ...VORSCHLAG, positionen, ...teil });
  expect([vorschlag.status, vorschlag.body.errors]).toEqual([201, undefined]);
  expect((await act(jens, id, 'erstattungsbescheid')).status).toBe(201);
  expect((await act(anke, id, 'bekanntgabe', { weg: 'POST', aufgabeAm: HEUTE })).status).toBe(201);
  return id;
};
const ereignisse = async (id: string): Promise<string[]> =>
  (await server.rufe(jens, 'GET', `/foerderfaelle/${id}`)).body.ereignisse.map(
    ({ ereignis }: { ereignis: string }) => ereignis,
  );

describe('Widerruf and Rücknahme without a Nachweis', () => {
  it('is heard first, by whoever may, and nobody decides what he proposed', async () => {
    const id = await laufend();
    expect((await lies(id, anke)).handlungen).toEqual(['anhoeren']);
    expect((await lies(id, karin)).handlungen).toEqual([]);
    expect(codeOf(await act(karin, id, 'anhoerung', ANHOERUNG))).toBe('E-ZM-02');
    expect((await act(anke, id, 'anhoerung', ANHOERUNG)).status).toBe(201);
    expect(await lies(id, edgar)).toMatchObject({
      zustand: 'ANHOERUNG_WIDERRUF',
      handlungen: ['stellungnehmen'],
      vorgaenge: [{ art: 'ANHOERUNG', frist: '2025-11-24' }],
    });
    expect((await lies(id, anke)).handlungen).toEqual(['aufheben']);
    expect((await act(karin, id, 'aufhebungsvorschlag', { ...VORSCHLAG, positionen: TEIL })).status).toBe(
      403,
    );
    expect((await act(hanne, id, 'aufhebungsvorschlag', { ...VORSCHLAG, positionen: TEIL })).status).toBe(
      403,
    );
    expect((await act(anke, id, 'aufhebungsvorschlag', { ...VORSCHLAG, positionen: TEIL })).status).toBe(201);
    // Only proposed: work of the Land.
    const kreis = await lies(id);
    expect([kreis.erstattung, kreis.vorgaenge.length]).toEqual([null, 1]);
    expect(codeOf(await act(jens, id, 'erstattungsbescheid'))).toBe('E-ZM-01');
    dienste.setStichtag('2025-11-25');
    const selbst = { ...anke, rolle: 'BR_FREIGABE' } as const;
    expect(codeOf(await act(selbst, id, 'erstattungsbescheid'))).toBe('E-ZM-03');
    expect((await act(jens, id, 'erstattungsbescheid')).status).toBe(201);
    expect(await ereignisse(id)).toEqual(['anhoeren_widerruf', 'widerrufen']);
  });

  it('takes back a part: the Erstattung is what was paid above the rest, and the rest is proven later', async () => {
    const id = await widerrufe(TEIL);
    const kreis = await lies(id);
    expect(kreis).toMatchObject({
      zustand: 'RUECKFORDERUNG',
      erstattung: { art: 'WIDERRUF_BEWILLIGUNG', betrag: 300_000, zinsen: 0, rechtsbehelfBis: '2025-12-08' },
    });
    const text = JSON.stringify(kreis.erstattung.abschnitte);
    expect(text).toContain('widerrufen wir mit Wirkung vom 01.10.2025');
    expect(text).toContain('§ 49 Abs. 3 Satz 1 Nr. 1 VwVfG NRW');
    expect(text).toContain('Was bleibt und was entfällt');
    // Before its Bestandskraft the old grant holds; a payment is booked and ends nothing.
    expect((await act(kasse, id, 'zahlungseingang', { betrag: '3.000,00', buchung: 'LK 7' })).status).toBe(
      201,
    );
    expect(await lies(id)).toMatchObject({ zustand: 'RUECKFORDERUNG', bewilligt: { veranst: 500_000 } });
    const frueh = await act(anke, id, 'anspruchsvorschlag', { ...ANSPRUCH, betrag: '1,00' });
    expect([codeOf(frueh), frueh.status]).toEqual(['KEINE_FORDERUNG', 422]);
    dienste.setStichtag('2025-12-08');
    expect(await runErstattungsfristen(dienste)).toBe(0);
    dienste.setStichtag('2025-12-09');
    expect(await runErstattungsfristen(dienste)).toBeGreaterThan(0);
    expect(await runErstattungsfristen(dienste)).toBe(0);
    expect(await lies(id)).toMatchObject({
      zustand: 'BESTANDSKRAEFTIG',
      bewilligt: { veranst: 200_000 },
      ausgezahlt: 29_840_000,
      erledigt: 300_000,
      erstattung: { bestandskraeftigAm: '2025-12-09' },
    });
    // The year ends; the Nachweis is measured by what is left, and what came back counts as never paid.
    dienste.setStichtag('2026-03-02');
    await applyNachweisfristen(dienste);
    expect((await save(id)).status).toBe(200);
    expect((await sign(id)).status).toBe(201);
    const { fassung } = await lies(id, karin);
    const veranst = fassung.positionen.find(({ position }: { position: string }) => position === 'veranst');
    expect(veranst).toMatchObject({ bewilligt: 200_000, anerkannt: 200_000 });
    expect(fassung.abrechnung.rueckforderung).toBe(29_840_000 - fassung.abrechnung.anerkannt);
    // A claim from the Nachweis is a Bescheid of its own, beside the earlier one.
    await act(karin, id, 'pruefungsbeginn');
    await act(karin, id, 'anhoerung', { text: 'Die Stelle war unbesetzt.', frist: '2026-03-30' });
    expect((await lies(id, karin)).handlungen).toEqual(['vorschlagen']);
    expect((await lies(id, anke)).handlungen).toEqual([]);
  });

  it('plans the open Teilbeträge anew with its Bestandskraft, and orders none before', async () => {
    const id = await laufend();
    await admin.query(`SET session_replication_role = 'replica'`);
    await admin.query(
      `UPDATE foerderung.rate SET zustand = 'GEPLANT', gezahlt_am = NULL, buchung = NULL, festgestellt_von = NULL, festgestellt_am = NULL,
         angeordnet_von = NULL, angeordnet_am = NULL, bank_id = NULL, anforderung = NULL, vorbereitet_von = NULL, angefordert_von = NULL,
         angefordert_am = NULL WHERE foerderfall_id = $1 AND lfd = 2`,
      [id],
    );
    await admin.query(`SET session_replication_role = 'origin'`);
    await act(anke, id, 'anhoerung', ANHOERUNG);
    await act(edgar, id, 'stellungnahme', { text: 'Keine Einwände.' });
    const bleibt = [{ position: 'koord', bewilligt: 11_400_000 }];
    expect((await act(anke, id, 'aufhebungsvorschlag', { ...VORSCHLAG, positionen: bleibt })).status).toBe(
      201,
    );
    await act(jens, id, 'erstattungsbescheid');
    await act(anke, id, 'bekanntgabe', { weg: 'ZUSTELLUNG', aufgabeAm: HEUTE });
    expect((await lies(id)).erstattung.betrag).toBe(15_070_000 - 11_400_000);
    dienste.setStichtag('2025-12-04');
    await runErstattungsfristen(dienste);
    const { rows } = await admin.query(
      `SELECT zustand, vorgesehen::int AS vorgesehen FROM foerderung.rate WHERE foerderfall_id = $1 ORDER BY lfd`,
      [id],
    );
    expect(rows).toEqual([
      { zustand: 'GEZAHLT', vorgesehen: 15_070_000 },
      { zustand: 'ENTFALLEN', vorgesehen: 0 },
    ]);
    // Final, not paid: then the last cent brings the grant back.
    expect((await lies(id)).zustand).toBe('RUECKFORDERUNG');
    expect((await act(kasse, id, 'zahlungseingang', { betrag: '36.700,00', buchung: 'LK 8' })).status).toBe(
      201,
    );
    expect((await lies(id)).zustand).toBe('BESTANDSKRAEFTIG');
    expect((await ereignisse(id)).at(-1)).toBe('teilwiderruf_bezahlt');
  });

  it('takes back the whole grant for wrong facts as a Rücknahme, and then ends', async () => {
    const id = await widerrufe([], { grund: 'ANGABEN' });
    const { erstattung } = await lies(id);
    expect(erstattung).toMatchObject({
      art: 'RUECKNAHME',
      betrag: 30_140_000,
      titel: 'Rücknahme- und Erstattungsbescheid',
    });
    expect(JSON.stringify(erstattung.abschnitte)).toContain('nehmen wir mit Wirkung vom 01.10.2025 zurück');
    expect(JSON.stringify(erstattung.abschnitte)).toContain('§ 48 Abs. 1, Abs. 2 Satz 3 Nr. 2 VwVfG NRW');
    dienste.setStichtag('2025-12-09');
    await runErstattungsfristen(dienste);
    expect((await lies(id)).zustand).toBe('RUECKFORDERUNG');
    await act(kasse, id, 'zahlungseingang', { betrag: '301.400,00', buchung: 'LK 9' });
    expect((await lies(id)).zustand).toBe('ABGESCHLOSSEN');
  });

  it('can be waived in part once it is final, and the grant goes on without what was waived', async () => {
    const id = await widerrufe(TEIL);
    dienste.setStichtag('2025-12-09');
    await runErstattungsfristen(dienste);
    expect((await act(anke, id, 'anspruchsvorschlag', { ...ANSPRUCH, betrag: '3.000,00' })).status).toBe(201);
    expect((await act(jens, id, 'anspruchsentscheidung', ZUSTIMMUNG)).status).toBe(201);
    expect(await lies(id)).toMatchObject({ zustand: 'BESTANDSKRAEFTIG', ausgezahlt: 29_840_000 });
  });

  it('refrains, and the grant goes on', async () => {
    const id = await hoere();
    const selbst = { ...anke, rolle: 'BR_FREIGABE' } as const;
    expect(codeOf(await act(selbst, id, 'absehen', { text: 'x' }))).toBe('E-ZM-03');
    expect((await act(jens, id, 'absehen', { text: 'Der Zweck ist erreicht.' })).status).toBe(201);
    expect((await lies(id)).zustand).toBe('BESTANDSKRAEFTIG');
  });

  it('follows a proof that never came: nothing is left, and the Förderfall ends', async () => {
    const id = await createBezahlten(admin, welt, { zustand: 'VN_UEBERFAELLIG' });
    dienste.setStichtag('2026-04-07');
    const spaet = {
      ...VORSCHLAG,
      grund: 'AUFLAGE',
      kenntnisAm: '2026-04-01',
      zahlbarBis: '2026-07-01',
      zinsenBis: '2026-07-01',
    };
    await act(anke, id, 'anhoerung', { text: 'Der Verwendungsnachweis fehlt.', frist: '2026-05-04' });
    expect((await lies(id, anke)).handlungen).toEqual(['aufheben']);
    const teil = await act(anke, id, 'aufhebungsvorschlag', { ...spaet, positionen: TEIL });
    expect(teil.body.errors).toEqual([
      { pointer: '/positionen', code: 'EINGABE', detail: expect.stringContaining('nichts anerkannt') },
    ]);
    expect((await act(anke, id, 'aufhebungsvorschlag', { ...spaet, positionen: [] })).status).toBe(201);
    dienste.setStichtag('2026-05-05');
    expect((await act(jens, id, 'erstattungsbescheid')).status).toBe(201);
    await act(anke, id, 'bekanntgabe', { weg: 'ZUSTELLUNG', aufgabeAm: '2026-05-05' });
    expect((await lies(id)).erstattung.betrag).toBe(30_140_000);
    expect(await ereignisse(id)).toEqual(['anhoeren', 'rueckfordern']);
  });

  it('names what cannot be: more than before, nothing to come back, the year of knowledge over', async () => {
    const id = await hoere();
    const schlage = (teil: object) =>
      act(anke, id, 'aufhebungsvorschlag', { ...VORSCHLAG, positionen: TEIL, ...teil });
    const mehr = await schlage({ positionen: [{ position: 'veranst', bewilligt: 600_000 }] });
    expect(mehr.body.errors).toContainEqual({
      pointer: '/positionen/3',
      code: 'GL-RF-a',
      detail: expect.stringContaining('bewilligt sind nur'),
    });
    const alles = TEIL.map((zeile) =>
      zeile.position === 'veranst' ? { ...zeile, bewilligt: 500_000 } : zeile,
    );
    const nichts = await schlage({ positionen: alles });
    expect(nichts.body.errors).toEqual([
      { pointer: '/positionen', code: 'GL-RF-b', detail: expect.stringContaining('Änderungsbescheid') },
    ]);
    const spaet = await schlage({ kenntnisAm: '2024-10-01' });
    expect(spaet.body.errors.map(({ code }: { code: string }) => code)).toContain('GL-RF-a');
    expect((await lies(id, jens)).erstattung).toBeNull();
  });

  it('is proposed anew when a payment changed the sum', async () => {
    const id = await hoere();
    await act(edgar, id, 'stellungnahme', { text: 'Keine Einwände.' });
    await act(anke, id, 'aufhebungsvorschlag', { ...VORSCHLAG, positionen: TEIL });
    await admin.query(`SET session_replication_role = 'replica'`);
    await admin.query(`UPDATE foerderung.rate SET betrag = 15000000 WHERE foerderfall_id = $1 AND lfd = 2`, [
      id,
    ]);
    await admin.query(`SET session_replication_role = 'origin'`);
    expect(codeOf(await act(jens, id, 'erstattungsbescheid'))).toBe('ABRECHNUNG_GEAENDERT');
    expect(codeOf(await act(anke, id, 'aufhebungsvorschlag', { ...VORSCHLAG, positionen: TEIL }))).toBe(
      'VORSCHLAG_OFFEN',
    );
    expect((await act(jens, id, 'rueckgabe', { text: 'Neu rechnen.' })).status).toBe(201);
    expect((await act(anke, id, 'aufhebungsvorschlag', { ...VORSCHLAG, positionen: TEIL })).status).toBe(201);
  });
});

describe('Klage against what is claimed back', () => {
  it('stops payment and waiver; confirmed, it is final and gets a new day of payment', async () => {
    const id = await widerrufe(TEIL);
    expect((await lies(id, anke)).handlungen).toEqual(['zugang', 'klage']);
    expect(codeOf(await act(anke, id, 'klage', { am: '2025-11-30', aktenzeichen: '1 K 9/25' }))).toBe('TAG');
    expect((await act(jens, id, 'klage', { am: HEUTE, aktenzeichen: '1 K 9/25' })).status).toBe(403);
    expect((await act(anke, id, 'klage', { am: HEUTE, aktenzeichen: '1 K 9/25' })).status).toBe(201);
    expect(await lies(id)).toMatchObject({
      zustand: 'KLAGEVERFAHREN_RUECKFORDERUNG',
      erstattung: { klage: { aktenzeichen: '1 K 9/25', ausgang: null } },
    });
    for (const [wer, akt, body] of [
      [kasse, 'zahlungseingang', { betrag: '3.000,00', buchung: 'LK 1' }],
      [anke, 'anspruchsvorschlag', { ...ANSPRUCH, betrag: '1,00' }],
      [jens, 'anspruchsentscheidung', ZUSTIMMUNG],
    ] as const)
      expect([akt, (await act(wer, id, akt, body)).status]).toEqual([akt, 422]);
    // The period passes; the Klage keeps it from being final.
    dienste.setStichtag('2026-02-02');
    expect(await runErstattungsfristen(dienste)).toBe(0);
    const fristen = await server.rufe(hanne, 'GET', '/foerderfristen');
    const arten = fristen.body.fristen
      .filter(({ foerderfallId }: { foerderfallId: string }) => foerderfallId === id)
      .map(({ art }: { art: string }) => art);
    expect(arten).not.toContain('ERSTATTUNG');
    const ende = { ausgang: 'BESTAETIGT', grund: 'Urteil vom 02.02.2026', zahlbarBis: null };
    const ohneTag = await act(jens, id, 'klageende', ende);
    expect(ohneTag.body.errors[0].pointer).toBe('/zahlbarBis');
    expect((await act(jens, id, 'klageende', { ...ende, zahlbarBis: '2026-03-02' })).status).toBe(201);
    expect(await lies(id)).toMatchObject({
      zustand: 'RUECKFORDERUNG',
      bewilligt: { veranst: 200_000 },
      erstattung: {
        zahlbarBis: '2026-03-02',
        bestandskraeftigAm: '2026-02-02',
        klage: { ausgang: 'BESTAETIGT' },
      },
    });
    expect(codeOf(await act(anke, id, 'klage', { am: HEUTE, aktenzeichen: '2 K 1/26' }))).toBe(
      'BESTANDSKRAEFTIG',
    );
    await act(kasse, id, 'zahlungseingang', { betrag: '3.000,00', buchung: 'LK 1' });
    expect((await lies(id)).zustand).toBe('BESTANDSKRAEFTIG');
  });

  it('annulled, the grant runs as before and what came in has to go back', async () => {
    const id = await widerrufe(TEIL);
    await act(kasse, id, 'zahlungseingang', { betrag: '1.000,00', buchung: 'LK 1' });
    await act(anke, id, 'klage', { am: HEUTE, aktenzeichen: '1 K 9/25' });
    const ende = { ausgang: 'AUFGEHOBEN', grund: 'Das Ermessen fehlte.', zahlbarBis: null };
    expect((await act(anke, id, 'klageende', ende)).status).toBe(403);
    expect((await act(jens, id, 'klageende', ende)).status).toBe(201);
    expect(await lies(id)).toMatchObject({
      zustand: 'BESTANDSKRAEFTIG',
      bewilligt: { veranst: 500_000 },
      ausgezahlt: 30_140_000,
      erledigt: 0,
      erstattung: { stand: 'AUFGEHOBEN', eingegangen: 100_000 },
    });
    expect((await ereignisse(id)).at(-1)).toBe('widerruf_aufgehoben');
    expect((await lies(id, anke)).handlungen).toEqual(['anhoeren']);
  });

  it('against a Bescheid that follows a Nachweis: annulled, the check goes on', async () => {
    dienste.setStichtag('2026-10-19');
    const id = await submit();
    await act(karin, id, 'pruefungsbeginn');
    await act(karin, id, 'anhoerung', { text: 'Eine Stelle war unbesetzt.', frist: '2026-11-16' });
    await act(edgar, id, 'stellungnahme', { text: 'Keine Einwände.' });
    const neu = { ...VORSCHLAG, kenntnisAm: '2026-04-01', zahlbarBis: '2026-12-15', zinsenBis: '2026-12-15' };
    expect((await act(karin, id, 'erstattungsvorschlag', neu)).status).toBe(201);
    await act(jens, id, 'erstattungsbescheid');
    const ohne = await act(anke, id, 'klage', { am: '2026-10-19', aktenzeichen: '1 K 9/26' });
    expect(codeOf(ohne)).toBe('KEINE_BEKANNTGABE');
    await act(anke, id, 'bekanntgabe', { weg: 'POST', aufgabeAm: '2026-10-19' });
    // Proven later than the law assumes: the period begins later.
    dienste.setStichtag('2026-11-02');
    expect((await act(anke, id, 'zugang', { am: '2026-11-02' })).status).toBe(201);
    expect((await lies(id)).erstattung).toMatchObject({
      bekanntAm: '2026-11-02',
      rechtsbehelfBis: '2026-12-02',
    });
    expect((await act(anke, id, 'klage', { am: '2026-11-02', aktenzeichen: '1 K 9/26' })).status).toBe(201);
    const ende = { ausgang: 'AUFGEHOBEN', grund: 'Urteil', zahlbarBis: null };
    expect((await act(jens, id, 'klageende', ende)).status).toBe(201);
    expect((await lies(id)).zustand).toBe('VN_IN_PRUEFUNG');
    expect((await lies(id, karin)).handlungen).toContain('anhoeren');
  });
});
