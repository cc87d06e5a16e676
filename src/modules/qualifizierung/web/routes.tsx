import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/einarbeitung',
    titel: TITEL['einarbeitung.titel'],
    rollen: ['CASE_MANAGEMENT', 'TEAMLEITUNG', 'KOORDINATION', 'KI_LEITUNG'],
    nurStelle: true,
    laden: () => import('./einarbeitung-seite.tsx'),
    navigation: { text: TITEL['einarbeitung.titel'], ordnung: 34, gruppe: 'Wissen und Partner' },
  },
  {
    pfad: '/fortbildungen',
    titel: TITEL['fortbildung.titel'],
    rollen: ['CASE_MANAGEMENT', 'KOORDINATION', 'KI_LEITUNG'],
    nurStelle: true,
    laden: () => import('./fortbildungen-seite.tsx'),
    navigation: { text: TITEL['fortbildung.titel'], ordnung: 34, gruppe: 'Wissen und Partner' },
  },
];
