import { z } from 'zod';
import { type Art, code, datum, id, text } from './ereignis-felder.ts';

/** Ereignisse with others: Verweise, Netzwerk, Sprachmittlung, ways to a title; and what holds or checks the Akte as a whole. */
export const UMFELD_EREIGNISSE = {
  // Sealed and without an id: codes in plain would lead from a Systemhinweis back to the Akte.
  SYSTEMHINWEIS_GEGEBEN: {
    titel: 'Systemhinweis gegeben',
    codes: z.object({}),
    inhalt: z.object({ worum: text }),
  },
  FALLANALYSE_VORBEREITET: {
    titel: 'Fallanalyse vorbereitet',
    codes: z.object({ fallanalyseId: id, format: code }),
    inhalt: null,
  },
  FALLANALYSE_DURCHGEFUEHRT: {
    titel: 'Fallanalyse durchgeführt',
    codes: z.object({ fallanalyseId: id, format: code }),
    inhalt: null,
  },
  FALLANALYSE_ABGESAGT: {
    titel: 'Fallanalyse abgesagt',
    codes: z.object({ fallanalyseId: id, format: code }),
    inhalt: null,
  },
  BETROFFENENANTRAG_EINGEGANGEN: {
    titel: 'Antrag der Person zu ihren Daten',
    codes: z.object({ antragId: id, antragsart: code }),
    inhalt: z.object({ was: text }),
  },
  BETROFFENENANTRAG_VERLAENGERT: {
    titel: 'Antwort auf den Antrag dauert länger',
    codes: z.object({ antragId: id, antragsart: code, frist: datum }),
    inhalt: z.object({ warum: text }),
  },
  KOPIE_AUSGEGEBEN: {
    titel: 'Kopie der Daten für die Person ausgegeben',
    codes: z.object({ antragId: id, antragsart: code, anzahl: z.number().int() }),
    inhalt: null,
  },
  BETROFFENENANTRAG_BEANTWORTET: {
    titel: 'Antrag der Person beantwortet',
    codes: z.object({ antragId: id, antragsart: code, antragsergebnis: code }),
    inhalt: z.object({ was: text, warum: text.optional() }),
  },
  // The other days of the Akte are those of the table; `schluessel` leads back to its row.
  BESTAND_UEBERNOMMEN: {
    titel: 'Aus einer Tabelle übernommen',
    codes: z.object({ bestandsgrundlage: code }),
    inhalt: z.object({ schluessel: text }),
  },
  VERWEIS_VORGESCHLAGEN: {
    titel: 'Verweis vorgeschlagen',
    codes: z.object({ verweisId: id, empfaengerArt: code, form: code, angaben: z.array(code), frist: datum }),
    inhalt: z.object({ empfaenger: text, grund: text.optional(), anliegen: text }),
  },
  VERWEIS_GEAENDERT: {
    titel: 'Verweis geändert',
    codes: z.object({ verweisId: id, empfaengerArt: code, form: code, angaben: z.array(code), frist: datum }),
    inhalt: z.object({
      empfaenger: text,
      grund: text.optional(),
      anliegen: text,
      vorher: z.record(z.string(), z.unknown()),
    }),
  },
  VERWEIS_EINGEWILLIGT: {
    titel: 'In den Verweis eingewilligt',
    codes: z.object({ verweisId: id, einwilligungId: id }),
    inhalt: z.object({ empfaenger: text }),
  },
  VERWEIS_ABGELEHNT: {
    titel: 'Verweis von der Person abgelehnt',
    codes: z.object({ verweisId: id }),
    inhalt: z.object({ empfaenger: text }),
  },
  VERWEIS_VERMITTELT: {
    titel: 'Verweis vermittelt',
    codes: z.object({
      verweisId: id,
      weg: code,
      einwilligungId: id.optional(),
      angaben: z.array(code),
      erneuert: z.boolean(),
      gueltigBis: datum.optional(),
    }),
    inhalt: z.object({ empfaenger: text, uebergeben: text }),
  },
  VERWEIS_VERSUCH: {
    titel: 'Versuch, die Stelle zu erreichen',
    codes: z.object({ verweisId: id, kanal: code, erreicht: z.boolean() }),
    inhalt: z.object({ empfaenger: text, text: text.optional() }),
  },
  VERWEIS_ANTWORT: {
    titel: 'Antwort der Stelle',
    codes: z.object({
      verweisId: id,
      antwort: code,
      ueber: code,
      abweisungsgrund: code.optional(),
      verweisergebnis: code.optional(),
    }),
    inhalt: z.object({ empfaenger: text, text: text.optional() }),
  },
  VERWEIS_NACHRICHT: {
    titel: 'Rückfrage der Stelle beantwortet',
    codes: z.object({ verweisId: id, einwilligungId: id }),
    inhalt: z.object({ empfaenger: text, text }),
  },
  VERWEIS_ZUSAMMENGEFUEHRT: {
    titel: 'Ergebnis des Verweises zusammengeführt',
    codes: z.object({ verweisId: id, verweisergebnis: code }),
    inhalt: z.object({ empfaenger: text, text }),
  },
  VERWEIS_ZURUECKGEZOGEN: {
    titel: 'Verweis zurückgezogen',
    codes: z.object({ verweisId: id, rueckzugsgrund: code }),
    inhalt: z.object({ empfaenger: text }),
  },
  // What an entry of the Netzwerk says is sealed; codes hold ids, names of fields and the last day only.
  NETZWERK_AUFGENOMMEN: {
    titel: 'In das Netzwerk aufgenommen',
    codes: z.object({ helferId: id }),
    inhalt: z.object({ name: text, aufgabe: text }),
  },
  NETZWERK_GEAENDERT: {
    titel: 'Netzwerk geändert',
    codes: z.object({ helferId: id, felder: z.array(code) }),
    inhalt: z.object({ name: text, vorher: z.record(z.string(), z.unknown()) }),
  },
  NETZWERK_BEENDET: {
    titel: 'Im Netzwerk beendet',
    codes: z.object({ helferId: id, letzterTag: datum }),
    inhalt: z.object({ name: text }),
  },
  // In words and sealed: language and time are said nowhere else in plain.
  SPRACHMITTLUNG_GEBUCHT: {
    titel: 'Sprachmittlung',
    codes: z.object({ sprachmittlungId: id }),
    inhalt: z.object({ was: text }),
  },
  SPRACHMITTLUNG_GEAENDERT: {
    titel: 'Sprachmittlung geändert',
    codes: z.object({ sprachmittlungId: id }),
    inhalt: z.object({ was: text, davor: text }),
  },
  SPRACHMITTLUNG_ERGEBNIS: {
    titel: 'Sprachmittlung: Ergebnis',
    codes: z.object({ sprachmittlungId: id }),
    inhalt: z.object({ was: text }),
  },
  // The kind of a way tells the residence status, so it is sealed like an entry of the Rechtskreis.
  VERFAHREN_BEGONNEN: {
    titel: 'Verfahren begonnen',
    codes: z.object({ verfahrenId: id, personId: id }),
    inhalt: z.object({ was: text }),
  },
  VERFAHREN_SCHRITT: {
    titel: 'Verfahren: Schritt',
    codes: z.object({ verfahrenId: id }),
    inhalt: z.object({ was: text, davor: text }),
  },
  VERFAHREN_ERGEBNIS: {
    titel: 'Verfahren: Ergebnis',
    codes: z.object({ verfahrenId: id }),
    inhalt: z.object({ was: text }),
  },
  // That it was asked, never what the answer was.
  PARALLELFALL_GEPRUEFT: {
    titel: 'Auf einen zweiten Fall geprüft',
    codes: z.object({ personId: id }),
    inhalt: null,
  },
  LOESCHUNG_ANGEHALTEN: {
    titel: 'Löschung angehalten',
    codes: z.object({ sperreId: id, sperrgrund: code, gesperrtBis: datum }),
    inhalt: z.object({ begruendung: text }),
  },
  LOESCHSPERRE_AUFGEHOBEN: {
    titel: 'Löschsperre aufgehoben',
    codes: z.object({ sperreId: id }),
    inhalt: null,
  },
  // Nothing of the content: what is gone must not be told by the timeline. `ganz`: none is left.
  BESONDERES_GELOESCHT: {
    titel: 'Besonders geschützte Angaben nach ihrer Frist gelöscht',
    codes: z.object({ klasse: code, ganz: z.boolean() }),
    inhalt: null,
  },
} as const satisfies Record<string, Art>;
