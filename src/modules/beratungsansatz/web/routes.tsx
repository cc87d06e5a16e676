import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/beratungsansaetze',
    titel: TITEL.titel,
    rollen: ['KOORDINATION', 'KI_LEITUNG'],
    laden: () => import('./beratungsansaetze-seite.tsx'),
    navigation: { text: TITEL.titel, ordnung: 32, gruppe: 'Wissen und Partner' },
  },
];
