import { useState } from 'react';
import { formatCent, toCent } from '#src/core/cent.ts';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { toLink } from '#src/web/api/call-route.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { checkBic, checkIban, formatIban, INHABER_HOECHSTENS } from '../../zahlung/bankverbindung.model.ts';
import {
  createZahlungslaufRoute,
  exportKassenlisteRoute,
  exportSepaRoute,
  listZahlungslaeufeRoute,
} from '../../zahlung/kasse.contract.ts';
import { Bestaetigungsdatei } from './bestaetigungsdatei.tsx';
import type { Zeile } from './teilbetraege-seite.tsx';
import { Kontofelder } from './kontofelder.tsx';
import { t } from './texte.ts';

type Laeufe = Ausgabe<typeof listZahlungslaeufeRoute>;
type Props = { rolle: Rolle; auswahl: readonly Zeile[]; onFertig: () => void };

/** What goes to the Landeskasse and what comes back from it. */
export function Kasse({ rolle, auswahl, onFertig }: Props) {
  const { data, error, refetch } = useLesen(listZahlungslaeufeRoute, {});
  const istKasse = rolle === 'BR_KASSE';
  return (
    <>
      <Karte titel={t('lauf.titel')}>
        {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
        {data && istKasse ? <NeuerLauf konto={data.konto} auswahl={auswahl} onFertig={onFertig} /> : null}
        {data ? <Laufliste laeufe={data} /> : null}
      </Karte>
      {istKasse ? <Bestaetigungsdatei /> : null}
    </>
  );
}

function Laufliste({ laeufe: { eintraege } }: { laeufe: Laeufe }) {
  if (eintraege.length === 0) return <p>{t('lauf.leer')}</p>;
  return (
    <Tabelle
      titel={t('lauf.tabelle')}
      zeilen={eintraege}
      schluessel={({ id }) => id}
      spalten={[
        { id: 'nummer', kopf: t('lauf.nummer'), zelle: ({ nummer }) => String(nummer) },
        {
          id: 'ausfuehrung',
          kopf: t('lauf.ausfuehrung'),
          zelle: ({ ausfuehrung }) => formatTag(ausfuehrung),
        },
        {
          id: 'anzahl',
          kopf: t('lauf.anzahl'),
          zelle: ({ anzahl, offen }) => t('lauf.anzahl.wert', { anzahl, offen }),
        },
        { id: 'summe', kopf: t('lauf.summe'), zahl: true, zelle: ({ summe }) => formatCent(toCent(summe)) },
        {
          id: 'erstellt',
          kopf: t('lauf.erstellt.von'),
          zelle: ({ erstelltVon, erstelltAm }) =>
            t('bank.wer', { person: erstelltVon ?? t('person.weg'), tag: formatTag(erstelltAm) }),
        },
        {
          id: 'dateien',
          kopf: t('lauf.dateien'),
          zelle: ({ id, nummer }) => (
            <>
              <a href={toLink(exportKassenlisteRoute, { params: { zahlungslaufId: id } })} download>
                {t('lauf.csv', { nummer })}
              </a>
              <br />
              <a href={toLink(exportSepaRoute, { params: { zahlungslaufId: id } })} download>
                {t('lauf.sepa', { nummer })}
              </a>
            </>
          ),
        },
      ]}
    />
  );
}

function NeuerLauf({ konto, auswahl, onFertig }: { konto: Laeufe['konto'] } & Omit<Props, 'rolle'>) {
  const { sende, laeuft, problem } = useSchreiben(createZahlungslaufRoute);
  const [werte, setWerte] = useState({
    name: konto?.name ?? '',
    iban: konto === null ? '' : formatIban(konto.iban),
    bic: konto?.bic ?? '',
  });
  const [versucht, setVersucht] = useState(false);
  const iban = checkIban(werte.iban);
  const bic = checkBic(werte.bic);
  const frei = auswahl.filter(({ imLauf }) => !imLauf);
  const erstelle = async () => {
    setVersucht(true);
    if (frei.length === 0 || !iban.ok || !bic.ok || werte.name.trim() === '') return;
    const teilbetraege = frei.map(({ id, version }) => ({ id, version }));
    const antwort = await sende({ body: { teilbetraege, konto: werte } });
    if (!antwort.ok) return;
    setVersucht(false);
    onFertig();
    setMeldung(t('lauf.erstellt'));
  };
  return (
    <form
      className="kim-stapel"
      aria-label={t('lauf.neu')}
      noValidate
      onSubmit={(ereignis) => {
        ereignis.preventDefault();
        void erstelle();
      }}
    >
      <p>{t('lauf.neu.text')}</p>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Texteingabe
        id="kasse-name"
        label={t('lauf.konto.name')}
        maxLength={INHABER_HOECHSTENS}
        value={werte.name}
        fehler={versucht && werte.name.trim() === '' ? t('feld.fehlt') : undefined}
        onChange={({ target }) => setWerte({ ...werte, name: target.value })}
      />
      <Kontofelder
        praefix="kasse"
        werte={werte}
        iban={iban}
        bic={bic}
        versucht={versucht}
        onChange={(teil) => setWerte({ ...werte, ...teil })}
      />
      {versucht && frei.length === 0 ? <p className="kim-feldfehler">{t('land.nichts')}</p> : null}
      <div className="kim-aktionen">
        <Button type="submit" art="sekundaer" laeuft={laeuft}>
          {t('lauf.erstellen')}
        </Button>
      </div>
    </form>
  );
}
