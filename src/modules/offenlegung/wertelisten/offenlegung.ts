import { codesOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';

const STGB = '§ 203 StGB';

/** How the person who discloses is bound to secrecy. */
export const BINDUNGEN = [
  {
    code: 'BERUFSGEHEIMNIS',
    text: 'staatlich anerkannte Sozialarbeit oder Sozialpädagogik (§ 203 Abs. 1 Nr. 6 StGB)',
    quelle: STGB,
  },
  { code: 'ANDERER_BERUF', text: 'anderer Beruf mit Schweigepflicht (§ 203 Abs. 1 StGB)', quelle: STGB },
  { code: 'AMTSTRAEGER', text: 'Amtsträgerin oder Amtsträger (§ 203 Abs. 2 Nr. 1 StGB)', quelle: STGB },
  {
    code: 'VERPFLICHTET',
    text: 'für den öffentlichen Dienst besonders verpflichtet (§ 203 Abs. 2 Nr. 2 StGB)',
    quelle: STGB,
  },
  { code: 'MITWIRKEND', text: 'mitwirkende Person (§ 203 Abs. 3 und 4 StGB)', quelle: STGB },
] as const satisfies readonly Wert[];
export const BINDUNG_CODES = codesOf(BINDUNGEN);

const KKG = '§ 4 KKG';

/** Steps of the path of § 4 KKG, in the order of the law. */
export const KINDESWOHLSCHRITTE = [
  {
    code: 'EROERTERUNG',
    text: 'Mit dem Kind und den Erziehungsberechtigten erörtert',
    quelle: `${KKG} Abs. 1`,
  },
  { code: 'HILFEN', text: 'Auf Hilfen hingewirkt', quelle: `${KKG} Abs. 1` },
  {
    code: 'FACHBERATUNG',
    text: 'Beratung durch eine insoweit erfahrene Fachkraft, pseudonymisiert',
    quelle: `${KKG} Abs. 2`,
  },
  { code: 'INFORMATION', text: 'Jugendamt informiert', quelle: `${KKG} Abs. 3` },
  { code: 'RUECKMELDUNG', text: 'Rückmeldung des Jugendamts', quelle: `${KKG} Abs. 4` },
  { code: 'ABSCHLUSS', text: 'Beendet', quelle: 'Hausregel: Der Weg hat ein Ende mit Ergebnis' },
] as const satisfies readonly Wert[];
export const KINDESWOHLSCHRITT_CODES = codesOf(KINDESWOHLSCHRITTE);
export type Kindeswohlschritt = (typeof KINDESWOHLSCHRITT_CODES)[number];
