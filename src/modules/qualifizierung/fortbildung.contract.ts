import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';
import { Datum, zeile } from '#src/modules/akte/feld.model.ts';
import { Bestaetigung } from '#src/modules/fachfrage/pruefung.contract.ts';
import { FORTBILDUNGSART_CODES, VERANSTALTER_CODES } from './fortbildung.model.ts';

const tag = z.iso.date();
const zweck = 'Fortbildung im KIM';
const eigene = { domaene: 'steuerung', recht: 'fortbildung.eigene', zweck } as const;
const abfrage = { art: 'ABFRAGE', objektart: 'fortbildung' } as const;
const veraenderung = { art: 'VERAENDERUNG', objektart: 'fortbildung' } as const;

export const listFortbildungenRoute = defineRoute({
  ...eigene,
  id: 'qualifizierung.listFortbildungen',
  methode: 'GET',
  pfad: '/fortbildungen',
  protokoll: abfrage,
  beschreibung: 'Fortbildungen des eigenen Kontos, die neuesten zuerst. Niemand sonst liest diese Liste.',
  antwort: z.object({
    eintraege: z.array(
      z.object({
        id: z.uuid(),
        art: z.enum(FORTBILDUNGSART_CODES),
        veranstalter: z.enum(VERANSTALTER_CODES),
        titel: z.string(),
        tag,
      }),
    ),
  }),
});

export const createFortbildungRoute = defineRoute({
  ...eigene,
  id: 'qualifizierung.createFortbildung',
  methode: 'POST',
  pfad: '/fortbildungen',
  protokoll: veraenderung,
  beschreibung: 'Trägt für das eigene Konto eine besuchte Fortbildung ein.',
  body: z.object({
    art: z.enum(FORTBILDUNGSART_CODES, 'Wählen Sie die Art der Fortbildung.'),
    veranstalter: z.enum(VERANSTALTER_CODES, 'Wählen Sie, wer sie veranstaltet hat.'),
    titel: zeile(160),
    tag: Datum,
    erklaerungen: Bestaetigung.erklaerungen,
  }),
  antwort: z.object({ id: z.uuid() }),
});

export const deleteFortbildungRoute = defineRoute({
  ...eigene,
  id: 'qualifizierung.deleteFortbildung',
  methode: 'DELETE',
  pfad: '/fortbildungen/:fortbildungId',
  protokoll: veraenderung,
  beschreibung: 'Nimmt einen eigenen Eintrag zurück.',
  params: z.object({ fortbildungId: z.uuid() }),
  antwort: z.object({ id: z.uuid() }),
});

export const getFortbildungsstandRoute = defineRoute({
  domaene: 'steuerung',
  recht: 'fortbildung.stand',
  zweck,
  id: 'qualifizierung.getFortbildungsstand',
  methode: 'GET',
  pfad: '/fortbildungen/stand',
  protokoll: abfrage,
  beschreibung:
    'Wie viele Koordinatorinnen und Koordinatoren des Standorts in einem Jahr an einer Fortbildung des Landes teilgenommen haben; der KI-Leitung mit Namen, wer noch offen ist.',
  query: z.object({ jahr: z.coerce.number().int().min(2017).max(2100) }),
  antwort: z.object({
    gesamt: z.number().int(),
    teilgenommen: z.number().int(),
    /** Only for the KI-Leitung, which has to let them take part. */
    offen: z.array(z.string()).nullable(),
  }),
});
