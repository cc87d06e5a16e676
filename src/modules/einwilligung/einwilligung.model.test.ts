import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, toPlainDate } from '#src/core/plain-date.ts';
import {
  checkEinwilligung,
  computeGueltigBis,
  getEinwilligungsstand,
  isGueltig,
  isPauschal,
  toDatenumfang,
} from './einwilligung.model.ts';
import {
  formatEinwilligungstext,
  formatInformationsblatt,
  joinText,
  listTextsprachen,
  OHNE_GEGENSTAND,
} from './text.model.ts';
import { findTragend } from './tragend.model.ts';
import { RECHTSRAHMEN } from './texte/recht.ts';
import { SPRACHCODES } from './texte/sprachen.ts';
import { ZWECKE } from './texte/typen.ts';
import { AUSTAUSCH } from './texte/austausch.ts';
import { UEBERSETZUNGEN } from './texte/uebersetzungen.ts';

const HEUTE = toPlainDate('2026-10-19');
const stelle = (rechtsrahmen: (typeof RECHTSRAHMEN)[number]) => ({
  name: 'Stadt Altenbrück',
  anschrift: 'Markt 1, Altenbrück',
  rechtsrahmen,
  aufsichtsbehoerde: 'Landesbeauftragte für Datenschutz',
  dsbName: 'Ina Beispiel',
  dsbKontakt: 'dsb@altenbrueck.example',
});

describe('state of a consent', () => {
  const ab = HEUTE;
  const gueltig = {
    entscheidung: 'ERTEILT' as const,
    gueltigVon: ab,
    gueltigBis: computeGueltigBis(ab),
    widerrufenAm: null,
  };
  it('ends after twelve months and says so thirty days before', () => {
    expect(getEinwilligungsstand(gueltig, ab)).toBe('GUELTIG');
    expect(getEinwilligungsstand(gueltig, toPlainDate('2027-09-18'))).toBe('GUELTIG');
    expect(getEinwilligungsstand(gueltig, toPlainDate('2027-09-19'))).toBe('LAEUFT_AB');
    expect(getEinwilligungsstand(gueltig, toPlainDate('2027-10-19'))).toBe('LAEUFT_AB');
    expect(getEinwilligungsstand(gueltig, toPlainDate('2027-10-20'))).toBe('ABGELAUFEN');
    expect(getEinwilligungsstand(gueltig, addDays(ab, -1))).toBe('NOCH_NICHT');
  });
  it('is never valid outside its days, after a withdrawal or when refused', () => {
    const tage = fc.integer({ min: -800, max: 800 });
    fc.assert(
      fc.property(
        tage,
        tage,
        fc.option(tage),
        fc.constantFrom('ERTEILT', 'ABGELEHNT'),
        tage,
        (von, dauer, widerruf, entscheidung, am) => {
          const gueltigVon = addDays(HEUTE, von);
          const gueltigBis = addDays(gueltigVon, Math.abs(dauer));
          const widerrufenAm = widerruf === null ? null : addDays(HEUTE, widerruf);
          const tag = addDays(HEUTE, am);
          const erwartet =
            entscheidung === 'ERTEILT' &&
            tag >= gueltigVon &&
            tag <= gueltigBis &&
            !(widerrufenAm !== null && widerrufenAm <= tag);
          expect(isGueltig({ entscheidung, gueltigVon, gueltigBis, widerrufenAm }, tag)).toBe(erwartet);
        },
      ),
    );
  });
});

describe('a recipient', () => {
  it.each([
    'alle Behörden',
    'Alle zuständigen Ämter',
    'sämtliche Stellen',
    'Behörden',
    'Ämter',
    'Dritte',
    'Jobcenter usw.',
    '*',
    'andere Stellen',
    'diverse Ärzte',
    'alle',
  ])('is named, not: %s', (name) => expect(isPauschal(name)).toBe(true));
  it.each([
    'Jobcenter Kreis Lennetal',
    'Haus für alle e. V.',
    'Frau Dr. Ämterhoff',
    'Caritasverband Lennetal',
    'Ausländerbehörde Altenbrück',
    'Beratungsstelle Andere Wege',
  ])('may be: %s', (name) => expect(isPauschal(name)).toBe(false));
});

describe('a complete consent', () => {
  const angabe = {
    zweck: 'ZUSAMMENARBEIT' as const,
    entscheidung: 'ERTEILT' as const,
    empfaenger: null,
    empfaengerArt: null,
    kanal: null,
    bereiche: [],
    form: 'SCHRIFTLICH' as const,
    formGrund: null,
    gegebenVon: { art: 'SELBST' as const, name: null },
    beteiligte: [],
    textSprache: 'de',
    erklaertIn: null,
    gueltigVon: HEUTE,
    gueltigBis: computeGueltigBis(HEUTE),
  };
  const codes = (teil: object) => {
    const ergebnis = checkEinwilligung({ ...angabe, ...teil }, HEUTE);
    return ergebnis.ok ? [] : ergebnis.fehler.fehler?.map(({ code }) => code);
  };
  it('has what its purpose needs, all mistakes at once', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ zweck: 'SCHWEIGEPFLICHT' })).toEqual(['EMPFAENGER_FEHLT']);
    expect(codes({ textSprache: 'ar' })).toEqual(['VERSTAENDIGUNG_FEHLT']);
    expect(codes({ textSprache: 'ar', erklaertIn: 'en' })).toEqual([]);
    expect(codes({ textSprache: 'ar', beteiligte: [{ art: 'DOLMETSCHUNG', verpflichtet: true }] })).toEqual(
      [],
    );
    expect(codes({ beteiligte: [{ art: 'DOLMETSCHUNG', verpflichtet: false }] })).toEqual([
      'VERSCHWIEGENHEIT_FEHLT',
    ]);
    expect(codes({ entscheidung: 'ABGELEHNT', textSprache: 'ar' })).toEqual([]);
    expect(codes({ zweck: 'FALLKONFERENZ', empfaenger: 'alle Stellen' })).toEqual(['EMPFAENGER_PAUSCHAL']);
    expect(codes({ zweck: 'BESONDERE_KATEGORIEN' })).toEqual(['BEREICH_FEHLT']);
    expect(codes({ zweck: 'NACHRICHTEN' })).toEqual(['KANAL_FEHLT']);
    expect(codes({ gueltigBis: addDays(HEUTE, -1) })).toEqual(['BIS_VOR_VON']);
    expect(
      codes({
        form: 'MUENDLICH_DOKUMENTIERT',
        gegebenVon: { art: 'BETREUUNG', name: null },
        gueltigVon: addDays(HEUTE, 1),
        gueltigBis: addMonths(HEUTE, 13),
      }),
    ).toEqual(['FORM_GRUND_FEHLT', 'NAME_FEHLT', 'DATUM_IN_ZUKUNFT', 'DAUER_UNGUELTIG']);
  });
});

describe('texts', () => {
  it('say in German for every purpose and law what the law asks for (DP-C-04, DP-C-05)', () => {
    for (const zweck of ZWECKE) {
      for (const recht of RECHTSRAHMEN) {
        const text = joinText(formatEinwilligungstext(zweck, 'de', stelle(recht), OHNE_GEGENSTAND));
        for (const teil of [
          'Stadt Altenbrück',
          'Markt 1',
          'Ina Beispiel',
          'Landesbeauftragte',
          'jederzeit widerrufen',
          'freiwillig',
        ]) {
          expect(text).toContain(teil);
        }
        expect(text).toContain('keine Folgen für Ihre Leistungen und keine Folgen für Ihren Aufenthalt');
        expect(text).toMatch(/Ohne diese Einwilligung/);
        expect(text).not.toMatch(/[{}]|undefined|null/);
        if (recht === 'KDG') expect(text).toContain('KDG');
        if (recht === 'KDG' || recht === 'DSG_EKD') expect(text).not.toContain('DSGVO');
      }
    }
  });

  it('exist in ten languages, name the recipient in each, and unchecked ones are offered in the demo only', () => {
    expect(SPRACHCODES).toHaveLength(10);
    for (const sprache of SPRACHCODES) {
      for (const zweck of ZWECKE) {
        const gegenstand = { empfaenger: 'Jobcenter Lennetal', kanal: 'SMS', bereiche: ['GESUNDHEIT'] };
        const text = formatEinwilligungstext(zweck, sprache, stelle('DSGVO_DSG_NRW'), gegenstand);
        const absaetze = text.uebersetzung?.absaetze ?? text.absaetze;
        expect(absaetze.join(' ')).not.toMatch(/[{}]/);
        if (zweck === 'SCHWEIGEPFLICHT') expect(absaetze.join(' ')).toContain('Jobcenter Lennetal');
        if (zweck === 'NACHRICHTEN') expect(absaetze.join(' ')).toContain('SMS');
        if (zweck === 'BESONDERE_KATEGORIEN') expect(absaetze.join(' ')).toContain('Gesundheit');
      }
      const blatt = formatInformationsblatt(sprache, stelle('KDG'));
      expect(blatt.abschnitte.length).toBeGreaterThan(5);
      expect(JSON.stringify(blatt.abschnitte)).not.toMatch(/[{][a-z]+[}]/);
    }
    expect(listTextsprachen(false)).toEqual(['de']);
    expect(listTextsprachen(true)).toEqual([...SPRACHCODES]);
    expect(Object.values(UEBERSETZUNGEN).every(({ geprueft }) => !geprueft)).toBe(true);
    expect(formatInformationsblatt('ar', stelle('KDG')).richtung).toBe('rtl');
  });
});

describe('direction and kinds of information (DP-C-01)', () => {
  const gegenstand = { empfaenger: 'Jobcenter Lennetal', kanal: null, bereiche: [] };
  const absaetze = (sprache: (typeof SPRACHCODES)[number], teil: object) => {
    const text = formatEinwilligungstext('SCHWEIGEPFLICHT', sprache, stelle('DSGVO_DSG_NRW'), {
      ...gegenstand,
      ...teil,
    });
    return (text.uebersetzung ?? text).absaetze;
  };

  it('stand in the text of every language: one way, and only these kinds; both ways as before', () => {
    for (const sprache of SPRACHCODES) {
      const beide = absaetze(sprache, {});
      expect(absaetze(sprache, { richtung: 'BEIDE', datenarten: [] })).toEqual(beide);
      const geben = absaetze(sprache, { richtung: 'GEBEN', datenarten: ['PERSON', 'ANLIEGEN'] });
      const erhalten = absaetze(sprache, { richtung: 'ERHALTEN' });
      expect(geben).toHaveLength(beide.length + 1);
      expect(new Set([beide[1], geben[1], erhalten[1]]).size).toBe(3);
      for (const saetze of [geben, erhalten]) {
        expect(saetze[1]).toContain('Jobcenter Lennetal');
        expect(saetze.join(' ')).not.toMatch(/[{}]|undefined/);
      }
      expect(geben[3]).toContain(AUSTAUSCH[sprache].arten.ANLIEGEN);
      expect(geben[3]).not.toContain(AUSTAUSCH[sprache].arten.FAMILIE);
    }
  });

  it('belong to a release alone: a conference goes both ways, other purposes name no recipient', () => {
    const alles = { richtung: 'GEBEN', datenarten: ['PERSON'] } as const;
    expect(toDatenumfang({ zweck: 'SCHWEIGEPFLICHT', ...alles })).toEqual(alles);
    expect(toDatenumfang({ zweck: 'FALLKONFERENZ', ...alles })).toEqual({ ...alles, richtung: 'BEIDE' });
    expect(toDatenumfang({ zweck: 'ZUSAMMENARBEIT', ...alles })).toEqual({
      richtung: 'BEIDE',
      datenarten: [],
    });
  });

  it('a consent of the other direction carries nothing', () => {
    const eine = {
      id: 'e',
      personId: 'p',
      zweck: 'SCHWEIGEPFLICHT',
      stand: 'GUELTIG',
      empfaenger: 'Jobcenter Lennetal',
      empfaengerArt: 'JOBCENTER',
      gueltigBis: null,
    };
    const an = { art: 'JOBCENTER', name: 'Jobcenter Lennetal' };
    const traegt = (richtung: string, noetig: 'GEBEN' | 'ERHALTEN') =>
      findTragend([{ ...eine, richtung }], an, 'p', noetig) !== undefined;
    expect([traegt('GEBEN', 'GEBEN'), traegt('GEBEN', 'ERHALTEN')]).toEqual([true, false]);
    expect([traegt('ERHALTEN', 'GEBEN'), traegt('ERHALTEN', 'ERHALTEN')]).toEqual([false, true]);
    expect([traegt('BEIDE', 'GEBEN'), traegt('BEIDE', 'ERHALTEN')]).toEqual([true, true]);
  });
});
