import { formatCent, formatCentBare, toCent } from '#src/core/cent.ts';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Diagramm } from '#src/web/ui/diagramm.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { getHaushaltsuebersichtRoute } from '../../zahlung/haushalt.contract.ts';
import { Foerderbilanz } from '../ueberblick/foerderbilanz.tsx';
import { Haushaltspflege } from '../pruefung/haushaltspflege.tsx';
import { t } from './texte.ts';

type Jahr = Ausgabe<typeof getHaushaltsuebersichtRoute>['jahre'][number];

/** What there is, what is bound and what has gone, for each Haushaltsjahr. */
export default function HaushaltSeite() {
  const { data, error, refetch } = useLesen(getHaushaltsuebersichtRoute, {});
  return (
    <>
      <Seitenkopf titel={t('seite.haushaltsmittel')} einleitung={<p>{t('haushalt.einleitung')}</p>} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel fall-karten">
          <Jahre jahre={data.jahre} />
          <Foerderbilanz />
          <Haushaltspflege />
        </div>
      ) : null}
    </>
  );
}

function Jahre({ jahre }: { jahre: readonly Jahr[] }) {
  if (jahre.length === 0) {
    return (
      <Leer titel={t('haushalt.leer')}>
        <p>{t('haushalt.leer.text')}</p>
      </Leer>
    );
  }
  return (
    <>
      {jahre.flatMap(({ haushaltsjahr, frei }) =>
        frei === null || frei >= 0
          ? []
          : [
              <Hinweis
                key={haushaltsjahr}
                art="warnung"
                titel={t('haushalt.ueber', {
                  jahr: String(haushaltsjahr),
                  betrag: formatCent(toCent(-frei)),
                })}
              />,
            ],
      )}
      <Tabelle
        titel={t('haushalt.tabelle')}
        spalten={SPALTEN}
        zeilen={jahre}
        schluessel={({ haushaltsjahr }) => String(haushaltsjahr)}
      />
      <Tabelle
        titel={t('haushalt.ve.tabelle')}
        spalten={ERMAECHTIGUNG}
        zeilen={jahre}
        schluessel={({ haushaltsjahr }) => String(haushaltsjahr)}
      />
      <p className="kim-klein">
        <Etikett text={t('annahme')} art="info" /> {t('haushalt.annahme')}
      </p>
      <Karte titel={t('haushalt.vergleich')}>
        <Diagramm
          art="balken"
          titel={t('haushalt.bild')}
          zusammenfassung={t('haushalt.bild.text')}
          achse={t('haushalt.jahr')}
          reihen={[t('haushalt.ansatz'), t('haushalt.bewilligt'), t('haushalt.gezahlt')]}
          punkte={jahre.toReversed().map(({ haushaltsjahr, ansatz, bewilligt, gezahlt }) => ({
            name: String(haushaltsjahr),
            werte: [toTausend(ansatz), toTausend(bewilligt), toTausend(gezahlt)],
          }))}
        />
      </Karte>
    </>
  );
}

/** Thousands of euros: the picture compares, the table counts. */
function toTausend(cent: number | null): number | null {
  return cent === null ? null : Math.round(cent / 100_000);
}

function createBetragspalte(id: string, kopf: string, wert: (jahr: Jahr) => number | null): Spalte<Jahr> {
  return {
    id,
    kopf,
    zahl: true,
    zelle: (jahr) => {
      const cent = wert(jahr);
      return cent === null ? t('haushalt.unbekannt') : formatCentBare(toCent(cent));
    },
  };
}

const JAHR: Spalte<Jahr> = {
  id: 'jahr',
  kopf: t('haushalt.jahr'),
  zelle: ({ haushaltsjahr }) => String(haushaltsjahr),
};

const SPALTEN: readonly Spalte<Jahr>[] = [
  JAHR,
  createBetragspalte('ansatz', t('haushalt.ansatz'), ({ ansatz }) => ansatz),
  createBetragspalte('bewilligt', t('haushalt.bewilligt'), ({ bewilligt }) => bewilligt),
  createBetragspalte('angeordnet', t('haushalt.angeordnet'), ({ angeordnet }) => angeordnet),
  createBetragspalte('gezahlt', t('haushalt.gezahlt'), ({ gezahlt }) => gezahlt),
  createBetragspalte('ausstehend', t('haushalt.ausstehend'), ({ ausstehend }) => ausstehend),
  createBetragspalte('frei', t('haushalt.frei'), ({ frei }) => frei),
];

const ERMAECHTIGUNG: readonly Spalte<Jahr>[] = [
  JAHR,
  {
    id: 'titel',
    kopf: t('haushalt.titel'),
    zelle: ({ kapitel, titel }) =>
      kapitel === null || titel === null ? '–' : t('haushalt.titel.wert', { kapitel, titel }),
  },
  createBetragspalte(
    've',
    t('haushalt.ve'),
    ({ verpflichtungsermaechtigung }) => verpflichtungsermaechtigung,
  ),
  createBetragspalte('gebunden', t('haushalt.ve.gebunden'), ({ vorgebunden }) => vorgebunden),
  createBetragspalte('frei', t('haushalt.frei'), ({ ermaechtigungFrei }) => ermaechtigungFrei),
  { id: 'quelle', kopf: t('haushalt.quelle'), zelle: ({ quelle }) => quelle ?? '–' },
];
