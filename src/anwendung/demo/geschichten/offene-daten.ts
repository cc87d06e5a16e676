import type { z } from 'zod';
import {
  getKennzahltabelleRoute,
  releaseTabelleRoute,
  type Tabellenfrage,
} from '#src/modules/bericht/kennzahl/kennzahl.contract.ts';
import {
  createVorschlagRoute,
  createZuwendungsvorschlagRoute,
  listOffeneDatenRoute,
  recordSchrittRoute,
} from '#src/modules/offenedaten/offenedaten.contract.ts';
import type { Erzaehler } from '../erzaehler.ts';

export type Datenerzaehler = Record<'helen' | 'friederike', Erzaehler>;
type Frage = z.input<typeof Tabellenfrage>;

const ja = { bestaetigt: true } as const;
const STELLEN = 'KP-15C';
const BESETZT: Frage = {
  zeile: 'ORT',
  spalte: 'baustein',
  jahr: 2026,
  stichtag: '2026-09-30',
  ebene: 'STANDORT',
};
const QUARTALE: Frage = { spalte: 'ZEIT', jahr: 2026, ebene: 'LAND' };

/** Told while one Standort has not entered its Stellen yet: the first Ausgabe, which a correction follows. */
export async function createDemoErsteAusgabe({ helen, friederike }: Datenerzaehler): Promise<void> {
  const { gesamt } = await helen.act(listOffeneDatenRoute, '2026-10-05', { query: {} });
  if (gesamt > 0) return;
  const id = await propose(helen, '2026-10-05', STELLEN, { frage: BESETZT, anlass: 'ERSTE' });
  await release(friederike, '2026-10-06', id);
}

/** The correction beside it, new Fälle by quarter, and a proposal that waits for the second account. The waiting one is told last. */
export async function createDemoOffeneDaten({ helen, friederike }: Datenerzaehler): Promise<void> {
  const { eintraege } = await helen.act(listOffeneDatenRoute, '2026-10-12', { query: {} });
  if (eintraege.some(({ kennzahl }) => kennzahl === 'K-01')) return;
  const jetzt = await helen.act(getKennzahltabelleRoute, '2026-10-12', {
    params: { code: STELLEN },
    query: BESETZT,
  });
  const bekannt = eintraege.filter(({ kennzahl }) => kennzahl === STELLEN);
  if (bekannt.length === 1 && bekannt[0]?.pruefsumme !== jetzt.pruefsumme) {
    const freigabe = { frage: BESETZT, anlass: 'BERICHTIGUNG' } as const;
    const hinweis = 'In der ersten Ausgabe fehlten die Stellen eines KIM-Standorts.';
    await release(friederike, '2026-10-13', await propose(helen, '2026-10-12', STELLEN, freigabe, hinweis));
  } else {
    // Acts that are left out keep their places.
    helen.skip(2);
    friederike.skip(1);
  }
  const freigabe = { frage: QUARTALE, anlass: 'ERSTE' } as const;
  await release(friederike, '2026-10-16', await propose(helen, '2026-10-15', 'F-01', freigabe));
  await propose(helen, '2026-10-19', 'K-01', freigabe);
}

/** Grants of the year whose Bescheide are final: frozen by one account, released by another. */
export async function createDemoOffeneZuwendungen({ helen, friederike }: Datenerzaehler): Promise<void> {
  const { eintraege } = await helen.act(listOffeneDatenRoute, '2026-10-14', { query: {} });
  if (eintraege.some(({ kennung }) => kennung.startsWith('zuwendungen-'))) return;
  const body = { foerderjahr: 2026, berichtigung: false, ...ja };
  const { id } = await helen.act(createZuwendungsvorschlagRoute, '2026-10-14', { body });
  await release(friederike, '2026-10-15', id);
}

async function propose(
  erzaehler: Erzaehler,
  tag: string,
  code: string,
  body: z.input<(typeof releaseTabelleRoute)['body']>,
  hinweis?: string,
): Promise<string> {
  const { id: veroeffentlichungId } = await erzaehler.act(releaseTabelleRoute, tag, {
    params: { code },
    body,
  });
  const vorschlag = { veroeffentlichungId, hinweis, ...ja };
  return (await erzaehler.act(createVorschlagRoute, tag, { body: vorschlag })).id;
}

async function release(erzaehler: Erzaehler, tag: string, ausgabeId: string): Promise<void> {
  const body = { version: 1, schritt: 'FREIGEBEN', ...ja } as const;
  await erzaehler.act(recordSchrittRoute, tag, { params: { ausgabeId }, body });
}
