import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import type { Konfliktstand } from '#src/modules/fall/web/konflikt.ts';
import { FORMEN, WUENSCHE } from '../wertelisten/sprachmittlung.ts';
import { toKosten } from './eingaben.ts';
import { t } from './texte.ts';
import type { SprachmittlungSeite } from './typen.ts';

/** Every field of the form of a booking: one that is not shown would be overwritten unseen. */
export const KONFLIKTFELDER = [
  { name: 'tag', label: t('feld.tag') },
  { name: 'zeit', label: t('feld.zeit') },
  { name: 'dauerMinuten', label: t('feld.dauer') },
  { name: 'sprache', label: t('feld.sprache') },
  { name: 'form', label: t('feld.form') },
  { name: 'wuensche', label: t('feld.wuensche') },
  { name: 'sprachmittlerId', label: t('feld.sprachmittler') },
  { name: 'treffpunkt', label: t('feld.treffpunkt') },
  { name: 'schaetzung', label: t('feld.schaetzung') },
  { name: 'bestaetigt', label: t('feld.bestaetigt') },
] as const;

/** The booking as the server holds it, as the form asks for it. */
export function toBuchungsstand({ version, werte }: Konfliktstand): Konfliktstand {
  const bestaetigt = werte['zustand'] === 'BESTAETIGT';
  return { version, werte: { ...werte, schaetzung: toKosten(werte['schaetzungCent']), bestaetigt } };
}

export function formatFeld(name: string, wert: unknown, pool: SprachmittlungSeite['pool']): string {
  if (name === 'bestaetigt') return t(wert === true ? 'ja' : 'nein');
  if (name === 'wuensche') {
    const codes: unknown[] = Array.isArray(wert) ? wert : [];
    return WUENSCHE.filter(({ code }) => codes.includes(code))
      .map(({ text }) => text)
      .join(', ');
  }
  const text = typeof wert === 'string' ? wert : '';
  if (text === '') return '';
  switch (name) {
    case 'tag':
      return formatTag(text);
    case 'sprache':
      return textOf(SPRACHEN, text);
    case 'form':
      return textOf(FORMEN, text);
    case 'sprachmittlerId':
      return pool.find(({ id }) => id === text)?.name ?? t('person.andere');
    default:
      return text;
  }
}
