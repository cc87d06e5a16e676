import { fail, ok, type Result } from '#src/core/result.ts';
import type { Korrektur } from './berichtigung.model.ts';
import {
  listTextstellen,
  replaceTextstelle,
  type Textblatt,
  type Textstelle,
  ZAHLENABSCHNITTE,
} from './textstellen.model.ts';

/** What stands against a correction: its number in the list, the field, what is wrong and how to mend it. */
export type Korrekturfehler = { platz: number; feld: 'stelle' | 'falsch' | 'richtig'; text: string };

type Frage = {
  /** The text that is corrected. */
  blatt: Textblatt;
  /** The same Bescheid made anew from what was decided; null when it cannot be made any more. */
  gerechnet: Textblatt | null;
};

/**
 * § 42 VwVfG NRW: mistakes of writing and counting and similar obvious ones, and nothing else. The text with all corrections,
 * or everything that stands against it.
 */
export function checkKorrekturen(
  korrekturen: readonly Korrektur[],
  frage: Frage,
): Result<Textblatt, readonly Korrekturfehler[]> {
  const fehler: Korrekturfehler[] = [];
  let neu = frage.blatt;
  for (const [platz, korrektur] of korrekturen.entries()) {
    const ergebnis = applyKorrektur(neu, korrektur, frage);
    if (ergebnis.ok) neu = replaceTextstelle(neu, korrektur.stelle, ergebnis.wert);
    else fehler.push({ platz, ...ergebnis.fehler });
  }
  return fehler.length > 0 ? fail(fehler) : ok(neu);
}

function applyKorrektur(
  blatt: Textblatt,
  { stelle: id, falsch, richtig }: Korrektur,
  frage: Frage,
): Result<string, Omit<Korrekturfehler, 'platz'>> {
  const stelle = listTextstellen(blatt).find((eine) => eine.id === id);
  if (stelle === undefined)
    return fail({
      feld: 'stelle',
      text: 'Diese Stelle gibt es im Bescheid nicht, oder ihr Text folgt aus dem Gesetz. Wählen Sie eine Stelle der Liste.',
    });
  const teile = stelle.text.split(falsch);
  if (teile.length !== 2)
    return fail({
      feld: 'falsch',
      text:
        teile.length < 2
          ? 'Diese Worte stehen dort nicht. Übernehmen Sie sie genau aus dem Bescheid.'
          : 'Diese Worte stehen dort mehrmals. Nehmen Sie einige Worte davor oder danach dazu.',
    });
  if (falsch === richtig)
    return fail({ feld: 'richtig', text: 'Es ändert sich nichts. Schreiben Sie, wie es richtig heißt.' });
  const neu = teile.join(richtig);
  const grund = checkOffenbareUnrichtigkeit(stelle, neu, frage);
  return grund === null ? ok(neu) : fail({ feld: 'richtig', text: grund });
}

/**
 * The guard of OQ-F-77. Figures of what was decided change only to what the record itself gives when the Bescheid is made
 * anew: printed and counted differ, so the mistake is obvious. In words that people wrote an amount may become one that the
 * Bescheid states elsewhere. Everything else is another decision: a change or a Widerruf.
 */
export function checkOffenbareUnrichtigkeit(
  { id, abschnitt, text }: Textstelle,
  neu: string,
  { blatt, gerechnet }: Frage,
): string | null {
  const entschieden =
    gerechnet === null ? undefined : listTextstellen(gerechnet).find((eine) => eine.id === id);
  if (entschieden?.text === neu) return null;
  const ziffern = (worte: string): string => worte.replaceAll(/\D+/g, ' ').trim();
  if (abschnitt !== null && ZAHLENABSCHNITTE.includes(abschnitt)) {
    return ziffern(text) === ziffern(neu)
      ? null
      : 'Zahlen und Tage dieses Abschnitts stehen so fest, wie entschieden ist. Eine andere Zahl ist eine neue Entscheidung: Änderungsbescheid oder Widerruf.';
  }
  const vorher = listBetraege(text);
  const fremd = listBetraege(neu).filter((betrag) => !vorher.includes(betrag));
  const genannt = listBetraege(
    blatt.abschnitte
      .filter((eine) => ZAHLENABSCHNITTE.includes(eine.id))
      .flatMap(({ teile }) => teile.map((teil) => JSON.stringify(teil)))
      .join('\n'),
  );
  const unbelegt = fremd.find((betrag) => !genannt.includes(betrag));
  return unbelegt === undefined
    ? null
    : `${unbelegt} steht an keiner Stelle der Entscheidung. Ein Betrag wird nur auf einen Betrag berichtigt, den der Bescheid selbst festsetzt.`;
}

/** Amounts as they are printed: with cents, or with a sign of the currency. */
function listBetraege(text: string): string[] {
  return [...text.matchAll(/\d{1,3}(?:\.\d{3})*,\d{2}|\d[\d.]*(?=\s*(?:€|Euro|EUR))/g)].map(([betrag]) =>
    betrag.includes(',') ? betrag : `${betrag},00`,
  );
}
