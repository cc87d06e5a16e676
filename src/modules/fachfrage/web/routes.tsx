import type { Rolle } from '#src/core/contract/rollen.ts';
import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

const LESEN: readonly Rolle[] = [
  'CASE_MANAGEMENT',
  'TEAMLEITUNG',
  'KOORDINATION',
  'KI_LEITUNG',
  'B3_FACHKRAFT',
];

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/fachfragen',
    titel: TITEL['fragen.titel'],
    rollen: ['CASE_MANAGEMENT', 'KOORDINATION', 'B3_FACHKRAFT'],
    nurStelle: true,
    laden: () => import('./fachfragen-seite.tsx'),
    navigation: { text: TITEL['fragen.titel'], ordnung: 30, gruppe: 'Wissen und Partner' },
  },
  {
    pfad: '/fachfragen/neu',
    titel: TITEL['neu.titel'],
    rollen: ['CASE_MANAGEMENT'],
    nurStelle: true,
    laden: () => import('./frage-neu-seite.tsx'),
  },
  {
    pfad: '/fachfragen/:fachfrageId',
    titel: TITEL['frage.titel'],
    rollen: ['CASE_MANAGEMENT', 'KOORDINATION', 'B3_FACHKRAFT'],
    nurStelle: true,
    laden: () => import('./fachfrage-seite.tsx'),
  },
  {
    pfad: '/wissen',
    titel: TITEL['wissen.titel'],
    rollen: LESEN,
    nurStelle: true,
    laden: () => import('./wissen-seite.tsx'),
    navigation: { text: TITEL['wissen.titel'], ordnung: 31, gruppe: 'Wissen und Partner' },
  },
  {
    pfad: '/wissen/neu',
    titel: TITEL['eintrag.neu'],
    rollen: ['KOORDINATION', 'B3_FACHKRAFT'],
    laden: () => import('./eintrag-neu-seite.tsx'),
  },
  {
    pfad: '/wissen/:wissenId',
    titel: TITEL['eintrag.titel'],
    rollen: LESEN,
    nurStelle: true,
    laden: () => import('./eintrag-seite.tsx'),
  },
];
