import '#src/core/contract/meldungen.ts';
import { z } from 'zod';
import { parseJsonListe } from '#src/core/json-liste.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { ANTRAG_FORM } from './antrag-form.ts';
import type { Form } from './form.ts';
import { FRISTEN_FORMEN } from './fristen-formen.ts';
import { GELD_FORMEN } from './geld-formen.ts';
import { ZUSTAND_FORM } from './zustand-form.ts';

/** Names of the groups, by their letter. A case may name its group in full or by the letter alone. */
export const GRUPPEN = {
  A: 'Antragsberechtigung und Voraussetzungen',
  B: 'Stellenobergrenzen',
  C: 'Beträge',
  D: 'Weiterleitung',
  E: 'Antragsfrist, Bekanntgabe, Bestandskraft',
  F: 'Auszahlung',
  G: 'Verwendungsnachweis und Rückforderung',
  H: 'Verteilung, Baustein 3, Historie',
  I: 'Zustandsmaschinen und Vier-Augen-Prinzip',
} as const;
const GRUPPENNAMEN = new Set(Object.entries(GRUPPEN).flatMap(([a, name]) => [a, `${a} ${name}`]));

/** The more telling form first: an application also has a Förderjahr. */
const FORMEN: readonly Form[] = [ZUSTAND_FORM, ANTRAG_FORM, ...GELD_FORMEN, ...FRISTEN_FORMEN];

/** `ergebnis` of a case that cannot be read is `{ eingabefehler }`; `id` is null when it has none. */
export type Fallergebnis = { readonly id: string | null; readonly ergebnis: unknown };
/**
 * `fehler`: mistakes of single cases, each with its place. `hinweise` name what a case holds and no form reads: the answer
 * does not depend on it.
 */
export type Pruefergebnis = {
  readonly faelle: readonly Fallergebnis[];
  readonly fehler: readonly string[];
  readonly hinweise: readonly string[];
};

/**
 * Reads `[{id, gruppe, eingabe}]` and answers `[{id, ergebnis}]` in the same order, each case for itself: a bad one names its
 * mistakes and takes none of the others with it. Only a file that is no list of JSON is refused whole.
 */
export function computePruefdatei(text: string): Result<Pruefergebnis, string> {
  const gelesen = parseJsonListe(text, '[{"id": …, "gruppe": …, "eingabe": {…}}]');
  if (!gelesen.ok) return gelesen;
  const faelle = gelesen.wert.map((roh, platz) => readFall(roh, platz));
  return ok({
    faelle: faelle.map((fall, platz) =>
      fall.ok
        ? { id: fall.wert.id, ergebnis: fall.wert.compute() }
        : { id: toId(gelesen.wert[platz]), ergebnis: { eingabefehler: fall.fehler } },
    ),
    fehler: faelle.flatMap((fall) => (fall.ok ? [] : fall.fehler)),
    hinweise: faelle.flatMap((fall) => (fall.ok ? fall.wert.hinweise : [])),
  });
}

function toId(roh: unknown): string | null {
  return isObjekt(roh) && typeof roh['id'] === 'string' ? roh['id'] : null;
}

type Fall = { id: string; compute: () => unknown; hinweise: string[] };

function readFall(roh: unknown, platz: number): Result<Fall, string[]> {
  const ort = `Fall ${platz + 1}`;
  if (!isObjekt(roh)) return fail([`${ort}: Hier wird ein Objekt mit id, gruppe und eingabe erwartet.`]);
  const { id, gruppe, eingabe } = roh;
  const fehler: string[] = [];
  const benannt = typeof id === 'string' && id !== '' ? `${ort} („${id.slice(0, 40)}“)` : ort;
  if (benannt === ort)
    fehler.push(
      id === undefined || id === null || id === ''
        ? `${ort}, id: Diese Angabe fehlt. Geben Sie dem Fall eine Kennung als Text.`
        : `${ort}, id: Eine Kennung ist Text in Anführungszeichen, zum Beispiel "EX-001".`,
    );
  if (typeof gruppe !== 'string' || !GRUPPENNAMEN.has(gruppe)) {
    fehler.push(`${benannt}, gruppe: Diese Gruppe gibt es nicht. Möglich sind ${listGruppen()}.`);
  }
  if (!isObjekt(eingabe)) {
    return fail([...fehler, `${benannt}, eingabe: Hier wird eine Gruppe von Angaben erwartet.`]);
  }
  const form = FORMEN.find((eine) => hasMerkmal(eine, eingabe));
  if (form === undefined) {
    const bekannt = [...new Set(FORMEN.flatMap(({ merkmale }) => merkmale))].join(', ');
    return fail([
      ...fehler,
      `${benannt}, eingabe: Diese Form gibt es nicht. Nennen Sie mindestens eine dieser Angaben: ${bekannt}.`,
    ]);
  }
  const geprueft = form.schema.safeParse(toSchreibweise(form, eingabe));
  if (!geprueft.success) {
    return fail([
      ...fehler,
      ...geprueft.error.issues.map(
        ({ path, message }) => `${benannt}, ${formatPfad(['eingabe', ...path])}: ${message}`,
      ),
    ]);
  }
  if (fehler.length > 0 || typeof id !== 'string') return fail(fehler);
  const hinweise = listUnbekannte(form.schema, geprueft.data).map(
    (pfad) =>
      `${benannt}, ${formatPfad(['eingabe', ...pfad])}: Diese Angabe kennt die Form „${form.name}“ nicht.`,
  );
  return ok({ id, compute: () => form.compute(geprueft.data as never), hinweise });
}

function hasMerkmal(form: Form, eingabe: Record<string, unknown>): boolean {
  return form.merkmale.some((name) =>
    [name, ...(form.schreibweisen?.[name] ?? [])].some((schreibweise) =>
      Object.hasOwn(eingabe, schreibweise),
    ),
  );
}

/** Renames other spellings; the spelling of the form wins when both are there. */
function toSchreibweise(form: Form, eingabe: Record<string, unknown>): Record<string, unknown> {
  const neu = { ...eingabe };
  for (const [name, andere] of Object.entries(form.schreibweisen ?? {})) {
    const genannt = andere.find((schreibweise) => Object.hasOwn(neu, schreibweise));
    if (genannt === undefined || Object.hasOwn(neu, name)) continue;
    neu[name] = neu[genannt];
    delete neu[genannt];
  }
  return neu;
}

/** Paths of keys that no schema names, also inside lists. */
function listUnbekannte(schema: z.core.$ZodType, wert: unknown): (string | number)[][] {
  const innen = toInnen(schema);
  if (innen instanceof z.ZodArray && Array.isArray(wert)) {
    return wert.flatMap((teil, platz) => listUnbekannte(innen.element, teil).map((pfad) => [platz, ...pfad]));
  }
  if (!(innen instanceof z.ZodObject) || !isObjekt(wert)) return [];
  const form: Readonly<Record<string, z.core.$ZodType>> = innen.shape;
  return Object.entries(wert).flatMap(([name, teil]) => {
    const feld = Object.hasOwn(form, name) ? form[name] : undefined;
    return feld === undefined ? [[name]] : listUnbekannte(feld, teil).map((pfad) => [name, ...pfad]);
  });
}

function toInnen(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return toInnen(schema.unwrap());
  }
  return schema;
}

function isObjekt(wert: unknown): wert is Record<string, unknown> {
  return typeof wert === 'object' && wert !== null && !Array.isArray(wert);
}

/** `eingabe.zusatz[0].anteile[1]` */
function formatPfad(pfad: readonly PropertyKey[]): string {
  return pfad
    .map((teil) => (typeof teil === 'number' ? `[${teil}]` : `.${String(teil)}`))
    .join('')
    .slice(1);
}

function listGruppen(): string {
  return Object.entries(GRUPPEN)
    .map(([buchstabe, name]) => `„${buchstabe} ${name}“`)
    .join(', ');
}
