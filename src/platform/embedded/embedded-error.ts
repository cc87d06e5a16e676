/** Something outside the program keeps the embedded database from running. The message is German and complete. */
export class EmbeddedError extends Error {
  override name = 'EmbeddedError';
}

/** Adds what was attempted to an error of the file system, for example a folder that may not be written. */
export function toEmbeddedError(attempt: string, error: unknown): EmbeddedError {
  if (error instanceof EmbeddedError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new EmbeddedError(`${attempt}: ${reason}`, { cause: error });
}
