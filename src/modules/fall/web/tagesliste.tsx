import { Link } from 'react-router';
import { ENDZUSTAENDE, TERMINARTEN, type Terminart, ZUSTAND_NAMEN } from '#src/modules/akte/akte.model.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import type { MeinTag, Tageszeile } from './akte-typen.ts';
import { formatTag } from './auswahl.ts';
import { SICHTUNG_FORMULAR, TERMIN_FORMULAR } from './bereiche.ts';
import { t } from './tages-texte.ts';
import './fall.css';

type Art = Exclude<keyof MeinTag, 'stichtag' | 'akten' | 'fallanfragen'>;
type Props = { art: Art; zeilen: readonly Tageszeile[]; onKontakt: (zeile: Tageszeile) => void };

/** Lines of Mein Tag: who, why, since when, and the quick contact. */
export function Tagesliste({ art, zeilen, onKontakt }: Props) {
  return (
    <ul className="fall-tagesliste">
      {zeilen.map((zeile, stelle) => (
        <li key={`${zeile.akteId}-${String(stelle)}`}>
          <div className="fall-tagesliste__text">
            <Link to={`/akten/${zeile.akteId}`}>{nameOf(zeile)}</Link>
            <span className="kim-klein">
              {zeile.nummer} · {ZUSTAND_NAMEN[zeile.zustand]}
              {toDatum(art, zeile)}
            </span>
            {zeile.text === null || isTerminart(zeile.text) ? null : <span>{zeile.text}</span>}
          </div>
          {zeile.text !== null && isTerminart(zeile.text) ? (
            <Etikett text={t(`termin.${zeile.text}`)} />
          ) : null}
          {zeile.vertretung ? <Etikett text={t('akten.vertretung')} art="info" /> : null}
          <Weg art={art} zeile={zeile} />
          {ENDZUSTAENDE.has(zeile.zustand) ? null : (
            <Button
              art="tertiaer"
              aria-label={t('meinTag.kontakt.name', { name: nameOf(zeile) })}
              onClick={() => onKontakt(zeile)}
            >
              {t('kontakt.erfassen')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Straight to where the line is settled, when that is not a contact. */
function Weg({ art, zeile }: { art: Art; zeile: Tageszeile }) {
  const weg = toWeg(art, zeile);
  if (weg === null) return null;
  const [ziel, text] = weg;
  return (
    <LinkButton
      zu={`/akten/${zeile.akteId}${ziel}`}
      art="tertiaer"
      name={t('meinTag.weg.name', { was: text, name: nameOf(zeile) })}
    >
      {text}
    </LinkButton>
  );
}

function toWeg(art: Art, { text, zustand }: Tageszeile): [ziel: string, text: string] | null {
  if (art === 'ohneTermin') return [TERMIN_FORMULAR, t('termin.setzen')];
  if (art === 'nichtErreicht') return ['?bereich=abschluss', t('meinTag.ruhenPruefen')];
  if (art === 'sprachmittlungen') return ['?bereich=sprachmittlung', t('akte.sprachmittlung')];
  if (art === 'zuInformieren') return ['?bereich=offenlegungen', t('meinTag.informieren')];
  if (art === 'antraege') return ['?bereich=einwilligungen', t('meinTag.antworten')];
  if (art === 'einwilligungen') return ['?bereich=einwilligungen', t('meinTag.erneuern')];
  if (zustand === 'NACHSORGE') return ['?bereich=abschluss', t('nachsorge.festhalten')];
  return text === 'SICHTUNG' ? [SICHTUNG_FORMULAR, t('sichtung.festhalten')] : null;
}

function nameOf({ name, nummer }: Tageszeile): string {
  return name ?? `${t('akte.anonym')} ${nummer}`;
}

function isTerminart(text: string): text is Terminart {
  return TERMINARTEN.some((art) => art === text);
}

/** Lists whose day is an end. */
const BIS: ReadonlySet<Art> = new Set(['zielfristen', 'schritte', 'einwilligungen', 'antraege']);

function toDatum(art: Art, { datum, um }: Tageszeile): string {
  if (datum === null) return '';
  // Today needs no date beside it, its hour does.
  if (art === 'termineHeute') return um === null ? '' : ` · ${um} Uhr`;
  const text = formatTag(datum);
  if (art === 'sprachmittlungen') return ` · ${text}`;
  return ` · ${BIS.has(art) ? t('meinTag.bis', { datum: text }) : t('meinTag.seit', { datum: text })}`;
}
