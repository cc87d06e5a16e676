import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { SeitenQuery, seiteVon } from '#src/core/contract/seite.ts';
import { absatz, Version, zeile } from '#src/modules/akte/feld.model.ts';
import { Bestaetigung } from '#src/modules/fachfrage/pruefung.contract.ts';
import { LAENGE, optionalerText } from './angaben.model.ts';
import { TOP_ARTEN } from './sitzung.model.ts';
import {
  OEFFENTLICHES,
  VORLAGE_ERGEBNISSE,
  VORLAGE_ZUSTAENDE,
  VORLAGESCHRITT_CODES,
} from './vorlage.model.ts';

const tag = z.iso.date();
const zweck = 'Vorlagen für Gremien der strategischen Steuerung';
const params = z.object({ vorlageId: z.uuid() });
const lesen = { domaene: 'steuerung', recht: 'gremium.lesen', zweck } as const;
const pflegen = { domaene: 'steuerung', recht: 'gremium.pflegen', zweck } as const;
const abfrage = { art: 'ABFRAGE', objektart: 'vorlage' } as const;
const veraenderung = { art: 'VERAENDERUNG', objektart: 'vorlage' } as const;

const Kopf = z.object({
  id: z.uuid(),
  /** „3/2026“. */
  nummer: z.string(),
  art: z.enum(TOP_ARTEN),
  titel: z.string(),
  zustand: z.enum(VORLAGE_ZUSTAENDE),
  ergebnis: z.enum(VORLAGE_ERGEBNISSE).nullable(),
  gremiumId: z.uuid(),
  gremium: z.string(),
  sitzungId: z.uuid().nullable(),
  /** Day of its Sitzung. */
  sitzungAm: tag.nullable(),
  angelegtAm: tag,
});

export const VORLAGE_AUSWAHLEN = ['OFFEN', 'ALLE'] as const;

export const listVorlagenRoute = defineRoute({
  ...lesen,
  id: 'gremium.listVorlagen',
  methode: 'GET',
  pfad: '/vorlagen',
  protokoll: abfrage,
  beschreibung:
    'Vorlagen des KIM-Standorts, die jüngste zuerst; ohne Pflegerecht die aus Sitzungen mit genehmigtem Protokoll.',
  query: SeitenQuery.extend({
    auswahl: z.enum(VORLAGE_AUSWAHLEN).default('OFFEN'),
    gremiumId: z.uuid().optional(),
  }),
  antwort: seiteVon(Kopf),
});

export const getVorlageRoute = defineRoute({
  ...lesen,
  id: 'gremium.getVorlage',
  methode: 'GET',
  pfad: '/vorlagen/:vorlageId',
  protokoll: abfrage,
  beschreibung: 'Eine Vorlage mit Sachverhalt, Beschlussvorschlag, Kosten, Alternativen und Anlagen.',
  params,
  antwort: Kopf.extend({
    version: z.number().int(),
    stichtag: tag,
    sachverhalt: z.string(),
    vorschlag: z.string().nullable(),
    kosten: z.string().nullable(),
    alternativen: z.string().nullable(),
    anlagen: z.array(z.object({ titel: z.string(), fundstelle: z.string() })),
    themaId: z.uuid().nullable(),
    beschlussId: z.uuid().nullable(),
    bemerkung: z.string().nullable(),
    /** Who looked at its words last. */
    geprueftVon: z.string().nullable(),
    oeffentlich: z.boolean(),
    /** Sitzungen of the Gremium that can take it. */
    sitzungen: z.array(z.object({ id: z.uuid(), datum: tag })),
    /** What its Sitzung decided. */
    beschluesse: z.array(z.object({ id: z.uuid(), inhalt: z.string() })),
  }),
});

const Angabe = {
  art: z.enum(TOP_ARTEN, 'Wählen Sie die Art.'),
  titel: zeile(LAENGE.ort),
  sachverhalt: absatz(LAENGE.sachverhalt),
  vorschlag: optionalerText(LAENGE.lang),
  kosten: optionalerText(LAENGE.mittel),
  alternativen: optionalerText(LAENGE.lang),
  anlagen: z
    .array(z.object({ titel: zeile(LAENGE.ort), fundstelle: zeile(LAENGE.dokument) }))
    .max(20, 'Höchstens 20 Anlagen.')
    .default([]),
  ...Bestaetigung,
};

export const createVorlageRoute = defineRoute({
  ...pflegen,
  id: 'gremium.createVorlage',
  methode: 'POST',
  pfad: '/gremien/:gremiumId/vorlagen',
  protokoll: veraenderung,
  beschreibung: 'Legt eine Vorlage für ein Gremium an, auch zu einem Generativen Thema.',
  params: z.object({ gremiumId: z.uuid() }),
  body: z.object({ ...Angabe, themaId: z.uuid().nullable().default(null) }),
  antwort: SchreibAntwort,
});

export const updateVorlageRoute = defineRoute({
  ...pflegen,
  id: 'gremium.updateVorlage',
  methode: 'PUT',
  pfad: '/vorlagen/:vorlageId',
  protokoll: veraenderung,
  beschreibung: 'Ändert eine Vorlage, solange sie Entwurf ist.',
  params,
  body: z.object({ ...Angabe, version: Version }),
  antwort: SchreibAntwort,
});

export const recordVorlageschrittRoute = defineRoute({
  ...pflegen,
  id: 'gremium.recordVorlageschritt',
  methode: 'POST',
  pfad: '/vorlagen/:vorlageId/schritte',
  protokoll: veraenderung,
  beschreibung:
    'Gibt eine Vorlage frei, setzt sie auf die Tagesordnung einer Sitzung, vertagt sie, hält ihr Ergebnis fest oder zieht sie zurück.',
  params,
  body: z.object({
    version: Version,
    schritt: z.enum(VORLAGESCHRITT_CODES, 'Wählen Sie den Schritt.'),
    sitzungId: z.uuid().nullable().default(null),
    ergebnis: z.enum(VORLAGE_ERGEBNISSE).nullable().default(null),
    beschlussId: z.uuid().nullable().default(null),
    bemerkung: optionalerText(LAENGE.mittel),
    erklaerungen: Bestaetigung.erklaerungen,
  }),
  antwort: SchreibAntwort,
});

export const recordVeroeffentlichungRoute = defineRoute({
  ...pflegen,
  id: 'gremium.recordVeroeffentlichung',
  methode: 'PUT',
  pfad: '/veroeffentlichungen/:art/:objektId',
  protokoll: { art: 'VERAENDERUNG', objektart: 'veroeffentlichung' },
  beschreibung:
    'Macht ein Gremium, eine Sitzung oder eine Vorlage öffentlich oder nimmt das zurück. Öffentliches liest jeder über die OParl-Schnittstelle.',
  params: z.object({ art: z.enum(OEFFENTLICHES), objektId: z.uuid() }),
  body: z.object({ oeffentlich: z.boolean() }),
  antwort: z.object({ id: z.uuid() }),
});
