import type { Letztempfaengerwahl } from './zuwendungen/zuwendungsausgabe.model.ts';
import type { Lizenz } from './offenedaten.model.ts';

/** What an operator of the Land decides before a portal reads the catalogue (OQ-M-51 to OQ-M-54, OQ-M-76). */
export const OFFENE_DATEN = {
  /** Licence of the next release; what is open keeps the one it came with. OQ-M-51. */
  lizenz: 'DL_DE_BY_2_0' satisfies Lizenz as Lizenz,
  /** Who delivers to GovData: one of the list http://dcat-ap.de/def/contributors. OQ-M-52. */
  lieferant: 'http://dcat-ap.de/def/contributors/openNRW',
  /** Named in the catalogue and to be named by who uses the data. OQ-M-53. */
  herausgeber:
    'Ministerium für Kinder, Jugend, Familie, Gleichstellung, Flucht und Integration des Landes Nordrhein-Westfalen',
  /** Page on which the publisher can be reached; an address of this server. OQ-M-53. */
  kontakt: '/seiten/impressum',
  /** Subjects of the list of the EU: Kennzahlen about Stellen, grants, and all others. OQ-M-54. */
  thema: { STELLEN: 'GOVE', FOERDERUNG: 'GOVE', SONST: 'SOCI' },
  /** Of grants: who received a part by Weiterleitung, by name. OQ-M-76. */
  letztempfaenger: 'KEINE' satisfies Letztempfaengerwahl as Letztempfaengerwahl,
} as const;

/** Pages and files that one address may fetch in a minute. A portal reads the catalogue and two files for each Datensatz. */
export const ANFRAGEN_JE_MINUTE = 240;
/** For so long a copy on the way may stand without asking: a withdrawal counts after these seconds. */
export const KOPIE_SEKUNDEN = 300;
/** Datensätze on a page of the list. */
export const SEITE = 25;
