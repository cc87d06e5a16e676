import { useState } from 'react';
import { formatCent, toCent } from '#src/core/cent.ts';
import { formatVzae, toVzae } from '#src/core/vzae.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { PROGRAMM_NAMEN } from '../../laufjahr/doppelfoerderung.model.ts';
import { KOFINANZIERER_NAMEN } from '../../laufjahr/kofinanzierung.model.ts';
import { undoFremdanteilRoute, undoKofinanzierungRoute } from '../../laufjahr/laufjahr.contract.ts';
import { Befundliste } from '../weiterleitung-karte.tsx';
import { FremdanteilFormular, KofinanzierungFormular } from './eintrag-formulare.tsx';
import type { Eigenes, LaufendesJahr } from './laufjahr-typen.ts';
import { t } from './texte.ts';

type Props = { data: LaufendesJahr; eigenes: Eigenes };
type Kofin = Eigenes['kofinanzierung'][number];
type Fremd = Eigenes['fremdanteile'][number];

/** Shares of a person outside KIM, and what the rules find over all programmes. */
export function Fremdanteile({ data, eigenes }: Props) {
  const [neu, setNeu] = useState(false);
  const { sende, laeuft, problem } = useSchreiben(undoFremdanteilRoute);
  const streiche = async (id: string) => {
    const antwort = await sende({ params: { fremdanteilId: id }, body: {} });
    if (antwort.ok) setMeldung(t('gespeichert'));
  };
  const spalten: readonly Spalte<Fremd>[] = [
    { id: 'kuerzel', kopf: t('fremd.kuerzel'), zelle: ({ kuerzel }) => kuerzel },
    { id: 'programm', kopf: t('fremd.programm'), zelle: ({ programm }) => PROGRAMM_NAMEN[programm] },
    { id: 'vzae', kopf: t('fremd.vzae'), zahl: true, zelle: ({ vzae }) => formatVzae(toVzae(vzae)) },
    { id: 'zeitraum', kopf: t('kofin.zeitraum'), zelle: formatZeitraum },
    {
      id: 'streichen',
      kopf: t('kofin.streichen'),
      zelle: (zeile) => (
        <Streichung
          zeile={zeile}
          name={`${zeile.kuerzel}, ${PROGRAMM_NAMEN[zeile.programm]}`}
          darf={data.bearbeitbar}
          laeuft={laeuft}
          onStreichen={() => void streiche(zeile.id)}
        />
      ),
    },
  ];
  return (
    <Karte titel={t('fremd.titel')}>
      <p>{t('fremd.text')}</p>
      {eigenes.doppelfoerderung.length === 0 ? <p>{t('fremd.gut')}</p> : null}
      <Befundliste befunde={eigenes.doppelfoerderung} />
      {problem ? <ProblemHinweis problem={problem} /> : null}
      {eigenes.fremdanteile.length === 0 ? null : (
        <Tabelle
          titel={t('fremd.tabelle')}
          titelVerborgen
          spalten={spalten}
          zeilen={eigenes.fremdanteile}
          schluessel={({ id }) => id}
        />
      )}
      {data.bearbeitbar && !neu ? (
        <div className="kim-aktionen">
          <Button art="sekundaer" onClick={() => setNeu(true)}>
            {t('fremd.neu')}
          </Button>
        </div>
      ) : null}
      {neu ? <FremdanteilFormular data={data} schliesse={() => setNeu(false)} /> : null}
      <p className="kim-klein">
        <Etikett text={t('annahme')} art="info" /> {t('fremd.annahme')}
      </p>
    </Karte>
  );
}

/** Money of others by Stelle and source, with its sum by position. */
export function Kofinanzierung({ data, eigenes }: Props) {
  const [neu, setNeu] = useState(false);
  const { sende, laeuft, problem } = useSchreiben(undoKofinanzierungRoute);
  const streiche = async (id: string) => {
    const antwort = await sende({ params: { kofinanzierungId: id }, body: {} });
    if (antwort.ok) setMeldung(t('gespeichert'));
  };
  const nameOf = (schluessel: string): string =>
    data.stellen.find((stelle) => stelle.schluessel === schluessel)?.bezeichnung ?? schluessel;
  const betrag = (zeile: Kofin): string => formatCent(toCent(zeile.betrag));
  const spalten: readonly Spalte<Kofin>[] = [
    { id: 'stelle', kopf: t('kofin.stelle'), zelle: ({ stelle }) => nameOf(stelle) },
    { id: 'quelle', kopf: t('kofin.quelle'), zelle: ({ quelle }) => KOFINANZIERER_NAMEN[quelle] },
    { id: 'betrag', kopf: t('kofin.betrag'), zahl: true, zelle: betrag },
    { id: 'zeitraum', kopf: t('kofin.zeitraum'), zelle: formatZeitraum },
    { id: 'beleg', kopf: t('kofin.beleg'), zelle: ({ beleg }) => beleg },
    {
      id: 'streichen',
      kopf: t('kofin.streichen'),
      zelle: (zeile) => (
        <Streichung
          zeile={zeile}
          name={`${nameOf(zeile.stelle)}, ${KOFINANZIERER_NAMEN[zeile.quelle]}, ${betrag(zeile)}`}
          darf={data.bearbeitbar}
          laeuft={laeuft}
          onStreichen={() => void streiche(zeile.id)}
        />
      ),
    },
  ];
  return (
    <Karte titel={t('kofin.titel')}>
      <p>{t('kofin.text')}</p>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      {eigenes.kofinanzierung.length === 0 ? null : (
        <Tabelle
          titel={t('kofin.tabelle')}
          titelVerborgen
          spalten={spalten}
          zeilen={eigenes.kofinanzierung}
          schluessel={({ id }) => id}
        />
      )}
      {eigenes.kofinanzierungJePosition.length === 0 ? null : (
        <ul className="kim-liste-blank">
          {eigenes.kofinanzierungJePosition.map(({ position, betrag: summe }) => (
            <li key={position}>
              {t('kofin.summe', { position: t(`position.${position}`), betrag: formatCent(toCent(summe)) })}
            </li>
          ))}
        </ul>
      )}
      <Befundliste befunde={eigenes.ueberfinanzierung} />
      {data.bearbeitbar && !neu && data.stellen.length > 0 ? (
        <div className="kim-aktionen">
          <Button art="sekundaer" onClick={() => setNeu(true)}>
            {t('kofin.neu')}
          </Button>
        </div>
      ) : null}
      {neu ? <KofinanzierungFormular data={data} schliesse={() => setNeu(false)} /> : null}
      <p className="kim-klein">
        <Etikett text={t('annahme')} art="info" /> {t('kofin.annahme')}
      </p>
    </Karte>
  );
}

function Streichung({
  zeile,
  name,
  darf,
  laeuft,
  onStreichen,
}: {
  zeile: { gestrichen: boolean };
  name: string;
  darf: boolean;
  laeuft: boolean;
  onStreichen: () => void;
}) {
  if (zeile.gestrichen) return <Etikett text={t('kofin.gestrichen')} />;
  if (!darf) return null;
  return (
    <Button
      art="tertiaer"
      laeuft={laeuft}
      aria-label={t('kofin.streichen.name', { name })}
      onClick={onStreichen}
    >
      {t('kofin.streichen')}
    </Button>
  );
}

function formatZeitraum({ von, bis }: { von: string; bis: string | null }): string {
  return bis === null
    ? t('stelle.seit', { von: formatTag(von) })
    : t('stelle.zeitraum', { von: formatTag(von), bis: formatTag(bis) });
}
