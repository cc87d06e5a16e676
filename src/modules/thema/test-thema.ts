import type { KontoActor } from '#src/core/contract/actor.ts';
import { createFallwelt, type Fallwelt } from '#src/modules/fall/test-fall.ts';
import { modul as gremium } from '#src/modules/gremium/index.ts';
import type { Modul } from '#src/platform/http/bindung.ts';
import { modul } from './index.ts';
import { createTestBeschluss } from './test-beschluss.ts';

export const HINWEIS = {
  schnittstelle: 'JOBCENTER',
  themenbereich: 'EXISTENZSICHERUNG',
  huerde: 'RECHTSKREISWECHSEL',
  tageVerloren: 35,
  mitName: false,
};
const LOESUNG = {
  loesung: 'Übergabeblatt zwischen beiden Stellen.',
  umsetzung: 'Jobcenter',
  kosten: 'keine',
};

/** The way from sighted to decided; `bestaetigt` and a reason go with every step. */
const WEG: readonly (readonly [string, Record<string, string>, string?])[] = [
  ['SICHTEN', {}],
  ['BUENDELN', {}],
  ['PRIORISIEREN', { prioritaet: 'HOCH' }],
  ['VORLAGE_ERSTELLEN', LOESUNG],
  ['VORLEGEN', { sitzung: '2026-10-14' }],
  ['BESCHLIESSEN', {}, 'Nutzen Sie ab sofort das Übergabeblatt.'],
];

type Antwort = Awaited<ReturnType<Fallwelt['rufe']>>;
export type Themawelt = Fallwelt & {
  sabine: KontoActor;
  ulrich: KontoActor;
  /** Answers the id as the reporter reads it. */
  giveHinweis: (actor?: KontoActor, mehr?: object) => Promise<string>;
  createThema: (hinweise: string[]) => Promise<string>;
  /** Of a Lenkungsgruppe, with approved minutes. */
  decide: (angaben?: Parameters<typeof createTestBeschluss>[2]) => Promise<string>;
  addMassnahme: (id: string, mehr?: object) => Promise<string>;
  /** So many Akten with one conversation each, put there behind the walls. */
  addKontakte: (actor: KontoActor, anzahl: number, datum: string, themen?: string[]) => Promise<void>;
  readUmsetzung: (id: string, actor?: KontoActor) => Promise<Antwort['body']>;
  step: (id: string, schritt: string, angaben?: object, mehr?: object) => Promise<Antwort>;
  stepBis: (id: string, letzter: string) => Promise<void>;
  readThema: (id: string, actor?: KontoActor) => Promise<Antwort['body']>;
  readEigene: (actor?: KontoActor) => Promise<Antwort['body']>;
};

/** `weitere`: rooms that lean on the Themen. `eigene`: a database for this file alone. */
export async function createThemawelt(
  weitere: readonly Modul[] = [],
  angaben: { eigene?: boolean } = {},
): Promise<Themawelt> {
  const fall = await createFallwelt([modul, gremium, ...weitere], angaben);
  const { welt, jana, rufe, openKurzberatung } = fall;
  const sabine = welt.konto('KOORDINATION', welt.kreis);
  const ulrich = welt.konto('KI_LEITUNG', welt.kreis);
  const readThema = async (id: string, actor = sabine) => (await rufe(actor, 'GET', `/themen/${id}`)).body;
  const readEigene = async (actor = jana) =>
    (await rufe(actor, 'GET', '/systemhinweise/eigene?groesse=200')).body;
  const readUmsetzung = async (id: string, actor = sabine) =>
    (await rufe(actor, 'GET', `/themen/${id}/umsetzung`)).body;
  const decide: Themawelt['decide'] = (angaben) =>
    createTestBeschluss(rufe, { koordination: sabine, leitung: ulrich }, angaben);
  const step = async (id: string, schritt: string, angaben: object = {}, mehr: object = {}) =>
    rufe(sabine, 'POST', `/themen/${id}/schritte`, {
      version: (await readThema(id)).version,
      schritt,
      grund: 'So besprochen.',
      angaben,
      bestaetigt: true,
      ...mehr,
    });
  return {
    ...fall,
    sabine,
    ulrich,
    readThema,
    readEigene,
    readUmsetzung,
    decide,
    addKontakte: async (actor, anzahl, datum, themen = ['EXISTENZSICHERUNG']) => {
      await fall.sql(
        `WITH neu AS (INSERT INTO fall.akte (mandant_id, id, nummer, art, zustand, zustand_seit, begonnen_am, angelegt_von)
           SELECT $1, gen_random_uuid(), 'W-' || gen_random_uuid(), 'KURZBERATUNG', 'KURZBERATUNG', $4, $4, $2 FROM generate_series(1, $3)
           RETURNING id)
         INSERT INTO fall.kontakt (mandant_id, id, akte_id, datum, art, themen, erfasst_von, erfasst_tag)
         SELECT $1, gen_random_uuid(), neu.id, $4, 'PERSOENLICH', $5, $2, $4 FROM neu`,
        [actor.mandantId, actor.kontoId, anzahl, datum, themen],
      );
    },
    addMassnahme: async (id, mehr = {}) => {
      const listIds = async (): Promise<string[]> =>
        (await readUmsetzung(id)).massnahmen.map((eine: { id: string }) => eine.id);
      const vorher = await listIds();
      const antwort = await rufe(sabine, 'POST', `/themen/${id}/massnahmen`, {
        version: (await readThema(id)).version,
        text: 'Übergabeblatt entwerfen und einführen.',
        verantwortlich: 'Sozialamt',
        faellig: '2026-12-01',
        bestaetigt: true,
        ...mehr,
      });
      if (antwort.status !== 201) throw new Error(JSON.stringify(antwort.body));
      return (await listIds()).find((eine) => !vorher.includes(eine)) ?? '';
    },
    step,
    giveHinweis: async (actor = jana, mehr = {}) => {
      const vorher = new Set(((await readEigene(actor)).eintraege as { id: string }[]).map(({ id }) => id));
      const akteId = await openKurzberatung(actor);
      const antwort = await rufe(actor, 'POST', `/akten/${akteId}/systemhinweise`, { ...HINWEIS, ...mehr });
      if (antwort.status !== 201) throw new Error(JSON.stringify(antwort.body));
      const alle = (await readEigene(actor)).eintraege as { id: string }[];
      return alle.find(({ id }) => !vorher.has(id))?.id ?? '';
    },
    createThema: async (hinweise) => {
      const antwort = await rufe(sabine, 'POST', '/themen', {
        titel: 'Leistungslücke beim Wechsel',
        beschreibung: 'Zwischen beiden Leistungen vergehen Wochen ohne Einkommen.',
        hinweise,
        bestaetigt: true,
      });
      if (antwort.status !== 201) throw new Error(JSON.stringify(antwort.body));
      return antwort.body.id;
    },
    stepBis: async (id, letzter) => {
      for (const [schritt, angaben, rueckmeldung = ''] of WEG) {
        const mehr = schritt === 'BESCHLIESSEN' ? { beschlussId: await decide() } : {};
        const antwort = await step(id, schritt, { ...angaben, ...mehr }, { rueckmeldung });
        if (antwort.status !== 201) throw new Error(`${schritt}: ${JSON.stringify(antwort.body)}`);
        if (schritt === letzter) return;
      }
    },
  };
}
