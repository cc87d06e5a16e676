-- An account that is deleted takes its data keys along, in every Mandant where it was a member. The deletion run has to
-- know these Mandanten: of accounts that are due, and of no other.
CREATE POLICY loeschen ON benutzer.mitgliedschaft FOR SELECT TO kim_loeschung
  USING (EXISTS (SELECT 1 FROM benutzer.konto k WHERE k.id = konto_id));
GRANT SELECT (konto_id, mandant_id) ON benutzer.mitgliedschaft TO kim_loeschung;
