import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/clearing',
    titel: TITEL['seite.titel'],
    rollen: ['KOORDINATION', 'KI_LEITUNG'],
    laden: () => import('./clearing-seite.tsx'),
    navigation: { text: TITEL['seite.titel'], ordnung: 7 },
  },
];
