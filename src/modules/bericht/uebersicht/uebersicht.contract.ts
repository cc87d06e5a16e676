import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';
import { Tabelle } from '../kennzahl/kennzahl.contract.ts';
import { VERGLEICHSGRUPPEN } from './uebersicht.model.ts';

const Zelle = Tabelle.shape.n;
const Zeile = z.object({
  code: z.string(),
  name: z.string(),
  typ: z.string().nullable(),
  regierungsbezirk: z.string().nullable(),
  typEvaluation: z.number().int().nullable(),
  gruppe: z.string(),
  zellen: z.array(Zelle),
});

export const getLandesuebersichtRoute = defineRoute({
  domaene: 'bericht',
  recht: 'bericht.landesuebersicht',
  zweck: 'Standorte vergleichen',
  protokoll: { art: 'ABFRAGE', objektart: 'kennzahl' },
  id: 'bericht.getLandesuebersicht',
  methode: 'GET',
  pfad: '/land/kennzahluebersicht',
  beschreibung:
    'Eine Kennzahl für alle KIM-Standorte über zwei Jahre, mit Median und Spanne vergleichbarer Gruppen; immer nach dem Alphabet.',
  query: z.object({
    kennzahl: z.string().regex(/^[A-Z]{1,3}-[0-9]{2}[A-Z]?$/, 'Zum Beispiel F-01'),
    jahr: z.coerce.number('Zum Beispiel 2026').int().min(2021, 'Ab 2021').max(2100, 'Zum Beispiel 2026'),
    gruppe: z.enum(VERGLEICHSGRUPPEN).default('TYP'),
  }),
  antwort: z.object({
    kennzahl: z.string(),
    titel: z.string(),
    version: z.number().int(),
    einheit: Tabelle.shape.einheit,
    wissensstand: z.string(),
    frische: z.string().nullable(),
    zeiten: z.array(z.object({ code: z.string(), text: z.string() })),
    standorte: z.array(Zeile),
    /** Sums of Regierungsbezirke and types, where there are any. */
    ebenen: z.array(z.object({ code: z.string(), text: z.string(), zellen: z.array(Zelle) })),
    gruppen: z.array(
      z.object({
        code: z.string(),
        text: z.string(),
        standorte: z.number().int(),
        gezeigt: z.number().int(),
        median: z.number().int().nullable(),
        von: z.number().int().nullable(),
        bis: z.number().int().nullable(),
      }),
    ),
    anteilVerdeckt: z.number().int(),
    hinweise: z.array(z.string()),
  }),
});
