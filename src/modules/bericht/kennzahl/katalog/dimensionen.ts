import type { Quartal } from '#src/core/plain-date.ts';
import { ABLEHNUNGSGRUENDE, AUSNAHMEGRUENDE } from '#src/modules/akte/wertelisten/aufnahme.ts';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { UNGEDECKT_GRUENDE } from '#src/modules/akte/wertelisten/sprachmittlung.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { VERFAHRENSSTUFEN } from '#src/modules/akte/wertelisten/verfahren.ts';
import {
  ABSCHLUSSGRUENDE,
  ALTERSGRUPPEN,
  BEDARFSZAHLEN,
  FALLDAUERN,
  KURZBERATUNG_ERGEBNISSE,
  VERWEISSTAENDE,
  ZIELERGEBNIS_CODES,
  ZIELSTAENDE,
} from '#src/modules/akte/wertelisten/verlauf.ts';
import {
  FAELLIGKEITEN,
  GESCHLECHTSGRUPPEN,
  RECHTSKREISWECHSEL,
  STAATSGRUPPEN,
} from '#src/modules/akte/wertelisten/zaehlmerkmale.ts';
import { ZUGANGSWEGE } from '#src/modules/akte/wertelisten/zugangswege.ts';
import {
  type Auspraegung,
  type Dimension,
  KEINE_ANGABE,
  NICHT_BEURTEILBAR,
  NICHT_ERHOBEN,
} from '../kennzahl.model.ts';

/** First quarter in which months of a Fall, Bedarfe and results of Verweise were counted. */
export const ERHOBEN_AB = '2026-Q4' as Quartal;

const define = (
  code: string,
  text: string,
  werte: readonly Auspraegung[],
  rest: { mehrfach?: boolean; erhobenAb?: Quartal } = {},
): Dimension => ({
  code,
  text,
  werte: werte.map((wert) => ({ code: wert.code, text: wert.text })),
  mehrfach: rest.mehrfach ?? false,
  erhobenAb: rest.erhobenAb ?? null,
});

/** What a Zielergebnis or the result of a Kurzberatung may be: two acts share the name of the Merkmal. */
const ERGEBNISSE: readonly Auspraegung[] = [
  ...ZIELSTAENDE.filter(({ code }) => ZIELERGEBNIS_CODES.some((ergebnis) => ergebnis === code)),
  ...KURZBERATUNG_ERGEBNISSE,
];

export const DIMENSIONEN: readonly Dimension[] = [
  define('zugangsweg', 'Zugangsweg', ZUGANGSWEGE),
  define('ausnahmegrund', 'Ausnahme bei der Aufnahme', [
    ...AUSNAHMEGRUENDE,
    { code: KEINE_ANGABE, text: 'keine Ausnahme' },
  ]),
  define('abschlussgrund', 'Grund des Endes', [
    ...ABSCHLUSSGRUENDE,
    { code: 'WIDERRUF', text: 'Widerruf der Einwilligung' },
  ]),
  define('dauer', 'Dauer', FALLDAUERN),
  define('ablehnungsgrund', 'Grund', ABLEHNUNGSGRUENDE),
  define('altersgruppe', 'Altersgruppe', ALTERSGRUPPEN),
  define('themen', 'Thema', THEMENBEREICHE, { mehrfach: true }),
  define('anonym', 'Name', [
    { code: 'true', text: 'anonym' },
    { code: 'false', text: 'mit Namen' },
  ]),
  define('ergebnis', 'Ergebnis', ERGEBNISSE),
  define('bereich', 'Lebensbereich', THEMENBEREICHE),
  define('erreicht', 'Erreicht', [
    { code: 'true', text: 'erreicht' },
    { code: 'false', text: 'nicht erreicht' },
  ]),
  define('erfassung', 'Eingetragen', [
    { code: 'GLEICHER_TAG', text: 'am selben Tag' },
    { code: 'SPAETER', text: 'später' },
    { code: 'VOM_PAPIER', text: 'Nachtrag vom Papier' },
  ]),
  // Of Kurzberatungen later than of Einsätze of the Sprachmittlung, which always had one.
  define('sprache', 'Sprache', SPRACHEN, { erhobenAb: ERHOBEN_AB }),
  define('ungedeckt', 'Grund', UNGEDECKT_GRUENDE),
  define('stufe', 'Schritt', VERFAHRENSSTUFEN),
  define('assessmentArt', 'Art', [
    { code: 'ERSTES', text: 'Erstes Assessment' },
    { code: 'RE_ASSESSMENT', text: 'Re-Assessment' },
  ]),
  define('bedarfe', 'Bedarf im Lebensbereich', THEMENBEREICHE, { mehrfach: true, erhobenAb: ERHOBEN_AB }),
  define('bedarfszahl', 'Zahl der Bedarfe', BEDARFSZAHLEN, { erhobenAb: ERHOBEN_AB }),
  define('verweisergebnis', 'Ergebnis', VERWEISSTAENDE, { erhobenAb: ERHOBEN_AB }),
  define('faelligkeit', 'Stand', FAELLIGKEITEN),
  define('wechsel', 'Wechsel', RECHTSKREISWECHSEL),
  define('geschlecht', 'Geschlecht', GESCHLECHTSGRUPPEN),
  define('staatsgruppe', 'Staatsangehörigkeit', STAATSGRUPPEN),
  define('wirkung', 'Ergebnis', [
    { code: 'HINWEIS', text: 'Hinweis auf Wirkung' },
    { code: 'KEINE', text: 'keine Wirkung erkennbar' },
    { code: NICHT_BEURTEILBAR, text: 'nicht beurteilbar' },
  ]),
  define('baustein', 'Baustein', [
    { code: '1', text: 'Baustein 1: Koordination' },
    { code: '2', text: 'Baustein 2: Case Management' },
    { code: '3', text: 'Baustein 3: Ausländer- und Einbürgerungsbehörde' },
  ]),
];

const JE_CODE = new Map(DIMENSIONEN.map((dimension) => [dimension.code, dimension]));

/** Throws for a code that is not in the list: a bug in the catalogue. */
export function getDimension(code: string): Dimension {
  const dimension = JE_CODE.get(code);
  if (dimension === undefined) throw new Error(`Dimension ${code} is not declared`);
  return dimension;
}

export const RESTE: readonly Auspraegung[] = [
  { code: KEINE_ANGABE, text: 'keine Angabe' },
  { code: NICHT_ERHOBEN, text: 'damals nicht erhoben' },
];
