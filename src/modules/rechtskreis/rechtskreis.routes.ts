import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { closeEintrag } from './close-eintrag.ts';
import { createEintrag } from './create-eintrag.ts';
import { getRechtskreis } from './get-rechtskreis.ts';
import {
  closeEintragRoute,
  createEintragRoute,
  getRechtskreisRoute,
  recordRuecknahmeRoute,
  recordZurueckstellungRoute,
  undoZurueckstellungRoute,
  updateEintragRoute,
} from './rechtskreis.contract.ts';
import {
  listRegelnRoute,
  recordRegelpruefungRoute,
  undoRegelpruefungRoute,
} from './regelpruefung.contract.ts';
import { listRegeln, recordRegelpruefung, undoRegelpruefung } from './regelpruefungen.ts';
import { recordRuecknahme } from './record-ruecknahme.ts';
import { recordZurueckstellung } from './record-zurueckstellung.ts';
import { undoZurueckstellung } from './undo-zurueckstellung.ts';
import { updateEintrag } from './update-eintrag.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(listRegelnRoute, listRegeln),
  bindRoute(recordRegelpruefungRoute, recordRegelpruefung),
  bindRoute(undoRegelpruefungRoute, undoRegelpruefung),
  bindRoute(getRechtskreisRoute, getRechtskreis),
  bindRoute(createEintragRoute, createEintrag),
  bindRoute(updateEintragRoute, updateEintrag),
  bindRoute(closeEintragRoute, closeEintrag),
  bindRoute(recordRuecknahmeRoute, recordRuecknahme),
  bindRoute(recordZurueckstellungRoute, recordZurueckstellung),
  bindRoute(undoZurueckstellungRoute, undoZurueckstellung),
];
