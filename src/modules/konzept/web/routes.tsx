import type { Rolle } from '#src/core/contract/rollen.ts';
import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

const PFLEGEN: readonly Rolle[] = ['KOORDINATION', 'KI_LEITUNG'];
const LESEN: readonly Rolle[] = ['CASE_MANAGEMENT', 'TEAMLEITUNG', ...PFLEGEN];

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/konzepte',
    titel: TITEL['konzepte.titel'],
    rollen: LESEN,
    nurStelle: true,
    laden: () => import('./konzepte-seite.tsx'),
    navigation: { text: TITEL['konzepte.titel'], ordnung: 28, gruppe: 'Von Fall zu Struktur' },
  },
  {
    pfad: '/konzepte/:fassungId',
    titel: TITEL['fassung.titel'],
    rollen: LESEN,
    nurStelle: true,
    laden: () => import('./fassung-seite.tsx'),
  },
  {
    pfad: '/konzepte/:fassungId/vergleich/:andereId',
    titel: TITEL['vergleich.titel'],
    rollen: PFLEGEN,
    laden: () => import('./vergleich-seite.tsx'),
  },
  {
    pfad: '/umsetzungsstand',
    titel: TITEL['stand.titel'],
    rollen: PFLEGEN,
    laden: () => import('./umsetzungsstand-seite.tsx'),
    navigation: { text: TITEL['stand.titel'], ordnung: 29, gruppe: 'Von Fall zu Struktur' },
  },
  {
    pfad: '/steuerungsfristen',
    titel: TITEL['anstehend.titel'],
    rollen: PFLEGEN,
    laden: () => import('./anstehend-seite.tsx'),
    navigation: { text: TITEL['anstehend.titel'], ordnung: 20, gruppe: 'Von Fall zu Struktur' },
  },
  {
    pfad: '/umsetzungsstand/checkliste',
    titel: TITEL['check.titel'],
    rollen: PFLEGEN,
    laden: () => import('./checkliste-seite.tsx'),
  },
];
