import { formatCent, sumCent, toCent } from '#src/core/cent.ts';
import { ROLLEN_NAMEN } from '#src/core/contract/rollen.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import { Zeitleiste } from '#src/web/ui/zeitleiste.tsx';
import {
  AENDERUNG_EREIGNIS_NAMEN,
  AENDERUNG_ZUSTAND_NAMEN,
  ANLASS_NAMEN,
  isAenderungZustand,
} from '../../aenderung/aenderung.model.ts';
import { POSITION_NAMEN } from '../../betraege.model.ts';
import { TEILBETRAG_ZUSTAND_NAMEN } from '../../zahlung/teilbetrag.model.ts';
import { Bescheidtext } from '../pruefung/bescheidtext.tsx';
import { Aenderungsformular } from './aenderungsformular.tsx';
import { t } from './texte.ts';
import type { Aenderung, Aenderungsfall } from './use-aenderungsschritt.ts';
import { Verfahren } from './verfahren.tsx';

/** One change: what it asks for, what the rules say, what it does to the Teilbeträge, and what may be done now. */
export function Aenderungskarte({ fall, aenderung }: { fall: Aenderungsfall; aenderung: Aenderung }) {
  const { handlungen, angelegtAm, hindernisse, warnungen, pruefsumme, unveraendert } = aenderung;
  return (
    <Karte titel={t('aenderung.titel', { tag: formatTag(angelegtAm) })} hervorgehoben={handlungen.length > 0}>
      <Beschreibungsliste angaben={listAngaben(aenderung)} />
      {unveraendert ? null : <Hinweis art="fehler" titel={t('aenderung.veraendert')} />}
      <Betraege aenderung={aenderung} />
      {handlungen.includes('bearbeiten') ? null : <Stellen fall={fall} aenderung={aenderung} />}
      <Teilbetraege aenderung={aenderung} />
      {hindernisse.length === 0 ? null : (
        <Hinweis art="warnung" titel={t('befunde.fehler', { anzahl: hindernisse.length })}>
          <Befunde befunde={hindernisse} />
        </Hinweis>
      )}
      {warnungen.length === 0 ? null : (
        <Hinweis art="info" titel={t('befunde.warnung')}>
          <Befunde befunde={warnungen} />
        </Hinweis>
      )}
      {handlungen.includes('bearbeiten') ? <Aenderungsformular fall={fall} aenderung={aenderung} /> : null}
      {aenderung.bescheid === null ? null : <Bescheidblatt fall={fall} bescheid={aenderung.bescheid} />}
      <Verfahren fall={fall} aenderung={aenderung} />
      {pruefsumme === null ? null : (
        <p className="kim-klein foerderung-text">{t('aenderung.pruefsumme', { pruefsumme })}</p>
      )}
      <Verlauf ereignisse={aenderung.ereignisse} />
    </Karte>
  );
}

function listAngaben(aenderung: Aenderung): { name: string; wert: React.ReactNode }[] {
  const { zustand, inhalt, herkunft, bearbeitetVon, gezeichnetVon, eingangAm } = aenderung;
  return [
    {
      name: t('aenderung.stand'),
      wert: (
        <Etikett
          text={AENDERUNG_ZUSTAND_NAMEN[zustand]}
          art={zustand === 'BESTANDSKRAEFTIG' ? 'erfolg' : 'info'}
        />
      ),
    },
    { name: t('aenderung.anlass'), wert: ANLASS_NAMEN[inhalt.anlass] },
    { name: t('aenderung.herkunft'), wert: t(`aenderung.${herkunft}`) },
    {
      name: t('aenderung.beschreibung'),
      wert: <span className="foerderung-text">{inhalt.beschreibung}</span>,
    },
    { name: t('aenderung.bearbeitet'), wert: bearbeitetVon ?? t('person.weg') },
    ...(eingangAm === null
      ? []
      : [
          {
            name: t('aenderung.gezeichnet'),
            wert: t('aenderung.person', {
              person: gezeichnetVon ?? t('person.weg'),
              tag: formatTag(eingangAm),
            }),
          },
        ]),
  ];
}

type Betragszeile = { name: string; bisher: number; hoechstens: number | null; neu: number };

function Betraege({ aenderung: { zeilen } }: { aenderung: Aenderung }) {
  const summe = (werte: readonly number[]): number => sumCent(werte.map((wert) => toCent(wert)));
  const alle: Betragszeile[] = [
    ...zeilen.map(({ position, ...rest }) => ({ name: POSITION_NAMEN[position], ...rest })),
    {
      name: t('betraege.summe'),
      bisher: summe(zeilen.map(({ bisher }) => bisher)),
      hoechstens: null,
      neu: summe(zeilen.map(({ neu }) => neu)),
    },
  ];
  const betrag = (wert: number | null) => (wert === null ? '' : formatCent(toCent(wert)));
  return (
    <Tabelle<Betragszeile>
      titel={t('betraege.titel')}
      zeilen={alle}
      schluessel={({ name }) => name}
      spalten={[
        { id: 'position', kopf: t('betraege.position'), zelle: ({ name }) => name },
        { id: 'bisher', kopf: t('betraege.bisher'), zahl: true, zelle: ({ bisher }) => betrag(bisher) },
        {
          id: 'hoechstens',
          kopf: t('betraege.hoechstens'),
          zahl: true,
          zelle: ({ hoechstens }) => betrag(hoechstens),
        },
        { id: 'neu', kopf: t('betraege.neu'), zahl: true, zelle: ({ neu }) => betrag(neu) },
      ]}
    />
  );
}

function Stellen({ fall, aenderung: { inhalt } }: { fall: Aenderungsfall; aenderung: Aenderung }) {
  const zeiten = fall.stellen.map(({ schluessel, bezeichnung }) => {
    const abschnitte = inhalt.besetzung.find(({ stelle }) => stelle === schluessel)?.abschnitte ?? [];
    const texte = abschnitte.map((abschnitt) => t('stellen.zeit.text', abschnitt));
    return { schluessel, bezeichnung, text: texte.length === 0 ? t('stellen.unbesetzt') : texte.join('; ') };
  });
  return (
    <details>
      <summary>{t('stellen.titel')}</summary>
      <Tabelle
        titel={t('stellen.titel')}
        zeilen={zeiten}
        schluessel={({ schluessel }) => schluessel}
        spalten={[
          { id: 'stelle', kopf: t('stellen.stelle'), zelle: ({ bezeichnung }) => bezeichnung },
          { id: 'zeiten', kopf: t('stellen.zeiten'), zelle: ({ text }) => text },
        ]}
      />
    </details>
  );
}

function Teilbetraege({ aenderung: { teilbetraege } }: { aenderung: Aenderung }) {
  if (teilbetraege.length === 0) return null;
  return (
    <>
      <Tabelle
        titel={t('raten.titel')}
        zeilen={teilbetraege}
        schluessel={({ lfd }) => String(lfd)}
        spalten={[
          { id: 'lfd', kopf: t('raten.nummer'), zelle: ({ lfd }) => String(lfd) },
          { id: 'stand', kopf: t('raten.stand'), zelle: ({ zustand }) => TEILBETRAG_ZUSTAND_NAMEN[zustand] },
          {
            id: 'bisher',
            kopf: t('raten.bisher'),
            zahl: true,
            zelle: ({ bisher }) => formatCent(toCent(bisher)),
          },
          {
            id: 'neu',
            kopf: t('raten.neu'),
            zahl: true,
            zelle: ({ neu }) => (neu === 0 ? t('raten.entfaellt') : formatCent(toCent(neu))),
          },
        ]}
      />
      <p className="kim-klein">{t('raten.text')}</p>
    </>
  );
}

function Befunde({ befunde }: { befunde: Aenderung['hindernisse'] }) {
  return (
    <ul>
      {befunde.map(({ feld, regel, text, abhilfe }) => (
        <li key={`${feld}${text}`}>
          {text} {abhilfe}{' '}
          {regel === null ? null : <span className="kim-klein">{t('befunde.regel', { regel })}</span>}
        </li>
      ))}
    </ul>
  );
}

function Bescheidblatt({
  fall,
  bescheid,
}: {
  fall: Aenderungsfall;
  bescheid: NonNullable<Aenderung['bescheid']>;
}) {
  const { id, stand, datum, klage, text } = bescheid;
  const person = (name: string | null) => name ?? t('person.weg');
  const tage: [string, string | null][] = [
    [t('bescheid.bekannt'), bescheid.bekanntAm],
    [t('bescheid.frist'), bescheid.rechtsbehelfBis],
    [t('bescheid.verzicht'), bescheid.verzichtAm],
    [t('bescheid.bestandskraft'), bescheid.bestandskraeftigAm],
  ];
  return (
    <Karte titel={t('bescheid.titel')} ebene={3}>
      <Beschreibungsliste
        angaben={[
          {
            name: t('bescheid.stand'),
            wert: <Etikett text={t(`bescheid.${stand}`)} art={stand === 'ERLASSEN' ? 'erfolg' : 'info'} />,
          },
          { name: t('bescheid.bewilligt'), wert: formatCent(toCent(bescheid.bewilligt)) },
          { name: t('bescheid.vorschlag'), wert: person(bescheid.vorgeschlagenVon) },
          ...(datum === null
            ? []
            : [
                {
                  name: t('bescheid.zeichnung'),
                  wert: t('aenderung.person', {
                    person: person(bescheid.gezeichnetVon),
                    tag: formatTag(datum),
                  }),
                },
              ]),
          ...tage.flatMap(([name, tag]) => (tag === null ? [] : [{ name, wert: formatTag(tag) }])),
          ...(klage === null
            ? []
            : [
                {
                  name: t('bescheid.klage'),
                  wert: t('bescheid.klage.text', {
                    tag: formatTag(klage.am),
                    aktenzeichen: klage.aktenzeichen,
                  }),
                },
              ]),
        ]}
      />
      <details open={stand === 'VORGESCHLAGEN'}>
        <summary>{t('bescheid.lesen')}</summary>
        <Bescheidtext text={text} />
      </details>
      {stand === 'ERLASSEN' || stand === 'AUFGEHOBEN' ? (
        <div className="kim-aktionen">
          <LinkButton zu={`/api/v1/foerderfaelle/${fall.id}/bescheide/${id}/pdf`} art="sekundaer" datei>
            {t('bescheid.pdf')}
          </LinkButton>
        </div>
      ) : null}
    </Karte>
  );
}

function Verlauf({ ereignisse }: Pick<Aenderung, 'ereignisse'>) {
  return (
    <details>
      <summary>{t('verlauf.titel')}</summary>
      <Zeitleiste
        eintraege={ereignisse.toReversed().map(({ lfd, ereignis, von, nach, grund, person, rolle, am }) => ({
          id: String(lfd),
          datum: toPlainDate(am),
          art: nameIn(AENDERUNG_EREIGNIS_NAMEN, ereignis),
          titel:
            von === null
              ? nameOfZustand(nach)
              : t('verlauf.schritt', { von: nameOfZustand(von), nach: nameOfZustand(nach) }),
          von:
            rolle === 'SYSTEM'
              ? t('system')
              : `${person ?? t('person.weg')} (${nameIn(ROLLEN_NAMEN, rolle)})`,
          inhalt: grund === null ? null : <p className="foerderung-text">{grund}</p>,
        }))}
      />
    </details>
  );
}

function nameOfZustand(zustand: string): string {
  return isAenderungZustand(zustand) ? AENDERUNG_ZUSTAND_NAMEN[zustand] : zustand;
}

function nameIn(namen: Readonly<Record<string, string>>, code: string): string {
  return namen[code] ?? code;
}
