import type { Laufzeit } from '#src/anwendung/start.ts';
import { StartFehler } from '#src/anwendung/start-fehler.ts';
import { formatKonfigurationsfehler, loadKonfiguration } from '#src/platform/config/konfiguration.ts';
import { createVersionInDatei, deleteVersionenInDatei } from '#src/platform/crypto/hauptschluessel-datei.ts';
import { type Ergebnis, wrongUse } from './befehle.ts';

/** Step 1 of a rotation: a new version in the key file. Old values stay readable. */
export async function runSchluesselNeu(args: readonly string[]): Promise<Ergebnis> {
  const gelesen = loadKonfiguration(process.env, args);
  if (!gelesen.ok) return { code: 2, ausgabe: formatKonfigurationsfehler(gelesen.fehler) };
  const neu = await createVersionInDatei(gelesen.wert.schluesselDatei);
  if (!neu.ok) throw new StartFehler(neu.fehler.meldung);
  return {
    code: 0,
    ausgabe: `Hauptschlüssel Version ${neu.wert.aktiv} angelegt. Sichern Sie die Datei, starten Sie alle Prozesse neu und führen Sie dann „kim schluessel umstelle“ aus.`,
  };
}

/** Step 2: wraps every data key under the newest version, in batches; may be interrupted and repeated. */
export async function runSchluesselUmstelle(laufzeit: Laufzeit): Promise<Ergebnis> {
  const { umgeschluesselt, rest, entfernbar } = await laufzeit.dienste.tresor.rewrap();
  const zahlen = `${umgeschluesselt} Schlüssel umgestellt, ${rest} noch offen.`;
  if (rest > 0) return { code: 1, ausgabe: `${zahlen} Führen Sie den Befehl noch einmal aus.` };
  const weiter =
    entfernbar.length === 0
      ? 'Keine alte Version ist entbehrlich.'
      : `Entbehrlich: Version ${entfernbar.join(', ')}. Entfernen mit „kim schluessel entferne ${entfernbar.join(' ')}“, sobald alle Prozesse neu gestartet sind.`;
  return { code: 0, ausgabe: `${zahlen} ${weiter}` };
}

/** Step 3: takes out the named versions. Refused while a key still needs an older version. */
export async function runSchluesselEntferne(laufzeit: Laufzeit, args: readonly string[]): Promise<Ergebnis> {
  const versionen = args.filter((argument) => !argument.startsWith('--')).map(Number);
  if (versionen.length === 0 || versionen.some((version) => !Number.isInteger(version))) {
    return wrongUse(
      { aufruf: 'schluessel entferne VERSION [VERSION …]' },
      'Nennen Sie die Versionen, die „kim schluessel umstelle“ als entbehrlich gemeldet hat.',
    );
  }
  const { rest } = await laufzeit.dienste.tresor.rewrap();
  if (rest > 0)
    return {
      code: 1,
      ausgabe: `${rest} Schlüssel brauchen noch eine ältere Version. Führen Sie „kim schluessel umstelle“ aus.`,
    };
  const neu = await deleteVersionenInDatei(laufzeit.konfiguration.schluesselDatei, versionen);
  if (!neu.ok) throw new StartFehler(neu.fehler.meldung);
  return {
    code: 0,
    ausgabe: `Vorhanden: Version ${[...neu.wert.versionen.keys()].join(', ')}. Aktiv: ${neu.wert.aktiv}.`,
  };
}
