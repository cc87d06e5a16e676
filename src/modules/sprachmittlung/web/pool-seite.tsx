import { useState } from 'react';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import {
  createPooleintragRoute,
  createStandorteintragRoute,
  listPoolRoute,
  listStandortpoolRoute,
  updatePooleintragRoute,
  updateStandorteintragRoute,
} from '../pool.contract.ts';
import { FORMEN, PREISARTEN, QUALIFIKATIONEN, RICHTUNGEN } from '../wertelisten/sprachmittlung.ts';
import { EintragAendern, NeuerEintrag, type Pooltueren } from './pool-formular.tsx';
import { t } from './texte.ts';
import { formatBetrag, type Pool, type Poolzeile } from './typen.ts';
import './sprachmittlung.css';

const STELLE: Pooltueren = { anlegen: createPooleintragRoute, aendern: updatePooleintragRoute };
const STANDORT: Pooltueren = { anlegen: createStandorteintragRoute, aendern: updateStandorteintragRoute };

/** The pool: Case Management keeps its own and reads that of the Standort, the Koordination keeps the latter. */
export default function PoolSeite() {
  const { data: sitzung } = useSitzung();
  if (!sitzung) return <Ladeanzeige />;
  return sitzung.rolle === 'CASE_MANAGEMENT' ? <Stellenpool /> : <Standortpool />;
}

function Stellenpool() {
  const { data, error, refetch } = useLesen(listPoolRoute, {});
  const eigene = data?.eintraege.filter(({ standort }) => !standort) ?? [];
  const gemeinsame = data?.eintraege.filter(({ standort }) => standort) ?? [];
  return (
    <>
      <Seitenkopf titel={t('seite.titel')} einleitung={<p>{t('seite.einleitung')}</p>} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel fall-karten">
          <Poolkarte titel={t('pool.eigener')} eintraege={eigene} tueren={STELLE} />
          <Poolkarte
            titel={t('pool.standort')}
            text={t('pool.standort.text')}
            eintraege={gemeinsame}
            tueren={null}
          />
        </div>
      ) : null}
    </>
  );
}

function Standortpool() {
  const { data, error, refetch } = useLesen(listStandortpoolRoute, {});
  return (
    <>
      <Seitenkopf titel={t('seite.titel')} einleitung={<p>{t('seite.einleitung.standort')}</p>} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel fall-karten">
          <Poolkarte titel={t('pool.standort')} eintraege={data.eintraege} tueren={STANDORT} />
        </div>
      ) : null}
    </>
  );
}

type Karteprops = {
  titel: string;
  text?: string;
  eintraege: Pool['eintraege'];
  /** null: kept by somebody else. */
  tueren: Pooltueren | null;
};

function Poolkarte({ titel, text, eintraege, tueren }: Karteprops) {
  const [offen, setOffen] = useState<Poolzeile | 'neu' | null>(null);
  const aktive = eintraege.filter(({ geschlossenAm }) => geschlossenAm === null);
  const geschlossene = eintraege.filter(({ geschlossenAm }) => geschlossenAm !== null);
  const knopf = tueren ? <Button onClick={() => setOffen('neu')}>{t('pool.neu')}</Button> : null;
  const spalten = tueren ? [...SPALTEN, createAktion(setOffen)] : SPALTEN;
  return (
    <Karte titel={titel} aktionen={knopf}>
      {text === undefined ? null : <p>{text}</p>}
      {aktive.length === 0 ? (
        <Leer titel={t('pool.leer')}>{tueren ? <p>{t('pool.leer.text')}</p> : null}</Leer>
      ) : (
        <Tabelle titel={titel} titelVerborgen spalten={spalten} zeilen={aktive} schluessel={({ id }) => id} />
      )}
      {geschlossene.length === 0 ? null : (
        <details>
          <summary>{t('pool.geschlossene', { anzahl: geschlossene.length })}</summary>
          <Tabelle
            titel={t('pool.geschlossene', { anzahl: geschlossene.length })}
            titelVerborgen
            spalten={spalten}
            zeilen={geschlossene}
            schluessel={({ id }) => id}
          />
        </details>
      )}
      {tueren && offen ? <Pooldialog offen={offen} tueren={tueren} schliesse={() => setOffen(null)} /> : null}
    </Karte>
  );
}

type Dialogprops = { offen: Poolzeile | 'neu'; tueren: Pooltueren; schliesse: () => void };

function Pooldialog({ offen, tueren, schliesse }: Dialogprops) {
  return offen === 'neu' ? (
    <Dialog titel={t('pool.neu')} schliesse={schliesse}>
      <NeuerEintrag tueren={tueren} schliesse={schliesse} />
    </Dialog>
  ) : (
    <Dialog titel={t('pool.aendern')} schliesse={schliesse}>
      <EintragAendern tueren={tueren} zeile={offen} schliesse={schliesse} />
    </Dialog>
  );
}

const SPALTEN: readonly Spalte<Poolzeile>[] = [
  {
    id: 'name',
    kopf: t('pool.spalte.name'),
    zelle: ({ name, kontakt, qualifikation, hinweis }) => (
      <>
        {name}
        {[kontakt, textOf(QUALIFIKATIONEN, qualifikation), ...(hinweis === null ? [] : [hinweis])].map(
          (text) => (
            <span key={text} className="sm-zusatz">
              {text}
            </span>
          ),
        )}
      </>
    ),
  },
  {
    id: 'sprachen',
    kopf: t('pool.spalte.sprachen'),
    zelle: ({ sprachen }) =>
      sprachen.map(({ sprache, richtung }) => (
        <span key={sprache} className="sm-sprachzeile">
          {textOf(SPRACHEN, sprache)}
          {richtung === 'BEIDE' ? '' : ` (${textOf(RICHTUNGEN, richtung)})`}
        </span>
      )),
  },
  {
    id: 'formen',
    kopf: t('pool.spalte.formen'),
    zelle: ({ formen }) => formen.map((form) => textOf(FORMEN, form)).join(', '),
  },
  {
    id: 'preis',
    kopf: t('pool.spalte.preis'),
    zelle: ({ preisart, preisCent }) =>
      [preisCent === null ? '' : formatBetrag(preisCent), textOf(PREISARTEN, preisart)].join(' ').trim(),
  },
  {
    id: 'verschwiegen',
    kopf: t('pool.spalte.verschwiegen'),
    zelle: ({ verschwiegenAm, geschlossenAm }) => (
      <>
        {verschwiegenAm === null ? (
          <Etikett text={t('pool.nicht.verschwiegen')} art="warnung" />
        ) : (
          t('pool.verschwiegen', { datum: formatTag(verschwiegenAm) })
        )}
        {geschlossenAm === null ? null : (
          <span className="sm-zusatz">{t('pool.geschlossen', { datum: formatTag(geschlossenAm) })}</span>
        )}
      </>
    ),
  },
];

function createAktion(onOffen: (zeile: Poolzeile) => void): Spalte<Poolzeile> {
  return {
    id: 'aktion',
    kopf: t('spalte.aktion'),
    zelle: (zeile) => (
      <Button
        art="tertiaer"
        aria-label={t('pool.aendern.name', { name: zeile.name })}
        onClick={() => onOffen(zeile)}
      >
        {t('aendern')}
      </Button>
    ),
  };
}
