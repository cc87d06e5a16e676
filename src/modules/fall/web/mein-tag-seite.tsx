import { useState } from 'react';
import { Link } from 'react-router';
import { AustauschHinweis } from '#src/modules/austausch/web/austausch-hinweis.tsx';
import { AbgabenHinweis } from '#src/modules/abgabe/web/abgaben-hinweis.tsx';
import { FallanalysenHinweis } from '#src/modules/fallanalyse/web/fallanalysen-hinweis.tsx';
import { HinweiseHinweis } from '#src/modules/thema/web/hinweise-hinweis.tsx';
import { FachfragenHinweis } from '#src/modules/fachfrage/web/fachfragen-hinweis.tsx';
import { MeineUebergaben, UebergabenAnMich } from '#src/modules/uebergabe/web/meine-uebergaben.tsx';
import { listTagesverweiseRoute } from '#src/modules/verweis/tagesverweise.contract.ts';
import { Tagesverweise } from '#src/modules/verweis/web/tagesverweise.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { createSpaeter } from '#src/web/ui/spaeter.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { getMeinTagRoute } from '../mein-tag.contract.ts';
import type { MeinTag, Tageszeile } from './akte-typen.ts';
import { formatTag } from './auswahl.ts';
import { NeueKurzberatung } from './neue-kurzberatung.tsx';
import { Tagesliste } from './tagesliste.tsx';
import { t } from './tages-texte.ts';
import './fall.css';

const KontaktDialog = createSpaeter(async () => (await import('./kontakt-dialog.tsx')).KontaktDialog);

/** The lists of the day, the most urgent first; an empty list is not shown. */
const LISTEN = [
  'zuInformieren',
  'antraege',
  'faellig',
  'termineHeute',
  'sprachmittlungen',
  'schritte',
  'zielfristen',
  'nichtErreicht',
  'reAssessment',
  'einwilligungen',
  'kurzberatungen',
  'warteliste',
  'ohneTermin',
  'vertretungen',
] as const satisfies readonly (keyof MeinTag)[];

/** Start page of a case manager: what is due, one click away from the Akte, contacts recorded on the spot. */
export default function MeinTagSeite() {
  const { data, error, refetch } = useLesen(getMeinTagRoute, {});
  const [kontakt, setKontakt] = useState<Tageszeile | null>(null);
  return (
    <>
      <Seitenkopf
        titel={t('meinTag.titel')}
        einleitung={data ? <Zahlen tag={data} /> : null}
        aktionen={
          <>
            <NeueKurzberatung />
            <LinkButton zu="/akten" art="sekundaer">
              {t('meinTag.alle')}
            </LinkButton>
          </>
        }
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel fall-karten">
          <Tagesverweise />
          <Listen tag={data} onKontakt={setKontakt} />
        </div>
      ) : null}
      {kontakt && data ? (
        <KontaktDialog
          akteId={kontakt.akteId}
          stichtag={data.stichtag}
          schliesse={() => setKontakt(null)}
          onFertig={(meldung) => {
            setKontakt(null);
            setMeldung(meldung);
          }}
        />
      ) : null}
    </>
  );
}

function Zahlen({ tag }: { tag: MeinTag }) {
  const { faelle, kurzberatungen, ruhend } = tag.akten;
  return (
    <p>
      {formatTag(tag.stichtag)} · {t('meinTag.zahlen', { faelle, kurz: kurzberatungen, ruhend })}
    </p>
  );
}

function Listen({ tag, onKontakt }: { tag: MeinTag; onKontakt: (zeile: Tageszeile) => void }) {
  const verweise = useLesen(listTagesverweiseRoute, {});
  const sichtbar = LISTEN.filter((name) => tag[name].length > 0);
  const { offen } = tag.fallanfragen;
  const nichts = sichtbar.length === 0 && (verweise.data?.eintraege.length ?? 0) === 0 && offen === 0;
  return (
    <div className="kim-stapel fall-karten">
      <UebergabenAnMich />
      {nichts ? <Leer titel={t('meinTag.nichts')}>{t('meinTag.nichts.text')}</Leer> : null}
      {offen > 0 ? (
        <Karte titel={t('meinTag.fallanfragen')} hervorgehoben={tag.fallanfragen.ueberfaellig > 0}>
          <p>
            <Link to="/fallanfragen">{t('meinTag.fallanfragen.text', tag.fallanfragen)}</Link>
          </p>
        </Karte>
      ) : null}
      <AbgabenHinweis />
      <FachfragenHinweis />
      <AustauschHinweis />
      <HinweiseHinweis />
      <FallanalysenHinweis />
      {sichtbar.map((name) => (
        <Karte key={name} titel={t(`meinTag.${name}`)} hervorgehoben={name === 'faellig'}>
          {name === 'nichtErreicht' ? <p>{t('meinTag.nichtErreicht.text')}</p> : null}
          <Tagesliste art={name} zeilen={tag[name]} onKontakt={onKontakt} />
        </Karte>
      ))}
      <MeineUebergaben />
    </div>
  );
}
