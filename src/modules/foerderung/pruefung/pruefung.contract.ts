import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { absatz, Datum, optionalerAbsatz, Version, zeile } from '#src/modules/akte/feld.model.ts';
import { BESCHEIDARTEN } from '../bescheid/bescheid-typen.model.ts';
import { GERICHTSSITZE } from '../bescheid/verwaltungsgerichte.model.ts';
import { FOERDERFALL_ZUSTAENDE, SCHRITTE } from '../foerderfall.model.ts';
import { Herleitung } from '../herleitung.model.ts';
import { POSITIONEN } from '../regelwerk/rl-2024-12/betraege.model.ts';
import { PRUEFPUNKT_STAENDE } from './pruefpunkte.model.ts';
import { Bescheidform, Fehlerform } from './bescheid-form.model.ts';
import { BEKANNTGABEWEGE } from '../regelwerk/rl-2024-12/bekanntgabe.model.ts';

export const NOTIZ_HOECHSTENS = 2_000;
const TEXT_HOECHSTENS = 6_000;

const tag = z.iso.date();
const name = z.string().nullable();
const params = z.object({ foerderfallId: z.uuid() });
const cent = z.number().int();
const zweck = 'Förderverfahren nach der Richtlinie vom 12.12.2024';
const lesen = {
  methode: 'GET',
  domaene: 'foerderung',
  recht: 'foerderfall.lesen',
  zweck,
  protokoll: { art: 'ABFRAGE', objektart: 'foerderfall' },
} as const;
const schreiben = {
  methode: 'POST',
  domaene: 'foerderung',
  zweck,
  protokoll: { art: 'VERAENDERUNG', objektart: 'foerderfall' },
  params,
  antwort: SchreibAntwort,
} as const;
const mitGrund = z.object({ version: Version, grund: absatz(NOTIZ_HOECHSTENS) });

/** What the clerk writes; amounts, posts and texts of the rules come from the Fassung. */
export const Vorschlag = z.object({
  art: z.enum(['BEWILLIGUNG', 'TEILABLEHNUNG', 'ABLEHNUNG']),
  positionen: z
    .array(z.object({ position: z.enum(POSITIONEN), bewilligt: cent.min(0).max(1_000_000_000_00) }))
    .max(POSITIONEN.length),
  zweck: z.string().max(TEXT_HOECHSTENS),
  anschrift: z.string().max(500),
  gericht: z.enum(GERICHTSSITZE as [(typeof GERICHTSSITZE)[number]]).nullable(),
  kontakt: z.string().max(200),
  anbestFassung: z.string().max(100),
  begruendung: z.string().max(TEXT_HOECHSTENS),
  ermessen: z.string().max(TEXT_HOECHSTENS),
  ablehnungsgruende: z.string().max(TEXT_HOECHSTENS),
  nebenbestimmungen: z.array(z.string().max(1_000)).max(20),
});
export type Vorschlag = z.infer<typeof Vorschlag>;

const Punkt = z.object({
  schluessel: z.string(),
  art: z.enum(['HINWEIS', 'VORAUSSETZUNG', 'URTEIL']),
  titel: z.string(),
  regel: z.string(),
  quelle: z.string(),
  angabe: z.string(),
  mitGrund: z.boolean(),
  stand: z.enum(PRUEFPUNKT_STAENDE),
  /** Number of the last judgement on it, 0 before the first. */
  urteil: z.number().int(),
  notiz: z.string().nullable(),
  person: name,
  am: tag.nullable(),
});

const Haushaltsform = z.object({
  haushaltsjahr: z.number().int(),
  kapitel: z.string(),
  titel: z.string(),
  ansatz: cent,
  verpflichtungsermaechtigung: cent,
  quelle: z.string(),
  version: z.number().int(),
  bewilligt: cent,
});

const Auflage = z.object({
  buchstabe: z.string(),
  text: z.string(),
  bindung: z.enum(['MUSS', 'SOLL']),
  turnus: z.string(),
  faellig: tag,
  erledigtAm: tag.nullable(),
  erledigtVon: name,
  vermerk: z.string().nullable(),
});

export const getPruefungRoute = defineRoute({
  ...lesen,
  id: 'foerderung.getPruefung',
  pfad: '/foerderfaelle/:foerderfallId/pruefung',
  beschreibung:
    'Prüfung, Nachforderungen und Bescheide eines Förderfalls. Der Zuwendungsempfänger sieht Nachforderungen und bekanntgegebene Bescheide, nie die Prüfliste und nie einen Vorschlag.',
  params,
  antwort: z.object({
    id: z.uuid(),
    version: z.number().int(),
    aktenzeichen: z.string(),
    standort: z.string(),
    foerderjahr: z.number().int(),
    zustand: z.enum(FOERDERFALL_ZUSTAENDE),
    stichtag: tag,
    synthetisch: z.boolean(),
    schritte: z.array(z.enum(SCHRITTE)),
    /** The acting account made the last step: another person decides. */
    selbstVorbereitet: z.boolean(),
    nachforderungstage: z.number().int(),
    /** Null for the Zuwendungsempfänger and before the first Fassung. */
    pruefung: z
      .object({
        fassung: z.number().int(),
        regeln: z.array(
          z.object({
            regel: z.string(),
            quelle: z.string(),
            inhalt: z.string(),
            schritte: z.array(z.object({ eingabe: z.string(), ergebnis: z.string() })),
            befunde: z.array(
              z.object({ code: z.string(), art: z.enum(['FEHLER', 'WARNUNG']), text: z.string() }),
            ),
          }),
        ),
        /** What was asked for, position by position, with what it follows from. */
        betraege: z.array(
          z.object({
            position: z.enum(POSITIONEN),
            beantragt: cent,
            hoechstens: cent,
            herleitung: Herleitung,
          }),
        ),
        punkte: z.array(Punkt),
        haushalt: Haushaltsform.nullable(),
      })
      .nullable(),
    nachforderungen: z.array(
      z.object({
        lfd: z.number().int(),
        punkte: z.array(z.string()),
        frist: tag,
        gestelltAm: tag,
        gestelltVon: name,
        erledigung: z.enum(['NACHGEREICHT', 'FRIST_ABGELAUFEN']).nullable(),
        erledigtAm: tag.nullable(),
      }),
    ),
    ausnahmen: z.array(
      z.object({
        lfd: z.number().int(),
        frage: z.string(),
        gefragtAm: tag,
        gefragtVon: name,
        entscheidung: z.enum(['ZUGELASSEN', 'NICHT_ZUGELASSEN']).nullable(),
        begruendung: z.string().nullable(),
        entschiedenAm: tag.nullable(),
        entschiedenVon: name,
      }),
    ),
    /** What a proposal begins with, for whoever may propose now. */
    vorgabe: z
      .object({
        vorschlag: Vorschlag,
        positionen: z.array(
          z.object({ position: z.enum(POSITIONEN), name: z.string(), beantragt: cent, hoechstens: cent }),
        ),
        /** § 17 JustG NRW does not know the seat: the court has to be named. */
        gerichtNoetig: z.boolean(),
      })
      .nullable(),
    bescheide: z.array(
      z.object({
        id: z.uuid(),
        lfd: z.number().int(),
        art: z.enum(BESCHEIDARTEN),
        stand: z.enum(['VORGESCHLAGEN', 'ZURUECKGEGEBEN', 'ERLASSEN', 'AUFGEHOBEN']),
        bewilligt: cent,
        beantragt: cent,
        vorgeschlagenVon: name,
        vorgeschlagenAm: tag,
        gezeichnetVon: name,
        datum: tag.nullable(),
        pruefsumme: z.string(),
        /** The kept text still has its Prüfsumme. */
        unveraendert: z.boolean(),
        text: Bescheidform,
        bekanntgabe: z
          .object({
            weg: z.enum(BEKANNTGABEWEGE),
            aufgabeAm: tag,
            bekanntAm: tag.nullable(),
            zugangAm: tag.nullable(),
            abrufAm: tag.nullable(),
          })
          .nullable(),
        rechtsbehelfBis: tag.nullable(),
        /** How the days came about, each with its rule. */
        fristrechnung: z.array(z.object({ regel: z.string(), quelle: z.string(), text: z.string() })),
        verzichtAm: tag.nullable(),
        klage: z
          .object({
            am: tag,
            aktenzeichen: z.string(),
            beendetAm: tag.nullable(),
            ausgang: z.enum(['BESTAETIGT', 'AUFGEHOBEN']).nullable(),
          })
          .nullable(),
        bestandskraeftigAm: tag.nullable(),
        auflagen: z.array(Auflage),
        auflagenErledigbar: z.boolean(),
      }),
    ),
  }),
});

export const previewBescheidRoute = defineRoute({
  ...lesen,
  id: 'foerderung.previewBescheid',
  methode: 'POST',
  status: 200,
  recht: 'foerderfall.pruefen',
  pfad: '/foerderfaelle/:foerderfallId/bescheidvorschau',
  beschreibung: 'Der Text des vorgeschlagenen Bescheids, oder alles, was ihm fehlt. Speichert nichts.',
  params,
  body: Vorschlag,
  antwort: z.object({ text: Bescheidform.nullable(), fehler: z.array(Fehlerform) }),
});

export const exportBescheidRoute = defineRoute({
  ...lesen,
  id: 'foerderung.exportBescheid',
  pfad: '/foerderfaelle/:foerderfallId/bescheide/:bescheidId/pdf',
  beschreibung: 'Der gezeichnete Bescheid als PDF, aus dem festgehaltenen Text.',
  params: params.extend({ bescheidId: z.uuid() }),
  antwort: z.unknown(),
  datei: 'application/pdf',
});

export const recordPruefpunktRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordPruefpunkt',
  pfad: '/foerderfaelle/:foerderfallId/pruefpunkte',
  recht: 'foerderfall.pruefen',
  beschreibung: 'Hält das Urteil zu einem Punkt der Prüfliste fest; frühere Urteile bleiben stehen.',
  body: z.object({
    version: Version,
    schluessel: z.string().min(1).max(120),
    stand: z.enum(PRUEFPUNKT_STAENDE, 'Wählen Sie einen Stand.'),
    notiz: optionalerAbsatz(NOTIZ_HOECHSTENS),
    /** The judgement that was read: another one since is a conflict. Left out: whatever stands there. */
    urteil: z.number().int().min(0).optional(),
  }),
});

export const createNachforderungRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.createNachforderung',
  pfad: '/foerderfaelle/:foerderfallId/nachforderung',
  recht: 'foerderfall.pruefen',
  beschreibung: 'Fordert Fehlendes mit einer Frist nach; der Antrag wird wieder bearbeitbar.',
  body: z.object({
    version: Version,
    punkte: z.array(zeile(500)).min(1, 'Nennen Sie mindestens einen Punkt.').max(40, 'Höchstens 40 Punkte.'),
    frist: Datum,
  }),
});

export const createAusnahmeRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.createAusnahme',
  pfad: '/foerderfaelle/:foerderfallId/ausnahme',
  recht: 'foerderfall.pruefen',
  beschreibung: 'Fragt das Ministerium nach einer Ausnahme (Nr. 4.1 b).',
  body: mitGrund,
});

export const recordAusnahmeRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordAusnahme',
  pfad: '/foerderfaelle/:foerderfallId/ausnahmeentscheidung',
  recht: 'foerderfall.ausnahme',
  beschreibung: 'Das Ministerium entscheidet über die Ausnahme; der Fall geht zurück in die Prüfung.',
  body: mitGrund.extend({
    entscheidung: z.enum(['ZUGELASSEN', 'NICHT_ZUGELASSEN'], 'Wählen Sie die Entscheidung.'),
  }),
});

export const listHaushaltRoute = defineRoute({
  ...lesen,
  id: 'foerderung.listHaushalt',
  recht: 'haushalt.lesen',
  pfad: '/foerderhaushalt',
  protokoll: { art: 'ABFRAGE', objektart: 'haushalt' },
  beschreibung: 'Haushaltsmittel je Jahr und was davon bewilligt ist.',
  antwort: z.object({ eintraege: z.array(Haushaltsform) }),
});

export const saveHaushaltRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.saveHaushalt',
  methode: 'PUT',
  recht: 'haushalt.pflegen',
  pfad: '/foerderhaushalt/:haushaltsjahr',
  protokoll: { art: 'VERAENDERUNG', objektart: 'haushalt' },
  beschreibung: 'Trägt die Haushaltsmittel eines Jahres ein. Version 0 legt das Jahr an.',
  params: z.object({ haushaltsjahr: z.coerce.number().int().min(2020).max(2100) }),
  body: z.object({
    version: Version,
    kapitel: zeile(40),
    titel: zeile(40),
    ansatz: cent.min(0).max(1_000_000_000_000),
    verpflichtungsermaechtigung: cent.min(0).max(1_000_000_000_000),
    quelle: zeile(300),
  }),
  antwort: z.object({ version: z.number().int() }),
});

export const createVorschlagRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.createVorschlag',
  pfad: '/foerderfaelle/:foerderfallId/vorschlag',
  recht: 'foerderfall.pruefen',
  beschreibung: 'Schlägt die Entscheidung vor; ohne offenen Punkt und mit vollständigem Bescheid.',
  body: Vorschlag.extend({ version: Version }),
});

export const createSchlusszeichnungRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.createSchlusszeichnung',
  pfad: '/foerderfaelle/:foerderfallId/schlusszeichnung',
  recht: 'foerderfall.entscheiden',
  erneutAnmelden: true,
  beschreibung:
    'Schlusszeichnung durch eine andere Person als die, die vorschlug. Der Text trägt Tag und Namen und bleibt danach unverändert.',
  body: z.object({ version: Version, funktion: zeile(100) }),
});

export const recordRueckgabeRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordRueckgabe',
  pfad: '/foerderfaelle/:foerderfallId/vorschlagrueckgabe',
  recht: 'foerderfall.entscheiden',
  beschreibung: 'Gibt den Vorschlag mit Grund in die Prüfung zurück.',
  body: mitGrund,
});

export const recordBekanntgabeRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordBekanntgabe',
  pfad: '/foerderfaelle/:foerderfallId/bekanntgabe',
  recht: 'foerderfall.pruefen',
  beschreibung:
    'Vermerkt, wie und wann der Bescheid bekannt gegeben ist; daraus folgt die Rechtsbehelfsfrist.',
  body: z.object({
    version: Version,
    weg: z.enum(BEKANNTGABEWEGE, 'Wählen Sie den Weg.'),
    aufgabeAm: Datum,
  }),
});

export const recordZugangRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordZugang',
  pfad: '/foerderfaelle/:foerderfallId/zugang',
  recht: 'foerderfall.pruefen',
  beschreibung: 'Vermerkt den nachgewiesenen Zugang oder den Abruf des Bescheids und rechnet die Frist neu.',
  body: z.object({ version: Version, am: Datum }),
});

export const createVerzichtRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.createVerzicht',
  pfad: '/foerderfaelle/:foerderfallId/rechtsbehelfsverzicht',
  recht: 'foerderfall.zeichnen',
  erneutAnmelden: true,
  beschreibung: 'Der Zuwendungsempfänger verzichtet auf die Klage; der Bescheid wird damit bestandskräftig.',
  body: z.object({
    version: Version,
    bestaetigt: z.literal(true, 'Bestätigen Sie, dass Sie verzichten und dafür zeichnen dürfen.'),
  }),
});

export const createKlageRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.createKlage',
  pfad: '/foerderfaelle/:foerderfallId/klage',
  recht: 'foerderfall.pruefen',
  beschreibung: 'Hält eine Klage fest; der Bescheid wird bis zu ihrem Ende nicht bestandskräftig.',
  body: z.object({ version: Version, am: Datum, aktenzeichen: zeile(100) }),
});

export const recordKlageendeRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordKlageende',
  pfad: '/foerderfaelle/:foerderfallId/klageende',
  recht: 'foerderfall.entscheiden',
  beschreibung: 'Hält fest, wie das Verfahren vor Gericht endete.',
  body: mitGrund.extend({ ausgang: z.enum(['BESTAETIGT', 'AUFGEHOBEN'], 'Wählen Sie den Ausgang.') }),
});

export const recordAuflageRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordAuflage',
  pfad: '/foerderfaelle/:foerderfallId/auflagen',
  recht: 'foerderfall.bearbeiten',
  beschreibung: 'Vermerkt eine Auflage als erledigt, mit dem Nachweis dazu.',
  body: z.object({
    version: Version,
    bescheidId: z.uuid(),
    buchstabe: z.string().regex(/^[a-h]$/),
    vermerk: absatz(1_000),
  }),
});
