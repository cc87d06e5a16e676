import { readFile } from 'node:fs/promises';
import { fail, ok, type Result } from '#src/core/result.ts';
import { type Ergebnis, wrongUse } from './befehle.ts';

/**
 * The text of the one file that a command names. Else how the command ends: 2 when it was called wrongly or the file
 * cannot be opened, 1 when what it holds is not UTF-8.
 */
export async function readDateiargument(
  aufruf: string,
  args: readonly string[],
): Promise<Result<string, Ergebnis>> {
  const [datei, ...weitere] = args.filter((argument) => argument !== '--json');
  if (datei === undefined || datei.startsWith('--') || weitere.length > 0)
    return fail(wrongUse({ aufruf }, 'Nennen Sie genau eine Datei.'));
  const inhalt = await readFile(datei).catch(() => null);
  if (inhalt === null) return fail(wrongUse({ aufruf }, `Die Datei ${datei} ist nicht lesbar.`));
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(inhalt));
  } catch {
    console.warn('Die Datei ist nicht in UTF-8 geschrieben. Speichern Sie sie mit der Kodierung UTF-8.');
    return fail({ code: 1, ausgabe: '' });
  }
}
