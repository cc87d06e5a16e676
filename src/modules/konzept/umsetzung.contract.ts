import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { absatz, Datum } from '#src/modules/akte/feld.model.ts';
import { Bestaetigung } from '#src/modules/fachfrage/pruefung.contract.ts';
import { CHECK_STAENDE, EINTRAG_STAENDE } from './checkliste.model.ts';
import { VERBINDLICHKEITEN } from './checkpunkte.model.ts';
import { FALLAUSWERTUNGEN, KLASSEN, STRUKTURBESCHLUESSE } from './summenscore.model.ts';

const tag = z.iso.date();
const zweck = 'Umsetzungsstand des Standorts (Selbsteinschätzung)';
const lesen = { domaene: 'steuerung', recht: 'umsetzungsstand.lesen', zweck } as const;
const pflegen = { domaene: 'steuerung', recht: 'umsetzungsstand.pflegen', zweck } as const;
const protokoll = { art: 'ABFRAGE', objektart: 'umsetzungsstand' } as const;
const veraenderung = { art: 'VERAENDERUNG', objektart: 'umsetzungsstand' } as const;

const Zaehler = z.object({
  ERFUELLT: z.number().int(),
  OFFEN: z.number().int(),
  AUSNAHME: z.number().int(),
  HINWEIS: z.number().int(),
  gesamt: z.number().int(),
});

export const listCheckpunkteRoute = defineRoute({
  ...lesen,
  id: 'konzept.listCheckpunkte',
  methode: 'GET',
  pfad: '/checkliste',
  protokoll,
  beschreibung:
    'Was das Handlungskonzept von der strategischen Steuerung verlangt, Punkt für Punkt: berechnet, wo das Programm es weiß, sonst eingetragen.',
  antwort: z.object({
    stichtag: tag,
    monate: z.number().int(),
    zahlen: Zaehler,
    punkte: z.array(
      z.object({
        code: z.string(),
        art: z.enum(VERBINDLICHKEITEN),
        text: z.string(),
        quelle: z.string(),
        stand: z.enum(CHECK_STAENDE),
        nurBerechnet: z.boolean(),
        berechnung: z.object({ erfuellt: z.boolean(), text: z.string() }).nullable(),
        veraltet: z.boolean(),
        /** The latest first. */
        eintraege: z.array(
          z.object({
            lfd: z.number().int(),
            stand: z.enum(EINTRAG_STAENDE),
            text: z.string(),
            tag,
            am: tag,
            wer: z.string().nullable(),
          }),
        ),
      }),
    ),
  }),
});

export const recordCheckpunktRoute = defineRoute({
  ...pflegen,
  id: 'konzept.recordCheckpunkt',
  methode: 'POST',
  pfad: '/checkliste/:code',
  protokoll: veraenderung,
  beschreibung:
    'Trägt zu einem Punkt den Nachweis ein, oder den Grund, warum es anders ist. Frühere Einträge bleiben.',
  params: z.object({ code: z.string().regex(/^[A-Z]{2}-\d{2}$/) }),
  body: z.object({
    /** Number of entries that the page has seen. */
    gesehen: z.number().int().min(0),
    stand: z.enum(EINTRAG_STAENDE, 'Wählen Sie den Stand.'),
    text: absatz(2_000),
    tag: Datum,
    erklaerungen: Bestaetigung.erklaerungen,
  }),
  antwort: z.object({ code: z.string() }),
});

const Score = z.object({
  tag,
  summe: z.number().int(),
  klasse: z.enum(KLASSEN),
  variablen: z.object({
    lgSitzungen: z.number().int(),
    gruppen: z.number().int(),
    fallauswertung: z.boolean(),
    lgVorhanden: z.boolean(),
    handlungskonzept: z.boolean(),
    strukturbeschluss: z.boolean(),
    empfehlungen: z.boolean(),
  }),
});
const Einschaetzung = {
  tag: Datum,
  fallauswertung: z.enum(FALLAUSWERTUNGEN, 'Wählen Sie eine Antwort.'),
  strukturbeschluss: z.enum(STRUKTURBESCHLUESSE, 'Wählen Sie eine Antwort.'),
  sitzungenVorher: z.number('Geben Sie eine Zahl ein.').int('Geben Sie eine ganze Zahl ein.').min(0).max(500),
};

export const getUmsetzungsstandRoute = defineRoute({
  ...lesen,
  id: 'konzept.getUmsetzungsstand',
  methode: 'GET',
  pfad: '/umsetzungsstand',
  protokoll,
  beschreibung:
    'Summenscore des eigenen Standorts mit seinen Variablen und seinem Verlauf, Kennzahlen der Steuerung und Stand der Checkliste. Kein Vergleich von Standorten.',
  antwort: z.object({
    stichtag: tag,
    score: Score,
    verlauf: z.array(Score),
    einschaetzung: z
      .object({
        tag,
        fallauswertung: z.enum(FALLAUSWERTUNGEN),
        strukturbeschluss: z.enum(STRUKTURBESCHLUESSE),
        sitzungenVorher: z.number().int(),
      })
      .nullable(),
    /** Whether a middle answer counts. */
    regel: z.object({ ansatzweise: z.number().int(), nichtBeurteilbar: z.number().int() }),
    kennzahlen: z.array(
      z.object({
        code: z.string(),
        titel: z.string(),
        /** For the picture. */
        kurz: z.string(),
        anzahl: z.number().int().nullable(),
        von: z.number().int().nullable(),
        einheit: z.enum(['ANZAHL', 'TAGE', 'MONATE']),
        definition: z.string(),
      }),
    ),
    /** Kommunen for which the Konzept in force names nobody. */
    kommunenOhne: z.array(z.string()),
    checkliste: Zaehler,
  }),
});

export const recordSelbsteinschaetzungRoute = defineRoute({
  ...pflegen,
  id: 'konzept.recordSelbsteinschaetzung',
  methode: 'POST',
  pfad: '/umsetzungsstand',
  protokoll: veraenderung,
  beschreibung:
    'Beantwortet, was der Summenscore fragt und kein Eintrag sagt. Gilt ab dem Tag; frühere Antworten bleiben.',
  body: z.object(Einschaetzung),
  antwort: SchreibAntwort.partial(),
});
