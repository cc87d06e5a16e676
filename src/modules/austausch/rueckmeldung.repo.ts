import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Beitragsart } from './felder.model.ts';
import type { Rueckmeldungsart, Rueckmeldungszustand } from './rueckmeldung.model.ts';

export type Rueckmeldungszeile = {
  id: string;
  art: Rueckmeldungsart;
  zustand: Rueckmeldungszustand;
  standortId: string | null;
  herkunft: string | null;
  text: string;
  antwort: string | null;
  bericht: string | null;
  besuchAm: PlainDate | null;
  erklaert: string[];
  kontoId: string;
  am: PlainDate;
  version: number;
};

/** What others said to a contribution and the caller may read: the accepted answer first, then the oldest. */
export async function listRueckmeldungszeilen(
  trx: Trx,
  beitragId: string,
  stichtag: PlainDate,
): Promise<Rueckmeldungszeile[]> {
  const { rows } = await sql<Rueckmeldungszeile>`
    SELECT r.id, r.art, r.zustand, r.standort_id AS "standortId", r.text, r.antwort, r.bericht, r.besuch_am AS "besuchAm", r.erklaert,
        r.konto_id AS "kontoId", r.am, r.version,
        (SELECT n.name FROM stamm.standort_name n WHERE n.standort_id = r.standort_id
          ORDER BY n.gueltig_von <= ${stichtag}::date DESC, abs(n.gueltig_von - ${stichtag}::date) LIMIT 1) AS herkunft
      FROM steuerung.austausch_rueckmeldung r WHERE r.beitrag_id = ${beitragId}
     ORDER BY r.zustand <> 'ANGENOMMEN', r.am, r.id LIMIT 500`.execute(trx);
  return rows;
}

export type NeueRueckmeldung = {
  id: string;
  beitragId: string;
  beitragsart: Beitragsart;
  zielStandortId: string | null;
  standortId: string | null;
  art: Rueckmeldungsart;
  text: string;
  erklaert: readonly string[];
  kontoId: string;
  am: PlainDate;
};

/** false: this Standort has said so before (an adoption counts once). */
export async function insertRueckmeldung(trx: Trx, zeile: NeueRueckmeldung): Promise<boolean> {
  const { numAffectedRows } =
    await sql`INSERT INTO steuerung.austausch_rueckmeldung (id, beitrag_id, beitrag_art, ziel_standort_id, standort_id, art, text, erklaert,
      konto_id, bearbeitet_von, am)
    VALUES (${zeile.id}, ${zeile.beitragId}, ${zeile.beitragsart}, ${zeile.zielStandortId}, ${zeile.standortId}, ${zeile.art}, ${zeile.text},
      ${[...zeile.erklaert]}, ${zeile.kontoId}, ${zeile.kontoId}, ${zeile.am})
    ON CONFLICT DO NOTHING`.execute(trx);
  return numAffectedRows === 1n;
}

export type Rueckmeldungsstand = {
  id: string;
  beitragId: string;
  version: number;
  zustand: Rueckmeldungszustand;
  antwort: string | null;
  bericht: string | null;
  besuchAm: PlainDate | null;
  erklaert: readonly string[];
  kontoId: string;
};

/** false: somebody else was faster. `version`: the one that was read. */
export async function updateRueckmeldungszeile(trx: Trx, stand: Rueckmeldungsstand): Promise<boolean> {
  const { numAffectedRows } = await sql`UPDATE steuerung.austausch_rueckmeldung
       SET zustand = ${stand.zustand}, antwort = ${stand.antwort}, bericht = ${stand.bericht}, besuch_am = ${stand.besuchAm},
         erklaert = ${[...stand.erklaert]}, bearbeitet_von = ${stand.kontoId}, version = ${stand.version + 1}
     WHERE id = ${stand.id} AND beitrag_id = ${stand.beitragId} AND version = ${stand.version}`.execute(trx);
  return numAffectedRows === 1n;
}

/** How many places of a Hospitation are promised or taken. */
export async function countPlaetze(trx: Trx, beitragId: string): Promise<number> {
  const { rows } = await sql<{ anzahl: number }>`
    SELECT count(*)::int AS anzahl FROM steuerung.austausch_rueckmeldung
     WHERE beitrag_id = ${beitragId} AND art = 'ANFRAGE' AND zustand IN ('ZUGESAGT', 'STATTGEFUNDEN')`.execute(
    trx,
  );
  return rows[0]?.anzahl ?? 0;
}

export type Austauschzahlen = {
  antworten: number;
  zusagen: number;
  anfragen: number;
  probleme: number;
  freigaben: number;
};

/** What waits for this account, and for the Standort when the account answers for it. Each count has its own index. */
export async function countWartendes(
  trx: Trx,
  wer: { kontoId: string; standortId: string | null; verantwortlich: boolean },
): Promise<Austauschzahlen> {
  const { rows } = await sql<Austauschzahlen>`
    SELECT (SELECT count(*)::int FROM steuerung.austausch_beitrag b
        WHERE b.verfasst_von = ${wer.kontoId} AND b.art = 'FRAGE' AND b.zustand = 'VEROEFFENTLICHT'
          AND EXISTS (SELECT 1 FROM steuerung.austausch_rueckmeldung r WHERE r.beitrag_id = b.id AND r.art = 'ANTWORT')) AS antworten,
      (SELECT count(*)::int FROM steuerung.austausch_rueckmeldung r WHERE r.konto_id = ${wer.kontoId} AND r.zustand = 'ZUGESAGT') AS zusagen,
      CASE WHEN ${wer.verantwortlich}::boolean THEN (SELECT count(*)::int FROM steuerung.austausch_rueckmeldung r
        WHERE (r.ziel_standort_id = ${wer.standortId}::uuid OR (${wer.standortId}::uuid IS NULL AND r.ziel_standort_id IS NULL)) AND r.art = 'ANFRAGE' AND r.zustand = 'OFFEN') ELSE 0 END AS anfragen,
      CASE WHEN ${wer.verantwortlich}::boolean THEN (SELECT count(*)::int FROM steuerung.austausch_rueckmeldung r
        WHERE (r.ziel_standort_id = ${wer.standortId}::uuid OR (${wer.standortId}::uuid IS NULL AND r.ziel_standort_id IS NULL)) AND r.art = 'PROBLEM' AND r.zustand = 'OFFEN') ELSE 0 END AS probleme,
      CASE WHEN ${wer.verantwortlich}::boolean THEN (SELECT count(*)::int FROM steuerung.austausch_beitrag b
        WHERE (b.standort_id = ${wer.standortId}::uuid OR (${wer.standortId}::uuid IS NULL AND b.standort_id IS NULL)) AND b.zustand = 'VORGELEGT') ELSE 0 END AS freigaben`.execute(
    trx,
  );
  return rows[0] ?? { antworten: 0, zusagen: 0, anfragen: 0, probleme: 0, freigaben: 0 };
}
