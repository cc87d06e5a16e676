import { type Bindung, bindDatei, bindRoute } from '#src/platform/http/bindung.ts';
import { exportEintraege } from './export-eintraege.ts';
import { getAuffaelligkeiten } from './get-auffaelligkeiten.ts';
import { getAuswahl } from './get-auswahl.ts';
import { getUnversehrtheit } from './get-unversehrtheit.ts';
import { listEintraege } from './list-eintraege.ts';
import * as protokoll from './protokoll.contract.ts';
import type { ListOperationen } from './to-eintraege.ts';

export function createBindungen(listOperationen: ListOperationen): readonly Bindung[] {
  return [
    bindRoute(protokoll.listEintraegeRoute, (kontext, eingabe) =>
      listEintraege(kontext, eingabe, listOperationen),
    ),
    bindDatei(protokoll.exportEintraegeRoute, (kontext, eingabe) =>
      exportEintraege(kontext, eingabe, listOperationen),
    ),
    bindRoute(protokoll.getAuswahlRoute, (kontext) => getAuswahl(kontext, listOperationen)),
    bindRoute(protokoll.getAuffaelligkeitenRoute, getAuffaelligkeiten),
    bindRoute(protokoll.getUnversehrtheitRoute, getUnversehrtheit),
  ];
}
