import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { toVzae } from '#src/core/vzae.ts';
import { findFristlage } from '../foerderfall.model.ts';
import { REGELPARAMETER } from '../regelwerk/parameter.model.ts';
import {
  countFristen,
  createAntragsfrist,
  createAnzeigefrist,
  type Fristakte,
  type Fristposten,
  listFristen,
} from './fristen.model.ts';

const tag = toPlainDate;
const STICHTAG = tag('2026-10-19');
const AKTE: Fristakte = {
  id: 'f1',
  aktenzeichen: 'KIM-2026-TEST',
  foerderjahr: 2026,
  zustand: 'BESTANDSKRAEFTIG',
  von: tag('2026-01-01'),
  bis: tag('2026-12-31'),
  frist: tag('2025-10-31'),
  parameter: REGELPARAMETER,
  eingangAm: tag('2025-10-30'),
  nachweisAm: null,
  nachfrist: null,
};
const posten = (art: Fristposten['art'], rest: Partial<Fristposten> = {}): Fristposten => ({
  foerderfallId: 'f1',
  art,
  schluessel: '1',
  tag: tag('2026-10-01'),
  erledigtAm: null,
  stand: null,
  text: null,
  ...rest,
});
const liste = (einer: Fristposten | null, akte: Partial<Fristakte> = {}) =>
  listFristen([{ ...AKTE, ...akte }], einer === null ? [] : [einer], STICHTAG);
const eine = (einer: Fristposten, akte: Partial<Fristakte> = {}) => {
  const gefunden = liste(einer, akte).filter(({ art }) => art === einer.art);
  expect(gefunden.length).toBeLessThanOrEqual(1);
  return gefunden[0];
};

describe('deadlines of a Förderfall', () => {
  it('follow from its state: Antrag done, money to be used, proof three months after the period', () => {
    expect(liste(null).map(({ art, tag: wann, stand, regel }) => [art, wann, stand, regel])).toEqual([
      ['VERWENDUNG', '2026-12-31', 'OFFEN', 'GL-BS-a'],
      ['NACHWEIS', '2027-03-31', 'OFFEN', 'FR-7.4-a'],
      ['ANTRAG', '2025-10-31', 'ERLEDIGT', 'FR-7.1.2-b'],
    ]);
    expect(liste(null, { zustand: 'IN_PRUEFUNG' }).map(({ art }) => art)).toEqual(['ANTRAG']);
  });

  it('of a change of the Besetzung name Stelle, day and VZÄ, and where it is told', () => {
    const pflicht = {
      schluessel: 'CM-1',
      bezeichnung: 'Case Management 1',
      ab: tag('2026-05-17'),
      vorher: toVzae(100),
      nachher: toVzae(0),
      weg: 'ENTSCHEIDUNG',
      frist: tag('2026-05-31'),
    } as const;
    expect(createAnzeigefrist(AKTE, pflicht, STICHTAG)).toMatchObject({
      titel: 'Änderung anzeigen: Case Management 1 ab 17.05.2026 von 1,00 auf 0,00 VZÄ',
      tag: '2026-05-31',
      stand: 'UEBERFAELLIG',
      regel: 'FR-4.1-e',
      annahme: 'OQ-F-72',
      pfad: '/foerderung/f1/stellen',
    });
  });

  it('of an Antrag rest on the question of the weekend when it moves their day', () => {
    const entwurf = { zustand: 'ENTWURF', eingangAm: null, foerderjahr: 2027 } as const;
    expect(liste(null, { ...entwurf, frist: tag('2026-11-02') })[0]?.annahme).toBe('OQ-F-10');
    expect(liste(null)[2]?.annahme).toBeNull();
  });

  it('are late from the day after, never on the day', () => {
    const entwurf = { zustand: 'ENTWURF', eingangAm: null } as const;
    expect(liste(null, { ...entwurf, frist: STICHTAG })[0]?.stand).toBe('OFFEN');
    expect(liste(null, { ...entwurf, frist: tag('2026-10-18') })[0]?.stand).toBe('UEBERFAELLIG');
  });

  it('a Nachforderung to the proof moves its day and opens it again', () => {
    const [nachweis] = liste(null, {
      zustand: 'VN_OFFEN',
      bis: tag('2025-12-31'),
      nachweisAm: tag('2026-03-20'),
      nachfrist: tag('2026-11-15'),
    });
    expect(nachweis).toMatchObject({ art: 'NACHWEIS', tag: '2026-11-15', stand: 'OFFEN', erledigtAm: null });
    expect(nachweis?.titel).toContain('Nachforderung');
    const [spaet] = liste(null, { zustand: 'VN_UEBERFAELLIG', bis: tag('2025-12-31') });
    expect(spaet).toMatchObject({ tag: '2026-03-31', stand: 'UEBERFAELLIG' });
    const fertig = liste(null, { zustand: 'VN_EINGEREICHT', nachweisAm: tag('2026-03-20') });
    expect(fertig.find(({ art }) => art === 'NACHWEIS')).toMatchObject({
      stand: 'ERLEDIGT',
      erledigtAm: '2026-03-20',
    });
  });

  it('a right that lapsed is over, not late', () => {
    const vorbei = eine(posten('RECHTSBEHELF', { stand: 'BEWILLIGUNG' }));
    expect(vorbei).toMatchObject({ stand: 'ERLEDIGT', erledigtAm: null, regel: 'GL-RB-a', wer: 'Zeichnung' });
    const laeuft = eine(posten('RECHTSBEHELF', { tag: tag('2026-11-05') }), {
      zustand: 'RECHTSBEHELFSFRIST',
    });
    expect(laeuft?.stand).toBe('OFFEN');
  });

  it('an Auflage names its letter and rule; what is owed daily is due with the end of the period', () => {
    const auflage = eine(posten('AUFLAGE', { schluessel: 'b', text: 'je Fortbildung' }));
    expect(auflage).toMatchObject({
      stand: 'UEBERFAELLIG',
      regel: 'FR-6-b',
      pfad: '/foerderung/f1/pruefung',
    });
    const taeglich = eine(posten('AUFLAGE', { schluessel: 'e', tag: tag('2026-01-01') }));
    expect(taeglich).toMatchObject({ tag: '2026-12-31', stand: 'OFFEN', annahme: 'OQ-F-67' });
    expect(eine(posten('AUFLAGE', { schluessel: 'f', text: 'jährlich' }))?.naeheres).toBe('Soll. Jährlich.');
    const erledigt = eine(posten('AUFLAGE', { schluessel: 'b', erledigtAm: tag('2026-09-01') }));
    expect(erledigt).toMatchObject({ stand: 'ERLEDIGT', erledigtAm: '2026-09-01' });
  });

  it('money, Letztempfänger, Nachforderung, Anhörung and Erstattung are open only in their states', () => {
    expect(eine(posten('MITTELANFORDERUNG', { stand: 'GEPLANT' }))?.stand).toBe('UEBERFAELLIG');
    expect(eine(posten('MITTELANFORDERUNG', { stand: 'ANGEFORDERT' }))?.stand).toBe('ERLEDIGT');
    expect(eine(posten('LETZTEMPFAENGER', { stand: 'AKTIV', text: 'Stadt Werdeck' }))).toMatchObject({
      stand: 'UEBERFAELLIG',
      titel: 'Nachweis von Stadt Werdeck einholen',
    });
    expect(eine(posten('LETZTEMPFAENGER', { stand: 'NACHWEIS_VORGELEGT' }))?.wer).toBe('Zeichnung');
    expect(eine(posten('LETZTEMPFAENGER', { stand: 'NACHWEIS_GEPRUEFT' }))?.stand).toBe('ERLEDIGT');
    expect(eine(posten('NACHFORDERUNG'), { zustand: 'NACHFORDERUNG' })?.stand).toBe('UEBERFAELLIG');
    expect(eine(posten('NACHFORDERUNG', { stand: 'FRIST_ABGELAUFEN' }))?.stand).toBe('ERLEDIGT');
    expect(eine(posten('ANHOERUNG'), { zustand: 'ANHOERUNG' })?.stand).toBe('UEBERFAELLIG');
    expect(eine(posten('ANHOERUNG'), { zustand: 'RUECKFORDERUNG' })?.stand).toBe('ERLEDIGT');
    expect(eine(posten('ERSTATTUNG'), { zustand: 'RUECKFORDERUNG' })?.stand).toBe('UEBERFAELLIG');
    // § 80 VwGO: nothing has to be paid while a court decides.
    expect(eine(posten('ERSTATTUNG'), { zustand: 'KLAGEVERFAHREN_RUECKFORDERUNG' })).toBeUndefined();
  });

  it('of a Förderfall that ended only what was done is left', () => {
    const ende = { zustand: 'ABGESCHLOSSEN', nachweisAm: tag('2027-01-02') } as const;
    expect(eine(posten('AUFLAGE', { schluessel: 'b' }), ende)).toBeUndefined();
    expect(liste(null, ende).every(({ stand }) => stand === 'ERLEDIGT')).toBe(true);
  });
});

describe('the list', () => {
  it('begins with what is late, then goes by day, and ends with the newest thing that was done', () => {
    const alle = listFristen(
      [AKTE],
      [
        posten('MITTELANFORDERUNG', { stand: 'GEPLANT', tag: tag('2026-10-01'), schluessel: '2' }),
        posten('MITTELANFORDERUNG', { stand: 'GEZAHLT', erledigtAm: tag('2026-04-20') }),
        posten('AUFLAGE', { schluessel: 'g', tag: tag('2026-11-01') }),
      ],
      STICHTAG,
    );
    expect(alle.map(({ art, stand }) => [art, stand])).toEqual([
      ['MITTELANFORDERUNG', 'UEBERFAELLIG'],
      ['AUFLAGE', 'OFFEN'],
      ['VERWENDUNG', 'OFFEN'],
      ['NACHWEIS', 'OFFEN'],
      ['MITTELANFORDERUNG', 'ERLEDIGT'],
      ['ANTRAG', 'ERLEDIGT'],
    ]);
    expect(countFristen(alle, STICHTAG)).toEqual({ ueberfaellig: 1, bald: 1, spaeter: 2, erledigt: 2 });
  });

  it('knows the next Antrag before anybody begins it, with the question of the weekend', () => {
    const lage = findFristlage(2027, REGELPARAMETER);
    if (lage === undefined) throw new Error('2027 belongs to the Richtlinie');
    expect(createAntragsfrist(2027, lage, STICHTAG)).toMatchObject({
      tag: '2026-11-02',
      stand: 'OFFEN',
      annahme: 'OQ-F-10',
      foerderfallId: null,
      pfad: '/foerderung',
    });
    const ohne = { ...lage, eigentlich: lage.frist };
    expect(createAntragsfrist(2027, ohne, STICHTAG).annahme).toBeNull();
  });
});
