import type pg from 'pg';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { createEntscheidungszeilen } from './sql-zeilen-entscheidung.ts';
import { createFallanalysezeilen } from './sql-fallanalyse.ts';
import { createAustauschzeilen } from './sql-austausch.ts';
import { createAngebotzeilen } from './sql-angebot.ts';
import { createAnsichtenzeilen } from './sql-ansichten.ts';
import { createKennzahlzeilen } from './sql-kennzahl.ts';
import { createQuellenzeilen } from './sql-quelle.ts';
import { createAnlaufstellenzeilen } from './sql-anlaufstelle.ts';
import { createKonzeptzeilen } from './sql-konzept.ts';
import { createSchnittstellenzeilen } from './sql-schnittstelle.ts';
import { createThemazeilen } from './sql-thema.ts';
import { createFoerderungszeilen } from './sql-zeilen-foerderung.ts';
import { createFigurenzeilen } from './sql-figuren.ts';
import { createLaufjahrzeilen } from './sql-zeilen-laufjahr.ts';
import { createSteuerungszeilen } from './sql-zeilen-steuerung.ts';
import { createWeiterleitungszeilen } from './sql-zeilen-weiterleitung.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { insertAktenzeilen } from '#test/factories/akte-zeilen.ts';
import type { Weltmandant } from '#test/support/welt.ts';
import { createAenderungszeilen } from './aenderung-zeilen.ts';
import { createNachweiszeilen } from './nachweis-zeilen.ts';
import { createZahlungszeilen } from './zahlung-zeilen.ts';

export type Zeile = Record<string, unknown>;

/**
 * One row in every table, all of them around one account in one Mandant. Made as superuser and without triggers and
 * foreign keys, so that the test of the rights leans on nothing but the rights.
 */
export async function insertSqlZeilen(
  admin: pg.Client,
  mandant: Weltmandant,
  besitzer: KontoActor,
): Promise<void> {
  const { akteId } = await insertAktenzeilen(admin, mandant, besitzer.kontoId);
  await admin.query(`SET session_replication_role = 'replica'`);
  for (const [tabelle, zeile] of Object.entries(createZeilen(mandant, besitzer, akteId))) {
    const spalten = Object.keys(zeile);
    const werte = spalten.map((_, stelle) => `$${stelle + 1}`);
    await admin.query(
      `INSERT INTO ${tabelle} (${spalten.join(', ')}) VALUES (${werte.join(', ')})`,
      Object.values(zeile),
    );
  }
  await admin.query(`RESET session_replication_role`);
}

const JETZT = new Date();
const HASH = Buffer.alloc(32, 7);

function createZeilen(mandant: Weltmandant, besitzer: KontoActor, akteId: string): Record<string, Zeile> {
  const [stelleId, besetzungId, dateiId, loeschungId, uebergabeId, abspracheId, abgabeId] = Array.from(
    { length: 7 },
    createUuidV7,
  );
  const [foerderfallId, sprachmittlerId, partnerstelleId] = Array.from({ length: 3 }, createUuidV7);
  const m = mandant.id;
  const standort = mandant.standortId;
  const konto = besitzer.kontoId;
  const erfasst = { erfasst_am: JETZT, erfasst_von: konto };
  const gueltig = { gueltig_von: '2026-01-01' };
  const entscheidung = createEntscheidungszeilen({ foerderfallId, standort, konto });
  const eigner = { foerderfallId, standortId: standort, kontoId: konto };
  return {
    'benutzer.konto': { id: konto, kennung: 'besitzer', name: 'Besitzer' },
    'benutzer.mitgliedschaft': {
      id: besitzer.mitgliedschaftId,
      konto_id: konto,
      rolle: 'CASE_MANAGEMENT',
      mandant_id: m,
      standort_id: standort,
      ...gueltig,
    },
    'benutzer.partnerstelle': {
      id: partnerstelleId,
      standort_id: standort,
      empfaenger_art: 'JOBCENTER',
      name: 'Jobcenter Probe',
      schluessel: 'jobcenter probe',
    },
    'benutzer.partnerzugang': {
      konto_id: konto,
      partnerstelle_id: partnerstelleId,
      standort_id: standort,
      grund: 'WUNSCH',
      eingeladen_am: '2026-10-01',
      eingeladen_von: konto,
      gueltig_bis: '2027-03-31',
    },
    'benutzer.sitzung': {
      id: besitzer.sitzungId,
      konto_id: konto,
      mitgliedschaft_id: besitzer.mitgliedschaftId,
      token_hash: HASH,
      erzeugt_am: JETZT,
      zuletzt_am: JETZT,
      laeuft_ab_um: JETZT,
      absolut_bis: JETZT,
      bestaetigt_um: JETZT,
    },
    'benutzer.anmeldeversuch': { kennung_token: 1, adresse_token: 2, fehlversuche: 3, zuletzt_am: JETZT },
    'benutzer.verbrauchter_einmalcode': { konto_id: konto, zeitschritt: 1 },
    'bericht.zaehlsatz': {
      id: createUuidV7(),
      standort_id: standort,
      mandant_id: m,
      quartal: '2026-Q4',
      erfasst_quartal: '2026-Q4',
      art: 'KONTAKT',
      wert: 1,
    },
    'fall.abgabe': {
      mandant_id: m,
      id: abgabeId,
      akte_id: akteId,
      an_mandant_id: createUuidV7(),
      angeboten_von: konto,
      anlass: 'UMZUG',
      einwilligung_id: createUuidV7(),
      angeboten_am: '2026-10-19',
      frist: '2026-11-02',
    },
    'fall.abgabe_inhalt': { mandant_id: m, abgabe_id: abgabeId, akte_id: akteId, siegel: HASH },
    'bericht.fallarbeit_quartal': {
      mandant_id: m,
      kommune_id: createUuidV7(),
      quartal_von: '2026-10-01',
      kennung: HASH,
    },
    'fall.loeschsperre': {
      mandant_id: m,
      id: createUuidV7(),
      akte_id: akteId,
      grund: 'RECHTSANSPRUECHE',
      siegel: HASH,
      gesperrt_am: '2026-10-19',
      gesperrt_bis: '2026-12-31',
      gesperrt_von: konto,
    },
    'fall.nachweis': {
      mandant_id: m,
      id: createUuidV7(),
      akte_id: createUuidV7(),
      akte_nummer: 'CM-2022-0001',
      art: 'EINWILLIGUNG',
      codes: '{}',
      siegel: HASH,
      loeschen_ab: '2029-12-31',
    },
    'protokoll.loeschfreigabe': {
      mandant_id: m,
      id: createUuidV7(),
      bis: '2026-10-19',
      anzahl: 101,
      freigegeben_am: '2026-10-19',
      freigegeben_von: konto,
    },
    'protokoll.loeschlauf': {
      mandant_id: m,
      lauf_am: '2026-10-19',
      klasse: 'LK-03',
      gegenstand: 'AKTE',
      regelfassung: '1',
      anzahl: 1,
    },
    'fall.akte_nummer': { mandant_id: m, jahr: 2026, art: 'FALL', letzte: 1 },
    'fall.person_nummer': { mandant_id: m, jahr: 2026, letzte: 1 },
    'fall.sammeleintrag': {
      mandant_id: m,
      id: createUuidV7(),
      art: 'SPRECHSTUNDE',
      am: '2026-10-15',
      ort: 'Bürgerbüro',
      themen: [],
      sprachen: [],
      gekommen: 12,
      kurzberatungen: 2,
      erfasst_von: konto,
    },
    'fall.fallanfrage': {
      mandant_id: m,
      id: createUuidV7(),
      beleg_hash: HASH,
      einwilligung_am: '2026-10-18',
      einwilligung_form: 'SCHRIFTLICH',
      eingegangen_am: '2026-10-19',
      rueckruf_bis: '2026-11-02',
      loeschen_ab: '2027-01-19',
      siegel: HASH,
    },
    'fall.aktenfilter': {
      mandant_id: m,
      id: createUuidV7(),
      konto_id: konto,
      filter: '{}',
      ist_start: false,
      siegel: HASH,
    },
    'fall.kalender_zugang': {
      mandant_id: m,
      konto_id: konto,
      token_hash: HASH,
      ausgegeben_am: '2026-10-19',
    },
    'fall.parallelfall_kennung': {
      mandant_id: m,
      akte_id: akteId,
      person_id: createUuidV7(),
      standort_id: standort,
      token: '4711',
    },
    'fall.papier_erreichbarkeit': { mandant_id: m, konto_id: konto, telefon: '0123 456' },
    'fall.schutzkonzept': {
      mandant_id: m,
      hausbesuch_zu_zweit: true,
      seit: '2026-10-19',
      gesetzt_von: konto,
    },
    'fall.uebergabe': {
      mandant_id: m,
      id: uebergabeId,
      akte_id: akteId,
      von_konto_id: konto,
      an_konto_id: createUuidV7(),
      angeboten_von: konto,
      anlass: 'FACHLICH',
      angeboten_am: '2026-10-19',
      frist: '2026-11-02',
    },
    'fall.uebergabe_inhalt': { mandant_id: m, uebergabe_id: uebergabeId, akte_id: akteId, siegel: HASH },
    'fall.vertretung_absprache': {
      mandant_id: m,
      id: abspracheId,
      konto_id: konto,
      vertretung_konto_id: createUuidV7(),
      ...gueltig,
      gueltig_bis: '2026-12-31',
      alle_akten: false,
      abgesprochen_am: '2026-01-01',
    },
    'fall.vertretung_absprache_akte': { mandant_id: m, absprache_id: abspracheId, akte_id: akteId },
    ...createFoerderungszeilen({ foerderfallId, standort, mandant: m, konto, stelleId, besetzungId }),
    ...entscheidung,
    ...createZahlungszeilen({ ...eigner, mandantId: m }),
    ...createWeiterleitungszeilen({ foerderfallId, standort, mandant: m, konto }),
    ...createNachweiszeilen(eigner),
    ...createAenderungszeilen({ ...eigner, bescheidId: entscheidung['foerderung.bescheid']?.['id'] }),
    ...createFallanalysezeilen({ mandant: m, standort, konto }, akteId),
    ...createThemazeilen(standort, konto),
    ...createKonzeptzeilen(standort, konto),
    ...createAustauschzeilen(standort, konto),
    ...createAngebotzeilen(standort, konto),
    ...createKennzahlzeilen({ mandant: m, standort, konto }),
    ...createAnsichtenzeilen({ mandant: m, standort, konto }),
    ...createQuellenzeilen(standort, konto),
    ...createAnlaufstellenzeilen(standort, konto, mandant.kommuneId),
    ...createSchnittstellenzeilen(standort, konto),
    ...createFigurenzeilen({ mandant: m, akteId, konto }),
    ...createLaufjahrzeilen({ foerderfallId, standort, konto, stelleId, besetzungId }),
    'foerderung.stellen_import': {
      id: createUuidV7(),
      baustein: 2,
      datei_hash: 'a'.repeat(64),
      zeilen: 1,
      neu: 1,
      unveraendert: 0,
      ausgelassen: 0,
      ...erfasst,
    },
    'protokoll.eintrag': {
      id: createUuidV7(),
      bereich: 'fall',
      ereignis: 'test.run',
      art: 'ABFRAGE',
      ergebnis: 'OK',
      objektart: 'akte',
      zweck: 'Test',
      regelversion: '1',
      konto_id: konto,
      mandant_id: m,
      standort_id: standort,
      rolle: 'CASE_MANAGEMENT',
    },
    'protokoll.siegel': {
      kette: m,
      lfd: 1,
      epoche: 1,
      anzahl: 1,
      hash: HASH,
      vorgaenger: HASH,
      zeilen: HASH,
      tx_von: '1',
      tx_bis: '1',
      zeit_von: JETZT,
      zeit_bis: JETZT,
      erstellt_am: JETZT,
    },
    'protokoll.loeschung': {
      id: loeschungId,
      vor: '2026-01-01',
      eintraege: 1,
      siegel: 1,
      partitionen: ['eintrag_2025_01'],
    },
    'protokoll.loeschung_kette': { loeschung_id: loeschungId, kette: m, lfd: 1, hash: HASH },
    'stamm.auslastung_zielwert': {
      id: createUuidV7(),
      standort_id: standort,
      faelle: 18,
      kurzberatungen_von: 25,
      kurzberatungen_bis: 40,
      akten_von: 40,
      akten_bis: 55,
      grund: 'Beschluss der Lenkungsgruppe',
      gueltig_von: '2026-10-19',
      erfasst_von: konto,
    },
    'stamm.clearing_modell': {
      id: createUuidV7(),
      standort_id: standort,
      art: 'A',
      gespraech: 3,
      gueltig_von: '2026-10-19',
      erfasst_von: konto,
    },
    'stamm.mandant_gebiet': { mandant_id: m, kommune_id: mandant.kommuneId, ...gueltig },
    'stamm.regelpruefung': {
      id: createUuidV7(),
      standort_id: standort,
      regel: 'UMZUG',
      regel_hash: HASH,
      geprueft_von: 'Dr. Petra Muster',
      geprueft_am: '2026-10-01',
      pruefen_bis: '2027-09-30',
      erfasst_von: konto,
    },
    'stamm.zielformular': {
      id: createUuidV7(),
      standort_id: standort,
      formular: 'KIM_DATENBANK',
      nummer: 1,
      fassung: '2026-10-19-1',
      name: 'KIM-Datenbank',
      felder: JSON.stringify([{ code: 'ART', text: null }]),
      gilt_ab: '2026-10-19',
      erfasst_von: konto,
    },
    'stamm.sprachmittler': {
      id: sprachmittlerId,
      standort_id: standort,
      mandant_id: m,
      art: 'PERSON',
      name: 'Samira Muster',
      kontakt: '0123 789',
      sprachen: '[{"sprache": "ar", "richtung": "BEIDE"}]',
      formen: ['VOR_ORT'],
      qualifikation: 'GESCHULT',
      preisart: 'KOSTENFREI',
      erfasst_von: konto,
    },
    'stamm.sprachmittler_belegung': {
      id: createUuidV7(),
      standort_id: standort,
      mandant_id: m,
      sprachmittler_id: sprachmittlerId,
      von: '2026-11-02 14:30',
      bis: '2026-11-02 15:30',
    },
    'stamm.textpruefung': {
      id: createUuidV7(),
      standort_id: standort,
      vorlage: 'HILFEPLAN',
      version: '1',
      sprache: 'ar',
      text_hash: HASH,
      geprueft_von: 'Maria Muster',
      geprueft_am: '2026-10-12',
      erfasst_von: konto,
    },
    'steuerung.entwurf': {
      standort_id: standort,
      konto_id: konto,
      bereich: 'wissen',
      bezug: konto,
      siegel: HASH,
    },
    ...createSteuerungszeilen({ standort, mandant: m, konto }),
    'technik.datei': {
      id: dateiId,
      mandant_id: m,
      akte_id: akteId,
      art: 'PDF',
      klasse: 'inhalt',
      groesse: 1,
      stuecke: 1,
      virenpruefung: 'KEINE_PRUEFUNG',
      name_siegel: HASH,
      erzeugt_von: konto,
    },
    'technik.datei_stueck': { datei_id: dateiId, mandant_id: m, nummer: 0, siegel: HASH },
    'technik.idempotenz': {
      konto_id: konto,
      operation: 'test.run',
      schluessel: 'schluessel-1',
      eingabe_hash: HASH,
      antwort: '{}',
    },
    'technik.installation': { id: createUuidV7(), art: 'echt' },
    'technik.mail_ausgang': { id: createUuidV7(), vorlage: 'probe', empfaenger_konto_id: konto },
  };
}
