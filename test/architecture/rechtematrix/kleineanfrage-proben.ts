import { randomInt } from 'node:crypto';
import type { Testserver } from '#test/support/server.ts';
import type { Welt } from '#test/support/welt.ts';
import type { Probe } from './probe.ts';

export type Kleineanfrageobjekte = {
  kleineanfrage: { anfrageId: string; frageId: string; tabelleId: string };
};

const KOPF = {
  drucksache: '18/1391',
  titel: 'Wie geht es weiter?',
  fragesteller: 'Fraktion',
  eingang: '2026-10-05',
  frist: '2026-11-02',
  federfuehrung: 'Referat 521',
};
const FRAGE = { nummer: 1, wortlaut: 'Wie viele Stellen sind besetzt?', bestaetigt: true };
const GEHALT = { quelle: 'NIE_GEZAEHLT', merkmal: 'GEHALT' };

/** A draft of the Ministerium with a question and its Anlage. */
export async function createKleineanfrageobjekte(
  { rufe }: Testserver,
  welt: Welt,
): Promise<Kleineanfrageobjekte> {
  const land = welt.konto('MINISTERIUM', null);
  const create = async (pfad: string, body: object): Promise<string> => {
    const antwort = await rufe(land, 'POST', pfad, body);
    if (antwort.status !== 201) throw new Error(JSON.stringify(antwort.body));
    return antwort.body.id;
  };
  // Several worlds may share a database, and a number is taken once for the whole Land.
  const nummer = randomInt(1_000, 100_000);
  const anfrageId = await create('/land/anfragen', { wahlperiode: randomInt(19, 100), nummer, ...KOPF });
  const frageId = await create(`/land/anfragen/${anfrageId}/fragen`, { version: 1, ...FRAGE });
  const tabelle = {
    version: 2,
    frageId,
    frage: { quelle: 'STELLEN', baustein: 1, stichtag: '2026-10-01', gliederung: 'TYP' },
  };
  const tabelleId = await create(`/land/anfragen/${anfrageId}/tabellen`, tabelle);
  return { kleineanfrage: { anfrageId, frageId, tabelleId } };
}

/** The Ministerium reads and writes every Anfrage; nobody else does. */
export function createKleineanfrageProben({
  kleineanfrage: { anfrageId, frageId, tabelleId },
}: Kleineanfrageobjekte): Readonly<Record<string, Probe>> {
  const eine = (pfad: string, body?: unknown): Probe => ({
    bindung: 'nichts',
    pfad: `/land/anfragen${pfad}`,
    body,
  });
  const version = 999;
  return {
    'kleineanfrage.listAnfragen': eine(''),
    'kleineanfrage.createAnfrage': eine('', { wahlperiode: 18, nummer: 499, ...KOPF }),
    'kleineanfrage.computeVorschau': eine('/vorschau', { frage: GEHALT }),
    'kleineanfrage.listKennzahlen': eine('/kennzahlen'),
    'kleineanfrage.getAnfrage': eine(`/${anfrageId}`),
    'kleineanfrage.updateAnfrage': eine(`/${anfrageId}`, { version, ...KOPF, bestaetigt: true }),
    'kleineanfrage.createFrage': eine(`/${anfrageId}/fragen`, { version, ...FRAGE }),
    'kleineanfrage.updateFrage': eine(`/${anfrageId}/fragen/${frageId}`, { version, ...FRAGE }),
    'kleineanfrage.deleteFrage': eine(`/${anfrageId}/fragen/${frageId}?version=999`),
    'kleineanfrage.createTabelle': eine(`/${anfrageId}/tabellen`, { version, frageId, frage: GEHALT }),
    'kleineanfrage.closeTabelle': eine(`/${anfrageId}/tabellen/${tabelleId}/entfernungen`, { version }),
    'kleineanfrage.getTabellenvergleich': eine(`/${anfrageId}/tabellen/${tabelleId}/nachrechnung`),
    'kleineanfrage.exportTabelleCsv': eine(`/${anfrageId}/tabellen/${tabelleId}/anlage.csv`),
    'kleineanfrage.exportTabelleXlsx': eine(`/${anfrageId}/tabellen/${tabelleId}/anlage.xlsx`),
    'kleineanfrage.exportAntwort': eine(`/${anfrageId}/antwort.pdf`),
    'kleineanfrage.recordZeichnungsschritt': eine(`/${anfrageId}/schritte`, {
      version,
      schritt: 'VORLEGEN',
      bestaetigt: true,
    }),
    'kleineanfrage.createKorrektur': eine(`/${anfrageId}/korrekturen`, {
      grund: 'Nachmeldung.',
      bestaetigt: true,
    }),
  };
}
