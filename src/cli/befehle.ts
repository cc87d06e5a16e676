import type { Laufzeit } from '#src/anwendung/start.ts';

/** What a command answers: exit code and text (or the bytes of a document) for stdout. Errors go to stderr as one German line. */
export type Ergebnis = { code: 0 | 1 | 2; ausgabe: string | Uint8Array };

/** One command. `laufzeit: false` runs without a database (engines on files, help). */
export type Befehl = {
  aufruf: string;
  hilfe: string;
} & (
  | { laufzeit: false; run: (args: readonly string[]) => Promise<Ergebnis> }
  | { laufzeit: true; run: (laufzeit: Laufzeit, args: readonly string[]) => Promise<Ergebnis> }
  | { laufzeit: 'prozess'; run: (args: readonly string[]) => Promise<Ergebnis> }
);

/** Finds `--name wert` or `--name=wert`. */
export function findOption(args: readonly string[], name: string): string | undefined {
  for (const [stelle, argument] of args.entries()) {
    if (argument === `--${name}`) return args[stelle + 1];
    if (argument.startsWith(`--${name}=`)) return argument.slice(name.length + 3);
  }
  return undefined;
}

export function wrongUse(befehl: { aufruf: string }, grund: string): Ergebnis {
  return { code: 2, ausgabe: `${grund}\nAufruf: npx kim ${befehl.aufruf}` };
}
