import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { createKindeswohl } from './create-kindeswohl.ts';
import { issueFachberatung, issueInformation, recordKindeswohlschritt } from './kindeswohlschritte.ts';
import { listOffenlegungen } from './list-offenlegungen.ts';
import {
  createKindeswohlRoute,
  issueFachberatungRoute,
  issueInformationRoute,
  listOffenlegungenRoute,
  recordKindeswohlschrittRoute,
  recordOffenlegungRoute,
  recordWiderrufsmitteilungRoute,
} from './offenlegung.contract.ts';
import { recordOffenlegung } from './record-offenlegung.ts';
import { recordWiderrufsmitteilung } from './record-widerrufsmitteilung.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(listOffenlegungenRoute, listOffenlegungen),
  bindRoute(recordOffenlegungRoute, recordOffenlegung),
  bindRoute(recordWiderrufsmitteilungRoute, recordWiderrufsmitteilung),
  bindRoute(createKindeswohlRoute, createKindeswohl),
  bindRoute(recordKindeswohlschrittRoute, recordKindeswohlschritt),
  bindRoute(issueFachberatungRoute, issueFachberatung),
  bindRoute(issueInformationRoute, issueInformation),
];
