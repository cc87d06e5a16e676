import { Link, useParams } from 'react-router';
import { formatCent, sumCent, toCent } from '#src/core/cent.ts';
import { ROLLEN_NAMEN } from '#src/core/contract/rollen.ts';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { toLink } from '#src/web/api/call-route.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import { Zeitleiste } from '#src/web/ui/zeitleiste.tsx';
import { exportBetraegeCsvRoute, exportBetraegeXlsxRoute } from '../../ausgabe/ausgabe.contract.ts';
import { Fallnavigation } from '../fallnavigation.tsx';
import {
  isTeilbetragZustand,
  TEILBETRAG_ZUSTAND_NAMEN,
  ZAHLUNGSEREIGNIS_NAMEN,
} from '../../zahlung/teilbetrag.model.ts';
import { getZahlungenRoute } from '../../zahlung/zahlung.contract.ts';
import { Anforderung } from './anforderung.tsx';
import { Bankkarte } from './bankkarte.tsx';
import { Entfall } from './entfall.tsx';
import { t } from './texte.ts';
import { Zustandsetikett } from './zustandsetikett.tsx';
import '../foerderung.css';

export type Zahlungen = Ausgabe<typeof getZahlungenRoute>;
export type Teilbetrag = Zahlungen['teilbetraege'][number];

/** The money of one Förderfall: what comes when, what has to be done for it, where it goes. */
export default function ZahlungenSeite() {
  const { foerderfallId = '' } = useParams();
  const { data, error, refetch } = useLesen(getZahlungenRoute, { params: { foerderfallId } });
  return (
    <>
      <Seitenkopf
        titel={data === undefined ? t('seite.fallzahlungen') : `${data.standort}, ${data.foerderjahr}`}
        vorzeile={t('seite.fallzahlungen')}
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel fall-karten">
          <Fallnavigation fall={{ id: data.foerderfallId, zustand: data.fallzustand }} />
          {data.synthetisch ? <p className="kim-klein">{t('synthetisch')}</p> : null}
          <Uebersicht daten={data} />
          {data.teilbetraege.map((teilbetrag) => (
            <Teilbetragkarte key={teilbetrag.id} teilbetrag={teilbetrag} daten={data} />
          ))}
          <Bankkarte daten={data} />
          {data.bescheid === null ? null : <Dateien foerderfallId={data.foerderfallId} />}
        </div>
      ) : null}
    </>
  );
}

function Dateien({ foerderfallId }: { foerderfallId: string }) {
  const params = { foerderfallId };
  return (
    <nav className="kim-aktionen" aria-label={t('dateien')}>
      <LinkButton zu={toLink(exportBetraegeCsvRoute, { params })} art="sekundaer" datei>
        {t('dateien.csv')}
      </LinkButton>
      <LinkButton zu={toLink(exportBetraegeXlsxRoute, { params })} art="sekundaer" datei>
        {t('dateien.xlsx')}
      </LinkButton>
    </nav>
  );
}

function Uebersicht({ daten }: { daten: Zahlungen }) {
  const { bescheid, befunde, vorschau, teilbetraege, zuViel } = daten;
  if (bescheid === null) {
    return (
      <Hinweis art="info" titel={t('plan.kein')}>
        <p>{t('plan.kein.text')}</p>
      </Hinweis>
    );
  }
  const gezahlt = sumCent(
    teilbetraege.filter(({ zustand }) => zustand === 'GEZAHLT').map(({ betrag }) => toCent(betrag)),
  );
  return (
    <Karte titel={t('plan.titel')}>
      {befunde.map(({ code, regel, text, abhilfe }) => (
        <Hinweis key={code} art="warnung" titel={t('plan.wartet')}>
          <p>{`${text} ${abhilfe}`}</p>
          <p className="kim-klein">{`${code}, ${regel}`}</p>
        </Hinweis>
      ))}
      <Beschreibungsliste
        angaben={[
          { name: t('plan.bewilligt'), wert: formatCent(toCent(bescheid.bewilligt)) },
          { name: t('plan.bescheid'), wert: formatTag(bescheid.datum) },
          {
            name: t('plan.bestandskraft'),
            wert:
              bescheid.bestandskraeftigAm === null ? t('plan.nicht') : formatTag(bescheid.bestandskraeftigAm),
          },
          { name: t('plan.gezahlt'), wert: formatCent(gezahlt) },
          { name: t('plan.offen'), wert: formatCent(toCent(Math.max(0, bescheid.bewilligt - gezahlt))) },
        ]}
      />
      {zuViel === 0 ? null : (
        <Hinweis art="warnung" titel={t('plan.zuviel', { betrag: formatCent(toCent(zuViel)) })}>
          <p>{t('plan.zuviel.text')}</p>
        </Hinweis>
      )}
      {vorschau.length === 0 ? null : (
        <Tabelle
          titel={t('plan.vorschau')}
          zeilen={vorschau}
          schluessel={({ lfd }) => String(lfd)}
          spalten={[
            { id: 'lfd', kopf: t('teil.nummer'), zelle: ({ lfd }) => String(lfd) },
            { id: 'termin', kopf: t('teil.termin'), zelle: ({ termin }) => formatTag(termin) },
            { id: 'buchung', kopf: t('teil.buchung'), zelle: ({ buchung }) => formatTag(buchung) },
            {
              id: 'betrag',
              kopf: t('teil.vorgesehen'),
              zahl: true,
              zelle: ({ vorgesehen }) => formatCent(toCent(vorgesehen)),
            },
          ]}
        />
      )}
      <p className="kim-klein">
        <Etikett text={t('annahme')} art="info" /> {t('plan.regel')}
      </p>
    </Karte>
  );
}

/** Steps of the Land are taken in the list over all Standorte. */
const LISTENZUSTAENDE: readonly Teilbetrag['zustand'][] = ['ANGEFORDERT', 'GEPRUEFT', 'ANGEORDNET'];

function Teilbetragkarte({ teilbetrag, daten }: { teilbetrag: Teilbetrag; daten: Zahlungen }) {
  const { lfd, termin, zustand, anforderung, gezahltAm, buchung, ersterTag, buchungstag } = teilbetrag;
  return (
    <Karte titel={t('teil.titel', { lfd, termin: formatTag(termin) })}>
      <Beschreibungsliste
        angaben={[
          { name: t('teil.stand'), wert: <Zustandsetikett zustand={zustand} /> },
          { name: t('teil.vorgesehen'), wert: formatCent(toCent(teilbetrag.vorgesehen)) },
          { name: t('teil.betrag'), wert: formatCent(toCent(teilbetrag.betrag)) },
          ...(gezahltAm === null
            ? [{ name: t('teil.buchung'), wert: formatTag(ersterTag ?? buchungstag) }]
            : [
                {
                  name: t('teil.gezahlt'),
                  wert: t('teil.gezahlt.wert', { tag: formatTag(gezahltAm), buchung: buchung ?? '–' }),
                },
              ]),
          ...(anforderung === null
            ? []
            : [
                {
                  name: t('teil.prognose'),
                  wert: t('teil.prognose.wert', {
                    anerkannt: formatCent(toCent(anforderung.anerkannt)),
                    bewilligt: formatCent(toCent(daten.bescheid?.bewilligt ?? 0)),
                  }),
                },
                { name: t('teil.vorbereitet'), wert: teilbetrag.vorbereitetVon ?? t('person.weg') },
              ]),
        ]}
      />
      {LISTENZUSTAENDE.includes(zustand) && teilbetrag.schritte.length > 0 ? (
        <p>
          <Link to="/zahlungen">{t('teil.liste')}</Link>
        </p>
      ) : null}
      <Anforderung key={teilbetrag.version} teilbetrag={teilbetrag} daten={daten} />
      <Entfall key={`entfall${teilbetrag.version}`} teilbetrag={teilbetrag} />
      <Verlauf teilbetrag={teilbetrag} />
    </Karte>
  );
}

function Verlauf({ teilbetrag: { ereignisse } }: { teilbetrag: Teilbetrag }) {
  if (ereignisse.length === 0) return null;
  return (
    <details>
      <summary>{t('teil.verlauf')}</summary>
      <Zeitleiste
        eintraege={ereignisse
          .toReversed()
          .map(({ lfd, ereignis, von, nach, betrag, grund, person, rolle, am }) => ({
            id: String(lfd),
            datum: toPlainDate(am),
            art: nameOfEreignis(ereignis),
            titel:
              von === null
                ? formatCent(toCent(betrag))
                : t('teil.schritt', {
                    von: nameOfZustand(von),
                    nach: nameOfZustand(nach),
                    betrag: formatCent(toCent(betrag)),
                  }),
            von: rolle === 'SYSTEM' ? t('system') : `${person ?? t('person.weg')} (${nameOfRolle(rolle)})`,
            inhalt: grund === null ? null : <p className="foerderung-text">{grund}</p>,
          }))}
      />
    </details>
  );
}

function nameOfEreignis(ereignis: string): string {
  return Object.entries(ZAHLUNGSEREIGNIS_NAMEN).find(([name]) => name === ereignis)?.[1] ?? ereignis;
}

function nameOfZustand(zustand: string): string {
  return isTeilbetragZustand(zustand) ? TEILBETRAG_ZUSTAND_NAMEN[zustand] : zustand;
}

function nameOfRolle(rolle: string): string {
  return Object.entries(ROLLEN_NAMEN).find(([name]) => name === rolle)?.[1] ?? rolle;
}
