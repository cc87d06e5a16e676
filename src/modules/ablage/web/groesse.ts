/** `12 KB`, `1,4 MB`: as a person reads it. */
export function formatGroesse(bytes: number): string {
  const kilobyte = Math.max(1, Math.round(bytes / 1024));
  if (kilobyte < 1024) return `${kilobyte} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`;
}
