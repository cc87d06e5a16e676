import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { absatz, Datum, Version, zeile } from '#src/modules/akte/feld.model.ts';
import { EMPFAENGERART_CODES } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { Bestaetigung } from '#src/modules/fachfrage/pruefung.contract.ts';
import { textOderLeer, LAENGE } from './felder.model.ts';
import { FAELLIG_ARTEN, VEREINBARUNG_STAENDE } from './vereinbarung.model.ts';
import { VEREINBARUNGSART_CODES } from './wertelisten/ketten.ts';

const tag = z.iso.date();
const zweck = 'Kooperationsvereinbarungen des KIM-Standorts';
const params = z.object({ vereinbarungId: z.uuid() });
const lesen = { domaene: 'steuerung', recht: 'schnittstelle.lesen', zweck } as const;
const pflegen = { domaene: 'steuerung', recht: 'schnittstelle.pflegen', zweck } as const;
const abfrage = { art: 'ABFRAGE', objektart: 'vereinbarung' } as const;
const veraenderung = { art: 'VERAENDERUNG', objektart: 'vereinbarung' } as const;

const Kopf = z.object({
  id: z.uuid(),
  art: z.enum(VEREINBARUNGSART_CODES),
  titel: z.string(),
  partner: z.array(z.object({ art: z.enum(EMPFAENGERART_CODES), name: z.string() })),
  stand: z.enum(VEREINBARUNG_STAENDE),
  beginn: tag,
  ende: tag.nullable(),
  pruefenAm: tag,
  /** Why somebody should look at it now. */
  faellig: z.enum(FAELLIG_ARTEN).nullable(),
});

export const listVereinbarungenRoute = defineRoute({
  ...lesen,
  id: 'schnittstelle.listVereinbarungen',
  methode: 'GET',
  pfad: '/vereinbarungen',
  protokoll: abfrage,
  beschreibung: 'Kooperationsvereinbarungen des KIM-Standorts; was zu prüfen ist oder ausläuft, zuerst.',
  antwort: z.object({
    stichtag: tag,
    /** First review that the form proposes for a new one. */
    vorschlagPruefung: tag,
    /** In force today, and how many of them are due (indicator KP-06). */
    gueltig: z.number().int(),
    faellig: z.number().int(),
    vereinbarungen: z.array(Kopf),
  }),
});

export const getVereinbarungRoute = defineRoute({
  ...lesen,
  id: 'schnittstelle.getVereinbarung',
  methode: 'GET',
  pfad: '/vereinbarungen/:vereinbarungId',
  protokoll: abfrage,
  beschreibung: 'Eine Kooperationsvereinbarung mit Partnern, Gegenstand, Anlagen und Laufzeit.',
  params,
  antwort: Kopf.extend({
    stichtag: tag,
    version: z.number().int(),
    gegenstand: z.string(),
    ablauf: z.string().nullable(),
    daten: z.string().nullable(),
    anlagen: z.array(z.object({ titel: z.string(), fundstelle: z.string() })),
    ketteId: z.uuid().nullable(),
    unterzeichnetAm: tag.nullable(),
    gekuendigtZum: tag.nullable(),
    grund: z.string().nullable(),
    pruefvermerk: z.string().nullable(),
    vorschlagPruefung: tag,
  }),
});

const Angabe = {
  art: z.enum(VEREINBARUNGSART_CODES, 'Wählen Sie die Art der Vereinbarung.'),
  titel: zeile(LAENGE.name),
  gegenstand: absatz(LAENGE.lang),
  ablauf: textOderLeer(LAENGE.lang),
  daten: textOderLeer(LAENGE.lang),
  partner: z
    .array(
      z.object({
        art: z.enum(EMPFAENGERART_CODES, 'Wählen Sie die Art der Stelle.'),
        name: zeile(LAENGE.name),
      }),
    )
    .min(2, 'Nennen Sie mindestens zwei Partner.')
    .max(30),
  anlagen: z.array(z.object({ titel: zeile(LAENGE.name), fundstelle: zeile(LAENGE.kurz) })).max(30),
  ketteId: z.uuid().nullable().default(null),
  beginn: Datum,
  ende: Datum.nullable().default(null),
  pruefenAm: Datum,
  erklaerungen: Bestaetigung.erklaerungen,
};

export const createVereinbarungRoute = defineRoute({
  ...pflegen,
  id: 'schnittstelle.createVereinbarung',
  methode: 'POST',
  pfad: '/vereinbarungen',
  protokoll: veraenderung,
  beschreibung: 'Legt eine Kooperationsvereinbarung als Entwurf an.',
  body: z.object(Angabe),
  antwort: SchreibAntwort,
});

export const updateVereinbarungRoute = defineRoute({
  ...pflegen,
  id: 'schnittstelle.updateVereinbarung',
  methode: 'PUT',
  pfad: '/vereinbarungen/:vereinbarungId',
  protokoll: veraenderung,
  beschreibung: 'Ändert eine Kooperationsvereinbarung, solange sie Entwurf ist.',
  params,
  body: z.object({ ...Angabe, version: Version }),
  antwort: SchreibAntwort,
});

export const recordUnterzeichnungRoute = defineRoute({
  ...pflegen,
  id: 'schnittstelle.recordUnterzeichnung',
  methode: 'POST',
  pfad: '/vereinbarungen/:vereinbarungId/unterzeichnung',
  protokoll: veraenderung,
  beschreibung: 'Hält fest, wann alle Partner unterzeichnet haben; danach ändert sich der Inhalt nicht mehr.',
  params,
  body: z.object({ version: Version, am: Datum }),
  antwort: SchreibAntwort,
});

export const recordPruefungRoute = defineRoute({
  ...pflegen,
  id: 'schnittstelle.recordPruefung',
  methode: 'POST',
  pfad: '/vereinbarungen/:vereinbarungId/pruefung',
  protokoll: veraenderung,
  beschreibung:
    'Hält eine Überprüfung fest, mit Ergebnis, nächster Prüfung und, wenn verlängert wurde, neuem Ende.',
  params,
  body: z.object({
    version: Version,
    vermerk: absatz(LAENGE.mittel),
    pruefenAm: Datum,
    ende: Datum.nullable().default(null),
    erklaerungen: Bestaetigung.erklaerungen,
  }),
  antwort: SchreibAntwort,
});

export const recordKuendigungRoute = defineRoute({
  ...pflegen,
  id: 'schnittstelle.recordKuendigung',
  methode: 'POST',
  pfad: '/vereinbarungen/:vereinbarungId/kuendigung',
  protokoll: veraenderung,
  beschreibung: 'Hält fest, zu welchem Tag und warum eine Kooperationsvereinbarung gekündigt ist.',
  params,
  body: z.object({
    version: Version,
    zum: Datum,
    grund: absatz(LAENGE.mittel),
    erklaerungen: Bestaetigung.erklaerungen,
  }),
  antwort: SchreibAntwort,
});
