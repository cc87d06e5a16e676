import { createHash } from 'node:crypto';
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** One file of the archive. `schonDicht`: packed already, or must stay as it is. */
export type Aktenstueck = {
  readonly pfad: string;
  readonly titel: string;
  readonly inhalt: Uint8Array;
  readonly schonDicht?: true;
};

export type Aktenkopf = {
  readonly titel: string;
  readonly angaben: readonly { readonly name: string; readonly wert: string }[];
  readonly synthetisch: boolean;
};

export const VERZEICHNIS = 'index.html';
export const PRUEFSUMMEN = 'SHA256SUMS';

export function hashStueck(inhalt: Uint8Array): string {
  return createHash('sha256').update(inhalt).digest('hex');
}

/**
 * The archive: what was given, a readable index with every hash, and the list of hashes over all of it, the index included,
 * as `sha256sum -c` reads it. The same files give the same bytes.
 */
export function createArchiv(kopf: Aktenkopf, stuecke: readonly Aktenstueck[]): Buffer {
  const pfade = stuecke.map(({ pfad }) => pfad);
  if (new Set(pfade).size !== pfade.length) throw new Error('Two files of an archive have one path');
  const index = {
    pfad: VERZEICHNIS,
    titel: 'Verzeichnis',
    inhalt: strToU8(formatVerzeichnis(kopf, stuecke)),
  };
  const alle: readonly Aktenstueck[] = [index, ...stuecke];
  const summen = alle.map(({ pfad, inhalt }) => `${hashStueck(inhalt)}  ${pfad}\n`).join('');
  const teile: Uint8Array[] = [];
  const zip = new Zip((fehler, teil) => {
    if (fehler) throw fehler;
    teile.push(teil);
  });
  for (const { pfad, inhalt, schonDicht } of [
    ...alle,
    { pfad: PRUEFSUMMEN, titel: '', inhalt: strToU8(summen) } as Aktenstueck,
  ]) {
    const eintrag = schonDicht === true ? new ZipPassThrough(pfad) : new ZipDeflate(pfad, { level: 6 });
    // A fixed day: the same files give the same archive.
    eintrag.mtime = Date.UTC(2000, 0, 1, 12);
    zip.add(eintrag);
    eintrag.push(inhalt, true);
  }
  zip.end();
  return Buffer.concat(teile);
}

function formatVerzeichnis(
  { titel, angaben, synthetisch }: Aktenkopf,
  stuecke: readonly Aktenstueck[],
): string {
  const kopf = angaben.map(({ name, wert }) => `<dt>${toHtml(name)}</dt><dd>${toHtml(wert)}</dd>`).join('\n');
  const zeilen = stuecke.map(
    ({ pfad, titel: was, inhalt }) =>
      `<tr><th scope="row"><a href="${toHtml(encodeURI(pfad))}">${toHtml(was)}</a></th><td>${toHtml(pfad)}</td>` +
      `<td>${inhalt.length}</td><td><code>${hashStueck(inhalt)}</code></td></tr>`,
  );
  return `<!doctype html>
<html lang="de">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${toHtml(titel)}</title>
<style>body{font-family:sans-serif;line-height:1.5;margin:2rem}table{border-collapse:collapse}th,td{border-bottom:1px solid;padding:.25rem .75rem;text-align:left;vertical-align:top}code{overflow-wrap:anywhere}</style></head>
<body>
<h1>${toHtml(titel)}</h1>
${synthetisch ? '<p><strong>SYNTHETISCH: Dieser Standort ist erfunden.</strong></p>\n' : ''}<dl>
${kopf}
</dl>
<table>
<caption>Dateien dieser Akte. Prüfen: sha256sum -c ${PRUEFSUMMEN}</caption>
<thead><tr><th scope="col">Inhalt</th><th scope="col">Datei</th><th scope="col">Bytes</th><th scope="col">SHA-256</th></tr></thead>
<tbody>
${zeilen.join('\n')}
</tbody>
</table>
</body>
</html>
`;
}

const ZEICHEN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const toHtml = (text: string): string => text.replace(/[&<>"]/g, (eines) => ZEICHEN[eines] ?? '');

/** A name that every system can unpack: no folders, no signs of a shell, not too long; the ending stays. */
export function toDateipfad(ordner: string, nummer: number, name: string): string {
  const sauber = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '_')
    .replace(/^[._]+/, '');
  const ende = /\.[A-Za-z0-9]{1,8}$/.exec(sauber)?.[0] ?? '';
  const stamm = sauber.slice(0, sauber.length - ende.length).slice(0, 80);
  return `${ordner}/${String(nummer).padStart(3, '0')}-${stamm === '' ? 'datei' : stamm}${ende}`;
}
