import { describe, expect, it } from 'vitest';
import { AUFNAHMEKRITERIUM_CODES } from '#src/modules/akte/wertelisten/aufnahme.ts';
import {
  type Dokumentationslage,
  listMindestdokumentation,
  MINDESTDOKUMENTATION,
} from './mindestdokumentation.model.ts';

const AUFNAHME = {
  kriterien: Object.fromEntries(AUFNAHMEKRITERIUM_CODES.map((code) => [code, 'JA'])),
  anderesFallmanagement: ['KEINS'],
  dringlichkeit: 'BALD',
  zugangsweg: null,
  sprache: null,
};
const VOLL: Dokumentationslage = {
  akte: {
    art: 'FALL',
    zustand: 'MONITORING',
    aufgenommenAm: '2026-08-20',
    naechsterTermin: '2026-11-02',
  },
  informationGegeben: true,
  kurzberatung: { zugangsweg: 'SOZIALAMT', sprache: 'ar' },
  aufnahme: AUFNAHME,
  einwilligungen: [{ zweck: 'ZUSAMMENARBEIT' }],
  assessments: [
    {
      bereiche: [
        { erhebung: 'ERHOBEN', situation: 'Lernt Deutsch.', ressourcen: 'Liest viel.', quelle: 'KLIENT' },
        { erhebung: 'NICHT_ERHOBEN' },
      ],
    },
  ],
  ziele: [{ indikator: 'Kurs begonnen', frist: '2026-12-31', werTutWas: 'Sie meldet sich an.' }],
  ohneZielBegruendet: false,
};
const offen = (teil: Partial<Dokumentationslage> = {}): string[] =>
  listMindestdokumentation({ ...VOLL, ...teil })
    .filter(({ erfuellt }) => !erfuellt)
    .map(({ regel, text }) => `${regel} ${text}`);

describe('minimum documentation', () => {
  it('is complete for a Fall that has everything, each point with its rule', () => {
    expect(offen()).toEqual([]);
    expect(listMindestdokumentation(VOLL)).toHaveLength(MINDESTDOKUMENTATION.length);
    expect(MINDESTDOKUMENTATION.every(({ regel }) => /^CP-0[1-9]$/.test(regel))).toBe(true);
  });

  it('asks a Kurzberatung for its access only, and a Fall before the Aufnahme for the Intake', () => {
    const kurz = {
      art: 'KURZBERATUNG',
      zustand: 'KURZBERATUNG',
      aufgenommenAm: null,
      naechsterTermin: null,
    } as const;
    expect(listMindestdokumentation({ ...VOLL, akte: kurz }).map(({ regel }) => regel)).toEqual([
      'CP-01',
      'CP-01',
    ]);
    const intake = { ...kurz, art: 'FALL', zustand: 'INTAKE' } as const;
    expect(offen({ akte: intake, aufnahme: null, informationGegeben: false, einwilligungen: [] })).toEqual([
      'CP-02 Datenschutzinformation gegeben',
      'CP-02 Einwilligung oder Ablehnung festgehalten',
      'CP-02 Dringlichkeit',
      'CP-02 Anderes Fallmanagement',
      'CP-03 Fünf Aufnahmekriterien',
    ]);
  });

  it('counts „keine Angabe“ as open and takes access of a second Fall from its Intake', () => {
    expect(offen({ kurzberatung: { zugangsweg: 'KEINE_ANGABE', sprache: 'keine_angabe' } })).toEqual([
      'CP-01 Zugangsweg',
      'CP-01 Sprache',
    ]);
    const aufnahme = { ...AUFNAHME, zugangsweg: 'SELBSTMELDUNG', sprache: 'ar' };
    expect(offen({ kurzberatung: null, aufnahme })).toEqual([]);
  });

  it('CP-04, CP-05, CP-07: names what a Lebensbereich, a Ziel or the Monitoring lacks', () => {
    expect(offen({ assessments: [{ bereiche: [{ erhebung: 'ERHOBEN', situation: 'x' }] }] })).toEqual([
      'CP-04 Situation, Ressourcen und Quelle je erhobenem Lebensbereich',
    ]);
    expect(offen({ assessments: [] })).toHaveLength(2);
    expect(offen({ ziele: [{ indikator: null, frist: null, werTutWas: null }] })).toEqual([
      'CP-05 Woran man es merkt, Frist und wer was tut, je Ziel',
    ]);
    expect(offen({ ziele: [] })).toEqual(['CP-05 Ziel vereinbart oder begründet, warum nicht']);
    expect(offen({ ziele: [], ohneZielBegruendet: true })).toEqual([]);
    expect(offen({ akte: { ...VOLL.akte, naechsterTermin: null } })).toEqual(['CP-07 Nächster Termin']);
  });
});
