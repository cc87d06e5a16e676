import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { createVerweis } from './create-verweis.ts';
import { listEingangRoute, openEingangRoute, recordEingangsantwortRoute } from './eingang.contract.ts';
import { issueVerweis } from './issue-verweis.ts';
import { listEingang } from './list-eingang.ts';
import { listTagesverweise } from './list-tagesverweise.ts';
import { listVerweise } from './list-verweise.ts';
import { openEingang } from './open-eingang.ts';
import { openZugang } from './open-zugang.ts';
import { recordAntwort } from './record-antwort.ts';
import { recordEingangsantwort } from './record-eingangsantwort.ts';
import { recordKenntnis } from './record-kenntnis.ts';
import { recordNachricht } from './record-nachricht.ts';
import { recordRueckzug } from './record-rueckzug.ts';
import { recordVersuch } from './record-versuch.ts';
import { recordZugangsantwort } from './record-zugangsantwort.ts';
import { recordZusammenfuehrung } from './record-zusammenfuehrung.ts';
import { recordZustimmung } from './record-zustimmung.ts';
import { updateVerweis } from './update-verweis.ts';
import {
  createVerweisRoute,
  issueVerweisRoute,
  listVerweiseRoute,
  recordAntwortRoute,
  recordKenntnisRoute,
  recordNachrichtRoute,
  recordRueckzugRoute,
  recordVersuchRoute,
  recordZusammenfuehrungRoute,
  recordZustimmungRoute,
  updateVerweisRoute,
} from './verweis.contract.ts';
import { listTagesverweiseRoute } from './tagesverweise.contract.ts';
import { openZugangRoute, recordZugangsantwortRoute } from './zugang.contract.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(listVerweiseRoute, listVerweise),
  bindRoute(listTagesverweiseRoute, listTagesverweise),
  bindRoute(createVerweisRoute, createVerweis),
  bindRoute(updateVerweisRoute, updateVerweis),
  bindRoute(recordZustimmungRoute, recordZustimmung),
  bindRoute(issueVerweisRoute, issueVerweis),
  bindRoute(recordVersuchRoute, recordVersuch),
  bindRoute(recordAntwortRoute, recordAntwort),
  bindRoute(recordNachrichtRoute, recordNachricht),
  bindRoute(recordKenntnisRoute, recordKenntnis),
  bindRoute(recordZusammenfuehrungRoute, recordZusammenfuehrung),
  bindRoute(recordRueckzugRoute, recordRueckzug),
  bindRoute(openZugangRoute, openZugang),
  bindRoute(recordZugangsantwortRoute, recordZugangsantwort),
  bindRoute(listEingangRoute, listEingang),
  bindRoute(openEingangRoute, openEingang),
  bindRoute(recordEingangsantwortRoute, recordEingangsantwort),
];
