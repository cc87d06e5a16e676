/** An error of the database (SQLSTATE), of the system or of Node with this code. */
export function hasCode(fehler: unknown, code: string): boolean {
  return fehler instanceof Error && 'code' in fehler && fehler.code === code;
}
