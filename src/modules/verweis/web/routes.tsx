import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/akten/:akteId/verweise/:verweisId/brief',
    titel: TITEL['brief.titel'],
    rollen: ['CASE_MANAGEMENT'],
    laden: () => import('./brief-seite.tsx'),
  },
  {
    pfad: '/verweis/:token',
    titel: TITEL['zugang.seite'],
    rollen: 'oeffentlich',
    laden: () => import('./zugang-seite.tsx'),
  },
];
