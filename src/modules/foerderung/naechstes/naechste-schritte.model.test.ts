import { describe, expect, it } from 'vitest';
import { type Rolle, ROLLEN_NAMEN } from '#src/core/contract/rollen.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { FOERDERFALL_ZUSTAENDE, type FoerderfallZustand } from '../foerderfall.model.ts';
import { type Uebergang, ZUSTANDSMASCHINEN } from '../regelwerk/rl-2024-12/zustaende.model.ts';
import { listNaechsteSchritte, type Schrittfall, type Schrittposten } from './naechste-schritte.model.ts';

const stichtag = toPlainDate('2026-10-19');
const fall = (mehr: Partial<Schrittfall> = {}): Schrittfall => ({
  id: 'f',
  standort: 'Kreis Lennetal',
  foerderjahr: 2026,
  zustand: 'EINGEREICHT',
  frist: toPlainDate('2026-11-02'),
  bis: toPlainDate('2026-12-31'),
  parameter: {
    nachweisMonatsende: true,
    vierAugenZuwendungsempfaenger: true,
    buchungstag: 'NAECHSTER_WERKTAG',
  },
  antragVon: 'ulrich',
  vorbereitetVon: null,
  fehler: null,
  nachforderungBis: null,
  nachfrist: null,
  anhoerungBis: null,
  stellungnahme: false,
  rechtsbehelfBis: null,
  erstattungBekannt: null,
  zahlbarBis: null,
  pruefvermerk: false,
  vorschlagVon: null,
  ...mehr,
});
const posten = (mehr: Partial<Schrittposten>): Schrittposten => ({
  foerderfallId: 'f',
  art: 'TEILBETRAG',
  schluessel: '2',
  zustand: 'ANGEFORDERT',
  tag: toPlainDate('2026-10-01'),
  kontoId: null,
  name: 'Caritasverband',
  ...mehr,
});
const alsAnke = { rolle: 'BR_SACHBEARBEITUNG', kontoId: 'anke', stichtag } as const;
const alsJens = { rolle: 'BR_FREIGABE', kontoId: 'jens', stichtag } as const;

/** Steps that may be taken and need not be: nobody is told to sue, to take back or to refuse. */
const NEBENWEGE = [
  'verwerfen',
  'zuruecknehmen',
  'nachfordern',
  'ausnahme_anfragen',
  'zurueckgeben',
  'klage_erfassen',
  'klage_nachtragen',
  'anhoeren_widerruf',
  'absehen',
  'vn_nachfordern',
  'eingang_berichtigen',
  'erlassen_niederschlagen',
  'teilwiderruf_erlassen',
  'abruf_zurueckweisen',
  'zahlung_fehlgeschlagen',
  'aendern',
  'kuendigen',
  'nachweis_zurueckgeben',
  'erstattung_fordern',
];
const hauptwege = (maschine: keyof typeof ZUSTANDSMASCHINEN): Uebergang[] =>
  (ZUSTANDSMASCHINEN[maschine] as readonly Uebergang[]).filter(
    ([, ereignis, , rolle]) =>
      rolle !== 'SYSTEM' && rolle !== 'LE_SACHBEARBEITUNG' && !NEBENWEGE.includes(ereignis),
  );
/** What a state looks like before and after its preparation. */
const LAGEN: readonly Partial<Schrittfall>[] = [
  {},
  { fehler: 0, pruefvermerk: true, vorschlagVon: 'karin', erstattungBekannt: true },
  { erstattungBekannt: false },
];
const wer = (schritte: ReturnType<typeof listNaechsteSchritte>): string[] =>
  schritte.map((einer) => einer.wer);
describe('every step of the machines stands in the list of who takes it', () => {
  it.each(hauptwege('FOERDERFALL'))('Förderfall %s: %s', (von, _ereignis, _nach, rolle) => {
    const zustand = von as FoerderfallZustand;
    const alle = LAGEN.flatMap((lage) => listNaechsteSchritte([fall({ ...lage, zustand })], [], alsAnke));
    expect(wer(alle)).toContain(ROLLEN_NAMEN[rolle as Rolle]);
  });
  it.each([
    ...hauptwege('RATE').map((weg) => ['TEILBETRAG', ...weg] as const),
    ...hauptwege('AENDERUNG').map((weg) => ['AENDERUNG', ...weg] as const),
    ...hauptwege('WEITERLEITUNG').map((weg) => ['WEITERLEITUNG', ...weg] as const),
    ...hauptwege('BERICHTIGUNG').map((weg) => ['BERICHTIGUNG', ...weg] as const),
  ])('%s %s: %s', (art, von, ereignis, _nach, rolle) => {
    const zeile =
      ereignis === 'entfallen'
        ? posten({ art: 'ENTFALL', zustand: 'VORGESCHLAGEN' })
        : posten({ art, zustand: von, kontoId: 'ulrich' });
    const alle = listNaechsteSchritte([fall({ zustand: 'BESTANDSKRAEFTIG' })], [zeile], alsAnke);
    expect(wer(alle)).toContain(ROLLEN_NAMEN[rolle as Rolle]);
  });
  it('asks nobody for anything after the end', () => {
    const enden = ['VERWORFEN', 'ZURUECKGENOMMEN', 'ABGESCHLOSSEN', 'ABGESCHLOSSEN_ABGELEHNT'];
    const ruhig = FOERDERFALL_ZUSTAENDE.filter(
      (zustand) => listNaechsteSchritte([fall({ zustand })], [], alsAnke).length === 0,
    );
    expect(ruhig.toSorted()).toEqual([...enden, 'BESTANDSKRAEFTIG'].toSorted());
  });
});

describe('the account that the money goes to', () => {
  const bank = (zustand: string, mehr: Partial<Schrittposten> = {}) =>
    posten({ art: 'BANK', schluessel: 'b', zustand, tag: null, ...mehr });
  const liste = (rolle: Rolle, zeile: Schrittposten) =>
    listNaechsteSchritte([fall({ zustand: 'BESTANDSKRAEFTIG' })], [zeile], {
      rolle,
      kontoId: 'ich',
      stichtag,
    }).map(({ titel, wer: name, eigen, tag }) => [titel, name, eigen, tag]);
  it('is entered, signed by another person, and called back while it is new', () => {
    expect(liste('KI_LEITUNG', bank('FEHLT'))).toEqual([
      [expect.stringContaining('Bankverbindung eintragen'), ROLLEN_NAMEN.ZE_SACHBEARBEITUNG, true, null],
    ]);
    // To whom no account is shown, none is missing.
    expect(liste('BR_PRUEFUNG', bank('FEHLT'))).toEqual([]);
    expect(liste('BR_FREIGABE', bank('FEHLT'))).toHaveLength(1);
    expect(liste('ZE_ZEICHNUNG', bank('VORGESCHLAGEN'))).toEqual([
      [expect.any(String), expect.any(String), true, null],
    ]);
    expect(liste('ZE_ZEICHNUNG', bank('VORGESCHLAGEN', { kontoId: 'ich' }))).toEqual([
      [expect.any(String), expect.any(String), false, null],
    ]);
    const neu = bank('RUECKRUF', { tag: stichtag });
    expect(liste('BR_SACHBEARBEITUNG', neu)).toEqual([[expect.any(String), expect.any(String), true, null]]);
    expect(liste('BR_SACHBEARBEITUNG', bank('RUECKRUF', { tag: toPlainDate('2025-10-19') }))).toEqual([]);
  });
});

describe('one list', () => {
  it('has own steps first, late days before open ones, and names who has the others', () => {
    const liste = listNaechsteSchritte(
      [fall(), fall({ id: 'g', zustand: 'ENTSCHEIDUNGSREIF', vorschlagVon: 'anke' })],
      [posten({}), posten({ art: 'ANZEIGE', zustand: 'ANGEZEIGT', tag: null })],
      alsAnke,
    );
    expect(liste.map(({ titel, eigen, ueberfaellig, pfad }) => [titel, eigen, ueberfaellig, pfad])).toEqual([
      ['Teilbetrag 2 sachlich und rechnerisch feststellen', true, true, '/zahlungen'],
      ['Angezeigte Änderung beantworten', true, false, '/foerderung/f/stellen'],
      ['Prüfung des Antrags beginnen', true, false, '/foerderung/f'],
      ['Vorgeschlagenen Bescheid prüfen und schlusszeichnen', false, false, '/foerderung/g/pruefung'],
    ]);
  });
  it('what a person prepared is another person’s, unless the Kreis needs one pair of eyes', () => {
    const reif = fall({ zustand: 'ENTSCHEIDUNGSREIF', vorschlagVon: 'jens' });
    expect(listNaechsteSchritte([reif], [], alsJens)).toMatchObject([{ eigen: false, vierAugen: true }]);
    expect(listNaechsteSchritte([reif], [], { ...alsJens, kontoId: 'volker' })).toMatchObject([
      { eigen: true, vierAugen: false },
    ]);
    const petra = { rolle: 'ZE_ZEICHNUNG', kontoId: 'ulrich', stichtag } as const;
    const entwurf = fall({ zustand: 'ENTWURF', fehler: 0 });
    expect(listNaechsteSchritte([entwurf], [], petra)).toMatchObject([{ eigen: false, vierAugen: true }]);
    const eine = { ...entwurf.parameter, vierAugenZuwendungsempfaenger: false };
    expect(listNaechsteSchritte([{ ...entwurf, parameter: eine }], [], petra)).toMatchObject([
      { eigen: true },
    ]);
  });
  it('the Leitung of the Kommunales Integrationszentrum works like the Sachbearbeitung', () => {
    const leitung = { rolle: 'KI_LEITUNG', kontoId: 'ulrich', stichtag } as const;
    expect(listNaechsteSchritte([fall({ zustand: 'ENTWURF', fehler: 2 })], [], leitung)).toMatchObject([
      { titel: 'Antrag fertigstellen: 2 zu beheben', eigen: true, tag: '2026-11-02' },
    ]);
  });
  it('money that is planned and a look at a Niederschlagung wait until their day is near', () => {
    const fern = { zustand: 'GEPLANT', tag: toPlainDate('2027-05-01') };
    const nah = { zustand: 'GEPLANT', tag: toPlainDate('2026-11-10') };
    const zins = { art: 'NIEDERSCHLAGUNG', zustand: 'ZINSEN' } as const;
    const titel = (zeile: Partial<Schrittposten>) =>
      listNaechsteSchritte([fall({ zustand: 'ABGESCHLOSSEN' })], [posten(zeile)], alsJens).map(
        (schritt) => schritt.titel,
      );
    expect(titel(fern)).toEqual([]);
    expect(titel(nah)).toEqual(['Mittelanforderung zu Teilbetrag 2 vorbereiten']);
    expect(titel({ ...zins, tag: toPlainDate('2027-05-01') })).toEqual([]);
    expect(titel({ ...zins, tag: stichtag })).toContain(
      'Befristete Niederschlagung der Zinsen wieder prüfen',
    );
  });

  it('a Teilbetrag of 1 May is late when money could have moved, not on the holiday', () => {
    const zeile = posten({ tag: toPlainDate('2027-05-01') });
    const am = (tag: string) =>
      listNaechsteSchritte([fall({ zustand: 'BESTANDSKRAEFTIG' })], [zeile], {
        ...alsAnke,
        stichtag: toPlainDate(tag),
      }).find(({ schluessel }) => schluessel.startsWith('teilbetrag-'));
    expect(am('2027-05-03')).toMatchObject({ tag: '2027-05-03', ueberfaellig: false });
    expect(am('2027-05-04')).toMatchObject({ ueberfaellig: true });
  });
});
