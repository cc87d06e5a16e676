import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { seiteVon } from '#src/core/contract/seite.ts';
import { absatz, Datum, optionalerAbsatz, Version, zeile } from '#src/modules/akte/feld.model.ts';
import { Bestaetigung } from '#src/modules/fachfrage/pruefung.contract.ts';
import { BEITRAGSARTEN, BEITRAGSZUSTAENDE, TITEL_HOECHSTENS } from './felder.model.ts';
import {
  RUECKMELDUNG_HOECHSTENS,
  RUECKMELDUNGSARTEN,
  RUECKMELDUNGSSCHRITTE,
  RUECKMELDUNGSZUSTAENDE,
} from './rueckmeldung.model.ts';
import { BEITRAGSCHRITTE } from './schritte.model.ts';
import { AUSTAUSCHTHEMA_CODES, LIZENZ_CODES, MATERIALART_CODES } from './wertelisten/austausch.ts';

export const ANLASS_HOECHSTENS = 500;

const tag = z.iso.date();
const zweck = 'Austausch der Standorte';
const params = z.object({ beitragId: z.uuid() });
const lesen = { domaene: 'steuerung', recht: 'austausch.lesen', zweck } as const;
const schreiben = { domaene: 'steuerung', recht: 'austausch.schreiben', zweck } as const;
const abfrage = { art: 'ABFRAGE', objektart: 'austausch' } as const;
const veraenderung = { art: 'VERAENDERUNG', objektart: 'austausch' } as const;
const Felder = z.record(z.string().regex(/^[a-zA-Z]{2,30}$/), z.string().max(5_000));

const Kopf = z.object({
  id: z.uuid(),
  art: z.enum(BEITRAGSARTEN),
  thema: z.enum(AUSTAUSCHTHEMA_CODES),
  titel: z.string(),
  zustand: z.enum(BEITRAGSZUSTAENDE),
  /** Name of the Standort; null: the Land. */
  herkunft: z.string().nullable(),
  /** Of the own Standort, or of the Land for the Land. */
  eigen: z.boolean(),
  eroeffnetAm: tag,
  am: tag,
  /** Days since a question is open. */
  alterTage: z.number().int(),
  /** The day to check it again has passed. */
  veraltet: z.boolean(),
  felder: Felder,
  antworten: z.number().int(),
  uebernahmen: z.number().int(),
});

export const AUSWAHLEN = ['ALLE', 'OFFEN', 'EIGENE'] as const;

export const searchBeitraegeRoute = defineRoute({
  ...lesen,
  id: 'austausch.searchBeitraege',
  methode: 'POST',
  status: 200,
  pfad: '/austausch/suche',
  protokoll: abfrage,
  beschreibung:
    'Sucht in den Beiträgen aller Standorte einer Art; jedes Suchwort muss vorkommen. Eigene auch als Entwurf.',
  body: z.object({
    art: z.enum(BEITRAGSARTEN),
    suche: z.string().max(400).default(''),
    thema: z.enum(AUSTAUSCHTHEMA_CODES).nullable().default(null),
    kategorie: z.enum(MATERIALART_CODES).nullable().default(null),
    lizenz: z.enum(LIZENZ_CODES).nullable().default(null),
    /** OFFEN: questions without an accepted answer, the oldest first. */
    auswahl: z.enum(AUSWAHLEN).default('ALLE'),
    seite: z.number().int().min(1).max(1_000).default(1),
    groesse: z.number().int().min(1).max(100).default(20),
  }),
  antwort: seiteVon(Kopf),
});

const Rueckmeldung = z.object({
  id: z.uuid(),
  art: z.enum(RUECKMELDUNGSARTEN),
  zustand: z.enum(RUECKMELDUNGSZUSTAENDE),
  herkunft: z.string().nullable(),
  text: z.string(),
  antwort: z.string().nullable(),
  bericht: z.string().nullable(),
  besuchAm: tag.nullable(),
  am: tag,
  version: z.number().int(),
  schritte: z.array(z.enum(RUECKMELDUNGSSCHRITTE)),
});

export const getBeitragRoute = defineRoute({
  ...lesen,
  id: 'austausch.getBeitrag',
  methode: 'GET',
  pfad: '/austausch/:beitragId',
  protokoll: abfrage,
  beschreibung: 'Ein Beitrag mit Fassungen und Rückmeldungen und dem, was Sie damit tun können.',
  params,
  antwort: Kopf.extend({
    version: z.number().int(),
    stichtag: tag,
    aenderbar: z.boolean(),
    schritte: z.array(z.enum(BEITRAGSCHRITTE)),
    rueckmeldungsarten: z.array(z.enum(RUECKMELDUNGSARTEN)),
    rueckmeldungen: z.array(Rueckmeldung),
    fassungen: z.array(
      z.object({
        version: z.number().int(),
        zustand: z.enum(BEITRAGSZUSTAENDE),
        titel: z.string(),
        felder: Felder,
        anlass: z.string().nullable(),
        /** Who wrote or released it; null outside of the Standort that answers for it. */
        geprueftVon: z.string().nullable(),
        am: tag,
      }),
    ),
  }),
});

const Inhalt = {
  thema: z.enum(AUSTAUSCHTHEMA_CODES, 'Wählen Sie ein Thema.'),
  titel: zeile(TITEL_HOECHSTENS),
  felder: Felder,
  ...Bestaetigung,
};

export const createBeitragRoute = defineRoute({
  ...schreiben,
  id: 'austausch.createBeitrag',
  methode: 'POST',
  pfad: '/austausch',
  protokoll: veraenderung,
  beschreibung:
    'Beginnt einen Beitrag: Material und Praxisbeispiel als Entwurf; eine Frage oder ein Angebot zur Hospitation lesen alle sofort.',
  body: z.object({ art: z.enum(BEITRAGSARTEN), ...Inhalt }),
  antwort: SchreibAntwort,
});

export const updateBeitragRoute = defineRoute({
  ...schreiben,
  id: 'austausch.updateBeitrag',
  methode: 'PUT',
  pfad: '/austausch/:beitragId',
  protokoll: veraenderung,
  beschreibung:
    'Ändert einen Entwurf, oder ein Material oder Angebot, das schon gilt: Die alte Fassung bleibt lesbar.',
  params,
  body: z.object({ version: Version, anlass: optionalerAbsatz(ANLASS_HOECHSTENS), ...Inhalt }),
  antwort: SchreibAntwort,
});

export const recordBeitragschrittRoute = defineRoute({
  ...schreiben,
  id: 'austausch.recordBeitragschritt',
  methode: 'POST',
  pfad: '/austausch/:beitragId/schritte',
  protokoll: veraenderung,
  beschreibung: 'Legt einen Beitrag vor, gibt ihn frei, gibt ihn zurück oder zieht ihn zurück.',
  params,
  body: z.object({
    version: Version,
    schritt: z.enum(BEITRAGSCHRITTE),
    grund: optionalerAbsatz(ANLASS_HOECHSTENS),
    erklaerungen: Bestaetigung.erklaerungen,
  }),
  antwort: SchreibAntwort,
});

export const createRueckmeldungRoute = defineRoute({
  ...schreiben,
  id: 'austausch.createRueckmeldung',
  methode: 'POST',
  pfad: '/austausch/:beitragId/rueckmeldungen',
  protokoll: veraenderung,
  beschreibung:
    'Antwortet auf eine Frage, meldet eine Übernahme oder ein Problem, oder fragt eine Hospitation an.',
  params,
  body: z.object({ art: z.enum(RUECKMELDUNGSARTEN), text: absatz(RUECKMELDUNG_HOECHSTENS), ...Bestaetigung }),
  antwort: SchreibAntwort,
});

export const recordRueckmeldungsschrittRoute = defineRoute({
  ...schreiben,
  id: 'austausch.recordRueckmeldungsschritt',
  methode: 'POST',
  pfad: '/austausch/:beitragId/rueckmeldungen/:rueckmeldungId/schritte',
  protokoll: veraenderung,
  beschreibung:
    'Nimmt eine Antwort an, erledigt ein Problem, sagt eine Hospitation zu oder ab, nimmt sie zurück oder berichtet davon.',
  params: z.object({ beitragId: z.uuid(), rueckmeldungId: z.uuid() }),
  body: z.object({
    version: Version,
    schritt: z.enum(RUECKMELDUNGSSCHRITTE),
    text: optionalerAbsatz(RUECKMELDUNG_HOECHSTENS),
    tag: Datum.optional(),
    erklaerungen: Bestaetigung.erklaerungen,
  }),
  antwort: SchreibAntwort,
});
