-- A Letztempfänger reads the document that it signed itself (domain foerderung: no client data). Only the contract or Bescheid of a
-- Weiterleitung that names its Stelle and is signed: the policy of foerderung.weiterleitung holds inside. Neither the proofs of
-- others nor the files of the Antrag. Decision 0057.

CREATE POLICY letztempfaenger_lesen ON foerderung.unterlage FOR SELECT TO kim_foerderung
  USING ((SELECT kontext.rolle()) = 'LE_SACHBEARBEITUNG' AND zu = 'VERTRAG' AND EXISTS (SELECT 1 FROM foerderung.weiterleitung w
    WHERE w.id = unterlage.weiterleitung_id AND w.letztempfaenger_id = (SELECT kontext.mandant_id())));
-- The pieces follow their file.
CREATE POLICY letztempfaenger_lesen ON technik.datei FOR SELECT TO kim_foerderung
  USING ((SELECT kontext.rolle()) = 'LE_SACHBEARBEITUNG' AND EXISTS (SELECT 1 FROM foerderung.unterlage u
    WHERE u.id = datei.id AND u.mandant_id = datei.mandant_id AND u.zu = 'VERTRAG'));
