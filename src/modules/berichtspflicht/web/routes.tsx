import type { Rolle } from '#src/core/contract/rollen.ts';
import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

const LAND: readonly Rolle[] = ['MINISTERIUM', 'BR_SACHBEARBEITUNG'];
const STANDORT: readonly Rolle[] = ['KOORDINATION', 'KI_LEITUNG', 'ZE_SACHBEARBEITUNG', 'ZE_ZEICHNUNG'];
const gruppe = 'Zahlen und Berichte';

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/berichtspflichten',
    titel: TITEL['liste.titel'],
    rollen: LAND,
    laden: () => import('./abfragen-seite.tsx'),
    navigation: { text: TITEL['liste.titel'], ordnung: 39, gruppe },
  },
  {
    pfad: '/berichtspflichten/neu',
    titel: TITEL['neu.titel'],
    rollen: LAND,
    laden: () => import('./abfrage-neu-seite.tsx'),
  },
  {
    pfad: '/berichtspflichten/:abfrageId',
    titel: TITEL['abfrage.titel'],
    rollen: LAND,
    laden: () => import('./abfrage-seite.tsx'),
  },
  {
    pfad: '/berichtspflichten/:abfrageId/bearbeiten',
    titel: TITEL['bearbeiten.titel'],
    rollen: LAND,
    laden: () => import('./abfrage-bearbeiten-seite.tsx'),
  },
  {
    pfad: '/berichtspflichten/:abfrageId/standorte/:standortId',
    titel: TITEL['standort.titel'],
    rollen: LAND,
    laden: () => import('./standortmeldung-seite.tsx'),
  },
  {
    pfad: '/meldungen',
    titel: TITEL['meldungen.titel'],
    rollen: STANDORT,
    laden: () => import('./meldungen-seite.tsx'),
    navigation: { text: TITEL['meldungen.titel'], ordnung: 39, gruppe },
  },
  {
    pfad: '/meldungen/:abfrageId',
    titel: TITEL['meldung.titel'],
    rollen: STANDORT,
    laden: () => import('./meldung-seite.tsx'),
  },
];
