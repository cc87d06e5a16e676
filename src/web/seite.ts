import type { ComponentType } from 'react';
import type { Rolle } from '#src/core/contract/rollen.ts';

/** Who may open a page. The server decides about data; this only spares people a page that stays empty. */
export type SeitenRollen = readonly Rolle[] | 'alle' | 'oeffentlich';

/** Parts of the navigation below the daily work, which has no heading. Each may be folded. */
export type Navigationsgruppe =
  | 'Von Fall zu Struktur'
  | 'Wissen und Partner'
  | 'Zahlen und Berichte'
  | 'Stellen'
  | 'Förderung'
  | 'Vorlagen und Regeln'
  | 'Verwaltung';

/** One page of a module. `modules/<name>/web/routes.tsx` exports `seiten: readonly ModulSeite[]`. */
export type ModulSeite = {
  /** Absolute, parameters as in react-router: `/faelle/:akteId`. */
  pfad: string;
  /** Title of the document and last part of the breadcrumb; a page may refine it with `Seitenkopf`. */
  titel: string;
  rollen: SeitenRollen;
  /** About the Stelle as a whole: not for a deputy who belongs to another one. */
  nurStelle?: true;
  laden: () => Promise<{ default: ComponentType }>;
  /** A part of its module for the start page of every role that may open this page: what waits there. */
  start?: () => Promise<{ default: ComponentType }>;
  /** Shown in the navigation of every role that may open the page. Lower `ordnung` comes first. */
  navigation?: { text: string; ordnung: number; gruppe?: Navigationsgruppe };
};

/** Whether a page stays closed to this membership although its role may open it. */
export function isGesperrt({ nurStelle }: ModulSeite, vertretung: boolean | undefined): boolean {
  return nurStelle === true && vertretung === true;
}

/** `null` means: nobody is logged in. */
export function hasZugang(rollen: SeitenRollen, rolle: Rolle | null): boolean {
  if (rollen === 'oeffentlich') return true;
  if (rolle === null) return false;
  return rollen === 'alle' || rollen.includes(rolle);
}
