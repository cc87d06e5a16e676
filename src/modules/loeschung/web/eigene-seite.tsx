import { useState } from 'react';
import { Link } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useAkteSchreiben } from '#src/modules/fall/web/use-akte-schreiben.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import { closeSperreRoute, listEigeneRoute } from '../loeschung.contract.ts';
import { SperreFormular } from './sperre-formular.tsx';
import { Klasse, Stand } from './stand.tsx';
import { t } from './texte.ts';

type Seite = Ausgabe<typeof listEigeneRoute>;
type Zeile = Seite['akten'][number];

/** Own Akten before their deletion: when, why then, and the way to hold it. */
export default function EigeneSeite() {
  const { data, error, refetch } = useLesen(listEigeneRoute, {});
  return (
    <>
      <Seitenkopf
        titel={t('eigene.titel')}
        einleitung={data ? <p>{t('eigene.einleitung', { tage: data.tage })}</p> : null}
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {!data && !error ? <Ladeanzeige /> : null}
      {data ? <Liste seite={data} /> : null}
    </>
  );
}

function Liste({ seite }: { seite: Seite }) {
  const [offen, setOffen] = useState<Zeile | null>(null);
  const { sende, laeuft, problem } = useAkteSchreiben(closeSperreRoute);
  const { stichtag, tage, sperreBis, akten } = seite;
  if (akten.length === 0) {
    return (
      <Leer titel={t('eigene.leer')}>
        <p>{t('eigene.leer.text', { tage })}</p>
      </Leer>
    );
  }
  const close = (): void => {
    setOffen(null);
  };
  const lift = async ({ akteId, sperre }: Zeile): Promise<void> => {
    if (sperre === null) return;
    const params = { akteId, sperreId: sperre.id };
    const antwort = await sende({ params, body: { version: sperre.version } });
    if (antwort.ok) setMeldung(t('aufheben.fertig'));
  };
  const aktion = (zeile: Zeile) => {
    const { zustaendig, sperre, nummer } = zeile;
    if (!zustaendig) return <span className="kim-klein">{t('nurZustaendig')}</span>;
    return sperre === null ? (
      <Button
        art="sekundaer"
        aria-label={t('anhalten.name', { nummer })}
        onClick={() => {
          setOffen(zeile);
        }}
      >
        {t('anhalten')}
      </Button>
    ) : (
      <Button
        art="tertiaer"
        laeuft={laeuft}
        aria-label={t('aufheben.name', { nummer })}
        onClick={() => void lift(zeile)}
      >
        {t('aufheben')}
      </Button>
    );
  };
  return (
    <>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Tabelle
        titel={t('eigene.tabelle')}
        titelVerborgen
        spalten={[
          {
            id: 'akte',
            kopf: t('spalte.akte'),
            zelle: ({ akteId, nummer }) => <Link to={`/akten/${akteId}`}>{nummer}</Link>,
          },
          { id: 'tag', kopf: t('spalte.tag'), zelle: ({ loeschenAb }) => formatTag(loeschenAb) },
          { id: 'klasse', kopf: t('spalte.klasse'), zelle: ({ klasse }) => <Klasse klasse={klasse} /> },
          {
            id: 'stand',
            kopf: t('spalte.stand'),
            zelle: (zeile) => (
              <>
                <Stand zeile={zeile} stichtag={stichtag} />
                {zeile.sperre === null ? null : (
                  <div className="kim-klein">
                    {t('sperre.seit', {
                      datum: formatTag(zeile.sperre.gesperrtAm),
                      grund: zeile.sperre.begruendung,
                    })}
                  </div>
                )}
              </>
            ),
          },
          { id: 'aktion', kopf: t('spalte.aktion'), zelle: aktion },
        ]}
        zeilen={akten}
        schluessel={({ akteId, klasse }) => `${akteId} ${klasse}`}
      />
      {offen === null ? null : (
        <Dialog titel={t('anhalten.name', { nummer: offen.nummer })} schliesse={close}>
          <SperreFormular
            akteId={offen.akteId}
            nummer={offen.nummer}
            sperreBis={sperreBis}
            schliesse={close}
          />
        </Dialog>
      )}
    </>
  );
}
