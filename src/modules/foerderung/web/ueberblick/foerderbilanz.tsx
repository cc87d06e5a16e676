import { formatCentBare, toCent } from '#src/core/cent.ts';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { getFoerderbilanzRoute } from '../../ueberblick/foerderbilanz.contract.ts';
import { NACHWEISSTAENDE, NACHWEISSTAND_NAMEN } from '../../ueberblick/ueberblick.model.ts';
import { t } from './texte.ts';

type Bilanz = Ausgabe<typeof getFoerderbilanzRoute>;
type Jahr = Bilanz['jahre'][number];
type Bindung = Bilanz['bindungen'][number];

/** The same money by Förderjahr, with the proofs that are still to come. Left out before the first Förderfall. */
export function Foerderbilanz() {
  const { data, error, refetch } = useLesen(getFoerderbilanzRoute, {});
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (data === undefined) return <Ladeanzeige />;
  const { jahre, bindungen } = data;
  if (jahre.length === 0) return null;
  return (
    <Karte titel={t('bilanz.titel')}>
      <p>{t('bilanz.text')}</p>
      <Tabelle titel={t('bilanz.betraege')} spalten={BETRAEGE} zeilen={jahre} schluessel={toSchluessel} />
      <Tabelle titel={t('bilanz.nachweise')} spalten={NACHWEISE} zeilen={jahre} schluessel={toSchluessel} />
      {bindungen.length === 0 ? null : (
        <Tabelle
          titel={t('bilanz.bindungen')}
          spalten={BINDUNGEN}
          zeilen={bindungen}
          schluessel={({ haushaltsjahr, foerderjahr }) => `${haushaltsjahr}-${foerderjahr}`}
        />
      )}
    </Karte>
  );
}

function toSchluessel({ foerderjahr }: Jahr): string {
  return String(foerderjahr);
}

const JAHR: Spalte<Jahr> = {
  id: 'jahr',
  kopf: t('bilanz.jahr'),
  zelle: ({ foerderjahr }) => String(foerderjahr),
};

const BETRAEGE: readonly Spalte<Jahr>[] = [
  JAHR,
  { id: 'faelle', kopf: t('bilanz.faelle'), zahl: true, zelle: ({ faelle }) => String(faelle) },
  ...(['beantragt', 'bewilligt', 'ausgezahlt', 'offen'] as const).map(
    (feld): Spalte<Jahr> => ({
      id: feld,
      kopf: t(feld),
      zahl: true,
      zelle: (jahr) => formatCentBare(toCent(jahr[feld])),
    }),
  ),
];

const NACHWEISE: readonly Spalte<Jahr>[] = [
  JAHR,
  ...NACHWEISSTAENDE.map(
    (stand): Spalte<Jahr> => ({
      id: stand,
      kopf: NACHWEISSTAND_NAMEN[stand],
      zahl: true,
      zelle: ({ nachweise }) => String(nachweise[stand]),
    }),
  ),
];

const BINDUNGEN: readonly Spalte<Bindung>[] = [
  {
    id: 'haushaltsjahr',
    kopf: t('bilanz.haushaltsjahr'),
    zelle: ({ haushaltsjahr }) => String(haushaltsjahr),
  },
  { id: 'foerderjahr', kopf: t('bilanz.jahr'), zelle: ({ foerderjahr }) => String(foerderjahr) },
  { id: 'bescheide', kopf: t('bilanz.bescheide'), zahl: true, zelle: ({ bescheide }) => String(bescheide) },
  {
    id: 'bewilligt',
    kopf: t('bewilligt'),
    zahl: true,
    zelle: ({ bewilligt }) => formatCentBare(toCent(bewilligt)),
  },
  {
    id: 'bindung',
    kopf: t('bilanz.bindung'),
    zelle: ({ vorweg }) => (
      <>
        {t(vorweg ? 'bilanz.bindung.ve' : 'bilanz.bindung.ansatz')} <Etikett text={t('annahme')} art="info" />
      </>
    ),
  },
];
