import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { findGueltiges } from '#src/modules/clearing/clearing.model.ts';
import {
  countPersonen,
  findVerborgene,
  type Gruppenzahl,
  KEINE_ZAHLEN,
} from '#src/modules/fall/fallzahlen.model.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type {
  getEigeneAuslastungRoute,
  getStandortauslastungRoute,
  getTeamauslastungRoute,
} from './auslastung.contract.ts';
import {
  addZaehlung,
  computeMedian,
  computeVzaestand,
  computeWerte,
  computeZeitraum,
  countTage,
  KEINE_ZAEHLUNG,
  listMonatsenden,
  type Vzaestand,
  type Zaehlung,
  type Zeitraum,
} from './auslastung.model.ts';
import { listCaseManager, listVzae, listZaehlungen, listZielzeilen } from './auslastung.repo.ts';
import { PUBLIZIERT } from './publiziert.ts';
import { getStandortkonto } from './standortkonto.ts';
import type { Messwert, Zielzeile } from './zielwerte.model.ts';

type Query = Eingabe<typeof getTeamauslastungRoute>['query'];
type Zeile = Awaited<ReturnType<typeof listZaehlungen>>[number];

const SCHWELLEN = {
  personen: PARAMETER.kleine_kommune_personen.wert,
  caseManager: PARAMETER.kleine_kommune_case_manager.wert,
};
const TRAEGERARTEN = {
  KREISVERWALTUNG: 'Kreisverwaltung',
  KREISFREIE_STADT: 'Kreisfreie Stadt',
  KREISANGEHOERIGE_KOMMUNE: 'Kreisangehörige Kommunen',
  TRAEGER: 'Freie Wohlfahrtspflege',
} as const;
/** The share of one person is not known: a Besetzung carries a pseudonym, never an account. */
const OHNE_VZAE: Vzaestand = { lage: 'UNBEKANNT', stichtag: null, durchschnitt: null };

/** The own numbers; how many hours somebody works stays with them. */
export function getEigeneAuslastung(
  kontext: Kontext,
  { query }: Eingabe<typeof getEigeneAuslastungRoute>,
): Antwortet<Antwort<typeof getEigeneAuslastungRoute>> {
  return withZeitraum(kontext, query, async (trx, rahmen) => {
    const [ich = KEINE_ZAEHLUNG] = await listZaehlungen(trx, rahmen.zeitraum);
    return ok({ ...rahmen, ich: toPerson(ich, rahmen.zeitraum) });
  });
}

/** The own Stelle per VZÄ, and numbers of each colleague by name: to share work fairly, never a ranking. */
export function getTeamauslastung(
  kontext: Kontext,
  { query }: Eingabe<typeof getTeamauslastungRoute>,
): Antwortet<Antwort<typeof getTeamauslastungRoute>> {
  return withZeitraum(kontext, query, async (trx, rahmen) => {
    const { zeitraum } = rahmen;
    const zeilen = await listZaehlungen(trx, zeitraum);
    const vzae = computeVzaestand(await listVzae(trx, zeitraum), zeitraum, false);
    const personen = zeilen.filter((zeile) => zeile.kontoId !== null && isBelegt(zeile));
    const namen = await listNamen(
      trx,
      personen.flatMap(({ kontoId }) => kontoId ?? []),
    );
    kontext.protokoll.anzahl = personen.length;
    return ok({
      ...rahmen,
      vzae,
      werte: computeWerte(sumZeilen(zeilen), { zeitraum, vzae, gerundet: false }),
      median: toMedian(personen, zeitraum),
      personen: personen
        .map((zeile) => ({
          kontoId: zeile.kontoId ?? '',
          name: namen.get(zeile.kontoId ?? '') ?? '–',
          ...toPerson(zeile, zeitraum),
        }))
        .toSorted((a, b) => a.name.localeCompare(b.name, 'de')),
    });
  });
}

/** The Standort: rounded before anything is divided, small kinds of Rechtsträger in the sum only, nobody by name. */
export function getStandortauslastung(
  kontext: Kontext,
  { query }: Eingabe<typeof getStandortauslastungRoute>,
): Antwortet<Antwort<typeof getStandortauslastungRoute>> {
  return withZeitraum(kontext, query, async (trx, rahmen, festgelegt) => {
    const { zeitraum } = rahmen;
    const zeilen = await listZaehlungen(trx, zeitraum);
    const besetzt = await listVzae(trx, zeitraum);
    const caseManager = await listCaseManager(trx, zeitraum);
    const vzae = computeVzaestand(besetzt, zeitraum, true);
    const gruppen = Object.keys(TRAEGERARTEN).map((art): Gruppenzahl & { zaehlung: Zaehlung } => {
      const zaehlung = sumZeilen(zeilen.filter(({ traegerart }) => traegerart === art));
      const anzahl = caseManager.find((zeile) => zeile.traegerart === art)?.anzahl ?? 0;
      return { schluessel: art, caseManager: anzahl, zahlen: toZahlen(zaehlung, zeitraum), zaehlung };
    });
    const verborgen = findVerborgene(gruppen, SCHWELLEN);
    return ok({
      ...rahmen,
      vzae,
      werte: computeWerte(sumZeilen(zeilen), { zeitraum, vzae, gerundet: true }),
      traegerarten: Object.entries(TRAEGERARTEN).flatMap(([schluessel, text]) => {
        const gruppe = gruppen.find((eine) => eine.schluessel === schluessel);
        const eigene = besetzt.filter(
          ({ traegerart, sammelmeldung }) => sammelmeldung || traegerart === schluessel,
        );
        const stand = computeVzaestand(eigene, zeitraum, false);
        if (gruppe === undefined || (countPersonen(gruppe.zahlen) === 0 && stand.lage === 'UNBEKANNT'))
          return [];
        const werte = verborgen.has(schluessel)
          ? null
          : computeWerte(gruppe.zaehlung, { zeitraum, vzae: stand, gerundet: true });
        return [{ schluessel, text, vzae: stand, werte }];
      }),
      festgelegt,
      regel: { rundung: PARAMETER.rundung_basis.wert, ...SCHWELLEN },
    });
  });
}

type Rahmen = Pick<Antwort<typeof getTeamauslastungRoute>, 'heute' | 'zeitraum' | 'monatsenden' | 'ziele'> & {
  zeitraum: Zeitraum;
};

/** Period and target values that all three views share. A month that is not over or too long ago is refused. */
function withZeitraum<T>(
  kontext: Kontext,
  { monat, monate }: Query,
  fn: (trx: Trx, rahmen: Rahmen, festgelegt: Zielzeile[]) => Promise<Result<T, Ablehnung>>,
): Antwortet<T> {
  return withActor(kontext, async (trx): Promise<Result<T, Ablehnung>> => {
    const zeitraum = computeZeitraum(kontext.stichtag, monat, monate === '1' ? 1 : 3);
    if (zeitraum === null) return fail(MONAT_UNBEKANNT);
    const festgelegt = await listZielzeilen(trx, getStandortkonto(kontext).standortId);
    const ziel = findGueltiges(festgelegt, kontext.stichtag);
    const { faelle, kurzberatungenVon, kurzberatungenBis, aktenVon, aktenBis } = ziel ?? PUBLIZIERT;
    const ziele = {
      faelle,
      kurzberatungenVon,
      kurzberatungenBis,
      aktenVon,
      aktenBis,
      gueltigVon: ziel?.gueltigVon ?? null,
      grund: ziel?.grund ?? null,
    };
    const monatsenden = listMonatsenden(kontext.stichtag);
    return fn(trx, { heute: kontext.stichtag, zeitraum, monatsenden, ziele }, festgelegt);
  });
}

const MONAT_UNBEKANNT = refuseRegel('MONAT_UNBEKANNT', 'Für diesen Monat gibt es keine Auslastung.', {
  fehler: [
    {
      pointer: '/monat',
      code: 'MONAT_UNBEKANNT',
      detail: 'Wählen Sie einen der letzten drei Monate, die vorbei sind.',
    },
  ],
});

/** Sums of the Stelle or the Standort; rows of persons are not part of them. */
function sumZeilen(zeilen: readonly Zeile[]): Zaehlung {
  return zeilen.filter(({ kontoId }) => kontoId === null).reduce<Zaehlung>(addZaehlung, KEINE_ZAEHLUNG);
}

function isBelegt({ faelleHeute, kurzHeute, fallTage, kurzTage, begonnen }: Zaehlung): boolean {
  return faelleHeute + kurzHeute + fallTage + kurzTage + begonnen > 0;
}

/** In the middle of the colleagues: whoever lies far from it has a reason that one can talk about (Evaluation [L1109]). */
function toMedian(personen: readonly Zaehlung[], zeitraum: Zeitraum) {
  const listSchnitte = (messwert: Messwert): number[] =>
    personen.flatMap((eine) =>
      computeWerte(eine, { zeitraum, vzae: OHNE_VZAE, gerundet: false })
        .filter((wert) => wert.messwert === messwert)
        .map(({ durchschnitt }) => durchschnitt),
    );
  const faelle = computeMedian(listSchnitte('FAELLE'));
  const kurzberatungen = computeMedian(listSchnitte('KURZBERATUNGEN'));
  return faelle === null || kurzberatungen === null ? null : { faelle, kurzberatungen };
}

function toPerson(zaehlung: Zaehlung, zeitraum: Zeitraum) {
  const { faelleHeute, kurzHeute } = zaehlung;
  return {
    faelleHeute,
    kurzHeute,
    werte: computeWerte(zaehlung, { zeitraum, vzae: OHNE_VZAE, gerundet: false }),
  };
}

/** Persons behind the numbers of a group, as the rule for small groups counts them: never fewer than were there on average. */
function toZahlen(zaehlung: Zaehlung, zeitraum: Zeitraum): Gruppenzahl['zahlen'] {
  const tage = countTage(zeitraum);
  const { begonnen, kurzStichtag, kurzTage, faelleStichtag, fallTage } = zaehlung;
  return {
    ...KEINE_ZAHLEN,
    kurzberatungen: Math.max(begonnen, kurzStichtag, Math.ceil(kurzTage / tage)),
    faelleAktiv: Math.max(faelleStichtag, Math.ceil(fallTage / tage)),
  };
}
