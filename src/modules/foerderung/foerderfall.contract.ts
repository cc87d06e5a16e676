import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { SeitenQuery, seiteVon } from '#src/core/contract/seite.ts';
import { absatz, Version } from '#src/modules/akte/feld.model.ts';
import { Antragsinhalt } from './antragsinhalt.model.ts';
import { FOERDERFALL_ZUSTAENDE, SCHRITTE } from './foerderfall.model.ts';
import { Regelparameterform } from './parameter-form.model.ts';
import { RICHTLINIEN } from './regelwerk/regelsatz.model.ts';

export const GRUND_HOECHSTENS = 1_000;

const tag = z.iso.date();
const name = z.string().nullable();
const params = z.object({ foerderfallId: z.uuid() });
const zweck = 'Förderverfahren nach der Richtlinie vom 12.12.2024';
const lesen = {
  methode: 'GET',
  domaene: 'foerderung',
  recht: 'foerderfall.lesen',
  zweck,
  protokoll: { art: 'ABFRAGE', objektart: 'foerderfall' },
} as const;
const schreiben = {
  domaene: 'foerderung',
  zweck,
  protokoll: { art: 'VERAENDERUNG', objektart: 'foerderfall' },
} as const;

const Foerderfall = z.object({
  id: z.uuid(),
  aktenzeichen: z.string(),
  standort: z.string(),
  foerderjahr: z.number().int(),
  zustand: z.enum(FOERDERFALL_ZUSTAENDE),
  frist: tag,
  /** Day on which the last Antrag that was signed counts as received. */
  eingangAm: tag.nullable(),
  /** Cents; null while something keeps the amounts from counting. */
  gesamt: z.number().int().nullable(),
  fehler: z.number().int(),
  hinweise: z.number().int(),
});

export const listFoerderfaelleRoute = defineRoute({
  ...lesen,
  id: 'foerderung.listFoerderfaelle',
  pfad: '/foerderfaelle',
  beschreibung:
    'Förderfälle des eigenen Standorts; für Rollen des Landes alle, die eingereicht sind. Nach Förderjahr und Frist.',
  query: SeitenQuery.extend({
    foerderjahr: z.coerce.number().int().min(2020).max(2100).optional(),
    zustand: z.enum(FOERDERFALL_ZUSTAENDE).optional(),
  }),
  antwort: seiteVon(
    Foerderfall.extend({
      /** Anzeigen and changes that wait for an answer. */
      offeneAenderungen: z.number().int(),
    }),
  ).extend({
    stichtag: tag,
    /** What is due next; null where the Richtlinie does not reach or the role applies for nothing. */
    naechste: z
      .object({
        foerderjahr: z.number().int(),
        oeffnung: tag,
        eigentlich: tag,
        frist: tag,
        /** The Förderfall that runs for it, or null. */
        foerderfallId: z.uuid().nullable(),
      })
      .nullable(),
    synthetisch: z.boolean(),
  }),
});

export const getFoerderfallRoute = defineRoute({
  ...lesen,
  id: 'foerderung.getFoerderfall',
  pfad: '/foerderfaelle/:foerderfallId',
  beschreibung:
    'Ein Förderfall mit Antrag, Vorbelegung, Regelparametern und allen Schritten. Das Land sieht die gezeichnete Fassung, nie den Entwurf.',
  params,
  antwort: Foerderfall.extend({
    version: z.number().int(),
    stichtag: tag,
    typ: z.string(),
    zuwendungsempfaenger: z.string(),
    von: tag,
    bis: tag,
    oeffnung: tag,
    fristEigentlich: tag,
    regelsatz: z.enum(RICHTLINIEN),
    parameter: Regelparameterform,
    kontingentCm: z.number().int().nullable(),
    inhalt: Antragsinhalt,
    vorbelegung: z.array(z.object({ feld: z.string(), text: z.string() })),
    geaendertAm: z.iso.datetime().nullable(),
    bearbeitetVon: name,
    /** The acting account changed the Antrag last, so another person signs. */
    selbstBearbeitet: z.boolean(),
    /** The content that is shown may be changed now. */
    aenderbar: z.boolean(),
    schritte: z.array(z.enum(SCHRITTE)),
    fassung: z
      .object({
        nummer: z.number().int(),
        pruefsumme: z.string(),
        gezeichnetVon: name,
        bearbeitetVon: name,
        eingangAm: tag,
        /** Time of the server. */
        eingang: z.iso.datetime(),
        /** Question and parameters give the same answer today, bit for bit. */
        nachgerechnet: z.boolean(),
      })
      .nullable(),
    ereignisse: z.array(
      z.object({
        lfd: z.number().int(),
        ereignis: z.string(),
        von: z.string().nullable(),
        nach: z.string(),
        grund: z.string().nullable(),
        person: name,
        rolle: z.string(),
        am: tag,
        erfasstAm: z.iso.datetime(),
      }),
    ),
    synthetisch: z.boolean(),
  }),
});

export const createFoerderfallRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.createFoerderfall',
  methode: 'POST',
  pfad: '/foerderfaelle',
  recht: 'foerderfall.bearbeiten',
  beschreibung:
    'Beginnt den Antrag für ein Förderjahr; Stellen, Kommunen und Angaben des Vorjahres sind vorbelegt.',
  body: z.object({
    foerderjahr: z
      .number('Wählen Sie das Förderjahr.')
      .int('Wählen Sie das Förderjahr.')
      .min(2025, 'Die Richtlinie gilt für die Förderjahre 2025 bis 2028 (Nr. 8).')
      .max(2028, 'Die Richtlinie gilt für die Förderjahre 2025 bis 2028 (Nr. 8).'),
  }),
  antwort: SchreibAntwort,
});

export const updateAntragRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.updateAntrag',
  methode: 'PUT',
  pfad: '/foerderfaelle/:foerderfallId/antrag',
  recht: 'foerderfall.bearbeiten',
  beschreibung: 'Speichert den Entwurf des Antrags, wie er eingegeben ist, auch mit Fehlern.',
  params,
  body: z.object({ version: Version, inhalt: Antragsinhalt }),
  antwort: SchreibAntwort,
});

export const createEinreichungRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.createEinreichung',
  methode: 'POST',
  pfad: '/foerderfaelle/:foerderfallId/einreichung',
  recht: 'foerderfall.zeichnen',
  erneutAnmelden: true,
  beschreibung:
    'Zeichnet den Antrag und reicht ihn ein; eine andere Person als die, die ihn zuletzt bearbeitet hat. Der Eingang trägt die Zeit des Servers.',
  params,
  body: z.object({
    version: Version,
    bestaetigt: z.literal(true, 'Bestätigen Sie, dass die Angaben vollständig und richtig sind.'),
  }),
  antwort: SchreibAntwort,
});

const mitGrund = z.object({ version: Version, grund: absatz(GRUND_HOECHSTENS) });

export const recordRuecknahmeRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordRuecknahme',
  methode: 'POST',
  pfad: '/foerderfaelle/:foerderfallId/ruecknahme',
  recht: 'foerderfall.zeichnen',
  erneutAnmelden: true,
  beschreibung: 'Nimmt einen eingereichten Antrag zurück; für das Jahr kann ein neuer begonnen werden.',
  params,
  body: mitGrund,
  antwort: SchreibAntwort,
});

export const recordVerwerfungRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordVerwerfung',
  methode: 'POST',
  pfad: '/foerderfaelle/:foerderfallId/verwerfung',
  recht: 'foerderfall.bearbeiten',
  beschreibung: 'Verwirft einen Entwurf; er bleibt lesbar, für das Jahr kann ein neuer begonnen werden.',
  params,
  body: mitGrund,
  antwort: SchreibAntwort,
});

export const recordPruefungsbeginnRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordPruefungsbeginn',
  methode: 'POST',
  pfad: '/foerderfaelle/:foerderfallId/pruefungsbeginn',
  recht: 'foerderfall.pruefen',
  beschreibung: 'Die Bezirksregierung beginnt mit der Prüfung eines eingereichten Antrags.',
  params,
  body: z.object({ version: Version }),
  antwort: SchreibAntwort,
});
