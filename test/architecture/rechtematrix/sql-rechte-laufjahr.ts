import { BERICHT_RECHTE } from './sql-bericht.ts';
import { BRUECKE_RECHTE } from './sql-rechte-bruecke.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';
import type { SqlBeziehung, Tabellenrechte, Zelle } from './sql-zelle.ts';

const STANDORT = ['SELBST', 'VERTRETUNG', 'GLEICHER_MANDANT', 'GLEICHER_STANDORT'] as const;
const UEBERALL = [...STANDORT, 'ANDERER_STANDORT', 'LAND'] as const;
const PFLEGT = ['KI_LEITUNG', 'ZE_SACHBEARBEITUNG'] as const;

const zelle = (rollen: readonly Rolle[], beziehungen: readonly SqlBeziehung[]): Zelle => ({
  als: ['foerderung'],
  rollen,
  beziehungen,
});
const EIGENE = zelle([...PFLEGT, 'ZE_ZEICHNUNG'], STANDORT);
const RECHNUNGSPRUEFUNG = zelle(['PRUEFUNG_LESEND'], [...STANDORT, 'LAND']);
const LAND = [
  zelle(['MINISTERIUM', 'BR_SACHBEARBEITUNG', 'BR_PRUEFUNG', 'BR_FREIGABE', 'BR_KASSE'], UEBERALL),
  RECHNUNGSPRUEFUNG,
];

/** Only the own Standort; nobody enters or strikes out in the name of another person. */
const EIGENER_EINTRAG: Tabellenrechte = {
  SELECT: [EIGENE],
  INSERT: [zelle(PFLEGT, ['SELBST'])],
  UPDATE: [zelle(PFLEGT, STANDORT)],
  aendern: 'gestrichen_von = kontext.konto_id(), gestrichen_am = clock_timestamp()',
};

/** Tables of the running year (migration 0054) and of what goes out and ends (0058). */
export const LAUFJAHR_RECHTE: Readonly<Record<string, Tabellenrechte>> = {
  ...BRUECKE_RECHTE,
  ...BERICHT_RECHTE,
  // Told while a grant runs, and this one does not; steps are tested with the module.
  'foerderung.aenderungsanzeige': { SELECT: [EIGENE, ...LAND] },
  'foerderung.aenderungsanzeige_ereignis': {
    SELECT: [EIGENE, ...LAND],
    INSERT: [zelle(['KI_LEITUNG'], ['SELBST'])],
  },
  // Degrees as categories: the own Standort, and who checks Nr. 4.1 e.
  'foerderung.besetzung_qualifikation': {
    SELECT: [
      EIGENE,
      zelle(['BR_SACHBEARBEITUNG', 'BR_PRUEFUNG', 'BR_FREIGABE'], UEBERALL),
      RECHNUNGSPRUEFUNG,
    ],
    INSERT: [zelle(PFLEGT, STANDORT)],
  },
  // Every change is a step of its machine, in the own name; asked for by the Kreis, so that both sides see it (migration 0057).
  'foerderung.berichtigung': { SELECT: [EIGENE, ...LAND], INSERT: [zelle(PFLEGT, ['SELBST'])] },
  'foerderung.berichtigung_ereignis': {
    SELECT: [EIGENE, ...LAND],
    INSERT: [zelle(['ZE_SACHBEARBEITUNG'], ['SELBST'])],
  },
  'foerderung.fremdanteil': EIGENER_EINTRAG,
  'foerderung.kofinanzierung': EIGENER_EINTRAG,
  'foerderung.stelle_profil': {
    SELECT: [
      EIGENE,
      ...LAND,
      zelle(['KOORDINATION'], STANDORT),
      zelle(['TEAMLEITUNG', 'LE_SACHBEARBEITUNG'], ['SELBST', 'VERTRETUNG', 'GLEICHER_MANDANT']),
    ],
    INSERT: [zelle(PFLEGT, ['SELBST'])],
  },
};
