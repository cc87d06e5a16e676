/** Names of the fields whose value changed. */
export function listGeaendert(vorher: Record<string, unknown>, neu: Record<string, unknown>): string[] {
  const namen = new Set([...Object.keys(vorher), ...Object.keys(neu)]);
  return [...namen].filter(
    (name) => JSON.stringify(vorher[name] ?? null) !== JSON.stringify(neu[name] ?? null),
  );
}
