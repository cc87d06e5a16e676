import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { closeZugang } from './close-zugang.ts';
import { createZugang } from './create-zugang.ts';
import { issueZugangspasswort } from './issue-zugangspasswort.ts';
import { listZugaenge } from './list-zugaenge.ts';
import {
  closeZugangRoute,
  createZugangRoute,
  issueZugangspasswortRoute,
  listZugaengeRoute,
} from './stelleneingang.contract.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(listZugaengeRoute, listZugaenge),
  bindRoute(createZugangRoute, (kontext, eingabe) => createZugang(kontext, eingabe)),
  bindRoute(closeZugangRoute, closeZugang),
  bindRoute(issueZugangspasswortRoute, issueZugangspasswort),
];
