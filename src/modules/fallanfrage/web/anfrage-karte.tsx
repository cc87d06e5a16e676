import {
  AUFNAHMEKRITERIEN,
  DRINGLICHKEITEN,
  FALLMANAGEMENT,
} from '#src/modules/akte/wertelisten/aufnahme.ts';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { textOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';
import { EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { type Angabe, Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett, type EtikettArt } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import type { AnfrageAnsicht } from '../fallanfrage.contract.ts';
import { EINWILLIGUNGSFORMEN, formatTag } from '../fallanfrage.model.ts';
import { ABSAGEGRUENDE } from '../wertelisten/gruende.ts';
import type { Aktname } from './akt-dialog.tsx';
import { t } from './texte.ts';

type Inhalt = NonNullable<AnfrageAnsicht['inhalt']>;
const AKTE: readonly Aktname[] = ['uebernahme', 'rueckruf', 'absage'];

/** One open Anfrage: who asks, until when to call back, what it is about, what to do. */
export function AnfrageKarte({ anfrage, onAkt }: { anfrage: AnfrageAnsicht; onAkt: (akt: Aktname) => void }) {
  const { inhalt, versuche, letzterVersuchAm } = anfrage;
  const titel = inhalt?.stelle.name ?? t('anfrage.eine', { datum: formatTag(anfrage.eingegangenAm) });
  return (
    <Karte titel={titel} ebene={3} hervorgehoben={anfrage.rueckruf === 'UEBERFAELLIG'}>
      <p>
        <Rueckruf anfrage={anfrage} />{' '}
        {versuche > 0 ? (
          <span className="kim-klein">
            {t('anfrage.versuche', { anzahl: versuche, datum: formatTag(letzterVersuchAm) })}
          </span>
        ) : null}
      </p>
      {inhalt ? (
        <>
          <p className="fallanfrage-text" dir="auto">
            {inhalt.anliegen}
          </p>
          <Beschreibungsliste angaben={listAngaben(anfrage, inhalt)} />
        </>
      ) : null}
      <div className="kim-aktionen">
        {AKTE.map((akt) => (
          <Button
            key={akt}
            art={akt === 'uebernahme' ? 'primaer' : 'sekundaer'}
            aria-label={t('akt.name', { akt: t(`akt.${akt}`), stelle: titel })}
            onClick={() => onAkt(akt)}
          >
            {t(`akt.${akt}`)}
          </Button>
        ))}
      </div>
    </Karte>
  );
}

const ART = {
  WARTET: 'neutral',
  HEUTE: 'info',
  UEBERFAELLIG: 'warnung',
  ERREICHT: 'erfolg',
  BEANTWORTET: 'neutral',
} as const satisfies Record<AnfrageAnsicht['rueckruf'], EtikettArt>;

function Rueckruf({ anfrage: { rueckruf, rueckrufBis, rueckrufAm } }: { anfrage: AnfrageAnsicht }) {
  if (rueckruf === 'BEANTWORTET') return null;
  const datum = formatTag(rueckruf === 'ERREICHT' ? rueckrufAm : rueckrufBis);
  return <Etikett text={t(`rueckruf.${rueckruf}`, { datum })} art={ART[rueckruf]} />;
}

function listAngaben(anfrage: AnfrageAnsicht, inhalt: Inhalt): Angabe[] {
  const { stelle, sprache, bedarfe, kriterien, fallmanagement, dringlichkeit } = inhalt;
  const kontakt = t('anfrage.kontakt.wert', { person: stelle.ansprechperson, telefon: stelle.telefon });
  return [
    { name: t('anfrage.eingegangen'), wert: formatTag(anfrage.eingegangenAm) },
    { name: t('anfrage.stelle'), wert: `${stelle.name} · ${textOf(EMPFAENGERARTEN, stelle.art)}` },
    {
      name: t('anfrage.kontakt'),
      wert: stelle.erreichbar === null ? kontakt : `${kontakt} (${stelle.erreichbar})`,
    },
    { name: t('anfrage.sprache'), wert: textOf(SPRACHEN, sprache) },
    { name: t('anfrage.bedarfe'), wert: formatListe(THEMENBEREICHE, bedarfe) },
    { name: t('anfrage.kriterien'), wert: formatListe(AUFNAHMEKRITERIEN, kriterien) },
    { name: t('anfrage.fallmanagement'), wert: textOf(FALLMANAGEMENT, fallmanagement) },
    { name: t('anfrage.dringlichkeit'), wert: textOf(DRINGLICHKEITEN, dringlichkeit) },
    {
      name: t('anfrage.einwilligung'),
      wert: `${formatTag(anfrage.einwilligungAm)}, ${EINWILLIGUNGSFORMEN[anfrage.einwilligungForm]}`,
    },
    { name: t('anfrage.loeschen'), wert: formatTag(anfrage.loeschenAb) },
  ];
}

const formatListe = (liste: readonly Wert[], codes: readonly string[]): string =>
  codes.map((code) => textOf(liste, code)).join('; ');

/** What became of an Anfrage, until it is deleted. */
export function BeantworteteZeile({ anfrage }: { anfrage: AnfrageAnsicht }) {
  const { inhalt, zustand, beantwortetAm, beantwortetVon, grund, hilfe, eingegangenAm } = anfrage;
  if (zustand === 'OFFEN') return null;
  const ende = { stand: t(`anfrage.${zustand}`), datum: formatTag(beantwortetAm) };
  return (
    <li>
      <strong>{inhalt?.stelle.name ?? t('anfrage.eine', { datum: formatTag(eingegangenAm) })}</strong>
      <br />
      <span className="kim-klein">
        {beantwortetVon === null
          ? t('anfrage.ende', ende)
          : t('anfrage.ende.von', { ...ende, name: beantwortetVon })}
        {grund === null ? '' : ` · ${textOf(ABSAGEGRUENDE, grund)}`}
        {hilfe === null ? '' : ` · ${hilfe}`}
      </span>
    </li>
  );
}
