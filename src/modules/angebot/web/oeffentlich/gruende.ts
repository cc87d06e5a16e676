import type { Sprache } from '#src/platform/i18n/sprachen.ts';
import { explainGrund, type Grund } from '../../suche.model.ts';
import { BEGRIFFE } from '../../wertelisten/begriffe.ts';
import { describeNiveaus, describeSprache } from './beschreiben.ts';
import { findBegriffsname } from './sprachen/begriffe.ts';
import { getTexte, KATALOGE } from './texte.ts';

type Niveaus = Parameters<typeof describeNiveaus>[1];
/** In the language of the page, or German that is marked as such. */
type Satz = string | { deutsch: string };

/** Why a hit fits, in the language of the reader; what has no translation stays German. */
export function describeGrund(sprache: Sprache, grund: Grund): Satz {
  if (sprache === 'de') return explainGrund(grund);
  const fremd = findWort(sprache, grund);
  return fremd === undefined || fremd === '' ? { deutsch: explainGrund(grund) } : fremd;
}

function findWort(sprache: Sprache, grund: Grund): string | undefined {
  if (grund.art === 'SPRACHE') return describeSprache(sprache, grund.code);
  if (grund.art === 'FILTER') return findFilter(sprache, grund.feld, grund.wert);
  if (grund.art === 'BEGRIFF') {
    // A concept that is a field of the form is called what the form calls it.
    const [feld = '', wert = ''] =
      BEGRIFFE.find(({ code }) => code === grund.code)?.merkmal?.split(':') ?? [];
    return findFilter(sprache, feld, wert) ?? findBegriffsname(sprache, grund.code);
  }
  const t = getTexte(sprache);
  // The word may be written the other way round than the page: it is set apart by signs nobody sees.
  const was = t(`grund.${grund.wo}`, { wort: `\u2068${grund.wort}\u2069` });
  return grund.aehnlich ? t('grund.aehnlich', { was }) : was;
}

function findFilter(sprache: Sprache, feld: string, wert: string): string | undefined {
  const t = getTexte(sprache);
  const { werte } = KATALOGE[sprache];
  const aus = (liste: Readonly<Record<string, string>>) => liste[wert];
  if (feld === 'bereich') return aus(werte.bereiche);
  if (feld === 'zielgruppe') return aus(werte.zielgruppen);
  if (feld === 'sprache') return describeSprache(sprache, wert);
  if (feld === 'niveau') return describeNiveaus(sprache, [wert] as unknown as Niveaus);
  if (feld === 'kosten') return wert === 'KOSTENFREI' ? t('kostenfrei') : aus(werte.kosten);
  if (feld === 'anmeldung') return aus(werte.anmeldungen);
  if (feld === 'kinderbetreuung') return t('mitKinderbetreuung');
  if (feld === 'frei') return t('frei');
  if (feld === 'stufenlos') return t('stufenlos');
  return feld === 'online' ? werte.ortsarten.ONLINE : undefined;
}
