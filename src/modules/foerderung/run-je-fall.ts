/** What failed in a nightly run; everything else of that night is done. The job reports it. */
export class Fristenfehler extends Error {
  readonly fehlgeschlagen: readonly { id: string; fehler: unknown }[];
  readonly erledigt: number;

  constructor(fehlgeschlagen: readonly { id: string; fehler: unknown }[], erledigt: number) {
    const namen = fehlgeschlagen.map(({ id, fehler }) => `${id}: ${messageOf(fehler)}`);
    super(`${fehlgeschlagen.length} failed, ${erledigt} done. ${namen.join('; ')}`, {
      cause: fehlgeschlagen[0]?.fehler,
    });
    this.name = 'Fristenfehler';
    this.fehlgeschlagen = fehlgeschlagen;
    this.erledigt = erledigt;
  }
}

function messageOf(fehler: unknown): string {
  return fehler instanceof Error ? fehler.message : String(fehler);
}

/**
 * Each row for itself, in a transaction of its own that `act` opens: one that is broken stops none of the others. Answers
 * how many were done, or throws at the end with every failure by its id.
 */
export async function runJeFall<T extends { id: string }>(
  zeilen: readonly T[],
  act: (zeile: T) => Promise<number>,
): Promise<number> {
  let erledigt = 0;
  const fehlgeschlagen: { id: string; fehler: unknown }[] = [];
  for (const zeile of zeilen) {
    try {
      erledigt += await act(zeile);
    } catch (fehler) {
      fehlgeschlagen.push({ id: zeile.id, fehler });
    }
  }
  if (fehlgeschlagen.length > 0) throw new Fristenfehler(fehlgeschlagen, erledigt);
  return erledigt;
}

/** Several runs of one night: the next begins also when the one before had failures. */
export async function runNacheinander(laeufe: readonly (() => Promise<unknown>)[]): Promise<void> {
  await runJeFall(
    laeufe.map((lauf, platz) => ({ id: `run ${platz + 1}`, lauf })),
    async ({ lauf }) => {
      await lauf();
      return 1;
    },
  );
}
