import { ROLLEN, type Rolle } from '#src/core/contract/rollen.ts';
import type { Rechtszeile } from '#src/core/contract/rechte.ts';
import type { ModulSeite } from '#src/web/seite.ts';
import { PAPIER_RECHTE } from '../papier.rights.ts';
import { TITEL } from './titel.ts';

const PRUEFEN: Rechtszeile = PAPIER_RECHTE['papier.uebersetzungen'];
const rollen: Rolle[] = ROLLEN.filter((rolle) => PRUEFEN[rolle] !== undefined);

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/papiere/uebersetzungen',
    titel: TITEL['seite.titel'],
    rollen,
    laden: () => import('./uebersetzungen-seite.tsx'),
    navigation: { text: TITEL['seite.titel'], ordnung: 50, gruppe: 'Vorlagen und Regeln' },
  },
];
