import type { FastifyInstance } from 'fastify';
import { MODULE } from './anwendung/module.ts';
import type { Laufzeit } from './anwendung/start.ts';
import { findMissingMigrations, WURZEL } from './anwendung/datenbank.ts';
import { addAnlaufstellenseite } from './modules/anlaufstelle/index.ts';
import { addAngebotsseiten } from './modules/angebot/index.ts';
import { createFindSitzung } from './modules/benutzer/index.ts';
import { addHsdsWege } from './modules/hsds/index.ts';
import { addDatenseiten } from './modules/offenedaten/index.ts';
import { PARAMETER } from './platform/config/parameter.ts';
import { isLoopback } from './platform/config/umgebung.ts';
import { createServer } from './platform/http/create-server.ts';
import { addSeiten } from './platform/http/seiten.ts';
import { addStatisch } from './platform/http/statisch.ts';
import type { Logger } from './platform/log/logger.ts';

const MEGABYTE = 1_048_576;

/** The web process: all modules, health and metrics, the built pages. Listens when it returns. */
export async function startServer(laufzeit: Laufzeit, log: Logger): Promise<FastifyInstance> {
  const { konfiguration, dienste } = laufzeit;
  const server = await createServer({
    dienste,
    module: MODULE,
    findSitzung: createFindSitzung(dienste),
    log,
    cookieSicher: !(konfiguration.basisUrl.startsWith('http:') && isLoopback(konfiguration.host)),
    erneutAnmeldenNachMs: PARAMETER.erneute_anmeldung.wert * 60_000,
    maxEingabe: PARAMETER.datei_groesse.wert * MEGABYTE,
    isBereit: async () => (await findMissingMigrations(laufzeit.zugang.url)).length === 0,
  });
  await addStatisch(server, `${WURZEL}/dist/web`);
  await addSeiten(server, `${WURZEL}/dist`, { demo: dienste.demo, stichtag: dienste.stichtag });
  await addAngebotsseiten(server, `${WURZEL}/dist`, dienste);
  await addAnlaufstellenseite(server, `${WURZEL}/dist`, dienste);
  await addHsdsWege(server, dienste);
  await addDatenseiten(server, `${WURZEL}/dist`, dienste);
  await server.listen({ port: konfiguration.port, host: konfiguration.host });
  return server;
}
