import type { Reichweite, Rechtetabelle } from '#src/core/contract/rechte.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { AENDERUNG_RECHTE } from './aenderung/aenderung.rights.ts';
import { ZAHLUNG_RECHTE } from './zahlung/zahlung.rights.ts';

/** Who works for the Land in the procedure: all Standorte at a glance. */
const LAND_OHNE_PRUEFUNG = {
  BR_SACHBEARBEITUNG: 'LAND',
  BR_PRUEFUNG: 'LAND',
  BR_FREIGABE: 'LAND',
  BR_KASSE: 'LAND',
  MINISTERIUM: 'LAND',
} as const satisfies Partial<Record<Rolle, Reichweite>>;

/** The Bezirksregierung in the procedure. */
const BEZIRK = {
  BR_SACHBEARBEITUNG: 'LAND',
  BR_PRUEFUNG: 'LAND',
  BR_FREIGABE: 'LAND',
  BR_KASSE: 'LAND',
} as const satisfies Partial<Record<Rolle, Reichweite>>;

/** They see a Förderfall from the first Fassung on, never a draft (policies of migration 0042). */
const LAND = {
  ...LAND_OHNE_PRUEFUNG,
  // Bound to a Standort or a Stelle it reads that Standort only.
  PRUEFUNG_LESEND: 'LAND',
} as const satisfies Partial<Record<Rolle, Reichweite>>;

/** The Leitung of the Kommunales Integrationszentrum prepares like the Sachbearbeitung (OQ-F-35). */
const BEARBEITET = { KI_LEITUNG: 'STANDORT', ZE_SACHBEARBEITUNG: 'STANDORT' } as const satisfies Partial<
  Record<Rolle, Reichweite>
>;

export const FOERDERUNG_RECHTE = {
  'foerderfall.lesen': { ...BEARBEITET, ZE_ZEICHNUNG: 'STANDORT', ...LAND },
  'foerderfrist.lesen': { ...BEARBEITET, ZE_ZEICHNUNG: 'STANDORT' },
  'foerderueberblick.lesen': LAND_OHNE_PRUEFUNG,
  // The technical way out of everything: not for the Landeskasse and not for the Ministerium, who need none of it.
  'foerderakte.ausgeben': {
    KI_LEITUNG: 'STANDORT',
    ZE_ZEICHNUNG: 'STANDORT',
    BR_SACHBEARBEITUNG: 'LAND',
    BR_PRUEFUNG: 'LAND',
    BR_FREIGABE: 'LAND',
    PRUEFUNG_LESEND: 'LAND',
  },
  'foerderdaten.ausgeben': { MINISTERIUM: 'LAND' },
  'foerderfall.bearbeiten': BEARBEITET,
  'foerderfall.zeichnen': { ZE_ZEICHNUNG: 'STANDORT' },
  'foerderfall.pruefen': { BR_SACHBEARBEITUNG: 'LAND' },
  'foerderfall.entscheiden': { BR_FREIGABE: 'LAND' },
  // Whoever sees a mistake says so; whether it is one the Bezirksregierung decides (§ 42 VwVfG NRW).
  'berichtigung.anregen': { ...BEARBEITET, BR_SACHBEARBEITUNG: 'LAND' },
  'foerderfall.ausnahme': { MINISTERIUM: 'LAND' },
  'haushalt.lesen': LAND,
  'haushalt.pflegen': { BR_SACHBEARBEITUNG: 'LAND', MINISTERIUM: 'LAND' },
  ...ZAHLUNG_RECHTE,
  ...AENDERUNG_RECHTE,
  'weiterleitung.lesen': { ...BEARBEITET, ZE_ZEICHNUNG: 'STANDORT', ...LAND },
  'weiterleitung.bearbeiten': BEARBEITET,
  'weiterleitung.zeichnen': { ZE_ZEICHNUNG: 'STANDORT' },
  // Its own account hands in; the policies show it the own Weiterleitungen alone (migration 0058).
  'letztempfaenger.lesen': { LE_SACHBEARBEITUNG: 'MANDANT' },
  'letztempfaenger.melden': { LE_SACHBEARBEITUNG: 'MANDANT' },
  // A help for who types: the Land sees integration.web itself.
  'foerderuebertragung.lesen': { ...BEARBEITET, ZE_ZEICHNUNG: 'STANDORT' },
  'foerderuebertragung.erfassen': BEARBEITET,
  'aufbewahrung.lesen': { ...BEARBEITET, ZE_ZEICHNUNG: 'STANDORT', ...LAND },
  'aufbewahrung.sperren': { BR_SACHBEARBEITUNG: 'LAND', PRUEFUNG_LESEND: 'LAND' },
  'aufbewahrung.anbieten': { BR_SACHBEARBEITUNG: 'LAND' },
  // Many deletions at once: one looks and proposes, another person releases (DP-G-02).
  // Who deputises for whom is a matter of the Bezirksregierung alone.
  'amtsvertretung.lesen': BEZIRK,
  'amtsvertretung.eintragen': BEZIRK,
  'loeschfreigabe.lesen': { BR_SACHBEARBEITUNG: 'LAND', BR_FREIGABE: 'LAND' },
  'loeschfreigabe.vorschlagen': { BR_SACHBEARBEITUNG: 'LAND' },
  'loeschfreigabe.entscheiden': { BR_FREIGABE: 'LAND' },
  'laufjahr.lesen': { ...BEARBEITET, ZE_ZEICHNUNG: 'STANDORT', ...LAND },
  'laufjahr.bearbeiten': BEARBEITET,
  'aenderungsanzeige.beantworten': { BR_SACHBEARBEITUNG: 'LAND' },
  'aenderungsanzeige.zeichnen': { BR_FREIGABE: 'LAND' },
  'nachweis.lesen': { ...BEARBEITET, ZE_ZEICHNUNG: 'STANDORT', ...LAND },
  'nachweis.bearbeiten': BEARBEITET,
  'nachweis.zeichnen': { ZE_ZEICHNUNG: 'STANDORT' },
  'nachweis.pruefen': { BR_PRUEFUNG: 'LAND' },
  'nachweis.anhoeren': { BR_PRUEFUNG: 'LAND', BR_SACHBEARBEITUNG: 'LAND' },
  'nachweis.entscheiden': { BR_FREIGABE: 'LAND' },
  'nachweis.vollziehen': { BR_SACHBEARBEITUNG: 'LAND' },
  'nachweis.einnehmen': { BR_KASSE: 'LAND' },
} as const satisfies Rechtetabelle;
