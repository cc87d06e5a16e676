import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/kurzberatungen/neu',
    titel: TITEL.titel,
    rollen: ['CASE_MANAGEMENT'],
    nurStelle: true,
    laden: () => import('./neu-seite.tsx'),
    navigation: { text: TITEL.navigation, ordnung: 2 },
  },
];
