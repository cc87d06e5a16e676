import { useState } from 'react';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { Absage } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { closeAufgabeRoute, createAufgabeRoute } from '../fallanalyse.contract.ts';
import type { Analyse } from './teile.ts';
import { t } from './texte.ts';
import { WortFormular } from './wort-formular.tsx';

/** What is to be done afterwards, until when. */
export function Aufgaben({ analyse }: { analyse: Analyse }) {
  const [offen, setOffen] = useState(false);
  const neu = useSchreiben(createAufgabeRoute);
  const fertig = useSchreiben(closeAufgabeRoute, {
    onErfolg: () => setMeldung(t('aufgaben.geschlossen')),
  });
  const fallanalyseId = analyse.id;
  return (
    <Karte titel={t('aufgaben.titel')}>
      {analyse.aufgaben.length === 0 ? <p>{t('aufgaben.leer')}</p> : null}
      {fertig.problem ? <Absage problem={fertig.problem} /> : null}
      <ul>
        {analyse.aufgaben.map(({ id, text, frist, erledigtAm }) => (
          <li key={id}>
            <span className="fallanalyse-text">{t('aufgaben.zeile', { text, frist: formatTag(frist) })}</span>{' '}
            {erledigtAm === null ? (
              <Button
                art="tertiaer"
                laeuft={fertig.laeuft}
                aria-label={t('aufgaben.erledigen.name', { text })}
                onClick={() => void fertig.sende({ params: { fallanalyseId, aufgabeId: id } })}
              >
                {t('aufgaben.erledigen')}
              </Button>
            ) : (
              <span className="kim-klein">{t('aufgaben.erledigt', { am: formatTag(erledigtAm) })}</span>
            )}
          </li>
        ))}
      </ul>
      {offen ? (
        <WortFormular
          titel={t('aufgaben.neu')}
          label={t('aufgaben.text')}
          meldung={t('aufgaben.gespeichert')}
          bereich={`fallanalyse.aufgabe.${fallanalyseId}`}
          bezug={analyse.akteId ?? fallanalyseId}
          frist=""
          laeuft={neu.laeuft}
          problem={neu.problem}
          schliesse={() => setOffen(false)}
          sende={({ frist, ...wort }) => neu.sende({ params: { fallanalyseId }, body: { ...wort, frist } })}
        />
      ) : (
        <div className="kim-aktionen">
          <Button art="sekundaer" onClick={() => setOffen(true)}>
            {t('aufgaben.neu')}
          </Button>
        </div>
      )}
    </Karte>
  );
}
