import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { absatz, Datum, Version } from '#src/modules/akte/feld.model.ts';
import { Meldung } from '../letztempfaenger/letztempfaenger.contract.ts';
import { FOERDERFALL_ZUSTAENDE } from '../foerderfall.model.ts';
import {
  BEARBEITUNGSSCHRITTE,
  Letztempfaengernachweis,
  WEITERLEITUNG_SCHRITTE,
  WEITERLEITUNG_ZUSTAENDE,
  Weiterleitungsinhalt,
  Weiterleitungsposten,
  EMPFAENGERARTEN,
  ZEICHNUNGSSCHRITTE,
} from './weiterleitung.model.ts';

const GRUND_HOECHSTENS = 1_000;
const tag = z.iso.date();
const grund = {
  domaene: 'foerderung',
  zweck: 'Förderverfahren nach der Richtlinie vom 12.12.2024',
} as const;
const lesen = {
  ...grund,
  methode: 'GET',
  recht: 'weiterleitung.lesen',
  protokoll: { art: 'ABFRAGE', objektart: 'weiterleitung' },
} as const;
const schreiben = {
  ...grund,
  methode: 'POST',
  protokoll: { art: 'VERAENDERUNG', objektart: 'weiterleitung' },
} as const;
const fall = z.object({ foerderfallId: z.uuid() });
const eine = z.object({ weiterleitungId: z.uuid() });

const Befund = z.object({
  art: z.enum(['FEHLER', 'HINWEIS']),
  code: z.string(),
  text: z.string(),
  regel: z.string().nullable(),
  quelle: z.string().nullable(),
});

export const listWeiterleitungenRoute = defineRoute({
  ...lesen,
  id: 'foerderung.listWeiterleitungen',
  pfad: '/foerderfaelle/:foerderfallId/weiterleitungen',
  beschreibung:
    'Weiterleitungen eines Förderfalls mit Bilanz, Befunden der Regeln, Unterlagen und Verlauf. Das Land sieht sie ab der Unterzeichnung.',
  params: fall,
  antwort: z.object({
    foerderfall: z.object({
      id: z.uuid(),
      standort: z.string(),
      foerderjahr: z.number().int(),
      zustand: z.enum(FOERDERFALL_ZUSTAENDE),
      typ: z.string(),
      von: tag,
      bis: tag,
    }),
    stichtag: tag,
    /** Last day on which proofs of Letztempfänger leave enough time for the own one. */
    nachweisSpaetestens: tag,
    bilanz: z.object({
      cm: z.number().int(),
      fw: z.number().int(),
      kommunen: z.number().int(),
      betrag: z.number().int(),
      befunde: z.array(Befund),
    }),
    /** Proofs that the own Verwendungsnachweis waits for. */
    nachweiseOffen: z.number().int(),
    weiterleitungen: z.array(
      z.object({
        id: z.uuid(),
        lfd: z.number().int(),
        zustand: z.enum(WEITERLEITUNG_ZUSTAENDE),
        version: z.number().int(),
        inhalt: Weiterleitungsinhalt,
        betrag: z.number().int(),
        wirksamAb: tag.nullable(),
        nachweis: Letztempfaengernachweis.nullable(),
        pruefung: z
          .object({ anerkannt: z.number().int(), vermerk: z.string(), erstattung: z.number().int() })
          .nullable(),
        /** Verantwortliche Stelle that hands in by its own account. */
        letztempfaenger: z.object({ id: z.uuid(), name: z.string() }).nullable(),
        meldungen: z.array(Meldung),
        befunde: z.array(Befund),
        schritte: z.array(z.enum(WEITERLEITUNG_SCHRITTE)),
        /** The acting account prepared it, so another person signs. */
        selbstVorbereitet: z.boolean(),
        /** The file that the acting account may upload now. */
        dateiFaellig: z.enum(['VERTRAG', 'LE_NACHWEIS']).nullable(),
        dateien: z.array(
          z.object({
            id: z.uuid(),
            zu: z.enum(['VERTRAG', 'LE_NACHWEIS']),
            name: z.string(),
            am: tag,
          }),
        ),
        ereignisse: z.array(
          z.object({
            lfd: z.number().int(),
            ereignis: z.string(),
            von: z.enum(WEITERLEITUNG_ZUSTAENDE).nullable(),
            nach: z.enum(WEITERLEITUNG_ZUSTAENDE),
            grund: z.string().nullable(),
            person: z.string().nullable(),
            rolle: z.string(),
            am: tag,
          }),
        ),
      }),
    ),
    /** What the signed Antrag plans for recipients that have no Weiterleitung yet. */
    plan: z.array(
      z.object({
        empfaengerart: z.enum(EMPFAENGERARTEN),
        empfaenger: z.string(),
        posten: z.array(Weiterleitungsposten),
      }),
    ),
    /** Stellen of the Standort that may be a Letztempfänger; empty for who does not prepare. */
    stellen: z.array(z.object({ id: z.uuid(), name: z.string() })),
    /** The acting account may begin one. */
    anlegbar: z.boolean(),
    synthetisch: z.boolean(),
  }),
});

export const createWeiterleitungRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.createWeiterleitung',
  pfad: '/foerderfaelle/:foerderfallId/weiterleitungen',
  recht: 'weiterleitung.bearbeiten',
  beschreibung: 'Beginnt eine Weiterleitung an einen Letztempfänger, sobald der Antrag gezeichnet ist.',
  params: fall,
  body: z.object({ inhalt: Weiterleitungsinhalt }),
  antwort: SchreibAntwort,
});

export const updateWeiterleitungRoute = defineRoute({
  ...schreiben,
  methode: 'PUT',
  id: 'foerderung.updateWeiterleitung',
  pfad: '/weiterleitungen/:weiterleitungId',
  recht: 'weiterleitung.bearbeiten',
  beschreibung: 'Ändert eine Weiterleitung im Entwurf.',
  params: eine,
  body: z.object({ version: Version, inhalt: Weiterleitungsinhalt }),
  antwort: SchreibAntwort,
});

export const recordWeiterleitungsschrittRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordWeiterleitungsschritt',
  pfad: '/weiterleitungen/:weiterleitungId/schritte',
  recht: 'weiterleitung.bearbeiten',
  beschreibung:
    'Schritt der Sachbearbeitung: Vertrag prüfen, zur Änderung öffnen, Nachweis zurückgeben, Erstattung vermerken, abschließen.',
  params: eine,
  body: z.object({
    version: Version,
    schritt: z.enum(BEARBEITUNGSSCHRITTE),
    grund: absatz(GRUND_HOECHSTENS).nullable(),
  }),
  antwort: SchreibAntwort,
});

export const recordWeiterleitungszeichnungRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordWeiterleitungszeichnung',
  pfad: '/weiterleitungen/:weiterleitungId/zeichnung',
  recht: 'weiterleitung.zeichnen',
  erneutAnmelden: true,
  beschreibung:
    'Schritt der Zeichnung durch eine andere Person: unterzeichnen, kündigen, Erstattung fordern.',
  params: eine,
  body: z.object({
    version: Version,
    schritt: z.enum(ZEICHNUNGSSCHRITTE),
    grund: absatz(GRUND_HOECHSTENS).nullable(),
  }),
  antwort: SchreibAntwort,
});

export const recordLetztempfaengernachweisRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordLetztempfaengernachweis',
  pfad: '/weiterleitungen/:weiterleitungId/nachweis',
  recht: 'weiterleitung.bearbeiten',
  beschreibung: 'Trägt den Nachweis eines Letztempfängers ein; das Schriftstück liegt als Datei dabei.',
  params: eine,
  body: z.object({ version: Version, nachweis: Letztempfaengernachweis }),
  antwort: SchreibAntwort,
});

export const recordLetztempfaengerpruefungRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordLetztempfaengerpruefung',
  pfad: '/weiterleitungen/:weiterleitungId/nachweispruefung',
  recht: 'weiterleitung.zeichnen',
  erneutAnmelden: true,
  beschreibung:
    'Prüft den Nachweis eines Letztempfängers; eine andere Person als die, die ihn eingetragen hat. Was erhalten und nicht anerkannt ist, wird zur Erstattung.',
  params: eine,
  body: z.object({
    version: Version,
    anerkannt: z.number('Tragen Sie den anerkannten Betrag ein.').int().min(0).max(100_000_000_000),
    vermerk: absatz(2_000),
  }),
  antwort: SchreibAntwort,
});

export const createNachweiserinnerungRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.createNachweiserinnerung',
  pfad: '/weiterleitungen/:weiterleitungId/erinnerungen',
  recht: 'weiterleitung.bearbeiten',
  beschreibung:
    'Erinnert einen Letztempfänger, dessen Nachweis überfällig ist, mit neuem Tag; mit eigenem Konto liest er es in seiner Liste. Der vereinbarte Tag bleibt.',
  params: eine,
  body: z.object({ version: Version, bis: Datum, text: absatz(GRUND_HOECHSTENS) }),
  antwort: SchreibAntwort,
});

export const createWeiterleitungsdateiRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.createWeiterleitungsdatei',
  pfad: '/weiterleitungen/:weiterleitungId/dateien',
  recht: 'weiterleitung.bearbeiten',
  beschreibung:
    'Lädt den unterzeichneten Vertrag oder den Nachweis eines Letztempfängers hoch. Beides bleibt in der Akte.',
  params: eine,
  query: z.object({
    zu: z.enum(['VERTRAG', 'LE_NACHWEIS'], 'Wählen Sie, wozu die Datei gehört.'),
    name: z.string().min(1, 'Die Datei braucht einen Namen.').max(300, 'Der Dateiname ist zu lang.'),
  }),
  body: z.custom<Uint8Array>(),
  rohdaten: true,
  antwort: SchreibAntwort,
});

export const getWeiterleitungsdateiRoute = defineRoute({
  ...lesen,
  id: 'foerderung.getWeiterleitungsdatei',
  pfad: '/weiterleitungen/:weiterleitungId/dateien/:dateiId',
  beschreibung: 'Eine Datei zu einer Weiterleitung, Byte für Byte wie hochgeladen.',
  params: eine.extend({ dateiId: z.uuid() }),
  antwort: z.null(),
  datei: 'application/octet-stream',
});

export const getVertragsentwurfRoute = defineRoute({
  ...lesen,
  id: 'foerderung.getVertragsentwurf',
  pfad: '/weiterleitungen/:weiterleitungId/entwurf.pdf',
  beschreibung:
    'Entwurf des Vertrags oder Bescheids als PDF aus den eingetragenen Angaben; als Annahme gekennzeichnet, bis Anlage 4 bekannt ist.',
  params: eine,
  antwort: z.null(),
  datei: 'application/pdf',
});
