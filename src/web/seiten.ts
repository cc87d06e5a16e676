import { MODUL_SEITEN } from './module.ts';
import type { ModulSeite } from './seite.ts';
import { t } from './texte.ts';

/** Pages of the shell itself, loaded like those of the modules. */
const EIGENE: readonly ModulSeite[] = [
  { pfad: '/', titel: t('produkt'), rollen: 'oeffentlich', laden: () => import('./start/startseite.tsx') },
  { pfad: '/konto', titel: t('konto.seite'), rollen: 'alle', laden: () => import('./konto/kontoseite.tsx') },
  {
    pfad: '/demo/mails',
    titel: t('demo.mails'),
    rollen: 'oeffentlich',
    laden: () => import('./start/demo-mails.tsx'),
  },
  {
    pfad: '/barrierefreiheit',
    titel: t('fuss.barrierefreiheit'),
    rollen: 'oeffentlich',
    laden: () => import('./recht/barrierefreiheit.tsx'),
  },
  {
    pfad: '/datenschutz',
    titel: t('fuss.datenschutz'),
    rollen: 'oeffentlich',
    laden: () => import('./recht/datenschutz.tsx'),
  },
  {
    pfad: '/impressum',
    titel: t('fuss.impressum'),
    rollen: 'oeffentlich',
    laden: () => import('./recht/impressum.tsx'),
  },
];

/** Every page of the application: router, navigation, breadcrumb and tour read this list. */
export const SEITEN: readonly ModulSeite[] = [...EIGENE, ...MODUL_SEITEN];
