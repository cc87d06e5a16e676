import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import type { Formwahl } from '#src/modules/gremium/web/formwahl.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Diagramm } from '#src/web/ui/diagramm.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import { GRUNDLAGE_NAMEN, type Rate, WIRKUNG_NAMEN } from '../wirkung.model.ts';
import { describeHinweis } from './hinweis-angaben.tsx';
import type { Umsetzung } from './massnahmen.tsx';
import { MessungFormular } from './messung-formular.tsx';
import { t } from './umsetzungstexte.ts';
import './thema.css';

type Messung = Umsetzung['messungen'][number];
type Props = {
  themaId: string;
  umsetzung: Umsetzung;
  formwahl: Formwahl;
  bearbeitet: boolean;
  heute: string;
};
const ART = { HINWEIS: 'erfolg', KEINE: 'info', OFFEN: 'warnung' } as const;
const ZAHL = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** What became of it, in words first, then in numbers with picture and table. */
export function Wirkungskarte({ themaId, umsetzung, formwahl, bearbeitet, heute }: Props) {
  const { messungen, umgesetztAm, fenster, messbarAb, hindernisse, grenzen, version } = umsetzung;
  if (umgesetztAm === null && messungen.length === 0) return null;
  const bereit = messbarAb !== null && messbarAb <= heute;
  const messen = <Button onClick={() => formwahl.oeffne('wirkung')}>{t('wirkung.messen')}</Button>;
  return (
    <Karte titel={t('wirkung.titel')} aktionen={bearbeitet && bereit && formwahl.frei ? messen : null}>
      {fenster === null || umgesetztAm === null ? null : (
        <p>{t('wirkung.fenster', { am: formatTag(umgesetztAm), ...formatFenster(fenster) })}</p>
      )}
      {messbarAb !== null && !bereit ? <p>{t('wirkung.spaeter', { ab: formatTag(messbarAb) })}</p> : null}
      {messungen.length === 0 ? <p>{t('wirkung.leer')}</p> : null}
      {formwahl.offen('wirkung') && fenster !== null ? (
        <>
          {hindernisse.length === 0 ? null : (
            <>
              <p>{t('wirkung.hindernisse')}</p>
              <ul>
                {hindernisse.map((eines) => (
                  <li key={`${eines.schnittstelle} ${eines.themenbereich} ${eines.huerde}`}>
                    {describeHinweis(eines)}, {textOf(THEMENBEREICHE, eines.themenbereich)}
                  </li>
                ))}
              </ul>
            </>
          )}
          <MessungFormular
            themaId={themaId}
            version={version}
            mitHinweisen={hindernisse.length > 0}
            fenster={formatFenster(fenster)}
            schliesse={formwahl.schliesse}
          />
        </>
      ) : null}
      {messungen.map((eine) => (
        <Ergebnis key={eine.lfd} messung={eine} grenzen={grenzen} />
      ))}
    </Karte>
  );
}

function Ergebnis({ messung, grenzen }: { messung: Messung; grenzen: Umsetzung['grenzen'] }) {
  const { grundlage, ergebnis, erklaerung, gezaehlt, quelle, am, vorher, nachher, unterschied } = messung;
  return (
    <section className="kim-stapel thema-karten">
      <Hinweis art={ART[ergebnis]} titel={WIRKUNG_NAMEN[ergebnis]}>
        <p>{erklaerung}</p>
      </Hinweis>
      <p className="kim-klein">
        {[t('wirkung.gemessen', { am: formatTag(am) }), GRUNDLAGE_NAMEN[grundlage], gezaehlt, quelle]
          .filter((teil) => teil !== null)
          .join(' · ')}
      </p>
      {vorher === null || nachher === null ? (
        <p>{t('wirkung.verborgen')}</p>
      ) : (
        <>
          {vorher.rate === null || nachher.rate === null ? null : (
            <Diagramm
              art="balken"
              titel={t('wirkung.bild')}
              zusammenfassung={t('wirkung.bild.text', {
                vorher: formatRate(vorher.rate.wert),
                nachher: formatRate(nachher.rate.wert),
                spanneVorher: formatSpanne(vorher.rate),
                spanneNachher: formatSpanne(nachher.rate),
              })}
              achse={t('wirkung.zeitraum')}
              reihen={[t('wirkung.rate')]}
              punkte={[
                { name: t('wirkung.vorher'), werte: [vorher.rate.wert / 10] },
                { name: t('wirkung.nachher'), werte: [nachher.rate.wert / 10] },
              ]}
              formatiere={(zahl) => ZAHL.format(zahl)}
            />
          )}
          <Zahlentabelle messung={messung} vorher={vorher} nachher={nachher} />
          {unterschied === null ? null : (
            <p>
              {t('wirkung.unterschied', {
                wert: formatRate(unterschied.wert),
                spanne: formatSpanne(unterschied),
              })}
            </p>
          )}
        </>
      )}
      <p className="kim-klein">{t('wirkung.regel', grenzen)}</p>
    </section>
  );
}

type Zahlen = NonNullable<Messung['vorher']>;

function Zahlentabelle(props: { messung: Messung; vorher: Zahlen; nachher: Zahlen }) {
  const { messung, vorher, nachher } = props;
  const { vorher: tageVorher, nachher: tageNachher } = formatFenster(messung);
  return (
    <Tabelle
      titel={t('wirkung.tabelle')}
      spalten={[
        { id: 'zeit', kopf: t('wirkung.zeitraum'), zelle: ({ name }) => name },
        {
          id: 'betroffen',
          kopf: t('wirkung.betroffen'),
          zahl: true,
          zelle: ({ zahlen }) => zahlen.betroffen,
        },
        { id: 'faelle', kopf: t('wirkung.faelle'), zahl: true, zelle: ({ zahlen }) => zahlen.faelle },
        {
          id: 'rate',
          kopf: t('wirkung.rate'),
          zahl: true,
          zelle: ({ zahlen }) => (zahlen.rate === null ? '–' : formatRate(zahlen.rate.wert)),
        },
        {
          id: 'spanne',
          kopf: t('wirkung.spanne'),
          zahl: true,
          zelle: ({ zahlen }) => (zahlen.rate === null ? '–' : formatSpanne(zahlen.rate)),
        },
        { id: 'tage', kopf: t('wirkung.tage'), zahl: true, zelle: ({ zahlen }) => formatTage(zahlen.tage) },
      ]}
      zeilen={[
        { name: t('wirkung.vorher.zeit', { zeit: tageVorher }), zahlen: vorher },
        { name: t('wirkung.nachher.zeit', { zeit: tageNachher }), zahlen: nachher },
      ]}
      schluessel={({ name }) => name}
    />
  );
}

function formatTage(tage: number | null): string {
  return tage === null ? '–' : new Intl.NumberFormat('de-DE').format(tage);
}

/** Of a thousand, as „je 100“ with one decimal. */
export function formatRate(promille: number): string {
  return ZAHL.format(promille / 10);
}

export function formatSpanne({ unten, oben }: Rate): string {
  return t('wirkung.bis', { unten: formatRate(unten), oben: formatRate(oben) });
}

function formatFenster(fenster: NonNullable<Umsetzung['fenster']>): { vorher: string; nachher: string } {
  const { vorherVon, vorherBis, nachherVon, nachherBis } = fenster;
  const zeit = (von: string, bis: string) =>
    t('wirkung.bis', { unten: formatTag(von), oben: formatTag(bis) });
  return { vorher: zeit(vorherVon, vorherBis), nachher: zeit(nachherVon, nachherBis) };
}
