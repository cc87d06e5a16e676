import { createServer } from 'node:net';

/** A port of loopback that nobody listens on right now. */
export function findFreePort(): Promise<number> {
  return new Promise((fertig, gescheitert) => {
    const probe = createServer();
    probe.on('error', gescheitert);
    probe.listen(0, '127.0.0.1', () => {
      const adresse = probe.address();
      probe.close(() => {
        if (adresse !== null && typeof adresse === 'object') fertig(adresse.port);
        else gescheitert(new Error('no port'));
      });
    });
  });
}
