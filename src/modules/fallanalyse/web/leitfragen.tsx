import { useState } from 'react';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { recordBeitragRoute } from '../fallanalyse.contract.ts';
import type { Analyse, Beitrag } from './teile.ts';
import { t } from './texte.ts';
import { WortFormular } from './wort-formular.tsx';

/** The questions in their order, what was said to each, and one form at a time. */
export function Leitfragen({ analyse }: { analyse: Analyse }) {
  const [offen, setOffen] = useState<string | null>(null);
  const { sende, laeuft, problem } = useSchreiben(recordBeitragRoute);
  const beitraege = analyse.beitraege.filter(({ art }) => art === 'BEITRAG');
  return (
    <Karte titel={t('analyse.leitfragen')}>
      <p className="kim-klein">{t('analyse.leitfragen.hinweis')}</p>
      <ol>
        {analyse.leitfragen.map(({ code, text }) => {
          const gesagt = beitraege.filter(({ frage }) => frage === code);
          return (
            <li key={code}>
              <h3>{text}</h3>
              <Worte beitraege={gesagt} />
              {offen === code ? (
                <WortFormular
                  titel={t('beitrag.neu.name', { frage: text })}
                  label={t('beitrag.text')}
                  meldung={t('beitrag.gespeichert')}
                  bereich={`fallanalyse.beitrag.${code.toLowerCase()}`}
                  bezug={analyse.id}
                  laeuft={laeuft}
                  problem={problem}
                  schliesse={() => setOffen(null)}
                  sende={({ text: wort, erklaerungen, bestaetigt }) =>
                    sende({
                      params: { fallanalyseId: analyse.id },
                      body: { art: 'BEITRAG', frage: code, text: wort, erklaerungen, bestaetigt },
                    })
                  }
                />
              ) : (
                <Button
                  art="tertiaer"
                  aria-label={t('beitrag.neu.name', { frage: text })}
                  onClick={() => setOffen(code)}
                >
                  {t('beitrag.neu')}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </Karte>
  );
}

/** What was said, with who and when. */
export function Worte({ beitraege }: { beitraege: readonly Beitrag[] }) {
  return (
    <>
      {beitraege.map(({ id, text, von, am }) => (
        <div key={id}>
          <p className="fallanalyse-text">{text}</p>
          <p className="kim-klein">{t('analyse.von', { von, am: formatTag(am) })}</p>
        </div>
      ))}
    </>
  );
}
