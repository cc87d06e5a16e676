import { useState } from 'react';
import { DOMAENEN, EREIGNISARTEN } from '#src/core/contract/define-route.ts';
import { isPlainDate } from '#src/core/plain-date.ts';
import { Auswahl, type Wahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Datumseingabe } from '#src/web/ui/datumseingabe.tsx';
import { Kombinationsfeld } from '#src/web/ui/kombinationsfeld.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { ART_NAMEN, BEREICH_NAMEN, ERGEBNIS_NAMEN, ERGEBNISSE } from '../datenschutz.model.ts';
import { ALLE, readSuche, type Suche } from './suche.ts';
import { t } from './texte.ts';

type Props = {
  suche: Suche;
  konten: readonly { id: string; name: string }[];
  operationen: readonly { id: string; beschreibung: string }[];
  onSuche: (suche: Suche) => void;
};

const BEREICHE: Wahl[] = [
  ...DOMAENEN.map((wert) => ({ wert, text: BEREICH_NAMEN[wert] })),
  { wert: ALLE, text: t('filter.alle') },
];
const ARTEN: Wahl[] = EREIGNISARTEN.map((wert) => ({ wert, text: ART_NAMEN[wert] }));
const ERGEBNIS: Wahl[] = ERGEBNISSE.map((wert) => ({ wert, text: ERGEBNIS_NAMEN[wert] }));
/** Folded away until one of them is used; so is the area while it is case work. */
const WEITERE = ['art', 'ergebnis', 'operation'] as const;

/** Applied by the button: every look into the log is an entry, so none happens while somebody is still choosing. */
export function Protokollfilter({ suche, konten, operationen, onSuche }: Props) {
  const [werte, setWerte] = useState<Readonly<Record<string, string | undefined>>>({
    ...suche,
    bereich: suche.bereich ?? ALLE,
  });
  const [fehler, setFehler] = useState<readonly string[]>([]);
  const setWert = (name: string, wert: string) => setWerte((alte) => ({ ...alte, [name]: wert }));
  const feld = (name: string) => ({
    id: `filter-${name}`,
    value: werte[name] ?? '',
    onChange: ({ target }: { target: { value: string } }) => setWert(name, target.value),
  });
  const datum = (name: string) => ({
    id: `filter-${name}`,
    wert: werte[name] ?? '',
    onWert: (wert: string) => setWert(name, wert),
    fehler: fehler.includes(name) ? t('filter.datum.fehler') : undefined,
    freiwillig: true,
  });
  const kombi = (name: string) => ({
    wert: werte[name] || null,
    onWert: (id: string | null) => setWert(name, id ?? ''),
    freiwillig: true,
  });
  const zeige = () => {
    const falsch = ['von', 'bis'].filter((name) => werte[name] && !isPlainDate(werte[name]));
    setFehler(falsch);
    const [erstes] = falsch;
    if (erstes !== undefined) document.getElementById(`filter-${erstes}`)?.focus();
    else onSuche(readSuche(toAngaben(werte)));
  };
  return (
    <form
      className="kim-formular kim-formular--breit"
      aria-label={t('filter.titel')}
      noValidate
      onSubmit={(ereignis) => {
        ereignis.preventDefault();
        zeige();
      }}
    >
      <Texteingabe
        label={t('filter.objekt')}
        hinweis={t('filter.objekt.hinweis')}
        freiwillig
        maxLength={40}
        autoComplete="off"
        {...feld('objekt')}
      />
      <Kombinationsfeld
        label={t('filter.konto')}
        optionen={toKonten(konten, suche.konto)}
        {...kombi('konto')}
      />
      <Datumseingabe label={t('filter.von')} hinweis={t('filter.von.hinweis')} {...datum('von')} />
      <Datumseingabe label={t('filter.bis')} hinweis={t('filter.bis.hinweis')} {...datum('bis')} />
      <details
        className="kim-klappe"
        open={suche.bereich !== 'fall' || WEITERE.some((name) => suche[name] !== undefined)}
      >
        <summary>{t('filter.weitere')}</summary>
        <div className="kim-formular kim-formular--breit">
          <Auswahl label={t('filter.bereich')} leer={null} optionen={BEREICHE} {...feld('bereich')} />
          <Auswahl label={t('filter.art')} leer={t('filter.alle')} optionen={ARTEN} {...feld('art')} />
          <Auswahl
            label={t('filter.ergebnis')}
            leer={t('filter.alle')}
            optionen={ERGEBNIS}
            {...feld('ergebnis')}
          />
          <Kombinationsfeld
            label={t('filter.operation')}
            optionen={operationen.map(({ id, beschreibung }) => ({ id, text: beschreibung }))}
            {...kombi('operation')}
          />
        </div>
      </details>
      <div className="kim-aktionen">
        <Button type="submit">{t('filter.anzeigen')}</Button>
        <LinkButton zu="/datenschutz/protokoll" art="sekundaer">
          {t('filter.zuruecksetzen')}
        </LinkButton>
      </div>
    </form>
  );
}

/** What a hint has narrowed down ends with a choice of one's own. */
function toAngaben(werte: Readonly<Record<string, string | undefined>>): URLSearchParams {
  const angaben = new URLSearchParams();
  for (const [name, wert] of Object.entries(werte)) {
    if (wert && name !== 'auffaelligkeit' && name !== 'stichprobe') angaben.set(name, wert);
  }
  return angaben;
}

/** An account that has left the Stelle is found by its entries and must still be shown as chosen. */
function toKonten(konten: Props['konten'], gewaehlt: string | undefined): { id: string; text: string }[] {
  const alle = konten.map(({ id, name }) => ({ id, text: name }));
  const fehlt = gewaehlt !== undefined && !alle.some(({ id }) => id === gewaehlt);
  return fehlt ? [...alle, { id: gewaehlt, text: t('filter.konto.gewaehlt') }] : alle;
}
