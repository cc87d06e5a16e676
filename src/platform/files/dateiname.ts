import { DATEIARTEN, type Dateiart } from './dateiarten.ts';

/**
 * A name that is safe to show and to save: no path, no control or direction characters (a right-to-left override
 * would show `exe.pdf` as `fdp.exe`), at most 120 characters, and the ending that fits the content.
 */
export function toDateiname(roh: string, art: Dateiart): string {
  const ohnePfad = roh.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const sauber = ohnePfad
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*;]/g, '_')
    .replace(/\s+/g, ' ')
    .trim();
  const endungen: readonly string[] = DATEIARTEN[art].endungen;
  const teile = /^(.*?)(?:\.([A-Za-z0-9]{1,8}))?$/.exec(sauber);
  const endung = teile?.[2]?.toLowerCase() ?? '';
  const passt = endungen.includes(endung);
  const stamm = (passt ? (teile?.[1] ?? '') : sauber).replace(/^\.+|[. ]+$/g, '');
  return `${Array.from(stamm === '' ? 'Datei' : stamm)
    .slice(0, 110)
    .join('')}.${passt ? endung : (endungen[0] ?? 'bin')}`;
}

/** Value of Content-Disposition: always an attachment; the name follows RFC 6266 with an ASCII form for old programs. */
export function toAnhang(name: string): string {
  const ascii = name
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\]/g, '_');
  const kodiert = encodeURIComponent(name).replace(
    /['()*]/g,
    (z) => `%${z.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${kodiert}`;
}

/** Headers of a download: never guessed, never cached, nothing runs (SEC-08). */
export function toDownloadHeaders(name: string, art: Dateiart): Record<string, string> {
  return {
    'content-type': DATEIARTEN[art].mime,
    'content-disposition': toAnhang(name),
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'no-store',
  };
}
