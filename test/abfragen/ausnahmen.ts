/** Exported functions of repositories that send nothing. */
export const OHNE_ABFRAGE: Readonly<Record<string, string>> = {
  'src/platform/files/datei.repo.ts openDateinamen': 'Opens names that another statement has read.',
  'src/modules/akte/akte.repo.ts getKonto': 'Reads the context of the act.',
  'src/modules/loeschung/loeschung.repo.ts toSperreOrt': 'Names where a reason is sealed.',
  'src/modules/netzwerk/netzwerk.repo.ts toHelferOrt': 'Names where an entry is sealed.',
  'src/modules/sprachmittlung/sprachmittlung.repo.ts toBuchungOrt': 'Names where a booking is sealed.',
  'src/modules/verfahren/verfahren.repo.ts toVerfahrenOrt': 'Names where a way is sealed.',
  'src/modules/rechtskreis/rechtskreis.repo.ts toEintragOrt': 'Names where an entry is sealed.',
  'src/modules/rechtskreis/rechtskreis.repo.ts toZurueckstellungOrt': 'Names where a reason is sealed.',
  'src/modules/einwilligung/einwilligung.repo.ts toNachweisOrt': 'Names where the proof is sealed.',
  'src/modules/kurzberatung/kurzberatung.repo.ts isLeererInhalt': 'Looks at what is to be sealed.',
  'src/modules/kurzberatung/kurzberatung.repo.ts toInhaltOrt': 'Names where the text is sealed.',
  'src/modules/person/person.repo.ts toBeteiligungOrt': 'Names where the place in a household is sealed.',
  'src/modules/person/zusammenfuehrung.repo.ts toVorherOrt': 'Names where an identity from before is sealed.',
  'src/modules/person/person.repo.ts toIdentitaetOrt': 'Names where the identity is sealed.',
};

/** Files that send statements and whose statements are not written down. */
export const NICHT_GESCHRIEBEN: Readonly<Record<string, string>> = {
  'src/platform/db/kysely.ts': 'Hands on what the repositories build.',
  'src/platform/db/lesestand.ts':
    'BEGIN READ ONLY, the context and the position in the journal; what is read are statements of the repositories.',
  'src/platform/db/migrate.ts': 'Runs db/migrations as their owner; the files themselves are reviewed.',
  'src/platform/embedded/bootstrap.ts': 'Runs db/bootstrap.sql and creates databases as superuser, once.',
  'src/platform/crypto/speicher-transaktion.ts':
    'BEGIN, context and COMMIT around what postgres-speicher sends, written down there.',
  'src/platform/crypto/horcher.ts': 'LISTEN and a sign of life.',
  'src/platform/jobs/create-jobs.ts':
    'The queue of pg-boss, whose statements are its own; ours only name a queue.',
  'src/anwendung/mailversand.ts':
    'BEGIN, context and COMMIT around what ausgang.ts sends, written down there.',
  'src/modules/benutzer/testzugang.ts': 'Ways in for tests.',
  'src/anwendung/demo/create-akten.ts': 'Fills the demo, once.',
  'src/anwendung/demo/create-orte.ts': 'Fills the demo, once.',
  'src/anwendung/land/create-foerderfaelle.ts': 'Fills a synthetic Land, once.',
  'src/anwendung/land/create-land.ts': 'Fills a synthetic Land, once.',
  'src/anwendung/land/create-partitionen.ts': 'Fills a synthetic Land, once.',
  'src/anwendung/land/create-koepfe.ts': 'Fills a synthetic Land, once.',
  'src/anwendung/land/create-stamm.ts': 'Fills a synthetic Land, once.',
  'src/anwendung/land/load.ts': 'Fills a synthetic Land, once.',
  'src/anwendung/land/vorlagen/muster.ts': 'Fills a synthetic Land, once.',
};
