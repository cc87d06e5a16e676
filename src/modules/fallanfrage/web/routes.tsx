import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/fallanfrage',
    titel: TITEL['eingang.titel'],
    rollen: 'oeffentlich',
    laden: () => import('./eingang-seite.tsx'),
  },
  {
    pfad: '/fallanfrage/antwort',
    titel: TITEL['antwort.titel'],
    rollen: 'oeffentlich',
    laden: () => import('./antwort-seite.tsx'),
  },
  {
    pfad: '/fallanfragen',
    titel: TITEL['anfragen.titel'],
    rollen: ['CASE_MANAGEMENT'],
    nurStelle: true,
    laden: () => import('./anfragen-seite.tsx'),
    navigation: { text: TITEL['anfragen.titel'], ordnung: 4 },
  },
];
