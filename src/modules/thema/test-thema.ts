import type { KontoActor } from '#src/core/contract/actor.ts';
import { createFallwelt, type Fallwelt } from '#src/modules/fall/test-fall.ts';
import { modul } from './index.ts';

export const HINWEIS = {
  schnittstelle: 'JOBCENTER',
  themenbereich: 'EXISTENZSICHERUNG',
  huerde: 'RECHTSKREISWECHSEL',
  tageVerloren: 35,
  mitName: false,
};
export const BESCHLUSS = {
  gremium: 'Lenkungsgruppe',
  am: '2026-10-14',
  beschluss: 'Übergabeblatt und feste Ansprechpersonen.',
  beschlussfaehig: 'JA',
  abstimmung: '9 dafür, 1 enthalten',
  bestaetigtVon: 'Vorsitz, Dezernat III',
  frist: '2026-12-31',
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
  ['BESCHLIESSEN', BESCHLUSS, 'Nutzen Sie ab sofort das Übergabeblatt.'],
];

type Antwort = Awaited<ReturnType<Fallwelt['rufe']>>;
export type Themawelt = Fallwelt & {
  sabine: KontoActor;
  ulrich: KontoActor;
  /** Answers the id as the reporter reads it. */
  giveHinweis: (actor?: KontoActor, mehr?: object) => Promise<string>;
  createThema: (hinweise: string[]) => Promise<string>;
  step: (id: string, schritt: string, angaben?: object, mehr?: object) => Promise<Antwort>;
  stepBis: (id: string, letzter: string) => Promise<void>;
  readThema: (id: string, actor?: KontoActor) => Promise<Antwort['body']>;
  readEigene: (actor?: KontoActor) => Promise<Antwort['body']>;
};

export async function createThemawelt(): Promise<Themawelt> {
  const fall = await createFallwelt([modul]);
  const { welt, jana, rufe, openKurzberatung } = fall;
  const sabine = welt.konto('KOORDINATION', welt.kreis);
  const ulrich = welt.konto('KI_LEITUNG', welt.kreis);
  const readThema = async (id: string, actor = sabine) => (await rufe(actor, 'GET', `/themen/${id}`)).body;
  const readEigene = async (actor = jana) =>
    (await rufe(actor, 'GET', '/systemhinweise/eigene?groesse=200')).body;
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
        const antwort = await step(id, schritt, angaben, { rueckmeldung });
        if (antwort.status !== 201) throw new Error(`${schritt}: ${JSON.stringify(antwort.body)}`);
        if (schritt === letzter) return;
      }
    },
  };
}
