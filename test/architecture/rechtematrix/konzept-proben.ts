import type { KontoActor } from '#src/core/contract/actor.ts';
import { createTestfassung, runTestweg } from '#src/modules/konzept/test-konzept.ts';
import type { Testserver } from '#test/support/server.ts';
import type { Welt } from '#test/support/welt.ts';
import type { Probe } from './probe.ts';

export type Konzeptobjekte = { fassungId: string };

/** A Konzept in force, so that everybody who may read does. */
export async function createKonzeptobjekte({ rufe }: Testserver, welt: Welt): Promise<Konzeptobjekte> {
  const koordination: KontoActor = welt.konto('KOORDINATION', welt.stadt);
  const fassungId = await createTestfassung(rufe, koordination);
  await runTestweg(rufe, koordination, fassungId);
  return { fassungId };
}

/** Konzept, checklist and Umsetzungsstand of the owner's Standort; acts on the Fassung in force are refused by its state. */
export function createKonzeptProben({
  fassungId,
  foerderfallId,
}: Konzeptobjekte & { foerderfallId: string }): Readonly<Record<string, Probe>> {
  const liste = (pfad: string, body?: unknown): Probe => ({ bindung: 'nichts', pfad, body });
  const standort = (pfad: string, body?: unknown): Probe => ({ bindung: 'standort', pfad, body });
  const pfad = `/konzepte/${fassungId}`;
  const tag = '2026-03-01';
  return {
    'konzept.listKonzepte': liste('/konzepte'),
    'konzept.createFassung': liste('/konzepte', { art: 'CM_KONZEPT', federfuehrung: 'KI' }),
    'konzept.getFassung': standort(pfad),
    'konzept.updateKapitel': standort(`${pfad}/kapitel/UMSETZUNG`, { version: 999, felder: {}, zeilen: [] }),
    'konzept.createAbstimmung': standort(`${pfad}/abstimmungen`, {
      bereich: 'INTERN',
      stelle: 'Sozialamt',
      tag,
      ergebnis: 'ZUGESTIMMT',
    }),
    'konzept.recordKonzeptschritt': standort(`${pfad}/schritte`, { version: 999, schritt: 'GELTEN', tag }),
    'konzept.exportKonzept': standort(`${pfad}/druck.pdf`),
    'konzept.listGueltige': standort(`/foerderfaelle/${foerderfallId}/konzepte`),
    'konzept.createKonzeptnachweis': standort(`/foerderfaelle/${foerderfallId}/konzepte/${fassungId}`),
    'konzept.listCheckpunkte': liste('/checkliste'),
    'konzept.recordCheckpunkt': liste('/checkliste/KO-01', {
      gesehen: 999,
      stand: 'ERFUELLT',
      text: 'Da.',
      tag,
    }),
    'konzept.listAnstehendes': liste('/steuerung/anstehend'),
    'konzept.getUmsetzungsstand': liste('/umsetzungsstand'),
    'konzept.recordSelbsteinschaetzung': liste('/umsetzungsstand', {
      tag,
      fallauswertung: 'NEIN',
      strukturbeschluss: 'NEIN',
      sitzungenVorher: 0,
    }),
  };
}
