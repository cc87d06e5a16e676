import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { createVerfahren } from './create-verfahren.ts';
import { getVerfahrenszahlen } from './get-verfahrenszahlen.ts';
import { listVerfahren } from './list-verfahren.ts';
import { recordErgebnis } from './record-ergebnis.ts';
import { updateSchritt } from './update-schritt.ts';
import {
  createVerfahrenRoute,
  listVerfahrenRoute,
  recordVerfahrensergebnisRoute,
  updateSchrittRoute,
} from './verfahren.contract.ts';
import { getVerfahrenszahlenRoute } from './zahlen.contract.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(listVerfahrenRoute, listVerfahren),
  bindRoute(createVerfahrenRoute, createVerfahren),
  bindRoute(updateSchrittRoute, updateSchritt),
  bindRoute(recordVerfahrensergebnisRoute, recordErgebnis),
  bindRoute(getVerfahrenszahlenRoute, getVerfahrenszahlen),
];
