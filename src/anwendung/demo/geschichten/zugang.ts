import type { z } from 'zod';
import { createAbgabeRoute, listAbgabenRoute } from '#src/modules/abgabe/abgabe.contract.ts';
import { listAktenRoute } from '#src/modules/fall/akten-liste.contract.ts';
import {
  createSammeleintragRoute,
  listSammeleintraegeRoute,
} from '#src/modules/sammeleintrag/sammeleintrag.contract.ts';
import { createWartendRoute, listWartendeRoute } from '#src/modules/warteliste/warteliste.contract.ts';
import type { Erzaehler } from '../erzaehler.ts';
import { createFallerzaehler } from '../fallerzaehler.ts';

const MONTAG = '2026-10-19';

/** Whom Jana has on the waiting list: it was to be looked at again last week. */
export async function createDemoWarteliste(jana: Erzaehler): Promise<void> {
  const { eintraege: wartende } = await jana.act(listWartendeRoute, MONTAG, {});
  const query = { art: 'KURZBERATUNG', zustand: 'KURZBERATUNG', sortierung: 'nummer', groesse: 50 } as const;
  const { eintraege } = await jana.act(listAktenRoute, MONTAG, { query });
  const eigene = eintraege.filter(({ vertretung, begonnenAm }) => !vertretung && begonnenAm <= ERSTER_TAG);
  if (wartende.length >= Math.min(eigene.length, WARTENDE.length)) return;
  for (const [stelle, { tag, ...body }] of WARTENDE.entries()) {
    const akte = eigene[stelle];
    if (akte !== undefined)
      await jana.act(createWartendRoute, tag, { params: { akteId: akte.akteId }, body });
  }
}

/** From then on the account may open what it began before. */
const ERSTER_TAG = '2026-10-12';
type Wartend = z.input<(typeof createWartendRoute)['body']> & { tag: string };

const WARTENDE: readonly Wartend[] = [
  {
    tag: ERSTER_TAG,
    dringlichkeit: 'SOFORT',
    gruende: 'Die Wohnung ist zum Jahresende gekündigt; im Team ist gerade kein Platz.',
    naechsterBlick: '2026-10-16',
  },
];

/** Work of the Stelle that reached many and recorded nobody. */
export async function createDemoSammeleintraege(jana: Erzaehler): Promise<void> {
  const { eintraege } = await jana.act(listSammeleintraegeRoute, MONTAG, { query: { quartal: '2026-Q4' } });
  if (eintraege.length >= SAMMELEINTRAEGE.length) return;
  for (const body of SAMMELEINTRAEGE) await jana.act(createSammeleintragRoute, body.am, { body });
}

const SAMMELEINTRAEGE: readonly z.input<(typeof createSammeleintragRoute)['body']>[] = [
  {
    art: 'BRIEFAKTION',
    am: '2026-10-01',
    ort: 'Einladung zur Einbürgerung',
    themen: ['AUFENTHALT'],
    sprachen: ['ar', 'tr', 'uk'],
    erreicht: 320,
    gekommen: 24,
    kurzberatungen: 6,
  },
  {
    art: 'SPRECHSTUNDE',
    am: '2026-10-07',
    ort: 'Bürgerbüro Altenbrück',
    themen: ['WOHNEN', 'EXISTENZSICHERUNG'],
    sprachen: ['ar', 'bg'],
    erreicht: null,
    gekommen: 14,
    kurzberatungen: 3,
  },
  {
    art: 'AUFSUCHENDE_ARBEIT',
    am: '2026-10-13',
    ort: 'Gemeinschaftsunterkunft Nordstraße',
    themen: ['SPRACHE', 'BILDUNG'],
    sprachen: ['fa'],
    erreicht: 40,
    gekommen: 18,
    kurzberatungen: 2,
  },
];

/** Astrid of the Kreis offers a Kurzberatung to Stadt Altenbrück, with the consent that names it; nobody has answered yet. */
export async function createDemoAbgabe(astrid: Erzaehler, anMandantId: string): Promise<void> {
  const tag = '2026-10-15';
  if ((await astrid.act(listAbgabenRoute, MONTAG, {})).vonMir.length > 0) return;
  const query = { art: 'KURZBERATUNG', zustand: 'KURZBERATUNG', sortierung: 'nummer', groesse: 50 } as const;
  const { eintraege } = await astrid.act(listAktenRoute, tag, { query });
  const akte = eintraege.find(
    ({ name, vertretung, begonnenAm }) => name !== null && !vertretung && begonnenAm <= tag,
  );
  if (akte === undefined) return;
  const fall = createFallerzaehler(astrid);
  const personId = await fall.getPersonId(akte.akteId, tag);
  await fall.createEinwilligung(tag, akte.akteId, personId, {
    zweck: 'SCHWEIGEPFLICHT',
    empfaenger: { art: 'KIM_STELLE', name: 'Stadt Altenbrück' },
  });
  await astrid.act(createAbgabeRoute, tag, {
    params: { akteId: akte.akteId },
    body: { anMandantId, anlass: 'UMZUG' },
  });
}
