import { Link } from 'react-router';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { countAustauschRoute } from '../anzahl.contract.ts';
import { t } from './tagestexte.ts';

const ZIELE = {
  antworten: 'FRAGE&auswahl=EIGENE',
  zusagen: 'HOSPITATION',
  anfragen: 'HOSPITATION&auswahl=EIGENE',
  probleme: 'MATERIAL&auswahl=EIGENE',
  freigaben: 'PRAXISBEISPIEL&auswahl=EIGENE',
} as const;
const ARTEN = ['antworten', 'zusagen', 'anfragen', 'probleme', 'freigaben'] as const;

/** What waits in the Austausch, on Mein Tag and above its list; nothing when nothing waits. */
export function AustauschHinweis() {
  const { data } = useLesen(countAustauschRoute, {});
  const offen = data === undefined ? [] : ARTEN.filter((art) => data[art] > 0);
  if (data === undefined || offen.length === 0) return null;
  return (
    <Karte titel={t('titel')}>
      <ul>
        {offen.map((art) => (
          <li key={art}>
            <Link to={`/austausch?art=${ZIELE[art]}`}>{t(art, { anzahl: data[art] })}</Link>
          </li>
        ))}
      </ul>
    </Karte>
  );
}
