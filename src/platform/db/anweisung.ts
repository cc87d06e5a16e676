import type { CompiledQuery } from 'kysely';
import { runFertige, type Trx } from './kysely.ts';

/** A query of the builder, or raw SQL, which asks who compiles it. */
type Baubar<Zeile> = { compile: (trx: Trx) => CompiledQuery<Zeile> };

/** Stands for a value while a statement is built; the value comes with each execution. */
class Platz {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
  /** A comparison or a text made of it would be fixed for all later values. */
  [Symbol.toPrimitive](): never {
    throw new Error(`The statement is built before the value „${this.name}“ is known`);
  }
}

/**
 * A statement that is built and compiled once and executed with other values each time: building one costs thirty
 * microseconds of processor, which is a tenth of a request that sends twenty.
 *
 * `bau` uses its values only where a parameter may stand (comparisons, raw SQL): it sees placeholders, and it is
 * called once for all, so it must not decide by them.
 */
export function createAnweisung<Werte extends Record<string, unknown>, Zeile>(
  bau: (trx: Trx, werte: Werte) => Baubar<Zeile>,
): (trx: Trx, werte: Werte) => Promise<Zeile[]> {
  let fertig: CompiledQuery<Zeile> | undefined;
  return async (trx, werte) => {
    fertig ??= bau(trx, PLAETZE as Werte).compile(trx);
    const parameters = fertig.parameters.map((stelle) =>
      stelle instanceof Platz ? werte[stelle.name] : stelle,
    );
    const { rows } = await runFertige<Zeile>(trx, { ...fertig, parameters });
    return rows;
  };
}

/** Answers any name with a place for its value. */
const PLAETZE = new Proxy({}, { get: (_ziel, name) => new Platz(String(name)) });
