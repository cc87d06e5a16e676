import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag, toCode } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import type { Feld } from '../felder.model.ts';
import { listRegisterRoute } from '../register.contract.ts';
import { listRegisterfelder, REGISTERARTEN, type Registerart } from '../register.model.ts';
import { formatFeldwert } from './feld-eingabe.tsx';
import { RegisterFormular } from './register-formular.tsx';
import { t } from './register-texte.ts';
import './austausch.css';

type Antwort = Ausgabe<typeof listRegisterRoute>;
type Eintrag = Antwort['eintraege'][number];
/** So many years can be chosen, the running one first. */
const JAHRE = 6;

/** One register of the own Standort for one year, with sums and files. */
export default function RegisterSeite() {
  const { data: sitzung } = useSitzung();
  return (
    <>
      <Seitenkopf titel={t('titel')} einleitung={<p>{t('einleitung')}</p>} />
      {sitzung ? (
        <Register
          heute={sitzung.stichtag}
          pflegt={sitzung.rolle === 'KOORDINATION' || sitzung.rolle === 'KI_LEITUNG'}
        />
      ) : (
        <Ladeanzeige />
      )}
    </>
  );
}

function Register({ heute, pflegt }: { heute: string; pflegt: boolean }) {
  const [adresse, setAdresse] = useSearchParams();
  const dieses = Number(heute.slice(0, 4));
  const jahre = Array.from({ length: JAHRE }, (_, stelle) => String(dieses - stelle));
  const art = toCode(REGISTERARTEN, adresse.get('art') ?? '') ?? 'FORTBILDUNG';
  const jahr = toCode(jahre, adresse.get('jahr') ?? '') ?? String(dieses);
  const [offen, setOffen] = useState<Eintrag | 'neu' | null>(null);
  const { data, error, refetch } = useLesen(listRegisterRoute, { query: { art, jahr: Number(jahr) } });
  const wechsle = (neu: Record<string, string>) => {
    setOffen(null);
    setAdresse({ art, jahr, ...neu });
  };
  return (
    <div className="kim-stapel austausch-karten">
      <Auswahl
        label={t('art')}
        leer={null}
        optionen={REGISTERARTEN.map((wert) => ({ wert, text: t(`art.${wert}`) }))}
        value={art}
        onChange={({ target }) => wechsle({ art: target.value })}
      />
      <Auswahl
        label={t('jahr')}
        leer={null}
        optionen={jahre.map((wert) => ({ wert, text: wert }))}
        value={jahr}
        onChange={({ target }) => wechsle({ jahr: target.value })}
      />
      {art === 'BERICHT' && pflegt ? (
        <p>
          {t('bericht.meldungen')} <Link to="/meldungen">{t('bericht.link')}</Link>
        </p>
      ) : null}
      {pflegt && offen === null ? (
        <div className="kim-aktionen">
          <Button onClick={() => setOffen('neu')}>{t(`neu.${art}`)}</Button>
        </div>
      ) : null}
      {offen === null ? null : (
        <RegisterFormular
          art={art}
          eintrag={offen === 'neu' ? null : offen}
          schliesse={() => setOffen(null)}
        />
      )}
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <Inhalt antwort={data} art={art} jahr={jahr} {...(pflegt ? { onAendern: setOffen } : {})} />
      ) : null}
    </div>
  );
}

type Inhaltprops = {
  antwort: Antwort;
  art: Registerart;
  jahr: string;
  onAendern?: (eintrag: Eintrag) => void;
};

function Inhalt({ antwort: { eintraege, summen }, art, jahr, onAendern }: Inhaltprops) {
  if (eintraege.length === 0) return <Leer titel={t('leer')} />;
  const frage = `art=${art}&jahr=${jahr}`;
  return (
    <>
      <Tabelle
        titel={t(`art.${art}`)}
        spalten={listSpalten(art, onAendern)}
        zeilen={eintraege}
        schluessel={({ id }) => id}
        zeilenkopf="titel"
      />
      <Karte titel={t('summen', { jahr })}>
        <Beschreibungsliste
          angaben={[
            { name: t('summen.eintraege'), wert: String(summen.eintraege) },
            ...summen.zahlen.map(({ label, summe, angaben }) => ({
              name: label,
              wert: t('summen.wert', { summe, angaben }),
            })),
          ]}
        />
        <p className="kim-aktionen">
          <a href={`/api/v1/register.csv?${frage}`}>{t('csv')}</a>
          <a href={`/api/v1/register.xlsx?${frage}`}>{t('xlsx')}</a>
        </p>
      </Karte>
    </>
  );
}

function listSpalten(art: Registerart, onAendern?: (eintrag: Eintrag) => void): Spalte<Eintrag>[] {
  const felder = listRegisterfelder(art);
  // Texts, and what may be left open, stand below the title, so that the table fits.
  const isSpalte = (feld: Feld) => feld.art === 'ZAHL' || (feld.art === 'WAHL' && feld.pflicht);
  const kurz = felder.filter(isSpalte);
  const lang = felder.filter((feld) => !isSpalte(feld));
  return [
    { id: 'tag', kopf: t('spalte.tag'), zelle: ({ tag }) => formatTag(tag) },
    {
      id: 'titel',
      kopf: t('spalte.titel'),
      zelle: ({ titel, gestrichen, felder: werte, geprueftVon, am }) => (
        <>
          {titel} {gestrichen ? <Etikett text={t('gestrichen')} /> : null}
          {lang.map(({ code, label }) =>
            werte[code] === undefined ? null : (
              <p key={code} className="kim-klein austausch-text austausch-zusatz">
                {t('angabe', { label, wert: formatFeldwert(felder, code, werte[code]) })}
              </p>
            ),
          )}
          <p className="kim-klein austausch-zusatz">
            {t('geprueft', { von: geprueftVon ?? t('konto.weg'), am: formatTag(am) })}
          </p>
        </>
      ),
    },
    ...kurz.map(
      ({ code, label, art: feldart }): Spalte<Eintrag> => ({
        id: code,
        kopf: label,
        zahl: feldart === 'ZAHL',
        zelle: ({ felder: werte }) => formatFeldwert(felder, code, werte[code] ?? '') || '–',
      }),
    ),
    ...(onAendern === undefined
      ? []
      : [
          {
            id: 'handeln',
            kopf: t('spalte.handeln'),
            zelle: (eintrag: Eintrag) => (
              <Button
                art="tertiaer"
                aria-label={t('aendern.lang', { titel: eintrag.titel })}
                onClick={() => onAendern(eintrag)}
              >
                {t('aendern')}
              </Button>
            ),
          },
        ]),
  ];
}
