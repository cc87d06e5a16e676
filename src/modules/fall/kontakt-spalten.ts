import type { Eingabe } from '#src/core/contract/define-route.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { type Merkmale, getKonto } from '#src/modules/akte/index.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { computeErfassung, type KontaktInhalt } from './fall.model.ts';
import type { recordKontaktRoute } from './kontakt.contract.ts';
import { toKontaktOrt } from './siegelorte.ts';

type Neu = typeof recordKontaktRoute;

type Zaehlbar = { datum: PlainDate; themen: readonly string[]; erreicht: boolean; vomPapier: boolean };

export function toMerkmale(kontakt: Zaehlbar, erfasstTag: PlainDate): Merkmale {
  const erfassung = computeErfassung(kontakt.datum, erfasstTag, kontakt.vomPapier);
  return { themen: kontakt.themen.toSorted() as Merkmale['themen'], erreicht: kontakt.erreicht, erfassung };
}

export function toSpalten(body: Omit<Eingabe<Neu>['body'], 'herkunft'>) {
  return {
    datum: body.datum,
    art: body.art,
    ort: body.ort ?? null,
    dauer_minuten: body.dauerMinuten ?? null,
    sprache: body.sprache ?? null,
    sprachmittlung: body.sprachmittlung ?? null,
    themen: [...new Set(body.themen)],
    erreicht: body.erreicht,
    abgebrochen: body.erreicht && body.abgebrochen,
    vom_papier: body.vomPapier,
  };
}

/** Note and, of a home visit, who came along; null: neither. */
export async function sealInhalt(
  kontext: Kontext,
  akteId: string,
  id: string,
  { notiz, zweitePerson, ort }: Pick<Eingabe<Neu>['body'], 'notiz' | 'zweitePerson' | 'ort'>,
): Promise<Buffer | null> {
  const inhalt: KontaktInhalt = {
    ...(notiz === undefined ? {} : { notiz }),
    ...(zweitePerson === undefined || ort !== 'ZUHAUSE' ? {} : { zweitePerson }),
  };
  if (Object.keys(inhalt).length === 0) return null;
  return kontext.dienste.tresor.seal(toKontaktOrt(getKonto(kontext).mandantId, akteId, id), inhalt);
}
