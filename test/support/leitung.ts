import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A line between a client and PostgreSQL that a test can cut. */
export type Leitung = {
  /** Address of the same database over this line. */
  url: string;
  /** Cuts the next connection at which the server answers so, before the client reads it. Resolves when it is done. */
  cutBeforeAnswer: (antwort: string) => Promise<void>;
  /** No connection any more, neither the present nor new ones. */
  cut: () => void;
  mend: () => void;
  close: () => Promise<void>;
};

/** `url`: an address with a Unix socket, as the test cluster has it. */
export async function openLeitung(url: string): Promise<Leitung> {
  const ziel = new URL(url);
  const pfad = `${decodeURIComponent(ziel.hostname)}/.s.PGSQL.${ziel.port}`;
  const offen = new Set<Socket>();
  let getrennt = false;
  let schnitt: { antwort: string; fertig: () => void } | null = null;
  const server = createServer((client) => {
    offen.add(client);
    client.on('error', () => undefined);
    client.on('close', () => offen.delete(client));
    if (getrennt) {
      client.destroy();
      return;
    }
    const datenbank = connect(pfad);
    datenbank.on('error', () => client.destroy());
    datenbank.on('close', () => client.destroy());
    client.on('close', () => datenbank.destroy());
    client.on('data', (teil) => datenbank.write(teil));
    datenbank.on('data', (teil) => {
      if (schnitt !== null && teil.includes(schnitt.antwort)) {
        const { fertig } = schnitt;
        schnitt = null;
        client.destroy();
        fertig();
      } else client.write(teil);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const hier = new URL(url);
  hier.hostname = '127.0.0.1';
  hier.port = String((server.address() as AddressInfo).port);
  const cut = (): void => {
    getrennt = true;
    for (const client of offen) client.destroy();
  };
  return {
    url: hier.href,
    cutBeforeAnswer: (antwort) =>
      new Promise((fertig) => {
        schnitt = { antwort, fertig };
      }),
    cut,
    mend: () => {
      getrennt = false;
    },
    close: async () => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
