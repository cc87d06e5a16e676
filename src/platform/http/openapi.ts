import { z } from 'zod';
import type { Route } from '#src/core/contract/define-route.ts';
import type { Modul } from './bindung.ts';

/** OpenAPI 3.1 of all operations, derived from the contracts. Also committed as docs/openapi.json. */
export function createOpenapi(module: readonly Modul[]): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const modul of module) {
    for (const { route } of modul.bindungen) {
      const pfad = route.pfad.replaceAll(/:([A-Za-z]+)/g, '{$1}');
      paths[pfad] ??= {};
      paths[pfad][route.methode.toLowerCase()] = toOperation(modul.name, route);
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'KIM-Plattform',
      version: '1',
      description: 'Kommunales Integrationsmanagement NRW. Fehler sind problem+json nach RFC 9457.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/api/v1' }],
    paths,
    components: {
      schemas: { Problem: PROBLEM },
      securitySchemes: { sitzung: { type: 'apiKey', in: 'cookie', name: 'kim_sitzung' } },
    },
  };
}

const PROBLEM = {
  type: 'object',
  required: ['title', 'status', 'code', 'anfrage'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    detail: { type: 'string' },
    anfrage: { type: 'string' },
    quelle: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: { pointer: { type: 'string' }, code: { type: 'string' }, detail: { type: 'string' } },
      },
    },
  },
};

function toOperation(modul: string, route: Route): object {
  const parameter = [...toParameter(route.params, 'path'), ...toParameter(route.query, 'query')];
  return {
    operationId: route.id,
    tags: [modul],
    summary: route.beschreibung,
    'x-recht': route.recht,
    'x-protokoll': `${route.protokoll.art} ${route.protokoll.objektart}`,
    ...(route.recht === 'oeffentlich' ? {} : { security: [{ sitzung: [] }] }),
    ...(parameter.length > 0 ? { parameters: parameter } : {}),
    ...toRequestBody(route),
    responses: {
      [String(route.status)]: {
        description: 'Erledigt',
        content:
          route.datei === null
            ? { 'application/json': { schema: toSchema(route.antwort, 'output') } }
            : { [route.datei]: {} },
      },
      default: {
        description: 'Fehler',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

function toRequestBody(route: Route): object {
  if (route.methode === 'GET' || route.methode === 'DELETE') return {};
  if (route.rohdaten)
    return { requestBody: { required: true, content: { 'text/csv': {}, 'application/octet-stream': {} } } };
  return { requestBody: { content: { 'application/json': { schema: toSchema(route.body, 'input') } } } };
}

function toParameter(schema: z.ZodObject, ort: 'path' | 'query'): object[] {
  const json = toSchema(schema, 'input') as { properties?: Record<string, object>; required?: string[] };
  return Object.entries(json.properties ?? {}).map(([name, teil]) => ({
    name,
    in: ort,
    required: ort === 'path' || (json.required ?? []).includes(name),
    schema: teil,
  }));
}

function toSchema(schema: z.ZodType, io: 'input' | 'output'): object {
  const json = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  delete json.$schema;
  return json;
}
