import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { absatz, Datum, optionalerAbsatz, Version, zeile } from '#src/modules/akte/feld.model.ts';
import { Bestaetigung } from '#src/modules/fachfrage/pruefung.contract.ts';
import { INSTITUTION_HOECHSTENS } from './hinweis.contract.ts';
import {
  MASSNAHME_BETRAG,
  MASSNAHME_RESSOURCEN,
  MASSNAHME_STELLE,
  MASSNAHME_TEXT,
  MASSNAHME_ZUSTAENDE,
} from './massnahme.model.ts';
import { GRUNDLAGEN, WIRKUNGEN } from './wirkung.model.ts';

export const STELLUNGNAHME_TEXT = 3_000;
/** What was counted, and by whom from what. */
export const MESSUNG_ZEILE = 300;
export const MESSUNG_FAELLE = 100_000;
export const MESSUNG_TAGE = 3_650;

const tag = z.iso.date();
const ganz = z.number().int();
const params = z.object({ themaId: z.uuid() });
const zweck = 'Generative Themen des KIM-Standorts';
const lesen = { domaene: 'steuerung', recht: 'thema.lesen', zweck } as const;
const bearbeiten = { domaene: 'steuerung', recht: 'thema.bearbeiten', zweck } as const;
const veraenderung = { art: 'VERAENDERUNG', objektart: 'thema' } as const;

const Massnahme = z.object({
  id: z.uuid(),
  /** Beschluss by which it came; null: the Thema was decided elsewhere. */
  beschlussId: z.uuid().nullable(),
  inhalt: z.string(),
  verantwortlich: z.string(),
  faellig: tag,
  ressourcen: z.string().nullable(),
  /** In cents. */
  betrag: ganz.nullable(),
  zustand: z.enum(MASSNAHME_ZUSTAENDE),
  ergebnis: z.string().nullable(),
  abgeschlossenAm: tag.nullable(),
  ueberfaellig: z.boolean(),
});
const Stellungnahme = z.object({
  lfd: ganz,
  institution: z.string(),
  angefragtAm: tag,
  antwortBis: tag,
  eingegangenAm: tag.nullable(),
  inhalt: z.string().nullable(),
});
/** Of a thousand. */
const Rate = z.object({ wert: ganz, unten: ganz, oben: ganz }).nullable();
/** Hits, cases and median of the days; null where a small group would tell who reported. */
const Zahlen = z
  .object({ betroffen: ganz, faelle: ganz, tage: z.number().nullable(), rate: Rate })
  .nullable();
const Fenster = z.object({ vorherVon: tag, vorherBis: tag, nachherVon: tag, nachherBis: tag });
const Messung = Fenster.extend({
  lfd: ganz,
  grundlage: z.enum(GRUNDLAGEN),
  umgesetztAm: tag,
  vorher: Zahlen,
  nachher: Zahlen,
  unterschied: Rate,
  ergebnis: z.enum(WIRKUNGEN),
  erklaerung: z.string(),
  gezaehlt: z.string().nullable(),
  quelle: z.string().nullable(),
  am: tag,
});

export const getUmsetzungRoute = defineRoute({
  ...lesen,
  id: 'thema.getUmsetzung',
  methode: 'GET',
  pfad: '/themen/:themaId/umsetzung',
  protokoll: { art: 'ABFRAGE', objektart: 'thema' },
  beschreibung:
    'Beschluss, Stellungnahmen, Maßnahmen und gemessene Wirkung eines Themas. Kleine Zahlen sieht nur die Koordination.',
  params,
  antwort: z.object({
    version: ganz,
    beschluss: z
      .object({ id: z.uuid(), gremium: z.string(), inhalt: z.string(), beschlossenAm: tag })
      .nullable(),
    /** Beschlüsse of the Lenkungsgruppe with approved minutes; only where the next step needs one. */
    beschlusswahl: z.array(
      z.object({ id: z.uuid(), gremium: z.string(), inhalt: z.string(), beschlossenAm: tag }),
    ),
    stellungnahmen: z.array(Stellungnahme),
    /** Stellen that Hinweise of the Thema name; for who handles Themen. */
    genannteStellen: z.array(z.string()),
    stellungnahmeTage: ganz,
    massnahmen: z.array(Massnahme),
    /** Whether a Maßnahme may be added now, and whether the effect may be measured. */
    massnahmeMoeglich: z.boolean(),
    umgesetztAm: tag.nullable(),
    fenster: Fenster.nullable(),
    /** First day on which the window after the Umsetzung is over. */
    messbarAb: tag.nullable(),
    /** What the Thema is about, as its Hinweise say; for who handles Themen. */
    hindernisse: z.array(
      z.object({ schnittstelle: z.string(), themenbereich: z.string(), huerde: z.string() }),
    ),
    grenzen: z.object({ faelle: ganz, betroffene: ganz, genauigkeit: ganz }),
    messungen: z.array(Messung),
  }),
});

const betrag = ganz.min(0).max(MASSNAHME_BETRAG, 'Der Betrag ist zu groß.').nullable().default(null);

export const createMassnahmeRoute = defineRoute({
  ...bearbeiten,
  id: 'thema.createMassnahme',
  methode: 'POST',
  pfad: '/themen/:themaId/massnahmen',
  protokoll: veraenderung,
  beschreibung:
    'Legt zu einem beschlossenen Thema eine Maßnahme an: was, welche Stelle, bis wann, mit welchen Mitteln.',
  params,
  body: z.object({
    version: Version,
    text: absatz(MASSNAHME_TEXT),
    verantwortlich: zeile(MASSNAHME_STELLE),
    faellig: Datum,
    ressourcen: optionalerAbsatz(MASSNAHME_RESSOURCEN),
    betrag,
    ...Bestaetigung,
  }),
  antwort: SchreibAntwort,
});

export const recordMassnahmeRoute = defineRoute({
  ...bearbeiten,
  id: 'thema.recordMassnahme',
  methode: 'POST',
  pfad: '/themen/:themaId/massnahmen/:massnahmeId',
  protokoll: veraenderung,
  beschreibung: 'Hält den Stand einer Maßnahme fest: läuft, umgesetzt mit Ergebnis, entfallen mit Grund.',
  params: params.extend({ massnahmeId: z.uuid() }),
  body: z.object({
    version: Version,
    zustand: z.enum(MASSNAHME_ZUSTAENDE, 'Wählen Sie den Stand.'),
    faellig: Datum,
    ergebnis: optionalerAbsatz(MASSNAHME_TEXT),
    erklaerungen: Bestaetigung.erklaerungen,
  }),
  antwort: SchreibAntwort,
});

export const createStellungnahmeRoute = defineRoute({
  ...bearbeiten,
  id: 'thema.createStellungnahme',
  methode: 'POST',
  pfad: '/themen/:themaId/stellungnahmen',
  protokoll: veraenderung,
  beschreibung: 'Hält fest, dass eine genannte Stelle um Stellungnahme gebeten ist, und bis wann.',
  params,
  body: z.object({
    version: Version,
    institution: zeile(INSTITUTION_HOECHSTENS),
    angefragtAm: Datum,
    antwortBis: Datum,
    erklaerungen: Bestaetigung.erklaerungen,
  }),
  antwort: SchreibAntwort,
});

export const recordStellungnahmeRoute = defineRoute({
  ...bearbeiten,
  id: 'thema.recordStellungnahme',
  methode: 'POST',
  pfad: '/themen/:themaId/stellungnahmen/:nummer',
  protokoll: veraenderung,
  beschreibung: 'Trägt die Stellungnahme einer angefragten Stelle ein, mit Tag und Text.',
  params: params.extend({ nummer: z.string().regex(/^[1-9]\d{0,3}$/) }),
  body: z.object({
    version: Version,
    eingegangenAm: Datum,
    text: absatz(STELLUNGNAHME_TEXT),
    ...Bestaetigung,
  }),
  antwort: SchreibAntwort,
});

const zahl = (hoechstens: number) =>
  z.number('Geben Sie eine ganze Zahl ein.').int().min(0).max(hoechstens).nullable().default(null);

export const recordWirkungRoute = defineRoute({
  ...bearbeiten,
  id: 'thema.recordWirkung',
  methode: 'POST',
  pfad: '/themen/:themaId/wirkung',
  protokoll: veraenderung,
  beschreibung:
    'Misst die Wirkung eines umgesetzten Themas in zwei festen Zeiträumen, aus Systemhinweisen oder aus einer Auszählung mit Quelle.',
  params,
  body: z.object({
    version: Version,
    grundlage: z.enum(GRUNDLAGEN, 'Wählen Sie, woraus gemessen wird.'),
    vorherBetroffen: zahl(MESSUNG_FAELLE),
    vorherFaelle: zahl(MESSUNG_FAELLE),
    nachherBetroffen: zahl(MESSUNG_FAELLE),
    nachherFaelle: zahl(MESSUNG_FAELLE),
    vorherTage: zahl(MESSUNG_TAGE),
    nachherTage: zahl(MESSUNG_TAGE),
    gezaehlt: optionalerAbsatz(MESSUNG_ZEILE),
    quelle: optionalerAbsatz(MESSUNG_ZEILE),
    ...Bestaetigung,
  }),
  antwort: SchreibAntwort.extend({ ergebnis: z.enum(WIRKUNGEN) }),
});
