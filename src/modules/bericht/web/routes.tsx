import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

const ROLLEN = ['CASE_MANAGEMENT', 'TEAMLEITUNG', 'KOORDINATION', 'KI_LEITUNG', 'MINISTERIUM'] as const;
const BERICHTSROLLEN = ['TEAMLEITUNG', 'KOORDINATION', 'KI_LEITUNG', 'MINISTERIUM'] as const;
const bericht = { titel: TITEL['berichte.titel'], rollen: BERICHTSROLLEN } as const;

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/kennzahlen',
    titel: TITEL.titel,
    rollen: ROLLEN,
    nurStelle: true,
    laden: () => import('./katalog-seite.tsx'),
    navigation: { text: TITEL.titel, ordnung: 36, gruppe: 'Zahlen und Berichte' },
  },
  {
    pfad: '/kennzahlen/:code',
    titel: TITEL['kennzahl.titel'],
    rollen: ROLLEN,
    nurStelle: true,
    laden: () => import('./kennzahl-seite.tsx'),
  },
  {
    ...bericht,
    pfad: '/berichte',
    laden: () => import('./berichte-seite.tsx'),
    navigation: { text: TITEL['berichte.titel'], ordnung: 36, gruppe: 'Zahlen und Berichte' },
  },
  {
    ...bericht,
    pfad: '/berichte/neu',
    titel: TITEL['bericht.titel'],
    laden: () => import('./erster-bericht-seite.tsx'),
  },
  {
    ...bericht,
    pfad: '/berichte/ansicht',
    titel: TITEL['bericht.titel'],
    laden: () => import('./bericht-seite.tsx'),
  },
  {
    ...bericht,
    pfad: '/berichte/:berichtId',
    titel: TITEL['bericht.titel'],
    laden: () => import('./bericht-seite.tsx'),
  },
  {
    ...bericht,
    pfad: '/meine-berichte',
    titel: TITEL['eingang.titel'],
    laden: () => import('./eingang-seite.tsx'),
  },
  {
    ...bericht,
    pfad: '/meine-berichte/:zustellungId',
    titel: TITEL['eingang.titel'],
    laden: () => import('./zustellung-seite.tsx'),
  },
  {
    pfad: '/land/vergleich',
    titel: TITEL['vergleich.titel'],
    rollen: ['MINISTERIUM'],
    laden: () => import('./vergleich-seite.tsx'),
    navigation: { text: TITEL['vergleich.titel'], ordnung: 37, gruppe: 'Zahlen und Berichte' },
  },
];
