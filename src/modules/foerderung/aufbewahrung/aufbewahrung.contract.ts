import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { SeitenQuery, seiteVon } from '#src/core/contract/seite.ts';
import { absatz } from '#src/modules/akte/feld.model.ts';
import { AUFBEWAHRUNGSGRUENDE, SPERRANLAESSE, STUFEN, VERMERKARTEN } from './aufbewahrung.model.ts';

const GRUND_HOECHSTENS = 1_000;
const tag = z.iso.date();
const fall = z.object({ foerderfallId: z.uuid() });
const grund = {
  domaene: 'foerderung',
  zweck: 'Aufbewahrung und Löschung der Förderung (Art. 5 Abs. 1 e, Art. 17 Abs. 3 DSGVO)',
} as const;
const schreiben = {
  ...grund,
  methode: 'POST',
  protokoll: { art: 'VERAENDERUNG', objektart: 'foerderfall' },
  antwort: SchreibAntwort,
} as const;

export const getAufbewahrungRoute = defineRoute({
  ...grund,
  methode: 'GET',
  id: 'foerderung.getAufbewahrung',
  pfad: '/foerderfaelle/:foerderfallId/aufbewahrung',
  recht: 'aufbewahrung.lesen',
  protokoll: { art: 'ABFRAGE', objektart: 'foerderfall' },
  beschreibung:
    'Wann was von einem Förderfall gelöscht wird, was das anhält, und wer eine Sperre gesetzt oder aufgehoben hat.',
  params: fall,
  antwort: z.object({
    stichtag: tag,
    /** Day on which the vouchers went; null: they are there. */
    belegeGeloeschtAm: tag.nullable(),
    stufen: z.array(
      z.object({
        stufe: z.enum(STUFEN),
        /** Day from which the period runs; null: not known yet. */
        beginn: tag.nullable(),
        loeschenAb: tag.nullable(),
        hindernis: z.enum(AUFBEWAHRUNGSGRUENDE).nullable(),
      }),
    ),
    vermerke: z.array(
      z.object({
        id: z.uuid(),
        art: z.enum(VERMERKARTEN),
        anlass: z.enum(SPERRANLAESSE).nullable(),
        grund: z.string(),
        person: z.string().nullable(),
        rolle: z.string(),
        am: tag,
        /** A Sperre that holds. */
        offen: z.boolean(),
      }),
    ),
    /** What the acting account may do. */
    sperrbar: z.boolean(),
    anbietbar: z.boolean(),
  }),
});

export const listLoeschtageRoute = defineRoute({
  ...grund,
  methode: 'GET',
  id: 'foerderung.listLoeschtage',
  pfad: '/foerderaufbewahrung',
  recht: 'aufbewahrung.lesen',
  protokoll: { art: 'ABFRAGE', objektart: 'foerderfall' },
  beschreibung:
    'Was von welchem Förderfall an welchem Tag gelöscht wird und was das anhält; eigene Förderfälle, für Rollen des Landes alle eingereichten. Nach Tag.',
  query: SeitenQuery,
  antwort: seiteVon(
    z.object({
      foerderfallId: z.uuid(),
      standort: z.string(),
      foerderjahr: z.number().int(),
      stufe: z.enum(STUFEN),
      loeschenAb: tag,
      hindernis: z.enum(AUFBEWAHRUNGSGRUENDE).nullable(),
    }),
  ).extend({ stichtag: tag }),
});

export const createFoerdersperreRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.createFoerdersperre',
  pfad: '/foerderfaelle/:foerderfallId/sperren',
  recht: 'aufbewahrung.sperren',
  beschreibung: 'Hält die Löschung eines Förderfalls an, solange eine Rechnungsprüfung oder Klage offen ist.',
  params: fall,
  body: z.object({
    anlass: z.enum(SPERRANLAESSE, 'Wählen Sie den Anlass.'),
    grund: absatz(GRUND_HOECHSTENS),
  }),
});

export const closeFoerdersperreRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.closeFoerdersperre',
  pfad: '/foerderfaelle/:foerderfallId/sperren/:sperreId/ende',
  recht: 'aufbewahrung.sperren',
  beschreibung: 'Hebt eine Sperre auf; danach gilt wieder die Frist.',
  params: fall.extend({ sperreId: z.uuid() }),
  body: z.object({ grund: absatz(GRUND_HOECHSTENS) }),
});

export const recordArchivangebotRoute = defineRoute({
  ...schreiben,
  id: 'foerderung.recordArchivangebot',
  pfad: '/foerderfaelle/:foerderfallId/archivangebot',
  recht: 'aufbewahrung.anbieten',
  beschreibung:
    'Hält fest, was das Archiv zur angebotenen Förderakte gesagt hat. Vorher wird sie nicht gelöscht.',
  params: fall,
  body: z.object({
    ergebnis: z.enum(['ARCHIV_UEBERNOMMEN', 'ARCHIV_VERZICHTET'], 'Wählen Sie, was das Archiv gesagt hat.'),
    grund: absatz(GRUND_HOECHSTENS),
  }),
});
