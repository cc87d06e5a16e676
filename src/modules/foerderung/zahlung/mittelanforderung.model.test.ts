import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toCent } from '#src/core/cent.ts';
import { REGELPARAMETER } from '../regelwerk/parameter.model.ts';
import { computeHaushaltsjahr } from './haushalt.model.ts';
import { checkAnforderung, computeAnforderung } from './mittelanforderung.model.ts';
import { listZahlungsschritte, computeTeilbetraege, TEILBETRAG_ZUSTAENDE } from './teilbetrag.model.ts';

const BEWILLIGT = [
  { position: 'koord', bewilligt: toCent(5_700_000) },
  { position: 'cm', bewilligt: toCent(6_270_001) },
] as const;
const lage = (lfd: number, bisher = 0) => ({
  lfd,
  vorgesehen: toCent(lfd === 1 ? 5_985_000 : 5_985_001),
  bisher: toCent(bisher),
  bewilligt: BEWILLIGT,
});
const cm = (betrag: number) => [{ position: 'cm', betrag: toCent(betrag) } as const];

it('the first Teilbetrag is requested as planned, a second one at most what is still needed (FR-7.3-e)', () => {
  expect(computeAnforderung(lage(1), cm(0), 'frei', REGELPARAMETER).betrag).toBe(5_985_000);
  expect(computeAnforderung(lage(2, 5_985_000), [], null, REGELPARAMETER).betrag).toBe(5_985_001);
  const weniger = computeAnforderung(lage(2, 5_985_000), cm(5_000_000), 'frei', REGELPARAMETER);
  expect([weniger.anerkannt, weniger.betrag]).toEqual([10_700_000, 4_715_000]);
  const nichts = computeAnforderung(lage(2, 5_985_000), cm(0), 'frei', REGELPARAMETER);
  expect(nichts.betrag).toBe(0);
  expect(checkAnforderung(nichts, BEWILLIGT).map(({ feld }) => feld)).toEqual(['prognose']);
  const ohne = { ...REGELPARAMETER, zweiterTeilbetragKuerzen: false };
  expect(computeAnforderung(lage(2, 5_985_000), cm(0), 'frei', ohne).betrag).toBe(5_985_001);
});

it('asks why less is needed, and refuses a position that nothing was granted for', () => {
  const fremd = [...cm(1), { position: 'massn', betrag: toCent(1) } as const];
  const anforderung = computeAnforderung(lage(2), fremd, null, REGELPARAMETER);
  expect(checkAnforderung(anforderung, BEWILLIGT).map(({ feld }) => feld)).toEqual([
    'prognose.massn',
    'begruendung',
  ]);
});

it('never requests more than planned, than needed, or than granted in all', () => {
  fc.assert(
    fc.property(fc.nat(20_000_000), fc.nat(8_000_000), (prognose, bisher) => {
      const { betrag, anerkannt } = computeAnforderung(lage(2, bisher), cm(prognose), null, REGELPARAMETER);
      expect(betrag).toBeLessThanOrEqual(5_985_001);
      expect(anerkannt).toBeLessThanOrEqual(11_970_001);
      expect(betrag === 0 || betrag + bisher <= anerkannt).toBe(true);
    }),
  );
});

it('the plan adds up to the grant, to the cent (FR-7.3-b)', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200_000_000 }), (bewilligt) => {
      const { zeilen } = computeTeilbetraege(toCent(bewilligt), 2026, REGELPARAMETER);
      expect(zeilen.reduce((summe, { vorgesehen }) => summe + vorgesehen, 0)).toBe(bewilligt);
    }),
  );
});

it('every state has steps for at most two roles, and the last ones for nobody', () => {
  const rollen = ['ZE_ZEICHNUNG', 'BR_SACHBEARBEITUNG', 'BR_FREIGABE', 'BR_KASSE', 'KI_LEITUNG'] as const;
  const offen = TEILBETRAG_ZUSTAENDE.map((zustand) =>
    rollen.filter((rolle) => listZahlungsschritte(zustand, rolle).length > 0),
  );
  // A planned one is requested by the Kreis, or dropped by the Land.
  expect(offen).toEqual([
    ['ZE_ZEICHNUNG', 'BR_FREIGABE'],
    ['BR_SACHBEARBEITUNG'],
    ['BR_FREIGABE'],
    ['BR_KASSE'],
    [],
    [],
  ]);
});

it('what is free is the Ansatz less what is granted, also below zero (OQ-F-53)', () => {
  const summen = {
    haushaltsjahr: 2027,
    kapitel: null,
    titel: null,
    quelle: null,
    ansatz: toCent(100),
    verpflichtungsermaechtigung: null,
    bewilligt: toCent(150),
    vorgebunden: toCent(0),
    angefordert: toCent(10),
    angeordnet: toCent(20),
    gezahlt: toCent(30),
  };
  expect(computeHaushaltsjahr(summen)).toMatchObject({ frei: -50, ermaechtigungFrei: null, ausstehend: 100 });
  expect(computeHaushaltsjahr({ ...summen, ansatz: null }).frei).toBeNull();
});
