import { modul as austausch } from '#src/modules/austausch/index.ts';
import { modul as angebot } from '#src/modules/angebot/index.ts';
import { modul as bericht } from '#src/modules/bericht/index.ts';
import { modul as anlaufstelle } from '#src/modules/anlaufstelle/index.ts';
import { modul as beratungsansatz } from '#src/modules/beratungsansatz/index.ts';
import { modul as gemeindeverzeichnis } from '#src/modules/gemeindeverzeichnis/index.ts';
import { modul as angebotsimport } from '#src/modules/angebotsimport/index.ts';
import { modul as auslastung } from '#src/modules/auslastung/index.ts';
import { modul as bestandsuebernahme } from '#src/modules/bestandsuebernahme/index.ts';
import { createModul as createBenutzer } from '#src/modules/benutzer/index.ts';
import { createModul as createDatenschutz } from '#src/modules/datenschutz/index.ts';
import { createModul as createEinwilligung } from '#src/modules/einwilligung/index.ts';
import { modul as entwurf } from '#src/modules/entwurf/index.ts';
import { modul as eskalation } from '#src/modules/eskalation/index.ts';
import { modul as kleineanfrage } from '#src/modules/kleineanfrage/index.ts';
import { modul as themateilung } from '#src/modules/themateilung/index.ts';
import { modul as thema } from '#src/modules/thema/index.ts';
import { modul as fachfrage } from '#src/modules/fachfrage/index.ts';
import { modul as gremium } from '#src/modules/gremium/index.ts';
import { modul as offenedaten } from '#src/modules/offenedaten/index.ts';
import { modul as oparl } from '#src/modules/oparl/index.ts';
import { modul as berichtspflicht } from '#src/modules/berichtspflicht/index.ts';
import { modul as konzept } from '#src/modules/konzept/index.ts';
import { modul as fall, VERTRETUNG_WIDERRUFSFOLGE } from '#src/modules/fall/index.ts';
import { modul as clearing } from '#src/modules/clearing/index.ts';
import { FALLANALYSE_WIDERRUFSFOLGE, modul as fallanalyse } from '#src/modules/fallanalyse/index.ts';
import { modul as fallanfrage } from '#src/modules/fallanfrage/index.ts';
import { ABGABE_WIDERRUFSFOLGE, modul as abgabe } from '#src/modules/abgabe/index.ts';
import { modul as foerderung } from '#src/modules/foerderung/index.ts';
import { modul as kalender } from '#src/modules/kalender/index.ts';
import { modul as kurzberatung } from '#src/modules/kurzberatung/index.ts';
import { modul as loeschung } from '#src/modules/loeschung/index.ts';
import { modul as netzwerk } from '#src/modules/netzwerk/index.ts';
import { modul as auskunft } from '#src/modules/auskunft/index.ts';
import { modul as betroffenenantrag } from '#src/modules/betroffenenantrag/index.ts';
import { modul as herkunft } from '#src/modules/herkunft/index.ts';
import { modul as offenlegung } from '#src/modules/offenlegung/index.ts';
import { modul as parallelfall, PARALLELFALL_WIDERRUFSFOLGE } from '#src/modules/parallelfall/index.ts';
import { modul as papier } from '#src/modules/papier/index.ts';
import { modul as person } from '#src/modules/person/index.ts';
import { modul as ablage } from '#src/modules/ablage/index.ts';
import { modul as qualifizierung } from '#src/modules/qualifizierung/index.ts';
import { modul as rechtskreis } from '#src/modules/rechtskreis/index.ts';
import { modul as sammeleintrag } from '#src/modules/sammeleintrag/index.ts';
import { modul as schnittstelle } from '#src/modules/schnittstelle/index.ts';
import { modul as schutzkonzept } from '#src/modules/schutzkonzept/index.ts';
import { modul as sprachmittlung, SPRACHMITTLUNG_WIDERRUFSFOLGE } from '#src/modules/sprachmittlung/index.ts';
import { modul as standort } from '#src/modules/standort/index.ts';
import { modul as stelle } from '#src/modules/stelle/index.ts';
import { modul as stelleneingang } from '#src/modules/stelleneingang/index.ts';
import { modul as verfahren } from '#src/modules/verfahren/index.ts';
import { modul as verweis, replaceEinwilligung, VERWEIS_WIDERRUFSFOLGE } from '#src/modules/verweis/index.ts';
import { modul as warteliste } from '#src/modules/warteliste/index.ts';
import { modul as uebertragung } from '#src/modules/uebertragung/index.ts';
import { modul as uebergabe } from '#src/modules/uebergabe/index.ts';
import type { Modul } from '#src/platform/http/bindung.ts';

/** Every room with a server door. The order is the order in OpenAPI and in the rights matrix. */
export const MODULE: readonly Modul[] = [
  createBenutzer(() => MODULE.map((modul) => modul.rechte)),
  standort,
  stelle,
  foerderung,
  person,
  createEinwilligung({
    widerruf: [
      VERWEIS_WIDERRUFSFOLGE,
      ABGABE_WIDERRUFSFOLGE,
      PARALLELFALL_WIDERRUFSFOLGE,
      VERTRETUNG_WIDERRUFSFOLGE,
      FALLANALYSE_WIDERRUFSFOLGE,
      SPRACHMITTLUNG_WIDERRUFSFOLGE,
    ],
    erneuerung: [replaceEinwilligung],
  }),
  kurzberatung,
  rechtskreis,
  entwurf,
  fall,
  verweis,
  stelleneingang,
  netzwerk,
  kalender,
  schutzkonzept,
  papier,
  betroffenenantrag,
  auskunft,
  herkunft,
  offenlegung,
  fallanalyse,
  uebergabe,
  abgabe,
  fallanfrage,
  clearing,
  auslastung,
  warteliste,
  sammeleintrag,
  uebertragung,
  bestandsuebernahme,
  sprachmittlung,
  verfahren,
  loeschung,
  parallelfall,
  fachfrage,
  gremium,
  oparl,
  schnittstelle,
  thema,
  eskalation,
  themateilung,
  berichtspflicht,
  konzept,
  austausch,
  ablage,
  qualifizierung,
  angebot,
  bericht,
  kleineanfrage,
  offenedaten,
  angebotsimport,
  gemeindeverzeichnis,
  anlaufstelle,
  beratungsansatz,
  createDatenschutz(() => MODULE.flatMap((modul) => modul.bindungen.map(({ route }) => route))),
];
