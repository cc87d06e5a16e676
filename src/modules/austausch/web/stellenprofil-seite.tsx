import { useState } from 'react';
import { useParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { formatTag, toCode } from '#src/modules/fall/web/auswahl.ts';
import { compareWorte, type Wortfolge } from '#src/modules/konzept/unterschied.model.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Druckkopf } from '#src/web/ui/druckkopf.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { getStellenprofilRoute } from '../stellenprofil.contract.ts';
import {
  ABSCHNITTE,
  type Abschnitte,
  PROFIL_CODES,
  PROFILE,
  type Profilcode,
} from '../stellenprofil.model.ts';
import { StellenprofilFormular } from './stellenprofil-formular.tsx';
import { t } from './stellenprofil-texte.ts';
import './austausch.css';

type Profil = Ausgabe<typeof getStellenprofilRoute>;

/** One profile: what holds in the own Standort, how it differs from what shipped, to print. */
export default function StellenprofilSeite() {
  const profil = toCode(PROFIL_CODES, useParams()['profil'] ?? '');
  if (profil === undefined)
    return (
      <>
        <Seitenkopf titel={t('titel')} />
        <Hinweis art="fehler" titel={t('unbekannt')} />
      </>
    );
  return <Geladen profil={profil} />;
}

function Geladen({ profil }: { profil: Profilcode }) {
  const { data, error, refetch } = useLesen(getStellenprofilRoute, { params: { profil } });
  const titel = PROFILE.find(({ code }) => code === profil)?.text ?? profil;
  return (
    <>
      <Seitenkopf titel={titel} vorzeile={t('titel')} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? <Inhalt titel={titel} profil={data} /> : null}
    </>
  );
}

function Inhalt({ titel, profil }: { titel: string; profil: Profil }) {
  const { data: sitzung } = useSitzung();
  const [offen, setOffen] = useState(false);
  const { vorlage, fassungen } = profil;
  const [eigene] = fassungen;
  const pflegt = sitzung?.rolle === 'KOORDINATION' || sitzung?.rolle === 'KI_LEITUNG';
  return (
    <div className="kim-stapel austausch-karten">
      {sitzung ? (
        <Druckkopf
          titel={titel}
          stelle={sitzung.standort?.name ?? ''}
          stand={toPlainDate(eigene?.am ?? sitzung.stichtag)}
          synthetisch={sitzung.demo}
        />
      ) : null}
      <Karte
        titel={
          eigene === undefined
            ? t('vorlage.titel', { fassung: vorlage.fassung })
            : t('eigene.titel', { version: eigene.version, am: formatTag(eigene.am) })
        }
      >
        {eigene === undefined ? null : (
          <p className="kim-klein">
            {t('geprueft', { von: eigene.geprueftVon ?? t('konto.weg'), am: formatTag(eigene.am) })}
          </p>
        )}
        <Texte
          abschnitte={eigene?.abschnitte ?? vorlage.abschnitte}
          quellen={eigene ? null : vorlage.quellen}
        />
      </Karte>
      {offen ? (
        <StellenprofilFormular profil={profil} schliesse={() => setOffen(false)} />
      ) : (
        <div className="kim-aktionen austausch-nur-schirm">
          <Button art="sekundaer" onClick={() => window.print()}>
            {t('drucken')}
          </Button>
          {pflegt ? (
            <Button onClick={() => setOffen(true)}>{t(eigene === undefined ? 'anpassen' : 'aendern')}</Button>
          ) : null}
        </div>
      )}
      {eigene === undefined ? null : (
        <div className="kim-stapel austausch-karten austausch-nur-schirm">
          <Vergleich alt={vorlage.abschnitte} neu={eigene.abschnitte} />
          <Karte titel={t('vorlage.titel', { fassung: vorlage.fassung })}>
            <Texte abschnitte={vorlage.abschnitte} quellen={vorlage.quellen} />
          </Karte>
          <Frueher fassungen={fassungen.slice(1)} />
        </div>
      )}
    </div>
  );
}

function Texte({ abschnitte, quellen }: { abschnitte: Abschnitte; quellen: Abschnitte | null }) {
  return ABSCHNITTE.map(({ code, label }) => {
    const zeilen = abschnitte[code].split('\n').filter((zeile) => zeile.trim() !== '');
    return (
      <section key={code} className="austausch-abschnitt">
        <h3>{label}</h3>
        {zeilen.length === 0 ? <p>{t(quellen === null ? 'leer.eigene' : 'leer')}</p> : null}
        {zeilen.length === 0 ? null : (
          <ul>
            {zeilen.map((zeile) => (
              <li key={zeile}>{zeile}</li>
            ))}
          </ul>
        )}
        {quellen === null ? null : <p className="kim-klein">{t('quelle', { quelle: quellen[code] })}</p>}
      </section>
    );
  });
}

function Vergleich({ alt, neu }: { alt: Abschnitte; neu: Abschnitte }) {
  const anders = ABSCHNITTE.filter(({ code }) => alt[code] !== neu[code]);
  return (
    <Karte titel={t('vergleich')}>
      {anders.length === 0 ? <p>{t('vergleich.gleich')}</p> : null}
      {anders.map(({ code, label }) => (
        <section key={code} className="austausch-abschnitt">
          <h3>{label}</h3>
          <p className="austausch-text">
            {compareWorte(alt[code], neu[code]).map((folge, stelle) => (
              // oxlint-disable-next-line react/no-array-index-key -- runs of words have no name, and never move
              <Worte key={stelle} {...folge} />
            ))}
          </p>
        </section>
      ))}
    </Karte>
  );
}

/** Screen readers say little about ins and del: the words say it themselves. */
function Worte({ art, text }: Wortfolge) {
  if (art === 'GLEICH') return text;
  const Marke = art === 'NEU' ? 'ins' : 'del';
  return (
    <Marke>
      <span className="kern-sr-only">{t(`wort.${art}`)}</span>
      {text}
      <span className="kern-sr-only">{t('wort.ende')}</span>
    </Marke>
  );
}

function Frueher({ fassungen }: { fassungen: Profil['fassungen'] }) {
  if (fassungen.length === 0) return null;
  return (
    <Karte titel={t('fassungen')}>
      {fassungen.map(({ version, am, anlass, abschnitte }) => (
        <details key={version}>
          <summary>{t('fassung', { version, am: formatTag(am), anlass })}</summary>
          <Texte abschnitte={abschnitte} quellen={null} />
        </details>
      ))}
    </Karte>
  );
}
