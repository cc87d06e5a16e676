import type { z } from 'zod';
import type { Ausgabe, Route } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import type { Result } from '#src/core/result.ts';
import { BASIS, callApi } from './call-api.ts';
import type { AufrufOptionen } from './call-api.ts';
import { ANTWORT_UNERWARTET } from './problem.ts';
import type { Problem } from './problem.ts';

// oxlint-disable-next-line typescript/no-generated-empty-object-type -- „nothing“ is what is meant
type Nichts = Record<never, never>;

/** A part of the input may be left out when the contract requires nothing in it. */
type Teil<Name extends string, T> = Nichts extends T
  ? { [K in Name]?: T }
  : undefined extends T
    ? { [K in Name]?: T }
    : { [K in Name]: T };

/** What a page hands over: the contract's schemas before parsing. */
export type Anfrage<R extends Route> = Teil<'params', z.input<R['params']>> &
  Teil<'query', z.input<R['query']>> &
  Teil<'body', z.input<R['body']>>;

type LoseAnfrage = { params?: object; query?: object; body?: unknown };
export type RoutenOptionen = Pick<AufrufOptionen, 'idempotenz' | 'signal'>;

/** Calls the operation and parses the answer with its schema. Refusals and lost connections are values. */
export async function callRoute<R extends Route>(
  route: R,
  anfrage: Anfrage<R>,
  optionen: RoutenOptionen = {},
): Promise<Result<Ausgabe<R>, Problem>> {
  const { body }: LoseAnfrage = anfrage;
  const antwort = await callApi(route.methode, toPfad(route, anfrage), {
    ...optionen,
    ...(body === undefined ? {} : { body }),
  });
  if (!antwort.ok) return antwort;
  const gelesen = route.antwort.safeParse(antwort.wert);
  return gelesen.success ? ok(gelesen.data as Ausgabe<R>) : fail(ANTWORT_UNERWARTET);
}

/** Address for a plain link, for example the download of a CSV or PDF operation. */
export function toLink<R extends Route>(route: R, anfrage: Anfrage<R>): string {
  return BASIS + toPfad(route, anfrage);
}

/** Fills `:name` of the path and appends the query; lists become repeated parameters. */
function toPfad(route: Route, anfrage: LoseAnfrage): string {
  const werte = new Map(Object.entries(anfrage.params ?? {}));
  const pfad = route.pfad.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(werte.get(name))),
  );
  const suche = new URLSearchParams();
  for (const [name, wert] of Object.entries(anfrage.query ?? {})) {
    for (const einzeln of Array.isArray(wert) ? wert : [wert]) {
      if (einzeln !== undefined && einzeln !== null) suche.append(name, String(einzeln));
    }
  }
  const text = suche.toString();
  return text === '' ? pfad : `${pfad}?${text}`;
}
