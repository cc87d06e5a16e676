import { Link } from 'react-router';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { VERWEISZUSTAND_NAMEN } from '#src/modules/verweis/zustand.model.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett, type EtikettArt } from '#src/web/ui/etikett.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import type { Einwilligungslage } from '../netzwerk.model.ts';
import { HELFENDE } from '../wertelisten/helfende.ts';
import type { Helfer, OnOffen } from './netzwerk-typen.ts';
import { t } from './texte.ts';

type Props = { titel: string; helfende: readonly Helfer[]; onOffen: OnOffen };

/** The same as the picture, in words: who, task, since when, contact, consent, open Verweise. */
export function Helfertabelle({ titel, helfende, onOffen }: Props) {
  return (
    <Tabelle
      titel={titel}
      titelVerborgen
      spalten={[...SPALTEN, ...(onOffen ? [createAktion(onOffen)] : [])]}
      zeilen={helfende}
      schluessel={({ id }) => id}
    />
  );
}

const FARBE = {
  GUELTIG: 'erfolg',
  LAEUFT_AB: 'warnung',
  NICHT_MEHR: 'warnung',
  KEINE: 'neutral',
} as const satisfies Record<Einwilligungslage, EtikettArt>;

const SPALTEN: readonly Spalte<Helfer>[] = [
  {
    id: 'name',
    kopf: t('spalte.name'),
    zelle: ({ name, art, ansprechperson }) => (
      <>
        {name}
        <span className="netzwerk-zusatz">{textOf(HELFENDE, art)}</span>
        {ansprechperson === null ? null : <span className="netzwerk-zusatz">{ansprechperson}</span>}
      </>
    ),
  },
  {
    id: 'aufgabe',
    kopf: t('spalte.aufgabe'),
    zelle: ({ aufgabe }) => <span className="fall-text">{aufgabe}</span>,
  },
  {
    id: 'seit',
    kopf: t('spalte.seit'),
    zelle: ({ seit, bis }) => (
      <>
        {formatTag(seit) || t('unbekannt')}
        {bis === null ? null : <span className="netzwerk-zusatz">{t('bis', { datum: formatTag(bis) })}</span>}
      </>
    ),
  },
  { id: 'kontakt', kopf: t('spalte.kontakt'), zelle: ({ kontakt }) => kontakt ?? '–' },
  {
    id: 'einwilligung',
    kopf: t('spalte.einwilligung'),
    zelle: ({ einwilligung: { lage, gueltigBis } }) => (
      <>
        <Etikett text={t(`lage.${lage}`)} art={FARBE[lage]} />
        {gueltigBis === null || lage === 'KEINE' ? null : (
          <span className="netzwerk-zusatz">{t('lage.bis', { datum: formatTag(gueltigBis) })}</span>
        )}
      </>
    ),
  },
  {
    id: 'verweise',
    kopf: t('spalte.verweise'),
    zelle: ({ verweise }) =>
      verweise.length === 0
        ? t('keine')
        : verweise.map(({ id, zustand, frist }) => (
            <Link key={id} to="?bereich=verweise" className="netzwerk-verweis">
              {t('verweis', { zustand: VERWEISZUSTAND_NAMEN[zustand], datum: formatTag(frist) })}
            </Link>
          )),
  },
];

function createAktion(onOffen: NonNullable<OnOffen>): Spalte<Helfer> {
  return {
    id: 'aktion',
    kopf: t('spalte.aktion'),
    zelle: (helfer) => (
      <span className="netzwerk-aktionen">
        <Button
          art="tertiaer"
          aria-label={t('aendern.name', { name: helfer.name })}
          onClick={() => onOffen({ art: 'aendern', helfer })}
        >
          {t('aendern')}
        </Button>
        <Button
          art="tertiaer"
          aria-label={t('beenden.name', { name: helfer.name })}
          onClick={() => onOffen({ art: 'beenden', helfer })}
        >
          {t('beenden')}
        </Button>
      </span>
    ),
  };
}
