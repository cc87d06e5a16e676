import { Link } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import type { getAngebotRoute, getPflegestandRoute } from '../angebot.contract.ts';
import { t } from './texte.ts';

type Stand = Ausgabe<typeof getPflegestandRoute>;

/** What became of the Verweise to this Angebot, for staff alone. */
export function Ergebniskarte({ ergebnis }: Pick<Ausgabe<typeof getAngebotRoute>, 'ergebnis'>) {
  if (ergebnis === null) {
    return (
      <Karte titel={t('ergebnis.titel')}>
        <p>{t('ergebnis.wenige')}</p>
      </Karte>
    );
  }
  const { verweise, angekommen, keinPlatz, abgewiesen, nichtErreicht, offen } = ergebnis;
  const zeile = (name: string, anzahl: number) => ({ name, wert: formatRund(anzahl) });
  return (
    <Karte titel={t('ergebnis.titel')}>
      <Beschreibungsliste
        angaben={[
          zeile(t('ergebnis.verweise'), verweise),
          zeile(t('ergebnis.angekommen'), angekommen),
          zeile(t('ergebnis.keinPlatz'), keinPlatz),
          zeile(t('ergebnis.abgewiesen'), abgewiesen),
          zeile(t('ergebnis.nichtErreicht'), nichtErreicht),
          zeile(t('ergebnis.offen'), offen),
        ]}
      />
      <p>{describeZeitraum(ergebnis)}</p>
      <p>{t('ergebnis.gerundet')}</p>
    </Karte>
  );
}

const VOLLE: readonly Spalte<Stand['volle'][number]>[] = [
  {
    id: 'titel',
    kopf: t('pflege.angebot'),
    zelle: ({ id, titel }) => <Link to={`/verzeichnis/${id}`}>{titel}</Link>,
  },
  { id: 'anbieter', kopf: 'Anbieter', zelle: ({ anbieter }) => anbieter },
  { id: 'keinPlatz', kopf: t('ergebnis.keinPlatz'), zelle: ({ keinPlatz }) => formatRund(keinPlatz) },
  { id: 'verweise', kopf: t('ergebnis.verweise'), zelle: ({ verweise }) => formatRund(verweise) },
];

/** Angebote of the own Standort that are full too often, and how many Verweise cannot be shown. */
export function VolleKarte({ ergebnisse, keinPlatzProzent, volle }: Stand) {
  return (
    <Karte titel={t('ergebnis.volle')}>
      {ergebnisse === null ? (
        <p>{t('ergebnis.nieGezaehlt')}</p>
      ) : (
        <>
          <p>{t('ergebnis.volle.text', { prozent: keinPlatzProzent })}</p>
          {volle.length === 0 ? (
            <p>{t('ergebnis.volle.leer')}</p>
          ) : (
            <Tabelle
              titel={t('ergebnis.volle')}
              titelVerborgen
              spalten={VOLLE}
              zeilen={volle}
              schluessel={({ id }) => id}
            />
          )}
          <p>{describeZeitraum(ergebnisse)}</p>
          <p>
            {ergebnisse.verweise === null || ergebnisse.verdeckt === null
              ? t('ergebnis.alleWenige')
              : t('ergebnis.verdeckt', {
                  verweise: formatRund(ergebnisse.verweise),
                  verdeckt: formatRund(ergebnisse.verdeckt),
                })}
          </p>
        </>
      )}
    </Karte>
  );
}

/** Zero is up to two: nothing here is exact. */
const formatRund = (anzahl: number): string =>
  anzahl === 0 ? t('ergebnis.kaum') : t('ergebnis.rund', { anzahl });

const describeZeitraum = ({ von, bis, am }: { von: string; bis: string; am: string }): string =>
  t('ergebnis.zeitraum', { von: formatTag(von), bis: formatTag(bis), am: formatTag(am) });
