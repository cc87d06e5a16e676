import { createHash } from 'node:crypto';
import { type JsonWert, toCanonicalJson } from '#src/core/json-canonical.ts';
import { type Angaben, listFreitexte } from '#src/modules/angebot/angebot.model.ts';
import { findSteuerungsspuren } from '#src/modules/fachfrage/erkennbar.model.ts';
import type { Eintrag } from './read-hsds.ts';
import { type Kandidat, toStand } from './quelle.model.ts';

/** The mark of a whole foreign entry as it is read today: another reading of its terms changes it too. */
export function toKandidat({ gelesen, fremd, anbieterFremd, kopf }: Eintrag & { ok: true }): Kandidat {
  const { angaben, gueltigBis, bestaetigtAm, anbieter } = gelesen;
  return {
    angaben,
    gueltigBis,
    bestaetigtAm,
    fremd,
    abdruck: toAbdruck({ stand: toStand(angaben, gueltigBis), fremd }),
    ...(kopf === undefined ? {} : { kopf }),
    anbieter: {
      ...anbieter,
      fremd: anbieterFremd,
      abdruck: toAbdruck({ stand: anbieter.angaben, fremd: anbieterFremd }),
    },
  };
}

/** Places that may tell of a person, in the texts that are new; what stands here was looked at already. */
export function findAuffaelliges(neu: Angaben, bisher: Angaben | null) {
  const alte = bisher === null ? {} : listFreitexte(bisher);
  return Object.entries(listFreitexte(neu)).flatMap(([feld, text]) =>
    alte[feld] === text
      ? []
      : findSteuerungsspuren(text).map((spur) => ({
          feld,
          ...spur,
          text: text.slice(spur.von, spur.bis).slice(0, 200),
        })),
  );
}

function toAbdruck(wert: object): string {
  // What JSON cannot say (undefined) is not there: the mark is that of what is stored.
  return createHash('sha256')
    .update(toCanonicalJson(JSON.parse(JSON.stringify(wert)) as JsonWert))
    .digest('hex');
}
