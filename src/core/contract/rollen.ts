/**
 * The roles of the whole system. Source: product description (persons) and funding rules 5.1 (ZE_/LE_/BR_).
 * Vertretung is a relation to an Akte, never a role. One session acts in exactly one role of one Mitgliedschaft.
 */
export const ROLLEN = [
  'CASE_MANAGEMENT',
  'TEAMLEITUNG',
  'KOORDINATION',
  'KI_LEITUNG',
  'B3_FACHKRAFT',
  'ZE_SACHBEARBEITUNG',
  'ZE_ZEICHNUNG',
  'LE_SACHBEARBEITUNG',
  'BR_SACHBEARBEITUNG',
  'BR_PRUEFUNG',
  'BR_FREIGABE',
  'BR_KASSE',
  'MINISTERIUM',
  'PRUEFUNG_LESEND',
  'EVALUATION',
  'DSB',
  'ADMIN_TECHNIK',
  'PARTNERSTELLE',
] as const;

export type Rolle = (typeof ROLLEN)[number];

/** German names for the interface; a role without a name does not compile. */
export const ROLLEN_NAMEN = {
  CASE_MANAGEMENT: 'KIM-Case Management',
  TEAMLEITUNG: 'Teamleitung',
  KOORDINATION: 'KIM-Koordination',
  KI_LEITUNG: 'Leitung des Kommunalen Integrationszentrums',
  B3_FACHKRAFT: 'Fachkraft Ausländer- oder Einbürgerungsbehörde (Baustein 3)',
  ZE_SACHBEARBEITUNG: 'Zuwendungsempfänger: Sachbearbeitung',
  ZE_ZEICHNUNG: 'Zuwendungsempfänger: Zeichnung',
  LE_SACHBEARBEITUNG: 'Letztempfänger: Sachbearbeitung',
  BR_SACHBEARBEITUNG: 'Bezirksregierung: Sachbearbeitung',
  BR_PRUEFUNG: 'Bezirksregierung: Nachweisprüfung',
  BR_FREIGABE: 'Bezirksregierung: Zeichnung und Anordnung',
  BR_KASSE: 'Landeskasse',
  MINISTERIUM: 'Ministerium',
  PRUEFUNG_LESEND: 'Rechnungsprüfung (liest)',
  EVALUATION: 'Wissenschaftliche Begleitung',
  DSB: 'Datenschutzbeauftragte Person',
  ADMIN_TECHNIK: 'Technische Administration',
  PARTNERSTELLE: 'Partnerstelle (Stellen-Eingang)',
} as const satisfies Record<Rolle, string>;

/**
 * Roles that one person must not hold in the same Mandant (DP-I-07, funding rules 5.1).
 * Checked when a Mitgliedschaft is created, and by a database trigger.
 */
export const UNVEREINBARE_ROLLEN: readonly (readonly [Rolle, Rolle])[] = [
  ['DSB', 'CASE_MANAGEMENT'],
  ['DSB', 'TEAMLEITUNG'],
  ['DSB', 'ADMIN_TECHNIK'],
  ['BR_KASSE', 'BR_FREIGABE'],
  ['BR_PRUEFUNG', 'BR_FREIGABE'],
];

/**
 * ADMIN_TECHNIK excludes every other role in the same Mandant (funding rules 5.1); PARTNERSTELLE, an outsider, excludes every
 * other role anywhere (decision 0033).
 */
export function isVereinbar(vorhandene: readonly Rolle[], neu: Rolle): boolean {
  return vorhandene.every((alt) => {
    if (alt === neu) return true;
    if ([alt, neu].some((rolle) => rolle === 'ADMIN_TECHNIK' || rolle === 'PARTNERSTELLE')) return false;
    return !UNVEREINBARE_ROLLEN.some(([a, b]) => (a === alt && b === neu) || (a === neu && b === alt));
  });
}
