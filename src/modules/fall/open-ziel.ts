import { type Ablehnung, refuseKonflikt, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Eingabe } from '#src/core/contract/define-route.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { type Result, fail, ok } from '#src/core/result.ts';
import { getKonto } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { ZielInhalt } from './fall.model.ts';
import { findZiel } from './fall.repo.ts';
import { toZielOrt } from './siegelorte.ts';
import type { createZielRoute } from './ziel.contract.ts';

type Neu = typeof createZielRoute;

type Zielzeile = NonNullable<Awaited<ReturnType<typeof findZiel>>>;

/** The Ziel of this Akte on the version that was read; NICHT_GEFUNDEN or KONFLIKT with the current state. */
export async function getZielFor(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  zielId: string,
  version: number,
): Promise<Result<Zielzeile, Ablehnung>> {
  const ziel = await findZiel(trx, getKonto(kontext).mandantId, akteId, zielId);
  if (ziel === undefined) return fail(refuseNichtGefunden());
  if (ziel.version === version) return ok(ziel);
  const { stand } = ziel;
  return fail(refuseKonflikt({ version: ziel.version, stand, ...(await openZiel(kontext, ziel)) }));
}

/** What stands, for a conflict and as the old values of a change. */
export async function openZiel(
  kontext: Kontext,
  ziel: Zielzeile,
): Promise<ZielInhalt & Record<string, unknown>> {
  const ort = toZielOrt(getKonto(kontext).mandantId, ziel.akte_id, ziel.id);
  const inhalt = await kontext.dienste.tresor.open(ort, ziel.siegel, ZielInhalt);
  const { bereich, prioritaet, form, frist } = ziel;
  return { ...inhalt, bereich, prioritaet, form, frist };
}

/** First day that a deadline under this Ziel may have: from paper the day of the agreement, else today. */
export function toFristbeginn(
  { vereinbart_am: am, erfasst_tag: erfasst }: Pick<Zielzeile, 'vereinbart_am' | 'erfasst_tag'>,
  stichtag: PlainDate,
): PlainDate {
  return erfasst !== null && am < erfasst ? am : stichtag;
}

/** The sealed part of a Ziel. */
export function toInhalt(body: Eingabe<Neu>['body']): ZielInhalt {
  const { wortlaut, sprache, uebersetzung, indikator, werTutWas, personIds } = body;
  return {
    wortlaut,
    sprache,
    ...(uebersetzung === undefined ? {} : { uebersetzung }),
    ...(indikator === undefined ? {} : { indikator }),
    ...(werTutWas === undefined ? {} : { werTutWas }),
    ...(personIds === undefined ? {} : { personIds }),
  };
}
