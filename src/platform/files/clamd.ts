import { connect, type Socket } from 'node:net';
import type { Virenpruefung } from './virenpruefung.ts';

const STUECK = 64 * 1024;
const ANTWORT_HOECHSTENS = 4_096;

export type Clamdadresse = { readonly host: string; readonly port: number } | { readonly path: string };

/** `clamd://rechner:3310`, or `clamd:///run/clamav/clamd.ctl` for a socket of this machine; null: neither. */
export function parseClamdadresse(text: string): Clamdadresse | null {
  if (!URL.canParse(text)) return null;
  const { protocol, hostname, port, pathname, username, password, search, hash } = new URL(text);
  if (protocol !== 'clamd:' || [username, password, search, hash].some((teil) => teil !== '')) return null;
  if (hostname === '') return pathname.length > 1 ? { path: decodeURIComponent(pathname) } : null;
  if (pathname !== '' && pathname !== '/') return null;
  return { host: hostname.replace(/^\[|\]$/g, ''), port: port === '' ? 3310 : Number(port) };
}

/**
 * The scanner of ClamAV by its command INSTREAM: bytes in pieces, each with its length before it, an empty one at the end.
 * Anything but a clear answer throws, and so does silence: then nothing is saved.
 */
export function createClamd(
  adresse: Clamdadresse,
  { wartenMs = 30_000 }: { wartenMs?: number } = {},
): Virenpruefung {
  return {
    kennung: 'CLAMD',
    isClean: async (inhalt) => {
      const antwort = await readAntwort(adresse, inhalt, wartenMs);
      if (antwort === 'stream: OK') return true;
      if (/^stream: .+ FOUND$/.test(antwort)) return false;
      // Too large for the scanner, or an error of its own.
      throw new Error('The virus scanner gave no verdict');
    },
  };
}

function readAntwort(adresse: Clamdadresse, inhalt: Buffer, wartenMs: number): Promise<string> {
  return new Promise((erfuelle, verwirf) => {
    const buchse = connect(adresse);
    const gelesen: Buffer[] = [];
    const scheitere = (grund: string): void => {
      buchse.destroy();
      verwirf(new Error(`The virus scanner ${grund}`));
    };
    buchse.setTimeout(wartenMs, () => scheitere('does not answer'));
    buchse.on('error', () => scheitere('cannot be reached'));
    buchse.on('connect', () => sendInhalt(buchse, inhalt));
    buchse.on('data', (stueck) => {
      gelesen.push(stueck);
      const alles = Buffer.concat(gelesen);
      const ende = alles.indexOf(0);
      if (ende >= 0) {
        buchse.destroy();
        erfuelle(alles.subarray(0, ende).toString('utf8').trim());
      } else if (alles.length > ANTWORT_HOECHSTENS) scheitere('answers something else');
    });
    buchse.on('close', () => scheitere('ended without a verdict'));
  });
}

function sendInhalt(buchse: Socket, inhalt: Buffer): void {
  buchse.write('zINSTREAM\0');
  for (let ab = 0; ab < inhalt.length; ab += STUECK) {
    const stueck = inhalt.subarray(ab, ab + STUECK);
    buchse.write(toLaenge(stueck.length));
    buchse.write(stueck);
  }
  buchse.write(toLaenge(0));
}

function toLaenge(laenge: number): Buffer {
  const vier = Buffer.alloc(4);
  vier.writeUInt32BE(laenge);
  return vier;
}
