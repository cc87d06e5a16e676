import { lookup } from 'node:dns/promises';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { BlockList, isIP } from 'node:net';
import { isUtf8 } from 'node:buffer';
import { setTimeout as warte } from 'node:timers/promises';
import { fail, ok, type Result } from '#src/core/result.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import type { Lauffehler } from './quelle.model.ts';

export type Abruffehler = { fehler: Lauffehler; ort: string };
type Adresse = { address: string; family: number };

/**
 * Where a source may lie. `loopback` lets tests read a server on this machine, by http and on any port: no configuration and no
 * environment sets it, the jobs of the product pass `NUR_OEFFENTLICH`.
 */
export type Abrufregel = {
  loopback: boolean;
  /** Hosts in the own net that the operator has named (`KIM_INTERNE_QUELLEN`), with their port where it is another; https holds for them, too. */
  intern: ReadonlySet<string>;
  hoechstensBytes: number;
  hoechstensMs: number;
  /** Names to addresses; a test answers for the DNS. */
  findAdressen: (name: string) => Promise<Adresse[]>;
};
export const NUR_OEFFENTLICH: Abrufregel = {
  loopback: false,
  intern: new Set(),
  hoechstensBytes: PARAMETER.quelle_antwort.wert * 1_048_576,
  hoechstensMs: PARAMETER.quelle_dauer.wert * 1_000,
  findAdressen: (name) => lookup(name, { all: true, verbatim: true }),
};

const UMLEITUNGEN_HOECHSTENS = 3;
const GEDULD = 5;
const GEDULD_HOECHSTENS_MS = 60_000;

/** Addresses that belong to no public server (IANA special-purpose registries). */
const GESPERRT = new BlockList();
for (const [netz, laenge] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  GESPERRT.addSubnet(netz, laenge, 'ipv4');
for (const [netz, laenge] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  GESPERRT.addSubnet(netz, laenge, 'ipv6');
/** Of IPv6 only what is given out for the public net. */
const OEFFENTLICH6 = new BlockList();
OEFFENTLICH6.addSubnet('2000::', 3, 'ipv6');

export function isOeffentlicheAdresse(adresse: string): boolean {
  const art = isIP(adresse);
  if (art === 4) return !GESPERRT.check(adresse, 'ipv4');
  return art === 6 && OEFFENTLICH6.check(adresse, 'ipv6') && !GESPERRT.check(adresse, 'ipv6');
}

/** The rule of this installation. */
export function toAbrufregel({
  interneQuellen,
}: {
  interneQuellen?: readonly string[] | undefined;
}): Abrufregel {
  return { ...NUR_OEFFENTLICH, intern: new Set(interneQuellen) };
}

/** Nets of a house: RFC 1918, RFC 6598, RFC 4193 and this machine. What is linked to a wire alone, as the data of a cloud, is none. */
const HAUS = new BlockList();
for (const [netz, laenge] of [
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  HAUS.addSubnet(netz, laenge, 'ipv4');
HAUS.addSubnet('fc00::', 7, 'ipv6');
HAUS.addAddress('::1', 'ipv6');

function isHausadresse(adresse: string): boolean {
  const art = isIP(adresse);
  return art !== 0 && HAUS.check(adresse, art === 4 ? 'ipv4' : 'ipv6');
}

const isLoopbackAdresse = (adresse: string): boolean => adresse.startsWith('127.') || adresse === '::1';

/** Reads JSON of another server. The address is looked up once, checked and used as it was checked; each redirect begins anew. */
export async function loadJson(
  url: string,
  regel: Abrufregel,
  signal?: AbortSignal,
): Promise<Result<unknown, Abruffehler>> {
  for (let versuch = 1; ; versuch += 1) {
    const gelesen = await loadBytes(url, regel, signal);
    if (!gelesen.ok) return gelesen;
    if ('warteMs' in gelesen.wert) {
      if (versuch >= GEDULD) return refuse('ANTWORT_FALSCH', url);
      await warte(
        Math.min(gelesen.wert.warteMs, GEDULD_HOECHSTENS_MS),
        undefined,
        signal === undefined ? {} : { signal },
      );
      continue;
    }
    const { bytes } = gelesen.wert;
    if (!isUtf8(bytes)) return refuse('KEIN_UTF8', `${url}, Byte ${findBruch(bytes)}`);
    try {
      return ok(JSON.parse(bytes.toString('utf8').replace(/^\ufeff/, '')) as unknown);
    } catch {
      return refuse('KEIN_JSON', url);
    }
  }
}

type Gelesen = { bytes: Buffer } | { warteMs: number };

async function loadBytes(
  start: string,
  regel: Abrufregel,
  signal?: AbortSignal,
): Promise<Result<Gelesen, Abruffehler>> {
  let url = start;
  for (let umleitung = 0; umleitung <= UMLEITUNGEN_HOECHSTENS; umleitung += 1) {
    const ziel = await checkZiel(url, regel);
    if (!ziel.ok) return ziel;
    const antwort = await send(ziel.wert, regel, signal);
    if (!antwort.ok) return antwort;
    const { status, kopf, bytes } = antwort.wert;
    if (status >= 301 && status <= 308 && status !== 304 && kopf.location !== undefined) {
      if (!URL.canParse(kopf.location, url)) return refuse('ANTWORT_FALSCH', url);
      url = new URL(kopf.location, url).href;
      continue;
    }
    if (status === 429 || status === 503) return ok({ warteMs: (Number(kopf['retry-after']) || 2) * 1_000 });
    return status === 200 ? ok({ bytes }) : refuse('ANTWORT_FALSCH', `${url}, Status ${status}`);
  }
  return refuse('ANTWORT_FALSCH', start);
}

type Ziel = { url: URL; adresse: Adresse };

/** https on its own port, no credentials, and every address the name has is public; or the operator has named this host. */
async function checkZiel(
  text: string,
  { loopback, intern, findAdressen }: Abrufregel,
): Promise<Result<Ziel, Abruffehler>> {
  if (!URL.canParse(text)) return refuse('ADRESSE_GESPERRT', text);
  const url = new URL(text);
  const name = url.hostname.replace(/^\[|\]$/g, '');
  if (url.username !== '' || url.password !== '' || !['http:', 'https:'].includes(url.protocol))
    return refuse('ADRESSE_GESPERRT', url.host);
  let adressen: Adresse[];
  try {
    adressen = isIP(name) === 0 ? await findAdressen(name) : [{ address: name, family: isIP(name) }];
  } catch {
    return refuse('NICHT_ERREICHBAR', url.host);
  }
  const [adresse] = adressen;
  if (adresse === undefined) return refuse('NICHT_ERREICHBAR', url.host);
  if (loopback && adressen.every((eine) => isLoopbackAdresse(eine.address))) return ok({ url, adresse });
  if (
    intern.has(url.host) &&
    url.protocol === 'https:' &&
    adressen.every((eine) => isHausadresse(eine.address) || isOeffentlicheAdresse(eine.address))
  )
    return ok({ url, adresse });
  if (url.protocol !== 'https:' || url.port !== '') return refuse('ADRESSE_GESPERRT', url.host);
  return adressen.every((eine) => isOeffentlicheAdresse(eine.address))
    ? ok({ url, adresse })
    : refuse('ADRESSE_GESPERRT', url.host);
}

type Antwort = { status: number; kopf: IncomingMessage['headers']; bytes: Buffer };

function send(
  { url, adresse }: Ziel,
  regel: Abrufregel,
  signal?: AbortSignal,
): Promise<Result<Antwort, Abruffehler>> {
  const frist = AbortSignal.timeout(regel.hoechstensMs);
  const name = url.hostname.replace(/^\[|\]$/g, '');
  return new Promise((fertig) => {
    const anfrage = (url.protocol === 'https:' ? requestHttps : requestHttp)(
      {
        // The address that was checked, not the name: a second answer of the DNS changes nothing.
        host: adresse.address,
        family: adresse.family,
        port: url.port === '' ? undefined : Number(url.port),
        path: `${url.pathname}${url.search}`,
        ...(isIP(name) === 0 ? { servername: name } : {}),
        headers: {
          host: url.host,
          accept: 'application/json',
          'accept-encoding': 'identity',
          'user-agent': 'KIM-Plattform',
        },
        agent: false,
        signal: signal === undefined ? frist : AbortSignal.any([frist, signal]),
      },
      (antwort) => {
        const teile: Buffer[] = [];
        let bytes = 0;
        const zuGross = () => {
          fertig(refuse('ZU_GROSS', url.href));
          anfrage.destroy();
        };
        if (Number(antwort.headers['content-length'] ?? 0) > regel.hoechstensBytes) return zuGross();
        if (
          antwort.headers['content-encoding'] !== undefined &&
          antwort.headers['content-encoding'] !== 'identity'
        ) {
          fertig(refuse('ANTWORT_FALSCH', url.href));
          anfrage.destroy();
          return;
        }
        antwort.on('data', (teil: Buffer) => {
          bytes += teil.length;
          if (bytes > regel.hoechstensBytes) return zuGross();
          teile.push(teil);
        });
        antwort.on('end', () =>
          fertig(
            antwort.complete
              ? ok({ status: antwort.statusCode ?? 0, kopf: antwort.headers, bytes: Buffer.concat(teile) })
              : refuse('NICHT_ERREICHBAR', url.host),
          ),
        );
        antwort.on('error', () =>
          fertig(refuse(frist.aborted ? 'ZU_LANGSAM' : 'NICHT_ERREICHBAR', url.host)),
        );
      },
    );
    anfrage.on('error', () => fertig(refuse(frist.aborted ? 'ZU_LANGSAM' : 'NICHT_ERREICHBAR', url.host)));
    anfrage.end();
  });
}

/** Number of the first byte that cannot be read. */
function findBruch(bytes: Buffer): number {
  let [gut, schlecht] = [0, bytes.length];
  while (schlecht - gut > 1) {
    const mitte = Math.floor((gut + schlecht) / 2);
    if (isAnfang(bytes.subarray(0, mitte))) gut = mitte;
    else schlecht = mitte;
  }
  return schlecht;
}

/** Could it go on as UTF-8? A character may be cut off at its end. */
function isAnfang(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function refuse(fehler: Lauffehler, ort: string): Result<never, Abruffehler> {
  return fail({ fehler, ort: ort.slice(0, 300) });
}
