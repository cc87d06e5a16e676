import { useState } from 'react';
import { Link } from 'react-router';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { Absage } from '#src/modules/person/web/formular.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { createSpaeter } from '#src/web/ui/spaeter.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type AbgabeAnsicht, listAbgabenRoute, recordEntscheidungRoute } from '../abgabe.contract.ts';
import { ABGABE_ZUSTAENDE } from '../wertelisten/abgabe.ts';
import { listAbgabeAngaben } from './abgabe-angaben.tsx';
import { t } from './texte.ts';
import { useAbgabeSchreiben } from './use-abgabe-schreiben.ts';

const AblehnenDialog = createSpaeter(async () => (await import('./ablehnen-dialog.tsx')).AblehnenDialog);
const UebernehmenDialog = createSpaeter(
  async () => (await import('./uebernehmen-dialog.tsx')).UebernehmenDialog,
);

type Akt = { name: 'ablehnen' | 'uebernehmen'; zeile: AbgabeAnsicht };

/** The inbox of the own Stelle, and what the acting account offered. */
export default function AbgabenSeite() {
  const { data, error, refetch } = useLesen(listAbgabenRoute, {});
  const [akt, setAkt] = useState<Akt | null>(null);
  const schliesse = () => setAkt(null);
  return (
    <>
      <Seitenkopf titel={t('abgaben.titel')} einleitung={<p>{t('abgaben.einleitung')}</p>} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel">
          <h2>{t('abgaben.anUns')}</h2>
          {data.anUns.length === 0 ? <Leer titel={t('abgaben.anUns.leer')} /> : null}
          {data.anUns.map((zeile) => (
            <Abgabe key={zeile.id} zeile={zeile} onAkt={(name) => setAkt({ name, zeile })} />
          ))}
          {data.vonMir.length > 0 ? <h2>{t('abgaben.vonMir')}</h2> : null}
          {data.vonMir.map((zeile) => (
            <Abgabe key={zeile.id} zeile={zeile} />
          ))}
        </div>
      ) : null}
      {akt?.name === 'ablehnen' ? <AblehnenDialog zeile={akt.zeile} schliesse={schliesse} /> : null}
      {akt?.name === 'uebernehmen' ? <UebernehmenDialog zeile={akt.zeile} schliesse={schliesse} /> : null}
    </>
  );
}

type Props = { zeile: AbgabeAnsicht; onAkt?: (name: Akt['name']) => void };

function Abgabe({ zeile, onAkt }: Props) {
  const { nummer, gibt, darf, akteId, zustand } = zeile;
  const { sende, laeuft, problem } = useAbgabeSchreiben(recordEntscheidungRoute);
  const accept = async () => {
    const antwort = await sende({ params: { abgabeId: zeile.id }, body: { entscheidung: 'ANGENOMMEN' } });
    if (antwort.ok) setMeldung(t('abgaben.angenommen'));
  };
  const annehmen = zustand === 'ANGEBOTEN' ? t('abgaben.annehmen') : t('abgaben.einspringen');
  const titel = gibt
    ? t('abgaben.an', { nummer, stelle: zeile.anStelle })
    : t('abgaben.von', { nummer, stelle: zeile.vonStelle });
  const nameOf = (akt: string) => t('abgaben.name', { akt, nummer });
  return (
    <Karte titel={titel} ebene={3} hervorgehoben={darf.uebernehmen || darf.uebergeben}>
      <p>
        <Etikett
          text={textOf(ABGABE_ZUSTAENDE, zustand)}
          art={zustand === 'UEBERNOMMEN' ? 'erfolg' : 'neutral'}
        />
      </p>
      <Beschreibungsliste angaben={listAbgabeAngaben(zeile)} />
      {problem ? <Absage problem={problem} /> : null}
      <div className="kim-aktionen">
        {darf.uebernehmen ? (
          <Button aria-label={nameOf(t('abgaben.uebernehmen'))} onClick={() => onAkt?.('uebernehmen')}>
            {t('abgaben.uebernehmen')}
          </Button>
        ) : null}
        {darf.annehmen ? (
          <Button
            art={zustand === 'ANGEBOTEN' ? 'primaer' : 'tertiaer'}
            laeuft={laeuft}
            aria-label={nameOf(annehmen)}
            onClick={() => void accept()}
          >
            {annehmen}
          </Button>
        ) : null}
        {darf.ablehnen ? (
          <Button
            art="sekundaer"
            aria-label={nameOf(t('abgaben.ablehnen'))}
            onClick={() => onAkt?.('ablehnen')}
          >
            {t('abgaben.ablehnen')}
          </Button>
        ) : null}
        {akteId === null ? null : (
          <Link to={`/akten/${akteId}`} aria-label={nameOf(t('abgaben.oeffnen'))}>
            {t('abgaben.oeffnen')}
          </Link>
        )}
      </div>
    </Karte>
  );
}
