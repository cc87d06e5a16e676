-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/platform/jobs/enqueue.ts ──

-- enqueue
SELECT technik.stelle_auftrag($1, $2::jsonb, $3::text, $4::timestamptz) AS id;
