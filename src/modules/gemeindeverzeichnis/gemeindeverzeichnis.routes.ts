import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { importGemeindeverzeichnisRoute, listGemeindenRoute } from './gemeindeverzeichnis.contract.ts';
import { importGemeindeverzeichnis } from './import-gemeindeverzeichnis.ts';
import { listGemeinden } from './list-gemeinden.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(listGemeindenRoute, listGemeinden),
  bindRoute(importGemeindeverzeichnisRoute, importGemeindeverzeichnis),
];
