import { EREIGNISSE, toEreignisOrt } from '#src/modules/akte/index.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import type { Antwortangabe } from './antwort.model.ts';
import { toEintragOrt, toLinkOrt, toLinkSubjekt } from './siegelorte.ts';
import type { LinkInhalt } from './verweis.model.ts';
import type { Stellenantwort, Zugangszeile } from './zugang.tables.ts';
import type { VerweisZustand } from './zustand.model.ts';

export type Antwortlage = { zeile: Zugangszeile; inhalt: LinkInhalt; zustand: VerweisZustand; lfd: number };

/**
 * An answer of the Stelle, ready to be written: its text and the Ereignis under the key of the Akte, which nobody opens here, the
 * conversation under the key of the link. `neu` null: „Falsche Stelle“, nothing stays.
 */
export async function sealAntwort(
  kontext: Kontext,
  mandantId: string,
  { zeile: { akteId, verweisId, linkId }, inhalt, zustand, lfd }: Antwortlage,
  {
    id,
    ueber,
    code,
    text,
    abweisungsgrund,
    ergebnis,
  }: Antwortangabe & { id: string; ueber: 'LINK' | 'EINGANG' },
): Promise<{ antwort: Stellenantwort; neu: LinkInhalt | null }> {
  const { tresor } = kontext.dienste;
  const zeile = { von: 'STELLE', code, datum: kontext.stichtag, text: text ?? null } as const;
  const neu = code === 'FALSCHE_STELLE' ? null : { ...inhalt, verlauf: [...inhalt.verlauf, zeile] };
  const { codes, inhalt: schema } = EREIGNISSE.VERWEIS_ANTWORT;
  const ereignis = schema.parse({ empfaenger: inhalt.uebergabe.stelle, text });
  const antwort: Stellenantwort = {
    id,
    code,
    abweisungsgrund: abweisungsgrund ?? null,
    ergebnis: ergebnis ?? null,
    zustand,
    eintrag: text === undefined ? null : await tresor.seal(toEintragOrt(mandantId, akteId, id), { text }),
    lfd,
    codes: codes.parse({ verweisId, antwort: code, ueber, abweisungsgrund, verweisergebnis: ergebnis }),
    ereignis: await tresor.seal(toEreignisOrt(mandantId, akteId, lfd), ereignis),
    verlauf: neu === null ? null : await tresor.seal(toLinkOrt(mandantId, linkId), neu),
  };
  return { antwort, neu };
}

/** What was handed over is gone for good. */
export async function deleteUebergabe(kontext: Kontext, mandantId: string, linkId: string): Promise<void> {
  await kontext.dienste.tresor.destroy(mandantId, toLinkSubjekt(linkId));
}
