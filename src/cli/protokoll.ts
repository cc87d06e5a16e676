import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { createLaufanker } from '#src/anwendung/aufraeumen.ts';
import type { Laufzeit } from '#src/anwendung/start.ts';
import { checkProtokoll, toExitCode } from '#src/platform/audit/check-protokoll.ts';
import { exportProtokoll } from '#src/platform/audit/export-protokoll.ts';
import { createEpoche } from '#src/platform/audit/seal-protokoll.ts';
import { type Ergebnis, wrongUse } from './befehle.ts';

/** `kim protokoll pruefe`: exit 1 and the first bad entry if the log was altered. */
export async function runProtokollPruefe(laufzeit: Laufzeit, args: readonly string[]): Promise<Ergebnis> {
  const ergebnis = await withProtokoll(laufzeit, (client) => checkProtokoll(client, ankerOrdner(laufzeit)));
  const code = toExitCode(ergebnis);
  if (args.includes('--json')) return { code, ausgabe: JSON.stringify(ergebnis) };
  const { befund } = ergebnis;
  const zahlen = `${ergebnis.eintraege} Einträge, ${ergebnis.siegel} Siegel, ${ergebnis.ketten} Ketten, ${ergebnis.unversiegelt} noch unversiegelt`;
  const hinweise = ergebnis.hinweise.map((hinweis) => `Hinweis: ${hinweis}`);
  if (befund === null)
    return { code, ausgabe: [`Das Protokoll ist unversehrt (${zahlen}).`, ...hinweise].join('\n') };
  const wo = [
    befund.eintragId === null ? '' : `Eintrag ${befund.eintragId}`,
    befund.zeit === null ? '' : `vom ${befund.zeit}`,
    befund.kette === null ? '' : `Kette ${befund.kette}`,
    befund.siegel === null ? '' : `Siegel ${befund.siegel}`,
  ].filter((teil) => teil !== '');
  return {
    code,
    ausgabe: [`Das Protokoll ist nicht unversehrt: ${befund.grund}`, wo.join(', '), zahlen, ...hinweise].join(
      '\n',
    ),
  };
}

/** `kim protokoll exportiere DATEI`: for a check by outsiders with src/platform/audit/pruefprogramm.ts. */
export async function runProtokollExportiere(laufzeit: Laufzeit, args: readonly string[]): Promise<Ergebnis> {
  const datei = args.find((argument) => !argument.startsWith('--'));
  if (datei === undefined)
    return wrongUse({ aufruf: 'protokoll exportiere DATEI.ndjson' }, 'Der Name der Datei fehlt.');
  const strom = createWriteStream(datei, { mode: 0o600 });
  const anzahl = await withProtokoll(laufzeit, (client) =>
    exportProtokoll(client, async (zeile) => {
      if (!strom.write(zeile)) await new Promise<void>((weiter) => strom.once('drain', () => weiter()));
    }),
  );
  await new Promise<void>((fertig) => strom.end(() => fertig()));
  return {
    code: 0,
    ausgabe: `${anzahl.eintraege} Einträge und ${anzahl.siegel} Siegel nach ${datei} geschrieben.`,
  };
}

/** `kim protokoll epoche`: after a restore into another server, before the system opens again. */
export async function runProtokollEpoche(laufzeit: Laufzeit): Promise<Ergebnis> {
  const epoche = await withProtokoll(laufzeit, (client) =>
    createEpoche(client, createLaufanker(laufzeit)),
  ).catch((fehler: unknown) => {
    // The database refuses when the transaction numbers go on: then nothing was restored elsewhere.
    if (fehler instanceof pg.DatabaseError && fehler.code === 'P0001') return null;
    throw fehler;
  });
  if (epoche === null) {
    return { code: 1, ausgabe: 'Keine neue Epoche nötig: Das Protokoll stammt von diesem Datenbankserver.' };
  }
  return {
    code: 0,
    ausgabe: `Epoche ${epoche} des Protokolls begonnen. Der Bruch bleibt im Anker sichtbar.`,
  };
}

function ankerOrdner(laufzeit: Laufzeit): string {
  return join(laufzeit.konfiguration.datenDir, 'anker');
}

/** The log is read on an unpipelined connection of its own, with a cursor. */
async function withProtokoll<T>(laufzeit: Laufzeit, fn: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: laufzeit.zugang.url, application_name: 'kim protokoll' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await fn(client);
  } finally {
    await client.end();
  }
}
