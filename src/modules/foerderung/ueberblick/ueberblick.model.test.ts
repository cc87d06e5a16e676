import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { FOERDERFALL_ZUSTAENDE } from '../foerderfall.model.ts';
import { REGELPARAMETER } from '../regelwerk/parameter.model.ts';
import {
  createLeerzeile,
  STUFEN,
  toUeberblickszeile,
  type Ueberblicksfall,
  type Ueberblicksort,
} from './ueberblick.model.ts';
import { countBezirke, listPassende, listSortierte, sumZeilen } from './ueberblicksliste.model.ts';

const tag = toPlainDate;
const STICHTAG = tag('2026-10-19');
const ORT: Ueberblicksort = {
  standortId: 's1',
  standort: 'Kreis Beispiel',
  typ: 'KREIS',
  regierungsbezirk: 'Arnsberg',
};
const FALL: Ueberblicksfall = {
  id: 'f1',
  standortId: 's1',
  aktenzeichen: 'KIM-2026-TEST',
  foerderjahr: 2026,
  zustand: 'BESTANDSKRAEFTIG',
  frist: tag('2025-10-31'),
  bis: tag('2026-12-31'),
  nachweisMonatsende: REGELPARAMETER.nachweisMonatsende,
  eingangAm: tag('2025-10-30'),
  beantragt: 100_00,
  bewilligt: 90_00,
  bescheidjahr: 2025,
  ausgezahlt: 40_00,
  rechtsbehelfBis: null,
  termin: null,
  nachforderungBis: null,
  nachfrist: null,
  anhoerungBis: null,
  zahlbarBis: null,
  erstattungRuhtBis: null,
  zinsenBis: null,
  zinsenRuhenBis: null,
  aenderungOffen: false,
};
const zeile = (fall: Partial<Ueberblicksfall> = {}, punkte: number | null = null, ort = ORT) =>
  toUeberblickszeile(ort, { ...FALL, ...fall }, punkte, STICHTAG);

describe('a row', () => {
  it('says what is granted and not paid, and never less than nothing', () => {
    expect(zeile().offen).toBe(50_00);
    expect(zeile({ bewilligt: null, ausgezahlt: 0 }).offen).toBe(0);
    expect(zeile({ ausgezahlt: 95_00 }).offen).toBe(0);
  });

  it('shows interest after the end, and a claim that rests with its day of the next look, never as late', () => {
    const offen = zeile({ zustand: 'ABGESCHLOSSEN', zinsenBis: tag('2026-12-01') });
    expect(offen).toMatchObject({
      termin: { tag: '2026-12-01', art: 'ZINSEN' },
      merkmal: 'ZINSEN',
      dringend: false,
      beiBezirksregierung: true,
    });
    const spaet = zeile({ zustand: 'ABGESCHLOSSEN', zinsenBis: tag('2026-09-01') });
    expect(spaet).toMatchObject({ merkmal: 'ZINSEN_UEBERFAELLIG', dringend: true });
    // The day of payment of a claim that rests is the day of the next look.
    const bis = tag('2027-06-01');
    const zins = { zustand: 'ABGESCHLOSSEN', zinsenBis: bis, zinsenRuhenBis: bis } as const;
    expect(zeile(zins)).toMatchObject({
      termin: { tag: '2027-06-01', art: 'NIEDERSCHLAGUNG' },
      merkmal: 'NIEDERGESCHLAGEN',
      dringend: false,
    });
    const erstattung = {
      zustand: 'RUECKFORDERUNG',
      zahlbarBis: STICHTAG,
      erstattungRuhtBis: STICHTAG,
    } as const;
    expect(zeile(erstattung)).toMatchObject({
      termin: { tag: STICHTAG, art: 'NIEDERSCHLAGUNG' },
      merkmal: 'NIEDERSCHLAGUNG_PRUEFEN',
      dringend: true,
    });
    const beide = { ...zins, ...erstattung, erstattungRuhtBis: tag('2027-01-04') };
    expect(zeile(beide).termin).toEqual({ tag: '2027-01-04', art: 'NIEDERSCHLAGUNG' });
  });

  it('takes the first day that counts in its state', () => {
    expect(zeile().termin).toEqual({ tag: '2027-03-31', art: 'NACHWEIS' });
    const mitGeld = zeile({ termin: tag('2026-10-01') });
    expect(mitGeld.termin).toEqual({ tag: '2026-10-01', art: 'AUSZAHLUNG' });
    expect(mitGeld).toMatchObject({ merkmal: 'AUSZAHLUNG_NACH_TERMIN', dringend: true });
    // The last day to sue counts only while it runs.
    expect(zeile({ rechtsbehelfBis: tag('2026-03-01') }).termin?.art).toBe('NACHWEIS');
    expect(zeile({ zustand: 'RECHTSBEHELFSFRIST', rechtsbehelfBis: tag('2026-11-01') }).termin).toEqual({
      tag: '2026-11-01',
      art: 'RECHTSBEHELF',
    });
    expect(zeile({ zustand: 'VN_OFFEN', nachfrist: tag('2027-05-01') }).termin).toEqual({
      tag: '2027-05-01',
      art: 'NACHWEIS',
    });
  });

  it('of a change that waits is in the inbox, and not urgent for it', () => {
    expect(zeile()).toMatchObject({ merkmal: null, beiBezirksregierung: false });
    expect(zeile({ aenderungOffen: true })).toMatchObject({
      merkmal: 'AENDERUNG_OFFEN',
      dringend: false,
      beiBezirksregierung: true,
    });
  });

  it('shows the worst of what is true', () => {
    expect(zeile().merkmal).toBeNull();
    expect(zeile({ zustand: 'VN_UEBERFAELLIG' })).toMatchObject({
      merkmal: 'NACHWEIS_UEBERFAELLIG',
      dringend: true,
    });
    expect(zeile({ zustand: 'RUECKFORDERUNG', zahlbarBis: tag('2026-10-18') }).merkmal).toBe(
      'ERSTATTUNG_UEBERFAELLIG',
    );
    expect(zeile({ zustand: 'RUECKFORDERUNG', zahlbarBis: STICHTAG })).toMatchObject({
      merkmal: 'ERSTATTUNG',
      dringend: false,
    });
    expect(zeile({ zustand: 'NACHFORDERUNG', nachforderungBis: tag('2026-10-18') }).merkmal).toBe(
      'NACHFORDERUNG_UEBERFAELLIG',
    );
    const spaet = { zustand: 'IN_PRUEFUNG', eingangAm: tag('2025-11-01') } as const;
    expect(zeile(spaet, 4).merkmal).toBe('EINGANG_SPAET');
    expect(zeile({ zustand: 'IN_PRUEFUNG' }, 4).merkmal).toBe('PRUEFPUNKTE_OFFEN');
    expect(zeile({ zustand: 'IN_PRUEFUNG' }, 0).merkmal).toBeNull();
  });

  it('knows every state of the machine, and at a terminal one nobody acts', () => {
    for (const zustand of FOERDERFALL_ZUSTAENDE) expect(STUFEN).toContain(zeile({ zustand }).stufe);
    for (const zustand of ['ABGESCHLOSSEN', 'ABGESCHLOSSEN_ABGELEHNT'] as const)
      expect(zeile({ zustand })).toMatchObject({ termin: null, beiBezirksregierung: false });
  });

  it('of a Standort without an Antrag is urgent only after the deadline', () => {
    expect(createLeerzeile(ORT, 2027, tag('2026-11-02'), STICHTAG)).toMatchObject({
      stufe: 'OHNE_ANTRAG',
      merkmal: null,
      termin: { tag: '2026-11-02', art: 'ANTRAG' },
    });
    expect(createLeerzeile(ORT, 2026, tag('2025-10-31'), STICHTAG)).toMatchObject({
      merkmal: 'ANTRAG_FEHLT',
      dringend: true,
      termin: null,
    });
  });
});

const ANDERER = {
  standortId: 's2',
  standort: 'Ahlstadt',
  typ: 'KREISFREIE_STADT',
  regierungsbezirk: 'Köln',
} as const;
const ZEILEN = [
  zeile({ zustand: 'IN_PRUEFUNG', bewilligt: null, ausgezahlt: 0 }, 3),
  zeile({ beantragt: 300_00, bewilligt: 200_00, ausgezahlt: 0 }, null, ANDERER),
];

describe('the table', () => {
  it('filters by Regierungsbezirk, kind, stage and who acts next', () => {
    const namen = (filter: Parameters<typeof listPassende>[1]) =>
      listPassende(ZEILEN, filter).map(({ standort }) => standort);
    expect(namen({})).toHaveLength(2);
    expect(namen({ regierungsbezirk: 'Köln' })).toEqual(['Ahlstadt']);
    expect(namen({ typ: 'KREIS' })).toEqual(['Kreis Beispiel']);
    expect(namen({ stufe: 'BEWILLIGT' })).toEqual(['Ahlstadt']);
    expect(namen({ eingang: true })).toEqual(['Kreis Beispiel']);
  });

  it('sorts both ways, and what is missing comes last either way', () => {
    const namen = (feld: Parameters<typeof listSortierte>[1]['feld'], absteigend = false) =>
      listSortierte(ZEILEN, { feld, absteigend }).map(({ standort }) => standort);
    expect(namen('standort')).toEqual(['Ahlstadt', 'Kreis Beispiel']);
    expect(namen('standort', true)).toEqual(['Kreis Beispiel', 'Ahlstadt']);
    expect(namen('beantragt')).toEqual(['Kreis Beispiel', 'Ahlstadt']);
    expect(namen('beantragt', true)).toEqual(['Ahlstadt', 'Kreis Beispiel']);
    expect(namen('bewilligt')).toEqual(['Ahlstadt', 'Kreis Beispiel']);
    expect(namen('bewilligt', true)).toEqual(['Ahlstadt', 'Kreis Beispiel']);
    expect(namen('punkte', true)).toEqual(['Kreis Beispiel', 'Ahlstadt']);
  });

  it('sums what is shown, in all and by Regierungsbezirk', () => {
    expect(sumZeilen(ZEILEN)).toEqual({
      anzahl: 2,
      beantragt: 400_00,
      bewilligt: 200_00,
      ausgezahlt: 0,
      offen: 200_00,
    });
    expect(countBezirke(ZEILEN).map(({ bezirk, anzahl, stufen }) => [bezirk, anzahl, stufen.ANTRAG])).toEqual(
      [
        ['Arnsberg', 1, 1],
        ['Köln', 1, 0],
      ],
    );
  });
});
