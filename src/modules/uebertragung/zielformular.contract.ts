import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { Version, zeile } from '#src/modules/akte/feld.model.ts';
import { zeileOderLeer } from '#src/modules/person/felder.model.ts';
import { FELDCODES } from './felder.model.ts';
import { Formularfeld } from './zielformular.model.ts';

const kopf = {
  domaene: 'foerderung',
  recht: 'uebertragung.formular',
  zweck: 'Reihenfolge der Angaben für die KIM-Datenbank (Richtlinie Nr. 6 e)',
} as const;

const Fassung = z.object({
  /** Counts up; 0: the one that comes with the program. */
  version: z.number().int(),
  fassung: z.string(),
  name: z.string(),
  beleg: z.string().nullable(),
  felder: z.array(Formularfeld),
});

export const getZielformularRoute = defineRoute({
  ...kopf,
  id: 'uebertragung.getZielformular',
  methode: 'GET',
  pfad: '/zielformular',
  protokoll: { art: 'ABFRAGE', objektart: 'zielformular' },
  beschreibung:
    'Spalten, Reihenfolge, Namen und Fassung, in der der eigene KIM-Standort Akten in die KIM-Datenbank überträgt; dazu frühere Fassungen.',
  antwort: z.object({
    gilt: Fassung,
    auslieferung: Fassung,
    /** Everything a form may ask for, with its usual name. */
    wahl: z.array(
      z.object({ code: z.enum(FELDCODES), text: z.string(), abschnitt: z.string(), minimum: z.boolean() }),
    ),
    fassungen: z.array(
      z.object({
        fassung: z.string(),
        name: z.string(),
        beleg: z.string().nullable(),
        spalten: z.number().int(),
        giltAb: z.string(),
      }),
    ),
  }),
});

export const recordZielformularRoute = defineRoute({
  ...kopf,
  id: 'uebertragung.recordZielformular',
  methode: 'POST',
  pfad: '/zielformular/fassungen',
  protokoll: { art: 'VERAENDERUNG', objektart: 'zielformular' },
  beschreibung:
    'Legt Spalten, Reihenfolge und Namen für den eigenen KIM-Standort als neue Fassung fest. Sie gilt sofort für Übertragungsblatt und Dateien.',
  body: z.object({
    /** The one that the page has shown. */
    version: Version,
    name: zeile(120),
    beleg: zeileOderLeer(200),
    felder: z
      .array(z.object({ code: z.enum(FELDCODES), text: zeileOderLeer(120) }))
      .min(1, 'Nehmen Sie mindestens eine Spalte auf.')
      .max(60),
  }),
  antwort: SchreibAntwort,
});
