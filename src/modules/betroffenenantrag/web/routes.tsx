import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/datenschutz/antraege',
    titel: TITEL['register.titel'],
    rollen: ['DSB'],
    laden: () => import('./register-seite.tsx'),
    navigation: { text: TITEL['register.titel'], ordnung: 4 },
  },
];
