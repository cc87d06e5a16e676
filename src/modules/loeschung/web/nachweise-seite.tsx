import { useState } from 'react';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { toCode, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { listNachweiseRoute } from '../nachweis.contract.ts';
import { NACHWEISANLAESSE, NACHWEISANLASS_CODES } from '../nachweis.model.ts';
import { Nachweiskarte } from './nachweiskarte.tsx';
import { t } from './nachweise-texte.ts';

type Frage = { nummer: string; anlass: (typeof NACHWEISANLASS_CODES)[number] };

/** What is kept of a deleted Akte, by its number and for a reason. Asked by the button: every look is an entry of the log. */
export default function NachweiseSeite() {
  const [frage, setFrage] = useState<Frage | null>(null);
  return (
    <>
      <Seitenkopf titel={t('nachweise.titel')} einleitung={<p>{t('einleitung')}</p>} />
      <Suche onFrage={setFrage} />
      {frage === null ? null : <Treffer key={`${frage.nummer} ${frage.anlass}`} frage={frage} />}
    </>
  );
}

function Suche({ onFrage }: { onFrage: (frage: Frage) => void }) {
  const [nummer, setNummer] = useState('');
  const [anlass, setAnlass] = useState('');
  const [geprueft, setGeprueft] = useState(false);
  const gewaehlt = toCode(NACHWEISANLASS_CODES, anlass);
  const fehlt = nummer.trim().length < 3;
  const ask = (): void => {
    setGeprueft(true);
    if (!fehlt && gewaehlt !== undefined) return onFrage({ nummer: nummer.trim(), anlass: gewaehlt });
    document.getElementById(fehlt ? 'nachweis-nummer' : 'nachweis-anlass')?.focus();
  };
  return (
    <form
      className="kim-formular"
      aria-label={t('suche.titel')}
      noValidate
      onSubmit={(ereignis) => {
        ereignis.preventDefault();
        ask();
      }}
    >
      <Texteingabe
        id="nachweis-nummer"
        label={t('suche.nummer')}
        hinweis={t('suche.nummer.hinweis')}
        breite="mittel"
        maxLength={40}
        autoComplete="off"
        value={nummer}
        fehler={geprueft && fehlt ? t('suche.nummer.fehlt') : undefined}
        onChange={({ target }) => setNummer(target.value)}
      />
      <Auswahl
        id="nachweis-anlass"
        label={t('suche.anlass')}
        optionen={toWahlen(NACHWEISANLAESSE)}
        value={anlass}
        fehler={geprueft && gewaehlt === undefined ? t('suche.anlass.fehlt') : undefined}
        onChange={({ target }) => setAnlass(target.value)}
      />
      <div className="kim-aktionen">
        <Button type="submit">{t('suche.knopf')}</Button>
      </div>
    </form>
  );
}

function Treffer({ frage }: { frage: Frage }) {
  const { data, error, refetch } = useLesen(listNachweiseRoute, { query: frage });
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  return data ? <Liste seite={data} /> : <Ladeanzeige />;
}

function Liste({ seite: { nummer, eintraege } }: { seite: Ausgabe<typeof listNachweiseRoute> }) {
  if (eintraege.length === 0) {
    return (
      <Leer titel={t('leer', { nummer })}>
        <p>{t('leer.text')}</p>
      </Leer>
    );
  }
  return (
    <section className="kim-stapel" aria-labelledby="nachweise-treffer">
      <h2 id="nachweise-treffer">{t('treffer.titel', { nummer })}</h2>
      {eintraege.map((eintrag) => (
        <Nachweiskarte key={eintrag.id} eintrag={eintrag} />
      ))}
    </section>
  );
}
