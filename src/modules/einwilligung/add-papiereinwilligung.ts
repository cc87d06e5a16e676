import { createUuidV7 } from '#src/core/ids.ts';
import { formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import { findBeteiligte, formatName } from '#src/modules/person/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { computeGueltigBis } from './einwilligung.model.ts';
import { insertEinwilligung, toNachweisOrt } from './einwilligung.repo.ts';
import type { Nachweis } from './find-einwilligungen.ts';
import type { Einwilligungstext } from './text.model.ts';
import { computeTexthash } from './texthash.ts';

/** Version of a consent whose words stand on a paper of the Stelle and not here. */
const PAPIER_VERSION = 'PAPIER';

type Angabe = { personId: string; am: PlainDate; form: 'SCHRIFTLICH' | 'ELEKTRONISCH'; fassung: string };

/**
 * The consent ZUSAMMENARBEIT that somebody gave on paper before the Akte was taken over (OQ-P-72). Its proof names the
 * paper; it runs twelve months from its day like every other, so an older one stands as expired and asks for a new one.
 * Recipients are never taken over: each needs a consent of its own (DP-C-02).
 */
export async function addPapiereinwilligung(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  { personId, am, form, fassung }: Angabe,
): Promise<void> {
  const { mandantId } = getKonto(kontext);
  const beteiligte = await findBeteiligte(trx, kontext, akteId);
  const person = beteiligte.find((eine) => eine.personId === personId);
  if (person === undefined) throw new Error('The person of the row takes part in its Akte');
  const text = formatPapiertext(am, fassung, kontext.stichtag);
  const nachweis: Nachweis = {
    person: {
      pseudonym: person.pseudonym,
      name: formatName(person.identitaet),
      geburtsdatum: person.identitaet.geburtsdatum,
    },
    empfaenger: null,
    kanal: null,
    bereiche: [],
    richtung: 'BEIDE',
    datenarten: [],
    formGrund: null,
    gegebenVon: { art: 'SELBST', name: null, zweite: null },
    beteiligte: [],
    erklaertIn: null,
    text,
  };
  const id = createUuidV7();
  await insertEinwilligung(trx, {
    mandant_id: mandantId,
    id,
    akte_id: akteId,
    person_id: personId,
    zweck: 'ZUSAMMENARBEIT',
    entscheidung: 'ERTEILT',
    empfaenger_art: null,
    empfaenger_mandant_id: null,
    form,
    text_version: PAPIER_VERSION,
    text_sprache: 'de',
    text_hash: computeTexthash(text),
    gueltig_von: am,
    gueltig_bis: computeGueltigBis(am),
    widerrufen_am: null,
    siegel: await kontext.dienste.tresor.seal(toNachweisOrt(mandantId, akteId, id), nachweis),
  });
  await recordEreignis(
    trx,
    kontext,
    akteId,
    {
      art: 'EINWILLIGUNG_ERTEILT',
      codes: { einwilligungId: id, zweck: 'ZUSAMMENARBEIT', form, textVersion: PAPIER_VERSION },
      inhalt: {},
    },
    am,
  );
}

function formatPapiertext(am: PlainDate, fassung: string, heute: PlainDate): Einwilligungstext {
  return {
    zweck: 'ZUSAMMENARBEIT',
    version: PAPIER_VERSION,
    titel: 'Einwilligung auf Papier',
    absaetze: [
      `Die Person hat am ${formatGerman(am)} auf Papier in die Zusammenarbeit eingewilligt. Vordruck: ${fassung}.`,
      'Der Wortlaut steht auf dem Papier. Es liegt bei der verantwortlichen Stelle.',
      `Eingetragen am ${formatGerman(heute)} mit der Übernahme der Akte aus einer Tabelle.`,
    ],
    uebersetzung: null,
  };
}
