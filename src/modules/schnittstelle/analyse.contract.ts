import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { absatz, Datum, Version, zeile } from '#src/modules/akte/feld.model.ts';
import { EMPFAENGERART_CODES } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { Bestaetigung } from '#src/modules/fachfrage/pruefung.contract.ts';
import { ANALYSE_STAENDE } from './analyse.model.ts';
import { textOderLeer, LAENGE } from './felder.model.ts';

const tag = z.iso.date();
const zweck = 'Analyse der Schnittstellen des KIM-Standorts';
const params = z.object({ analyseId: z.uuid() });
const lesen = { domaene: 'steuerung', recht: 'schnittstelle.lesen', zweck } as const;
const pflegen = { domaene: 'steuerung', recht: 'schnittstelle.pflegen', zweck } as const;
const abfrage = { art: 'ABFRAGE', objektart: 'schnittstellenanalyse' } as const;
const veraenderung = { art: 'VERAENDERUNG', objektart: 'schnittstellenanalyse' } as const;

const Kopf = z.object({
  id: z.uuid(),
  version: z.number().int(),
  seiteA: z.enum(EMPFAENGERART_CODES),
  stelleA: z.string().nullable(),
  seiteB: z.enum(EMPFAENGERART_CODES),
  stelleB: z.string().nullable(),
  gegenstand: z.string(),
  zustand: z.enum(ANALYSE_STAENDE),
  verantwortlich: z.string().nullable(),
  faellig: tag.nullable(),
  am: tag,
  /** Agreed, not carried out, and its day is over. */
  ueberfaellig: z.boolean(),
});

export const listAnalysenRoute = defineRoute({
  ...lesen,
  id: 'schnittstelle.listAnalysen',
  methode: 'GET',
  pfad: '/schnittstellen',
  protokoll: abfrage,
  beschreibung: 'Schnittstellenanalysen des KIM-Standorts mit Stand und vereinbarter Maßnahme.',
  antwort: z.object({ stichtag: tag, analysen: z.array(Kopf) }),
});

export const getAnalyseRoute = defineRoute({
  ...lesen,
  id: 'schnittstelle.getAnalyse',
  methode: 'GET',
  pfad: '/schnittstellen/:analyseId',
  protokoll: abfrage,
  beschreibung: 'Eine Schnittstellenanalyse mit allen ihren Fassungen, die neueste zuerst.',
  params,
  antwort: z.object({
    stichtag: tag,
    fassungen: z
      .array(
        Kopf.extend({
          vorgehen: z.string().nullable(),
          ist: z.string(),
          luecken: z.string().nullable(),
          soll: z.string().nullable(),
          massnahme: z.string().nullable(),
          ketteId: z.uuid().nullable(),
          von: z.string().nullable(),
        }),
      )
      .min(1),
  }),
});

const Angabe = {
  seiteA: z.enum(EMPFAENGERART_CODES, 'Wählen Sie die Art der Stelle.'),
  stelleA: textOderLeer(LAENGE.name),
  seiteB: z.enum(EMPFAENGERART_CODES, 'Wählen Sie die Art der Stelle.'),
  stelleB: textOderLeer(LAENGE.name),
  gegenstand: zeile(LAENGE.kurz),
  vorgehen: textOderLeer(LAENGE.text),
  ist: absatz(LAENGE.analyse),
  luecken: textOderLeer(LAENGE.analyse),
  soll: textOderLeer(LAENGE.analyse),
  massnahme: textOderLeer(LAENGE.analyse),
  verantwortlich: textOderLeer(LAENGE.name),
  faellig: Datum.nullable().default(null),
  ketteId: z.uuid().nullable().default(null),
  zustand: z.enum(ANALYSE_STAENDE, 'Wählen Sie den Stand.'),
  erklaerungen: Bestaetigung.erklaerungen,
};

export const createAnalyseRoute = defineRoute({
  ...pflegen,
  id: 'schnittstelle.createAnalyse',
  methode: 'POST',
  pfad: '/schnittstellen',
  protokoll: veraenderung,
  beschreibung: 'Legt die Analyse einer Schnittstelle zwischen zwei Stellen an.',
  body: z.object(Angabe),
  antwort: SchreibAntwort,
});

export const updateAnalyseRoute = defineRoute({
  ...pflegen,
  id: 'schnittstelle.updateAnalyse',
  methode: 'PUT',
  pfad: '/schnittstellen/:analyseId',
  protokoll: veraenderung,
  beschreibung: 'Schreibt eine neue Fassung der Analyse; die früheren bleiben lesbar.',
  params,
  body: z.object({ ...Angabe, version: Version }),
  antwort: SchreibAntwort,
});
