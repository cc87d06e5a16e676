import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type {
  closeAbspracheRoute,
  createAbspracheRoute,
  createTeamvertretungRoute,
  listAbsprachenRoute,
} from './absprache.contract.ts';
import {
  endAbsprache,
  insertAbsprache,
  insertTeamvertretung,
  listAbsprachezeilen,
} from './absprache.repo.ts';
import { VERTRETUNGSGRUENDE } from './verlauf.contract.ts';

type Liste = typeof listAbsprachenRoute;
type Neu = typeof createAbspracheRoute;
type Ende = typeof closeAbspracheRoute;
type Aktiv = typeof createTeamvertretungRoute;

/** Names a deputy beforehand (DP-I-03). Nothing opens until the Teamleitung activates it. */
export async function createAbsprache(kontext: Kontext, { body }: Eingabe<Neu>): Antwortet<Antwort<Neu>> {
  const id = createUuidV7();
  kontext.protokoll.objektId = id;
  kontext.protokoll.empfaengerId = body.kontoId;
  return withActor(kontext, async (trx) => {
    const ergebnis = await insertAbsprache(trx, { id, ...body });
    return ergebnis === 'OK' ? ok({ id }) : fail(toAblehnung(ergebnis));
  });
}

/** Own agreements and those for the own person; for the Teamleitung those of its Stelle. */
export async function listAbsprachen(kontext: Kontext): Antwortet<Antwort<Liste>> {
  return withActor(kontext, async (trx) => {
    const zeilen = await listAbsprachezeilen(trx);
    kontext.protokoll.anzahl = zeilen.length;
    const eintraege = zeilen.map(({ aktivVon, aktivBis, aktivGrund, name, vertretung, ...zeile }) => {
      const grund = VERTRETUNGSGRUENDE.find((code) => code === aktivGrund);
      return {
        ...zeile,
        name: name ?? '–',
        vertretung: vertretung ?? '–',
        aktiv:
          aktivVon === null || aktivBis === null || grund === undefined
            ? null
            : { von: aktivVon, bis: aktivBis, grund },
      };
    });
    return ok({ stichtag: kontext.stichtag, eintraege });
  });
}

/** By the person itself: the agreement. By the Teamleitung: the activation. Access from it ends at once. */
export async function closeAbsprache(kontext: Kontext, { params }: Eingabe<Ende>): Antwortet<Antwort<Ende>> {
  kontext.protokoll.objektId = params.abspracheId;
  return withActor(kontext, async (trx) => {
    const ergebnis = await endAbsprache(trx, params.abspracheId);
    return ergebnis === 'OK' ? ok({ id: params.abspracheId }) : fail(toAblehnung(ergebnis));
  });
}

/** The Teamleitung lets an agreed Vertretung begin, without the login of the absent person and without content. */
export async function createTeamvertretung(
  kontext: Kontext,
  { params, body }: Eingabe<Aktiv>,
): Antwortet<Antwort<Aktiv>> {
  kontext.protokoll.objektId = params.abspracheId;
  return withActor(kontext, async (trx) => {
    const { ergebnis, akten } = await insertTeamvertretung(trx, { id: params.abspracheId, ...body });
    if (ergebnis !== 'OK') return fail(toAblehnung(ergebnis));
    kontext.protokoll.anzahl = akten;
    return ok({ id: params.abspracheId, akten });
  });
}

const REGELN = {
  ZEITRAUM_UNGUELTIG: {
    pointer: '/bis',
    titel: 'Dieser Zeitraum ist nicht möglich.',
    detail:
      'Wählen Sie höchstens ein Jahr, das Ende nicht vor dem Beginn oder vor heute, beim Aktivieren innerhalb der Absprache.',
  },
  PERSON_UNGEEIGNET: {
    pointer: '/kontoId',
    titel: 'Diese Person kann nicht vertreten.',
    detail: 'Wählen Sie jemanden aus dem Case Management Ihrer Stelle.',
  },
  AKTE_NICHT_EIGEN: {
    pointer: '/akteIds',
    titel: 'Für eine der Akten sind Sie nicht zuständig.',
    detail: 'Nennen Sie nur eigene Akten.',
  },
  SCHON_AKTIV: {
    pointer: '',
    titel: 'Diese Vertretung läuft schon.',
    detail: 'Beenden Sie sie zuerst, wenn Sie den Zeitraum ändern wollen.',
  },
  NICHT_AKTIV: {
    pointer: '',
    titel: 'Diese Vertretung läuft nicht.',
    detail: 'Laden Sie die Seite neu; dort steht der aktuelle Stand.',
  },
  SCHON_BEENDET: {
    pointer: '',
    titel: 'Diese Absprache ist schon beendet.',
    detail: 'Laden Sie die Seite neu; dort steht der aktuelle Stand.',
  },
  NICHT_BERECHTIGT: {
    pointer: '',
    titel: 'Die Absprache beendet, wer sie getroffen hat.',
    detail: 'Sprechen Sie mit der Person, die Sie vertreten, oder mit der Teamleitung.',
  },
} as const satisfies Record<string, { pointer: string; titel: string; detail: string }>;

function toAblehnung(ergebnis: string): Ablehnung {
  if (!Object.hasOwn(REGELN, ergebnis)) return refuseNichtGefunden();
  const code = ergebnis as keyof typeof REGELN;
  const { pointer, titel, detail } = REGELN[code];
  return refuseRegel(code, titel, {
    fehler: [{ pointer, code, detail }],
    quelle: 'DP-I-03; Art. 32 DSGVO; § 203 StGB',
  });
}
