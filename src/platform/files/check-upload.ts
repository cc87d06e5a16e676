import { createHash } from 'node:crypto';
import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkDatei, type GepruefteDatei } from './check-datei.ts';
import type { Virenpruefung } from './virenpruefung.ts';

export type Upload = { datei: GepruefteDatei; pruefsumme: string };

/** What a file is, its bytes say; name and claimed type decide nothing. */
export async function checkUpload(
  { dienste: { virenpruefung } }: { dienste: { virenpruefung: Virenpruefung } },
  name: string,
  body: Uint8Array | undefined,
): Promise<Result<Upload, Ablehnung>> {
  const inhalt = Buffer.from(body ?? []);
  const datei = await checkDatei({ name, inhalt }, virenpruefung).catch(() => null);
  // A scanner that is set and gives no verdict: what nobody looked at is not kept.
  if (datei === null) {
    return fail(
      refuseRegel('VIRENPRUEFUNG_FEHLT', 'Die Datei wurde nicht gespeichert.', {
        detail:
          'Die Virenprüfung antwortet nicht. Versuchen Sie es später noch einmal. Bleibt es dabei, melden Sie es Ihrer IT.',
      }),
    );
  }
  if (!datei.ok) {
    return fail(
      refuseRegel(datei.fehler.code, datei.fehler.meldung, { detail: 'Es wurde nichts gespeichert.' }),
    );
  }
  return ok({ datei: datei.wert, pruefsumme: createHash('sha256').update(inhalt).digest('hex') });
}
