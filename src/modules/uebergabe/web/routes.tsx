import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/team/wechsel',
    titel: TITEL['wechsel.titel'],
    rollen: ['TEAMLEITUNG'],
    laden: () => import('./wechsel-seite.tsx'),
    navigation: { text: TITEL['wechsel.titel'], ordnung: 3 },
  },
];
