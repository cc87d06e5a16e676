import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { usePflegt } from '#src/modules/gremium/web/werte.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { getKetteRoute, updateFassungRoute } from '../kette.contract.ts';
import { KETTENARTEN } from '../wertelisten/ketten.ts';
import { Ansprechkontakte } from './ansprechkontakte.tsx';
import { Fassungsakte } from './fassungsakte.tsx';
import { KetteFormular } from './kette-formular.tsx';
import { toKettenwerte } from './kette-werte.ts';
import { type Kette, Kettenbild } from './kettenbild.tsx';
import { STAND_ART } from './ketten-seite.tsx';
import { Kettentext } from './kettentext.tsx';
import { t } from './texte.ts';
import './schnittstelle.css';

/** One Kette: picture, text, who answers, its Fassungen. */
export default function KetteSeite() {
  const { ketteId = '' } = useParams();
  const [adresse] = useSearchParams();
  const nr = Number(adresse.get('nr') ?? '');
  const [bearbeitet, setBearbeitet] = useState(false);
  const pflegt = usePflegt();
  const { data, error, refetch } = useLesen(getKetteRoute, {
    params: { ketteId },
    query: Number.isInteger(nr) && nr > 0 ? { nr } : {},
  });
  return (
    <>
      <Seitenkopf titel={data?.name ?? t('kette.titel')} vorzeile={t('kette.titel')} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data && bearbeitet ? <Bearbeiten kette={data} schliesse={() => setBearbeitet(false)} /> : null}
      {data && !bearbeitet ? (
        <div className="kim-stapel schnittstelle-karten">
          <Angaben kette={data} />
          <Karte
            titel={t('kette.bild')}
            aktionen={
              <LinkButton
                datei
                art="tertiaer"
                zu={`/api/v1/ketten/${data.id}/fassungen/${String(data.nr)}/kette.bpmn`}
              >
                {t('kette.bpmn')}
              </LinkButton>
            }
          >
            <Kettenbild name={data.name} schritte={data.schritte} />
          </Karte>
          <Karte titel={t('kette.text')}>
            <Kettentext schritte={data.schritte} />
          </Karte>
          <Karte titel={t('kette.kontakte')}>
            {[...new Set(data.schritte.map(({ schnittstelle }) => schnittstelle))].map((schnittstelle) => (
              <Ansprechkontakte key={schnittstelle} schnittstelle={schnittstelle} />
            ))}
          </Karte>
          {pflegt ? <Fassungen kette={data} onBearbeiten={() => setBearbeitet(true)} /> : null}
        </div>
      ) : null}
    </>
  );
}

function Angaben({ kette }: { kette: Kette }) {
  const { art, stand, nr, gueltigVon, gueltigBis, anlass, ziel, quelle, bemerkung } = kette;
  const absatz = (text: string | null) =>
    text === null ? null : <span className="schnittstelle-absatz">{text}</span>;
  return (
    <Karte titel={t('kette.angaben')}>
      <p>
        <Etikett text={t(`stand.${stand}`)} art={STAND_ART[stand]} /> {t('kette.fassung', { nr })}
        {gueltigVon === null ? null : `, ${t('stand.ab', { tag: formatTag(gueltigVon) })}`}
        {gueltigBis === null ? null : ` ${t('stand.bis', { tag: formatTag(gueltigBis) })}`}
      </p>
      <Beschreibungsliste
        angaben={[
          { name: t('ketten.art'), wert: textOf(KETTENARTEN, art) },
          { name: t('kette.anlass'), wert: absatz(anlass) },
          { name: t('kette.ziel'), wert: absatz(ziel) },
          { name: t('kette.quelle'), wert: quelle },
          { name: t('kette.bemerkung'), wert: absatz(bemerkung) },
        ]}
      />
    </Karte>
  );
}

function Fassungen({ kette, onBearbeiten }: { kette: Kette; onBearbeiten: () => void }) {
  return (
    <Karte titel={t('kette.fassungen')}>
      <ul>
        {kette.fassungen.map(({ nr, stand, gueltigVon, gueltigBis }) => (
          <li key={nr}>
            {nr === kette.nr ? (
              `${t('kette.fassung', { nr })} (${t('kette.gezeigt')})`
            ) : (
              <Link to={`?nr=${String(nr)}`}>{t('kette.fassung', { nr })}</Link>
            )}{' '}
            <Etikett text={t(`stand.${stand}`)} art={STAND_ART[stand]} />{' '}
            {gueltigVon === null ? null : t('stand.ab', { tag: formatTag(gueltigVon) })}{' '}
            {gueltigBis === null ? null : t('stand.bis', { tag: formatTag(gueltigBis) })}
          </li>
        ))}
      </ul>
      <Fassungsakte kette={kette} onBearbeiten={onBearbeiten} />
    </Karte>
  );
}

function Bearbeiten({ kette, schliesse }: { kette: Kette; schliesse: () => void }) {
  const { sende, laeuft, problem, konflikt, verwerfeProblem } = useSchreiben(updateFassungRoute);
  const { id: ketteId, nr, version } = kette;
  return (
    <Karte titel={t('kette.bearbeiten')} hervorgehoben>
      <KetteFormular
        titel={t('kette.bearbeiten')}
        anfang={toKettenwerte(kette)}
        bezug={ketteId}
        fassung={version}
        laeuft={laeuft}
        problem={problem}
        konflikt={{ stand: konflikt, verwerfe: verwerfeProblem }}
        onAbbrechen={schliesse}
        onSenden={async (angabe, gesehen) => {
          const antwort = await sende({ params: { ketteId, nr }, body: { ...angabe, version: gesehen } });
          if (!antwort.ok) return antwort.fehler;
          schliesse();
          setMeldung(t('kette.gespeichert'));
          return null;
        }}
      />
    </Karte>
  );
}
