import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { UNGEDECKT_GRUENDE } from '#src/modules/akte/wertelisten/sprachmittlung.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett, type EtikettArt } from '#src/web/ui/etikett.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { isOffen } from '../buchung.model.ts';
import { BETEILIGTE, FORMEN, QUALITAETEN, ZUSTAENDE, type Zustand } from '../wertelisten/sprachmittlung.ts';
import { t } from './texte.ts';
import { type Buchung, formatBetrag, formatTermin, type OnOffen, type SprachmittlungSeite } from './typen.ts';

type Props = Pick<SprachmittlungSeite, 'stichtag' | 'kontakte'> & {
  titel: string;
  buchungen: readonly Buchung[];
  onOffen: OnOffen;
};

export function Buchungstabelle({ titel, buchungen, stichtag, kontakte, onOffen }: Props) {
  return (
    <Tabelle
      titel={titel}
      spalten={[...createSpalten(stichtag, kontakte), ...(onOffen ? [createAktion(onOffen)] : [])]}
      zeilen={buchungen}
      schluessel={({ id }) => id}
    />
  );
}

const FARBE = {
  ANGEFRAGT: 'info',
  BESTAETIGT: 'erfolg',
  STATTGEFUNDEN: 'neutral',
  ABGESAGT: 'neutral',
  NICHT_ERSCHIENEN: 'warnung',
  NICHT_GEFUNDEN: 'warnung',
} as const satisfies Record<Zustand, EtikettArt>;

function createSpalten(stichtag: string, kontakte: Props['kontakte']): readonly Spalte<Buchung>[] {
  return [
    {
      id: 'termin',
      kopf: t('spalte.termin'),
      zelle: (buchung) => (
        <>
          {formatTermin(buchung)}
          <span className="sm-zusatz">{textOf(FORMEN, buchung.form)}</span>
          {buchung.treffpunkt === null ? null : <span className="sm-zusatz">{buchung.treffpunkt}</span>}
        </>
      ),
    },
    { id: 'sprache', kopf: t('spalte.sprache'), zelle: ({ sprache }) => textOf(SPRACHEN, sprache) },
    { id: 'wer', kopf: t('spalte.wer'), zelle: ({ sprachmittler }) => sprachmittler ?? t('wer.offen') },
    {
      id: 'stand',
      kopf: t('spalte.stand'),
      zelle: (buchung) => <Stand buchung={buchung} stichtag={stichtag} kontakte={kontakte} />,
    },
    { id: 'kosten', kopf: t('spalte.kosten'), zelle: formatKosten },
  ];
}

type Standprops = { buchung: Buchung } & Pick<Props, 'stichtag' | 'kontakte'>;

function Stand({ buchung, stichtag, kontakte }: Standprops) {
  const { tag, zustand, von, ungedeckt, qualitaet, qualitaetGrund, minuten, kontaktId } = buchung;
  const kontakt = kontakte.find(({ id }) => id === kontaktId);
  const zusatz = [
    von === null ? '' : textOf(BETEILIGTE, von),
    textOf(UNGEDECKT_GRUENDE, ungedeckt),
    minuten === null ? '' : t('minuten', { anzahl: minuten }),
    textOf(QUALITAETEN, qualitaet),
    qualitaetGrund ?? '',
    kontakt === undefined ? '' : t('mitKontakt', { datum: formatTag(kontakt.datum) }),
  ].filter((text) => text !== '');
  return (
    <>
      <Etikett text={textOf(ZUSTAENDE, zustand)} art={FARBE[zustand]} />
      {isOffen(zustand) && tag < stichtag ? (
        <>
          {' '}
          <Etikett text={t('ergebnis.fehlt')} art="warnung" />
        </>
      ) : null}
      {zusatz.map((text) => (
        <span key={text} className="sm-zusatz">
          {text}
        </span>
      ))}
    </>
  );
}

function formatKosten({ kostenCent, schaetzungCent, zustand }: Buchung): string {
  if (kostenCent !== null) return formatBetrag(kostenCent);
  if (schaetzungCent === null || zustand === 'NICHT_GEFUNDEN') return t('unbekannt');
  return t('geschaetzt', { betrag: formatBetrag(schaetzungCent) });
}

function createAktion(onOffen: NonNullable<OnOffen>): Spalte<Buchung> {
  return {
    id: 'aktion',
    kopf: t('spalte.aktion'),
    zelle: (buchung) => {
      const termin = formatTermin(buchung);
      const offen = isOffen(buchung.zustand);
      return (
        <span className="sm-aktionen">
          {offen ? (
            <Button
              art="tertiaer"
              aria-label={t('aendern.name', { termin })}
              onClick={() => onOffen({ art: 'aendern', buchung })}
            >
              {t('aendern')}
            </Button>
          ) : null}
          <Button
            art="tertiaer"
            aria-label={t(offen ? 'ergebnis.name' : 'berichtigen.name', { termin })}
            onClick={() => onOffen({ art: 'ergebnis', buchung })}
          >
            {t(offen ? 'ergebnis' : 'berichtigen')}
          </Button>
        </span>
      );
    },
  };
}
