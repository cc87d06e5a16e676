import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { SeitenQuery, seiteVon } from '#src/core/contract/seite.ts';
import { absatz, Version, zeile } from '#src/modules/akte/feld.model.ts';
import { Bestaetigung } from '#src/modules/fachfrage/pruefung.contract.ts';
import { SCHRITT_TEXT, THEMASCHRITT_CODES } from './schritte.model.ts';
import { PRIORITAETEN, THEMA_AUSWAHL_CODES, THEMA_HERKUENFTE, THEMA_ZUSTAENDE, WEGE } from './thema.model.ts';

export const TITEL_HOECHSTENS = 120;
export const BESCHREIBUNG_HOECHSTENS = 3_000;
/** So many Hinweise are joined at once. */
export const BUENDEL_HOECHSTENS = 100;

const tag = z.iso.date();
const anzahl = z.number().int();
const params = z.object({ themaId: z.uuid() });
const zweck = 'Generative Themen des KIM-Standorts';
const lesen = { domaene: 'steuerung', recht: 'thema.lesen', zweck } as const;
const bearbeiten = { domaene: 'steuerung', recht: 'thema.bearbeiten', zweck } as const;
const abfrage = { art: 'ABFRAGE', objektart: 'thema' } as const;
const veraenderung = { art: 'VERAENDERUNG', objektart: 'thema' } as const;

const Thema = z.object({
  id: z.uuid(),
  titel: z.string(),
  zustand: z.enum(THEMA_ZUSTAENDE),
  weg: z.enum(WEGE).nullable(),
  prioritaet: z.enum(PRIORITAETEN).nullable(),
  herkunft: z.enum(THEMA_HERKUENFTE),
  verantwortlich: z.string().nullable(),
  /** Day on which it came to its state. */
  seit: tag,
});

export const listThemenRoute = defineRoute({
  ...lesen,
  id: 'thema.listThemen',
  methode: 'GET',
  pfad: '/themen',
  protokoll: abfrage,
  beschreibung:
    'Generative Themen des KIM-Standorts; laufende zuerst, nach Priorität und Dauer. Was auf Beschluss, Umsetzung oder Wirkung wartet, mit seinem Alter.',
  query: SeitenQuery.extend({ auswahl: z.enum(THEMA_AUSWAHL_CODES).default('LAUFEND') }),
  antwort: seiteVon(
    Thema.extend({
      /** Days: since it was raised until it is decided, since the decision until it is carried out, then since that. */
      alter: anzahl.nullable(),
    }),
  ).extend({ ohne: z.object({ beschluss: anzahl, umsetzung: anzahl, wirkung: anzahl }) }),
});

export const getThemaRoute = defineRoute({
  ...lesen,
  id: 'thema.getThema',
  methode: 'GET',
  pfad: '/themen/:themaId',
  protokoll: abfrage,
  beschreibung:
    'Ein Generatives Thema mit seinem Weg und, für die Koordination, wie viele Rückmeldungen ungelesen sind.',
  params,
  antwort: Thema.extend({
    beschreibung: z.string(),
    angelegtAm: tag,
    version: anzahl,
    schritte: z.array(z.enum(THEMASCHRITT_CODES)),
    /** null for who does not handle Themen: small groups would tell who reported. */
    hinweise: anzahl.nullable(),
    rueckmeldungen: z.object({ anzahl, ungelesen: anzahl }).nullable(),
    ereignisse: z.array(
      z.object({
        lfd: anzahl,
        art: z.string(),
        nach: z.enum(THEMA_ZUSTAENDE),
        grund: z.string().nullable(),
        angaben: z.array(z.object({ name: z.string(), wert: z.string() })),
        rueckmeldung: z.string().nullable(),
        von: z.string().nullable(),
        am: tag,
      }),
    ),
  }),
});

const Hinweise = z
  .array(z.uuid())
  .max(BUENDEL_HOECHSTENS, `Höchstens ${BUENDEL_HOECHSTENS} Hinweise auf einmal.`);

export const createThemaRoute = defineRoute({
  ...bearbeiten,
  id: 'thema.createThema',
  methode: 'POST',
  pfad: '/themen',
  protokoll: veraenderung,
  beschreibung: 'Legt ein Generatives Thema an, aus der Steuerung oder aus Systemhinweisen.',
  body: z.object({
    titel: zeile(TITEL_HOECHSTENS),
    beschreibung: absatz(BESCHREIBUNG_HOECHSTENS),
    hinweise: Hinweise.default([]),
    ...Bestaetigung,
  }),
  antwort: SchreibAntwort,
});

export const assignHinweiseRoute = defineRoute({
  ...bearbeiten,
  id: 'thema.assignHinweise',
  methode: 'POST',
  pfad: '/themen/:themaId/hinweise',
  protokoll: veraenderung,
  beschreibung: 'Nimmt weitere Systemhinweise in ein Thema auf, mit Grund.',
  params,
  body: z.object({
    version: Version,
    grund: absatz(SCHRITT_TEXT),
    hinweise: Hinweise.min(1, 'Wählen Sie mindestens einen Hinweis.'),
    ...Bestaetigung,
  }),
  antwort: SchreibAntwort,
});

export const recordThemaschrittRoute = defineRoute({
  ...bearbeiten,
  id: 'thema.recordThemaschritt',
  methode: 'POST',
  pfad: '/themen/:themaId/schritte',
  protokoll: veraenderung,
  beschreibung:
    'Geht mit einem Thema einen Schritt; jeder hat einen Grund und braucht, was die Tabelle der Schritte sagt.',
  params,
  body: z.object({
    version: Version,
    schritt: z.enum(THEMASCHRITT_CODES),
    grund: z.string().max(SCHRITT_TEXT).default(''),
    rueckmeldung: z.string().max(SCHRITT_TEXT).default(''),
    angaben: z.record(z.string().max(40), z.string().max(SCHRITT_TEXT)).default({}),
    ...Bestaetigung,
  }),
  antwort: SchreibAntwort,
});

export const listHaeufungenRoute = defineRoute({
  ...lesen,
  id: 'thema.listHaeufungen',
  methode: 'GET',
  pfad: '/systemhinweise/haeufungen',
  protokoll: { art: 'ABFRAGE', objektart: 'systemhinweis' },
  beschreibung:
    'Wie oft dieselbe Verbindung aus Schnittstelle, Themenbereich und Hürde in zwölf Monaten gemeldet wurde. Kleine Gruppen sieht nur die Koordination.',
  antwort: z.object({
    eintraege: z.array(
      z.object({ schnittstelle: z.string(), themenbereich: z.string(), huerde: z.string(), anzahl }),
    ),
    /** Groups below the bound are left out; how many is not said. */
    kleineVerborgen: z.boolean(),
    schwelle: anzahl,
  }),
});
