import type { Rolle } from '#src/core/contract/rollen.ts';
import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

const PFLEGEN: readonly Rolle[] = ['KOORDINATION', 'KI_LEITUNG'];
const LESEN: readonly Rolle[] = ['CASE_MANAGEMENT', 'TEAMLEITUNG', ...PFLEGEN];

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/gremien',
    titel: TITEL['gremien.titel'],
    rollen: LESEN,
    nurStelle: true,
    laden: () => import('./gremien-seite.tsx'),
    navigation: { text: TITEL['gremien.titel'], ordnung: 24, gruppe: 'Von Fall zu Struktur' },
  },
  {
    pfad: '/gremien/neu',
    titel: TITEL['neu.titel'],
    rollen: PFLEGEN,
    laden: () => import('./gremium-neu-seite.tsx'),
  },
  {
    pfad: '/gremien/:gremiumId',
    titel: TITEL['gremium.titel'],
    rollen: LESEN,
    nurStelle: true,
    laden: () => import('./gremium-seite.tsx'),
  },
  {
    pfad: '/gremiensitzungen/:sitzungId',
    titel: TITEL['sitzung.titel'],
    rollen: LESEN,
    nurStelle: true,
    laden: () => import('./sitzung-seite.tsx'),
  },
  {
    pfad: '/beschluesse',
    titel: TITEL['beschluesse.titel'],
    rollen: LESEN,
    nurStelle: true,
    laden: () => import('./beschluesse-seite.tsx'),
    navigation: { text: TITEL['beschluesse.titel'], ordnung: 25, gruppe: 'Von Fall zu Struktur' },
  },
  {
    pfad: '/beschluesse/:beschlussId',
    titel: TITEL['beschluss.titel'],
    rollen: LESEN,
    nurStelle: true,
    laden: () => import('./beschluss-seite.tsx'),
  },
  {
    pfad: '/vorlagen',
    titel: TITEL['vorlagen.titel'],
    rollen: LESEN,
    nurStelle: true,
    laden: () => import('./vorlagen-seite.tsx'),
  },
  {
    pfad: '/vorlagen/neu',
    titel: TITEL['vorlage.neu'],
    rollen: PFLEGEN,
    laden: () => import('./vorlage-neu-seite.tsx'),
  },
  {
    pfad: '/vorlagen/:vorlageId',
    titel: TITEL['vorlage.titel'],
    rollen: LESEN,
    nurStelle: true,
    laden: () => import('./vorlage-seite.tsx'),
  },
];
