import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import type { Welt } from '#test/support/welt.ts';
import { closePdf } from '#src/platform/pdf/create-pdf.ts';
import { runErstattungsfristen } from './run-erstattungsfristen.ts';
import {
  ANSPRUCH,
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
let hanne: KontoActor;

beforeEach(async () => {
  dienste.setStichtag(HEUTE);
  ({ welt, edgar, hanne } = await renew());
});
afterEach(async () => {
  dienste.setStichtag(HEUTE);
  await closePdf();
});

type Antwort = { body: { code?: string; errors?: { code: string; pointer: string; detail: string }[] } };
const codeOf = ({ body }: Antwort) => body.errors?.[0]?.code ?? body.code;
const felderOf = ({ body }: Antwort) => body.errors?.map(({ pointer }) => pointer);
const ansprueche = async (id: string, actor: KontoActor) => (await lies(id, actor)).ansprueche;
const schlageVor = (id: string, teil: object) =>
  act(anke, id, 'anspruchsvorschlag', { ...ANSPRUCH, ...teil });
const entscheide = (id: string) => act(jens, id, 'anspruchsentscheidung', ZUSTIMMUNG);
const zahle = async (id: string, betrag: string, akt = 'zahlungseingang') =>
  expect((await act(kasse, id, akt, { betrag, buchung: 'LK' })).status).toBe(201);
const fristVon = async (id: string, art: string) => {
  const { body } = await server.rufe(hanne, 'GET', '/foerderfristen');
  return body.fristen.find(
    (frist: { art: string; foerderfallId: string }) => frist.foerderfallId === id && frist.art === art,
  );
};

/** The crooked year: 25.197,39 claimed back, to be paid by 15 December 2026, made known on 19 October. */
const fordere = async (zinsen: object = {}): Promise<string> => {
  const id = await submit();
  await act(karin, id, 'pruefungsbeginn');
  await act(karin, id, 'anhoerung', { text: 'Eine Stelle war unbesetzt.', frist: '2026-11-16' });
  await act(edgar, id, 'stellungnahme', { text: 'Keine Einwände.' });
  const vorschlag = await act(karin, id, 'erstattungsvorschlag', {
    grund: 'ZWECK',
    kenntnisAm: '2026-04-01',
    unwirksamAb: '2025-10-01',
    zahlbarBis: '2026-12-15',
    zinsenBis: '2026-12-15',
    basiszinsen: [],
    zinsverzicht: 'Geringer Aufwand.',
    wuerdigung: 'Sie haben den Sachverhalt bestätigt.',
    begruendung: 'Ein Teil der Mittel diente nicht der Förderung.',
    ermessen: 'Sparsamkeit überwiegt.',
    ...zinsen,
  });
  expect(vorschlag.status).toBe(201);
  await act(jens, id, 'erstattungsbescheid');
  expect((await act(anke, id, 'bekanntgabe', { weg: 'POST', aufgabeAm: HEUTE })).status).toBe(201);
  return id;
};
const RATEN = ['2027-01-15', '2027-02-15', '2027-03-15'].map((am) => ({ am, betrag: '5.000,00' }));
const STUNDUNG = {
  art: 'STUNDUNG',
  voraussetzung: 'ERHEBLICHE_HAERTE',
  betrag: '15.000,00',
  antragAm: '2026-10-15',
  raten: RATEN,
  basiszins: '1,50',
  sicherheit: 'Eine Kommune wird nicht zahlungsunfähig.',
};
/** 6,50 % on 15.000 for 31 days, on 10.000 for 31, on 5.000 for 28: 915.000 × 0,065 ÷ 365. */
const STUNDUNGSZINSEN = 162_95;

describe('a Stundung', () => {
  it('moves the days of payment by Raten, with interest; the Kreis gets a Bescheid, and the claim ends when all is paid', async () => {
    const id = await fordere();
    expect(await ansprueche(id, anke)).toMatchObject({
      handlungen: ['vorschlagen'],
      forderungen: [
        { forderung: 'ERSTATTUNG', offen: 2_519_739, faelligAm: '2026-12-15', bestandskraeftig: false },
      ],
    });
    expect((await act(jens, id, 'anspruchsvorschlag', { ...ANSPRUCH, ...STUNDUNG })).status).toBe(403);
    const leer = await schlageVor(id, { ...STUNDUNG, betrag: '15.000,01', antragAm: null, sicherheit: '' });
    expect(felderOf(leer)).toEqual(['/raten', '/antragAm', '/sicherheit']);
    const spaet = [{ am: '2028-06-15', betrag: '15.000,00' }];
    expect(felderOf(await schlageVor(id, { ...STUNDUNG, raten: spaet }))).toEqual(['/einwilligung']);
    expect(felderOf(await schlageVor(id, { ...STUNDUNG, raten: RATEN.toReversed() }))).toEqual([
      '/raten/1/am',
      '/raten/2/am',
    ]);
    expect(felderOf(await schlageVor(id, { ...STUNDUNG, basiszins: '' }))).toEqual(['/basiszins']);
    expect(felderOf(await schlageVor(id, { ...STUNDUNG, voraussetzung: 'KLEINBETRAG' }))).toEqual([
      '/voraussetzung',
    ]);
    expect((await schlageVor(id, STUNDUNG)).status).toBe(201);
    expect(codeOf(await schlageVor(id, STUNDUNG))).toBe('VORSCHLAG_DA');
    expect((await ansprueche(id, hanne)).vorschlag).toBe(null);
    expect(
      codeOf(await act({ ...anke, rolle: 'BR_FREIGABE' }, id, 'anspruchsentscheidung', ZUSTIMMUNG)),
    ).toBe('E-ZM-03');
    // What came in since is not what was weighed.
    await zahle(id, '197,39');
    expect(codeOf(await entscheide(id))).toBe('ABRECHNUNG_GEAENDERT');
    const ohneGrund = await act(jens, id, 'anspruchsentscheidung', { entscheidung: 'RUECKGABE', text: ' ' });
    expect(felderOf(ohneGrund)).toEqual(['/text']);
    const zurueck = { entscheidung: 'RUECKGABE', text: 'Neu rechnen.' };
    expect((await act(jens, id, 'anspruchsentscheidung', zurueck)).status).toBe(201);
    expect((await schlageVor(id, STUNDUNG)).status).toBe(201);
    expect((await entscheide(id)).status).toBe(201);
    const kreis = await lies(id);
    expect(kreis.zustand).toBe('RUECKFORDERUNG');
    const [stundung] = kreis.ansprueche.massnahmen;
    expect(stundung).toMatchObject({
      zinsen: STUNDUNGSZINSEN,
      rest: 1_000_000,
      bescheid: true,
    });
    expect(stundung.faelligkeiten.map(({ betrag }: { betrag: number }) => betrag)).toEqual([
      1_000_000,
      500_000,
      500_000,
      500_000 + STUNDUNGSZINSEN,
    ]);
    const pdf = await server.rufe(
      hanne,
      'GET',
      `/foerderfaelle/${id}/nachweis/massnahmen/${stundung.lfd}/pdf`,
    );
    expect(pdf.status).toBe(200);
    expect((await server.rufe(hanne, 'GET', `/foerderfaelle/${id}/nachweis/massnahmen/1/pdf`)).status).toBe(
      404,
    );
    expect((await fristVon(id, 'ERSTATTUNG')).tag).toBe('2026-12-15');
    await zahle(id, '10.000,00');
    expect((await fristVon(id, 'ERSTATTUNG')).tag).toBe('2027-01-15');
    await zahle(id, '7.000,00');
    expect((await ansprueche(id, hanne)).forderungen[0]).toMatchObject({
      faelligAm: '2027-02-15',
      offen: 800_000 + STUNDUNGSZINSEN,
    });
    expect((await fristVon(id, 'ERSTATTUNG')).tag).toBe('2027-02-15');
    dienste.setStichtag('2026-11-24');
    await runErstattungsfristen(dienste);
    await zahle(id, '8.162,94');
    expect((await lies(id)).zustand).toBe('RUECKFORDERUNG');
    await zahle(id, '0,01');
    expect((await lies(id)).zustand).toBe('ABGESCHLOSSEN');
    expect((await fristVon(id, 'ERSTATTUNG')).stand).toBe('ERLEDIGT');
  });

  it('ends when Raten are missed: the rest is due at once, with interest up to that day', async () => {
    const id = await fordere();
    await schlageVor(id, STUNDUNG);
    await entscheide(id);
    dienste.setStichtag('2027-01-20');
    await runErstattungsfristen(dienste);
    await zahle(id, '10.197,39');
    expect((await ansprueche(id, jens)).massnahmen[0].verzug).toBe(false);
    dienste.setStichtag('2027-02-20');
    const { massnahmen, handlungen } = await ansprueche(id, jens);
    expect([massnahmen[0].verzug, handlungen]).toEqual([true, ['beenden']]);
    const ende = { massnahme: massnahmen[0].lfd, text: 'Zwei Raten sind ausgeblieben.' };
    expect((await act(anke, id, 'anspruchsende', ende)).status).toBe(403);
    expect((await act(jens, id, 'anspruchsende', ende)).status).toBe(201);
    expect(codeOf(await act(jens, id, 'anspruchsende', ende))).toBe('KEINE_MASSNAHME');
    // 15.000 × 67 days × 6,50 % ÷ 365.
    expect((await ansprueche(id, hanne)).forderungen[0]).toMatchObject({
      offen: 1_500_000 + 178_97,
      faelligAm: '2027-02-20',
      dazu: 178_97,
    });
    expect((await fristVon(id, 'ERSTATTUNG')).tag).toBe('2027-02-20');
  });
});

describe('Niederschlagung and Erlass', () => {
  it('for a time it stays a debt that the Kreis does not see rest; a part is waived, and the rest ends it', async () => {
    const id = await fordere();
    dienste.setStichtag('2026-11-24');
    await runErstattungsfristen(dienste);
    const befristet = { ...NIEDERSCHLAGUNG, betrag: '12.000,00', befristetBis: '2027-06-01' };
    expect(felderOf(await schlageVor(id, { ...befristet, befristetBis: HEUTE }))).toEqual(['/befristetBis']);
    const klein = { ...NIEDERSCHLAGUNG, betrag: '10,00', voraussetzung: 'KLEINBETRAG' };
    expect(felderOf(await schlageVor(id, klein))).toEqual(['/voraussetzung']);
    expect((await schlageVor(id, befristet)).status).toBe(201);
    expect((await entscheide(id)).status).toBe(201);
    expect((await ansprueche(id, anke)).forderungen[0]).toMatchObject({
      offen: 2_519_739,
      faelligAm: '2027-06-01',
      ruhtBis: '2027-06-01',
    });
    expect((await ansprueche(id, anke)).grenzen).toContainEqual({
      art: 'NIEDERSCHLAGUNG_BEFRISTET',
      betrag: 1_500_000,
      monate: null,
      fragen: ['OQ-F-107'],
    });
    const kreis = await lies(id);
    expect(kreis.ansprueche).toMatchObject({
      massnahmen: [],
      grenzen: [],
      forderungen: [{ faelligAm: '2026-12-15', ruhtBis: null }],
    });
    expect((await fristVon(id, 'ERSTATTUNG')).tag).toBe('2026-12-15');
    const ueberblick = await server.rufe(anke, 'GET', '/foerderueberblick?foerderjahr=2025');
    expect(ueberblick.body.zeilen).toContainEqual(
      expect.objectContaining({
        foerderfallId: id,
        termin: { tag: '2027-06-01', art: 'NIEDERSCHLAGUNG' },
        merkmal: 'NIEDERGESCHLAGEN',
      }),
    );
    const [laufende] = (await ansprueche(id, jens)).massnahmen;
    expect(laufende.bescheid).toBe(false);
    await act(jens, id, 'anspruchsende', { massnahme: laufende.lfd, text: 'Der Haushalt ist genehmigt.' });
    expect((await ansprueche(id, anke)).forderungen[0].faelligAm).toBe('2026-12-15');
    expect(felderOf(await schlageVor(id, { betrag: '5.000,01', antragAm: '2026-11-01' }))).toEqual([
      '/einwilligung',
    ]);
    expect(felderOf(await schlageVor(id, { betrag: '25.197,40', antragAm: '2026-11-01' }))).toContain(
      '/betrag',
    );
    expect((await schlageVor(id, { betrag: '5.000,00', antragAm: '2026-11-01' })).status).toBe(201);
    expect((await entscheide(id)).status).toBe(201);
    expect((await lies(id)).ansprueche).toMatchObject({
      forderungen: [{ offen: 2_019_739, erledigt: 500_000 }],
      massnahmen: [{ art: 'ERLASS', betrag: 500_000, bescheid: true }],
    });
    expect((await lies(id)).zustand).toBe('RUECKFORDERUNG');
    await zahle(id, '20.197,39');
    expect((await lies(id)).zustand).toBe('ABGESCHLOSSEN');
    const erlass = (await ansprueche(id, hanne)).massnahmen[0].lfd;
    // The Bewilligung of the fixture has no text of its own.
    await admin.query(`SET session_replication_role = 'replica'`);
    await admin.query(
      `UPDATE foerderung.bescheid b SET bescheid = w.bescheid FROM foerderung.bescheid w
        WHERE b.foerderfall_id = $1 AND b.art = 'BEWILLIGUNG' AND w.foerderfall_id = b.foerderfall_id AND w.art = 'WIDERRUF'`,
      [id],
    );
    await admin.query(`SET session_replication_role = 'origin'`);
    const akte = await server.rufe(anke, 'GET', `/foerderfaelle/${id}/akte.zip`);
    expect(akte.status).toBe(200);
    const stuecke = unzipSync(akte.roh);
    expect(Object.keys(stuecke)).toContain(`bescheide/erlass-${erlass}.pdf`);
    const daten = JSON.parse(strFromU8(stuecke['daten/foerderakte.json'] ?? new Uint8Array()));
    expect(JSON.stringify(daten)).toContain('WIEDERAUFNAHME');
  });

  it('is decided by nobody but another person, and exactly as proposed: the database asks', async () => {
    const id = await fordere();
    await schlageVor(id, STUNDUNG);
    const { rows } = await admin.query<{ lfd: number; inhalt: object }>(
      `SELECT lfd, inhalt FROM foerderung.nachweis_vorgang WHERE foerderfall_id = $1 AND art = 'VORSCHLAG_STUNDUNG'`,
      [id],
    );
    const { lfd = 0, inhalt = {} } = rows[0] ?? {};
    const schreibe = (art: string, neu: object | null, konto = jens.kontoId) =>
      admin.query(
        `INSERT INTO foerderung.nachweis_vorgang (foerderfall_id, standort_id, lfd, art, text, inhalt, konto_id, rolle, am)
         VALUES ($1, $2, 900, $3, 'x', $4, $5, 'BR_FREIGABE', '2026-10-19')`,
        [id, welt.standortId, art, neu === null ? null : JSON.stringify(neu), konto],
      );
    const genau = { ...inhalt, vorschlag: lfd };
    await expect(schreibe('STUNDUNG', genau, anke.kontoId)).rejects.toThrow('another person decides');
    await expect(schreibe('STUNDUNG', { ...genau, betrag: 1 })).rejects.toThrow('another person decides');
    await expect(schreibe('ERLASS', null)).rejects.toThrow('another person decides');
    await expect(schreibe('STUNDUNGSENDE', { forderung: 'ERSTATTUNG', massnahme: lfd })).rejects.toThrow(
      'only what was decided',
    );
    await expect(schreibe('PRUEFVERMERK', genau)).rejects.toThrow('nachweis_vorgang_inhalt_check');
  });
});

describe('a year of a Stadt to its end', () => {
  it('Erstattung, Klage, judgment, Zinsbescheid, Stundung of a part, Erlass of a part, Abschluss: equal to the hand calculation', async () => {
    const id = await fordere({ basiszinsen: [{ ab: '2025-07-01', satz: '1,27' }], zinsverzicht: '' });
    expect((await act(anke, id, 'klage', { am: HEUTE, aktenzeichen: '1 K 9/26' })).status).toBe(201);
    // While a court decides, nobody decides about the claim.
    expect(codeOf(await schlageVor(id, STUNDUNG))).toBe('KEINE_FORDERUNG');
    dienste.setStichtag('2027-09-06');
    const ende = { ausgang: 'BESTAETIGT', grund: 'Urteil', zahlbarBis: '2027-10-01' };
    expect((await act(jens, id, 'klageende', ende)).status).toBe(201);
    const { betrag, zinsen } = (await lies(id)).erstattung;
    // docs/beispiele/krummes-jahr.md, section 7: 25.197,39 × 6,27 % × 440 ÷ 365 = 1.904,51.
    expect([betrag, zinsen]).toEqual([2_519_739, 190_451]);
    dienste.setStichtag('2027-10-01');
    await zahle(id, '27.101,90');
    expect((await lies(id)).zustand).toBe('ABGESCHLOSSEN');
    dienste.setStichtag('2027-11-15');
    const bescheid = {
      bis: '2027-10-01',
      basiszinsen: [
        { ab: '2026-07-01', satz: '1,50' },
        { ab: '2027-07-01', satz: '1,27' },
      ],
      anhoerungAm: '2027-10-20',
      zahlbarBis: '2028-01-31',
      wuerdigung: 'Sie haben keine Einwände erhoben.',
      begruendung: 'Die Klage hat nur den Zeitpunkt der Zahlung verschoben.',
      ermessen: 'Gründe, von Zinsen abzusehen, liegen nicht vor.',
    };
    expect((await act(anke, id, 'zinsvorschlag', bescheid)).status).toBe(201);
    expect((await act(jens, id, 'zinsbescheid')).status).toBe(201);
    expect((await act(anke, id, 'zinsbekanntgabe', { weg: 'POST', aufgabeAm: '2027-11-15' })).status).toBe(
      201,
    );
    const raten = [
      { am: '2028-03-01', betrag: '500,00' },
      { am: '2028-06-01', betrag: '500,00' },
    ];
    const stundung = {
      ...STUNDUNG,
      forderung: 'ZINSEN',
      betrag: '1.000,00',
      raten,
      basiszins: '',
      antragAm: '2027-11-12',
    };
    expect((await schlageVor(id, stundung)).status).toBe(201);
    expect((await entscheide(id)).status).toBe(201);
    // Interest bears no interest; 286,68 stays due on the day of the Bescheid.
    expect((await lies(id)).ansprueche).toMatchObject({
      forderungen: [{ forderung: 'ZINSEN', offen: 128_668, faelligAm: '2028-01-31' }],
      massnahmen: [{ art: 'STUNDUNG', zinsen: 0, rest: 28_668 }],
    });
    await zahle(id, '286,68', 'zinseingang');
    expect((await fristVon(id, 'ZINSEN')).tag).toBe('2028-03-01');
    dienste.setStichtag('2028-03-01');
    await runErstattungsfristen(dienste);
    await zahle(id, '500,00', 'zinseingang');
    expect((await fristVon(id, 'ZINSEN')).tag).toBe('2028-06-01');
    // After the end of the Förderfall the Land still sees what is open, and what rests until its next look.
    const zeileDesLandes = async () => {
      const { body } = await server.rufe(anke, 'GET', '/foerderueberblick?foerderjahr=2025');
      return body.zeilen.find((zeile: { foerderfallId: string }) => zeile.foerderfallId === id);
    };
    expect(await zeileDesLandes()).toMatchObject({
      zustand: 'ABGESCHLOSSEN',
      termin: { tag: '2028-06-01', art: 'ZINSEN' },
      merkmal: 'ZINSEN',
    });
    const ruhend = { ...NIEDERSCHLAGUNG, forderung: 'ZINSEN', betrag: '500,00', befristetBis: '2028-03-20' };
    expect((await schlageVor(id, ruhend)).status).toBe(201);
    expect((await entscheide(id)).status).toBe(201);
    expect(await zeileDesLandes()).toMatchObject({
      termin: { tag: '2028-03-20', art: 'NIEDERSCHLAGUNG' },
      merkmal: 'NIEDERGESCHLAGEN',
    });
    const schritte = await server.rufe(jens, 'GET', `/foerderschritte?foerderfallId=${id}`);
    expect(schritte.body.schritte).toContainEqual(
      expect.objectContaining({
        titel: 'Befristete Niederschlagung der Zinsen wieder prüfen',
        tag: '2028-03-20',
        eigen: true,
      }),
    );
    const kreis = await server.rufe(hanne, 'GET', `/foerderschritte?foerderfallId=${id}`);
    expect(JSON.stringify(kreis.body)).not.toContain('Niederschlagung');
    const [laufende] = (await ansprueche(id, jens)).massnahmen.filter(
      ({ art }: { art: string }) => art === 'NIEDERSCHLAGUNG',
    );
    await act(jens, id, 'anspruchsende', { massnahme: laufende.lfd, text: 'Der Haushalt ist genehmigt.' });
    expect(
      (await schlageVor(id, { forderung: 'ZINSEN', betrag: '100,00', antragAm: '2028-02-20' })).status,
    ).toBe(201);
    expect((await entscheide(id)).status).toBe(201);
    const zuviel = await act(kasse, id, 'zinseingang', { betrag: '400,01', buchung: 'LK' });
    expect(zuviel.body.errors[0].detail).toContain('Offen sind 400,00');
    await zahle(id, '400,00', 'zinseingang');
    expect((await fristVon(id, 'ZINSEN')).stand).toBe('ERLEDIGT');
    const schluss = await lies(id);
    expect(schluss.zustand).toBe('ABGESCHLOSSEN');
    expect(schluss.ansprueche.forderungen).toMatchObject([
      { forderung: 'ZINSEN', offen: 0, erledigt: 10_000, faelligAm: null },
    ]);
  });
});
