import { TresorStartFehler } from './fehler.ts';
import type { Hauptschluessel } from './hauptschluessel.ts';
import type { Probe, Schluesselspeicher } from './schluesselspeicher.ts';
import { createProbe, isProbe } from './verpackung.ts';

/**
 * Compares the master key with the check records of the key database and leaves one for the active version. Throws
 * TresorStartFehler with one German line: database away or emptied (`bestand`), key file wrong, version missing.
 */
export async function checkTresorStart(
  speicher: Schluesselspeicher,
  haupt: Hauptschluessel,
  bestand = false,
): Promise<void> {
  const vorhanden = await listProben(speicher);
  if (bestand && vorhanden.length === 0) {
    throw new TresorStartFehler(
      'Die Schlüsseldatenbank (KIM_SCHLUESSEL_DB_URL) ist leer, die Installation aber nicht neu. Es wurde nichts verändert. Stellen Sie die Schlüsseldatenbank aus ihrer Sicherung wieder her.',
    );
  }
  checkProben(haupt, vorhanden);
  await speicher.createProbe({ version: haupt.aktiv, siegel: createProbe(haupt, haupt.aktiv) });
  // Read back: of two first starts with different files the later one must notice.
  checkProben(haupt, await listProben(speicher));
}

function checkProben(haupt: Hauptschluessel, proben: readonly Probe[]): void {
  for (const { version, siegel } of proben) {
    if (!haupt.versionen.has(version)) {
      throw new TresorStartFehler(
        `Der Hauptschlüssel Version ${version} fehlt in der Schlüsseldatei (KIM_SCHLUESSEL_DATEI); damit verpackte Schlüssel sind noch in Gebrauch.`,
      );
    }
    if (!isProbe(haupt, version, siegel)) {
      throw new TresorStartFehler(
        `Der Hauptschlüssel Version ${version} (KIM_SCHLUESSEL_DATEI) passt nicht zur Schlüsseldatenbank. Es wurde nichts verändert. Legen Sie die richtige Datei an ihren Platz.`,
      );
    }
  }
}

async function listProben(speicher: Schluesselspeicher): Promise<Probe[]> {
  try {
    return await speicher.listProben();
  } catch (error) {
    throw new TresorStartFehler(
      'Die Schlüsseldatenbank (KIM_SCHLUESSEL_DB_URL) ist nicht erreichbar oder nicht eingerichtet.',
      error,
    );
  }
}
