import { fail, ok, type Result } from '#src/core/result.ts';
import { parseFremdsatz } from '#src/modules/hsds/fremdsatz.model.ts';
import { parseService, type Gelesenes, toSatz, type Zuordnung } from '#src/modules/hsds/parse-hsds.model.ts';
import type { Spaltenbild } from './datei/felder.model.ts';
import type { Grundlage } from './datei/parse-zeile.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import type { Tabellenkopf } from './quelle.model.ts';
import { type Abruffehler, type Abrufregel, loadJson } from './abruf.ts';

/** One entry as it came: what it says in our fields with all it said, or why not. */
export type Eintrag =
  | {
      ok: true;
      fremdId: string;
      gelesen: Gelesenes;
      /** Of a table: what stands beside the fields of an Angebot. */
      kopf?: Tabellenkopf;
      fremd: Record<string, unknown>;
      anbieterFremd: Record<string, unknown>;
    }
  | {
      ok: false;
      fremdId: string;
      titel: string;
      grund: string;
      feld: string;
      /** Of a file: each thing that is wrong in a sentence, instead of `grund`. */
      saetze?: string[];
    };
/** A row of a table: which of its fields have no column is filled by what the source said last, or by what stands here. */
export type OffenerEintrag = { fremdId: string; mit: (grundlage: Grundlage | null) => Eintrag };
export type Portion = {
  eintraege: (Eintrag | OffenerEintrag)[];
  gesamt: number | null;
  /** With the first portion of a file: how its columns are read, and what is to know about it. */
  kopf?: { spalten: Spaltenbild; hinweise: string[] };
};
export type Quellenangaben = {
  url: string;
  region: string | null;
  sprachen: readonly string[];
  inhalte: readonly string[];
  zuordnung: Zuordnung;
};

const JE_SEITE = 100;
export const EINTRAEGE_HOECHSTENS = PARAMETER.quelle_eintraege.wert;
const SEITEN_HOECHSTENS = PARAMETER.quelle_seiten.wert;

/** Reads a source of HSDS 3.0 page by page. Ends with a failure when it does not end, does not add up or is not one. */
export async function* readHsds(
  { url, zuordnung }: Quellenangaben,
  regel: Abrufregel,
  signal?: AbortSignal,
): AsyncGenerator<Result<Portion, Abruffehler>> {
  const basis = url.replace(/\/+$/, '');
  const gesehen = new Set<string>();
  for (let seite = 1; ; seite += 1) {
    const adresse = `${basis}/services?page=${seite}&per_page=${JE_SEITE}&full=true`;
    const antwort = await loadJson(adresse, regel, signal);
    if (!antwort.ok) return yield antwort;
    const gelesen = parseSeite(antwort.wert);
    if (gelesen === undefined) return yield fail({ fehler: 'UNBEKANNTE_FORM', ort: adresse });
    const { saetze, seiten, gesamt } = gelesen;
    if (seite > SEITEN_HOECHSTENS || (gesamt ?? 0) > EINTRAEGE_HOECHSTENS)
      return yield fail({ fehler: 'ZU_VIELE', ort: adresse });
    const neue = saetze.filter((satz) => !gesehen.has(toKennung(satz, gesehen.size)));
    if (saetze.length > 0 && neue.length === 0) return yield fail({ fehler: 'ENDLOS', ort: adresse });
    for (const satz of neue) gesehen.add(toKennung(satz, gesehen.size));
    if (gesehen.size > EINTRAEGE_HOECHSTENS) return yield fail({ fehler: 'ZU_VIELE', ort: adresse });
    const volle = await loadVolle(basis, neue, regel, signal);
    if (!volle.ok) return yield volle;
    yield ok({ eintraege: volle.wert.flatMap((satz) => parseEintrag(satz, zuordnung)), gesamt });
    if (gelesen.letzte || saetze.length === 0 || (seiten !== null && seite >= seiten)) {
      // An entry that moved while it was read came twice, and another one not at all.
      if (gesamt !== null && gesehen.size < gesamt) yield fail({ fehler: 'UNVOLLSTAENDIG', ort: adresse });
      return;
    }
  }
}

/** An entry without an id is one of its own. */
function toKennung(satz: unknown, nr: number): string {
  const { id } = toSatz(satz);
  return typeof id === 'string' ? id : `ohne Kennung ${nr}`;
}

type Seite = { saetze: unknown[]; seiten: number | null; gesamt: number | null; letzte: boolean };

/** The page of HSDS 3.0, or the bare list that some servers send. */
function parseSeite(roh: unknown): Seite | undefined {
  if (Array.isArray(roh)) return { saetze: roh, seiten: 1, gesamt: roh.length, letzte: true };
  const seite = toSatz(roh);
  const { contents, last_page: letzte } = seite;
  if (!Array.isArray(contents)) return undefined;
  const zahl = (wert: unknown) =>
    typeof wert === 'number' && Number.isInteger(wert) && wert >= 0 ? wert : null;
  return {
    saetze: contents,
    seiten: zahl(seite['total_pages']),
    gesamt: zahl(seite['total_items']),
    letzte: letzte === true,
  };
}

/** Servers that do not know `full` give the first level alone: then each is read by itself. */
async function loadVolle(
  basis: string,
  saetze: unknown[],
  regel: Abrufregel,
  signal?: AbortSignal,
): Promise<Result<unknown[], Abruffehler>> {
  const kurz = saetze.length > 0 && !saetze.some((satz) => Object.values(toSatz(satz)).some(Array.isArray));
  if (!kurz) return ok(saetze);
  const volle: unknown[] = [];
  for (const satz of saetze) {
    // One after the other: the other server is somebody's, too.
    const antwort = await loadJson(
      `${basis}/services/${encodeURIComponent(String(toSatz(satz)['id']))}`,
      regel,
      signal,
    );
    if (!antwort.ok) return antwort;
    volle.push(antwort.wert);
  }
  return ok(volle);
}

/** One service as an entry; what the source itself calls over is none. */
export function parseEintrag(roh: unknown, zuordnung: Zuordnung): Eintrag[] {
  const { id, name, status } = toSatz(roh);
  // What the source itself calls over is not read: it counts as gone.
  if (status === 'inactive' || status === 'defunct' || status === 'temporarily closed') return [];
  const fremdId = typeof id === 'string' && id !== '' ? id.slice(0, 200) : 'ohne Kennung';
  const titel = typeof name === 'string' && name.trim() !== '' ? name.trim().slice(0, 150) : 'Ohne Namen';
  const rein = parseFremdsatz(roh);
  if (!rein.ok) return [{ ok: false, fremdId, titel, ...rein.fehler }];
  const gelesen = parseService(rein.wert, zuordnung);
  if (!gelesen.ok) return [{ ok: false, fremdId, titel, ...gelesen.fehler }];
  const stelle = toSatz(rein.wert['organization']);
  return [
    {
      ok: true,
      fremdId,
      gelesen: gelesen.wert,
      fremd: { hsds: rein.wert },
      anbieterFremd: Object.keys(stelle).length === 0 ? {} : { hsds: stelle },
    },
  ];
}
