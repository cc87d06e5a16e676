import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { listBefundeRoute } from '../stellenbesetzung.contract.ts';
import type { Suche } from './bericht-suche.ts';
import { t } from './texte.ts';
import { formatHundertstel } from './zahlen.ts';

type Befund = Ausgabe<typeof listBefundeRoute>['eintraege'][number];

/** What one should know before passing the numbers on. */
export function Befundliste({ suche }: { suche: Suche }) {
  const { baustein, stichtag, wissensstand, herkunft } = suche;
  const { data, error, refetch } = useLesen(listBefundeRoute, {
    query: { baustein, stichtag, wissensstand, herkunft },
  });
  return (
    <Karte titel={t('befunde.titel')}>
      <p>{t('befunde.text')}</p>
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data?.gesamt === 0 ? <p>{t('befunde.keine')}</p> : null}
      {data !== undefined && data.gesamt > 0 ? (
        <ul className="kim-liste-blank kim-stapel">
          {data.eintraege.map((befund) => (
            <Befundeintrag key={`${befund.code} ${befund.baustein}`} befund={befund} />
          ))}
        </ul>
      ) : null}
    </Karte>
  );
}

function Befundeintrag({ befund }: { befund: Befund }) {
  const { art, text, betroffen, quelle } = befund;
  return (
    <li>
      <p>
        <Etikett
          text={art === 'WARNUNG' ? t('befunde.warnung') : t('befunde.hinweis')}
          art={art === 'WARNUNG' ? 'warnung' : 'info'}
        />{' '}
        {text}
      </p>
      {betroffen.length === 0 ? null : (
        <details>
          <summary>{t('befunde.betroffen', { anzahl: betroffen.length })}</summary>
          <ul>
            {betroffen.map(({ name, vzae }) => (
              <li key={name}>{vzae === null ? name : `${name}: ${formatHundertstel(vzae)}`}</li>
            ))}
          </ul>
        </details>
      )}
      {quelle === null ? null : <p className="kim-klein">{t('befunde.quelle', { quelle })}</p>}
    </li>
  );
}
