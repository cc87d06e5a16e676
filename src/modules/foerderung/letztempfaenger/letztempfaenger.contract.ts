import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { absatz, Version } from '#src/modules/akte/feld.model.ts';
import {
  FORMEN,
  VERTRAGSPUNKTE,
  WEITERLEITUNG_ZUSTAENDE,
  Weiterleitungsposten,
} from '../weiterleitung/weiterleitung.model.ts';
import { MELDUNGSARTEN, MELDUNGSSTAENDE, Meldungsbeleg, Meldungsinhalt } from './meldung.model.ts';

const ANTWORT_HOECHSTENS = 2_000;
const tag = z.iso.date();
const grund = {
  domaene: 'foerderung',
  zweck: 'Nachweis der Letztempfänger (VV Nr. 12 zu § 44 LHO)',
} as const;

/** What was handed in, as both sides see it. Amounts in cents. */
export const Meldung = z.object({
  id: z.uuid(),
  lfd: z.number().int(),
  art: z.enum(MELDUNGSARTEN),
  stand: z.enum(MELDUNGSSTAENDE),
  bis: tag,
  sachbericht: z.string(),
  belege: z.array(Meldungsbeleg),
  ausgaben: z.number().int(),
  erhalten: z.number().int(),
  vorgelegtVon: z.string().nullable(),
  vorgelegtAm: tag,
  antwort: z.string().nullable(),
  beantwortetVon: z.string().nullable(),
  beantwortetAm: tag.nullable(),
  version: z.number().int(),
});

export const listEigeneWeiterleitungenRoute = defineRoute({
  ...grund,
  methode: 'GET',
  id: 'foerderung.listEigeneWeiterleitungen',
  pfad: '/eigene-weiterleitungen',
  recht: 'letztempfaenger.lesen',
  protokoll: { art: 'ABFRAGE', objektart: 'weiterleitung' },
  beschreibung:
    'Weiterleitungen, deren Letztempfänger die eigene verantwortliche Stelle ist: was vereinbart ist, Fristen und was vorgelegt wurde.',
  antwort: z.object({
    stichtag: tag,
    weiterleitungen: z.array(
      z.object({
        id: z.uuid(),
        zuwendungsempfaenger: z.string(),
        foerderjahr: z.number().int(),
        zustand: z.enum(WEITERLEITUNG_ZUSTAENDE),
        form: z.enum(FORMEN),
        von: tag,
        bis: tag,
        nachweisBis: tag,
        betrag: z.number().int(),
        posten: z.array(Weiterleitungsposten),
        punkte: z.array(z.enum(VERTRAGSPUNKTE)),
        /** What the Zuwendungsempfänger accepts of the proof; its note stays there. */
        pruefung: z.object({ anerkannt: z.number().int(), erstattung: z.number().int() }).nullable(),
        /** The signed documents, newest first. */
        vertraege: z.array(z.object({ id: z.uuid(), am: tag })),
        /** Of the Zuwendungsempfänger about a proof that is late, newest first. */
        erinnerungen: z.array(z.object({ am: tag, text: z.string() })),
        meldbar: z.enum(MELDUNGSARTEN).nullable(),
        meldungen: z.array(Meldung),
      }),
    ),
    synthetisch: z.boolean(),
  }),
});

export const getEigenerVertragRoute = defineRoute({
  ...grund,
  methode: 'GET',
  id: 'foerderung.getEigenerVertrag',
  pfad: '/eigene-weiterleitungen/:weiterleitungId/vertraege/:dateiId',
  recht: 'letztempfaenger.lesen',
  protokoll: { art: 'ABFRAGE', objektart: 'weiterleitung' },
  beschreibung:
    'Der unterzeichnete Vertrag oder Bescheid einer Weiterleitung an die eigene verantwortliche Stelle, Byte für Byte wie hochgeladen.',
  params: z.object({ weiterleitungId: z.uuid(), dateiId: z.uuid() }),
  antwort: z.null(),
  datei: 'application/octet-stream',
});

export const createLetztempfaengermeldungRoute = defineRoute({
  ...grund,
  methode: 'POST',
  id: 'foerderung.createLetztempfaengermeldung',
  pfad: '/eigene-weiterleitungen/:weiterleitungId/meldungen',
  recht: 'letztempfaenger.melden',
  protokoll: { art: 'VERAENDERUNG', objektart: 'weiterleitung' },
  beschreibung:
    'Legt dem Zuwendungsempfänger einen Zwischennachweis oder den Nachweis vor: Sachbericht, Belege, erhaltene Mittel.',
  params: z.object({ weiterleitungId: z.uuid() }),
  body: z.object({ art: z.enum(MELDUNGSARTEN), inhalt: Meldungsinhalt }),
  antwort: SchreibAntwort,
});

const schreiben = {
  ...grund,
  methode: 'POST',
  recht: 'weiterleitung.bearbeiten',
  protokoll: { art: 'VERAENDERUNG', objektart: 'weiterleitung' },
  antwort: SchreibAntwort,
} as const;

export const assignLetztempfaengerRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.assignLetztempfaenger',
  pfad: '/weiterleitungen/:weiterleitungId/letztempfaenger',
  beschreibung:
    'Verbindet eine Weiterleitung mit der verantwortlichen Stelle, die Letztempfänger ist; sie sieht sie ab der Unterzeichnung. Null löst die Verbindung.',
  params: z.object({ weiterleitungId: z.uuid() }),
  body: z.object({ version: Version, mandantId: z.uuid('Wählen Sie eine Stelle.').nullable() }),
});

export const recordMeldungsantwortRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordMeldungsantwort',
  pfad: '/weiterleitungen/:weiterleitungId/meldungen/:meldungId/antwort',
  beschreibung:
    'Übernimmt, was ein Letztempfänger vorgelegt hat, oder gibt es mit einer Frage zurück. Ein übernommener Nachweis gilt als vorgelegt.',
  params: z.object({ weiterleitungId: z.uuid(), meldungId: z.uuid() }),
  body: z.object({
    version: Version,
    antwort: z.enum(['UEBERNOMMEN', 'ZURUECKGEGEBEN'], 'Wählen Sie die Antwort.'),
    text: absatz(ANTWORT_HOECHSTENS).nullable(),
  }),
});
