import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { absatz, Datum, Version, zeile } from '#src/modules/akte/feld.model.ts';
import { ABSCHLUESSE } from '#src/modules/stelle/qualifikation.model.ts';
import { FOERDERFALL_ZUSTAENDE } from '../foerderfall.model.ts';
import { PERSONALPOSITIONEN } from '../nachweis/stellen.model.ts';
import { ANTWORTEN, ANZEIGE_EREIGNISSE, ANZEIGE_ZUSTAENDE } from './anzeige.model.ts';
import { PROGRAMME } from './doppelfoerderung.model.ts';
import { KOFINANZIERER } from './kofinanzierung.model.ts';
import { ANDERE_ANZEIGEARTEN, ANZEIGEARTEN, WEGE } from './meldepflicht.model.ts';

export const ANZEIGETEXT_HOECHSTENS = 2_000;
const HOECHSTBETRAG = 100_000_000_000;
const tag = z.iso.date();
const cent = z.number().int();
const vzae = z.number().int();
const zweck = 'Stellen und Änderungen im Bewilligungszeitraum nach der Richtlinie vom 12.12.2024';
const lesen = {
  domaene: 'foerderung',
  zweck,
  protokoll: { art: 'ABFRAGE', objektart: 'foerderfall' },
} as const;
const schreiben = {
  domaene: 'foerderung',
  zweck,
  methode: 'POST',
  protokoll: { art: 'VERAENDERUNG', objektart: 'foerderfall' },
} as const;
const fall = z.object({ foerderfallId: z.uuid() });
const anzeige = z.object({ anzeigeId: z.uuid() });
const text = absatz(ANZEIGETEXT_HOECHSTENS);
const Stellenschluessel = z
  .string()
  .regex(/^(koord|va|zusatz|cm)-[1-9]\d{0,2}$/, 'Wählen Sie eine Stelle des Förderfalls.');

const Befund = z.object({
  art: z.enum(['FEHLER', 'HINWEIS']),
  code: z.string(),
  text: z.string(),
  regel: z.string().nullable(),
  quelle: z.string().nullable(),
});
export type Jahresbefund = z.infer<typeof Befund>;

const Aenderung = z.object({
  schluessel: z.string(),
  bezeichnung: z.string(),
  ab: tag,
  vorher: vzae,
  nachher: vzae,
  weg: z.enum(WEGE),
  frist: tag,
});

export const getLaufendesJahrRoute = defineRoute({
  ...lesen,
  id: 'foerderung.getLaufendesJahr',
  methode: 'GET',
  recht: 'laufjahr.lesen',
  pfad: '/foerderfaelle/:foerderfallId/stellen',
  beschreibung:
    'Stellen eines Förderfalls mit Profil, Besetzung, Lücken und deren Folge zu einem Tag, Anzeigen an die Bezirksregierung; Kürzel, Kofinanzierung und Anteile in anderen Programmen nur für den eigenen Standort.',
  params: fall,
  query: z.object({ stichtag: Datum.optional() }),
  antwort: z.object({
    foerderfall: z.object({
      id: z.uuid(),
      standort: z.string(),
      foerderjahr: z.number().int(),
      zustand: z.enum(FOERDERFALL_ZUSTAENDE),
      von: tag,
      bis: tag,
    }),
    stichtag: tag,
    heute: tag,
    /** The acting account keeps Stellenplan, Kofinanzierung and Anteile. */
    bearbeitbar: z.boolean(),
    anzeigbar: z.boolean(),
    stellen: z.array(
      z.object({
        schluessel: z.string(),
        position: z.enum(PERSONALPOSITIONEN),
        bezeichnung: z.string(),
        vzae,
        empfaenger: z.string(),
        bewilligt: cent,
        /** The Stelle of the Stellenplan; null when none has its name. */
        stelleId: z.uuid().nullable(),
        besetzt: vzae,
        profil: z.object({ profil: z.string(), schwerpunkt: z.string().nullable(), von: tag }).nullable(),
        belegung: z.array(
          z.object({
            besetzungId: z.uuid(),
            von: tag,
            bis: tag.nullable(),
            vzae,
            kuerzel: z.string().nullable(),
            qualifikation: z
              .object({
                abschluss: z.enum(ABSCHLUESSE),
                nachgewiesen: z.boolean(),
                grund: z.string().nullable(),
              })
              .nullable(),
          }),
        ),
        luecken: z.array(z.object({ von: tag, bis: tag, frei: vzae })),
        bisher: cent,
        bisEnde: cent,
        befunde: z.array(Befund),
      }),
    ),
    /** Degrees are seen by the own Standort and by whoever checks Nr. 4.1 e. */
    mitQualifikation: z.boolean(),
    /** Null for everybody but the own Standort. */
    eigenes: z
      .object({
        kofinanzierung: z.array(
          z.object({
            id: z.uuid(),
            stelle: z.string(),
            quelle: z.enum(KOFINANZIERER),
            betrag: cent,
            von: tag,
            bis: tag,
            beleg: z.string(),
            gestrichen: z.boolean(),
          }),
        ),
        kofinanzierungJePosition: z.array(z.object({ position: z.enum(PERSONALPOSITIONEN), betrag: cent })),
        fremdanteile: z.array(
          z.object({
            id: z.uuid(),
            kuerzel: z.string(),
            programm: z.enum(PROGRAMME),
            vzae,
            von: tag,
            bis: tag.nullable(),
            gestrichen: z.boolean(),
          }),
        ),
        kuerzel: z.array(z.string()),
        ueberfinanzierung: z.array(Befund),
        doppelfoerderung: z.array(Befund),
        /** Changes that nobody has told yet, by date. */
        pflichten: z.array(Aenderung),
      })
      .nullable(),
    anzeigen: z.array(
      z.object({
        id: z.uuid(),
        lfd: z.number().int(),
        art: z.enum(ANZEIGEARTEN),
        weg: z.enum(WEGE),
        bezeichnung: z.string().nullable(),
        ab: tag,
        vorher: vzae.nullable(),
        nachher: vzae.nullable(),
        text: z.string(),
        zustand: z.enum(ANZEIGE_ZUSTAENDE),
        version: z.number().int(),
        angezeigtAm: tag,
        handlungen: z.array(z.enum(['antworten', 'zeichnen'])),
        selbstVorbereitet: z.boolean(),
        ereignisse: z.array(
          z.object({
            lfd: z.number().int(),
            ereignis: z.enum(ANZEIGE_EREIGNISSE),
            nach: z.enum(ANZEIGE_ZUSTAENDE),
            antwort: z.enum(ANTWORTEN).nullable(),
            grund: z.string().nullable(),
            person: z.string().nullable(),
            rolle: z.string(),
            am: tag,
          }),
        ),
      }),
    ),
    synthetisch: z.boolean(),
  }),
});

export const createKofinanzierungRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.createKofinanzierung',
  recht: 'laufjahr.bearbeiten',
  pfad: '/foerderfaelle/:foerderfallId/kofinanzierung',
  beschreibung:
    'Hält fest, was Kreis, Kommune oder Träger zu einer Stelle dazugeben, mit Zeitraum und Beleg.',
  params: fall,
  body: z.object({
    stelle: Stellenschluessel,
    quelle: z.enum(KOFINANZIERER, 'Wählen Sie, wer dazugibt.'),
    betrag: z
      .number('Tragen Sie den Betrag ein.')
      .int()
      .min(1, 'Der Betrag muss größer als 0 sein.')
      .max(HOECHSTBETRAG),
    von: Datum,
    bis: Datum,
    beleg: zeile(),
  }),
  antwort: SchreibAntwort,
});

export const undoKofinanzierungRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.undoKofinanzierung',
  recht: 'laufjahr.bearbeiten',
  pfad: '/kofinanzierung/:kofinanzierungId/streichung',
  beschreibung: 'Streicht eine Kofinanzierung; der Eintrag bleibt als gestrichen sichtbar.',
  params: z.object({ kofinanzierungId: z.uuid() }),
  body: z.object({}),
  antwort: SchreibAntwort,
});

export const createFremdanteilRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.createFremdanteil',
  recht: 'laufjahr.bearbeiten',
  pfad: '/foerderfaelle/:foerderfallId/fremdanteile',
  beschreibung:
    'Hält fest, mit welchem Anteil eine Person (Kürzel) in einem anderen geförderten Programm steht. Sichtbar nur am eigenen Standort.',
  params: fall,
  body: z.object({
    kuerzel: z
      .string()
      .regex(/^[A-Z0-9][A-Z0-9-]{1,11}$/, '2 bis 12 Großbuchstaben, Ziffern oder Bindestriche. Kein Name.'),
    programm: z.enum(PROGRAMME, 'Wählen Sie das Programm.'),
    vzae: z
      .number('Geben Sie den Anteil an.')
      .int()
      .min(1, 'Der Anteil muss größer als 0 sein.')
      .max(100, 'Ein Anteil kann nicht größer als 1,00 sein.'),
    von: Datum,
    bis: Datum.nullable().default(null),
  }),
  antwort: SchreibAntwort,
});

export const undoFremdanteilRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.undoFremdanteil',
  recht: 'laufjahr.bearbeiten',
  pfad: '/fremdanteile/:fremdanteilId/streichung',
  beschreibung:
    'Streicht einen Anteil in einem anderen Programm; der Eintrag bleibt als gestrichen sichtbar.',
  params: z.object({ fremdanteilId: z.uuid() }),
  body: z.object({}),
  antwort: SchreibAntwort,
});

export const createAenderungsanzeigeRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.createAenderungsanzeige',
  recht: 'laufjahr.bearbeiten',
  pfad: '/foerderfaelle/:foerderfallId/aenderungsanzeigen',
  beschreibung:
    'Zeigt der Bezirksregierung eine Änderung an. Eine Änderung der Besetzung steht in der Stellenbesetzung; Anteile und Weg kommen von dort.',
  params: fall,
  body: z.discriminatedUnion('art', [
    z.object({ art: z.literal('BESETZUNG'), stelle: Stellenschluessel, ab: Datum, text }),
    z.object({ art: z.enum(ANDERE_ANZEIGEARTEN, 'Wählen Sie die Art der Änderung.'), ab: Datum, text }),
  ]),
  antwort: SchreibAntwort,
});

export const recordAnzeigeantwortRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordAnzeigeantwort',
  recht: 'aenderungsanzeige.beantworten',
  pfad: '/aenderungsanzeigen/:anzeigeId/antwort',
  beschreibung:
    'Die Bezirksregierung antwortet: Änderungsbescheid nötig, oder sie schlägt die Kenntnisnahme ohne Bescheid vor.',
  params: anzeige,
  body: z.object({ version: Version, antwort: z.enum(ANTWORTEN, 'Wählen Sie die Antwort.'), text }),
  antwort: SchreibAntwort,
});

export const recordAnzeigezeichnungRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordAnzeigezeichnung',
  recht: 'aenderungsanzeige.zeichnen',
  pfad: '/aenderungsanzeigen/:anzeigeId/zeichnung',
  beschreibung: 'Eine andere Person der Bezirksregierung zeichnet die Kenntnisnahme oder gibt sie zurück.',
  params: anzeige,
  body: z.object({ version: Version, entscheidung: z.enum(['ZUSTIMMEN', 'ZURUECKGEBEN']), text }),
  antwort: SchreibAntwort,
});
