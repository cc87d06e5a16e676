import { type Cent, toCent } from '#src/core/cent.ts';
import {
  addDays,
  formatGerman,
  maxDate,
  minDate,
  type PlainDate,
  toPlainDate,
} from '#src/core/plain-date.ts';
import { formatVzae, type Vzae } from '#src/core/vzae.ts';
import { listKommunen } from '#src/modules/standort/index.ts';
import { type Besetzung, listBesetzungen, listPlanstellen, type Stelle } from '#src/modules/stelle/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { Antragsinhalt } from '../antragsinhalt.model.ts';
import { findLetzteFassung, type Foerderfallzeile } from '../foerderfall.repo.ts';
import { type Position, POSITIONEN } from '../regelwerk/rl-2024-12/betraege.model.ts';
import { computeNachweisfrist } from '../regelwerk/rl-2024-12/verwendungsnachweis.model.ts';
import type { Aenderungsinhalt } from '../aenderung/aenderung.model.ts';
import { findGeltendenInhalt } from '../aenderung/aenderung.repo.ts';
import { readAenderungszeiten } from '../aenderung/check-aenderung.model.ts';
import { computeStellenbetrag, type Rahmen } from './abrechnung.model.ts';
import { isNachweisOffen } from '../weiterleitung/weiterleitung.model.ts';
import { listWeiterleitungszeilen } from '../weiterleitung/weiterleitung.repo.ts';
import type { Belegung, Weiterleitungsstand } from './check-nachweis.model.ts';
import { findBewilligung, listVorgangszeilen, sumAusgezahlt } from './nachweis.repo.ts';
import { listNachweisstellen, type Nachweisstelle, type Personalposition } from './stellen.model.ts';

export type Nachweisgrund = {
  readonly stellen: readonly Nachweisstelle[];
  readonly rahmen: Rahmen;
  readonly weiterleitungen: readonly Weiterleitungsstand[];
  /** False before a Bescheid grants something. */
  readonly bewilligt: boolean;
  readonly frist: PlainDate;
  /** Cents that a Widerruf or a Rücknahme took back before: no part of what counts as paid. */
  readonly erledigt: Cent;
};

/** What a Verwendungsnachweis is measured by: the signed Antrag, the Bescheid that holds, what was paid, the deadline. */
export async function loadNachweisgrund(trx: Trx, fall: Foerderfallzeile): Promise<Nachweisgrund> {
  const fassung = await findLetzteFassung(trx, fall.id);
  const bescheid = await findBewilligung(trx, fall.id);
  const vorgaenge = await listVorgangszeilen(trx, fall.id);
  const eigentlich = computeNachweisfrist(fall.bis, fall.parameter).wert;
  const { ausgezahlt, erledigt } = await sumAusgezahlt(trx, fall.id);
  const geltend = await findGeltendenInhalt(trx, fall.id);
  const stellen = fassung === undefined ? [] : listNachweisstellen(Antragsinhalt.parse(fassung.inhalt));
  const nachfrist = vorgaenge.findLast(({ art }) => art === 'NACHFORDERUNG')?.frist ?? eigentlich;
  return {
    stellen: geltend === undefined ? stellen : planStellen(stellen, geltend, fall),
    rahmen: {
      foerderjahr: fall.foerderjahr,
      von: fall.von,
      bis: fall.bis,
      bewilligt: toBewilligt(bescheid?.positionen ?? []),
      ausgezahlt: toCent(ausgezahlt),
      parameter: fall.parameter,
    },
    weiterleitungen: await loadWeiterleitungen(trx, fall.id),
    bewilligt: bescheid !== undefined,
    erledigt: toCent(erledigt),
    frist: maxDate(eigentlich, nachfrist),
  };
}

/** After a change each post carries what the change planned for it. */
function planStellen(
  stellen: readonly Nachweisstelle[],
  geltend: Aenderungsinhalt,
  fall: Foerderfallzeile,
): Nachweisstelle[] {
  return readAenderungszeiten(geltend, { stellen, von: fall.von, bis: fall.bis }).map(
    ({ abschnitte, ...stelle }) => ({
      ...stelle,
      geplant: computeStellenbetrag({ ...stelle, abschnitte }, fall),
    }),
  );
}

async function loadWeiterleitungen(trx: Trx, foerderfallId: string): Promise<Weiterleitungsstand[]> {
  const zeilen = await listWeiterleitungszeilen(trx, foerderfallId);
  return zeilen
    .filter(({ wirksamAb }) => wirksamAb !== null)
    .map(({ inhalt: { empfaenger, nachweisBis }, zustand }) => ({
      letztempfaenger: empfaenger,
      frist: toPlainDate(nachweisBis),
      offen: isNachweisOffen(zustand, true),
    }));
}

function toBewilligt(
  zeilen: readonly { position: string; bewilligt: number }[],
): Partial<Record<Position, Cent>> {
  return Object.fromEntries(
    POSITIONEN.flatMap((position) => {
      const zeile = zeilen.find((eine) => eine.position === position);
      return zeile === undefined ? [] : [[position, toCent(zeile.bewilligt)]];
    }),
  );
}

/** No Standort has more Stellen in one plan. */
const HOECHSTENS = 200;

/** A Stelle of the Antrag with the one of the Stellenplan that it stands for, and every row of its Besetzung. */
export type Zuordnung = {
  readonly stelle: Nachweisstelle;
  readonly plan: Stelle | null;
  /** Replaced rows too: the caller picks. */
  readonly besetzungen: readonly Besetzung[];
};

/**
 * A Stelle of the plan is the one of the Antrag when Baustein and name are the same; of two with one name the first stands
 * for the first.
 */
export async function loadZuordnung(
  trx: Trx,
  fall: Pick<Foerderfallzeile, 'von' | 'bis' | 'standortId'>,
  stellen: readonly Nachweisstelle[],
): Promise<Zuordnung[]> {
  const plan = new Map<string, Stelle>();
  for (const stichtag of [fall.von, fall.bis]) {
    const suche = { stichtag, standortId: fall.standortId };
    const gefunden = await listPlanstellen(trx, suche, { limit: HOECHSTENS, offset: 0 });
    for (const stelle of gefunden.stellen) plan.set(stelle.id, stelle);
  }
  const kommunen = new Map(
    (await listKommunen(trx, fall.standortId, fall.von)).map(({ id, name }) => [id, name]),
  );
  const frei = [...plan.values()].map((stelle) => ({ stelle, ...toPlatz(stelle, kommunen) }));
  const besetzungen = await listBesetzungen(trx, { stelleIds: [...plan.keys()] });
  return stellen.map((stelle) => {
    const { position, bezeichnung } = stelle;
    const platz = frei.findIndex((eine) => eine.position === position && eine.name === bezeichnung);
    const [gefunden] = platz < 0 ? [] : frei.splice(platz, 1);
    const id = gefunden?.stelle.id;
    return {
      stelle,
      plan: gefunden?.stelle ?? null,
      besetzungen: id === undefined ? [] : besetzungen.filter(({ stelleId }) => stelleId === id),
    };
  });
}

/** Days on which each Stelle was filled, from the Stellenbesetzung of the Standort. */
export async function loadBelegung(
  trx: Trx,
  fall: Foerderfallzeile,
  stellen: readonly Nachweisstelle[],
): Promise<Belegung[]> {
  return (await loadZuordnung(trx, fall, stellen))
    .filter(({ plan }) => plan !== null)
    .map(({ stelle: { schluessel }, besetzungen }) => ({
      stelle: schluessel,
      abschnitte: besetzungen
        .filter(({ ersetztAm }) => ersetztAm === null)
        .flatMap((zeile) => toBesetzungszeile(zeile, fall)),
    }));
}

function toPlatz(
  { baustein, verwaltungsassistenz, kommuneId, bezeichnung }: Stelle,
  kommunen: ReadonlyMap<string, string>,
): { position: Personalposition | null; name: string } {
  if (baustein === 2) return { position: 'cm', name: bezeichnung };
  if (baustein !== 1) return { position: null, name: bezeichnung };
  if (verwaltungsassistenz) return { position: 'va', name: bezeichnung };
  if (kommuneId === null) return { position: 'koord', name: bezeichnung };
  return { position: 'zusatz', name: `Weitere Koordinationsstelle ${kommunen.get(kommuneId) ?? ''}` };
}

function toBesetzungszeile(
  { von, bis, vzae }: { von: PlainDate; bis: PlainDate | null; vzae: Vzae },
  fall: Pick<Foerderfallzeile, 'von' | 'bis'>,
): { von: string; bis: string; vzae: string }[] {
  const beginn = maxDate(von, fall.von);
  const ende = minDate(bis ?? fall.bis, fall.bis);
  if (beginn > ende) return [];
  return [{ von: formatGerman(beginn), bis: formatGerman(ende), vzae: formatVzae(vzae) }];
}

/** The day after which a proof is late. */
export function isUeberfaellig(frist: PlainDate, stichtag: PlainDate): boolean {
  return stichtag >= addDays(frist, 1);
}
