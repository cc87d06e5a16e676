import { useState } from 'react';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useFremdvertretung } from '#src/web/sitzung/use-fremdvertretung.ts';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { closeAbspracheRoute, listAbsprachenRoute } from '../absprache.contract.ts';
import { AbspracheFormular } from './absprache-formular.tsx';
import { type Absprache, AbspracheZeile } from './absprache-zeile.tsx';
import { Deckung } from './deckung.tsx';
import { t } from './texte.ts';
import './fall.css';

/** Who deputises for me, and for whom I do: agreed beforehand, so that nobody has to look for somebody on a bad day. */
export default function VertretungSeite() {
  const { data, error, refetch } = useLesen(listAbsprachenRoute, {});
  const { data: sitzung } = useSitzung();
  const fremd = useFremdvertretung();
  const [offen, setOffen] = useState(false);
  const [geprueft, setGeprueft] = useState<Absprache | null>(null);
  const { sende, laeuft, problem } = useSchreiben(closeAbspracheRoute, {
    onErfolg: () => setMeldung(t('absprache.beendet')),
  });
  const schliesse = () => setOffen(false);
  return (
    <>
      <Seitenkopf
        titel={t('absprache.titel')}
        einleitung={<p>{t('absprache.einleitung')}</p>}
        aktionen={fremd ? null : <Button onClick={() => setOffen(true)}>{t('absprache.neu')}</Button>}
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {problem ? <ProblemHinweis problem={problem} /> : null}
      {data && data.eintraege.length === 0 ? <Leer titel={t('absprache.leer')} /> : null}
      {data && data.eintraege.length > 0 ? (
        <Karte titel={t('absprache.liste')}>
          <ul className="fall-tagesliste">
            {data.eintraege.map((absprache) => (
              <AbspracheZeile
                key={absprache.id}
                absprache={absprache}
                aktionen={
                  absprache.kontoId === sitzung?.konto.id ? (
                    <>
                      {absprache.fremdeStelle === null ? null : (
                        <Button
                          art="sekundaer"
                          aria-label={t('absprache.pruefen.name', { name: absprache.vertretung })}
                          onClick={() => setGeprueft(absprache)}
                        >
                          {t('absprache.pruefen')}
                        </Button>
                      )}
                      <Button
                        art="tertiaer"
                        laeuft={laeuft}
                        aria-label={t('absprache.beenden.name', { name: absprache.vertretung })}
                        onClick={() => void sende({ params: { abspracheId: absprache.id } })}
                      >
                        {t('absprache.beenden')}
                      </Button>
                    </>
                  ) : null
                }
              />
            ))}
          </ul>
        </Karte>
      ) : null}
      {offen ? (
        <Dialog titel={t('absprache.neu')} schliesse={schliesse}>
          <AbspracheFormular schliesse={schliesse} />
        </Dialog>
      ) : null}
      {geprueft === null ? null : (
        <Dialog titel={t('absprache.pruefen.titel')} schliesse={() => setGeprueft(null)}>
          <Deckung absprache={geprueft} />
        </Dialog>
      )}
    </>
  );
}
