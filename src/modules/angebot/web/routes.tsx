import type { Rolle } from '#src/core/contract/rollen.ts';
import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

const PFLEGEN: readonly Rolle[] = ['CASE_MANAGEMENT', 'KOORDINATION', 'KI_LEITUNG'];
const LESEN: readonly Rolle[] = ['TEAMLEITUNG', ...PFLEGEN];

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/verzeichnis',
    titel: TITEL['suche.titel'],
    rollen: LESEN,
    nurStelle: true,
    laden: () => import('./suche-seite.tsx'),
    navigation: { text: TITEL['suche.titel'], ordnung: 30, gruppe: 'Wissen und Partner' },
  },
  {
    pfad: '/verzeichnis/neu',
    titel: TITEL['neu.titel'],
    rollen: PFLEGEN,
    nurStelle: true,
    laden: () => import('./angebot-neu-seite.tsx'),
  },
  {
    pfad: '/verzeichnis/anbieter',
    titel: TITEL['anbieter.titel'],
    rollen: PFLEGEN,
    nurStelle: true,
    laden: () => import('./anbieter-seite.tsx'),
  },
  {
    pfad: '/verzeichnis/pflege',
    titel: TITEL['pflege.titel'],
    rollen: PFLEGEN,
    nurStelle: true,
    laden: () => import('./pflege-seite.tsx'),
  },
  {
    pfad: '/verzeichnis/:angebotId',
    titel: TITEL['angebot.titel'],
    rollen: LESEN,
    nurStelle: true,
    laden: () => import('./angebot-seite.tsx'),
  },
  {
    pfad: '/verzeichnis/:angebotId/aendern',
    titel: TITEL['aendern.titel'],
    rollen: PFLEGEN,
    nurStelle: true,
    laden: () => import('./angebot-aendern-seite.tsx'),
  },
];
