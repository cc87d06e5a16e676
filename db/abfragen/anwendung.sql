-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/anwendung/aufraeumen.ts ──

-- runAufraeumen
BEGIN;
SELECT set_config('role', 'kim_protokoll', true), set_config('kim.systemkonto', 'siegel', true),
    set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true), set_config('jit', 'off', true);
SELECT protokoll.erstelle_partitionen($1) AS neu;
COMMIT;
BEGIN;
-- (context of the actor)
DELETE
  FROM fall.entwurf;
COMMIT;
BEGIN;
-- (context of the actor)
-- (row of the log)
COMMIT;
BEGIN;
-- (context of the actor)
DELETE
  FROM technik.idempotenz;
COMMIT;
BEGIN;
-- (context of the actor)
-- (row of the log)
COMMIT;
BEGIN;
-- (context of the actor)
DELETE
  FROM technik.mail_ausgang;
COMMIT;
BEGIN;
-- (context of the actor)
-- (row of the log)
COMMIT;
BEGIN;
-- (context of the actor)
DELETE
  FROM benutzer.sitzung;
COMMIT;
BEGIN;
-- (context of the actor)
-- (row of the log)
COMMIT;
BEGIN;
-- (context of the actor)
DELETE
  FROM benutzer.anmeldeversuch;
COMMIT;
BEGIN;
-- (context of the actor)
-- (row of the log)
COMMIT;
BEGIN;
-- (context of the actor)
DELETE
  FROM benutzer.verbrauchter_einmalcode;
COMMIT;
BEGIN;
-- (context of the actor)
-- (row of the log)
COMMIT;
BEGIN;
-- (context of the actor)
DELETE
  FROM fall.papier_erreichbarkeit;
COMMIT;
BEGIN;
-- (context of the actor)
-- (row of the log)
COMMIT;
BEGIN;
-- (context of the actor)
DELETE
  FROM fall.kalender_zugang;
COMMIT;
BEGIN;
-- (context of the actor)
-- (row of the log)
COMMIT;
BEGIN;
-- (context of the actor)
DELETE
  FROM fall.aktenfilter;
COMMIT;
BEGIN;
-- (context of the actor)
-- (row of the log)
COMMIT;
BEGIN;
-- (context of the actor)
DELETE
  FROM bericht.auslastung_monat;
COMMIT;
BEGIN;
-- (context of the actor)
-- (row of the log)
COMMIT;
BEGIN;
-- (context of the actor)
DELETE
  FROM bericht.warten_monat;
COMMIT;
BEGIN;
-- (context of the actor)
-- (row of the log)
COMMIT;
BEGIN;
-- (context of the actor)
DELETE
  FROM stamm.sprachmittler;
COMMIT;
BEGIN;
-- (context of the actor)
-- (row of the log)
COMMIT;
BEGIN;
-- (context of the actor)
DELETE
  FROM stamm.sprachmittler_belegung;
COMMIT;
BEGIN;
-- (context of the actor)
-- (row of the log)
COMMIT;
BEGIN;
-- (context of the actor)
DELETE
  FROM steuerung.entwurf;
COMMIT;
BEGIN;
-- (context of the actor)
-- (row of the log)
COMMIT;
BEGIN;
-- (context of the actor)
DELETE
  FROM steuerung.ansprechperson;
COMMIT;
BEGIN;
-- (context of the actor)
-- (row of the log)
COMMIT;
BEGIN;
-- (context of the actor)
DELETE
  FROM steuerung.einarbeitung_erledigt;
COMMIT;
BEGIN;
-- (context of the actor)
-- (row of the log)
COMMIT;
BEGIN;
-- (context of the actor)
DELETE
  FROM steuerung.fortbildung_teilnahme;
COMMIT;
BEGIN;
-- (context of the actor)
-- (row of the log)
COMMIT;
BEGIN;
-- (context of the actor)
DELETE
  FROM foerderung.entwurf;
COMMIT;
BEGIN;
-- (context of the actor)
-- (row of the log)
COMMIT;
BEGIN;
-- (context of the actor)
SELECT benutzer.schliesse_abgelaufene_partnerzugaenge() AS anzahl;
COMMIT;
BEGIN;
-- (context of the actor)
-- (row of the log)
COMMIT;
BEGIN;
-- (context of the actor)
SELECT DISTINCT konto_id, mandant_id
  FROM benutzer.mitgliedschaft
  WHERE mandant_id IS NOT NULL
  AND konto_id = ANY (ARRAY(SELECT id FROM benutzer.konto));
DELETE
  FROM benutzer.konto
  RETURNING id;
COMMIT;
BEGIN;
-- (context of the actor)
-- (row of the log)
COMMIT;
BEGIN;
-- (context of the actor)
SELECT mandant_id, id
  FROM fall.verweis_link;
UPDATE fall.verweis_link
  SET siegel = NULL, geschlossen_grund = 'ABGELAUFEN';
COMMIT;
BEGIN;
-- (context of the actor)
-- (row of the log)
COMMIT;
BEGIN;
-- (context of the actor)
SELECT mandant_id, id
  FROM fall.fallanfrage;
DELETE
  FROM fall.fallanfrage;
UPDATE fall.fallanfrage
  SET adresse_token = NULL;
COMMIT;
BEGIN;
-- (context of the actor)
-- (row of the log)
COMMIT;
BEGIN;
-- (context of the actor)
SELECT mandant_id, akte_id
  FROM fall.abgabe_inhalt;
DELETE
  FROM fall.abgabe_inhalt;
COMMIT;
BEGIN;
-- (context of the actor)
-- (row of the log)
COMMIT;
BEGIN;
-- (context of the actor)
DELETE
  FROM fall.nachweis
  RETURNING mandant_id AS "mandantId", akte_id AS "akteId";
INSERT INTO protokoll.loeschlauf (mandant_id, lauf_am, klasse, gegenstand, regelfassung, anzahl)
  VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (mandant_id, lauf_am, klasse, gegenstand, regelfassung) DO UPDATE SET anzahl =
    protokoll.loeschlauf.anzahl + EXCLUDED.anzahl;
COMMIT;
BEGIN;
-- (context of the actor)
-- (row of the log)
COMMIT;
BEGIN;
-- (context of the actor)
SELECT mandant_id AS "mandantId", id, nummer, art, zustand, zustand_seit::text AS "zustandSeit",
    abgeschlossen_am::text AS "abgeschlossenAm", letzter_kontakt::text AS "letzterKontakt", loeschen_ab::text AS
    "loeschenAb", loeschung_begonnen_am IS NOT NULL AS begonnen, fall.finde_loeschhindernis(mandant_id, id) AS
    hindernis
  FROM fall.akte
  ORDER BY mandant_id, loeschen_ab, id;
SELECT mandant_id AS "mandantId", max(bis)::text AS bis
  FROM protokoll.loeschfreigabe
  GROUP BY mandant_id;
COMMIT;
BEGIN;
-- (context of the actor)
SELECT mandant_id AS "mandantId", akte_id AS id, loeschen_ab::text AS "loeschenAb", false AS begonnen, hindernis
  FROM fall.liste_faelliges_besonderes();
SELECT mandant_id AS "mandantId", max(bis)::text AS bis
  FROM protokoll.loeschfreigabe
  GROUP BY mandant_id;
COMMIT;
BEGIN;
-- (context of the actor)
SELECT foerderfall_id AS id, mandant_id AS "mandantId", stufe, loeschen_ab::text AS "loeschenAb", hindernis
  FROM foerderung.liste_loeschreife();
SELECT max(bis)::text AS bis
  FROM foerderung.loeschfreigabe
  WHERE freigegeben;
COMMIT;
BEGIN;
-- (context of the actor)
SELECT foerderfall_id AS id, mandant_id AS "mandantId", stufe, loeschen_ab::text AS "loeschenAb", hindernis
  FROM foerderung.liste_loeschreife();
SELECT max(bis)::text AS bis
  FROM foerderung.loeschfreigabe
  WHERE freigegeben;
COMMIT;
BEGIN;
-- (context of the actor)
SELECT mandant_id AS "mandantId", anzahl
  FROM foerderung.loesche_stellenbezug();
INSERT INTO protokoll.loeschlauf (mandant_id, lauf_am, klasse, gegenstand, regelfassung, anzahl)
  VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (mandant_id, lauf_am, klasse, gegenstand, regelfassung) DO UPDATE SET anzahl =
    protokoll.loeschlauf.anzahl + EXCLUDED.anzahl;
COMMIT;
BEGIN;
-- (context of the actor)
-- (row of the log)
COMMIT;
BEGIN;
-- (context of the actor)
SELECT protokoll.loesche_abgelaufene($1)::int AS anzahl;
COMMIT;
BEGIN;
-- (context of the actor)
-- (row of the log)
COMMIT;

-- ── src/anwendung/installation.ts ──

-- findInstallation
BEGIN;
SELECT set_config('role', 'kim_anmeldung', true), set_config('kim.systemkonto', 'betrieb', true);
SELECT art
  FROM technik.installation;
COMMIT;

-- createInstallation
BEGIN;
SELECT set_config('role', 'kim_anmeldung', true), set_config('kim.systemkonto', 'betrieb', true);
INSERT INTO technik.installation (id, art)
  VALUES ($1, $2)
  ON CONFLICT DO NOTHING;
SELECT art
  FROM technik.installation;
COMMIT;
