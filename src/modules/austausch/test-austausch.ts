import type { KontoActor } from '#src/core/contract/actor.ts';
import type { Testserver } from '#test/support/server.ts';
import type { Beitragsart } from './felder.model.ts';

const KONTAKT = 'KIM-Koordination im Kommunalen Integrationszentrum';

/** Complete fields of each kind, without anything that tells of a person. */
export const TESTFELDER = {
  MATERIAL: {
    kategorie: 'CHECKLISTE',
    beschreibung: 'Punkte für das erste Gespräch.',
    inhalt: 'Information, Einwilligung, nächster Termin.',
    lizenz: 'CC_BY_4',
  },
  PRAXISBEISPIEL: {
    ausgangslage: 'Zuständigkeiten waren unklar.',
    vorgehen: 'Ein gemeinsamer Termin im Monat.',
    beteiligte: 'Jobcenter, Sozialamt, Koordination.',
    ergebnis: 'Ein Ablauf auf einer Seite.',
    anders: 'Früher mit den Kommunen sprechen.',
    uebertragbarkeit: 'Braucht eine feste Ansprechstelle.',
    kontakt: KONTAKT,
  },
  FRAGE: { frage: 'Wie ordnet ihr Protokolle?' },
  HOSPITATION: {
    einblick: 'Eine Sitzung der Planungsgruppe.',
    plaetze: '1',
    von: '2026-11-01',
    bis: '2026-12-15',
    kontakt: KONTAKT,
  },
} as const satisfies Record<Beitragsart, Readonly<Record<string, string>>>;

type Rufe = Testserver['rufe'];
type Wunsch = { titel?: string; thema?: string; felder?: Readonly<Record<string, string>> };

/** A contribution as it begins: a draft, or at once for all. */
export async function createTestbeitrag(
  rufe: Rufe,
  wer: KontoActor,
  art: Beitragsart,
  { titel = 'Erstes Gespräch', thema = 'FALLARBEIT', felder = TESTFELDER[art] }: Wunsch = {},
): Promise<string> {
  const { status, body } = await rufe(wer, 'POST', '/austausch', {
    art,
    thema,
    titel,
    felder,
    bestaetigt: true,
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body.id;
}

/** One step on what stands now. */
export async function runTestschritt(
  rufe: Rufe,
  wer: KontoActor,
  id: string,
  schritt: string,
  grund?: string,
) {
  const { version } = (await rufe(wer, 'GET', `/austausch/${id}`)).body;
  return rufe(wer, 'POST', `/austausch/${id}/schritte`, { version, schritt, grund });
}
