import { createTestbeitrag } from '#src/modules/austausch/test-austausch.ts';
import type { Testserver } from '#test/support/server.ts';
import type { Welt } from '#test/support/welt.ts';
import type { Probe } from './probe.ts';

export type Austauschobjekte = { austauschfrageId: string; austauschantwortId: string };

/** A question that all Standorte read, with an answer. */
export async function createAustauschobjekte(
  { rufe }: Testserver,
  welt: Welt,
  andere: Welt,
): Promise<Austauschobjekte> {
  const austauschfrageId = await createTestbeitrag(rufe, welt.konto('KOORDINATION'), 'FRAGE');
  const { body } = await rufe(
    andere.konto('KOORDINATION'),
    'POST',
    `/austausch/${austauschfrageId}/rueckmeldungen`,
    {
      art: 'ANTWORT',
      text: 'Nach Jahr und Gremium.',
      bestaetigt: true,
    },
  );
  return { austauschfrageId, austauschantwortId: body.id };
}

/** Reading and answering reach all Standorte; acts on the question of others are refused by whose it is, not by the right. */
export function createAustauschProben({
  austauschfrageId,
  austauschantwortId,
}: Austauschobjekte): Readonly<Record<string, Probe>> {
  const probe = (pfad: string, body?: unknown): Probe => ({
    bindung: 'nichts',
    pfad: `/austausch${pfad}`,
    body,
  });
  const frage = `/${austauschfrageId}`;
  const inhalt = { thema: 'TEAM', titel: 'Neu', felder: { frage: 'Wie geht das?' }, bestaetigt: true };
  return {
    'austausch.countAustausch': probe('/anzahl'),
    'austausch.searchBeitraege': probe('/suche', { art: 'FRAGE' }),
    'austausch.getBeitrag': probe(frage),
    'austausch.createBeitrag': probe('', { art: 'FRAGE', ...inhalt }),
    'austausch.updateBeitrag': probe(frage, { version: 999, ...inhalt }),
    'austausch.recordBeitragschritt': probe(`${frage}/schritte`, { version: 999, schritt: 'ZURUECKZIEHEN' }),
    'austausch.createRueckmeldung': probe(`${frage}/rueckmeldungen`, {
      art: 'ANTWORT',
      text: 'So geht es bei uns.',
      bestaetigt: true,
    }),
    'austausch.recordRueckmeldungsschritt': probe(`${frage}/rueckmeldungen/${austauschantwortId}/schritte`, {
      version: 999,
      schritt: 'ANNEHMEN',
    }),
  };
}
