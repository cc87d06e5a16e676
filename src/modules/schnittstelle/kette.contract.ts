import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { AkteParams, Datum, Version, zeile } from '#src/modules/akte/feld.model.ts';
import { EMPFAENGERART_CODES } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { Bestaetigung } from '#src/modules/fachfrage/pruefung.contract.ts';
import { SCHRITT_WER } from '#src/modules/fall/fall.model.ts';
import { textOderLeer, LAENGE } from './felder.model.ts';
import { FASSUNG_STAENDE, FRIST_AB, Kettenschritt } from './kette.model.ts';
import { KETTENART_CODES, UEBERGABEFORM_CODES } from './wertelisten/ketten.ts';

const tag = z.iso.date();
const zweck = 'Schnittstellen und Dienstleistungsketten des KIM-Standorts';
const params = z.object({ ketteId: z.uuid() });
const fassungParams = params.extend({ nr: z.coerce.number().int().min(1).max(10_000) });
const lesen = { domaene: 'steuerung', recht: 'schnittstelle.lesen', zweck } as const;
const pflegen = { domaene: 'steuerung', recht: 'schnittstelle.pflegen', zweck } as const;
const abfrage = { art: 'ABFRAGE', objektart: 'kette' } as const;
const veraenderung = { art: 'VERAENDERUNG', objektart: 'kette' } as const;

/** A step as it is answered: nothing of it is checked anew. */
export const Schrittansicht = z.object({
  kennung: z.string(),
  abschnitt: z.string().nullable(),
  titel: z.string(),
  inhalt: z.string().nullable(),
  schnittstelle: z.enum(EMPFAENGERART_CODES),
  akteur: z.string(),
  wer: z.enum(SCHRITT_WER),
  fristTage: z.number().int().nullable(),
  fristAb: z.enum(FRIST_AB),
  zeitpunkt: z.string().nullable(),
  uebergabe: z.string().nullable(),
  form: z.enum(UEBERGABEFORM_CODES).nullable(),
  geplant: z.boolean(),
  zweige: z.array(z.object({ bedingung: z.string(), nach: z.string() })),
  danach: z.string().nullable(),
});

const Kopf = z.object({
  id: z.uuid(),
  art: z.enum(KETTENART_CODES),
  /** Number of the Fassung that is shown: the one that holds, else the latest. */
  nr: z.number().int(),
  name: z.string(),
  stand: z.enum(FASSUNG_STAENDE),
  gueltigVon: tag.nullable(),
  gueltigBis: tag.nullable(),
});

export const listKettenRoute = defineRoute({
  ...lesen,
  id: 'schnittstelle.listKetten',
  methode: 'GET',
  pfad: '/ketten',
  protokoll: abfrage,
  beschreibung:
    'Dienstleistungsketten des KIM-Standorts; Case Management und Teamleitung sehen die gültigen.',
  antwort: z.object({
    stichtag: tag,
    ketten: z.array(Kopf.extend({ schritte: z.number().int(), entwurf: z.boolean() })),
  }),
});

export const getKetteRoute = defineRoute({
  ...lesen,
  id: 'schnittstelle.getKette',
  methode: 'GET',
  pfad: '/ketten/:ketteId',
  protokoll: abfrage,
  beschreibung:
    'Eine Dienstleistungskette: die gewählte Fassung mit ihren Schritten, und welche Fassungen es gibt.',
  params,
  query: z.object({ nr: z.coerce.number().int().min(1).max(10_000).optional() }),
  antwort: Kopf.extend({
    stichtag: tag,
    anlass: z.string().nullable(),
    ziel: z.string().nullable(),
    quelle: z.string().nullable(),
    bemerkung: z.string().nullable(),
    schritte: z.array(Schrittansicht),
    version: z.number().int(),
    fassungen: z.array(
      z.object({
        nr: z.number().int(),
        stand: z.enum(FASSUNG_STAENDE),
        gueltigVon: tag.nullable(),
        gueltigBis: tag.nullable(),
      }),
    ),
  }),
});

const Angabe = {
  name: zeile(LAENGE.name),
  anlass: textOderLeer(LAENGE.text),
  ziel: textOderLeer(LAENGE.text),
  quelle: textOderLeer(LAENGE.uebergabe),
  bemerkung: textOderLeer(LAENGE.bemerkung),
  schritte: z
    .array(Kettenschritt)
    .min(1, 'Fügen Sie mindestens einen Schritt hinzu.')
    .max(60, 'Eine Kette hat höchstens 60 Schritte.'),
  erklaerungen: Bestaetigung.erklaerungen,
};
export const Kettenangabe = z.object(Angabe);

export const createKetteRoute = defineRoute({
  ...pflegen,
  id: 'schnittstelle.createKette',
  methode: 'POST',
  pfad: '/ketten',
  protokoll: veraenderung,
  beschreibung: 'Legt eine Dienstleistungskette als Entwurf an.',
  body: z.object({ art: z.enum(KETTENART_CODES, 'Wählen Sie, wofür die Kette ist.'), ...Angabe }),
  antwort: SchreibAntwort,
});

export const createFassungRoute = defineRoute({
  ...pflegen,
  id: 'schnittstelle.createFassung',
  methode: 'POST',
  pfad: '/ketten/:ketteId/fassungen',
  protokoll: veraenderung,
  beschreibung: 'Beginnt eine neue Fassung als Entwurf, mit dem Inhalt der letzten.',
  params,
  antwort: z.object({ id: z.uuid(), nr: z.number().int() }),
});

export const updateFassungRoute = defineRoute({
  ...pflegen,
  id: 'schnittstelle.updateFassung',
  methode: 'PUT',
  pfad: '/ketten/:ketteId/fassungen/:nr',
  protokoll: veraenderung,
  beschreibung: 'Ändert eine Fassung, solange sie Entwurf ist.',
  params: fassungParams,
  body: z.object({ ...Angabe, version: Version }),
  antwort: SchreibAntwort,
});

export const deleteFassungRoute = defineRoute({
  ...pflegen,
  id: 'schnittstelle.deleteFassung',
  methode: 'DELETE',
  pfad: '/ketten/:ketteId/fassungen/:nr',
  protokoll: veraenderung,
  beschreibung: 'Verwirft einen Entwurf.',
  params: fassungParams,
  antwort: z.object({ id: z.uuid() }),
});

export const recordFreigabeRoute = defineRoute({
  ...pflegen,
  id: 'schnittstelle.recordFreigabe',
  methode: 'POST',
  pfad: '/ketten/:ketteId/fassungen/:nr/freigabe',
  protokoll: veraenderung,
  beschreibung: 'Gibt einen Entwurf ab einem Tag frei; die Fassung davor endet am Tag zuvor.',
  params: fassungParams,
  body: z.object({ version: Version, gueltigVon: Datum }),
  antwort: SchreibAntwort,
});

export const closeFassungRoute = defineRoute({
  ...pflegen,
  id: 'schnittstelle.closeFassung',
  methode: 'POST',
  pfad: '/ketten/:ketteId/fassungen/:nr/ende',
  protokoll: veraenderung,
  beschreibung: 'Setzt eine Fassung nach einem Tag außer Kraft.',
  params: fassungParams,
  body: z.object({ version: Version, gueltigBis: Datum }),
  antwort: SchreibAntwort,
});

export const getKettenbpmnRoute = defineRoute({
  ...lesen,
  id: 'schnittstelle.getKettenbpmn',
  methode: 'GET',
  pfad: '/ketten/:ketteId/fassungen/:nr/kette.bpmn',
  protokoll: abfrage,
  beschreibung: 'Die Kette als Datei nach BPMN 2.0, mit Anordnung für das Zeichenprogramm.',
  params: fassungParams,
  datei: 'application/xml',
  antwort: z.string(),
});

/** Longest BPMN file in characters; a Kette of sixty steps has some eighty thousand. */
export const BPMN_HOECHSTENS = 1_000_000;

export const openKettenbpmnRoute = defineRoute({
  ...pflegen,
  id: 'schnittstelle.openKettenbpmn',
  methode: 'POST',
  pfad: '/ketten/bpmn',
  protokoll: abfrage,
  beschreibung:
    'Liest eine BPMN-2.0-Datei und antwortet mit dem Entwurf einer Kette und allem, was nicht übernommen werden kann. Gespeichert wird nichts.',
  body: z.object({
    xml: z.string().max(BPMN_HOECHSTENS, 'Die Datei ist zu groß. Erlaubt ist höchstens 1 MB.'),
  }),
  status: 200,
  antwort: z.object({
    name: z.string(),
    art: z.enum(KETTENART_CODES),
    anlass: z.string().nullable(),
    ziel: z.string().nullable(),
    quelle: z.string().nullable(),
    bemerkung: z.string().nullable(),
    schritte: z.array(Schrittansicht),
    /** What the file holds and a Kette cannot, by kind and name. */
    nichtUebernommen: z.array(z.string()),
  }),
});

export const startKetteRoute = defineRoute({
  domaene: 'fall',
  recht: 'schnittstelle.starten',
  zweck: 'Fallarbeit',
  id: 'schnittstelle.startKette',
  methode: 'POST',
  pfad: '/akten/:akteId/ketten',
  protokoll: { art: 'ERHEBUNG', objektart: 'schritt' },
  beschreibung:
    'Startet eine gültige Dienstleistungskette in einem Fall: Die gewählten Schritte werden Schritte des Hilfeplans mit Stelle und Frist.',
  params: AkteParams,
  body: z.object({
    ketteId: z.uuid('Wählen Sie eine Kette.'),
    /** Number of the Fassung that the page showed. */
    nr: z.number().int().min(1),
    beginn: Datum,
    kennungen: z.array(z.string().max(LAENGE.kennung)).min(1, 'Wählen Sie mindestens einen Schritt.').max(60),
    /** Ziel that the steps lead to; null: they become tasks. */
    zielId: z.uuid().nullable().default(null),
  }),
  antwort: z.object({ id: z.uuid(), schritte: z.number().int() }),
});
