import type { Generated } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { AkteTabellen } from '#src/modules/akte/index.ts';
import type { Dringlichkeit } from '#src/modules/akte/wertelisten/aufnahme.ts';
import type { Zugangsweg } from '#src/modules/akte/wertelisten/zugangswege.ts';
import type { Zielstand } from '#src/modules/akte/wertelisten/verlauf.ts';
import type { AssessmentArt, JaNein, Schrittart, Schrittstand, Schrittwer, Zielform } from './fall.model.ts';

export type AufnahmeTabelle = {
  mandant_id: string;
  akte_id: string;
  komplexe_bedarfslage: JaNein | null;
  hohe_akteursdichte: JaNein | null;
  regelversorgung_greift_nicht: JaNein | null;
  fehlende_ressourcen: JaNein | null;
  einwilligung_zusammenarbeit: JaNein | null;
  anderes_fallmanagement: string[];
  entscheidung: 'AUFGENOMMEN' | 'NICHT_AUFGENOMMEN' | null;
  ablehnungsgrund: string | null;
  mit_begruendeter_ausnahme: boolean;
  entschieden_am: PlainDate | null;
  entschieden_von: string | null;
  dringlichkeit: Dringlichkeit | null;
  zugangsweg: Zugangsweg | null;
  sprache: string | null;
  siegel: Buffer | null;
  version: Generated<number>;
};

export type KontaktTabelle = {
  mandant_id: string;
  id: string;
  akte_id: string;
  datum: PlainDate;
  art: string;
  ort: string | null;
  dauer_minuten: number | null;
  sprache: string | null;
  sprachmittlung: string | null;
  themen: string[];
  erreicht: boolean;
  abgebrochen: Generated<boolean>;
  vom_papier: boolean;
  siegel: Buffer | null;
  erfasst_tag: Generated<PlainDate>;
  version: Generated<number>;
  erfasst_von: string;
  erfasst_am: Generated<Date>;
};

export type ZielTabelle = {
  mandant_id: string;
  id: string;
  akte_id: string;
  bereich: string;
  prioritaet: number;
  stand: Zielstand;
  stand_seit: PlainDate;
  frist: PlainDate | null;
  vereinbart_am: PlainDate;
  erfasst_tag: PlainDate | null;
  form: Zielform;
  siegel: Buffer;
  version: Generated<number>;
  erfasst_am: Generated<Date>;
};

export type SchrittTabelle = {
  mandant_id: string;
  id: string;
  akte_id: string;
  ziel_id: string | null;
  art: Generated<Schrittart>;
  wer: Schrittwer;
  faellig_am: PlainDate | null;
  stand: Schrittstand;
  siegel: Buffer;
  version: Generated<number>;
  erfasst_am: Generated<Date>;
};

export type FallTabellen = AkteTabellen & {
  'fall.aufnahme': AufnahmeTabelle;
  'fall.assessment': {
    mandant_id: string;
    id: string;
    akte_id: string;
    art: AssessmentArt;
    datum: PlainDate;
    abgeschlossen: Generated<boolean>;
    version: Generated<number>;
    erfasst_am: Generated<Date>;
  };
  'fall.assessment_bereich': {
    mandant_id: string;
    assessment_id: string;
    akte_id: string;
    bereich: string;
    erhebung: 'ERHOBEN' | 'NICHT_ERHOBEN';
    bedarf: number | null;
    siegel: Buffer | null;
    besonders: Buffer | null;
    version: Generated<number>;
  };
  'fall.beteiligte_besonders': {
    mandant_id: string;
    akte_id: string;
    person_id: string;
    besonders: Buffer | null;
    version: Generated<number>;
    geaendert_am: Generated<Date>;
  };
  'fall.ziel': ZielTabelle;
  'fall.schritt': SchrittTabelle;
  'fall.kontakt': KontaktTabelle;
};
