import type pg from 'pg';
import { createUuidV7 } from '#src/core/ids.ts';
import type { Weltmandant } from '#test/support/welt.ts';

/** One row in every table of FALL, made as superuser: what the rights tests look at. */
export type Aktenzeilen = { akteId: string; personId: string };

export async function insertAktenzeilen(
  client: pg.Client | pg.Pool,
  mandant: Weltmandant,
  besitzer: string,
): Promise<Aktenzeilen> {
  const akteId = createUuidV7();
  const personId = createUuidV7();
  const m = mandant.id;
  const kurz = akteId.slice(-12);
  const run = (text: string, values: unknown[]): Promise<unknown> => client.query(text, values);
  await run(
    `INSERT INTO fall.akte (mandant_id, id, nummer, art, zustand, zustand_seit, begonnen_am, angelegt_von)
     VALUES ($1, $2, $3, 'FALL', 'MONITORING', '2026-10-01', '2026-10-01', $4)`,
    [m, akteId, `F-${kurz}`, besitzer],
  );
  await run(
    `UPDATE fall.akte_zugriff SET gueltig_von = '2026-10-01' WHERE mandant_id = $1 AND akte_id = $2`,
    [m, akteId],
  );
  await run(`INSERT INTO fall.person (mandant_id, id, pseudonym, angelegt_von) VALUES ($1, $2, $3, $4)`, [
    m,
    personId,
    `K-${kurz}`,
    besitzer,
  ]);
  await run(`INSERT INTO fall.person_identitaet (mandant_id, person_id, siegel) VALUES ($1, $2, '\\x01')`, [
    m,
    personId,
  ]);
  await run(
    `INSERT INTO fall.person_suche (mandant_id, token, person_id, art) VALUES ($1, 4711, $2, 'NAME')`,
    [m, personId],
  );
  await run(
    `INSERT INTO fall.akte_beteiligte (mandant_id, akte_id, person_id, rolle, gueltig_von) VALUES ($1, $2, $3, 'HAUPTPERSON', '2026-10-01')`,
    [m, akteId, personId],
  );
  const zweiteId = createUuidV7();
  await run(`INSERT INTO fall.person (mandant_id, id, pseudonym, angelegt_von) VALUES ($1, $2, $3, $4)`, [
    m,
    zweiteId,
    `K2-${kurz}`,
    besitzer,
  ]);
  await run(
    `INSERT INTO fall.akte_beteiligte (mandant_id, akte_id, person_id, rolle, gueltig_von) VALUES ($1, $2, $3, 'KIND', '2026-10-01')`,
    [m, akteId, zweiteId],
  );
  await run(
    `INSERT INTO fall.person_verschieden (mandant_id, person_a, person_b, entschieden_am, entschieden_von)
     VALUES ($1, least($2::uuid, $3::uuid), greatest($2::uuid, $3::uuid), '2026-10-01', $4)`,
    [m, personId, zweiteId, besitzer],
  );
  await run(
    `INSERT INTO fall.person_zusammenfuehrung (mandant_id, id, ziel_person_id, person_id, ziel_siegel, person_siegel, ziel_version,
       zusammengefuehrt_am, zusammengefuehrt_von, rueckgaengig_bis)
     VALUES ($1, $2, $3, $4, '\\x01', '\\x01', 1, '2026-10-01', $5, '2026-12-31')`,
    [m, createUuidV7(), personId, zweiteId, besitzer],
  );
  await run(
    `INSERT INTO fall.beteiligte_besonders (mandant_id, akte_id, person_id, besonders) VALUES ($1, $2, $3, '\\x01')`,
    [m, akteId, personId],
  );
  await run(
    `INSERT INTO fall.ereignis (mandant_id, akte_id, lfd, art, wirksam_am, konto_id) VALUES ($1, $2, 1, 'AKTE_ANGELEGT', '2026-10-01', $3)`,
    [m, akteId, besitzer],
  );
  await run(
    `INSERT INTO fall.kurzberatung (mandant_id, akte_id, zugangsweg, sprache, bedarfe) VALUES ($1, $2, 'SONSTIGES', 'ar', '{SPRACHE}')`,
    [m, akteId],
  );
  await run(`INSERT INTO fall.aufnahme (mandant_id, akte_id) VALUES ($1, $2)`, [m, akteId]);
  await run(
    `INSERT INTO fall.einwilligung (mandant_id, id, akte_id, person_id, zweck, entscheidung, form, text_version, text_sprache, text_hash, gueltig_von)
     VALUES ($1, $2, $3, $4, 'ZUSAMMENARBEIT', 'ERTEILT', 'SCHRIFTLICH', '1', 'de', '\\x01', '2026-10-01')`,
    [m, createUuidV7(), akteId, personId],
  );
  const assessmentId = createUuidV7();
  await run(
    `INSERT INTO fall.assessment (mandant_id, id, akte_id, art, datum) VALUES ($1, $2, $3, 'ERSTES', '2026-10-01')`,
    [m, assessmentId, akteId],
  );
  await run(
    `INSERT INTO fall.assessment_bereich (mandant_id, assessment_id, akte_id, bereich, erhebung, bedarf) VALUES ($1, $2, $3, 'SPRACHE', 'ERHOBEN', 2)`,
    [m, assessmentId, akteId],
  );
  const zielId = createUuidV7();
  await run(
    `INSERT INTO fall.ziel (mandant_id, id, akte_id, bereich, prioritaet, stand, stand_seit, vereinbart_am, form, siegel)
     VALUES ($1, $2, $3, 'SPRACHE', 1, 'OFFEN', '2026-10-01', '2026-10-01', 'MUENDLICH', '\\x01')`,
    [m, zielId, akteId],
  );
  await run(
    `INSERT INTO fall.schritt (mandant_id, id, akte_id, ziel_id, wer, stand, siegel) VALUES ($1, $2, $3, $4, 'KLIENT', 'OFFEN', '\\x01')`,
    [m, createUuidV7(), akteId, zielId],
  );
  await run(
    `INSERT INTO fall.rechtskreis_eintrag (mandant_id, id, akte_id, person_id, siegel, erfasst_tag, erfasst_von)
     VALUES ($1, $2, $3, $4, '\\x01', '2026-10-01', $5)`,
    [m, createUuidV7(), akteId, personId, besitzer],
  );
  await run(
    `INSERT INTO fall.rechtskreis_zurueckstellung (mandant_id, id, akte_id, siegel, erfasst_tag, erfasst_von)
     VALUES ($1, $2, $3, '\\x01', '2026-10-01', $4)`,
    [m, createUuidV7(), akteId, besitzer],
  );
  await run(
    `INSERT INTO fall.kontakt (mandant_id, id, akte_id, datum, erfasst_tag, art, erfasst_von) VALUES ($1, $2, $3, '2026-10-01', '2026-10-01', 'TELEFON', $4)`,
    [m, createUuidV7(), akteId, besitzer],
  );
  await run(
    `INSERT INTO fall.netzwerk_helfer (mandant_id, id, akte_id, siegel, erfasst_tag, erfasst_von)
     VALUES ($1, $2, $3, '\\x01', '2026-10-01', $4)`,
    [m, createUuidV7(), akteId, besitzer],
  );
  await run(
    `INSERT INTO fall.sprachmittlung (mandant_id, id, akte_id, tag, zustand, siegel, erfasst_tag, erfasst_von)
     VALUES ($1, $2, $3, '2026-10-21', 'ANGEFRAGT', '\\x01', '2026-10-01', $4)`,
    [m, createUuidV7(), akteId, besitzer],
  );
  await run(
    `INSERT INTO fall.verfahren (mandant_id, id, akte_id, person_id, siegel, erfasst_tag, erfasst_von)
     VALUES ($1, $2, $3, $4, '\\x01', '2026-10-01', $5)`,
    [m, createUuidV7(), akteId, personId, besitzer],
  );
  const verweisId = createUuidV7();
  await run(
    `INSERT INTO fall.verweis (mandant_id, id, akte_id, empfaenger_art, form, zustand, zustand_seit, vorgeschlagen_am, frist, siegel, angelegt_von)
     VALUES ($1, $2, $3, 'JOBCENTER', 'VERWEIS', 'VORGESCHLAGEN', '2026-10-01', '2026-10-01', '2026-10-15', '\\x01', $4)`,
    [m, verweisId, akteId, besitzer],
  );
  await run(
    `INSERT INTO fall.verweis_link (mandant_id, id, akte_id, verweis_id, token_hash, code_hash, siegel, ausgegeben_am, gueltig_bis, angelegt_von)
     VALUES ($1, $2, $3, $4, sha256($5::bytea), 'x', '\\x01', '2026-10-01', '2026-10-31', $6)`,
    [m, createUuidV7(), akteId, verweisId, Buffer.from(verweisId), besitzer],
  );
  await run(
    `INSERT INTO fall.verweis_eintrag (mandant_id, id, akte_id, verweis_id, art, code, ueber, datum, erfasst_von)
     VALUES ($1, $2, $3, $4, 'VERSUCH', 'TELEFON', 'HAND', '2026-10-01', $5)`,
    [m, createUuidV7(), akteId, verweisId, besitzer],
  );
  await run(
    `INSERT INTO fall.offenlegung (mandant_id, id, akte_id, am, siegel, erfasst_von) VALUES ($1, $2, $3, '2026-10-01', '\\x01', $4)`,
    [m, createUuidV7(), akteId, besitzer],
  );
  await run(
    `INSERT INTO fall.uebertragung (mandant_id, id, akte_id, formular, fassung, zeitraum, umfang, stand_lfd, uebertragen_am, uebertragen_von, siegel)
     VALUES ($1, $2, $3, 'KIM_DATENBANK', '1', '2026-Q4', 'MINIMUM', 1, '2026-10-01', $4, '\\x01')`,
    [m, createUuidV7(), akteId, besitzer],
  );
  await run(
    `INSERT INTO fall.warteliste (mandant_id, id, akte_id, seit, dringlichkeit, naechster_blick, siegel, eingetragen_von)
     VALUES ($1, $2, $3, '2026-10-01', 'BALD', '2026-10-15', '\\x01', $4)`,
    [m, createUuidV7(), akteId, besitzer],
  );
  const kindeswohlId = createUuidV7();
  await run(
    `INSERT INTO fall.kindeswohl (mandant_id, id, akte_id, begonnen_am, siegel, angelegt_von) VALUES ($1, $2, $3, '2026-10-01', '\\x01', $4)`,
    [m, kindeswohlId, akteId, besitzer],
  );
  await run(
    `INSERT INTO fall.kindeswohl_schritt (mandant_id, id, akte_id, kindeswohl_id, am, siegel, erfasst_von)
     VALUES ($1, $2, $3, $4, '2026-10-01', '\\x01', $5)`,
    [m, createUuidV7(), akteId, kindeswohlId, besitzer],
  );
  await run(
    `INSERT INTO fall.akte_zaehlsatz (mandant_id, akte_id, zaehlsatz_id, art) VALUES ($1, $2, $3, 'KONTAKT')`,
    [m, akteId, createUuidV7()],
  );
  await run(
    `INSERT INTO fall.entwurf (mandant_id, konto_id, bereich, bezug, subjekt_art, siegel)
     VALUES ($1, $2, 'kontakt', $3, 'akte', '\\x01')`,
    [m, besitzer, akteId],
  );
  return { akteId, personId };
}
