import type { z } from 'zod';
import { SiegelFehler } from './fehler.ts';
import type { Hauptschluessel } from './hauptschluessel.ts';
import { createHorcher } from './horcher.ts';
import { createPostgresSpeicher } from './postgres-speicher.ts';
import { createSchluesselbund } from './schluesselbund.ts';
import type { Schluesselbund } from './schluesselbund.ts';
import { createSchluesselcache } from './schluesselcache.ts';
import type { Uhr } from './schluesselcache.ts';
import type { Schluesselkennung, Schluesselspeicher } from './schluesselspeicher.ts';
import { checkTresorStart } from './selbstpruefung.ts';
import { createSiegel, findSchluesselId, hasSchluessel, parseSiegel } from './siegel.ts';
import type { Datenschluessel, Siegelart } from './siegel.ts';
import { computeTokens } from './suchtoken.ts';
import type { Gesiegelt, Siegelort, Tresor } from './typen.ts';
import { updateVerpackungen } from './umschluesselung.ts';

export type { Siegelklasse, Siegelort, Subjekt, Tresor, Umschluesselung } from './typen.ts';

export type TresorOptionen = {
  hauptschluessel: Hauptschluessel;
  /** Address of the key database, login kim_app. */
  schluesselDbUrl: string;
  /** Sealed data exists already: then an empty key database is a loss, and no new one is begun. */
  bestand?: boolean;
  verbindungen?: number;
};

/** A vault without its database connections, for tests: the store and the notice board come from outside. */
export type TresorTeile = {
  hauptschluessel: Hauptschluessel;
  speicher: Schluesselspeicher;
  uhr?: Uhr;
  /** False: notices may be lost, so keys are kept only for seconds. */
  hasNotices?: () => boolean;
  cacheGroesse?: number;
};

const DAUER_MS = 60_000;
const DAUER_OHNE_NACHRICHTEN_MS = 5_000;
const AUFRAEUMEN_MS = 5_000;
const CACHE_GROESSE = 20_000;
const BLOCK = 200;

/** Opens the vault and checks it: throws TresorStartFehler if master key and key database do not fit together. */
export async function createTresor(optionen: TresorOptionen): Promise<Tresor> {
  const speicher = createPostgresSpeicher(optionen.schluesselDbUrl, optionen.verbindungen);
  const horcher = createHorcher(optionen.schluesselDbUrl);
  const { tresor, drop } = createTresorFrom({
    hauptschluessel: optionen.hauptschluessel,
    speicher,
    hasNotices: () => horcher.isAlive(),
  });
  try {
    await checkTresorStart(speicher, optionen.hauptschluessel, optionen.bestand ?? false);
  } catch (error) {
    await tresor.close();
    throw error;
  }
  await horcher.listen(drop);
  return {
    ...tresor,
    close: async () => {
      await horcher.close();
      await tresor.close();
    },
  };
}

/** The vault on a given store; `drop` is what a notice of another node calls. */
export function createTresorFrom(teile: TresorTeile): { tresor: Tresor; drop: (name: string) => void } {
  const { hauptschluessel, speicher } = teile;
  const hasNotices = teile.hasNotices ?? (() => true);
  const cache = createSchluesselcache({
    uhr: teile.uhr ?? (() => performance.now()),
    dauer: () => (hasNotices() ? DAUER_MS : DAUER_OHNE_NACHRICHTEN_MS),
    hoechstens: teile.cacheGroesse ?? CACHE_GROESSE,
  });
  const bund = createSchluesselbund(speicher, cache, hauptschluessel);
  const aufraeumen = setInterval(() => cache.sweep(), AUFRAEUMEN_MS).unref();
  const siegler = createSiegler(speicher, bund);
  const tresor: Tresor = {
    ...siegler,
    async createTokens(mandantId, texte) {
      const kennung: Schluesselkennung = { art: 'suche', id: mandantId, klasse: 'suche' };
      return await bund.use(mandantId, [kennung], true, ([schluessel]) =>
        computeTokens(getKey(schluessel), texte),
      );
    },
    async destroy(mandantId, subjekt, klasse) {
      const anzahl = await speicher.deleteSchluessel(mandantId, subjekt, klasse);
      cache.drop(`${mandantId}/${subjekt.art}/${subjekt.id}/${klasse ?? ''}`);
      return anzahl;
    },
    async destroyMandant(mandantId) {
      const anzahl = await speicher.deleteMandant(mandantId);
      cache.drop(`${mandantId}/`);
      return anzahl;
    },
    rewrap: async (optionen) => await updateVerpackungen(speicher, hauptschluessel, optionen),
    selfCheck: async () => await checkTresorStart(speicher, hauptschluessel),
    async close() {
      clearInterval(aufraeumen);
      cache.drop('');
      await speicher.close();
    },
  };
  return { tresor, drop: (name) => cache.drop(name) };
}

type Siegler = Pick<
  Tresor,
  'seal' | 'sealMany' | 'open' | 'openMany' | 'sealBytes' | 'openBytes' | 'prepare'
>;

function createSiegler(speicher: Schluesselspeicher, bund: Schluesselbund): Siegler {
  async function sealOne(art: Siegelart, ort: Siegelort, klartext: Uint8Array): Promise<Buffer> {
    return await bund.use(ort.mandantId, [toKennung(ort)], true, ([schluessel]) =>
      createSiegel(art, getKey(schluessel), ort, klartext),
    );
  }

  async function openOne(art: Siegelart, ort: Siegelort, siegel: Uint8Array): Promise<Buffer> {
    const versuch = (): Promise<Buffer | undefined> =>
      bund.use(ort.mandantId, [toKennung(ort)], false, ([schluessel]) =>
        schluessel && hasSchluessel(siegel, schluessel)
          ? parseSiegel(art, schluessel, ort, siegel)
          : undefined,
      );
    const sofort = await versuch();
    if (sofort) return sofort;
    // The cached key may be that of before a deletion; ask the database once before giving up.
    bund.drop(`${ort.mandantId}/${ort.subjekt.art}/${ort.subjekt.id}/${ort.klasse}`);
    return (await versuch()) ?? (await refuse(speicher, ort, siegel));
  }

  return {
    seal: async (ort, wert) => await sealOne('json', ort, toJson(wert)),
    sealBytes: async (ort, bytes) => await sealOne('bytes', ort, bytes),
    async sealMany(liste) {
      const siegel: Buffer[] = [];
      for (const block of toBloecke(liste)) {
        await prepareOrte(bund, block, true);
        for (const { ort, wert } of block) siegel.push(await sealOne('json', ort, toJson(wert)));
        if (block.length === BLOCK) await nextTurn();
      }
      return siegel;
    },
    open: async (ort, siegel, schema) => parseJson(ort, await openOne('json', ort, siegel), schema),
    openBytes: async (ort, siegel) => await openOne('bytes', ort, siegel),
    async openMany(liste, schema) {
      if (liste.length > BLOCK) await prepareOrte(bund, liste, false);
      const werte = [];
      for (const block of toBloecke(liste)) {
        const offene = await openBlock(bund, block, schema);
        for (const [stelle, { ort, siegel }] of block.entries()) {
          const offen = offene[stelle];
          werte.push(offen ? offen.wert : parseJson(ort, await openOne('json', ort, siegel), schema));
        }
        if (block.length === BLOCK) await nextTurn();
      }
      return werte;
    },
    async prepare(mandantId, subjekte, klasse, { anlegen = false } = {}) {
      const kennungen = subjekte.map(({ art, id }): Schluesselkennung => ({ art, id, klasse }));
      await bund.use(mandantId, kennungen, anlegen, () => undefined);
    },
  };
}

/** One query per Mandant for all keys of a list. */
async function prepareOrte(
  bund: Schluesselbund,
  liste: readonly Pick<Gesiegelt, 'ort'>[],
  anlegen: boolean,
): Promise<void> {
  for (const [mandantId, orte] of Map.groupBy(liste, ({ ort }) => ort.mandantId)) {
    const kennungen = orte.map(({ ort }) => toKennung(ort));
    await bund.use(mandantId, kennungen, anlegen, () => undefined);
  }
}

/**
 * Opens what the keys of the block open, all of one Mandant in one step: looking up each key alone costs as much as reading a
 * short text. In order; undefined where the key does not fit, since only asking for that one anew tells why.
 */
async function openBlock<T>(
  bund: Schluesselbund,
  block: readonly Gesiegelt[],
  schema: z.ZodType<T>,
): Promise<({ wert: T } | undefined)[]> {
  const offene: ({ wert: T } | undefined)[] = [];
  for (const [mandantId, teil] of Map.groupBy(block.entries(), ([, { ort }]) => ort.mandantId)) {
    const kennungen = teil.map(([, { ort }]) => toKennung(ort));
    await bund.use(mandantId, kennungen, false, (schluessel) => {
      for (const [lauf, [stelle, { ort, siegel }]] of teil.entries()) {
        const einer = schluessel[lauf];
        if (!einer || !hasSchluessel(siegel, einer)) continue;
        offene[stelle] = { wert: parseJson(ort, parseSiegel('json', einer, ort, siegel), schema) };
      }
    });
  }
  return offene;
}

/** The key of the header exists for somebody else: the value was moved. It exists nowhere: it was destroyed. */
async function refuse(speicher: Schluesselspeicher, ort: Siegelort, siegel: Uint8Array): Promise<never> {
  const schluesselId = findSchluesselId(siegel);
  if (schluesselId === undefined) throw new SiegelFehler('VERAENDERT', ort.name);
  const fremd = await speicher.hasSchluesselId(ort.mandantId, schluesselId);
  throw new SiegelFehler(fremd ? 'VERAENDERT' : 'VERNICHTET', ort.name);
}

function toKennung({ subjekt, klasse }: Siegelort): Schluesselkennung {
  return { art: subjekt.art, id: subjekt.id, klasse };
}

function toJson(wert: unknown): Buffer {
  const text = JSON.stringify(wert);
  // undefined and functions have no JSON: they could be sealed but never opened again.
  if (text === undefined) throw new Error('A sealed value must be representable as JSON');
  return Buffer.from(text, 'utf8');
}

function parseJson<T>(ort: Siegelort, klartext: Buffer, schema: z.ZodType<T>): T {
  const ergebnis = schema.safeParse(JSON.parse(klartext.toString('utf8')));
  klartext.fill(0);
  if (ergebnis.success) return ergebnis.data;
  throw new SiegelFehler('SCHEMA', ort.name);
}

function* toBloecke<T>(liste: readonly T[]): Generator<T[]> {
  for (let ab = 0; ab < liste.length; ab += BLOCK) yield liste.slice(ab, ab + BLOCK);
}

/** After a full block others have their turn; a short list goes on, so that what follows travels with the rest. */
async function nextTurn(): Promise<void> {
  await new Promise((weiter) => {
    setImmediate(weiter);
  });
}

function getKey(schluessel: Datenschluessel | undefined): Datenschluessel {
  if (schluessel) return schluessel;
  throw new Error('The key store did not return the key it was asked to create');
}
