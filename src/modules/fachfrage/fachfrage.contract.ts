import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { SeitenQuery, seiteVon } from '#src/core/contract/seite.ts';
import { absatz, Datum, Version, zeile } from '#src/modules/akte/feld.model.ts';
import { BEITRAGSARTEN, FACHFRAGE_ZUSTAENDE } from './fachfrage.model.ts';
import { Befund, Bestaetigung } from './pruefung.contract.ts';
import { FACHTHEMA_CODES } from './wertelisten/themen.ts';

export const BETREFF_HOECHSTENS = 120;
export const TEXT_HOECHSTENS = 3_000;
export const QUELLE_HOECHSTENS = 300;

const tag = z.iso.date();
const name = z.string().nullable();
const params = z.object({ fachfrageId: z.uuid() });
const zweck = 'Fachfragen an Baustein 3';
const lesen = { domaene: 'steuerung', recht: 'fachfrage.lesen', zweck } as const;
const stellen = { domaene: 'fall', recht: 'fachfrage.stellen', zweck } as const;
const beantworten = { domaene: 'steuerung', recht: 'fachfrage.beantworten', zweck } as const;
const abfrage = { art: 'ABFRAGE', objektart: 'fachfrage' } as const;
const veraenderung = { art: 'VERAENDERUNG', objektart: 'fachfrage' } as const;

const Fachfrage = z.object({
  id: z.uuid(),
  thema: z.enum(FACHTHEMA_CODES),
  betreff: z.string(),
  zustand: z.enum(FACHFRAGE_ZUSTAENDE),
  frist: tag,
  ueberfaellig: z.boolean(),
  gestelltAm: tag,
  /** null: the account does not exist any more. */
  gestelltVon: name,
  angenommenVon: name,
  stelle: z.string(),
  /** The acting account asked it. */
  eigene: z.boolean(),
  /** Answered, and nobody noted it yet. */
  neu: z.boolean(),
});

export const listFachfragenRoute = defineRoute({
  ...lesen,
  id: 'fachfrage.listFachfragen',
  methode: 'GET',
  pfad: '/fachfragen',
  protokoll: abfrage,
  beschreibung:
    'Fachfragen der eigenen Stelle, für Baustein 3 und Koordination die des KIM-Standorts; offene zuerst nach Frist.',
  query: SeitenQuery.extend({ auswahl: z.enum(['OFFEN', 'ALLE']).default('OFFEN') }),
  antwort: seiteVon(Fachfrage).extend({ stichtag: tag, vorschlagFrist: tag, vorschlagPruefung: tag }),
});

export const getFachfrageRoute = defineRoute({
  ...lesen,
  id: 'fachfrage.getFachfrage',
  methode: 'GET',
  pfad: '/fachfragen/:fachfrageId',
  protokoll: abfrage,
  beschreibung: 'Eine Fachfrage mit Rückfragen, Ergänzungen und Antwort.',
  params,
  antwort: Fachfrage.extend({
    version: z.number().int(),
    gelesenAm: tag.nullable(),
    /** Entry of the knowledge that came of it. */
    wissenId: z.uuid().nullable(),
    beitraege: z.array(
      z.object({
        lfd: z.number().int(),
        art: z.enum(BEITRAGSARTEN),
        inhalt: z.string(),
        quelle: z.string().nullable(),
        von: name,
        am: tag,
      }),
    ),
  }),
});

export const checkTextRoute = defineRoute({
  ...stellen,
  id: 'fachfrage.checkText',
  methode: 'POST',
  status: 200,
  pfad: '/fachfragen/pruefung',
  protokoll: { art: 'ABFRAGE', objektart: 'fachfrage' },
  beschreibung:
    'Sucht in einem Text, was eine Person erkennbar macht: Namen aus eigenen Akten, Geburtsdaten, Nummern, Anschriften. Nennt nur die Stellen.',
  body: z.object({
    betreff: z.string().max(BETREFF_HOECHSTENS * 2),
    text: z.string().max(TEXT_HOECHSTENS * 2),
  }),
  antwort: z.object({ befunde: z.array(Befund) }),
});

export const createFachfrageRoute = defineRoute({
  ...stellen,
  id: 'fachfrage.createFachfrage',
  methode: 'POST',
  pfad: '/fachfragen',
  protokoll: veraenderung,
  beschreibung: 'Stellt den Kolleginnen und Kollegen des Bausteins 3 eine Fachfrage ohne Personenbezug.',
  body: z.object({
    thema: z.enum(FACHTHEMA_CODES, 'Wählen Sie ein Thema.'),
    betreff: zeile(BETREFF_HOECHSTENS),
    text: absatz(TEXT_HOECHSTENS),
    frist: Datum,
    ...Bestaetigung,
  }),
  antwort: SchreibAntwort,
});

export const recordErgaenzungRoute = defineRoute({
  ...stellen,
  id: 'fachfrage.recordErgaenzung',
  methode: 'POST',
  pfad: '/fachfragen/:fachfrageId/ergaenzung',
  protokoll: veraenderung,
  beschreibung: 'Ergänzt eine offene Fachfrage der eigenen Stelle, auch als Antwort auf eine Rückfrage.',
  params,
  body: z.object({ version: Version, text: absatz(TEXT_HOECHSTENS), ...Bestaetigung }),
  antwort: SchreibAntwort,
});

const schliessen = { ...stellen, domaene: 'steuerung', params, antwort: SchreibAntwort } as const;

export const recordRueckzugRoute = defineRoute({
  ...schliessen,
  id: 'fachfrage.recordRueckzug',
  methode: 'POST',
  pfad: '/fachfragen/:fachfrageId/rueckzug',
  protokoll: veraenderung,
  beschreibung: 'Zieht eine offene Fachfrage der eigenen Stelle zurück.',
  body: z.object({ version: Version }),
});

export const recordKenntnisRoute = defineRoute({
  ...schliessen,
  id: 'fachfrage.recordKenntnis',
  methode: 'POST',
  pfad: '/fachfragen/:fachfrageId/kenntnis',
  protokoll: veraenderung,
  beschreibung: 'Hält fest, dass die Antwort gelesen ist; Mein Tag zeigt sie nicht mehr.',
  body: z.object({ version: Version }),
});

export const recordAnnahmeRoute = defineRoute({
  ...beantworten,
  id: 'fachfrage.recordAnnahme',
  methode: 'POST',
  pfad: '/fachfragen/:fachfrageId/annahme',
  protokoll: veraenderung,
  beschreibung: 'Nimmt eine Fachfrage an; auch anstelle einer Kollegin oder eines Kollegen.',
  params,
  body: z.object({ version: Version }),
  antwort: SchreibAntwort,
});

export const recordRueckfrageRoute = defineRoute({
  ...beantworten,
  id: 'fachfrage.recordRueckfrage',
  methode: 'POST',
  pfad: '/fachfragen/:fachfrageId/rueckfrage',
  protokoll: veraenderung,
  beschreibung: 'Fragt zurück, ohne Personenbezug.',
  params,
  body: z.object({ version: Version, text: absatz(TEXT_HOECHSTENS), ...Bestaetigung }),
  antwort: SchreibAntwort,
});

export const recordAntwortRoute = defineRoute({
  ...beantworten,
  id: 'fachfrage.recordAntwort',
  methode: 'POST',
  pfad: '/fachfragen/:fachfrageId/antwort',
  protokoll: veraenderung,
  beschreibung: 'Beantwortet eine Fachfrage mit Quelle, ohne Personenbezug.',
  params,
  body: z.object({
    version: Version,
    text: absatz(TEXT_HOECHSTENS),
    quelle: zeile(QUELLE_HOECHSTENS),
    ...Bestaetigung,
  }),
  antwort: SchreibAntwort,
});
