import type { Regel } from '../regel.model.ts';
import { ABLEHNUNG } from './ablehnung.model.ts';
import { ALTERSGRENZE } from './altersgrenze.model.ts';
import { ANERKENNUNG_FAMILIE } from './anerkennung-familie.model.ts';
import { ANERKENNUNG_LEISTUNG } from './anerkennung-leistung.model.ts';
import { ARBEIT_BEGINN } from './arbeit-beginn.model.ts';
import { ARBEIT_ENDE } from './arbeit-ende.model.ts';
import { AUSBILDUNG } from './ausbildung.model.ts';
import { CHANCEN_AUFENTHALT } from './chancen-aufenthalt.model.ts';
import { EINBUERGERUNG } from './einbuergerung.model.ts';
import { GEBURT } from './geburt.model.ts';
import { JMD_ENDE } from './jmd-ende.model.ts';
import { KREISWECHSEL } from './kreiswechsel.model.ts';
import { LEISTUNG_ABLAUF } from './leistung-ablauf.model.ts';
import { PAPIER_ABLAUF } from './papier-ablauf.model.ts';
import { UMZUG } from './umzug.model.ts';
import { VOLLJAEHRIG } from './volljaehrig.model.ts';

/** Every change with consequences. A new rule is a file here and a test beside it. */
export const REGELN: readonly Regel[] = [
  ANERKENNUNG_LEISTUNG,
  ANERKENNUNG_FAMILIE,
  ABLEHNUNG,
  CHANCEN_AUFENTHALT,
  PAPIER_ABLAUF,
  VOLLJAEHRIG,
  GEBURT,
  UMZUG,
  KREISWECHSEL,
  ARBEIT_BEGINN,
  ARBEIT_ENDE,
  AUSBILDUNG,
  ALTERSGRENZE,
  EINBUERGERUNG,
  LEISTUNG_ABLAUF,
  JMD_ENDE,
];
