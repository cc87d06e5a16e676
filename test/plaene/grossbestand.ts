import pg from 'pg';
import { createPartitionen } from '#src/anwendung/land/create-partitionen.ts';
import { addMonths, type PlainDate } from '#src/core/plain-date.ts';
import type { Welt } from '#test/support/welt.ts';
import { listFoerderbefehle } from './foerderbestand.ts';

/** Akten of a Case Manager:in: open ones and those of the last years. */
const JE_KRAFT = 150;

export type Grossbestand = {
  welt: Welt;
  stichtag: PlainDate;
  /** Akten of the large Mandant; everything else grows with them. */
  akten: number;
  /** Who asks, with a person whose identity can be opened: Hauptperson of the own Akten. */
  kontoId: string;
  personId: string;
  /** Tokens of a name that one in ten bears. */
  haeufig: readonly bigint[];
};

/**
 * Makes one Mandant large in seconds: as superuser, without keys, since nobody opens these rows. Other Mandanten get
 * a third of it, so that a whole table is more than a whole Mandant.
 */
export async function fillGrossbestand(
  urls: { adminUrl: string; schluesselAdminUrl: string },
  bestand: Grossbestand,
): Promise<void> {
  const admin = await connect(urls.adminUrl);
  const schluessel = await connect(urls.schluesselAdminUrl);
  try {
    await createPartitionen(admin, addMonths(bestand.stichtag, -13), addMonths(bestand.stichtag, 2));
    await admin.query(
      `BEGIN; SET LOCAL session_replication_role = 'replica'; SET LOCAL synchronous_commit = off`,
    );
    for (const text of [...listBefehle(bestand), ...listFoerderbefehle()]) await admin.query(text);
    await admin.query('COMMIT');
    await admin.query('VACUUM (ANALYZE)');
    await schluessel.query(`INSERT INTO schluessel.datenschluessel
      (mandant_id, subjekt_art, subjekt_id, loeschklasse, schluessel_id, verpackt, hauptschluessel_version)
      SELECT CASE WHEN i % 4 = 0 THEN ${uuid('m', 'i % 50')} ELSE '${bestand.welt.stadt.id}'::uuid END, 'akte', ${uuid('a', 'i')}, 'inhalt',
        ${uuid('k', 'i')}, decode(repeat('00', 60), 'hex'), (SELECT min(hauptschluessel_version) FROM schluessel.probe)
      FROM generate_series(1, ${2 * bestand.akten}) i`);
    await schluessel.query('VACUUM (ANALYZE)');
  } finally {
    await admin.end();
    await schluessel.end();
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

/** The same id for the same thing in every table. */
const uuid = (art: string, i: string): string =>
  `overlay(overlay(md5('${art}-' || (${i})) placing '4' from 13) placing '8' from 17)::uuid`;

function listBefehle(bestand: Grossbestand): string[] {
  const { stichtag, haeufig, akten, kontoId, personId } = bestand;
  const { stadt, standortId } = bestand.welt;
  const ALLE = Math.ceil((akten * 4) / 3);
  const KRAEFTE = Math.ceil(akten / JE_KRAFT);
  const KONTEN = akten / 2;
  const EINTRAEGE = akten * 12;
  const ZEILEN = akten * 3;
  /** Rows spread evenly over the time before now, the newest first. */
  const vor = (minuten: number) =>
    `clock_timestamp() - make_interval(secs => i * ${(minuten * 60) / ZEILEN})`;
  const m = `CASE WHEN i <= ${akten} THEN '${stadt.id}'::uuid ELSE ${uuid('m', 'i % 50')} END`;
  const alle = (anzahl: number) => `generate_series(1, ${anzahl}) i`;
  const tag = (spanne: number) => `'${stichtag}'::date - (i * 7919 % ${spanne})`;
  const istEigene = `(i <= ${akten} AND i % ${KRAEFTE} = 0)`;
  // As in life an account works in one Mandant; the planner relies on it.
  const fremde = Math.ceil(KRAEFTE / 50) * 50;
  const konto = `CASE WHEN ${istEigene} THEN '${kontoId}'::uuid WHEN i <= ${akten} THEN ${uuid('k', `i % ${KRAEFTE}`)} ELSE ${uuid('k', `${fremde} + i % 50`)} END`;
  const vertretung = `CASE WHEN i <= ${akten} THEN ${uuid('k', `(i + 1) % ${KRAEFTE}`)} ELSE ${uuid('k', `${fremde + 50} + i % 50`)} END`;
  const person = `CASE WHEN ${istEigene} THEN '${personId}'::uuid ELSE ${uuid('p', 'i')} END`;
  // Rows of a child: several for each Akte.
  const je = (n: number) => `FROM generate_series(1, ${ALLE}) i, generate_series(1, ${n}) j`;
  return [
    `INSERT INTO stamm.mandant (id, standort_id, art, name, rechtsrahmen, aufsichtsbehoerde, gueltig_von)
      SELECT ${uuid('m', 'i')}, ${uuid('s', 'i % 30')}, 'KREISVERWALTUNG', 'M' || i, 'DSGVO_DSG_NRW', 'A', '2020-01-01' FROM generate_series(0, 49) i`,
    `INSERT INTO benutzer.konto (id, kennung, name, aktiv) SELECT ${uuid('k', 'i')}, 'gross-' || i, 'Kraft ' || i, true FROM generate_series(1, ${KONTEN}) i`,
    `INSERT INTO benutzer.mitgliedschaft (id, konto_id, mandant_id, standort_id, rolle, gueltig_von)
      SELECT ${uuid('z', 'i')}, ${uuid('k', 'i')}, CASE WHEN i < ${KRAEFTE} THEN '${stadt.id}'::uuid ELSE ${uuid('m', 'i % 50')} END,
        CASE WHEN i < ${KRAEFTE} THEN '${standortId}'::uuid ELSE ${uuid('s', 'i % 50 % 30')} END, 'CASE_MANAGEMENT', '2021-01-01' FROM generate_series(1, ${KONTEN}) i`,
    `INSERT INTO benutzer.sitzung (id, token_hash, konto_id, mitgliedschaft_id, erzeugt_am, zuletzt_am, laeuft_ab_um, absolut_bis, bestaetigt_um)
      SELECT ${uuid('t', 'i')}, sha256(i::text::bytea), ${uuid('k', `i % ${KONTEN}`)}, ${uuid('z', `i % ${KONTEN}`)}, t, t, t, t + interval '10 hours', t
      FROM ${alle(ZEILEN)}, LATERAL (SELECT ${vor(120_000)} AS t) zeit`,
    // Known places stay for 90 days, failures without a success for one.
    `INSERT INTO benutzer.anmeldeversuch (kennung_token, adresse_token, zuletzt_am, zuletzt_erfolg_am)
      SELECT i % ${KONTEN}, i, t, CASE WHEN i % 10 > 0 THEN t END
      FROM ${alle(ZEILEN)}, LATERAL (SELECT CASE WHEN i % 10 > 0 THEN ${vor(120_000)} ELSE ${vor(1_000)} END AS t) zeit`,
    `INSERT INTO technik.idempotenz (konto_id, schluessel, operation, eingabe_hash, antwort)
      SELECT ${konto}, md5(i::text), 'x', sha256('x'), 'null' FROM ${alle(ZEILEN)}`,
    `INSERT INTO fall.akte (mandant_id, id, nummer, art, zustand, zustand_seit, begonnen_am, aufgenommen_am, naechster_termin, naechster_termin_art,
       letzter_kontakt, abgeschlossen_am, kommune_id, angelegt_von, letzte_lfd)
      SELECT ${m}, ${uuid('a', 'i')}, 'X-' || i, CASE WHEN i % 3 = 0 THEN 'KURZBERATUNG' ELSE 'FALL' END,
       (ARRAY['KURZBERATUNG', 'MONITORING', 'GESCHLOSSEN', 'GESCHLOSSEN'])[i % 4 + 1], ${tag(900)}, ${tag(1_500)}, ${tag(1_400)},
       CASE WHEN i % 4 < 2 THEN '${stichtag}'::date + (i % 60 - 10) END, CASE WHEN i % 4 < 2 THEN 'TERMIN' END, ${tag(200)},
       CASE WHEN i % 4 > 1 THEN ${tag(400)} END, '${stadt.kommuneId}', ${konto}, 10 FROM ${alle(ALLE)}`,
    `INSERT INTO fall.akte_zugriff (mandant_id, akte_id, konto_id, art, gueltig_von, erteilt_von)
      SELECT ${m}, ${uuid('a', 'i')}, ${konto}, 'ZUSTAENDIG', '2021-01-01', ${konto} FROM ${alle(ALLE)}`,
    `INSERT INTO fall.akte_zugriff (mandant_id, akte_id, konto_id, art, gueltig_von, gueltig_bis, grund, erteilt_von)
      SELECT ${m}, ${uuid('a', 'i')}, ${vertretung}, 'VERTRETUNG', ${tag(300)} - 20, ${tag(300)}, 'URLAUB', ${konto} FROM ${alle(ALLE)} WHERE i % 7 = 0`,
    `INSERT INTO fall.person (mandant_id, id, pseudonym, angelegt_von) SELECT ${m}, ${uuid('p', 'i')}, 'K-X-' || i, ${konto} FROM ${alle(ALLE)}`,
    `INSERT INTO fall.person_identitaet (mandant_id, person_id, siegel) SELECT ${m}, ${uuid('p', 'i')}, '\\x00' FROM ${alle(ALLE)}`,
    `INSERT INTO fall.akte_beteiligte (mandant_id, akte_id, person_id, rolle, gueltig_von)
      SELECT ${m}, ${uuid('a', 'i')}, ${person}, 'HAUPTPERSON', '2021-01-01' FROM ${alle(ALLE)}`,
    `INSERT INTO fall.person_suche (mandant_id, token, person_id, art)
      SELECT ${m}, (i * 31 + j * 7) % 40000, ${uuid('p', 'i')}, CASE WHEN j = 15 THEN 'EXAKT' ELSE 'NAME' END
      ${je(15)} ON CONFLICT DO NOTHING`,
    // One first name in ten.
    `INSERT INTO fall.person_suche (mandant_id, token, person_id, art)
      SELECT ${m}, token, ${uuid('p', 'i')}, 'NAME' FROM ${alle(akten)}, unnest('{${haeufig.join()}}'::bigint[]) token
      WHERE i % 10 = 0 ON CONFLICT DO NOTHING`,
    `INSERT INTO fall.ereignis (mandant_id, akte_id, lfd, art, wirksam_am, konto_id)
      SELECT ${m}, ${uuid('a', 'i')}, j, 'KONTAKT_ERFASST', ${tag(900)} + j, ${konto} ${je(10)}`,
    `INSERT INTO fall.kontakt (mandant_id, id, akte_id, datum, art, erfasst_von, erfasst_tag)
      SELECT ${m}, ${uuid('c', `i || '-' || j`)}, ${uuid('a', 'i')}, ${tag(900)} + j, 'TELEFON', ${konto}, ${tag(900)} ${je(4)}`,
    `INSERT INTO fall.kurzberatung (mandant_id, akte_id, zugangsweg, sprache, bedarfe)
      SELECT ${m}, ${uuid('a', 'i')}, 'SOZIALAMT', 'ar', '{SPRACHE}' FROM ${alle(ALLE)}`,
    `INSERT INTO fall.aufnahme (mandant_id, akte_id) SELECT ${m}, ${uuid('a', 'i')} FROM ${alle(ALLE)}`,
    `INSERT INTO fall.einwilligung (mandant_id, id, akte_id, person_id, zweck, entscheidung, form, text_version, text_sprache, text_hash, gueltig_von)
      SELECT ${m}, ${uuid('e', 'i')}, ${uuid('a', 'i')}, ${uuid('p', 'i')}, 'ZUSAMMENARBEIT', 'ERTEILT', 'SCHRIFTLICH', '1', 'de', '\\x00', ${tag(900)} FROM ${alle(ALLE)}`,
    `INSERT INTO fall.assessment (mandant_id, id, akte_id, art, datum)
      SELECT ${m}, ${uuid('s', 'i')}, ${uuid('a', 'i')}, 'ERSTES', ${tag(900)} FROM ${alle(ALLE)}`,
    `INSERT INTO fall.assessment_bereich (mandant_id, assessment_id, akte_id, bereich, erhebung)
      SELECT ${m}, ${uuid('s', 'i')}, ${uuid('a', 'i')}, 'B' || j, 'NICHT_ERHOBEN' ${je(3)}`,
    `INSERT INTO fall.ziel (mandant_id, id, akte_id, bereich, prioritaet, stand, stand_seit, frist, vereinbart_am, form, siegel)
      SELECT ${m}, ${uuid('y', `i || '-' || j`)}, ${uuid('a', 'i')}, 'SPRACHE', 1, CASE WHEN ${istEigene} THEN 'ERREICHT' ELSE 'OFFEN' END, ${tag(300)}, ${tag(300)}, ${tag(300)}, 'MUENDLICH', '\\x00' ${je(2)}`,
    `INSERT INTO fall.schritt (mandant_id, id, akte_id, ziel_id, wer, faellig_am, stand, siegel)
      SELECT ${m}, ${uuid('x', `i || '-' || j`)}, ${uuid('a', 'i')}, ${uuid('y', `i || '-' || j`)}, 'KLIENT', ${tag(300)}, CASE WHEN ${istEigene} THEN 'ERLEDIGT' ELSE 'OFFEN' END, '\\x00' ${je(2)}`,
    `INSERT INTO fall.rechtskreis_eintrag (mandant_id, id, akte_id, person_id, siegel, erfasst_tag, erfasst_von)
      SELECT ${m}, ${uuid('r', `i || '-' || j`)}, ${uuid('a', 'i')}, ${uuid('p', 'i')}, '\\x00', ${tag(300)}, ${konto} ${je(3)}`,
    `INSERT INTO fall.rechtskreis_zurueckstellung (mandant_id, id, akte_id, siegel, erfasst_tag, erfasst_von)
      SELECT ${m}, ${uuid('z', 'i')}, ${uuid('a', 'i')}, '\\x00', ${tag(300)}, ${konto} FROM ${alle(ALLE)}`,
    `INSERT INTO fall.netzwerk_helfer (mandant_id, id, akte_id, siegel, erfasst_tag, erfasst_von)
      SELECT ${m}, ${uuid('n', `i || '-' || j`)}, ${uuid('a', 'i')}, '\\x00', ${tag(300)}, ${konto} ${je(3)}`,
    `INSERT INTO fall.sprachmittlung (mandant_id, id, akte_id, tag, zustand, siegel, erfasst_tag, erfasst_von)
      SELECT ${m}, ${uuid('b', `i || '-' || j`)}, ${uuid('a', 'i')}, '${stichtag}'::date + (i % 60 - 30) + j, CASE WHEN i % 3 = 0 AND NOT ${istEigene} THEN 'BESTAETIGT' ELSE 'STATTGEFUNDEN' END, '\\x00', ${tag(300)}, ${konto} ${je(3)}`,
    `INSERT INTO fall.verfahren (mandant_id, id, akte_id, person_id, siegel, erfasst_tag, erfasst_von)
      SELECT ${m}, ${uuid('v', 'i')}, ${uuid('a', 'i')}, ${uuid('p', 'i')}, '\\x00', ${tag(300)}, ${konto} FROM ${alle(ALLE)}`,
    `INSERT INTO fall.entwurf (mandant_id, konto_id, bereich, bezug, subjekt_art, siegel)
      SELECT ${m}, ${konto}, 'kontakt', ${uuid('a', 'i')}, 'akte', '\\x00' FROM ${alle(ALLE)}`,
    `INSERT INTO steuerung.entwurf (standort_id, konto_id, bereich, bezug, siegel)
      SELECT '${standortId}', ${uuid('k', 'i % 300')}, 'wissen', ${uuid('a', 'i')}, '\\x00' FROM ${alle(ALLE)}`,
    `INSERT INTO foerderung.entwurf (konto_id, bereich, bezug, siegel)
      SELECT ${uuid('k', 'i % 300')}, 'nachweis.anhoeren', ${uuid('a', 'i')}, '\\x00' FROM ${alle(ALLE)}`,
    `INSERT INTO bericht.zaehlsatz (id, standort_id, mandant_id, kommune_id, quartal, erfasst_quartal, art, wert, merkmale)
      SELECT ${uuid('q', 'i')}, CASE WHEN i % 10 = 0 THEN '${standortId}'::uuid ELSE ${uuid('s', 'i % 30')} END,
        CASE WHEN i % 10 = 0 THEN '${stadt.id}'::uuid ELSE ${uuid('m', 'i % 50')} END, NULL, q, q,
        (ARRAY['KONTAKT', 'KONTAKT', 'KONTAKT', 'KONTAKT', 'KURZBERATUNG_BEGINN', 'FALL_BEGINN', 'FALL_ENDE', 'ASSESSMENT', 'PERSON_BEGINN', 'ZIEL_VEREINBART'])[i / 10 % 10 + 1],
        1, '{"zugangsweg": "SOZIALAMT", "themen": ["SPRACHE", "ARBEIT"]}'
      FROM ${alle(12 * akten)}, LATERAL (SELECT (2021 + i / 100 % 6) || '-Q' || (i / 700 % 4 + 1) AS q) quartal`,
    `INSERT INTO fall.akte_zaehlsatz (mandant_id, akte_id, zaehlsatz_id, art) SELECT ${m}, ${uuid('a', 'i')}, ${uuid('q', `i * 10 + j`)}, 'KONTAKT' ${je(3)}`,
    `INSERT INTO protokoll.eintrag (id, zeit, mandant_id, standort_id, konto_id, rolle, bereich, ereignis, art, objektart, objekt_id, zweck, anzahl, ergebnis, regelversion)
      SELECT ${uuid('l', 'i')}, '${stichtag}'::timestamptz - make_interval(secs => 60 * CASE WHEN i <= ${EINTRAEGE} THEN i * ${525_600 / EINTRAEGE} ELSE i - ${EINTRAEGE} END),
        CASE WHEN i <= ${EINTRAEGE} THEN '${stadt.id}'::uuid ELSE ${uuid('m', 'i % 50')} END,
        '${standortId}', ${konto}, 'CASE_MANAGEMENT', 'fall', 'fall.getAkte', 'ABFRAGE', 'akte', ${uuid('a', `i % ${akten}`)}, 'Fallarbeit', 1, 'OK', '1' FROM ${alle(EINTRAEGE * 1.4)}`,
  ];
}
