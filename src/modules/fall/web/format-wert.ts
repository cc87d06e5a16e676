import { BERATUNGSORTE, KONTAKTARTEN, SPRACHMITTLUNG } from '#src/modules/akte/wertelisten/kontakt.ts';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { BEDARFE, ZIELSTAENDE } from '#src/modules/akte/wertelisten/verlauf.ts';
import type { Wert } from '#src/modules/akte/wertelisten/werteliste.ts';
import { formatFeldwert, toListe } from '#src/modules/person/web/format-feldwert.ts';
import { BEREICHSQUELLE_NAMEN, SCHRITT_WER_NAMEN } from '../fall.model.ts';
import { t } from './texte.ts';

/** Fields of the forms whose values are codes. */
const LISTEN: Readonly<Record<string, readonly Wert[]>> = {
  art: [...KONTAKTARTEN, ...toListe({ EIGENER: t('schritt.EIGENER'), VERWEIS: t('schritt.VERWEIS') })],
  ort: BERATUNGSORTE,
  sprache: SPRACHEN,
  sprachmittlung: SPRACHMITTLUNG,
  themen: THEMENBEREICHE,
  bereich: THEMENBEREICHE,
  bedarf: [...BEDARFE, { code: 'NICHT_ERHOBEN', text: t('assessment.nichtErhoben'), quelle: '' }],
  stand: ZIELSTAENDE,
  quelle: toListe(BEREICHSQUELLE_NAMEN),
  wer: toListe(SCHRITT_WER_NAMEN),
  form: toListe({ UNTERSCHRIFT: t('ziel.UNTERSCHRIFT'), MUENDLICH: t('ziel.MUENDLICH') }),
  prioritaet: toListe({ 1: t('ziel.prioritaet.1'), 2: t('ziel.prioritaet.2'), 3: t('ziel.prioritaet.3') }),
};

/** The value of a field of these forms in words. */
export const formatWert = (name: string, wert: unknown): string => formatFeldwert(LISTEN[name], wert);
