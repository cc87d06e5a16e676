import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { absatz, Datum, Version, zeile } from '#src/modules/akte/feld.model.ts';
import { FOERDERFALL_ZUSTAENDE } from '../foerderfall.model.ts';
import { PERSONALPOSITIONEN } from '../nachweis/stellen.model.ts';
import { Bescheidform, Fehlerform } from '../pruefung/bescheid-form.model.ts';
import { BEKANNTGABEWEGE } from '../regelwerk/rl-2024-12/bekanntgabe.model.ts';
import { POSITIONEN } from '../regelwerk/rl-2024-12/betraege.model.ts';
import { TEILBETRAG_ZUSTAENDE } from '../zahlung/teilbetrag.model.ts';
import {
  AENDERUNG_HANDLUNGEN,
  AENDERUNG_ZUSTAENDE,
  Aenderungsinhalt,
  ANLAESSE,
  BESCHREIBUNG_HOECHSTENS,
  HERKUENFTE,
} from './aenderung.model.ts';

export const GRUND_HOECHSTENS = 2_000;
const TEXT_HOECHSTENS = 6_000;
/** The retrieval from a portal may fail (§ 41 Abs. 2a VwVfG NRW), and the machine AENDERUNG has no step for that. */
export const AENDERUNGSWEGE = BEKANNTGABEWEGE.filter((weg) => weg !== 'ABRUF_VWVFG');

const tag = z.iso.date();
const name = z.string().nullable();
/** Whole cents. */
const cent = z.number().int();
const zweck = 'Änderung eines Bescheids nach der Richtlinie vom 12.12.2024';
const params = z.object({ aenderungId: z.uuid() });
const fallParams = z.object({ foerderfallId: z.uuid() });
const schreiben = {
  methode: 'POST',
  domaene: 'foerderung',
  zweck,
  protokoll: { art: 'VERAENDERUNG', objektart: 'aenderung' },
  params,
  antwort: SchreibAntwort,
} as const;
const nurVersion = z.object({ version: Version });
const mitGrund = z.object({ version: Version, grund: absatz(GRUND_HOECHSTENS) });

/** What the clerk writes; posts, times and the amounts before come from the change and the Bescheid in force. */
export const Aenderungsvorschlag = z.object({
  positionen: z
    .array(z.object({ position: z.enum(POSITIONEN), bewilligt: cent.min(0).max(1_000_000_000_00) }))
    .max(POSITIONEN.length),
  anlass: z.string().max(TEXT_HOECHSTENS),
  begruendung: z.string().max(TEXT_HOECHSTENS),
  ermessen: z.string().max(TEXT_HOECHSTENS),
  nebenbestimmungen: z.array(z.string().max(1_000)).max(20),
  /** Day of the hearing; needed when the authority lowers the amount of its own accord (§ 28 VwVfG NRW). */
  anhoerungAm: Datum.nullable(),
});
export type Aenderungsvorschlag = z.infer<typeof Aenderungsvorschlag>;

const Befund = z.object({
  feld: z.string(),
  regel: z.string().nullable(),
  text: z.string(),
  abhilfe: z.string(),
});

const Aenderung = z.object({
  id: z.uuid(),
  version: z.number().int(),
  herkunft: z.enum(HERKUENFTE),
  zustand: z.enum(AENDERUNG_ZUSTAENDE),
  inhalt: Aenderungsinhalt,
  angelegtAm: tag,
  bearbeitetVon: name,
  gezeichnetVon: name,
  eingangAm: tag.nullable(),
  pruefsumme: z.string().nullable(),
  /** What was signed still has its Prüfsumme. */
  unveraendert: z.boolean(),
  /** The acting account made the last step: another person decides. */
  selbstVorbereitet: z.boolean(),
  handlungen: z.array(z.enum(AENDERUNG_HANDLUNGEN)),
  zeilen: z.array(z.object({ position: z.enum(POSITIONEN), bisher: cent, hoechstens: cent, neu: cent })),
  hindernisse: z.array(Befund),
  warnungen: z.array(Befund),
  /** What the open Teilbeträge would become with these amounts, while the change is under way. */
  teilbetraege: z.array(
    z.object({
      lfd: z.number().int(),
      zustand: z.enum(TEILBETRAG_ZUSTAENDE),
      bisher: cent,
      neu: cent,
    }),
  ),
  /** What a proposal begins with, for whoever may propose now. */
  vorgabe: Aenderungsvorschlag.nullable(),
  /** The Bescheid of this change, as far as the acting account may read it. */
  bescheid: z
    .object({
      id: z.uuid(),
      stand: z.enum(['VORGESCHLAGEN', 'ZURUECKGEGEBEN', 'ERLASSEN', 'AUFGEHOBEN']),
      bewilligt: cent,
      vorgeschlagenVon: name,
      gezeichnetVon: name,
      datum: tag.nullable(),
      bekanntAm: tag.nullable(),
      rechtsbehelfBis: tag.nullable(),
      verzichtAm: tag.nullable(),
      klage: z
        .object({
          am: tag,
          aktenzeichen: z.string(),
          ausgang: z.enum(['BESTAETIGT', 'AUFGEHOBEN']).nullable(),
        })
        .nullable(),
      bestandskraeftigAm: tag.nullable(),
      text: Bescheidform,
    })
    .nullable(),
  ereignisse: z.array(
    z.object({
      lfd: z.number().int(),
      ereignis: z.string(),
      von: z.string().nullable(),
      nach: z.string(),
      grund: z.string().nullable(),
      person: name,
      rolle: z.string(),
      am: tag,
    }),
  ),
});

export const getAenderungenRoute = defineRoute({
  methode: 'GET',
  domaene: 'foerderung',
  recht: 'aenderung.lesen',
  zweck,
  protokoll: { art: 'ABFRAGE', objektart: 'foerderfall' },
  id: 'foerderung.getAenderungen',
  pfad: '/foerderfaelle/:foerderfallId/aenderungen',
  beschreibung:
    'Änderungen eines Bescheids mit Stand, Beträgen und Befunden. Der Zuwendungsempfänger sieht seine eigenen und, was ihm bekannt gegeben ist; nie einen Vorschlag.',
  params: fallParams,
  antwort: z.object({
    id: z.uuid(),
    aktenzeichen: z.string(),
    standort: z.string(),
    foerderjahr: z.number().int(),
    zustand: z.enum(FOERDERFALL_ZUSTAENDE),
    stichtag: tag,
    synthetisch: z.boolean(),
    von: tag,
    bis: tag,
    stellen: z.array(
      z.object({
        schluessel: z.string(),
        position: z.enum(PERSONALPOSITIONEN),
        bezeichnung: z.string(),
        vzae: z.number().int(),
      }),
    ),
    /** The Bescheid in force; null before there is one. */
    inKraft: z.object({ datum: tag, bewilligt: cent, gebunden: cent }).nullable(),
    /** What the acting account may begin now. */
    anlegbar: z.enum(HERKUENFTE).nullable(),
    aenderungen: z.array(Aenderung),
  }),
});

export const createAenderungRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.createAenderung',
  pfad: '/foerderfaelle/:foerderfallId/aenderungen',
  recht: 'aenderung.bearbeiten',
  beschreibung:
    'Beginnt eine Änderung: der Zuwendungsempfänger einen Entwurf, die Bezirksregierung von Amts wegen. Vorbelegt mit dem Bescheid, der gilt, und der Stellenbesetzung.',
  params: fallParams,
  body: z.object({
    anlass: z.enum(ANLAESSE, 'Wählen Sie den Anlass.'),
    beschreibung: absatz(BESCHREIBUNG_HOECHSTENS),
  }),
});

export const updateAenderungRoute = defineRoute({
  ...schreiben,
  methode: 'PUT',
  id: 'foerderung.updateAenderung',
  pfad: '/aenderungen/:aenderungId',
  recht: 'aenderung.bearbeiten',
  beschreibung:
    'Speichert Besetzung und Beträge einer Änderung, wie sie getippt sind; gezeichnet ändert sie niemand mehr.',
  body: z.object({ version: Version, inhalt: Aenderungsinhalt }),
});

export const recordAenderungsverwerfungRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordAenderungsverwerfung',
  pfad: '/aenderungen/:aenderungId/verwerfung',
  recht: 'aenderung.bearbeiten',
  beschreibung: 'Verwirft einen Entwurf, den niemand zeichnen wird.',
  body: nurVersion,
});

export const createAenderungsantragRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.createAenderungsantrag',
  pfad: '/aenderungen/:aenderungId/zeichnung',
  recht: 'aenderung.zeichnen',
  erneutAnmelden: true,
  beschreibung:
    'Zeichnet den Änderungsantrag; eine andere Person als die, die ihn bearbeitet hat. Die Bezirksregierung sieht ihn ab dann.',
  body: z.object({
    version: Version,
    bestaetigt: z.literal(true, 'Bestätigen Sie die Angaben und dass Sie zeichnen dürfen.'),
  }),
});

export const recordAenderungspruefungRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordAenderungspruefung',
  pfad: '/aenderungen/:aenderungId/pruefungsbeginn',
  recht: 'aenderung.pruefen',
  beschreibung: 'Die Bezirksregierung beginnt, die Änderung zu prüfen.',
  body: nurVersion,
});

export const previewAenderungsbescheidRoute = defineRoute({
  methode: 'POST',
  status: 200,
  domaene: 'foerderung',
  recht: 'aenderung.pruefen',
  zweck,
  protokoll: { art: 'ABFRAGE', objektart: 'aenderung' },
  id: 'foerderung.previewAenderungsbescheid',
  pfad: '/aenderungen/:aenderungId/bescheidvorschau',
  beschreibung: 'Der Text des Änderungsbescheids, oder alles, was ihm fehlt. Speichert nichts.',
  params,
  body: Aenderungsvorschlag,
  antwort: z.object({ text: Bescheidform.nullable(), fehler: z.array(Fehlerform) }),
});

export const createAenderungsvorschlagRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.createAenderungsvorschlag',
  pfad: '/aenderungen/:aenderungId/vorschlag',
  recht: 'aenderung.pruefen',
  beschreibung:
    'Schlägt einen Änderungsbescheid vor: vollständig, und je Position höchstens mit dem Höchstbetrag.',
  body: Aenderungsvorschlag.extend({ version: Version }),
});

export const createErledigungsvorschlagRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.createErledigungsvorschlag',
  pfad: '/aenderungen/:aenderungId/erledigungsvorschlag',
  recht: 'aenderung.pruefen',
  beschreibung: 'Schlägt mit Grund vor, die Änderung ohne Bescheid zu erledigen.',
  body: z.object({ version: Version, vermerk: absatz(GRUND_HOECHSTENS) }),
});

export const recordAenderungsrueckgabeRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordAenderungsrueckgabe',
  pfad: '/aenderungen/:aenderungId/vorschlagrueckgabe',
  recht: 'aenderung.entscheiden',
  beschreibung: 'Gibt den Vorschlag mit Grund in die Prüfung zurück.',
  body: mitGrund,
});

export const createAenderungsbescheidRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.createAenderungsbescheid',
  pfad: '/aenderungen/:aenderungId/schlusszeichnung',
  recht: 'aenderung.entscheiden',
  erneutAnmelden: true,
  beschreibung:
    'Schlusszeichnung des Änderungsbescheids durch eine andere Person als die, die vorschlug. Der Text bleibt danach unverändert.',
  body: z.object({ version: Version, funktion: zeile(100) }),
});

export const recordAenderungserledigungRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordAenderungserledigung',
  pfad: '/aenderungen/:aenderungId/erledigung',
  recht: 'aenderung.entscheiden',
  beschreibung: 'Erledigt die Änderung ohne Bescheid, als andere Person als die, die es vorschlug.',
  body: nurVersion,
});

export const recordAenderungsbekanntgabeRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordAenderungsbekanntgabe',
  pfad: '/aenderungen/:aenderungId/bekanntgabe',
  recht: 'aenderung.pruefen',
  beschreibung: 'Vermerkt, wie und wann der Änderungsbescheid bekannt gegeben ist.',
  body: z.object({
    version: Version,
    weg: z.enum(AENDERUNGSWEGE as [(typeof AENDERUNGSWEGE)[number]], 'Wählen Sie den Weg.'),
    aufgabeAm: Datum,
  }),
});

export const recordAenderungszugangRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordAenderungszugang',
  pfad: '/aenderungen/:aenderungId/zugang',
  recht: 'aenderung.pruefen',
  beschreibung: 'Vermerkt den nachgewiesenen Zugang des Änderungsbescheids und rechnet die Frist neu.',
  body: z.object({ version: Version, am: Datum }),
});

export const createAenderungsverzichtRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.createAenderungsverzicht',
  pfad: '/aenderungen/:aenderungId/rechtsbehelfsverzicht',
  recht: 'aenderung.zeichnen',
  erneutAnmelden: true,
  beschreibung:
    'Der Zuwendungsempfänger verzichtet auf die Klage; die geänderten Beträge und Teilbeträge gelten ab dann.',
  body: z.object({
    version: Version,
    bestaetigt: z.literal(true, 'Bestätigen Sie, dass Sie verzichten und dafür zeichnen dürfen.'),
  }),
});

export const createAenderungsklageRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.createAenderungsklage',
  pfad: '/aenderungen/:aenderungId/klage',
  recht: 'aenderung.pruefen',
  beschreibung:
    'Hält eine Klage gegen den Änderungsbescheid fest; bis zu ihrem Ende gelten die bisherigen Beträge.',
  body: z.object({ version: Version, am: Datum, aktenzeichen: zeile(100) }),
});

export const recordAenderungsklageendeRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordAenderungsklageende',
  pfad: '/aenderungen/:aenderungId/klageende',
  recht: 'aenderung.entscheiden',
  beschreibung: 'Hält fest, wie das Verfahren über den Änderungsbescheid endete.',
  body: mitGrund.extend({ ausgang: z.enum(['BESTAETIGT', 'AUFGEHOBEN'], 'Wählen Sie den Ausgang.') }),
});
