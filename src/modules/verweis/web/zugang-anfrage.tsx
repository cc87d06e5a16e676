import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { createUuidV4 } from '#src/core/ids.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import type { Result } from '#src/core/result.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import type { Problem } from '#src/web/api/problem.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Zeitleiste } from '#src/web/ui/zeitleiste.tsx';
import { ANTWORTEN } from '../wertelisten/verweis.ts';
import type { Zugangsstand } from '../zugang.contract.ts';
import { AntwortFelder, Antwortwerte, LEERE_ANTWORT, toAntwort } from './antwort-felder.tsx';
import { t } from './texte.ts';
import { Uebergabeansicht } from './uebergabe.tsx';
import { formatTag } from './werte.ts';

type Offen = Extract<Zugangsstand, { stand: 'OFFEN' }>;
/** How the answer leaves: with link and code, or from the inbox. */
export type Antwortweg = {
  sende: (antwort: { id: string } & ReturnType<typeof toAntwort>) => Promise<Result<Zugangsstand, Problem>>;
  laeuft: boolean;
  problem: Problem | null;
};
type Props = {
  stand: Offen;
  weg: Antwortweg;
  imEingang?: boolean;
  onStand: (stand: Zugangsstand) => void;
};

/** What was handed over, what both sides have written, and the answer: several while the link is valid. */
export function Anfrage({ stand, weg, imEingang = false, onStand }: Props) {
  const [gesendet, setGesendet] = useState(false);
  const titel = t('zugang.titel', { stelle: stand.uebergabe.stelle });
  // The heading replaces the field for the code, which had the focus.
  useEffect(() => {
    document.querySelector<HTMLElement>('h1')?.focus();
  }, []);
  const frist = formatTag(stand.antwortBis);
  const gueltig = formatTag(stand.gueltigBis);
  return (
    <>
      <Seitenkopf
        titel={titel}
        einleitung={<p>{t(imEingang ? 'eingang.gueltig' : 'zugang.bis', { frist, gueltig })}</p>}
      />
      {gesendet ? (
        <Hinweis art="erfolg" titel={t('zugang.antwort.da')} ansagen>
          <p>{t(imEingang ? 'eingang.antwort.da.text' : 'zugang.antwort.da.text', { gueltig })}</p>
        </Hinweis>
      ) : null}
      <div className="kim-stapel fall-karten">
        <Karte titel={t('zugang.anfrage')}>
          <Uebergabeansicht uebergabe={stand.uebergabe} />
          <p className="kim-klein">{t('zugang.vertraulich')}</p>
        </Karte>
        {stand.verlauf.length > 0 ? (
          <Verlauf stand={stand} sie={t(imEingang ? 'eingang.stelle' : 'zugang.sie')} />
        ) : null}
        <Karte titel={t('zugang.antwort')}>
          {stand.moeglich.length === 0 ? (
            <p>{t('zugang.antwort.keine')}</p>
          ) : (
            <Antwort
              // A new form for the next answer.
              key={stand.verlauf.length}
              stand={stand}
              weg={weg}
              onStand={(neu) => {
                setGesendet(true);
                onStand(neu);
              }}
            />
          )}
        </Karte>
      </div>
    </>
  );
}

function Antwort({ stand, weg: { sende, laeuft, problem }, onStand }: Props) {
  const form = useForm({ resolver: zodResolver(Antwortwerte), defaultValues: LEERE_ANTWORT });
  // One form is one answer, however often it is sent.
  const id = useRef(createUuidV4());
  return (
    <Formular
      titel={t('zugang.antwort')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      knopf={t('zugang.antwort.senden')}
      onSenden={async (werte) => {
        const antwort = await sende({ id: id.current, ...toAntwort(werte) });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        onStand(antwort.wert);
      }}
    >
      <AntwortFelder
        form={form}
        moeglich={stand.moeglich}
        frage={t('zugang.antwort.waehlen')}
        text={t('zugang.antwort.text')}
      />
    </Formular>
  );
}

function Verlauf({ stand: { verlauf, uebergabe }, sie }: { stand: Offen; sie: string }) {
  return (
    <Karte titel={t('zugang.verlauf')}>
      <Zeitleiste
        eintraege={verlauf.map(({ von, code, datum, text }, stelle) => ({
          id: String(stelle),
          datum: toPlainDate(datum),
          art: code === 'NACHRICHT' ? t('zugang.antwort.text') : textOf(ANTWORTEN, code),
          von: von === 'STELLE' ? sie : uebergabe.absender.stelle,
          inhalt:
            text === null ? null : (
              <p className="fall-text" dir="auto">
                {text}
              </p>
            ),
        }))}
      />
    </Karte>
  );
}
