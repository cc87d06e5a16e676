import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import { kontextFuer } from '#test/support/welt.ts';
import { NACHWEIS } from '../nachweis/test-nachweiswelt.ts';
import { KRUMMES_JAHR } from '../nachweis/test-nachweis.ts';
import { ZUSTANDSMASCHINEN } from '../regelwerk/rl-2024-12/zustaende.model.ts';
import { runAenderungsfristen } from './run-aenderungsfristen.ts';
import { anke, codesOf, createAenderungswelt, HALB, HEUTE, jens, LUECKE } from './test-aenderungswelt.ts';

const {
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
} = await createAenderungswelt();
let hanne: KontoActor;
let edgar: KontoActor;

beforeEach(async () => {
  ({ hanne, edgar } = await renew());
});

/** 3 × 57.000 less what the gap costs; docs/beispiele/krummes-jahr.md, section 5. */
const NEU = 27_953_161;
const stand = async (fall: string, actor = hanne) => (await lies(fall, actor)).aenderungen[0];
/** The account of the Kreis, typed by one person and signed by another. */
const createBank = async (): Promise<string> => {
  const [fall] = (await server.rufe(hanne, 'GET', '/foerderfaelle')).body.eintraege;
  const { body } = await server.rufe(hanne, 'POST', `/foerderfaelle/${fall.id}/bankverbindungen`, {
    inhaber: 'Stadtkasse',
    iban: 'DE02120300000000202051',
  });
  const pfad = `/bankverbindungen/${body.id}/zeichnung`;
  expect(codesOf(await server.rufe(edgar, 'POST', pfad, { version: 1 }))).toEqual([201]);
  return body.id;
};
const rate = async (fall: string, lfd: number) =>
  (await zahlungen(fall)).teilbetraege.find((eine: { lfd: number }) => eine.lfd === lfd);

describe('a change that the Kreis applies for', () => {
  it('goes from the draft to the changed second Teilbetrag, each step by whoever may', async () => {
    const fall = await createFall();
    expect(codesOf(await begin(fall))).toEqual([201]);
    expect((await lies(fall, anke)).aenderungen).toEqual([]);
    expect((await stand(fall)).hindernisse).toMatchObject([{ text: 'Es ändert sich nichts.' }]);
    expect(codesOf(await save(fall, { besetzung: [LUECKE] }))).toEqual([200]);
    const geprueft = await stand(fall);
    expect(geprueft.zeilen).toContainEqual({
      position: 'cm',
      bisher: 17_100_000,
      hoechstens: 14_913_161,
      neu: 17_100_000,
    });
    expect(geprueft.hindernisse).toMatchObject([{ feld: 'betraege.cm', regel: 'FR-5.4.1-e' }]);
    expect(codesOf(await save(fall, { besetzung: [LUECKE], betraege: { cm: '149.131,61' } }))).toEqual([200]);
    expect((await stand(fall)).teilbetraege).toMatchObject([
      { lfd: 1, zustand: 'GEZAHLT', bisher: HALB, neu: HALB },
      { lfd: 2, zustand: 'GEPLANT', bisher: HALB, neu: NEU - HALB },
    ]);
    expect(codesOf(await act(edgar, fall, 'zeichnung', { bestaetigt: true }))).toEqual([201]);
    expect(await stand(fall, anke)).toMatchObject({ zustand: 'ANGEZEIGT', unveraendert: true });

    expect(codesOf(await act(anke, fall, 'pruefungsbeginn'))).toEqual([201]);
    expect(codesOf(await act(anke, fall, 'vorschlag', await vorschlagOf(fall)))).toEqual([201]);
    // The Kreis reads no proposal and no reason of one.
    const kreis = await stand(fall);
    expect([kreis.zustand, kreis.bescheid]).toEqual(['ENTSCHEIDUNGSREIF', null]);
    expect(kreis.ereignisse.map(({ ereignis }: { ereignis: string }) => ereignis)).not.toContain(
      'entscheidung_vorschlagen',
    );
    expect(codesOf(await act(jens, fall, 'schlusszeichnung', { funktion: 'Im Auftrag' }))).toEqual([201]);
    expect((await stand(fall)).bescheid).toBeNull();
    expect(codesOf(await act(anke, fall, 'bekanntgabe', { weg: 'ZUSTELLUNG', aufgabeAm: HEUTE }))).toEqual([
      201,
    ]);
    const bekannt = await stand(fall);
    expect(bekannt.bescheid).toMatchObject({
      bewilligt: NEU,
      bekanntAm: HEUTE,
      rechtsbehelfBis: '2025-09-04',
    });
    const text = JSON.stringify(bekannt.bescheid.text).replaceAll('\u00a0', ' ');
    expect(text).toContain('beträgt nun 279.531,61 €; bisher waren es 301.400,00 €');
    expect(text).toContain('KIM-Case Management 3, 01.09.2025 bis 31.12.2025');

    // Only the changed amount waits: the old plan holds until Bestandskraft.
    expect(await rate(fall, 2)).toMatchObject({ vorgesehen: HALB, zustand: 'GEPLANT' });
    expect((await zahlungen(fall)).bescheid.bewilligt).toBe(2 * HALB);
    await waive(fall);
    expect(await stand(fall)).toMatchObject({ zustand: 'BESTANDSKRAEFTIG' });
    expect(await rate(fall, 1)).toMatchObject({ vorgesehen: HALB, zustand: 'GEZAHLT' });
    const zweiter = await rate(fall, 2);
    expect(zweiter).toMatchObject({ vorgesehen: NEU - HALB, betrag: NEU - HALB, zustand: 'GEPLANT' });
    expect(zweiter.ereignisse.at(-1)).toMatchObject({
      ereignis: 'umplanen',
      grund: 'Änderungsbescheid vom 04.08.2025: bisher 150.700,00\u00a0€, neu 128.831,61\u00a0€.',
    });
    expect((await zahlungen(fall)).bescheid.bewilligt).toBe(NEU);
  });

  it('changes what the Verwendungsnachweis is measured by: the gap takes nothing from the other posts', async () => {
    const fall = await createFall();
    await announce(fall);
    await decide(fall);
    await waive(fall);
    await set(`UPDATE foerderung.foerderfall SET zustand = 'VN_OFFEN' WHERE id = $1`, [fall]);
    await pay(fall);
    dienste.setStichtag('2026-02-02');
    const pfad = `/foerderfaelle/${fall}/nachweis`;
    const entwurf = { version: 0, nachweis: NACHWEIS, personal: KRUMMES_JAHR.personal };
    expect((await server.rufe(hanne, 'PUT', pfad, entwurf)).status).toBe(200);
    const { version } = (await server.rufe(hanne, 'GET', pfad)).body;
    const signiert = await server.rufe(edgar, 'POST', `${pfad}/einreichung`, { version, bestaetigt: true });
    expect(codesOf(signiert)).toEqual([201]);
    const { ausgezahlt, fassung } = (await server.rufe(anke, 'GET', pfad)).body;
    expect(ausgezahlt).toBe(NEU);
    expect(fassung.abrechnung).toMatchObject({ anerkannt: 27_620_261, rueckforderung: 332_900 });
    expect(fassung.nachgerechnet).toBe(true);
  });

  it('is signed by another person, complete, and one at a time', async () => {
    const fall = await createFall();
    expect(codesOf(await begin(fall))).toEqual([201]);
    expect(codesOf(await begin(fall))).toEqual([422, 'AENDERUNG_LAEUFT']);
    const selbst = { ...hanne, rolle: 'ZE_ZEICHNUNG' } as const;
    const zeichnung = { bestaetigt: true };
    expect(codesOf(await act(selbst, fall, 'zeichnung', zeichnung))).toEqual([422, 'E-ZM-03']);
    await save(fall, { besetzung: [{ ...LUECKE, abschnitte: [{ von: 'x', bis: '', vzae: '0,4' }] }] });
    expect(codesOf(await act(edgar, fall, 'zeichnung', zeichnung))).toEqual([
      422,
      'EINGABE',
      'EINGABE',
      'FR-5.4.1-e',
    ]);
    const klein = [{ von: '01.01.2025', bis: '31.12.2025', vzae: '0,40' }];
    await save(fall, { besetzung: [{ ...LUECKE, abschnitte: klein }] });
    expect((await stand(fall)).hindernisse).toMatchObject([{ feld: 'besetzung.cm-3', regel: 'FR-5.4.1-g' }]);
    expect(codesOf(await act(edgar, fall, 'verwerfung'))).toEqual([403, 'KEIN_RECHT']);
    expect(codesOf(await act(hanne, fall, 'verwerfung'))).toEqual([201]);
    expect(codesOf(await begin(fall))).toEqual([201]);
  });

  it('begins while the Bescheid is final only', async () => {
    const fall = await createFall();
    await set(`UPDATE foerderung.foerderfall SET zustand = 'VN_OFFEN' WHERE id = $1`, [fall]);
    expect(codesOf(await begin(fall))).toEqual([422, 'NICHT_BESTANDSKRAEFTIG']);
    expect((await lies(fall)).anlegbar).toBeNull();
  });
});

describe('the decision on a change', () => {
  it('takes two persons, stays within the Höchstbetrag and the Haushalt, and never below what was paid', async () => {
    const fall = await createFall();
    await announce(fall);
    expect(codesOf(await act(hanne, fall, 'pruefungsbeginn'))).toEqual([403, 'KEIN_RECHT']);
    expect(codesOf(await act(anke, fall, 'schlusszeichnung', { funktion: 'I. A.' }))).toEqual([
      403,
      'KEIN_RECHT',
    ]);
    expect(codesOf(await act(jens, fall, 'schlusszeichnung', { funktion: 'I. A.' }))).toEqual([
      422,
      'E-ZM-01',
    ]);
    await act(anke, fall, 'pruefungsbeginn');
    const zuHoch = await act(anke, fall, 'vorschlag', await vorschlagOf(fall, { cm: 14_913_162 }));
    expect(codesOf(zuHoch)).toEqual([422, 'GL-BS-a', 'FR-5.4.1-e']);
    const zuWenig = await vorschlagOf(fall, { koord: 0, cm: 0, sach_koord: 0 });
    expect(codesOf(await act(anke, fall, 'vorschlag', zuWenig))).toEqual([422, 'GL-RF-b']);
    const ohneErmessen = { ...(await vorschlagOf(fall)), ermessen: '' };
    expect(codesOf(await act(anke, fall, 'vorschlag', ohneErmessen))).toEqual([422, 'GL-BS-a']);
    expect(codesOf(await act(anke, fall, 'vorschlag', await vorschlagOf(fall)))).toEqual([201]);
    const selbst = { ...anke, rolle: 'BR_FREIGABE' } as const;
    expect(codesOf(await act(selbst, fall, 'schlusszeichnung', { funktion: 'I. A.' }))).toEqual([
      422,
      'E-ZM-03',
    ]);
    expect(codesOf(await act(jens, fall, 'erledigung'))).toEqual([422, 'VORSCHLAG_OFFEN']);
    expect(codesOf(await act(jens, fall, 'vorschlagrueckgabe', { grund: 'Bitte runden.' }))).toEqual([201]);
    const zurueck = await stand(fall, anke);
    expect([zurueck.zustand, zurueck.vorgabe.ermessen]).toEqual(['IN_PRUEFUNG', 'Sparsamkeit überwiegt.']);
    expect(JSON.stringify((await stand(fall)).ereignisse)).not.toContain('Bitte runden.');
  });

  it('needs no Bescheid when two persons say so', async () => {
    const fall = await createFall();
    await announce(fall);
    await act(anke, fall, 'pruefungsbeginn');
    const vermerk = { vermerk: 'Geringfügig, wird mit dem Nachweis abgerechnet.' };
    expect(codesOf(await act(anke, fall, 'erledigungsvorschlag', vermerk))).toEqual([201]);
    expect(codesOf(await act(jens, fall, 'schlusszeichnung', { funktion: 'I. A.' }))).toEqual([
      422,
      'KEIN_VORSCHLAG',
    ]);
    expect(codesOf(await act(jens, fall, 'erledigung'))).toEqual([201]);
    expect(await stand(fall)).toMatchObject({ zustand: 'ERLEDIGT', bescheid: null });
    expect(await rate(fall, 2)).toMatchObject({ vorgesehen: HALB });
    expect((await lies(fall)).anlegbar).toBe('ANTRAG');
  });

  it('of the authority’s own accord: unseen by the Kreis until made known, after a hearing, never more than before', async () => {
    const fall = await createFall();
    expect(codesOf(await begin(fall, anke))).toEqual([201]);
    expect((await lies(fall)).aenderungen).toEqual([]);
    await act(anke, fall, 'pruefungsbeginn');
    expect(codesOf(await save(fall, { besetzung: [LUECKE] }, anke))).toEqual([200]);
    const vorschlag = await vorschlagOf(fall);
    expect(codesOf(await act(anke, fall, 'vorschlag', vorschlag))).toEqual([422, 'GL-ANH-a']);
    const mehr = await vorschlagOf(fall, { veranst: 500_001 });
    expect(codesOf(await act(anke, fall, 'vorschlag', { ...mehr, anhoerungAm: '2025-07-01' }))).toEqual([
      422,
      'GL-BS-a',
      'FR-5.4.2-c',
    ]);
    expect(codesOf(await act(anke, fall, 'vorschlag', { ...vorschlag, anhoerungAm: '2025-07-01' }))).toEqual([
      201,
    ]);
    expect(codesOf(await act(jens, fall, 'schlusszeichnung', { funktion: 'Im Auftrag' }))).toEqual([201]);
    expect((await lies(fall)).aenderungen).toEqual([]);
    await act(anke, fall, 'bekanntgabe', { weg: 'POST', aufgabeAm: HEUTE });
    const { bescheid } = await stand(fall);
    expect(JSON.stringify(bescheid.text).replaceAll('\u00a0', ' ')).toContain(
      'Mit Schreiben vom 01.07.2025 haben wir Sie angehört',
    );
    expect(bescheid.bekanntAm).toBe('2025-08-08');
    expect(codesOf(await act(edgar, fall, 'rechtsbehelfsverzicht', { bestaetigt: true }))).toEqual([
      422,
      'VOR_BEKANNTGABE',
    ]);
  });

  it('waits for the court; annulled, the Bescheid before stays in force', async () => {
    const fall = await createFall();
    await announce(fall);
    await decide(fall);
    const klage = { am: HEUTE, aktenzeichen: '1 K 12/25' };
    expect(codesOf(await act(anke, fall, 'klage', klage))).toEqual([201]);
    dienste.setStichtag('2025-10-06');
    await runAenderungsfristen(dienste);
    expect(await stand(fall)).toMatchObject({ zustand: 'KLAGEVERFAHREN' });
    const ende = { grund: 'Urteil vom 06.10.2025', ausgang: 'AUFGEHOBEN' };
    expect(codesOf(await act(jens, fall, 'klageende', ende))).toEqual([201]);
    expect(await stand(fall, anke)).toMatchObject({
      zustand: 'IN_PRUEFUNG',
      bescheid: { stand: 'AUFGEHOBEN' },
    });
    expect((await zahlungen(fall)).bescheid.bewilligt).toBe(2 * HALB);
    expect(await rate(fall, 2)).toMatchObject({ vorgesehen: HALB });
  });
});

describe('the Teilbeträge', () => {
  it('follow by the timer; one that was asked for is asked for again, one that falls to nothing is dropped', async () => {
    const fall = await createFall();
    await announce(fall);
    await decide(fall, { cm: 2_500_000, koord: 11_400_000, sach_koord: 1_000_000, veranst: 170_000 });
    await request(fall);
    dienste.setStichtag('2025-09-04');
    await runAenderungsfristen(dienste);
    expect(await rate(fall, 2)).toMatchObject({ zustand: 'ANGEFORDERT' });
    dienste.setStichtag('2025-09-05');
    expect(await runAenderungsfristen(dienste)).toBeGreaterThan(0);
    expect(await rate(fall, 2)).toMatchObject({ zustand: 'ENTFALLEN', vorgesehen: 0, betrag: 0 });
    expect(await zahlungen(fall)).toMatchObject({ zuViel: 0, bescheid: { bewilligt: HALB } });
  });

  it('show what was paid too much meanwhile, and are never negative', async () => {
    const fall = await createFall();
    await announce(fall);
    await decide(fall);
    await pay(fall);
    await waive(fall);
    const { zuViel, teilbetraege } = await zahlungen(fall);
    expect(zuViel).toBe(2 * HALB - NEU);
    expect(teilbetraege.map(({ betrag }: { betrag: number }) => betrag)).toEqual([HALB, HALB]);
  });

  it('that failed after the change are not ordered anew with the old amount', async () => {
    const fall = await createFall();
    await announce(fall);
    await decide(fall);
    await pay(fall);
    await waive(fall);
    await set(
      `UPDATE foerderung.rate SET zustand = 'GEPRUEFT', bank_id = NULL, angeordnet_von = NULL, angeordnet_am = NULL, gezahlt_am = NULL,
         buchung = NULL WHERE foerderfall_id = $1 AND lfd = 2`,
      [fall],
    );
    const { id, version } = await rate(fall, 2);
    const bank = await createBank();
    const antwort = await server.rufe(jens, 'POST', `/teilbetraege/${id}/anordnung`, { version });
    expect(codesOf(antwort)).toEqual([422, 'MEHR_ALS_BEWILLIGT']);
    const satz = `zustand = 'ANGEORDNET', bank_id = '${bank}', angeordnet_von = '${jens.kontoId}', angeordnet_am = '${HEUTE}'`;
    dienste.setStichtag('2025-10-06');
    const direkt = withActor(kontextFuer(dienste, jens, 'foerderung'), async (trx) => {
      await sql`UPDATE foerderung.rate SET ${sql.raw(satz)} WHERE id = ${id}`.execute(trx);
      return ok(null);
    });
    await expect(direkt).rejects.toThrow('more than the Bescheid in force grants');
  });

  it('grow by one more when everything was paid and the grant rises again', async () => {
    const fall = await createFall();
    await announce(fall);
    await decide(fall);
    await waive(fall);
    await pay(fall);
    expect(codesOf(await begin(fall))).toEqual([201]);
    const voll = [{ von: '01.01.2025', bis: '31.12.2025', vzae: '1,00' }];
    await save(fall, { besetzung: [{ stelle: 'cm-3', abschnitte: voll }], betraege: { cm: '150.000' } });
    await act(edgar, fall, 'zeichnung', { bestaetigt: true });
    await decide(fall);
    await waive(fall);
    expect(await rate(fall, 3)).toMatchObject({
      vorgesehen: 15_000_000 - 14_913_161,
      zustand: 'GEPLANT',
      termin: '2025-10-01',
    });
  });

  it('are dropped by hand with a reason and two persons', async () => {
    const fall = await createFall();
    const tat = async (actor: KontoActor, akt: string, body: object = {}) => {
      const { id, version } = await rate(fall, 2);
      return server.rufe(actor, 'POST', `/teilbetraege/${id}/${akt}`, { version, ...body });
    };
    expect(codesOf(await tat(jens, 'entfall'))).toEqual([422, 'KEIN_VORSCHLAG']);
    const grund = { grund: 'Der Kreis braucht den Rest nicht.' };
    expect(codesOf(await tat(edgar, 'entfallvorschlag', grund))).toEqual([403, 'KEIN_RECHT']);
    expect(codesOf(await tat(anke, 'entfallvorschlag', grund))).toEqual([201]);
    expect(codesOf(await tat(anke, 'entfallruecknahme'))).toEqual([201]);
    expect((await rate(fall, 2)).entfall).toBeNull();
    expect(codesOf(await tat(anke, 'entfallvorschlag', grund))).toEqual([201]);
    const selbst = { ...anke, rolle: 'BR_FREIGABE' } as const;
    expect(codesOf(await tat(selbst, 'entfall'))).toEqual([422, 'E-ZM-03']);
    expect(codesOf(await tat(jens, 'entfall'))).toEqual([201]);
    const entfallen = await rate(fall, 2);
    expect(entfallen).toMatchObject({ zustand: 'ENTFALLEN' });
    expect(entfallen.ereignisse.at(-1)).toMatchObject({ ereignis: 'entfallen', ...grund });
  });
});

describe('the database', () => {
  const change = (actor: KontoActor, tabelle: 'aenderung' | 'rate', fall: string, satz: string) =>
    withActor(kontextFuer(dienste, actor, 'foerderung'), async (trx) => {
      const { rows } =
        await sql`UPDATE foerderung.${sql.raw(tabelle)} SET ${sql.raw(satz)} WHERE foerderfall_id = ${fall} RETURNING id`.execute(
          trx,
        );
      return ok(rows.length);
    });

  it('knows exactly the steps of the machine AENDERUNG, with the two of a draft', async () => {
    const { rows } = await admin.query<{ quelle: string }>(
      `SELECT pg_get_functiondef('foerderung.pruefe_aenderung'::regproc) AS quelle`,
    );
    const zeilen = [...(rows[0]?.quelle ?? '').matchAll(/\('(\w+)', '(\w+)', '(\w+)', (true|false)\)/g)].map(
      ([, ...teile]) => teile.join(' '),
    );
    const maschine = ZUSTANDSMASCHINEN.AENDERUNG.map(([von, , nach, rolle, vier]) =>
      [von, nach, rolle, vier].join(' '),
    );
    const entwurf = ['ENTWURF ANGEZEIGT ZE_ZEICHNUNG true', 'ENTWURF VERWORFEN ZE_SACHBEARBEITUNG false'];
    expect(zeilen.toSorted()).toEqual([...maschine, ...entwurf].toSorted());
  });

  it('keeps what was signed, the plan of payment, and four eyes', async () => {
    const fall = await createFall();
    await announce(fall);
    await expect(change(anke, 'aenderung', fall, `inhalt = '{}'`)).rejects.toThrow('stays as it is');
    await expect(change(anke, 'aenderung', fall, `zustand = 'BESTANDSKRAEFTIG'`)).rejects.toThrow();
    expect(await change(hanne, 'aenderung', fall, `version = 9`)).toEqual(ok(0));
    await expect(change(jens, 'rate', fall, `vorgesehen = 1, betrag = 1`)).rejects.toThrow(
      'the plan changes with the Bescheid only',
    );
    await expect(change(jens, 'rate', fall, `zustand = 'ENTFALLEN'`)).rejects.toThrow(
      'one person proposes to drop a Teilbetrag',
    );
    await expect(change(anke, 'rate', fall, `betrag = 1`)).rejects.toThrow('prepared by the Kreis');
    await act(anke, fall, 'pruefungsbeginn');
    await act(anke, fall, 'vorschlag', await vorschlagOf(fall));
    const selbst = { ...anke, rolle: 'BR_FREIGABE' } as const;
    await expect(change(selbst, 'aenderung', fall, `zustand = 'BESCHIEDEN'`)).rejects.toThrow(
      'another person decides',
    );
  });
});
