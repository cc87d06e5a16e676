import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Abrufregel, NUR_OEFFENTLICH } from './abruf.ts';

/** The rule of tests: a server on this machine, small answers, little patience. */
export const TESTREGEL: Abrufregel = {
  ...NUR_OEFFENTLICH,
  loopback: true,
  hoechstensBytes: 9_000_000,
  hoechstensMs: 3_000,
};

export type Testquelle = {
  url: string;
  /** What is asked for, in the order of asking. */
  gefragt: string[];
  /** Answers by path; a function writes the answer itself. */
  setAntwort: (find: (pfad: string) => unknown) => void;
  close: () => Promise<void>;
};
export type Schreiber = (antwort: ServerResponse, anfrage: IncomingMessage) => void;

/** A server on this machine that stands for a source. */
export async function createTestquelle(): Promise<Testquelle> {
  let find: (pfad: string) => unknown = () => undefined;
  const gefragt: string[] = [];
  const server = createServer((anfrage, antwort) => {
    const pfad = anfrage.url ?? '';
    gefragt.push(pfad);
    const inhalt = find(pfad);
    if (typeof inhalt === 'function') return (inhalt as Schreiber)(antwort, anfrage);
    if (inhalt === undefined) return antwort.writeHead(404).end('{}');
    return antwort
      .writeHead(200, { 'content-type': 'application/json' })
      .end(Buffer.isBuffer(inhalt) ? inhalt : JSON.stringify(inhalt));
  });
  await new Promise<void>((fertig) => void server.listen(0, '127.0.0.1', fertig));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    gefragt,
    setAntwort: (neu) => {
      find = neu;
    },
    close: () =>
      new Promise((fertig) => {
        server.closeAllConnections();
        server.close(() => fertig());
      }),
  };
}

/** The pages of HSDS over these services. */
export function toSeiten(services: readonly object[], basis = ''): (pfad: string) => unknown {
  return (pfad) => {
    const url = new URL(pfad, 'http://quelle.example');
    if (url.pathname !== `${basis}/services`) return undefined;
    const seite = Number(url.searchParams.get('page') ?? 1);
    const je = Number(url.searchParams.get('per_page') ?? 50);
    const seiten = Math.ceil(services.length / je);
    const contents = services.slice((seite - 1) * je, seite * je);
    return {
      total_items: services.length,
      total_pages: seiten,
      page_number: seite,
      size: contents.length,
      last_page: seite >= seiten,
      contents,
    };
  };
}
