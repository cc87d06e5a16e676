-- The Unterlagen of a Förderfall have a key of their own: it is destroyed when their time is over.
ALTER TABLE schluessel.datenschluessel DROP CONSTRAINT datenschluessel_subjekt_art_check;
ALTER TABLE schluessel.datenschluessel ADD CONSTRAINT datenschluessel_subjekt_art_check
  CHECK (subjekt_art IN ('person', 'akte', 'konto', 'mandant', 'institution', 'verweis', 'fallanfrage', 'foerderfall'));
COMMENT ON COLUMN schluessel.datenschluessel.subjekt_id IS
  'Pseudonym: id of the Person, Akte, Konto, Mandant, Institution, of the link of a Verweis, of a Fallanfrage or of a Förderfall. Basis: Art. 32 DSGVO. Löschklasse: that of the sealed data.';
