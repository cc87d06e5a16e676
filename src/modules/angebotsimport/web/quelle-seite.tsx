import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Fortschritt } from '#src/web/ui/fortschritt.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import {
  createAngebotslaufRoute,
  getAngebotsquelleRoute,
  stopAngebotslaufRoute,
  updateAngebotsquelleRoute,
} from '../angebotsimport.contract.ts';
import { INTEGREAT_INHALTE, LAUFFEHLER, QUELLENRHYTHMEN } from '../quelle.model.ts';
import { Begriffe } from './begriffe.tsx';
import { DateiHochladen } from './datei-hochladen.tsx';
import { Spalten } from './spalten.tsx';
import { Quellenformular, toEingabe, toSpaltenwahl } from './quelle-formular.tsx';
import { describeLauf } from './quellen-seite.tsx';
import { t } from './texte.ts';
import { Vorschau } from './vorschau.tsx';

type Quelle = Ausgabe<typeof getAngebotsquelleRoute>;
type Lauf = NonNullable<Quelle['lauf']>;

/** While something works in the background, the page looks again so often. */
const NACHSEHEN_MS = 2_000;
const ARBEITET: readonly Lauf['zustand'][] = ['WARTET', 'LIEST', 'UEBERNAHME'];

/** One source: what is known of it, how far its reading is, and the preview to decide on. */
export default function QuelleSeite() {
  const { quelleId = '' } = useParams();
  const { data, error, refetch } = useLesen(getAngebotsquelleRoute, { params: { quelleId } });
  const arbeitet = data?.lauf ? ARBEITET.includes(data.lauf.zustand) : false;
  useEffect(() => {
    if (!arbeitet) return;
    const uhr = setInterval(() => void refetch(), NACHSEHEN_MS);
    return () => clearInterval(uhr);
  }, [arbeitet, refetch]);
  return (
    <>
      <Seitenkopf titel={data?.name ?? t('quelle.titel')} />
      <div className="kim-stapel kim-stapel--voll">
        {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
        {data === undefined && !error ? <Ladeanzeige /> : null}
        {data ? <Quellenansicht quelle={data} /> : null}
      </div>
    </>
  );
}

function Quellenansicht({ quelle }: { quelle: Quelle }) {
  const [aendern, setAendern] = useState(false);
  const { lauf, id: quelleId } = quelle;
  const start = useSchreiben(createAngebotslaufRoute);
  const zustand = useSchreiben(updateAngebotsquelleRoute);
  const problem = start.problem ?? zustand.problem;
  const frei = lauf === null || !(ARBEITET.includes(lauf.zustand) || lauf.zustand === 'BEREIT');
  const lies = async () => {
    const antwort = await start.sende({ params: { quelleId } });
    if (antwort.ok) setMeldung(t('quelle.gestartet'));
  };
  const setzeZustand = async (neu: Quelle['zustand']) => {
    const { version, zuordnung } = quelle;
    const body = {
      version,
      zuordnung,
      spalten: toSpaltenwahl(quelle.spalten),
      zustand: neu,
      quelle: toEingabe({ ...quelle, region: quelle.region ?? '' }),
      bestaetigt: true as const,
    };
    const antwort = await zustand.sende({ params: { quelleId }, body });
    if (antwort.ok) setMeldung(t(neu === 'BEENDET' ? 'quelle.beendet' : 'quelle.wiederDa'));
  };
  if (aendern) return <Quellenformular quelle={quelle} schliesse={() => setAendern(false)} />;
  return (
    <>
      <Karte titel={t('angaben.titel')}>
        <Beschreibungsliste
          angaben={[
            ...(quelle.url === null ? [] : [{ name: t('angaben.adresse'), wert: quelle.url }]),
            { name: t('angaben.lizenz'), wert: quelle.lizenz },
            { name: t('angaben.zustaendig'), wert: quelle.verantwortlich },
            ...(quelle.art === 'DATEI'
              ? [{ name: t('angaben.datei'), wert: describeDatei(quelle) }]
              : [{ name: t('angaben.rhythmus'), wert: textOf(QUELLENRHYTHMEN, quelle.rhythmus) }]),
            ...(quelle.art === 'INTEGREAT'
              ? [{ name: t('angaben.umfang'), wert: describeUmfang(quelle) }]
              : []),
          ]}
        />
        <p>
          {[
            quelle.zustand === 'BEENDET' ? t('quellen.beendet') : describeLauf(lauf),
            t('quellen.angebote', { anzahl: quelle.angebote }),
          ].join(' · ')}
        </p>
        {problem ? <ProblemHinweis problem={problem} /> : null}
        <div className="kim-aktionen">
          {quelle.zustand === 'AKTIV' && frei && (quelle.art !== 'DATEI' || quelle.datei !== null) ? (
            <Button art={quelle.art === 'DATEI' ? 'sekundaer' : 'primaer'} onClick={() => void lies()}>
              {t('quelle.lesen')}
            </Button>
          ) : null}
          <Button art="sekundaer" onClick={() => setAendern(true)}>
            {t('quelle.aendern')}
          </Button>
          {frei ? (
            <Button
              art="tertiaer"
              onClick={() => void setzeZustand(quelle.zustand === 'AKTIV' ? 'BEENDET' : 'AKTIV')}
            >
              {t(quelle.zustand === 'AKTIV' ? 'quelle.beenden' : 'quelle.wieder')}
            </Button>
          ) : null}
        </div>
      </Karte>
      {quelle.art === 'DATEI' && quelle.zustand === 'AKTIV' && frei ? (
        <Karte titel={t('datei.titel')}>
          <DateiHochladen quelleId={quelleId} />
        </Karte>
      ) : null}
      {lauf ? <Laufstand quelleId={quelleId} lauf={lauf} /> : null}
      {lauf && lauf.zahlen.hinweise.length > 0 && !ARBEITET.includes(lauf.zustand) ? (
        <Hinweis art="info" titel={t('datei.gelesen')}>
          {lauf.zahlen.hinweise.map((satz) => (
            <p key={satz}>{satz}</p>
          ))}
        </Hinweis>
      ) : null}
      {lauf?.zustand === 'BEREIT' ? <Vorschau key={lauf.id} quelleId={quelleId} lauf={lauf} /> : null}
      {lauf && lauf.zahlen.spalten.length > 0 && !ARBEITET.includes(lauf.zustand) ? (
        <Spalten key={`spalten ${lauf.id}`} quelle={quelle} lauf={lauf} />
      ) : null}
      {lauf && lauf.zahlen.begriffe.length > 0 && !ARBEITET.includes(lauf.zustand) ? (
        <Begriffe quelle={quelle} begriffe={lauf.zahlen.begriffe} />
      ) : null}
    </>
  );
}

function Laufstand({ quelleId, lauf }: { quelleId: string; lauf: Lauf }) {
  const { id: laufId, zustand, gelesen, gesamt, fehler, fehlerOrt } = lauf;
  const { sende, problem } = useSchreiben(stopAngebotslaufRoute);
  const brichAb = async () => {
    if ((await sende({ params: { quelleId, laufId } })).ok) setMeldung(t('quelle.abgebrochen'));
  };
  if (zustand === 'GESCHEITERT') {
    return (
      <Hinweis
        art={fehler === 'VON_HAND' ? 'info' : 'warnung'}
        titel={t(fehler === 'VON_HAND' ? 'quelle.fehler.hand' : 'quelle.fehler')}
      >
        <p>
          {Object.hasOwn(LAUFFEHLER, fehler ?? '')
            ? LAUFFEHLER[fehler as keyof typeof LAUFFEHLER]
            : LAUFFEHLER.ABGEBROCHEN}
        </p>
        {fehlerOrt ? <p className="kim-klein">{t('quelle.fehler.ort', { ort: fehlerOrt })}</p> : null}
      </Hinweis>
    );
  }
  if (!ARBEITET.includes(zustand)) return null;
  const label = t(zustand === 'UEBERNAHME' ? 'quelle.uebernommen' : 'quelle.gelesen');
  return (
    <Karte titel={describeLauf(lauf)}>
      {gesamt === null ? (
        <p>{t('quelle.bisher', { anzahl: gelesen })}</p>
      ) : (
        <Fortschritt label={label} wert={gelesen} gesamt={gesamt} />
      )}
      <p>
        {t('quelle.verlassen')} {t('quelle.abbrechen.text')}
      </p>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <div className="kim-aktionen">
        <Button art="sekundaer" onClick={() => void brichAb()}>
          {t(zustand === 'UEBERNAHME' ? 'quelle.abbrechen.UEBERNAHME' : 'quelle.abbrechen.LIEST')}
        </Button>
      </div>
    </Karte>
  );
}

/** „liegt seit dem 19.10.2026 bereit (120 KB)“ */
function describeDatei({ datei, vollstaendig }: Quelle): string {
  const stand =
    datei === null
      ? t('datei.keine')
      : t('datei.liegt', { tag: formatTag(datei.am), kb: Math.ceil(datei.bytes / 1024) });
  return vollstaendig ? `${stand}; ${t('datei.vollstaendig')}` : stand;
}

function describeUmfang({ region, inhalte, sprachen }: Quelle): string {
  const was = inhalte.map((code) => textOf(INTEGREAT_INHALTE, code)).join(', ');
  const worin = ['Deutsch', ...sprachen.map((code) => textOf(SPRACHEN, code))].join(', ');
  return [region ?? '', was, worin].join('; ');
}
