import type { ModulSeite } from '#src/web/seite.ts';
import { t } from './texte.ts';

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/kurzberatungen/neu',
    titel: t('titel'),
    rollen: ['CASE_MANAGEMENT'],
    laden: () => import('./neu-seite.tsx'),
    navigation: { text: t('navigation'), ordnung: 2 },
  },
];
