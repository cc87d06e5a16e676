import { seiten as abgabe } from '#src/modules/abgabe/web/routes.tsx';
import { seiten as austausch } from '#src/modules/austausch/web/routes.tsx';
import { seiten as angebot } from '#src/modules/angebot/web/routes.tsx';
import { seiten as bericht } from '#src/modules/bericht/web/routes.tsx';
import { seiten as anlaufstelle } from '#src/modules/anlaufstelle/web/routes.tsx';
import { seiten as beratungsansatz } from '#src/modules/beratungsansatz/web/routes.tsx';
import { seiten as gemeindeverzeichnis } from '#src/modules/gemeindeverzeichnis/web/routes.tsx';
import { seiten as angebotsimport } from '#src/modules/angebotsimport/web/routes.tsx';
import { seiten as auslastung } from '#src/modules/auslastung/web/routes.tsx';
import { seiten as berichtspflicht } from '#src/modules/berichtspflicht/web/routes.tsx';
import { seiten as bestandsuebernahme } from '#src/modules/bestandsuebernahme/web/routes.tsx';
import { seiten as benutzer } from '#src/modules/benutzer/web/routes.tsx';
import { seiten as betroffenenantrag } from '#src/modules/betroffenenantrag/web/routes.tsx';
import { seiten as clearing } from '#src/modules/clearing/web/routes.tsx';
import { seiten as datenschutz } from '#src/modules/datenschutz/web/routes.tsx';
import { seiten as einwilligung } from '#src/modules/einwilligung/web/routes.tsx';
import { seiten as fallanalyse } from '#src/modules/fallanalyse/web/routes.tsx';
import { seiten as eskalation } from '#src/modules/eskalation/web/routes.tsx';
import { seiten as themateilung } from '#src/modules/themateilung/web/routes.tsx';
import { seiten as thema } from '#src/modules/thema/web/routes.tsx';
import { seiten as fachfrage } from '#src/modules/fachfrage/web/routes.tsx';
import { seiten as gremium } from '#src/modules/gremium/web/routes.tsx';
import { seiten as kleineanfrage } from '#src/modules/kleineanfrage/web/routes.tsx';
import { seiten as offenedaten } from '#src/modules/offenedaten/web/routes.tsx';
import { seiten as konzept } from '#src/modules/konzept/web/routes.tsx';
import { seiten as schnittstelle } from '#src/modules/schnittstelle/web/routes.tsx';
import { seiten as fall } from '#src/modules/fall/web/routes.tsx';
import { seiten as fallanfrage } from '#src/modules/fallanfrage/web/routes.tsx';
import { seiten as foerderung } from '#src/modules/foerderung/web/routes.tsx';
import { seiten as kalender } from '#src/modules/kalender/web/routes.tsx';
import { seiten as kurzberatung } from '#src/modules/kurzberatung/web/routes.tsx';
import { seiten as loeschung } from '#src/modules/loeschung/web/routes.tsx';
import { seiten as papier } from '#src/modules/papier/web/routes.tsx';
import { seiten as person } from '#src/modules/person/web/routes.tsx';
import { seiten as qualifizierung } from '#src/modules/qualifizierung/web/routes.tsx';
import { seiten as rechtskreis } from '#src/modules/rechtskreis/web/routes.tsx';
import { seiten as sammeleintrag } from '#src/modules/sammeleintrag/web/routes.tsx';
import { seiten as sprachmittlung } from '#src/modules/sprachmittlung/web/routes.tsx';
import { seiten as stelle } from '#src/modules/stelle/web/routes.tsx';
import { seiten as stelleneingang } from '#src/modules/stelleneingang/web/routes.tsx';
import { seiten as verweis } from '#src/modules/verweis/web/routes.tsx';
import { seiten as warteliste } from '#src/modules/warteliste/web/routes.tsx';
import { seiten as uebertragung } from '#src/modules/uebertragung/web/routes.tsx';
import { seiten as uebergabe } from '#src/modules/uebergabe/web/routes.tsx';
import type { ModulSeite } from './seite.ts';

/**
 * The pages of all modules, listed by hand so that a reader sees what the application consists of.
 * A module adds one import of its `web/routes.tsx` and one line here.
 */
export const MODUL_SEITEN: readonly ModulSeite[] = [
  ...fall,
  ...uebergabe,
  ...fallanfrage,
  ...abgabe,
  ...kalender,
  ...kurzberatung,
  ...person,
  ...einwilligung,
  ...verweis,
  ...stelleneingang,
  ...papier,
  ...clearing,
  ...rechtskreis,
  ...auslastung,
  ...bericht,
  ...warteliste,
  ...sammeleintrag,
  ...uebertragung,
  ...bestandsuebernahme,
  ...fachfrage,
  ...gremium,
  ...fallanalyse,
  ...schnittstelle,
  ...thema,
  ...eskalation,
  ...themateilung,
  ...konzept,
  ...austausch,
  ...qualifizierung,
  // Before the Angebote: `/verzeichnis/:angebotId` would name its pages.
  ...angebotsimport,
  ...angebot,
  ...anlaufstelle,
  ...gemeindeverzeichnis,
  ...beratungsansatz,
  ...kleineanfrage,
  ...offenedaten,
  ...sprachmittlung,
  ...loeschung,
  ...stelle,
  ...foerderung,
  ...berichtspflicht,
  ...betroffenenantrag,
  ...datenschutz,
  ...benutzer,
];
