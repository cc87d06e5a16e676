import { ROLLEN, type Rolle } from '#src/core/contract/rollen.ts';
import type { Rechtszeile } from '#src/core/contract/rechte.ts';
import type { ModulSeite } from '#src/web/seite.ts';
import { FOERDERUNG_RECHTE } from '../foerderung.rights.ts';
import { TITEL } from './titel.ts';

const LESENDE = listRollen(FOERDERUNG_RECHTE['foerderfall.lesen']);

/** Förderfälle: what is due for the Kreis, what came in for the Bezirksregierung, all at a glance for the Land. */
export const seiten: readonly ModulSeite[] = [
  {
    pfad: '/foerderung',
    titel: TITEL['seite.foerderung'],
    rollen: LESENDE,
    laden: () => import('./foerderung-seite.tsx'),
    start: () => import('./naechstes/naechste-schritte.tsx'),
    navigation: { text: TITEL['seite.foerderung'], ordnung: 43, gruppe: 'Förderung' },
  },
  {
    pfad: '/foerderung/fristen',
    titel: TITEL['seite.fristen'],
    rollen: listRollen(FOERDERUNG_RECHTE['foerderfrist.lesen']),
    laden: () => import('./fristen/fristen-seite.tsx'),
    navigation: { text: TITEL['seite.fristen'], ordnung: 44, gruppe: 'Förderung' },
  },
  {
    pfad: '/foerderung/loeschung',
    titel: TITEL['seite.loeschtage'],
    rollen: listRollen(FOERDERUNG_RECHTE['aufbewahrung.lesen']),
    laden: () => import('./aufbewahrung/loeschtage-seite.tsx'),
  },
  {
    pfad: '/foerderueberblick',
    titel: TITEL['seite.ueberblick'],
    rollen: listRollen(FOERDERUNG_RECHTE['foerderueberblick.lesen']),
    laden: () => import('./ueberblick/ueberblick-seite.tsx'),
    navigation: { text: TITEL['seite.ueberblick'], ordnung: 43, gruppe: 'Förderung' },
  },
  {
    pfad: '/foerderung/:foerderfallId',
    titel: TITEL['seite.foerderfall'],
    rollen: LESENDE,
    laden: () => import('./foerderfall-seite.tsx'),
  },
  {
    pfad: '/foerderung/:foerderfallId/pruefung',
    titel: TITEL['seite.pruefung'],
    rollen: LESENDE,
    laden: () => import('./pruefung/pruefung-seite.tsx'),
  },
  {
    pfad: '/foerderung/:foerderfallId/zahlungen',
    titel: TITEL['seite.fallzahlungen'],
    rollen: listRollen(FOERDERUNG_RECHTE['zahlung.lesen']),
    laden: () => import('./zahlung/zahlungen-seite.tsx'),
  },
  {
    pfad: '/zahlungen',
    titel: TITEL['seite.zahlungen'],
    // The Kreis sees its own ones in the Förderfall.
    rollen: [
      'BR_SACHBEARBEITUNG',
      'BR_FREIGABE',
      'BR_KASSE',
      'BR_PRUEFUNG',
      'MINISTERIUM',
      'PRUEFUNG_LESEND',
    ],
    laden: () => import('./zahlung/teilbetraege-seite.tsx'),
    navigation: { text: TITEL['seite.zahlungen'], ordnung: 44, gruppe: 'Förderung' },
  },
  {
    pfad: '/haushaltsmittel',
    titel: TITEL['seite.haushaltsmittel'],
    rollen: listRollen(FOERDERUNG_RECHTE['haushaltsuebersicht.lesen']),
    laden: () => import('./zahlung/haushalt-seite.tsx'),
    navigation: { text: TITEL['seite.haushaltsmittel'], ordnung: 45, gruppe: 'Förderung' },
  },
  {
    pfad: '/foerderung/:foerderfallId/weiterleitung',
    titel: TITEL['seite.weiterleitung'],
    rollen: listRollen(FOERDERUNG_RECHTE['weiterleitung.lesen']),
    laden: () => import('./weiterleitung-seite.tsx'),
  },
  {
    pfad: '/foerderung/:foerderfallId/stellen',
    titel: TITEL['seite.laufjahr'],
    rollen: listRollen(FOERDERUNG_RECHTE['laufjahr.lesen']),
    laden: () => import('./laufjahr/laufjahr-seite.tsx'),
  },
  {
    pfad: '/foerderung/:foerderfallId/nachweis',
    titel: TITEL['seite.nachweis'],
    rollen: listRollen(FOERDERUNG_RECHTE['nachweis.lesen']),
    laden: () => import('./nachweis/nachweis-seite.tsx'),
  },
  {
    pfad: '/foerderung/:foerderfallId/uebertragung',
    titel: TITEL['seite.uebertragung'],
    rollen: listRollen(FOERDERUNG_RECHTE['foerderuebertragung.lesen']),
    laden: () => import('./uebertragung/uebertragung-seite.tsx'),
  },
  {
    pfad: '/eigene-weiterleitungen',
    titel: TITEL['seite.eigeneWeiterleitungen'],
    rollen: listRollen(FOERDERUNG_RECHTE['letztempfaenger.lesen']),
    laden: () => import('./letztempfaenger/eigene-seite.tsx'),
    start: () => import('./letztempfaenger/eigene-schritte.tsx'),
    navigation: { text: TITEL['seite.eigeneWeiterleitungen'], ordnung: 43, gruppe: 'Förderung' },
  },
  {
    pfad: '/foerderung/:foerderfallId/aenderung',
    titel: TITEL['seite.aenderung'],
    rollen: LESENDE,
    laden: () => import('./aenderung/aenderung-seite.tsx'),
  },
];

function listRollen(zeile: Rechtszeile): Rolle[] {
  return ROLLEN.filter((rolle) => zeile[rolle] !== undefined);
}
