import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import {
  AUFFAELLIGKEITEN,
  type Auffaelligkeit,
  findVieleZugriffe,
  type Tageszahl,
} from './datenschutz.model.ts';
import { listQuartale, toQuartalsfenster, toTag } from './fenster.model.ts';
import type { getAuffaelligkeitenRoute } from './protokoll.contract.ts';
import { countTage, countZeilen, type Frage } from './protokoll.repo.ts';
import { getMandantId } from './to-frage.ts';

type Fund = Tageszahl & { ueblich?: number };
const GEZEIGT = 20;

/** Hints of a quarter (DP-H-07): days and accounts worth a question, by day and never by number (DP-H-04). */
export function getAuffaelligkeiten(
  kontext: Kontext,
  { query }: Pick<Eingabe<typeof getAuffaelligkeitenRoute>, 'query'>,
): Antwortet<Antwort<typeof getAuffaelligkeitenRoute>> {
  return withActor(kontext, async (trx) => {
    const mandantId = getMandantId(kontext);
    if (!mandantId.ok) return mandantId;
    const quartale = listQuartale(toTag(kontext.dienste.jetzt()));
    const quartal = query.quartal ?? quartale[0] ?? '';
    const frage: Frage = { ...toQuartalsfenster(quartal), mandantId: mandantId.wert, objektIds: null };
    const funde: { regel: Auffaelligkeit; tage: Fund[] }[] = [];
    for (const regel of AUFFAELLIGKEITEN) funde.push({ regel, tage: await findTage(trx, frage, regel) });
    const namen = await listNamen(
      trx,
      funde.flatMap(({ tage }) => tage.map(({ kontoId }) => kontoId)),
    );
    kontext.protokoll.abfrageklasse = 'AUFFAELLIGKEITEN';
    kontext.protokoll.anzahl = funde.reduce((summe, { tage }) => summe + tage.length, 0);
    return ok({
      quartal,
      quartale,
      hinweise: funde.map(({ regel, tage }) => toHinweis(regel, tage, namen)),
      stichprobe: { anzahl: await countZeilen(trx, { ...frage, stichprobe: quartal }) },
    });
  });
}

async function findTage(trx: Trx, frage: Frage, auffaelligkeit: Auffaelligkeit): Promise<Fund[]> {
  const tage = await countTage(trx, { ...frage, auffaelligkeit });
  return auffaelligkeit === 'VIELE_ZUGRIFFE' ? findVieleZugriffe(tage) : tage;
}

function toHinweis(regel: Auffaelligkeit, tage: readonly Fund[], namen: ReadonlyMap<string, string>) {
  const eintraege = tage.map(({ tag, kontoId, anzahl, ueblich }) => ({
    tag,
    kontoId,
    name: namen.get(kontoId) ?? null,
    anzahl,
    ueblich: ueblich ?? null,
  }));
  eintraege.sort((a, b) =>
    a.tag === b.tag ? (a.name ?? '').localeCompare(b.name ?? '', 'de') : a.tag < b.tag ? 1 : -1,
  );
  return {
    regel,
    anzahl: tage.reduce((summe, { anzahl }) => summe + anzahl, 0),
    tage: eintraege.slice(0, GEZEIGT),
    weitere: Math.max(0, eintraege.length - GEZEIGT),
  };
}
