import { useState } from 'react';
import { Link } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatGerman, isPlainDate } from '#src/core/plain-date.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { AUFFAELLIGKEIT_TEXTE } from '../datenschutz.model.ts';
import { toQuartalsfenster } from '../fenster.model.ts';
import { getAuffaelligkeitenRoute } from '../protokoll.contract.ts';
import { toSeitenlink } from './suche.ts';
import { t } from './texte.ts';

type Antwort = Ausgabe<typeof getAuffaelligkeitenRoute>;
type HinweisZeile = Antwort['hinweise'][number];
type Tag = HinweisZeile['tage'][number];

/** Hints of a quarter. Folded: whoever opens it asks, and asking is logged. */
export function Auffaelligkeiten() {
  const [offen, setOffen] = useState(false);
  return (
    <details className="kim-klappe kim-karte" onToggle={({ currentTarget }) => setOffen(currentTarget.open)}>
      <summary>
        <h2>{t('hinweise.titel')}</h2>
      </summary>
      {offen ? <Inhalt /> : null}
    </details>
  );
}

function Inhalt() {
  const [wahl, setWahl] = useState<string>();
  const query = wahl === undefined ? {} : { quartal: wahl };
  const { data, error, refetch } = useLesen(getAuffaelligkeitenRoute, { query }, { behalteAlte: true });
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (data === undefined) return <Ladeanzeige />;
  return (
    <div className="kim-stapel">
      <p>{t('hinweise.einleitung')}</p>
      <Auswahl
        label={t('hinweise.quartal')}
        leer={null}
        optionen={data.quartale.map((wert) => ({ wert, text: formatQuartal(wert) }))}
        value={data.quartal}
        onChange={({ target }) => setWahl(target.value)}
      />
      {data.hinweise.map((hinweis) => (
        <Regel key={hinweis.regel} hinweis={hinweis} quartal={data.quartal} />
      ))}
      <section>
        <h3>{t('stichprobe.titel')}</h3>
        <p className="kim-klein">{t('stichprobe.text')}</p>
        <p>
          {t('hinweise.anzahl', { anzahl: data.stichprobe.anzahl })}
          {data.stichprobe.anzahl === 0 ? null : (
            <>
              {'. '}
              <Link to={toSeitenlink({ stichprobe: data.quartal })}>{t('stichprobe.zeigen')}</Link>
            </>
          )}
        </p>
      </section>
    </div>
  );
}

function Regel({ hinweis, quartal }: { hinweis: HinweisZeile; quartal: string }) {
  const { regel, anzahl, tage, weitere } = hinweis;
  const { titel, erklaerung } = AUFFAELLIGKEIT_TEXTE[regel];
  // Days far above the usual are single days; the quarter as a whole would show every read.
  const alleZeigen = anzahl > 0 && regel !== 'VIELE_ZUGRIFFE';
  return (
    <section>
      <h3>{titel}</h3>
      <p className="kim-klein">{erklaerung}</p>
      <p>
        {t('hinweise.anzahl', { anzahl })}
        {alleZeigen ? (
          <>
            {'. '}
            <Link to={toSeitenlink({ auffaelligkeit: regel, ...toQuartalsfenster(quartal) })}>
              {t('hinweise.alle', { titel })}
            </Link>
          </>
        ) : null}
      </p>
      {tage.length === 0 ? null : (
        <ul>
          {tage.map((tag) => (
            <li key={`${tag.tag} ${tag.kontoId}`}>
              <Tageslink tag={tag} regel={regel} />
            </li>
          ))}
        </ul>
      )}
      {weitere === 0 ? null : <p className="kim-klein">{t('hinweise.weitere', { anzahl: weitere })}</p>}
    </section>
  );
}

function Tageslink({ tag, regel }: { tag: Tag; regel: HinweisZeile['regel'] }) {
  const name = tag.name ?? t('eintrag.ohneName');
  const ziel = { auffaelligkeit: regel, von: tag.tag, bis: tag.tag, konto: tag.kontoId };
  return (
    <>
      <Link to={toSeitenlink(ziel)}>
        {t('hinweise.tag', { tag: toDeutsch(tag.tag), name, anzahl: tag.anzahl })}
      </Link>
      {tag.ueblich === null ? null : (
        <span className="kim-klein"> {t('hinweise.ueblich', { ueblich: tag.ueblich })}</span>
      )}
    </>
  );
}

function formatQuartal(quartal: string): string {
  return t('hinweise.quartal.text', { nummer: quartal.slice(-1), jahr: quartal.slice(0, 4) });
}

function toDeutsch(tag: string): string {
  return isPlainDate(tag) ? formatGerman(tag) : tag;
}
