import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { getLaufendesJahr } from './get-laufendes-jahr.ts';
import * as route from './laufjahr.contract.ts';
import { createAenderungsanzeige, recordAnzeigeantwort, recordAnzeigezeichnung } from './record-anzeige.ts';
import {
  createFremdanteil,
  createKofinanzierung,
  undoFremdanteil,
  undoKofinanzierung,
} from './record-eintraege.ts';

export const laufjahrBindungen: readonly Bindung[] = [
  bindRoute(route.getLaufendesJahrRoute, getLaufendesJahr),
  bindRoute(route.createKofinanzierungRoute, createKofinanzierung),
  bindRoute(route.undoKofinanzierungRoute, undoKofinanzierung),
  bindRoute(route.createFremdanteilRoute, createFremdanteil),
  bindRoute(route.undoFremdanteilRoute, undoFremdanteil),
  bindRoute(route.createAenderungsanzeigeRoute, createAenderungsanzeige),
  bindRoute(route.recordAnzeigeantwortRoute, recordAnzeigeantwort),
  bindRoute(route.recordAnzeigezeichnungRoute, recordAnzeigezeichnung),
];
