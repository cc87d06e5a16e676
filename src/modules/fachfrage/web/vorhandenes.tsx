import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useFrage } from '#src/modules/person/web/use-frage.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { searchWissenRoute } from '../wissen.contract.ts';
import { toSuchanfrage } from '../wissen.model.ts';
import { t } from './texte.ts';
import './fachfrage.css';

/** Waits until nobody types any more: every question to the server is a row of the access log. */
const RUHE_MS = 900;
const HOECHSTENS = 3;

/** While a question is written: what the Standort knows already. */
export function Vorhandenes({ text }: { text: string }) {
  const { frage, antwort } = useFrage(searchWissenRoute);
  const anfrage = toSuchanfrage(text).join('|');
  const [gefragt, setGefragt] = useState('');
  useEffect(() => {
    if (anfrage === '' || anfrage === gefragt) return undefined;
    const warte = setTimeout(() => {
      setGefragt(anfrage);
      void frage({
        body: { suche: text, thema: null, nurGueltige: true, seite: 1, groesse: HOECHSTENS },
      });
    }, RUHE_MS);
    return () => clearTimeout(warte);
  }, [anfrage, frage, gefragt, text]);
  if (anfrage === '' || antwort === null || antwort.eintraege.length === 0) return null;
  return (
    <Karte titel={t('vorhanden.titel')} ebene={2} hervorgehoben>
      <p>{t('vorhanden.text')}</p>
      <ul className="fachfrage-treffer">
        {antwort.eintraege.map(({ id, titel, stand, quelle }) => (
          <li key={id}>
            <Link to={`/wissen/${id}`} target="_blank">
              {titel}
            </Link>
            <br />
            <span className="kim-klein">{t('wissen.stand', { stand: formatTag(stand), quelle })}</span>
          </li>
        ))}
      </ul>
    </Karte>
  );
}
