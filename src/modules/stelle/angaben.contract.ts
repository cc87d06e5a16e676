import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { absatz, Datum, optionalerAbsatz } from '#src/modules/akte/feld.model.ts';
import { QualifikationBody } from './qualifikation.model.ts';

const pflegen = {
  domaene: 'foerderung',
  recht: 'stelle.pflegen',
  zweck: 'Stellenplan führen',
  protokoll: { art: 'VERAENDERUNG', objektart: 'stelle' },
} as const;

export const recordProfilRoute = defineRoute({
  ...pflegen,
  id: 'stelle.recordProfil',
  methode: 'POST',
  pfad: '/stellen/:stelleId/profil',
  beschreibung: 'Hält Profil und Schwerpunkt einer Stelle ab einem Tag fest; die Tage davor bleiben.',
  params: z.object({ stelleId: z.uuid() }),
  body: z.object({ ab: Datum, profil: absatz(500), schwerpunkt: optionalerAbsatz(120) }),
  antwort: SchreibAntwort,
});

export const recordQualifikationRoute = defineRoute({
  ...pflegen,
  id: 'stelle.recordQualifikation',
  methode: 'POST',
  pfad: '/besetzungen/:besetzungId/qualifikation',
  beschreibung: 'Hält fest, welchen Abschluss die besetzende Person hat und ob er nachgewiesen ist.',
  params: z.object({ besetzungId: z.uuid() }),
  body: QualifikationBody,
  antwort: SchreibAntwort,
});
