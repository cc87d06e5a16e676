import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { createEinwilligung } from './create-einwilligung.ts';
import {
  createEinwilligungRoute,
  getEinwilligungRoute,
  getInformationsblattRoute,
  listEinwilligungenRoute,
  listEinwilligungstexteRoute,
  recordWiderrufRoute,
} from './einwilligung.contract.ts';
import { getEinwilligung, listEinwilligungen } from './find-einwilligungen.ts';
import { getInformationsblatt, listEinwilligungstexte } from './get-texte.ts';
import { recordWiderruf, type Widerrufsfolge } from './record-widerruf.ts';

export const createBindungen = (folgen: readonly Widerrufsfolge[]): readonly Bindung[] => [
  bindRoute(listEinwilligungenRoute, listEinwilligungen),
  bindRoute(getEinwilligungRoute, getEinwilligung),
  bindRoute(createEinwilligungRoute, createEinwilligung),
  bindRoute(recordWiderrufRoute, (kontext, eingabe) => recordWiderruf(kontext, eingabe, folgen)),
  bindRoute(listEinwilligungstexteRoute, listEinwilligungstexte),
  bindRoute(getInformationsblattRoute, getInformationsblatt),
];
