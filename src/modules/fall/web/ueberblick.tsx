import { Link } from 'react-router';
import { formatQuelle } from '#src/core/quelle.ts';
import { ZUSTAND_NAMEN } from '#src/modules/akte/akte.model.ts';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { ZUGANGSWEGE } from '#src/modules/akte/wertelisten/zugangswege.ts';
import { type Angabe, Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { TITEL as UEBERTRAGUNG } from '#src/modules/uebertragung/web/titel.ts';
import { isWartbar } from '#src/modules/warteliste/warteliste.model.ts';
import { Wartekarte } from '#src/modules/warteliste/web/wartekarte.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import type { AkteSeite, Teilprops } from './akte-typen.ts';
import { Anstehendes, ZuletztGeschehen } from './anstehendes.tsx';
import { Aufgaben } from './aufgaben.tsx';
import { formatTag, formatTermin } from './auswahl.ts';
import { BEREICHE } from './bereiche.ts';
import { SICHTUNG_FORMULAR, TERMIN_FORMULAR } from './bereiche.ts';
import { Terminkarte } from './termin-formular.tsx';
import { t } from './texte.ts';

/** First look: hints with their sources, what is next, what happened last, the figures. */
export function Ueberblick({ seite, bearbeitbar }: Teilprops) {
  return (
    <div className="kim-stapel fall-karten">
      <Hinweisliste seite={seite} />
      <Anstehendes seite={seite} />
      <ZuletztGeschehen akteId={seite.akte.id} />
      <Karte
        titel={t('ueberblick.angaben')}
        aktionen={
          <LinkButton zu={`/akten/${seite.akte.id}/uebertragung`} art="tertiaer">
            {UEBERTRAGUNG['blatt.titel']}
          </LinkButton>
        }
      >
        <Beschreibungsliste angaben={[...listAngaben(seite), ...listHerkunft(seite)]} />
      </Karte>
      {bearbeitbar ? <Terminkarte akte={seite.akte} /> : null}
      {bearbeitbar && isWartbar(seite.akte.zustand) ? <Wartekarte akteId={seite.akte.id} /> : null}
      <Aufgaben seite={seite} bearbeitbar={bearbeitbar} />
      {bearbeitbar ? <Mindestdokumentation seite={seite} /> : null}
    </div>
  );
}

function Hinweisliste({ seite }: { seite: AkteSeite }) {
  if (seite.hinweise.length === 0) return null;
  return (
    <Karte titel={t('ueberblick.hinweise')} hervorgehoben>
      <ul>
        {seite.hinweise.map(({ code, text, quelle, bereich }) => (
          <li key={code}>
            {text} <span className="kim-klein">{t('akte.quelle', { quelle: formatQuelle(quelle) })}</span>{' '}
            <Hinweisweg bereich={bereich} code={code} />
          </li>
        ))}
      </ul>
    </Karte>
  );
}

/** What the phases so far ask for and the Akte does not have yet; folded, since it presses nobody. */
function Mindestdokumentation({ seite: { mindestdokumentation } }: { seite: AkteSeite }) {
  const offen = mindestdokumentation.filter(({ erfuellt }) => !erfuellt);
  if (offen.length === 0) return null;
  const gesamt = mindestdokumentation.length;
  return (
    <Karte titel={t('ueberblick.mindest')}>
      <details>
        <summary>{t('ueberblick.mindest.stand', { erfuellt: gesamt - offen.length, gesamt })}</summary>
        <ul>
          {offen.map(({ regel, text, bereich }) => (
            <li key={text}>
              {bereich === 'ueberblick' ? text : <Link to={`?bereich=${bereich}`}>{text}</Link>}{' '}
              <span className="kim-klein">{t('akte.quelle', { quelle: formatQuelle(regel) })}</span>
            </li>
          ))}
        </ul>
      </details>
    </Karte>
  );
}

/** Where the hint is settled: another part of the page, or the form of the Termin that stands on this one. */
function Hinweisweg({ bereich, code }: { bereich: string; code: string }) {
  if (code === 'SICHTUNG_FAELLIG') {
    return (
      <Link to={SICHTUNG_FORMULAR} preventScrollReset>
        {t('sichtung.festhalten')}
      </Link>
    );
  }
  return bereich === 'ueberblick' ? (
    <Link to={TERMIN_FORMULAR} preventScrollReset>
      {t('termin.setzen')}
    </Link>
  ) : (
    <Link to={`?bereich=${bereich}`}>{t('ueberblick.zumBereich', { bereich: toBereichname(bereich) })}</Link>
  );
}

/** Parts of the page that a hint may lead to. */
function toBereichname(bereich: string): string {
  const name = BEREICHE.find((eintrag) => eintrag === bereich) ?? 'ueberblick';
  return t(`akte.${name}`);
}

function listAngaben({ akte, personen, gespraeche }: AkteSeite): Angabe[] {
  const zustand = ZUSTAND_NAMEN[akte.zustand];
  return [
    {
      name: t('ueberblick.stand'),
      wert: t('ueberblick.seit', { zustand, datum: formatTag(akte.zustandSeit) }),
    },
    {
      name: t('ueberblick.personen'),
      wert: personen.map(({ name, pseudonym }) => `${name} (${pseudonym})`).join(', '),
    },
    { name: t('ueberblick.begonnen'), wert: formatTag(akte.begonnenAm) },
    ...(akte.uebernommenAm === null
      ? []
      : [
          {
            name: t('ueberblick.uebernommen'),
            wert: t('ueberblick.uebernommen.am', { datum: formatTag(akte.uebernommenAm) }),
          },
        ]),
    { name: t('ueberblick.aufgenommen'), wert: formatTag(akte.aufgenommenAm) },
    { name: t('ueberblick.termin'), wert: formatTermin(akte.naechsterTermin, akte.terminUm) },
    { name: t('ueberblick.kontakt'), wert: formatTag(akte.letzterKontakt) },
    { name: t('ueberblick.gespraeche'), wert: String(gespraeche) },
    ...(akte.vorigeAkteId === null
      ? []
      : [
          {
            name: t('ueberblick.vorige'),
            wert: <Link to={`/akten/${akte.vorigeAkteId}`}>{t('ueberblick.vorige.link')}</Link>,
          },
        ]),
  ];
}

function listHerkunft({ kurzberatung }: AkteSeite): Angabe[] {
  if (kurzberatung === null) return [];
  const { zugangsweg, sprache, bedarfe, informationAm } = kurzberatung;
  return [
    { name: t('ueberblick.zugangsweg'), wert: textOf(ZUGANGSWEGE, zugangsweg) },
    { name: t('ueberblick.sprache'), wert: textOf(SPRACHEN, sprache) },
    { name: t('ueberblick.bedarfe'), wert: bedarfe.map((code) => textOf(THEMENBEREICHE, code)).join(', ') },
    { name: t('ueberblick.information'), wert: formatTag(informationAm) || t('ueberblick.keineInformation') },
  ];
}
