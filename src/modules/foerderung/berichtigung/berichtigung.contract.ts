import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { absatz, Datum, Version } from '#src/modules/akte/feld.model.ts';
import { Bescheidform } from '../pruefung/bescheid-form.model.ts';
import { BEKANNTGABEWEGE } from '../regelwerk/rl-2024-12/bekanntgabe.model.ts';
import {
  BERICHTIGUNG_EREIGNISSE,
  BERICHTIGUNG_ZUSTAENDE,
  Berichtigungsinhalt,
  GEGENSTAENDE,
  GRUND_HOECHSTENS,
  Korrektur,
  KORREKTUREN_HOECHSTENS,
  Tatsache,
} from './berichtigung.model.ts';

const tag = z.iso.date();
const name = z.string().nullable();
const zweck = 'Förderverfahren nach der Richtlinie vom 12.12.2024';
const fallparams = z.object({ foerderfallId: z.uuid() });
const params = z.object({ berichtigungId: z.uuid() });
const schreiben = {
  methode: 'POST',
  domaene: 'foerderung',
  zweck,
  protokoll: { art: 'VERAENDERUNG', objektart: 'berichtigung' },
  params,
  antwort: SchreibAntwort,
} as const;
const grund = absatz(GRUND_HOECHSTENS);

export const getBerichtigungenRoute = defineRoute({
  id: 'foerderung.getBerichtigungen',
  methode: 'GET',
  domaene: 'foerderung',
  recht: 'foerderfall.lesen',
  zweck,
  protokoll: { art: 'ABFRAGE', objektart: 'foerderfall' },
  pfad: '/foerderfaelle/:foerderfallId/berichtigungen',
  beschreibung:
    'Berichtigungen eines Förderfalls: Text eines Bescheids (§ 42 VwVfG NRW) oder ein falsch eingetragener Tag. Der Zuwendungsempfänger sieht, was er angeregt hat und was ihm bekanntgegeben ist, nie einen Vorschlag.',
  params: fallparams,
  antwort: z.object({
    id: z.uuid(),
    stichtag: tag,
    /** Whether this account may say that something is wrong. */
    anregbar: z.boolean(),
    /** What can be corrected, with the day as it stands. */
    moeglich: z.array(
      z.object({
        gegenstand: z.enum(GEGENSTAENDE),
        bezug: z.uuid(),
        name: z.string(),
        tatsache: Tatsache.nullable(),
      }),
    ),
    berichtigungen: z.array(
      z.object({
        id: z.uuid(),
        version: z.number().int(),
        gegenstand: z.enum(GEGENSTAENDE),
        bezug: z.uuid(),
        name: z.string(),
        herkunft: z.enum(['ANTRAG', 'AMT']),
        zustand: z.enum(BERICHTIGUNG_ZUSTAENDE),
        anlass: z.string(),
        /** Signed, or for the Land as it is proposed now. */
        inhalt: Berichtigungsinhalt.nullable(),
        /** The corrected text once it is signed. */
        text: Bescheidform.nullable(),
        /** The text that would be corrected, for whoever proposes. */
        vorlage: Bescheidform.nullable(),
        /** The kept text still has its Prüfsumme. */
        unveraendert: z.boolean(),
        gezeichnetVon: name,
        gezeichnetAm: tag.nullable(),
        bekanntgabe: z.object({ weg: z.enum(BEKANNTGABEWEGE), aufgabeAm: tag }).nullable(),
        schritte: z.array(
          z.enum(['vorschlagen', 'verwerfen', 'zurueckgeben', 'berichtigen', 'bekanntgeben']),
        ),
        selbstVorbereitet: z.boolean(),
        ereignisse: z.array(
          z.object({
            lfd: z.number().int(),
            ereignis: z.enum(BERICHTIGUNG_EREIGNISSE),
            grund: z.string().nullable(),
            person: name,
            rolle: z.string(),
            am: tag,
          }),
        ),
      }),
    ),
  }),
});

export const createBerichtigungRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.createBerichtigung',
  protokoll: { art: 'VERAENDERUNG', objektart: 'foerderfall' },
  pfad: '/foerderfaelle/:foerderfallId/berichtigungen',
  recht: 'berichtigung.anregen',
  params: fallparams,
  beschreibung:
    'Sagt, was an einem Bescheid oder an einem eingetragenen Tag falsch ist; der Zuwendungsempfänger oder die Bezirksregierung.',
  body: z.object({
    gegenstand: z.enum(GEGENSTAENDE, 'Wählen Sie, was falsch ist.'),
    bezug: z.uuid('Wählen Sie, was falsch ist.'),
    anlass: grund,
  }),
});

export const createBerichtigungsvorschlagRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.createBerichtigungsvorschlag',
  pfad: '/berichtigungen/:berichtigungId/vorschlag',
  recht: 'foerderfall.pruefen',
  beschreibung:
    'Schlägt eine Berichtigung vor: die Stellen eines Bescheids mit falschem und richtigem Wortlaut, oder den richtigen Tag. Beträge nur, wenn der Bescheid selbst den richtigen nennt.',
  body: z.object({
    version: Version,
    begruendung: grund,
    korrekturen: z.array(Korrektur).max(KORREKTUREN_HOECHSTENS, 'Höchstens 20 Stellen.'),
    neu: z.object({ weg: z.enum(BEKANNTGABEWEGE).nullable(), am: Datum }).nullable(),
  }),
});

export const recordBerichtigungsverwerfungRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordBerichtigungsverwerfung',
  pfad: '/berichtigungen/:berichtigungId/verwerfung',
  recht: 'foerderfall.pruefen',
  beschreibung: 'Verwirft eine Anregung mit Grund: Es ist keine offenbare Unrichtigkeit.',
  body: z.object({ version: Version, grund }),
});

export const recordBerichtigungsrueckgabeRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordBerichtigungsrueckgabe',
  pfad: '/berichtigungen/:berichtigungId/rueckgabe',
  recht: 'foerderfall.entscheiden',
  beschreibung: 'Gibt den Vorschlag einer Berichtigung mit Grund zurück.',
  body: z.object({ version: Version, grund }),
});

export const recordBerichtigungRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordBerichtigung',
  pfad: '/berichtigungen/:berichtigungId/zeichnung',
  recht: 'foerderfall.entscheiden',
  erneutAnmelden: true,
  beschreibung:
    'Zeichnet die Berichtigung; eine andere Person als die, die sie vorschlug. Der alte Text und der alte Tag bleiben lesbar.',
  body: z.object({ version: Version }),
});

export const recordBerichtigungsbekanntgabeRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordBerichtigungsbekanntgabe',
  pfad: '/berichtigungen/:berichtigungId/bekanntgabe',
  recht: 'foerderfall.pruefen',
  beschreibung:
    'Vermerkt, wie und wann die berichtigte Fassung bekanntgegeben ist; ab dann liest sie der Zuwendungsempfänger. Eine Klagefrist beginnt nicht neu.',
  body: z.object({ version: Version, weg: z.enum(BEKANNTGABEWEGE, 'Wählen Sie den Weg.'), aufgabeAm: Datum }),
});

export const exportBerichtigungRoute = defineRoute({
  id: 'foerderung.exportBerichtigung',
  methode: 'GET',
  domaene: 'foerderung',
  recht: 'foerderfall.lesen',
  zweck,
  protokoll: { art: 'ABFRAGE', objektart: 'berichtigung' },
  pfad: '/berichtigungen/:berichtigungId/pdf',
  beschreibung: 'Die berichtigte Fassung eines Bescheids als PDF, aus dem festgehaltenen Text.',
  params,
  antwort: z.unknown(),
  datei: 'application/pdf',
});
