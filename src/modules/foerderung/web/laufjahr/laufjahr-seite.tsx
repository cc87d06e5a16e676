import { useState } from 'react';
import { useParams } from 'react-router';
import { formatCent, toCent } from '#src/core/cent.ts';
import { isPlainDate } from '#src/core/plain-date.ts';
import { formatVzae, toVzae } from '#src/core/vzae.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Datumseingabe } from '#src/web/ui/datumseingabe.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { getLaufendesJahrRoute } from '../../laufjahr/laufjahr.contract.ts';
import { Fallnavigation } from '../fallnavigation.tsx';
import { Anzeigen, Pflichten } from './anzeigen.tsx';
import { Fremdanteile, Kofinanzierung } from './eintraege.tsx';
import type { Jahresstelle, LaufendesJahr } from './laufjahr-typen.ts';
import { Jahresstellendialog } from './stellendialog.tsx';
import { t } from './texte.ts';
import '../foerderung.css';

/** The Stellen of a Förderfall while the grant runs: who fills them, what gaps cost, what is told to the Bezirksregierung. */
export default function LaufjahrSeite() {
  const { foerderfallId = '' } = useParams();
  const [tag, setTag] = useState('');
  const { data, error, refetch } = useLesen(
    getLaufendesJahrRoute,
    { params: { foerderfallId }, query: isPlainDate(tag) ? { stichtag: tag } : {} },
    { behalteAlte: true },
  );
  // What somebody has to answer comes first.
  const zuTun = data?.anzeigen.some(({ handlungen }) => handlungen.length > 0) ?? false;
  return (
    <>
      <Seitenkopf
        titel={t('titel')}
        vorzeile={
          data === undefined
            ? t('vorzeile.leer')
            : t('vorzeile', { standort: data.foerderfall.standort, jahr: data.foerderfall.foerderjahr })
        }
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel fall-karten">
          <Fallnavigation fall={data.foerderfall} />
          {data.synthetisch ? <p className="kim-klein">{t('synthetisch')}</p> : null}
          <Pflichten data={data} />
          {zuTun ? <Anzeigen data={data} /> : null}
          <Stellen data={data} tag={tag} onTag={setTag} neuLesen={() => void refetch()} />
          {zuTun ? null : <Anzeigen data={data} />}
          {data.eigenes === null ? null : (
            <>
              <Fremdanteile data={data} eigenes={data.eigenes} />
              <Kofinanzierung data={data} eigenes={data.eigenes} />
            </>
          )}
        </div>
      ) : null}
    </>
  );
}

function Stellen({
  data,
  tag,
  onTag,
  neuLesen,
}: {
  data: LaufendesJahr;
  tag: string;
  onTag: (tag: string) => void;
  neuLesen: () => void;
}) {
  const [offen, setOffen] = useState<string | null>(null);
  const { stellen, stichtag } = data;
  const gewaehlt = stellen.find(({ schluessel }) => schluessel === offen);
  const spalten: readonly Spalte<Jahresstelle>[] = [
    {
      id: 'stelle',
      kopf: t('stellen.stelle'),
      zelle: (stelle) => <Name stelle={stelle} stichtag={stichtag} />,
    },
    { id: 'vzae', kopf: t('stellen.vzae'), zahl: true, zelle: ({ vzae }) => formatVzae(toVzae(vzae)) },
    {
      id: 'besetzt',
      kopf: t('stellen.besetzt'),
      zahl: true,
      zelle: ({ besetzt }) => formatVzae(toVzae(besetzt)),
    },
    {
      id: 'bisher',
      kopf: t('stellen.bisher'),
      zahl: true,
      zelle: ({ bisher }) => formatCent(toCent(bisher)),
    },
    {
      id: 'ende',
      kopf: t('stellen.bisEnde'),
      zahl: true,
      zelle: ({ bisEnde }) => formatCent(toCent(bisEnde)),
    },
    {
      id: 'oeffnen',
      kopf: t('stellen.oeffnen'),
      zelle: ({ schluessel, bezeichnung }) => (
        <Button
          art="tertiaer"
          aria-label={t('stellen.oeffnen.name', { name: bezeichnung })}
          onClick={() => setOffen(schluessel)}
        >
          {t('stellen.oeffnen')}
        </Button>
      ),
    },
  ];
  return (
    <Karte titel={t('stellen.titel', { tag: formatTag(stichtag) })}>
      <Datumseingabe
        label={t('stichtag.label')}
        hinweis={t('stichtag.hinweis')}
        wert={tag}
        onWert={onTag}
        freiwillig
      />
      {stellen.length === 0 ? (
        <Leer titel={t('stellen.leer')}>{t('stellen.leer.text')}</Leer>
      ) : (
        <>
          <Tabelle
            titel={t('stellen.titel', { tag: formatTag(stichtag) })}
            titelVerborgen
            spalten={spalten}
            zeilen={stellen}
            schluessel={({ schluessel }) => schluessel}
          />
          <Summe data={data} />
        </>
      )}
      <p className="kim-klein">
        <Etikett text={t('annahme')} art="info" /> {t('stellen.annahme')}
      </p>
      {gewaehlt === undefined ? null : (
        <Jahresstellendialog
          stelle={gewaehlt}
          data={data}
          schliesse={() => setOffen(null)}
          onFertig={() => {
            setMeldung(t('gespeichert'));
            neuLesen();
          }}
        />
      )}
    </Karte>
  );
}

function Name({
  stelle: { bezeichnung, luecken, befunde },
  stichtag,
}: {
  stelle: Jahresstelle;
  stichtag: string;
}) {
  const jetzt = luecken.find(({ von, bis }) => von <= stichtag && stichtag <= bis);
  return (
    <>
      {bezeichnung}
      {jetzt === undefined ? null : (
        <>
          {' '}
          <Etikett
            art="warnung"
            text={
              jetzt.frei === 100
                ? t('stellen.frei', { tag: formatTag(jetzt.von) })
                : t('stellen.teilweise', { tag: formatTag(jetzt.von), frei: formatVzae(toVzae(jetzt.frei)) })
            }
          />
        </>
      )}
      {[...new Set(befunde.map(({ code }) => toKurztext(code)))].map((text) => (
        <span key={text}>
          {' '}
          <Etikett text={text} art="warnung" />
        </span>
      ))}
    </>
  );
}

/** A finding in two words; the whole sentence stands with the Stelle. */
function toKurztext(code: string): string {
  if (code === 'ZUORDNUNG') return t('stelle.zuordnung');
  return t(code === 'E-4.1-e' ? 'stelle.ohneAbschluss' : 'stelle.zuKlein');
}

function Summe({ data: { stellen, stichtag } }: { data: LaufendesJahr }) {
  const sum = (feld: 'bisher' | 'bisEnde'): number =>
    stellen.reduce((summe, stelle) => summe + stelle[feld], 0);
  if (sum('bisEnde') === 0) return <p>{t('stellen.voll', { tag: formatTag(stichtag) })}</p>;
  return (
    <p>
      {t('stellen.summe', {
        tag: formatTag(stichtag),
        bisher: formatCent(toCent(sum('bisher'))),
        ende: formatCent(toCent(sum('bisEnde'))),
      })}
    </p>
  );
}
