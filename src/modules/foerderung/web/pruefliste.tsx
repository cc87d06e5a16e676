import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import type { Antragsinhalt } from '../antragsinhalt.model.ts';
import { type Feldbefund, findBegruendung } from '../check-inhalt.model.ts';
import { t } from './texte.ts';

/** Every finding with rule and source, and what the Kreis says about it: for who signs and who examines. */
export function Pruefliste({ befunde, inhalt }: { befunde: readonly Feldbefund[]; inhalt: Antragsinhalt }) {
  return (
    <Karte titel={t('pruefung.titel')}>
      {befunde.length === 0 ? <p>{t('pruefung.keine')}</p> : null}
      <ul className="foerderung-befunde">
        {befunde.map((befund) => (
          <li key={`${befund.code} ${befund.feld}`}>
            <Befundtext befund={befund} />
            {befund.art === 'WARNUNG' ? <Begruendungstext text={findBegruendung(inhalt, befund)} /> : null}
          </li>
        ))}
      </ul>
    </Karte>
  );
}

/** One finding: kind in words, what is wrong, how to mend it, by which rule. */
export function Befundtext({ befund: { art, text, abhilfe, regel, quelle } }: { befund: Feldbefund }) {
  return (
    <>
      <Etikett
        text={t(art === 'WARNUNG' ? 'pruefung.hinweis' : 'pruefung.fehler')}
        art={art === 'WARNUNG' ? 'warnung' : 'fehler'}
      />{' '}
      {text} {abhilfe}
      {regel === null ? null : (
        <p className="kim-klein">{t('pruefung.regel', { regel, quelle: quelle ?? '' })}</p>
      )}
    </>
  );
}

function Begruendungstext({ text }: { text: string }) {
  return (
    <p className="foerderung-text">
      {text === '' ? t('pruefung.ohne') : t('pruefung.begruendung', { text })}
    </p>
  );
}
