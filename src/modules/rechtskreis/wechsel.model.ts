import { addDays, addMonths, type PlainDate } from '#src/core/plain-date.ts';
import {
  RECHTSKREISWECHSEL_CODES,
  type Rechtskreiswechsel,
} from '#src/modules/akte/wertelisten/zaehlmerkmale.ts';
import { type Eintrag, isInKraft } from './eintrag.model.ts';
import type { LEISTUNGEN } from './wertelisten/leistungen.ts';

type Leistung = (typeof LEISTUNGEN)[number]['code'];
type Rechtskreis = 'ASYLBLG' | 'SGB_II' | 'SGB_III' | 'SGB_VIII' | 'SGB_XII' | 'OHNE' | 'ANDERER';

/** To which Rechtskreis a benefit belongs. null: it stands beside any of them and is no Rechtskreis of its own. */
const RECHTSKREISE: Readonly<Record<Leistung, Rechtskreis | null>> = {
  ASYLBLG: 'ASYLBLG',
  ASYLBLG_ANALOG: 'ASYLBLG',
  SGB_II: 'SGB_II',
  SGB_III: 'SGB_III',
  SGB_V: null,
  SGB_VIII: 'SGB_VIII',
  SGB_VIII_UNBEGLEITET: 'SGB_VIII',
  SGB_IX: null,
  SGB_XI: null,
  SGB_XII: 'SGB_XII',
  SGB_XII_ALTER: 'SGB_XII',
  BAFOEG_BAB: 'ANDERER',
  WOHNGELD: null,
  KINDERGELD: null,
  ELTERNGELD: null,
  RENTE: 'ANDERER',
  EINKOMMEN: 'OHNE',
  KEINE: 'OHNE',
  ANDERE: null,
};

/** How long after the end of one benefit the next may begin to be the same change (OQ-M-65). */
export const LUECKE_MONATE = 3;

export type Wechsel = {
  readonly personId: string;
  readonly tag: PlainDate;
  readonly wechsel: Rechtskreiswechsel;
};

/**
 * Changes of the Rechtskreis in a timeline, from `ab` on: one benefit ended and another of a different Rechtskreis began, at most three
 * months later. What runs side by side is no change; nor is what somebody entered without a day.
 */
export function listWechsel(eintraege: readonly Eintrag[], ab: PlainDate): Wechsel[] {
  const leistungen = eintraege.flatMap((eintrag) => {
    const kreis = eintrag.spur === 'LEISTUNG' ? findRechtskreis(eintrag.code) : null;
    return kreis === null ? [] : [{ ...eintrag, kreis }];
  });
  return leistungen.flatMap(({ id, personId, gueltigVon: tag, kreis }) => {
    if (tag === null || tag < ab) return [];
    const andere = leistungen.filter((eine) => eine.personId === personId && eine.id !== id);
    // Already there the day before: a second grant of the same, or beside another one.
    if (andere.some((eine) => eine.kreis === kreis && isInKraft(eine, addDays(tag, -1)))) return [];
    const vorher = andere
      .flatMap(({ gueltigBis, kreis: von, id: vorige }) =>
        gueltigBis !== null && gueltigBis < tag && addMonths(gueltigBis, LUECKE_MONATE) >= tag
          ? [{ bis: gueltigBis, von, vorige }]
          : [],
      )
      .toSorted((a, b) => (a.bis === b.bis ? (a.vorige < b.vorige ? -1 : 1) : a.bis < b.bis ? 1 : -1))[0];
    if (vorher === undefined || vorher.von === kreis) return [];
    return [{ personId, tag, wechsel: toWechsel(vorher.von, kreis) }];
  });
}

function findRechtskreis(code: string): Rechtskreis | null {
  return code in RECHTSKREISE ? RECHTSKREISE[code as Leistung] : null;
}

function toWechsel(von: Rechtskreis, nach: Rechtskreis): Rechtskreiswechsel {
  return RECHTSKREISWECHSEL_CODES.find((code) => code === `${von}_${nach}`) ?? 'SONSTIGER';
}

/** What a change of the timeline adds to the count and takes from it: a correction counts nothing twice. */
export function diffWechsel(
  vorher: readonly Wechsel[],
  nachher: readonly Wechsel[],
): { wechsel: Wechsel; wert: 1 | -1 }[] {
  const gleich = (a: Wechsel) => (b: Wechsel) =>
    a.personId === b.personId && a.tag === b.tag && a.wechsel === b.wechsel;
  return [
    ...vorher.filter((alt) => !nachher.some(gleich(alt))).map((wechsel) => ({ wechsel, wert: -1 as const })),
    ...nachher.filter((neu) => !vorher.some(gleich(neu))).map((wechsel) => ({ wechsel, wert: 1 as const })),
  ];
}
