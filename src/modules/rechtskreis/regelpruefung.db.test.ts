import { describe, expect, it } from 'vitest';
import { createUuidV7 } from '#src/core/ids.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { createFallwelt } from '../fall/test-fall.ts';
import { WEGE } from './wege/wege.model.ts';
import { REGELN } from './regeln/regeln.model.ts';
import { applyRegelpruefungen, computeRegelhash } from './regelpruefung.model.ts';

const { rufe, jana, welt, sql, openFall } = await createFallwelt();
const koordination = welt.konto('KOORDINATION', welt.stadt);
const leitung = welt.konto('KI_LEITUNG', welt.stadt);
const UMZUG = { spur: 'VERAENDERUNG', code: 'UMZUG', gueltigVon: '2026-10-05' };
const TITEL_MIT_REGELUNG = { spur: 'AUFENTHALT', code: 'AE_25_2_FLUECHTLING', gueltigVon: '2025-11-01' };
const PRUEFUNG = { geprueftVon: 'Dr. Petra Muster, Rechtsanwältin', geprueftAm: '2026-10-01' };

const listRegeln = async () => (await rufe(koordination, 'GET', '/rechtskreis/regeln')).body.eintraege;
const findRegel = async (id: string) => (await listRegeln()).find((regel: { id: string }) => regel.id === id);
const pruefe = async (id: string, teil: object = {}, actor = koordination) =>
  rufe(actor, 'POST', `/rechtskreis/regeln/${id}/pruefungen`, {
    ...PRUEFUNG,
    pruefenBis: '2027-09-30',
    hash: (await findRegel(id)).hash,
    ...teil,
  });
/** A Fall in which the rule about moving speaks. */
const openUmzug = async (): Promise<string> => {
  const id = await openFall();
  for (const eintrag of [TITEL_MIT_REGELUNG, UMZUG])
    expect((await rufe(jana, 'POST', `/akten/${id}/rechtskreis`, eintrag)).status).toBe(201);
  return id;
};
const lies = async (akteId: string) => (await rufe(jana, 'GET', `/akten/${akteId}/rechtskreis`)).body;
const findHinweis = async (akteId: string) =>
  (await lies(akteId)).hinweise.find(({ regel }: { regel: string }) => regel === 'UMZUG');

describe('who has checked a rule', () => {
  it('shipped rules are unchecked; a recorded check stands at the hint with name, day and next review', async () => {
    const akte = await openUmzug();
    expect(await findHinweis(akte)).toMatchObject({ geprueftVon: null, geprueftAm: null });
    expect((await listRegeln()).map(({ geprueftVon }: { geprueftVon: null }) => geprueftVon)).toEqual(
      [...REGELN, ...Object.values(WEGE)].map(() => null),
    );
    const { status, body } = await pruefe('UMZUG');
    expect(status).toBe(201);
    expect(await findHinweis(akte)).toMatchObject({ ...PRUEFUNG, pruefenBis: '2027-09-30' });
    expect((await rufe(koordination, 'DELETE', `/rechtskreis/regelpruefungen/${body.id}`)).status).toBe(200);
    expect(await findHinweis(akte)).toMatchObject({ geprueftVon: null, geprueftAm: null });
    // Taken back, it stays as proof.
    expect((await findRegel('UMZUG')).pruefungen).toMatchObject([{ id: body.id, zurueckgenommen: true }]);
  });

  it('after the day of the next review the rule is silent in this Standort and says so', async () => {
    const akte = await openUmzug();
    const { hash } = await findRegel('UMZUG');
    const id = createUuidV7();
    await sql(
      `INSERT INTO stamm.regelpruefung (id, standort_id, regel, regel_hash, geprueft_von, geprueft_am, pruefen_bis, erfasst_von)
       VALUES ($1, $2, 'UMZUG', decode($3, 'hex'), 'Dr. Petra Muster', '2025-10-01', '2026-10-18', $4)`,
      [id, welt.standortId, hash, koordination.kontoId],
    );
    expect(await findHinweis(akte)).toBeUndefined();
    expect((await lies(akte)).stilleRegeln).toEqual([expect.objectContaining({ pruefenBis: '2026-10-18' })]);
    expect(await findRegel('UMZUG')).toMatchObject({ spricht: false });
    // A new check lets it speak again; the old one stays in the history.
    expect((await pruefe('UMZUG', {}, leitung)).status).toBe(201);
    expect(await findHinweis(akte)).toMatchObject(PRUEFUNG);
    expect((await findRegel('UMZUG')).pruefungen.length).toBeGreaterThan(1);
  });

  it('ways to a title or to citizenship stand in the same list, with every step and its source', async () => {
    const wege = (await listRegeln()).filter(({ id }: { id: string }) => id.startsWith('WEG_'));
    expect(wege.map(({ id }: { id: string }) => id)).toEqual([
      'WEG_EINBUERGERUNG',
      'WEG_P25A',
      'WEG_P25B',
      'WEG_P104C',
    ]);
    expect(wege[1].folgen).toHaveLength(WEGE.P25A.schritte.length + 1);
    expect(wege[1].quellen).toContain('§ 25a Abs. 1 Satz 1 Nr. 3, § 81 AufenthG');
    expect((await pruefe('WEG_P25A', { hash: 'a'.repeat(64) })).status).toBe(409);
    expect((await pruefe('WEG_P25A', {}, jana)).status).toBe(403);
    expect((await pruefe('WEG_P25A')).status).toBe(201);
    expect(await findRegel('WEG_P25A')).toMatchObject({
      ...PRUEFUNG,
      pruefenBis: '2027-09-30',
      spricht: true,
    });
    expect(await findRegel('WEG_P25B')).toMatchObject({ geprueftVon: null });
  });

  it('a check is about the words that were read, has possible days and counts two years at most', async () => {
    expect((await pruefe('GEBURT', { hash: 'a'.repeat(64) })).status).toBe(409);
    const falsch = await pruefe('GEBURT', { geprueftAm: '2026-10-20', pruefenBis: '2026-10-19' });
    expect([falsch.status, falsch.body.errors]).toMatchObject([
      422,
      [{ pointer: '/geprueftAm' }, { pointer: '/pruefenBis' }],
    ]);
    expect((await pruefe('GEBURT', { pruefenBis: '2028-10-02' })).status).toBe(422);
    expect((await pruefe('GEBURT', { pruefenBis: '2028-10-01' })).status).toBe(201);
    expect(
      (
        await rufe(koordination, 'POST', '/rechtskreis/regeln/ERFUNDEN/pruefungen', {
          ...PRUEFUNG,
          pruefenBis: '2027-09-30',
          hash: 'a'.repeat(64),
        })
      ).status,
    ).toBe(404);
  });

  it('Case Management reads the result at the hint and records nothing', async () => {
    expect((await rufe(jana, 'GET', '/rechtskreis/regeln')).status).toBe(403);
    expect((await pruefe('GEBURT', {}, jana)).status).toBe(403);
  });
});

describe('the hash of a rule', () => {
  it('changes with each word, not with who checked it: a changed rule is unchecked again', () => {
    const [regel] = REGELN;
    if (regel === undefined) throw new Error('no rule');
    const hash = computeRegelhash(regel);
    expect(computeRegelhash({ ...regel, geprueftVon: 'X', pruefenBis: toPlainDate('2030-01-01') })).toEqual(
      hash,
    );
    const anders = { ...regel, titel: `${regel.titel}!` };
    expect(computeRegelhash(anders)).not.toEqual(hash);
    const pruefung = {
      id: createUuidV7(),
      regel: regel.id,
      regelHash: hash,
      geprueftVon: 'Dr. Petra Muster',
      geprueftAm: toPlainDate('2026-10-01'),
      pruefenBis: toPlainDate('2027-09-30'),
      zurueckgenommen: false,
    };
    expect(applyRegelpruefungen([regel], [pruefung])[0]?.geprueftVon).toBe('Dr. Petra Muster');
    expect(applyRegelpruefungen([anders], [pruefung])[0]?.geprueftVon).toBeNull();
    expect(new Set(REGELN.map((eine) => computeRegelhash(eine).toString('hex'))).size).toBe(REGELN.length);
  });
});
