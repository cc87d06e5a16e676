import type { Rolle } from '#src/core/contract/rollen.ts';
import type { SqlBeziehung, Tabellenrechte, Zelle } from './sql-zelle.ts';

const STANDORT = ['SELBST', 'VERTRETUNG', 'GLEICHER_MANDANT', 'GLEICHER_STANDORT'] as const;
const UEBERALL = [...STANDORT, 'ANDERER_STANDORT', 'LAND'] as const;
const MANDANT = ['SELBST', 'VERTRETUNG', 'GLEICHER_MANDANT'] as const;
const BEZIRK = ['BR_SACHBEARBEITUNG', 'BR_PRUEFUNG', 'BR_FREIGABE', 'BR_KASSE'] as const;
const PFLEGT = ['KI_LEITUNG', 'ZE_SACHBEARBEITUNG'] as const;

const zelle = (rollen: readonly Rolle[], beziehungen: readonly SqlBeziehung[]): Zelle => ({
  als: ['foerderung'],
  rollen,
  beziehungen,
});
const EIGENE = zelle([...PFLEGT, 'ZE_ZEICHNUNG'], STANDORT);
const LAND = [
  zelle(['MINISTERIUM', 'BR_SACHBEARBEITUNG', 'BR_PRUEFUNG', 'BR_FREIGABE', 'BR_KASSE'], UEBERALL),
  zelle(['PRUEFUNG_LESEND'], [...STANDORT, 'LAND']),
];

/** Tables of migration 0058. */
export const BRUECKE_RECHTE: Readonly<Record<string, Tabellenrechte>> = {
  // A Sperre in the name and role of the acting account; that of this row is the Bezirksregierung.
  'foerderung.aufbewahrung': {
    SELECT: [EIGENE, ...LAND],
    INSERT: [zelle(['BR_SACHBEARBEITUNG'], ['SELBST'])],
  },
  // The absent person ends it, and the Schlusszeichnung any; the deputy of this row holds no role, so nobody may enter it.
  'foerderung.amtsvertretung': {
    SELECT: [zelle(BEZIRK, UEBERALL)],
    UPDATE: [
      zelle(BEZIRK, ['SELBST']),
      zelle(
        ['BR_FREIGABE'],
        UEBERALL.filter((beziehung) => beziehung !== 'SELBST'),
      ),
    ],
    aendern: 'beendet_von = kontext.konto_id(), beendet_am = kontext.stichtag()',
  },
  // Two persons of the Bezirksregierung; that of this row proposed it and decides nothing.
  'foerderung.loeschfreigabe': {
    SELECT: [zelle(['BR_SACHBEARBEITUNG', 'BR_FREIGABE'], UEBERALL)],
    INSERT: [zelle(['BR_SACHBEARBEITUNG'], ['SELBST'])],
    UPDATE: [
      zelle(
        ['BR_FREIGABE'],
        UEBERALL.filter((beziehung) => beziehung !== 'SELBST'),
      ),
    ],
    aendern:
      "freigegeben = true, antwort = 'Geprüft', entschieden_von = kontext.konto_id(), entschieden_am = kontext.stichtag()",
  },
  // Written by the deletion run alone.
  'foerderung.foerdersumme': { SELECT: [EIGENE, ...LAND] },
  // Answered; vouchers are for the two sides, never for the Land. Steps are tested with the module.
  'foerderung.letztempfaenger_meldung': { SELECT: [EIGENE, zelle(['LE_SACHBEARBEITUNG'], MANDANT)] },
  'foerderung.uebertragung': { SELECT: [EIGENE], INSERT: [zelle(PFLEGT, ['SELBST'])] },
};
