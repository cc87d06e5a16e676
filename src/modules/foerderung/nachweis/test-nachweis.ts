import { toCent } from '#src/core/cent.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import type { Antragsinhalt } from '../antragsinhalt.model.ts';
import { REGELPARAMETER } from '../regelwerk/parameter.model.ts';
import { createTestantrag } from '../test-antrag.ts';
import type { Rahmen } from './abrechnung.model.ts';
import { Nachweisinhalt, type Personalzeile } from './nachweisinhalt.model.ts';

const JAHR = { von: '01.01.2025', bis: '31.12.2025', vzae: '1,00' };
const cm = (nummer: number): Antragsinhalt['caseManagement'][number] => ({
  bezeichnung: `KIM-Case Management ${nummer}`,
  vzae: '1,00',
  ort: 'KOORDINIERENDE_STELLE',
  empfaenger: '',
});

/** The crooked year of Stadt Rurhafen (docs/beispiele/krummes-jahr.md): two posts of Koordination, three of Case Management. */
export const KRUMMES_JAHR: {
  antrag: Antragsinhalt;
  inhalt: Nachweisinhalt;
  personal: Personalzeile[];
  rahmen: Rahmen;
} = {
  antrag: createTestantrag({
    koordination: [
      { bezeichnung: 'KIM-Koordination', vzae: '1,00', einheit: 'Kommunales Integrationszentrum' },
      { bezeichnung: 'KIM-Koordination, Daten', vzae: '1,00', einheit: 'Kommunales Integrationszentrum' },
    ],
    caseManagement: [cm(1), cm(2), cm(3)],
    sachKoordination: '11.400,00',
    veranstaltungen: '5.000,00',
  }),
  inhalt: Nachweisinhalt.parse({
    besetzung: [
      ...['koord-1', 'koord-2', 'cm-1', 'cm-2'].map((stelle) => ({ stelle, abschnitte: [JAHR] })),
      {
        stelle: 'cm-3',
        abschnitte: [
          { ...JAHR, bis: '16.05.2025' },
          { von: '01.09.2025', bis: '31.12.2025', vzae: '0,72' },
        ],
      },
    ],
    belege: [
      beleg('2025-0117', 'sach_koord', '6.420,35', 'Ausstattung von zwei Arbeitsplätzen'),
      beleg('2025-0302', 'sach_koord', '3,450.00', 'Fortbildung Netzwerkarbeit'),
      beleg('2025-0488', 'veranst', '5.412', 'Fachtag Rechtskreiswechsel'),
    ],
    sachbericht: {
      ziele: 'Übergänge aus der Schule verbessern.',
      baustein1: 'Vier Lenkungsgruppen, zwei Fachtage.',
      baustein2: 'Case Management an drei Orten; eine Stelle war vom 17. Mai bis 31. August unbesetzt.',
      ergebnisse: 'Zwei Absprachen mit der Ausländerbehörde.',
      auflagen: 'Alle Auflagen sind erfüllt; das Konzept liegt in Fassung 3 vor.',
    },
    letztempfaenger: 'KEINE',
    notwendig: true,
  }),
  personal: [
    { stelle: 'koord-1', betrag: '61.240,18' },
    { stelle: 'koord-2', betrag: '55.890,40' },
    { stelle: 'cm-1', betrag: '58.120,00' },
    { stelle: 'cm-2', betrag: '56.310,25' },
    { stelle: 'cm-3', betrag: '37.904,12' },
  ],
  rahmen: {
    foerderjahr: 2025,
    von: toPlainDate('2025-01-01'),
    bis: toPlainDate('2025-12-31'),
    bewilligt: {
      koord: toCent(11_400_000),
      cm: toCent(17_100_000),
      sach_koord: toCent(1_140_000),
      veranst: toCent(500_000),
    },
    ausgezahlt: toCent(30_140_000),
    parameter: REGELPARAMETER,
  },
};

function beleg(
  nummer: string,
  position: 'sach_koord' | 'veranst',
  betrag: string,
  zweck: string,
): Nachweisinhalt['belege'][number] {
  return { nummer, position, datum: '30.06.2025', zweck, betrag };
}
