import { describe, expect, it } from 'vitest';
import { toCent } from '#src/core/cent.ts';
import { toPeriod } from '#src/core/period.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { toVzae } from '#src/core/vzae.ts';
import { type Befund, listCodes, MELDUNGEN, type Meldungscode, MELDUNGSCODES } from './meldungen.model.ts';
import { REGELPARAMETER } from './parameter.model.ts';
import { RL_2024_12 } from './regelsatz.model.ts';
import { checkAntrag } from './rl-2024-12/antrag.model.ts';
import type {
  Antrag,
  Voraussetzung,
  WeiterleitungCm,
  Zusatzstelle,
} from './rl-2024-12/antrag-typen.model.ts';
import { checkEingang } from './rl-2024-12/antragsfrist.model.ts';
import { AUFLAGENBUCHSTABEN } from './rl-2024-12/auflagen.model.ts';
import { checkAuszahlung, checkBankverbindung } from './rl-2024-12/auszahlung.model.ts';
import { type Bescheidentwurf, checkBescheid, PFLICHTANGABEN } from './rl-2024-12/bescheid.model.ts';
import { findDoppelfoerderung } from './rl-2024-12/doppelfoerderung.model.ts';
import { checkJahresfrist } from './rl-2024-12/erstattung.model.ts';
import { checkGeltung } from './rl-2024-12/geltung.model.ts';
import { computeProzessbegleitung, type Prozessbegleitung } from './rl-2024-12/prozessbegleitung.model.ts';
import { createAntrag, createWeiterleitung, createZusatz, toAnteile } from './rl-2024-12/test-antrag.ts';
import { checkUebergang, type Uebergangsfrage } from './rl-2024-12/uebergang.model.ts';
import {
  checkNachweisfrist,
  checkNachweisunterlagen,
  checkPruefvermerk,
  computeAbrechnung,
  NACHWEISTEILE,
  type Nachweisunterlagen,
} from './rl-2024-12/verwendungsnachweis.model.ts';

const tag = toPlainDate;
const eur = (euro: number) => toCent(euro * 100);

const antrag = (angaben: Partial<Antrag>): readonly Befund[] =>
  checkAntrag(createAntrag(angaben), REGELPARAMETER).befunde;
const ohne = (buchstabe: Voraussetzung, weiter: Partial<Antrag> = {}): readonly Befund[] =>
  antrag({
    ...weiter,
    voraussetzungen: { ...createAntrag().voraussetzungen, [buchstabe]: 'NICHT_ERFUELLT' },
  });
const zusatz = (angaben: Partial<Zusatzstelle>, weiter: Partial<Antrag> = {}): readonly Befund[] =>
  antrag({ ...weiter, zusatz: [createZusatz(angaben)] });
/** Ten posts in the Case Management, forwarded as said. */
const weiter = (angaben: Partial<WeiterleitungCm>, weitere: Partial<Antrag> = {}): readonly Befund[] =>
  antrag({
    caseManagement: Array.from({ length: 10 }, () => toVzae(100)),
    weiterleitungCm: createWeiterleitung(angaben),
    ...weitere,
  });
const sach = (angaben: Partial<Antrag['sachausgaben']>, weitere: Partial<Antrag> = {}): readonly Befund[] =>
  antrag({
    koordination: toAnteile(100),
    verwaltungsassistenz: toAnteile(50),
    sachausgaben: { ...createAntrag().sachausgaben, ...angaben },
    ...weitere,
  });
const bescheid = (angaben: Partial<Bescheidentwurf>): readonly Befund[] =>
  checkBescheid({
    ermessen: 'Die Gesamtkonzeption überzeugt.',
    betrag: eur(100),
    bereitsBewilligt: eur(900),
    haushaltsmittel: eur(1000),
    auflagen: AUFLAGENBUCHSTABEN,
    angaben: PFLICHTANGABEN,
    rechtsbehelfsbelehrung: true,
    anbest: [],
    ...angaben,
  });
const unterlagen = (angaben: Partial<Nachweisunterlagen>): readonly Befund[] =>
  checkNachweisunterlagen(
    {
      teile: NACHWEISTEILE,
      weiterleitungenOffen: 0,
      frist: tag('2027-03-31'),
      letztempfaenger: [],
      ...angaben,
    },
    REGELPARAMETER,
  );
const abrechnung = (ist: number, ausgezahlt: number): readonly Befund[] =>
  computeAbrechnung(
    [{ gruppe: 'koord', bewilligt: eur(57_000), hoechstbetrag: eur(57_000), ist: eur(ist) }],
    eur(ausgezahlt),
    REGELPARAMETER,
  ).befunde;
const begleitung = (angaben: Partial<Prozessbegleitung>): readonly Befund[] =>
  computeProzessbegleitung(
    {
      beratungstage: 6,
      austauschtage: 3,
      tagessaetze: [],
      qualifiziert: true,
      nachRichtlinie2024: false,
      ...angaben,
    },
    REGELPARAMETER,
  ).befunde;
const auszahlung = (bestandskraeftigAb: string | null, angefordertAm: string | null): readonly Befund[] =>
  checkAuszahlung(
    {
      jahr: 2026,
      termin: 'MAI',
      bestandskraeftigAb: bestandskraeftigAb === null ? null : tag(bestandskraeftigAb),
      angefordertAm: angefordertAm === null ? null : tag(angefordertAm),
    },
    tag('2026-05-04'),
  );
const schritt = (angaben: Partial<Uebergangsfrage>): readonly Befund[] => {
  const antwort = checkUebergang(
    {
      maschine: 'RATE',
      zustand: 'GEPRUEFT',
      ereignis: 'auszahlung_anordnen',
      person: 'P1',
      rollen: ['BR_FREIGABE'],
      vorpersonen: ['P2'],
      bankGeaendertVon: 'P3',
      angeordnetVon: null,
      fakten: { bestandskraeftig: true, terminErreicht: true, anforderungLiegtVor: true },
      ...angaben,
    },
    REGELPARAMETER,
  );
  return antwort.ok ? [] : antwort.fehler;
};
const eingang = (am: string, ausschlussfrist: boolean): readonly Befund[] =>
  checkEingang(2026, tag(am), { ...REGELPARAMETER, ausschlussfrist });
const personen = (...vzae: number[]): readonly Befund[] =>
  findDoppelfoerderung(
    vzae.map((anteil, platz) => ({
      person: 'K-17',
      stelle: `Stelle ${platz + 1}`,
      programm: platz === 0 ? 'KIM' : 'MBE',
      vzae: toVzae(anteil),
      zeitraum: toPeriod(tag('2026-01-01'), null),
    })),
    [],
    RL_2024_12,
  );

/** For each code a case that violates the rule, and the nearest one that does not. */
const FAELLE: Record<Meldungscode, { ja: () => readonly Befund[]; nein: () => readonly Befund[] }> = {
  'E-1.3-a': { ja: () => bescheid({ ermessen: '  ' }), nein: () => bescheid({}) },
  'E-1.3-b': { ja: () => bescheid({ haushaltsmittel: toCent(99_999) }), nein: () => bescheid({}) },
  'E-3.1-a': { ja: () => antrag({ typ: 'TRAEGER' }), nein: () => antrag({ typ: 'STAEDTEREGION' }) },
  'E-3.1-c': { ja: () => antrag({ laufenderFoerderfall: 'FF-2026-7' }), nein: () => antrag({}) },
  'E-3.2-b': { ja: () => zusatz({ gremium: 'KEINES' }), nein: () => zusatz({}) },
  'W-3.2-a': {
    ja: () => zusatz({ gremium: 'AUSSCHUSS' }),
    nein: () => zusatz({ gremium: 'AUSSCHUSS', weiterleitung: false }),
  },
  'E-3.2-c': {
    ja: () => weiter({ fw: toVzae(50), vertragAnlage4: false }),
    nein: () => weiter({ fw: toVzae(0), vertragAnlage4: false }),
  },
  'E-3.2-d': { ja: () => weiter({ ausserhalbJmdMbe: false }), nein: () => weiter({}) },
  'E-3.2-e': {
    ja: () => weiter({ fw: toVzae(500), kreisangehoerig: toVzae(501) }),
    nein: () => weiter({ fw: toVzae(500), kreisangehoerig: toVzae(500) }),
  },
  'E-3.2-f': {
    ja: () => weiter({ kreisangehoerig: toVzae(50) }, { typ: 'KREISFREIE_STADT' }),
    nein: () => weiter({ kreisangehoerig: toVzae(50) }),
  },
  'E-3.2-g': { ja: () => weiter({ sonstige: toVzae(50) }), nein: () => weiter({}) },
  'E-HK-WL-a': { ja: () => weiter({ fw: toVzae(667) }), nein: () => weiter({ fw: toVzae(666) }) },
  'W-HK-WL-a': {
    ja: () => weiter({ fw: toVzae(1000), ausnahmeFw: true }),
    nein: () => weiter({ fw: toVzae(666), ausnahmeFw: true }),
  },
  'W-HK-WL-b': {
    ja: () => weiter({ koordinierendeStelle: toVzae(333) }),
    nein: () => weiter({ koordinierendeStelle: toVzae(334) }),
  },
  'E-HK-WL-c': {
    ja: () => weiter({ fw: toVzae(100), konzeptionellBegruendet: false }),
    nein: () => weiter({ kreisangehoerig: toVzae(100), konzeptionellBegruendet: false }),
  },
  'W-HK-WL-d': {
    ja: () => zusatz({ weiterleitung: false }),
    nein: () => zusatz({ weiterleitung: false, verbleibBegruendet: true }),
  },
  'W-HK-WL-e': { ja: () => zusatz({ kooperationGeregelt: false }), nein: () => zusatz({}) },
  'W-HK-ST-a': {
    ja: () => antrag({ organisationseinheiten: ['Amt 50', 'Amt 33'] }),
    nein: () => antrag({ organisationseinheiten: ['Amt 50', 'Amt 50'] }),
  },
  'E-4.1-a': { ja: () => ohne('a'), nein: () => ohne('b') },
  'E-4.1-b': {
    ja: () => ohne('b', { koordination: toAnteile(100) }),
    nein: () => ohne('b', { caseManagement: toAnteile(100) }),
  },
  'E-4.1-c': { ja: () => ohne('c'), nein: () => antrag({}) },
  'E-4.1-d': { ja: () => antrag({ fehlendeKapitel: ['Schnittstellen'] }), nein: () => antrag({}) },
  'E-4.1-e': {
    ja: () => ohne('e', { caseManagement: toAnteile(50) }),
    nein: () => ohne('e', { verwaltungsassistenz: toAnteile(50) }),
  },
  'E-4.1-f': {
    ja: () => ohne('f', { caseManagement: toAnteile(50) }),
    nein: () => ohne('f', { koordination: toAnteile(50) }),
  },
  'E-4.2-a': { ja: () => personen(60, 41), nein: () => personen(60, 40) },
  'E-4.3-a': { ja: () => zusatz({ eigenesJugendamt: false }), nein: () => zusatz({ gremium: 'AUSSCHUSS' }) },
  'E-4.3-b': {
    ja: () => zusatz({}, { typ: 'KREISFREIE_STADT' }),
    nein: () => zusatz({}, { typ: 'STAEDTEREGION' }),
  },
  'E-4.3-c': {
    ja: () => zusatz({ anteile: toAnteile(51, 50) }),
    nein: () => zusatz({ anteile: toAnteile(50, 50) }),
  },
  'W-4.4-a': {
    ja: () => antrag({ beginnVorBewilligung: true }),
    nein: () => antrag({ beginnVorBewilligung: true, fortsetzung: true }),
  },
  'E-5.4.1-a': {
    ja: () => antrag({ koordination: toAnteile(100, 100, 100, 51) }),
    nein: () => antrag({ koordination: toAnteile(100, 100, 100, 50) }),
  },
  'E-5.4.1-b': {
    ja: () => antrag({ verwaltungsassistenz: toAnteile(51) }),
    nein: () => antrag({ verwaltungsassistenz: toAnteile(50) }),
  },
  'E-5.4.1-c': {
    ja: () => zusatz({ anteile: toAnteile(49) }),
    nein: () => antrag({ koordination: toAnteile(50, 72) }),
  },
  'E-5.4.1-d': {
    ja: () => antrag({ verwaltungsassistenz: toAnteile(25, 25) }),
    nein: () => antrag({ verwaltungsassistenz: toAnteile(50) }),
  },
  'W-5.4.1-e': { ja: () => abrechnung(57_001, 0), nein: () => abrechnung(57_000, 0) },
  'E-5.4.1-g': {
    ja: () => antrag({ caseManagement: toAnteile(49) }),
    nein: () => antrag({ caseManagement: toAnteile(50) }),
  },
  'E-5.4.1-h': {
    ja: () => antrag({ caseManagement: toAnteile(101) }),
    nein: () => antrag({ caseManagement: toAnteile(100) }),
  },
  'E-5.4.1-i': {
    ja: () => antrag({ caseManagement: toAnteile(100, 51), kontingentCm: toVzae(150) }),
    nein: () => antrag({ caseManagement: toAnteile(100, 50), kontingentCm: toVzae(150) }),
  },
  'W-5.4.1-k': {
    ja: () => antrag({ verwaltungsassistenz: toAnteile(50) }),
    nein: () => antrag({ verwaltungsassistenz: toAnteile(50), koordination: toAnteile(50) }),
  },
  'E-5.4.2-a': {
    ja: () => sach({ koordination: toCent(570_001) }),
    nein: () => sach({ koordination: eur(5700) }),
  },
  'E-5.4.2-b': {
    ja: () => sach({ verwaltungsassistenz: toCent(285_001) }),
    nein: () => sach({ verwaltungsassistenz: eur(2850) }),
  },
  'E-5.4.2-c': {
    ja: () => antrag({ veranstaltungen: toCent(500_001) }),
    nein: () => antrag({ veranstaltungen: eur(5000) }),
  },
  'E-5.4.2-d': {
    ja: () => antrag({ massnahmen: toCent(1_000_001), schnittstellenanalyse: true }),
    nein: () => antrag({ massnahmen: eur(10_000), schnittstellenanalyse: true }),
  },
  'E-5.4.2-e': { ja: () => sach({ caseManagement: toCent(1) }), nein: () => sach({}) },
  'E-5.4.2-f': {
    ja: () => antrag({ massnahmen: toCent(1) }),
    nein: () => antrag({ massnahmen: toCent(1), schnittstellenanalyse: true }),
  },
  'E-5.4.2-g': {
    ja: () => sach({ posten: [{ text: 'Dienstwagen', kategorie: 'FAHRZEUG' }] }),
    nein: () => sach({ posten: [{ text: 'Schreibtisch', kategorie: 'ARBEITSPLATZ' }] }),
  },
  'E-6-x': {
    ja: () => bescheid({ auflagen: AUFLAGENBUCHSTABEN.filter((buchstabe) => buchstabe !== 'g') }),
    nein: () => bescheid({}),
  },
  'E-7.1.2-a': { ja: () => eingang('2025-11-01', true), nein: () => eingang('2025-10-31', true) },
  'W-7.1.2-a': { ja: () => eingang('2025-11-01', false), nein: () => eingang('2025-10-31', false) },
  'E-7.1.2-b': { ja: () => eingang('2025-08-31', false), nein: () => eingang('2025-09-01', false) },
  'E-7.3-a': {
    ja: () => auszahlung('2026-05-05', '2026-04-01'),
    nein: () => auszahlung('2026-05-04', '2026-04-01'),
  },
  'E-7.3-b': { ja: () => auszahlung('2026-04-01', null), nein: () => auszahlung('2026-04-01', '2026-04-02') },
  'E-7.3-c': { ja: () => bescheid({ anbest: ['9.3.1'] }), nein: () => bescheid({ anbest: ['9.3.2'] }) },
  'W-7.4-a': {
    ja: () => checkNachweisfrist(tag('2026-03-31'), null, tag('2026-04-01')),
    nein: () => checkNachweisfrist(tag('2026-03-31'), tag('2026-03-31'), tag('2026-04-01')),
  },
  'E-7.4-b': { ja: () => unterlagen({ teile: NACHWEISTEILE.slice(1) }), nein: () => unterlagen({}) },
  'W-7.4-c': { ja: () => abrechnung(40_000, 40_001), nein: () => abrechnung(40_000, 40_000) },
  'E-7.5-a': { ja: () => checkPruefvermerk(' '), nein: () => checkPruefvermerk('Belege 1 bis 12 gesehen.') },
  'E-8-a': {
    ja: () => checkGeltung(2028, tag('2029-01-01')),
    nein: () => checkGeltung(2028, tag('2028-12-31')),
  },
  'E-BS-a': { ja: () => bescheid({ angaben: PFLICHTANGABEN.slice(1) }), nein: () => bescheid({}) },
  'W-BS-b': { ja: () => bescheid({ rechtsbehelfsbelehrung: false }), nein: () => bescheid({}) },
  'W-RF-a': {
    ja: () => checkJahresfrist(tag('2026-06-30'), tag('2027-05-01')),
    nein: () => checkJahresfrist(tag('2026-06-30'), tag('2027-04-30')),
  },
  'E-HK-PB-a': { ja: () => begleitung({ beratungstage: 7 }), nein: () => begleitung({}) },
  'E-HK-PB-b': { ja: () => begleitung({ austauschtage: 4 }), nein: () => begleitung({}) },
  'W-HK-PB-c': { ja: () => begleitung({ qualifiziert: false }), nein: () => begleitung({}) },
  'E-HK-PB-d': { ja: () => begleitung({ nachRichtlinie2024: true }), nein: () => begleitung({}) },
  'E-WL-NW-a': { ja: () => unterlagen({ weiterleitungenOffen: 2 }), nein: () => unterlagen({}) },
  'W-WL-NW-b': {
    ja: () => unterlagen({ letztempfaenger: [{ traeger: 'Caritas', frist: tag('2027-03-01') }] }),
    nein: () => unterlagen({ letztempfaenger: [{ traeger: 'Caritas', frist: tag('2027-02-28') }] }),
  },
  'W-ZA-b': {
    ja: () => checkBankverbindung({ geaendertAm: tag('2026-05-01'), bestaetigt: false }, tag('2026-05-04')),
    nein: () => checkBankverbindung({ geaendertAm: tag('2026-05-01'), bestaetigt: false }, tag('2026-05-05')),
  },
  'E-ZM-01': { ja: () => schritt({ zustand: 'GEPLANT' }), nein: () => schritt({}) },
  'E-ZM-02': { ja: () => schritt({ rollen: ['BR_KASSE'] }), nein: () => schritt({}) },
  'E-ZM-03': { ja: () => schritt({ vorpersonen: ['P1'] }), nein: () => schritt({}) },
  'E-ZM-04': {
    ja: () => schritt({ maschine: 'WEITERLEITUNG', zustand: 'AKTIV', ereignis: 'zeitraum_ende' }),
    nein: () =>
      schritt({ maschine: 'WEITERLEITUNG', zustand: 'AKTIV', ereignis: 'zeitraum_ende', person: 'SYSTEM' }),
  },
  'E-ZM-05': { ja: () => schritt({ bankGeaendertVon: 'P1' }), nein: () => schritt({}) },
};

describe('codes', () => {
  it('are the 71 of the rules and the warning that stands for a recorded exception', () => {
    expect(MELDUNGSCODES).toHaveLength(72);
    expect(MELDUNGSCODES.filter((code) => code !== 'W-HK-WL-a')).toHaveLength(71);
  });

  it('have a case each', () => {
    expect(Object.keys(FAELLE).toSorted()).toEqual([...MELDUNGSCODES].toSorted());
  });

  it.each(MELDUNGSCODES)(
    '%s is found, says field, text and repair, and leaves the neighbour alone',
    (code) => {
      const { ja, nein } = FAELLE[code];
      const befund = ja().find((einer) => einer.code === code);
      expect(befund).toMatchObject({
        art: code.startsWith('E-') ? 'FEHLER' : 'WARNUNG',
        regel: MELDUNGEN[code].regel,
      });
      expect(befund?.text).not.toMatch(/[{}]|undefined|\(\)/);
      expect(befund?.text.length).toBeGreaterThan(20);
      expect(befund?.feld).toMatch(/^[a-zA-Z][\w.[\]]*$/);
      expect(befund?.abhilfe).toMatch(/\.$/);
      expect(nein().map((einer) => einer.code)).not.toContain(code);
    },
  );
});

describe('listCodes', () => {
  it('names each code once, in the order of the characters', () => {
    const befunde = antrag({ koordination: toAnteile(40, 40), typ: 'VEREIN', beginnVorBewilligung: true });
    expect(listCodes(befunde, 'FEHLER')).toEqual(['E-3.1-a', 'E-5.4.1-c']);
    expect(listCodes(befunde, 'WARNUNG')).toEqual(['W-4.4-a']);
    expect(befunde.filter(({ code }) => code === 'E-5.4.1-c').map(({ feld }) => feld)).toEqual([
      'koordination[0]',
      'koordination[1]',
    ]);
  });
});
