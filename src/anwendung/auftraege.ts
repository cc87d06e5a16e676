import { z } from 'zod';
import { defineAuftrag } from '#src/platform/jobs/auftrag.ts';
import { type Arbeit, bindAuftrag } from '#src/platform/jobs/create-jobs.ts';
import {
  applyNachweisfristen,
  runAenderungsfristen,
  runErstattungsfristen,
  runFoerderfristen,
  runNacheinander,
  runWeiterleitungsfristen,
} from '#src/modules/foerderung/index.ts';
import { runAngebotserinnerungen } from '#src/modules/angebot/index.ts';
import {
  ANGEBOTSERGEBNIS_AUFTRAG,
  LIEFER_AUFTRAG,
  RECHENLAUF_AUFTRAG,
  runAngebotsergebnisse,
  runLieferungen,
  runSummen,
  SUMMEN_AUFTRAG,
} from '#src/modules/bericht/index.ts';
import {
  angebotslaufAuftrag,
  angebotsquellenAuftrag,
  runAngebotslauf,
  runAngebotsquellen,
} from '#src/modules/angebotsimport/index.ts';
import { runAufraeumen } from './aufraeumen.ts';
import { createMailtransport, runMailversand } from './mailversand.ts';
import type { Laufzeit } from './start.ts';

const aufraeumen = defineAuftrag({
  name: 'betrieb-aufraeumen',
  schema: z.object({}),
  eindeutigkeit: 'NIE_DOPPELT',
  wiederholungen: 3,
  hoechstdauer: 1_800,
  zeitplan: { cron: '30 2 * * *', inhalt: {} },
});

/** Once a day after midnight: a period ends with its day. */
const foerderfristen = defineAuftrag({
  name: 'foerderung-fristen',
  schema: z.object({}),
  eindeutigkeit: 'NIE_DOPPELT',
  wiederholungen: 3,
  hoechstdauer: 900,
  zeitplan: { cron: '10 1 * * *', inhalt: {} },
});

const weiterleitungsfristen = defineAuftrag({
  name: 'weiterleitung-fristen',
  schema: z.object({}),
  eindeutigkeit: 'NIE_DOPPELT',
  wiederholungen: 3,
  hoechstdauer: 600,
  zeitplan: { cron: '20 0 * * *', inhalt: {} },
});

const angebotserinnerungen = defineAuftrag({
  name: 'angebot-erinnerungen',
  schema: z.object({}),
  eindeutigkeit: 'NIE_DOPPELT',
  wiederholungen: 3,
  hoechstdauer: 600,
  zeitplan: { cron: '40 5 * * *', inhalt: {} },
});

const mailversand = defineAuftrag({
  name: 'mail-versand',
  schema: z.object({}),
  eindeutigkeit: 'NIE_DOPPELT',
  // The mail itself is tried again after a pause of its own.
  wiederholungen: 0,
  hoechstdauer: 900,
  zeitplan: { cron: '* * * * *', inhalt: {} },
});

/** Every job of the product with what it does. A job runs as a named system account, one Mandant per transaction. */
export const AUFTRAEGE: readonly ((laufzeit: Laufzeit) => Arbeit)[] = [
  (laufzeit) =>
    bindAuftrag(aufraeumen, async () => {
      await runAufraeumen(laufzeit);
    }),
  (laufzeit) =>
    bindAuftrag(foerderfristen, async () => {
      await runNacheinander([
        () => runFoerderfristen(laufzeit.dienste),
        () => runAenderungsfristen(laufzeit.dienste),
        () => runErstattungsfristen(laufzeit.dienste),
        () => applyNachweisfristen(laufzeit.dienste),
      ]);
    }),
  (laufzeit) => {
    const transport = createMailtransport(laufzeit.konfiguration, laufzeit.dienste.demo);
    return bindAuftrag(mailversand, async (_inhalt, { signal }) => {
      if (transport.art === 'ausgang') return;
      const { hindernis } = await runMailversand(laufzeit, transport, signal);
      // A failed job is what the operator sees in the log.
      if (hindernis !== null) throw new Error(`Mails wait: ${hindernis}`);
    });
  },
  ({ dienste }) =>
    bindAuftrag(weiterleitungsfristen, async () => {
      await runWeiterleitungsfristen(dienste);
    }),
  ({ dienste }) =>
    bindAuftrag(angebotserinnerungen, async () => {
      await runAngebotserinnerungen(dienste);
    }),
  ({ dienste }) =>
    bindAuftrag(SUMMEN_AUFTRAG, async () => {
      await runSummen(dienste);
    }),
  ({ dienste }) =>
    bindAuftrag(RECHENLAUF_AUFTRAG, async ({ laufId }) => {
      await runSummen(dienste, laufId);
    }),
  ({ dienste }) =>
    bindAuftrag(ANGEBOTSERGEBNIS_AUFTRAG, async () => {
      await runAngebotsergebnisse(dienste);
    }),
  ({ dienste }) =>
    bindAuftrag(LIEFER_AUFTRAG, async () => {
      await runLieferungen(dienste);
    }),
  ({ dienste }) =>
    bindAuftrag(angebotsquellenAuftrag, async () => {
      await runAngebotsquellen(dienste);
    }),
  ({ dienste }) =>
    bindAuftrag(angebotslaufAuftrag, async (inhalt, { signal }) => {
      await runAngebotslauf(dienste, inhalt, undefined, signal);
    }),
];
