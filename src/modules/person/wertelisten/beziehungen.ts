import { codesOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';

const ANNAHME = 'Annahme: keine Quelle nennt die Werte';

/** What a person is in an Akte. */
export const PERSONENROLLEN = [
  { code: 'HAUPTPERSON', text: 'Hauptperson', quelle: ANNAHME },
  { code: 'EHE_ODER_LEBENSPARTNER', text: 'Ehe- oder Lebenspartnerin oder -partner', quelle: ANNAHME },
  { code: 'KIND', text: 'Kind', quelle: ANNAHME },
  { code: 'ELTERNTEIL', text: 'Elternteil', quelle: ANNAHME },
  { code: 'SONSTIGE', text: 'weitere Person', quelle: ANNAHME },
] as const satisfies readonly Wert[];

/** What a person is to the Hauptperson: „Kind“ of the list is the child of the Hauptperson. The role groups them. */
export const BEZIEHUNGEN = [
  { code: 'EHE', text: 'verheiratet', quelle: ANNAHME, rolle: 'EHE_ODER_LEBENSPARTNER' },
  {
    code: 'LEBENSPARTNERSCHAFT',
    text: 'Lebenspartnerschaft',
    quelle: ANNAHME,
    rolle: 'EHE_ODER_LEBENSPARTNER',
  },
  { code: 'GETRENNT', text: 'getrennt oder geschieden', quelle: ANNAHME, rolle: 'EHE_ODER_LEBENSPARTNER' },
  { code: 'EIGENES_KIND', text: 'eigenes Kind', quelle: ANNAHME, rolle: 'KIND' },
  { code: 'STIEFKIND', text: 'Stiefkind', quelle: ANNAHME, rolle: 'KIND' },
  { code: 'PFLEGEKIND', text: 'Pflegekind oder Mündel', quelle: ANNAHME, rolle: 'KIND' },
  { code: 'ENKELKIND', text: 'Enkelkind', quelle: ANNAHME, rolle: 'KIND' },
  { code: 'MUTTER_VATER', text: 'Mutter oder Vater', quelle: ANNAHME, rolle: 'ELTERNTEIL' },
  { code: 'STIEFELTERNTEIL', text: 'Stiefmutter oder Stiefvater', quelle: ANNAHME, rolle: 'ELTERNTEIL' },
  {
    code: 'SCHWIEGERELTERNTEIL',
    text: 'Schwiegermutter oder Schwiegervater',
    quelle: ANNAHME,
    rolle: 'ELTERNTEIL',
  },
  { code: 'GESCHWISTER', text: 'Schwester oder Bruder', quelle: ANNAHME, rolle: 'SONSTIGE' },
  { code: 'GROSSELTERNTEIL', text: 'Großmutter oder Großvater', quelle: ANNAHME, rolle: 'SONSTIGE' },
  { code: 'VERWANDT', text: 'andere Verwandte', quelle: ANNAHME, rolle: 'SONSTIGE' },
  { code: 'VORMUND', text: 'Vormundin oder Vormund', quelle: ANNAHME, rolle: 'SONSTIGE' },
  { code: 'BETREUUNG', text: 'rechtliche Betreuung', quelle: ANNAHME, rolle: 'SONSTIGE' },
  { code: 'MITBEWOHNEND', text: 'wohnt mit im Haushalt, nicht verwandt', quelle: ANNAHME, rolle: 'SONSTIGE' },
  { code: 'BEZUGSPERSON', text: 'andere Bezugsperson', quelle: ANNAHME, rolle: 'SONSTIGE' },
] as const satisfies readonly (Wert & { rolle: string })[];
export const BEZIEHUNG_CODES = codesOf(BEZIEHUNGEN);

/** Why a person no longer takes part in an Akte. */
export const AUSTRITTSGRUENDE = [
  { code: 'AUSGEZOGEN', text: 'ausgezogen', quelle: ANNAHME },
  { code: 'GETRENNT', text: 'getrennt', quelle: ANNAHME },
  { code: 'EIGENER_FALL', text: 'hat einen eigenen Fall', quelle: ANNAHME },
  { code: 'WUNSCH', text: 'möchte nicht mehr dabei sein', quelle: ANNAHME },
  { code: 'VERSTORBEN', text: 'verstorben', quelle: ANNAHME },
  { code: 'IRRTUM', text: 'versehentlich aufgenommen', quelle: ANNAHME },
  { code: 'WEITERES', text: 'anderer Grund', quelle: ANNAHME },
] as const satisfies readonly Wert[];
export const AUSTRITTSGRUND_CODES = codesOf(AUSTRITTSGRUENDE);
