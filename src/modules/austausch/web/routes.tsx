import type { Rolle } from '#src/core/contract/rollen.ts';
import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

const SCHREIBEN: readonly Rolle[] = [
  'CASE_MANAGEMENT',
  'KOORDINATION',
  'KI_LEITUNG',
  'B3_FACHKRAFT',
  'MINISTERIUM',
];
const LESEN: readonly Rolle[] = [...SCHREIBEN, 'TEAMLEITUNG'];
const PROFILE_LESEN: readonly Rolle[] = [
  'CASE_MANAGEMENT',
  'TEAMLEITUNG',
  'KOORDINATION',
  'KI_LEITUNG',
  'B3_FACHKRAFT',
];

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/austausch',
    titel: TITEL['austausch.titel'],
    rollen: LESEN,
    nurStelle: true,
    laden: () => import('./austausch-seite.tsx'),
    navigation: { text: TITEL['austausch.titel'], ordnung: 32, gruppe: 'Wissen und Partner' },
  },
  {
    pfad: '/austausch/neu',
    titel: TITEL['neu.titel'],
    rollen: SCHREIBEN,
    nurStelle: true,
    laden: () => import('./beitrag-neu-seite.tsx'),
  },
  {
    pfad: '/austausch/:beitragId',
    titel: TITEL['beitrag.titel'],
    rollen: LESEN,
    nurStelle: true,
    laden: () => import('./beitrag-seite.tsx'),
  },
  {
    pfad: '/register',
    titel: TITEL['register.titel'],
    rollen: ['CASE_MANAGEMENT', 'TEAMLEITUNG', 'KOORDINATION', 'KI_LEITUNG'],
    nurStelle: true,
    laden: () => import('./register-seite.tsx'),
    navigation: { text: TITEL['register.titel'], ordnung: 33, gruppe: 'Wissen und Partner' },
  },
  {
    pfad: '/stellenprofile',
    titel: TITEL['stellenprofile.titel'],
    rollen: PROFILE_LESEN,
    nurStelle: true,
    laden: () => import('./stellenprofile-seite.tsx'),
    navigation: { text: TITEL['stellenprofile.titel'], ordnung: 42, gruppe: 'Stellen' },
  },
  {
    pfad: '/stellenprofile/:profil',
    titel: TITEL['stellenprofil.titel'],
    rollen: PROFILE_LESEN,
    nurStelle: true,
    laden: () => import('./stellenprofil-seite.tsx'),
  },
];
