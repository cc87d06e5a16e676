import type { Rolle } from '#src/core/contract/rollen.ts';
import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

const PFLEGEN: readonly Rolle[] = ['KOORDINATION', 'KI_LEITUNG'];
const LESEN: readonly Rolle[] = ['CASE_MANAGEMENT', 'TEAMLEITUNG', ...PFLEGEN];

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/anlaufstellen',
    titel: TITEL['liste.titel'],
    rollen: LESEN,
    nurStelle: true,
    laden: () => import('./anlaufstellen-seite.tsx'),
    navigation: { text: TITEL['liste.titel'], ordnung: 31, gruppe: 'Wissen und Partner' },
  },
  {
    pfad: '/anlaufstellen/neu',
    titel: TITEL['neu.titel'],
    rollen: PFLEGEN,
    nurStelle: true,
    laden: () => import('./anlaufstelle-neu-seite.tsx'),
  },
  {
    pfad: '/anlaufstellen/:anlaufstelleId',
    titel: TITEL['stelle.titel'],
    rollen: LESEN,
    nurStelle: true,
    laden: () => import('./anlaufstelle-seite.tsx'),
  },
];
