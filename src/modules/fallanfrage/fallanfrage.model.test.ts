import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { ZUGANGSWEG_CODES } from '#src/modules/akte/wertelisten/zugangswege.ts';
import { EMPFAENGERART_CODES } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { LOESCHKLASSEN } from '#src/platform/retention/loeschklassen.ts';
import { formatBeleg } from './beleg.model.ts';
import {
  Anfrageinhalt,
  computeRueckrufstand,
  formatUebernahmenotiz,
  SICHTBARE_KRITERIEN,
  toZugangsweg,
} from './fallanfrage.model.ts';
import { ANFRAGE_FRISTEN, computeLoeschenAb, computeRueckrufBis } from './fristen.ts';
import { ABSAGEGRUENDE } from './wertelisten/gruende.ts';

const tag = toPlainDate;
const HEUTE = tag('2026-10-19');

describe('the call-back', () => {
  it('is due two weeks after the arrival [L1389]', () => {
    expect(computeRueckrufBis(HEUTE)).toBe('2026-11-02');
  });

  it.each([
    ['2026-10-20', null, 'WARTET'],
    ['2026-10-19', null, 'HEUTE'],
    ['2026-10-18', null, 'UEBERFAELLIG'],
    ['2026-10-18', '2026-10-17', 'ERREICHT'],
  ] as const)('until %s, reached %s: %s', (bis, am, stand) => {
    const rueckrufAm = am === null ? null : tag(am);
    expect(computeRueckrufstand({ zustand: 'OFFEN', rueckrufBis: tag(bis), rueckrufAm }, HEUTE)).toBe(stand);
  });

  it('answered, nothing is due', () => {
    const frage = { rueckrufBis: tag('2026-01-01'), rueckrufAm: null };
    expect(computeRueckrufstand({ ...frage, zustand: 'UEBERNOMMEN' }, HEUTE)).toBe('BEANTWORTET');
    expect(computeRueckrufstand({ ...frage, zustand: 'ABGESAGT' }, HEUTE)).toBe('BEANTWORTET');
  });
});

it('is deleted no later than the class of requests without a case allows (LK-01)', () => {
  expect(computeLoeschenAb(HEUTE)).toBe('2027-01-19');
  const { frist } = LOESCHKLASSEN['LK-01'];
  expect(frist.art === 'MONATE' && ANFRAGE_FRISTEN.monate <= frist.monate).toBe(true);
});

it('knows a Zugangsweg for every kind of Stelle, the own category where the survey names one', () => {
  for (const art of EMPFAENGERART_CODES) expect(ZUGANGSWEG_CODES).toContain(toZugangsweg(art));
  expect(toZugangsweg('JOBCENTER')).toBe('JOBCENTER_AGENTUR');
  expect(toZugangsweg('FACHBERATUNGSSTELLE')).toBe('FACHBERATUNGSSTELLE');
  expect(toZugangsweg('KITA')).toBe('FACHLICHE_VERMITTLUNG');
});

it('asks for four criteria; the fifth is the consent itself', () => {
  expect(SICHTBARE_KRITERIEN.map(({ code }) => code)).toEqual([
    'KOMPLEXE_BEDARFSLAGE',
    'HOHE_AKTEURSDICHTE',
    'REGELVERSORGUNG_GREIFT_NICHT',
    'FEHLENDE_RESSOURCEN',
  ]);
});

it('names other help where the source does: capacity and criteria [L1389], competence', () => {
  expect(ABSAGEGRUENDE.filter(({ mitHilfe }) => mitHilfe).map(({ code }) => code)).toEqual([
    'KAPAZITAET',
    'KRITERIEN',
    'ZUSTAENDIGKEIT',
  ]);
});

it('writes the receipt in groups of four', () => {
  expect(formatBeleg('ABCDEFGHJKMNPQRS')).toBe('ABCD-EFGH-JKMN-PQRS');
});

it('carries all that was written into the note, also the longest, within its length', () => {
  const stelle = {
    art: 'KITA',
    name: 'N'.repeat(200),
    ansprechperson: 'P'.repeat(200),
    telefon: '0'.repeat(60),
    erreichbar: 'E'.repeat(200),
  };
  const inhalt = Anfrageinhalt.parse({
    stelle,
    sprache: 'ar',
    bedarfe: ['WOHNEN'],
    anliegen: 'A'.repeat(1_000),
    kriterien: SICHTBARE_KRITERIEN.map(({ code }) => code),
    fallmanagement: 'MBE',
    dringlichkeit: 'SOFORT',
  });
  const notiz = formatUebernahmenotiz(inhalt, {
    eingegangenAm: HEUTE,
    einwilligungAm: tag('2026-10-18'),
    einwilligungForm: 'SCHRIFTLICH',
  });
  for (const teil of Object.values(stelle).slice(1)) expect(notiz).toContain(teil);
  expect(notiz).toContain('18.10.2026, schriftlich');
  expect(notiz).toContain(inhalt.anliegen);
  // The Kurzberatung takes 2,000 characters when it is corrected later; more than these four is nothing a page can send.
  expect(notiz.length).toBeLessThanOrEqual(2_200);
});
