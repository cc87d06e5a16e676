import type { KontoActor } from '#src/core/contract/actor.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { angebotslaufAuftrag } from '#src/modules/angebotsimport/index.ts';
import { createJobs } from '#src/platform/jobs/create-jobs.ts';
import { createLogger } from '#src/platform/log/logger.ts';
import type { Testdienste } from '#test/support/dienste.ts';
import type { Probe } from './probe.ts';

export type Quellenobjekte = { quelleId: string; quellenlaufId: string };

/** Another directory of the owner's Standort with a preview that waits. */
export async function createQuellenobjekte(
  dienste: Testdienste,
  { kontoId, standortId }: KontoActor,
): Promise<Quellenobjekte> {
  const [quelleId, quellenlaufId] = [createUuidV7(), createUuidV7()];
  await createJobs({
    datenbankUrl: dienste.datenbank.appUrl,
    logger: createLogger({ stufe: 'silent' }),
  }).createQueues([angebotslaufAuftrag]);
  await dienste.admin.query(
    `INSERT INTO steuerung.angebotsquelle (standort_id, id, art, name, url, lizenz, verantwortlich, rhythmus, oeffentlich, bearbeitet_von)
     VALUES ($1, $2, 'HSDS', 'Verzeichnis', 'https://quelle.example', 'CC BY 4.0', 'Koordination', 'VON_HAND', true, $3)`,
    [standortId, quelleId, kontoId],
  );
  await dienste.admin.query(
    `INSERT INTO steuerung.angebotslauf (standort_id, id, quelle_id, zustand, konto_id, am) VALUES ($1, $2, $3, 'BEREIT', $4, '2026-10-19')`,
    [standortId, quellenlaufId, quelleId, kontoId],
  );
  return { quelleId, quellenlaufId };
}

/** Who answers for the directory of a Standort decides about its sources. */
export function createQuellenProben({
  quelleId,
  quellenlaufId,
}: Quellenobjekte): Readonly<Record<string, Probe>> {
  const liste = (pfad: string, body?: unknown): Probe => ({ bindung: 'nichts', pfad, body });
  const standort = (pfad: string, body?: unknown): Probe => ({ bindung: 'standort', pfad, body });
  const quelle = {
    art: 'HSDS',
    name: 'Verzeichnis',
    url: 'https://quelle.example',
    lizenz: 'CC BY 4.0',
    verantwortlich: 'Koordination',
    rhythmus: 'VON_HAND',
  };
  const pfad = `/angebotsquellen/${quelleId}`;
  return {
    'angebotsimport.listAngebotsquellen': liste('/angebotsquellen'),
    'angebotsimport.createAngebotsquelle': liste('/angebotsquellen', { quelle, bestaetigt: true }),
    'angebotsimport.getAngebotsquelle': standort(pfad),
    'angebotsimport.updateAngebotsquelle': standort(pfad, {
      version: 999,
      quelle,
      zuordnung: {},
      zustand: 'AKTIV',
      bestaetigt: true,
    }),
    'angebotsimport.createAngebotslauf': standort(`${pfad}/laeufe`),
    'angebotsimport.exportHsdsNdjson': liste('/angebote.ndjson'),
    'angebotsimport.createAngebotsdatei': {
      ...standort(`${pfad}/dateien`, Buffer.from('Titel')),
      kopf: { 'content-type': 'application/octet-stream' },
    },
    'angebotsimport.listAngebotslaufzeilen': standort(`${pfad}/laeufe/${quellenlaufId}/zeilen`),
    'angebotsimport.recordAngebotsuebernahme': standort(`${pfad}/laeufe/${createUuidV7()}/uebernahme`, {}),
    'angebotsimport.stopAngebotslauf': standort(`${pfad}/laeufe/${createUuidV7()}/abbrechen`),
    'angebotsimport.closeAngebotslauf': standort(`${pfad}/laeufe/${createUuidV7()}/verwerfen`),
  };
}
