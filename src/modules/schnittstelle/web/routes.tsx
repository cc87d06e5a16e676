import type { Rolle } from '#src/core/contract/rollen.ts';
import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

const PFLEGEN: readonly Rolle[] = ['KOORDINATION', 'KI_LEITUNG'];
const LESEN: readonly Rolle[] = ['CASE_MANAGEMENT', 'TEAMLEITUNG', ...PFLEGEN];
const liste = { rollen: LESEN, nurStelle: true } as const;

export const seiten: readonly ModulSeite[] = [
  {
    ...liste,
    pfad: '/ketten',
    titel: TITEL['ketten.titel'],
    laden: () => import('./ketten-seite.tsx'),
    navigation: { text: TITEL['ketten.titel'], ordnung: 26, gruppe: 'Von Fall zu Struktur' },
  },
  {
    pfad: '/ketten/neu',
    titel: TITEL['ketten.neu.titel'],
    rollen: PFLEGEN,
    laden: () => import('./kette-neu-seite.tsx'),
  },
  {
    ...liste,
    pfad: '/ketten/:ketteId',
    titel: TITEL['kette.titel'],
    laden: () => import('./kette-seite.tsx'),
  },
  {
    pfad: '/akten/:akteId/kette',
    titel: TITEL['start.titel'],
    rollen: ['CASE_MANAGEMENT'],
    laden: () => import('./kette-start-seite.tsx'),
  },
  {
    ...liste,
    pfad: '/ansprechpersonen',
    titel: TITEL['ansprech.titel'],
    laden: () => import('./ansprechpersonen-seite.tsx'),
    navigation: { text: TITEL['ansprech.titel'], ordnung: 32, gruppe: 'Wissen und Partner' },
  },
  {
    ...liste,
    pfad: '/vereinbarungen',
    titel: TITEL['vereinbarungen.titel'],
    laden: () => import('./vereinbarungen-seite.tsx'),
    navigation: { text: TITEL['vereinbarungen.titel'], ordnung: 33, gruppe: 'Wissen und Partner' },
  },
  {
    pfad: '/vereinbarungen/neu',
    titel: TITEL['vereinbarungen.neu.titel'],
    rollen: PFLEGEN,
    laden: () => import('./vereinbarung-neu-seite.tsx'),
  },
  {
    ...liste,
    pfad: '/vereinbarungen/:vereinbarungId',
    titel: TITEL['vereinbarung.titel'],
    laden: () => import('./vereinbarung-seite.tsx'),
  },
  {
    ...liste,
    pfad: '/schnittstellen',
    titel: TITEL['analysen.titel'],
    laden: () => import('./analysen-seite.tsx'),
    navigation: { text: TITEL['analysen.titel'], ordnung: 27, gruppe: 'Von Fall zu Struktur' },
  },
  {
    pfad: '/schnittstellen/neu',
    titel: TITEL['analysen.neu.titel'],
    rollen: PFLEGEN,
    laden: () => import('./analyse-neu-seite.tsx'),
  },
  {
    ...liste,
    pfad: '/schnittstellen/:analyseId',
    titel: TITEL['analyse.titel'],
    laden: () => import('./analyse-seite.tsx'),
  },
];
