import type { Antragsinhalt } from '#src/modules/foerderung/antragsinhalt.model.ts';
import {
  createEinreichungRoute,
  createFoerderfallRoute,
  getFoerderfallRoute,
  listFoerderfaelleRoute,
  updateAntragRoute,
} from '#src/modules/foerderung/foerderfall.contract.ts';
import { KONZEPTKAPITEL } from '#src/modules/foerderung/regelwerk/rl-2024-12/voraussetzungen.model.ts';
import type { Erzaehler } from '../erzaehler.ts';

const JAHR = 2027;

/**
 * Two Anträge for 2027. Lennetal: 3,5 + 1,0 Zusatz + 0,5 Verwaltungsassistenz + 12,0 Case Management, with one share of 0,4 that
 * has to be repaired. Rurhafen: signed, so that the Bezirksregierung finds one in its list.
 */
export async function createDemoAntraege({
  ulrich,
  hanne,
  edgar,
}: Record<'ulrich' | 'hanne' | 'edgar', Erzaehler>): Promise<void> {
  await tellAntrag(ulrich, '2026-10-12', toLennetal);
  const rurhafen = await tellAntrag(hanne, '2026-10-05', toRurhafen);
  const params = { foerderfallId: rurhafen };
  const { version, zustand } = await edgar.act(getFoerderfallRoute, '2026-10-08', { params });
  if (zustand !== 'ENTWURF') return;
  await edgar.act(createEinreichungRoute, '2026-10-08', { params, body: { version, bestaetigt: true } });
}

/** Begun once, filled once; whoever plays with the demo changes it as they like. */
async function tellAntrag(
  wer: Erzaehler,
  tag: string,
  fill: (inhalt: Antragsinhalt) => Antragsinhalt,
): Promise<string> {
  const { eintraege } = await wer.act(listFoerderfaelleRoute, tag, { query: { foerderjahr: JAHR } });
  const id =
    eintraege[0]?.id ?? (await wer.act(createFoerderfallRoute, tag, { body: { foerderjahr: JAHR } })).id;
  const params = { foerderfallId: id };
  const { version, inhalt } = await wer.act(getFoerderfallRoute, tag, { params });
  if (version === 1)
    await wer.act(updateAntragRoute, tag, { params, body: { version, inhalt: fill(inhalt) } });
  return id;
}

const nachweis = (text: string): Antragsinhalt['voraussetzungen']['a'] => ({
  stand: 'ERFUELLT',
  nachweis: text,
});

function toLennetal(inhalt: Antragsinhalt): Antragsinhalt {
  const zweiAnteile = inhalt.caseManagement.flatMap((zeile) =>
    zeile.bezeichnung === 'KIM-Case Management 8'
      ? [
          { ...zeile, vzae: '0,6' },
          { ...zeile, bezeichnung: 'KIM-Case Management 8, zweiter Anteil', vzae: '0,4' },
        ]
      : [zeile],
  );
  return fillLennetal({ ...inhalt, caseManagement: zweiAnteile });
}

/** What the Kreis adds to its Stellenplan, the same every year. */
export function fillLennetal(inhalt: Antragsinhalt): Antragsinhalt {
  return {
    ...inhalt,
    zusatz: inhalt.zusatz.map((stelle) => ({
      ...stelle,
      verbleibGrund: 'Die Stadt Altenbrück hat die Anstellung mit Schreiben vom 3. September 2026 abgelehnt.',
    })),
    sachKoordination: '25.650,00',
    sachVerwaltungsassistenz: '2.850,00',
    veranstaltungen: '5.000,00',
    massnahmen: '10.000,00',
    schnittstellenanalyse: 'Schnittstellenanalyse Rechtskreiswechsel vom 11. Februar 2026',
    voraussetzungen: {
      a: nachweis('Bescheid über das Kommunale Integrationszentrum vom 4. Mai 2026'),
      b: nachweis('Organigramm der Kreisverwaltung, Stand September 2026'),
      c: nachweis('Einrichtungsbeschluss der Lenkungsgruppe vom 18. März 2025, Mitgliederliste'),
      d: nachweis('Konzept zur Umsetzung des KIM, Fassung 3'),
      e: nachweis('Abschlüsse aller Fachkräfte liegen dem Personalamt vor'),
      f: nachweis('Abgestimmt mit JMD, MBE und Jobcenter am 9. Juni 2026'),
    },
    konzeptkapitel: [...KONZEPTKAPITEL],
    keineDoppelfoerderung: true,
    fwBegruendung:
      'Die Caritas erreicht Familien im Süden des Kreises, in dem keine Stelle des Kreises liegt (Konzept, Kapitel 4).',
    vertragAnlage4: true,
    ausserhalbJmdMbe: true,
    fortsetzung: true,
  };
}

function toRurhafen(inhalt: Antragsinhalt): Antragsinhalt {
  const belegt = nachweis('Akte des Kommunalen Integrationszentrums');
  return {
    ...inhalt,
    sachKoordination: '11.400,00',
    sachVerwaltungsassistenz: '2.850,00',
    veranstaltungen: '2.500,00',
    voraussetzungen: { a: belegt, b: belegt, c: belegt, d: belegt, e: belegt, f: belegt },
    konzeptkapitel: KONZEPTKAPITEL.slice(0, -1),
    keineDoppelfoerderung: true,
    fortsetzung: true,
  };
}
