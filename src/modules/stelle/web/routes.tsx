import type { ModulSeite } from '#src/web/seite.ts';
import { STELLE_RECHTE } from '../stelle.rights.ts';
import { listRollen } from './rollen.ts';
import { TITEL } from './titel.ts';

/** Pages of the module: report for all who may read it, Stellenplan, import for the ministry. */
export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/stellenbesetzung',
    titel: TITEL['bericht.titel'],
    rollen: listRollen(STELLE_RECHTE['stellenbesetzung.lesen']),
    laden: () => import('./stellenbesetzung-seite.tsx'),
    navigation: { text: TITEL['bericht.titel'], ordnung: 40, gruppe: TITEL.gruppe },
  },
  {
    pfad: '/stellen',
    titel: TITEL['plan.titel'],
    rollen: listRollen(STELLE_RECHTE['stelle.lesen']),
    laden: () => import('./stellen-seite.tsx'),
    navigation: { text: TITEL['plan.titel'], ordnung: 41, gruppe: TITEL.gruppe },
  },
  {
    pfad: '/stellenbesetzung/import',
    titel: TITEL['import.titel'],
    rollen: listRollen(STELLE_RECHTE['stellenbesetzung.import']),
    laden: () => import('./import-seite.tsx'),
    navigation: { text: TITEL['import.titel'], ordnung: 42, gruppe: TITEL.gruppe },
  },
];
