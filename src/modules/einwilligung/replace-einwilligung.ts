import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { getKonto } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import type { createEinwilligungRoute } from './einwilligung.contract.ts';
import { type Einwilligungszeile, findEinwilligungszeile, updateErsetzt } from './einwilligung.repo.ts';
import { isGleicherGegenstand, toDatenumfang } from './einwilligung.model.ts';
import { openNachweise } from './find-einwilligungen.ts';

type Body = Eingabe<typeof createEinwilligungRoute>['body'];

/** What another room does when a consent was renewed: what ran on the old one runs on the new one. */
export type Erneuerungsfolge = (
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  wechsel: { alt: string; neu: string },
) => Promise<void>;

/**
 * The consent that is to be renewed; null: a new one. Same person, purpose, recipient, channel and areas, as the page has
 * read it: anything else is another consent (DP-C-01).
 */
export async function checkErneuerung(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  body: Body,
): Promise<Result<Einwilligungszeile | null, Ablehnung>> {
  if (body.erneuert === null) return ok(null);
  const { id, version } = body.erneuert;
  const zeile = await findEinwilligungszeile(trx, getKonto(kontext).mandantId, id);
  if (zeile === undefined || zeile.akte_id !== akteId) return fail(refuseNichtGefunden());
  if (zeile.version !== version) {
    return fail(refuseKonflikt({ version: zeile.version, widerrufenAm: zeile.widerrufen_am }));
  }
  const [nachweis] = await openNachweise(kontext, [zeile]);
  const passt =
    nachweis !== undefined &&
    body.entscheidung === 'ERTEILT' &&
    zeile.entscheidung === 'ERTEILT' &&
    zeile.widerrufen_am === null &&
    zeile.ersetzt_durch === null &&
    isGleicherGegenstand(
      { ...nachweis, zweck: zeile.zweck, personId: zeile.person_id, empfaengerArt: zeile.empfaenger_art },
      {
        zweck: body.zweck,
        personId: body.personId,
        empfaengerArt: body.empfaenger?.art ?? null,
        empfaenger: body.empfaenger?.name ?? null,
        kanal: body.kanal,
        bereiche: body.bereiche,
        ...toDatenumfang(body),
      },
    );
  return passt ? ok(zeile) : fail(ERNEUERUNG_PASST_NICHT);
}

/** The old one is kept as it was and says which one follows it. */
export async function applyErneuerung(
  trx: Trx,
  kontext: Kontext,
  alt: Einwilligungszeile,
  neu: string,
  folgen: readonly Erneuerungsfolge[],
): Promise<void> {
  await updateErsetzt(trx, alt.mandant_id, alt.id, neu);
  for (const folge of folgen) await folge(trx, kontext, alt.akte_id, { alt: alt.id, neu });
}

const ERNEUERUNG_PASST_NICHT = refuseRegel(
  'ERNEUERUNG_PASST_NICHT',
  'Erneuern lässt sich nur dieselbe Einwilligung, die noch niemand widerrufen oder erneuert hat.',
  {
    detail: 'Für eine andere Person, Stelle oder andere Lebensbereiche erfassen Sie eine neue Einwilligung.',
    quelle: 'Art. 4 Nr. 11 DSGVO; DP-C-01',
  },
);
