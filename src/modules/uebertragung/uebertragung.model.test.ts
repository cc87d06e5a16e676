import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { LEERE_IDENTITAET } from '#src/modules/person/identitaet.model.ts';
import { createSpalten } from './export-uebertragungen.ts';
import { FELDCODES, FELDER, type Stoff } from './felder.model.ts';
import { computeBlatt, listGeaenderte, toWerte } from './uebertragung.model.ts';
import { formatZeitraum, listZeitraeume, toGrenzen } from './zeitraum.model.ts';
import { toZielformular } from './zielformular.model.ts';
import { KIM_DATENBANK } from './zielformulare.ts';

const HEUTE = toPlainDate('2026-10-19');
const STOFF: Stoff = {
  akte: {
    nummer: 'CM-2026-0007',
    art: 'FALL',
    zustand: 'MONITORING',
    begonnenAm: toPlainDate('2026-08-06'),
    aufgenommenAm: toPlainDate('2026-08-20'),
    abgeschlossenAm: null,
    abschlussgrund: null,
  },
  zugangsweg: 'SOZIALAMT',
  sprache: 'ar',
  bedarfe: ['SPRACHE', 'EXISTENZSICHERUNG'],
  ergebnis: null,
  gespraeche: 4,
  person: { ...LEERE_IDENTITAET, familienname: 'Zarour', vornamen: 'Rahaf', geburtsdatum: '1992-03-04' },
  personen: 3,
  aufenthalt: [],
  leistungen: ['SGB II'],
  fallmanagement: [],
  ziele: [{ bereich: 'SPRACHE', stand: 'IN_ARBEIT' }],
  vermittlungen: [{ empfaengerArt: 'JOBCENTER', ergebnis: null }],
};
const blatt = (umfang: 'VOLL' | 'MINIMUM', stoff = STOFF) =>
  computeBlatt(KIM_DATENBANK, stoff, umfang, HEUTE);
const feld = (code: string, von = blatt('VOLL')) => von.find((eines) => eines.code === code);

describe('the sheet', () => {
  it('has every field in the order of the form, each once, and no name', () => {
    expect(blatt('VOLL').map(({ code }) => code)).toEqual(KIM_DATENBANK.felder);
    expect(new Set(KIM_DATENBANK.felder).size).toBe(KIM_DATENBANK.felder.length);
    expect(JSON.stringify(blatt('VOLL'))).not.toMatch(/Zarour|Rahaf|1992/);
    expect(KIM_DATENBANK.felder).not.toContain('NAME');
    for (const code of FELDCODES) expect(FELDER[code].quelle).not.toBe('');
  });

  it('holds the name only when a form asks for it, and then only with the consent', () => {
    const form = { felder: ['NAME', 'ART'] } as const;
    expect(computeBlatt(form, STOFF, 'VOLL', HEUTE)[0]).toEqual({
      code: 'NAME',
      stand: 'WERT',
      wert: 'Zarour, Rahaf',
    });
    expect(computeBlatt(form, STOFF, 'MINIMUM', HEUTE)[0]?.wert).toBeNull();
    expect(createSpalten(form).map(({ kopf }) => kopf)).toEqual(['Name', 'Art der Beratung', 'Grundlage']);
  });

  it('tells missing from needless, and says values as the form wants them', () => {
    expect(feld('AUFENTHALT')).toEqual({ code: 'AUFENTHALT', stand: 'FEHLT', wert: null });
    expect(feld('ENDE')?.stand).toBe('ENTFAELLT');
    expect(feld('GESPRAECHE')?.stand).toBe('ENTFAELLT');
    expect(feld('VERWEILDAUER')?.wert).toBe('60');
    expect(feld('ALTERSGRUPPE')?.wert).toBe('25–39');
    expect(feld('VERMITTLUNGEN')?.wert).toBe('Jobcenter: Ergebnis offen');
    expect(feld('ZIELE')?.wert).toMatch(/^Sprache: /);
    const kurz = { ...STOFF, akte: { ...STOFF.akte, art: 'KURZBERATUNG' as const, aufgenommenAm: null } };
    expect(feld('GESPRAECHE', blatt('VOLL', kurz))?.wert).toBe('4');
    expect(feld('ZIELE', blatt('VOLL', kurz))?.stand).toBe('ENTFAELLT');
    expect(feld('VERWEILDAUER', blatt('VOLL', kurz))?.stand).toBe('ENTFAELLT');
  });

  it('without the consent is the minimum, which leads back to nobody', () => {
    const werte = blatt('MINIMUM').filter(({ wert }) => wert !== null);
    expect(werte.map(({ code }) => code)).toEqual([
      'ART',
      'BEGINN_QUARTAL',
      'ZUGANGSWEG',
      'BEDARFE_ANZAHL',
      'BEDARFE',
    ]);
    expect(JSON.stringify(werte)).not.toMatch(/CM-2026|06\.08\.2026|Arabisch/);
  });
});

describe('a change since the transfer', () => {
  it('shows the fields; days that run by themselves are none', () => {
    const vorher = toWerte(blatt('VOLL'));
    const spaeter = computeBlatt(KIM_DATENBANK, STOFF, 'VOLL', toPlainDate('2026-11-19'));
    expect(listGeaenderte(spaeter, vorher)).toEqual([]);
    const neu = { ...STOFF, bedarfe: ['SPRACHE'] };
    expect(listGeaenderte(blatt('VOLL', neu), vorher)).toEqual(['BEDARFE_ANZAHL', 'BEDARFE']);
  });
});

describe('quarters', () => {
  it('are the running one and four before, with their days', () => {
    expect(listZeitraeume(HEUTE)).toEqual(['2026-Q4', '2026-Q3', '2026-Q2', '2026-Q1', '2025-Q4']);
    expect(toGrenzen('2026-Q1')).toEqual({ von: '2026-01-01', bis: '2026-03-31' });
    expect(toGrenzen('2025-Q4')).toEqual({ von: '2025-10-01', bis: '2025-12-31' });
    expect(formatZeitraum('2026-Q4')).toBe('4. Quartal 2026');
  });
});

describe('the form of a Standort', () => {
  it('has its order and names; without a source it is an assumption, without a row the shipped one counts', () => {
    const eigene = {
      nummer: 3,
      fassung: '2026-10-19-3',
      name: 'Maske',
      beleg: null,
      felder: [
        { code: 'BEGINN', text: 'Startdatum' },
        { code: 'ART', text: null },
      ] as const,
    };
    const form = toZielformular(eigene);
    expect([form.stand, form.felder, createSpalten(form).map(({ kopf }) => kopf)]).toEqual([
      'ANNAHME',
      ['BEGINN', 'ART'],
      ['Startdatum', 'Art der Beratung', 'Grundlage'],
    ]);
    expect(toZielformular({ ...eigene, beleg: 'Maske des Landes' }).stand).toBe('BESTAETIGT');
    expect(toZielformular(undefined)).toBe(KIM_DATENBANK);
  });
});
