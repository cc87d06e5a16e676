import type { Ankerstand } from './anker-lesen.ts';
import { createBefund } from './befund.ts';
import type { Befund, Pruefergebnis } from './befund.ts';
import { computeSiegelhash } from './kanonisch.ts';
import type { Siegel } from './kanonisch.ts';
import type { Geprueft, Lauf } from './laeufe.ts';
import { findZeilenbefund } from './zeilenvergleich.ts';

/** Lawfully dropped months: everything before `vor` (UTC), and the last deleted seals as `<kette>/<lfd>` → hash. */
export type Geloescht = { vor: string | null; zulaessigBis: string; enden: ReadonlyMap<string, string> };

export type Pruefangaben = {
  laeufe: AsyncIterable<Lauf>;
  geloescht: Geloescht;
  anker: Ankerstand;
  /** True for an unsealed row that cannot be an honest one (a transaction number not yet given out). */
  isUnmoeglich?: (zeile: Geprueft) => boolean;
};

const ANFANG = '0'.repeat(64);

/** Recomputes all chains in one pass; stops at the first finding. Pure apart from what it is given to read. */
export async function checkKetten(angaben: Pruefangaben): Promise<Pruefergebnis> {
  const { geloescht, anker } = angaben;
  const koepfe = new Map<string, { lfd: string; hash: string }>();
  const stand = { eintraege: 0, siegel: 0, unversiegelt: 0 };
  let befund = checkLoeschung(geloescht);

  for await (const lauf of angaben.laeufe) {
    befund ??= checkLauf(lauf, angaben, koepfe);
    if (befund) break;
    stand.siegel += lauf.siegel.length;
    stand[lauf.siegel.length > 0 ? 'eintraege' : 'unversiegelt'] += lauf.zeilen.length;
  }
  befund ??= checkEnden(anker, koepfe);
  return {
    ok: befund === null,
    befund,
    ...stand,
    ketten: koepfe.size,
    hinweise: createHinweise(geloescht, anker),
  };
}

function checkLauf(
  lauf: Lauf,
  { geloescht, anker, isUnmoeglich }: Pruefangaben,
  koepfe: Map<string, { lfd: string; hash: string }>,
): Befund | null {
  const [fremd] = lauf.vorher;
  if (fremd) return createBefund('EINGEFUEGT', toWo(fremd));
  if (lauf.siegel.length === 0) {
    const unmoeglich = lauf.zeilen.find((zeile) => isUnmoeglich?.(zeile) ?? false);
    return unmoeglich ? createBefund('EINGEFUEGT', toWo(unmoeglich)) : null;
  }
  const jeKette = Map.groupBy(lauf.zeilen, ({ kette }) => kette);
  for (const siegel of lauf.siegel) {
    const befund =
      checkSiegel(siegel, koepfe.get(siegel.kette), geloescht, anker) ??
      findZeilenbefund(siegel, jeKette.get(siegel.kette) ?? [], isTeilweiseGeloescht(siegel, geloescht));
    if (befund) return befund;
    jeKette.delete(siegel.kette);
    koepfe.set(siegel.kette, { lfd: siegel.lfd, hash: siegel.hash });
  }
  const [ohneSiegel] = [...jeKette.values()].flat();
  return ohneSiegel ? createBefund('EINGEFUEGT', toWo(ohneSiegel)) : null;
}

function checkSiegel(
  siegel: Siegel,
  vorher: { lfd: string; hash: string } | undefined,
  geloescht: Geloescht,
  anker: Ankerstand,
): Befund | null {
  const wo = { kette: siegel.kette, siegel: siegel.lfd, zeit: siegel.erstelltAm };
  if (computeSiegelhash(siegel) !== siegel.hash || siegel.zeilen.length !== siegel.anzahl * 64) {
    return createBefund('SIEGEL_VERAENDERT', wo);
  }
  const nummer = BigInt(siegel.lfd);
  const erwartet = vorher
    ? { lfd: BigInt(vorher.lfd) + 1n, hash: vorher.hash }
    : { lfd: nummer, hash: nummer === 1n ? ANFANG : geloescht.enden.get(`${siegel.kette}/${nummer - 1n}`) };
  if (erwartet.lfd !== nummer || erwartet.hash !== siegel.vorgaenger) return createBefund('SIEGEL_FEHLT', wo);
  const verankert = anker.koepfe.get(siegel.kette);
  // The whole chain up to here was written anew: consistent in itself, but not what was anchored.
  if (verankert?.lfd === siegel.lfd && verankert.hash !== siegel.hash)
    return createBefund('SIEGEL_VERAENDERT', wo);
  return null;
}

/** Rows of such a seal may be gone lawfully; those that are left must still be the sealed ones. */
function isTeilweiseGeloescht(siegel: Siegel, { vor }: Geloescht): boolean {
  return vor !== null && siegel.zeitVon < vor;
}

function checkLoeschung({ vor, zulaessigBis }: Geloescht): Befund | null {
  return vor !== null && vor > zulaessigBis ? createBefund('LOESCHUNG_UNZULAESSIG', { zeit: vor }) : null;
}

function checkEnden(
  anker: Ankerstand,
  koepfe: ReadonlyMap<string, { lfd: string; hash: string }>,
): Befund | null {
  for (const [kette, { lfd }] of anker.koepfe) {
    const ende = koepfe.get(kette);
    if (!ende || BigInt(ende.lfd) < BigInt(lfd)) return createBefund('ABGESCHNITTEN', { kette, siegel: lfd });
  }
  return null;
}

function createHinweise({ vor }: Geloescht, anker: Ankerstand): string[] {
  const hinweise: string[] = [];
  if (vor !== null) hinweise.push(`Einträge vor dem ${vor.slice(0, 10)} sind fristgemäß gelöscht (LK-08).`);
  if (anker.koepfe.size === 0)
    hinweise.push('Es liegt kein Anker vor: Ein abgeschnittenes Ende bliebe unbemerkt.');
  if (anker.wiederherstellungen > 0) {
    hinweise.push('Der Anker nennt eine Wiederherstellung: Ältere Anker wurden nicht verglichen.');
  }
  return hinweise;
}

function toWo(zeile: Geprueft) {
  return { kette: zeile.kette, eintragId: zeile.id, zeit: zeile.zeit };
}
