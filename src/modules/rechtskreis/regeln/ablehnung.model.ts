import { UNGEPRUEFT } from '../pruefstand.model.ts';
import type { Regel } from '../regel.model.ts';

/** Rejection of the asylum application: the shortest period counts until somebody has read the decision (OQ-RK-04). */
export const ABLEHNUNG: Regel = {
  ...UNGEPRUEFT,
  id: 'ABLEHNUNG',
  titel: 'Ablehnung: Klagefrist',
  anlaesse: [{ art: 'BEGINN', spur: 'VERAENDERUNG', codes: ['ABLEHNUNG'] }],
  monateVorher: 0,
  tageNachher: 30,
  folgen: [
    {
      art: 'FRIST',
      text: 'Die Frist steht in der Rechtsbehelfsbelehrung des Bescheids; sie allein zählt. Sie kann schon nach einer Woche enden, am {frist}, oder noch früher.',
      frist: { art: 'TAGE', tage: 7 },
    },
    {
      art: 'FRIST',
      text: 'Steht dort eine Frist von zwei Wochen, endet sie am {frist}.',
      frist: { art: 'TAGE', tage: 14 },
    },
    {
      art: 'KONTAKT',
      text: 'Anwältin oder Anwalt, Asylverfahrensberatung. Heute noch einen Termin suchen; Beratungshilfe beim Amtsgericht.',
    },
    {
      art: 'ANGEBOT',
      text: 'Asylverfahrensberatung: kostenlos und unabhängig von Behörden. Für das Gespräch in der Kanzlei früh Sprachmittlung buchen.',
    },
    { art: 'ZU_BEACHTEN', text: 'Bescheid mit Umschlag aufheben: Der Tag der Zustellung steht darauf.' },
  ],
  aufgabe: { was: 'Bescheid lesen, Klagefrist feststellen, Anwältin oder Anwalt suchen' },
  quellen: ['§ 74 Abs. 1 AsylG', '§ 36 Abs. 3 AsylG', '§ 12a AsylG', 'Verordnung (EU) 2024/1348 Art. 67'],
};
