import { z } from 'zod';
import { findAkte, getKonto } from '#src/modules/akte/index.ts';
import { SiegelFehler } from '#src/platform/crypto/fehler.ts';
import type { Siegelort } from '#src/platform/crypto/typen.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import type { Entwurf } from './entwurf.contract.ts';
import { type Entwurfsort, type Entwurfszeile, findZeile } from './entwurf.repo.ts';

const Inhalt = z.record(z.string(), z.unknown());

/** `neu` stands for the own account: a form without a record. */
export function toEntwurfsort(kontext: Kontext, params: { bereich: string; bezug: string }): Entwurfsort {
  const { mandantId, kontoId } = getKonto(kontext);
  const bezug = params.bezug === 'neu' ? kontoId : params.bezug;
  return { mandant_id: mandantId, konto_id: kontoId, bereich: params.bereich, bezug };
}

/** A draft for an own Akte lies under the key of the Akte and is destroyed with it; others under that of the account. */
export function toSiegelort(ort: Entwurfsort, art: 'akte' | 'konto'): Siegelort {
  const id = art === 'akte' ? ort.bezug : ort.konto_id;
  return {
    mandantId: ort.mandant_id,
    subjekt: { art, id },
    klasse: 'inhalt',
    name: 'entwurf.inhalt',
    zeileId: ort.bezug,
  };
}

/**
 * Name of what is sealed, for any name of a form that the contract takes: a form is called with hyphens and ids, a seal with
 * letters, digits and underscores, and no part of it begins with a digit.
 */
export function toSiegelname(tuer: 'foerderung' | 'steuerung', bereich: string): string {
  const teile = bereich.split('.').map((teil) => teil.replaceAll('-', '_').replace(/^(?=[^a-z])/, 'n_'));
  return ['entwurf', tuer, ...teile].join('.');
}

/** The own draft, or null: none, too old, the Akte is no longer visible, or its key was destroyed. */
export async function openEntwurf(trx: Trx, kontext: Kontext, ort: Entwurfsort): Promise<Entwurf | null> {
  const zeile = await findZeile(trx, ort);
  if (zeile === undefined) return null;
  if (zeile.subjekt_art === 'akte' && (await findAkte(trx, kontext, ort.bezug)) === undefined) return null;
  const inhalt = await openInhalt(kontext, ort, zeile);
  if (inhalt === null) return null;
  return { inhalt, version: zeile.version, geaendertAm: zeile.geaendert_am.toISOString() };
}

async function openInhalt(
  kontext: Kontext,
  ort: Entwurfsort,
  zeile: Entwurfszeile,
): Promise<Entwurf['inhalt'] | null> {
  try {
    return await kontext.dienste.tresor.open(toSiegelort(ort, zeile.subjekt_art), zeile.siegel, Inhalt);
  } catch (fehler) {
    if (fehler instanceof SiegelFehler && fehler.art === 'VERNICHTET') return null;
    throw fehler;
  }
}
