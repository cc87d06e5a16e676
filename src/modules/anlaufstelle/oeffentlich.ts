import type { Dienste } from '#src/platform/dienste.ts';
import { type Anlaufstellenangaben, containsOrt, isVeraltet } from './anlaufstelle.model.ts';
import { RHYTHMUS_TAGE } from './list-anlaufstellen.ts';
import { findGewaehlt, findOrt, type Ort } from './ort.model.ts';
import type { Anlaufstellenergebnis, OeffentlicheAnlaufstelle } from './seitendaten.model.ts';

type Umfeld = Pick<Dienste, 'pool' | 'stichtag'>;
type Frage = { ort: string; ortId: string; gesprochen: string };

/**
 * Who is responsible for a place. Anybody may ask without an account; functions hand out what is valid, nobody is logged and nothing of the
 * question is kept.
 */
export async function findAnlaufstellen(
  umfeld: Umfeld,
  { ort, ortId, gesprochen }: Frage,
): Promise<Anlaufstellenergebnis> {
  const orte = await listOrte(umfeld);
  const fund = ortId === '' ? findOrt(ort, orte) : findGewaehlt(ortId, orte);
  if (fund.art === 'KEINER') return { art: 'KEIN_ORT' };
  if (fund.art === 'MEHRERE') return fund;
  const alle = await listStellen(umfeld, fund.ort);
  const passende =
    gesprochen === ''
      ? alle
      : alle.filter(({ angaben }) => angaben.sprachen.some((code) => code === gesprochen));
  return {
    art: 'ORT',
    ort: fund.ort,
    stellen: passende.length === 0 ? alle : passende,
    ohneSprache: gesprochen !== '' && alle.length > 0 && passende.length === 0,
  };
}

async function listOrte({ pool, stichtag }: Umfeld): Promise<Ort[]> {
  const { rows } = await pool.query<Ort>({
    name: 'anlaufstelle_orte',
    text: `SELECT standort_id AS "standortId", standort, typ, ort_id AS "ortId", name, fruehere, plz FROM steuerung.lies_orte($1)`,
    values: [stichtag()],
  });
  return rows;
}

/** Those that cover the place; the ones for this place alone before those for the whole Standort. */
async function listStellen(
  { pool, stichtag }: Umfeld,
  { standortId, ortId }: Ort,
): Promise<OeffentlicheAnlaufstelle[]> {
  const heute = stichtag();
  const { rows } = await pool.query<{
    id: string;
    angaben: Anlaufstellenangaben;
    bestaetigtAm: OeffentlicheAnlaufstelle['bestaetigtAm'];
  }>({
    name: 'anlaufstelle_stellen',
    text: `SELECT id, angaben, bestaetigt_am AS "bestaetigtAm" FROM steuerung.lies_anlaufstellen($1, $2)`,
    values: [standortId, heute],
  });
  return rows
    .filter(({ angaben }) => containsOrt(angaben, ortId))
    .toSorted((a, b) => Number(a.angaben.gebiet === 'STANDORT') - Number(b.angaben.gebiet === 'STANDORT'))
    .map(({ id, angaben: { gebiet: _gebiet, kommunen: _kommunen, ...angaben }, bestaetigtAm }) => ({
      id,
      angaben,
      bestaetigtAm,
      veraltet: isVeraltet(bestaetigtAm, heute, RHYTHMUS_TAGE),
    }));
}
