import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/auslastung',
    titel: TITEL['seite.titel'],
    rollen: ['CASE_MANAGEMENT', 'TEAMLEITUNG', 'KOORDINATION', 'KI_LEITUNG'],
    nurStelle: true,
    laden: () => import('./auslastung-seite.tsx'),
    navigation: { text: TITEL['seite.titel'], ordnung: 7 },
  },
];
