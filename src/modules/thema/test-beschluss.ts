import type { KontoActor } from '#src/core/contract/actor.ts';

type Ruf = (
  actor: KontoActor,
  methode: 'POST' | 'PUT',
  pfad: string,
  body: object,
) => Promise<{ status: number; body: { id: string } }>;
type Beteiligte = { koordination: KontoActor; leitung: KontoActor };

export const BESCHLUSSTEXT = 'Übergabeblatt und feste Ansprechpersonen.';

/** A Lenkungsgruppe, its Sitzung and one Beschluss; the minutes approved by the second account unless told otherwise. */
export async function createTestBeschluss(
  rufe: Ruf,
  { koordination, leitung }: Beteiligte,
  { datum = '2026-10-14', genehmigt = true, art = 'LENKUNGSGRUPPE', faellig = '2026-12-31' } = {},
): Promise<string> {
  const ruf = async (actor: KontoActor, methode: 'POST' | 'PUT', pfad: string, body: object) => {
    const antwort = await rufe(actor, methode, pfad, body);
    if (antwort.status >= 300) throw new Error(`${pfad}: ${JSON.stringify(antwort.body)}`);
    return antwort.body.id;
  };
  const gremiumId = await ruf(koordination, 'POST', '/gremien', {
    art,
    name: 'Lenkungsgruppe',
    entstehung: 'NEU',
    beginn: '2024-01-01',
    turnus: 'HALBJAEHRLICH',
  });
  const sitzungId = await ruf(koordination, 'POST', `/gremien/${gremiumId}/sitzungen`, {
    datum,
    dauer: 120,
    form: 'PRAESENZ',
    tagesordnung: [{ art: 'BERATUNG', titel: 'Übergänge' }],
  });
  const pfad = `/gremiensitzungen/${sitzungId}`;
  const beschlussId = await ruf(koordination, 'POST', `${pfad}/beschluesse`, {
    text: BESCHLUSSTEXT,
    verfahren: 'ABSTIMMUNG',
    ja: 9,
    nein: 0,
    enthalten: 1,
    verantwortlich: 'Jobcenter',
    faellig,
    bestaetigt: true,
  });
  const protokoll = { version: 2, protokoll: 'Die Gruppe beschließt.', bestaetigt: true };
  await ruf(koordination, 'PUT', `${pfad}/protokoll`, protokoll);
  if (genehmigt) await ruf(leitung, 'POST', `${pfad}/genehmigung`, { version: 3 });
  return beschlussId;
}
