import {
  createAnbieterRoute,
  createAngebotRoute,
  listAnbieterRoute,
} from '#src/modules/angebot/angebot.contract.ts';
import type { Erzaehler } from '../erzaehler.ts';
import { DEMO_ANBIETER, DEMO_ANGEBOTE } from './angebote-daten.ts';

const LANGE_HER = '2026-03-02';
const NEULICH = '2026-10-05';

/** The directory of the Kreis Lennetal: sixty Angebote of ten Organisations, some of them stale, full or ending. */
export async function createDemoAngebote(sabine: Erzaehler): Promise<void> {
  const { eintraege } = await sabine.act(listAnbieterRoute, NEULICH, { query: { groesse: '200' } });
  if (eintraege.reduce((summe, { angebote }) => summe + angebote, 0) >= DEMO_ANGEBOTE.length) return;
  const anbieter = new Map<string, string>();
  for (const [kurz, angaben] of Object.entries(DEMO_ANBIETER)) {
    // One after the other: each act has its place in the story.
    const { id } = await sabine.act(createAnbieterRoute, LANGE_HER, { body: { angaben, bestaetigt: true } });
    anbieter.set(kurz, id);
  }
  for (const { von, angaben, veraltet, gueltigBis = null } of DEMO_ANGEBOTE) {
    const anbieterId = anbieter.get(von) ?? '';
    await sabine.act(createAngebotRoute, veraltet ? LANGE_HER : NEULICH, {
      body: { anbieterId, angaben, gueltigBis, quelle: 'Umfrage der Koordination', bestaetigt: true },
    });
  }
}
