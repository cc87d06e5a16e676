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
  'schlusszeichnen',
  'zurueckgeben',
  'bekanntgeben',
  'zahlung',
  'erlassvorschlag',
  'erlassen',
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
] as const;
export type Vorgangsart = (typeof VORGANGSARTEN)[number];

/** What is there already: it decides which of two steps of a state comes next. */
export type Nachweislage = {
  readonly erstattung: 'KEINE' | 'VORGESCHLAGEN' | 'ERLASSEN' | 'BEKANNT';
  readonly erlass: 'KEIN' | 'VORGESCHLAGEN';
};

const BEARBEITET: readonly Rolle[] = ['KI_LEITUNG', 'ZE_SACHBEARBEITUNG'];
const EINREICHBAR: readonly FoerderfallZustand[] = ['VN_OFFEN', 'VN_UEBERFAELLIG', 'ANHOERUNG'];

type Zeile = { readonly rollen: readonly Rolle[]; readonly in: readonly FoerderfallZustand[] };

const TABELLE = {
  bearbeiten: { rollen: BEARBEITET, in: EINREICHBAR },
  zeichnen: { rollen: ['ZE_ZEICHNUNG'], in: EINREICHBAR },
  pruefen: { rollen: ['BR_PRUEFUNG'], in: ['VN_EINGEREICHT'] },
  vermerken: { rollen: ['BR_PRUEFUNG'], in: ['VN_IN_PRUEFUNG'] },
  nachfordern: { rollen: ['BR_PRUEFUNG'], in: ['VN_IN_PRUEFUNG'] },
  anhoeren: { rollen: ['BR_PRUEFUNG'], in: ['VN_IN_PRUEFUNG'] },
  abschliessen: { rollen: ['BR_FREIGABE'], in: ['VN_IN_PRUEFUNG'] },
  stellungnehmen: { rollen: ['ZE_ZEICHNUNG'], in: ['ANHOERUNG'] },
  absehen: { rollen: ['BR_FREIGABE'], in: ['ANHOERUNG'] },
  vorschlagen: { rollen: ['BR_PRUEFUNG'], in: ['ANHOERUNG'] },
  schlusszeichnen: { rollen: ['BR_FREIGABE'], in: ['ANHOERUNG'] },
  zurueckgeben: { rollen: ['BR_FREIGABE'], in: ['ANHOERUNG'] },
  bekanntgeben: { rollen: ['BR_SACHBEARBEITUNG'], in: ['RUECKFORDERUNG'] },
  zahlung: { rollen: ['BR_KASSE'], in: ['RUECKFORDERUNG'] },
  erlassvorschlag: { rollen: ['BR_SACHBEARBEITUNG'], in: ['RUECKFORDERUNG'] },
  erlassen: { rollen: ['BR_FREIGABE'], in: ['RUECKFORDERUNG'] },
} as const satisfies Record<Handlung, Zeile>;

const BRAUCHT: Readonly<Partial<Record<Handlung, readonly Nachweislage['erstattung'][]>>> = {
  absehen: ['KEINE'],
  vorschlagen: ['KEINE'],
  schlusszeichnen: ['VORGESCHLAGEN'],
  zurueckgeben: ['VORGESCHLAGEN'],
  bekanntgeben: ['ERLASSEN'],
};

/** What this role may do in this state. The machine and the database ask again. */
export function listHandlungen(zustand: FoerderfallZustand, rolle: Rolle, lage: Nachweislage): Handlung[] {
  return HANDLUNGEN.filter((handlung) => {
    const zeile: Zeile = TABELLE[handlung];
    const ueberfaellig =
      handlung === 'anhoeren' && zustand === 'VN_UEBERFAELLIG' && rolle === 'BR_SACHBEARBEITUNG';
    const passt = zeile.rollen.includes(rolle) && zeile.in.includes(zustand);
    if (handlung === 'erlassen' && lage.erlass !== 'VORGESCHLAGEN') return false;
    return (passt || ueberfaellig) && (BRAUCHT[handlung]?.includes(lage.erstattung) ?? true);
  });
}
