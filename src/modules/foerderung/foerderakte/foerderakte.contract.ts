import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';

const kopf = {
  domaene: 'foerderung',
  recht: 'foerderakte.ausgeben',
  zweck: 'Ausgabe der Förderakte zur Prüfung und Aufbewahrung (VV zu § 44 LHO)',
  protokoll: { art: 'OFFENLEGUNG', objektart: 'foerderfall' },
  erneutAnmelden: true,
  params: z.object({ foerderfallId: z.uuid() }),
} as const;

export const previewFoerderakteRoute = defineRoute({
  ...kopf,
  id: 'foerderung.previewFoerderakte',
  methode: 'POST',
  status: 200,
  pfad: '/foerderfaelle/:foerderfallId/aktenausgabe',
  beschreibung: 'Was die Förderakte als Archiv enthält: Zahl und Größe der Unterlagen. Speichert nichts.',
  antwort: z.object({
    unterlagen: z.number().int(),
    bescheide: z.number().int(),
    /** Bytes of the files, as uploaded. */
    groesse: z.number().int(),
  }),
});

export const exportFoerderakteRoute = defineRoute({
  ...kopf,
  id: 'foerderung.exportFoerderakte',
  methode: 'GET',
  pfad: '/foerderfaelle/:foerderfallId/akte.zip',
  beschreibung:
    'Die ganze Förderakte als Archiv: Antrag, Bescheide und Nachweise als PDF/A, Unterlagen wie hochgeladen, alle Daten als JSON, lesbares Verzeichnis und SHA-256 jeder Datei. Ohne Entwürfe und ohne Personalausgaben einzelner Stellen.',
  antwort: z.unknown(),
  datei: 'application/zip',
});
