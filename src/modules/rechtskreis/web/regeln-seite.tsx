import { useState } from 'react';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatQuelle } from '#src/core/quelle.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { listRegelnRoute, undoRegelpruefungRoute } from '../regelpruefung.contract.ts';
import { PruefungFormular } from './pruefung-formular.tsx';
import { t } from './regeln-texte.ts';
import './rechtskreis.css';

type Regeln = Ausgabe<typeof listRegelnRoute>;
export type Regelansicht = Regeln['eintraege'][number];

/** Every rule with its words and sources; here the Standort says who has checked it, and until when it counts. */
export default function RegelnSeite() {
  const { data, error, refetch } = useLesen(listRegelnRoute, {});
  return (
    <>
      <Seitenkopf titel={t('regeln.titel')} einleitung={<p>{t('regeln.einleitung')}</p>} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel rk-regeln">
          <p>
            {t('regeln.stand', {
              geprueft: data.eintraege.filter(({ geprueftVon }) => geprueftVon !== null).length,
              gesamt: data.eintraege.length,
            })}
          </p>
          {data.eintraege.map((regel) => (
            <Regelkarte key={regel.id} regel={regel} stichtag={data.stichtag} />
          ))}
        </div>
      ) : null}
    </>
  );
}

function Regelkarte({ regel, stichtag }: { regel: Regelansicht; stichtag: string }) {
  const [offen, setOffen] = useState(false);
  const { titel, spricht, folgen, quellen, stand } = regel;
  return (
    <Karte titel={titel} hervorgehoben={!spricht}>
      {spricht ? null : <Etikett text={t('regeln.schweigt')} art="warnung" />}
      <p>{formatStand(regel)}</p>
      <details>
        <summary>{t('regeln.folgen')}</summary>
        <ul>
          {folgen.map(({ art, text }) => (
            <li key={text}>
              <strong>{t(`folge.${art}`)}:</strong> {text}
            </li>
          ))}
        </ul>
        <p className="kim-klein">
          {t('regeln.quellen', { quellen: formatQuelle(quellen.join('; ')), stand: formatTag(stand) })}
        </p>
      </details>
      <Verlauf regel={regel} />
      <div className="kim-aktionen">
        <Button
          art="sekundaer"
          aria-label={t('pruefung.eintragen.name', { titel })}
          onClick={() => setOffen(true)}
        >
          {t('pruefung.eintragen')}
        </Button>
        <Ruecknahme regel={regel} />
      </div>
      {offen ? (
        <Dialog titel={t('pruefung.eintragen.name', { titel })} schliesse={() => setOffen(false)}>
          <PruefungFormular regel={regel} stichtag={stichtag} schliesse={() => setOffen(false)} />
        </Dialog>
      ) : null}
    </Karte>
  );
}

function formatStand({ geprueftVon, geprueftAm, pruefenBis }: Regelansicht): string {
  const bis = formatTag(pruefenBis);
  return geprueftVon === null
    ? t('regeln.ungeprueft', { bis })
    : t('regeln.geprueft', { name: geprueftVon, datum: formatTag(geprueftAm), bis });
}

/** The check that counts now; undefined: none does. */
const findGeltende = ({ pruefungen, geprueftVon }: Regelansicht) =>
  geprueftVon === null
    ? undefined
    : pruefungen.find(({ zurueckgenommen, veraltet }) => !zurueckgenommen && !veraltet);

function Verlauf({ regel }: { regel: Regelansicht }) {
  const geltende = findGeltende(regel)?.id;
  const fruehere = regel.pruefungen.filter(({ id }) => id !== geltende);
  if (fruehere.length === 0) return null;
  return (
    <details>
      <summary>{t('regeln.verlauf')}</summary>
      <ul>
        {fruehere.map(({ id, geprueftVon, geprueftAm, pruefenBis, zurueckgenommen, veraltet }) => (
          <li key={id}>
            {[
              t('regeln.verlauf.eine', {
                name: geprueftVon,
                datum: formatTag(geprueftAm),
                bis: formatTag(pruefenBis),
              }),
              ...(zurueckgenommen ? [t('regeln.verlauf.zurueck')] : []),
              ...(veraltet ? [t('regeln.verlauf.veraltet')] : []),
            ].join(', ')}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Ruecknahme({ regel }: { regel: Regelansicht }) {
  const { sende, laeuft, problem } = useSchreiben(undoRegelpruefungRoute);
  const geltende = findGeltende(regel);
  if (geltende === undefined) return null;
  const nimmZurueck = async () => {
    const antwort = await sende({ params: { pruefungId: geltende.id } });
    if (antwort.ok) setMeldung(t('pruefung.zurueckgenommen'));
  };
  return (
    <>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Button
        art="tertiaer"
        laeuft={laeuft}
        aria-label={t('pruefung.zuruecknehmen.name', { titel: regel.titel })}
        onClick={() => void nimmZurueck()}
      >
        {t('pruefung.zuruecknehmen')}
      </Button>
    </>
  );
}
