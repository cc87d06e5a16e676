import { describe, expect, it } from 'vitest';
import type { Textblatt } from './textstellen.model.ts';
import { checkKorrekturen } from './check-korrekturen.model.ts';
import { listTextstellen } from './textstellen.model.ts';

const blatt = (tenor = 'Wir bewilligen 57.000,00 € bis 31.12.2026.'): Textblatt => ({
  empfaenger: ['Kreis Lennetal', 'Hauptstrase 1'],
  angaben: [{ name: 'Aktenzeichen', wert: 'KIM-2026-1' }],
  zeichnung: ['Jens Markwart', 'Im Auftrag'],
  abschnitte: [
    { id: 'entscheidung', ueberschrift: 'Bewilligung', teile: [{ art: 'absatz', text: tenor }] },
    {
      id: 'betraege',
      ueberschrift: 'Beträge',
      teile: [
        {
          art: 'tabelle',
          titel: 'Beträge',
          kopf: ['Position', 'Bewilligt'],
          rechts: [1],
          zeilen: [['Koordinatoin', '57.000,00 €']],
          summe: null,
        },
      ],
    },
    {
      id: 'begruendung',
      ueberschrift: 'Begründung',
      teile: [{ art: 'absatz', text: 'Sie erhalten 75.000 Euro, weil weil das Konzept trägt.' }],
    },
    {
      id: 'rechtsbehelf',
      ueberschrift: 'Rechtsbehelfsbelehrung',
      teile: [{ art: 'absatz', text: 'Klage beim Verwaltungsgericht Arnsberg.' }],
    },
  ],
});
const pruefe = (stelle: string, falsch: string, richtig: string, gerechnet: Textblatt | null = blatt()) =>
  checkKorrekturen([{ stelle, falsch, richtig }], { blatt: blatt(), gerechnet });
const grund = (ergebnis: ReturnType<typeof pruefe>): string =>
  ergebnis.ok ? 'ok' : ergebnis.fehler.map(({ feld, text }) => `${feld}: ${text}`).join();

describe('places of a Bescheid', () => {
  it('are its words, never a bare figure and never the Belehrung', () => {
    expect(listTextstellen(blatt()).map(({ id }) => id)).toEqual([
      'empfaenger.0',
      'empfaenger.1',
      'angaben.0',
      'abschnitte.entscheidung.0',
      'abschnitte.betraege.0.0.0',
      'abschnitte.begruendung.0',
      'zeichnung.0',
      'zeichnung.1',
    ]);
  });
});

describe('offenbare Unrichtigkeit (§ 42 VwVfG NRW, OQ-F-77)', () => {
  it('words are corrected where they stand, and nothing else changes', () => {
    const neu = pruefe('empfaenger.1', 'Hauptstrase', 'Hauptstraße');
    expect(neu).toMatchObject({ ok: true, wert: { empfaenger: ['Kreis Lennetal', 'Hauptstraße 1'] } });
    expect(neu.ok && neu.wert.abschnitte).toEqual(blatt().abschnitte);
    expect(grund(pruefe('abschnitte.betraege.0.0.0', 'Koordinatoin', 'Koordination'))).toBe('ok');
    expect(grund(pruefe('abschnitte.begruendung.0', 'weil weil', 'weil'))).toBe('ok');
  });

  it('an amount in words of people becomes only one that the Bescheid itself states', () => {
    expect(grund(pruefe('abschnitte.begruendung.0', '75.000', '57.000'))).toBe('ok');
    expect(grund(pruefe('abschnitte.begruendung.0', '75.000', '58.000'))).toContain(
      '58.000,00 steht an keiner Stelle',
    );
  });

  it('figures and days of the decision stay, unless what was printed is not what was decided', () => {
    expect(grund(pruefe('abschnitte.entscheidung.0', '57.000,00', '60.000,00'))).toContain(
      'neue Entscheidung',
    );
    expect(grund(pruefe('abschnitte.entscheidung.0', '31.12.2026', '30.12.2026'))).toContain(
      'neue Entscheidung',
    );
    expect(grund(pruefe('abschnitte.entscheidung.0', '57.000,00', '57.100,00', null))).toContain(
      'neue Entscheidung',
    );
    expect(grund(pruefe('abschnitte.entscheidung.0', 'Wir bewilligen', 'Wir bewillgen'))).toBe('ok');
    const gerechnet = blatt('Wir bewilligen 57.100,00 € bis 31.12.2026.');
    expect(grund(pruefe('abschnitte.entscheidung.0', '57.000,00', '57.100,00', gerechnet))).toBe('ok');
    expect(grund(pruefe('abschnitte.entscheidung.0', '57.000,00', '57.200,00', gerechnet))).toContain('neue');
  });

  it('says what is wrong with a place, its words, and a change that is none', () => {
    expect(grund(pruefe('abschnitte.rechtsbehelf.0', 'Arnsberg', 'Köln'))).toContain(
      'stelle: Diese Stelle gibt es',
    );
    expect(grund(pruefe('empfaenger.1', 'Nebenstraße', 'x'))).toContain(
      'falsch: Diese Worte stehen dort nicht',
    );
    expect(grund(pruefe('abschnitte.begruendung.0', 'weil', 'da'))).toContain('mehrmals');
    expect(grund(pruefe('empfaenger.1', '1', '1'))).toContain('richtig: Es ändert sich nichts');
    const zwei = checkKorrekturen(
      [
        { stelle: 'x', falsch: 'a', richtig: 'b' },
        { stelle: 'empfaenger.1', falsch: 'y', richtig: 'z' },
      ],
      { blatt: blatt(), gerechnet: null },
    );
    expect(zwei.ok ? [] : zwei.fehler.map(({ platz, feld }) => [platz, feld])).toEqual([
      [0, 'stelle'],
      [1, 'falsch'],
    ]);
  });
});
