-- When a mail that could not be delivered is tried again (decision 0091).
ALTER TABLE technik.mail_ausgang ADD COLUMN naechster_versuch_am timestamptz;
COMMENT ON COLUMN technik.mail_ausgang.naechster_versuch_am IS
  'Not tried again before; NULL: at once. Pauses grow from two minutes to six hours. Löschklasse LK-09.';
GRANT UPDATE (naechster_versuch_am) ON technik.mail_ausgang TO kim_jobs;
