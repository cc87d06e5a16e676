import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/sammeleintraege',
    titel: TITEL['seite.titel'],
    rollen: ['CASE_MANAGEMENT'],
    nurStelle: true,
    laden: () => import('./sammel-seite.tsx'),
    navigation: { text: TITEL['seite.titel'], ordnung: 7 },
  },
];
