import type { z } from 'zod';
import { toPlainDate } from '#src/core/plain-date.ts';
import { getPflegestandRoute, searchAngeboteRoute } from '#src/modules/angebot/angebot.contract.ts';
import { runAngebotsergebnisse } from '#src/modules/bericht/index.ts';
import { listAktenRoute } from '#src/modules/fall/akten-liste.contract.ts';
import {
  createVerweisRoute,
  issueVerweisRoute,
  recordAntwortRoute,
  recordZusammenfuehrungRoute,
} from '#src/modules/verweis/verweis.contract.ts';
import type { Dienste } from '#src/platform/dienste.ts';
import type { Erzaehler } from '../erzaehler.ts';

/** Who sent people on in the spring, so that no number tells of one person's work. */
export const VERWEISENDE = [
  'kim.birkenfels',
  'kim.wolberg',
  'kim.hasselrode',
  'kim.nemetz',
  'altenbrueck.sievering',
] as const;

type Antwort = Omit<z.input<typeof recordAntwortRoute.body>, 'version' | 'datum'>;
const begonnen: Antwort = { code: 'ERGEBNIS', ergebnis: 'HILFE_BEGONNEN' };
const voll: Antwort = { code: 'ABGEWIESEN', abweisungsgrund: 'KEINE_KAPAZITAET' };
const nichtDort: Antwort = { code: 'ERGEBNIS', ergebnis: 'NICHT_ERSCHIENEN' };

/** Twelve each: as many as may be shown, with something to spare (OQ-A-40). */
const WEGE: readonly { titel: string; name: string; anliegen: string; antworten: readonly Antwort[] }[] = [
  {
    titel: 'Integrationskurs, allgemein',
    name: 'Volkshochschule Lennetal',
    anliegen: 'Bitte um einen Platz im nächsten Integrationskurs.',
    // biome-ignore format: six a line
    antworten: [
      begonnen, voll, begonnen, nichtDort, voll, begonnen,
      voll, begonnen, voll, begonnen, begonnen, nichtDort,
    ],
  },
  {
    titel: 'Bewerbungswerkstatt',
    name: 'Bildungswerkstatt Werdeck',
    anliegen: 'Bitte um Hilfe bei Lebenslauf und Anschreiben.',
    // biome-ignore format: six a line
    antworten: [
      begonnen, begonnen, begonnen, nichtDort, begonnen, begonnen,
      begonnen, voll, begonnen, begonnen, begonnen, begonnen,
    ],
  },
];

const HEUTE = '2026-10-19';
const [VERMITTELT, BEANTWORTET] = ['2026-05-19', '2026-06-09'];
/** Letters of a Verweis are for Fälle; these had begun in time and still go on. */
const BEGONNEN_BIS = '2026-05-01';
const OFFEN: ReadonlySet<string> = new Set([
  'AUFGENOMMEN',
  'ASSESSMENT',
  'ZIELVEREINBARUNG',
  'LINKING',
  'MONITORING',
]);

/**
 * Verweise of the spring with what became of them, given as letters and answered by telephone, then counted as the job does every
 * quarter: beside two Angebote stands what happens there. That they were counted is the mark of a complete fill.
 */
export async function createDemoVerweisergebnisse(
  dienste: Dienste,
  sabine: Erzaehler,
  verweisende: readonly Erzaehler[],
): Promise<void> {
  if ((await sabine.act(getPflegestandRoute, HEUTE, {})).ergebnisse !== null) return;
  const faelle = await listFaelle(verweisende);
  for (const { titel, antworten, ...weg } of WEGE) {
    const { eintraege } = await sabine.act(searchAngeboteRoute, HEUTE, { query: { suche: titel } });
    const angebotId = eintraege.find((eines) => eines.titel === titel)?.id ?? null;
    for (const [stelle, antwort] of antworten.entries()) {
      const fall = faelle[stelle % faelle.length];
      // One after the other: each act has its place in the story.
      if (fall !== undefined) await tellVerweis(fall, { ...weg, angebotId }, antwort);
    }
  }
  await runAngebotsergebnisse({ ...dienste, stichtag: () => toPlainDate(HEUTE) });
}

type Fall = { erzaehler: Erzaehler; akteId: string };

/** Fälle of these accounts in turn, each time the next of each. */
async function listFaelle(verweisende: readonly Erzaehler[]): Promise<Fall[]> {
  const jeKonto: Fall[][] = [];
  for (const erzaehler of verweisende) {
    const { eintraege } = await erzaehler.act(listAktenRoute, HEUTE, { query: { groesse: '200' } });
    jeKonto.push(
      eintraege
        .filter(({ zustand, begonnenAm }) => OFFEN.has(zustand) && begonnenAm <= BEGONNEN_BIS)
        .map(({ akteId }) => ({ erzaehler, akteId }))
        .sort((a, b) => (a.akteId < b.akteId ? -1 : 1)),
    );
  }
  const laengste = Math.max(0, ...jeKonto.map(({ length }) => length));
  return Array.from({ length: laengste }, (_, stelle) => stelle).flatMap((stelle) =>
    jeKonto.flatMap((faelle) => faelle[stelle] ?? []),
  );
}

async function tellVerweis(
  { erzaehler: { act }, akteId }: Fall,
  { name, anliegen, angebotId }: { name: string; anliegen: string; angebotId: string | null },
  antwort: Antwort,
): Promise<void> {
  const empfaenger = { art: 'SPRACHKURSTRAEGER', name, angebotId } as const;
  const verweis = await act(createVerweisRoute, VERMITTELT, {
    params: { akteId },
    body: { empfaenger, anliegen },
  });
  const params = { verweisId: verweis.id };
  const brief = await act(issueVerweisRoute, VERMITTELT, {
    params,
    body: { version: verweis.version ?? 0, weg: 'BRIEF' },
  });
  const beantwortet = await act(recordAntwortRoute, BEANTWORTET, {
    params,
    body: { version: brief.version, datum: BEANTWORTET, ...antwort },
  });
  if (antwort.code !== 'ERGEBNIS') return;
  const text = 'Mit der Person besprochen.';
  await act(recordZusammenfuehrungRoute, BEANTWORTET, {
    params,
    body: { version: beantwortet.version ?? 0, text },
  });
}
