import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';

const kopf = { methode: 'GET', domaene: 'foerderung', antwort: z.unknown() } as const;

export const exportZuwendungenRoute = defineRoute({
  ...kopf,
  id: 'foerderung.exportZuwendungen',
  pfad: '/foerderdaten/zuwendungen.json',
  recht: 'foerderdaten.ausgeben',
  zweck: 'Offene Daten über Zuwendungen',
  protokoll: { art: 'OFFENLEGUNG', objektart: 'foerderfall' },
  beschreibung:
    'Bestandskräftige Zuwendungen als offene Daten in der Form von 360Giving: Empfänger, Betrag, Tag, Zeitraum. Ohne Personen und ohne Freitext.',
  query: z.object({
    foerderjahr: z.coerce.number().int().min(2020).max(2100).optional(),
  }),
  datei: 'application/json; charset=utf-8',
});

const einer = {
  ...kopf,
  recht: 'zahlung.lesen',
  zweck: 'Auszahlung bewilligter Mittel (Nr. 7.3)',
  protokoll: { art: 'ABFRAGE', objektart: 'foerderfall' },
  params: z.object({ foerderfallId: z.uuid() }),
} as const;

export const exportBetraegeCsvRoute = defineRoute({
  ...einer,
  id: 'foerderung.exportBetraegeCsv',
  pfad: '/foerderfaelle/:foerderfallId/betraege.csv',
  beschreibung: 'Positionen und Zahlungen eines Förderfalls als CSV-Datei.',
  datei: 'text/csv; charset=utf-8',
});

export const exportBetraegeXlsxRoute = defineRoute({
  ...einer,
  id: 'foerderung.exportBetraegeXlsx',
  pfad: '/foerderfaelle/:foerderfallId/betraege.xlsx',
  beschreibung: 'Positionen und Zahlungen eines Förderfalls als Excel-Datei.',
  datei: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
});
