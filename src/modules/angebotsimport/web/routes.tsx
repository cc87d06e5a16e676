import type { Rolle } from '#src/core/contract/rollen.ts';
import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

const VERWALTEN: readonly Rolle[] = ['KOORDINATION', 'KI_LEITUNG'];

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/verzeichnis/quellen',
    titel: TITEL['quellen.titel'],
    rollen: VERWALTEN,
    nurStelle: true,
    laden: () => import('./quellen-seite.tsx'),
  },
  {
    pfad: '/verzeichnis/quellen/:quelleId',
    titel: TITEL['quelle.titel'],
    rollen: VERWALTEN,
    nurStelle: true,
    laden: () => import('./quelle-seite.tsx'),
  },
];
