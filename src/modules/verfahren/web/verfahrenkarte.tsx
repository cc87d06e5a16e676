import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett, type EtikettArt } from '#src/web/ui/etikett.tsx';
import { Fortschritt } from '#src/web/ui/fortschritt.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import {
  type Ergebnis,
  ERGEBNISSE,
  SCHRITT_WER,
  type Schrittstand,
  SCHRITTSTAENDE,
} from '../wertelisten/verfahren.ts';
import { t } from './texte.ts';
import { type OnOffen, type Schrittzeile, toPruefstand, type Verfahrenzeile } from './typen.ts';

type Props = { verfahren: Verfahrenzeile; name: string; onOffen: OnOffen };

/** One way: how far it is, its last day with the rule, its steps. */
export function Verfahrenkarte({ verfahren, name, onOffen }: Props) {
  const { titel, schritte, ergebnis, ergebnisAm, begonnenAm, hinweis } = verfahren;
  const fertig = schritte.filter(({ stand }) => stand !== 'OFFEN').length;
  const datum = formatTag(begonnenAm);
  const offen = ergebnis === 'OFFEN';
  const knopf = onOffen ? (
    <Button
      art="sekundaer"
      aria-label={t(offen ? 'ergebnis.name' : 'ergebnis.aendern.name', { titel })}
      onClick={() => onOffen({ art: 'ergebnis', verfahren })}
    >
      {t(offen ? 'ergebnis' : 'ergebnis.aendern')}
    </Button>
  ) : null;
  return (
    <Karte titel={titel} aktionen={knopf}>
      <p>
        {name === '' ? t('seit', { datum }) : t('fuer', { name, datum })}{' '}
        <Etikett
          text={
            offen
              ? textOf(ERGEBNISSE, ergebnis)
              : t('ergebnis.stand', { ergebnis: textOf(ERGEBNISSE, ergebnis), datum: formatTag(ergebnisAm) })
          }
          art={ERGEBNIS_FARBE[ergebnis]}
        />
      </p>
      {verfahren.spricht ? (
        <p>{hinweis}</p>
      ) : (
        <Hinweis art="warnung" titel={t('schweigt')}>
          <p>{t('schweigt.text')}</p>
        </Hinweis>
      )}
      {offen && verfahren.spricht ? <Frist frist={verfahren.frist} /> : null}
      {verfahren.spricht ? (
        <Fortschritt label={t('fortschritt')} wert={fertig} gesamt={schritte.length} />
      ) : null}
      <Tabelle
        titel={t('schritte', { titel })}
        titelVerborgen
        spalten={[...SPALTEN, ...(onOffen && offen ? [createAktion(verfahren, onOffen)] : [])]}
        zeilen={schritte}
        schluessel={({ code }) => code}
      />
      <p className="kim-klein">{t('stand', toPruefstand(verfahren))}</p>
    </Karte>
  );
}

const ERGEBNIS_FARBE = {
  OFFEN: 'info',
  ERTEILT: 'erfolg',
  ABGELEHNT: 'warnung',
  ZURUECKGEZOGEN: 'neutral',
} as const satisfies Record<Ergebnis, EtikettArt>;

function Frist({ frist }: Pick<Verfahrenzeile, 'frist'>) {
  if (frist === null) {
    return (
      <p className="kim-klein">
        {t('frist.keine')} {t('frist.keine.text')}
      </p>
    );
  }
  const datum = formatTag(frist.tag);
  return (
    <Hinweis art="warnung" titel={t(frist.vorbei ? 'frist.vorbei' : 'frist', { datum })}>
      <p className="kim-klein">
        {t('grundlage', { quelle: frist.quellen.join('; '), ...toPruefstand(frist) })}
      </p>
    </Hinweis>
  );
}

const STAND_FARBE = {
  OFFEN: 'neutral',
  ERLEDIGT: 'erfolg',
  ENTFAELLT: 'info',
} as const satisfies Record<Schrittstand, EtikettArt>;

const SPALTEN: readonly Spalte<Schrittzeile>[] = [
  {
    id: 'schritt',
    kopf: t('spalte.schritt'),
    zelle: ({ text, notiz }) => (
      <>
        {text}
        {notiz === null ? null : <span className="vf-zusatz fall-text">{notiz}</span>}
      </>
    ),
  },
  {
    id: 'stand',
    kopf: t('spalte.stand'),
    zelle: ({ stand, am }) => (
      <>
        <Etikett text={textOf(SCHRITTSTAENDE, stand)} art={STAND_FARBE[stand]} />
        {am === null ? null : <span className="vf-zusatz">{t('am', { datum: formatTag(am) })}</span>}
      </>
    ),
  },
  { id: 'wer', kopf: t('spalte.wer'), zelle: ({ wer }) => (wer === null ? '–' : textOf(SCHRITT_WER, wer)) },
  {
    id: 'quelle',
    kopf: t('spalte.quelle'),
    zelle: ({ quelle }) => <span className="kim-klein">{quelle}</span>,
  },
];

function createAktion(verfahren: Verfahrenzeile, onOffen: NonNullable<OnOffen>): Spalte<Schrittzeile> {
  return {
    id: 'aktion',
    kopf: t('spalte.aktion'),
    zelle: (schritt) => (
      <Button
        art="tertiaer"
        aria-label={t('festhalten.name', { schritt: schritt.text })}
        onClick={() => onOffen({ art: 'schritt', verfahren, schritt })}
      >
        {t('festhalten')}
      </Button>
    ),
  };
}
