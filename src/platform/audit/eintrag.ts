import type { Ereignisart } from '#src/core/contract/define-route.ts';

/**
 * One row of the access log: who did what to which object, never what was in it. `grund` and `code` are codes in
 * capitals, no free text; the database refuses anything else.
 */
export type Eintrag = {
  id: string;
  mandantId: string | null;
  standortId: string | null;
  kontoId: string | null;
  systemkonto: string | null;
  rolle: string | null;
  sitzungId: string | null;
  /** Domain: fall, foerderung … */
  bereich: string;
  /** Operation id. */
  ereignis: string;
  art: Ereignisart;
  objektart: string;
  objektId?: string;
  zweck: string;
  grund?: string;
  rechtsgrundlageId?: string;
  empfaengerId?: string;
  /** How many objects a list or export showed. */
  anzahl?: number;
  abfrageklasse?: string;
  ergebnis: 'OK' | 'VERWEIGERT' | 'FEHLER';
  /** Code of the refusal. */
  code: string | null;
  anfrageId: string | null;
  /** Version of the logging rules; that of this program if not given. */
  regelversion?: string;
};

/** Rises when the meaning of a logged field changes. */
const REGELVERSION = '1';

const TEXT = `INSERT INTO protokoll.eintrag (id, mandant_id, standort_id, konto_id, systemkonto, rolle, sitzung_id,
    bereich, ereignis, art, objektart, objekt_id, zweck, grund, rechtsgrundlage_id, empfaenger_id, anzahl, abfrageklasse,
    ergebnis, code, anfrage_id, regelversion)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)`;

/**
 * The one statement that logs, to be run in the transaction of the act itself. No RETURNING: the app roles may insert
 * and never read. Time and transaction number come from the database and cannot be given.
 */
export function createEintragInsert(eintrag: Eintrag): { name: string; text: string; values: unknown[] } {
  return {
    // A plan of its own for each domain role: under another one PostgreSQL would plan anew (src/platform/db/kysely.ts).
    name: `protokoll_eintrag_${eintrag.bereich}`,
    text: TEXT,
    values: [
      eintrag.id,
      eintrag.mandantId,
      eintrag.standortId,
      eintrag.kontoId,
      eintrag.systemkonto,
      eintrag.rolle,
      eintrag.sitzungId,
      eintrag.bereich,
      eintrag.ereignis,
      eintrag.art,
      eintrag.objektart,
      eintrag.objektId ?? null,
      eintrag.zweck,
      eintrag.grund ?? null,
      eintrag.rechtsgrundlageId ?? null,
      eintrag.empfaengerId ?? null,
      eintrag.anzahl ?? null,
      eintrag.abfrageklasse ?? null,
      eintrag.ergebnis,
      eintrag.code,
      eintrag.anfrageId,
      eintrag.regelversion ?? REGELVERSION,
    ],
  };
}
