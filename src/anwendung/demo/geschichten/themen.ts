import type { z } from 'zod';
import { listAktenRoute } from '#src/modules/fall/akten-liste.contract.ts';
import { listBeschluesseRoute } from '#src/modules/gremium/beschluss.contract.ts';
import {
  createSystemhinweisRoute,
  listEigeneHinweiseRoute,
  listSystemhinweiseRoute,
  recordLesungRoute,
} from '#src/modules/thema/hinweis.contract.ts';
import {
  assignHinweiseRoute,
  createThemaRoute,
  getThemaRoute,
  listThemenRoute,
  recordThemaschrittRoute,
} from '#src/modules/thema/thema.contract.ts';
import {
  createMassnahmeRoute,
  createStellungnahmeRoute,
  getUmsetzungRoute,
  recordMassnahmeRoute,
  recordStellungnahmeRoute,
  recordWirkungRoute,
} from '#src/modules/thema/umsetzung.contract.ts';
import type { Erzaehler } from '../erzaehler.ts';
import {
  AUSZAEHLUNGEN,
  HINWEISE,
  type Hinweisgruppe,
  LUECKE,
  MASSNAHMEN,
  RUECKMELDUNGEN,
  type Schritt,
  THEMEN,
  VORSCHLAG_ZUR_LUECKE,
  WEG_DER_KURSE,
  WEG_DER_LUECKE,
} from './themen-texte.ts';

const MONTAG = '2026-10-19';
const bestaetigt = true;
/** Who reads what comes back: five of six. */
const LESENDE = 5;
/** The latest of the seventeen come while the Projektgruppe works; they stand first in the inbox. */
const SPAETERE = 3;

/** Who gives Hinweise: six of four Stellen. */
export const MELDENDE = [
  'jana.terhorn',
  'caritas.lindenau',
  'caritas.obermoos',
  'orhan.yelkenci',
  'altenbrueck.sievering',
  'kim.birkenfels',
] as const;
export type Meldende = (typeof MELDENDE)[number];

/**
 * Themen in every state of the loop: one whose effect shows, one without, one with too few cases, one that is a single case so far.
 * The gap between two benefits is told last, and its measured effect is its last act: when it is there, everything is.
 */
export async function createDemoThemen(
  sabine: Erzaehler,
  meldende: ReadonlyMap<Meldende, Erzaehler>,
): Promise<void> {
  const { eintraege } = await sabine.act(listThemenRoute, MONTAG, {
    query: { auswahl: 'ALLE', groesse: 200 },
  });
  const luecke = eintraege.find(({ titel }) => titel === LUECKE.titel);
  if (luecke !== undefined) {
    const { ereignisse } = await sabine.act(getThemaRoute, MONTAG, { params: { themaId: luecke.id } });
    if (ereignisse.some(({ art }) => art === 'WIRKUNG_PRUEFEN')) return;
  }
  await tellHinweise(meldende);
  await tellTermine(sabine);
  await tellFormular(sabine);
  await tellKurse(sabine);
  await tellLuecke(sabine, meldende);
}

/** Each Hinweis comes out of an Akte that its reporter could open on that day. */
async function tellHinweise(meldende: ReadonlyMap<Meldende, Erzaehler>): Promise<void> {
  for (const [kennung, erzaehler] of meldende) {
    const { eintraege } = await erzaehler.act(listAktenRoute, MONTAG, { query: { groesse: 200 } });
    const offene = eintraege.filter(({ zustand, vertretung }) => !vertretung && LAUFEND.has(zustand));
    for (const { tag, ...hinweis } of HINWEISE.filter((einer) => einer.von === kennung)) {
      const akte = offene.find(({ begonnenAm }) => begonnenAm < tag);
      if (akte === undefined) throw new Error(`No Akte of ${kennung} on ${tag}`);
      const { von: _, gruppe: __, ...body } = hinweis;
      await erzaehler.act(createSystemhinweisRoute, tag, {
        params: { akteId: akte.akteId },
        body: { ...body, mitName: false, bestaetigt },
      });
    }
  }
}
const LAUFEND: ReadonlySet<string> = new Set(['AUFGENOMMEN', 'ZIELVEREINBARUNG', 'LINKING', 'MONITORING']);

type Themaangabe = Pick<z.input<(typeof createThemaRoute)['body']>, 'titel' | 'beschreibung'>;

async function openThema(
  sabine: Erzaehler,
  tag: string,
  angabe: Themaangabe,
  gruppe: Hinweisgruppe | null,
): Promise<string> {
  const hinweise = gruppe === null ? [] : await listNeue(sabine, tag, gruppe);
  return (await sabine.act(createThemaRoute, tag, { body: { ...angabe, hinweise, bestaetigt } })).id;
}

async function listNeue(sabine: Erzaehler, tag: string, gruppe: Hinweisgruppe): Promise<string[]> {
  const muster = HINWEISE.find((einer) => einer.gruppe === gruppe);
  const { eintraege } = await sabine.act(listSystemhinweiseRoute, tag, {
    query: { groesse: 200, huerde: muster?.huerde, schnittstelle: muster?.schnittstelle, zustand: 'NEU' },
  });
  return eintraege.map(({ id }) => id);
}

/** One step on a day; the Thema is read before, for its version. */
async function step(
  sabine: Erzaehler,
  themaId: string,
  tag: string,
  [schritt, grund, angaben = {}, rueckmeldung = '']: Schritt,
): Promise<void> {
  const params = { themaId };
  const { version } = await sabine.act(getThemaRoute, tag, { params });
  await sabine.act(recordThemaschrittRoute, tag, {
    params,
    body: { version, schritt, grund, angaben, rueckmeldung, bestaetigt },
  });
}

async function readVersion(sabine: Erzaehler, themaId: string, tag: string): Promise<number> {
  return (await sabine.act(getThemaRoute, tag, { params: { themaId } })).version;
}

/** Two Hinweise are no pattern; the Ausländerbehörde was heard. */
async function tellTermine(sabine: Erzaehler): Promise<void> {
  const themaId = await openThema(sabine, '2026-09-14', THEMEN.termine, 'TERMINE');
  await step(sabine, themaId, '2026-09-14', [
    'SICHTEN',
    'Zwei Hinweise aus einem Team: noch ein Einzelfall.',
  ]);
  const params = { themaId };
  await sabine.act(createStellungnahmeRoute, '2026-09-14', {
    params,
    body: {
      version: await readVersion(sabine, themaId, '2026-09-14'),
      institution: 'Ausländerbehörde des Kreises',
      angefragtAm: '2026-09-14',
      antwortBis: '2026-10-05',
    },
  });
  await sabine.act(recordStellungnahmeRoute, '2026-09-28', {
    params: { themaId, nummer: '1' },
    body: {
      version: await readVersion(sabine, themaId, '2026-09-28'),
      eingegangenAm: '2026-09-28',
      text: 'Im Sommer war die Terminvergabe zwei Wochen gestört. Seit September werden wieder Termine binnen vierzehn Tagen vergeben.',
      bestaetigt,
    },
  });
}

/** Solved on the operative level; too few cases for a conclusion. */
async function tellFormular(sabine: Erzaehler): Promise<void> {
  const themaId = await openThema(sabine, '2026-04-13', THEMEN.formular, 'FORMULAR');
  await step(sabine, themaId, '2026-04-13', ['SICHTEN', 'Drei Hinweise aus zwei Stellen.']);
  await step(sabine, themaId, '2026-04-13', ['BUENDELN', 'Dasselbe Formular.']);
  await step(sabine, themaId, '2026-04-20', ['PRIORISIEREN', 'Leicht zu lösen.', { prioritaet: 'NIEDRIG' }]);
  await step(sabine, themaId, '2026-05-04', [
    'OPERATIV_LOESEN',
    'Das Jugendamt konnte es selbst ändern.',
    { loesung: 'Das Formular liegt in vier Sprachen vor.', am: '2026-05-04', kenntnisgabe: '2026-11-18' },
    RUECKMELDUNGEN.formular,
  ]);
  await measure(sabine, themaId, '2026-09-07', AUSZAEHLUNGEN.formular);
  await step(sabine, themaId, '2026-09-07', ['WIRKUNG_PRUEFEN', 'Mehr Fälle gibt es nicht.']);
}

/** Decided outside the Lenkungsgruppe, carried out, and nothing changed. */
async function tellKurse(sabine: Erzaehler): Promise<void> {
  const themaId = await openThema(sabine, '2026-02-02', THEMEN.kurse, null);
  for (const [tag, ...schritt] of WEG_DER_KURSE) await step(sabine, themaId, tag, schritt);
  await carryOut(sabine, themaId, MASSNAHMEN.kurse, {
    ergebnis: 'Zwei Kurse haben eine Betreuung.',
    rueckmeldung: RUECKMELDUNGEN.kurse,
  });
  await measure(sabine, themaId, '2026-09-14', AUSZAEHLUNGEN.kurse);
  await step(sabine, themaId, '2026-09-14', ['WIRKUNG_PRUEFEN', 'Die Projektgruppe sucht nach den Gründen.']);
}

/** From seventeen Hinweise of six to the measured effect. */
async function tellLuecke(sabine: Erzaehler, meldende: ReadonlyMap<Meldende, Erzaehler>): Promise<void> {
  const hinweise = await listNeue(sabine, '2026-02-02', 'LUECKE');
  const { id: themaId } = await sabine.act(createThemaRoute, '2026-02-02', {
    body: { ...LUECKE, hinweise: hinweise.slice(SPAETERE), bestaetigt },
  });
  const params = { themaId };
  for (const [tag, ...schritt] of WEG_DER_LUECKE) await step(sabine, themaId, tag, schritt);
  await sabine.act(assignHinweiseRoute, '2026-03-09', {
    params,
    body: {
      version: await readVersion(sabine, themaId, '2026-03-09'),
      grund: 'Drei weitere Hinweise auf denselben Wechsel.',
      hinweise: hinweise.slice(0, SPAETERE),
      bestaetigt,
    },
  });
  await step(sabine, themaId, '2026-03-10', VORSCHLAG_ZUR_LUECKE);
  await sabine.act(createStellungnahmeRoute, '2026-02-16', {
    params,
    body: {
      version: await readVersion(sabine, themaId, '2026-02-16'),
      institution: 'Jobcenter Lennetal',
      angefragtAm: '2026-02-16',
      antwortBis: '2026-03-09',
    },
  });
  await sabine.act(recordStellungnahmeRoute, '2026-03-04', {
    params: { themaId, nummer: '1' },
    body: {
      version: await readVersion(sabine, themaId, '2026-03-04'),
      eingegangenAm: '2026-03-04',
      text: 'Das Jobcenter erfährt vom Wechsel oft erst mit dem Antrag. Mit einem Blatt vom Sozialamt kann es früher beginnen.',
      bestaetigt,
    },
  });
  await step(sabine, themaId, '2026-03-11', [
    'VORLEGEN',
    'Der Vorschlag der Projektgruppe liegt vor.',
    { sitzung: '2026-03-18' },
  ]);
  const { eintraege } = await sabine.act(listBeschluesseRoute, '2026-04-09', {
    query: { auswahl: 'ALLE', groesse: 200 },
  });
  const beschlussId = eintraege.find(({ inhalt }) => inhalt.includes('Übergabeblatt'))?.id ?? '';
  await step(sabine, themaId, '2026-04-09', [
    'BESCHLIESSEN',
    'Die Lenkungsgruppe folgt der Projektgruppe.',
    { beschlussId },
    RUECKMELDUNGEN.beschluss,
  ]);
  await carryOut(sabine, themaId, MASSNAHMEN.luecke, {
    ergebnis: 'Das Übergabeblatt gilt in allen Stellen, drei Ansprechstellen sind benannt.',
    rueckmeldung: RUECKMELDUNGEN.luecke,
  });
  for (const [, erzaehler] of [...meldende].slice(0, LESENDE)) {
    const { rueckmeldungen } = await erzaehler.act(listEigeneHinweiseRoute, '2026-06-08', { query: {} });
    for (const { id, gelesenAm } of rueckmeldungen)
      if (gelesenAm === null)
        await erzaehler.act(recordLesungRoute, '2026-06-08', { params: { rueckmeldungId: id } });
  }
  await measure(sabine, themaId, '2026-09-14', AUSZAEHLUNGEN.luecke);
  await step(sabine, themaId, '2026-09-14', [
    'WIRKUNG_PRUEFEN',
    'Die Lenkungsgruppe erfährt es im November.',
  ]);
}

type Massnahme = Omit<z.input<(typeof createMassnahmeRoute)['body']>, 'version' | 'bestaetigt'> & {
  ergebnis: string;
};

/** Maßnahmen on the day of consent, all done on the first of June. */
async function carryOut(
  sabine: Erzaehler,
  themaId: string,
  massnahmen: readonly Massnahme[],
  { ergebnis, rueckmeldung }: { ergebnis: string; rueckmeldung: string },
): Promise<void> {
  const [beginn, ende] = ['2026-04-14', '2026-06-01'];
  const params = { themaId };
  for (const { ergebnis: _, ...massnahme } of massnahmen) {
    const version = await readVersion(sabine, themaId, beginn);
    await sabine.act(createMassnahmeRoute, beginn, { params, body: { version, ...massnahme, bestaetigt } });
  }
  await step(sabine, themaId, beginn, ['UMSETZEN', 'Der Verwaltungsvorstand stimmt zu.', { beginn }]);
  const stand = await sabine.act(getUmsetzungRoute, ende, { params });
  for (const { id: massnahmeId, faellig, inhalt } of stand.massnahmen) {
    const soll = massnahmen.find(({ text }) => text === inhalt);
    await sabine.act(recordMassnahmeRoute, ende, {
      params: { themaId, massnahmeId },
      body: {
        version: await readVersion(sabine, themaId, ende),
        zustand: 'UMGESETZT',
        faellig,
        ergebnis: soll?.ergebnis ?? ergebnis,
      },
    });
  }
  await step(sabine, themaId, ende, [
    'UMGESETZT_MELDEN',
    'Alle Maßnahmen sind umgesetzt.',
    { ergebnis, am: ende },
    rueckmeldung,
  ]);
}

async function measure(
  sabine: Erzaehler,
  themaId: string,
  tag: string,
  auszaehlung: Omit<z.input<(typeof recordWirkungRoute)['body']>, 'version' | 'grundlage' | 'bestaetigt'>,
): Promise<void> {
  await sabine.act(recordWirkungRoute, tag, {
    params: { themaId },
    body: {
      version: await readVersion(sabine, themaId, tag),
      grundlage: 'AUSZAEHLUNG',
      ...auszaehlung,
      bestaetigt,
    },
  });
}
