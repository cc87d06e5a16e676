import { Link, useParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { Dateien } from '#src/modules/ablage/web/dateien.tsx';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { type Formwahl, useFormwahl } from '#src/modules/gremium/web/formwahl.ts';
import { usePflegt } from '#src/modules/gremium/web/werte.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { getVereinbarungRoute, updateVereinbarungRoute } from '../vereinbarung.contract.ts';
import { VEREINBARUNGSARTEN } from '../wertelisten/ketten.ts';
import { t } from './register-texte.ts';
import { Kuendigung, Pruefung, Unterzeichnung } from './vereinbarung-akte.tsx';
import { VereinbarungFormular } from './vereinbarung-formular.tsx';
import { formatLaufzeit, VEREINBARUNG_ART } from './vereinbarungen-seite.tsx';

export type Vereinbarung = Ausgabe<typeof getVereinbarungRoute>;

/** One agreement: what was agreed, until when, and what is due. */
export default function VereinbarungSeite() {
  const { vereinbarungId = '' } = useParams();
  const wahl = useFormwahl();
  const pflegt = usePflegt();
  const { data, error, refetch } = useLesen(getVereinbarungRoute, { params: { vereinbarungId } });
  return (
    <>
      <Seitenkopf titel={data?.titel ?? t('vereinbarung.titel')} vorzeile={t('vereinbarung.titel')} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data && wahl.offen('bearbeiten') ? (
        <Bearbeiten vereinbarung={data} schliesse={wahl.schliesse} />
      ) : null}
      {data && !wahl.offen('bearbeiten') ? (
        <div className="kim-stapel schnittstelle-karten">
          <Angaben vereinbarung={data} />
          <Dateien zu="VEREINBARUNG" objektId={data.id} />
          {pflegt ? <Akte vereinbarung={data} wahl={wahl} /> : null}
        </div>
      ) : null}
    </>
  );
}

function Angaben({ vereinbarung }: { vereinbarung: Vereinbarung }) {
  const { stand, faellig, art, partner, gegenstand, ablauf, daten, anlagen, ketteId, beginn, ende } =
    vereinbarung;
  const absatz = (text: string | null) =>
    text === null ? null : <span className="schnittstelle-absatz">{text}</span>;
  return (
    <Karte titel={t('vereinbarung.angaben')}>
      <p>
        <Etikett text={t(`vstand.${stand}`)} art={VEREINBARUNG_ART[stand]} />{' '}
        {faellig === null ? null : <Etikett text={t(`faellig.${faellig}`)} art="warnung" />}
      </p>
      <Beschreibungsliste
        angaben={[
          { name: t('vereinbarung.art'), wert: textOf(VEREINBARUNGSARTEN, art) },
          {
            name: t('vereinbarung.partner'),
            wert: partner.map((einer) => `${einer.name} (${textOf(EMPFAENGERARTEN, einer.art)})`).join('; '),
          },
          { name: t('vereinbarung.gegenstand'), wert: absatz(gegenstand) },
          { name: t('vereinbarung.ablauf'), wert: absatz(ablauf) },
          { name: t('vereinbarung.daten.kurz'), wert: absatz(daten) },
          {
            name: t('vereinbarung.anlagen'),
            wert:
              anlagen.length === 0
                ? null
                : anlagen.map((eine) => `${eine.titel}: ${eine.fundstelle}`).join('; '),
          },
          {
            name: t('vereinbarung.kette'),
            wert:
              ketteId === null ? null : (
                <Link to={`/ketten/${ketteId}`}>{t('vereinbarung.kette.ansehen')}</Link>
              ),
          },
          { name: t('vereinbarungen.laufzeit'), wert: formatLaufzeit(beginn, ende) },
          { name: t('vereinbarung.unterzeichnetAm'), wert: formatTag(vereinbarung.unterzeichnetAm) },
          { name: t('vereinbarungen.pruefung'), wert: formatTag(vereinbarung.pruefenAm) },
          { name: t('vereinbarung.vermerk'), wert: absatz(vereinbarung.pruefvermerk) },
          { name: t('vereinbarung.zum'), wert: formatTag(vereinbarung.gekuendigtZum) },
          { name: t('vereinbarung.grund'), wert: absatz(vereinbarung.grund) },
        ]}
      />
    </Karte>
  );
}

function Akte({ vereinbarung, wahl }: { vereinbarung: Vereinbarung; wahl: Formwahl }) {
  const { stand } = vereinbarung;
  const teil = { vereinbarung, schliesse: wahl.schliesse };
  if (wahl.offen('unterzeichnen')) return <Unterzeichnung {...teil} />;
  if (wahl.offen('pruefen')) return <Pruefung {...teil} />;
  if (wahl.offen('kuendigen')) return <Kuendigung {...teil} />;
  if (stand === 'GEKUENDIGT') return null;
  return (
    <div className="kim-aktionen">
      {stand === 'ENTWURF' ? (
        <>
          <Button onClick={() => wahl.oeffne('unterzeichnen')}>{t('vereinbarung.unterzeichnen')}</Button>
          <Button art="sekundaer" onClick={() => wahl.oeffne('bearbeiten')}>
            {t('vereinbarung.bearbeiten')}
          </Button>
        </>
      ) : (
        <>
          <Button onClick={() => wahl.oeffne('pruefen')}>{t('vereinbarung.pruefen')}</Button>
          <Button art="tertiaer" onClick={() => wahl.oeffne('kuendigen')}>
            {t('vereinbarung.kuendigen')}
          </Button>
        </>
      )}
    </div>
  );
}

function Bearbeiten({ vereinbarung, schliesse }: { vereinbarung: Vereinbarung; schliesse: () => void }) {
  const { sende, laeuft, problem } = useSchreiben(updateVereinbarungRoute);
  const { id: vereinbarungId, version } = vereinbarung;
  return (
    <Karte titel={t('vereinbarung.bearbeiten')} hervorgehoben>
      <VereinbarungFormular
        titel={t('vereinbarung.bearbeiten')}
        anfang={{
          ...vereinbarung,
          ablauf: vereinbarung.ablauf ?? '',
          daten: vereinbarung.daten ?? '',
          ketteId: vereinbarung.ketteId ?? '',
          ende: vereinbarung.ende ?? '',
        }}
        bezug={vereinbarungId}
        fassung={version}
        laeuft={laeuft}
        problem={problem}
        onAbbrechen={schliesse}
        onSenden={async (body) => {
          const antwort = await sende({ params: { vereinbarungId }, body: { ...body, version } });
          if (!antwort.ok) return antwort.fehler;
          schliesse();
          setMeldung(t('vereinbarung.gespeichert'));
          return null;
        }}
      />
    </Karte>
  );
}
