import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatCentBare, NULL_CENT, toCent } from '#src/core/cent.ts';
import { getOk } from '#src/core/result.ts';
import { formatVzae, toVzae } from '#src/core/vzae.ts';
import { computeBetraege } from './betraege.model.ts';
import { checkInhalt } from './check-inhalt.model.ts';
import { computePruefdatei } from './pruefdatei/compute-pruefdatei.ts';
import { REGELPARAMETER } from './regelwerk/parameter.model.ts';
import { createTestantrag } from './test-antrag.ts';

type Zusatz = { kommune: string; gremium: 'RAT' | 'AUSSCHUSS'; anteile: readonly number[] };
type Beispiel = {
  id: string;
  eingabe: {
    typ: string;
    jahr: number;
    koord: readonly number[];
    va?: readonly number[];
    cm?: readonly number[];
    zusatz?: readonly Zusatz[];
    veranst?: number;
    massn?: number;
  };
};
type Ergebnis = { fehler: string[]; hoechstbetraege: Record<string, number> };

const text = readFileSync('docs/beispiele/foerder-check.json', 'utf8');
const beispiele = JSON.parse(text) as Beispiel[];
const gerechnet = getOk(computePruefdatei(text)).faelle;
const alsText = (anteil: number): string => formatVzae(toVzae(anteil));
const alsBetrag = (cent = 0): string => formatCentBare(toCent(cent));

/** The form of the Antrag with the same posts; Sachausgaben up to the cap that the command line names. */
function toAntragsinhalt(
  { koord, va = [], cm = [], zusatz = [], veranst, massn }: Beispiel['eingabe'],
  { hoechstbetraege }: Ergebnis,
) {
  return createTestantrag({
    koordination: koord.map((anteil) => ({ bezeichnung: 'Stelle', vzae: alsText(anteil), einheit: 'KI' })),
    verwaltungsassistenz: va.map((anteil) => ({ bezeichnung: 'VA', vzae: alsText(anteil), einheit: '' })),
    caseManagement: cm.map((anteil) => ({
      bezeichnung: 'CM',
      vzae: alsText(anteil),
      ort: 'KOORDINIERENDE_STELLE',
      empfaenger: '',
    })),
    zusatz: zusatz.flatMap(({ kommune, gremium, anteile }) =>
      anteile.map((anteil) => ({
        kommune,
        eigeneAuslaenderbehoerde: true,
        eigenesJugendamt: true,
        gremium,
        vzae: alsText(anteil),
        weiterleitung: false,
        verbleibGrund: 'Die Kommune hat die Anstellung abgelehnt.',
        kooperation: '',
      })),
    ),
    sachKoordination: alsBetrag(hoechstbetraege['sach_koord']),
    sachVerwaltungsassistenz: alsBetrag(hoechstbetraege['sach_va']),
    veranstaltungen: alsBetrag(veranst),
    massnahmen: alsBetrag(massn),
    schnittstellenanalyse: 'Analyse vom 11. Februar 2026',
  });
}

describe('the five examples of the documents', () => {
  it.each(beispiele.map((beispiel, platz) => ({ id: beispiel.id, beispiel, platz })))(
    '$id: the form of the Antrag asks for what the command line computes, to the cent',
    ({ beispiel: { eingabe }, platz }) => {
      const ergebnis = gerechnet[platz]?.ergebnis as Ergebnis;
      expect(ergebnis.fehler).toEqual([]);
      const rahmen = {
        typ: eingabe.typ,
        foerderjahr: eingabe.jahr,
        kontingentCm: null,
        parameter: REGELPARAMETER,
      };
      const { regelantrag } = checkInhalt(toAntragsinhalt(eingabe, ergebnis), rahmen);
      if (regelantrag === null) throw new Error('The example cannot be read');
      const { zeilen, gesamt } = computeBetraege(regelantrag, rahmen);
      expect(Object.fromEntries(zeilen.map(({ position, beantragt }) => [position, beantragt]))).toEqual(
        Object.fromEntries(Object.entries(ergebnis.hoechstbetraege).filter(([name]) => name !== 'gesamt')),
      );
      expect(gesamt).toBe(ergebnis.hoechstbetraege['gesamt'] ?? NULL_CENT);
    },
  );
});
