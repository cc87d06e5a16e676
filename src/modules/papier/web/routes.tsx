import { ROLLEN, type Rolle } from '#src/core/contract/rollen.ts';
import type { Rechtszeile } from '#src/core/contract/rechte.ts';
import type { ModulSeite } from '#src/web/seite.ts';
import { PAPIER_RECHTE } from '../papier.rights.ts';
import { t } from './texte.ts';

const PRUEFEN: Rechtszeile = PAPIER_RECHTE['papier.uebersetzungen'];
const rollen: Rolle[] = ROLLEN.filter((rolle) => PRUEFEN[rolle] !== undefined);

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/papiere/uebersetzungen',
    titel: t('seite.titel'),
    rollen,
    laden: () => import('./uebersetzungen-seite.tsx'),
    navigation: { text: t('seite.titel'), ordnung: 50 },
  },
];
