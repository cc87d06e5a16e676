import type { Rolle } from '#src/core/contract/rollen.ts';
import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

const BEARBEITEN: readonly Rolle[] = ['KOORDINATION', 'KI_LEITUNG'];
const LESEN: readonly Rolle[] = ['CASE_MANAGEMENT', 'TEAMLEITUNG', ...BEARBEITEN];

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/akten/:akteId/systemhinweis',
    titel: TITEL['geben.titel'],
    rollen: ['CASE_MANAGEMENT'],
    laden: () => import('./hinweis-neu-seite.tsx'),
  },
  {
    pfad: '/meine-hinweise',
    titel: TITEL['meine.titel'],
    rollen: ['CASE_MANAGEMENT'],
    nurStelle: true,
    laden: () => import('./meine-hinweise-seite.tsx'),
    navigation: { text: TITEL['meine.titel'], ordnung: 20, gruppe: 'Von Fall zu Struktur' },
  },
  {
    pfad: '/systemhinweise',
    titel: TITEL['eingang.titel'],
    rollen: BEARBEITEN,
    laden: () => import('./eingang-seite.tsx'),
    navigation: { text: TITEL['eingang.titel'], ordnung: 20, gruppe: 'Von Fall zu Struktur' },
  },
  {
    pfad: '/signale',
    titel: TITEL['signale.titel'],
    rollen: BEARBEITEN,
    laden: () => import('./signale-seite.tsx'),
    navigation: { text: TITEL['signale.titel'], ordnung: 23, gruppe: 'Von Fall zu Struktur' },
  },
  {
    pfad: '/systemhinweise/:hinweisId',
    titel: TITEL['hinweis.titel'],
    rollen: BEARBEITEN,
    laden: () => import('./hinweis-seite.tsx'),
  },
  {
    pfad: '/themen',
    titel: TITEL['themen.titel'],
    rollen: LESEN,
    nurStelle: true,
    laden: () => import('./themen-seite.tsx'),
    navigation: { text: TITEL['themen.titel'], ordnung: 21, gruppe: 'Von Fall zu Struktur' },
  },
  {
    pfad: '/themen/neu',
    titel: TITEL['thema.neu'],
    rollen: BEARBEITEN,
    laden: () => import('./thema-neu-seite.tsx'),
  },
  {
    pfad: '/themen/:themaId',
    titel: TITEL['thema.titel'],
    rollen: LESEN,
    nurStelle: true,
    laden: () => import('./thema-seite.tsx'),
  },
];
