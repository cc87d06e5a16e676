import { fileURLToPath } from 'node:url';
import { createPdf } from '#src/platform/pdf/create-pdf.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Bescheid, Textteil } from './bescheid-typen.model.ts';

const VORLAGE = fileURLToPath(new URL('./bescheid.typ', import.meta.url));

/** The Bescheid as PDF/UA-1 or, to be kept, as PDF/A-2b, with numbered headings. `synthetisch`: invented data, marked on every page. */
export function createBescheidPdf(
  bescheid: Pick<
    Bescheid,
    'titel' | 'kennzeichen' | 'absender' | 'empfaenger' | 'angaben' | 'zeichnung' | 'vorlage' | 'abschnitte'
  >,
  synthetisch: boolean,
  archivtag?: PlainDate,
): Promise<Buffer> {
  const { titel, kennzeichen, absender, empfaenger, angaben, zeichnung, vorlage } = bescheid;
  let nummer = 0;
  const abschnitte = bescheid.abschnitte.map(({ ueberschrift, teile }) => {
    if (ueberschrift !== null) nummer += 1;
    return {
      ueberschrift: ueberschrift === null ? null : `${nummer}. ${ueberschrift}`,
      teile: teile.map(toTypst),
    };
  });
  return createPdf(
    VORLAGE,
    { kennzeichen, absender, empfaenger, angaben, abschnitte, zeichnung, fuss: `Vorlage ${vorlage}` },
    { titel, synthetisch, sprache: 'de', ...(archivtag === undefined ? {} : { archivtag }) },
  );
}

/** The first column of text takes the room that the others leave; in the Auflagen it is the second. */
function toTypst(teil: Textteil): unknown {
  if (teil.art !== 'tabelle') return teil;
  const breit =
    teil.kopf[0] === 'Nr.' ? [0, 5, 3, 0] : teil.kopf.map((_kopf, spalte) => (spalte === 0 ? 1 : 0));
  return { ...teil, anteile: breit };
}
