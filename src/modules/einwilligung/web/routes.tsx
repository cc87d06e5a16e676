import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/datenschutzinformation/:mandantId?',
    titel: TITEL['blatt.titel'],
    rollen: 'oeffentlich',
    laden: () => import('./information-seite.tsx'),
  },
];
