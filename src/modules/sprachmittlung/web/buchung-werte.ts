import { z } from 'zod';
import { toCode } from '#src/modules/fall/web/auswahl.ts';
import { Tag } from '#src/modules/fall/web/felder.ts';
import { SPRACHE_CODES, SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { FORM_CODES, WUNSCH_CODES } from '../wertelisten/sprachmittlung.ts';
import { EuroOderLeer, fromBetrag, Text, toBetrag, toUhrzeit, toZahl, Wahl, Zahl, Zeit } from './eingaben.ts';
import type { Buchung } from './typen.ts';

/** Between German and another language. */
export const VERMITTELTE = SPRACHEN.filter(({ code }) => code !== 'de' && code !== 'keine_angabe').map(
  ({ code, text }) => ({ id: code, text }),
);

export const Werte = z.object({
  tag: Tag,
  zeit: Zeit,
  dauerMinuten: Zahl,
  sprache: Wahl,
  form: Wahl,
  wuensche: z.array(z.string()),
  sprachmittlerId: z.string(),
  treffpunkt: Text(200),
  schaetzung: EuroOderLeer,
  bestaetigt: z.boolean(),
});
export type Werte = z.infer<typeof Werte>;

export const LEER: Werte = {
  tag: '',
  zeit: '',
  dauerMinuten: '60',
  sprache: '',
  form: 'VOR_ORT',
  wuensche: [],
  sprachmittlerId: '',
  treffpunkt: '',
  schaetzung: '',
  bestaetigt: false,
};

export function fromBuchung(buchung: Buchung): Werte {
  const { tag, zeit, dauerMinuten, sprache, form, wuensche, sprachmittlerId, treffpunkt } = buchung;
  return {
    tag,
    zeit,
    dauerMinuten: String(dauerMinuten),
    sprache,
    form,
    wuensche,
    sprachmittlerId: sprachmittlerId ?? '',
    treffpunkt: treffpunkt ?? '',
    schaetzung: fromBetrag(buchung.schaetzungCent),
    bestaetigt: buchung.zustand === 'BESTAETIGT',
  };
}

/** What is sent; undefined while a choice is missing. */
export function toBody({ sprache, form, wuensche, sprachmittlerId, schaetzung, ...werte }: Werte) {
  const [code, art] = [toCode(SPRACHE_CODES, sprache), toCode(FORM_CODES, form)];
  if (code === undefined || art === undefined) return undefined;
  return {
    tag: werte.tag,
    zeit: toUhrzeit(werte.zeit),
    dauerMinuten: toZahl(werte.dauerMinuten) ?? 0,
    sprache: code,
    form: art,
    wuensche: toWuensche(wuensche),
    sprachmittlerId: sprachmittlerId === '' ? null : sprachmittlerId,
    treffpunkt: werte.treffpunkt,
    schaetzungCent: toBetrag(schaetzung),
    bestaetigt: werte.bestaetigt,
  };
}

export function toWuensche(codes: readonly string[]) {
  return WUNSCH_CODES.filter((code) => codes.includes(code));
}
