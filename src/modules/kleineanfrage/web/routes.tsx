import type { Rolle } from '#src/core/contract/rollen.ts';
import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

const rollen: readonly Rolle[] = ['MINISTERIUM'];

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/land/anfragen',
    titel: TITEL['liste.titel'],
    rollen,
    laden: () => import('./anfragen-seite.tsx'),
    navigation: { text: TITEL['liste.titel'], ordnung: 38, gruppe: 'Zahlen und Berichte' },
  },
  {
    pfad: '/land/anfragen/neu',
    titel: TITEL['neu.titel'],
    rollen,
    laden: () => import('./anfrage-neu-seite.tsx'),
  },
  {
    pfad: '/land/anfragen/:anfrageId',
    titel: TITEL['eine.titel'],
    rollen,
    laden: () => import('./anfrage-seite.tsx'),
  },
];
