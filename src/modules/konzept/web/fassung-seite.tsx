import { useParams } from 'react-router';
import { toPlainDate } from '#src/core/plain-date.ts';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { type Formwahl, useFormwahl } from '#src/modules/gremium/web/formwahl.ts';
import { toLink } from '#src/web/api/call-route.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { Zeitleiste } from '#src/web/ui/zeitleiste.tsx';
import { listKapitel, toKapitelinhalt } from '../kapitel.model.ts';
import { exportKonzeptRoute, getFassungRoute } from '../konzept.contract.ts';
import {
  ABSTIMMUNGSBEREICH_NAMEN,
  ABSTIMMUNGSERGEBNIS_NAMEN,
  FEDERFUEHRUNG_NAMEN,
  isBearbeitbar,
  isInArbeit,
  KONZEPTART_NAMEN,
} from '../konzept.model.ts';
import { getSchrittregel, KONZEPTEREIGNIS_NAMEN } from '../schritte.model.ts';
import { AbstimmungFormular, SchrittFormular } from './akt-formulare.tsx';
import { Kapitelkarte } from './kapitelkarte.tsx';
import { Lage } from './lage.tsx';
import { t } from './texte.ts';
import { usePflegt } from './werte.ts';
import './konzept.css';

type Fassung = Ausgabe<typeof getFassungRoute>;
type Props = { fassung: Fassung; wahl: Formwahl };

/** One Fassung: what it says, with whom it was agreed, and how far it is. */
export default function FassungSeite() {
  const { fassungId = '' } = useParams();
  const wahl = useFormwahl();
  const { data, error, refetch } = useLesen(getFassungRoute, { params: { fassungId } });
  return (
    <>
      <Seitenkopf
        titel={data ? KONZEPTART_NAMEN[data.art] : t('fassung.titel')}
        vorzeile={data ? t('fassung.vorzeile', { nummer: data.nummer }) : t('konzepte.titel')}
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? <Inhalt fassung={data} wahl={wahl} /> : null}
    </>
  );
}

function Inhalt({ fassung, wahl }: Props) {
  const pflegt = usePflegt();
  const schreibbar = pflegt && isBearbeitbar(fassung.zustand);
  return (
    <div className="kim-stapel konzept-karten">
      <Angaben fassung={fassung} />
      {schreibbar ? <Luecken luecken={fassung.luecken} /> : null}
      {pflegt ? <Schrittkarte fassung={fassung} wahl={wahl} /> : null}
      {listKapitel(fassung.art, fassung.standortTyp).map((kapitel, stelle) => {
        const satz = fassung.kapitel.find(({ code }) => code === kapitel.code);
        return (
          <Kapitelkarte
            key={kapitel.code}
            fassungId={fassung.id}
            kapitel={kapitel}
            nummer={stelle + 1}
            inhalt={toKapitelinhalt(kapitel, satz, fassung.kommunen)}
            version={satz?.version ?? 0}
            kommunen={fassung.kommunen}
            schreibbar={schreibbar}
            wahl={wahl}
            geprueft={satz && { von: satz.geprueftVon, am: satz.bearbeitetAm }}
          />
        );
      })}
      {pflegt ? <Abstimmungskarte fassung={fassung} wahl={wahl} /> : null}
      {pflegt ? <Weg ereignisse={fassung.ereignisse} /> : null}
    </div>
  );
}

function Angaben({ fassung }: { fassung: Fassung }) {
  const { id: fassungId, lage, gueltigAb, faelligAb, federfuehrung, vorgabe, standort, fassungen } = fassung;
  return (
    <Karte titel={t('fassung.angaben')}>
      <Beschreibungsliste
        angaben={[
          { name: t('konzepte.stand'), wert: <Lage lage={lage} /> },
          { name: t('fassung.standort'), wert: standort },
          { name: t('konzepte.gueltigAb'), wert: formatTag(gueltigAb) },
          { name: t('konzepte.faelligAb'), wert: formatTag(faelligAb) },
          { name: t('konzepte.federfuehrung'), wert: FEDERFUEHRUNG_NAMEN[federfuehrung] },
          { name: t('fassung.vorgabe'), wert: vorgabe },
        ]}
      />
      <div className="kim-aktionen">
        <LinkButton art="sekundaer" datei zu={toLink(exportKonzeptRoute, { params: { fassungId } })}>
          {t('fassung.druck')}
        </LinkButton>
        {fassungen.map(({ id, nummer }) => (
          <LinkButton key={id} art="tertiaer" zu={`/konzepte/${fassungId}/vergleich/${id}`}>
            {t('fassung.vergleichen', { nummer })}
          </LinkButton>
        ))}
      </div>
    </Karte>
  );
}

function Luecken({ luecken }: Pick<Fassung, 'luecken'>) {
  if (luecken.length === 0) return null;
  return (
    <Hinweis art="info" titel={t('fassung.luecken', { anzahl: luecken.length })}>
      <p>{t('fassung.luecken.text')}</p>
      <ul>
        {luecken.map(({ code, titel, fehlt }) => (
          <li key={code}>
            {titel}: {fehlt.join('; ')}
          </li>
        ))}
      </ul>
    </Hinweis>
  );
}

function Schrittkarte({ fassung, wahl }: Props) {
  const { id, version, schritte, beschluesse, stichtag } = fassung;
  const offen = schritte.find((schritt) => wahl.offen(`schritt.${schritt}`));
  return (
    <Karte titel={t('schritte.titel')} hervorgehoben={offen !== undefined}>
      {schritte.length === 0 ? <p>{t('schritte.keine')}</p> : null}
      {offen === undefined ? (
        <div className="kim-aktionen">
          {wahl.frei
            ? schritte.map((schritt) => (
                <Button
                  key={schritt}
                  art={schritt === 'ZURUECK' ? 'tertiaer' : 'sekundaer'}
                  onClick={() => wahl.oeffne(`schritt.${schritt}`)}
                >
                  {getSchrittregel(schritt).name}
                </Button>
              ))
            : null}
        </div>
      ) : (
        <SchrittFormular
          fassungId={id}
          version={version}
          schritt={offen}
          stichtag={stichtag}
          beschluesse={beschluesse}
          schliesse={wahl.schliesse}
        />
      )}
    </Karte>
  );
}

const SPALTEN: readonly Spalte<Fassung['abstimmungen'][number]>[] = [
  { id: 'stelle', kopf: t('abstimmung.stelle'), zelle: ({ stelle }) => stelle },
  { id: 'bereich', kopf: t('abstimmung.bereich'), zelle: ({ bereich }) => ABSTIMMUNGSBEREICH_NAMEN[bereich] },
  { id: 'tag', kopf: t('abstimmung.tag'), zelle: ({ tag }) => formatTag(tag) },
  {
    id: 'ergebnis',
    kopf: t('abstimmung.ergebnis'),
    zelle: ({ ergebnis }) => ABSTIMMUNGSERGEBNIS_NAMEN[ergebnis],
  },
  { id: 'bemerkung', kopf: t('abstimmung.bemerkung'), zelle: ({ bemerkung }) => bemerkung ?? '–' },
];

function Abstimmungskarte({ fassung, wahl }: Props) {
  const { abstimmungen, zustand } = fassung;
  const offen = wahl.offen('abstimmung');
  return (
    <Karte titel={t('abstimmung.titel')} hervorgehoben={offen}>
      <p>{t('abstimmung.text')}</p>
      {abstimmungen.length === 0 ? (
        <p>{t('abstimmung.keine')}</p>
      ) : (
        <Tabelle
          titel={t('abstimmung.titel')}
          titelVerborgen
          spalten={SPALTEN}
          zeilen={abstimmungen}
          schluessel={({ id }) => id}
        />
      )}
      {offen ? (
        <AbstimmungFormular fassungId={fassung.id} stichtag={fassung.stichtag} schliesse={wahl.schliesse} />
      ) : null}
      {!offen && wahl.frei && isInArbeit(zustand) ? (
        <div className="kim-aktionen">
          <Button art="sekundaer" onClick={() => wahl.oeffne('abstimmung')}>
            {t('abstimmung.neu')}
          </Button>
        </div>
      ) : null}
    </Karte>
  );
}

function Weg({ ereignisse }: Pick<Fassung, 'ereignisse'>) {
  return (
    <Karte titel={t('weg.titel')}>
      <Zeitleiste
        eintraege={ereignisse.map(({ lfd, art, tag, grund, fundstelle, beschluss, wer }) => ({
          id: String(lfd),
          datum: toPlainDate(tag),
          art: KONZEPTEREIGNIS_NAMEN[art] ?? art,
          von: wer ?? t('konto.weg'),
          inhalt: (
            <>
              {grund === null ? null : <p className="konzept-text">{grund}</p>}
              {beschluss === null ? null : <p>{t('weg.beschluss', { inhalt: beschluss })}</p>}
              {fundstelle === null ? null : <p>{t('weg.fundstelle', { fundstelle })}</p>}
            </>
          ),
        }))}
      />
    </Karte>
  );
}
