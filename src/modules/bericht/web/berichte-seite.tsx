import { Link } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { toLink } from '#src/web/api/call-route.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { listBerichteRoute } from '../mappe/bericht.contract.ts';
import { exportLenkungsberichtRoute } from '../mappe/lenkung.contract.ts';
import { b } from './berichte-texte.ts';
import './kennzahl.css';

type Liste = Ausgabe<typeof listBerichteRoute>;

/** Saved reports, Vorlagen, and the way to the first one. */
export default function BerichteSeite() {
  const { data, error, refetch } = useLesen(listBerichteRoute, {});
  const { data: sitzung } = useSitzung();
  const steuert = sitzung?.rolle === 'KOORDINATION' || sitzung?.rolle === 'KI_LEITUNG';
  return (
    <>
      <Seitenkopf
        titel={b('berichte.titel')}
        einleitung={<p>{b('einleitung')}</p>}
        aktionen={
          <>
            <LinkButton zu="/berichte/neu">{b('erster')}</LinkButton>
            <LinkButton zu="/meine-berichte" art="sekundaer">
              {data && data.ungelesen > 0
                ? b('liste.eingang.neu', { anzahl: String(data.ungelesen) })
                : b('liste.eingang')}
            </LinkButton>
          </>
        }
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel kennzahl-seite">
          <Gespeicherte eintraege={data.eintraege} />
          <Karte titel={b('liste.vorlagen')}>
            <ul className="kennzahl-liste">
              {data.vorlagen.map(({ code, titel, text }) => (
                <li key={code}>
                  <p>
                    <Link to={`/berichte/ansicht?vorlage=${code}`}>{titel}</Link>
                  </p>
                  <p>{text}</p>
                </li>
              ))}
            </ul>
          </Karte>
          {steuert ? <Lenkungskarte tage={data.tage} /> : null}
        </div>
      ) : null}
    </>
  );
}

function Gespeicherte({ eintraege }: Pick<Liste, 'eintraege'>) {
  return (
    <Karte titel={b('liste.gespeichert')}>
      {eintraege.length === 0 ? <p>{b('liste.leer')}</p> : null}
      <ul className="kennzahl-liste" hidden={eintraege.length === 0}>
        {eintraege.map(({ id, titel, notiz, fuer, tabellen }) => (
          <li key={id}>
            <p>
              <Link to={`/berichte/${id}`}>{titel}</Link> <Etikett text={b(`fuer.${fuer}`)} />
            </p>
            <p className="bericht-text">{notiz}</p>
            <p className="kim-klein">{b('liste.tabellen', { anzahl: tabellen.length })}</p>
          </li>
        ))}
      </ul>
    </Karte>
  );
}

function Lenkungskarte({ tage }: Pick<Liste, 'tage'>) {
  return (
    <Karte titel={b('liste.lenkung')}>
      <p>{b('liste.lenkung.text')}</p>
      <div className="kim-aktionen">
        {tage.slice(0, 2).map(({ tag, text }) => (
          <LinkButton
            key={tag}
            zu={toLink(exportLenkungsberichtRoute, { query: { tag } })}
            art="sekundaer"
            datei
          >
            {b('liste.lenkung.laden', { zeit: text })}
          </LinkButton>
        ))}
      </div>
    </Karte>
  );
}
