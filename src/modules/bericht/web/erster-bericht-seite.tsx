import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Gruppe } from '#src/web/ui/gruppe.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Wahlknopf } from '#src/web/ui/wahlknopf.tsx';
import { listBerichteRoute } from '../mappe/bericht.contract.ts';
import { b } from './berichte-texte.ts';

type Antworten = Partial<Record<'vorlage' | 'profil' | 'orte' | 'tag' | 'anzeige', string>>;

/** At most four plain questions, all answered beforehand: each may stay as it is. */
export default function ErsterBerichtSeite() {
  const { data, error, refetch } = useLesen(listBerichteRoute, {});
  const { data: sitzung } = useSitzung();
  const [antworten, setAntworten] = useState<Antworten>({});
  const navigate = useNavigate();
  const land = sitzung?.rolle === 'MINISTERIUM';
  const vorlage = data?.vorlagen.find(({ code }) => code === antworten.vorlage) ?? data?.vorlagen[0];
  // What a Lenkungsgruppe reads is protected as what leaves the house, unless somebody says otherwise.
  const profil = vorlage?.profil ?? 'INTERN';
  const zeige = () => {
    const wahl = {
      vorlage: vorlage?.code ?? '',
      tag: data?.tage[0]?.tag ?? '',
      anzeige: 'BEIDES',
      ...(land ? { orte: 'GANZES' } : { profil }),
      ...antworten,
    };
    void navigate(`/berichte/ansicht?${new URLSearchParams(wahl)}`);
  };
  const frage = (
    name: keyof Antworten,
    titel: string,
    wahlen: readonly { wert: string; text: string; erklaerung?: string }[],
  ) => (
    <Gruppe label={titel} id={name}>
      {wahlen.map(({ wert, text, erklaerung }, stelle) => (
        <Wahlknopf
          key={wert}
          type="radio"
          name={name}
          value={wert}
          text={text}
          checked={(antworten[name] ?? (name === 'profil' ? profil : wahlen[0]?.wert)) === wert}
          onChange={() => setAntworten({ ...antworten, [name]: wert })}
          id={`${name}-${stelle}`}
          {...(erklaerung === undefined ? {} : { erklaerung })}
        />
      ))}
    </Gruppe>
  );
  return (
    <>
      <Seitenkopf titel={b('erster')} einleitung={<p>{b('erster.einleitung')}</p>} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data && sitzung ? (
        <form
          className="kim-formular"
          aria-label={b('erster')}
          onSubmit={(ereignis) => {
            ereignis.preventDefault();
            zeige();
          }}
        >
          {frage(
            'vorlage',
            b('erster.was'),
            data.vorlagen.map(({ code, titel, text }) => ({ wert: code, text: titel, erklaerung: text })),
          )}
          {land
            ? frage(
                'orte',
                b('erster.orte'),
                data.orte.map((wert) => ({ wert, text: b(`orte.${wert}`) })),
              )
            : frage(
                'profil',
                b('erster.fuer'),
                (['INTERN', 'EXTERN'] as const).map((wert) => ({
                  wert,
                  text: b(`profil.${wert}`),
                  erklaerung: b(`profil.${wert}.text`),
                })),
              )}
          {frage(
            'tag',
            b('erster.zeit'),
            data.tage.slice(0, 3).map(({ tag, text }) => ({ wert: tag, text })),
          )}
          {frage(
            'anzeige',
            b('erster.wie'),
            (['BEIDES', 'TABELLE', 'DIAGRAMM'] as const).map((wert) => ({
              wert,
              text: b(`anzeige.${wert}`),
            })),
          )}
          <div className="kim-aktionen">
            <Button type="submit">{b('erster.knopf')}</Button>
          </div>
        </form>
      ) : null}
    </>
  );
}
