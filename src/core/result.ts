/** Either a value or an expected refusal. Refusals travel as values; exceptions are for bugs. */
export type Ok<T> = { ok: true; wert: T };
export type Fail<E> = { ok: false; fehler: E };
export type Result<T, E> = Ok<T> | Fail<E>;

export function ok(): Ok<void>;
export function ok<T>(wert: T): Ok<T>;
export function ok<T>(wert?: T): Ok<T | undefined> {
  return { ok: true, wert };
}

export function fail<E>(fehler: E): Fail<E> {
  return { ok: false, fehler };
}

/** Applies `f` to the value and leaves a refusal as it is. */
export function mapOk<T, U, E>(result: Result<T, E>, f: (wert: T) => U): Result<U, E> {
  return result.ok ? ok(f(result.wert)) : result;
}

/** Applies `f` to the refusal and leaves a value as it is. */
export function mapFail<T, E, F>(result: Result<T, E>, f: (fehler: E) => F): Result<T, F> {
  return result.ok ? result : fail(f(result.fehler));
}

/** Continues with a second step that may refuse too. */
export function andThen<T, U, E, F>(result: Result<T, E>, f: (wert: T) => Result<U, F>): Result<U, E | F> {
  return result.ok ? f(result.wert) : result;
}

/** All values, or all refusals at once: a person mends a form in one go. */
export function combineResults<T, E>(results: readonly Result<T, E>[]): Result<T[], E[]> {
  const werte: T[] = [];
  const alleFehler: E[] = [];
  for (const result of results) {
    if (result.ok) werte.push(result.wert);
    else alleFehler.push(result.fehler);
  }
  return alleFehler.length > 0 ? fail(alleFehler) : ok(werte);
}

/**
 * The value, for callers that know it to be there (constants in code, fixtures).
 * Throws without the content: a refusal may quote what a person typed.
 */
export function getOk<T, E>(result: Result<T, E>): T {
  if (result.ok) return result.wert;
  throw new Error('Result holds a refusal where a value was expected');
}
