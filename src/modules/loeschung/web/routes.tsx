import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/loeschung',
    titel: TITEL['eigene.titel'],
    rollen: ['CASE_MANAGEMENT'],
    laden: () => import('./eigene-seite.tsx'),
    navigation: { text: TITEL['eigene.titel'], ordnung: 9 },
  },
  {
    pfad: '/datenschutz/loeschung',
    titel: TITEL['dsb.titel'],
    rollen: ['DSB'],
    laden: () => import('./dsb-seite.tsx'),
    navigation: { text: TITEL['dsb.titel'], ordnung: 2 },
  },
  {
    pfad: '/datenschutz/nachweise',
    titel: TITEL['nachweise.titel'],
    rollen: ['DSB'],
    laden: () => import('./nachweise-seite.tsx'),
    navigation: { text: TITEL['nachweise.titel'], ordnung: 3 },
  },
];
