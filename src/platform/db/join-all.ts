/**
 * Statements of one transaction that do not need each other's answers, on their way at once: one round trip instead of one
 * each, in the order given. Waits for all of them, also when one fails, so that nothing is sent after the ROLLBACK;
 * then throws the first error.
 */
export async function joinAll<T extends readonly unknown[] | []>(
  teile: T,
): Promise<{ -readonly [stelle in keyof T]: Awaited<T[stelle]> }> {
  for (const ausgang of await Promise.allSettled(teile)) {
    if (ausgang.status === 'rejected') throw ausgang.reason;
  }
  return await Promise.all(teile);
}
