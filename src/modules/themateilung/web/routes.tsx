import type { Rolle } from '#src/core/contract/rollen.ts';
import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

const BEARBEITEN: readonly Rolle[] = ['KOORDINATION', 'KI_LEITUNG'];

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/geteilte-themen',
    titel: TITEL['liste.titel'],
    rollen: BEARBEITEN,
    laden: () => import('./geteilte-seite.tsx'),
    navigation: { text: TITEL['liste.titel'], ordnung: 23, gruppe: 'Von Fall zu Struktur' },
  },
  {
    pfad: '/geteilte-themen/neu',
    titel: TITEL['neu.titel'],
    rollen: BEARBEITEN,
    laden: () => import('./geteiltes-neu-seite.tsx'),
  },
  {
    pfad: '/geteilte-themen/:geteiltId',
    titel: TITEL['eines.titel'],
    rollen: BEARBEITEN,
    laden: () => import('./geteiltes-seite.tsx'),
  },
];
