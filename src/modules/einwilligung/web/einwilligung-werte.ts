import { SPRACHE_CODES } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICH_CODES } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import type { EinwilligungAnsicht } from '../einwilligung.contract.ts';
import { type Entscheidung, FORMEN, GEGEBEN_VON, toDatenumfang } from '../einwilligung.model.ts';
import { type Sprache, SPRACHCODES } from '../texte/sprachen.ts';
import { ZWECKE, type Zweck } from '../texte/typen.ts';
import { DATENART_CODES, DATENRICHTUNG_CODES } from '../wertelisten/datenarten.ts';
import { EMPFAENGERART_CODES, NACHRICHTENKANAL_CODES } from '../wertelisten/empfaenger.ts';

/** What the form holds. Its rules are those of the server, which names every mistake at once. */
export type Einwilligungswerte = {
  personId: string;
  zweck: string;
  sprache: string;
  empfaengerArt: string;
  empfaenger: { name: string };
  kanal: string;
  bereiche: string[];
  richtung: string;
  datenarten: string[];
  form: string;
  formGrund: string;
  gegebenVon: { art: string; name: string; zweite: string };
  dolmetschung: string;
  verpflichtet: boolean;
  erklaertIn: string;
  zeuge: string;
  gueltigVon: string;
  gueltigBis: string;
};

export const ANFANG: Einwilligungswerte = {
  personId: '',
  zweck: 'ZUSAMMENARBEIT',
  sprache: 'de',
  empfaengerArt: 'JOBCENTER',
  empfaenger: { name: '' },
  kanal: '',
  bereiche: [],
  richtung: 'BEIDE',
  datenarten: [],
  form: 'SCHRIFTLICH',
  formGrund: '',
  gegebenVon: { art: 'SELBST', name: '', zweite: '' },
  dolmetschung: '',
  verpflichtet: false,
  erklaertIn: '',
  zeuge: '',
  gueltigVon: '',
  gueltigBis: '',
};

const find = <C extends string>(codes: readonly C[], wert: string): C | undefined =>
  codes.find((code) => code === wert);

export const toZweck = (wert: string): Zweck => find(ZWECKE, wert) ?? 'ZUSAMMENARBEIT';
export const toSprache = (wert: string): Sprache => find(SPRACHCODES, wert) ?? 'de';

/** Purposes that name a Stelle. */
export function hasEmpfaenger(zweck: Zweck): boolean {
  return zweck === 'SCHWEIGEPFLICHT' || zweck === 'FALLKONFERENZ';
}

/** The form of a renewal: what the consent is about stays, and how it was given the last time is the start. */
export function toErneuerung(alt: EinwilligungAnsicht): Einwilligungswerte {
  const find = (art: 'DOLMETSCHUNG' | 'ZEUGE') => alt.beteiligte.find((eine) => eine.art === art);
  return {
    ...ANFANG,
    personId: alt.personId ?? '',
    zweck: alt.zweck,
    sprache: toSprache(alt.textSprache),
    empfaengerArt: alt.empfaengerArt ?? ANFANG.empfaengerArt,
    empfaenger: { name: alt.empfaenger ?? '' },
    kanal: alt.kanal ?? '',
    bereiche: [...alt.bereiche],
    richtung: alt.richtung,
    datenarten: [...alt.datenarten],
    form: alt.form,
    formGrund: alt.formGrund ?? '',
    gegebenVon: {
      art: alt.gegebenVon.art,
      name: alt.gegebenVon.name ?? '',
      zweite: alt.gegebenVon.zweite ?? '',
    },
    dolmetschung: find('DOLMETSCHUNG')?.name ?? '',
    verpflichtet: find('DOLMETSCHUNG')?.verpflichtet ?? false,
    erklaertIn: alt.erklaertIn ?? '',
    zeuge: find('ZEUGE')?.name ?? '',
  };
}

/** Direction and kinds of information, as far as the purpose knows them. */
export function toUmfang({
  zweck,
  richtung,
  datenarten,
}: Pick<Einwilligungswerte, 'zweck' | 'richtung' | 'datenarten'>) {
  return toDatenumfang({
    zweck: toZweck(zweck),
    richtung: find(DATENRICHTUNG_CODES, richtung) ?? 'BEIDE',
    datenarten: DATENART_CODES.filter((code) => datenarten.includes(code)),
  });
}

export function toBody(
  werte: Einwilligungswerte,
  entscheidung: Entscheidung,
  textVersion: string,
  erneuert: EinwilligungAnsicht | null = null,
) {
  const zweck = toZweck(werte.zweck);
  const name = werte.empfaenger.name.trim();
  const beteiligte = [
    { art: 'DOLMETSCHUNG' as const, name: werte.dolmetschung, verpflichtet: werte.verpflichtet },
    { art: 'ZEUGE' as const, name: werte.zeuge, verpflichtet: false },
  ].filter((person) => person.name.trim() !== '');
  return {
    personId: werte.personId === '' ? null : werte.personId,
    zweck,
    entscheidung,
    empfaenger:
      hasEmpfaenger(zweck) && name !== ''
        ? { art: find(EMPFAENGERART_CODES, werte.empfaengerArt) ?? ('WEITERES' as const), name }
        : null,
    kanal: zweck === 'NACHRICHTEN' ? (find(NACHRICHTENKANAL_CODES, werte.kanal) ?? null) : null,
    bereiche:
      zweck === 'BESONDERE_KATEGORIEN'
        ? THEMENBEREICH_CODES.filter((code) => werte.bereiche.includes(code))
        : [],
    ...toUmfang(werte),
    form: find(FORMEN, werte.form) ?? ('SCHRIFTLICH' as const),
    formGrund: werte.formGrund,
    gegebenVon: {
      art: find(GEGEBEN_VON, werte.gegebenVon.art) ?? ('SELBST' as const),
      name: werte.gegebenVon.name,
      zweite: werte.gegebenVon.art === 'GESETZLICHE_VERTRETUNG' ? werte.gegebenVon.zweite : '',
    },
    beteiligte,
    textVersion,
    textSprache: toSprache(werte.sprache),
    erklaertIn: find(SPRACHE_CODES, werte.erklaertIn) ?? null,
    erneuert: erneuert === null ? null : { id: erneuert.id, version: erneuert.version },
    ...(werte.gueltigVon === '' ? {} : { gueltigVon: werte.gueltigVon }),
    ...(werte.gueltigBis === '' ? {} : { gueltigBis: werte.gueltigBis }),
  };
}
