import { useState } from 'react';
import { formatGerman, isPlainDate } from '#src/core/plain-date.ts';
import { useAkteNeuLesen } from '#src/modules/person/web/akte-lesen.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { Etikett, type EtikettArt } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import {
  type EinwilligungAnsicht,
  listEinwilligungenRoute,
  recordWiderrufRoute,
} from '../einwilligung.contract.ts';
import { type Einwilligungsstand, FORM_TEXTE, STAND_TEXTE } from '../einwilligung.model.ts';
import { ZWECKTEXTE } from '../texte/de.ts';
import { EinwilligungFormular } from './einwilligung-formular.tsx';
import { t } from './texte.ts';

type Props = { akteId: string; bearbeitbar: boolean };

/** Consents of an Akte: list with state, new ones, withdrawal in two clicks. For the page of the Akte. */
export function Einwilligungen({ akteId, bearbeitbar }: Props) {
  const { data, error, refetch } = useLesen(listEinwilligungenRoute, { params: { akteId } });
  const [neu, setNeu] = useState<'ERTEILT' | 'ABGELEHNT' | null>(null);
  const knoepfe = bearbeitbar ? (
    <>
      <Button art="sekundaer" onClick={() => setNeu('ERTEILT')}>
        {t('erfassen')}
      </Button>
      <Button art="tertiaer" onClick={() => setNeu('ABGELEHNT')}>
        {t('ablehnen')}
      </Button>
    </>
  ) : null;
  return (
    <Karte titel={t('titel')} aktionen={knoepfe}>
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {!data && !error ? <Ladeanzeige /> : null}
      {neu === null ? null : (
        <Dialog titel={t(neu === 'ERTEILT' ? 'erfassen' : 'ablehnen')} schliesse={() => setNeu(null)}>
          <EinwilligungFormular akteId={akteId} entscheidung={neu} schliesse={() => setNeu(null)} />
        </Dialog>
      )}
      {data?.eintraege.length === 0 ? (
        <Leer titel={t('keine')}>
          <p>{t('keine.text')}</p>
        </Leer>
      ) : null}
      {data && data.eintraege.length > 0 ? <Liste eintraege={data.eintraege} /> : null}
    </Karte>
  );
}

const FARBE = {
  GUELTIG: 'erfolg',
  LAEUFT_AB: 'warnung',
  NOCH_NICHT: 'info',
  ABGELAUFEN: 'warnung',
  WIDERRUFEN: 'fehler',
  ABGELEHNT: 'neutral',
} as const satisfies Record<Einwilligungsstand, EtikettArt>;

function Liste({ eintraege }: { eintraege: readonly EinwilligungAnsicht[] }) {
  return (
    <Tabelle
      titel={t('tabelle')}
      titelVerborgen
      spalten={[
        { id: 'zweck', kopf: t('spalte.zweck'), zelle: formatZweck },
        {
          id: 'stand',
          kopf: t('spalte.stand'),
          zelle: Stand,
        },
        { id: 'dauer', kopf: t('spalte.dauer'), zelle: formatDauer },
        { id: 'form', kopf: t('spalte.form'), zelle: ({ form }) => FORM_TEXTE[form] },
        {
          id: 'aktion',
          kopf: t('spalte.aktion'),
          zelle: toWiderruf,
        },
      ]}
      zeilen={eintraege}
      schluessel={({ id }) => id}
    />
  );
}

function toWiderruf(einwilligung: EinwilligungAnsicht) {
  return <Widerruf einwilligung={einwilligung} />;
}

function Stand({ stand }: EinwilligungAnsicht) {
  return <Etikett text={STAND_TEXTE[stand]} art={FARBE[stand]} />;
}

function formatZweck({ zweck, empfaenger }: EinwilligungAnsicht): string {
  const { kurz } = ZWECKTEXTE[zweck];
  return empfaenger === null ? kurz : t('zweck.empfaenger', { zweck: kurz, empfaenger });
}

function formatDauer({ gueltigVon, gueltigBis, widerrufenAm }: EinwilligungAnsicht): string {
  const tag = (text: string) => (isPlainDate(text) ? formatGerman(text) : text);
  const bis = widerrufenAm ?? gueltigBis;
  return bis === null
    ? t('seit', { von: tag(gueltigVon) })
    : t('dauer', { von: tag(gueltigVon), bis: tag(bis) });
}

const WIDERRUFBAR: ReadonlySet<Einwilligungsstand> = new Set([
  'GUELTIG',
  'LAEUFT_AB',
  'NOCH_NICHT',
  'ABGELAUFEN',
]);

/** Two clicks: say it, confirm it. What follows stands between them (DP-C-06). */
function Widerruf({ einwilligung }: { einwilligung: EinwilligungAnsicht }) {
  const [gefragt, setGefragt] = useState(false);
  const { sende, laeuft, problem } = useSchreiben(recordWiderrufRoute);
  const erneuere = useAkteNeuLesen();
  const { id, version, zweck, empfaenger, stand } = einwilligung;
  if (!WIDERRUFBAR.has(stand)) return null;
  if (!gefragt) {
    return (
      <Button art="tertiaer" onClick={() => setGefragt(true)}>
        {t('widerrufen')}
      </Button>
    );
  }
  const widerrufe = async () => {
    const antwort = await sende({ params: { einwilligungId: id }, body: { version } });
    if (!antwort.ok) return;
    erneuere();
    setMeldung(t('widerruf.erledigt'));
  };
  return (
    <div className="kim-stapel">
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <output>{t(zweck === 'ZUSAMMENARBEIT' ? 'widerruf.zusammenarbeit' : 'widerruf.text')}</output>
      {empfaenger === null ? null : <p>{t('widerruf.empfaenger', { empfaenger })}</p>}
      <Button art="gefahr" laeuft={laeuft} onClick={() => void widerrufe()}>
        {t('widerruf.bestaetigen')}
      </Button>
      <Button art="tertiaer" onClick={() => setGefragt(false)}>
        {t('widerruf.abbrechen')}
      </Button>
    </div>
  );
}
