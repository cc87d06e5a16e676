import { createEskalationsProben, type Eskalationsobjekte } from './eskalation-proben.ts';
import { SYSTEMHINWEIS, THEMA } from './eingaben.ts';
import { type Objekte } from './objekte.ts';
import type { Probe } from './probe.ts';

/** In the Standort, at the Land, between Standorte. */
export function createThemenProben(
  objekte: Themaangabe & Eskalationsobjekte,
): Readonly<Record<string, Probe>> {
  return { ...createThemaProben(objekte), ...createEskalationsProben(objekte) };
}

type Themaangabe = Pick<Objekte, 'akteId' | 'systemhinweisId' | 'rueckmeldungId' | 'themaId'>;

/** Systemhinweise and Themen; most acts refused by a version that nobody has. */
function createThemaProben({
  akteId,
  systemhinweisId,
  rueckmeldungId,
  themaId,
}: Themaangabe): Readonly<Record<string, Probe>> {
  const liste = (pfad: string, body?: unknown): Probe => ({ bindung: 'nichts', pfad, body });
  const eigenes = (pfad: string, body?: unknown): Probe => ({ bindung: 'eigenes', pfad, body });
  const standort = (pfad: string, body?: unknown): Probe => ({ bindung: 'standort', pfad, body });
  const version = 999;
  const text = { version, text: 'Seit wann ist das so?', bestaetigt: true };
  const hinweis = `/systemhinweise/${systemhinweisId}`;
  return {
    'thema.countHinweise': liste('/systemhinweise/anzahl'),
    'thema.listEigeneHinweise': liste('/systemhinweise/eigene'),
    'thema.listHaeufungen': liste('/systemhinweise/haeufungen'),
    'thema.checkHinweistext': liste('/systemhinweise/pruefung', { text: 'Lange Wartezeit.' }),
    'thema.createSystemhinweis': {
      bindung: 'akte',
      pfad: `/akten/${akteId}/systemhinweise`,
      body: SYSTEMHINWEIS,
    },
    'thema.recordHinweisantwort': eigenes(`${hinweis}/antwort`, { text: 'Im Mai.', bestaetigt: true }),
    'thema.recordLesung': eigenes(`/rueckmeldungen/${rueckmeldungId}/lesung`),
    'thema.recordWiderspruch': eigenes(`/rueckmeldungen/${rueckmeldungId}/widerspruch`, {
      text: 'Das trifft nicht zu.',
      bestaetigt: true,
    }),
    'thema.listSystemhinweise': liste('/systemhinweise'),
    'thema.getSystemhinweis': standort(hinweis),
    'thema.recordSichtung': standort(`${hinweis}/sichtung`, { version, ergebnis: 'GESICHTET' }),
    'thema.recordHinweisrueckfrage': standort(`${hinweis}/rueckfrage`, text),
    'thema.listThemen': liste('/themen'),
    'thema.createThema': liste('/themen', THEMA),
    'thema.listVerantwortung': liste('/themen/verantwortung'),
    'thema.assignVerantwortung': standort(`/themen/${themaId}/verantwortung`, {
      version,
      kontoId: themaId,
      grund: 'Wechselt die Stelle.',
    }),
    'thema.getThema': standort(`/themen/${themaId}`),
    'thema.assignHinweise': standort(`/themen/${themaId}/hinweise`, {
      version,
      grund: 'Dasselbe.',
      hinweise: [systemhinweisId],
      bestaetigt: true,
    }),
    'thema.recordThemaschritt': standort(`/themen/${themaId}/schritte`, {
      version,
      schritt: 'SICHTEN',
      grund: 'Gesehen.',
      bestaetigt: true,
    }),
    'thema.listSignale': liste('/systemhinweise/signale'),
    'thema.recordSignal': liste('/systemhinweise/signale', {
      quartal: '2020-Q1',
      schnittstelle: 'JOBCENTER',
      themenbereich: 'WOHNEN',
      grund: 'Bekannt.',
      bestaetigt: true,
    }),
    'thema.getUmsetzung': standort(`/themen/${themaId}/umsetzung`),
    'thema.createMassnahme': standort(`/themen/${themaId}/massnahmen`, {
      version,
      text: 'Ein Blatt einführen.',
      verantwortlich: 'Sozialamt',
      faellig: '2026-12-01',
      bestaetigt: true,
    }),
    'thema.recordMassnahme': standort(`/themen/${themaId}/massnahmen/${themaId}`, {
      version,
      zustand: 'LAEUFT',
      faellig: '2026-12-01',
    }),
    'thema.createStellungnahme': standort(`/themen/${themaId}/stellungnahmen`, {
      version,
      institution: 'Jobcenter',
      angefragtAm: '2026-10-01',
      antwortBis: '2026-10-22',
    }),
    'thema.recordStellungnahme': standort(`/themen/${themaId}/stellungnahmen/1`, {
      version,
      eingegangenAm: '2026-10-12',
      text: 'Die Stelle ist wieder besetzt.',
      bestaetigt: true,
    }),
    'thema.recordWirkung': standort(`/themen/${themaId}/wirkung`, {
      version,
      grundlage: 'HINWEISE',
      bestaetigt: true,
    }),
  };
}
