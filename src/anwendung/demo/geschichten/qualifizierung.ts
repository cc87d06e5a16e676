import {
  getEinarbeitungRoute,
  recordErledigungRoute,
} from '#src/modules/qualifizierung/einarbeitung.contract.ts';
import {
  createFortbildungRoute,
  listFortbildungenRoute,
} from '#src/modules/qualifizierung/fortbildung.contract.ts';
import type { z } from 'zod';
import type { Erzaehler } from '../erzaehler.ts';

type Fortbildung = z.input<(typeof createFortbildungRoute)['body']>;
type Erzaehlende = Record<'jana' | 'maike' | 'nele' | 'sabine', Erzaehler>;

const HEUTE = '2026-10-19';

/**
 * How colleagues begin and go on: Jana has done all steps and holds the Zertifikat, Maike is half through, Nele has begun. Sabine was at a
 * Fortbildung of the Land this year.
 */
export async function createDemoQualifizierung({ jana, maike, nele, sabine }: Erzaehlende): Promise<void> {
  await learn(jana, '2025-03-03', 1);
  await learn(maike, '2026-09-14', 0.5);
  await learn(nele, '2026-10-12', 0.1);
  await attend(jana, ZERTIFIKAT);
  await attend(sabine, LAND);
}

async function learn(wer: Erzaehler, tag: string, anteil: number): Promise<void> {
  const { schritte } = await wer.act(getEinarbeitungRoute, HEUTE, {});
  if (schritte.some(({ erledigtAm }) => erledigtAm !== null)) return;
  for (const { kennung } of schritte.slice(0, Math.round(schritte.length * anteil)))
    await wer.act(recordErledigungRoute, tag, { params: { kennung }, body: { erledigt: true } });
}

async function attend(wer: Erzaehler, fortbildung: Fortbildung): Promise<void> {
  const { eintraege: fortbildungen } = await wer.act(listFortbildungenRoute, HEUTE, {});
  if (fortbildungen.length > 0) return;
  await wer.act(createFortbildungRoute, HEUTE, { body: fortbildung });
}

const ZERTIFIKAT: Fortbildung = {
  art: 'ZERTIFIKATKURS',
  veranstalter: 'LAND',
  titel: 'Zertifikatkurs Case Management KIM NRW',
  tag: '2025-11-20',
};
const LAND: Fortbildung = {
  art: 'PROZESS',
  veranstalter: 'LAND',
  titel: 'Gremien moderieren und Beschlüsse vorbereiten',
  tag: '2026-04-22',
};
