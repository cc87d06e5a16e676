import type { Einwilligung, Fallerzaehler } from '../fallerzaehler.ts';

/** From Kurzberatung to the admitted Fall in one day: consent given, all criteria met. */
export async function startWithZusammenarbeit(
  fall: Fallerzaehler,
  tag: string,
  akteId: string,
  textSprache: NonNullable<Einwilligung['textSprache']>,
): Promise<void> {
  const personId = await fall.getPersonId(akteId, tag);
  await fall.createEinwilligung(tag, akteId, personId, { zweck: 'ZUSAMMENARBEIT', textSprache });
  await fall.startFall(tag, akteId, {});
  await fall.recordAufnahme(tag, akteId);
}
