import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { ABLAGE_ZU, DATEINAME_HOECHSTENS } from './ablage.model.ts';

const tag = z.iso.date();
const zweck = 'Dateien der strategischen Steuerung';
const grund = { domaene: 'steuerung', zweck } as const;
const params = z.object({ objektId: z.uuid() });
const eine = params.extend({ dateiId: z.uuid() });
const query = z.object({ zu: z.enum(ABLAGE_ZU) });

export const listAblageRoute = defineRoute({
  ...grund,
  id: 'ablage.listAblage',
  methode: 'GET',
  pfad: '/ablage/:objektId',
  recht: 'ablage.lesen',
  protokoll: { art: 'ABFRAGE', objektart: 'ablage' },
  beschreibung:
    'Dateien bei einem Beitrag, einer Kooperationsvereinbarung, einer Sitzung oder einer Vorlage. Wer das eine sieht, sieht die Dateien.',
  params,
  query,
  antwort: z.object({
    dateien: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        groesse: z.number().int(),
        pruefsumme: z.string(),
        am: tag,
        /** Who looked through it; null outside of the Standort that answers for it. */
        geprueftVon: z.string().nullable(),
        /** Name of that Standort; null: the Land. */
        herkunft: z.string().nullable(),
        /** Fassungen of a contribution that have it. */
        abFassung: z.number().int().nullable(),
        bisFassung: z.number().int().nullable(),
      }),
    ),
    /** Largest file that is taken, in MB. */
    groesseHoechstens: z.number().int(),
    ergaenzbar: z.boolean(),
    entfernbar: z.boolean(),
    /** A newer file may take the place of one; the older stays with the Fassungen that had it. */
    ersetzbar: z.boolean(),
  }),
});

export const createAblageRoute = defineRoute({
  ...grund,
  id: 'ablage.createAblage',
  methode: 'POST',
  pfad: '/ablage/:objektId',
  recht: 'ablage.pflegen',
  protokoll: { art: 'VERAENDERUNG', objektart: 'ablage' },
  beschreibung:
    'Lädt eine Datei hoch. Die Art wird am Inhalt erkannt; was nicht erlaubt ist, wird mit Grund abgelehnt. Bei einem veröffentlichten Material entsteht eine neue Fassung.',
  params,
  query: query.extend({
    name: z
      .string()
      .min(1, 'Die Datei braucht einen Namen.')
      .max(
        DATEINAME_HOECHSTENS,
        `Der Dateiname hat mehr als ${DATEINAME_HOECHSTENS} Zeichen. Kürzen Sie ihn.`,
      ),
    ersetzt: z.uuid().optional(),
    geprueft: z.literal(
      'ja',
      'Bestätigen Sie, dass Sie die Datei durchgesehen haben und niemand darin erkennbar ist.',
    ),
  }),
  body: z.custom<Uint8Array>(),
  rohdaten: true,
  antwort: SchreibAntwort,
});

export const getAblageRoute = defineRoute({
  ...grund,
  id: 'ablage.getAblage',
  methode: 'GET',
  pfad: '/ablage/:objektId/:dateiId',
  recht: 'ablage.lesen',
  protokoll: { art: 'ABFRAGE', objektart: 'ablage' },
  beschreibung: 'Eine Datei zum Herunterladen, Byte für Byte wie hochgeladen.',
  params: eine,
  antwort: z.null(),
  datei: 'application/octet-stream',
});

export const deleteAblageRoute = defineRoute({
  ...grund,
  id: 'ablage.deleteAblage',
  methode: 'DELETE',
  pfad: '/ablage/:objektId/:dateiId',
  recht: 'ablage.pflegen',
  protokoll: { art: 'LOESCHUNG', objektart: 'ablage' },
  beschreibung:
    'Entfernt eine Datei aus allen Fassungen und vernichtet ihren Schlüssel. Was unterzeichnet, vorgelegt oder freigegeben ist, bleibt.',
  params: eine,
  query,
  antwort: SchreibAntwort,
});
