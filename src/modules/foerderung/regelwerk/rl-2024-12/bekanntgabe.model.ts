import { addDays, addMonths, minDate, type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import { toWerktag } from '../kalender.model.ts';
import { type Gerechnet, type Schritt, toSchritt } from '../schritt.model.ts';

/** POST and ELEKTRONISCH § 41 Abs. 2, ABRUF_VWVFG § 41 Abs. 2a VwVfG NRW, POSTFACH_OZG § 9 OZG, ZUSTELLUNG VwZG NRW. */
export const BEKANNTGABEWEGE = ['POST', 'ELEKTRONISCH', 'ABRUF_VWVFG', 'POSTFACH_OZG', 'ZUSTELLUNG'] as const;
export type Bekanntgabeweg = (typeof BEKANNTGABEWEGE)[number];

/** From this day on the fiction is the fourth day; acts posted before keep the third. */
const VIER_TAGE_SEIT = toPlainDate('2025-01-01');
/** § 41 Abs. 2a: not retrieved within ten days after the notice means not made known. */
const ABRUF_TAGE = 10;

export type Bekanntgabe = {
  readonly weg: Bekanntgabeweg;
  /** Day of posting, sending, notice or service. */
  readonly datum: PlainDate;
  /** Proven day of receipt; null = nothing is known against the fiction. */
  readonly zugang: PlainDate | null;
  /** The recipient says it never came, and the authority cannot prove it did. */
  readonly nichtZugegangen: boolean;
  readonly abruf: PlainDate | null;
  readonly belehrung: boolean;
  readonly verzicht: PlainDate | null;
  readonly klage: boolean;
};

/** All null: not made known, to be sent again. `bestandskraeftigAb` alone null: a Klage is pending. */
export type Bestandskraft = {
  readonly bekanntgabe: PlainDate | null;
  readonly fristende: PlainDate | null;
  readonly bestandskraeftigAb: PlainDate | null;
};

/** GL-BK-a to -e, GL-RB-a to -e. A partial Klage is a matter for people. */
export function computeBestandskraft(fall: Bekanntgabe): Gerechnet<Bestandskraft> {
  const bekannt = findBekanntgabe(fall);
  if (bekannt.tag === null) {
    const wert = { bekanntgabe: null, fristende: null, bestandskraeftigAb: null };
    return { wert, schritte: [bekannt.schritt] };
  }
  const monate = fall.belehrung ? 1 : 12;
  const fristende = toWerktag(addMonths(bekannt.tag, monate));
  const frist = toSchritt(
    fall.belehrung ? 'GL-RB-a' : 'GL-RB-b',
    { bekanntgabe: bekannt.tag, monate },
    fristende,
  );
  const kraft = findBestandskraft(fall, bekannt.tag, fristende);
  return {
    wert: { bekanntgabe: bekannt.tag, fristende, bestandskraeftigAb: kraft.tag },
    schritte: [bekannt.schritt, frist, kraft.schritt],
  };
}

type Tag = { tag: PlainDate | null; schritt: Schritt };

function findBekanntgabe(fall: Bekanntgabe): Tag {
  const { weg, datum, abruf } = fall;
  if (weg === 'ZUSTELLUNG') return { tag: datum, schritt: toSchritt('GL-BK-e', { datum }, datum) };
  if (weg === 'ABRUF_VWVFG') {
    const rechtzeitig = abruf !== null && abruf <= addDays(datum, ABRUF_TAGE);
    const tag = rechtzeitig ? addDays(abruf, 1) : null;
    return { tag, schritt: toSchritt('GL-BK-c', { datum, abruf }, tag) };
  }
  if (fall.nichtZugegangen) return { tag: null, schritt: toSchritt('GL-BK-b', { weg, datum }, null) };
  const tage = weg === 'POSTFACH_OZG' || datum >= VIER_TAGE_SEIT ? 4 : 3;
  const fiktion = addDays(datum, tage);
  if (fall.zugang !== null && fall.zugang > fiktion) {
    return {
      tag: fall.zugang,
      schritt: toSchritt('GL-BK-b', { weg, datum, zugang: fall.zugang }, fall.zugang),
    };
  }
  const regel = weg === 'POSTFACH_OZG' ? 'GL-BK-d' : 'GL-BK-a';
  return { tag: fiktion, schritt: toSchritt(regel, { weg, datum, tage }, fiktion) };
}

function findBestandskraft(fall: Bekanntgabe, bekanntgabe: PlainDate, fristende: PlainDate): Tag {
  if (fall.klage) return { tag: null, schritt: toSchritt('GL-RB-e', { klage: true }, null) };
  const nachFrist = addDays(fristende, 1);
  // A Verzicht before the act is known has no effect; one after the period comes too late to matter.
  if (fall.verzicht !== null && fall.verzicht >= bekanntgabe) {
    const tag = minDate(fall.verzicht, nachFrist);
    return { tag, schritt: toSchritt('GL-RB-d', { verzicht: fall.verzicht, nachFrist }, tag) };
  }
  return { tag: nachFrist, schritt: toSchritt('GL-RB-c', { fristende }, nachFrist) };
}
