import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/rechtskreis-regeln',
    titel: TITEL['regeln.titel'],
    rollen: ['KOORDINATION', 'KI_LEITUNG'],
    laden: () => import('./regeln-seite.tsx'),
    navigation: { text: TITEL['regeln.titel'], ordnung: 51, gruppe: 'Vorlagen und Regeln' },
  },
];
