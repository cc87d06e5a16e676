import { codesOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';

/** What a person may ask for. */
export const ANTRAGSARTEN = [
  { code: 'AUSKUNFT', text: 'Auskunft oder Kopie', quelle: 'Art. 15 DSGVO; DP-D-02' },
  { code: 'BERICHTIGUNG', text: 'Berichtigung', quelle: 'Art. 16 DSGVO; DP-D-03' },
  { code: 'LOESCHUNG', text: 'Löschung', quelle: 'Art. 17 DSGVO; DP-D-04' },
  { code: 'EINSCHRAENKUNG', text: 'Einschränkung der Verarbeitung', quelle: 'Art. 18 DSGVO; DP-D-04' },
  { code: 'UEBERTRAGUNG', text: 'Mitnahme der Daten', quelle: 'Art. 20 DSGVO; DP-D-05' },
  { code: 'WIDERSPRUCH', text: 'Widerspruch', quelle: 'Art. 21 DSGVO; DP-D-06' },
] as const satisfies readonly Wert[];
export type Antragsart = (typeof ANTRAGSARTEN)[number]['code'];
export const ANTRAGSART_CODES = codesOf(ANTRAGSARTEN);

const DPD09 = 'Art. 12 Abs. 3 und 4 DSGVO; DP-D-09';
export const ANTRAGSERGEBNISSE = [
  { code: 'ERFUELLT', text: 'Erfüllt', quelle: DPD09 },
  { code: 'TEILWEISE', text: 'Teilweise erfüllt', quelle: DPD09 },
  { code: 'ABGELEHNT', text: 'Abgelehnt', quelle: DPD09 },
  { code: 'ZURUECKGENOMMEN', text: 'Von der Person zurückgenommen', quelle: DPD09 },
] as const satisfies readonly Wert[];
export type Antragsergebnis = (typeof ANTRAGSERGEBNISSE)[number]['code'];
export const ANTRAGSERGEBNIS_CODES = codesOf(ANTRAGSERGEBNISSE);

const DPD08 = 'Art. 12 Abs. 6 DSGVO; DP-D-08; Werte Annahme OQ-P-98';
/** How the identity was checked; of a paper that was shown nothing is kept. */
export const IDENTITAETSPRUEFUNGEN = [
  { code: 'BEKANNT', text: 'Persönlich bekannt', quelle: DPD08 },
  { code: 'AUSWEIS', text: 'Ausweis gesehen, nichts kopiert', quelle: DPD08 },
  { code: 'RUECKFRAGE', text: 'Rückfrage auf dem hinterlegten Weg', quelle: DPD08 },
] as const satisfies readonly Wert[];
export const IDENTITAETSPRUEFUNG_CODES = codesOf(IDENTITAETSPRUEFUNGEN);
