import { Suchangaben } from '#src/modules/angebot/angebot.contract.ts';
import type { Anbieterangaben, Angaben } from '#src/modules/angebot/angebot.model.ts';
import { findOeffentlicheIds } from '#src/modules/angebot/index.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Dienste } from '#src/platform/dienste.ts';
import { type Ortskennung, parseOrtId } from './kennung.ts';
import { listServiceAtLocations, type Satz, toOrganization, toService, toVergangenen } from './to-hsds.ts';

/**
 * Reading for anybody: without an actor and without a row in the log, like the public pages (decision 0063). Every statement is
 * a function that knows only what is public.
 */
export type Umfeld = Pick<Dienste, 'pool' | 'stichtag'>;

export type Frage = {
  ab: number;
  hoechstens: number;
  seit: Date | null;
  /** Terms of the search, all of which must be there, each with its alternatives. */
  muss: string | null;
  anbieterId: string | null;
  suche: string;
  /** Postleitzahl or place, with kilometres around it. */
  ort: string;
  km: number | null;
};
export type Seite = { saetze: Satz[]; gesamt: number };

/** A search by words or around a place answers so many at most, the best first. */
const GESUCHTE_HOECHSTENS = 500;

type Zeile = {
  id: string;
  anbieterId: string;
  angaben: Angaben | null;
  anbieter: Omit<Anbieterangaben, 'pflege'>;
  fremdangaben: Satz;
  anbieterFremd: Satz;
  gueltigBis: PlainDate | null;
  bestaetigtAm: PlainDate;
  geaendertAm: Date;
  archivGrund: string | null;
};

export async function listServices(umfeld: Umfeld, frage: Frage): Promise<Seite> {
  const { ids, gesamt } = await findIds(umfeld, frage);
  return { saetze: await loadServices(umfeld, ids), gesamt };
}

/** Services of these Angebote, in their order; what is not public is left out. */
export function listStandortservices(umfeld: Umfeld, ids: readonly string[]): Promise<Satz[]> {
  return loadServices(umfeld, [...ids]);
}

/** A service, or that it is gone; undefined when it never was public. */
export async function findService(umfeld: Umfeld, id: string): Promise<Satz | undefined> {
  return (await loadServices(umfeld, [id]))[0];
}

export async function listOrte(umfeld: Umfeld, frage: Frage): Promise<Seite> {
  if (isGesucht(frage)) {
    const { ids } = await findIds(umfeld, { ...frage, ab: 0, hoechstens: GESUCHTE_HOECHSTENS });
    const orte = (await loadServices(umfeld, ids)).flatMap(listServiceAtLocations);
    return { saetze: orte.slice(frage.ab, frage.ab + frage.hoechstens), gesamt: orte.length };
  }
  const lies = (ab: number, hoechstens: number) =>
    query<{ id: string; nr: number; gesamt: number }>(
      umfeld,
      'hsds_orte',
      'SELECT id, nr, gesamt FROM steuerung.liste_hsds_orte($1, $2, $3, $4, $5)',
      [frage.seit, frage.muss, frage.anbieterId, ab, hoechstens],
    );
  const plaetze = await lies(frage.ab, frage.hoechstens);
  const gesamt = plaetze[0]?.gesamt ?? (frage.ab > 0 ? (await lies(0, 1))[0]?.gesamt : 0) ?? 0;
  const services = await loadServices(umfeld, [...new Set(plaetze.map(({ id }) => id))]);
  const orte = new Map(
    services.map((service): [unknown, Satz[]] => [service['id'], listServiceAtLocations(service)]),
  );
  const saetze = plaetze.flatMap(({ id, nr }) => {
    const ort = orte.get(id)?.[nr];
    return ort === undefined ? [] : [ort];
  });
  return { saetze, gesamt };
}

export async function findOrt(umfeld: Umfeld, id: string): Promise<Satz | undefined> {
  const kennung = parseOrtId(id);
  if (kennung === undefined) return undefined;
  const angebotId = await findAngebotId(umfeld, kennung);
  const service = angebotId === undefined ? undefined : await findService(umfeld, angebotId);
  return service === undefined ? undefined : listServiceAtLocations(service)[kennung.nr];
}

export async function listOrganizations(umfeld: Umfeld, { ab, hoechstens }: Frage): Promise<Seite> {
  const zeilen = await listAnbieter(umfeld, null, ab, hoechstens);
  const gesamt = zeilen[0]?.gesamt ?? (ab > 0 ? (await listAnbieter(umfeld, null, 0, 1))[0]?.gesamt : 0) ?? 0;
  return { saetze: zeilen.map((zeile) => toOrganization(zeile)), gesamt };
}

/** With what it offers, each by its id and name. */
export async function findOrganization(umfeld: Umfeld, id: string): Promise<Satz | undefined> {
  const [zeile] = await listAnbieter(umfeld, id, 0, 1);
  if (zeile === undefined) return undefined;
  const { saetze } = await listServices(umfeld, {
    ab: 0,
    hoechstens: GESUCHTE_HOECHSTENS,
    seit: null,
    muss: null,
    anbieterId: id,
    suche: '',
    ort: '',
    km: null,
  });
  const services = saetze.map(({ id: service, name, status }) => ({ id: service, name, status }));
  return { ...toOrganization(zeile), services };
}

const isGesucht = ({ suche, ort }: Frage): boolean => suche !== '' || ort !== '';

async function findIds(umfeld: Umfeld, frage: Frage): Promise<{ ids: string[]; gesamt: number }> {
  if (isGesucht(frage)) {
    const angaben = { ...Suchangaben.parse({ suche: frage.suche, ort: frage.ort }), umkreis: frage.km ?? 1 };
    return findOeffentlicheIds(umfeld, angaben, frage);
  }
  const lies = (ab: number, hoechstens: number) =>
    query<{ id: string; gesamt: number }>(
      umfeld,
      'hsds_liste',
      'SELECT id, gesamt FROM steuerung.liste_hsds($1, $2, $3, $4, $5)',
      [frage.seit, frage.muss, frage.anbieterId, ab, hoechstens],
    );
  const zeilen = await lies(frage.ab, frage.hoechstens);
  // Behind the last page no row tells the total.
  const gesamt = zeilen[0]?.gesamt ?? (frage.ab > 0 ? (await lies(0, 1))[0]?.gesamt : 0) ?? 0;
  return { ids: zeilen.map(({ id }) => id), gesamt };
}

async function findAngebotId(umfeld: Umfeld, { von, bis, ende }: Ortskennung): Promise<string | undefined> {
  const [zeile] = await query<{ id: string }>(
    umfeld,
    'hsds_ort',
    'SELECT id FROM steuerung.finde_hsds_ort($1, $2, $3)',
    [von, bis, ende],
  );
  return zeile?.id;
}

async function loadServices(umfeld: Umfeld, ids: readonly string[]): Promise<Satz[]> {
  const heute = umfeld.stichtag();
  const zeilen = await query<Zeile>(
    umfeld,
    'hsds_angebote',
    `SELECT id, anbieter_id AS "anbieterId", angaben, anbieter, fremdangaben, anbieter_fremd AS "anbieterFremd", gueltig_bis AS "gueltigBis",
        bestaetigt_am AS "bestaetigtAm", geaendert_am AS "geaendertAm", archiv_grund AS "archivGrund" FROM steuerung.lies_hsds($1::uuid[])`,
    [[...ids]],
  );
  const nachId = new Map(zeilen.map((zeile) => [zeile.id, zeile]));
  return ids.flatMap((id) => {
    const zeile = nachId.get(id);
    if (zeile === undefined) return [];
    const { angaben, archivGrund } = zeile;
    if (angaben === null) return [toVergangenen({ ...zeile, archivGrund: archivGrund ?? '' })];
    const anbieter = { id: zeile.anbieterId, angaben: zeile.anbieter, fremdangaben: zeile.anbieterFremd };
    return [toService({ ...zeile, angaben, anbieter }, heute)];
  });
}

type Anbieterzeile = {
  id: string;
  angaben: Omit<Anbieterangaben, 'pflege'>;
  fremdangaben: Satz;
  gesamt: number;
};

function listAnbieter(
  umfeld: Umfeld,
  id: string | null,
  ab: number,
  hoechstens: number,
): Promise<Anbieterzeile[]> {
  return query<Anbieterzeile>(
    umfeld,
    'hsds_anbieter',
    'SELECT id, angaben, fremdangaben, gesamt FROM steuerung.liste_hsds_anbieter($1, $2, $3)',
    [id, ab, hoechstens],
  );
}

async function query<T extends object>(
  { pool }: Umfeld,
  name: string,
  text: string,
  values: unknown[],
): Promise<T[]> {
  const { rows } = await pool.query<T>({ name, text, values });
  return rows;
}
