import { addMonths, type PlainDate } from '#src/core/plain-date.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { findFaelligkeit, getKonto } from './akte.repo.ts';
import { countAct } from './chronik.ts';
import type { Faelligkeit } from './wertelisten/zaehlmerkmale.ts';

/**
 * Re-Assessments that are due (KP-13): each closed assessment makes the next one due after the interval and counts it as open, in the
 * quarter of that day. The next one turns it into on time or late; the end of the Fall before that day takes it back.
 */
export async function recountReAssessment(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  ereignis: { durchgefuehrtAm: PlainDate } | { beendetAm: PlainDate },
): Promise<void> {
  const count = (datum: PlainDate, faelligkeit: Faelligkeit, wert: 1 | -1) =>
    countAct(trx, kontext, akteId, { art: 'RE_ASSESSMENT', datum, merkmale: { faelligkeit }, wert });
  const { letztes, gezaehlt } = await findFaelligkeit(trx, getKonto(kontext).mandantId, akteId);
  const faellig = letztes !== null && gezaehlt ? addMonths(letztes, PARAMETER.re_assessment.wert) : null;
  if ('beendetAm' in ereignis) {
    if (faellig !== null && faellig > ereignis.beendetAm) await count(faellig, 'OFFEN', -1);
    return;
  }
  const { durchgefuehrtAm } = ereignis;
  if (faellig !== null) {
    await count(faellig, 'OFFEN', -1);
    await count(faellig, durchgefuehrtAm <= faellig ? 'RECHTZEITIG' : 'VERSPAETET', 1);
  }
  await count(addMonths(durchgefuehrtAm, PARAMETER.re_assessment.wert), 'OFFEN', 1);
}
