import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'oxc-parser';

export type Quelle = { pfad: string; importe: { ziel: string; nurTyp: boolean }[] };

/** Every source file below src with the repo paths and packages it imports (static and dynamic). */
export function readQuellen(): Quelle[] {
  return globSync('src/**/*.{ts,tsx}').map((pfad) => ({ pfad, importe: readImporte(pfad) }));
}

function readImporte(pfad: string): Quelle['importe'] {
  const text = readFileSync(pfad, 'utf8');
  const { module, errors } = parseSync(pfad, text);
  if (errors.length > 0) throw new Error(`${pfad}: ${errors[0]?.message}`);
  const statisch = module.staticImports.map((eintrag) => ({
    ziel: toRepo(pfad, eintrag.moduleRequest.value),
    nurTyp: eintrag.entries.length > 0 && eintrag.entries.every((name) => name.isType),
  }));
  const weiter = module.staticExports.flatMap((eintrag) =>
    eintrag.entries.flatMap((name) =>
      name.moduleRequest === null
        ? []
        : [{ ziel: toRepo(pfad, name.moduleRequest.value), nurTyp: name.isType }],
    ),
  );
  const dynamisch = module.dynamicImports.flatMap((eintrag) => {
    const ausdruck = text.slice(eintrag.moduleRequest.start, eintrag.moduleRequest.end);
    const treffer = /^['"](.+)['"]$/.exec(ausdruck);
    return treffer?.[1] === undefined ? [] : [{ ziel: toRepo(pfad, treffer[1]), nurTyp: false }];
  });
  return [...statisch, ...weiter, ...dynamisch];
}

function toRepo(von: string, ziel: string): string {
  if (ziel.startsWith('#src/')) return `src/${ziel.slice(5)}`;
  if (ziel.startsWith('#test/')) return `test/${ziel.slice(6)}`;
  if (ziel.startsWith('.')) return normalize(join(dirname(von), ziel));
  return ziel;
}

/** `src/modules/fall/web/x.tsx` → fall */
export function modulVon(pfad: string): string | null {
  return /^src\/modules\/([a-z-]+)\//.exec(pfad)?.[1] ?? null;
}

export const isTest = (pfad: string): boolean => /\.test\.tsx?$|\/test\/|test-[a-z-]+\.ts$/.test(pfad);
