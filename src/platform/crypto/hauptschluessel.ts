import { createSecretKey, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { fail, ok } from '#src/core/result.ts';
import type { Result } from '#src/core/result.ts';

/** Master keys by version; the newest wraps, the older ones only unwrap until the rotation is through. */
export type Hauptschluessel = { aktiv: number; versionen: ReadonlyMap<number, KeyObject> };

export type HauptschluesselFehler = { code: 'SCHLUESSELDATEI'; meldung: string };

const KOPF = 'KIM-HAUPTSCHLUESSEL 1';
const ZEILE = /^([1-9][0-9]{0,3}) ([A-Za-z0-9+/]{43}=)$/;
const SCHLUESSEL_BYTES = 32;

/**
 * Reads the text of a key file: first line `KIM-HAUPTSCHLUESSEL 1`, then one line `<version> <32 bytes in base64>` per
 * version; lines that start with # are remarks. The refusal never quotes a line.
 */
export function parseHauptschluessel(text: string): Result<Hauptschluessel, HauptschluesselFehler> {
  const zeilen = text.split(/\r?\n/).filter((zeile) => zeile !== '' && !zeile.startsWith('#'));
  if (zeilen[0] !== KOPF) return toFehler(`Die erste Zeile muss „${KOPF}“ lauten.`);
  const versionen = new Map<number, KeyObject>();
  for (const [nummer, zeile] of zeilen.slice(1).entries()) {
    const treffer = ZEILE.exec(zeile);
    const bytes = Buffer.from(treffer?.[2] ?? '', 'base64');
    const version = Number(treffer?.[1]);
    if (bytes.length !== SCHLUESSEL_BYTES) return toFehler(`Eintrag ${nummer + 1} ist nicht lesbar.`);
    if (versionen.has(version)) return toFehler(`Version ${version} kommt zweimal vor.`);
    if (bytes.every((byte) => byte === bytes[0])) return toFehler(`Version ${version} ist kein Zufallswert.`);
    versionen.set(version, createSecretKey(bytes));
    bytes.fill(0);
  }
  if (versionen.size === 0) return toFehler('Die Datei enthält keinen Schlüssel.');
  return ok({ aktiv: Math.max(...versionen.keys()), versionen });
}

/** A new random set with version 1. */
export function createHauptschluessel(): Hauptschluessel {
  return { aktiv: 1, versionen: new Map([[1, createSecretKey(randomBytes(SCHLUESSEL_BYTES))]]) };
}

/** The same set with one more version, which becomes the active one. */
export function createNextVersion(haupt: Hauptschluessel): Hauptschluessel {
  const aktiv = haupt.aktiv + 1;
  const neu = createSecretKey(randomBytes(SCHLUESSEL_BYTES));
  return { aktiv, versionen: new Map([...haupt.versionen, [aktiv, neu]]) };
}

/** The set without versions that no key needs any more (`entfernbar` of the rotation); never without the active one. */
export function deleteVersionen(haupt: Hauptschluessel, entfernbar: readonly number[]): Hauptschluessel {
  const bleibt = [...haupt.versionen].filter(
    ([version]) => version === haupt.aktiv || !entfernbar.includes(version),
  );
  return { aktiv: haupt.aktiv, versionen: new Map(bleibt) };
}

/** The text of a key file; holds the keys in the clear. */
export function formatHauptschluessel(haupt: Hauptschluessel): string {
  const zeilen = [...haupt.versionen]
    .sort(([a], [b]) => a - b)
    .map(([version, schluessel]) => `${version} ${schluessel.export().toString('base64')}`);
  return [
    KOPF,
    '# Hauptschlüssel der KIM-Plattform. Ohne diese Datei ist kein versiegelter Wert mehr lesbar.',
    '# Getrennt von den Datenbanken sichern, nie gemeinsam mit ihnen aufbewahren.',
    ...zeilen,
    '',
  ].join('\n');
}

function toFehler(grund: string): Result<never, HauptschluesselFehler> {
  return fail({ code: 'SCHLUESSELDATEI', meldung: `Schlüsseldatei (KIM_SCHLUESSEL_DATEI): ${grund}` });
}
