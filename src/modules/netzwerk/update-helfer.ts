import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { updateHelferRoute } from './netzwerk.contract.ts';
import type { HelferInhalt } from './netzwerk.model.ts';
import { toHelferOrt, updateHelferzeile } from './netzwerk.repo.ts';
import { checkSeit, getHelferFor, refuseTag, withNetzwerk } from './with-netzwerk.ts';

type R = typeof updateHelferRoute;
const FELDER = ['art', 'name', 'ansprechperson', 'aufgabe', 'kontakt', 'seit'] as const;

/** Changes an entry. What stood before goes sealed into the Chronik. */
export function updateHelfer(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { mandantId } = getKonto(kontext);
  const { version: gelesen, ...werte } = body;
  return withNetzwerk(kontext, params.akteId, async (trx, akte) => {
    const vorher = await getHelferFor(trx, kontext, akte.id, params.helferId, gelesen);
    if (!vorher.ok) return vorher;
    const tag = checkSeit(werte.seit, kontext.stichtag);
    if (!tag.ok) return tag;
    const { bis } = vorher.wert;
    if (bis !== null && werte.seit !== null && werte.seit > bis) {
      return fail(refuseTag('/seit', 'SEIT_NACH_ENDE', 'Der Beginn liegt nach dem letzten Tag.'));
    }
    const inhalt: HelferInhalt = { ...werte, bis };
    const { helferId } = params;
    const siegel = await kontext.dienste.tresor.seal(toHelferOrt(mandantId, akte.id, helferId), inhalt);
    const version = await updateHelferzeile(trx, mandantId, helferId, siegel);
    const felder = FELDER.filter((feld) => vorher.wert[feld] !== inhalt[feld]);
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      {
        art: 'NETZWERK_GEAENDERT',
        codes: { helferId, felder },
        inhalt: { name: inhalt.name, vorher: vorher.wert },
      },
      kontext.stichtag,
    );
    return ok({ id: helferId, version });
  });
}
