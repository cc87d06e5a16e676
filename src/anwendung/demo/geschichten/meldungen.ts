import type { z } from 'zod';
import {
  createAbfrageRoute,
  deliverAbfrageRoute,
  getStandortmeldungRoute,
  listAbfragenRoute,
  recordAbnahmeRoute,
  recordErinnerungRoute,
} from '#src/modules/berichtspflicht/abfrage.contract.ts';
import type { Feld } from '#src/modules/berichtspflicht/felder.contract.ts';
import {
  getMeldungRoute,
  recordMeldefreigabeRoute,
  recordVorlegungRoute,
  saveMeldungRoute,
} from '#src/modules/berichtspflicht/meldung.contract.ts';
import { listStandorteRoute } from '#src/modules/standort/standort.contract.ts';
import type { Erzaehler } from '../erzaehler.ts';

const MONTAG = '2026-10-19';
const ja = { bestaetigt: true } as const;

export type Meldungserzaehler = Record<'sabine' | 'ulrich' | 'hanne' | 'helen' | 'bezirk', Erzaehler>;
type Abfrage = Omit<z.input<(typeof createAbfrageRoute)['body']>, 'standorte' | 'bestaetigt'>;

const FELDER: z.input<typeof Feld>[] = [
  {
    code: 'f1',
    name: 'Netzwerktreffen im Zeitraum',
    art: 'ZAHL',
    definition: 'Treffen mit mindestens drei Stellen, zu denen der Standort eingeladen hat.',
    max: 200,
    streng: false,
  },
  { code: 'f2', name: 'davon mit Ausländerbehörde oder Einbürgerungsbehörde', art: 'ZAHL' },
  {
    code: 'f3',
    name: 'Woran fehlt es in der Zusammenarbeit?',
    art: 'TEXT',
    pflicht: false,
    pflichtWenn: 'f1',
  },
];
const BERICHT: z.input<typeof Feld>[] = [
  { code: 'f1', name: 'Welche Strukturen haben sich in diesem Jahr geändert?', art: 'TEXT' },
  { code: 'f2', name: 'Was hat nicht geklappt, und was hilft?', art: 'TEXT' },
];

/**
 * A Besetzungsmeldung of last quarter that one Standort gave and the Land accepted, the one of this quarter that runs, a
 * Fachdatenerhebung that waits for its release, and a Bericht that is late. The last one is told last.
 */
export async function createDemoMeldungen(erzaehler: Meldungserzaehler): Promise<void> {
  const { sabine, ulrich, hanne, helen, bezirk } = erzaehler;
  const { gesamt } = await bezirk.act(listAbfragenRoute, MONTAG, { query: { groesse: 1 } });
  if (gesamt >= 4) return;
  const { eintraege } = await helen.act(listStandorteRoute, MONTAG, { query: { herkunft: 'erfunden' } });
  const alle = eintraege.map(({ id }) => id);
  const besetzung = { art: 'BESETZUNG', hinweis: 'Für die Übersicht der drei Bausteine.' } as const;
  const juni = await send(helen, alle, '2026-06-22', {
    ...besetzung,
    titel: 'Besetzung im zweiten Quartal',
    stichtag: '2026-06-30',
    frist: '2026-07-31',
  });
  await confirm(ulrich, juni, '2026-07-06');
  await confirm(hanne, juni, '2026-07-08');
  for (const { id } of eintraege) await accept(helen, juni, id);
  const herbst = await send(helen, alle, '2026-10-01', {
    ...besetzung,
    titel: 'Besetzung im dritten Quartal',
    stichtag: '2026-09-30',
    frist: '2026-10-31',
  });
  await confirm(hanne, herbst, '2026-10-12');
  const erhebung = await send(helen, alle, '2026-10-01', {
    art: 'FACHDATEN',
    titel: 'Zusammenarbeit vor Ort',
    hinweis: 'Zeitraum Januar bis September.',
    zeitraumVon: '2026-01-01',
    stichtag: '2026-09-30',
    frist: '2026-11-13',
    felder: FELDER,
  });
  await fillAndLay(sabine, erhebung);
  const standorte = eintraege.slice(0, 3).map(({ id }) => id);
  const bericht = await send(bezirk, standorte, '2026-09-14', {
    art: 'BERICHT',
    titel: 'Bericht über die Arbeit des Standorts',
    hinweis: 'Eine Seite je Frage genügt.',
    stichtag: '2026-09-30',
    frist: '2026-10-15',
    felder: BERICHT,
  });
  await bezirk.act(recordErinnerungRoute, '2026-10-16', { params: { abfrageId: bericht } });
}

async function send(land: Erzaehler, standorte: string[], tag: string, abfrage: Abfrage): Promise<string> {
  const { id } = await land.act(createAbfrageRoute, tag, { body: { ...abfrage, standorte, ...ja } });
  await land.act(deliverAbfrageRoute, tag, { params: { abfrageId: id }, body: { version: 1 } });
  return id;
}

/** The figures of the Stellenplan as they are; what the system cannot know is 0 here. */
async function confirm(leitung: Erzaehler, abfrageId: string, tag: string): Promise<void> {
  const params = { abfrageId };
  const { felder, vorbelegt, version } = await leitung.act(getMeldungRoute, tag, { params });
  const werte = Object.fromEntries(felder.map(({ code }) => [code, vorbelegt[code] ?? 0]));
  await leitung.act(saveMeldungRoute, tag, { params, body: { version, werte, ...ja } });
  const body = { version: version + 1, schritt: 'MELDEN', ...ja } as const;
  await leitung.act(recordMeldefreigabeRoute, tag, { params, body });
}

async function accept(helen: Erzaehler, abfrageId: string, standortId: string): Promise<void> {
  const params = { abfrageId, standortId };
  const { moeglich, version } = await helen.act(getStandortmeldungRoute, '2026-07-13', { params });
  if (!moeglich.includes('ABNEHMEN')) return;
  await helen.act(recordAbnahmeRoute, '2026-07-13', {
    params,
    body: { version, schritt: 'ABNEHMEN', ...ja },
  });
}

async function fillAndLay(sabine: Erzaehler, abfrageId: string): Promise<void> {
  const params = { abfrageId };
  const werte = { f1: 14, f2: 5, f3: 'Zwei Behörden kommen nur auf Einladung; ein fester Termin fehlt.' };
  await sabine.act(saveMeldungRoute, '2026-10-14', { params, body: { version: 1, werte, ...ja } });
  await sabine.act(recordVorlegungRoute, '2026-10-14', { params, body: { version: 2, ...ja } });
}
