import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/warteliste',
    titel: TITEL['seite.titel'],
    rollen: ['CASE_MANAGEMENT'],
    nurStelle: true,
    laden: () => import('./warteliste-seite.tsx'),
    navigation: { text: TITEL['seite.titel'], ordnung: 6 },
  },
];
