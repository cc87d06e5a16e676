import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/datenschutz/protokoll',
    titel: TITEL['protokoll.titel'],
    rollen: ['DSB'],
    laden: () => import('./protokoll-seite.tsx'),
    navigation: { text: TITEL['protokoll.titel'], ordnung: 1 },
  },
  {
    pfad: '/betrieb/protokoll',
    titel: TITEL['siegel.titel'],
    rollen: ['ADMIN_TECHNIK'],
    laden: () => import('./unversehrtheit-seite.tsx'),
    navigation: { text: TITEL['siegel.titel'], ordnung: 12, gruppe: TITEL['siegel.gruppe'] },
  },
];
