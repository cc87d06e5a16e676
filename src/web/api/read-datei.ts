import { fail, ok, type Result } from '#src/core/result.ts';
import { createProblem, type Problem } from './problem.ts';

/**
 * A browser holds a chosen file by its state on the disk: after it was mended in a spreadsheet or moved, it cannot be read any
 * more. Sent unread, the refusal of the browser would look like a lost connection.
 */
export const DATEI_GEAENDERT: Problem = createProblem(
  'DATEI_GEAENDERT',
  0,
  'Die gewählte Datei lässt sich nicht mehr lesen.',
  'Sie wurde geändert oder verschoben, nachdem Sie sie gewählt haben. Wählen Sie die Datei noch einmal.',
);

/** The bytes of a chosen file, before anything is sent. */
export async function readDatei(datei: File): Promise<Result<Uint8Array<ArrayBuffer>, Problem>> {
  try {
    return ok(new Uint8Array(await datei.arrayBuffer()));
  } catch {
    return fail(DATEI_GEAENDERT);
  }
}

/** The same as text in UTF-8. */
export async function readDateitext(datei: File): Promise<Result<string, Problem>> {
  const gelesen = await readDatei(datei);
  return gelesen.ok ? ok(new TextDecoder().decode(gelesen.wert)) : gelesen;
}
