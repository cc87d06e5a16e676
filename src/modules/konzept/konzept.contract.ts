import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { Datum, optionalerAbsatz, Version, zeile } from '#src/modules/akte/feld.model.ts';
import { Bestaetigung } from '#src/modules/fachfrage/pruefung.contract.ts';
import { STANDORT_TYPEN } from '#src/modules/standort/standort.model.ts';
import { FELD_HOECHSTENS, KAPITEL_CODES, NAME_HOECHSTENS, ZEILEN_HOECHSTENS } from './kapitel.model.ts';
import {
  ABSTIMMUNGSBEREICHE,
  ABSTIMMUNGSERGEBNISSE,
  FEDERFUEHRUNGEN,
  KONZEPT_ZUSTAENDE,
  KONZEPTARTEN,
  KONZEPTLAGEN,
} from './konzept.model.ts';
import { KONZEPTSCHRITT_CODES } from './schritte.model.ts';

const tag = z.iso.date();
const zweck = 'Konzepte des Standorts (Richtlinie 4.1 d, 4.1 f, 6 g)';
const params = z.object({ fassungId: z.uuid() });
const lesen = { domaene: 'steuerung', recht: 'konzept.lesen', zweck } as const;
const pflegen = { domaene: 'steuerung', recht: 'konzept.pflegen', zweck } as const;
const abfrage = { art: 'ABFRAGE', objektart: 'konzept' } as const;
const veraenderung = { art: 'VERAENDERUNG', objektart: 'konzept' } as const;

/** A text that may be left out; blank is null. */
const freiwillig = (max: number) => optionalerAbsatz(max).transform((text) => text ?? null);
const Feldtext = optionalerAbsatz(FELD_HOECHSTENS).transform((text) => text ?? '');
const Werte = z.record(z.string().regex(/^[a-zA-Z]{2,30}$/), Feldtext);

const Kopf = z.object({
  id: z.uuid(),
  art: z.enum(KONZEPTARTEN),
  nummer: z.number().int(),
  zustand: z.enum(KONZEPT_ZUSTAENDE),
  /** The state as of the Stichtag: a Konzept in force may wait for its next Fassung. */
  lage: z.enum(KONZEPTLAGEN),
  gueltigAb: tag.nullable(),
  faelligAb: tag.nullable(),
  begonnenAm: tag,
});

export const listKonzepteRoute = defineRoute({
  ...lesen,
  id: 'konzept.listKonzepte',
  methode: 'GET',
  pfad: '/konzepte',
  protokoll: abfrage,
  beschreibung:
    'Fassungen beider Konzepte des Standorts. Case Management und Teamleitung sehen, was gültig ist.',
  antwort: z.object({
    stichtag: tag,
    monate: z.number().int(),
    fassungen: z.array(Kopf),
    /** Konzepte of which nothing is in work. */
    frei: z.array(z.enum(KONZEPTARTEN)),
  }),
});

export const createFassungRoute = defineRoute({
  ...pflegen,
  id: 'konzept.createFassung',
  methode: 'POST',
  pfad: '/konzepte',
  protokoll: veraenderung,
  beschreibung: 'Beginnt eine Fassung; was die letzte enthielt, wird übernommen.',
  body: z.object({
    art: z.enum(KONZEPTARTEN, 'Wählen Sie, welches Konzept.'),
    federfuehrung: z.enum(FEDERFUEHRUNGEN, 'Wählen Sie, wer die Federführung hat.'),
  }),
  antwort: SchreibAntwort,
});

const Kapitelzeilen = z
  .array(
    z.object({
      name: zeile(NAME_HOECHSTENS),
      kommuneId: z.uuid().nullable().default(null),
      werte: Werte,
    }),
  )
  .max(ZEILEN_HOECHSTENS, 'Das sind zu viele Zeilen.')
  .refine(
    (zeilen) =>
      new Set(zeilen.map(({ name, kommuneId }) => kommuneId ?? name.toLowerCase())).size === zeilen.length,
    'Ein Name steht zweimal da. Fassen Sie beide Zeilen zusammen.',
  );

export const getFassungRoute = defineRoute({
  ...lesen,
  id: 'konzept.getFassung',
  methode: 'GET',
  pfad: '/konzepte/:fassungId',
  protokoll: abfrage,
  beschreibung:
    'Eine Fassung mit Kapiteln; für Koordination und Leitung auch Abstimmungen, Schritte und Lücken.',
  params,
  antwort: Kopf.extend({
    version: z.number().int(),
    stichtag: tag,
    standort: z.string(),
    standortTyp: z.enum(STANDORT_TYPEN),
    federfuehrung: z.enum(FEDERFUEHRUNGEN),
    vorgabe: z.string(),
    vorgaengerId: z.uuid().nullable(),
    kommunen: z.array(z.object({ id: z.uuid(), name: z.string() })),
    kapitel: z.array(
      z.object({
        code: z.enum(KAPITEL_CODES),
        felder: z.record(z.string(), z.string()),
        zeilen: z.array(
          z.object({
            name: z.string(),
            kommuneId: z.uuid().nullable(),
            werte: z.record(z.string(), z.string()),
          }),
        ),
        version: z.number().int(),
        bearbeitetAm: tag,
        geprueftVon: z.string().nullable(),
      }),
    ),
    luecken: z.array(
      z.object({ code: z.enum(KAPITEL_CODES), titel: z.string(), fehlt: z.array(z.string()) }),
    ),
    abstimmungen: z.array(
      z.object({
        id: z.uuid(),
        bereich: z.enum(ABSTIMMUNGSBEREICHE),
        stelle: z.string(),
        tag,
        ergebnis: z.enum(ABSTIMMUNGSERGEBNISSE),
        bemerkung: z.string().nullable(),
      }),
    ),
    ereignisse: z.array(
      z.object({
        lfd: z.number().int(),
        art: z.string(),
        nach: z.enum(KONZEPT_ZUSTAENDE),
        tag,
        grund: z.string().nullable(),
        fundstelle: z.string().nullable(),
        beschluss: z.string().nullable(),
        wer: z.string().nullable(),
      }),
    ),
    schritte: z.array(z.enum(KONZEPTSCHRITT_CODES)),
    /** Beschlüsse of the Lenkungsgruppe, for the step that needs one. */
    beschluesse: z.array(z.object({ id: z.uuid(), inhalt: z.string(), tag })),
    /** The other Fassungen of this Konzept, to compare with. */
    fassungen: z.array(z.object({ id: z.uuid(), nummer: z.number().int() })),
  }),
});

export const updateKapitelRoute = defineRoute({
  ...pflegen,
  id: 'konzept.updateKapitel',
  methode: 'PUT',
  pfad: '/konzepte/:fassungId/kapitel/:kapitel',
  protokoll: veraenderung,
  beschreibung: 'Schreibt ein Kapitel, solange die Fassung ein Entwurf ist oder nachgebessert wird.',
  params: params.extend({ kapitel: z.enum(KAPITEL_CODES) }),
  body: z.object({
    /** 0: nothing was saved of this chapter yet. */
    version: Version,
    felder: Werte,
    zeilen: Kapitelzeilen,
    erklaerungen: Bestaetigung.erklaerungen,
  }),
  antwort: SchreibAntwort,
});

export const createAbstimmungRoute = defineRoute({
  ...pflegen,
  id: 'konzept.createAbstimmung',
  methode: 'POST',
  pfad: '/konzepte/:fassungId/abstimmungen',
  protokoll: veraenderung,
  beschreibung: 'Hält fest, mit welcher Stelle wann und mit welchem Ergebnis abgestimmt wurde.',
  params,
  body: z.object({
    bereich: z.enum(ABSTIMMUNGSBEREICHE, 'Wählen Sie, mit wem abgestimmt wurde.'),
    stelle: zeile(NAME_HOECHSTENS),
    tag: Datum,
    ergebnis: z.enum(ABSTIMMUNGSERGEBNISSE, 'Wählen Sie das Ergebnis.'),
    bemerkung: freiwillig(1_000),
    erklaerungen: Bestaetigung.erklaerungen,
  }),
  antwort: SchreibAntwort,
});

export const recordKonzeptschrittRoute = defineRoute({
  ...pflegen,
  id: 'konzept.recordKonzeptschritt',
  methode: 'POST',
  pfad: '/konzepte/:fassungId/schritte',
  protokoll: veraenderung,
  beschreibung: 'Der nächste Schritt einer Fassung, vom Entwurf bis in Kraft und zurück.',
  params,
  body: z.object({
    version: Version,
    schritt: z.enum(KONZEPTSCHRITT_CODES, 'Wählen Sie den Schritt.'),
    tag: Datum,
    grund: freiwillig(2_000),
    fundstelle: freiwillig(300),
    beschlussId: z.uuid().nullable().default(null),
    erklaerungen: Bestaetigung.erklaerungen,
  }),
  antwort: SchreibAntwort,
});

export const exportKonzeptRoute = defineRoute({
  ...lesen,
  id: 'konzept.exportKonzept',
  methode: 'GET',
  pfad: '/konzepte/:fassungId/druck.pdf',
  protokoll: abfrage,
  beschreibung: 'Eine Fassung als PDF mit Überschriften für Vorleseprogramme.',
  params,
  antwort: z.null(),
  datei: 'application/pdf',
});

const amAntrag = {
  domaene: 'foerderung',
  recht: 'konzept.beilegen',
  zweck: 'Förderverfahren nach der Richtlinie vom 12.12.2024',
} as const;
const fallParams = z.object({ foerderfallId: z.uuid() });

export const listGueltigeRoute = defineRoute({
  ...amAntrag,
  id: 'konzept.listGueltige',
  methode: 'GET',
  pfad: '/foerderfaelle/:foerderfallId/konzepte',
  protokoll: { art: 'ABFRAGE', objektart: 'foerderfall' },
  beschreibung: 'Gültige Konzepte des Standorts mit Tag und Lücken, als Nachweis zu Nr. 4.1 d und f.',
  params: fallParams,
  antwort: z.object({
    konzepte: z.array(
      z.object({
        id: z.uuid(),
        art: z.enum(KONZEPTARTEN),
        nummer: z.number().int(),
        gueltigAb: tag,
        faellig: z.boolean(),
        luecken: z.array(z.string()),
      }),
    ),
  }),
});

export const createKonzeptnachweisRoute = defineRoute({
  ...amAntrag,
  id: 'konzept.createKonzeptnachweis',
  methode: 'POST',
  pfad: '/foerderfaelle/:foerderfallId/konzepte/:fassungId',
  protokoll: { art: 'VERAENDERUNG', objektart: 'foerderfall' },
  beschreibung: 'Legt ein gültiges Konzept dem Antrag als PDF bei; erst damit sieht es das Land.',
  params: fallParams.extend({ fassungId: z.uuid() }),
  antwort: SchreibAntwort,
});
