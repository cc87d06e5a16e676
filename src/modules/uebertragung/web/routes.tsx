import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/uebertragung',
    titel: TITEL['liste.titel'],
    rollen: ['CASE_MANAGEMENT'],
    laden: () => import('./uebertragung-seite.tsx'),
    navigation: { text: TITEL['liste.titel'], ordnung: 8 },
  },
  {
    pfad: '/akten/:akteId/uebertragung',
    titel: TITEL['blatt.titel'],
    rollen: ['CASE_MANAGEMENT'],
    laden: () => import('./blatt-seite.tsx'),
  },
  {
    pfad: '/kim-datenbank-formular',
    titel: TITEL['formular.titel'],
    rollen: ['KOORDINATION', 'KI_LEITUNG'],
    laden: () => import('./formular-seite.tsx'),
    navigation: { text: TITEL['formular.titel'], ordnung: 52, gruppe: 'Vorlagen und Regeln' },
  },
];
