-- Whoever guesses names fills this table with rows that decide nothing an hour later. Failures go after a day; what says
-- that a person logs in at this place stays as long as it counts. 90 days (LK-09) remain the longest.
ALTER POLICY loeschen ON benutzer.anmeldeversuch
  USING (zuletzt_am < clock_timestamp() - interval '1 day'
    AND (zuletzt_erfolg_am IS NULL OR zuletzt_erfolg_am < clock_timestamp() - interval '90 days'));
COMMENT ON TABLE benutzer.anmeldeversuch IS
  'Failed logins per pair of Kennung and place (network address, or device that logged in before), both as keyed tokens (HMAC). Purpose: growing delay against guessing without locking out an office. Basis: Art. 32 DSGVO. Löschklasse LK-09, without a success after one day.';
COMMENT ON COLUMN benutzer.anmeldeversuch.adresse_token IS 'HMAC of the network address, or of the number of a device on which this Kennung logged in. Löschklasse LK-09.';
