import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { absatz, Datum, Version, zeile } from '#src/modules/akte/feld.model.ts';
import { AUFHEBUNGSARTEN, WIDERRUFSGRUENDE } from '../bescheid/bescheid-typen.model.ts';
import { FOERDERFALL_ZUSTAENDE } from '../foerderfall.model.ts';
import { Regelparameterform } from '../parameter-form.model.ts';
import { ZINSTAGE } from '../regelwerk/parameter.model.ts';
import { POSITIONEN } from '../regelwerk/rl-2024-12/betraege.model.ts';
import { BEKANNTGABEWEGE } from '../regelwerk/rl-2024-12/bekanntgabe.model.ts';
import { Anspruchsform } from './anspruch.contract.ts';
import { HANDLUNGEN, VORGANGSARTEN } from './handlungen.model.ts';
import { Nachweisinhalt, Personalzeile } from './nachweisinhalt.model.ts';
import { PERSONALPOSITIONEN } from './stellen.model.ts';
import { Zinsenform } from './zinsen.model.ts';

export const TEXT_HOECHSTENS = 10_000;
/** Characters of a file of the payroll office. */
const DATEI_HOECHSTENS = 200_000;

const tag = z.iso.date();
const cent = z.number().int();
const name = z.string().nullable();
export const params = z.object({ foerderfallId: z.uuid() });
const zweck = 'Verwendungsnachweis nach der Richtlinie vom 12.12.2024';
export const schreiben = {
  domaene: 'foerderung',
  zweck,
  protokoll: { art: 'VERAENDERUNG', objektart: 'foerderfall' },
} as const;
const text = absatz(TEXT_HOECHSTENS);

const Stelle = z.object({
  schluessel: z.string(),
  position: z.enum(PERSONALPOSITIONEN),
  bezeichnung: z.string(),
  vzae: z.number().int(),
  empfaenger: z.string(),
  /** Cents that an Änderungsbescheid in force planned for it. */
  geplant: cent.optional(),
});
const Belegung = z.object({
  stelle: z.string(),
  abschnitte: z.array(z.object({ von: z.string(), bis: z.string(), vzae: z.string() })),
});
const Positionszeile = z.object({
  position: z.enum(POSITIONEN),
  bewilligt: cent,
  hoechstbetrag: cent,
  anerkannt: cent,
  stellen: z.number().int(),
  erreicht: z.number().int(),
});
const Abrechnung = z.object({
  anerkannt: cent,
  rueckforderung: cent,
  nachzahlung: cent,
  unterBagatellgrenze: z.boolean(),
});
const Abschnitt = z.object({
  ueberschrift: z.string().nullable(),
  teile: z.array(
    z.discriminatedUnion('art', [
      z.object({ art: z.literal('absatz'), text: z.string() }),
      z.object({ art: z.literal('liste'), punkte: z.array(z.string()) }),
      z.object({
        art: z.literal('tabelle'),
        titel: z.string(),
        kopf: z.array(z.string()),
        zeilen: z.array(z.array(z.string())),
        summe: z.array(z.string()).nullable(),
      }),
    ]),
  ),
});

export const getNachweisRoute = defineRoute({
  id: 'foerderung.getNachweis',
  methode: 'GET',
  domaene: 'foerderung',
  recht: 'nachweis.lesen',
  zweck,
  protokoll: { art: 'ABFRAGE', objektart: 'foerderfall' },
  pfad: '/foerderfaelle/:foerderfallId/nachweis',
  beschreibung:
    'Der Verwendungsnachweis eines Förderfalls mit Prüfung und Erstattung. Der eigene Standort sieht seinen Entwurf mit Personalausgaben; das Land die gezeichnete Fassung, je Position höchstens bis zum Höchstbetrag.',
  params,
  antwort: z.object({
    id: z.uuid(),
    version: z.number().int(),
    aktenzeichen: z.string(),
    standort: z.string(),
    zuwendungsempfaenger: z.string(),
    foerderjahr: z.number().int(),
    zustand: z.enum(FOERDERFALL_ZUSTAENDE),
    von: tag,
    bis: tag,
    stichtag: tag,
    /** Last day for the Verwendungsnachweis, or of what was asked for once more. */
    nachweisfrist: tag,
    parameter: Regelparameterform,
    /** Null before a Bescheid grants something. */
    bewilligt: z.partialRecord(z.enum(POSITIONEN), cent).nullable(),
    /** Without what a Widerruf or a Rücknahme of a part took back: `erledigt`. */
    ausgezahlt: cent,
    erledigt: cent,
    stellen: z.array(Stelle),
    /** In force: their proofs come before the own one (GL-WL-a). */
    weiterleitungen: z.array(z.object({ letztempfaenger: z.string(), frist: tag, offen: z.boolean() })),
    handlungen: z.array(z.enum(HANDLUNGEN)),
    /** Only for the own Standort. `version` 0: nothing is saved yet. */
    entwurf: z
      .object({
        version: z.number().int(),
        inhalt: Nachweisinhalt,
        personal: z.array(Personalzeile),
        vorbelegung: z.array(Belegung),
        bearbeitetVon: name,
        selbstBearbeitet: z.boolean(),
        fehler: z.number().int(),
        /** FR-4.2-a: a person above one post on a day, a Beleg in another Nachweis. Keeps it from being signed. */
        doppelfoerderung: z.array(z.string()),
        /** OQ-F-71: grant and money of others above what a Stelle costs. Does not keep it from being signed. */
        ueberfinanzierung: z.array(z.string()),
      })
      .nullable(),
    fassung: z
      .object({
        nummer: z.number().int(),
        pruefsumme: z.string(),
        gezeichnetVon: name,
        bearbeitetVon: name,
        eingangAm: tag,
        eingang: z.iso.datetime(),
        /** Question and parameters give the same answer today, bit for bit. */
        nachgerechnet: z.boolean(),
        inhalt: Nachweisinhalt,
        zeiten: z.array(
          Stelle.extend({ abschnitte: z.array(z.object({ von: tag, bis: tag, vzae: z.number().int() })) }),
        ),
        positionen: z.array(Positionszeile),
        /** With what is paid today. */
        abrechnung: Abrechnung,
      })
      .nullable(),
    vorgaenge: z.array(
      z.object({
        lfd: z.number().int(),
        art: z.enum(VORGANGSARTEN),
        text: z.string(),
        frist: tag.nullable(),
        betrag: cent.nullable(),
        person: name,
        rolle: z.string(),
        am: tag,
      }),
    ),
    erstattung: z
      .object({
        id: z.uuid(),
        art: z.enum(['WIDERRUF', ...AUFHEBUNGSARTEN]),
        stand: z.enum(['VORGESCHLAGEN', 'ZURUECKGEGEBEN', 'ERLASSEN', 'AUFGEHOBEN']),
        vorgeschlagenVon: name,
        gezeichnetVon: name,
        datum: tag.nullable(),
        bekanntAm: tag.nullable(),
        rechtsbehelfBis: tag.nullable(),
        bestandskraeftigAm: tag.nullable(),
        klage: z
          .object({
            am: tag,
            aktenzeichen: z.string(),
            beendetAm: tag.nullable(),
            ausgang: z.enum(['BESTAETIGT', 'AUFGEHOBEN']).nullable(),
          })
          .nullable(),
        zahlbarBis: tag,
        betrag: cent,
        zinsen: cent,
        eingegangen: cent,
        /** Bookings with the amount that holds. */
        eingaenge: z.array(z.object({ lfd: z.number().int(), betrag: cent, am: tag, buchung: z.string() })),
        /** For the Land after a Klage that confirmed it: from this day on the Bescheid counts no interest (OQ-F-82). */
        klagezinsen: z.object({ ab: tag, zinstage: z.enum(ZINSTAGE) }).nullable(),
        titel: z.string(),
        abschnitte: z.array(Abschnitt),
      })
      .nullable(),
    /** The Bescheid about interest for the time of a Klage (decision 0071). */
    zinsen: Zinsenform,
    /** Stundung, Niederschlagung and Erlass (decision 0078). */
    ansprueche: Anspruchsform,
    synthetisch: z.boolean(),
  }),
});

export const updateNachweisRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.updateNachweis',
  methode: 'PUT',
  pfad: '/foerderfaelle/:foerderfallId/nachweis',
  recht: 'nachweis.bearbeiten',
  beschreibung:
    'Speichert den Entwurf des Verwendungsnachweises, wie er eingegeben ist, auch mit Fehlern. Personalausgaben bleiben am eigenen Standort.',
  params,
  body: z.object({
    /** Of the draft; 0 begins it. */
    version: Version,
    nachweis: Nachweisinhalt,
    personal: z.array(Personalzeile).max(200, 'Höchstens 200 Stellen.'),
  }),
  antwort: SchreibAntwort,
});

export const importPersonalausgabenRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.importPersonalausgaben',
  methode: 'POST',
  pfad: '/foerderfaelle/:foerderfallId/personalausgaben',
  recht: 'nachweis.bearbeiten',
  beschreibung:
    'Liest die Personalausgaben je Stelle aus einer CSV-Datei. Mit `probe` wird nur geprüft. Alles oder nichts: Jeder Fehler nennt Zeile, Spalte, Grund und Abhilfe.',
  params,
  body: z.object({
    version: Version,
    datei: z
      .string()
      .max(DATEI_HOECHSTENS, 'Die Datei ist zu groß. Nehmen Sie nur die Zeilen dieses Jahres.'),
    probe: z.boolean(),
  }),
  antwort: SchreibAntwort.extend({
    uebernommen: z.boolean(),
    zeilen: z.array(z.object({ stelle: z.string(), bezeichnung: z.string(), betrag: z.string() })),
  }),
});

export const createNachweiseinreichungRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.createNachweiseinreichung',
  methode: 'POST',
  pfad: '/foerderfaelle/:foerderfallId/nachweis/einreichung',
  recht: 'nachweis.zeichnen',
  erneutAnmelden: true,
  beschreibung:
    'Zeichnet den Verwendungsnachweis und reicht ihn ein; eine andere Person als die, die ihn zuletzt bearbeitet hat.',
  params,
  body: z.object({
    version: Version,
    bestaetigt: z.literal(true, 'Bestätigen Sie, dass die Angaben vollständig und richtig sind.'),
  }),
  antwort: SchreibAntwort,
});

export const recordStellungnahmeRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordStellungnahme',
  methode: 'POST',
  pfad: '/foerderfaelle/:foerderfallId/nachweis/stellungnahme',
  recht: 'nachweis.zeichnen',
  beschreibung: 'Der Zuwendungsempfänger äußert sich in der Anhörung (§ 28 VwVfG NRW).',
  params,
  body: z.object({ version: Version, text }),
  antwort: SchreibAntwort,
});

export const recordNachweispruefungRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordNachweispruefung',
  methode: 'POST',
  pfad: '/foerderfaelle/:foerderfallId/nachweis/pruefungsbeginn',
  recht: 'nachweis.pruefen',
  beschreibung: 'Die Bezirksregierung beginnt mit der Prüfung des Verwendungsnachweises.',
  params,
  body: z.object({ version: Version }),
  antwort: SchreibAntwort,
});

export const recordPruefvermerkRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordPruefvermerk',
  methode: 'POST',
  pfad: '/foerderfaelle/:foerderfallId/nachweis/pruefvermerk',
  recht: 'nachweis.pruefen',
  beschreibung: 'Hält das Ergebnis der Prüfung fest (Nr. 7.5). Ohne Vermerk wird nicht abgeschlossen.',
  params,
  body: z.object({ version: Version, text }),
  antwort: SchreibAntwort,
});

export const recordNachweisnachforderungRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordNachweisnachforderung',
  methode: 'POST',
  pfad: '/foerderfaelle/:foerderfallId/nachweis/nachforderung',
  recht: 'nachweis.pruefen',
  beschreibung: 'Fordert Angaben oder Unterlagen zum Verwendungsnachweis nach, mit Frist.',
  params,
  body: z.object({ version: Version, text, frist: Datum }),
  antwort: SchreibAntwort,
});

export const recordAnhoerungRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordAnhoerung',
  methode: 'POST',
  pfad: '/foerderfaelle/:foerderfallId/nachweis/anhoerung',
  recht: 'nachweis.anhoeren',
  beschreibung: 'Hört den Zuwendungsempfänger an, bevor zurückgefordert wird (§ 28 VwVfG NRW), mit Frist.',
  params,
  body: z.object({ version: Version, text, frist: Datum }),
  antwort: SchreibAntwort,
});

/** What people say about a claim; the amount is counted. */
export const Vorschlagsangaben = z.object({
  version: Version,
  kenntnisAm: Datum,
  unwirksamAb: Datum,
  zahlbarBis: Datum,
  zinsenBis: Datum,
  basiszinsen: z
    .array(
      z.object({
        ab: Datum,
        satz: z
          .string()
          .trim()
          .regex(/^-?\d{1,2}(?:[,.]\d{1,2})?$/, 'Schreiben Sie den Satz in Prozent, zum Beispiel 1,27.'),
      }),
    )
    .max(40, 'Höchstens 40 Zeilen.'),
  /** Why no interest is claimed; only without rates. */
  zinsverzicht: z.string().max(TEXT_HOECHSTENS),
  wuerdigung: text,
  begruendung: text,
  ermessen: text,
});

export const createErstattungsvorschlagRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.createErstattungsvorschlag',
  methode: 'POST',
  pfad: '/foerderfaelle/:foerderfallId/nachweis/erstattungsvorschlag',
  recht: 'nachweis.pruefen',
  beschreibung:
    'Schlägt einen Widerrufs- und Erstattungsbescheid vor; der Betrag folgt aus der Abrechnung, die Zinsen aus den eingetragenen Basiszinssätzen.',
  params,
  body: Vorschlagsangaben.extend({ grund: z.enum(WIDERRUFSGRUENDE, 'Wählen Sie den Grund.') }),
  antwort: SchreibAntwort,
});

export const recordErstattungsrueckgabeRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordErstattungsrueckgabe',
  methode: 'POST',
  pfad: '/foerderfaelle/:foerderfallId/nachweis/rueckgabe',
  recht: 'nachweis.entscheiden',
  beschreibung: 'Gibt einen vorgeschlagenen Erstattungsbescheid mit Grund zurück.',
  params,
  body: z.object({ version: Version, text }),
  antwort: SchreibAntwort,
});

export const recordErstattungsbescheidRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordErstattungsbescheid',
  methode: 'POST',
  pfad: '/foerderfaelle/:foerderfallId/nachweis/erstattungsbescheid',
  recht: 'nachweis.entscheiden',
  erneutAnmelden: true,
  beschreibung:
    'Schlusszeichnung des Widerrufs- und Erstattungsbescheids durch eine andere Person; erst nach Frist oder Stellungnahme.',
  params,
  body: z.object({ version: Version }),
  antwort: SchreibAntwort,
});

export const recordAbsehenRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordAbsehen',
  methode: 'POST',
  pfad: '/foerderfaelle/:foerderfallId/nachweis/absehen',
  recht: 'nachweis.entscheiden',
  beschreibung: 'Sieht mit Grund davon ab, zurückzufordern; die Prüfung geht weiter.',
  params,
  body: z.object({ version: Version, text }),
  antwort: SchreibAntwort,
});

export const recordNachweisabschlussRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordNachweisabschluss',
  methode: 'POST',
  pfad: '/foerderfaelle/:foerderfallId/nachweis/abschluss',
  recht: 'nachweis.entscheiden',
  erneutAnmelden: true,
  beschreibung:
    'Schließt den Verwendungsnachweis ohne Beanstandung ab; eine andere Person als die, die geprüft hat.',
  params,
  body: z.object({ version: Version }),
  antwort: SchreibAntwort,
});

export const recordErstattungsbekanntgabeRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordErstattungsbekanntgabe',
  methode: 'POST',
  pfad: '/foerderfaelle/:foerderfallId/nachweis/bekanntgabe',
  recht: 'nachweis.vollziehen',
  beschreibung:
    'Vermerkt, wie der Erstattungsbescheid bekanntgegeben ist; ab dann liest ihn der Zuwendungsempfänger.',
  params,
  body: z.object({ version: Version, weg: z.enum(BEKANNTGABEWEGE, 'Wählen Sie den Weg.'), aufgabeAm: Datum }),
  antwort: SchreibAntwort,
});

export const recordZahlungseingangRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordZahlungseingang',
  methode: 'POST',
  pfad: '/foerderfaelle/:foerderfallId/nachweis/zahlungseingang',
  recht: 'nachweis.einnehmen',
  beschreibung:
    'Die Landeskasse bucht eine Erstattung. Ist alles eingegangen und der Bescheid bestandskräftig, ist der Förderfall abgeschlossen oder läuft mit dem Rest weiter.',
  params,
  body: z.object({ version: Version, betrag: zeile(30), buchung: zeile(60) }),
  antwort: SchreibAntwort,
});
