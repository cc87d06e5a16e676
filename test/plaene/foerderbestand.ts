import { checkInhalt } from '#src/modules/foerderung/check-inhalt.model.ts';
import { REGELPARAMETER } from '#src/modules/foerderung/regelwerk/parameter.model.ts';
import { createTestantrag } from '#src/modules/foerderung/test-antrag.ts';

const STANDORTE = 54;
const JAHRE = { von: 2023, bis: 2027 };

const uuid = (art: string, i: string): string =>
  `overlay(overlay(md5('foerderung-${art}-' || (${i})) placing '4' from 13) placing '8' from 17)::uuid`;
const FALL = uuid('fall', `i || '-' || j`);
const BESCHEID = uuid('bescheid', `i || '-' || j`);
const NIEMAND = `'00000000-0000-4000-8000-000000000001'::uuid`;
const ANDERE = `'00000000-0000-4000-8000-000000000002'::uuid`;
const PRUEFSUMME = `repeat('a', 64)`;
const faelle = `generate_series(1, ${STANDORTE}) i, generate_series(${JAHRE.von}, ${JAHRE.bis}) j`;

/**
 * Förderfälle of the whole Land over five years, for the statements that read all of them: the last year is examined, the one
 * before is paid, the older ones are proved. Written by the superuser that fills the rest.
 */
export function listFoerderbefehle(): string[] {
  const antrag = createTestantrag();
  const { regelantrag, ergebnis } = checkInhalt(antrag, {
    typ: 'KREIS',
    foerderjahr: JAHRE.bis,
    kontingentCm: null,
    parameter: REGELPARAMETER,
  });
  const json = (wert: unknown): string => `'${JSON.stringify(wert).replaceAll("'", "''")}'::jsonb`;
  const bewilligt = `FROM ${faelle} WHERE j < ${JAHRE.bis}`;
  return [
    `INSERT INTO stamm.standort (id, kennung, typ, regierungsbezirk, herkunft)
      SELECT ${uuid('standort', 'i')}, 'land-foerderung-' || i, 'KREIS', 'Arnsberg', 'erfunden' FROM generate_series(1, ${STANDORTE}) i`,
    `INSERT INTO stamm.standort_name (standort_id, name, gueltig_von)
      SELECT ${uuid('standort', 'i')}, 'Kreis Förderung ' || i, '2020-01-01' FROM generate_series(1, ${STANDORTE}) i`,
    `INSERT INTO stamm.mandant (id, standort_id, art, name, rechtsrahmen, aufsichtsbehoerde, gueltig_von)
      SELECT ${uuid('mandant', 'i')}, ${uuid('standort', 'i')}, 'KREISVERWALTUNG', 'Kreis ' || i, 'DSGVO_DSG_NRW', 'A', '2020-01-01'
      FROM generate_series(1, ${STANDORTE}) i`,
    `INSERT INTO foerderung.foerderfall (id, standort_id, mandant_id, aktenzeichen, foerderjahr, von, bis, regelsatz, parameter, zustand,
        frist, antrag_von, angelegt_am)
      SELECT ${FALL}, ${uuid('standort', 'i')}, ${uuid('mandant', 'i')}, 'KIM-' || j || '-gross-' || i, j, make_date(j, 1, 1), make_date(j, 12, 31),
        'RL-2024-12', ${json(REGELPARAMETER)}, CASE j WHEN ${JAHRE.bis} THEN 'IN_PRUEFUNG' WHEN ${JAHRE.bis - 1} THEN 'BESTANDSKRAEFTIG'
          WHEN ${JAHRE.bis - 2} THEN 'VN_OFFEN' ELSE 'ABGESCHLOSSEN' END, make_date(j - 1, 10, 31), ${NIEMAND}, make_date(j - 1, 9, 1)
      FROM ${faelle}`,
    `INSERT INTO foerderung.antrag_fassung (foerderfall_id, standort_id, nummer, inhalt, regelantrag, ergebnis, pruefsumme, gesamt, hinweise,
        bearbeitet_von, gezeichnet_von, eingang_am)
      SELECT ${FALL}, ${uuid('standort', 'i')}, 1, ${json(antrag)}, ${json(regelantrag)}, ${json(ergebnis)}, ${PRUEFSUMME}, 11970000, 0,
        ${NIEMAND}, ${ANDERE}, make_date(j - 1, 10, 30) FROM ${faelle}`,
    `INSERT INTO foerderung.foerderfall_ereignis (foerderfall_id, standort_id, lfd, ereignis, nach, konto_id, rolle, am)
      SELECT ${FALL}, ${uuid('standort', 'i')}, k, 'einreichen', 'EINGEREICHT', ${NIEMAND}, 'ZE_ZEICHNUNG', make_date(j - 1, 10, 30)
      FROM ${faelle}, generate_series(1, 6) k`,
    `INSERT INTO foerderung.pruefpunkt (foerderfall_id, standort_id, fassung, schluessel, lfd, stand, konto_id, am)
      SELECT ${FALL}, ${uuid('standort', 'i')}, 1, '4.1:' || k, 1, 'ERFUELLT', ${NIEMAND}, make_date(j - 1, 11, 10)
      FROM ${faelle}, unnest(ARRAY['a', 'b', 'c']) k`,
    `INSERT INTO foerderung.bescheid (id, foerderfall_id, standort_id, lfd, art, stand, auftrag, bescheid, positionen, bewilligt,
        vorgeschlagen_von, vorgeschlagen_am, gezeichnet_von, datum, pruefsumme, bekanntgabe, rechtsbehelf_bis, bestandskraeftig_am)
      SELECT ${BESCHEID}, ${FALL}, ${uuid('standort', 'i')}, 1, 'BEWILLIGUNG', 'ERLASSEN', '{}', '{}', '[]', 11970000, ${NIEMAND},
        make_date(j - 1, 12, 1), ${ANDERE}, make_date(j - 1, 12, 2), ${PRUEFSUMME}, '{}', make_date(j, 1, 10), make_date(j, 1, 11) ${bewilligt}`,
    `INSERT INTO foerderung.bescheid_auflage (bescheid_id, foerderfall_id, standort_id, buchstabe, text, bindung, turnus, faellig)
      SELECT ${BESCHEID}, ${FALL}, ${uuid('standort', 'i')}, k, 'Text', 'MUSS', 'jährlich', make_date(j + 1, 3, 31)
      FROM ${faelle}, unnest(ARRAY['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) k WHERE j < ${JAHRE.bis}`,
    `INSERT INTO foerderung.rate (id, foerderfall_id, standort_id, bescheid_id, lfd, haushaltsjahr, termin, vorgesehen, betrag)
      SELECT ${uuid('rate', `i || '-' || j || '-' || k`)}, ${FALL}, ${uuid('standort', 'i')}, ${BESCHEID}, k, j,
        make_date(j, CASE k WHEN 1 THEN 5 ELSE 10 END, 1), 5985000, 5985000 FROM ${faelle}, generate_series(1, 2) k WHERE j < ${JAHRE.bis}`,
  ];
}
