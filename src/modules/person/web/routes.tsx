import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/personen',
    titel: TITEL.titel,
    rollen: ['CASE_MANAGEMENT'],
    laden: () => import('./personen-seite.tsx'),
    navigation: { text: TITEL.titel, ordnung: 4 },
  },
  {
    pfad: '/personen/dubletten',
    titel: TITEL.dubletten,
    rollen: ['CASE_MANAGEMENT'],
    laden: () => import('./dubletten-seite.tsx'),
  },
];
