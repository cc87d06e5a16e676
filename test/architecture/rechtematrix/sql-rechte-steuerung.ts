import type { Rolle } from '#src/core/contract/rollen.ts';
import type { SqlBeziehung, Tabellenrechte, Zelle } from './sql-zelle.ts';

const SELBST = ['SELBST'] as const;
const MANDANT = [...SELBST, 'VERTRETUNG', 'GLEICHER_MANDANT'] as const;
const STANDORT = [...MANDANT, 'GLEICHER_STANDORT'] as const;
const CM = ['CASE_MANAGEMENT'] as const;

const zelle = (rollen: readonly Rolle[], beziehungen: readonly SqlBeziehung[]): Zelle => ({
  als: ['steuerung'],
  rollen,
  beziehungen,
});
const PFLEGT_WISSEN = ['KOORDINATION', 'B3_FACHKRAFT'] as const;
const FACHFRAGE_LESEN = [zelle(CM, MANDANT), zelle(['KOORDINATION', 'B3_FACHKRAFT'], STANDORT)] as const;

const ENTWURF = [zelle(PFLEGT_WISSEN, SELBST)];
const EIGENER_ENTWURF: Tabellenrechte = {
  SELECT: ENTWURF,
  INSERT: ENTWURF,
  UPDATE: ENTWURF,
  DELETE: ENTWURF,
};

const LEITET = ['KOORDINATION', 'KI_LEITUNG'] as const;
const GREMIUM_LESEN = [zelle([...CM, 'TEAMLEITUNG', ...LEITET], STANDORT)];
const LEITEN = [zelle(LEITET, STANDORT)];
/** In the own name. */
const SELBST_LEITEN = [zelle(LEITET, SELBST)];
const IM_EIGENEN_NAMEN = 'bearbeitet_von = kontext.konto_id()';

/** Tables of the domain steuerung, which knows no Akte. */
export const STEUERUNG_RECHTE: Readonly<Record<string, Tabellenrechte>> = {
  // Asked through functions of the domain fall; read and answered in the domain steuerung, which knows no Akte.
  'steuerung.entwurf': EIGENER_ENTWURF,
  'steuerung.fachfrage': {
    SELECT: FACHFRAGE_LESEN,
    UPDATE: [zelle(['B3_FACHKRAFT'], STANDORT)],
    aendern: `zustand = 'ANGENOMMEN'`,
  },
  'steuerung.fachfrage_beitrag': {
    SELECT: FACHFRAGE_LESEN,
    INSERT: [zelle(['B3_FACHKRAFT'], SELBST)],
  },
  // Who writes vouches for it in the own name.
  'steuerung.wissen': {
    SELECT: [zelle([...CM, 'TEAMLEITUNG', ...PFLEGT_WISSEN, 'KI_LEITUNG'], STANDORT)],
    INSERT: [zelle(PFLEGT_WISSEN, SELBST)],
    UPDATE: [zelle(PFLEGT_WISSEN, STANDORT)],
    aendern: 'verantwortlich = kontext.konto_id()',
  },
  'steuerung.wissen_fassung': {
    SELECT: [zelle([...CM, 'TEAMLEITUNG', ...PFLEGT_WISSEN, 'KI_LEITUNG'], STANDORT)],
    INSERT: [zelle(PFLEGT_WISSEN, SELBST)],
  },
  'steuerung.gremium': {
    SELECT: GREMIUM_LESEN,
    INSERT: SELBST_LEITEN,
    UPDATE: LEITEN,
    aendern: IM_EIGENEN_NAMEN,
  },
  'steuerung.gremium_mitglied': {
    SELECT: GREMIUM_LESEN,
    INSERT: SELBST_LEITEN,
    UPDATE: LEITEN,
    aendern: 'bis = von',
  },
  // The minutes of this Sitzung are not approved: nobody else reads it yet, nor what belongs to it.
  'steuerung.gremiensitzung': {
    SELECT: LEITEN,
    INSERT: SELBST_LEITEN,
    UPDATE: LEITEN,
    aendern: IM_EIGENEN_NAMEN,
  },
  'steuerung.gremium_aufgabe': {
    SELECT: LEITEN,
    INSERT: SELBST_LEITEN,
    UPDATE: LEITEN,
    aendern: IM_EIGENEN_NAMEN,
  },
  'steuerung.beschluss': {
    SELECT: LEITEN,
    INSERT: SELBST_LEITEN,
    UPDATE: LEITEN,
    DELETE: LEITEN,
    aendern: IM_EIGENEN_NAMEN,
  },
  'steuerung.vorlage': {
    SELECT: LEITEN,
    INSERT: SELBST_LEITEN,
    UPDATE: LEITEN,
    aendern: IM_EIGENEN_NAMEN,
  },
  'steuerung.veroeffentlichung': {
    SELECT: GREMIUM_LESEN,
    INSERT: SELBST_LEITEN,
    UPDATE: LEITEN,
    aendern: IM_EIGENEN_NAMEN,
  },
  'steuerung.beschluss_schritt': { SELECT: LEITEN, INSERT: SELBST_LEITEN },
};
