import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { Datum, Version, zeile } from '#src/modules/akte/feld.model.ts';
import { EMPFAENGERART_CODES } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { Bestaetigung } from '#src/modules/fachfrage/pruefung.contract.ts';
import { zeileOderLeer, LAENGE } from './felder.model.ts';

const tag = z.iso.date();
const zweck = 'Dienstliche Ansprechpersonen der Ämter und Stellen';
const params = z.object({ ansprechpersonId: z.uuid() });
const lesen = { domaene: 'steuerung', recht: 'schnittstelle.lesen', zweck } as const;
const pflegen = { domaene: 'steuerung', recht: 'schnittstelle.pflegen', zweck } as const;
const veraenderung = { art: 'VERAENDERUNG', objektart: 'ansprechperson' } as const;

export const listAnsprechpersonenRoute = defineRoute({
  ...lesen,
  id: 'schnittstelle.listAnsprechpersonen',
  methode: 'GET',
  pfad: '/ansprechpersonen',
  protokoll: { art: 'ABFRAGE', objektart: 'ansprechperson' },
  beschreibung:
    'Dienstliche Ansprechpersonen mit Stellvertretung, nach Stelle; Case Management und Teamleitung sehen die gültigen.',
  query: z.object({ schnittstelle: z.enum(EMPFAENGERART_CODES).optional() }),
  antwort: z.object({
    stichtag: tag,
    /** Months after the end in which an entry is deleted. */
    loeschenNach: z.number().int(),
    eintraege: z.array(
      z.object({
        id: z.uuid(),
        schnittstelle: z.enum(EMPFAENGERART_CODES),
        stelle: z.string(),
        aufgabe: z.string().nullable(),
        funktion: z.string(),
        name: z.string().nullable(),
        telefon: z.string().nullable(),
        email: z.string().nullable(),
        vertretungName: z.string().nullable(),
        vertretungTelefon: z.string().nullable(),
        vertretungEmail: z.string().nullable(),
        gueltigVon: tag,
        gueltigBis: tag.nullable(),
        gueltig: z.boolean(),
        version: z.number().int(),
      }),
    ),
  }),
});

const TELEFON = /^[+0-9][0-9 ()/\-–.]{2,59}$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const telefon = zeileOderLeer(60, TELEFON, 'Geben Sie eine Telefonnummer ein, zum Beispiel 02931 94-1234.');
const email = zeileOderLeer(
  200,
  EMAIL,
  'Geben Sie eine E-Mail-Adresse ein, zum Beispiel stelle@beispiel.de.',
);
const name = zeileOderLeer(120);

const Angabe = {
  schnittstelle: z.enum(EMPFAENGERART_CODES, 'Wählen Sie die Art der Stelle.'),
  stelle: zeile(LAENGE.name),
  aufgabe: zeileOderLeer(LAENGE.kurz),
  funktion: zeile(LAENGE.name),
  name,
  telefon,
  email,
  vertretungName: name,
  vertretungTelefon: telefon,
  vertretungEmail: email,
  gueltigVon: Datum,
  gueltigBis: Datum.nullable().default(null),
  erklaerungen: Bestaetigung.erklaerungen,
};

export const createAnsprechpersonRoute = defineRoute({
  ...pflegen,
  id: 'schnittstelle.createAnsprechperson',
  methode: 'POST',
  pfad: '/ansprechpersonen',
  protokoll: veraenderung,
  beschreibung: 'Nimmt eine dienstliche Ansprechperson mit Stellvertretung und Gültigkeit auf.',
  body: z.object(Angabe),
  antwort: SchreibAntwort,
});

export const updateAnsprechpersonRoute = defineRoute({
  ...pflegen,
  id: 'schnittstelle.updateAnsprechperson',
  methode: 'PUT',
  pfad: '/ansprechpersonen/:ansprechpersonId',
  protokoll: veraenderung,
  beschreibung:
    'Ändert eine Ansprechperson oder beendet sie; sechs Monate nach dem Ende wird sie gelöscht (LK-10).',
  params,
  body: z.object({ ...Angabe, version: Version }),
  antwort: SchreibAntwort,
});
