import { z } from 'zod';
import { SPRACHE_CODES } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICH_CODES } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { ZIELFORMEN } from '../fall.model.ts';
import type { ZielAnsicht } from './akte-typen.ts';
import { toCode, toText } from './auswahl.ts';
import { Freitext, Pflichttext, TagOderLeer, Wahlpflicht } from './felder.ts';

export const Zielwerte = z.object({
  wortlaut: Pflichttext(2_000),
  sprache: Wahlpflicht,
  uebersetzung: Freitext(2_000),
  bereich: Wahlpflicht,
  prioritaet: Wahlpflicht,
  indikator: Freitext(1_000),
  frist: TagOderLeer,
  werTutWas: Freitext(2_000),
  form: Wahlpflicht,
  /** Of a new Ziel alone; empty: today. */
  vereinbartAm: TagOderLeer,
  /** Whom it is about; asked in an Akte of several persons alone. */
  personIds: z.array(z.string()),
});
export type Zielwerte = z.infer<typeof Zielwerte>;

export const LEERES_ZIEL: Zielwerte = {
  wortlaut: '',
  sprache: 'de',
  uebersetzung: '',
  bereich: '',
  prioritaet: '1',
  indikator: '',
  frist: '',
  werTutWas: '',
  form: 'MUENDLICH',
  vereinbartAm: '',
  personIds: [],
};

export function toZielwerte(ziel: ZielAnsicht): Zielwerte {
  return {
    wortlaut: ziel.wortlaut,
    sprache: ziel.sprache,
    uebersetzung: ziel.uebersetzung ?? '',
    bereich: ziel.bereich,
    prioritaet: String(ziel.prioritaet),
    indikator: ziel.indikator ?? '',
    frist: ziel.frist ?? '',
    werTutWas: ziel.werTutWas ?? '',
    form: ziel.form,
    vereinbartAm: '',
    personIds: ziel.personen.map(({ personId }) => personId),
  };
}

export function toZielBody(werte: Zielwerte) {
  const uebersetzung = toText(werte.uebersetzung);
  const indikator = toText(werte.indikator);
  const werTutWas = toText(werte.werTutWas);
  return {
    wortlaut: werte.wortlaut,
    sprache: toCode(SPRACHE_CODES, werte.sprache) ?? 'keine_angabe',
    bereich: toCode(THEMENBEREICH_CODES, werte.bereich) ?? 'WEITERES',
    prioritaet: Number(werte.prioritaet),
    form: toCode(ZIELFORMEN, werte.form) ?? 'MUENDLICH',
    ...(uebersetzung === null ? {} : { uebersetzung: uebersetzung.text }),
    ...(indikator === null ? {} : { indikator: indikator.text }),
    ...(werTutWas === null ? {} : { werTutWas: werTutWas.text }),
    ...(werte.frist === '' ? {} : { frist: werte.frist }),
    ...(werte.personIds.length === 0 ? {} : { personIds: werte.personIds }),
  };
}

/** A new Ziel may have been agreed on paper before. */
export function toNeuesZielBody(werte: Zielwerte) {
  return {
    ...toZielBody(werte),
    ...(werte.vereinbartAm === '' ? {} : { vereinbartAm: werte.vereinbartAm }),
  };
}
