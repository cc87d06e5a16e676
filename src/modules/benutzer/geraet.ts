import { randomBytes, timingSafeEqual } from 'node:crypto';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import type { Dienste } from '#src/platform/dienste.ts';
import { toAdressgruppe } from '#src/platform/http/adressgruppe.ts';
import type { Anfragegrenze } from '#src/platform/http/bindung.ts';
import { KONTEN_BEREICH } from './einmalgeheimnis.ts';

/** `<number>.<seal>`: a random number for the device and the proof that this installation gave it out. */
const FORM = /^([\w-]{43})\.([\w-]{1,16})$/;

export type Geraet = { nummer: string; cookie: string };

/** The device of this cookie, or a new one: for the first login, and instead of a value that was made up. */
export async function joinGeraet(dienste: Dienste, cookie: string | null): Promise<Geraet> {
  const nummer = (await findGeraet(dienste, cookie)) ?? randomBytes(32).toString('base64url');
  return { nummer, cookie: `${nummer}.${await computeSiegel(dienste, nummer)}` };
}

/** The number of a device whose cookie this installation gave out; null for everything else. */
export async function findGeraet(dienste: Dienste, cookie: string | null): Promise<string | null> {
  const [, nummer, siegel] = FORM.exec(cookie ?? '') ?? [];
  if (nummer === undefined || siegel === undefined) return null;
  const [a, b] = [Buffer.from(siegel), Buffer.from(await computeSiegel(dienste, nummer))];
  return a.length === b.length && timingSafeEqual(a, b) ? nummer : null;
}

/**
 * Requests to the login are counted per device, else per address: a flood from an office stops the strangers there,
 * and not the colleagues who were there before.
 */
export async function findAnmeldegrenze(
  dienste: Dienste,
  { adresse, geraet }: { adresse: string; geraet: string | null },
): Promise<Anfragegrenze> {
  const nummer = await findGeraet(dienste, geraet);
  return nummer === null
    ? {
        schluessel: `adresse ${toAdressgruppe(adresse)}`,
        jeMinute: PARAMETER.anmeldung_anfragen_adresse.wert,
      }
    : { schluessel: `geraet ${nummer}`, jeMinute: PARAMETER.anmeldung_anfragen_geraet.wert };
}

async function computeSiegel(dienste: Dienste, nummer: string): Promise<string> {
  const [siegel] = await dienste.tresor.createTokens(KONTEN_BEREICH, [`anmeldung geraet siegel ${nummer}`]);
  if (siegel === undefined) throw new Error('One text makes one token');
  return BigInt.asUintN(64, siegel).toString(36);
}
