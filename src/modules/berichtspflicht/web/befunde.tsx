import { Hinweis } from '#src/web/ui/hinweis.tsx';
import type { Meldebefund } from '../befunde.model.ts';
import { t } from './texte.ts';
import './berichtspflicht.css';

/** What does not fit yet, with the question, the number and how to mend it. */
export function Befunde({
  befunde,
  zumFeld = false,
}: {
  befunde: readonly Meldebefund[];
  /** The questions stand below as fields. */
  zumFeld?: boolean;
}) {
  const offene = befunde.filter(({ begruendet }) => !begruendet);
  if (befunde.length === 0) return <Hinweis art="erfolg" titel={t('meldung.befunde.keine')} />;
  return (
    <Hinweis
      art={offene.length === 0 ? 'info' : 'warnung'}
      titel={t('meldung.befunde', { anzahl: befunde.length })}
    >
      <ol className="berichtspflicht-befunde">
        {befunde.map(({ feld, nummer, name, code, text, reparatur, begruendet }) => {
          const stelle = t('meldung.befunde.stelle', { nummer, name });
          return (
            <li key={`${feld} ${code}`}>
              {zumFeld ? <a href={`#werte.${feld}`}>{stelle}</a> : stelle}: {text}{' '}
              {begruendet ? t('meldung.begruendet') : reparatur}
            </li>
          );
        })}
      </ol>
    </Hinweis>
  );
}
