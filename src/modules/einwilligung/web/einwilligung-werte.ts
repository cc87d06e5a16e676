import { THEMENBEREICH_CODES } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { type Entscheidung, FORMEN, GEGEBEN_VON } from '../einwilligung.model.ts';
import { type Sprache, SPRACHCODES } from '../texte/sprachen.ts';
import { ZWECKE, type Zweck } from '../texte/typen.ts';
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
  form: string;
  formGrund: string;
  gegebenVon: { art: string; name: string };
  dolmetschung: string;
  zeuge: string;
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
  form: 'SCHRIFTLICH',
  formGrund: '',
  gegebenVon: { art: 'SELBST', name: '' },
  dolmetschung: '',
  zeuge: '',
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

export function toBody(werte: Einwilligungswerte, entscheidung: Entscheidung, textVersion: string) {
  const zweck = toZweck(werte.zweck);
  const name = werte.empfaenger.name.trim();
  const beteiligte = [
    { art: 'DOLMETSCHUNG' as const, name: werte.dolmetschung },
    { art: 'ZEUGE' as const, name: werte.zeuge },
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
    form: find(FORMEN, werte.form) ?? ('SCHRIFTLICH' as const),
    formGrund: werte.formGrund,
    gegebenVon: {
      art: find(GEGEBEN_VON, werte.gegebenVon.art) ?? ('SELBST' as const),
      name: werte.gegebenVon.name,
    },
    beteiligte,
    textVersion,
    textSprache: toSprache(werte.sprache),
    ...(werte.gueltigBis === '' ? {} : { gueltigBis: werte.gueltigBis }),
  };
}
