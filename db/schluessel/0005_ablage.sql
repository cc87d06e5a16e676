-- A file of the steering has a key of its own: it is destroyed when the file is taken away, so that backups forget it as well.
-- Its keys lie under the Standort that answers for it, or under the fixed id of the Land, never under a Mandant that may leave.
ALTER TABLE schluessel.datenschluessel DROP CONSTRAINT datenschluessel_subjekt_art_check;
ALTER TABLE schluessel.datenschluessel ADD CONSTRAINT datenschluessel_subjekt_art_check
  CHECK (subjekt_art IN ('person', 'akte', 'konto', 'mandant', 'institution', 'verweis', 'fallanfrage', 'foerderfall', 'ablage'));
COMMENT ON COLUMN schluessel.datenschluessel.mandant_id IS 'Responsible body; for files of the steering the Standort, or the fixed id of the Land.';
COMMENT ON COLUMN schluessel.datenschluessel.subjekt_id IS
  'Pseudonym: id of the Person, Akte, Konto, Mandant, Institution, of the link of a Verweis, of a Fallanfrage, of a Förderfall or of a file of the steering. Basis: Art. 32 DSGVO. Löschklasse: that of the sealed data.';
