import { type ComponentProps, useState } from 'react';
import { useSearchParams } from 'react-router';
import { getAngebotRoute } from '#src/modules/angebot/angebot.contract.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { listVerweiseRoute } from '../verweis.contract.ts';
import { listRegelstellen } from '../verweis.model.ts';
import { t } from './texte.ts';
import { VerweisFormular } from './verweis-formular.tsx';
import { VerweisKarte } from './verweis-karte.tsx';
import { Verweisregel } from './verweisregel.tsx';
import './verweis.css';

type Props = { akteId: string; bearbeitbar: boolean; anderesFallmanagement: readonly string[] };

/** Verweise of an Akte: each with state, deadline and next step. For the page of the Akte. */
export function Verweise({ akteId, bearbeitbar, anderesFallmanagement }: Props) {
  const { data, error, refetch } = useLesen(listVerweiseRoute, { params: { akteId } });
  const [neu, setNeu] = useState(false);
  const [adresse, setAdresse] = useSearchParams();
  const angebotId = bearbeitbar ? adresse.get('angebot') : null;
  const schliesse = () => {
    setNeu(false);
    if (angebotId === null) return;
    adresse.delete('angebot');
    setAdresse(adresse, { replace: true });
  };
  const regelstellen = listRegelstellen(anderesFallmanagement);
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (data === undefined) return <Ladeanzeige />;
  return (
    <section className="kim-stapel fall-karten" aria-labelledby="verweise">
      <div className="kim-karte__kopf">
        <h2 id="verweise">{t('titel')}</h2>
        {bearbeitbar ? <Button onClick={() => setNeu(true)}>{t('neu')}</Button> : null}
      </div>
      {bearbeitbar ? <Verweisregel anderesFallmanagement={anderesFallmanagement} /> : null}
      {data.eintraege.length === 0 ? <Leer titel={t('leer')}>{t('leer.text')}</Leer> : null}
      {data.eintraege.map((verweis) => (
        <VerweisKarte key={verweis.id} akteId={akteId} verweis={verweis} stichtag={data.stichtag} />
      ))}
      {neu ? (
        <Dialog titel={t('neu')} schliesse={schliesse}>
          <VerweisFormular
            akteId={akteId}
            vorlage={data.vorlage}
            art={regelstellen[0] ?? ''}
            schliesse={schliesse}
          />
        </Dialog>
      ) : null}
      {angebotId !== null && !neu ? (
        <Dialog titel={t('neu')} schliesse={schliesse}>
          <VerweisAnAngebot
            akteId={akteId}
            vorlage={data.vorlage}
            angebotId={angebotId}
            schliesse={schliesse}
          />
        </Dialog>
      ) : null}
    </section>
  );
}

type AngebotProps = Omit<ComponentProps<typeof VerweisFormular>, 'art' | 'angebot'> & { angebotId: string };

/** A new Verweis to the Stelle that makes this Angebot. */
function VerweisAnAngebot({ angebotId, ...rest }: AngebotProps) {
  const { data, error, refetch } = useLesen(getAngebotRoute, { params: { angebotId } });
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (data === undefined) return <Ladeanzeige />;
  const { anbieter, angaben } = data;
  const angebot = {
    id: data.id,
    name: anbieter.name,
    ansprechperson: angaben.kontakt.name ?? '',
    titel: angaben.titel,
  };
  return <VerweisFormular {...rest} art={anbieter.art} angebot={angebot} />;
}
