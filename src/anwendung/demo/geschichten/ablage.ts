import { createAblageRoute, listAblageRoute } from '#src/modules/ablage/ablage.contract.ts';
import type { AblageZu } from '#src/modules/ablage/ablage.model.ts';
import { searchBeitraegeRoute } from '#src/modules/austausch/austausch.contract.ts';
import { listVereinbarungenRoute } from '#src/modules/schnittstelle/vereinbarung.contract.ts';
import type { Erzaehler } from '../erzaehler.ts';
import { createBlatt } from '../pdf-blatt.ts';

const HEUTE = '2026-10-19';

/** Files of the steering: one that all Standorte load, one that the Land gives, the signed agreement. */
export async function createDemoAblage(sabine: Erzaehler, helen: Erzaehler): Promise<void> {
  const { eintraege } = await sabine.act(searchBeitraegeRoute, HEUTE, { body: { art: 'MATERIAL' } });
  const { vereinbarungen } = await sabine.act(listVereinbarungenRoute, HEUTE, {});
  const eigenes = eintraege.find(({ eigen }) => eigen);
  const fremdes = eintraege.find(({ herkunft }) => herkunft === null);
  const [vereinbarung] = vereinbarungen;
  await add(sabine, '2026-07-13', 'BEITRAG', eigenes?.id, 'Checkliste erstes Gespräch.pdf', CHECKLISTE);
  await add(helen, '2026-05-11', 'BEITRAG', fremdes?.id, 'Muster Beschlussvorlage.pdf', MUSTER);
  await add(
    sabine,
    '2024-02-05',
    'VEREINBARUNG',
    vereinbarung?.id,
    'Unterzeichnete Vereinbarung.pdf',
    UNTERZEICHNET,
  );
}

async function add(
  wer: Erzaehler,
  tag: string,
  zu: AblageZu,
  objektId: string | undefined,
  name: string,
  zeilen: readonly string[],
): Promise<void> {
  if (objektId === undefined) return;
  const params = { objektId };
  const { dateien } = await wer.act(listAblageRoute, HEUTE, { params, query: { zu } });
  if (dateien.length > 0) return;
  await wer.act(createAblageRoute, tag, {
    params,
    query: { zu, name, geprueft: 'ja' },
    body: createBlatt(name.replace('.pdf', ''), zeilen),
  });
}

const CHECKLISTE = [
  '[ ] Information in der eigenen Sprache geben',
  '[ ] Sprachmittlung klären',
  '[ ] Einwilligung erklären, nicht nur vorlegen',
  '[ ] Anliegen in eigenen Worten aufschreiben',
  '[ ] Nächsten Termin vereinbaren',
];
const MUSTER = [
  '1. Hürde im System',
  '2. Wie oft, seit wann',
  '3. Vorschlag',
  '4. Wer setzt um, bis wann',
  '5. Woran merken wir, dass es wirkt',
];
const UNTERZEICHNET = [
  'Zusammenarbeit mit der Ausländerbehörde',
  'Partner: Kommunales Integrationszentrum, Ausländerbehörde, Einbürgerungsbehörde',
  'Unterzeichnet am 1. Februar 2024',
];
