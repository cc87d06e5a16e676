import { useState } from 'react';
import { Link } from 'react-router';
import { formatCent, formatCentBare, sumCent, toCent } from '#src/core/cent.ts';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Feldfehlertext } from '#src/web/ui/feld.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Seitenblaettern } from '#src/web/ui/seitenblaettern.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import {
  TEILBETRAG_ZUSTAENDE,
  TEILBETRAG_ZUSTAND_NAMEN,
  type TeilbetragZustand,
} from '../../zahlung/teilbetrag.model.ts';
import { listTeilbetraegeRoute } from '../../zahlung/zahlung.contract.ts';
import { Kasse } from './kasse.tsx';
import { Sammelschritt, toBetragsfeld } from './sammelschritt.tsx';
import { t } from './texte.ts';
import { Zustandsetikett } from './zustandsetikett.tsx';
import '../foerderung.css';

export type Zeile = Ausgabe<typeof listTeilbetraegeRoute>['eintraege'][number];

/** All 54 Standorte fit on one page. */
const GROESSE = 120;
/** What waits for a role. */
const EINGANG: Partial<Record<Rolle, TeilbetragZustand>> = {
  BR_SACHBEARBEITUNG: 'ANGEFORDERT',
  BR_FREIGABE: 'GEPRUEFT',
  BR_KASSE: 'ANGEORDNET',
};

/** The work list of the Land: choose many, each keeps its own amount and gets its own result. */
export default function TeilbetraegeSeite() {
  const { data: sitzung } = useSitzung();
  if (sitzung?.rolle === undefined || sitzung.rolle === null) return <Ladeanzeige />;
  return <Arbeitsliste rolle={sitzung.rolle} />;
}

function Arbeitsliste({ rolle }: { rolle: Rolle }) {
  const [zustand, setZustand] = useState<string>(EINGANG[rolle] ?? '');
  const [seite, setSeite] = useState(1);
  const [gewaehlt, setGewaehlt] = useState<ReadonlySet<string>>(new Set());
  const [texte, setTexte] = useState<Readonly<Record<string, string>>>({});
  const [betragsfehler, setBetragsfehler] = useState<Readonly<Record<string, string>>>({});
  const gefiltert = TEILBETRAG_ZUSTAENDE.find((einer) => einer === zustand);
  const { data, error, refetch } = useLesen(
    listTeilbetraegeRoute,
    { query: { seite, groesse: GROESSE, zustand: gefiltert } },
    { behalteAlte: true },
  );
  const arbeitet = EINGANG[rolle] !== undefined;
  const zeilen = data?.eintraege ?? [];
  const moeglich = zeilen.filter(({ schritte, selbst }) => schritte.length > 0 && !selbst);
  const auswahl = moeglich.filter(({ id }) => gewaehlt.has(id));
  const wechsle = (id: string) => {
    const neu = new Set(gewaehlt);
    if (!neu.delete(id)) neu.add(id);
    setGewaehlt(neu);
  };
  return (
    <>
      <Seitenkopf
        titel={t('seite.zahlungen')}
        einleitung={<p>{t(arbeitet ? 'land.einleitung' : 'land.einleitung.lesen')}</p>}
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel fall-karten">
          {data.synthetisch ? <p className="kim-klein">{t('synthetisch')}</p> : null}
          <Auswahl
            id="stand"
            label={t('land.stand')}
            leer={t('land.alle')}
            value={zustand}
            optionen={TEILBETRAG_ZUSTAENDE.map((wert) => ({ wert, text: TEILBETRAG_ZUSTAND_NAMEN[wert] }))}
            onChange={({ target }) => {
              setZustand(target.value);
              setSeite(1);
              setGewaehlt(new Set());
            }}
          />
          {zeilen.length === 0 ? (
            <Leer titel={t('land.leer')}>
              <p>{t('land.leer.text')}</p>
            </Leer>
          ) : (
            <>
              <p>{t('land.summe', { anzahl: data.gesamt, summe: formatCent(toCent(data.summe)) })}</p>
              {moeglich.length === 0 ? null : (
                <div className="kim-aktionen">
                  <Button
                    art="tertiaer"
                    onClick={() =>
                      setGewaehlt(auswahl.length > 0 ? new Set() : new Set(moeglich.map(({ id }) => id)))
                    }
                  >
                    {t(auswahl.length > 0 ? 'land.keine.waehlen' : 'land.alle.waehlen')}
                  </Button>
                </div>
              )}
              <Tabelle
                titel={t('land.tabelle')}
                zeilenkopf="standort"
                spalten={[
                  ...(moeglich.length === 0 ? [] : [createWahlspalte(gewaehlt, wechsle)]),
                  ...SPALTEN,
                  ...(rolle === 'BR_SACHBEARBEITUNG' && moeglich.length > 0
                    ? [createBetragspalte(texte, setTexte, betragsfehler)]
                    : []),
                ]}
                zeilen={zeilen}
                schluessel={({ id }) => id}
              />
              {moeglich.length === 0 ? null : (
                <output>
                  {t('land.gewaehlt', {
                    anzahl: auswahl.length,
                    summe: formatCent(sumCent(auswahl.map(({ betrag }) => toCent(betrag)))),
                  })}
                </output>
              )}
            </>
          )}
          {arbeitet ? (
            <Sammelschritt
              rolle={rolle}
              auswahl={auswahl}
              texte={texte}
              onBetragsfehler={setBetragsfehler}
              onFertig={() => setGewaehlt(new Set())}
            />
          ) : null}
          <Seitenblaettern
            seite={data.seite}
            groesse={data.groesse}
            gesamt={data.gesamt}
            onSeite={setSeite}
          />
          {arbeitet ? (
            <Kasse rolle={rolle} auswahl={auswahl} onFertig={() => setGewaehlt(new Set())} />
          ) : null}
        </div>
      ) : null}
    </>
  );
}

const SPALTEN: Spalte<Zeile>[] = [
  {
    id: 'standort',
    kopf: t('land.standort'),
    zelle: ({ foerderfallId, standort, foerderjahr }) => (
      <Link to={`/foerderung/${foerderfallId}/zahlungen`}>
        {standort}, {foerderjahr}
      </Link>
    ),
  },
  { id: 'lfd', kopf: t('teil.nummer'), zelle: ({ lfd }) => String(lfd) },
  { id: 'termin', kopf: t('teil.termin'), zelle: ({ termin }) => formatTag(termin) },
  {
    id: 'zustand',
    kopf: t('teil.stand'),
    zelle: ({ zustand, imLauf, selbst, schritte }) => (
      <>
        <Zustandsetikett zustand={zustand} />
        {imLauf && zustand === 'ANGEORDNET' ? <Etikett text={t('land.im.lauf')} /> : null}
        {selbst && schritte.length > 0 ? <Etikett text={t('land.selbst')} /> : null}
      </>
    ),
  },
  { id: 'betrag', kopf: t('teil.betrag'), zahl: true, zelle: ({ betrag }) => formatCent(toCent(betrag)) },
];

function createWahlspalte(gewaehlt: ReadonlySet<string>, wechsle: (id: string) => void): Spalte<Zeile> {
  return {
    id: 'wahl',
    kopf: t('land.auswahl'),
    zelle: ({ id, standort, lfd, schritte, selbst }) =>
      schritte.length === 0 || selbst ? null : (
        <input
          type="checkbox"
          className="foerderung-wahl"
          checked={gewaehlt.has(id)}
          aria-label={t('land.waehle', { standort, lfd })}
          onChange={() => wechsle(id)}
        />
      ),
  };
}

/** What is stated for each one: prefilled with what was requested. */
function createBetragspalte(
  texte: Readonly<Record<string, string>>,
  setTexte: (texte: Readonly<Record<string, string>>) => void,
  fehler: Readonly<Record<string, string>>,
): Spalte<Zeile> {
  return {
    id: 'fest',
    kopf: t('land.fest'),
    zahl: true,
    zelle: ({ id, betrag, standort, lfd, schritte }) => {
      if (!schritte.includes('abruf_pruefen')) return null;
      const feld = toBetragsfeld(id);
      const falsch = fehler[feld];
      return (
        <div className="foerderung-festzelle">
          <input
            id={feld}
            type="text"
            aria-invalid={falsch === undefined ? undefined : true}
            aria-describedby={falsch === undefined ? undefined : `${feld}-fehler`}
            className="kern-form-input__input kim-breite-kurz"
            inputMode="decimal"
            autoComplete="off"
            aria-label={t('land.fest.von', { standort, lfd })}
            value={texte[id] ?? formatCentBare(toCent(betrag))}
            onChange={({ target }) => setTexte({ ...texte, [id]: target.value })}
          />
          <Feldfehlertext id={`${feld}-fehler`} fehler={falsch} />
        </div>
      );
    },
  };
}
