import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { seiteVon } from '#src/core/contract/seite.ts';
import { absatz, Datum, Version, zeile } from '#src/modules/akte/feld.model.ts';
import { BETREFF_HOECHSTENS, QUELLE_HOECHSTENS, TEXT_HOECHSTENS } from './fachfrage.contract.ts';
import { Bestaetigung } from './pruefung.contract.ts';
import { FACHTHEMA_CODES } from './wertelisten/themen.ts';
import { WISSEN_ZUSTAENDE } from './wissen.model.ts';

export const ANLASS_HOECHSTENS = 500;

const tag = z.iso.date();
const name = z.string().nullable();
const zweck = 'Wissen des KIM-Standorts';
const params = z.object({ wissenId: z.uuid() });
const lesen = { domaene: 'steuerung', recht: 'wissen.lesen', zweck } as const;
const pflegen = { domaene: 'steuerung', recht: 'wissen.pflegen', zweck } as const;
const abfrage = { art: 'ABFRAGE', objektart: 'wissen' } as const;
const veraenderung = { art: 'VERAENDERUNG', objektart: 'wissen' } as const;

const Kopf = z.object({
  id: z.uuid(),
  thema: z.enum(FACHTHEMA_CODES),
  titel: z.string(),
  zustand: z.enum(WISSEN_ZUSTAENDE),
  stand: tag,
  pruefenAm: tag,
  /** The day to check it again has passed. */
  veraltet: z.boolean(),
  quelle: z.string(),
});

export const searchWissenRoute = defineRoute({
  ...lesen,
  id: 'fachfrage.searchWissen',
  methode: 'POST',
  status: 200,
  pfad: '/wissen/suche',
  protokoll: abfrage,
  beschreibung:
    'Sucht im Wissen des KIM-Standorts, das Treffendste zuerst; Veraltetes und Zurückgezogenes am Ende. Ohne Suchwort alles.',
  body: z.object({
    suche: z
      .string()
      .max(TEXT_HOECHSTENS * 2)
      .default(''),
    thema: z.enum(FACHTHEMA_CODES).nullable().default(null),
    /** Only what holds: for the answer that may exist already. */
    nurGueltige: z.boolean().default(false),
    seite: z.number().int().min(1).max(1_000).default(1),
    groesse: z.number().int().min(1).max(100).default(20),
  }),
  antwort: seiteVon(Kopf.extend({ anfang: z.string() })),
});

export const getWissenRoute = defineRoute({
  ...lesen,
  id: 'fachfrage.getWissen',
  methode: 'GET',
  pfad: '/wissen/:wissenId',
  protokoll: abfrage,
  beschreibung: 'Ein Eintrag des Wissens mit Quelle, Stand, Prüftermin und allen früheren Fassungen.',
  params,
  antwort: Kopf.extend({
    version: z.number().int(),
    stichtag: tag,
    frage: z.string(),
    antwort: z.string(),
    verantwortlich: name,
    fachfrageId: z.uuid().nullable(),
    fassungen: z.array(
      z.object({
        version: z.number().int(),
        zustand: z.enum(WISSEN_ZUSTAENDE),
        titel: z.string(),
        frage: z.string(),
        antwort: z.string(),
        quelle: z.string(),
        stand: tag,
        pruefenAm: tag,
        anlass: z.string().nullable(),
        von: name,
        am: tag,
      }),
    ),
  }),
});

const Angabe = {
  thema: z.enum(FACHTHEMA_CODES, 'Wählen Sie ein Thema.'),
  titel: zeile(BETREFF_HOECHSTENS),
  frage: absatz(TEXT_HOECHSTENS),
  antwort: absatz(TEXT_HOECHSTENS),
  quelle: zeile(QUELLE_HOECHSTENS),
  stand: Datum,
  pruefenAm: Datum,
  ...Bestaetigung,
};

export const createWissenRoute = defineRoute({
  ...pflegen,
  id: 'fachfrage.createWissen',
  methode: 'POST',
  pfad: '/wissen',
  protokoll: veraenderung,
  beschreibung:
    'Veröffentlicht einen Eintrag im Wissen des KIM-Standorts, auch aus einer beantworteten Fachfrage.',
  body: z.object({ ...Angabe, fachfrageId: z.uuid().nullable().default(null) }),
  antwort: SchreibAntwort,
});

export const updateWissenRoute = defineRoute({
  ...pflegen,
  id: 'fachfrage.updateWissen',
  methode: 'PUT',
  pfad: '/wissen/:wissenId',
  protokoll: veraenderung,
  beschreibung: 'Berichtigt oder prüft einen Eintrag neu: Eine neue Fassung gilt, die alten bleiben lesbar.',
  params,
  body: z.object({ ...Angabe, version: Version, anlass: absatz(ANLASS_HOECHSTENS) }),
  antwort: SchreibAntwort,
});

export const closeWissenRoute = defineRoute({
  ...pflegen,
  id: 'fachfrage.closeWissen',
  methode: 'POST',
  pfad: '/wissen/:wissenId/rueckzug',
  protokoll: veraenderung,
  beschreibung: 'Zieht einen Eintrag mit Grund zurück; er bleibt lesbar und sagt, dass er nicht mehr gilt.',
  params,
  body: z.object({ version: Version, anlass: absatz(ANLASS_HOECHSTENS), ...Bestaetigung }),
  antwort: SchreibAntwort,
});
