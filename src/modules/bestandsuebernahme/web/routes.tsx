import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/bestandsuebernahme',
    titel: TITEL['seite.titel'],
    rollen: ['CASE_MANAGEMENT'],
    nurStelle: true,
    laden: () => import('./bestand-seite.tsx'),
  },
];
