import { useState } from 'react';
import { formatGerman, isPlainDate } from '#src/core/plain-date.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { Etikett, type EtikettArt } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import { type EinwilligungAnsicht, listEinwilligungenRoute } from '../einwilligung.contract.ts';
import { type Einwilligungsstand, FORM_TEXTE, STAND_TEXTE } from '../einwilligung.model.ts';
import { TEXT_VERSION, ZWECKTEXTE } from '../texte/de.ts';
import { DATENARTEN } from '../wertelisten/datenarten.ts';
import { EinwilligungFormular } from './einwilligung-formular.tsx';
import { t } from './texte.ts';
import { isWiderrufbar, Widerruf } from './widerruf.tsx';

type Props = { akteId: string; bearbeitbar: boolean };

/** Consents of an Akte: list with state, new ones, withdrawal in two clicks. For the page of the Akte. */
export function Einwilligungen({ akteId, bearbeitbar }: Props) {
  const { data, error, refetch } = useLesen(listEinwilligungenRoute, { params: { akteId } });
  const [neu, setNeu] = useState<'ERTEILT' | 'ABGELEHNT' | null>(null);
  const [alt, setAlt] = useState<EinwilligungAnsicht | null>(null);
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
      {alt === null ? null : (
        <Dialog titel={t('erneuern')} schliesse={() => setAlt(null)}>
          <EinwilligungFormular
            akteId={akteId}
            entscheidung="ERTEILT"
            erneuert={alt}
            schliesse={() => setAlt(null)}
          />
        </Dialog>
      )}
      {data?.eintraege.length === 0 ? (
        <Leer titel={t('keine')}>
          <p>{t('keine.text')}</p>
        </Leer>
      ) : null}
      {data && data.eintraege.length > 0 ? (
        <Liste eintraege={data.eintraege} onErneuern={bearbeitbar ? setAlt : null} />
      ) : null}
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

type Listenprops = {
  eintraege: readonly EinwilligungAnsicht[];
  onErneuern: ((einwilligung: EinwilligungAnsicht) => void) | null;
};

function Liste({ eintraege, onErneuern }: Listenprops) {
  return (
    <Tabelle
      titel={t('tabelle')}
      titelVerborgen
      spalten={[
        { id: 'zweck', kopf: t('spalte.zweck'), zelle: formatUmfang },
        {
          id: 'stand',
          kopf: t('spalte.stand'),
          zelle: Stand,
        },
        { id: 'dauer', kopf: t('spalte.dauer'), zelle: formatDauer },
        { id: 'form', kopf: t('spalte.form'), zelle: formatForm },
        {
          id: 'aktion',
          kopf: t('spalte.aktion'),
          zelle: (einwilligung) => <Handlungen einwilligung={einwilligung} onErneuern={onErneuern} />,
        },
      ]}
      zeilen={eintraege}
      schluessel={({ id }) => id}
    />
  );
}

/** What ends soon or has ended, and what was given to an older text. */
function isErneuerbar({ stand, ersetztDurch, textVersion }: EinwilligungAnsicht): boolean {
  if (ersetztDurch !== null) return false;
  return (
    stand === 'LAEUFT_AB' || stand === 'ABGELAUFEN' || (stand === 'GUELTIG' && textVersion !== TEXT_VERSION)
  );
}

function Handlungen({
  einwilligung,
  onErneuern,
}: {
  einwilligung: EinwilligungAnsicht;
  onErneuern: Listenprops['onErneuern'];
}) {
  const { stand } = einwilligung;
  return (
    <>
      {onErneuern !== null && isErneuerbar(einwilligung) ? (
        <Button
          art={stand === 'GUELTIG' ? 'tertiaer' : 'sekundaer'}
          aria-label={t('erneuern.name', { was: formatZweck(einwilligung) })}
          onClick={() => onErneuern(einwilligung)}
        >
          {t('erneuern.knopf')}
        </Button>
      ) : null}
      {isWiderrufbar(stand) ? <Widerruf einwilligung={einwilligung} /> : null}
    </>
  );
}

/** A renewed consent still counts until its day; nobody has to look after it any more. */
function Stand({ stand, ersetztDurch }: EinwilligungAnsicht) {
  if (ersetztDurch !== null && stand !== 'WIDERRUFEN') return <Etikett text={t('erneuert')} art="neutral" />;
  return <Etikett text={STAND_TEXTE[stand]} art={FARBE[stand]} />;
}

/** The form, and who helped to understand: what is asked when somebody doubts the consent. */
function formatForm({ form, gegebenVon, beteiligte, erklaertIn }: EinwilligungAnsicht): string {
  const namen = [gegebenVon.name, gegebenVon.zweite].filter((name) => name !== null);
  return [
    FORM_TEXTE[form],
    ...(namen.length === 0 ? [] : [t('form.gegeben', { namen: namen.join(', ') })]),
    ...beteiligte.map(({ art, name }) => t(`form.${art}`, { name })),
    ...(erklaertIn === null ? [] : [t('form.erklaert', { sprache: textOf(SPRACHEN, erklaertIn) })]),
  ].join('; ');
}

/** Purpose and recipient, and where the consent is narrower: which way, and which kinds of information. */
function formatUmfang(einwilligung: EinwilligungAnsicht): string {
  const { richtung, datenarten } = einwilligung;
  const arten = datenarten.map((art) => textOf(DATENARTEN, art)).join('; ');
  return [
    formatZweck(einwilligung),
    ...(richtung === 'BEIDE' ? [] : [t(`umfang.${richtung}`)]),
    ...(arten === '' ? [] : [t('umfang.arten', { arten })]),
  ].join(', ');
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
