import { useState } from 'react';
import { Link } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import {
  getEinarbeitungRoute,
  getEinarbeitungsstandRoute,
  recordErledigungRoute,
} from '../einarbeitung.contract.ts';
import { EinarbeitungFormular } from './einarbeitung-formular.tsx';
import { t } from './texte.ts';
import './qualifizierung.css';

type Antwort = Ausgabe<typeof getEinarbeitungRoute>;
type Schritt = Antwort['schritte'][number];

/** The way of a new colleague: steps in order; what is done is seen by oneself alone. */
export default function EinarbeitungSeite() {
  const { data: sitzung } = useSitzung();
  const { data, error, refetch } = useLesen(getEinarbeitungRoute, {});
  const rolle = sitzung?.rolle;
  const pflegt = rolle === 'KOORDINATION' || rolle === 'KI_LEITUNG';
  return (
    <>
      <Seitenkopf
        titel={t('einarbeitung.titel')}
        einleitung={
          <p>
            {t(rolle === 'CASE_MANAGEMENT' ? 'einarbeitung.einleitung' : 'einarbeitung.einleitung.pflege')}
          </p>
        }
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? <Inhalt antwort={data} lernt={rolle === 'CASE_MANAGEMENT'} pflegt={pflegt} /> : null}
    </>
  );
}

function Inhalt({ antwort, lernt, pflegt }: { antwort: Antwort; lernt: boolean; pflegt: boolean }) {
  const [offen, setOffen] = useState(false);
  const { version, am, geprueftVon, vorlageNeuer, schritte } = antwort;
  const erledigt = schritte.filter(({ erledigtAm }) => erledigtAm !== null).length;
  if (offen) return <EinarbeitungFormular einarbeitung={antwort} schliesse={() => setOffen(false)} />;
  return (
    <div className="kim-stapel qualifizierung-karten">
      {lernt ? <p>{t('einarbeitung.stand', { erledigt, gesamt: schritte.length })}</p> : null}
      {pflegt ? <Zahlen /> : null}
      <p className="kim-klein">
        {version === 0
          ? t('einarbeitung.vorlage')
          : t('einarbeitung.fassung', { version, am: formatTag(am) })}{' '}
        {geprueftVon === null ? null : t('einarbeitung.geprueft', { von: geprueftVon })}{' '}
        {vorlageNeuer ? t('einarbeitung.neuer') : null}
      </p>
      {schritte.map((schritt, stelle) => (
        <Schrittkarte key={schritt.kennung} schritt={schritt} nummer={stelle + 1} lernt={lernt} />
      ))}
      {pflegt ? (
        <div className="kim-aktionen">
          <Button onClick={() => setOffen(true)}>{t('einarbeitung.anpassen')}</Button>
        </div>
      ) : null}
    </div>
  );
}

function Zahlen() {
  const { data } = useLesen(getEinarbeitungsstandRoute, {});
  if (data === undefined) return null;
  const { mindestens } = data;
  const zeige = (zahl: number | null) =>
    zahl === null ? t('einarbeitung.verborgen', { anzahl: mindestens }) : String(zahl);
  return (
    <Karte titel={t('einarbeitung.zahlen')}>
      <Beschreibungsliste
        angaben={[
          { name: t('einarbeitung.begonnen'), wert: zeige(data.begonnen) },
          { name: t('einarbeitung.fertig'), wert: zeige(data.fertig) },
        ]}
      />
    </Karte>
  );
}

function Schrittkarte({ schritt, nummer, lernt }: { schritt: Schritt; nummer: number; lernt: boolean }) {
  const { kennung, titel, was, wer, material, adresse, erledigtAm } = schritt;
  const { sende, laeuft } = useSchreiben(recordErledigungRoute, {
    onErfolg: () => setMeldung(t('einarbeitung.gemerkt')),
  });
  const merke = (erledigt: boolean) => void sende({ params: { kennung }, body: { erledigt } });
  return (
    <Karte titel={`${String(nummer)}. ${titel}`}>
      <p>{was}</p>
      <Beschreibungsliste
        angaben={[
          ...(wer === null ? [] : [{ name: t('einarbeitung.wer'), wert: wer }]),
          ...(material === null && adresse === null
            ? []
            : [{ name: t('einarbeitung.material'), wert: <Material text={material} adresse={adresse} /> }]),
        ]}
      />
      {lernt && erledigtAm !== null ? (
        <p>
          {t('einarbeitung.erledigt', { tag: formatTag(erledigtAm) })}{' '}
          <Button
            art="tertiaer"
            laeuft={laeuft}
            aria-label={t('einarbeitung.zurueck.lang', { titel })}
            onClick={() => merke(false)}
          >
            {t('einarbeitung.zurueck')}
          </Button>
        </p>
      ) : null}
      {lernt && erledigtAm === null ? (
        <div className="kim-aktionen">
          <Button
            art="sekundaer"
            laeuft={laeuft}
            aria-label={t('einarbeitung.merken.lang', { titel })}
            onClick={() => merke(true)}
          >
            {t('einarbeitung.merken')}
          </Button>
        </div>
      ) : null}
    </Karte>
  );
}

function Material({ text, adresse }: { text: string | null; adresse: string | null }) {
  if (adresse === null) return text;
  if (adresse.startsWith('/')) return <Link to={adresse}>{text ?? t('einarbeitung.oeffnen')}</Link>;
  return (
    <>
      {text}{' '}
      <a href={adresse} rel="noreferrer noopener">
        {t('einarbeitung.extern')}
      </a>
    </>
  );
}
