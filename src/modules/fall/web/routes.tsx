import type { ModulSeite } from '#src/web/seite.ts';
import { t } from './tages-texte.ts';

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/mein-tag',
    titel: t('meinTag.titel'),
    rollen: ['CASE_MANAGEMENT'],
    laden: () => import('./mein-tag-seite.tsx'),
    navigation: { text: t('meinTag.titel'), ordnung: 1 },
  },
  {
    pfad: '/akten',
    titel: t('akten.titel'),
    rollen: ['CASE_MANAGEMENT'],
    laden: () => import('./akten-seite.tsx'),
    navigation: { text: t('akten.titel'), ordnung: 3 },
  },
  {
    pfad: '/akten/:akteId',
    titel: t('akte.titel'),
    rollen: ['CASE_MANAGEMENT'],
    laden: () => import('./akte-seite.tsx'),
  },
  {
    pfad: '/vertretung',
    titel: t('absprache.titel'),
    rollen: ['CASE_MANAGEMENT'],
    laden: () => import('./vertretung-seite.tsx'),
    navigation: { text: t('absprache.titel'), ordnung: 7 },
  },
  {
    pfad: '/team',
    titel: t('team.titel'),
    rollen: ['TEAMLEITUNG'],
    laden: () => import('./team-seite.tsx'),
    navigation: { text: t('team.titel'), ordnung: 2 },
  },
  {
    pfad: '/fallzahlen',
    titel: t('zahlen.titel'),
    rollen: ['KOORDINATION', 'KI_LEITUNG'],
    laden: () => import('./fallzahlen-seite.tsx'),
    navigation: { text: t('zahlen.titel'), ordnung: 37, gruppe: 'Zahlen und Berichte' },
  },
];
