import { type Ablehnung, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { formatGerman } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Dienste, Kontext } from '#src/platform/dienste.ts';
import type { Foerderfallzeile } from '../foerderfall.repo.ts';
import { applySchritt } from '../record-schritt.ts';
import { computeBestandskraft } from '../regelwerk/rl-2024-12/bekanntgabe.model.ts';
import { runJeFall } from '../run-je-fall.ts';
import { withFoerderfall } from '../with-foerderfall.ts';
import { toBekanntgabefrage } from './bekanntgabe.ts';
import { updateBescheidvermerk } from './bescheid.repo.ts';
import { findBescheid } from './load-grundlage.ts';
import { listFristfaelle, listNachforderungszeilen, updateNachforderung } from './pruefung.repo.ts';
import { toVermerk } from './record-bekanntgabe.ts';
import { createTeilbetraege } from '../zahlung/create-teilbetraege.ts';

type Geschrieben = Result<{ id: string; version: number }, Ablehnung>;

/**
 * Every day: the steps that only time takes (part 5.2 of the rules). A timer decides nothing (§ 35a VwVfG NRW). Each
 * Förderfall has its own transaction; one that somebody changed meanwhile is taken the next day, one that is broken stops
 * none of the others and is named at the end. Answers how many.
 */
export async function runFoerderfristen(dienste: Dienste): Promise<number> {
  const faelle = await withActor(createFristenkontext(dienste, 'foerderung.listFristen'), async (trx) =>
    ok(await listFristfaelle(trx, dienste.stichtag())),
  );
  if (!faelle.ok) throw new Error(`Reading the Fristen was refused: ${faelle.fehler.code}`);
  return runJeFall(faelle.wert, async ({ id, version, ereignis }) => {
    const kontext = createFristenkontext(dienste, 'foerderung.runFrist');
    const getan = await withFoerderfall(kontext, { id, version }, (trx, fall) =>
      FRISTEN[ereignis](trx, kontext, fall),
    );
    return getan.ok ? 1 : 0;
  });
}

/** The context of a timer: no account, no role. */
export function createFristenkontext(dienste: Dienste, ereignis: string): Kontext {
  return {
    dienste,
    actor: { art: 'system', name: 'foerderfristen', mandantId: null },
    domaene: 'foerderung',
    zweck: 'Fristen im Förderverfahren nach der Richtlinie vom 12.12.2024',
    stichtag: dienste.stichtag(),
    protokoll: { ereignis, art: 'VERAENDERUNG', objektart: 'foerderfall' },
    anfrageId: createUuidV7(),
  };
}

const FRISTEN = {
  nachforderung: async (trx: Trx, kontext: Kontext, fall: Foerderfallzeile): Promise<Geschrieben> => {
    const offene = (await listNachforderungszeilen(trx, fall.id)).find(
      ({ erledigung }) => erledigung === null,
    );
    if (offene === undefined) return fail(refuseNichtGefunden());
    const schritt = await applySchritt(trx, kontext, fall, {
      schritt: 'frist_abgelaufen',
      grund: `Auf die Nachforderung ist bis zum ${formatGerman(offene.frist)} nichts eingegangen.`,
      fakten: { fristAbgelaufen: true },
    });
    if (schritt.ok) await updateNachforderung(trx, fall.id, 'FRIST_ABGELAUFEN', kontext.stichtag);
    return schritt;
  },
  rechtsbehelf: async (trx: Trx, kontext: Kontext, fall: Foerderfallzeile): Promise<Geschrieben> => {
    const bescheid = await findBescheid(trx, fall.id, 'ERLASSEN');
    if (!bescheid.ok || bescheid.wert.bekanntgabe === null) return fail(refuseFrist());
    const { bestandskraeftigAb } = computeBestandskraft(
      toBekanntgabefrage(bescheid.wert.bekanntgabe, bescheid.wert),
    ).wert;
    const schritt = await applySchritt(trx, kontext, fall, {
      schritt: 'frist_abgelaufen',
      grund: null,
      fakten: { fristAbgelaufen: bestandskraeftigAb !== null && bestandskraeftigAb <= kontext.stichtag },
    });
    if (schritt.ok) {
      await updateBescheidvermerk(trx, bescheid.wert.id, {
        ...toVermerk(bescheid.wert),
        bestandskraeftigAm: bestandskraeftigAb,
      });
      await createTeilbetraege(trx, kontext, fall);
    }
    return schritt;
  },
  /** GL-BK-c: not retrieved within ten days means not made known; it is sent again. */
  abruf: async (trx: Trx, kontext: Kontext, fall: Foerderfallzeile): Promise<Geschrieben> => {
    const bescheid = await findBescheid(trx, fall.id, 'ERLASSEN');
    if (!bescheid.ok) return bescheid;
    const schritt = await applySchritt(trx, kontext, fall, {
      schritt: 'bekanntgabe_gescheitert',
      grund: 'Der Bescheid wurde nicht innerhalb von zehn Tagen abgerufen (§ 41 Abs. 2a VwVfG NRW).',
      fakten: {},
    });
    if (schritt.ok)
      await updateBescheidvermerk(trx, bescheid.wert.id, {
        ...toVermerk(bescheid.wert),
        bekanntgabe: null,
        rechtsbehelfBis: null,
      });
    return schritt;
  },
} as const;

function refuseFrist(): Ablehnung {
  return { code: 'KEINE_BEKANNTGABE', status: 422, titel: 'Der Bescheid ist nicht bekannt gegeben.' };
}
