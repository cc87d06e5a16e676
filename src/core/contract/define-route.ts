import { z } from 'zod';
import type { Offenlegungsgrundlage } from './rechtsgrundlagen.ts';

/** Domains are database roles: a transaction runs in exactly one of them (`kim_fall`, `kim_foerderung`, …). */
export const DOMAENEN = [
  'fall',
  'foerderung',
  'steuerung',
  'befragung',
  'bericht',
  'anmeldung',
  'protokoll',
] as const;
export type Domaene = (typeof DOMAENEN)[number];

/**
 * What the access log says about an operation. The six kinds follow § 76 BDSG as a model (DP-H-01);
 * ANMELDUNG and BETRIEB are added for sessions and operation.
 */
export const EREIGNISARTEN = [
  'ERHEBUNG',
  'VERAENDERUNG',
  'ABFRAGE',
  'OFFENLEGUNG',
  'KOMBINATION',
  'LOESCHUNG',
  'ANMELDUNG',
  'BETRIEB',
] as const;
export type Ereignisart = (typeof EREIGNISARTEN)[number];

export type Methode = 'GET' | 'POST' | 'PUT' | 'DELETE';

const LEER = z.object({});
const NICHTS = z.undefined().or(z.null());
type Leer = typeof LEER;
type Nichts = typeof NICHTS;

type Kopf = {
  /** `<modul>.<verb><Noun>`, unique, stable: the name in logs, OpenAPI and the rights matrix. */
  id: string;
  methode: Methode;
  /** Below `/api/v1`, parameters as `:akteId`. */
  pfad: `/${string}`;
  domaene: Domaene;
  /** A key of the module's rights table; `oeffentlich` needs no session, `angemeldet` any session. */
  recht: string;
  /** Purpose: written to the log and set in the transaction. */
  zweck: string;
  /** `grundlagen`: on what an OFFENLEGUNG of case work may rest; without one nothing is answered (DP-C-08). */
  protokoll: { art: Ereignisart; objektart: string; grundlagen?: readonly Offenlegungsgrundlage[] };
  /** German, one sentence, for OpenAPI. */
  beschreibung: string;
};

/**
 * One operation: path, schemas, right and audit event in one declaration. Server, web client, OpenAPI, rights
 * matrix and audit catalogue are all driven by it.
 */
export type Route<
  P extends z.ZodObject = z.ZodObject,
  Q extends z.ZodObject = z.ZodObject,
  B extends z.ZodType = z.ZodType,
  A extends z.ZodType = z.ZodType,
> = Kopf & {
  params: P;
  query: Q;
  body: B;
  antwort: A;
  status: 200 | 201;
  /** Content type of an answer that is no JSON (CSV, PDF): `antwort` is then not applied to the bytes. */
  datei: string | null;
  /** The body is a file (text/csv, application/octet-stream): `body` receives the bytes. */
  rohdaten: boolean;
  /** The operation asks for the password again when the last check is older than the configured minutes. */
  erneutAnmelden: boolean;
};

/** Answer of an operation with `datei`. */
export type DateiAntwort = { dateiname: string; inhalt: Uint8Array | string };

/** What a use case receives: parsed, typed, nothing that the schema does not name. */
export type Eingabe<R extends Route> = {
  params: z.output<R['params']>;
  query: z.output<R['query']>;
  body: z.output<R['body']>;
};
/** What a use case returns. Undeclared fields are dropped on the way out. */
export type Antwort<R extends Route> = z.input<R['antwort']>;
/** What a caller of the operation gets back. */
export type Ausgabe<R extends Route> = z.output<R['antwort']>;

/** Answer of every write: ids and the new version, no content; it may be kept for an Idempotency-Key. */
export const SchreibAntwort = z.object({ id: z.uuid(), version: z.number().int().optional() });
export type SchreibAntwort = z.infer<typeof SchreibAntwort>;

/** Declares an operation. Defaults: no params, no query, no body, status 200 (POST: 201). */
export function defineRoute<
  A extends z.ZodType,
  P extends z.ZodObject = Leer,
  Q extends z.ZodObject = Leer,
  B extends z.ZodType = Nichts,
>(
  angabe: Kopf & {
    params?: P;
    query?: Q;
    body?: B;
    antwort: A;
    status?: 200 | 201;
    datei?: string;
    rohdaten?: boolean;
    erneutAnmelden?: boolean;
  },
): Route<P, Q, B, A> {
  return {
    ...angabe,
    params: angabe.params ?? (LEER as z.ZodObject as P),
    query: angabe.query ?? (LEER as z.ZodObject as Q),
    body: angabe.body ?? (NICHTS as z.ZodType as B),
    status: angabe.status ?? (angabe.methode === 'POST' ? 201 : 200),
    datei: angabe.datei ?? null,
    rohdaten: angabe.rohdaten ?? false,
    erneutAnmelden: angabe.erneutAnmelden ?? false,
  };
}
