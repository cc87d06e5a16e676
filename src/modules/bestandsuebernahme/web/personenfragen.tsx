import { formatGeboren } from '#src/modules/person/identitaet.model.ts';
import { DUBLETTENGRUND_TEXTE } from '#src/modules/person/suche.model.ts';
import { Gruppe } from '#src/web/ui/gruppe.tsx';
import { Wahlknopf } from '#src/web/ui/wahlknopf.tsx';
import type { BestandAntwort } from '../bestand.contract.ts';
import { t } from './texte.ts';

/** By row: the person of an own Akte, or null for somebody else. */
export type Antworten = ReadonlyMap<number, string | null>;

type Frage = BestandAntwort['personen'][number];
type Props = {
  fragen: readonly Frage[];
  antworten: Antworten;
  onAntwort: (zeile: number, personId: string | null) => void;
};

/** For each row with hits: who it is, with the reasons of each hit. Nothing is chosen beforehand. */
export function Personenfragen({ fragen, antworten, onAntwort }: Props) {
  return (
    <>
      {fragen.map(({ zeile, name, treffer }) => (
        <Gruppe key={zeile} label={t('person.frage', { zeile, name })}>
          {treffer.map(({ personId, pseudonym, name: wer, geburtsdatum, gruende }) => (
            <Wahlknopf
              key={personId}
              type="radio"
              name={`zeile-${zeile}`}
              checked={antworten.get(zeile) === personId}
              onChange={() => onAntwort(zeile, personId)}
              text={t('person.treffer', { name: wer, pseudonym })}
              erklaerung={[
                ...(geburtsdatum === null
                  ? []
                  : [t('person.geboren', { datum: formatGeboren(geburtsdatum) })]),
                ...gruende.map((grund) => DUBLETTENGRUND_TEXTE[grund]),
              ].join(' · ')}
            />
          ))}
          <Wahlknopf
            type="radio"
            name={`zeile-${zeile}`}
            checked={antworten.get(zeile) === null}
            onChange={() => onAntwort(zeile, null)}
            text={t('person.andere')}
          />
        </Gruppe>
      ))}
    </>
  );
}
