import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { computeBetraege } from '../betraege.model.ts';
import { checkInhalt } from '../check-inhalt.model.ts';
import { describeBetrag } from '../herleitung.model.ts';
import { REGELPARAMETER } from '../regelwerk/parameter.model.ts';
import { REGELN } from '../regelwerk/regeln.model.ts';
import { checkNachweis } from './check-nachweis.model.ts';
import { describeAbrechnung, describePosition, describeStellenzeile } from './herleitung.model.ts';
import { listNachweisstellen } from './stellen.model.ts';
import { KRUMMES_JAHR } from './test-nachweis.ts';

const { antrag, inhalt, personal, rahmen } = KRUMMES_JAHR;
const { rechnung, zeiten } = checkNachweis({
  inhalt,
  personal,
  stellen: listNachweisstellen(antrag),
  vorbelegung: [],
  weiterleitungen: [],
  rahmen,
  frist: toPlainDate('2026-03-31'),
});
const ohneNbsp = (text: string): string => text.replaceAll('\u00a0', ' ');
const findPosition = (position: string) => {
  const zeile = rechnung.positionen.find((eine) => eine.position === position);
  if (zeile === undefined) throw new Error(`No ${position}`);
  return describePosition(zeile, zeiten, rahmen);
};

describe('from a figure of the Nachweis to its formula', () => {
  it('names rule, source, days and VZÄ of each post, as the calculation by hand in the documents', () => {
    const [hoechstbetrag, anerkannt] = findPosition('cm');
    expect(hoechstbetrag).toMatchObject({ regel: 'FR-5.4.1-f', quelle: REGELN['FR-5.4.1-f'].quelle });
    expect(ohneNbsp(hoechstbetrag?.formel ?? '')).toContain('zusammen 149.131,61 €');
    const angaben = Object.fromEntries(
      (hoechstbetrag?.angaben ?? []).map(({ name, wert }) => [name, ohneNbsp(wert)]),
    );
    expect(angaben['Stellen']).toBe('3');
    // 2 × 365 + 136 + 0,72 × 122 of 3 × 365
    expect(angaben['VZÄ × Tage']).toBe('953,84 von 1095,00');
    expect(angaben['KIM-Case Management 3, 1,00 VZÄ (cm-3)']).toMatch(
      /^1,00 VZÄ an 136 Tagen; 0,72 VZÄ an 122 Tagen: 57\.000,00 € × .+ = 35\.131,61 €$/,
    );
    expect(anerkannt).toMatchObject({ regel: 'FR-7.4-c' });
    expect(anerkannt?.angaben).toContainEqual({ name: 'Höchstbetrag erreicht', wert: '2 von 3 Stellen' });
    const beispiel = ohneNbsp(readFileSync('docs/beispiele/krummes-jahr.md', 'utf8'));
    for (const betrag of ['149.131,61', '35.131,61']) expect(beispiel).toContain(betrag);
  });

  it('shows the funder no salary and no voucher, whatever the position', () => {
    const text = JSON.stringify(rechnung.positionen.map((zeile) => describePosition(zeile, zeiten, rahmen)));
    for (const { betrag } of personal) expect(text).not.toContain(betrag);
    for (const { nummer, betrag } of inhalt.belege) {
      expect(text).not.toContain(nummer);
      expect(text).not.toContain(betrag);
    }
  });

  it('measures Sachausgaben by the time of the posts and Begleitmaßnahmen by the Richtlinie', () => {
    const [sach] = findPosition('sach_koord');
    expect(sach).toMatchObject({ regel: 'FR-5.4.2-a' });
    expect(sach?.angaben.map(({ name }) => name)).toContain('KIM-Koordination, 1,00 VZÄ (koord-1)');
    const [veranst] = findPosition('veranst');
    expect(veranst).toMatchObject({ regel: 'FR-5.4.2-c', angaben: [] });
  });

  it('says what comes back, and to the own Standort what one post cost', () => {
    const { formel, regel } = describeAbrechnung(rechnung.abrechnung, rahmen.ausgezahlt);
    expect([regel, ohneNbsp(formel)]).toEqual([
      'FR-7.4-d',
      '301.400,00 € − 276.202,61 €, mindestens 0: 25.197,39 €',
    ]);
    const stelle = rechnung.stellen.find((zeile) => zeile.stelle.schluessel === 'cm-3');
    if (stelle === undefined) throw new Error('No cm-3');
    expect(describeStellenzeile(stelle)[1]?.angaben.map(({ wert }) => ohneNbsp(wert))).toEqual([
      '57.000,00 €',
      '35.131,61 €',
      '37.904,12 €',
    ]);
  });
});

describe('from an amount of the Antrag to its formula', () => {
  it('names rule, source, number of posts, VZÄ and Zeitfaktor', () => {
    const rahmenAntrag = { typ: 'KREIS', foerderjahr: 2025, kontingentCm: null, parameter: REGELPARAMETER };
    const { regelantrag } = checkInhalt(antrag, rahmenAntrag);
    if (regelantrag === null) throw new Error('The Antrag of the example is readable');
    const { zeilen } = computeBetraege(regelantrag, rahmenAntrag);
    const zeile = zeilen.find(({ position }) => position === 'koord');
    if (zeile === undefined) throw new Error('The Antrag asks for Koordination');
    const koord = describeBetrag(zeile);
    expect(koord).toMatchObject({ regel: 'FR-5.4.1-e', quelle: REGELN['FR-5.4.1-e'].quelle });
    expect(koord.angaben.map(({ name, wert }) => `${name}: ${ohneNbsp(wert)}`)).toEqual([
      'Jahresbetrag: 57.000,00 €',
      'Stellen: 2',
      'VZÄ zusammen: 2,00',
      'Zeitfaktor: 1',
    ]);
  });
});
