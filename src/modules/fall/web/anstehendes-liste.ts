import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { addDays, type PlainDate } from '#src/core/plain-date.ts';
import { ERINNERUNG_TAGE } from '#src/modules/einwilligung/einwilligung.model.ts';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import type { listAntraegeRoute } from '#src/modules/betroffenenantrag/antrag.contract.ts';
import { ANTRAGSARTEN } from '#src/modules/betroffenenantrag/wertelisten/antraege.ts';
import type { listOffenlegungenRoute } from '#src/modules/offenlegung/offenlegung.contract.ts';
import { isOffen } from '#src/modules/sprachmittlung/buchung.model.ts';
import type { listSprachmittlungenRoute } from '#src/modules/sprachmittlung/sprachmittlung.contract.ts';
import { ZUSTAENDE } from '#src/modules/sprachmittlung/wertelisten/sprachmittlung.ts';
import { AUFGABE_TEXTE } from '#src/modules/verweis/aufgaben.model.ts';
import type { listVerweiseRoute } from '#src/modules/verweis/verweis.contract.ts';
import { VERWEIS_ENDZUSTAENDE, VERWEISZUSTAND_NAMEN } from '#src/modules/verweis/zustand.model.ts';
import { isZielBeendet, SCHRITT_WER_NAMEN } from '../fall.model.ts';
import type { AkteSeite } from './akte-typen.ts';
import { t } from './anstehendes-texte.ts';
import { formatOrt } from './terminort.ts';

type Buchung = Ausgabe<typeof listSprachmittlungenRoute>['buchungen'][number];
type ZuInformierende = Ausgabe<typeof listOffenlegungenRoute>['zuInformieren'][number];
type Antrag = Ausgabe<typeof listAntraegeRoute>['eintraege'][number];
type Verweis = Ausgabe<typeof listVerweiseRoute>['eintraege'][number];

/** What other rooms know of the Akte. */
export type Umfeld = {
  verweise: readonly Verweis[];
  buchungen: readonly Buchung[];
  zuInformieren: readonly ZuInformierende[];
  antraege: readonly Antrag[];
};

export type Anstehend = {
  id: string;
  /** null: without a day. */
  datum: string | null;
  um: string | null;
  /** Kind in words. */
  art: string;
  text: string;
  /** Part of the page where it is settled. */
  bereich: 'ueberblick' | 'ziele' | 'verweise' | 'einwilligungen' | 'sprachmittlung' | 'offenlegungen';
};

/** What is next in an Akte, by day, what has no day last: Termin, steps and tasks, deadlines of Ziele, Verweise, consents that end. */
export function listAnstehendes(
  seite: AkteSeite,
  { verweise, buchungen, zuInformieren, antraege }: Umfeld,
  stichtag: PlainDate,
): Anstehend[] {
  return [
    ...listTermin(seite.akte),
    ...listSchritte(seite),
    ...listZielfristen(seite),
    ...listVerweise(verweise),
    ...listBuchungen(buchungen),
    ...listInformationen(zuInformieren, stichtag),
    ...listAntragsfristen(antraege),
    ...listAblaufende(seite, stichtag),
  ].toSorted((a, b) => (a.datum ?? '9999').localeCompare(b.datum ?? '9999'));
}

function listTermin(akte: AkteSeite['akte']): Anstehend[] {
  const { naechsterTermin, naechsterTerminArt, terminUm, terminGrund } = akte;
  if (naechsterTermin === null) return [];
  const art = t(`termin.${naechsterTerminArt ?? 'TERMIN'}`);
  const text = terminGrund ?? formatOrt(akte);
  return [{ id: 'termin', datum: naechsterTermin, um: terminUm, art, text, bereich: 'ueberblick' }];
}

function listSchritte({ ziele, aufgaben }: AkteSeite): Anstehend[] {
  const schritte = ziele
    .filter(({ stand }) => !isZielBeendet(stand))
    .flatMap(({ schritte: eigene }) => eigene);
  return [...schritte, ...aufgaben]
    .filter(({ stand }) => stand === 'OFFEN')
    .map(({ id, was, wer, faelligAm }) => ({
      id,
      datum: faelligAm,
      um: null,
      art: SCHRITT_WER_NAMEN[wer],
      text: was,
      bereich: 'ziele',
    }));
}

function listZielfristen({ ziele }: AkteSeite): Anstehend[] {
  return ziele.flatMap(({ id, stand, frist, uebersetzung, wortlaut }) =>
    frist === null || isZielBeendet(stand)
      ? []
      : [
          {
            id: `ziel-${id}`,
            datum: frist,
            um: null,
            art: t('ziel'),
            text: uebersetzung ?? wortlaut,
            bereich: 'ziele',
          },
        ],
  );
}

/** ABGEWIESEN ends nothing in the state machine, but nobody is waited for any more. */
function listVerweise(verweise: readonly Verweis[]): Anstehend[] {
  return verweise
    .filter(
      ({ zustand, aufgaben }) =>
        aufgaben.length > 0 || !(VERWEIS_ENDZUSTAENDE.has(zustand) || zustand === 'ABGEWIESEN'),
    )
    .map(({ id, frist, zustand, empfaenger, aufgaben: [aufgabe] }) => ({
      id,
      datum: frist,
      um: null,
      art: t('verweis', { stelle: empfaenger.name }),
      text: aufgabe === undefined ? VERWEISZUSTAND_NAMEN[zustand] : AUFGABE_TEXTE[aufgabe],
      bereich: 'verweise',
    }));
}

/** Asked for or confirmed; one whose day is over waits for its result. */
function listBuchungen(buchungen: readonly Buchung[]): Anstehend[] {
  return buchungen
    .filter(({ zustand }) => isOffen(zustand))
    .map(({ id, tag, zeit, sprache, zustand, sprachmittler }) => ({
      id,
      datum: tag,
      um: zeit,
      art: t('sprachmittlung', { sprache: textOf(SPRACHEN, sprache) }),
      text: [textOf(ZUSTAENDE, zustand), sprachmittler].filter(Boolean).join(', '),
      bereich: 'sprachmittlung',
    }));
}

/** After a withdrawal: who was told by word or letter and does not know it yet. Due today (Art. 19 DSGVO). */
function listInformationen(zuInformieren: readonly ZuInformierende[], stichtag: PlainDate): Anstehend[] {
  return zuInformieren.map(({ zu, empfaenger }) => ({
    id: `informieren-${zu.id}`,
    datum: stichtag,
    um: null,
    art: t('informieren'),
    text: empfaenger,
    bereich: 'offenlegungen',
  }));
}

/** What the person asked for under Art. 15 to 21 DSGVO and nobody has answered yet. */
function listAntragsfristen(antraege: readonly Antrag[]): Anstehend[] {
  return antraege
    .filter(({ beantwortetAm }) => beantwortetAm === null)
    .map(({ id, frist, art, was }) => ({
      id,
      datum: frist,
      um: null,
      art: t('antrag', { art: textOf(ANTRAGSARTEN, art) }),
      text: was,
      bereich: 'einwilligungen',
    }));
}

function listAblaufende({ einwilligungen }: AkteSeite, stichtag: PlainDate): Anstehend[] {
  const bald = addDays(stichtag, ERINNERUNG_TAGE);
  const enden = einwilligungen.flatMap(({ gueltig, bis }) =>
    gueltig && bis !== null && bis <= bald ? [bis] : [],
  );
  const erstes = enden.toSorted()[0];
  if (erstes === undefined) return [];
  const text = t('einwilligung.text', { anzahl: enden.length });
  return [
    { id: 'einwilligung', datum: erstes, um: null, art: t('einwilligung'), text, bereich: 'einwilligungen' },
  ];
}
