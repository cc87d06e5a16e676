import { useState } from 'react';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { recordAuflageRoute } from '../../pruefung/pruefung.contract.ts';
import { toFoerderentwurf } from '../entwurf.tsx';
import { Klappe } from './klappe.tsx';
import { findFehler } from '../feldfehler.ts';
import { t } from './texte.ts';
import { type Bescheidblatt, type Pruefungsfall, useSchritt } from './use-schritt.ts';

/** The Auflagen as tasks of the Zuwendungsempfänger: what, until when, how it was met. */
export function Auflagen({ fall, blatt }: { fall: Pruefungsfall; blatt: Bescheidblatt }) {
  if (blatt.auflagen.length === 0) return null;
  return (
    <Karte titel={t('auflagen.titel')} ebene={3}>
      <p className="kim-klein">{t('auflagen.text')}</p>
      <ul className="foerderung-befunde">
        {blatt.auflagen.map((auflage) => {
          const { buchstabe, text, turnus, faellig, erledigtAm } = auflage;
          const vorbei = faellig < fall.stichtag;
          return (
            <li key={buchstabe} className="foerderung-punkt">
              <p>
                {erledigtAm === null ? (
                  <Etikett
                    text={t(vorbei ? 'auflagen.ueberfaellig' : 'auflagen.offen')}
                    art={vorbei ? 'fehler' : 'info'}
                  />
                ) : (
                  <Etikett text={t('auflagen.fertig')} art="erfolg" />
                )}{' '}
                {t('auflagen.name', { buchstabe, text })}
              </p>
              <p className="kim-klein">
                {t('auflagen.faellig', { turnus, tag: formatTag(faellig) })}
                {auflage.bindung === 'SOLL' ? ` ${t('auflagen.soll')}` : ''}
              </p>
              {erledigtAm === null ? (
                blatt.auflagenErledigbar ? (
                  <Erledigung fall={fall} blatt={blatt} buchstabe={buchstabe} />
                ) : null
              ) : (
                <p className="foerderung-text">
                  {t('auflagen.erledigt', {
                    tag: formatTag(erledigtAm),
                    person: auflage.erledigtVon ?? t('system'),
                    vermerk: auflage.vermerk ?? '',
                  })}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </Karte>
  );
}

function Erledigung({
  fall,
  blatt,
  buchstabe,
}: {
  fall: Pruefungsfall;
  blatt: Bescheidblatt;
  buchstabe: string;
}) {
  const { act, laeuft, problem } = useSchritt(recordAuflageRoute, fall, t('auflagen.gespeichert'));
  const [vermerk, setVermerk] = useState('');
  return (
    <Klappe
      text={t('auflagen.erledigen')}
      name={t('auflagen.erledigen.name', { buchstabe })}
      speichern={t('auflagen.speichern')}
      laeuft={laeuft}
      problem={problem}
      entwurf={{
        ort: toFoerderentwurf('pruefung.auflage', blatt.id, buchstabe),
        werte: { vermerk },
        onWerte: (neu) => setVermerk(neu.vermerk),
      }}
      onSpeichern={() => act({ bescheidId: blatt.id, buchstabe, vermerk })}
    >
      <Mehrzeilig
        id={`auflage-${buchstabe}`}
        fehler={findFehler(problem, 'vermerk')}
        label={t('auflagen.vermerk')}
        rows={2}
        hoechstens={1_000}
        value={vermerk}
        onChange={({ target }) => setVermerk(target.value)}
      />
    </Klappe>
  );
}
