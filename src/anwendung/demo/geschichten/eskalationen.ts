import type { z } from 'zod';
import { createEskalationRoute, recordFreigabeRoute } from '#src/modules/eskalation/eskalation.contract.ts';
import {
  createLandesthemaRoute,
  getLandeskalationRoute,
  getLandesthemaRoute,
  recordLandesthemaschrittRoute,
  recordLandschrittRoute,
} from '#src/modules/eskalation/land.contract.ts';
import {
  createThemaRoute,
  listThemenRoute,
  recordThemaschrittRoute,
} from '#src/modules/thema/thema.contract.ts';
import {
  createGeteiltesRoute,
  createTeilungsfrageRoute,
  getGeteiltesRoute,
  listGeteilteRoute,
  recordFrageantwortRoute,
  recordKenntnisRoute,
} from '#src/modules/themateilung/themateilung.contract.ts';
import type { Erzaehler } from '../erzaehler.ts';

const MONTAG = '2026-10-19';
const ja = { bestaetigt: true } as const;

type Vorschlag = Omit<z.input<(typeof createEskalationRoute)['body']>, 'themaId' | 'bestaetigt'>;
type Team = { koordination: Erzaehler; leitung: Erzaehler };
export type Eskalationserzaehler = Record<'sabine' | 'ulrich' | 'birte' | 'hanne' | 'helen', Erzaehler>;

const ANERKENNUNG: Vorschlag = {
  adressat: 'LAND',
  titel: 'Anerkennung von Berufsabschlüssen',
  problem:
    'Anträge auf Anerkennung von Berufsabschlüssen liegen oft länger als ein Jahr. Anfragen bleiben ohne Antwort, Menschen arbeiten solange unter ihrer Qualifikation.',
  versuche:
    'Gespräche mit der zuständigen Stelle, eine gemeinsame Checkliste für Unterlagen, ein Hinweis im Beirat.',
  anliegen:
    'Eine verbindliche Frist für den Bescheid und eine Ansprechstelle für Kommunale Integrationszentren.',
  grund: 'Zuständig ist eine Stelle des Landes. Der Kreis kann die Bearbeitung nicht ändern.',
};
const RURHAFEN: Vorschlag = {
  adressat: 'LAND',
  titel: 'Berufsanerkennung ohne Ansprechstelle',
  problem: 'Wer nach dem Stand der Anerkennung fragt, erreicht niemanden. Zusagen von Betrieben verfallen.',
  versuche: 'Sammelanfragen über die Wirtschaftsförderung, ohne Antwort.',
  anliegen: 'Eine Ansprechstelle mit Rückmeldung binnen vier Wochen.',
  grund: 'Die Stadt hat keinen Einfluss auf das Verfahren.',
};
const KURSE: Vorschlag = {
  adressat: 'LAND',
  titel: 'Sprachkurse mit Kinderbetreuung',
  problem: 'Kurse mit Betreuung reichen nicht, obwohl Räume da sind: Die Betreuung ist nicht gefördert.',
  versuche: 'Zwei Kurse mit Betreuung durch einen Verein. Sie haben Wartelisten.',
  anliegen: 'Bitte die Betreuung während der Kurse fördern.',
  grund: 'Die Förderung bestimmt das Land.',
};

/**
 * Themen beyond their Standort: one answered by the Land, one of two Standorte that the Land joined and owes an answer to, and one
 * solution that is shared. The answer to the question about it is told last: when it is there, everything is.
 */
export async function createDemoEskalationen(erzaehler: Eskalationserzaehler): Promise<void> {
  const { sabine, ulrich, birte, hanne, helen } = erzaehler;
  const geteilte = await sabine.act(listGeteilteRoute, MONTAG, { query: { groesse: 1 } });
  const geteiltes = geteilte.eintraege[0];
  if (geteiltes !== undefined) {
    const { fragen } = await sabine.act(getGeteiltesRoute, MONTAG, { params: { geteiltId: geteiltes.id } });
    if (fragen.some(({ antwort }) => antwort !== null)) return;
  }
  const lennetal = { koordination: sabine, leitung: ulrich };
  const hier = await handIn(
    lennetal,
    await openThema(sabine, '2026-07-06', ANERKENNUNG),
    ANERKENNUNG,
    '2026-08-14',
    '2026-08-17',
  );
  const dort = await handIn(
    { koordination: birte, leitung: hanne },
    await openThema(birte, '2026-07-13', RURHAFEN),
    RURHAFEN,
    '2026-08-20',
    '2026-08-24',
  );
  await bundle(helen, [hier, dort]);
  const kurse = await handIn(
    lennetal,
    await findThema(sabine, 'Sprachkurse'),
    KURSE,
    '2026-09-15',
    '2026-09-16',
  );
  await answer(helen, kurse);
  await share(sabine, birte);
}

async function findThema(sabine: Erzaehler, anfang: string): Promise<string> {
  const { eintraege } = await sabine.act(listThemenRoute, MONTAG, {
    query: { auswahl: 'ALLE', groesse: 200 },
  });
  return eintraege.find(({ titel }) => titel.startsWith(anfang))?.id ?? '';
}

async function openThema(
  koordination: Erzaehler,
  tag: string,
  { titel, problem }: Vorschlag,
): Promise<string> {
  const body = { titel, beschreibung: problem, hinweise: [], ...ja };
  const { id } = await koordination.act(createThemaRoute, tag, { body });
  await koordination.act(recordThemaschrittRoute, tag, {
    params: { themaId: id },
    body: { version: 1, schritt: 'SICHTEN', grund: 'Das betrifft viele.', ...ja },
  });
  return id;
}

/** Proposed on one day, released by the other account on the next. */
async function handIn(
  { koordination, leitung }: Team,
  themaId: string,
  vorschlag: Vorschlag,
  tag: string,
  frei: string,
): Promise<string> {
  const { id } = await koordination.act(createEskalationRoute, tag, {
    body: { themaId, ...vorschlag, ...ja },
  });
  await leitung.act(recordFreigabeRoute, frei, {
    params: { eskalationId: id },
    body: { version: 1, schritt: 'FREIGEBEN', ...ja },
  });
  return id;
}

/** Joined by the Land, given to a Ressort, and not answered in time. */
async function bundle(helen: Erzaehler, eskalationen: string[]): Promise<void> {
  const { id } = await helen.act(createLandesthemaRoute, '2026-09-07', {
    body: {
      titel: 'Anerkennung ausländischer Berufsabschlüsse',
      beschreibung: 'Mehrere Standorte melden lange Verfahren und fehlende Ansprechstellen.',
      eskalationen,
      ...ja,
    },
  });
  const params = { landesthemaId: id };
  for (const schritt of ['SICHTEN', 'ZUORDNEN'] as const) {
    const { version } = await helen.act(getLandesthemaRoute, '2026-09-07', { params });
    const angaben = schritt === 'ZUORDNEN' ? { ressort: 'MAGS', antwortBis: '2026-10-09' } : {};
    await helen.act(recordLandesthemaschrittRoute, '2026-09-07', {
      params,
      body: { version, schritt, ...angaben, ...ja },
    });
  }
}

const ANTWORT =
  'Ab dem neuen Förderjahr kann die Betreuung während der Kurse beantragt werden. Die Hinweise dazu gehen allen Standorten zu.';

async function answer(helen: Erzaehler, eskalationId: string): Promise<void> {
  const params = { eskalationId };
  const schritte = [
    ['2026-09-21', { schritt: 'SICHTEN' }],
    ['2026-09-21', { schritt: 'ZUORDNEN', ressort: 'MKJFGFI', antwortBis: '2026-10-30' }],
    ['2026-10-12', { schritt: 'BEANTWORTEN', text: ANTWORT }],
  ] as const;
  for (const [tag, schritt] of schritte) {
    const { version } = await helen.act(getLandeskalationRoute, tag, { params });
    await helen.act(recordLandschrittRoute, tag, { params, body: { version, ...schritt, ...ja } });
  }
}

/** What one Standort solved, another knows, asks about and hears of; neither learns who the other is. */
async function share(sabine: Erzaehler, birte: Erzaehler): Promise<void> {
  const { id: geteiltId } = await sabine.act(createGeteiltesRoute, '2026-09-28', {
    body: {
      themaId: await findThema(sabine, 'Anmeldung zur Kita'),
      huerde: 'FORMULAR',
      schnittstelle: 'JUGENDAMT',
      titel: 'Anmeldung zur Kita in vier Sprachen',
      problem:
        'Das Formular zur Anmeldung gab es nur auf Deutsch. Viele füllten es falsch aus oder gar nicht.',
      loesung:
        'Das Jugendamt hat das Formular in vier Sprachen übersetzt und ein ausgefülltes Beispiel beigelegt. Der Aufwand waren zwei Tage.',
      ...ja,
    },
  });
  const params = { geteiltId };
  await birte.act(recordKenntnisRoute, '2026-10-05', { params, body: { gekannt: true } });
  const frage = { text: 'Wer hat die Übersetzungen geprüft?', ...ja };
  const { id: frageId } = await birte.act(createTeilungsfrageRoute, '2026-10-05', { params, body: frage });
  await sabine.act(recordFrageantwortRoute, '2026-10-14', {
    params: { geteiltId, frageId },
    body: { text: 'Zwei Sprachmittlerinnen aus dem Pool des Standorts, ehrenamtlich.', ...ja },
  });
}
