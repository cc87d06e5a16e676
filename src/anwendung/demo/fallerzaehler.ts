import type { z } from 'zod';
import { toPlainDate } from '#src/core/plain-date.ts';
import { findAkte } from '#src/modules/akte/index.ts';
import type { Aufnahmekriterium } from '#src/modules/akte/wertelisten/aufnahme.ts';
import type { Themenbereich } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { createEinwilligungRoute } from '#src/modules/einwilligung/einwilligung.contract.ts';
import { TEXT_VERSION } from '#src/modules/einwilligung/index.ts';
import {
  closeAssessmentRoute,
  createAssessmentRoute,
  updateBereichRoute,
} from '#src/modules/fall/assessment.contract.ts';
import {
  createUeberfuehrungRoute,
  recordAufnahmeRoute,
  updateAufnahmekriterienRoute,
} from '#src/modules/fall/aufnahme.contract.ts';
import { recordKontaktRoute } from '#src/modules/fall/kontakt.contract.ts';
import { updateTerminRoute } from '#src/modules/fall/verlauf.contract.ts';
import { createSchrittRoute, createZielRoute } from '#src/modules/fall/ziel.contract.ts';
import { createKurzberatungRoute } from '#src/modules/kurzberatung/kurzberatung.contract.ts';
import { createEintragRoute } from '#src/modules/rechtskreis/rechtskreis.contract.ts';
import { addBeteiligteRoute, listPersonenRoute } from '#src/modules/person/person.contract.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import { ok } from '#src/core/result.ts';
import type { Erzaehler } from './erzaehler.ts';

type Body<R extends { body: z.ZodType }> = z.input<R['body']>;
export type Kurzberatung = Body<typeof createKurzberatungRoute>;
export type Identitaet = Extract<NonNullable<Kurzberatung['person']>, { art: 'NEU' }>['identitaet'];
export type Kontakt = Omit<Body<typeof recordKontaktRoute>, 'datum'>;
export type Einwilligung = Partial<Body<typeof createEinwilligungRoute>> &
  Pick<Body<typeof createEinwilligungRoute>, 'zweck'>;
export type Rechtskreiseintrag = Body<typeof createEintragRoute>;
export type Ziel = Body<typeof createZielRoute>;
export type Bereich = { bedarf: number; situation?: string; ressourcen?: string } | 'NICHT_ERHOBEN';

/** Who interprets in the story unless it names somebody else. */
const SPRACHMITTLUNG = {
  art: 'DOLMETSCHUNG',
  name: 'Sprachmittlerpool des Kreises Lennetal',
  verpflichtet: true,
} as const;

/** The recurring acts of case work, told in one line each. */
export type Fallerzaehler = Erzaehler & ReturnType<typeof createFallakte>;

export function createFallerzaehler(erzaehler: Erzaehler): Fallerzaehler {
  return { ...erzaehler, ...createFallakte(erzaehler) };
}

function createFallakte(erzaehler: Erzaehler) {
  const { act } = erzaehler;
  const getVersion = (akteId: string, tag: string): Promise<number> => readVersion(erzaehler, akteId, tag);
  const getPersonId = async (akteId: string, tag: string): Promise<string> => {
    const { eintraege } = await act(listPersonenRoute, tag, { params: { akteId } });
    const haupt = eintraege.find(({ rolle }) => rolle === 'HAUPTPERSON');
    if (haupt === undefined) throw new Error('Akte without main person');
    return haupt.personId;
  };
  return {
    getVersion,
    getPersonId,
    /** A new Kurzberatung; the information is given the same day. */
    createKurzberatung: async (tag: string, angabe: Omit<Kurzberatung, 'information'>): Promise<string> => {
      const information = { am: tag, form: 'BEIDES' } as const;
      return (await act(createKurzberatungRoute, tag, { body: { information, ...angabe } })).id;
    },
    recordKontakt: async (tag: string, akteId: string, kontakt: Kontakt): Promise<void> => {
      await act(recordKontaktRoute, tag, { params: { akteId }, body: { datum: tag, ...kontakt } });
    },
    createEinwilligung: async (
      tag: string,
      akteId: string,
      personId: string | null,
      angabe: Einwilligung,
    ): Promise<string> => {
      const body = {
        personId,
        entscheidung: 'ERTEILT',
        form: 'SCHRIFTLICH',
        textVersion: TEXT_VERSION,
        textSprache: 'de',
        ...(angabe.textSprache === undefined || angabe.textSprache === 'de'
          ? {}
          : { beteiligte: [SPRACHMITTLUNG] }),
        ...angabe,
      } as const;
      return (await act(createEinwilligungRoute, tag, { params: { akteId }, body })).id;
    },
    /** From Kurzberatung to the open decision; the named criteria are not met. */
    startFall: async (
      tag: string,
      akteId: string,
      gruende: Partial<Record<Aufnahmekriterium, string>>,
      nicht: readonly Aufnahmekriterium[] = [],
    ): Promise<void> => {
      const params = { akteId };
      const version = await getVersion(akteId, tag);
      const ueberfuehrt = await act(createUeberfuehrungRoute, tag, { params, body: { version } });
      const body = { version: ueberfuehrt.version ?? 0, kriterien: toKriterien(gruende, nicht) };
      await act(updateAufnahmekriterienRoute, tag, { params, body });
    },
    recordAufnahme: async (tag: string, akteId: string, begruendungAusnahme?: string): Promise<void> => {
      const version = await getVersion(akteId, tag);
      const body = { version, entscheidung: 'AUFGENOMMEN', begruendungAusnahme } as const;
      await act(recordAufnahmeRoute, tag, { params: { akteId }, body });
    },
    addBeteiligte: async (
      tag: string,
      akteId: string,
      rolle: Body<typeof addBeteiligteRoute>['rolle'],
      identitaet: Identitaet,
    ): Promise<void> => {
      const body = { rolle, person: { art: 'NEU', identitaet } } as const;
      await act(addBeteiligteRoute, tag, { params: { akteId }, body });
    },
    createAssessment: async (
      tag: string,
      akteId: string,
      bereiche: Partial<Record<Themenbereich, Bereich>>,
    ): Promise<string> => {
      const { id } = await act(createAssessmentRoute, tag, { params: { akteId }, body: {} });
      for (const [bereich, wert] of Object.entries(bereiche) as [Themenbereich, Bereich][]) {
        const body =
          wert === 'NICHT_ERHOBEN'
            ? ({ erhebung: 'NICHT_ERHOBEN', version: 0 } as const)
            : ({ erhebung: 'ERHOBEN', version: 0, quelle: 'KLIENT', ...wert } as const);
        await act(updateBereichRoute, tag, { params: { akteId, assessmentId: id, bereich }, body });
      }
      return id;
    },
    closeAssessment: async (tag: string, akteId: string, assessmentId: string): Promise<void> => {
      await act(closeAssessmentRoute, tag, { params: { akteId, assessmentId }, body: { version: 1 } });
    },
    createZiel: async (tag: string, akteId: string, ziel: Ziel): Promise<string> =>
      (await act(createZielRoute, tag, { params: { akteId }, body: ziel })).id,
    createSchritt: async (
      tag: string,
      akteId: string,
      body: Body<typeof createSchrittRoute>,
    ): Promise<string> => (await act(createSchrittRoute, tag, { params: { akteId }, body })).id,
    /** An entry of the timeline of residence, benefits and Fallmanagement. */
    createEintrag: async (tag: string, akteId: string, body: Rechtskreiseintrag): Promise<string> =>
      (await act(createEintragRoute, tag, { params: { akteId }, body })).id,
    setTermin: async (
      tag: string,
      akteId: string,
      datum: string,
      art: 'TERMIN' | 'WIEDERVORLAGE' = 'TERMIN',
    ): Promise<void> => {
      const body = { version: await getVersion(akteId, tag), termin: { datum, art } };
      await act(updateTerminRoute, tag, { params: { akteId }, body });
    },
  };
}

/** Plain version of the Akte, read by the same account. */
async function readVersion(erzaehler: Erzaehler, akteId: string, tag: string): Promise<number> {
  const kontext = erzaehler.contextOn(LESEN, toPlainDate(tag));
  const akte = await withActor(kontext, async (trx) => ok(await findAkte(trx, kontext, akteId)));
  if (!akte.ok || akte.wert === undefined) throw new Error('Akte of the story is not there');
  return akte.wert.version;
}

const LESEN = { ...listPersonenRoute, id: 'demo.readVersion' };

type Kriterien = Body<typeof updateAufnahmekriterienRoute>['kriterien'];

function toKriterien(
  gruende: Partial<Record<Aufnahmekriterium, string>>,
  nicht: readonly Aufnahmekriterium[],
): Kriterien {
  const kriterium = (code: Aufnahmekriterium) => ({
    erfuellt: nicht.includes(code) ? ('NEIN' as const) : ('JA' as const),
    ...(gruende[code] === undefined ? {} : { grund: gruende[code] }),
  });
  return {
    KOMPLEXE_BEDARFSLAGE: kriterium('KOMPLEXE_BEDARFSLAGE'),
    HOHE_AKTEURSDICHTE: kriterium('HOHE_AKTEURSDICHTE'),
    REGELVERSORGUNG_GREIFT_NICHT: kriterium('REGELVERSORGUNG_GREIFT_NICHT'),
    FEHLENDE_RESSOURCEN: kriterium('FEHLENDE_RESSOURCEN'),
    EINWILLIGUNG_ZUSAMMENARBEIT: kriterium('EINWILLIGUNG_ZUSAMMENARBEIT'),
  };
}
