import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/sprachmittlung',
    titel: TITEL['seite.titel'],
    rollen: ['CASE_MANAGEMENT', 'KOORDINATION', 'KI_LEITUNG'],
    nurStelle: true,
    laden: () => import('./pool-seite.tsx'),
    navigation: { text: TITEL['seite.titel'], ordnung: 34, gruppe: 'Wissen und Partner' },
  },
];
