import type { Bekanntgabe } from '../regelwerk/rl-2024-12/bekanntgabe.model.ts';
import type { Bekanntgabeangabe, Bescheidzeile } from './bescheid.repo.ts';

/** What the Regelwerk is asked about a Bescheid that was sent. A Klage that ended counts no longer. */
export function toBekanntgabefrage(
  { weg, aufgabe_am: datum, zugang_am: zugang, abruf_am: abruf }: Omit<Bekanntgabeangabe, 'bekannt_am'>,
  { verzichtAm: verzicht, klage }: Pick<Bescheidzeile, 'verzichtAm' | 'klage'>,
): Bekanntgabe {
  return {
    weg,
    datum,
    zugang,
    nichtZugegangen: false,
    abruf,
    // The engine writes no Bescheid without it (GL-BS-b).
    belehrung: true,
    verzicht,
    klage: klage !== null && klage.ausgang === null,
  };
}
