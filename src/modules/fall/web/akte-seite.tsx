import { FallanalyseKnopf } from '#src/modules/fallanalyse/web/fallanalyse-knopf.tsx';
import { HinweisKnopf } from '#src/modules/thema/web/hinweis-knopf.tsx';
import { useEffect, useRef, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { ENDZUSTAENDE } from '#src/modules/akte/akte.model.ts';
import { AntraegeKarte, Vermerke } from '#src/modules/betroffenenantrag/web/antraege-karte.tsx';
import { Einwilligungen } from '#src/modules/einwilligung/web/einwilligungen.tsx';
import { KurzberatungAbschnitt } from '#src/modules/kurzberatung/web/kurzberatung-abschnitt.tsx';
import { Netzwerk } from '#src/modules/netzwerk/web/netzwerk.tsx';
import { Offenlegungen } from '#src/modules/offenlegung/web/offenlegungen.tsx';
import { Papiere } from '#src/modules/papier/web/papiere.tsx';
import { Kopieweg } from '#src/modules/auskunft/web/kopieweg.tsx';
import { Personendaten } from '#src/modules/person/web/personendaten.tsx';
import { Rechtskreis } from '#src/modules/rechtskreis/web/rechtskreis.tsx';
import { Sprachmittlungen } from '#src/modules/sprachmittlung/web/sprachmittlungen.tsx';
import { Verfahren } from '#src/modules/verfahren/web/verfahren.tsx';
import { Verweise } from '#src/modules/verweis/web/verweise.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { getAkteRoute } from '../akte-ansicht.contract.ts';
import { Abschluss } from './abschluss.tsx';
import type { AkteSeite } from './akte-typen.ts';
import { Assessment } from './assessment.tsx';
import { Anstehendes } from './anstehendes.tsx';
import { Aufgaben } from './aufgaben.tsx';
import { Aufnahme } from './aufnahme.tsx';
import { Barrierebedarf } from './barrierebedarf.tsx';
import { formatTag } from './auswahl.ts';
import { BEREICHE, type Bereich, listBereiche } from './bereiche.ts';
import { Bereichsnavigation } from './bereichsnavigation.tsx';
import { KontaktDialog } from './kontakt-dialog.tsx';
import { findTerminbezug } from './kontakt-werte.ts';
import { Kontakte } from './kontakte.tsx';
import { t } from './texte.ts';
import { Ueberblick } from './ueberblick.tsx';
import { Wohnort } from './wohnort.tsx';
import { AkteZeitleiste } from './zeitleiste.tsx';
import { Ziele } from './ziele.tsx';
import './fall.css';

/** The page of one Akte. One answer feeds all parts; the part is in the address, so that a link leads to it. */
export default function AkteSeiteAnsicht() {
  const { akteId = '' } = useParams();
  const [suche] = useSearchParams();
  const { data, error, refetch } = useLesen(getAkteRoute, { params: { akteId } });
  const { data: sitzung } = useSitzung();
  const [kontakt, setKontakt] = useState(false);
  useFokusNachAenderung(data?.akte.version);
  const wunsch = BEREICHE.find((name) => name === suche.get('bereich')) ?? 'ueberblick';
  if (error) {
    return (
      <>
        <Seitenkopf titel={t('akte.titel')} />
        <Stoerung fehler={error} erneut={() => void refetch()} />
      </>
    );
  }
  if (data === undefined) return <Ladeanzeige />;
  const bereich = listBereiche(data).includes(wunsch) ? wunsch : 'ueberblick';
  const bearbeitbar = !ENDZUSTAENDE.has(data.akte.zustand);
  return (
    <>
      <Kopf seite={data} onKontakt={bearbeitbar ? () => setKontakt(true) : null} />
      <Zustand seite={data} />
      <Vermerke akteId={akteId} />
      <Bereichsnavigation seite={data} aktuell={bereich} />
      <Teil bereich={bereich} seite={data} bearbeitbar={bearbeitbar} />
      {kontakt && sitzung ? (
        <KontaktDialog
          akteId={akteId}
          stichtag={sitzung.stichtag}
          {...toTermin(data, sitzung.stichtag)}
          schliesse={() => setKontakt(false)}
          onFertig={(meldung) => {
            setKontakt(false);
            setMeldung(meldung);
          }}
        />
      ) : null}
    </>
  );
}

function toTermin({ akte }: AkteSeite, stichtag: string) {
  const termin = findTerminbezug(akte, stichtag);
  return termin === undefined ? {} : { termin };
}

/** An act may take away the button that had the focus; then the heading gets it, so that nobody starts at the top. */
function useFokusNachAenderung(version: number | undefined): void {
  const letzte = useRef(version);
  useEffect(() => {
    const erste = letzte.current === undefined;
    letzte.current = version;
    if (erste || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [version]);
}

function Kopf({ seite, onKontakt }: { seite: AkteSeite; onKontakt: (() => void) | null }) {
  const { akte, personen } = seite;
  const art = akte.art === 'FALL' ? t('akte.fall') : t('akte.kurzberatung');
  return (
    <Seitenkopf
      titel={personen[0]?.name ?? t('akte.anonym')}
      vorzeile={t('akte.vorzeile', { art, nummer: akte.nummer })}
      aktionen={
        onKontakt ? (
          <>
            <Button onClick={onKontakt}>{t('kontakt.erfassen')}</Button>
            <HinweisKnopf akteId={akte.id} />
            <FallanalyseKnopf akteId={akte.id} />
          </>
        ) : akte.zustand === 'GESCHLOSSEN' ? (
          <FallanalyseKnopf akteId={akte.id} />
        ) : null
      }
    />
  );
}

/** What everybody on the page must know first: frozen, closed, deputy. */
function Zustand({ seite }: { seite: AkteSeite }) {
  const { akte, zugriff } = seite;
  const loeschen =
    akte.loeschenAb === null ? null : <p>{t('akte.loeschen', { datum: formatTag(akte.loeschenAb) })}</p>;
  return (
    <>
      {zugriff.art === 'VERTRETUNG' ? (
        <Hinweis art="info" titel={t('akte.vertretungBis', { datum: formatTag(zugriff.bis) })} />
      ) : null}
      {akte.zustand === 'EINWILLIGUNG_WIDERRUFEN' ? (
        <Hinweis art="warnung" titel={t('akte.eingefroren')}>
          {loeschen}
        </Hinweis>
      ) : null}
      {akte.zustand === 'GESCHLOSSEN' || akte.zustand === 'NICHT_AUFGENOMMEN' ? (
        <Hinweis art="info" titel={t('akte.geschlossen')}>
          {loeschen}
        </Hinweis>
      ) : null}
    </>
  );
}

function Teil({ bereich, ...teil }: { bereich: Bereich; seite: AkteSeite; bearbeitbar: boolean }) {
  switch (bereich) {
    case 'ueberblick':
      return <Ueberblick {...teil} />;
    case 'person':
      return (
        <section className="kim-stapel fall-karten">
          <h2>{t('akte.person')}</h2>
          <Personendaten akteId={teil.seite.akte.id} bearbeitbar={teil.bearbeitbar} />
          <Wohnort akte={teil.seite.akte} bearbeitbar={teil.bearbeitbar} />
          <Barrierebedarf
            akteId={teil.seite.akte.id}
            schreibbar={teil.bearbeitbar && teil.seite.zugriff.art === 'ZUSTAENDIG'}
          />
          {teil.seite.zugriff.art === 'ZUSTAENDIG' && !teil.seite.akte.anonym ? <Kopieweg /> : null}
        </section>
      );
    case 'kurzberatung':
      return <KurzberatungAbschnitt akteId={teil.seite.akte.id} />;
    case 'aufnahme':
      return <Aufnahme {...teil} />;
    case 'assessment':
      return <Assessment {...teil} />;
    case 'ziele':
      return <Ziele {...teil} />;
    case 'rechtskreis':
      return (
        <Rechtskreis
          akteId={teil.seite.akte.id}
          bearbeitbar={teil.bearbeitbar}
          aufgaben={teil.seite.aufgaben}
          nachHinweisen={<Aufgaben {...teil} />}
        />
      );
    case 'kontakte':
      return <Kontakte {...teil} />;
    case 'sprachmittlung':
      return (
        <Sprachmittlungen
          akteId={teil.seite.akte.id}
          bearbeitbar={teil.bearbeitbar}
          sprache={teil.seite.kurzberatung?.sprache ?? ''}
        />
      );
    case 'verfahren':
      return <Verfahren akteId={teil.seite.akte.id} bearbeitbar={teil.bearbeitbar} />;
    case 'netzwerk':
      return <Netzwerk akteId={teil.seite.akte.id} bearbeitbar={teil.bearbeitbar} />;
    case 'verweise':
      return (
        <Verweise
          akteId={teil.seite.akte.id}
          bearbeitbar={teil.bearbeitbar}
          anderesFallmanagement={teil.seite.aufnahme?.anderesFallmanagement ?? []}
        />
      );
    case 'einwilligungen':
      return (
        <div className="kim-stapel fall-karten">
          <Einwilligungen akteId={teil.seite.akte.id} bearbeitbar={teil.bearbeitbar} />
          <AntraegeKarte akteId={teil.seite.akte.id} />
        </div>
      );
    case 'offenlegungen':
      return <Offenlegungen akteId={teil.seite.akte.id} />;
    case 'papiere':
      return <Papiere akteId={teil.seite.akte.id} bearbeitbar={teil.bearbeitbar} />;
    case 'zeitleiste':
      return (
        <div className="kim-stapel fall-karten">
          <Anstehendes seite={teil.seite} />
          <AkteZeitleiste akteId={teil.seite.akte.id} />
        </div>
      );
    case 'abschluss':
      return <Abschluss {...teil} />;
  }
}
