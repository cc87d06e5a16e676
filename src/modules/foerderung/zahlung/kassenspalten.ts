import type { Spalte } from '#src/platform/tabellen/spalten.ts';
import { formatVerwendungszweck, type Kassenauftrag, KENNUNG, type Zahlung } from './kassendatei.model.ts';

/**
 * The list for the Landeskasse. The last four columns are empty: filled in, the same file is the confirmation that
 * `check-bestaetigung.ts` reads.
 */
export function createKassenspalten(auftrag: Kassenauftrag): Spalte<Zahlung>[] {
  return [
    { kopf: KENNUNG, art: 'text', wert: ({ kennung }) => kennung },
    { kopf: 'aktenzeichen', art: 'text', wert: ({ aktenzeichen }) => aktenzeichen },
    { kopf: 'empfaenger', art: 'text', wert: ({ empfaenger }) => empfaenger },
    { kopf: 'iban', art: 'text', wert: ({ iban }) => iban },
    { kopf: 'bic', art: 'text', wert: ({ bic }) => bic },
    { kopf: 'betrag', art: 'hundertstel', wert: ({ betrag }) => betrag },
    { kopf: 'verwendungszweck', art: 'text', wert: formatVerwendungszweck },
    { kopf: 'ausfuehrung', art: 'datum', wert: () => auftrag.ausfuehrung },
    { kopf: 'gezahlt_am', art: 'text', wert: () => null },
    { kopf: 'buchung', art: 'text', wert: () => null },
    { kopf: 'ergebnis', art: 'text', wert: () => null },
    { kopf: 'grund', art: 'text', wert: () => null },
  ];
}
