import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { Datum, Version, zeile } from '#src/modules/akte/feld.model.ts';
import { Bestaetigung } from '#src/modules/fachfrage/pruefung.contract.ts';
import { TITEL_HOECHSTENS } from './felder.model.ts';
import { REGISTERARTEN } from './register.model.ts';

const tag = z.iso.date();
const zweck = 'Register des Standorts für den Sachbericht';
const lesen = { domaene: 'steuerung', recht: 'register.lesen', zweck } as const;
const pflegen = { domaene: 'steuerung', recht: 'register.pflegen', zweck } as const;
const abfrage = { art: 'ABFRAGE', objektart: 'registereintrag' } as const;
const veraenderung = { art: 'VERAENDERUNG', objektart: 'registereintrag' } as const;
const params = z.object({ eintragId: z.uuid() });
const Felder = z.record(z.string().regex(/^[a-zA-Z]{2,30}$/), z.string().max(5_000));
const Auswahl = z.object({
  art: z.enum(REGISTERARTEN),
  jahr: z.coerce.number().int().min(2017).max(2100),
});

export const listRegisterRoute = defineRoute({
  ...lesen,
  id: 'austausch.listRegister',
  methode: 'GET',
  pfad: '/register',
  protokoll: abfrage,
  beschreibung: 'Ein Register des eigenen Standorts für ein Jahr, mit Summen. Gestrichenes zählt nicht.',
  query: Auswahl,
  antwort: z.object({
    eintraege: z.array(
      z.object({
        id: z.uuid(),
        titel: z.string(),
        tag,
        felder: Felder,
        gestrichen: z.boolean(),
        version: z.number().int(),
        /** Who wrote it last and answered the check; null when the account is gone. */
        geprueftVon: z.string().nullable(),
        am: tag,
      }),
    ),
    summen: z.object({
      eintraege: z.number().int(),
      zahlen: z.array(
        z.object({ code: z.string(), label: z.string(), summe: z.number().int(), angaben: z.number().int() }),
      ),
    }),
  }),
});

const Inhalt = { titel: zeile(TITEL_HOECHSTENS), tag: Datum, felder: Felder, ...Bestaetigung };

export const createRegistereintragRoute = defineRoute({
  ...pflegen,
  id: 'austausch.createRegistereintrag',
  methode: 'POST',
  pfad: '/register',
  protokoll: veraenderung,
  beschreibung: 'Trägt eine Fortbildung, Veranstaltung, Prozessbegleitung oder ein Produkt ein; ohne Namen.',
  body: z.object({ art: z.enum(REGISTERARTEN), ...Inhalt }),
  antwort: SchreibAntwort,
});

export const updateRegistereintragRoute = defineRoute({
  ...pflegen,
  id: 'austausch.updateRegistereintrag',
  methode: 'PUT',
  pfad: '/register/:eintragId',
  protokoll: veraenderung,
  beschreibung: 'Berichtigt einen Eintrag, oder streicht ihn: Er bleibt lesbar und zählt nicht mehr.',
  params,
  body: z.object({ version: Version, gestrichen: z.boolean().default(false), ...Inhalt }),
  antwort: SchreibAntwort,
});

const datei = { ...lesen, methode: 'GET', protokoll: abfrage, query: Auswahl, antwort: z.unknown() } as const;

export const exportRegisterCsvRoute = defineRoute({
  ...datei,
  id: 'austausch.exportRegisterCsv',
  pfad: '/register.csv',
  beschreibung: 'Ein Register für ein Jahr als CSV-Datei, ohne Gestrichenes.',
  datei: 'text/csv; charset=utf-8',
});

export const exportRegisterXlsxRoute = defineRoute({
  ...datei,
  id: 'austausch.exportRegisterXlsx',
  pfad: '/register.xlsx',
  beschreibung: 'Ein Register für ein Jahr als Excel-Datei, mit den Summen auf einem zweiten Blatt.',
  datei: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
});
