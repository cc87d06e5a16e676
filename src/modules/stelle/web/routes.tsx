import type { ModulSeite } from '#src/web/seite.ts';
import { STELLE_RECHTE } from '../stelle.rights.ts';
import { listRollen } from './rollen.ts';
import { t } from './texte.ts';

/** Pages of the module: report for all who may read it, Stellenplan, import for the ministry. */
export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/stellenbesetzung',
    titel: t('bericht.titel'),
    rollen: listRollen(STELLE_RECHTE['stellenbesetzung.lesen']),
    laden: () => import('./stellenbesetzung-seite.tsx'),
    navigation: { text: t('bericht.titel'), ordnung: 40, gruppe: t('gruppe') },
  },
  {
    pfad: '/stellen',
    titel: t('plan.titel'),
    rollen: listRollen(STELLE_RECHTE['stelle.lesen']),
    laden: () => import('./stellen-seite.tsx'),
    navigation: { text: t('plan.titel'), ordnung: 41, gruppe: t('gruppe') },
  },
  {
    pfad: '/stellenbesetzung/import',
    titel: t('import.titel'),
    rollen: listRollen(STELLE_RECHTE['stellenbesetzung.import']),
    laden: () => import('./import-seite.tsx'),
    navigation: { text: t('import.titel'), ordnung: 42, gruppe: t('gruppe') },
  },
];
