import { z } from 'zod';
import { defineAuftrag } from '#src/platform/jobs/auftrag.ts';

/** Every few minutes: what was counted since goes into the sums. */
export const SUMMEN_AUFTRAG = defineAuftrag({
  name: 'bericht-summen',
  schema: z.object({}),
  eindeutigkeit: 'NIE_DOPPELT',
  wiederholungen: 3,
  hoechstdauer: 900,
  zeitplan: { cron: '*/10 * * * *', inhalt: {} },
});

/** A recomputation that somebody started. */
export const RECHENLAUF_AUFTRAG = defineAuftrag({
  name: 'bericht-rechenlauf',
  schema: z.object({ laufId: z.uuid() }),
  eindeutigkeit: 'NIE_DOPPELT',
  wiederholungen: 3,
  hoechstdauer: 1_800,
});

/** Every morning after the sums: reports that are due. */
export const LIEFER_AUFTRAG = defineAuftrag({
  name: 'bericht-lieferungen',
  schema: z.object({}),
  eindeutigkeit: 'NIE_DOPPELT',
  wiederholungen: 3,
  hoechstdauer: 1_800,
  zeitplan: { cron: '20 5 * * *', inhalt: {} },
});

/** Every morning; it counts once a quarter. */
export const ANGEBOTSERGEBNIS_AUFTRAG = defineAuftrag({
  name: 'bericht-angebotsergebnisse',
  schema: z.object({}),
  eindeutigkeit: 'NIE_DOPPELT',
  wiederholungen: 3,
  hoechstdauer: 900,
  zeitplan: { cron: '50 4 * * *', inhalt: {} },
});
