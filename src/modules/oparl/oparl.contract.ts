import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';
import { LISTEN, OPARL, SAMMLUNGEN } from './oparl.model.ts';

const kopf = {
  domaene: 'steuerung',
  recht: 'oeffentlich',
  zweck: 'Öffentliche Gremien nach OParl',
  methode: 'GET',
  protokoll: { art: 'ABFRAGE', objektart: 'oparl' },
} as const;
const url = z.url();
const moment = z.iso.datetime({ offset: true });
const typ = <T extends keyof typeof OPARL>(name: T) => z.literal(OPARL[name]);
/** What every object says of itself. `deleted`: it was public once; nothing else of it is told. */
const Objekt = { id: url, created: moment, modified: moment, deleted: z.literal(true).optional() };

const System = z.object({
  id: url,
  type: typ('System'),
  oparlVersion: z.literal('https://schema.oparl.org/1.1/'),
  name: z.string(),
  body: url,
  product: url.optional(),
});
const Body = z.object({
  ...Objekt,
  type: typ('Body'),
  system: url,
  name: z.string(),
  ags: z.string().optional(),
  classification: z.string(),
  organization: url,
  person: url,
  meeting: url,
  paper: url,
  /** A Gremium of the steering has no legislative term. */
  legislativeTerm: z.array(z.never()),
});
const Organization = z.object({
  ...Objekt,
  type: typ('Organization'),
  body: url.optional(),
  name: z.string().optional(),
  organizationType: z.string().optional(),
  classification: z.string().optional(),
  subOrganizationOf: url.optional(),
  startDate: z.iso.date().optional(),
  endDate: z.iso.date().optional(),
});
const AgendaItem = z.object({
  ...Objekt,
  type: typ('AgendaItem'),
  meeting: url.optional(),
  number: z.string().optional(),
  order: z.number().int(),
  name: z.string().optional(),
  public: z.boolean().optional(),
  consultation: url.optional(),
  result: z.string().optional(),
  resolutionText: z.string().optional(),
});
const Location = z.object({
  id: url,
  type: typ('Location'),
  description: z.string(),
});
const Meeting = z.object({
  ...Objekt,
  type: typ('Meeting'),
  name: z.string().optional(),
  meetingState: z.string().optional(),
  cancelled: z.boolean().optional(),
  start: moment.optional(),
  end: moment.optional(),
  location: Location.optional(),
  organization: z.array(url).optional(),
  agendaItem: z.array(AgendaItem).optional(),
});
const Consultation = z.object({
  ...Objekt,
  type: typ('Consultation'),
  paper: url.optional(),
  agendaItem: url.optional(),
  meeting: url.optional(),
  organization: z.array(url).optional(),
  authoritative: z.boolean().optional(),
});
const File = z.object({
  ...Objekt,
  type: typ('File'),
  name: z.string().optional(),
  mimeType: z.string().optional(),
  date: z.iso.date().optional(),
  text: z.string().optional(),
  accessUrl: url,
  paper: z.array(url).optional(),
});
const Paper = z.object({
  ...Objekt,
  type: typ('Paper'),
  body: url.optional(),
  name: z.string().optional(),
  reference: z.string().optional(),
  date: z.iso.date().optional(),
  paperType: z.string().optional(),
  mainFile: File.optional(),
  underDirectionOf: z.array(url).optional(),
  consultation: z.array(Consultation).optional(),
});
const Einzelnes = z.discriminatedUnion('type', [
  Organization,
  Meeting,
  AgendaItem,
  Paper,
  Consultation,
  File,
  Location,
]);

const Blaettern = z.object({
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  limit: z.coerce.number().int().min(1).max(100).default(25),
  created_since: moment.optional(),
  created_until: moment.optional(),
  modified_since: moment.optional(),
  modified_until: moment.optional(),
});
function listeVon<T extends z.ZodType>(eintrag: T) {
  return z.object({
    data: z.array(eintrag),
    pagination: z.object({
      totalElements: z.number().int(),
      elementsPerPage: z.number().int(),
      currentPage: z.number().int(),
      totalPages: z.number().int(),
    }),
    links: z.object({
      first: url,
      prev: url.optional(),
      self: url,
      next: url.optional(),
      last: url,
    }),
  });
}
const params = z.object({ bodyId: z.uuid() });

export const getOparlSystemRoute = defineRoute({
  ...kopf,
  id: 'oparl.getOparlSystem',
  pfad: '/oparl/system',
  beschreibung: 'Einstieg in die OParl-Schnittstelle (OParl 1.1): öffentliche Gremien der KIM-Standorte.',
  antwort: System,
});
export const listOparlBodiesRoute = defineRoute({
  ...kopf,
  id: 'oparl.listOparlBodies',
  pfad: '/oparl/bodies',
  beschreibung: 'KIM-Standorte mit öffentlichen Gremien als OParl-Körperschaften.',
  query: Blaettern,
  antwort: listeVon(Body),
});
export const getOparlBodyRoute = defineRoute({
  ...kopf,
  id: 'oparl.getOparlBody',
  pfad: '/oparl/bodies/:bodyId',
  beschreibung: 'Ein KIM-Standort als OParl-Körperschaft.',
  params,
  antwort: Body,
});
export const listOparlObjekteRoute = defineRoute({
  ...kopf,
  id: 'oparl.listOparlObjekte',
  pfad: '/oparl/bodies/:bodyId/:liste',
  beschreibung:
    'Öffentliche Gremien, Sitzungen oder Vorlagen eines KIM-Standorts nach OParl, mit Blättern und Zeitfiltern. Personen werden nicht geführt.',
  params: params.extend({ liste: z.enum(LISTEN) }),
  query: Blaettern,
  antwort: listeVon(z.discriminatedUnion('type', [Organization, Meeting, Paper])),
});
export const getOparlObjektRoute = defineRoute({
  ...kopf,
  id: 'oparl.getOparlObjekt',
  pfad: '/oparl/bodies/:bodyId/:sammlung/:objektId',
  beschreibung: 'Ein öffentliches Objekt nach OParl; Zurückgenommenes nur als gelöscht.',
  params: params.extend({ sammlung: z.enum(SAMMLUNGEN), objektId: z.uuid() }),
  antwort: Einzelnes,
});
export const getOparlTextRoute = defineRoute({
  ...kopf,
  id: 'oparl.getOparlText',
  pfad: '/oparl/bodies/:bodyId/files/:objektId/text',
  beschreibung: 'Der Wortlaut einer öffentlichen Vorlage als Textdatei.',
  params: params.extend({ objektId: z.uuid() }),
  datei: 'text/plain; charset=utf-8',
  antwort: z.unknown(),
});
