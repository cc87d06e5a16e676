import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { type Akte, getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import { hasGueltigeEinwilligung } from '#src/modules/einwilligung/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { updateBereichRoute } from './assessment.contract.ts';
import { findBereich, listAssessments, saveBereich } from './assessment.repo.ts';
import { BereichInhalt, BesondersInhalt } from './fall.model.ts';
import { toBereichOrt, toBesondersOrt } from './siegelorte.ts';
import { withAkte } from './with-akte.ts';
import { checkZustaendig } from '#src/modules/akte/index.ts';

type R = typeof updateBereichRoute;
type Bereichzeile = Awaited<ReturnType<typeof findBereich>>;

/** Records one Lebensbereich of an open assessment. Special categories need their own consent (DP-C-03 c). */
export async function updateBereich(kontext: Kontext, eingabe: Eingabe<R>): Antwortet<Antwort<R>> {
  const { params, body } = eingabe;
  const { mandantId } = getKonto(kontext);
  return withAkte(kontext, params.akteId, undefined, async (trx, akte) => {
    const offen = await checkOffen(trx, mandantId, akte, params.assessmentId);
    if (!offen.ok) return offen;
    const alt = await findBereich(trx, mandantId, params.assessmentId, params.bereich);
    const vorher = await openBereich(kontext, akte.id, alt);
    if ((alt?.version ?? 0) !== body.version)
      return fail(refuseKonflikt({ ...vorher, ...(await openBesonders(trx, kontext, akte.id, alt)) }));
    const erlaubt = await checkErlaubt(trx, kontext, akte, eingabe);
    if (!erlaubt.ok) return erlaubt;
    const besonders = await sealBesonders(trx, kontext, akte, eingabe, alt);
    if (!besonders.ok) return besonders;
    const version = await saveBereich(trx, {
      mandant_id: mandantId,
      assessment_id: params.assessmentId,
      akte_id: akte.id,
      bereich: params.bereich,
      erhebung: body.erhebung,
      bedarf: body.erhebung === 'ERHOBEN' ? body.bedarf : null,
      siegel: await sealInhalt(kontext, akte.id, eingabe),
      besonders: besonders.wert,
    });
    const codes = {
      assessmentId: params.assessmentId,
      bereich: params.bereich,
      erhebung: body.erhebung,
      bedarf: body.erhebung === 'ERHOBEN' ? body.bedarf : null,
      besonders: besonders.wert !== null,
    };
    const inhalt = alt === undefined ? {} : { vorher };
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      { art: 'ASSESSMENT_BEREICH_ERFASST', codes, inhalt },
      kontext.stichtag,
    );
    return ok({ id: params.assessmentId, version });
  });
}

/**
 * CP-04: the consent ZUSAMMENARBEIT must be valid and cover the Lebensbereich; „nicht erhoben“ needs none. Special
 * categories are written by who is responsible; the Vertretung reads them if there is a consent.
 */
async function checkErlaubt(
  trx: Trx,
  kontext: Kontext,
  akte: Akte,
  { params, body }: Eingabe<R>,
): Promise<Result<null, Ablehnung>> {
  if (body.erhebung === 'NICHT_ERHOBEN') return ok(null);
  const { bereich } = params;
  if (
    !(await hasGueltigeEinwilligung(trx, kontext, akte.id, 'ZUSAMMENARBEIT', kontext.stichtag, { bereich }))
  ) {
    return fail(
      refuseRegel('EINWILLIGUNG_FEHLT', 'Für diesen Lebensbereich fehlt eine gültige Einwilligung.', {
        detail: 'Holen Sie die Einwilligung in die Zusammenarbeit ein, oder wählen Sie „nicht erhoben“.',
        quelle: 'Handlungskonzept 2.2 (CP-04); Art. 6 Abs. 1 a DSGVO',
      }),
    );
  }
  if (body.besonders === undefined || body.besonders === null) return ok(null);
  return checkZustaendig(trx, kontext, akte.id, 'Besonders geschützte Angaben');
}

async function checkOffen(
  trx: Trx,
  mandantId: string,
  akte: Akte,
  assessmentId: string,
): Promise<Result<null, Ablehnung>> {
  const assessment = (await listAssessments(trx, mandantId, akte.id)).find(({ id }) => id === assessmentId);
  if (assessment === undefined) return fail(refuseNichtGefunden());
  if (!assessment.abgeschlossen) return ok(null);
  return fail(
    refuseRegel('ASSESSMENT_ABGESCHLOSSEN', 'Dieses Assessment ist abgeschlossen.', {
      detail: 'Beginnen Sie ein Re-Assessment, um die Lage neu zu beschreiben.',
      quelle: 'CP-08',
    }),
  );
}

/** What stood before. Special categories never enter an Ereignis: they must be erasable for themselves. */
async function openBereich(
  kontext: Kontext,
  akteId: string,
  alt: Bereichzeile,
): Promise<Record<string, unknown>> {
  if (alt === undefined) return { version: 0 };
  const plain = { version: alt.version, erhebung: alt.erhebung, bedarf: alt.bedarf };
  if (alt.siegel === null) return plain;
  const ort = toBereichOrt(getKonto(kontext).mandantId, akteId, alt.assessment_id, alt.bereich);
  return { ...plain, ...(await kontext.dienste.tresor.open(ort, alt.siegel, BereichInhalt)) };
}

/** Only for the conflict, so that nobody overwrites it unseen; without a consent it stays closed. */
async function openBesonders(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  alt: Bereichzeile,
): Promise<{ besonders?: string }> {
  if (alt?.besonders == null || !(await hasBesondere(trx, kontext, akteId, alt.bereich))) return {};
  const ort = toBesondersOrt(getKonto(kontext).mandantId, akteId, alt.assessment_id, alt.bereich);
  return { besonders: (await kontext.dienste.tresor.open(ort, alt.besonders, BesondersInhalt)).text };
}

/** The consent of its own that special categories need, per Lebensbereich (Art. 9 Abs. 2 a DSGVO; DP-C-03 c). */
function hasBesondere(trx: Trx, kontext: Kontext, akteId: string, bereich: string): Promise<boolean> {
  return hasGueltigeEinwilligung(trx, kontext, akteId, 'BESONDERE_KATEGORIEN', kontext.stichtag, { bereich });
}

async function sealInhalt(
  kontext: Kontext,
  akteId: string,
  { params, body }: Eingabe<R>,
): Promise<Buffer | null> {
  if (body.erhebung === 'NICHT_ERHOBEN') return null;
  const { situation, ressourcen, quelle } = body;
  const ort = toBereichOrt(getKonto(kontext).mandantId, akteId, params.assessmentId, params.bereich);
  return kontext.dienste.tresor.seal(ort, { situation, ressourcen, quelle });
}

async function sealBesonders(
  trx: Trx,
  kontext: Kontext,
  akte: Akte,
  { params, body }: Eingabe<R>,
  alt: Bereichzeile,
): Promise<Result<Buffer | null, Ablehnung>> {
  // Erasing needs no consent: it is what is left when there is none (Art. 17 DSGVO).
  if (body.erhebung === 'NICHT_ERHOBEN' || body.besonders === null) return ok(null);
  if (body.besonders === undefined) return ok(alt?.besonders ?? null);
  const { mandantId } = getKonto(kontext);
  if (!(await hasBesondere(trx, kontext, akte.id, params.bereich))) {
    return fail(
      refuseRegel('EINWILLIGUNG_BESONDERE_FEHLT', 'Für besondere Kategorien fehlt die eigene Einwilligung.', {
        detail: 'Lassen Sie diese Angabe weg oder holen Sie zuerst die Einwilligung ein.',
        fehler: [
          { pointer: '/besonders', code: 'EINWILLIGUNG_BESONDERE_FEHLT', detail: 'Nicht gespeichert.' },
        ],
        quelle: 'Art. 9 Abs. 2 a DSGVO',
      }),
    );
  }
  const ort = toBesondersOrt(mandantId, akte.id, params.assessmentId, params.bereich);
  return ok(await kontext.dienste.tresor.seal(ort, { text: body.besonders }));
}
