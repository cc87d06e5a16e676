import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { closePdf } from '#src/platform/pdf/create-pdf.ts';
import { hashFassung } from '../antragsstand.ts';
import { runErstattungsfristen } from './run-erstattungsfristen.ts';
import { anke, createNachweiswelt, jens, karin, kasse } from './test-nachweiswelt.ts';

const { act, admin, dienste, lies, renew, server, submit } = await createNachweiswelt();
const HEUTE = '2026-10-19';
const URTEIL = '2027-09-06';
let edgar: KontoActor;
let hanne: KontoActor;

beforeEach(async () => {
  dienste.setStichtag(HEUTE);
  ({ edgar, hanne } = await renew());
});
afterEach(async () => {
  dienste.setStichtag(HEUTE);
  await closePdf();
});

type Antwort = { body: { code?: string; errors?: { code: string; pointer: string; detail: string }[] } };
const codeOf = ({ body }: Antwort) => body.errors?.[0]?.code ?? body.code;
const feldOf = ({ body }: Antwort) => body.errors?.[0]?.pointer;
const zinsenOf = async (id: string, actor: KontoActor) => (await lies(id, actor)).zinsen;

/** The crooked year: claimed back with interest up to 15 December 2026, sued against, confirmed in September 2027. */
const streite = async (): Promise<string> => {
  const id = await submit();
  await act(karin, id, 'pruefungsbeginn');
  await act(karin, id, 'anhoerung', { text: 'Eine Stelle war unbesetzt.', frist: '2026-11-16' });
  await act(edgar, id, 'stellungnahme', { text: 'Keine Einwände.' });
  await act(karin, id, 'erstattungsvorschlag', {
    grund: 'ZWECK',
    kenntnisAm: '2026-04-01',
    unwirksamAb: '2025-10-01',
    zahlbarBis: '2026-12-15',
    zinsenBis: '2026-12-15',
    basiszinsen: [{ ab: '2025-07-01', satz: '1,27' }],
    zinsverzicht: '',
    wuerdigung: 'Sie haben den Sachverhalt bestätigt.',
    begruendung: 'Ein Teil der Mittel diente nicht der Förderung.',
    ermessen: 'Sparsamkeit überwiegt.',
  });
  await act(jens, id, 'erstattungsbescheid');
  await act(anke, id, 'bekanntgabe', { weg: 'POST', aufgabeAm: HEUTE });
  await act(anke, id, 'klage', { am: HEUTE, aktenzeichen: '1 K 9/26' });
  dienste.setStichtag(URTEIL);
  const ende = { ausgang: 'BESTAETIGT', grund: 'Urteil', zahlbarBis: '2027-10-01' };
  expect((await act(jens, id, 'klageende', ende)).status).toBe(201);
  return id;
};
const zahleAlles = async (id: string): Promise<void> => {
  const { betrag, zinsen } = (await lies(id, kasse)).erstattung;
  const euro = ((betrag + zinsen) / 100).toFixed(2).replace('.', ',');
  dienste.setStichtag('2027-10-01');
  expect((await act(kasse, id, 'zahlungseingang', { betrag: euro, buchung: 'LK 1' })).status).toBe(201);
};
const VORSCHLAG = {
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
/** docs/beispiele/krummes-jahr.md: 25.197,39 × (6,50 % × 198 + 6,27 % × 92) ÷ 365. */
const ZINSEN = 1_286_68;
const setze = async (): Promise<string> => {
  const id = await streite();
  await zahleAlles(id);
  dienste.setStichtag('2027-11-15');
  expect((await act(anke, id, 'zinsvorschlag', VORSCHLAG)).status).toBe(201);
  expect((await act(jens, id, 'zinsbescheid')).status).toBe(201);
  expect((await act(anke, id, 'zinsbekanntgabe', { weg: 'POST', aufgabeAm: '2027-11-15' })).status).toBe(201);
  return id;
};

describe('a Zinsbescheid after a Klage', () => {
  it('goes from the paid Erstattung to its own Bestandskraft: two persons, the amount counted, the Förderfall closed', async () => {
    const id = await streite();
    // Before all of the Erstattung is paid it goes on: nothing can be fixed.
    expect((await zinsenOf(id, anke)).handlungen).toEqual([]);
    expect(codeOf(await act(anke, id, 'zinsvorschlag', VORSCHLAG))).toBe('KEINE_ZINSEN');
    await zahleAlles(id);
    dienste.setStichtag('2027-11-15');
    expect((await lies(id)).zustand).toBe('ABGESCHLOSSEN');
    expect((await zinsenOf(id, anke)).handlungen).toEqual(['vorschlagen']);
    expect((await act(karin, id, 'zinsvorschlag', VORSCHLAG)).status).toBe(403);
    expect(feldOf(await act(anke, id, 'zinsvorschlag', { ...VORSCHLAG, basiszinsen: [] }))).toBe(
      '/basiszinsen',
    );
    // Heard before the court decided, about something else.
    expect(feldOf(await act(anke, id, 'zinsvorschlag', { ...VORSCHLAG, anhoerungAm: HEUTE }))).toBe(
      '/anhoerungAm',
    );
    expect(feldOf(await act(anke, id, 'zinsvorschlag', { ...VORSCHLAG, zahlbarBis: '2027-11-15' }))).toBe(
      '/zahlbarBis',
    );
    expect(feldOf(await act(anke, id, 'zinsvorschlag', { ...VORSCHLAG, bis: '2026-12-01' }))).toBe('/bis');
    expect((await act(anke, id, 'zinsvorschlag', VORSCHLAG)).status).toBe(201);
    expect(codeOf(await act(anke, id, 'zinsvorschlag', VORSCHLAG))).toBe('ZINSBESCHEID_DA');
    // Work of the Land until it is made known.
    expect((await lies(id)).zinsen).toEqual({ handlungen: [], bescheid: null });
    expect(codeOf(await act({ ...anke, rolle: 'BR_FREIGABE' }, id, 'zinsbescheid'))).toBe('E-ZM-03');
    expect((await zinsenOf(id, jens)).handlungen).toEqual(['schlusszeichnen', 'zurueckgeben']);
    expect((await act(jens, id, 'zinsbescheid')).status).toBe(201);
    expect((await lies(id)).vorgaenge.map(({ art }: { art: string }) => art)).not.toContain('ZINSZEICHNUNG');
    expect(feldOf(await act(anke, id, 'zinsbekanntgabe', { weg: 'POST', aufgabeAm: '2027-11-14' }))).toBe(
      '/aufgabeAm',
    );
    expect((await act(anke, id, 'zinsbekanntgabe', { weg: 'POST', aufgabeAm: '2027-11-15' })).status).toBe(
      201,
    );
    const { bescheid } = await zinsenOf(id, hanne);
    expect(bescheid).toMatchObject({
      stand: 'ERLASSEN',
      betrag: ZINSEN,
      ab: '2026-12-15',
      bis: '2027-10-01',
      rechtsbehelfBis: '2027-12-20',
      bestandskraeftigAm: null,
    });
    expect(JSON.stringify(bescheid.text)).toContain('1.286,68');
    // A day of payment among the Fristen of the Kreis, although the Förderfall has ended.
    const fristen = (await server.rufe(hanne, 'GET', '/foerderfristen')).body.fristen as {
      art: string;
      tag: string;
    }[];
    expect(fristen.filter(({ art }) => art === 'ZINSEN').map(({ tag }) => tag)).toEqual(['2028-01-31']);
    dienste.setStichtag('2027-12-21');
    await runErstattungsfristen(dienste);
    expect(await lies(id)).toMatchObject({
      zustand: 'ABGESCHLOSSEN',
      zinsen: { bescheid: { bestandskraeftigAm: '2027-12-21' } },
    });
    expect(
      (await act(kasse, id, 'zinseingang', { betrag: '1.286,69', buchung: 'LK 2' })).body.errors[0].detail,
    ).toContain('Offen sind 1.286,68');
    await act(kasse, id, 'zinseingang', { betrag: '1.000,00', buchung: 'LK 2' });
    expect((await act(kasse, id, 'zinseingang', { betrag: '286,68', buchung: 'LK 3' })).status).toBe(201);
    expect((await zinsenOf(id, kasse)).handlungen).toEqual([]);
    expect((await zinsenOf(id, hanne)).bescheid).toMatchObject({ eingegangen: ZINSEN });
    // What came in on the interest pays nothing of the Erstattung.
    const { eingegangen, betrag, zinsen } = (await lies(id)).erstattung;
    expect(eingegangen).toBe(betrag + zinsen);
    const danach = (await server.rufe(hanne, 'GET', '/foerderfristen')).body.fristen as {
      art: string;
      stand: string;
    }[];
    expect(danach.find(({ art }) => art === 'ZINSEN')?.stand).toBe('ERLEDIGT');
    const pdf = await server.rufe(hanne, 'GET', `/foerderfaelle/${id}/bescheide/${bescheid.id}/pdf`);
    expect(pdf.status).toBe(200);
  });

  it('is given back with a reason, and not signed once a booking is another', async () => {
    const id = await streite();
    await zahleAlles(id);
    dienste.setStichtag('2027-11-15');
    await act(anke, id, 'zinsvorschlag', VORSCHLAG);
    expect((await act(jens, id, 'zinsrueckgabe', { grund: 'Der Satz ab Juli fehlt.' })).status).toBe(201);
    expect((await zinsenOf(id, anke)).handlungen).toEqual(['vorschlagen']);
    await act(anke, id, 'zinsvorschlag', VORSCHLAG);
    const { eingaenge } = (await lies(id, kasse)).erstattung;
    await act(kasse, id, 'eingangskorrektur', {
      eingang: eingaenge[0].lfd,
      betrag: '99.999,00',
      grund: 'Zahlendreher',
    });
    expect((await act(jens, id, 'eingangskorrektur/entscheidung')).status).toBe(201);
    expect(codeOf(await act(jens, id, 'zinsbescheid'))).toBe('ABRECHNUNG_GEAENDERT');
  });

  it('a Klage against it stops the payment; annulled, another one may be proposed', async () => {
    const id = await setze();
    expect(feldOf(await act(anke, id, 'zinszugang', { am: '2027-11-22' }))).toBe('/am');
    dienste.setStichtag('2027-11-25');
    expect((await act(anke, id, 'zinszugang', { am: '2027-11-22' })).status).toBe(201);
    expect((await zinsenOf(id, anke)).bescheid.rechtsbehelfBis).toBe('2027-12-22');
    dienste.setStichtag('2028-01-10');
    await runErstattungsfristen(dienste);
    // It became known late: after its period nobody can sue, within it the Bescheid was never final.
    const spaet = await act(anke, id, 'zinsklage', { am: '2027-12-23', aktenzeichen: '1 K 3/28' });
    expect([codeOf(spaet), spaet.body.errors[0].detail]).toEqual([
      'TAG',
      expect.stringContaining('22.12.2027'),
    ]);
    expect((await act(anke, id, 'zinsklage', { am: '2027-12-22', aktenzeichen: '1 K 3/28' })).status).toBe(
      201,
    );
    expect((await zinsenOf(id, kasse)).handlungen).toEqual([]);
    expect(codeOf(await act(kasse, id, 'zinseingang', { betrag: '1,00', buchung: 'LK 2' }))).toBe(
      'KEIN_ZINSBESCHEID',
    );
    const ende = { ausgang: 'BESTAETIGT', grund: 'Urteil', zahlbarBis: null };
    expect(feldOf(await act(jens, id, 'zinsklageende', ende))).toBe('/zahlbarBis');
    expect((await act(jens, id, 'zinsklageende', { ...ende, ausgang: 'AUFGEHOBEN' })).status).toBe(201);
    expect(await zinsenOf(id, anke)).toMatchObject({
      handlungen: ['vorschlagen'],
      bescheid: { stand: 'AUFGEHOBEN' },
    });
  });

  it('the database asks for a confirmed Erstattungsbescheid, and for who may write what', async () => {
    const id = await setze();
    const { rows } = await admin.query<{ auftrag: object; bescheid: object; pruefsumme: string }>(
      `SELECT auftrag, bescheid, pruefsumme FROM foerderung.bescheid WHERE foerderfall_id = $1 AND art = 'ZINSEN'`,
      [id],
    );
    // What was signed can be told from what was changed afterwards.
    expect(hashFassung(rows[0]?.auftrag ?? {}, rows[0]?.bescheid ?? {})).toBe(rows[0]?.pruefsumme);
    await expect(
      admin.query(
        `INSERT INTO foerderung.bescheid (id, foerderfall_id, standort_id, lfd, art, auftrag, bescheid, positionen, bewilligt,
           vorgeschlagen_von, vorgeschlagen_am, pruefsumme)
         SELECT gen_random_uuid(), foerderfall_id, standort_id, 90, 'ZINSEN',
           jsonb_set($2::jsonb, '{zinsen,bescheidId}', to_jsonb(gen_random_uuid()::text)), bescheid, '[]', 0, $3, '2027-11-15', pruefsumme
           FROM foerderung.bescheid WHERE foerderfall_id = $1 AND art = 'ZINSEN'`,
        [id, JSON.stringify(rows[0]?.auftrag), anke.kontoId],
      ),
    ).rejects.toThrow('rests on a Bescheid that was confirmed');
    await expect(
      admin.query(
        `UPDATE foerderung.bescheid SET bewilligt = 1 WHERE foerderfall_id = $1 AND art = 'ZINSEN'`,
        [id],
      ),
    ).rejects.toThrow();
  });
});
