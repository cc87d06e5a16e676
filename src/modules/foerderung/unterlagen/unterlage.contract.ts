import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { UNTERLAGEN_STELLEN } from './unterlage.model.ts';

const zweck = 'Förderverfahren nach der Richtlinie vom 12.12.2024';
const grund = { domaene: 'foerderung', zweck } as const;
const params = z.object({ foerderfallId: z.uuid() });
const eine = params.extend({ unterlageId: z.uuid() });

export const listUnterlagenRoute = defineRoute({
  ...grund,
  id: 'foerderung.listUnterlagen',
  methode: 'GET',
  pfad: '/foerderfaelle/:foerderfallId/unterlagen',
  recht: 'foerderfall.lesen',
  protokoll: { art: 'ABFRAGE', objektart: 'foerderfall' },
  beschreibung:
    'Unterlagen eines Förderfalls: Nachweise zu Nr. 4.1 und Anlagen. Das Land sieht sie, sobald der Antrag gezeichnet ist.',
  params,
  antwort: z.object({
    unterlagen: z.array(
      z.object({
        id: z.uuid(),
        zu: z.enum(UNTERLAGEN_STELLEN),
        name: z.string(),
        groesse: z.number().int(),
        pruefsumme: z.string(),
        am: z.iso.date(),
        von: z.string().nullable(),
      }),
    ),
    /** The acting account may add files now, and take some away. */
    ergaenzbar: z.boolean(),
    entfernbar: z.boolean(),
  }),
});

export const createUnterlageRoute = defineRoute({
  ...grund,
  id: 'foerderung.createUnterlage',
  methode: 'POST',
  pfad: '/foerderfaelle/:foerderfallId/unterlagen',
  recht: 'foerderfall.bearbeiten',
  protokoll: { art: 'VERAENDERUNG', objektart: 'foerderfall' },
  beschreibung:
    'Lädt eine Unterlage hoch, im Entwurf und während einer Nachforderung. Die Art wird am Inhalt erkannt; was nicht erlaubt ist, wird mit Grund abgelehnt.',
  params,
  query: z.object({
    zu: z.enum(UNTERLAGEN_STELLEN, 'Wählen Sie, wozu die Datei gehört.'),
    name: z.string().min(1, 'Die Datei braucht einen Namen.').max(300, 'Der Dateiname ist zu lang.'),
  }),
  body: z.custom<Uint8Array>(),
  rohdaten: true,
  antwort: SchreibAntwort,
});

export const getUnterlageRoute = defineRoute({
  ...grund,
  id: 'foerderung.getUnterlage',
  methode: 'GET',
  pfad: '/foerderfaelle/:foerderfallId/unterlagen/:unterlageId',
  recht: 'foerderfall.lesen',
  protokoll: { art: 'ABFRAGE', objektart: 'foerderfall' },
  beschreibung: 'Eine Unterlage zum Herunterladen, Byte für Byte wie hochgeladen.',
  params: eine,
  antwort: z.null(),
  datei: 'application/octet-stream',
});

export const deleteUnterlageRoute = defineRoute({
  ...grund,
  id: 'foerderung.deleteUnterlage',
  methode: 'DELETE',
  pfad: '/foerderfaelle/:foerderfallId/unterlagen/:unterlageId',
  recht: 'foerderfall.bearbeiten',
  protokoll: { art: 'LOESCHUNG', objektart: 'foerderfall' },
  beschreibung: 'Entfernt eine Unterlage, solange der Antrag ein Entwurf ist.',
  params: eine,
  antwort: SchreibAntwort,
});
