import type { KontoActor } from '#src/core/contract/actor.ts';
import type { Testserver } from '#test/support/server.ts';
import { type Kommune, listKapitel } from './kapitel.model.ts';
import type { Konzeptart } from './konzept.model.ts';

/** Every chapter of a Konzept with words in each field; each free row is called „MBE“. */
export function listTestkapitel(art: Konzeptart, kommunen: readonly Kommune[]) {
  return listKapitel(art, kommunen.length === 0 ? 'KREISFREIE_STADT' : 'KREIS').map(
    ({ code, felder, zeilen }) => ({
      code,
      felder: Object.fromEntries(felder.map((feld) => [feld.code, `${feld.label} vor Ort.`])),
      zeilen:
        zeilen === undefined
          ? []
          : (zeilen.art === 'KOMMUNE' ? kommunen : [{ id: null, name: 'MBE' }]).map(({ id, name }) => ({
              name,
              kommuneId: id,
              werte: Object.fromEntries(
                zeilen.spalten.map((spalte) => [spalte.code, `${spalte.label} hier.`]),
              ),
            })),
    }),
  );
}

type Rufe = Testserver['rufe'];
const ABSTIMMUNG = { tag: '2026-02-01', ergebnis: 'ZUGESTIMMT' };

/** A Fassung with all its chapters, still a draft. */
export async function createTestfassung(
  rufe: Rufe,
  wer: KontoActor,
  art: Konzeptart = 'HANDLUNGSKONZEPT',
): Promise<string> {
  const id = await send(rufe, wer, 'POST', '/konzepte', { art, federfuehrung: 'KI' });
  const { kommunen, kapitel } = (await rufe(wer, 'GET', `/konzepte/${id}`)).body;
  for (const { code, ...inhalt } of listTestkapitel(art, kommunen)) {
    // One after the other, as somebody writes.
    const version = kapitel.find((eines: { code: string }) => eines.code === code)?.version ?? 0;
    await send(rufe, wer, 'PUT', `/konzepte/${id}/kapitel/${code}`, { ...inhalt, version });
  }
  return id;
}

const WEG = [
  'INTERN_ABSTIMMEN',
  'ANSAETZE_ABSTIMMEN',
  'BESCHLIESSEN',
  'EINREICHEN',
  'KENNTNISNAHME',
  'GELTEN',
] as const;

/** Goes the whole way, or up to a step. */
export async function runTestweg(
  rufe: Rufe,
  wer: KontoActor,
  id: string,
  { bis = 'GELTEN', tag = '2026-03-01' }: { bis?: (typeof WEG)[number]; tag?: string } = {},
): Promise<void> {
  const pfad = `/konzepte/${id}`;
  await send(rufe, wer, 'POST', `${pfad}/abstimmungen`, {
    ...ABSTIMMUNG,
    bereich: 'INTERN',
    stelle: 'Sozialamt',
  });
  await send(rufe, wer, 'POST', `${pfad}/abstimmungen`, {
    ...ABSTIMMUNG,
    bereich: 'BERATUNGSANSATZ',
    stelle: 'JMD',
  });
  for (const schritt of WEG.slice(0, WEG.indexOf(bis) + 1)) {
    const { version } = (await rufe(wer, 'GET', pfad)).body;
    await send(rufe, wer, 'POST', `${pfad}/schritte`, {
      version,
      schritt,
      tag,
      fundstelle: 'Vorlage 3 der Sitzung',
    });
  }
}

async function send(
  rufe: Rufe,
  wer: KontoActor,
  methode: 'POST' | 'PUT',
  pfad: string,
  body: object,
): Promise<string> {
  const antwort = await rufe(wer, methode, pfad, body);
  if (antwort.status >= 300) throw new Error(`${pfad}: ${JSON.stringify(antwort.body)}`);
  return antwort.body.id;
}
