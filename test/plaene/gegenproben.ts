import type { Befund } from './plan.ts';

/** A fault that somebody could build in, and the rule that has to see it. */
export type Gegenprobe = {
  name: string;
  vorgang: string;
  verderbe: readonly string[];
  heile: readonly string[];
  regel: Befund['regel'];
  /** Where it is seen. */
  wo: string;
};

export const GEGENPROBEN: readonly Gegenprobe[] = [
  {
    name: 'the indexes of a table are gone: it is read from end to end',
    vorgang: 'Akte öffnen',
    verderbe: [
      'DROP INDEX fall.kontakt_akte, fall.kontakt_erfasst',
      // With the reference of fall.herkunft to it.
      'ALTER TABLE fall.kontakt DROP CONSTRAINT kontakt_pkey CASCADE',
    ],
    heile: [
      'CREATE INDEX kontakt_erfasst ON fall.kontakt (erfasst_von, mandant_id, erfasst_tag) INCLUDE (datum, vom_papier)',
      'ALTER TABLE fall.kontakt ADD PRIMARY KEY (mandant_id, id)',
      'ALTER TABLE fall.herkunft ADD FOREIGN KEY (mandant_id, kontakt_id) REFERENCES fall.kontakt (mandant_id, id) ON DELETE CASCADE',
      'CREATE INDEX kontakt_akte ON fall.kontakt (mandant_id, akte_id, datum)',
    ],
    regel: 'SEQ_SCAN',
    wo: 'on kontakt',
  },
  {
    name: 'one index is gone: a filter over the whole Mandant',
    vorgang: 'Akte öffnen',
    verderbe: ['DROP INDEX fall.kontakt_akte'],
    heile: ['CREATE INDEX kontakt_akte ON fall.kontakt (mandant_id, akte_id, datum)'],
    regel: 'VERWORFEN',
    wo: 'kontakt',
  },
  {
    name: 'the deletion run asks for the time row by row',
    vorgang: 'Löschlauf',
    verderbe: [
      `DO $$ DECLARE p record; BEGIN
         SELECT policyname, qual INTO p FROM pg_policies WHERE schemaname = 'benutzer' AND tablename = 'sitzung'
           AND 'kim_loeschung' = ANY (roles) AND qual LIKE '%clock_timestamp()%';
         EXECUTE format('ALTER POLICY %I ON benutzer.sitzung USING (%s)', p.policyname,
           regexp_replace(p.qual, '\\(\\s*SELECT clock_timestamp\\(\\) AS clock_timestamp\\)', 'clock_timestamp()', 'g'));
       END $$`,
    ],
    heile: [
      `DO $$ DECLARE p record; BEGIN
         SELECT policyname, qual INTO p FROM pg_policies WHERE schemaname = 'benutzer' AND tablename = 'sitzung'
           AND 'kim_loeschung' = ANY (roles) AND qual LIKE '%clock_timestamp()%';
         EXECUTE format('ALTER POLICY %I ON benutzer.sitzung USING (%s)', p.policyname,
           replace(p.qual, 'clock_timestamp()', '(SELECT clock_timestamp())'));
       END $$`,
    ],
    regel: 'SEQ_SCAN',
    wo: 'on sitzung',
  },
  {
    name: 'the indexes of the accesses are gone: those of the whole Mandant once per Akte',
    vorgang: 'Aktenliste naechsterTermin',
    verderbe: [
      'DROP INDEX fall.akte_zugriff_konto',
      'ALTER TABLE fall.akte_zugriff DROP CONSTRAINT akte_zugriff_pkey',
    ],
    heile: [
      'ALTER TABLE fall.akte_zugriff ADD PRIMARY KEY (mandant_id, akte_id, konto_id, gueltig_von)',
      `CREATE INDEX akte_zugriff_konto ON fall.akte_zugriff (mandant_id, konto_id, akte_id)
         INCLUDE (art, gueltig_von, gueltig_bis, gedeckt)`,
    ],
    regel: 'SEITEN',
    wo: '',
  },
  {
    name: 'the index of the log by object is gone: the window is read for one Akte',
    vorgang: 'Zugriffsprotokoll einer Akte',
    verderbe: ['DROP INDEX protokoll.eintrag_objekt'],
    heile: ['CREATE INDEX eintrag_objekt ON protokoll.eintrag (mandant_id, objekt_id, zeit)'],
    regel: 'GELESEN',
    wo: 'on eintrag_',
  },
];
