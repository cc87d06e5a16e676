import type { Rolle } from '#src/core/contract/rollen.ts';
import type { FoerderfallZustand } from '../foerderfall.model.ts';

/** What can be done on the page of the Verwendungsnachweis, in the order of the procedure. */
export const HANDLUNGEN = [
  'bearbeiten',
  'zeichnen',
  'pruefen',
  'vermerken',
  'nachfordern',
  'anhoeren',
  'abschliessen',
  'stellungnehmen',
  'absehen',
  'vorschlagen',
  'aufheben',
  'schlusszeichnen',
  'zurueckgeben',
  'bekanntgeben',
  'zugang',
  'klage',
  'klageende',
  'zahlung',
  'korrektur',
  'korrigieren',
] as const;
export type Handlung = (typeof HANDLUNGEN)[number];

/** What is written and paid after a Verwendungsnachweis came in. */
export const VORGANGSARTEN = [
  'PRUEFVERMERK',
  'NACHFORDERUNG',
  'ANHOERUNG',
  'STELLUNGNAHME',
  'ABSEHEN',
  'RUECKGABE',
  'BEKANNTGABE',
  'ZAHLUNGSEINGANG',
  'VORSCHLAG_ERLASS',
  'VORSCHLAG_NIEDERSCHLAGUNG',
  'ERLASS',
  'NIEDERSCHLAGUNG',
  'VORSCHLAG_AUFHEBUNG',
  'ZUGANG',
  'KLAGE',
  'KLAGEENDE',
  'VORSCHLAG_EINGANG',
  'EINGANGSKORREKTUR',
  'ZINSVORSCHLAG',
  'ZINSRUECKGABE',
  'ZINSZEICHNUNG',
  'ZINSBEKANNTGABE',
  'ZINSZUGANG',
  'ZINSKLAGE',
  'ZINSKLAGEENDE',
  'ZINSEINGANG',
  'VORSCHLAG_STUNDUNG',
  'STUNDUNG',
  'ANSPRUCH_RUECKGABE',
  'STUNDUNGSENDE',
  'WIEDERAUFNAHME',
] as const;
export type Vorgangsart = (typeof VORGANGSARTEN)[number];

/** What is there already: it decides which of two steps of a state comes next. */
export type Nachweislage = {
  /** BEKANNT: made known, a Klage is still possible. FEST: final. */
  readonly erstattung: 'KEINE' | 'VORGESCHLAGEN' | 'ERLASSEN' | 'BEKANNT' | 'FEST';
  /** A Verwendungsnachweis was signed: what is claimed back follows from it. */
  readonly nachweis: boolean;
  /** Something came in on the Bescheid at hand, or the Landeskasse proposed another amount for it. */
  readonly eingang: 'KEIN' | 'GEBUCHT' | 'VORGESCHLAGEN';
  /** The Bescheid is final by time alone: a Klage within its period may still become known. */
  readonly klageNachtragbar: boolean;
};

const BEARBEITET: readonly Rolle[] = ['KI_LEITUNG', 'ZE_SACHBEARBEITUNG'];
const EINREICHBAR: readonly FoerderfallZustand[] = ['VN_OFFEN', 'VN_UEBERFAELLIG', 'ANHOERUNG'];

/** The Kreis is heard: to its Nachweis, or to a Widerruf without one. */
const HOERT: readonly FoerderfallZustand[] = ['ANHOERUNG', 'ANHOERUNG_WIDERRUF'];

/** What came in can be put right while it counts: also after the claim was settled by it. */
export const BEGLICHEN: readonly FoerderfallZustand[] = [
  'RUECKFORDERUNG',
  'ABGESCHLOSSEN',
  'BESTANDSKRAEFTIG',
];

type Zeile = { readonly rollen: readonly Rolle[]; readonly in: readonly FoerderfallZustand[] };

const TABELLE = {
  bearbeiten: { rollen: BEARBEITET, in: EINREICHBAR },
  zeichnen: { rollen: ['ZE_ZEICHNUNG'], in: EINREICHBAR },
  pruefen: { rollen: ['BR_PRUEFUNG'], in: ['VN_EINGEREICHT'] },
  vermerken: { rollen: ['BR_PRUEFUNG'], in: ['VN_IN_PRUEFUNG'] },
  nachfordern: { rollen: ['BR_PRUEFUNG'], in: ['VN_IN_PRUEFUNG'] },
  anhoeren: { rollen: ['BR_PRUEFUNG'], in: ['VN_IN_PRUEFUNG'] },
  abschliessen: { rollen: ['BR_FREIGABE'], in: ['VN_IN_PRUEFUNG'] },
  stellungnehmen: { rollen: ['ZE_ZEICHNUNG'], in: HOERT },
  absehen: { rollen: ['BR_FREIGABE'], in: HOERT },
  vorschlagen: { rollen: ['BR_PRUEFUNG'], in: ['ANHOERUNG'] },
  aufheben: { rollen: ['BR_SACHBEARBEITUNG'], in: HOERT },
  schlusszeichnen: { rollen: ['BR_FREIGABE'], in: HOERT },
  zurueckgeben: { rollen: ['BR_FREIGABE'], in: HOERT },
  bekanntgeben: { rollen: ['BR_SACHBEARBEITUNG'], in: ['RUECKFORDERUNG'] },
  zugang: { rollen: ['BR_SACHBEARBEITUNG'], in: ['RUECKFORDERUNG'] },
  klage: { rollen: ['BR_SACHBEARBEITUNG'], in: ['RUECKFORDERUNG', 'ABGESCHLOSSEN'] },
  klageende: { rollen: ['BR_FREIGABE'], in: ['KLAGEVERFAHREN_RUECKFORDERUNG'] },
  zahlung: { rollen: ['BR_KASSE'], in: ['RUECKFORDERUNG'] },
  korrektur: { rollen: ['BR_KASSE'], in: BEGLICHEN },
  korrigieren: { rollen: ['BR_FREIGABE'], in: BEGLICHEN },
} as const satisfies Record<Handlung, Zeile>;

const BRAUCHT: Readonly<Partial<Record<Handlung, readonly Nachweislage['erstattung'][]>>> = {
  absehen: ['KEINE'],
  vorschlagen: ['KEINE'],
  aufheben: ['KEINE'],
  schlusszeichnen: ['VORGESCHLAGEN'],
  zurueckgeben: ['VORGESCHLAGEN'],
  bekanntgeben: ['ERLASSEN'],
  zugang: ['BEKANNT'],
};

/** What this role may do in this state. The machine and the database ask again. */
export function listHandlungen(zustand: FoerderfallZustand, rolle: Rolle, lage: Nachweislage): Handlung[] {
  return HANDLUNGEN.filter((handlung) => {
    const zeile: Zeile = TABELLE[handlung];
    const ohneNachweis =
      handlung === 'anhoeren' &&
      (zustand === 'VN_UEBERFAELLIG' || zustand === 'BESTANDSKRAEFTIG') &&
      rolle === 'BR_SACHBEARBEITUNG';
    const passt = zeile.rollen.includes(rolle) && zeile.in.includes(zustand);
    if (handlung === 'klage' && lage.erstattung !== 'BEKANNT' && !lage.klageNachtragbar) return false;
    if (handlung === 'korrektur' && lage.eingang === 'KEIN') return false;
    if (handlung === 'korrigieren' && lage.eingang !== 'VORGESCHLAGEN') return false;
    if (zustand === 'ANHOERUNG' && handlung === 'aufheben' && lage.nachweis) return false;
    if (zustand === 'ANHOERUNG' && handlung === 'vorschlagen' && !lage.nachweis) return false;
    return (passt || ohneNachweis) && (BRAUCHT[handlung]?.includes(lage.erstattung) ?? true);
  });
}
