import { useState } from 'react';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useTextentwurf } from '#src/web/entwurf/use-textentwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { checkBic, checkIban, formatIban, INHABER_HOECHSTENS } from '../../zahlung/bankverbindung.model.ts';
import {
  createBankverbindungRoute,
  recordBankzeichnungRoute,
  recordRueckrufRoute,
  RUECKRUF_HOECHSTENS,
} from '../../zahlung/zahlung.contract.ts';
import { Kontofelder } from './kontofelder.tsx';
import { useFoerderschritt } from '../use-foerderschritt.ts';
import { t } from './texte.ts';
import { Entwurfsteil, toFoerderentwurf } from '../entwurf.tsx';
import type { Zahlungen } from './zahlungen-seite.tsx';

type Bank = NonNullable<Zahlungen['bank']['gueltig']>;

/** Where the money goes. One person of the Kommune proposes, another one signs, the Bewilligungsbehörde calls back. */
export function Bankkarte({ daten: { foerderfallId, empfaenger, bank } }: { daten: Zahlungen }) {
  if (!bank.sichtbar) return null;
  const { gueltig, vorgeschlagen } = bank;
  return (
    <Karte titel={t('bank.titel')}>
      {gueltig === null ? <p>{t('bank.keine')}</p> : <Angaben bank={gueltig} />}
      {gueltig !== null && gueltig.ruheBis !== null ? (
        <Hinweis art="warnung" titel={t('bank.ruhe', { tag: formatTag(gueltig.ruheBis) })} />
      ) : null}
      {gueltig !== null && gueltig.rueckruf === null && bank.darfBestaetigen ? (
        <Rueckruf bank={gueltig} />
      ) : null}
      {vorgeschlagen === null ? null : <Vorschlag bank={vorgeschlagen} darfZeichnen={bank.darfZeichnen} />}
      {bank.darfErfassen ? (
        <Eintrag foerderfallId={foerderfallId} inhaber={gueltig?.inhaber ?? empfaenger} />
      ) : null}
    </Karte>
  );
}

function Angaben({ bank }: { bank: Bank }) {
  const wer = (person: string | null, tag: string | null) =>
    t('bank.wer', { person: person ?? t('person.weg'), tag: formatTag(tag) });
  return (
    <Beschreibungsliste
      angaben={[
        { name: t('bank.inhaber'), wert: bank.inhaber },
        { name: t('bank.iban'), wert: formatIban(bank.iban) },
        ...(bank.bic === null ? [] : [{ name: t('bank.bic'), wert: bank.bic }]),
        { name: t('bank.eingetragen'), wert: wer(bank.erfasstVon, bank.erfasstAm) },
        ...(bank.gezeichnetAm === null
          ? []
          : [{ name: t('bank.gezeichnet'), wert: wer(bank.gezeichnetVon, bank.gezeichnetAm) }]),
        ...(bank.rueckruf === null
          ? []
          : [
              {
                name: t('bank.rueckruf'),
                wert: t('bank.rueckruf.wert', {
                  text: bank.rueckruf,
                  person: bank.rueckrufVon ?? t('person.weg'),
                  tag: formatTag(bank.rueckrufAm),
                }),
              },
            ]),
      ]}
    />
  );
}

function Vorschlag({ bank, darfZeichnen }: { bank: Bank; darfZeichnen: boolean }) {
  const { sende, laeuft, problem } = useFoerderschritt(recordBankzeichnungRoute);
  const zeichne = async () => {
    const antwort = await sende({ params: { bankverbindungId: bank.id }, body: { version: bank.version } });
    if (antwort.ok) setMeldung(t('bank.zeichnen.fertig'));
  };
  return (
    <>
      <h3>{t('bank.vorschlag')}</h3>
      <Angaben bank={bank} />
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <p>{t(bank.selbst ? 'bank.vorschlag.selbst' : 'bank.vorschlag.text')}</p>
      {darfZeichnen && !bank.selbst ? (
        <div className="kim-aktionen">
          <Button laeuft={laeuft} onClick={() => void zeichne()}>
            {t('bank.zeichnen')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function Rueckruf({ bank }: { bank: Bank }) {
  const { sende, laeuft, problem } = useFoerderschritt(recordRueckrufRoute);
  const [text, setText] = useState('');
  const entwurf = useTextentwurf(toFoerderentwurf('zahlung.rueckruf', bank.id), { text }, (neu) =>
    setText(neu.text),
  );
  const [versucht, setVersucht] = useState(false);
  const fehlt = versucht && text.trim() === '';
  const save = async () => {
    setVersucht(true);
    if (text.trim() === '') return;
    const body = { version: bank.version, rueckruf: text };
    const antwort = await sende({ params: { bankverbindungId: bank.id }, body });
    if (!antwort.ok) return;
    setMeldung(t('bank.bestaetigen.fertig'));
    await entwurf.loesche();
  };
  return (
    <div className="kim-stapel">
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Entwurfsteil entwurf={entwurf}>
        <Mehrzeilig
          id="bank-rueckruf"
          label={t('bank.bestaetigen.feld')}
          rows={2}
          hoechstens={RUECKRUF_HOECHSTENS}
          value={text}
          fehler={fehlt ? t('bank.bestaetigen.fehlt') : undefined}
          onChange={({ target }) => setText(target.value)}
        />
      </Entwurfsteil>
      <div className="kim-aktionen">
        <Button art="sekundaer" laeuft={laeuft} onClick={() => void save()}>
          {t('bank.bestaetigen')}
        </Button>
      </div>
    </div>
  );
}

function Eintrag({ foerderfallId, inhaber }: { foerderfallId: string; inhaber: string }) {
  const { sende, laeuft, problem } = useSchreiben(createBankverbindungRoute);
  const [offen, setOffen] = useState(false);
  const [werte, setWerte] = useState({ inhaber: inhaber.slice(0, INHABER_HOECHSTENS), iban: '', bic: '' });
  const [versucht, setVersucht] = useState(false);
  if (!offen) {
    return (
      <div className="kim-aktionen">
        <Button art="tertiaer" onClick={() => setOffen(true)}>
          {t('bank.aendern')}
        </Button>
      </div>
    );
  }
  const iban = checkIban(werte.iban);
  const bic = checkBic(werte.bic);
  const save = async () => {
    setVersucht(true);
    if (!iban.ok || !bic.ok || werte.inhaber.trim() === '') return;
    const antwort = await sende({ params: { foerderfallId }, body: werte });
    if (!antwort.ok) return;
    setOffen(false);
    setMeldung(t('bank.vorgeschlagen'));
  };
  return (
    <form
      className="kim-stapel"
      aria-label={t('bank.aendern')}
      noValidate
      onSubmit={(ereignis) => {
        ereignis.preventDefault();
        void save();
      }}
    >
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Texteingabe
        id="bank-inhaber"
        label={t('bank.inhaber')}
        maxLength={INHABER_HOECHSTENS}
        value={werte.inhaber}
        fehler={versucht && werte.inhaber.trim() === '' ? t('feld.fehlt') : undefined}
        onChange={({ target }) => setWerte({ ...werte, inhaber: target.value })}
      />
      <Kontofelder
        praefix="bank"
        werte={werte}
        iban={iban}
        bic={bic}
        versucht={versucht}
        hinweis={t('bank.iban.hinweis')}
        onChange={(teil) => setWerte({ ...werte, ...teil })}
      />
      <div className="kim-aktionen">
        <Button type="submit" laeuft={laeuft}>
          {t('bank.vorschlagen')}
        </Button>
        <Button art="tertiaer" onClick={() => setOffen(false)}>
          {t('abbrechen')}
        </Button>
      </div>
    </form>
  );
}
