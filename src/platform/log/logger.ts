import { type DestinationStream, pino } from 'pino';
import { toLogRecord } from './felder.ts';

/** What a caller may say: technical facts only. Everything else does not compile, and would not be written. */
export type LogFelder = {
  requestId?: string;
  /** `<modul>.<verb><Noun>` of the contract, never the path that was asked for: it holds ids. */
  routeId?: string;
  methode?: string;
  status?: number;
  ms?: number;
  /** Technical code of a refusal or of an error, for example `KONFLIKT` or `ECONNREFUSED`. */
  code?: string;
  job?: string;
  jobId?: string;
  anzahl?: number;
  versuch?: number;
  rolle?: string;
  version?: string;
  adresse?: string;
  fehler?: unknown;
};

export type Logger = {
  debug(meldung: string, felder?: LogFelder): void;
  info(meldung: string, felder?: LogFelder): void;
  warn(meldung: string, felder?: LogFelder): void;
  error(meldung: string, felder?: LogFelder): void;
};

export type LogStufe = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/**
 * JSON lines on `ziel` (standard output when not given). `meldung` is a fixed English sentence from the code.
 * Two walls keep content out (SEC-14): the type of the fields, and an allow-list at run time that also cuts an
 * error down to its class, code and places in our code, since messages of PostgreSQL and Zod quote values.
 */
export function createLogger(angaben: { stufe?: LogStufe; ziel?: DestinationStream } = {}): Logger {
  const schreiber = pino(
    {
      level: angaben.stufe ?? 'info',
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      messageKey: 'meldung',
      formatters: { level: (stufe) => ({ stufe }) },
      // A third wall, should somebody hand a whole request to pino itself.
      redact: {
        paths: ['req', 'res', 'body', 'query', 'headers', '*.body', '*.query', '*.headers'],
        remove: true,
      },
    },
    ...(angaben.ziel ? [angaben.ziel] : []),
  );
  return {
    debug: (meldung, felder) => schreiber.debug(toLogRecord(felder), meldung),
    info: (meldung, felder) => schreiber.info(toLogRecord(felder), meldung),
    warn: (meldung, felder) => schreiber.warn(toLogRecord(felder), meldung),
    error: (meldung, felder) => schreiber.error(toLogRecord(felder), meldung),
  };
}
