import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { findFreePort } from '#test/support/freier-port.ts';
import type { Antwort, Auftrag, Statement } from './produkt.ts';
import type { Kosten } from './profil.ts';

export type Produkt = {
  adresse: string;
  /** Of the web process. */
  pid: number;
  /** What the product sends to the database while `anfrage` runs alone. */
  record: (anfrage: () => Promise<unknown>) => Promise<Statement[]>;
  profile: (last: () => Promise<unknown>) => Promise<Kosten>;
  readSpeicher: () => Promise<{ rss: number; heapUsed: number; verbindungen: number }>;
  stop: () => Promise<void>;
};

export async function startProdukt(ordner: string): Promise<Produkt> {
  const port = await findFreePort();
  const kind = fork(new URL('produkt.ts', import.meta.url), {
    env: { ...process.env, KIM_DATA_DIR: ordner, KIM_PORT: String(port) },
    serialization: 'advanced',
  });
  await waitFor(kind, 'bereit');
  const ask = async (art: Auftrag['art']): Promise<unknown> => {
    const antwort = waitFor(kind, 'fertig');
    kind.send({ art });
    return antwort;
  };
  return {
    adresse: `http://127.0.0.1:${port}`,
    pid: kind.pid ?? 0,
    record: async (anfrage) => {
      await ask('mitschnitt');
      await anfrage();
      return (await ask('mitschnitt-ende')) as Statement[];
    },
    profile: async (last) => {
      await ask('profil');
      await last();
      return (await ask('profil-ende')) as Kosten;
    },
    readSpeicher: async () => (await ask('speicher')) as Awaited<ReturnType<Produkt['readSpeicher']>>,
    stop: async () => {
      const ende = once(kind, 'exit');
      kind.send({ art: 'ende' });
      await ende;
    },
  };
}

async function waitFor(kind: ChildProcess, art: Antwort['art']): Promise<unknown> {
  return new Promise((fertig, fehler) => {
    const onExit = (code: number | null): void => fehler(new Error(`The product ended with ${code}`));
    const onMessage = (antwort: Antwort): void => {
      if (antwort.art !== art) return;
      kind.off('exit', onExit);
      kind.off('message', onMessage);
      fertig(antwort.wert);
    };
    kind.once('exit', onExit);
    kind.on('message', onMessage);
  });
}
