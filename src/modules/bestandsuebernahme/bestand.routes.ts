import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { importBestandRoute } from './bestand.contract.ts';
import { importBestand } from './import-bestand.ts';

export const bindungen: readonly Bindung[] = [bindRoute(importBestandRoute, importBestand)];
