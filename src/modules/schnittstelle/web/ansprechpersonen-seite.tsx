import { useState } from 'react';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { usePflegt } from '#src/modules/gremium/web/werte.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { listAnsprechpersonenRoute } from '../ansprechperson.contract.ts';
import { AnsprechpersonFormular, type Kontakt } from './ansprechperson-formular.tsx';
import { Kontaktzeile } from './ansprechkontakte.tsx';
import { t } from './register-texte.ts';

type Offen = { kontakt: Kontakt | null };

/** Who answers in an office, with deputy. */
export default function AnsprechpersonenSeite() {
  const { data, error, refetch } = useLesen(listAnsprechpersonenRoute, {});
  const [offen, setOffen] = useState<Offen | null>(null);
  const [art, setArt] = useState('');
  const pflegt = usePflegt();
  const arten = [...new Set(data?.eintraege.map(({ schnittstelle }) => schnittstelle))];
  const zeilen = data?.eintraege.filter(({ schnittstelle }) => art === '' || schnittstelle === art) ?? [];
  return (
    <>
      <Seitenkopf
        titel={t('ansprech.titel')}
        einleitung={
          <p>
            {t('ansprech.einleitung')}{' '}
            {data && pflegt ? t('ansprech.loeschen', { monate: data.loeschenNach }) : null}
          </p>
        }
        aktionen={
          pflegt && offen === null ? (
            <Button onClick={() => setOffen({ kontakt: null })}>{t('ansprech.neu')}</Button>
          ) : null
        }
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data && offen ? (
        <Karte titel={t(offen.kontakt === null ? 'ansprech.neu' : 'ansprech.bearbeiten')} hervorgehoben>
          <AnsprechpersonFormular
            kontakt={offen.kontakt}
            stichtag={data.stichtag}
            schliesse={() => setOffen(null)}
          />
        </Karte>
      ) : null}
      {data?.eintraege.length === 0 ? (
        <Leer titel={t('ansprech.leer')}>{t('ansprech.leer.text')}</Leer>
      ) : null}
      {data && data.eintraege.length > 0 ? (
        <div className="kim-stapel">
          <Auswahl
            id="filter"
            label={t('ansprech.filter')}
            leer={t('ansprech.alle')}
            value={art}
            onChange={({ target }) => setArt(target.value)}
            optionen={arten.map((wert) => ({ wert, text: textOf(EMPFAENGERARTEN, wert) }))}
          />
          <Tabelle
            titel={t('ansprech.titel')}
            titelVerborgen
            spalten={toSpalten(pflegt && offen === null ? (kontakt) => setOffen({ kontakt }) : null)}
            zeilen={zeilen}
            schluessel={({ id }) => id}
          />
        </div>
      ) : null}
    </>
  );
}

function toSpalten(onAendern: ((kontakt: Kontakt) => void) | null): Spalte<Kontakt>[] {
  return [
    { id: 'stelle', kopf: t('ansprech.stelle'), zelle: ({ stelle }) => stelle },
    {
      id: 'art',
      kopf: t('ansprech.schnittstelle'),
      zelle: ({ schnittstelle }) => textOf(EMPFAENGERARTEN, schnittstelle),
    },
    { id: 'kontakt', kopf: t('ansprech.kontakt'), zelle: (kontakt) => <Kontaktzeile kontakt={kontakt} /> },
    {
      id: 'gueltig',
      kopf: t('ansprech.gueltig'),
      zelle: ({ gueltig, gueltigVon, gueltigBis }) => (
        <>
          {gueltigBis === null
            ? t('zeit.ab', { tag: formatTag(gueltigVon) })
            : t('zeit.vonBis', { von: formatTag(gueltigVon), bis: formatTag(gueltigBis) })}{' '}
          {gueltig ? null : <Etikett text={t('ansprech.nicht')} art="warnung" />}
        </>
      ),
    },
    ...(onAendern === null
      ? []
      : [
          {
            id: 'aendern',
            kopf: t('ansprech.aendern'),
            zelle: (kontakt: Kontakt) => (
              <Button
                art="tertiaer"
                aria-label={t('ansprech.aendern.name', {
                  stelle: kontakt.stelle,
                  funktion: kontakt.funktion,
                })}
                onClick={() => onAendern(kontakt)}
              >
                {t('ansprech.aendern')}
              </Button>
            ),
          },
        ]),
  ];
}
