import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatQuelle } from '#src/core/quelle.ts';
import { Diagramm } from '#src/web/ui/diagramm.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Kennzahl, Kennzahlen } from '#src/web/ui/kennzahl.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import type { getTeamauslastungRoute } from '../auslastung.contract.ts';
import { computeZiellage, MESSWERTE, toZiel } from '../zielwerte.model.ts';
import { t } from './texte.ts';
import { formatTag, formatVzaeZahl, formatZehntel, formatZiel } from './zahlen.ts';

type Auslastung = Ausgabe<typeof getTeamauslastungRoute>;
export type Ziele = Auslastung['ziele'];
export type Vzae = Auslastung['vzae'];
export type Wert = Auslastung['werte'][number];

/** Which values count, from where, and since when. */
export function Zielkarte({ ziele }: { ziele: Ziele }) {
  const { gueltigVon, grund } = ziele;
  return (
    <Karte titel={t('ziel.titel')}>
      <p>
        {gueltigVon === null
          ? t('ziel.publiziert')
          : t('ziel.eigene', { datum: formatTag(gueltigVon), grund: grund ?? '' })}
      </p>
      <ul>
        {MESSWERTE.map(({ code, quelle }) => (
          <li key={code}>
            {t(`werte.${code}`)}: {formatZiel(ziele, code)}{' '}
            <span className="kim-klein">{t('ziel.quelle', { quelle: formatQuelle(quelle) })}</span>
          </li>
        ))}
      </ul>
    </Karte>
  );
}

/** The filled VZÄ, or in words why there are none. */
export function Vzaezeile({ vzae }: { vzae: Vzae }) {
  if (vzae.lage !== 'BEKANNT') {
    return (
      <Hinweis art="info" titel={t(`vzae.${vzae.lage}`)}>
        {t(`vzae.${vzae.lage}.text`)}
      </Hinweis>
    );
  }
  return (
    <Kennzahlen>
      <Kennzahl label={t('vzae.stichtag')} wert={formatVzaeZahl(vzae.stichtag)} />
      <Kennzahl label={t('vzae.durchschnitt')} wert={formatVzaeZahl(vzae.durchschnitt)} />
    </Kennzahlen>
  );
}

/** The measures as picture and table. Without VZÄ only the counts, never a picture of nothing. */
export function Messwerte({ werte, ziele }: { werte: readonly Wert[]; ziele: Ziele }) {
  const mitVzae = werte.some(({ jeVzaeDurchschnitt }) => jeVzaeDurchschnitt !== null);
  const spalten: readonly Spalte<Wert>[] = [
    { id: 'was', kopf: t('werte.was'), zelle: ({ messwert }) => t(`werte.${messwert}`) },
    {
      id: 'stichtag',
      kopf: t('werte.stichtag'),
      zahl: true,
      zelle: ({ stichtag }) => stichtag ?? t('werte.ohne'),
    },
    {
      id: 'durchschnitt',
      kopf: t('werte.durchschnitt'),
      zahl: true,
      zelle: ({ durchschnitt }) => formatZehntel(durchschnitt),
    },
    ...(mitVzae ? listVzaespalten(ziele) : []),
  ];
  return (
    <>
      {mitVzae ? <Bild werte={werte} ziele={ziele} /> : null}
      <Tabelle
        titel={mitVzae ? t('werte.titel') : t('werte.absolut')}
        spalten={spalten}
        zeilen={werte}
        schluessel={({ messwert }) => messwert}
      />
      <p className="kim-klein">{t('werte.regel')}</p>
    </>
  );
}

function listVzaespalten(ziele: Ziele): Spalte<Wert>[] {
  return [
    {
      id: 'jeVzaeStichtag',
      kopf: t('werte.jeVzaeStichtag'),
      zahl: true,
      zelle: ({ jeVzaeStichtag }) => formatZehntel(jeVzaeStichtag),
    },
    {
      id: 'jeVzaeDurchschnitt',
      kopf: t('werte.jeVzaeDurchschnitt'),
      zahl: true,
      zelle: ({ jeVzaeDurchschnitt }) => formatZehntel(jeVzaeDurchschnitt),
    },
    { id: 'ziel', kopf: t('werte.ziel'), zelle: ({ messwert }) => formatZiel(ziele, messwert) },
    { id: 'lage', kopf: t('werte.lage'), zelle: (wert) => describeLage(wert, ziele) },
  ];
}

function describeLage({ messwert, jeVzaeDurchschnitt }: Wert, ziele: Ziele): string {
  if (jeVzaeDurchschnitt === null) return t('werte.ohne');
  return t(`ziel.lage.${computeZiellage(jeVzaeDurchschnitt, toZiel(ziele, messwert))}`);
}

function Bild({ werte, ziele }: { werte: readonly Wert[]; ziele: Ziele }) {
  const je = (messwert: Wert['messwert']): string =>
    formatZehntel(werte.find((wert) => wert.messwert === messwert)?.jeVzaeDurchschnitt ?? null);
  return (
    <Diagramm
      titel={t('bild.titel')}
      zusammenfassung={t('bild.text', {
        faelle: je('FAELLE'),
        faelleZiel: formatZiel(ziele, 'FAELLE'),
        kurz: je('KURZBERATUNGEN'),
        kurzZiel: formatZiel(ziele, 'KURZBERATUNGEN'),
        akten: je('AKTEN'),
        aktenZiel: formatZiel(ziele, 'AKTEN'),
      })}
      art="balken"
      achse={t('bild.achse')}
      reihen={[t('bild.wert'), t('bild.von'), t('bild.bis')]}
      punkte={werte.map(({ messwert, jeVzaeDurchschnitt }) => {
        const { von, bis } = toZiel(ziele, messwert);
        const wert = jeVzaeDurchschnitt === null ? null : jeVzaeDurchschnitt / 10;
        return { name: t(`bild.${messwert}`), werte: [wert, von, bis] };
      })}
    />
  );
}
