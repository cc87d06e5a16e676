import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { checkWeitergabe, type Gebundenes, toBindung, type Weitergabelage } from './herkunft.model.ts';
import { WEITERGABE_CODES } from './wertelisten/herkunft.ts';

const SOZIAL: Gebundenes = {
  id: '01900000-0000-7000-8000-000000000001',
  art: 'SOZIALLEISTUNGSTRAEGER',
  am: toPlainDate('2026-10-05'),
  stelle: { art: 'JOBCENTER', name: 'Jobcenter Lenne' },
};
const ARZT: Gebundenes = {
  id: '01900000-0000-7000-8000-000000000002',
  art: 'GEHEIMNISTRAEGER',
  am: toPlainDate('2026-10-06'),
  stelle: { art: 'GESUNDHEIT', name: 'Praxis am Markt' },
};
const lage = (teil: Partial<Weitergabelage>): Weitergabelage => ({
  weitergaben: {},
  grundlage: 'EINWILLIGUNG',
  isEntbunden: () => false,
  ...teil,
});
const listErlaubte = (eines: Gebundenes, teil: Partial<Weitergabelage>): string[] =>
  WEITERGABE_CODES.filter(
    (code) => checkWeitergabe([eines], lage({ ...teil, weitergaben: { [eines.id]: code } })).ok,
  );
const codes = (gebunden: Gebundenes[], teil: Partial<Weitergabelage>) => {
  const antwort = checkWeitergabe(gebunden, lage(teil));
  return antwort.ok ? [] : (antwort.fehler.fehler ?? []).map(({ pointer, code }) => [pointer, code]);
};

describe('§§ 76, 78 SGB X: bound information', () => {
  it('sets the two flags (DP-A-06, DP-E-03)', () => {
    expect(toBindung('SOZIALLEISTUNGSTRAEGER')).toEqual({
      zweckbindung78: true,
      geheimnistraegerQuelle: false,
    });
    expect(toBindung('GEHEIMNISTRAEGER')).toEqual({ zweckbindung78: false, geheimnistraegerQuelle: true });
  });

  it('needs an answer to every piece, each at its own field', () => {
    expect(codes([SOZIAL, ARZT], {})).toEqual([
      [`/gebundenes/${SOZIAL.id}`, 'WEITERGABE_UNGEKLAERT'],
      [`/gebundenes/${ARZT.id}`, 'WEITERGABE_UNGEKLAERT'],
    ]);
    const halb = { weitergaben: { [SOZIAL.id]: 'NICHT_ENTHALTEN' } } as const;
    expect(codes([SOZIAL, ARZT], halb)).toEqual([[`/gebundenes/${ARZT.id}`, 'WEITERGABE_UNGEKLAERT']]);
    expect(codes([], {})).toEqual([]);
  });

  it('§ 78: goes on for the same purpose or with the consent of the person, or on a power', () => {
    expect(listErlaubte(SOZIAL, {})).toEqual(['NICHT_ENTHALTEN', 'GLEICHER_ZWECK', 'EINWILLIGUNG']);
    expect(listErlaubte(SOZIAL, { grundlage: 'BEFUGNIS' })).toEqual([
      'NICHT_ENTHALTEN',
      'GLEICHER_ZWECK',
      'BEFUGNIS',
    ]);
  });

  it('§ 76, § 203 StGB: goes on only when this very source is released, or on a power', () => {
    expect(listErlaubte(ARZT, {})).toEqual(['NICHT_ENTHALTEN']);
    expect(listErlaubte(ARZT, { isEntbunden: ({ name }) => name === 'Praxis am Markt' })).toEqual([
      'NICHT_ENTHALTEN',
      'ENTBUNDEN',
    ]);
    expect(listErlaubte(ARZT, { isEntbunden: ({ name }) => name === 'Andere Praxis' })).toEqual([
      'NICHT_ENTHALTEN',
    ]);
    expect(listErlaubte(ARZT, { grundlage: 'BEFUGNIS' })).toEqual(['NICHT_ENTHALTEN', 'BEFUGNIS']);
  });

  it('answers what goes out', () => {
    const weitergaben = { [SOZIAL.id]: 'GLEICHER_ZWECK', [ARZT.id]: 'NICHT_ENTHALTEN' } as const;
    expect(checkWeitergabe([SOZIAL, ARZT], lage({ weitergaben }))).toEqual({ ok: true, wert: [SOZIAL] });
  });
});
