import type { ModulSeite } from '#src/web/seite.ts';
import { t } from './texte.ts';

/** Pages of the module. The own account (`/konto`) and the login belong to the shell. */
export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/verwaltung/konten',
    titel: t('konten.titel'),
    rollen: ['ADMIN_TECHNIK'],
    laden: () => import('./konten-seite.tsx'),
    navigation: { text: t('konten.titel'), ordnung: 10, gruppe: 'Verwaltung' },
  },
];
