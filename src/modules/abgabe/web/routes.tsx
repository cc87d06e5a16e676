import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/abgaben',
    titel: TITEL['abgaben.titel'],
    rollen: ['CASE_MANAGEMENT'],
    nurStelle: true,
    laden: () => import('./abgaben-seite.tsx'),
    navigation: { text: TITEL['abgaben.titel'], ordnung: 5 },
  },
];
