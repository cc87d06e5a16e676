import type { KontoActor } from '#src/core/contract/actor.ts';
import type { Testserver } from '#test/support/server.ts';
import type { Welt } from '#test/support/welt.ts';
import type { Probe } from './probe.ts';

/** Handed to the Land and bundled there; shared, and asked about by another Standort. All of the owner's Standort. */
export type Eskalationsobjekte = {
  themaId: string;
  eskalationId: string;
  landesthemaId: string;
  geteiltId: string;
  frageId: string;
};

const ja = { bestaetigt: true };
const ESKALATION = {
  adressat: 'LAND',
  titel: 'Wartezeiten',
  problem: 'Termine dauern lange.',
  versuche: 'Gespräch mit der Stelle.',
  anliegen: 'Mehr Personal.',
  grund: 'Liegt nicht beim Standort.',
  ...ja,
};
const TEILUNG = {
  huerde: 'FORMULAR',
  schnittstelle: 'JOBCENTER',
  titel: 'Wartezeiten',
  problem: 'Termine dauern lange.',
  loesung: 'Ein Blatt.',
  ...ja,
};
const LANDESTHEMA = { titel: 'Wartezeiten', beschreibung: 'Mehrere Standorte.', ...ja };

export async function createEskalationsobjekte(
  server: Testserver,
  welt: Welt,
  andere: Welt,
  themaId: string,
): Promise<Omit<Eskalationsobjekte, 'themaId'>> {
  const rufe = async (actor: KontoActor, pfad: string, body: object): Promise<string> => {
    const antwort = await server.rufe(actor, 'POST', pfad, body);
    if (antwort.status >= 300) throw new Error(`${pfad}: ${antwort.status}`);
    return antwort.body.id;
  };
  const koordination = welt.konto('KOORDINATION', welt.stadt);
  const schritt = { version: 1, schritt: 'SICHTEN', grund: 'Gesehen.', ...ja };
  await rufe(koordination, `/themen/${themaId}/schritte`, schritt);
  const eskalationId = await rufe(koordination, '/eskalationen', { themaId, ...ESKALATION });
  const freigabe = { version: 1, schritt: 'FREIGEBEN', ...ja };
  await rufe(welt.konto('KI_LEITUNG', welt.stadt), `/eskalationen/${eskalationId}/freigabe`, freigabe);
  const land = welt.konto('MINISTERIUM', null);
  const landesthemaId = await rufe(land, '/land/themen', { ...LANDESTHEMA, eskalationen: [eskalationId] });
  const geteiltId = await rufe(koordination, '/geteilte-themen', { themaId, ...TEILUNG });
  const frage = { text: 'Wer füllt es aus?', ...ja };
  const fragend = andere.konto('KOORDINATION', andere.kreis);
  const frageId = await rufe(fragend, `/geteilte-themen/${geteiltId}/fragen`, frage);
  return { eskalationId, landesthemaId, geteiltId, frageId };
}

/** Most acts refused by a version that nobody has, or by a state that does not allow them. */
export function createEskalationsProben({
  themaId,
  eskalationId,
  landesthemaId,
  geteiltId,
  frageId,
}: Eskalationsobjekte): Readonly<Record<string, Probe>> {
  const liste = (pfad: string, body?: unknown): Probe => ({ bindung: 'nichts', pfad, body });
  const standort = (pfad: string, body?: unknown): Probe => ({ bindung: 'standort', pfad, body });
  const version = 999;
  const texte = { texte: { text: 'Es dauert lange.' } };
  const text = { text: 'Das Sozialamt.', ...ja };
  return {
    'eskalation.listEskalationen': liste('/eskalationen'),
    'eskalation.checkEskalationstext': liste('/eskalationen/pruefung', texte),
    'eskalation.createEskalation': standort('/eskalationen', { themaId, ...ESKALATION }),
    'eskalation.getEskalation': standort(`/eskalationen/${eskalationId}`),
    'eskalation.recordFreigabe': standort(`/eskalationen/${eskalationId}/freigabe`, {
      version,
      schritt: 'FREIGEBEN',
      ...ja,
    }),
    'eskalation.recordStandortschritt': standort(`/eskalationen/${eskalationId}/schritte`, {
      version,
      schritt: 'ZURUECKZIEHEN',
      ...text,
    }),
    'eskalation.listLandeingang': liste('/land/eskalationen'),
    'eskalation.exportLandeingang': liste('/land/eskalationen.csv'),
    'eskalation.checkLandtext': liste('/land/eskalationen/pruefung', texte),
    'eskalation.getLandeskalation': standort(`/land/eskalationen/${eskalationId}`),
    'eskalation.recordLandschritt': standort(`/land/eskalationen/${eskalationId}/schritte`, {
      version,
      schritt: 'SICHTEN',
      ...ja,
    }),
    'eskalation.listLandesthemen': liste('/land/themen'),
    'eskalation.createLandesthema': liste('/land/themen', { ...LANDESTHEMA, eskalationen: [eskalationId] }),
    'eskalation.getLandesthema': standort(`/land/themen/${landesthemaId}`),
    'eskalation.assignEskalationen': standort(`/land/themen/${landesthemaId}/eskalationen`, {
      version,
      eskalationen: [eskalationId],
    }),
    'eskalation.recordLandesthemaschritt': standort(`/land/themen/${landesthemaId}/schritte`, {
      version,
      schritt: 'SICHTEN',
      ...ja,
    }),
    'themateilung.listGeteilte': liste('/geteilte-themen'),
    'themateilung.checkTeilungstext': liste('/geteilte-themen/pruefung', texte),
    'themateilung.createGeteiltes': standort('/geteilte-themen', { themaId, ...TEILUNG }),
    // Every Koordination reads it, without learning whose it is.
    'themateilung.getGeteiltes': liste(`/geteilte-themen/${geteiltId}`),
    'themateilung.closeGeteiltes': standort(`/geteilte-themen/${geteiltId}/rueckzug`, { version }),
    'themateilung.recordKenntnis': liste(`/geteilte-themen/${geteiltId}/kenntnis`, { gekannt: true }),
    'themateilung.createUebernahme': liste(`/geteilte-themen/${geteiltId}/uebernahme`),
    'themateilung.createTeilungsfrage': liste(`/geteilte-themen/${geteiltId}/fragen`, text),
    'themateilung.recordFrageantwort': standort(
      `/geteilte-themen/${geteiltId}/fragen/${frageId}/antwort`,
      text,
    ),
  };
}
