import { createHash } from 'node:crypto';
import { toCanonicalJson, type JsonWert } from '#src/core/json-canonical.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import type { Antragsinhalt } from './antragsinhalt.model.ts';
import { type Antragsrahmen, checkInhalt, listHindernisse } from './check-inhalt.model.ts';
import { computeBetraege } from './betraege.model.ts';
import type { Antragsstand, Fassungszeile, Foerderfallzeile } from './foerderfall.repo.ts';
import type { Regelparameter } from './regelwerk/parameter.model.ts';
import { checkAntrag } from './regelwerk/rl-2024-12/antrag.model.ts';
import type { Antrag } from './regelwerk/rl-2024-12/antrag-typen.model.ts';
import { findKontingent } from '#src/modules/stelle/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';

/** What the rules need besides the Antrag, as it stands for this Förderfall. */
export async function loadRahmen(
  trx: Trx,
  {
    standortId,
    typ,
    foerderjahr,
    parameter,
  }: Pick<Foerderfallzeile, 'standortId' | 'typ' | 'foerderjahr' | 'parameter'>,
): Promise<Antragsrahmen> {
  const beginn = toPlainDate(`${foerderjahr}-01-01`);
  return { typ, foerderjahr, parameter, kontingentCm: await findKontingent(trx, standortId, 2, beginn) };
}

/** The numbers that lists show: what keeps the Antrag from being signed, and warnings that have their reason. */
export function computeAntragsstand(inhalt: Antragsinhalt, rahmen: Antragsrahmen): Antragsstand {
  const { befunde, regelantrag, ergebnis } = checkInhalt(inhalt, rahmen);
  const hindernisse = listHindernisse(inhalt, befunde);
  const zaehlt = regelantrag !== null && ergebnis !== null && ergebnis.fehler.length === 0;
  return {
    gesamt: zaehlt ? computeBetraege(regelantrag, rahmen).gesamt : null,
    fehler: hindernisse.length,
    hinweise: befunde.filter((befund) => befund.art === 'WARNUNG' && !hindernisse.includes(befund)).length,
  };
}

/** SHA-256 over question and answer; the parameters are part of the answer. */
export function hashFassung(regelantrag: object, ergebnis: object): string {
  return createHash('sha256')
    .update(toCanonicalJson([regelantrag, ergebnis] as unknown as JsonWert))
    .digest('hex');
}

/** The stored question with the stored parameters gives the stored answer today. */
export function isNachgerechnet(fassung: Fassungszeile, parameter: Regelparameter): boolean {
  const regelantrag = fassung.regelantrag as Antrag;
  return hashFassung(regelantrag, checkAntrag(regelantrag, parameter)) === fassung.pruefsumme;
}
