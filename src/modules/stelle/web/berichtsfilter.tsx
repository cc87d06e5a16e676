import { useState } from 'react';
import { isPlainDate } from '#src/core/plain-date.ts';
import {
  REGIERUNGSBEZIRKE,
  STANDORT_TYP_NAMEN,
  STANDORT_TYPEN,
  TYPEN_EVALUATION,
} from '#src/modules/standort/standort.model.ts';
import { Auswahl, type Wahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Datumseingabe } from '#src/web/ui/datumseingabe.tsx';
import { BAUSTEIN_NAMEN, BAUSTEINE } from '../baustein.model.ts';
import { readSuche, type Suche, toAdresse } from './bericht-suche.ts';
import { t } from './texte.ts';

type Props = {
  suche: Suche;
  stichtag: string;
  /** Only Baustein 3 for its staff. */
  bausteine: readonly (1 | 2 | 3)[];
  /** Roles of the Land choose among Standorte; a Standort sees itself. */
  land: boolean;
  demo: boolean;
  onSuche: (suche: Suche) => void;
};

const TYPEN: Wahl[] = STANDORT_TYPEN.map((wert) => ({ wert, text: STANDORT_TYP_NAMEN[wert] }));
const BEZIRKE: Wahl[] = REGIERUNGSBEZIRKE.map((wert) => ({ wert, text: wert }));
const EVALUATION: Wahl[] = [
  ...Object.entries(TYPEN_EVALUATION).map(([wert, beschreibung]) => ({
    wert,
    text: t('filter.typEvaluation.eintrag', { nummer: wert, beschreibung }),
  })),
  { wert: 'ohne', text: t('filter.typEvaluation.ohne') },
];
const HERKUNFT: Wahl[] = [
  { wert: 'echt', text: t('filter.herkunft.echt') },
  { wert: 'erfunden', text: t('filter.herkunft.erfunden') },
];

/** Folded away until one of them is used: most people only change the day. */
const WEITERE = ['wissensstand', 'typ', 'regierungsbezirk', 'typEvaluation', 'herkunft'];

/** Applied by the button and not while choosing: nothing moves under a person who tabs through. */
export function Berichtsfilter({ suche, stichtag, bausteine, land, demo, onSuche }: Props) {
  const [werte, setWerte] = useState<Record<string, string>>({
    stichtag,
    ...Object.fromEntries(toAdresse(suche)),
  });
  const [fehler, setFehler] = useState<readonly string[]>([]);
  const feld = (name: string) => ({
    id: `filter-${name}`,
    value: werte[name] ?? '',
    onChange: ({ target }: { target: { value: string } }) => setWerte({ ...werte, [name]: target.value }),
  });
  const datum = (name: string) => ({
    id: `filter-${name}`,
    wert: werte[name] ?? '',
    onWert: (wert: string) => setWerte({ ...werte, [name]: wert }),
    fehler: fehler.includes(name) ? t('filter.datum.fehler') : undefined,
  });
  const anzeigen = () => {
    const falsch = ['stichtag', 'wissensstand'].filter((name) => {
      const wert = werte[name] ?? '';
      return wert !== '' && !isPlainDate(wert.slice(0, 10));
    });
    setFehler(falsch);
    const [erstes] = falsch;
    if (erstes === undefined) onSuche(readSuche(new URLSearchParams(werte)));
    else document.getElementById(`filter-${erstes}`)?.focus();
  };
  return (
    <form
      className="kim-formular kim-formular--breit"
      aria-label={t('filter.titel')}
      noValidate
      onSubmit={(ereignis) => {
        ereignis.preventDefault();
        anzeigen();
      }}
    >
      <Auswahl
        label={t('filter.baustein')}
        leer={null}
        optionen={BAUSTEINE.filter((nummer) => bausteine.includes(nummer)).map((nummer) => ({
          wert: String(nummer),
          text: BAUSTEIN_NAMEN[nummer],
        }))}
        {...feld('baustein')}
      />
      <Datumseingabe label={t('filter.stichtag')} {...datum('stichtag')} />
      <details
        className="kim-klappe"
        open={WEITERE.some((name) => werte[name] !== undefined) || fehler.includes('wissensstand')}
      >
        <summary>{t('filter.weitere')}</summary>
        <div className="kim-formular kim-formular--breit">
          <Datumseingabe
            label={t('filter.wissensstand')}
            hinweis={t('filter.wissensstand.hinweis')}
            freiwillig
            {...datum('wissensstand')}
          />
          {land ? (
            <>
              <Auswahl label={t('filter.typ')} leer={t('filter.alle')} optionen={TYPEN} {...feld('typ')} />
              <Auswahl
                label={t('filter.regierungsbezirk')}
                leer={t('filter.alle')}
                optionen={BEZIRKE}
                {...feld('regierungsbezirk')}
              />
              <Auswahl
                label={t('filter.typEvaluation')}
                leer={t('filter.alle')}
                optionen={EVALUATION}
                {...feld('typEvaluation')}
              />
              {demo ? (
                <Auswahl label={t('filter.herkunft')} leer={null} optionen={HERKUNFT} {...feld('herkunft')} />
              ) : null}
            </>
          ) : null}
        </div>
      </details>
      <Button type="submit">{t('filter.anzeigen')}</Button>
    </form>
  );
}
