import type { ModulSeite } from '#src/web/seite.ts';
import { t } from './texte.ts';

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/team/wechsel',
    titel: t('wechsel.titel'),
    rollen: ['TEAMLEITUNG'],
    laden: () => import('./wechsel-seite.tsx'),
    navigation: { text: t('wechsel.titel'), ordnung: 3 },
  },
];
