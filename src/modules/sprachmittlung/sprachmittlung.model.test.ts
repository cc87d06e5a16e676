import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { type Buchung, formatAnfrage, OHNE_ERGEBNIS, toErgebnis, toZaehlung } from './buchung.model.ts';
import { computeSchaetzung, listHindernisse, listPassende, type Pooleintrag } from './pool.model.ts';
import { roundSumme } from './zahlen.model.ts';

const SAMIRA: Pooleintrag = {
  id: '01900000-0000-7000-8000-0000000000a1',
  standort: true,
  art: 'PERSON',
  name: 'Samira Muster',
  kontakt: '0123 789',
  sprachen: [{ sprache: 'ar', richtung: 'BEIDE' }],
  formen: ['VOR_ORT', 'TELEFON'],
  qualifikation: 'GESCHULT',
  geschlecht: 'WEIBLICH',
  verschwiegenAm: toPlainDate('2026-01-10'),
  preisart: 'STUNDE',
  preisCent: 4_500,
  hinweis: null,
  geschlossenAm: null,
  version: 1,
};
const BUCHUNG: Buchung = {
  tag: toPlainDate('2026-10-21'),
  zustand: 'BESTAETIGT',
  inhalt: {
    ...OHNE_ERGEBNIS,
    zeit: '14:30',
    dauerMinuten: 60,
    sprache: 'ar',
    form: 'VOR_ORT',
    treffpunkt: 'Rathaus, Raum 12',
    wuensche: ['FRAU'],
    sprachmittlerId: SAMIRA.id,
    sprachmittler: SAMIRA.name,
    belegungId: null,
    schaetzungCent: 4_500,
  },
};
const codes = (eintrag: Pooleintrag, einsatz: Parameters<typeof listHindernisse>[1]) =>
  listHindernisse(eintrag, einsatz).map(({ code }) => code);

describe('the pool', () => {
  it('LANG-06: nobody is booked without secrecy, the language, the form, or after closing', () => {
    expect(codes(SAMIRA, { sprache: 'ar', form: 'VOR_ORT' })).toEqual([]);
    expect(codes({ ...SAMIRA, verschwiegenAm: null }, { sprache: 'ar', form: 'VOR_ORT' })).toEqual([
      'VERSCHWIEGENHEIT_FEHLT',
    ]);
    expect(
      codes({ ...SAMIRA, geschlossenAm: toPlainDate('2026-09-01') }, { sprache: 'uk', form: 'VIDEO' }),
    ).toEqual(['GESCHLOSSEN', 'SPRACHE_PASST_NICHT', 'FORM_PASST_NICHT']);
  });

  it('shows who fits, the wish first, and never leaves out the others', () => {
    const orhan = { ...SAMIRA, name: 'Anwar', geschlecht: 'MAENNLICH' as const };
    const dienst = { ...SAMIRA, name: 'Dienst', art: 'DIENST' as const, geschlecht: null };
    const ohne = { ...SAMIRA, name: 'Ohne', verschwiegenAm: null };
    const passende = listPassende([dienst, orhan, ohne, SAMIRA], { sprache: 'ar', form: 'VOR_ORT' }, [
      'FRAU',
    ]);
    expect(passende.map(({ name }) => name)).toEqual(['Samira Muster', 'Anwar', 'Dienst']);
  });

  it('counts the price by the minute to the cent', () => {
    expect(computeSchaetzung(SAMIRA, 50)).toBe(3_750);
    expect(computeSchaetzung({ preisart: 'PAUSCHALE', preisCent: 6_000 }, 50)).toBe(6_000);
    expect(computeSchaetzung({ preisart: 'KOSTENFREI', preisCent: null }, 50)).toBe(0);
    expect(computeSchaetzung({ preisart: 'STUNDE', preisCent: null }, 50)).toBeNull();
  });
});

describe('what the interpreter is told', () => {
  it('is day, time, duration, language, form and meeting point, and nothing else', () => {
    expect(formatAnfrage(BUCHUNG)).toBe(
      [
        'Anfrage Sprachmittlung Arabisch – Deutsch',
        'Am 21.10.2026 um 14:30 Uhr, etwa 60 Minuten, vor Ort.',
        'Treffpunkt oder Einwahl: Rathaus, Raum 12',
        'Können Sie den Termin übernehmen?',
      ].join('\n'),
    );
  });
});

describe('what is counted', () => {
  const nach = (teil: Partial<Buchung['inhalt']>, zustand: Buchung['zustand']) =>
    toZaehlung({ zustand, inhalt: { ...BUCHUNG.inhalt, ...teil } });

  it('minutes and euros in steps, nothing that is still open', () => {
    expect(nach({}, 'BESTAETIGT')).toBeNull();
    expect(nach({ minuten: 50, kostenCent: 3_751 }, 'STATTGEFUNDEN')).toEqual({
      art: 'SPRACHMITTLUNG',
      merkmale: { sprache: 'ar', minuten: 60, euro: 40 },
    });
    expect(nach({ von: 'PERSON' }, 'ABGESAGT')).toBeNull();
    expect(nach({ von: 'PERSON', kostenCent: 2_000 }, 'NICHT_ERSCHIENEN')?.merkmale).toEqual({
      sprache: 'ar',
      minuten: 0,
      euro: 20,
    });
    expect(nach({ ungedeckt: 'NIEMAND_FREI' }, 'NICHT_GEFUNDEN')).toEqual({
      art: 'SPRACHMITTLUNG_UNGEDECKT',
      merkmale: { sprache: 'ar', ungedeckt: 'NIEMAND_FREI' },
    });
  });

  it('keeps only what belongs to the end', () => {
    const voll = { minuten: 60, kostenCent: 1, qualitaet: 'GUT', qualitaetGrund: null } as const;
    expect(toErgebnis({ zustand: 'NICHT_GEFUNDEN', von: 'STELLE', ungedeckt: 'KEIN_GELD', ...voll })).toEqual(
      { ...OHNE_ERGEBNIS, zustand: 'NICHT_GEFUNDEN', ungedeckt: 'KEIN_GELD' },
    );
  });

  it('says no hours and no cost where the appointments round to none', () => {
    expect(roundSumme({ termine: 2, minuten: 120, euro: 90, ungedeckt: 3 }, 50)).toEqual({
      termine: 0,
      stunden: null,
      euro: null,
      ungedeckt: 5,
    });
    expect(roundSumme({ termine: 8, minuten: 480, euro: 374, ungedeckt: 0 }, 50)).toEqual({
      termine: 10,
      stunden: 10,
      euro: 350,
      ungedeckt: 0,
    });
  });
});
