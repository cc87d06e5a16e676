import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import {
  computeFortbildungspunkte,
  computeRegisterpunkte,
  computeSchnittstellenpunkte,
  type Registernachweis,
} from './registerpunkte.model.ts';
import { computeStellenpunkte, type Stellenlage } from './stellenpunkte.model.ts';

const STELLE: Stellenlage = {
  baustein: 1,
  verwaltungsassistenz: false,
  umfang: 100,
  anbindung: 'KI',
  begruendet: false,
  anzahl: 3,
};
const CM: Stellenlage = { ...STELLE, baustein: 2, anbindung: 'FW', anzahl: 4 };
const stand = (stellen: readonly Stellenlage[], istKreis = true) =>
  Object.fromEntries(
    Object.entries(computeStellenpunkte(stellen, istKreis)).map(([code, punkt]) => [code, punkt.erfuellt]),
  );

describe('the Stellenplan on the checklist', () => {
  it('is met by a team at the Kommunales Integrationszentrum; Träger come with the Weiterleitung', () => {
    expect(
      stand([STELLE, CM, { ...STELLE, umfang: 50, verwaltungsassistenz: true, anzahl: 1 }], false),
    ).toEqual({
      'ST-05': true,
      'KO-02': true,
      'KO-03': true,
      'KO-04': true,
      'KO-05': true,
    });
  });

  it('is open where a Koordination sits elsewhere, until the Ausnahme is entered', () => {
    const fremd: Stellenlage = { ...STELLE, anbindung: 'KOMMUNALES_AMT', begruendet: true, anzahl: 1 };
    expect(stand([STELLE, fremd], false)).toMatchObject({ 'ST-05': false, 'KO-03': false, 'KO-04': false });
    expect(stand([fremd], false)).toMatchObject({ 'KO-02': false, 'KO-04': true });
  });

  it('asks a reason for Case Management in another office only', () => {
    const amt: Stellenlage = { ...CM, anbindung: 'KOMMUNALES_AMT' };
    expect(stand([STELLE, amt])).toMatchObject({ 'ST-05': false });
    expect(stand([STELLE, { ...amt, begruendet: true }])).toMatchObject({ 'ST-05': true });
  });

  it('sees shares below a half and posts of Kommunen', () => {
    const ort: Stellenlage = { ...STELLE, anbindung: 'KREISANGEHOERIGE_KOMMUNE', umfang: 49, anzahl: 1 };
    expect(stand([STELLE, ort])).toMatchObject({
      'KO-03': true,
      'KO-04': true,
      'KO-05': false,
      'KR-02': true,
      'KR-03': false,
    });
    expect(stand([STELLE])).toMatchObject({ 'KR-02': false, 'KR-03': true });
  });

  it('says nothing good of an empty plan', () => {
    expect(Object.values(stand([CM]))).toEqual([false, false, false, false, false]);
  });
});

const HEUTE = toPlainDate('2026-11-22');
const nachweis = (art: string, tag: string, felder: Record<string, string> = {}): Registernachweis => ({
  art,
  tag: toPlainDate(tag),
  felder,
});
const lies = (...nachweise: Registernachweis[]) => computeRegisterpunkte(nachweise, [], HEUTE, 12);

describe('the registers on the checklist', () => {
  it('meets nothing by silence', () => {
    const punkte = lies();
    expect(Object.keys(punkte)).toHaveLength(16);
    expect(Object.values(punkte).filter(({ erfuellt }) => erfuellt)).toEqual([]);
    // Nobody is advised: an entry says so, the program does not know.
    expect(punkte['QU-04']).toBeUndefined();
  });

  it('names the pairs of Bausteine without a Termin', () => {
    expect(lies(nachweis('ZUSAMMENARBEIT', '2026-05-01', { bausteine: 'B1_B2' }))['ST-03']).toEqual({
      erfuellt: false,
      text: 'Ohne Termin im Register: Baustein 1 und 3, Baustein 2 und 3.',
    });
    expect(lies(nachweis('ZUSAMMENARBEIT', '2026-05-01', { bausteine: 'ALLE' }))['ST-03']?.erfuellt).toBe(
      true,
    );
  });

  it('lets papers last and everything else run out', () => {
    const alt = lies(
      nachweis('BEFUGNIS', '2022-01-01', { befugnisart: 'DIENSTANWEISUNG' }),
      nachweis('BETEILIGUNG', '2025-11-22'),
      nachweis('ERKLAERUNG', '2026-01-05', { erklaerungsart: 'KI_AUFGABEN' }),
    );
    expect(alt['KO-06']?.erfuellt).toBe(true);
    expect(alt['KO-08']?.erfuellt).toBe(false);
    expect(alt['PG-10']?.erfuellt).toBe(false);
    expect(alt['ST-06']?.erfuellt).toBe(true);
    expect(alt['QU-03']?.erfuellt).toBe(false);
    expect(lies(nachweis('BETEILIGUNG', '2025-11-23'))['PG-10']?.erfuellt).toBe(true);
    // A day to come proves nothing yet.
    expect(lies(nachweis('BETEILIGUNG', '2026-12-01'))['PG-10']?.erfuellt).toBe(false);
  });

  it('wants Fortbildungen for both circles and counts what the Land asked for', () => {
    const kim = nachweis('FORTBILDUNG', '2026-03-01', { kreis: 'KIM' });
    expect(lies(kim)['KO-11']).toEqual({
      erfuellt: false,
      text: 'Ohne Fortbildung im Register: Verwaltung.',
    });
    expect(lies(kim, nachweis('FORTBILDUNG', '2026-03-02', { kreis: 'BEIDE' }))['KO-11']?.erfuellt).toBe(
      true,
    );
    const bericht = (felder: Record<string, string>) =>
      lies(nachweis('BERICHT', '2026-09-01', { berichtsart: 'ANDERER_WEG', ...felder }))['WB-02']?.erfuellt;
    expect(bericht({ frist: '2026-11-21' })).toBe(false);
    expect(bericht({ frist: '2026-11-22' })).toBe(true);
    expect(bericht({ frist: '2026-11-21', abgegeben: '2026-11-20' })).toBe(true);
    // AT-31: what was asked for in the program counts as the Meldung it is.
    const meldung = (frist: string, offen: boolean) =>
      computeRegisterpunkte([], [{ art: 'BERICHT', frist: toPlainDate(frist), offen }], HEUTE, 12)['WB-02'];
    expect(lies()['WB-02']?.erfuellt).toBe(false);
    expect(meldung('2026-11-21', true)).toEqual({ erfuellt: false, text: 'Überfällige Berichte: 1.' });
    expect(meldung('2026-11-22', true)?.erfuellt).toBe(true);
    expect(meldung('2026-11-21', false)?.erfuellt).toBe(true);
    // WB-03: the same for what the Land asks all Standorte for; without a Meldung the register speaks.
    const controlling = (frist: string, offen: boolean, ...nachweise: Registernachweis[]) =>
      computeRegisterpunkte(nachweise, [{ art: 'FACHDATEN', frist: toPlainDate(frist), offen }], HEUTE, 12);
    const eintrag = nachweis('BERICHT', '2026-09-01', { berichtsart: 'CONTROLLING' });
    expect(controlling('2026-11-21', false)['WB-03']?.erfuellt).toBe(true);
    expect(controlling('2026-11-21', false)['WB-02']?.erfuellt).toBe(false);
    expect(controlling('2026-11-21', true, eintrag)['WB-03']?.erfuellt).toBe(false);
    expect(controlling('2025-11-21', false)['WB-03']?.erfuellt).toBe(false);
    expect(controlling('2025-11-21', false, eintrag)['WB-03']?.erfuellt).toBe(true);
    expect(lies(nachweis('VERANSTALTUNG', '2026-09-01', { rahmen: 'LAND' }))['QU-02']?.erfuellt).toBe(true);
  });

  it('asks every external adviser', () => {
    const ja = nachweis('PROZESSBEGLEITUNG', '2026-02-01', { landesformate: 'JA', rahmenbedingungen: 'JA' });
    expect(lies(ja)['QU-04']?.erfuellt).toBe(true);
    expect(lies(ja, nachweis('PROZESSBEGLEITUNG', '2026-03-01', { landesformate: 'JA' }))).toMatchObject({
      'QU-04': { erfuellt: true },
      'QU-07': { erfuellt: false },
    });
  });

  it('wants a Fortbildung of the Land for each of the Koordination (AT-32)', () => {
    const lies = (koordination: number, teilgenommen: number, zertifikate = 0) =>
      computeFortbildungspunkte({ koordination, teilgenommen, zertifikate });
    expect(lies(2, 1)['QU-01']).toEqual({
      erfuellt: false,
      text: 'Koordination mit Fortbildung des Landes in diesem Jahr: 1 von 2.',
    });
    expect(lies(2, 2)['QU-01']?.erfuellt).toBe(true);
    expect(lies(0, 0, 1)).toMatchObject({ 'QU-01': { erfuellt: false }, 'QU-08': { erfuellt: true } });
  });

  it('reads the Schnittstellen', () => {
    expect(computeSchnittstellenpunkte({ analysen: 1, vereinbarungen: 0, ketten: 4 })).toMatchObject({
      'KO-09': { erfuellt: false },
      'SN-01': { erfuellt: true },
    });
  });
});
