import { describe, expect, it } from 'vitest';
import { isTest, modulVon, type Quelle, readQuellen } from './quellen.ts';

/**
 * The house rules for imports. Each rule names who it is about and what it may reach. A rule that sees too few
 * files would prove nothing, so each also states how many it must have seen.
 */
const quellen = readQuellen().filter(({ pfad }) => !isTest(pfad));

type Verstoss = string;

function findVerstoesse(
  wer: (pfad: string) => boolean,
  erlaubt: (ziel: string, pfad: string, nurTyp: boolean) => boolean,
): {
  gesehen: number;
  verstoesse: Verstoss[];
} {
  const betroffen = quellen.filter(({ pfad }) => wer(pfad));
  return {
    gesehen: betroffen.length,
    verstoesse: betroffen.flatMap(({ pfad, importe }) =>
      importe
        .filter(({ ziel }) => ziel.startsWith('src/'))
        .filter(({ ziel, nurTyp }) => !erlaubt(ziel, pfad, nurTyp))
        .map(({ ziel }) => `${pfad} → ${ziel}`),
    ),
  };
}

const inCore = (pfad: string): boolean => pfad.startsWith('src/core/');
const inPlatform = (pfad: string): boolean => pfad.startsWith('src/platform/');
const inModules = (pfad: string): boolean => pfad.startsWith('src/modules/');
const inWeb = (pfad: string): boolean =>
  pfad.startsWith('src/web/') || /^src\/modules\/[a-z-]+\/web\//.test(pfad);
const isRein = (pfad: string): boolean => /\.(model|rights|contract)\.ts$/.test(pfad);
const isTuer = (pfad: string): boolean => /^src\/modules\/[a-z-]+\/(index\.ts|web\/routes\.tsx)$/.test(pfad);
/** Pure files of a module that anybody may read: models, contracts, value lists, table types. */
const isReineDatei = (pfad: string): boolean =>
  isRein(pfad) || /\/wertelisten\/|\/ereignisse\.ts$|\/texte\//.test(pfad);

describe('import rules', () => {
  it('sees the whole house', () => {
    expect(quellen.length).toBeGreaterThan(250);
  });

  it('core imports nothing of ours', () => {
    const { gesehen, verstoesse } = findVerstoesse(inCore, inCore);
    expect(gesehen).toBeGreaterThan(20);
    expect(verstoesse).toEqual([]);
  });

  it('platform imports core and platform', () => {
    const { gesehen, verstoesse } = findVerstoesse(inPlatform, (ziel) => inCore(ziel) || inPlatform(ziel));
    expect(gesehen).toBeGreaterThan(60);
    expect(verstoesse).toEqual([]);
  });

  it('models, rights and contracts import core and pure files', () => {
    const { gesehen, verstoesse } = findVerstoesse(
      (pfad) => inModules(pfad) && isRein(pfad),
      (ziel, pfad) =>
        inCore(ziel) ||
        isReineDatei(ziel) ||
        (modulVon(ziel) === modulVon(pfad) && !/\.(repo|routes|tables)\.ts$|\/index\.ts$|\/web\//.test(ziel)),
    );
    expect(gesehen).toBeGreaterThan(15);
    expect(verstoesse).toEqual([]);
  });

  it('a module reaches another one only through its door or its pure files', () => {
    const { gesehen, verstoesse } = findVerstoesse(
      inModules,
      (ziel, pfad) =>
        !inModules(ziel) ||
        modulVon(ziel) === modulVon(pfad) ||
        isTuer(ziel) ||
        isReineDatei(ziel) ||
        (inWeb(pfad) && inWeb(ziel)),
    );
    expect(gesehen).toBeGreaterThan(100);
    expect(verstoesse).toEqual([]);
  });

  it('a repo knows no use case, routes bind only', () => {
    const repo = findVerstoesse(
      (pfad) => pfad.endsWith('.repo.ts'),
      (ziel, pfad) =>
        inCore(ziel) ||
        inPlatform(ziel) ||
        isReineDatei(ziel) ||
        (modulVon(ziel) === modulVon(pfad) && /\.(tables|model)\.ts$|\.tables\.ts$/.test(ziel)),
    );
    expect(repo.gesehen).toBeGreaterThan(5);
    expect(repo.verstoesse).toEqual([]);
    const routen = findVerstoesse(
      (pfad) => pfad.endsWith('.routes.ts'),
      (ziel) => !/\.repo\.ts$|\/db\//.test(ziel),
    );
    expect(routen.gesehen).toBeGreaterThan(5);
    expect(routen.verstoesse).toEqual([]);
  });

  it('pages never reach the server side', () => {
    const { gesehen, verstoesse } = findVerstoesse(
      inWeb,
      (ziel) => inWeb(ziel) || inCore(ziel) || isReineDatei(ziel) || ziel.startsWith('src/platform/i18n/'),
    );
    expect(gesehen).toBeGreaterThan(80);
    expect(verstoesse).toEqual([]);
  });

  it('only the composition knows modules, and only by their doors', () => {
    const aussen = (pfad: string): boolean => !inModules(pfad) && !inWeb(pfad);
    const { verstoesse } = findVerstoesse(
      aussen,
      (ziel) => !inModules(ziel) || isTuer(ziel) || isReineDatei(ziel),
    );
    expect(verstoesse).toEqual([]);
  });

  it('modules form no cycle', () => {
    expect(findCycle(quellen)).toBeNull();
  });
});

function findCycle(alle: readonly Quelle[]): string | null {
  const kanten = new Map<string, Set<string>>();
  for (const { pfad, importe } of alle) {
    const von = modulVon(pfad);
    if (von === null || inWeb(pfad)) continue;
    for (const { ziel } of importe) {
      const nach = modulVon(ziel);
      if (nach === null || nach === von) continue;
      if (!kanten.has(von)) kanten.set(von, new Set());
      kanten.get(von)?.add(nach);
    }
  }
  const fertig = new Set<string>();
  const visit = (modul: string, weg: readonly string[]): string | null => {
    if (weg.includes(modul)) return [...weg.slice(weg.indexOf(modul)), modul].join(' → ');
    if (fertig.has(modul)) return null;
    for (const nach of kanten.get(modul) ?? []) {
      const kreis = visit(nach, [...weg, modul]);
      if (kreis !== null) return kreis;
    }
    fertig.add(modul);
    return null;
  };
  for (const modul of kanten.keys()) {
    const kreis = visit(modul, []);
    if (kreis !== null) return kreis;
  }
  return null;
}
