import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { Sammelzahlen } from '#src/modules/sammeleintrag/web/sammelzahlen.tsx';
import { Wartezahlen } from '#src/modules/warteliste/web/wartezahlen.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { getStandortauslastungRoute } from '../auslastung.contract.ts';
import { MESSWERTE } from '../zielwerte.model.ts';
import { Messwerte, Vzaezeile, Zielkarte } from './messwerte.tsx';
import { t } from './texte.ts';
import { formatTag, formatVzaeZahl, formatZehntel } from './zahlen.ts';
import { useZeitraumwahl, Zeitraumfelder } from './zeitraumwahl.tsx';
import { ZielwerteFormular } from './zielwerte-formular.tsx';

type Auslastung = Ausgabe<typeof getStandortauslastungRoute>;
type Gruppe = Auslastung['traegerarten'][number];

const SPALTEN: readonly Spalte<Gruppe>[] = [
  { id: 'name', kopf: t('standort.name'), zelle: ({ text }) => text },
  {
    id: 'vzae',
    kopf: t('standort.vzae'),
    zahl: true,
    zelle: ({ vzae }) => formatVzaeZahl(vzae.durchschnitt),
  },
  ...MESSWERTE.map(
    ({ code }): Spalte<Gruppe> => ({
      id: code,
      kopf: `${t(`werte.${code}.kurz`)} ${t('werte.jeVzaeDurchschnitt')}`,
      zahl: true,
      zelle: (gruppe) => describeGruppe(gruppe, code),
    }),
  ),
];

function describeGruppe({ werte, vzae }: Gruppe, messwert: (typeof MESSWERTE)[number]['code']): string {
  if (werte === null) return t('standort.verborgen');
  if (vzae.lage !== 'BEKANNT') return t('standort.ohneVzae');
  return formatZehntel(werte.find((wert) => wert.messwert === messwert)?.jeVzaeDurchschnitt ?? null);
}

/** Sums of the Standort, rounded; the Standort may set its own target values here. */
export function StandortAnsicht() {
  const [wahl, setWahl] = useZeitraumwahl();
  const { data, error, refetch } = useLesen(
    getStandortauslastungRoute,
    { query: wahl },
    { behalteAlte: true },
  );
  return (
    <>
      <Seitenkopf titel={t('seite.titel')} einleitung={<p>{t('seite.standort')}</p>} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel">
          <Zeitraumfelder wahl={wahl} setWahl={setWahl} stand={data} />
          <Karte titel={t('standort.titel')}>
            <Vzaezeile vzae={data.vzae} />
            <Messwerte werte={data.werte} ziele={data.ziele} />
          </Karte>
          <Karte titel={t('standort.traeger')}>
            <Tabelle
              titel={t('standort.traeger')}
              titelVerborgen
              spalten={SPALTEN}
              zeilen={data.traegerarten}
              schluessel={({ schluessel }) => schluessel}
            />
            <p className="kim-klein">
              {t('standort.regel', {
                personen: data.regel.personen,
                caseManager: data.regel.caseManager,
              })}
            </p>
          </Karte>
          <Wartezahlen />
          <Sammelzahlen />
          <Zielkarte ziele={data.ziele} />
          <Karte titel={t('form.titel')}>
            <p>{t('form.text')}</p>
            <ZielwerteFormular key={data.festgelegt.length} ziele={data.ziele} heute={data.heute} />
          </Karte>
          <Festgelegt zeilen={data.festgelegt} />
        </div>
      ) : null}
    </>
  );
}

function Festgelegt({ zeilen }: { zeilen: Auslastung['festgelegt'] }) {
  if (zeilen.length === 0) return null;
  return (
    <Karte titel={t('form.alle')}>
      <ul>
        {zeilen.map((zeile) => (
          <li key={zeile.id}>
            {t('form.zeile', {
              datum: formatTag(zeile.gueltigVon),
              faelle: zeile.faelle,
              kurzVon: zeile.kurzberatungenVon,
              kurzBis: zeile.kurzberatungenBis,
              aktenVon: zeile.aktenVon,
              aktenBis: zeile.aktenBis,
              grund: zeile.grund,
            })}
          </li>
        ))}
      </ul>
    </Karte>
  );
}
