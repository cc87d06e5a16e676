import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/gemeindeverzeichnis',
    titel: TITEL['verzeichnis.titel'],
    rollen: ['MINISTERIUM', 'KI_LEITUNG'],
    laden: () => import('./gemeindeverzeichnis-seite.tsx'),
    navigation: { text: TITEL['verzeichnis.titel'], ordnung: 46, gruppe: 'Wissen und Partner' },
  },
];
