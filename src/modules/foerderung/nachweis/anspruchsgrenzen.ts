import { addMonths, type PlainDate } from '#src/core/plain-date.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import {
  type Anspruchsart,
  type Anspruchsinhalt,
  type Faelligkeit,
  GRENZARTEN,
  type Grenzart,
} from './anspruch.model.ts';

/** OQ-F-104, VV Nr. 1.3 zu § 59 LHO NRW: with so many Raten late, the Stundung can be ended and all is due. */
export function isStundungsbruch(faelligkeiten: readonly Faelligkeit[], stichtag: PlainDate): boolean {
  const spaet = faelligkeiten.filter(({ am, offen }) => offen > 0 && am < stichtag).length;
  return spaet >= PARAMETER.stundung_raten_verzug.wert;
}

const PARAMETER_JE_ART = {
  STUNDUNG: PARAMETER.stundung_hoechstbetrag,
  NIEDERSCHLAGUNG_BEFRISTET: PARAMETER.niederschlagung_befristet_hoechstbetrag,
  NIEDERSCHLAGUNG: PARAMETER.niederschlagung_hoechstbetrag,
  ERLASS: PARAMETER.erlass_hoechstbetrag,
} as const satisfies Record<Grenzart, (typeof PARAMETER)[keyof typeof PARAMETER]>;

/** The limits as the page shows them: cents, months where time counts, and the open question each rests on. */
export function listGrenzen(): { art: Grenzart; betrag: number; monate: number | null; fragen: string[] }[] {
  return GRENZARTEN.map((art) => {
    const { wert, frage } = PARAMETER_JE_ART[art];
    const { wert: dauer, frage: dauerfrage } = PARAMETER.stundung_hoechstdauer;
    const mitDauer = art === 'STUNDUNG';
    return {
      art,
      betrag: wert * 100,
      monate: mitDauer ? dauer : null,
      fragen: mitDauer ? [frage.id, dauerfrage.id] : [frage.id],
    };
  });
}

/** OQ-F-101, OQ-F-106 to OQ-F-109: whether the ministry has to agree (§ 59 Abs. 1 Satz 2 LHO NRW hands on a part only). Amount in cents. */
export function isEinwilligungNoetig(
  art: Anspruchsart,
  { betrag, befristetBis, raten }: Pick<Anspruchsinhalt, 'betrag' | 'befristetBis' | 'raten'>,
  stichtag: PlainDate,
): boolean {
  const grenze = art === 'NIEDERSCHLAGUNG' && befristetBis !== null ? 'NIEDERSCHLAGUNG_BEFRISTET' : art;
  const letzte = raten.at(-1)?.am;
  const zuLang =
    art === 'STUNDUNG' &&
    letzte !== undefined &&
    letzte > addMonths(stichtag, PARAMETER.stundung_hoechstdauer.wert);
  return betrag > PARAMETER_JE_ART[grenze].wert * 100 || zuLang;
}
