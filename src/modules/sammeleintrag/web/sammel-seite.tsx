import { useState } from 'react';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { Absage } from '#src/modules/person/web/formular.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { listSammeleintraegeRoute, undoSammeleintragRoute } from '../sammeleintrag.contract.ts';
import { SAMMELARTEN } from '../wertelisten/arten.ts';
import { Quartalswahl } from './quartalswahl.tsx';
import { SammelFormular } from './sammel-formular.tsx';
import type { Eintrag } from './sammel-werte.ts';
import { Sammelzahlen } from './sammelzahlen.tsx';
import { t } from './texte.ts';

/** What the Stelle did without recording anybody: form, list of a quarter, figures. */
export default function SammelSeite() {
  const [quartal, setQuartal] = useState('');
  const [offen, setOffen] = useState<Eintrag | null>(null);
  const query = quartal === '' ? {} : { quartal };
  const { data, error, refetch } = useLesen(listSammeleintraegeRoute, { query }, { behalteAlte: true });
  return (
    <>
      <Seitenkopf titel={t('seite.titel')} einleitung={<p>{t('seite.einleitung')}</p>} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel">
          <Karte titel={t(offen === null ? 'form.neu' : 'form.berichtigen')} hervorgehoben={offen !== null}>
            <SammelFormular
              key={offen?.id ?? 'neu'}
              eintrag={offen}
              heute={data.stichtag}
              onFertig={() => setOffen(null)}
            />
          </Karte>
          <Karte titel={t('seite.liste')}>
            <Quartalswahl wert={data.quartal} onWert={setQuartal} />
            {data.eintraege.length === 0 ? (
              <Leer titel={t('seite.leer')} />
            ) : (
              <Liste eintraege={data.eintraege} onBerichtigen={setOffen} />
            )}
          </Karte>
          <Sammelzahlen quartal={data.quartal} />
        </div>
      ) : null}
    </>
  );
}

function Liste({
  eintraege,
  onBerichtigen,
}: {
  eintraege: readonly Eintrag[];
  onBerichtigen: (eintrag: Eintrag) => void;
}) {
  const { sende, laeuft, problem } = useSchreiben(undoSammeleintragRoute, {
    onErfolg: () => setMeldung(t('liste.zurueckgenommen')),
  });
  const spalten: readonly Spalte<Eintrag>[] = [
    { id: 'was', kopf: t('liste.was'), zelle: (eintrag) => <Was eintrag={eintrag} /> },
    { id: 'am', kopf: t('liste.am'), zelle: ({ am }) => formatTag(am) },
    { id: 'themen', kopf: t('liste.themen'), zelle: describeThemen },
    {
      id: 'erreicht',
      kopf: t('liste.erreicht'),
      zahl: true,
      zelle: ({ erreicht }) => erreicht ?? t('liste.ohne'),
    },
    {
      id: 'gekommen',
      kopf: t('liste.gekommen'),
      zahl: true,
      zelle: ({ gekommen }) => gekommen ?? t('liste.ohne'),
    },
    {
      id: 'kurzberatungen',
      kopf: t('liste.kurzberatungen'),
      zahl: true,
      zelle: ({ kurzberatungen }) => kurzberatungen,
    },
    {
      id: 'akte',
      kopf: t('liste.akte'),
      zelle: (eintrag) => (
        <>
          <Button
            art="tertiaer"
            aria-label={t('liste.berichtigen.name', { was: describeWas(eintrag) })}
            onClick={() => onBerichtigen(eintrag)}
          >
            {t('liste.berichtigen')}
          </Button>
          <Button
            art="tertiaer"
            laeuft={laeuft}
            aria-label={t('liste.zurueck.name', { was: describeWas(eintrag) })}
            onClick={() => void sende({ params: { eintragId: eintrag.id } })}
          >
            {t('liste.zurueck')}
          </Button>
        </>
      ),
    },
  ];
  return (
    <>
      {problem ? <Absage problem={problem} /> : null}
      <Tabelle
        titel={t('seite.liste')}
        titelVerborgen
        spalten={spalten}
        zeilen={eintraege}
        schluessel={({ id }) => id}
      />
    </>
  );
}

const describeWas = ({ art, ort }: Eintrag): string => `${textOf(SAMMELARTEN, art)}, ${ort}`;

function Was({ eintrag }: { eintrag: Eintrag }) {
  return (
    <>
      {describeWas(eintrag)} {eintrag.berichtigt ? <Etikett text={t('liste.berichtigt')} /> : null}
    </>
  );
}

function describeThemen({ themen, sprachen }: Eintrag): string {
  return [
    ...themen.map((code) => textOf(THEMENBEREICHE, code)),
    ...sprachen.map((code) => textOf(SPRACHEN, code)),
  ].join(', ');
}
