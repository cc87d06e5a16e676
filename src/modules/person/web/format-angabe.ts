import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { formatGeboren, type Identitaet, type Kontaktweg } from '../identitaet.model.ts';
import { GEBURTSDATUM_ARTEN, SCHRIFTNIVEAUS, SPRACHNIVEAUS } from '../wertelisten/angaben.ts';
import { t } from './texte.ts';

/** „1990 (geschätzt)“. */
export function formatGeburtsangabe({
  geburtsdatum,
  geburtsdatumArt,
}: Pick<Identitaet, 'geburtsdatum' | 'geburtsdatumArt'>): string {
  const datum = formatGeboren(geburtsdatum);
  if (datum === '' || geburtsdatumArt === null) return datum;
  return t('person.datumArt', { datum, art: textOf(GEBURTSDATUM_ARTEN, geburtsdatumArt) });
}

/** „Arabisch (Erstsprache, schreibt diese Sprache nicht)“. */
export function formatSprache({ sprache, niveau, schriftlich }: Identitaet['sprachen'][number]): string {
  const name = textOf(SPRACHEN, sprache);
  const stufen = [formatMuendlich(niveau), formatSchriftlich(schriftlich)].filter((teil) => teil !== '');
  return stufen.length === 0 ? name : `${name} (${stufen.join(', ')})`;
}

function formatMuendlich(niveau: Identitaet['sprachen'][number]['niveau']): string {
  if (niveau === null) return '';
  const text = textOf(SPRACHNIVEAUS, niveau);
  return niveau === 'ERSTSPRACHE' ? text : t('person.spricht', { niveau: text });
}

function formatSchriftlich(schriftlich: Identitaet['sprachen'][number]['schriftlich']): string {
  if (schriftlich === null) return '';
  const text = textOf(SCHRIFTNIVEAUS, schriftlich);
  return schriftlich === 'KEINE' || schriftlich === 'ERSTSPRACHE'
    ? text
    : t('person.schreibt', { niveau: text });
}

/** What somebody has to know before using a way: the most important first. */
export function listWegregeln(weg: Kontaktweg): string[] {
  if (weg.gesperrt) return [t('person.gesperrt'), ...(weg.hinweis === null ? [] : [weg.hinweis])];
  return [
    t(weg.sicher ? 'person.sicher' : 'person.unsicher'),
    ...(weg.mitleser === null ? [] : [t('person.mitleser', { wer: weg.mitleser })]),
    ...(weg.zeiten === null ? [] : [t('person.zeiten', { zeiten: weg.zeiten })]),
    t(weg.nachrichtErlaubt ? 'person.nachricht' : 'person.keineNachricht'),
    t(weg.absenderErlaubt ? 'person.absender' : 'person.neutral'),
    ...(weg.hinweis === null ? [] : [weg.hinweis]),
  ];
}
