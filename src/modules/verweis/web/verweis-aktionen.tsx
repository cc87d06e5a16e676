import { useAkteNeuLesen } from '#src/modules/person/web/akte-lesen.ts';
import { HinweisKnopf } from '#src/modules/thema/web/hinweis-knopf.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Absage } from '#src/modules/person/web/formular.tsx';
import { recordKenntnisRoute, type VerweisAnsicht } from '../verweis.contract.ts';
import { t } from './texte.ts';
import type { Aktname } from './verweis-akt-dialog.tsx';

type Props = { akteId: string; verweis: VerweisAnsicht; onAkt: (akt: Aktname) => void };

/** What can be done now: the next step as a button, the rest as text buttons. */
export function VerweisAktionen({ akteId, verweis, onAkt }: Props) {
  const { sende, laeuft, problem } = useSchreiben(recordKenntnisRoute);
  const neuLesen = useAkteNeuLesen();
  const { empfaenger, id, version, neu, moeglich, aufgaben } = verweis;
  const nameOf = (was: string) => t('akt.name', { was, stelle: empfaenger.name });
  if (moeglich.length === 0 && !neu) return null;
  const nehmeZurKenntnis = async () => {
    const antwort = await sende({ params: { verweisId: id }, body: { version } });
    if (!antwort.ok) return;
    neuLesen();
    setMeldung(t('gespeichert'));
  };
  const [erster] = listAkte(verweis);
  return (
    <>
      {problem ? <Absage problem={problem} /> : null}
      <div className="kim-aktionen">
        {listAkte(verweis).map((akt) => (
          <Button
            key={akt}
            art={akt === erster ? 'sekundaer' : 'tertiaer'}
            aria-label={nameOf(t(`akt.${akt}`))}
            onClick={() => onAkt(akt)}
          >
            {t(`akt.${akt}`)}
          </Button>
        ))}
        {moeglich.includes('BRIEF_MITGEBEN') || verweis.weg === 'BRIEF' ? (
          <LinkButton
            zu={`/akten/${akteId}/verweise/${id}/brief`}
            art="tertiaer"
            name={nameOf(t(verweis.weg === 'BRIEF' ? 'akt.brief.ansehen' : 'akt.brief'))}
          >
            {t(verweis.weg === 'BRIEF' ? 'akt.brief.ansehen' : 'akt.brief')}
          </LinkButton>
        ) : null}
        {neu || aufgaben.includes('RUECKFRAGE') ? (
          <Button
            art="tertiaer"
            laeuft={laeuft}
            aria-label={nameOf(t('akt.kenntnis'))}
            onClick={() => void nehmeZurKenntnis()}
          >
            {t('akt.kenntnis')}
          </Button>
        ) : null}
        <HinweisKnopf akteId={akteId} vorgabe={toVorgabe(verweis)} was={empfaenger.name} />
      </div>
    </>
  );
}

/** What a Verweis already says of an obstacle: nothing is left to choose before the Hinweis is given. */
function toVorgabe({ empfaenger, zustand }: VerweisAnsicht) {
  const huerde =
    zustand === 'NICHT_ERREICHT'
      ? 'ERREICHBARKEIT'
      : zustand === 'ABGEWIESEN'
        ? 'FEHLENDES_ANGEBOT'
        : 'LANGE_BEARBEITUNG';
  return { schnittstelle: empfaenger.art, themenbereich: 'WEITERES', huerde };
}

/** Acts of the state, the next step first. */
function listAkte({ moeglich, einwilligung, aufgaben, link, vermitteltAm }: VerweisAnsicht): Aktname[] {
  const kann = (akt: VerweisAnsicht['moeglich'][number]) => moeglich.includes(akt);
  const vermittelbar = kann('VERMITTELN') || kann('EINWILLIGEN');
  const liste: [Aktname, boolean][] = [
    ['zusammenfuehren', kann('ZUSAMMENFUEHREN')],
    ['nachricht', kann('NACHRICHT_GEBEN') && aufgaben.includes('RUECKFRAGE') && link?.stand === 'OFFEN'],
    ['einwilligung', einwilligung === null && (vermittelbar || kann('ERNEUERN'))],
    ['vermitteln', einwilligung !== null && vermittelbar],
    ['antwort', kann('ERGEBNIS')],
    ['versuch', kann('VERSUCHEN')],
    ['erneuern', einwilligung !== null && kann('ERNEUERN')],
    ['aendern', kann('AENDERN') && vermitteltAm === null],
    ['ablehnen', kann('ABLEHNEN')],
    ['rueckzug', kann('ZURUECKZIEHEN')],
  ];
  return liste.filter(([, moeglichJetzt]) => moeglichJetzt).map(([akt]) => akt);
}
