import { useState } from 'react';
import { parseVzae, toVzae, type Vzae } from '#src/core/vzae.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { getEigeneAuslastungRoute } from '../auslastung.contract.ts';
import { computeJeVzae } from '../auslastung.model.ts';
import { Messwerte, type Wert, Zielkarte } from './messwerte.tsx';
import { t } from './texte.ts';
import { useZeitraumwahl, Zeitraumfelder } from './zeitraumwahl.tsx';

/** The own numbers. The share of a post stays in the browser: it is neither sent nor kept. */
export function EigeneAnsicht() {
  const [wahl, setWahl] = useZeitraumwahl();
  const [eingabe, setEingabe] = useState('');
  const { data, error, refetch } = useLesen(getEigeneAuslastungRoute, { query: wahl }, { behalteAlte: true });
  const anteil = parseAnteil(eingabe);
  return (
    <>
      <Seitenkopf titel={t('seite.titel')} einleitung={<p>{t('seite.eigene')}</p>} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel">
          <Zeitraumfelder wahl={wahl} setWahl={setWahl} stand={data} />
          <Karte titel={t('ich.titel')}>
            <p>{t('ich.heute', { faelle: data.ich.faelleHeute, kurz: data.ich.kurzHeute })}</p>
            <Texteingabe
              id="anteil"
              label={t('ich.anteil')}
              hinweis={t('ich.anteil.hinweis')}
              freiwillig
              breite="kurz"
              inputMode="decimal"
              autoComplete="off"
              fehler={anteil === null ? t('ich.anteil.falsch') : undefined}
              value={eingabe}
              onChange={({ target }) => setEingabe(target.value)}
            />
            <Messwerte werte={withAnteil(data.ich.werte, anteil ?? undefined)} ziele={data.ziele} />
          </Karte>
          <Zielkarte ziele={data.ziele} />
        </div>
      ) : null}
    </>
  );
}

const KLEINSTER = 5;

/** undefined: nothing typed; null: not a share of one post. */
function parseAnteil(eingabe: string): Vzae | null | undefined {
  if (eingabe.trim() === '') return undefined;
  const gelesen = parseVzae(eingabe);
  return gelesen.ok && gelesen.wert >= KLEINSTER && gelesen.wert <= 100 ? toVzae(gelesen.wert) : null;
}

function withAnteil(werte: readonly Wert[], anteil: Vzae | undefined): readonly Wert[] {
  if (anteil === undefined) return werte;
  return werte.map((wert) => ({
    ...wert,
    jeVzaeStichtag: wert.stichtag === null ? null : computeJeVzae(wert.stichtag * 10, anteil),
    jeVzaeDurchschnitt: computeJeVzae(wert.durchschnitt, anteil),
  }));
}
