import { useState } from 'react';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { KopieErstellen } from '#src/modules/auskunft/web/kopie.tsx';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Antragsansicht, listAntraegeRoute } from '../antrag.contract.ts';
import { ANTRAGSARTEN, ANTRAGSERGEBNISSE, IDENTITAETSPRUEFUNGEN } from '../wertelisten/antraege.ts';
import { AntragFormular, AntwortFormular, VerlaengerungFormular } from './antrag-formulare.tsx';
import { t } from './texte.ts';

type Props = { akteId: string };

/** For the page of an Akte: what the person asks for under Art. 15 to 21 DSGVO, until when, and what was answered. */
export function AntraegeKarte({ akteId }: Props) {
  const { data, error, refetch } = useLesen(listAntraegeRoute, { params: { akteId } });
  const { data: sitzung } = useSitzung();
  const [neu, setNeu] = useState(false);
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (data === undefined || !sitzung) return <Ladeanzeige />;
  const { stichtag } = sitzung;
  return (
    <Karte
      titel={t('titel')}
      aktionen={
        <Button art="sekundaer" onClick={() => setNeu(true)}>
          {t('neu')}
        </Button>
      }
    >
      <p>{t('einleitung')}</p>
      {data.eintraege.length === 0 ? <Leer titel={t('keine')} /> : null}
      <ul className="fall-tagesliste">
        {data.eintraege.map((antrag) => (
          <li key={antrag.id}>
            <Zeile akteId={akteId} antrag={antrag} stichtag={stichtag} />
          </li>
        ))}
      </ul>
      {neu ? (
        <Dialog titel={t('neu')} schliesse={() => setNeu(false)}>
          <AntragFormular akteId={akteId} stichtag={stichtag} schliesse={() => setNeu(false)} />
        </Dialog>
      ) : null}
    </Karte>
  );
}

type Zeilenprops = Props & { antrag: Antragsansicht; stichtag: string };

function Zeile({ akteId, antrag, stichtag }: Zeilenprops) {
  const { art: code, eingang, was, beantwortetAm } = antrag;
  return (
    <>
      <div className="fall-tagesliste__text">
        <strong>{textOf(ANTRAGSARTEN, code)}</strong>
        <span className="kim-klein">{t('eingang', { datum: formatTag(eingang) })}</span>
        <span className="fall-text">{was}</span>
        <Ausgang antrag={antrag} />
      </div>
      {beantwortetAm === null ? <Frist antrag={antrag} stichtag={stichtag} /> : null}
      {beantwortetAm === null ? <Handlungen akteId={akteId} antrag={antrag} stichtag={stichtag} /> : null}
    </>
  );
}

function Frist({ antrag: { frist }, stichtag }: { antrag: Antragsansicht; stichtag: string }) {
  const vorbei = frist < stichtag;
  const datum = formatTag(frist);
  return (
    <Etikett text={t(vorbei ? 'frist.vorbei' : 'frist', { datum })} art={vorbei ? 'fehler' : 'warnung'} />
  );
}

/** Why it takes longer, and what was answered. */
function Ausgang({ antrag }: { antrag: Antragsansicht }) {
  const { verlaengerungsgrund, ergebnis, beantwortetAm, antwort, ablehnungsgrund, identitaet } = antrag;
  const text = antwort ?? '';
  return (
    <>
      {verlaengerungsgrund === null ? null : (
        <span className="kim-klein">{t('frist.verlaengert', { grund: verlaengerungsgrund })}</span>
      )}
      {ergebnis === null ? null : (
        <span className="fall-text">
          {t('antwort', {
            ergebnis: textOf(ANTRAGSERGEBNISSE, ergebnis),
            datum: formatTag(beantwortetAm),
            text,
          })}
        </span>
      )}
      {ablehnungsgrund === null ? null : (
        <span className="fall-text">{t('grund', { grund: ablehnungsgrund })}</span>
      )}
      {identitaet === null ? null : (
        <span className="kim-klein">
          {t('identitaet', { wie: textOf(IDENTITAETSPRUEFUNGEN, identitaet) })}
        </span>
      )}
    </>
  );
}

function Handlungen({ akteId, antrag, stichtag }: Zeilenprops) {
  const [offen, setOffen] = useState<'verlaengern' | 'antworten' | null>(null);
  const schliesse = () => setOffen(null);
  const art = textOf(ANTRAGSARTEN, antrag.art);
  return (
    <div className="kim-aktionen">
      <Button art="sekundaer" aria-label={t('antworten.name', { art })} onClick={() => setOffen('antworten')}>
        {t('antworten')}
      </Button>
      {antrag.art === 'AUSKUNFT' || antrag.art === 'UEBERTRAGUNG' ? (
        <KopieErstellen akteId={akteId} antragId={antrag.id} art={art} />
      ) : null}
      {antrag.verlaengerbar ? (
        <Button
          art="tertiaer"
          aria-label={t('verlaengern.name', { art })}
          onClick={() => setOffen('verlaengern')}
        >
          {t('verlaengern')}
        </Button>
      ) : null}
      {offen === null ? null : (
        <Dialog titel={t(offen)} schliesse={schliesse}>
          {offen === 'antworten' ? (
            <AntwortFormular akteId={akteId} antrag={antrag} stichtag={stichtag} schliesse={schliesse} />
          ) : (
            <VerlaengerungFormular akteId={akteId} antrag={antrag} schliesse={schliesse} />
          )}
        </Dialog>
      )}
    </div>
  );
}

/** In the head of an Akte: what is contested, restricted or objected to; nothing when there is nothing to see. */
export function Vermerke({ akteId }: Props) {
  const { data } = useLesen(listAntraegeRoute, { params: { akteId } });
  return (
    <>
      {(data?.eintraege ?? []).map(({ id, vermerk, was }) =>
        vermerk === null ? null : (
          <Hinweis key={id} art="warnung" titel={t(`vermerk.${vermerk}`)}>
            <p className="fall-text">{was}</p>
            <p>{t(`vermerk.${vermerk}.text`)}</p>
          </Hinweis>
        ),
      )}
    </>
  );
}
