import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { BARRIEREFREIHEIT } from '#src/modules/akte/wertelisten/kontakt.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { Kontaktwegliste } from '#src/modules/person/web/angaben.tsx';
import { formatSprache } from '#src/modules/person/web/format-angabe.ts';
import { LESEFAEHIGKEITEN, SCHRIFTEN } from '#src/modules/person/wertelisten/angaben.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { listKontaktwegeRoute } from '../kontaktwege.contract.ts';
import { t } from './erreichbar-texte.ts';

export type Erreichbare = Ausgabe<typeof listKontaktwegeRoute>['eintraege'][number];

/**
 * For everybody who is about to call or to write: the Hauptperson, her safe ways, what they allow, and in which language.
 * `brief` adds whether a letter helps at all. Never blocks; when it cannot be read it says so.
 */
export function Erreichbar({ akteId, brief = false }: { akteId: string; brief?: boolean }) {
  const { data, error } = useLesen(listKontaktwegeRoute, { params: { akteId } });
  if (error) return <Hinweis art="warnung" titel={t('fehler')} />;
  const person = data?.eintraege[0];
  // An anonymous Akte has nobody to reach.
  if (person === undefined) return null;
  const sicher = person.kontaktwege.some((weg) => weg.sicher && !weg.gesperrt);
  const { name } = person;
  return (
    <Hinweis
      art={sicher ? 'info' : 'warnung'}
      titel={sicher ? t('titel', { name }) : t('keinSicherer', { name })}
    >
      {sicher ? null : <p>{t('keinSicherer.text')}</p>}
      {person.kontaktwege.length === 0 ? (
        <p>{t('keinWeg')}</p>
      ) : (
        <Kontaktwegliste wege={person.kontaktwege} />
      )}
      {brief ? <Briefhinweis person={person} /> : null}
      <Sprachzeile person={person} />
      <Hilfen person={person} />
    </Hinweis>
  );
}

function Briefhinweis({ person: { lesefaehigkeit } }: { person: Erreichbare }) {
  if (lesefaehigkeit === 'NICHT') {
    return (
      <p>
        <strong>{t('keinBrief')}</strong>
      </p>
    );
  }
  return lesefaehigkeit === 'MIT_MUEHE' ? <p>{t('mitMuehe')}</p> : null;
}

function Sprachzeile({ person: { sprachen, lesefaehigkeit, schriften } }: { person: Erreichbare }) {
  const lesen = [
    textOf(LESEFAEHIGKEITEN, lesefaehigkeit),
    schriften.map((code) => textOf(SCHRIFTEN, code)).join(', '),
  ].filter((teil) => teil !== '');
  const zeilen = [
    sprachen.length === 0 ? '' : t('sprachen', { sprachen: sprachen.map(formatSprache).join(', ') }),
    lesen.length === 0 ? '' : t('schrift', { lesen: lesen.join(': ') }),
  ].filter((zeile) => zeile !== '');
  return zeilen.length === 0 ? null : <p>{zeilen.join(' · ')}</p>;
}

function Hilfen({ person: { barrierefreiheit, besonders } }: { person: Erreichbare }) {
  const hilfen = listHilfen({ bedarfe: [...barrierefreiheit, ...besonders.bedarfe], text: besonders.text });
  return hilfen.length === 0 ? null : <p>{t('hilfen', { hilfen: hilfen.join(', ') })}</p>;
}

/** Needs in words, the free text last. */
export function listHilfen({ bedarfe, text }: { bedarfe: readonly string[]; text: string | null }): string[] {
  return [...bedarfe.map((code) => textOf(BARRIEREFREIHEIT, code)), ...(text === null ? [] : [text])];
}
