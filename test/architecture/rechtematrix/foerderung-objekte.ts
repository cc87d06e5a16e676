import pg from 'pg';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { Aenderungsinhalt } from '#src/modules/foerderung/aenderung/aenderung.model.ts';
import type { Testdienste } from '#test/support/dienste.ts';
import { ensureHaushalt } from '#test/support/haushalt.ts';
import type { Testserver } from '#test/support/server.ts';
import { createActor, type Welt } from '#test/support/welt.ts';
import type { Objekte } from './objekte.ts';
import { OKTETTE, UNTERLAGE } from './unterlagen-proben.ts';
import { WEITERLEITUNG } from './weiterleitung-proben.ts';

type Ruf = (
  methode: 'POST' | 'PUT',
  pfad: string,
  body: object,
  kopf?: Record<string, string>,
) => Promise<string>;

/** A Förderfall with a Bescheid that was made known, and a Weiterleitung that is signed: the Land sees both. */
export async function createBescheid(
  dienste: Testdienste,
  server: Testserver,
  welt: Welt,
  rufAls: (actor: KontoActor) => Ruf,
): Promise<
  Pick<
    Objekte,
    | 'foerderfallId'
    | 'unterlageId'
    | 'weiterleitungId'
    | 'weiterleitungsdateiId'
    | 'meldungId'
    | 'foerdersperreId'
    | 'bescheidId'
    | 'anzeigeId'
    | 'kofinanzierungId'
    | 'fremdanteilId'
    | 'aenderungId'
    | 'berichtigungId'
  >
> {
  const objekte = await createFoerderfall(welt, rufAls);
  await signWeiterleitung(dienste, objekte.weiterleitungId, welt.stadt.id);
  await ensureHaushalt(server, 2027);
  await createBekanntgabe(rufAls, objekte.foerderfallId);
  const zeichnung = welt.konto('ZE_ZEICHNUNG', welt.stadt);
  const pfad = `/foerderfaelle/${objekte.foerderfallId}/pruefung`;
  const { body } = await server.rufe(zeichnung, 'GET', pfad);
  const ruf = rufAls(welt.konto('KI_LEITUNG', welt.stadt));
  const anzeigeId = await ruf('POST', `/foerderfaelle/${objekte.foerderfallId}/aenderungsanzeigen`, {
    art: 'MINDERBEDARF',
    ab: '2027-05-01',
    text: 'Eine Veranstaltung fällt aus',
  });
  const aenderungId = createUuidV7();
  await runAlsSuperuser(
    dienste,
    `INSERT INTO foerderung.aenderung (id, foerderfall_id, standort_id, herkunft, zustand, inhalt, ergebnis, pruefsumme, bearbeitet_von,
       gezeichnet_von, eingang_am, vorbereitet_von, angelegt_am)
     SELECT $1, id, standort_id, 'ANTRAG', 'ANGEZEIGT', $3::jsonb, '{"zeilen": []}', repeat('a', 64), antrag_von, antrag_von, '2026-10-19',
       antrag_von, '2026-10-19' FROM foerderung.foerderfall WHERE id = $2`,
    [aenderungId, objekte.foerderfallId, JSON.stringify(Aenderungsinhalt.parse({}))],
  );
  const berichtigungId = createUuidV7();
  await runAlsSuperuser(
    dienste,
    `INSERT INTO foerderung.berichtigung (id, foerderfall_id, standort_id, gegenstand, gegenstand_id, herkunft, zustand, anlass, inhalt, bescheid,
       pruefsumme, gezeichnet_von, gezeichnet_am, bekanntgabe, vorbereitet_von, angelegt_am)
     SELECT $1, b.foerderfall_id, b.standort_id, 'BESCHEID', b.id, 'AMT', 'BEKANNTGEGEBEN', 'Schreibfehler',
       '{"begruendung": "x", "korrekturen": [], "alt": null, "neu": null}', b.bescheid, repeat('a', 64), b.gezeichnet_von, '2026-10-19',
       '{"weg": "POST", "aufgabe_am": "2026-10-19"}', b.gezeichnet_von, '2026-10-19'
       FROM foerderung.bescheid b WHERE b.id = $2`,
    [berichtigungId, body.bescheide[0].id],
  );
  await fillStundung(dienste, objekte.foerderfallId, body.bescheide[0].id);
  return {
    ...objekte,
    berichtigungId,
    bescheidId: body.bescheide[0].id,
    aenderungId,
    anzeigeId,
    ...(await fillEintraege(dienste, welt, objekte.foerderfallId)),
    ...(await fillBruecke(dienste, welt, objekte)),
  };
}

/** The letter about a Stundung (lfd 9002), proposed by one person and decided by another. */
async function fillStundung(dienste: Testdienste, foerderfallId: string, bescheidId: string): Promise<void> {
  const inhalt = `jsonb_build_object('forderung', 'ERSTATTUNG', 'voraussetzung', 'ERHEBLICHE_HAERTE', 'betrag', 100, 'rest', 0, 'zinsen', 0,
    'raten', '[{"am": "2027-03-01", "betrag": 100}]'::jsonb, 'befristetBis', NULL, 'antragAm', NULL, 'einwilligung', NULL,
    'basiszins', '', 'verzinst', 0, 'zinsverzicht', '', 'sicherheit', '')`;
  const insert = (lfd: number, art: string, dazu: string, konto: string): Promise<void> =>
    runAlsSuperuser(
      dienste,
      `INSERT INTO foerderung.nachweis_vorgang (foerderfall_id, standort_id, lfd, art, text, inhalt, konto_id, rolle, am)
       SELECT b.foerderfall_id, b.standort_id, ${lfd}, '${art}', 'Haushaltssperre', ${inhalt}${dazu}, b.${konto}, 'BR_FREIGABE', '2026-10-19'
         FROM foerderung.bescheid b WHERE b.id = $1 AND b.foerderfall_id = $2`,
      [bescheidId, foerderfallId],
    );
  await insert(9001, 'VORSCHLAG_STUNDUNG', '', 'vorgeschlagen_von');
  await insert(
    9002,
    'STUNDUNG',
    ` || jsonb_build_object('vorschlag', 9001, 'bescheid', b.bescheid)`,
    'gezeichnet_von',
  );
}

/** This Antrag has no posts to pay for, so that what others pay is put there by hand. */
async function fillEintraege(
  { datenbank }: Testdienste,
  { standortId }: Welt,
  foerderfallId: string,
): Promise<Pick<Objekte, 'kofinanzierungId' | 'fremdanteilId'>> {
  const [kofinanzierungId, fremdanteilId] = [createUuidV7(), createUuidV7()];
  const admin = new pg.Client({ connectionString: datenbank.adminUrl });
  await admin.connect();
  await admin.query(
    `INSERT INTO foerderung.kofinanzierung (id, foerderfall_id, standort_id, stelle, quelle, betrag, von, bis, beleg, erfasst_von)
     VALUES ($1, $2, $3, 'cm-1', 'KREIS', 100, '2027-01-01', '2027-12-31', 'Kreistag', $1)`,
    [kofinanzierungId, foerderfallId, standortId],
  );
  await admin.query(
    `INSERT INTO foerderung.fremdanteil (id, standort_id, kuerzel, programm, vzae, von, erfasst_von)
     VALUES ($1, $2, 'AB-01', 'MBE', 25, '2027-01-01', $1)`,
    [fremdanteilId, standortId],
  );
  await admin.end();
  return { kofinanzierungId, fremdanteilId };
}

const signWeiterleitung = (dienste: Testdienste, id: string, letztempfaengerId: string): Promise<void> =>
  runAlsSuperuser(
    dienste,
    `UPDATE foerderung.weiterleitung SET zustand = 'UNTERZEICHNET', letztempfaenger_id = $2 WHERE id = $1`,
    [id, letztempfaengerId],
  );

/** What the Letztempfänger handed in, and a Sperre of the Rechnungsprüfung. */
async function fillBruecke(
  dienste: Testdienste,
  welt: Welt,
  { foerderfallId, weiterleitungId }: Pick<Objekte, 'foerderfallId' | 'weiterleitungId'>,
): Promise<Pick<Objekte, 'meldungId' | 'foerdersperreId'>> {
  const [meldungId, foerdersperreId] = [createUuidV7(), createUuidV7()];
  await runAlsSuperuser(
    dienste,
    `INSERT INTO foerderung.letztempfaenger_meldung (id, weiterleitung_id, foerderfall_id, standort_id, mandant_id, lfd, art, bis,
       sachbericht, belege, ausgaben, erhalten, vorgelegt_von, vorgelegt_am)
     VALUES ($1, $2, $3, $4, $5, 1, 'ZWISCHENNACHWEIS', '2027-06-30', 'Beraten', '[]', 1, 1, $1, '2026-10-19')`,
    [meldungId, weiterleitungId, foerderfallId, welt.standortId, welt.stadt.id],
  );
  await runAlsSuperuser(
    dienste,
    `INSERT INTO foerderung.aufbewahrung (id, foerderfall_id, standort_id, art, anlass, grund, konto_id, rolle, am)
     VALUES ($1, $2, $3, 'SPERRE', 'RECHNUNGSPRUEFUNG', 'Prüfung', $1, 'PRUEFUNG_LESEND', '2026-10-19')`,
    [foerdersperreId, foerderfallId, welt.standortId],
  );
  // Decided, since one alone is open at a time. The id of the Sperre serves it as well: it belongs to no Förderfall.
  await runAlsSuperuser(
    dienste,
    `INSERT INTO foerderung.loeschfreigabe (id, bis, anzahl, grund, vorgeschlagen_von, vorgeschlagen_am, freigegeben, antwort,
       entschieden_von, entschieden_am)
     VALUES ($1, '2026-10-19', 21, 'Durchgesehen', $1, '2026-10-19', false, 'Zu früh', $2, '2026-10-19')`,
    [foerdersperreId, meldungId],
  );
  await runAlsSuperuser(
    dienste,
    `INSERT INTO foerderung.amtsvertretung (id, rolle, abwesend_id, vertretung_id, von, bis, eingetragen_von, eingetragen_am)
     VALUES ($1, 'BR_KASSE', $1, $2, '2026-10-26', '2027-10-19', $1, '2026-10-19')`,
    [foerdersperreId, meldungId],
  );
  return { meldungId, foerdersperreId };
}

async function runAlsSuperuser({ datenbank }: Testdienste, text: string, werte: unknown[]): Promise<void> {
  const admin = new pg.Client({ connectionString: datenbank.adminUrl });
  await admin.connect();
  await admin.query('SET session_replication_role = replica');
  await admin.query(text, werte);
  await admin.end();
}

/** An Antrag of the owner's Standort, prepared by one person and signed by another. */
async function createFoerderfall(
  welt: Welt,
  rufAls: (actor: KontoActor) => Ruf,
): Promise<{
  foerderfallId: string;
  unterlageId: string;
  weiterleitungId: string;
  weiterleitungsdateiId: string;
}> {
  const ruf = rufAls(welt.konto('KI_LEITUNG', welt.stadt));
  const id = await ruf('POST', '/foerderfaelle', { foerderjahr: 2027 });
  await ruf('PUT', `/foerderfaelle/${id}/antrag`, { version: 1, inhalt: ANTRAG });
  const unterlageId = await ruf(
    'POST',
    `/foerderfaelle/${id}/unterlagen?zu=a&name=Bescheid.txt`,
    UNTERLAGE,
    OKTETTE,
  );
  await rufAls(welt.konto('ZE_ZEICHNUNG', welt.stadt))('POST', `/foerderfaelle/${id}/einreichung`, {
    version: 2,
    bestaetigt: true,
  });
  return { foerderfallId: id, unterlageId, ...(await createWeiterleitung(welt, rufAls, id)) };
}

/** With its document; the caller signs it, since the rules would ask for posts that this Antrag does not have. */
async function createWeiterleitung(
  welt: Welt,
  rufAls: (actor: KontoActor) => Ruf,
  foerderfallId: string,
): Promise<{ weiterleitungId: string; weiterleitungsdateiId: string }> {
  const ruf = rufAls(welt.konto('KI_LEITUNG', welt.stadt));
  const weiterleitungId = await ruf('POST', `/foerderfaelle/${foerderfallId}/weiterleitungen`, {
    inhalt: WEITERLEITUNG,
  });
  const datei = `/weiterleitungen/${weiterleitungId}/dateien?zu=VERTRAG&name=Bescheid.txt`;
  return { weiterleitungId, weiterleitungsdateiId: await ruf('POST', datei, UNTERLAGE, OKTETTE) };
}

const LIEGT_VOR = { stand: 'ERFUELLT', nachweis: 'Az. 1' };
/** From the beginning of the Prüfung to the Bekanntgabe, by two persons of the Bezirksregierung. */
async function createBekanntgabe(rufAls: (actor: KontoActor) => Ruf, foerderfallId: string): Promise<void> {
  const als = {
    anke: rufAls(createActor('BR_SACHBEARBEITUNG', null)),
    jens: rufAls(createActor('BR_FREIGABE', null)),
  };
  let version = 3;
  const act = async (wer: keyof typeof als, akt: string, body: object = {}) => {
    await als[wer]('POST', `/foerderfaelle/${foerderfallId}/${akt}`, { version, ...body });
    version += 1;
  };
  await act('anke', 'pruefungsbeginn');
  for (const schluessel of ['4.1:a', '4.1:b', '4.1:c', '4.1:d', '4.1:e', '4.2', '1.3'])
    await act('anke', 'pruefpunkte', { schluessel, stand: 'ERFUELLT', notiz: 'Akte Blatt 7' });
  await act('anke', 'vorschlag', VORSCHLAG);
  await act('jens', 'schlusszeichnung', { funktion: 'Im Auftrag' });
  await act('anke', 'bekanntgabe', { weg: 'POST', aufgabeAm: '2026-10-19' });
}

const VORSCHLAG = {
  art: 'BEWILLIGUNG',
  positionen: [{ position: 'veranst', bewilligt: 100_000 }],
  zweck: 'Sie setzen das Kommunale Integrationsmanagement um.',
  anschrift: 'Rathausplatz 1\n59000 Musterstadt',
  gericht: 'Arnsberg',
  kontakt: 'Dezernat 36',
  anbestFassung: 'Stand 25.05.2025',
  begruendung: 'Die Voraussetzungen liegen vor.',
  ermessen: 'Für die Förderung spricht das Konzept.',
  ablehnungsgruende: '',
  nebenbestimmungen: [],
};

/** No posts, no errors. */
export const ANTRAG = {
  voraussetzungen: { a: LIEGT_VOR, b: LIEGT_VOR, c: LIEGT_VOR, d: LIEGT_VOR, e: LIEGT_VOR, f: LIEGT_VOR },
  konzeptkapitel: [
    'Umsetzung',
    'Schnittstellen',
    'Abgrenzung zu anderen Programmen',
    'Übersicht der Beratungsansätze',
    'Einbindung des kreisangehörigen Raums',
  ],
  keineDoppelfoerderung: true,
  veranstaltungen: '1.000',
};
