-- Three more roles type in the funding procedure and lose nothing: the clerk of a Letztempfänger (Meldung), the Landeskasse (why a payment
-- failed) and the Rechnungsprüfung (why a deletion is held). As before, each account sees its own drafts alone.
ALTER POLICY eigener ON foerderung.entwurf
  USING (konto_id = (SELECT kontext.konto_id()) AND (SELECT kontext.rolle()) IN
    ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG', 'ZE_ZEICHNUNG', 'LE_SACHBEARBEITUNG', 'BR_SACHBEARBEITUNG', 'BR_PRUEFUNG', 'BR_FREIGABE', 'BR_KASSE',
     'MINISTERIUM', 'PRUEFUNG_LESEND'))
  WITH CHECK (konto_id = (SELECT kontext.konto_id()) AND (SELECT kontext.rolle()) IN
    ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG', 'ZE_ZEICHNUNG', 'LE_SACHBEARBEITUNG', 'BR_SACHBEARBEITUNG', 'BR_PRUEFUNG', 'BR_FREIGABE', 'BR_KASSE',
     'MINISTERIUM', 'PRUEFUNG_LESEND'));
COMMENT ON COLUMN foerderung.entwurf.bezug IS
  'Record of the form: Förderfall, change, Weiterleitung, payment; the account itself where a form belongs to none. Nothing follows from it: whoever may not see the record learns nothing.';
