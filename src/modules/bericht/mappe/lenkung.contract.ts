import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';

/** What externals of the Lenkungsgruppe may read: always with the protection for numbers that leave the Standort. */
export const exportLenkungsberichtRoute = defineRoute({
  domaene: 'bericht',
  recht: 'bericht.lenkungsgruppe',
  zweck: 'Bericht für die Lenkungsgruppe erstellen',
  protokoll: { art: 'ABFRAGE', objektart: 'bericht' },
  id: 'bericht.exportLenkungsbericht',
  methode: 'GET',
  pfad: '/lenkungsbericht.pdf',
  beschreibung:
    'Bericht für die Lenkungsgruppe als PDF/UA: Zahlen mit dem Schutz nach außen, Themen mit Alter, offene Beschlüsse, Wirkung, Bestimmungen.',
  query: z.object({ tag: z.iso.date('Wählen Sie einen Tag der Liste.').optional() }),
  antwort: z.unknown(),
  datei: 'application/pdf',
});
