import { Link, useLocation } from 'react-router';
import { hasZugang } from '#src/web/seite.ts';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import type { FoerderfallZustand } from '../foerderfall.model.ts';
import { seiten } from './routes.tsx';
import { t } from './texte.ts';
import './foerderung.css';

const VOR_PRUEFUNG: readonly FoerderfallZustand[] = [
  'ENTWURF',
  'EINGEREICHT',
  'VERWORFEN',
  'ZURUECKGENOMMEN',
];
const OHNE_BESCHEID: readonly FoerderfallZustand[] = [
  ...VOR_PRUEFUNG,
  'IN_PRUEFUNG',
  'NACHFORDERUNG',
  'MINISTERIUM_ENTSCHEIDET',
  'ENTSCHEIDUNGSREIF',
  'ABGELEHNT',
  'RECHTSBEHELFSFRIST_ABLEHNUNG',
  'KLAGEVERFAHREN_ABLEHNUNG',
  'ABGESCHLOSSEN_ABGELEHNT',
];
const VOR_BESTANDSKRAFT: readonly FoerderfallZustand[] = [
  ...OHNE_BESCHEID,
  'BEWILLIGT',
  'RECHTSBEHELFSFRIST',
  'KLAGEVERFAHREN',
];

/** The pages of one Förderfall: each from a state on, and for whom the page opens. One that is not there has no link. */
const BEREICHE: readonly {
  rest: string;
  text: Parameters<typeof t>[0];
  nichtIn: readonly FoerderfallZustand[];
}[] = [
  { rest: '', text: 'nav.antrag', nichtIn: [] },
  { rest: '/pruefung', text: 'nav.pruefung', nichtIn: VOR_PRUEFUNG },
  { rest: '/zahlungen', text: 'nav.zahlungen', nichtIn: OHNE_BESCHEID },
  { rest: '/aenderung', text: 'nav.aenderung', nichtIn: VOR_BESTANDSKRAFT },
  { rest: '/weiterleitung', text: 'nav.weiterleitung', nichtIn: ['VERWORFEN', 'ZURUECKGENOMMEN'] },
  { rest: '/stellen', text: 'nav.laufjahr', nichtIn: OHNE_BESCHEID },
  { rest: '/nachweis', text: 'nav.nachweis', nichtIn: VOR_BESTANDSKRAFT },
  { rest: '/uebertragung', text: 'nav.uebertragung', nichtIn: ['ENTWURF', 'VERWORFEN'] },
];

export function Fallnavigation({
  fall: { id, zustand },
}: {
  fall: { id: string; zustand: FoerderfallZustand };
}) {
  const { data: sitzung } = useSitzung();
  const { pathname } = useLocation();
  const rolle = sitzung?.rolle ?? null;
  const sichtbar = BEREICHE.filter(({ rest, nichtIn }) => {
    const seite = seiten.find(({ pfad }) => pfad === `/foerderung/:foerderfallId${rest}`);
    return seite !== undefined && hasZugang(seite.rollen, rolle) && !nichtIn.includes(zustand);
  });
  if (sichtbar.length < 2) return null;
  return (
    <nav className="foerderung-bereiche" aria-label={t('nav.titel')}>
      <ul className="foerderung-bereiche__liste">
        {sichtbar.map(({ rest, text }) => (
          <li key={rest}>
            <Link
              to={`/foerderung/${id}${rest}`}
              aria-current={pathname === `/foerderung/${id}${rest}` ? 'page' : undefined}
            >
              {t(text)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
