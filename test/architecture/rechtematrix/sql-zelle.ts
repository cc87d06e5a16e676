import type { Domaene } from '#src/core/contract/define-route.ts';
import { ROLLEN, type Rolle } from '#src/core/contract/rollen.ts';

/** What the login kim_app may become; a person acts in a domain, the worker in the last two. */
export const SQL_DOMAENEN = [
  'fall',
  'foerderung',
  'steuerung',
  'befragung',
  'bericht',
  'anmeldung',
  'protokoll',
  'loeschung',
  'jobs',
] as const satisfies readonly (Domaene | 'loeschung' | 'jobs')[];
export type SqlDomaene = (typeof SQL_DOMAENEN)[number];

export const BEFEHLE = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const;
export type Befehl = (typeof BEFEHLE)[number];

/** How the caller stands to the owner of the row. LAND: neither Mandant nor Standort. NIEMAND: not logged in, no role. */
export const SQL_BEZIEHUNGEN = [
  'SELBST',
  'VERTRETUNG',
  'GLEICHER_MANDANT',
  'GLEICHER_STANDORT',
  'ANDERER_STANDORT',
  'LAND',
  'NIEMAND',
] as const;
export type SqlBeziehung = (typeof SQL_BEZIEHUNGEN)[number];

/** Who reaches the row with this command: in one of these domains AND with one of these roles AND in such a relation. */
export type Zelle = {
  als: readonly SqlDomaene[];
  rollen: readonly Rolle[];
  beziehungen: readonly SqlBeziehung[];
};

/** A command without cells is for nobody. */
export type Tabellenrechte = Partial<Record<Befehl, readonly Zelle[]>> & {
  /** SET of the UPDATE where a policy demands a value; otherwise one column is set to what it is. */
  aendern?: string;
};

export function isErlaubt(
  zellen: readonly Zelle[] | undefined,
  domaene: SqlDomaene,
  rolle: Rolle,
  beziehung: SqlBeziehung,
): boolean {
  return (zellen ?? []).some(
    (zelle) =>
      zelle.als.includes(domaene) && zelle.rollen.includes(rolle) && zelle.beziehungen.includes(beziehung),
  );
}

export const SELBST = ['SELBST'] as const;
export const AKTE = ['SELBST', 'VERTRETUNG'] as const;
export const MANDANT = [...AKTE, 'GLEICHER_MANDANT'] as const;
export const STANDORT = [...MANDANT, 'GLEICHER_STANDORT'] as const;
/** Everybody who is logged in as one of the roles. */
export const UEBERALL = [...STANDORT, 'ANDERER_STANDORT', 'LAND'] as const;

export const CM = ['CASE_MANAGEMENT'] as const;
export const ADMIN = ['ADMIN_TECHNIK'] as const;
export const KOORDINATION = ['KOORDINATION'] as const;
export const LAND_LESEND = [
  'MINISTERIUM',
  'BR_SACHBEARBEITUNG',
  'BR_PRUEFUNG',
  'BR_FREIGABE',
  'BR_KASSE',
] as const;
export const PRUEFT_TEXTE = ['KOORDINATION', 'KI_LEITUNG'] as const;
export const PFLEGT_STELLEN = ['KI_LEITUNG', 'ZE_SACHBEARBEITUNG'] as const;

export const zelle = (
  als: SqlDomaene,
  rollen: readonly Rolle[],
  beziehungen: readonly SqlBeziehung[],
): Zelle => ({
  als: [als],
  rollen,
  beziehungen,
});

export const createEigenes = (eine: Zelle): Tabellenrechte => {
  const zellen = [eine];
  return { SELECT: zellen, INSERT: zellen, UPDATE: zellen, DELETE: zellen };
};

export const PERSONEN_DOMAENEN = SQL_DOMAENEN.filter(
  (eine) => !['protokoll', 'loeschung', 'jobs'].includes(eine),
);
export const jeder = (...als: SqlDomaene[]): Zelle => ({ als, rollen: ROLLEN, beziehungen: SQL_BEZIEHUNGEN });

export const ERSETZEN = 'ersetzt_am = clock_timestamp()';
