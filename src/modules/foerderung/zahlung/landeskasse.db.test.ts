import { beforeEach, describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { createWelt } from '#test/support/welt.ts';
import { ANDERE_IBAN, TEST_IBAN } from './test-zahlung.ts';
import {
  anke,
  codesOf,
  createZahlungswelt,
  ERSTER,
  helen,
  jens,
  kasse,
  ZWEITER,
} from './test-zahlungswelt.ts';

const { dienste, server, renew, createBewilligt, teil, act, request, createBank, callBack, order } =
  await createZahlungswelt();
let ulrich: KontoActor;
let petra: KontoActor;

beforeEach(async () => {
  ({ ulrich, petra } = await renew());
});

describe('the Landeskasse', () => {
  const KONTO = { name: 'Landeshauptkasse', iban: ANDERE_IBAN };
  const run = (teilbetraege: object[], actor = kasse) =>
    server.rufe(actor, 'POST', '/zahlungslaeufe', { teilbetraege, konto: KONTO });
  const wahl = async (fall: string, lfd: number) => {
    const { id, version } = await teil(fall, lfd);
    return { id, version };
  };

  it('takes each Teilbetrag over once, in a list and as SEPA, with count and sum', async () => {
    const fall = await createBewilligt();
    await callBack(await createBank(fall));
    await order(fall, 1, ERSTER);
    await order(fall, 2, 5_000_000, {
      prognose: [{ position: 'cm', betrag: 5_285_000 }],
      begruendung: 'Frei seit Mai.',
    });
    const beide = [await wahl(fall, 1), await wahl(fall, 2)];
    const selbst = { ...jens, rolle: 'BR_KASSE' } as const;
    expect((await run(beide, selbst)).body.code).toBe('LAUF_NICHT_MOEGLICH');
    const lauf = await run(beide);
    expect(codesOf(lauf)).toEqual([201]);
    expect((await run(beide)).body.errors[0].detail).toContain('steht schon in einer Datei');
    const { body: liste } = await server.rufe(kasse, 'GET', '/zahlungslaeufe');
    expect(liste.eintraege[0]).toMatchObject({
      anzahl: 2,
      offen: 2,
      summe: ERSTER + 5_000_000,
      ausfuehrung: '2026-10-19',
    });
    const csv = await server.rufe(kasse, 'GET', `/zahlungslaeufe/${lauf.body.id}/kassenliste.csv`);
    expect(csv.roh.toString('utf8')).toContain(`;${TEST_IBAN};;59850,00;KIM KIM-2026`);
    const xml = (await server.rufe(kasse, 'GET', `/zahlungslaeufe/${lauf.body.id}/sepa.xml`)).roh.toString(
      'utf8',
    );
    expect(xml.match(/<NbOfTxs>2<\/NbOfTxs><CtrlSum>109850\.00<\/CtrlSum>/g)).toHaveLength(2);
    expect(xml).toContain('<ReqdExctnDt><Dt>2026-10-19</Dt></ReqdExctnDt>');
    expect((await server.rufe(helen, 'GET', '/zahlungslaeufe')).status).toBe(403);
    expect((await server.rufe(ulrich, 'GET', `/zahlungslaeufe/${lauf.body.id}/sepa.xml`)).status).toBe(403);
  });

  it('confirms by hand, not before the order, never its own one', async () => {
    const fall = await createBewilligt();
    await callBack(await createBank(fall));
    await order(fall, 1, ERSTER);
    const zahlung = { gezahltAm: '2026-10-19', buchung: 'HKR 4711' };
    expect(codesOf(await act(kasse, fall, 1, 'zahlung', { ...zahlung, gezahltAm: '2026-10-18' }))).toEqual([
      422,
      'TAG_FALSCH',
    ]);
    expect(codesOf(await act(kasse, fall, 1, 'zahlung', { ...zahlung, gezahltAm: '2026-10-20' }))).toEqual([
      422,
      'TAG_FALSCH',
    ]);
    const selbst = { ...jens, rolle: 'BR_KASSE' } as const;
    expect(codesOf(await act(selbst, fall, 1, 'zahlung', zahlung))).toEqual([422, 'E-ZM-03']);
    expect(codesOf(await act(kasse, fall, 1, 'zahlung', zahlung))).toEqual([201]);
    expect(codesOf(await act(kasse, fall, 1, 'zahlung', zahlung))).toEqual([422, 'E-ZM-01']);
    expect(await teil(fall, 1, petra)).toMatchObject({
      zustand: 'GEZAHLT',
      gezahltAm: '2026-10-19',
      buchung: 'HKR 4711',
    });
  });

  it('reports a payment that came back; it is ordered anew and in a new run', async () => {
    const fall = await createBewilligt();
    await callBack(await createBank(fall));
    await order(fall, 1, ERSTER);
    await run([await wahl(fall, 1)]);
    expect(codesOf(await act(kasse, fall, 1, 'fehlzahlung', { grund: 'Konto erloschen' }))).toEqual([201]);
    expect(await teil(fall, 1)).toMatchObject({ zustand: 'GEPRUEFT', imLauf: false, betrag: ERSTER });
    expect(codesOf(await act(jens, fall, 1, 'anordnung'))).toEqual([201]);
    expect(codesOf(await run([await wahl(fall, 1)]))).toEqual([201]);
  });

  it('confirms by file, whole or not at all, and never twice', async () => {
    const fall = await createBewilligt();
    await callBack(await createBank(fall));
    await order(fall, 1, ERSTER);
    await order(fall, 2, ZWEITER);
    const [eins, zwei] = [(await teil(fall, 1)).id.replaceAll('-', ''), (await teil(fall, 2)).id];
    const kopf = 'kennung;betrag;gezahlt_am;buchung;ergebnis;grund\n';
    const send = (text: string, probelauf: boolean) =>
      server.rufe(kasse, 'POST', `/zahlungsbestaetigungen?probelauf=${probelauf}`, Buffer.from(kopf + text), {
        'content-type': 'text/csv',
      });
    const falsch = await send(`${eins};59.850,00;19.10.2026;B1;GEZAHLT;\n${zwei};1,00;;;VIELLEICHT;\n`, true);
    expect(falsch.body).toMatchObject({ ergebnis: 'FEHLER', fehler: [{ zeile: 3, spalte: 'ergebnis' }] });
    const betrag = await send(
      `${eins};59.850,00;19.10.2026;B1;GEZAHLT;\n${zwei};1,00;19.10.2026;B2;GEZAHLT;\n`,
      false,
    );
    expect([betrag.status, betrag.body.errors[0].pointer]).toEqual([422, '/zeile/3/betrag']);
    expect(await teil(fall, 1)).toMatchObject({ zustand: 'ANGEORDNET' });
    const gut = `${eins};59.850,00;19.10.2026;B1;GEZAHLT;\n${zwei};59.850,01;;;fehlgeschlagen;Konto erloschen\n`;
    expect((await send(gut, true)).body).toMatchObject({
      ergebnis: 'PROBELAUF',
      gezahlt: 1,
      fehlgeschlagen: 1,
      summe: ERSTER,
    });
    expect(await teil(fall, 1)).toMatchObject({ zustand: 'ANGEORDNET' });
    expect((await send(gut, false)).body).toMatchObject({ ergebnis: 'GESCHRIEBEN' });
    expect(await teil(fall, 1)).toMatchObject({ zustand: 'GEZAHLT', buchung: 'B1' });
    expect(await teil(fall, 2)).toMatchObject({ zustand: 'GEPRUEFT' });
    const doppelt = await send(gut, false);
    expect(doppelt.body.errors[0].detail).toContain('schon als gezahlt bestätigt');
    const zweimal = await send(
      `${eins};1,00;19.10.2026;B1;GEZAHLT;\n${eins};1,00;19.10.2026;B1;GEZAHLT;\n`,
      true,
    );
    expect(zweimal.body.fehler.map(({ grund }: { grund: string }) => grund).join(' ')).toContain(
      'steht schon in Zeile 2',
    );
  });
});

describe('the lists of the Land', () => {
  it('show every Kreis with its own amount, and add up to the Haushalt', async () => {
    const vorher = (await server.rufe(helen, 'GET', '/haushaltsuebersicht')).body.jahre.find(
      ({ haushaltsjahr }: { haushaltsjahr: number }) => haushaltsjahr === 2026,
    );
    const fall = await createBewilligt();
    await callBack(await createBank(fall));
    await request(fall, 1);
    const { body } = await server.rufe(anke, 'GET', '/teilbetraege?zustand=ANGEFORDERT&groesse=200');
    const meiner = body.eintraege.find((zeile: { foerderfallId: string }) => zeile.foerderfallId === fall);
    expect(meiner).toMatchObject({
      lfd: 1,
      betrag: ERSTER,
      schritte: ['abruf_zurueckweisen', 'abruf_pruefen'],
      selbst: false,
    });
    const nachher = (await server.rufe(helen, 'GET', '/haushaltsuebersicht')).body.jahre.find(
      ({ haushaltsjahr }: { haushaltsjahr: number }) => haushaltsjahr === 2026,
    );
    expect(nachher.bewilligt - (vorher?.bewilligt ?? 0)).toBe(11_970_001);
    expect(nachher.angefordert - (vorher?.angefordert ?? 0)).toBe(ERSTER);
    const fremd = (await createWelt(dienste)).konto('KI_LEITUNG');
    const sicht = await server.rufe(fremd, 'GET', '/teilbetraege?groesse=200');
    expect(sicht.body.eintraege).toEqual([]);
    expect((await server.rufe(fremd, 'GET', `/foerderfaelle/${fall}/zahlungen`)).status).toBe(404);
    expect((await server.rufe(ulrich, 'GET', '/haushaltsuebersicht')).status).toBe(403);
  });
});
