import type { Antwort } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import type { listEigeneWeiterleitungenRoute, Meldung } from './letztempfaenger.contract.ts';
import { findMeldbares } from './meldung.model.ts';
import {
  listEigeneVertraege,
  listEigeneWeiterleitungszeilen,
  listErinnerungen,
  listMeldungen,
} from './meldung.repo.ts';
import type { z } from 'zod';

type Form = Antwort<typeof listEigeneWeiterleitungenRoute>;

/** What the own verantwortliche Stelle receives: terms, deadlines, and what it handed in. */
export function listEigeneWeiterleitungen(kontext: Kontext): Antwortet<Form> {
  return withActor(kontext, async (trx) => {
    const { mandantId } = getFoerderkonto(kontext);
    const zeilen = mandantId === null ? [] : await listEigeneWeiterleitungszeilen(trx, mandantId);
    const ids = zeilen.map(({ id }) => id);
    const meldungen = await loadMeldungen(trx, ids);
    const vertraege = await listEigeneVertraege(trx, ids);
    const erinnerungen = await listErinnerungen(trx, ids);
    kontext.protokoll.anzahl = zeilen.length;
    return ok({
      stichtag: kontext.stichtag,
      weiterleitungen: zeilen.map(({ inhalt, pruefung, ...zeile }) => {
        const eigene = meldungen.get(zeile.id) ?? [];
        return {
          ...zeile,
          ...inhalt,
          foerderjahr: Number(inhalt.von.slice(0, 4)),
          betrag: inhalt.posten.reduce((summe, { betrag }) => summe + betrag, 0),
          pruefung:
            pruefung === null ? null : { anerkannt: pruefung.anerkannt, erstattung: pruefung.erstattung },
          vertraege: vertraege
            .filter(({ weiterleitungId }) => weiterleitungId === zeile.id)
            .map(({ id, am }) => ({ id, am })),
          erinnerungen: erinnerungen
            .filter(({ weiterleitungId }) => weiterleitungId === zeile.id)
            .map(({ am, text }) => ({ am, text })),
          meldbar: findMeldbares(
            zeile.zustand,
            eigene.some(({ stand }) => stand === 'VORGELEGT'),
          ),
          meldungen: eigene,
        };
      }),
      synthetisch: zeilen.some(({ herkunft }) => herkunft === 'erfunden'),
    });
  });
}

/** With names in place of accounts, by Weiterleitung. */
export async function loadMeldungen(
  trx: Trx,
  weiterleitungIds: readonly string[],
): Promise<Map<string, z.input<typeof Meldung>[]>> {
  const zeilen = weiterleitungIds.length === 0 ? [] : await listMeldungen(trx, weiterleitungIds);
  const konten = zeilen.flatMap(({ vorgelegtVon, beantwortetVon }) =>
    beantwortetVon === null ? [vorgelegtVon] : [vorgelegtVon, beantwortetVon],
  );
  const namen = await listNamen(trx, [...new Set(konten)]);
  const nach = Map.groupBy(zeilen, ({ weiterleitungId }) => weiterleitungId);
  return new Map(
    [...nach].map(([id, eigene]) => [
      id,
      eigene.map((zeile) => ({
        ...zeile,
        vorgelegtVon: namen.get(zeile.vorgelegtVon) ?? null,
        beantwortetVon: zeile.beantwortetVon === null ? null : (namen.get(zeile.beantwortetVon) ?? null),
      })),
    ]),
  );
}
