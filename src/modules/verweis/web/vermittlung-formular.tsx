import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { GebundenesFelder, toWeitergaben } from '#src/modules/herkunft/web/gebundenes-felder.tsx';
import { useAkteNeuLesen } from '#src/modules/person/web/akte-lesen.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { useMailweg } from '#src/web/sitzung/use-mailweg.ts';
import { Button } from '#src/web/ui/button.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { issueVerweisRoute } from '../verweis.contract.ts';
import { VERWEISWEGE } from '../wertelisten/verweis.ts';
import { t } from './texte.ts';
import { Uebergabeansicht } from './uebergabe.tsx';
import type { Aktprops } from './verweis-akt-dialog.tsx';
import { formatTag, toCode, Wahlpflicht } from './werte.ts';

/** The letter is no way of ours: it has a page of its own. */
const WEGE = ['EINGANG', 'LINK', 'TELEFON', 'PERSOENLICH'] as const;
/** A renewal changes what lies at the Stelle; by telephone there is nothing to renew. */
const ERNEUERBAR: ReadonlySet<string> = new Set(['EINGANG', 'LINK']);
const Werte = z.object({
  weg: Wahlpflicht,
  adresse: z.union([z.literal(''), z.email(t('vermitteln.adresse.falsch')).max(254)]),
  gebundenes: z.record(z.string(), z.string()),
});
type Werte = z.infer<typeof Werte>;
type Link = NonNullable<Ausgabe<typeof issueVerweisRoute>['link']>;

/** Hands over: exactly what the preview shows. Link and code are shown once, then nobody can read them again. */
export function VermittlungFormular({ akteId, verweis, schliesse }: Aktprops) {
  const erneuern = verweis.moeglich.includes('ERNEUERN');
  const { eingang } = verweis;
  const vorgabe = eingang === null ? 'LINK' : 'EINGANG';
  const wege = VERWEISWEGE.filter(({ code }) => {
    if (code === 'BRIEF' || (code === 'EINGANG' && eingang === null)) return false;
    return !erneuern || ERNEUERBAR.has(code);
  });
  const form = useForm<Werte>({
    resolver: zodResolver(Werte),
    defaultValues: { weg: vorgabe, adresse: '', gebundenes: {} },
  });
  const [link, setLink] = useState<{ link: Link; gemailt: boolean } | null>(null);
  const { sende, laeuft, problem } = useSchreiben(issueVerweisRoute);
  const neuLesen = useAkteNeuLesen();
  const mailweg = useMailweg();
  const weg = toCode(WEGE, useWatch({ control: form.control, name: 'weg' })) ?? vorgabe;
  if (link !== null) return <LinkUndCode {...link} schliesse={schliesse} />;
  return (
    <Formular
      titel={t('vermitteln.titel')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      knopf={t(erneuern && weg === 'LINK' ? 'akt.erneuern' : 'vermitteln.knopf')}
      onAbbrechen={schliesse}
      vorKnopf={
        <section className="kim-karte verweis-vorschau" aria-labelledby="verweis-vorschau">
          <h3 id="verweis-vorschau">{t('form.vorschau')}</h3>
          <Uebergabeansicht uebergabe={verweis.uebergabe} />
        </section>
      }
      onSenden={async ({ adresse, gebundenes }) => {
        const antwort = await sende({
          params: { verweisId: verweis.id },
          body: {
            version: verweis.version,
            weg,
            adresse: weg === 'LINK' && adresse !== '' ? adresse : null,
            gebundenes: toWeitergaben(gebundenes),
          },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        neuLesen();
        if (weg === 'EINGANG') setMeldung(t('vermitteln.eingang.fertig'));
        if (antwort.wert.link === null) schliesse();
        else setLink({ link: antwort.wert.link, gemailt: adresse !== '' });
      }}
    >
      {wege.length === 1 ? null : (
        <Optionen
          id="weg"
          label={t('vermitteln.weg')}
          optionen={wege.map(({ code, text }) => ({
            wert: code,
            text,
            erklaerung: t(`vermitteln.weg.${toCode(WEGE, code) ?? 'LINK'}`, {
              zugaenge: eingang?.zugaenge ?? 0,
            }),
          }))}
          anbindung={form.register('weg')}
          fehler={form.formState.errors.weg?.message}
        />
      )}
      {weg === 'LINK' ? (
        <Texteingabe
          id="adresse"
          type="email"
          label={t('vermitteln.adresse')}
          hinweis={t(mailweg === 'KEINER' ? 'vermitteln.adresse.ohneMail' : 'vermitteln.adresse.hinweis')}
          freiwillig
          autoComplete="off"
          fehler={form.formState.errors.adresse?.message}
          {...form.register('adresse')}
        />
      ) : null}
      <GebundenesFelder akteId={akteId} empfaenger={verweis.empfaenger} form={form} />
    </Formular>
  );
}

function LinkUndCode({ link, gemailt, schliesse }: { link: Link; gemailt: boolean; schliesse: () => void }) {
  const mailweg = useMailweg();
  return (
    <div className="kim-stapel fall-karten">
      <Hinweis art="warnung" titel={t('code.titel')} ansagen>
        <p>{t('code.text', { datum: formatTag(link.gueltigBis) })}</p>
      </Hinweis>
      <dl className="kim-liste">
        <div className="kim-liste__zeile">
          <dt>{t('code.code')}</dt>
          <dd className="verweis-code">{link.code}</dd>
        </div>
        <div className="kim-liste__zeile">
          <dt>{t('code.link')}</dt>
          <dd className="verweis-adresse">{link.adresse}</dd>
        </div>
      </dl>
      {gemailt ? <p>{t(`code.gemailt.${mailweg}`)}</p> : null}
      <Button onClick={schliesse}>{t('code.fertig')}</Button>
    </div>
  );
}
