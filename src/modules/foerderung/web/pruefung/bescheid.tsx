import { formatCent, toCent } from '#src/core/cent.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { ABDRUCK_UEBER, listVerteiler } from '../../regelwerk/rl-2024-12/bescheid.model.ts';
import { Auflagen } from './auflagen.tsx';
import { Bescheidtext } from './bescheidtext.tsx';
import { t } from './texte.ts';
import { Verfahren } from './verfahren.tsx';
import type { Bescheidblatt, Pruefungsfall } from './use-schritt.ts';

/** A Bescheid with its days, its text and what may be done with it now; the newest carries the acts. */
export function Bescheidkarte({
  fall,
  blatt,
  neueste,
}: {
  fall: Pruefungsfall;
  blatt: Bescheidblatt;
  neueste: boolean;
}) {
  const { art, lfd, stand, id, text, pruefsumme, unveraendert } = blatt;
  return (
    <Karte titel={t('bescheid.titel', { art: t(`bescheid.${art}`), lfd })} hervorgehoben={neueste}>
      <Beschreibungsliste angaben={listAngaben(blatt, text.empfaenger[0] ?? fall.standort)} />
      {unveraendert ? null : <Hinweis art="fehler" titel={t('bescheid.veraendert')} />}
      <Fristrechnung rechnung={blatt.fristrechnung} />
      <details open={stand === 'VORGESCHLAGEN'}>
        <summary>{t('bescheid.lesen')}</summary>
        <Bescheidtext text={text} />
      </details>
      {stand === 'ERLASSEN' || stand === 'AUFGEHOBEN' ? (
        <>
          <div className="kim-aktionen">
            <LinkButton zu={`/api/v1/foerderfaelle/${fall.id}/bescheide/${id}/pdf`} art="sekundaer" datei>
              {t('bescheid.pdf')}
            </LinkButton>
          </div>
          <p className="kim-klein foerderung-text">{t('bescheid.pruefsumme', { pruefsumme })}</p>
        </>
      ) : null}
      {neueste ? <Verfahren fall={fall} blatt={blatt} /> : null}
      {stand === 'ERLASSEN' && blatt.bekanntgabe !== null && blatt.auflagen.length > 0 ? (
        <Auflagen fall={fall} blatt={blatt} />
      ) : null}
    </Karte>
  );
}

function listAngaben(blatt: Bescheidblatt, empfaenger: string): { name: string; wert: React.ReactNode }[] {
  const { stand, datum, bekanntgabe, rechtsbehelfBis, verzichtAm, bestandskraeftigAm } = blatt;
  const art = stand === 'ERLASSEN' ? 'erfolg' : stand === 'VORGESCHLAGEN' ? 'info' : 'warnung';
  const person = (name: string | null, tag: string) =>
    t('bescheid.person', { person: name ?? t('system'), tag: formatTag(tag) });
  const zeilen: [string, React.ReactNode][] = [
    [t('bescheid.stand'), <Etikett key="stand" text={t(`bescheid.${stand}`)} art={art} />],
    [
      t('bescheid.betrag'),
      t('bescheid.betrag.von', {
        bewilligt: formatCent(toCent(blatt.bewilligt)),
        beantragt: formatCent(toCent(blatt.beantragt)),
      }),
    ],
    [t('bescheid.vorschlag'), person(blatt.vorgeschlagenVon, blatt.vorgeschlagenAm)],
    [t('bescheid.zeichnung'), datum === null ? null : person(blatt.gezeichnetVon, datum)],
    [t('bescheid.bekanntgabe'), bekanntgabe === null ? null : describeBekanntgabe(bekanntgabe)],
    [
      t('bescheid.frist'),
      rechtsbehelfBis === null ? null : t('bescheid.frist.bis', { tag: formatTag(rechtsbehelfBis) }),
    ],
    [t('bescheid.klage'), describeKlage(blatt)],
    [t('bescheid.verzicht'), verzichtAm === null ? null : formatTag(verzichtAm)],
    [t('bescheid.verteiler'), <Verteiler key="verteiler" empfaenger={empfaenger} blatt={blatt} />],
    [t('bescheid.bestandskraft'), bestandskraeftigAm === null ? null : formatTag(bestandskraeftigAm)],
  ];
  return zeilen.flatMap(([name, wert]) => (wert === null ? [] : [{ name, wert }]));
}

/** Who gets it (GL-LRH-a): part of the file, not of the text. */
function Verteiler({ empfaenger, blatt }: { empfaenger: string; blatt: Bescheidblatt }) {
  const zeilen = listVerteiler(empfaenger, toCent(blatt.bewilligt));
  return (
    <ul>
      {zeilen.map(({ an, was }) => (
        <li key={an}>
          {t(`bescheid.verteiler.${was}`, { an })}
          {was === 'ABDRUCK' ? (
            <>
              {' '}
              <Etikett text={t('bescheid.verteiler.annahme')} art="info" />{' '}
              <span className="kim-klein">
                {t('bescheid.verteiler.regel', { betrag: formatCent(ABDRUCK_UEBER) })}
              </span>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function describeBekanntgabe({
  weg,
  aufgabeAm,
  bekanntAm,
}: NonNullable<Bescheidblatt['bekanntgabe']>): string {
  const angaben = { weg: t(`bekanntgabe.${weg}`), tag: formatTag(aufgabeAm) };
  return bekanntAm === null
    ? t('bescheid.bekanntgabe.offen', angaben)
    : t('bescheid.bekanntgabe.tag', { ...angaben, bekannt: formatTag(bekanntAm) });
}

function describeKlage({ klage }: Bescheidblatt): string | null {
  if (klage === null) return null;
  const { am, aktenzeichen, beendetAm, ausgang } = klage;
  if (beendetAm === null || ausgang === null)
    return t('bescheid.klage.text', { tag: formatTag(am), aktenzeichen });
  return t('bescheid.klage.ende', {
    tag: formatTag(am),
    aktenzeichen,
    ende: formatTag(beendetAm),
    ausgang: t(ausgang === 'BESTAETIGT' ? 'bescheid.BESTAETIGT' : 'bescheid.ausgang.AUFGEHOBEN'),
  });
}

function Fristrechnung({ rechnung }: { rechnung: Bescheidblatt['fristrechnung'] }) {
  if (rechnung.length === 0) return null;
  return (
    <details>
      <summary>{t('bescheid.rechnung')}</summary>
      <ul>
        {rechnung.map((schritt) => (
          <li key={schritt.regel}>{t('bescheid.rechnung.regel', schritt)}</li>
        ))}
      </ul>
    </details>
  );
}
