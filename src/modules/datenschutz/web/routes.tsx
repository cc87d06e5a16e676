import type { ModulSeite } from '#src/web/seite.ts';
import { t } from './texte.ts';

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/datenschutz/protokoll',
    titel: t('protokoll.titel'),
    rollen: ['DSB'],
    laden: () => import('./protokoll-seite.tsx'),
    navigation: { text: t('protokoll.titel'), ordnung: 1 },
  },
  {
    pfad: '/betrieb/protokoll',
    titel: t('siegel.titel'),
    rollen: ['ADMIN_TECHNIK'],
    laden: () => import('./unversehrtheit-seite.tsx'),
    navigation: { text: t('siegel.titel'), ordnung: 12, gruppe: t('siegel.gruppe') },
  },
];
