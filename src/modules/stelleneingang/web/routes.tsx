import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/partnerstellen',
    titel: TITEL['seite.titel'],
    rollen: ['KOORDINATION'],
    laden: () => import('./zugaenge-seite.tsx'),
    navigation: { text: TITEL['seite.titel'], ordnung: 35, gruppe: 'Wissen und Partner' },
  },
];
