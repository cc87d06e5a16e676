import type { Rolle } from '#src/core/contract/rollen.ts';
import type { ModulSeite } from '#src/web/seite.ts';
import { TITEL } from './titel.ts';

const rollen: readonly Rolle[] = ['MINISTERIUM'];

export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/land/offene-daten',
    titel: TITEL['liste.titel'],
    rollen,
    laden: () => import('./offene-daten-seite.tsx'),
    navigation: { text: TITEL['liste.titel'], ordnung: 40, gruppe: 'Zahlen und Berichte' },
  },
  {
    pfad: '/land/offene-daten/vorschlag/:veroeffentlichungId',
    titel: TITEL['vorschlag.titel'],
    rollen,
    laden: () => import('./vorschlag-seite.tsx'),
  },
  {
    pfad: '/land/offene-daten/zuwendungen',
    titel: TITEL['zuwendungen.titel'],
    rollen,
    laden: () => import('./zuwendungen-seite.tsx'),
  },
  {
    pfad: '/land/offene-daten/:ausgabeId',
    titel: TITEL['eine.titel'],
    rollen,
    laden: () => import('./ausgabe-seite.tsx'),
  },
];
