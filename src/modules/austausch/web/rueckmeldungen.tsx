import { useState } from 'react';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import {
  getRueckmeldungsregel,
  type Rueckmeldungsart,
  type Rueckmeldungsschritt,
} from '../rueckmeldung.model.ts';
import type { Beitrag } from './beitrag-seite.tsx';
import { ErwiderungFormular, RueckmeldungFormular } from './rueckmeldung-formular.tsx';
import { t } from './texte.ts';

type Rueckmeldung = Beitrag['rueckmeldungen'][number];

/** What other Standorte say, and what may be said. */
export function Rueckmeldungen({ beitrag }: { beitrag: Beitrag }) {
  const { art, zustand, rueckmeldungen, rueckmeldungsarten } = beitrag;
  const [neu, setNeu] = useState<Rueckmeldungsart | null>(null);
  if (zustand === 'ENTWURF' || zustand === 'VORGELEGT') return null;
  const titel = t(art === 'FRAGE' || art === 'HOSPITATION' ? `rueck.titel.${art}` : 'rueck.titel');
  return (
    <Karte titel={titel}>
      {rueckmeldungen.length === 0 ? <p>{t('rueck.leer')}</p> : null}
      <ul className="austausch-liste">
        {rueckmeldungen.map((eine) => (
          <li key={eine.id}>
            <Eine beitragId={beitrag.id} eine={eine} stichtag={beitrag.stichtag} />
          </li>
        ))}
      </ul>
      {neu === null ? (
        <div className="kim-aktionen">
          {rueckmeldungsarten.map((eine) => (
            <Button key={eine} art={eine === 'PROBLEM' ? 'tertiaer' : 'primaer'} onClick={() => setNeu(eine)}>
              {t(`rueck.neu.${eine}`)}
            </Button>
          ))}
        </div>
      ) : (
        <RueckmeldungFormular beitragId={beitrag.id} art={neu} schliesse={() => setNeu(null)} />
      )}
    </Karte>
  );
}

type Props = { beitragId: string; eine: Rueckmeldung; stichtag: string };

function Eine({ beitragId, eine, stichtag }: Props) {
  const { art, zustand, herkunft, text, antwort, bericht, besuchAm, am, schritte } = eine;
  const [offen, setOffen] = useState<Rueckmeldungsschritt | null>(null);
  const mitStand = zustand !== 'OFFEN' || art === 'ANFRAGE' || art === 'PROBLEM';
  return (
    <>
      <p className="kim-klein">
        {t('rueck.kopf', { art: t(`rueck.art.${art}`), herkunft: herkunft ?? t('land'), am: formatTag(am) })}
      </p>
      {mitStand ? (
        <Etikett text={t(`rueck.zustand.${zustand}`)} art={zustand === 'ANGENOMMEN' ? 'erfolg' : 'info'} />
      ) : null}
      <p className="austausch-text">{text}</p>
      {antwort === null ? null : <p className="austausch-text">{t('rueck.antwort', { text: antwort })}</p>}
      {besuchAm === null ? null : <p>{t('rueck.besuch', { tag: formatTag(besuchAm) })}</p>}
      {bericht === null ? null : <p className="austausch-text">{t('rueck.bericht', { text: bericht })}</p>}
      {offen === null ? (
        <div className="kim-aktionen">
          {schritte.map((schritt) => (
            <Button key={schritt} art="sekundaer" onClick={() => setOffen(schritt)}>
              {getRueckmeldungsregel(schritt).name}
            </Button>
          ))}
        </div>
      ) : (
        <ErwiderungFormular
          beitragId={beitragId}
          eine={eine}
          schritt={offen}
          stichtag={stichtag}
          schliesse={() => setOffen(null)}
        />
      )}
    </>
  );
}
