import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { RECHTSGRUNDLAGEN } from '#src/core/contract/rechtsgrundlagen.ts';
import { quarterOf } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import { findAkte, getKonto } from '#src/modules/akte/index.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { FELDER } from './felder.model.ts';
import { loadStoff, loadTraeger, type Traeger } from './load-stoff.ts';
import { toInhaltOrt } from './siegelort.ts';
import type { getUebertragungsblattRoute } from './uebertragung.contract.ts';
import {
  type Blattfeld,
  computeBlatt,
  listGeaenderte,
  Uebertragungsinhalt,
  type Uebertragungsstand,
} from './uebertragung.model.ts';
import {
  type Aktenzeile,
  findAktenzeile,
  listUebertragungszeilen,
  type Uebertragungszeile,
} from './uebertragung.repo.ts';
import { listZeitraeume } from './zeitraum.model.ts';
import { loadZielformular } from './zielformular.ts';
import { formatFeld, KIM_DATENBANK, type Zielformular } from './zielformulare.ts';

type R = typeof getUebertragungsblattRoute;

/** The sheet of one own Akte: it is made to leave the house, so the log names the consent or that it names nobody. */
export function getUebertragungsblatt(
  kontext: Kontext,
  { params, query }: Eingabe<R>,
): Antwortet<Antwort<R>> {
  return withActor(kontext, async (trx) => {
    const { mandantId } = getKonto(kontext);
    if ((await findAkte(trx, kontext, params.akteId)) === undefined) return fail(refuseNichtGefunden());
    const akte = await findAktenzeile(trx, mandantId, params.akteId);
    if (akte === undefined) return fail(refuseNichtGefunden());
    const zeitraum = query.zeitraum ?? quarterOf(kontext.stichtag);
    const formular = await loadZielformular(trx, kontext);
    const { traeger, blatt } = await loadBlatt(trx, kontext, akte, formular);
    setRechtsgrundlage(kontext, traeger);
    const [letzte] = await listUebertragungszeilen(trx, mandantId, [akte.akteId], {
      formular: KIM_DATENBANK.kennung,
      zeitraum,
    });
    const uebertragen = letzte === undefined ? null : await openWerte(kontext, letzte);
    const geaenderte = new Set(uebertragen === null ? [] : listGeaenderte(blatt, uebertragen));
    const namen = await listNamen(trx, letzte === undefined ? [] : [letzte.kontoId]);
    const { kennung, name, fassung, stand } = formular;
    return ok({
      nummer: akte.nummer,
      zeitraum,
      zeitraeume: listZeitraeume(kontext.stichtag),
      formular: { kennung, name, fassung, stand },
      umfang: traeger.umfang,
      stand: computeStand(letzte),
      letzte: letzte === undefined ? null : toLetzte(letzte, namen),
      felder: blatt.map((feld) => {
        const geaendert = geaenderte.has(feld.code);
        return {
          ...feld,
          text: formatFeld(formular, feld.code),
          abschnitt: FELDER[feld.code].abschnitt,
          geaendert,
          vorher: geaendert ? (uebertragen?.[feld.code] ?? null) : null,
        };
      }),
      lfd: akte.lfd,
    });
  });
}

export async function loadBlatt(
  trx: Trx,
  kontext: Kontext,
  akte: Aktenzeile,
  formular: Zielformular,
): Promise<{ traeger: Traeger; blatt: Blattfeld[] }> {
  const traegerVon = await loadTraeger(trx, kontext, [akte]);
  const traeger = traegerVon(akte.akteId);
  const stoff = (await loadStoff(trx, kontext, [akte], traegerVon)).get(akte.akteId);
  if (stoff === undefined) throw new Error('No content for a visible Akte');
  return { traeger, blatt: computeBlatt(formular, stoff, traeger.umfang, kontext.stichtag) };
}

export function setRechtsgrundlage({ protokoll }: Kontext, { einwilligungId }: Traeger): void {
  protokoll.rechtsgrundlageId = einwilligungId ?? RECHTSGRUNDLAGEN.OHNE_PERSONENBEZUG.id;
}

export function computeStand(letzte: Pick<Uebertragungszeile, 'geaendert'> | undefined): Uebertragungsstand {
  if (letzte === undefined) return 'OFFEN';
  return letzte.geaendert ? 'GEAENDERT' : 'UEBERTRAGEN';
}

export function toLetzte(
  { id, am, kontoId, umfang, fassung }: Uebertragungszeile,
  namen: ReadonlyMap<string, string>,
) {
  return { id, am, von: namen.get(kontoId) ?? '–', umfang, fassung };
}

async function openWerte(kontext: Kontext, { akteId, id, siegel }: Uebertragungszeile) {
  const ort = toInhaltOrt(getKonto(kontext).mandantId, akteId, id);
  return (await kontext.dienste.tresor.open(ort, siegel, Uebertragungsinhalt)).werte;
}
