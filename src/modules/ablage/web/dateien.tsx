import { useState } from 'react';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { getBeitragRoute } from '#src/modules/austausch/austausch.contract.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { toLink } from '#src/web/api/call-route.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { deleteAblageRoute, getAblageRoute, listAblageRoute } from '../ablage.contract.ts';
import type { AblageZu } from '../ablage.model.ts';
import { formatGroesse } from './groesse.ts';
import { Hochladen } from './hochladen.tsx';
import { t } from './texte.ts';
import './ablage.css';

type Ablage = Ausgabe<typeof listAblageRoute>;
type Datei = Ablage['dateien'][number];
type Ort = { zu: AblageZu; objektId: string };

/** The files of one object, to load; where they may change also to add, to replace and to take away. */
export function Dateien({ zu, objektId }: Ort) {
  const { data, error, refetch } = useLesen(listAblageRoute, { params: { objektId }, query: { zu } });
  const [offen, setOffen] = useState<'neu' | { ersetzt: Datei } | null>(null);
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (data === undefined || (data.dateien.length === 0 && !data.ergaenzbar)) return null;
  const geltende = data.dateien.filter(({ bisFassung }) => bisFassung === null);
  const fruehere = data.dateien.filter(({ bisFassung }) => bisFassung !== null);
  return (
    <Karte titel={t('titel')}>
      {geltende.length === 0 ? <p>{t('keine')}</p> : null}
      <Liste zu={zu} objektId={objektId} dateien={geltende} ablage={data} onErsetzen={setOffen} />
      {fruehere.length === 0 ? null : (
        <details>
          <summary>{t('frueher')}</summary>
          <Liste zu={zu} objektId={objektId} dateien={fruehere} ablage={data} />
        </details>
      )}
      {offen === null ? null : (
        <Hochladen
          key={offen === 'neu' ? 'neu' : offen.ersetzt.id}
          zu={zu}
          objektId={objektId}
          ersetzt={offen === 'neu' ? null : offen.ersetzt}
          sofort={data.ersetzbar}
          groesseHoechstens={data.groesseHoechstens}
          schliesse={() => setOffen(null)}
        />
      )}
      {offen === null && data.ergaenzbar ? (
        <div className="kim-aktionen">
          <Button art="sekundaer" onClick={() => setOffen('neu')}>
            {t('dazu')}
          </Button>
        </div>
      ) : null}
    </Karte>
  );
}

type ListeProps = Ort & {
  dateien: readonly Datei[];
  ablage: Ablage;
  onErsetzen?: (was: { ersetzt: Datei }) => void;
};

function Liste({ dateien, ablage, onErsetzen, ...ort }: ListeProps) {
  if (dateien.length === 0) return null;
  return (
    <ul className="ablage-liste">
      {dateien.map((datei) => (
        <Zeile
          key={datei.id}
          {...ort}
          datei={datei}
          entfernbar={ablage.entfernbar}
          onErsetzen={ablage.ersetzbar && onErsetzen ? () => onErsetzen({ ersetzt: datei }) : null}
        />
      ))}
    </ul>
  );
}

type ZeileProps = Ort & { datei: Datei; entfernbar: boolean; onErsetzen: (() => void) | null };

function Zeile({ zu, objektId, datei, entfernbar, onErsetzen }: ZeileProps) {
  const { id, name, groesse, am } = datei;
  const params = { objektId, dateiId: id };
  const [fragt, setFragt] = useState(false);
  return (
    <li>
      <a href={toLink(getAblageRoute, { params })} download>
        {name}
      </a>{' '}
      <span className="kim-klein ablage-liste__angaben">
        {[
          t('angaben', { groesse: formatGroesse(groesse), am: formatTag(am) }),
          describePruefung(datei),
          ...(datei.abFassung !== null && datei.bisFassung !== null
            ? [t('fassungen', { von: datei.abFassung, bis: datei.bisFassung })]
            : []),
        ].join(' · ')}
      </span>
      {fragt ? <Rueckfrage zu={zu} params={params} name={name} schliesse={() => setFragt(false)} /> : null}
      {fragt || (!entfernbar && onErsetzen === null) ? null : (
        <div className="kim-aktionen">
          {onErsetzen === null ? null : (
            <Button art="tertiaer" aria-label={t('ersetzen.name', { name })} onClick={onErsetzen}>
              {t('ersetzen')}
            </Button>
          )}
          {entfernbar ? (
            <Button art="tertiaer" aria-label={t('entfernen.name', { name })} onClick={() => setFragt(true)}>
              {t('entfernen')}
            </Button>
          ) : null}
        </div>
      )}
    </li>
  );
}

type RueckfrageProps = {
  zu: AblageZu;
  params: { objektId: string; dateiId: string };
  name: string;
  schliesse: () => void;
};

function Rueckfrage({ zu, params, name, schliesse }: RueckfrageProps) {
  const { sende, laeuft, problem } = useSchreiben(deleteAblageRoute, {
    betrifft: [listAblageRoute, getBeitragRoute],
  });
  const entferne = async () => {
    const antwort = await sende({ params, query: { zu } });
    if (antwort.ok) setMeldung(t('entfernt', { name }));
  };
  return (
    <Hinweis art="warnung" titel={t('entfernen.frage', { name })}>
      <p>{t('entfernen.text')}</p>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <div className="kim-aktionen">
        <Button laeuft={laeuft} onClick={() => void entferne()}>
          {t('entfernen')}
        </Button>
        <Button art="sekundaer" onClick={schliesse}>
          {t('behalten')}
        </Button>
      </div>
    </Hinweis>
  );
}

/** A name inside the Standort that answers for it; outside that Standort, or the Land. */
function describePruefung({ geprueftVon, herkunft }: Datei): string {
  if (geprueftVon !== null) return t('geprueft.name', { name: geprueftVon });
  return herkunft === null ? t('geprueft.land') : t('geprueft.standort', { name: herkunft });
}
