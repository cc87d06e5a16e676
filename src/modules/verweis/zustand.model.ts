import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import { fail, ok, type Result } from '#src/core/result.ts';

/** States of a Verweis. Source: state machine 4.3; ZURUECKGEZOGEN is ours, for the withdrawal midway. */
export const VERWEIS_ZUSTAENDE = [
  'VORGESCHLAGEN',
  'EINGEWILLIGT',
  'ABGELEHNT',
  'VERMITTELT',
  'ANGENOMMEN',
  'NICHT_ERREICHT',
  'ABGEWIESEN',
  'ERGEBNIS_ERFASST',
  'ZUSAMMENGEFUEHRT',
  'ZURUECKGEZOGEN',
] as const;
export type VerweisZustand = (typeof VERWEIS_ZUSTAENDE)[number];

export const VERWEISZUSTAND_NAMEN = {
  VORGESCHLAGEN: 'Vorgeschlagen',
  EINGEWILLIGT: 'Eingewilligt',
  ABGELEHNT: 'Von der Person abgelehnt',
  VERMITTELT: 'Vermittelt',
  ANGENOMMEN: 'Angenommen',
  NICHT_ERREICHT: 'Nicht erreicht',
  ABGEWIESEN: 'Abgewiesen',
  ERGEBNIS_ERFASST: 'Ergebnis liegt vor',
  ZUSAMMENGEFUEHRT: 'Zusammengeführt',
  ZURUECKGEZOGEN: 'Zurückgezogen',
} as const satisfies Record<VerweisZustand, string>;

export const VERWEIS_AKTE = [
  'AENDERN',
  'EINWILLIGEN',
  'ABLEHNEN',
  'VERMITTELN',
  'BRIEF_MITGEBEN',
  'ERNEUERN',
  'VERSUCHEN',
  'NACHRICHT_GEBEN',
  'ZUSAMMENFUEHREN',
  'ZURUECKZIEHEN',
  'ANGENOMMEN',
  'NICHT_ERREICHT',
  'ABGEWIESEN',
  'RUECKFRAGE',
  'ERGEBNIS',
  'FALSCHE_STELLE',
] as const satisfies readonly string[];
export type VerweisAkt = (typeof VERWEIS_AKTE)[number];

export type VerweisUebergang = {
  von: readonly VerweisZustand[];
  akt: VerweisAkt;
  /** BLEIBT: the act is possible and changes no state. */
  nach: VerweisZustand | 'BLEIBT';
  /** A consent that names this Stelle must hold today. */
  einwilligung: boolean;
  quelle: string;
};

/** With the Stelle: it may answer, and a result is owed. */
export const BEI_DER_STELLE = ['VERMITTELT', 'ANGENOMMEN', 'NICHT_ERREICHT'] as const;

/**
 * The whole life of a Verweis. A row reads: from one of these states, by this act, to that state. What is not here is
 * not possible. A result from VERMITTELT says at once that the Stelle took the person; it need not be said twice.
 */
// biome-ignore format: a table, one row per line
export const VERWEIS_UEBERGAENGE: readonly VerweisUebergang[] = [
  { von: ['VORGESCHLAGEN', 'EINGEWILLIGT'], akt: 'AENDERN', nach: 'BLEIBT', einwilligung: false, quelle: 'Art. 5 Abs. 1 d DSGVO; Hausregel: nur, solange nichts hinausging' },
  { von: ['VORGESCHLAGEN'], akt: 'EINWILLIGEN', nach: 'EINGEWILLIGT', einwilligung: true, quelle: '4.3; DP-C-08' },
  { von: ['VORGESCHLAGEN', 'EINGEWILLIGT'], akt: 'ABLEHNEN', nach: 'ABGELEHNT', einwilligung: false, quelle: '4.3; IF-R5: freie Wahl' },
  { von: ['EINGEWILLIGT'], akt: 'VERMITTELN', nach: 'VERMITTELT', einwilligung: true, quelle: '4.3; CP-06; AT-17' },
  { von: ['VORGESCHLAGEN', 'EINGEWILLIGT'], akt: 'BRIEF_MITGEBEN', nach: 'VERMITTELT', einwilligung: false, quelle: 'AT-17: selbst überbrachter Brief' },
  { von: BEI_DER_STELLE, akt: 'ERNEUERN', nach: 'BLEIBT', einwilligung: true, quelle: 'Hausregel: 30 Tage, dann neuer Link' },
  { von: ['EINGEWILLIGT', ...BEI_DER_STELLE], akt: 'VERSUCHEN', nach: 'BLEIBT', einwilligung: false, quelle: 'CP-06' },
  { von: BEI_DER_STELLE, akt: 'NACHRICHT_GEBEN', nach: 'BLEIBT', einwilligung: true, quelle: 'CP-06; DP-C-08' },
  { von: BEI_DER_STELLE, akt: 'RUECKFRAGE', nach: 'BLEIBT', einwilligung: false, quelle: 'Hausregel' },
  { von: ['VERMITTELT', 'NICHT_ERREICHT'], akt: 'ANGENOMMEN', nach: 'ANGENOMMEN', einwilligung: false, quelle: '4.3' },
  { von: ['VERMITTELT', 'ANGENOMMEN'], akt: 'NICHT_ERREICHT', nach: 'NICHT_ERREICHT', einwilligung: false, quelle: '4.3' },
  { von: BEI_DER_STELLE, akt: 'ABGEWIESEN', nach: 'ABGEWIESEN', einwilligung: false, quelle: '4.3' },
  { von: [...BEI_DER_STELLE, 'ABGEWIESEN'], akt: 'ERGEBNIS', nach: 'ERGEBNIS_ERFASST', einwilligung: false, quelle: '4.3; VB-02' },
  { von: ['ERGEBNIS_ERFASST'], akt: 'ERGEBNIS', nach: 'BLEIBT', einwilligung: false, quelle: 'VB-02: ein späteres Ergebnis ergänzt das erste' },
  { von: ['VERMITTELT', 'NICHT_ERREICHT'], akt: 'FALSCHE_STELLE', nach: 'EINGEWILLIGT', einwilligung: false, quelle: 'Hausregel: nie bei der benannten Stelle angekommen' },
  { von: ['ERGEBNIS_ERFASST'], akt: 'ZUSAMMENFUEHREN', nach: 'ZUSAMMENGEFUEHRT', einwilligung: false, quelle: '4.3; VB-02' },
  { von: ['VORGESCHLAGEN', 'EINGEWILLIGT', ...BEI_DER_STELLE], akt: 'ZURUECKZIEHEN', nach: 'ZURUECKGEZOGEN', einwilligung: false, quelle: 'Art. 7 Abs. 3 DSGVO; IF-R5' },
];

/** States out of which no act leads. */
export const VERWEIS_ENDZUSTAENDE: ReadonlySet<VerweisZustand> = new Set(
  VERWEIS_ZUSTAENDE.filter((zustand) => !VERWEIS_UEBERGAENGE.some(({ von }) => von.includes(zustand))),
);

/** Where the act leads, or why it does not: wrong state, or no consent that names the Stelle (AT-17). */
export function checkVerweisUebergang(
  zustand: VerweisZustand,
  akt: VerweisAkt,
  einwilligungGilt: boolean,
): Result<VerweisZustand, Ablehnung> {
  const zeile = VERWEIS_UEBERGAENGE.find(
    (uebergang) => uebergang.akt === akt && uebergang.von.includes(zustand),
  );
  if (zeile === undefined) return fail(refuseZustand(zustand));
  if (zeile.einwilligung && !einwilligungGilt) return fail(EINWILLIGUNG_FEHLT);
  return ok(zeile.nach === 'BLEIBT' ? zustand : zeile.nach);
}

/**
 * The same for an answer of the Stelle. Two read the same mailbox, and the second answers on a page that is no longer new: she
 * is told so, in words without our rules.
 */
export function checkStellenantwort(
  zustand: VerweisZustand,
  code: VerweisAkt,
): Result<VerweisZustand, Ablehnung> {
  const ziel = checkVerweisUebergang(zustand, code, false);
  if (ziel.ok) return ziel;
  return fail(
    refuseRegel('UEBERGANG_NICHT_MOEGLICH', 'Diese Antwort passt nicht mehr.', {
      detail: `Die Anfrage steht schon auf „${VERWEISZUSTAND_NAMEN[zustand]}“. Vielleicht hat jemand aus Ihrer Stelle geantwortet. Öffnen Sie die Anfrage neu; dort steht, was noch möglich ist.`,
    }),
  );
}

/** Acts that the state allows; a consent is not looked at. */
export function listVerweisAkte(zustand: VerweisZustand): VerweisAkt[] {
  return VERWEIS_UEBERGAENGE.filter(({ von }) => von.includes(zustand)).map(({ akt }) => akt);
}

function refuseZustand(zustand: VerweisZustand): Ablehnung {
  return refuseRegel('UEBERGANG_NICHT_MOEGLICH', 'Das geht im jetzigen Stand des Verweises nicht.', {
    detail: `Der Verweis steht auf „${VERWEISZUSTAND_NAMEN[zustand]}“.`,
    quelle: 'Zustandsmodell Verweis 4.3',
  });
}

export const EINWILLIGUNG_FEHLT = refuseRegel(
  'EINWILLIGUNG_EMPFAENGER_FEHLT',
  'Es gibt keine gültige Einwilligung für diese Stelle.',
  {
    detail:
      'Erfassen Sie zuerst eine Schweigepflichtentbindung, die genau diese Stelle nennt. Oder geben Sie der Person einen Brief mit, den sie selbst abgibt: Dann geben wir nichts weiter.',
    quelle: 'DP-C-08; § 203 StGB; AT-17',
  },
);
