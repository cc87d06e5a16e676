import { useSearchParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { getFormatzahlenRoute } from '../fallanalyse.contract.ts';
import { FALLFORMAT_NAMEN } from '../fallanalyse.model.ts';
import { t } from './texte.ts';

type Zahlen = Ausgabe<typeof getFormatzahlenRoute>;
type Zeile = { name: string; zahlen: Zahlen['gesamt'] };

const zelle = (teil: 'anzahl' | 'kurzform' | 'stunden') => (zeile: Zeile) =>
  zeile.zahlen === null ? t('zahlen.verborgen') : String(zeile.zahlen[teil]);

const SPALTEN: readonly Spalte<Zeile>[] = [
  { id: 'name', kopf: t('liste.format'), zelle: ({ name }) => name },
  { id: 'anzahl', kopf: t('zahlen.anzahl'), zelle: zelle('anzahl') },
  { id: 'kurzform', kopf: t('zahlen.kurzform'), zelle: zelle('kurzform') },
  { id: 'stunden', kopf: t('zahlen.stunden'), zelle: zelle('stunden') },
];
/** So many quarters back may be chosen. */
const ZURUECK = 8;

/** For the steering: how often and how long, and nothing else. */
export default function FallformateSeite() {
  const { data: sitzung } = useSitzung();
  const [adresse, setAdresse] = useSearchParams();
  const wahlen = sitzung ? listQuartale(sitzung.stichtag) : [];
  const quartal = wahlen.find((eines) => eines === adresse.get('quartal'));
  const { data, error, refetch } = useLesen(getFormatzahlenRoute, {
    query: quartal === undefined ? {} : { quartal },
  });
  return (
    <>
      <Seitenkopf titel={t('zahlen.titel')} einleitung={<p>{t('zahlen.einleitung')}</p>} />
      <div className="kim-stapel">
        <Auswahl
          label={t('zahlen.quartal')}
          leer={null}
          optionen={wahlen.map((wert) => ({ wert, text: wert.replace('-', ' ') }))}
          value={quartal ?? wahlen[0] ?? ''}
          onChange={({ target }) => setAdresse({ quartal: target.value }, { replace: true })}
        />
        {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
        {data === undefined && !error ? <Ladeanzeige /> : null}
        {data ? (
          <>
            <Tabelle
              titel={t('zahlen.titel')}
              titelVerborgen
              spalten={SPALTEN}
              zeilen={[
                ...data.formate.map(({ format, zahlen }) => ({ name: FALLFORMAT_NAMEN[format], zahlen })),
                { name: t('zahlen.gesamt'), zahlen: data.gesamt },
              ]}
              schluessel={({ name }) => name}
            />
            <p className="kim-klein">{t('zahlen.regel', { mindestens: data.mindestens })}</p>
          </>
        ) : null}
      </div>
    </>
  );
}

/** `2026-Q4` of the day and those before it. */
function listQuartale(heute: string): string[] {
  const nummer = Number(heute.slice(0, 4)) * 4 + Math.floor((Number(heute.slice(5, 7)) - 1) / 3);
  return Array.from({ length: ZURUECK }, (_, zurueck) => {
    const eines = nummer - zurueck;
    return `${Math.floor(eines / 4)}-Q${(eines % 4) + 1}`;
  });
}
