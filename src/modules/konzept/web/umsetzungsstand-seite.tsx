import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useFormwahl } from '#src/modules/gremium/web/formwahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Diagramm } from '#src/web/ui/diagramm.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Kennzahl, Kennzahlen } from '#src/web/ui/kennzahl.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import {
  FALLAUSWERTUNG_NAMEN,
  KLASSE_NAMEN,
  STRUKTURBESCHLUSS_NAMEN,
  VEROEFFENTLICHT,
} from '../summenscore.model.ts';
import { getUmsetzungsstandRoute } from '../umsetzung.contract.ts';
import { toZahlentext } from './checkliste-seite.tsx';
import { EinschaetzungFormular } from './einschaetzung-formular.tsx';
import { t } from './texte.ts';
import './konzept.css';

type Stand = Ausgabe<typeof getUmsetzungsstandRoute>;
type Wert = Stand['kennzahlen'][number];
const VARIABLEN = [
  'lgSitzungen',
  'gruppen',
  'lgVorhanden',
  'handlungskonzept',
  'empfehlungen',
  'strukturbeschluss',
  'fallauswertung',
] as const satisfies readonly (keyof Stand['score']['variablen'])[];

/** How far the own Standort is: score, own answers, indicators, checklist. */
export default function UmsetzungsstandSeite() {
  const { data, error, refetch } = useLesen(getUmsetzungsstandRoute, {});
  return (
    <>
      <Seitenkopf titel={t('stand.titel')} einleitung={<p>{t('stand.einleitung')}</p>} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel konzept-karten">
          <Karte titel={t('stand.check')}>
            <p>{toZahlentext(data.checkliste)}</p>
            <div className="kim-aktionen">
              <LinkButton art="sekundaer" zu="/umsetzungsstand/checkliste">
                {t('stand.check.oeffnen')}
              </LinkButton>
            </div>
          </Karte>
          <Scorekarte stand={data} />
          <Angabenkarte stand={data} />
          <Kennzahlenkarte stand={data} />
        </div>
      ) : null}
    </>
  );
}

function Scorekarte({ stand: { score, verlauf } }: { stand: Stand }) {
  const { n, mittelwert, standardabweichung: abweichung, minimum, maximum } = VEROEFFENTLICHT;
  return (
    <Karte titel={t('stand.score')}>
      <p>{t('stand.score.text')}</p>
      <Kennzahlen>
        <Kennzahl
          label={t('stand.summe', { tag: formatTag(score.tag) })}
          wert={String(score.summe)}
          erlaeuterung={t('stand.gruppe', { klasse: KLASSE_NAMEN[score.klasse] })}
        />
      </Kennzahlen>
      <p className="kim-klein">
        {t('stand.veroeffentlicht', { n, mittelwert, abweichung, minimum, maximum })}
      </p>
      <Tabelle
        titel={t('stand.score')}
        titelVerborgen
        spalten={[
          { id: 'name', kopf: t('stand.variable'), zelle: (name) => t(`var.${name}`) },
          { id: 'wert', kopf: t('stand.wert'), zelle: (name) => toWert(score.variablen[name]) },
          { id: 'herkunft', kopf: t('stand.herkunft'), zelle: (name) => t(`herkunft.${name}`) },
        ]}
        zeilen={VARIABLEN}
        schluessel={(name) => name}
      />
      <Diagramm
        art="linie"
        titel={t('stand.verlauf')}
        zusammenfassung={t('stand.verlauf.text')}
        achse={t('stand.tag')}
        reihen={[t('stand.score')]}
        punkte={verlauf.map(({ tag, summe }) => ({ name: formatTag(tag), werte: [summe] }))}
      />
    </Karte>
  );
}

function toWert(wert: number | boolean): string {
  if (typeof wert === 'number') return String(wert);
  return t(wert ? 'stand.ja' : 'stand.nein');
}

/** What only the Standort can say. */
function Angabenkarte({ stand }: { stand: Stand }) {
  const wahl = useFormwahl();
  const { einschaetzung, regel, stichtag } = stand;
  return (
    <Karte titel={t('stand.angaben')} hervorgehoben={!wahl.frei}>
      {einschaetzung === null ? (
        <p>{t('stand.angaben.keine')}</p>
      ) : (
        <Beschreibungsliste
          angaben={[
            { name: t('stand.fallauswertung'), wert: FALLAUSWERTUNG_NAMEN[einschaetzung.fallauswertung] },
            {
              name: t('stand.strukturbeschluss'),
              wert: STRUKTURBESCHLUSS_NAMEN[einschaetzung.strukturbeschluss],
            },
            { name: t('stand.vorher'), wert: String(einschaetzung.sitzungenVorher) },
            { name: t('stand.angaben.ab'), wert: formatTag(einschaetzung.tag) },
          ]}
        />
      )}
      <p className="kim-klein">
        {t('stand.regel.ansatzweise', { wert: toWert(regel.ansatzweise > 0) })}{' '}
        {t('stand.regel.nichtBeurteilbar', { wert: toWert(regel.nichtBeurteilbar > 0) })}
      </p>
      {wahl.frei ? (
        <div className="kim-aktionen">
          <Button art="sekundaer" onClick={() => wahl.oeffne('angaben')}>
            {t('stand.angaben.aendern')}
          </Button>
        </div>
      ) : (
        <EinschaetzungFormular einschaetzung={einschaetzung} stichtag={stichtag} schliesse={wahl.schliesse} />
      )}
    </Karte>
  );
}

function Kennzahlenkarte({ stand: { kennzahlen, kommunenOhne } }: { stand: Stand }) {
  const anteile = kennzahlen.flatMap(({ kurz, anzahl, von }) =>
    anzahl === null || von === null || von === 0
      ? []
      : [{ name: kurz, werte: [Math.round((anzahl * 100) / von)] }],
  );
  return (
    <Karte titel={t('stand.kennzahlen')}>
      <p>{t('stand.kennzahlen.text')}</p>
      <Tabelle
        titel={t('stand.kennzahlen')}
        titelVerborgen
        spalten={[
          { id: 'titel', kopf: t('stand.kennzahl'), zelle: ({ code, titel }: Wert) => `${code} ${titel}` },
          { id: 'wert', kopf: t('stand.kennzahl.wert'), zelle: toKennwert },
          { id: 'definition', kopf: t('stand.definition'), zelle: ({ definition }: Wert) => definition },
        ]}
        zeilen={kennzahlen}
        schluessel={({ titel }) => titel}
      />
      {kommunenOhne.length === 0 ? null : (
        <p>{t('stand.kommunenOhne', { namen: kommunenOhne.join(', ') })}</p>
      )}
      {anteile.length === 0 ? null : (
        <Diagramm
          art="balken"
          titel={t('stand.bild')}
          zusammenfassung={t('stand.bild.text')}
          achse={t('stand.kennzahl')}
          reihen={[t('stand.anteil')]}
          punkte={anteile}
        />
      )}
    </Karte>
  );
}

function toKennwert({ anzahl, von, einheit }: Wert): string {
  if (anzahl === null) return t('stand.unbekannt');
  if (von !== null) return t('stand.von', { anzahl, von });
  if (einheit === 'TAGE') return t('stand.tage', { anzahl });
  return einheit === 'MONATE' ? t('stand.monate', { anzahl }) : String(anzahl);
}
