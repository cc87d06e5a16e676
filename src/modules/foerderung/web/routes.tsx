import { ROLLEN, type Rolle } from '#src/core/contract/rollen.ts';
import type { Rechtszeile } from '#src/core/contract/rechte.ts';
import type { ModulSeite } from '#src/web/seite.ts';
import { FOERDERUNG_RECHTE } from '../foerderung.rights.ts';
import { TITEL } from './titel.ts';

const LESENDE = listRollen(FOERDERUNG_RECHTE['foerderfall.lesen']);

/** Förderfälle: what is due for the Kreis, what came in for the Bezirksregierung, all at a glance for the Land. */
export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/foerderung',
    titel: TITEL['seite.foerderung'],
    rollen: LESENDE,
    laden: () => import('./foerderung-seite.tsx'),
    navigation: { text: TITEL['seite.foerderung'], ordnung: 43, gruppe: 'Stellen' },
  },
  {
    pfad: '/foerderung/:foerderfallId',
    titel: TITEL['seite.foerderfall'],
    rollen: LESENDE,
    laden: () => import('./foerderfall-seite.tsx'),
  },
  {
    pfad: '/foerderung/:foerderfallId/pruefung',
    titel: TITEL['seite.pruefung'],
    rollen: LESENDE,
    laden: () => import('./pruefung/pruefung-seite.tsx'),
  },
  {
    pfad: '/foerderhaushalt',
    titel: TITEL['seite.haushalt'],
    rollen: listRollen(FOERDERUNG_RECHTE['haushalt.lesen']),
    laden: () => import('./pruefung/haushalt-seite.tsx'),
  },
];

function listRollen(zeile: Rechtszeile): Rolle[] {
  return ROLLEN.filter((rolle) => zeile[rolle] !== undefined);
}
