import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { ZUSTAND_NAMEN } from '#src/modules/akte/akte.model.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { KURZE_LISTE, Personenauswahl } from '#src/modules/fall/web/personenauswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Fortschritt } from '#src/web/ui/fortschritt.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { getOffenesRoute, listKollegiumRoute, recordRueckzugRoute } from '../team.contract.ts';
import { UEBERGABE_GRUENDE } from '../uebergabe.model.ts';
import { t } from './texte.ts';
import { VorschlagFormular } from './vorschlag-formular.tsx';
import './wechsel.css';

export type Kollege = Ausgabe<typeof listKollegiumRoute>['eintraege'][number];
export type OffeneAkte = Ausgabe<typeof getOffenesRoute>['akten'][number];

/** Departures: everything open of one colleague on one list, proposed to others in a few presses. */
export default function WechselSeite() {
  const [suche, setSuche] = useSearchParams();
  const { data, error, refetch } = useLesen(listKollegiumRoute, {});
  const kontoId = suche.get('person') ?? '';
  return (
    <>
      <Seitenkopf titel={t('wechsel.titel')} einleitung={<p>{t('wechsel.einleitung')}</p>} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel">
          <div className="wechsel-person">
            <Personenauswahl
              id="person"
              label={t('wechsel.person')}
              wert={kontoId}
              personen={data.eintraege.map(({ kontoId: wert, name, offen, imTeam }) => ({
                wert,
                text: t(imTeam ? 'wechsel.person.wahl' : 'wechsel.person.weg', { name, offen }),
              }))}
              onWert={(person) => setSuche(person === '' ? {} : { person })}
            />
          </div>
          {kontoId === '' ? (
            <p>{t('wechsel.wer')}</p>
          ) : (
            <Offenes key={kontoId} kontoId={kontoId} kollegium={data.eintraege} />
          )}
        </div>
      ) : null}
    </>
  );
}

function Offenes({ kontoId, kollegium }: { kontoId: string; kollegium: readonly Kollege[] }) {
  const { data, error, refetch } = useLesen(getOffenesRoute, { params: { kontoId } });
  const [zuteilung, setZuteilung] = useState<ReadonlyMap<string, string>>(new Map());
  const [personen, setPersonen] = useState<readonly string[]>([]);
  const rueckzug = useSchreiben(recordRueckzugRoute, {
    onErfolg: () => setMeldung(t('meine.zurueckgezogen')),
  });
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (data === undefined) return <Ladeanzeige />;
  const { person, akten, weiteres, stichtag } = data;
  const uebernehmende = kollegium.filter((eine) => eine.imTeam && eine.kontoId !== kontoId);
  const gesamt = person.offen + person.uebergeben;
  const assign = (akteId: string, an: string) =>
    setZuteilung((alt) => {
      const neu = new Map(alt);
      if (an === '') neu.delete(akteId);
      else neu.set(akteId, an);
      return neu;
    });
  // In a large team a row offers whom the form above names, and who stands there.
  const waehlbare = (an: string | undefined) =>
    uebernehmende.filter(
      (eine) => uebernehmende.length <= KURZE_LISTE || personen.includes(eine.kontoId) || eine.kontoId === an,
    );
  const spalten: readonly Spalte<OffeneAkte>[] = [
    { id: 'nummer', kopf: t('wechsel.nummer'), zelle: ({ nummer }) => nummer },
    { id: 'zustand', kopf: t('wechsel.zustand'), zelle: ({ zustand }) => ZUSTAND_NAMEN[zustand] },
    { id: 'termin', kopf: t('wechsel.termin'), zelle: (akte) => <Termin akte={akte} stichtag={stichtag} /> },
    {
      id: 'an',
      kopf: t('wechsel.an'),
      zelle: ({ akteId, nummer, uebergabe, absagen }) =>
        uebergabe === null ? (
          <span className="kim-feld wechsel-auswahl">
            <Absagen zeilen={absagen} />
            <span className="kim-auswahl">
              <select
                className="kern-form-input__input"
                aria-label={t('wechsel.an.name', { nummer })}
                value={zuteilung.get(akteId) ?? ''}
                onChange={(ereignis) => assign(akteId, ereignis.target.value)}
              >
                <option value="">{t('wechsel.niemand')}</option>
                {waehlbare(zuteilung.get(akteId)).map(({ kontoId: wert, name }) => (
                  <option key={wert} value={wert}>
                    {name}
                  </option>
                ))}
              </select>
            </span>
          </span>
        ) : (
          <span className="wechsel-angebot">
            {t('wechsel.angeboten', { an: uebergabe.an, frist: formatTag(uebergabe.frist) })}
            <Button
              art="tertiaer"
              aria-label={t('meine.zurueckziehen.name', { nummer })}
              onClick={() => void rueckzug.sende({ params: { uebergabeId: uebergabe.id } })}
            >
              {t('meine.zurueckziehen')}
            </Button>
          </span>
        ),
    },
  ];
  const freie = akten.filter(({ uebergabe }) => uebergabe === null);
  return (
    <div className="kim-stapel">
      {gesamt > 0 ? (
        <Fortschritt label={t('wechsel.fortschritt')} wert={person.uebergeben} gesamt={gesamt} />
      ) : null}
      {person.anPerson > 0 ? <p>{t('wechsel.anPerson', { anzahl: person.anPerson })}</p> : null}
      {rueckzug.problem ? <ProblemHinweis problem={rueckzug.problem} /> : null}
      <Weiteres zeilen={weiteres} />
      {akten.length === 0 ? (
        <Leer titel={t('wechsel.fertig')}>{t('wechsel.fertig.text')}</Leer>
      ) : (
        <>
          <p>
            {t('wechsel.stand', {
              offen: person.offen,
              angeboten: person.angeboten,
              faellig: person.faellig,
            })}
          </p>
          {freie.length > 0 ? (
            <VorschlagFormular
              kontoId={kontoId}
              freie={freie}
              uebernehmende={uebernehmende}
              personen={personen}
              setPersonen={setPersonen}
              zuteilung={zuteilung}
              setZuteilung={setZuteilung}
            />
          ) : null}
          <Tabelle
            titel={t('wechsel.tabelle')}
            spalten={spalten}
            zeilen={akten}
            schluessel={({ akteId }) => akteId}
          />
        </>
      )}
    </div>
  );
}

/** Who said no, and why: the Teamleitung asks somebody else, or talks to them first. */
function Absagen({ zeilen }: { zeilen: OffeneAkte['absagen'] }) {
  return zeilen.map(({ kontoId, name, grund }, stelle) => (
    <span key={`${kontoId} ${String(stelle)}`} className="kim-klein wechsel-absage">
      {grund === null
        ? t('wechsel.absage.ohne', { name })
        : t('wechsel.absage', { name, grund: textOf(UEBERGABE_GRUENDE, grund) })}
    </span>
  ));
}

/** What no Übergabe of an Akte settles, each with what to do. */
function Weiteres({ zeilen }: { zeilen: Ausgabe<typeof getOffenesRoute>['weiteres'] }) {
  if (zeilen.length === 0) return null;
  return (
    <Karte titel={t('wechsel.weiteres')}>
      <ul>
        {zeilen.map(({ art, wer, anzahl, bis }) => (
          <li key={`${art} ${wer} ${bis ?? ''}`}>
            {t(`wechsel.${art}`, { wer, anzahl, bis: formatTag(bis) })}{' '}
            <span className="kim-klein">{t(`wechsel.${art}.tun`)}</span>
          </li>
        ))}
      </ul>
    </Karte>
  );
}

function Termin({ akte, stichtag }: { akte: OffeneAkte; stichtag: string }) {
  if (akte.naechsterTermin === null) return <>{t('wechsel.ohneTermin')}</>;
  return (
    <>
      {formatTag(akte.naechsterTermin)}{' '}
      {akte.naechsterTermin <= stichtag ? <Etikett text={t('wechsel.faellig')} art="warnung" /> : null}
    </>
  );
}
