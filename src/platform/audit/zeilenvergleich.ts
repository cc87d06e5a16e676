import { createBefund } from './befund.ts';
import type { Befund } from './befund.ts';
import type { Siegel } from './kanonisch.ts';
import type { Geprueft } from './laeufe.ts';

const HASH_ZEICHEN = 64;

/**
 * Compares the rows found with the row hashes in the seal and says what happened: the sets differ (altered, deleted,
 * inserted) or only the order does. `luecken`: rows may be missing, because their month was lawfully dropped.
 */
export function findZeilenbefund(
  siegel: Siegel,
  gefunden: readonly Geprueft[],
  luecken: boolean,
): Befund | null {
  const erwartet = listHashes(siegel);
  if (gefunden.length === erwartet.length && gefunden.every(({ hash }, i) => hash === erwartet[i]))
    return null;

  const offen = new Map<string, number>();
  for (const hash of erwartet) offen.set(hash, (offen.get(hash) ?? 0) + 1);
  const zuviel: Geprueft[] = [];
  for (const zeile of gefunden) {
    const anzahl = offen.get(zeile.hash) ?? 0;
    if (anzahl === 0) zuviel.push(zeile);
    else offen.set(zeile.hash, anzahl - 1);
  }
  const fehlt = erwartet.length - (gefunden.length - zuviel.length);
  const ort = { kette: siegel.kette, siegel: siegel.lfd };
  const [erste] = zuviel;
  if (erste) {
    return createBefund(fehlt > 0 ? 'VERAENDERT' : 'EINGEFUEGT', {
      ...ort,
      eintragId: erste.id,
      zeit: erste.zeit,
    });
  }
  if (fehlt > 0 && !luecken) {
    return createBefund('GELOESCHT', { ...ort, ...findNachbar(erwartet, gefunden) });
  }
  const verrutscht = findVerrutscht(erwartet, gefunden);
  return verrutscht
    ? createBefund('REIHENFOLGE', { ...ort, eintragId: verrutscht.id, zeit: verrutscht.zeit })
    : null;
}

function listHashes({ zeilen }: Siegel): string[] {
  const hashes: string[] = [];
  for (let ab = 0; ab < zeilen.length; ab += HASH_ZEICHEN) hashes.push(zeilen.slice(ab, ab + HASH_ZEICHEN));
  return hashes;
}

/** Time of the row in whose place another one stands: near where the missing one was. */
function findNachbar(erwartet: readonly string[], gefunden: readonly Geprueft[]): { zeit: string | null } {
  const stelle = erwartet.findIndex((hash, i) => gefunden[i]?.hash !== hash);
  return { zeit: gefunden[stelle]?.zeit ?? gefunden.at(-1)?.zeit ?? null };
}

/** The rows found must be a subsequence of the sealed ones; the first that is not. */
function findVerrutscht(erwartet: readonly string[], gefunden: readonly Geprueft[]): Geprueft | undefined {
  let stelle = 0;
  return gefunden.find(({ hash }) => {
    while (stelle < erwartet.length && erwartet[stelle] !== hash) stelle += 1;
    stelle += 1;
    return stelle > erwartet.length;
  });
}
