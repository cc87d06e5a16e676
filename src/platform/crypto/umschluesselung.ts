import type { Hauptschluessel } from './hauptschluessel.ts';
import { toOrt } from './schluesselbund.ts';
import type { Schluesselspeicher } from './schluesselspeicher.ts';
import type { Umschluesselung } from './typen.ts';
import { createVerpackung, parseVerpackung } from './verpackung.ts';

const BLOCK = 500;

/**
 * Wraps every key under the active master key, block by block, each in a transaction of its own: an interruption loses
 * nothing, the next call goes on with what is left. Only when nothing is left are old versions reported as removable.
 * Sealed values are untouched, since data keys stay the same.
 */
export async function updateVerpackungen(
  speicher: Schluesselspeicher,
  haupt: Hauptschluessel,
  { block = BLOCK, abbruch }: { block?: number; abbruch?: AbortSignal } = {},
): Promise<Umschluesselung> {
  let umgeschluesselt = 0;
  for (;;) {
    if (abbruch?.aborted) break;
    const anzahl = await speicher.updateBlock(haupt.aktiv, block, (alt) => {
      const bytes = parseVerpackung(haupt, toOrt(alt), alt);
      const neu = createVerpackung(haupt, toOrt(alt), bytes);
      bytes.fill(0);
      return neu.verpackt;
    });
    if (anzahl === 0) break;
    umgeschluesselt += anzahl;
  }
  const rest = await speicher.countAeltere(haupt.aktiv);
  if (rest > 0) return { umgeschluesselt, rest, entfernbar: [] };
  const entfernbar: number[] = [];
  for (const { version } of await speicher.listProben()) {
    if (version !== haupt.aktiv && (await speicher.deleteProbe(version))) entfernbar.push(version);
  }
  return { umgeschluesselt, rest: 0, entfernbar };
}
