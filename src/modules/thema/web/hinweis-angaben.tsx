import { Link } from 'react-router';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import type { Hinweis } from '../hinweis.contract.ts';
import { HINWEIS_ZUSTAND_NAMEN } from '../thema.model.ts';
import { HUERDEN } from '../wertelisten/huerden.ts';
import { t } from './texte.ts';
import './thema.css';

/** What the Koordination sees of a Hinweis; the form shows the author the same. */
export type Sicht = Pick<
  Hinweis,
  'monat' | 'institution' | 'tageVerloren' | 'inhalt' | 'gemeldetVon' | 'mitName'
> & {
  schnittstelle: string;
  themenbereich: string;
  huerde: string;
};

export function HinweisAngaben({ hinweis, stand }: { hinweis: Sicht; stand?: Hinweis }) {
  const { institution, tageVerloren, inhalt, mitName, gemeldetVon } = hinweis;
  const stelle = textOf(EMPFAENGERARTEN, hinweis.schnittstelle);
  const name = gemeldetVon ?? t('konto.weg');
  return (
    <Beschreibungsliste
      angaben={[
        { name: t('hinweis.stelle'), wert: institution === null ? stelle : `${stelle}, ${institution}` },
        { name: t('hinweis.bereich'), wert: textOf(THEMENBEREICHE, hinweis.themenbereich) },
        { name: t('hinweis.huerde'), wert: textOf(HUERDEN, hinweis.huerde) },
        ...(tageVerloren === null ? [] : [{ name: t('hinweis.tage'), wert: String(tageVerloren) }]),
        { name: t('hinweis.monat'), wert: formatMonat(hinweis.monat) },
        { name: t('hinweis.von'), wert: mitName ? name : t('hinweis.ohneName') },
        ...(inhalt === null
          ? []
          : [
              {
                name: t('hinweis.text'),
                wert: (
                  <>
                    <span className="thema-text">{inhalt}</span>{' '}
                    {stand?.herkunft === 'UEBERBLICK' ? null : (
                      <span className="kim-klein">
                        ({mitName ? t('hinweis.geprueft.name', { name }) : t('hinweis.geprueft')})
                      </span>
                    )}
                  </>
                ),
              },
            ]),
        ...(stand === undefined ? [] : listStand(stand)),
      ]}
    />
  );
}

function listStand({ zustand, grund, thema }: Hinweis) {
  return [
    { name: t('hinweis.stand'), wert: HINWEIS_ZUSTAND_NAMEN[zustand] },
    ...(grund === null ? [] : [{ name: t('hinweis.grund'), wert: grund }]),
    ...(thema === null
      ? []
      : [{ name: t('hinweis.thema'), wert: <Link to={`/themen/${thema.id}`}>{thema.titel}</Link> }]),
  ];
}

/** „Jobcenter: Lange Bearbeitung“. */
export function describeHinweis({ schnittstelle, huerde }: Pick<Sicht, 'schnittstelle' | 'huerde'>): string {
  return t('hinweis.zeile', {
    stelle: textOf(EMPFAENGERARTEN, schnittstelle),
    huerde: textOf(HUERDEN, huerde),
  });
}

/** `2026-10-01` as `10/2026`. */
export function formatMonat(monat: string): string {
  return `${monat.slice(5, 7)}/${monat.slice(0, 4)}`;
}
