import { readFile } from 'node:fs/promises';
import { createUuidV7 } from '#src/core/ids.ts';
import type { Dienste, Kontext } from '#src/platform/dienste.ts';
import { BAUSTEINE } from './baustein.model.ts';
import { importStellenbesetzung } from './import-stellenbesetzung.ts';

const ORDNER = new URL('../../../daten/', import.meta.url);

/** Context of the operator: command line and first start. The log names the system account `betrieb`. */
export function createBetriebskontext(
  dienste: Dienste,
  vorgang: { ereignis: string; zweck: string; art: 'ABFRAGE' | 'VERAENDERUNG' },
): Kontext {
  return {
    dienste,
    actor: { art: 'system', name: 'betrieb', mandantId: null },
    domaene: 'foerderung',
    zweck: vorgang.zweck,
    stichtag: dienste.stichtag(),
    protokoll: { ereignis: vorgang.ereignis, art: vorgang.art, objektart: 'stellenbesetzung' },
    anfrageId: createUuidV7(),
  };
}

/**
 * Imports the three Landtag tables of `daten/`; run again it changes nothing, and rows that were continued by hand
 * on their Stichtag stay as they are. Needs `seedStandorte` first. Returns how many rows were new.
 */
export async function seedStellenbesetzung(dienste: Dienste): Promise<number> {
  let neu = 0;
  for (const baustein of BAUSTEINE) {
    const kontext = createBetriebskontext(dienste, {
      ereignis: 'stellenbesetzung.seedStellenbesetzung',
      zweck: 'Tabellen der Landtagsantwort 498 übernehmen',
      art: 'VERAENDERUNG',
    });
    const ergebnis = await importStellenbesetzung(kontext, {
      params: {},
      query: { baustein, probelauf: false, konflikte: 'auslassen' },
      body: await readFile(new URL(`stellenbesetzung-baustein-${baustein}.csv`, ORDNER)),
    });
    if (!ergebnis.ok)
      throw new Error(`daten/stellenbesetzung-baustein-${baustein}.csv: ${ergebnis.fehler.code}`);
    neu += ergebnis.wert.neu;
  }
  return neu;
}
