import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/akten/:akteId/verweise/:verweisId/brief',
    titel: TITEL['brief.titel'],
    rollen: ['CASE_MANAGEMENT'],
    laden: () => import('./brief-seite.tsx'),
  },
  {
    pfad: '/stelleneingang',
    titel: TITEL['eingang.titel'],
    rollen: ['PARTNERSTELLE'],
    laden: () => import('./eingang-seite.tsx'),
    navigation: { text: TITEL['eingang.titel'], ordnung: 1 },
  },
  {
    pfad: '/stelleneingang/:linkId',
    titel: TITEL['zugang.seite'],
    rollen: ['PARTNERSTELLE'],
    laden: () => import('./eingang-anfrage-seite.tsx'),
  },
  {
    pfad: '/verweis/:token',
    titel: TITEL['zugang.seite'],
    rollen: 'oeffentlich',
    laden: () => import('./zugang-seite.tsx'),
  },
];
