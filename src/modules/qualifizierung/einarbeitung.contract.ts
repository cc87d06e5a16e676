import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';
import { absatz, Version } from '#src/modules/akte/feld.model.ts';
import { Bestaetigung } from '#src/modules/fachfrage/pruefung.contract.ts';
import { ANLASS_HOECHSTENS, Einarbeitungsschritt, SCHRITTE_HOECHSTENS } from './einarbeitung.model.ts';

const tag = z.iso.date();
const zweck = 'Einarbeitung im Case Management';
const abfrage = { art: 'ABFRAGE', objektart: 'einarbeitung' } as const;
const veraenderung = { art: 'VERAENDERUNG', objektart: 'einarbeitung' } as const;
const Schrittansicht = z.object({
  kennung: z.string(),
  titel: z.string(),
  was: z.string(),
  wer: z.string().nullable(),
  material: z.string().nullable(),
  adresse: z.string().nullable(),
});

export const getEinarbeitungRoute = defineRoute({
  domaene: 'steuerung',
  recht: 'einarbeitung.lesen',
  zweck,
  id: 'qualifizierung.getEinarbeitung',
  methode: 'GET',
  pfad: '/einarbeitung',
  protokoll: abfrage,
  beschreibung:
    'Der Weg einer neuen Fachkraft im eigenen Standort: Schritte in Reihenfolge, und was davon das eigene Konto erledigt hat.',
  antwort: z.object({
    /** 0: as it shipped. */
    version: z.number().int(),
    am: tag.nullable(),
    /** Who wrote it and answered the check; null as it shipped, or when the account is gone. */
    geprueftVon: z.string().nullable(),
    /** Written from an older edition of what ships with the program. */
    vorlageNeuer: z.boolean(),
    schritte: z.array(Schrittansicht.extend({ erledigtAm: tag.nullable() })),
  }),
});

export const getEinarbeitungsstandRoute = defineRoute({
  domaene: 'steuerung',
  recht: 'einarbeitung.pflegen',
  zweck,
  id: 'qualifizierung.getEinarbeitungsstand',
  methode: 'GET',
  pfad: '/einarbeitung/stand',
  protokoll: abfrage,
  beschreibung:
    'Wie viele Fachkräfte des Standorts mit der Einarbeitung begonnen haben und fertig sind. Nur Zahlen, kleine sind verborgen.',
  antwort: z.object({
    mindestens: z.number().int(),
    /** null: hidden. */
    begonnen: z.number().int().nullable(),
    fertig: z.number().int().nullable(),
  }),
});

export const createEinarbeitungRoute = defineRoute({
  domaene: 'steuerung',
  recht: 'einarbeitung.pflegen',
  zweck,
  id: 'qualifizierung.createEinarbeitung',
  methode: 'POST',
  pfad: '/einarbeitung',
  protokoll: veraenderung,
  beschreibung: 'Schreibt eine neue Fassung der Einarbeitung für den eigenen Standort.',
  body: z.object({
    /** The version that was read; 0 when the Standort has none. */
    version: Version,
    schritte: z
      .array(Einarbeitungsschritt)
      .min(1, 'Fügen Sie mindestens einen Schritt hinzu.')
      .max(SCHRITTE_HOECHSTENS),
    anlass: absatz(ANLASS_HOECHSTENS),
    erklaerungen: Bestaetigung.erklaerungen,
  }),
  antwort: z.object({ version: z.number().int() }),
});

export const recordErledigungRoute = defineRoute({
  domaene: 'steuerung',
  recht: 'einarbeitung.erledigen',
  zweck,
  id: 'qualifizierung.recordErledigung',
  methode: 'POST',
  pfad: '/einarbeitung/schritte/:kennung',
  protokoll: veraenderung,
  beschreibung:
    'Merkt für das eigene Konto, dass ein Schritt der Einarbeitung getan ist, oder nimmt es zurück.',
  params: z.object({ kennung: z.string().regex(/^[A-Z0-9_]{2,40}$/) }),
  body: z.object({ erledigt: z.boolean() }),
  antwort: z.object({ kennung: z.string() }),
});
