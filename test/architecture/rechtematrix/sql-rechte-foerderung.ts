import {
  LAND_LESEND,
  MANDANT,
  PFLEGT_STELLEN,
  SELBST,
  STANDORT,
  UEBERALL,
  zelle,
  type Tabellenrechte,
  createEigenes,
  ERSETZEN,
} from './sql-zelle.ts';

const pflege = zelle('foerderung', PFLEGT_STELLEN, STANDORT);
const ministerium = zelle('foerderung', ['MINISTERIUM'], UEBERALL);
/** Rows of Baustein 2: B3_FACHKRAFT, who sees Baustein 3 only, is not among them. */
const STELLEN_LESEN = [
  zelle('foerderung', LAND_LESEND, UEBERALL),
  // A Rechnungsprüfung reads what its Mitgliedschaft is bound to: a Standort, or the Land.
  zelle('foerderung', ['PRUEFUNG_LESEND'], [...STANDORT, 'LAND']),
  zelle('foerderung', [...PFLEGT_STELLEN, 'KOORDINATION', 'ZE_ZEICHNUNG'], STANDORT),
];
const EIGENE_STELLE_LESEN = [
  ...STELLEN_LESEN,
  zelle('foerderung', ['TEAMLEITUNG', 'LE_SACHBEARBEITUNG'], MANDANT),
];
/** The Kreis its own ones; the Land what was signed, a Rechnungsprüfung within its Mitgliedschaft. */
const FOERDERFALL_EIGENE = [zelle('foerderung', [...PFLEGT_STELLEN, 'ZE_ZEICHNUNG'], STANDORT)];
const LAND_UND_LETZTE = ['LE_SACHBEARBEITUNG', ...LAND_LESEND, 'PRUEFUNG_LESEND'] as const;
const SCHREIBT_FOERDERUNG = [...PFLEGT_STELLEN, 'ZE_ZEICHNUNG', ...LAND_UND_LETZTE] as const;
const FOERDERFALL_LAND = [
  zelle('foerderung', LAND_LESEND, UEBERALL),
  zelle('foerderung', ['PRUEFUNG_LESEND'], [...STANDORT, 'LAND']),
];
const FOERDERFALL_LESEN = [...FOERDERFALL_EIGENE, ...FOERDERFALL_LAND];
const GEZEICHNET = { SELECT: FOERDERFALL_LESEN, INSERT: [zelle('foerderung', ['ZE_ZEICHNUNG'], SELBST)] };
/** Accounts and files of payment are for whoever pays. */
const ZAHLT = ['BR_SACHBEARBEITUNG', 'BR_FREIGABE', 'BR_KASSE'] as const;

/** Tables of the Förderung from the Antrag to the payment. */
export const FOERDERUNG_RECHTE: Readonly<Record<string, Tabellenrechte>> = {
  'foerderung.aenderung': {
    SELECT: FOERDERFALL_LESEN,
    UPDATE: [zelle('foerderung', ['BR_SACHBEARBEITUNG', 'BR_FREIGABE'], UEBERALL)],
    aendern: 'version = version',
  },
  'foerderung.aenderung_ereignis': GEZEICHNET,
  // Changed while it is a draft; this row belongs to a signed Antrag.
  'foerderung.antrag': { SELECT: FOERDERFALL_EIGENE, INSERT: [pflege] },
  // Signed in one's own name; this row carries the name of the owner.
  'foerderung.antrag_fassung': GEZEICHNET,
  'foerderung.besetzung': {
    SELECT: EIGENE_STELLE_LESEN,
    INSERT: [pflege],
    UPDATE: [pflege],
    aendern: ERSETZEN,
  },
  'foerderung.besetzung_person': {
    SELECT: [zelle('foerderung', [...PFLEGT_STELLEN, 'ZE_ZEICHNUNG'], STANDORT)],
    INSERT: [pflege],
  },
  // Asked while it is with the ministry; this row is decided.
  'foerderung.ausnahme': { SELECT: FOERDERFALL_LAND },
  // Proposed: the Kreis replaces it, another person signs. This row carries the name of the owner.
  'foerderung.bankverbindung': {
    SELECT: [
      ...FOERDERFALL_EIGENE,
      zelle('foerderung', ZAHLT, UEBERALL),
      zelle('foerderung', ['PRUEFUNG_LESEND'], [...STANDORT, 'LAND']),
    ],
    INSERT: [zelle('foerderung', PFLEGT_STELLEN, SELBST)],
    UPDATE: [pflege],
    aendern: "stand = 'VERWORFEN'",
  },
  // Signed and made known; a proposal is tested with the module.
  'foerderung.bescheid': {
    SELECT: FOERDERFALL_LESEN,
    UPDATE: [
      zelle('foerderung', ['BR_SACHBEARBEITUNG', 'BR_FREIGABE'], UEBERALL),
      zelle('foerderung', ['ZE_ZEICHNUNG'], STANDORT),
    ],
    aendern: 'verzicht_am = verzicht_am',
  },
  'foerderung.bescheid_auflage': {
    SELECT: FOERDERFALL_LESEN,
    UPDATE: [pflege],
    aendern: 'erledigt_am = erledigt_am',
  },
  // The owner changed the Antrag last: another person signs and takes back. A signed one is begun by nobody. The Land takes
  // the steps that the trigger knows.
  'foerderung.foerderfall': {
    SELECT: FOERDERFALL_LESEN,
    UPDATE: [
      zelle('foerderung', ['ZE_ZEICHNUNG'], ['VERTRETUNG', 'GLEICHER_MANDANT', 'GLEICHER_STANDORT']),
      zelle('foerderung', ['BR_SACHBEARBEITUNG', 'BR_PRUEFUNG', 'BR_FREIGABE', 'BR_KASSE'], UEBERALL),
    ],
    aendern: 'version = version',
  },
  'foerderung.foerderfall_ereignis': GEZEICHNET,
  'foerderung.haushalt': {
    SELECT: [zelle('foerderung', LAND_LESEND, UEBERALL), zelle('foerderung', ['PRUEFUNG_LESEND'], ['LAND'])],
    INSERT: [zelle('foerderung', ['BR_SACHBEARBEITUNG', 'MINISTERIUM'], SELBST)],
    UPDATE: [zelle('foerderung', ['BR_SACHBEARBEITUNG', 'MINISTERIUM'], SELBST)],
    aendern: 'ansatz = ansatz',
  },
  'foerderung.kontingent': {
    SELECT: STELLEN_LESEN,
    INSERT: [pflege, ministerium],
    UPDATE: [pflege, ministerium],
    aendern: ERSETZEN,
  },
  // In force: steps only, and the trigger says which.
  'foerderung.weiterleitung': {
    SELECT: [...FOERDERFALL_LESEN, zelle('foerderung', ['LE_SACHBEARBEITUNG'], MANDANT)],
    UPDATE: FOERDERFALL_EIGENE,
    aendern: 'version = version',
  },
  'foerderung.weiterleitung_ereignis': GEZEICHNET,
  // Beside a signed Antrag nothing is added and nothing taken away.
  'foerderung.unterlage': { SELECT: FOERDERFALL_LESEN },
  // Of a Förderfall that is open for its proof only; this one is not. Salaries: the own Standort, nobody else.
  'foerderung.nachweis': { SELECT: FOERDERFALL_EIGENE },
  // Of the account that writes, on either side of the procedure.
  'foerderung.entwurf': createEigenes(zelle('foerderung', SCHREIBT_FOERDERUNG, SELBST)),
  'foerderung.nachweis_fassung': { SELECT: FOERDERFALL_LESEN },
  'foerderung.nachweis_vorgang': GEZEICHNET,
  'foerderung.personalausgabe': { SELECT: FOERDERFALL_EIGENE },
  // Answered.
  'foerderung.nachforderung': { SELECT: FOERDERFALL_LESEN },
  // Of a Förderfall in Prüfung only; this one is not.
  'foerderung.pruefpunkt': { SELECT: FOERDERFALL_LAND },
  // Ordered by somebody else: the Landeskasse confirms. The other steps are tested with the module.
  'foerderung.rate': {
    SELECT: FOERDERFALL_LESEN,
    UPDATE: [zelle('foerderung', ['BR_KASSE'], UEBERALL)],
    aendern: 'version = version',
  },
  'foerderung.rate_ereignis': {
    SELECT: FOERDERFALL_LESEN,
    INSERT: [zelle('foerderung', ['BR_FREIGABE'], SELBST)],
  },
  'foerderung.stelle': { SELECT: EIGENE_STELLE_LESEN, INSERT: [pflege] },
  'foerderung.stelle_fassung': {
    SELECT: EIGENE_STELLE_LESEN,
    INSERT: [pflege],
    UPDATE: [pflege],
    aendern: ERSETZEN,
  },
  'foerderung.stellen_import': {
    // Imports cover all Standorte.
    SELECT: [zelle('foerderung', LAND_LESEND, UEBERALL), zelle('foerderung', ['PRUEFUNG_LESEND'], ['LAND'])],
    INSERT: [ministerium],
  },
  'foerderung.zahlungslauf': {
    SELECT: [zelle('foerderung', ZAHLT, UEBERALL), zelle('foerderung', ['PRUEFUNG_LESEND'], ['LAND'])],
    INSERT: [zelle('foerderung', ['BR_KASSE'], SELBST)],
  },
};
