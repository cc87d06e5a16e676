import type { KontoActor } from '#src/core/contract/actor.ts';
import type { Testserver } from '#test/support/server.ts';
import type { Probe } from './probe.ts';

/** A sitting of the owner that took place, and what is to be done after it. */
export type Fallanalyseobjekte = { fallanalyseId: string; fallaufgabeId: string };

const BLATT = {
  format: 'FALLBESPRECHUNG',
  kurzform: true,
  am: '2026-10-19',
  anlass: 'Zwei Stellen verweisen aufeinander.',
  frage: 'Wer ist zuständig?',
  bestaetigt: true,
};
const GEHALTEN = { am: '2026-10-19', minuten: 30, text: 'Das Sozialamt zahlt weiter.', bestaetigt: true };
const AUFGABE = { text: 'Vorschuss beantragen.', frist: '2026-10-26', bestaetigt: true };

export async function createFallanalyseobjekte(
  server: Testserver,
  besitzer: KontoActor,
  akteId: string,
  heute: string,
): Promise<Fallanalyseobjekte> {
  const rufe = async (pfad: string, body: object): Promise<string> => {
    const antwort = await server.rufe(besitzer, 'POST', pfad, body);
    if (antwort.status >= 300) throw new Error(`${pfad}: ${antwort.status} ${JSON.stringify(antwort.body)}`);
    return antwort.body.id;
  };
  const fallanalyseId = await rufe(`/akten/${akteId}/fallanalysen`, { ...BLATT, am: heute });
  const pfad = `/fallanalysen/${fallanalyseId}`;
  await rufe(`${pfad}/durchfuehrung`, { version: 1, ...GEHALTEN, am: heute });
  return { fallanalyseId, fallaufgabeId: await rufe(`${pfad}/aufgaben`, AUFGABE) };
}

/** Most acts are refused by a version that nobody has. */
export function createFallanalyseProben({
  akteId,
  fallanalyseId,
  fallaufgabeId,
}: Fallanalyseobjekte & { akteId: string }): Readonly<Record<string, Probe>> {
  const liste = (pfad: string, body?: unknown): Probe => ({ bindung: 'nichts', pfad, body });
  const eine = (pfad: string, body?: unknown): Probe => ({
    bindung: 'akte',
    pfad: `/fallanalysen/${fallanalyseId}${pfad}`,
    body,
  });
  const version = 999;
  return {
    'fallanalyse.countFallanalysen': liste('/fallanalysen/anzahl'),
    'fallanalyse.listEinladbare': liste('/fallanalysen/einladbare'),
    'fallanalyse.checkFallanalysetext': liste('/fallanalysen/pruefung', { texte: { frage: 'Wer?' } }),
    'fallanalyse.listFallanalysen': liste('/fallanalysen'),
    'fallanalyse.getFormatzahlen': liste('/standort/fallformate'),
    'fallanalyse.createFallanalyse': { bindung: 'akte', pfad: `/akten/${akteId}/fallanalysen`, body: BLATT },
    'fallanalyse.getFallanalyse': eine(''),
    'fallanalyse.updateFallanalyse': eine('', { version, ...BLATT }),
    'fallanalyse.recordBeitrag': eine('/beitraege', {
      art: 'BEITRAG',
      text: 'Das kennen wir.',
      bestaetigt: true,
    }),
    'fallanalyse.recordDurchfuehrung': eine('/durchfuehrung', { version, ...GEHALTEN }),
    'fallanalyse.recordFallkonferenz': eine('/fallkonferenz', {
      version,
      ...GEHALTEN,
      stellen: [{ art: 'JOBCENTER', name: 'Jobcenter Lennetal' }],
      personDabei: false,
      was: 'Stand der Anträge.',
      gebundenAls: 'BERUFSGEHEIMNIS',
    }),
    'fallanalyse.recordAbsage': eine('/absage', { version }),
    'fallanalyse.createAufgabe': eine('/aufgaben', AUFGABE),
    'fallanalyse.closeAufgabe': eine(`/aufgaben/${fallaufgabeId}/erledigung`),
    'fallanalyse.recordLesung': eine('/lesung'),
  };
}
