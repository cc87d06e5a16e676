import type { ModulSeite } from '#src/web/seite.ts';
import { t } from './texte.ts';

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/akten/:akteId/verweise/:verweisId/brief',
    titel: t('brief.titel'),
    rollen: ['CASE_MANAGEMENT'],
    laden: () => import('./brief-seite.tsx'),
  },
  {
    pfad: '/verweis/:token',
    titel: t('zugang.seite'),
    rollen: 'oeffentlich',
    laden: () => import('./zugang-seite.tsx'),
  },
];
