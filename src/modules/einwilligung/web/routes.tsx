import type { ModulSeite } from '#src/web/seite.ts';
import { t } from './texte.ts';

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/datenschutzinformation/:mandantId?',
    titel: t('blatt.titel'),
    rollen: 'oeffentlich',
    laden: () => import('./information-seite.tsx'),
  },
];
