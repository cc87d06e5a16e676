import type { Annahme } from './annahmen.ts';

/** Questions that HSDS, and Angebote from other directories, raised. */
export const HSDS_ANNAHMEN: readonly Annahme[] = [
  {
    id: 'OQ-A-08',
    frage:
      'Welches Land steht in der Adresse eines Angebots, und gilt das auch für Orte jenseits der Grenze?',
    wer: 'KIM-Standorte',
    annahme:
      'HSDS verlangt zu jeder Adresse Land und Staat. Eigene Angebote gehen mit „Nordrhein-Westfalen“ und „DE“ hinaus. Adressen aus anderen Verzeichnissen behalten, was dort stand.',
    quelle: 'HSDS 3.0 (address.state_province, address.country); im Verzeichnis nicht erfasst',
  },
  {
    id: 'OQ-A-11',
    frage: 'Wer entscheidet, ob Angebote aus einem anderen Verzeichnis übernommen werden?',
    wer: 'KIM-Standorte, MKJFGFI',
    annahme:
      'Koordination und KI-Leitung legen Quellen an und entscheiden nach einer Vorschau. Nichts kommt ohne diese Entscheidung ins Verzeichnis, auch nicht nach Zeitplan.',
    quelle: 'Handlungskonzept Anhang, PG-12; Rollen nicht genannt',
  },
  {
    id: 'OQ-A-12',
    frage: 'Was gilt, wenn hier berichtigt wurde, was die Quelle anders sagt?',
    wer: 'KIM-Standorte',
    annahme:
      'Was hier berichtigt wurde, bleibt. Die Vorschau zeigt beide Stände; wer übernimmt, kann für ein Angebot die Quelle gelten lassen. Derselbe Stand der Quelle wird nicht zweimal vorgelegt.',
    quelle: 'keine Quelle',
  },
  {
    id: 'OQ-A-13',
    frage: 'Gilt ein Angebot als bestätigt, weil eine Quelle es noch führt?',
    wer: 'KIM-Standorte',
    annahme:
      'Nein. Es gilt der Tag, den die Quelle als bestätigt oder geändert nennt; ohne einen solchen Tag der Tag, an dem es zum ersten Mal oder geändert gelesen wurde.',
    quelle: 'HSDS 3.0 (assured_date, last_modified); Integreat (last_updated)',
  },
  {
    id: 'OQ-A-14',
    frage: 'Dürfen Texte anderer öffentlicher Verzeichnisse ungeprüft übernommen werden?',
    wer: 'Datenschutzbeauftragte der verantwortlichen Stellen',
    annahme:
      'Nein. Jeder Text wird geprüft wie ein eigener. Angebote mit einer auffälligen Stelle werden nur übernommen, wenn jemand sie angesehen hat. Namen von Ansprechpersonen und der Verlauf der Quelle werden nicht gelesen.',
    quelle: 'Art. 5 Abs. 1 c DSGVO',
  },
];
