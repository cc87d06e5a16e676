import type { Probe } from './probe.ts';
import type { Schnittstellenobjekte } from './schnittstelle-objekte.ts';

export const KETTE = {
  art: 'FALL',
  name: 'Übergang in das Jobcenter',
  schritte: [
    { kennung: '1', titel: 'Antrag abgeben', schnittstelle: 'JOBCENTER', akteur: 'Jobcenter', wer: 'DRITTE' },
  ],
};
export const ANSPRECHPERSON = {
  schnittstelle: 'JOBCENTER',
  stelle: 'Jobcenter Altenbrück',
  funktion: 'Teamleitung',
  telefon: '02931 94-1234',
  gueltigVon: '2026-01-01',
};
export const VEREINBARUNG = {
  art: 'WEITERE',
  titel: 'Zusammenarbeit',
  gegenstand: 'Gegenseitige Verweise.',
  partner: [
    { art: 'JOBCENTER', name: 'Jobcenter' },
    { art: 'SOZIALAMT', name: 'Sozialamt' },
  ],
  anlagen: [],
  beginn: '2026-01-01',
  pruefenAm: '2027-01-01',
};
export const ANALYSE = {
  seiteA: 'JOBCENTER',
  seiteB: 'SOZIALAMT',
  gegenstand: 'Übergang',
  ist: 'Die Nachricht kommt spät.',
  massnahme: 'Übergabeblatt',
  verantwortlich: 'Jobcenter',
  zustand: 'VEREINBART',
};
const BPMN =
  '<d:definitions xmlns:d="http://www.omg.org/spec/BPMN/20100524/MODEL"><d:process id="p"><d:task id="a" name="A"/></d:process></d:definitions>';

/** Ketten, Ansprechpersonen, Vereinbarungen and analyses of the owner's Standort; most acts are refused by a version that nobody has. */
export function createSchnittstelleProben({
  akteId,
  schnittstelle: { ketteId, ansprechpersonId, vereinbarungId, analyseId },
}: {
  akteId: string;
  schnittstelle: Schnittstellenobjekte;
}): Readonly<Record<string, Probe>> {
  const version = 999;
  const liste = (pfad: string, body?: unknown): Probe => ({ bindung: 'nichts', pfad, body });
  const eines = (pfad: string, body?: unknown): Probe => ({ bindung: 'standort', pfad, body });
  const kette = (rest: string, body?: unknown) => eines(`/ketten/${ketteId}${rest}`, body);
  const vereinbarung = (rest: string, body?: unknown) =>
    eines(`/vereinbarungen/${vereinbarungId}${rest}`, body);
  return {
    'schnittstelle.listKetten': liste('/ketten'),
    'schnittstelle.createKette': liste('/ketten', KETTE),
    'schnittstelle.openKettenbpmn': liste('/ketten/bpmn', { xml: BPMN }),
    'schnittstelle.getKette': kette(''),
    'schnittstelle.createFassung': kette('/fassungen'),
    'schnittstelle.updateFassung': kette('/fassungen/1', { ...KETTE, version }),
    // Refused: it is released.
    'schnittstelle.deleteFassung': kette('/fassungen/1'),
    'schnittstelle.recordFreigabe': kette('/fassungen/1/freigabe', { version, gueltigVon: '2026-10-01' }),
    'schnittstelle.closeFassung': kette('/fassungen/1/ende', { version, gueltigBis: '2026-12-31' }),
    'schnittstelle.getKettenbpmn': kette('/fassungen/1/kette.bpmn'),
    'schnittstelle.startKette': {
      bindung: 'akte',
      pfad: `/akten/${akteId}/ketten`,
      body: { ketteId, nr: 1, beginn: '2026-10-19', kennungen: ['1'] },
    },
    'schnittstelle.listAnsprechpersonen': liste('/ansprechpersonen'),
    'schnittstelle.createAnsprechperson': liste('/ansprechpersonen', ANSPRECHPERSON),
    'schnittstelle.updateAnsprechperson': eines(`/ansprechpersonen/${ansprechpersonId}`, {
      ...ANSPRECHPERSON,
      version,
    }),
    'schnittstelle.listVereinbarungen': liste('/vereinbarungen'),
    'schnittstelle.createVereinbarung': liste('/vereinbarungen', VEREINBARUNG),
    'schnittstelle.getVereinbarung': vereinbarung(''),
    'schnittstelle.updateVereinbarung': vereinbarung('', { ...VEREINBARUNG, version }),
    'schnittstelle.recordUnterzeichnung': vereinbarung('/unterzeichnung', { version, am: '2026-01-01' }),
    'schnittstelle.recordPruefung': vereinbarung('/pruefung', {
      version,
      vermerk: 'Bewährt.',
      pruefenAm: '2028-01-01',
    }),
    'schnittstelle.recordKuendigung': vereinbarung('/kuendigung', {
      version,
      zum: '2026-12-31',
      grund: 'Neue Zuständigkeit.',
    }),
    'schnittstelle.listAnalysen': liste('/schnittstellen'),
    'schnittstelle.createAnalyse': liste('/schnittstellen', ANALYSE),
    'schnittstelle.getAnalyse': eines(`/schnittstellen/${analyseId}`),
    'schnittstelle.updateAnalyse': eines(`/schnittstellen/${analyseId}`, { ...ANALYSE, version }),
  };
}
