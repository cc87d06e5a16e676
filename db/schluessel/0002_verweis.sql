-- A Verweis by link has a key of its own: what was handed over is destroyed with the link, the Akte stays.
ALTER TABLE schluessel.datenschluessel DROP CONSTRAINT datenschluessel_subjekt_art_check;
ALTER TABLE schluessel.datenschluessel ADD CONSTRAINT datenschluessel_subjekt_art_check
  CHECK (subjekt_art IN ('person', 'akte', 'konto', 'mandant', 'institution', 'verweis'));
COMMENT ON COLUMN schluessel.datenschluessel.subjekt_id IS
  'Pseudonym: id of the Person, Akte, Konto, Mandant, Institution or of the link of a Verweis. Basis: Art. 32 DSGVO. Löschklasse: that of the sealed data.';
