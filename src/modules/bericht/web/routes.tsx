import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

const ROLLEN = ['CASE_MANAGEMENT', 'TEAMLEITUNG', 'KOORDINATION', 'KI_LEITUNG', 'MINISTERIUM'] as const;

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/kennzahlen',
    titel: TITEL.titel,
    rollen: ROLLEN,
    nurStelle: true,
    laden: () => import('./katalog-seite.tsx'),
    navigation: { text: TITEL.titel, ordnung: 36, gruppe: 'Zahlen und Berichte' },
  },
  {
    pfad: '/kennzahlen/:code',
    titel: TITEL['kennzahl.titel'],
    rollen: ROLLEN,
    nurStelle: true,
    laden: () => import('./kennzahl-seite.tsx'),
  },
];
