import type { ModulSeite } from '#src/web/seite.ts';
import { t } from './texte.ts';

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/personen',
    titel: t('titel'),
    rollen: ['CASE_MANAGEMENT'],
    laden: () => import('./personen-seite.tsx'),
    navigation: { text: t('titel'), ordnung: 4 },
  },
];
