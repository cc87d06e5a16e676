import { BERATUNGSORTE, KONTAKTARTEN, SPRACHMITTLUNG } from '#src/modules/akte/wertelisten/kontakt.ts';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { BEDARFE, ZIELSTAENDE } from '#src/modules/akte/wertelisten/verlauf.ts';
import { textOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';
import { BEREICHSQUELLE_NAMEN, SCHRITT_WER_NAMEN } from '../fall.model.ts';
import { formatTag } from './auswahl.ts';
import { t } from './texte.ts';

const toListe = (namen: Readonly<Record<string, string>>): Wert[] =>
  Object.entries(namen).map(([code, text]) => ({ code, text, quelle: '' }));

/** Fields of the forms whose values are codes. */
const LISTEN: Readonly<Record<string, readonly Wert[]>> = {
  art: KONTAKTARTEN,
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

/** The value of a form field in words: no codes, German days, yes and no. */
export function formatWert(name: string, wert: unknown): string {
  if (typeof wert === 'boolean') return wert ? t('aufnahme.ja') : t('aufnahme.nein');
  if (Array.isArray(wert)) return wert.map((teil: unknown) => formatWert(name, teil)).join(', ');
  if (typeof wert !== 'string' || wert === '') return '';
  const liste = LISTEN[name];
  if (liste !== undefined) return textOf(liste, wert);
  return formatTag(wert) || wert;
}
