import { formatCentBare, toCent } from '#src/core/cent.ts';
import { formatVzae, toVzae } from '#src/core/vzae.ts';
import { readBetrag, readVzae } from '../eingabe.model.ts';
import {
  listFormen,
  listVertragspunkte,
  type Postenart,
  Weiterleitungsinhalt,
} from '../weiterleitung/weiterleitung.model.ts';
import { t } from './weiterleitung-texte.ts';
import type { Weiterleitungen } from './weiterleitung-typen.ts';

/** A Weiterleitung while it is typed: numbers stay the text that was typed. */
export type Entwurf = Omit<Weiterleitungsinhalt, 'posten'> & {
  posten: readonly { art: Postenart; bezeichnung: string; vzae: string; betrag: string }[];
};
export type Entwurfsfehler = { feld: string; text: string };

/** Begins with what the Antrag plans for this recipient, for the whole period. */
export function createEntwurf(
  { foerderfall: { von, bis }, nachweisSpaetestens }: Weiterleitungen,
  zeile?: Weiterleitungen['plan'][number],
): Weiterleitungsinhalt {
  const empfaengerart = zeile?.empfaengerart ?? 'FREIE_WOHLFAHRTSPFLEGE';
  return {
    empfaengerart,
    empfaenger: zeile?.empfaenger ?? '',
    form: listFormen(empfaengerart)[0] ?? 'VERTRAG',
    von,
    bis,
    nachweisBis: nachweisSpaetestens,
    posten: zeile?.posten ?? [],
    begruendung: '',
    zusammenarbeit: '',
    jmdMbe: '',
    punkte: [],
  };
}

export const LEERER_POSTEN = { art: 'CASE_MANAGEMENT', bezeichnung: '', vzae: '', betrag: '' } as const;

export function toEntwurf(inhalt: Weiterleitungsinhalt): Entwurf {
  return {
    ...inhalt,
    posten:
      inhalt.posten.length === 0
        ? [LEERER_POSTEN]
        : inhalt.posten.map(({ vzae, betrag, ...posten }) => ({
            ...posten,
            vzae: formatVzae(toVzae(vzae)),
            betrag: formatCentBare(toCent(betrag)),
          })),
  };
}

/** Reads the numbers and asks the schema: everything that is wrong at once, each with its field. */
export function checkEntwurf(
  entwurf: Entwurf,
): { inhalt: Weiterleitungsinhalt; fehler: null } | { inhalt: null; fehler: Entwurfsfehler[] } {
  const fehler: Entwurfsfehler[] = [];
  const posten = entwurf.posten.map(({ vzae, betrag, ...zeile }, platz) => {
    const anteil = readVzae(vzae);
    const summe = readBetrag(betrag);
    if (!anteil.ok) fehler.push({ feld: `posten.${platz}.vzae`, text: anteil.fehler });
    if (!summe.ok) fehler.push({ feld: `posten.${platz}.betrag`, text: summe.fehler });
    return { ...zeile, vzae: anteil.ok ? anteil.wert : 1, betrag: summe.ok ? summe.wert : 0 };
  });
  const erlaubt = listVertragspunkte(posten);
  const gelesen = Weiterleitungsinhalt.safeParse({
    ...entwurf,
    posten,
    punkte: entwurf.punkte.filter((punkt) => erlaubt.includes(punkt)),
  });
  if (!gelesen.success) {
    for (const { path, message } of gelesen.error.issues)
      fehler.push({ feld: path.join('.'), text: message });
  } else {
    const { von, bis, nachweisBis } = gelesen.data;
    if (bis < von) fehler.push({ feld: 'bis', text: t('form.bis.vorher') });
    if (nachweisBis <= bis) fehler.push({ feld: 'nachweisBis', text: t('form.nachweisBis.vorher') });
  }
  return gelesen.success && fehler.length === 0
    ? { inhalt: gelesen.data, fehler: null }
    : { inhalt: null, fehler };
}
