import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { Kennzahl, Kennzahlen } from '#src/web/ui/kennzahl.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { getSprachmittlungszahlenRoute } from '../zahlen.contract.ts';
import { t } from './texte.ts';

type Zahlen = Ausgabe<typeof getSprachmittlungszahlenRoute>;
type Reihe = Zahlen['sprachen'][number];
type Grund = Zahlen['gruende'][number];

/** Hours, cost and needs that were not met in a quarter, for the page of the figures. */
export function Sprachmittlungszahlen({ quartal }: { quartal: string }) {
  const { data, error, refetch } = useLesen(
    getSprachmittlungszahlenRoute,
    { query: { quartal } },
    { behalteAlte: true },
  );
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (data === undefined) return null;
  const { gesamt, sprachen, gruende, regel } = data;
  return (
    <Karte titel={t('zahlen.titel')}>
      <Kennzahlen>
        <Kennzahl label={t('zahlen.termine')} wert={String(gesamt.termine)} />
        <Kennzahl label={t('zahlen.stunden')} wert={toText(gesamt.stunden)} />
        <Kennzahl label={t('zahlen.euro')} wert={toText(gesamt.euro)} />
        <Kennzahl label={t('zahlen.ungedeckt')} wert={String(gesamt.ungedeckt)} />
      </Kennzahlen>
      {sprachen.length === 0 ? null : (
        <Tabelle
          titel={t('zahlen.sprachen')}
          spalten={SPALTEN}
          zeilen={sprachen}
          schluessel={({ code }) => code}
        />
      )}
      {gesamt.ungedeckt === 0 ? null : (
        <Tabelle
          titel={t('zahlen.gruende')}
          spalten={GRUENDE}
          zeilen={gruende.filter(({ anzahl }) => anzahl > 0)}
          schluessel={({ code }) => code}
        />
      )}
      <p className="kim-klein">{t('zahlen.regel', regel)}</p>
    </Karte>
  );
}

const ZAHL = new Intl.NumberFormat('de-DE');
const toText = (zahl: number | null): string => (zahl === null ? t('zahlen.wenig') : ZAHL.format(zahl));

const SPALTEN: readonly Spalte<Reihe>[] = [
  { id: 'sprache', kopf: t('spalte.sprache'), zelle: ({ text }) => text },
  { id: 'termine', kopf: t('zahlen.termine'), zahl: true, zelle: ({ termine }) => termine },
  { id: 'stunden', kopf: t('zahlen.stunden'), zahl: true, zelle: ({ stunden }) => toText(stunden) },
  { id: 'euro', kopf: t('zahlen.euro'), zahl: true, zelle: ({ euro }) => toText(euro) },
  { id: 'ungedeckt', kopf: t('zahlen.ungedeckt'), zahl: true, zelle: ({ ungedeckt }) => ungedeckt },
];
const GRUENDE: readonly Spalte<Grund>[] = [
  { id: 'grund', kopf: t('zahlen.grund'), zelle: ({ text }) => text },
  { id: 'anzahl', kopf: t('zahlen.anzahl'), zahl: true, zelle: ({ anzahl }) => anzahl },
];
