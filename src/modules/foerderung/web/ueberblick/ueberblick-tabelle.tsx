import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { type Sortierung, type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { FOERDERFALL_ZUSTAND_NAMEN } from '../../foerderfall.model.ts';
import type { getUeberblickRoute } from '../../ueberblick/ueberblick.contract.ts';
import {
  MERKMAL_NAMEN,
  NACHWEISSTAND_NAMEN,
  STUFEN_NAMEN,
  TERMIN_NAMEN,
} from '../../ueberblick/ueberblick.model.ts';
import { t } from './texte.ts';

export type Ueberblick = Ausgabe<typeof getUeberblickRoute>;
type Eintrag = Ueberblick['zeilen'][number];
type Betrag = 'beantragt' | 'bewilligt' | 'ausgezahlt' | 'offen';
/** The sum is a row like the others, so that it keeps its headings on a narrow screen; it always comes last. */
type Zeile = { art: 'FALL'; eintrag: Eintrag } | { art: 'SUMME'; summe: Ueberblick['summe'] };

type Props = { ueberblick: Ueberblick; sortierung: string; onSortierung: (sortierung: string) => void };

/** One row for each Standort, or for each Förderfall when all years are shown. */
export function UeberblickTabelle({ ueberblick, sortierung, onSortierung }: Props) {
  const zeilen: Zeile[] = [
    ...ueberblick.zeilen.map((eintrag) => ({ art: 'FALL' as const, eintrag })),
    { art: 'SUMME', summe: ueberblick.summe },
  ];
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- eight columns may be wider than the page; keys must scroll them
    <section aria-label={t('tabelle')} tabIndex={0} className="kim-rollbereich">
      <Tabelle
        titel={t('tabelle')}
        spalten={SPALTEN}
        zeilen={zeilen}
        schluessel={(zeile) =>
          zeile.art === 'SUMME' ? 'summe' : `${zeile.eintrag.standortId}-${zeile.eintrag.foerderjahr}`
        }
        sortierung={parseSortierung(sortierung)}
        onSortierung={({ spalte, richtung }) => onSortierung(`${richtung === 'ab' ? '-' : ''}${spalte}`)}
      />
    </section>
  );
}

function parseSortierung(text: string): Sortierung {
  return text.startsWith('-') ? { spalte: text.slice(1), richtung: 'ab' } : { spalte: text, richtung: 'auf' };
}

const EURO = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 0 });

/** Whole euros: ten columns stay readable, the files have the cents. */
export function formatEuro(cent: number): string {
  return EURO.format(cent / 100);
}

function createBetragspalte(id: Betrag): Spalte<Zeile> {
  return {
    id,
    kopf: t(id),
    zahl: true,
    sortierbar: true,
    zelle: (zeile) => {
      if (zeile.art === 'SUMME') return <strong>{formatEuro(zeile.summe[id])}</strong>;
      const { [id]: betrag, bewilligt } = zeile.eintrag;
      const ohne = betrag === null || ((id === 'ausgezahlt' || id === 'offen') && bewilligt === null);
      return ohne ? '–' : formatEuro(betrag);
    },
  };
}

/** A column that the sum leaves empty. */
function createSpalte(
  id: string,
  kopf: string,
  zelle: (eintrag: Eintrag) => ReactNode,
  mehr: Partial<Spalte<Zeile>> = {},
): Spalte<Zeile> {
  return {
    id,
    kopf,
    sortierbar: true,
    ...mehr,
    zelle: (zeile) => (zeile.art === 'SUMME' ? '' : zelle(zeile.eintrag)),
  };
}

/** What is urgent stands at the name, so that it is seen without scrolling. */
function Standort({ standort, foerderjahr, foerderfallId, merkmal, dringend }: Eintrag) {
  const name = `${standort}, ${foerderjahr}`;
  return (
    <>
      {foerderfallId === null ? standort : <Link to={`/foerderung/${foerderfallId}`}>{name}</Link>}{' '}
      {merkmal === null ? null : (
        <Etikett text={MERKMAL_NAMEN[merkmal]} art={dringend ? 'warnung' : 'info'} />
      )}
    </>
  );
}

/** The state of the Förderfall, below it that of its proof once there is something to prove. */
function Stand({ zustand, stufe, nachweis }: Eintrag) {
  return (
    <>
      {zustand === null ? STUFEN_NAMEN[stufe] : FOERDERFALL_ZUSTAND_NAMEN[zustand]}
      {nachweis === null ? null : (
        <span className="kim-klein foerderung-naeheres">
          {t('nachweis.stand', { stand: NACHWEISSTAND_NAMEN[nachweis] })}
        </span>
      )}
    </>
  );
}

const SPALTEN: readonly Spalte<Zeile>[] = [
  {
    id: 'standort',
    kopf: t('standort'),
    sortierbar: true,
    zelle: (zeile) => (zeile.art === 'SUMME' ? t('insgesamt') : <Standort {...zeile.eintrag} />),
  },
  createSpalte('stand', t('stand'), Stand),
  createBetragspalte('beantragt'),
  createBetragspalte('bewilligt'),
  createBetragspalte('ausgezahlt'),
  createBetragspalte('offen'),
  createSpalte('termin', t('termin'), ({ termin }) =>
    termin === null ? (
      '–'
    ) : (
      <>
        {formatTag(termin.tag)}
        <span className="kim-klein foerderung-naeheres">{TERMIN_NAMEN[termin.art]}</span>
      </>
    ),
  ),
  createSpalte(
    'punkte',
    t('punkte'),
    ({ offenePunkte, foerderfallId }) =>
      offenePunkte === null ? '–' : <Link to={`/foerderung/${foerderfallId}/pruefung`}>{offenePunkte}</Link>,
    { kurz: t('punkte.kurz'), zahl: true },
  ),
];
