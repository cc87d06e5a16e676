import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { createEinwilligung } from './create-einwilligung.ts';
import {
  createEinwilligungRoute,
  getEinwilligungRoute,
  getInformationsblattRoute,
  getWiderrufsfolgenRoute,
  listEinwilligungenRoute,
  listEinwilligungstexteRoute,
  recordWiderrufRoute,
} from './einwilligung.contract.ts';
import { getEinwilligung, listEinwilligungen } from './find-einwilligungen.ts';
import { getInformationsblatt, listEinwilligungstexte } from './get-texte.ts';
import { recordWiderruf } from './record-widerruf.ts';
import type { Erneuerungsfolge } from './replace-einwilligung.ts';
import { getWiderrufsfolgen, type Widerrufsfolge } from './widerrufsfolgen.ts';

/** What other rooms do when a consent ends or goes on; this room does not know them. */
export type Folgen = { widerruf: readonly Widerrufsfolge[]; erneuerung: readonly Erneuerungsfolge[] };

export const createBindungen = ({ widerruf, erneuerung }: Folgen): readonly Bindung[] => [
  bindRoute(listEinwilligungenRoute, listEinwilligungen),
  bindRoute(getEinwilligungRoute, getEinwilligung),
  bindRoute(createEinwilligungRoute, (kontext, eingabe) => createEinwilligung(kontext, eingabe, erneuerung)),
  bindRoute(getWiderrufsfolgenRoute, (kontext, eingabe) => getWiderrufsfolgen(kontext, eingabe, widerruf)),
  bindRoute(recordWiderrufRoute, (kontext, eingabe) => recordWiderruf(kontext, eingabe, widerruf)),
  bindRoute(listEinwilligungstexteRoute, listEinwilligungstexte),
  bindRoute(getInformationsblattRoute, getInformationsblatt),
];
