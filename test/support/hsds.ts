import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const ORDNER = 'test/standards/hsds-3.0';
type Schemaname =
  | 'service'
  | 'organization'
  | 'service_at_location'
  | 'taxonomy'
  | 'taxonomy_term'
  | 'compiled/service_list'
  | 'compiled/organization_list'
  | 'compiled/service_at_location_list';

/** Checks against the official schemas of HSDS 3.0; answers what does not fit. */
export function createHsdsPruefung(): (name: Schemaname, satz: unknown) => string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const lies = (datei: string) => JSON.parse(readFileSync(join(ORDNER, datei), 'utf8')) as object;
  for (const datei of readdirSync(ORDNER).filter(
    (name) => name.endsWith('.json') && !name.endsWith('_full.json'),
  ))
    ajv.addSchema(lies(datei), datei);
  const pruefer = new Map<Schemaname, ValidateFunction>();
  return (name, satz) => {
    const bekannt = pruefer.get(name);
    const pruefe = bekannt ?? ajv.getSchema(`${name}.json`) ?? ajv.compile(lies(`${name}.json`));
    pruefer.set(name, pruefe);
    return pruefe(satz)
      ? []
      : (pruefe.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
  };
}
