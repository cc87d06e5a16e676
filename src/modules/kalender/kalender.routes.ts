import { type Bindung, bindDatei, bindRoute } from '#src/platform/http/bindung.ts';
import { getKalenderdatei } from './get-kalenderdatei.ts';
import {
  closeKalenderRoute,
  getKalenderdateiRoute,
  getKalenderRoute,
  issueKalenderRoute,
} from './kalender.contract.ts';
import { closeKalender, getKalender, issueKalender } from './kalender.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(getKalenderRoute, getKalender),
  bindRoute(issueKalenderRoute, issueKalender),
  bindRoute(closeKalenderRoute, closeKalender),
  bindDatei(getKalenderdateiRoute, getKalenderdatei),
];
