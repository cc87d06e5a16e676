import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { saveDateifassung } from '#src/modules/austausch/index.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { checkUpload } from '#src/platform/files/check-upload.ts';
import { saveDatei } from '#src/platform/files/datei.repo.ts';
import type { createAblageRoute } from './ablage.contract.ts';
import { type Ablagelage, type Ablagewer, type AblageZu, computeAblagerechte } from './ablage.model.ts';
import { listNamensbefunde } from './ablagename.model.ts';
import { findAblagelage, insertAblage, listAblagezeilen, setBisFassung } from './ablage.repo.ts';
import { getAblagewer, toAblageort } from './ablagewer.ts';

/** A file beside something of the steering; who uploads it has looked through it. */
export function createAblage(
  kontext: Kontext,
  { params: { objektId }, query: { zu, name, ersetzt }, body }: Eingabe<typeof createAblageRoute>,
): Antwortet<Antwort<typeof createAblageRoute>> {
  const wer = getAblagewer(kontext);
  kontext.protokoll.objektId = objektId;
  return withActor(kontext, async (trx): Promise<Result<{ id: string }, Ablehnung>> => {
    const lage = await findAblagelage(trx, zu, objektId);
    if (lage === undefined) return fail(refuseNichtGefunden());
    const zulaessig = await checkAblage(trx, kontext, { lage, wer, objektId, ersetzt });
    if (!zulaessig.ok) return zulaessig;
    const befunde = listNamensbefunde(name);
    if (befunde.length > 0) return fail(refuseName(befunde));
    const upload = await checkUpload(kontext, name, body);
    if (!upload.ok) return upload;
    const { datei, pruefsumme } = upload.wert;
    // Others read the Fassung that has the file, and see that it came.
    const fassung = lage.version + (lage.zustand === 'VEROEFFENTLICHT' ? 1 : 0);
    if (zu === 'BEITRAG' && fassung > lage.version) {
      const anlass = ersetzt === undefined ? `Neue Datei: ${datei.name}` : `Datei ersetzt: ${datei.name}`;
      const gespeichert = await saveDateifassung(trx, kontext, objektId, { anlass, entfernt: false });
      if (gespeichert !== true) return fail(refuseKonflikt(null));
    }
    if (ersetzt !== undefined && !(await setBisFassung(trx, { id: ersetzt, objektId }, lage.version)))
      return fail(refuseKonflikt(null));
    const id = createUuidV7();
    await insertAblage(trx, {
      id,
      standortId: lage.standortId,
      zu,
      objektId,
      abFassung: zu === 'BEITRAG' ? fassung : null,
      pruefsumme,
      geprueftVon: wer.kontoId,
      am: kontext.stichtag,
    });
    const ort = toAblageort(lage.standortId, id);
    await saveDatei(
      trx,
      kontext.dienste.tresor,
      { ...ort, klasse: 'inhalt', erzeugtVon: wer.kontoId },
      datei,
    );
    return ok({ id });
  });
}

type Anliegen = { lage: Ablagelage; wer: Ablagewer; objektId: string; ersetzt: string | undefined };

async function checkAblage(
  trx: Trx,
  { stichtag }: Kontext,
  { lage, wer, objektId, ersetzt }: Anliegen,
): Promise<Result<null, Ablehnung>> {
  const rechte = computeAblagerechte(lage, wer);
  if (!rechte.ergaenzbar || (ersetzt !== undefined && !rechte.ersetzbar)) return fail(refuseFest(lage.zu));
  const zeilen = await listAblagezeilen(trx, { objektId, id: null, stichtag });
  const geltende = zeilen.filter(({ bisFassung }) => bisFassung === null);
  if (ersetzt !== undefined) {
    return geltende.some(({ id }) => id === ersetzt) ? ok(null) : fail(refuseNichtGefunden());
  }
  const hoechstens = PARAMETER.ablage_dateien.wert;
  if (geltende.length < hoechstens) return ok(null);
  return fail(
    refuseRegel('DATEIEN_ZU_VIELE', `Hier liegen schon ${hoechstens} Dateien.`, {
      detail: 'Fassen Sie mehrere Seiten in einer Datei zusammen oder entfernen Sie eine Datei.',
    }),
  );
}

const FEST: Readonly<Record<AblageZu, string>> = {
  BEITRAG:
    'Dateien ändert der Standort, der den Beitrag verantwortet, im Entwurf oder bei einem veröffentlichten Material.',
  VEREINBARUNG: 'Nach der Unterschrift kommt nur noch etwas dazu, nach der Kündigung nichts mehr.',
  SITZUNG: 'Dateien ändern Sie, bis das Protokoll vorgelegt ist.',
  VORLAGE: 'Dateien ändern Sie, solange die Vorlage ein Entwurf ist.',
};

export function refuseFest(zu: AblageZu): Ablehnung {
  return refuseRegel('DATEIEN_FEST', 'Die Dateien können hier nicht mehr so geändert werden.', {
    detail: FEST[zu],
    quelle: 'docs/entscheidungen/0077',
  });
}

function refuseName(befunde: readonly string[]): Ablehnung {
  return refuseRegel(
    'DATEINAME_PERSON',
    'Der Dateiname kann eine Person erkennbar machen. Nichts wurde gespeichert.',
    {
      detail: `${befunde.join(' ')} Benennen Sie die Datei nach dem Inhalt, zum Beispiel „Anlage 1 Ablauf.pdf“.`,
      quelle: 'Fallmodell 4.1, AT-24',
    },
  );
}
