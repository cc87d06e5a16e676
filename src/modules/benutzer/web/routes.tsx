import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

/** Pages of the module. The own account (`/konto`) and the login belong to the shell. */
export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/verwaltung/konten',
    titel: TITEL['konten.titel'],
    rollen: ['ADMIN_TECHNIK'],
    laden: () => import('./konten-seite.tsx'),
    navigation: { text: TITEL['konten.titel'], ordnung: 10, gruppe: 'Verwaltung' },
  },
];
