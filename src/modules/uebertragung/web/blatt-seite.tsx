import { useParams, useSearchParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { useAkteSchreiben } from '#src/modules/fall/web/use-akte-schreiben.ts';
import { Absage } from '#src/modules/person/web/formular.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Kopieren } from '#src/web/ui/kopieren.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import {
  getUebertragungsblattRoute,
  recordUebertragungRoute,
  undoUebertragungRoute,
} from '../uebertragung.contract.ts';
import { t } from './texte.ts';
import { formatLetzte, STAND_FARBE } from './uebertragung-seite.tsx';
import { formatQuartal } from './zeitraum.ts';

type Blatt = Ausgabe<typeof getUebertragungsblattRoute>;
type Feld = Blatt['felder'][number];

/** One Akte in the order of the form: each value ready to copy, what is missing, what changed, and the mark. */
export default function BlattSeite() {
  const { akteId = '' } = useParams();
  const [suche, setSuche] = useSearchParams();
  const zeitraum = suche.get('zeitraum') ?? undefined;
  const query = zeitraum === undefined ? {} : { zeitraum };
  const { data, error, refetch } = useLesen(getUebertragungsblattRoute, { params: { akteId }, query });
  if (error) {
    return (
      <>
        <Seitenkopf titel={t('blatt.titel')} />
        <Stoerung fehler={error} erneut={() => void refetch()} />
      </>
    );
  }
  if (!data) return <Ladeanzeige />;
  const { name, fassung } = data.formular;
  return (
    <>
      <Seitenkopf
        titel={t('blatt.titel')}
        vorzeile={t('blatt.vorzeile', { nummer: data.nummer })}
        einleitung={<p>{t('blatt.formular', { name, fassung })}</p>}
        aktionen={
          <LinkButton zu={`/akten/${akteId}`} art="sekundaer">
            {t('blatt.zurueck')}
          </LinkButton>
        }
      />
      <div className="kim-stapel fall-karten">
        {data.formular.stand === 'ANNAHME' ? <Hinweis art="info" titel={t('annahme')} /> : null}
        <Grundlage akteId={akteId} blatt={data} />
        <Auswahl
          label={t('quartal')}
          leer={null}
          value={data.zeitraum}
          optionen={data.zeitraeume.map((wert) => ({ wert, text: formatQuartal(wert) }))}
          onChange={({ target }) => setSuche({ zeitraum: target.value })}
        />
        <Marke akteId={akteId} blatt={data} />
        <Felder blatt={data} />
      </div>
    </>
  );
}

function Grundlage({ akteId, blatt }: { akteId: string; blatt: Blatt }) {
  if (blatt.umfang === 'VOLL') return <Hinweis art="info" titel={t('blatt.voll')} />;
  return (
    <Hinweis art="warnung" titel={t('blatt.minimum')}>
      <p>{t('blatt.minimum.text')}</p>
      <LinkButton zu={`/akten/${akteId}?bereich=einwilligungen`} art="sekundaer">
        {t('blatt.einwilligen')}
      </LinkButton>
    </Hinweis>
  );
}

/** The state of this quarter and the one click that changes it. */
function Marke({ akteId, blatt }: { akteId: string; blatt: Blatt }) {
  const markieren = useAkteSchreiben(recordUebertragungRoute);
  const zuruecknehmen = useAkteSchreiben(undoUebertragungRoute);
  const { zeitraum, formular, lfd, stand, letzte, felder } = blatt;
  const problem = markieren.problem ?? zuruecknehmen.problem;
  const markiere = async () => {
    const body = { zeitraum, fassung: formular.fassung, lfd };
    const antwort = await markieren.sende({ params: { akteId }, body });
    if (antwort.ok) setMeldung(t('blatt.markiert'));
  };
  const nimmZurueck = async (uebertragungId: string) => {
    const antwort = await zuruecknehmen.sende({ params: { akteId, uebertragungId } });
    if (antwort.ok) setMeldung(t('blatt.offen'));
  };
  return (
    <Karte titel={t('blatt.stand')}>
      {problem ? <Absage problem={problem} /> : null}
      <p>
        <Etikett text={t(`stand.${stand}`)} art={STAND_FARBE[stand]} />{' '}
        {letzte === null ? null : formatLetzte(letzte)}
      </p>
      {stand === 'GEAENDERT' && felder.every(({ geaendert }) => !geaendert) ? (
        <p>{t('blatt.gleich')}</p>
      ) : null}
      <div className="kim-aktionen">
        {stand === 'UEBERTRAGEN' ? null : (
          <Button laeuft={markieren.laeuft} onClick={() => void markiere()}>
            {t('blatt.markieren')}
          </Button>
        )}
        {letzte === null ? null : (
          <Button art="tertiaer" laeuft={zuruecknehmen.laeuft} onClick={() => void nimmZurueck(letzte.id)}>
            {t('blatt.zuruecknehmen')}
          </Button>
        )}
      </div>
    </Karte>
  );
}

/** One card for each part of the form, in its order; a part may come back. */
function Felder({ blatt }: { blatt: Blatt }) {
  const fehlend = blatt.felder.filter(({ stand }) => stand === 'FEHLT').length;
  const alles = blatt.felder.map(({ wert }) => wert ?? '').join('\t');
  return (
    <Karte titel={formatQuartal(blatt.zeitraum)} aktionen={<Kopieren text={alles} was={t('blatt.alles')} />}>
      <p>{fehlend === 0 ? t('blatt.vollstaendig') : t('blatt.fehlend', { anzahl: fehlend })}</p>
      <Tabelle
        titel={t('blatt.titel')}
        titelVerborgen
        spalten={[
          { id: 'feld', kopf: t('blatt.feld'), zelle: ({ text }) => text },
          { id: 'wert', kopf: t('blatt.wert'), zelle: Wert },
          {
            id: 'kopieren',
            kopf: t('blatt.kopieren'),
            zelle: ({ wert, text }) => (wert === null ? null : <Kopieren text={wert} was={text} />),
          },
        ]}
        zeilen={blatt.felder}
        schluessel={({ code }) => code}
      />
    </Karte>
  );
}

function Wert({ stand, wert, geaendert, vorher }: Feld) {
  return (
    <>
      {stand === 'WERT' ? <span className="fall-text">{wert}</span> : null}
      {stand === 'FEHLT' ? <Etikett text={t('blatt.fehlt')} art="warnung" /> : null}
      {stand === 'ENTFAELLT' ? <span className="kim-klein">{t('blatt.entfaellt')}</span> : null}
      {stand === 'NICHT_OHNE_EINWILLIGUNG' ? <span className="kim-klein">{t('blatt.ohne')}</span> : null}
      {geaendert ? (
        <div>
          <Etikett text={t('blatt.geaendert')} art="info" />{' '}
          {vorher === null ? null : <span className="kim-klein">{t('blatt.vorher', { wert: vorher })}</span>}
        </div>
      ) : null}
    </>
  );
}
