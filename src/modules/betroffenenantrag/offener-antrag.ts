import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { type Akte, getKonto, lockAkte } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { AntragInhalt } from './antrag.model.ts';
import { type Antragszeile, listAntragszeilen, updateAntrag } from './antrag.repo.ts';
import { toAntragOrt } from './siegelort.ts';

type Params = { akteId: string; antragId: string };
export type OffenerAntrag = { akte: Akte; zeile: Antragszeile; inhalt: AntragInhalt };

/** An act on a request that is open. */
export function changeOffenenAntrag<T>(
  kontext: Kontext,
  params: Params,
  fn: (trx: Trx, antrag: OffenerAntrag) => Promise<Result<T, Ablehnung>>,
): Antwortet<T> {
  return withActor(kontext, async (trx): Promise<Result<T, Ablehnung>> => {
    const antrag = await lockOffenenAntrag(trx, kontext, params);
    return antrag.ok ? fn(trx, antrag.wert) : antrag;
  });
}

/** The request with its Akte locked, opened; refused when it is answered. */
export async function lockOffenenAntrag(
  trx: Trx,
  kontext: Kontext,
  { akteId, antragId }: Params,
): Promise<Result<OffenerAntrag, Ablehnung>> {
  const { mandantId } = getKonto(kontext);
  const akte = await lockAkte(trx, kontext, akteId);
  if (!akte.ok) return akte;
  const zeilen = await listAntragszeilen(trx, mandantId, akte.wert.id);
  const zeile = zeilen.find(({ id }) => id === antragId);
  if (zeile === undefined) return fail(refuseNichtGefunden());
  if (zeile.beantwortetAm !== null) return fail(SCHON_BEANTWORTET);
  const ort = toAntragOrt(mandantId, zeile.akteId, zeile.id);
  const inhalt = await kontext.dienste.tresor.open(ort, zeile.siegel, AntragInhalt);
  return ok({ akte: akte.wert, zeile, inhalt });
}

export async function saveInhalt(
  trx: Trx,
  kontext: Kontext,
  zeile: Antragszeile,
  inhalt: AntragInhalt,
): Promise<void> {
  const { mandantId } = getKonto(kontext);
  const siegel = await kontext.dienste.tresor.seal(toAntragOrt(mandantId, zeile.akteId, zeile.id), inhalt);
  await updateAntrag(trx, mandantId, { ...zeile, siegel });
}

const SCHON_BEANTWORTET = refuseRegel('SCHON_BEANTWORTET', 'Dieser Antrag ist schon beantwortet.', {
  detail:
    'Laden Sie die Seite neu; dort steht die Antwort. Für etwas Neues nehmen Sie einen neuen Antrag auf.',
});
