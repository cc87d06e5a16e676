import { codesOf, type Wert } from './werteliste.ts';

// [L1434–1444]: printed in the plural; one contact takes the singular.
const ABB22 = 'Evaluation 2023–2025, Abb. 22 [L1434–1444]';
// [L1451–1464]
const ABB23 = 'Evaluation 2023–2025, Abb. 23 [L1451–1464]';

export const KONTAKTARTEN = [
  { code: 'PERSOENLICH', text: 'Persönliches Treffen', quelle: ABB22 },
  { code: 'TELEFON', text: 'Telefonat', quelle: ABB22 },
  { code: 'KURZNACHRICHT', text: 'Kurznachricht', quelle: ABB22 },
  { code: 'E_MAIL', text: 'E-Mail', quelle: ABB22 },
  { code: 'MESSENGER', text: 'Messenger-Dienst (datenschutzkonform)', quelle: ABB22 },
  { code: 'VIDEO', text: 'Videogespräch', quelle: 'Evaluation 2023–2025 [L1018]; nicht in Abb. 22' },
  { code: 'WEITERES', text: 'Andere Art', quelle: 'Annahme: Abb. 22 zählt nur die häufigen auf' },
] as const satisfies readonly Wert[];
export type Kontaktart = (typeof KONTAKTARTEN)[number]['code'];
export const KONTAKTART_CODES = codesOf(KONTAKTARTEN);

export const BERATUNGSORTE = [
  {
    code: 'EINZELBUERO',
    text: 'Einzelbüro in der Verwaltung/beim Träger der Freien Wohlfahrtspflege',
    quelle: ABB23,
  },
  { code: 'GETEILTER_RAUM', text: 'Geteilte Räumlichkeiten', quelle: ABB23 },
  { code: 'BESPRECHUNGSRAUM', text: 'Separater Besprechungsraum', quelle: ABB23 },
  { code: 'AUSSERHALB', text: 'An verschiedenen Orten außerhalb des Büros', quelle: ABB23 },
  { code: 'GEMEINSCHAFTSUNTERKUNFT', text: 'In Gemeinschaftsunterkünften', quelle: ABB23 },
  { code: 'ZUHAUSE', text: 'Bei den Ratsuchenden zuhause', quelle: `${ABB23}, [L1500]` },
  {
    code: 'SCHULE_KITA',
    text: 'Aufsuchend: Schule oder Kita (zum Beispiel Elternsprechtag)',
    quelle: 'Evaluation 2023–2025 [L1235]',
  },
  {
    code: 'AUFSUCHEND',
    text: 'Aufsuchend: an einem anderen Ort',
    quelle: 'Evaluation 2023–2025 [L1235–1239]',
  },
  { code: 'CAFE', text: 'Café', quelle: 'Evaluation 2023–2025 [L1455]' },
  { code: 'FAMILIENZENTRUM', text: 'Familienzentrum', quelle: 'Evaluation 2023–2025 [L1455]' },
  { code: 'RATHAUS', text: 'Rathaus', quelle: 'Evaluation 2023–2025 [L968]' },
  {
    code: 'TRAEGER',
    text: 'Räumlichkeiten des Trägers der Freien Wohlfahrtspflege',
    quelle: 'Evaluation 2023–2025 [L607]',
  },
  { code: 'JOBCENTER', text: 'Räumlichkeiten im Jobcenter', quelle: 'Evaluation 2023–2025 [L1490]' },
  { code: 'STADTBIBLIOTHEK', text: 'Stadtbibliothek', quelle: 'Evaluation 2023–2025 [L1500]' },
  { code: 'WEITERES', text: 'Anderer Ort', quelle: `${ABB23}: weitere` },
  { code: 'KEINE_ANGABE', text: 'Keine Angabe', quelle: 'Annahme: bei Telefon und Nachricht ohne Ort' },
] as const satisfies readonly Wert[];
export type Beratungsort = (typeof BERATUNGSORTE)[number]['code'];
export const BERATUNGSORT_CODES = codesOf(BERATUNGSORTE);

const MITTLUNG = 'Evaluation 2023–2025 [L1506, L1541]';

export const SPRACHMITTLUNG = [
  { code: 'KEINE_NOETIG', text: 'Keine nötig', quelle: 'Annahme: Regelfall gemeinsamer Sprache' },
  { code: 'DOLMETSCHENDE_PERSON', text: 'Dolmetschende Person', quelle: MITTLUNG },
  { code: 'SPRACHMITTLERPOOL', text: 'Sprachmittlerpool', quelle: 'Evaluation 2023–2025 [L1513]' },
  { code: 'MEHRSPRACHIGE_FACHKRAFT', text: 'Mehrsprachige Fachkraft', quelle: MITTLUNG },
  { code: 'ANGEHOERIGE', text: 'Angehörige', quelle: 'Annahme: in der Praxis verbreitet' },
  { code: 'UEBERSETZUNGSTOOL', text: 'Übersetzungstool', quelle: MITTLUNG },
  { code: 'PIKTOGRAMME', text: 'Piktogramme', quelle: 'Evaluation 2023–2025 [L1541]' },
  { code: 'KEINE_ANGABE', text: 'Keine Angabe', quelle: 'Annahme: Angabe ist freiwillig' },
] as const satisfies readonly Wert[];
export type Sprachmittlung = (typeof SPRACHMITTLUNG)[number]['code'];
export const SPRACHMITTLUNG_CODES = codesOf(SPRACHMITTLUNG);

const CP01 = 'Handlungskonzept 2.2 (CP-01: Barrierefreiheit), Werte Annahme';

/** What we provide so that somebody can come and take part: never a diagnosis. Kept sealed. */
export const BARRIEREFREIHEIT = [
  { code: 'STUFENLOS', text: 'Raum ohne Stufen', quelle: CP01 },
  {
    code: 'HAUSBESUCH',
    text: 'Gespräch zuhause oder am Telefon',
    quelle: 'Evaluation 2023–2025 [L1237, L1474]',
  },
  { code: 'HOEREN', text: 'Gebärdensprache oder Schrift statt Sprechen', quelle: CP01 },
  { code: 'SEHEN', text: 'Große Schrift oder Vorlesen', quelle: CP01 },
  { code: 'EINFACHE_SPRACHE', text: 'Einfache Sprache', quelle: CP01 },
  { code: 'PIKTOGRAMME', text: 'Bilder statt Schrift', quelle: 'Evaluation 2023–2025 [L1541]' },
  { code: 'BEGLEITPERSON', text: 'Begleitperson', quelle: CP01 },
  { code: 'KINDERBETREUUNG', text: 'Termin mit Kindern', quelle: CP01 },
  { code: 'WEITERES', text: 'Anderes', quelle: CP01 },
] as const satisfies readonly Wert[];
export type Barrierefreiheit = (typeof BARRIEREFREIHEIT)[number]['code'];
export const BARRIEREFREIHEIT_CODES = codesOf(BARRIEREFREIHEIT);
