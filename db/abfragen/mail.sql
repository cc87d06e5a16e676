-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/platform/mail/ausgang.ts ──

-- recordMail
INSERT INTO technik.mail_ausgang (id, empfaenger_konto_id, empfaenger_adresse, vorlage, parameter)
  VALUES ($1, $2::uuid, $3::text, $4, $5::jsonb);

-- deliverMail
SELECT id, vorlage, parameter, versuche, coalesce(empfaenger_adresse,
    technik.finde_mailadresse(empfaenger_konto_id)) AS adresse
  FROM technik.mail_ausgang
  WHERE gesendet_am IS NULL
  AND versuche < $1
  AND fehler IS DISTINCT
  FROM 'ABGELEHNT'
  AND (naechster_versuch_am IS NULL OR naechster_versuch_am <= $2)
  ORDER BY erzeugt_am, id
  LIMIT 1
  FOR UPDATE SKIP LOCKED;
update "technik"."mail_ausgang"
  set "versuche" = $1, "fehler" = $2, "naechster_versuch_am" = $3
  where "id" = $4;

-- countAusgang
SELECT count(*)::int AS wartend, (count(*) FILTER (WHERE fehler IS NOT NULL))::int AS gescheitert
  FROM technik.mail_ausgang
  WHERE gesendet_am IS NULL;

-- listAusgang
select "id", "empfaenger_adresse", "empfaenger_konto_id", "vorlage", "parameter", "erzeugt_am"
  from "technik"."mail_ausgang"
  where "gesendet_am" is null
  order by "erzeugt_am" desc, "id" desc
  limit $1
  offset $2;
