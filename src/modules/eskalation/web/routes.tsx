import type { Rolle } from '#src/core/contract/rollen.ts';
import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

const STANDORT: readonly Rolle[] = ['KOORDINATION', 'KI_LEITUNG'];
const LAND: readonly Rolle[] = ['MINISTERIUM'];
const gruppe = 'Von Fall zu Struktur';

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/eskalationen',
    titel: TITEL['liste.titel'],
    rollen: STANDORT,
    laden: () => import('./eskalationen-seite.tsx'),
    navigation: { text: TITEL['liste.titel'], ordnung: 22, gruppe },
  },
  {
    pfad: '/eskalationen/neu',
    titel: TITEL['neu.titel'],
    rollen: ['KOORDINATION'],
    laden: () => import('./eskalation-neu-seite.tsx'),
  },
  {
    pfad: '/eskalationen/:eskalationId',
    titel: TITEL['eine.titel'],
    rollen: STANDORT,
    laden: () => import('./eskalation-seite.tsx'),
  },
  {
    pfad: '/land/eskalationen',
    titel: TITEL['eingang.titel'],
    rollen: LAND,
    laden: () => import('./eingang-seite.tsx'),
    navigation: { text: TITEL['eingang.titel'], ordnung: 22, gruppe },
  },
  {
    pfad: '/land/eskalationen/:eskalationId',
    titel: TITEL['eine.titel'],
    rollen: LAND,
    laden: () => import('./land-seite.tsx'),
  },
  {
    pfad: '/land/themen',
    titel: TITEL['landesthemen.titel'],
    rollen: LAND,
    laden: () => import('./landesthemen-seite.tsx'),
    navigation: { text: TITEL['landesthemen.titel'], ordnung: 23, gruppe },
  },
  {
    pfad: '/land/themen/neu',
    titel: TITEL['landesthema.neu'],
    rollen: LAND,
    laden: () => import('./landesthema-neu-seite.tsx'),
  },
  {
    pfad: '/land/themen/:landesthemaId',
    titel: TITEL['landesthema.titel'],
    rollen: LAND,
    laden: () => import('./landesthema-seite.tsx'),
  },
];
