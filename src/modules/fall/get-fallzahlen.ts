import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import {
  addMonths,
  endOfQuarter,
  type PlainDate,
  type Quartal,
  quarterOf,
  startOfQuarter,
  toPlainDate,
} from '#src/core/plain-date.ts';
import { ok } from '#src/core/result.ts';
import { roundToFive } from '#src/core/staffelung.ts';
import { AUSNAHMEGRUENDE } from '#src/modules/akte/wertelisten/aufnahme.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { FALLDAUERN } from '#src/modules/akte/wertelisten/verlauf.ts';
import type { Wert } from '#src/modules/akte/wertelisten/werteliste.ts';
import { ZUGANGSWEGE } from '#src/modules/akte/wertelisten/zugangswege.ts';
import {
  type Bestandslage,
  loadBestandslage,
  loadSichtbarkeit,
  type Sichtbarkeit,
} from '#src/modules/bericht/index.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import {
  addZahlen,
  findVerborgene,
  hasZahlen,
  type Gruppenzahl,
  KEINE_ZAHLEN,
  roundZahlen,
  type Zahlen,
} from './fallzahlen.model.ts';
import {
  listAusnahmen,
  listCaseManager,
  listFalldauern,
  listKommunen,
  listSummen,
  listThemen,
  listZugangswege,
} from './fallzahlen.repo.ts';
import type { getFallzahlenRoute } from './zahlen.contract.ts';

type R = typeof getFallzahlenRoute;
type Summe = Awaited<ReturnType<typeof listSummen>>[number];

const SCHWELLEN = {
  personen: PARAMETER.kleine_kommune_personen.wert,
  caseManager: PARAMETER.kleine_kommune_case_manager.wert,
};

/** What must hold of a name: a kind of Rechtsträger in words. */
const TRAEGERARTEN = {
  KREISVERWALTUNG: 'Kreisverwaltung',
  KREISFREIE_STADT: 'Kreisfreie Stadt',
  KREISANGEHOERIGE_KOMMUNE: 'Kreisangehörige Kommunen',
  TRAEGER: 'Freie Wohlfahrtspflege',
} as const;

const FALLBESTAND = { zugang: 'FALL_BEGINN', abgang: 'FALL_ENDE' } as const;
const RUHEBESTAND = { zugang: 'RUHEN_BEGINN', abgang: 'RUHEN_ENDE' } as const;

/** Counts of the Standort in a quarter from the Zählsätze alone: rounded, small groups only in the total, no names. */
export async function getFallzahlen(kontext: Kontext, { query }: Eingabe<R>): Antwortet<Antwort<R>> {
  const quartal = (query.quartal ?? quarterOf(kontext.stichtag)) as Quartal;
  const von = startOf(quartal);
  return withActor(kontext, async (trx) => {
    const summen = await listSummen(trx, quartal);
    const caseManager = await listCaseManager(trx, von, endOfQuarter(von));
    const kommunen = await listKommunen(trx);
    const jeKommune = kommunen.map(
      ({ id }): Gruppenzahl => ({
        schluessel: id,
        caseManager: caseManager.find((zeile) => zeile.kommuneId === id)?.anzahl ?? 0,
        zahlen: sumZahlen(summen.filter((summe) => summe.kommuneId === id)),
      }),
    );
    const jeTraeger = Object.keys(TRAEGERARTEN).map(
      (art): Gruppenzahl => ({
        schluessel: art,
        caseManager: caseManager.find((zeile) => zeile.traegerart === art)?.anzahl ?? 0,
        zahlen: sumZahlen(summen.filter((summe) => summe.traegerart === art)),
      }),
    );
    const namen = new Map([
      ...kommunen.map(({ id, name }) => [id, name] as const),
      ...Object.entries(TRAEGERARTEN),
    ]);
    const kurzberatungen = await loadSichtbarkeit(trx, kontext, 'KURZBERATUNG_BEGINN', quartal);
    const neue = await loadSichtbarkeit(trx, kontext, 'FALL_BEGINN', quartal);
    const beendete = await loadSichtbarkeit(trx, kontext, 'FALL_ENDE', quartal);
    const kontakte = await loadSichtbarkeit(trx, kontext, 'KONTAKT', quartal);
    const aktive = await loadBestandslage(trx, kontext, FALLBESTAND, quartal);
    const ruhende = await loadBestandslage(trx, kontext, RUHEBESTAND, quartal);
    const hide = (
      zahlen: Zahlen,
      isSichtbar: (sichtbarkeit: Sichtbarkeit) => boolean,
      findBestand: (lage: Bestandslage) => number | null,
    ) => ({
      faelleAktiv: findBestand(aktive),
      faelleRuhend: findBestand(ruhende),
      kurzberatungen: isSichtbar(kurzberatungen) ? zahlen.kurzberatungen : null,
      faelleNeu: isSichtbar(neue) ? zahlen.faelleNeu : null,
      faelleBeendet: isSichtbar(beendete) ? zahlen.faelleBeendet : null,
      kontakte: isSichtbar(kontakte) ? zahlen.kontakte : null,
    });
    // Parts of what is hidden together would tell it; one alone is the whole under another name.
    const gezaehlte = jeTraeger.filter(hasZahlen);
    const einziger = gezaehlte.length === 1 ? gezaehlte[0]?.schluessel : undefined;
    const hideTeil = (schluessel: string, zahlen: Zahlen) => {
      const { faelleAktiv, faelleRuhend, ...rest } = hide(
        zahlen,
        ({ gesamt }) => gesamt,
        ({ gesamt }) => gesamt,
      );
      const toTeil = (gesamt: number | null, teil: number): number | null =>
        gesamt === null || schluessel === einziger ? gesamt : teil;
      return {
        ...rest,
        faelleAktiv: toTeil(faelleAktiv, zahlen.faelleAktiv),
        faelleRuhend: toTeil(faelleRuhend, zahlen.faelleRuhend),
      };
    };
    return ok({
      quartal,
      gesamt: hide(
        roundZahlen(sumZahlen(summen)),
        ({ gesamt }) => gesamt,
        ({ gesamt }) => gesamt,
      ),
      zugangswege: toVerteilung(
        ZUGANGSWEGE,
        await listZugangswege(trx, quartal),
        'zugangsweg',
        kurzberatungen,
      ),
      ausnahmen: toVerteilung(AUSNAHMEGRUENDE, await listAusnahmen(trx, quartal), 'ausnahmegrund', neue),
      dauern: toVerteilung(FALLDAUERN, await listFalldauern(trx, quartal), 'dauer', beendete),
      themen: toVerteilung(THEMENBEREICHE, await listThemen(trx, quartal), 'themen', kontakte),
      kommunen: toGruppen(jeKommune, namen).map(({ zahlen, ...gruppe }) => ({
        ...gruppe,
        zahlen:
          zahlen &&
          hide(
            zahlen,
            ({ isOrtSichtbar }) => isOrtSichtbar(gruppe.schluessel),
            ({ findOrt }) => findOrt(gruppe.schluessel),
          ),
      })),
      traegerarten: toGruppen(jeTraeger, namen).map(({ zahlen, ...gruppe }) => ({
        ...gruppe,
        zahlen: zahlen && hideTeil(gruppe.schluessel, zahlen),
      })),
      regel: { rundung: PARAMETER.rundung_basis.wert, ...SCHWELLEN },
    });
  });
}

function startOf(quartal: string): PlainDate {
  const jahr = toPlainDate(`${quartal.slice(0, 4)}-01-01`);
  return startOfQuarter(addMonths(jahr, (Number(quartal.slice(-1)) - 1) * 3));
}

function toGruppen(gruppen: readonly Gruppenzahl[], namen: ReadonlyMap<string, string>) {
  const verborgen = findVerborgene(gruppen, SCHWELLEN);
  return gruppen.map(({ schluessel, zahlen }) => ({
    schluessel,
    text: namen.get(schluessel) ?? schluessel,
    zahlen: verborgen.has(schluessel) ? null : roundZahlen(zahlen),
  }));
}

function sumZahlen(summen: readonly Summe[]): Zahlen {
  return summen.map(toZahlen).reduce(addZahlen, KEINE_ZAHLEN);
}

/**
 * Active are all that began and did not end until the last day of the quarter; those that rest then are among them and
 * counted for themselves.
 */
function toZahlen({ art, anzahl, imQuartal }: Summe): Zahlen {
  if (art === 'KURZBERATUNG_BEGINN') return { ...KEINE_ZAHLEN, kurzberatungen: anzahl };
  if (art === 'KONTAKT') return { ...KEINE_ZAHLEN, kontakte: anzahl };
  if (art === 'RUHEN_BEGINN') return { ...KEINE_ZAHLEN, faelleRuhend: anzahl };
  if (art === 'RUHEN_ENDE') return { ...KEINE_ZAHLEN, faelleRuhend: -anzahl };
  if (art === 'FALL_BEGINN')
    return { ...KEINE_ZAHLEN, faelleAktiv: anzahl, faelleNeu: imQuartal ? anzahl : 0 };
  return { ...KEINE_ZAHLEN, faelleAktiv: -anzahl, faelleBeendet: imQuartal ? anzahl : 0 };
}

function toVerteilung(
  liste: readonly Wert[],
  anteile: readonly { code: string; anzahl: number }[],
  merkmal: string,
  { isWertSichtbar }: Sichtbarkeit,
) {
  return liste.map(({ code, text }) => ({
    code,
    text,
    anzahl: isWertSichtbar(merkmal, code)
      ? roundToFive(Math.max(0, anteile.find((anteil) => anteil.code === code)?.anzahl ?? 0))
      : null,
  }));
}
