import type { Rolle } from '#src/core/contract/rollen.ts';
import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

const CM: readonly Rolle[] = ['CASE_MANAGEMENT'];

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/fallanalysen',
    titel: TITEL['liste.titel'],
    rollen: CM,
    laden: () => import('./fallanalysen-seite.tsx'),
    navigation: { text: TITEL['liste.titel'], ordnung: 7 },
  },
  {
    pfad: '/akten/:akteId/fallanalyse',
    titel: TITEL['neu.titel'],
    rollen: CM,
    laden: () => import('./fallanalyse-neu-seite.tsx'),
  },
  {
    pfad: '/fallanalysen/:fallanalyseId',
    titel: TITEL['analyse.titel'],
    rollen: CM,
    laden: () => import('./fallanalyse-seite.tsx'),
  },
  {
    pfad: '/fallformate',
    titel: TITEL['zahlen.titel'],
    rollen: ['KOORDINATION', 'KI_LEITUNG'],
    laden: () => import('./fallformate-seite.tsx'),
    navigation: { text: TITEL['zahlen.titel'], ordnung: 22, gruppe: 'Von Fall zu Struktur' },
  },
];
