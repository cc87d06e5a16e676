import { type Cent, parseCent, toCent } from '#src/core/cent.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { parseVzae, type Vzae } from '#src/core/vzae.ts';

/** How a typed amount is read, or what to type instead. */
export type Lesung<T> = Result<T, string>;

const ENGLISCH = /^(\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/;
const PUNKT_DEZIMAL = /^(\d+)\.(\d{1,2})$/;
const NUR_KOMMA_GRUPPE = /^\d{1,3},\d{3}$/;
/** A billion euros: more than the whole programme, so a slip of the hand. */
const HOECHSTENS = 100_000_000_000;

/**
 * `1.234,56` and `1,234.56` mean the same, `12.50` has decimals because no group has two digits, `1.234` is a group.
 * `1,234` could be either and is refused. Nothing typed counts as nothing.
 */
export function readBetrag(text: string): Lesung<Cent> {
  const kern = text
    .trim()
    .replace(/(€|EUR|Euro)$/i, '')
    .replaceAll(/[\s\u00a0\u202f]/g, '');
  if (kern === '') return ok(toCent(0));
  if (NUR_KOMMA_GRUPPE.test(kern)) {
    const glatt = kern.replace(',', '.');
    return fail(
      `„${kern}“ lässt sich auf zwei Arten lesen. Schreiben Sie ${glatt} für ganze Euro oder zwei Stellen nach dem Komma.`,
    );
  }
  const englisch = ENGLISCH.exec(kern) ?? PUNKT_DEZIMAL.exec(kern);
  const deutsch = englisch
    ? `${(englisch[1] ?? '').replaceAll(',', '')}${englisch[2] === undefined ? '' : `,${englisch[2]}`}`
    : kern;
  const gelesen = parseCent(deutsch);
  if (!gelesen.ok) return fail(`„${kern}“ ist kein Betrag. Schreiben Sie ihn so: 1.234,56.`);
  if (gelesen.wert < 0) return fail('Ein Betrag kann nicht negativ sein. Streichen Sie das Minuszeichen.');
  if (gelesen.wert > HOECHSTENS) return fail('Der Betrag ist zu groß. Prüfen Sie die Stellen vor dem Komma.');
  return gelesen;
}

/** An amount that somebody decides: nothing typed is no decision, only 0 is. */
export function readEntschiedenenBetrag(text: string): Lesung<Cent> {
  return text.trim() === ''
    ? fail('Geben Sie einen Betrag ein, zum Beispiel 5.700,00. Für nichts schreiben Sie 0.')
    : readBetrag(text);
}

/** `2,5`, `2.5` and `2,50`: there are no thousands of VZÄ, so comma and point both mean the decimals. */
export function readVzae(text: string): Lesung<Vzae> {
  const kern = text.trim().replace(/\s*VZÄ$/i, '');
  if (kern === '') return fail('Tragen Sie den Anteil ein, zum Beispiel 0,5.');
  const gelesen = parseVzae(kern);
  if (!gelesen.ok) {
    return fail(
      gelesen.fehler.code === 'VZAE_ZU_GENAU'
        ? `„${kern}“ hat mehr als zwei Nachkommastellen. Runden Sie auf zwei, zum Beispiel 0,75.`
        : `„${kern}“ ist kein Stellenanteil. Schreiben Sie ihn so: 0,75.`,
    );
  }
  if (gelesen.wert <= 0) return fail('Der Anteil muss größer als 0 sein. Streichen Sie sonst die Zeile.');
  if (gelesen.wert > 10_000) return fail('Der Anteil ist zu groß. Prüfen Sie die Stellen vor dem Komma.');
  return gelesen;
}
