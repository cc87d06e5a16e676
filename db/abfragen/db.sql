-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/platform/db/with-actor.ts ──

-- withActor: reads
BEGIN;
SELECT set_config('role', $1, true), set_config('kim.konto_id', $2, true), set_config('kim.mandant_id', $3, true),
    set_config('kim.standort_id', $4, true), set_config('kim.rolle', $5, true), set_config('kim.systemkonto', $6,
    true), set_config('kim.sitzung_id', $7, true), set_config('kim.stichtag', $8, true), set_config('kim.zweck', $9,
    true), set_config('kim.fremdvertretung', $10, true);
INSERT INTO protokoll.eintrag (id, mandant_id, standort_id, konto_id, systemkonto, rolle, sitzung_id, bereich,
    ereignis, art, objektart, objekt_id, zweck, grund, rechtsgrundlage_id, empfaenger_id, anzahl, abfrageklasse,
    ergebnis, code, anfrage_id, regelversion)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22);
COMMIT;

-- withActor: writes once with a key
BEGIN;
SELECT set_config('role', $1, true), set_config('kim.konto_id', $2, true), set_config('kim.mandant_id', $3, true),
    set_config('kim.standort_id', $4, true), set_config('kim.rolle', $5, true), set_config('kim.systemkonto', $6,
    true), set_config('kim.sitzung_id', $7, true), set_config('kim.stichtag', $8, true), set_config('kim.zweck', $9,
    true), set_config('kim.fremdvertretung', $10, true);
INSERT INTO technik.idempotenz (konto_id, schluessel, operation, eingabe_hash, antwort)
  VALUES ($1, $2, $3, $4, 'null')
  ON CONFLICT (konto_id, schluessel) DO NOTHING;
UPDATE technik.idempotenz
  SET antwort = $3
  WHERE konto_id = $1
  AND schluessel = $2;
INSERT INTO protokoll.eintrag (id, mandant_id, standort_id, konto_id, systemkonto, rolle, sitzung_id, bereich,
    ereignis, art, objektart, objekt_id, zweck, grund, rechtsgrundlage_id, empfaenger_id, anzahl, abfrageklasse,
    ergebnis, code, anfrage_id, regelversion)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22);
COMMIT;

-- withActor: repeats the answer of a key
BEGIN;
SELECT set_config('role', $1, true), set_config('kim.konto_id', $2, true), set_config('kim.mandant_id', $3, true),
    set_config('kim.standort_id', $4, true), set_config('kim.rolle', $5, true), set_config('kim.systemkonto', $6,
    true), set_config('kim.sitzung_id', $7, true), set_config('kim.stichtag', $8, true), set_config('kim.zweck', $9,
    true), set_config('kim.fremdvertretung', $10, true);
INSERT INTO technik.idempotenz (konto_id, schluessel, operation, eingabe_hash, antwort)
  VALUES ($1, $2, $3, $4, 'null')
  ON CONFLICT (konto_id, schluessel) DO NOTHING;
SELECT eingabe_hash, antwort
  FROM technik.idempotenz
  WHERE konto_id = $1
  AND schluessel = $2;
ROLLBACK;
