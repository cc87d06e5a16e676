import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import { addDays } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import {
  type Angabefehler,
  checkEskalationsangabe,
  ESKALATION_ZUSTAND_NAMEN,
  type EskalationZustand,
  getEskalationsregel,
  isMoeglich,
  type Schrittangabe,
  toEreignisangaben,
  toEskalationsrueckmeldung,
} from './eskalation.model.ts';
import {
  type Eskalationszeile,
  insertEskalationsereignis,
  listEskalationsereignisse,
} from './eskalation.repo.ts';
import { ANTWORT_TAGE } from './parameter.ts';
import { isRueckfrageOffen } from './to-eskalation.ts';

/** Whether what the step needs is there; the same for one and for a bundle. */
export function checkAngabe(kontext: Kontext, angabe: Schrittangabe): Result<null, Ablehnung> {
  const fehler = checkEskalationsangabe(angabe, kontext.stichtag);
  return fehler.length > 0 ? fail(refuseAngaben(fehler)) : ok(null);
}

/** One step of one Eskalation that was taken for it; the text is checked. The database moves it and tells the reporters. */
export async function recordSchritt(
  trx: Trx,
  kontext: Kontext,
  {
    eskalation,
    angabe,
    erklaert,
  }: { eskalation: Eskalationszeile; angabe: Schrittangabe; erklaert: readonly string[] },
): Promise<Result<null, Ablehnung>> {
  if (kontext.actor.art !== 'konto') throw new Error('Accounts only');
  const ereignisse = await listEskalationsereignisse(trx, [eskalation.id]);
  const { schritt } = angabe;
  const { zustand } = eskalation;
  if (!isMoeglich(schritt, { zustand, rueckfrageOffen: isRueckfrageOffen(ereignisse) }))
    return fail(refuseSchritt(angabe, zustand));
  const regel = getEskalationsregel(schritt);
  const antwortBis =
    schritt === 'FREIGEBEN' ? addDays(kontext.stichtag, ANTWORT_TAGE) : eskalation.antwortBis;
  await insertEskalationsereignis(trx, {
    eskalationId: eskalation.id,
    art: schritt,
    seite: regel.seite === 'LAND' ? 'LAND' : 'STANDORT',
    von: zustand,
    nach: regel.nach ?? zustand,
    inhalt: angabe.text.trim() === '' ? null : angabe.text.trim(),
    angaben: schritt === 'FREIGEBEN' && antwortBis !== null ? { antwortBis } : toEreignisangaben(angabe),
    rueckmeldung: toEskalationsrueckmeldung(angabe, { ...eskalation, antwortBis }),
    erklaert,
    kontoId: kontext.actor.kontoId,
    am: kontext.stichtag,
  });
  return ok(null);
}

export function refuseSchritt(
  { schritt }: Pick<Schrittangabe, 'schritt'>,
  zustand: EskalationZustand,
): Ablehnung {
  return refuseRegel(
    'SCHRITT_NICHT_MOEGLICH',
    `„${getEskalationsregel(schritt).name}“ geht jetzt nicht: Das Thema ist ${ESKALATION_ZUSTAND_NAMEN[zustand]}.`,
    { detail: 'Laden Sie die Seite neu. Sie zeigt die Schritte, die jetzt möglich sind.' },
  );
}

function refuseAngaben(fehler: Angabefehler[]): Ablehnung {
  return refuseRegel('SCHRITT_UNVOLLSTAENDIG', 'Dem Schritt fehlt noch etwas. Nichts wurde gespeichert.', {
    fehler,
  });
}
