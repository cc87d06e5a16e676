import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { SeitenQuery, seiteVon } from '#src/core/contract/seite.ts';
import { absatz, Version, zeile } from '#src/modules/akte/feld.model.ts';
import { Befund, Bestaetigung } from '#src/modules/fachfrage/pruefung.contract.ts';
import { Eskalation, Eskalationszeile } from './eskalation.contract.ts';
import { BUENDELSCHRITTE, ESKALATION_AUSWAHL_CODES, LANDSCHRITTE, SCHRITT_TEXT } from './eskalation.model.ts';
import { RESSORT_CODES } from './wertelisten/ressorts.ts';

/** So many are joined at once. */
export const BUENDEL_HOECHSTENS = 60;
export const LANDESTHEMA = { titel: 120, beschreibung: 2_000 } as const;

const tag = z.iso.date();
const anzahl = z.number().int();
const params = z.object({ eskalationId: z.uuid() });
const themaparams = z.object({ landesthemaId: z.uuid() });
const land = {
  domaene: 'steuerung',
  recht: 'eskalation.land',
  zweck: 'Eingang des Landes für Themen der KIM-Standorte',
} as const;
const abfrage = { art: 'ABFRAGE', objektart: 'eskalation' } as const;
const veraenderung = { art: 'VERAENDERUNG', objektart: 'eskalation' } as const;
const themaabfrage = { art: 'ABFRAGE', objektart: 'landesthema' } as const;
const themaveraenderung = { art: 'VERAENDERUNG', objektart: 'landesthema' } as const;

const Eingangszeile = Eskalationszeile.extend({
  standort: z.string(),
  landesthema: z.object({ id: z.uuid(), titel: z.string() }).nullable(),
});
const auswahl = z.enum(ESKALATION_AUSWAHL_CODES).default('OFFEN');
const ressort = z.enum(RESSORT_CODES).optional();

export const listLandeingangRoute = defineRoute({
  ...land,
  id: 'eskalation.listLandeingang',
  methode: 'GET',
  pfad: '/land/eskalationen',
  protokoll: abfrage,
  beschreibung: 'Eingang des Landes: vorgelegte Themen aller KIM-Standorte, die dringendsten zuerst.',
  query: SeitenQuery.extend({ auswahl, ressort }),
  antwort: seiteVon(Eingangszeile).extend({ ueberfaellige: anzahl }),
});

export const exportLandeingangRoute = defineRoute({
  ...land,
  id: 'eskalation.exportLandeingang',
  methode: 'GET',
  pfad: '/land/eskalationen.csv',
  protokoll: abfrage,
  beschreibung: 'Der Eingang des Landes als Datei.',
  query: z.object({ auswahl, ressort }),
  antwort: z.unknown(),
  datei: 'text/csv; charset=utf-8',
});

export const getLandeskalationRoute = defineRoute({
  ...land,
  id: 'eskalation.getLandeskalation',
  methode: 'GET',
  pfad: '/land/eskalationen/:eskalationId',
  protokoll: abfrage,
  beschreibung: 'Ein vorgelegtes Thema, wie der Standort es freigegeben hat, mit Verlauf.',
  params,
  antwort: Eskalation.extend({
    standort: z.string(),
    landesthema: z.object({ id: z.uuid(), titel: z.string() }).nullable(),
  }),
});

export const checkLandtextRoute = defineRoute({
  ...land,
  id: 'eskalation.checkLandtext',
  methode: 'POST',
  pfad: '/land/eskalationen/pruefung',
  protokoll: abfrage,
  beschreibung:
    'Prüft eine Antwort des Landes: Personen, und bei gebündelten Themen die Namen der beteiligten Standorte.',
  body: z.object({
    texte: z.record(z.string().max(40), z.string().max(2_500)),
    eskalationen: z.array(z.uuid()).max(BUENDEL_HOECHSTENS).default([]),
    landesthemaId: z.uuid().optional(),
  }),
  antwort: z.object({ befunde: z.array(Befund) }),
  status: 200,
});

const schrittfelder = {
  version: Version,
  text: z.string().max(SCHRITT_TEXT).default(''),
  ressort: z.string().max(20).default(''),
  stelleBund: z.string().max(160).default(''),
  antwortBis: z.string().max(10).default(''),
  ...Bestaetigung,
};

export const recordLandschrittRoute = defineRoute({
  ...land,
  id: 'eskalation.recordLandschritt',
  methode: 'POST',
  pfad: '/land/eskalationen/:eskalationId/schritte',
  protokoll: veraenderung,
  beschreibung:
    'Ein Schritt des Landes: sichten, zuordnen, zurückfragen, antworten, an den Bund geben, abschließen. Antworten erreichen alle, die gemeldet haben.',
  params,
  body: z.object({ schritt: z.enum(LANDSCHRITTE), ...schrittfelder }),
  antwort: SchreibAntwort,
});

const Landesthema = z.object({ id: z.uuid(), titel: z.string(), angelegtAm: tag, eskalationen: anzahl });

export const listLandesthemenRoute = defineRoute({
  ...land,
  id: 'eskalation.listLandesthemen',
  methode: 'GET',
  pfad: '/land/themen',
  protokoll: themaabfrage,
  beschreibung: 'Landesthemen: gebündelte Eskalationen mehrerer KIM-Standorte.',
  query: SeitenQuery,
  antwort: seiteVon(Landesthema),
});

export const getLandesthemaRoute = defineRoute({
  ...land,
  id: 'eskalation.getLandesthema',
  methode: 'GET',
  pfad: '/land/themen/:landesthemaId',
  protokoll: themaabfrage,
  beschreibung: 'Ein Landesthema mit den Standorten, aus denen es kommt.',
  params: themaparams,
  antwort: z.object({
    id: z.uuid(),
    titel: z.string(),
    beschreibung: z.string(),
    angelegtAm: tag,
    version: anzahl,
    schritte: z.array(z.enum(BUENDELSCHRITTE)),
    eintraege: z.array(Eingangszeile),
  }),
});

const Eskalationen = z
  .array(z.uuid())
  .min(1, 'Wählen Sie mindestens eine Eskalation.')
  .max(BUENDEL_HOECHSTENS, `Höchstens ${BUENDEL_HOECHSTENS} auf einmal.`);

export const createLandesthemaRoute = defineRoute({
  ...land,
  id: 'eskalation.createLandesthema',
  methode: 'POST',
  pfad: '/land/themen',
  protokoll: themaveraenderung,
  beschreibung: 'Bündelt Eskalationen mehrerer Standorte zu einem Landesthema.',
  body: z.object({
    titel: zeile(LANDESTHEMA.titel),
    beschreibung: absatz(LANDESTHEMA.beschreibung),
    eskalationen: Eskalationen,
    ...Bestaetigung,
  }),
  antwort: SchreibAntwort,
});

export const assignEskalationenRoute = defineRoute({
  ...land,
  id: 'eskalation.assignEskalationen',
  methode: 'POST',
  pfad: '/land/themen/:landesthemaId/eskalationen',
  protokoll: themaveraenderung,
  beschreibung: 'Nimmt weitere Eskalationen in ein Landesthema auf.',
  params: themaparams,
  body: z.object({ version: Version, eskalationen: Eskalationen }),
  antwort: SchreibAntwort,
});

export const recordLandesthemaschrittRoute = defineRoute({
  ...land,
  id: 'eskalation.recordLandesthemaschritt',
  methode: 'POST',
  pfad: '/land/themen/:landesthemaId/schritte',
  protokoll: themaveraenderung,
  beschreibung:
    'Ein Schritt des Landes für alle Eskalationen eines Landesthemas, bei denen er ansteht. Kein Standort erfährt von einem anderen.',
  params: themaparams,
  body: z.object({ schritt: z.enum(BUENDELSCHRITTE), ...schrittfelder }),
  antwort: SchreibAntwort,
});
