import type { Rolle } from '#src/core/contract/rollen.ts';
import type { Beitragsart, Beitragszustand } from '#src/modules/austausch/felder.model.ts';
import { isAenderbar } from '#src/modules/austausch/schritte.model.ts';

/** What a file of the steering lies beside (decision 0077). */
export const ABLAGE_ZU = ['BEITRAG', 'VEREINBARUNG', 'SITZUNG', 'VORLAGE'] as const;
export type AblageZu = (typeof ABLAGE_ZU)[number];

export const DATEINAME_HOECHSTENS = 120;

/**
 * Whose keys seal the files of the Land, which is no Standort. Fixed as that of the accounts, and known to the policy of
 * technik.datei.
 */
export const LAND_BEREICH = '00000000-0000-0000-0000-000000000001';

/** The object a file lies beside, as far as it decides about files. */
export type Ablagelage = {
  zu: AblageZu;
  standortId: string | null;
  zustand: string;
  /** Of a Sitzung: how far its minutes are. */
  protokoll: string | null;
  /** Of a contribution. */
  beitrag: { art: Beitragsart; zustand: Beitragszustand; verfasstVon: string } | null;
  version: number;
};
export type Ablagewer = { standortId: string | null; kontoId: string; rolle: Rolle };
export type Ablagerechte = { ergaenzbar: boolean; entfernbar: boolean; ersetzbar: boolean };

const NICHTS: Ablagerechte = { ergaenzbar: false, entfernbar: false, ersetzbar: false };

/** What may happen to the files now; the policies of steuerung.ablage say the same. */
export function computeAblagerechte(lage: Ablagelage, wer: Ablagewer): Ablagerechte {
  if (lage.standortId !== wer.standortId) return NICHTS;
  if (lage.beitrag !== null) return computeBeitragsrechte(lage.beitrag, wer);
  if (wer.rolle !== 'KOORDINATION' && wer.rolle !== 'KI_LEITUNG') return NICHTS;
  switch (lage.zu) {
    case 'VEREINBARUNG':
      // The signed paper comes after the signature; nothing that was signed goes away.
      return {
        ergaenzbar: lage.zustand !== 'GEKUENDIGT',
        entfernbar: lage.zustand === 'ENTWURF',
        ersetzbar: false,
      };
    case 'SITZUNG':
      return computeBeides(lage.zustand === 'GEPLANT' && lage.protokoll === 'OFFEN');
    case 'VORLAGE':
      return computeBeides(lage.zustand === 'ENTWURF');
    case 'BEITRAG':
      return NICHTS;
  }
}

function computeBeitragsrechte(beitrag: NonNullable<Ablagelage['beitrag']>, wer: Ablagewer): Ablagerechte {
  const { art, zustand } = beitrag;
  const mitDatei = art === 'MATERIAL' || art === 'PRAXISBEISPIEL';
  if (!mitDatei || wer.rolle === 'TEAMLEITUNG' || !isAenderbar(beitrag, wer)) return NICHTS;
  return { ...computeBeides(true), ersetzbar: zustand === 'VEROEFFENTLICHT' };
}

const computeBeides = (offen: boolean): Ablagerechte => ({
  ergaenzbar: offen,
  entfernbar: offen,
  ersetzbar: false,
});
