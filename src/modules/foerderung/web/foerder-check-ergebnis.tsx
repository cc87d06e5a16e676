import { formatCent } from '#src/core/cent.ts';
import { formatGerman } from '#src/core/plain-date.ts';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { FOERDER_CHECK_ANNAHMEN, type OffeneAnnahme } from '../foerder-check-annahmen.model.ts';
import type { Betragsliste, FehlendeAngabe, FoerderCheck } from '../foerder-check.model.ts';
import { REGELN } from '../regelwerk/regeln.model.ts';
import type { Position } from '../regelwerk/rl-2024-12/betraege.model.ts';
import { Rollbereich } from '#src/web/ui/rollbereich.tsx';

export const POSITIONSNAMEN = {
  koord: 'Koordination',
  va: 'Verwaltungsassistenz',
  zusatz: 'Weitere Koordinationsstellen',
  cm: 'Case Management',
  sach_koord: 'Sachausgaben der Koordination',
  sach_va: 'Sachausgaben der Verwaltungsassistenz',
  veranst: 'Veranstaltungen',
  massn: 'Maßnahmen',
} as const satisfies Record<Position, string>;

/** The answer, in the order in which it is needed: deadline, what is missing, amounts, limits, days, assumptions. */
export function FoerderCheckErgebnis({ check }: { check: FoerderCheck }) {
  const { angaben, fehler, hinweise } = check;
  return (
    <section className="kim-stapel kim-stapel--voll" aria-labelledby="ergebnis">
      <h2 id="ergebnis">{`Ergebnis: unverbindlicher Förder-Check für ${angaben.foerderjahr}`}</h2>
      <Vorbehalt />
      {check.antragsberechtigt ? <Frist check={check} /> : null}
      <h3>Was fehlt oder nicht geht</h3>
      {fehler.length === 0 ? <p>Nach Ihren Angaben fehlt nichts.</p> : <Angabenliste angaben={fehler} />}
      {hinweise.length === 0 ? null : (
        <>
          <h3>Was zu begründen oder zu beachten ist</h3>
          <Angabenliste angaben={hinweise} />
        </>
      )}
      {check.antragsberechtigt ? <Betraege check={check} /> : <Weiterleitungsweg />}
      {check.termine.length === 0 ? null : <Termine check={check} />}
      <Annahmen annahmen={FOERDER_CHECK_ANNAHMEN} />
    </section>
  );
}

/** Nr. 1.3: no claim; the page proposes, the authority decides. */
export function Vorbehalt() {
  return (
    <Hinweis art="info" titel="Unverbindlich">
      <p>
        Diese Seite rechnet nach der Richtlinie vom 12.12.2024. Einen Anspruch auf Förderung gibt es nicht:
        Die Bezirksregierung Arnsberg entscheidet nach Ermessen und im Rahmen der Haushaltsmittel (
        {REGELN['FR-1.3-a'].quelle}, Regel FR-1.3-a). Ihre Angaben werden nicht gespeichert.
      </p>
    </Hinweis>
  );
}

function Frist({ check: { angaben, termine, tageBisFrist } }: { check: FoerderCheck }) {
  const frist = termine.find(({ was }) => was.startsWith('Antragsfrist'));
  if (frist === undefined || tageBisFrist === null) return null;
  const vorbei = tageBisFrist < 0;
  const rest = tageBisFrist === 0 ? 'Sie endet heute.' : `Noch ${tageBisFrist} Tage.`;
  return (
    <p>
      <strong>{`Antragsfrist für ${angaben.foerderjahr}: ${formatGerman(frist.tag)}.`}</strong>{' '}
      {vorbei ? 'Sie ist abgelaufen.' : rest}{' '}
      <span className="kim-klein">{`Regel ${frist.regel}, ${frist.quelle}. Annahme ${frist.annahme ?? ''}.`}</span>
    </p>
  );
}

function Angabenliste({ angaben }: { angaben: readonly FehlendeAngabe[] }) {
  return (
    <ul>
      {angaben.map(({ code, feld, text, abhilfe, regel, quelle, bisWann, offen }) => (
        <li key={`${code} ${feld}`}>
          {offen ? 'Noch nicht beantwortet. Ohne Nachweis gilt: ' : ''}
          {text} <strong>{abhilfe}</strong>{' '}
          <span className="kim-klein">{`Bis wann: ${bisWann}. Regel ${regel}, ${quelle} (${code}).`}</span>
        </li>
      ))}
    </ul>
  );
}

function Betraege({ check: { wunsch, moeglich, grenzen, fehler } }: { check: FoerderCheck }) {
  return (
    <>
      <h3>Höchstbeträge</h3>
      {wunsch === null ? (
        <p>
          Für Ihren Wunsch gibt es noch keinen Betrag: Beheben Sie zuerst, was oben bei Stellen, Beträgen oder
          Doppelförderung steht. Die Tabelle darunter zeigt, was die Richtlinie höchstens zulässt.
        </p>
      ) : (
        <>
          {fehler.length > 0 ? <p>Die Beträge gelten, sobald die fehlenden Nachweise vorliegen.</p> : null}
          <Betragstabelle titel="Für Ihren Wunsch" liste={wunsch} />
        </>
      )}
      {moeglich === null ? null : (
        <Betragstabelle titel="Was die Richtlinie höchstens zulässt" liste={moeglich} />
      )}
      <h3>Stellen: Grenzen und Ihr Wunsch</h3>
      <Rollbereich titel="Stellen: Grenzen und Ihr Wunsch">
        <table className="kim-tabelle">
          <thead>
            <tr>
              <th scope="col">Stellen in VZÄ</th>
              <th scope="col">Höchstens</th>
              <th scope="col">Ihr Wunsch</th>
              <th scope="col">Regel und Quelle</th>
            </tr>
          </thead>
          <tbody>
            {grenzen.map(({ was, hoechstens, gewuenscht, regel, quelle }) => (
              <tr key={was}>
                <th scope="row">{was}</th>
                <td>{hoechstens}</td>
                <td>{gewuenscht}</td>
                <td>{`${regel}, ${quelle}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Rollbereich>
    </>
  );
}

function Betragstabelle({ titel, liste }: { titel: string; liste: Betragsliste }) {
  if (liste.zeilen.length === 0) return <p>{`${titel}: keine Stellen und Beträge angegeben.`}</p>;
  return (
    <Rollbereich titel={titel}>
      <table className="kim-tabelle">
        <caption>{titel}</caption>
        <thead>
          <tr>
            <th scope="col">Position</th>
            <th scope="col" className="kim-zahl">
              Höchstbetrag
            </th>
            <th scope="col">Rechnung</th>
            <th scope="col">Regel und Quelle</th>
          </tr>
        </thead>
        <tbody>
          {liste.zeilen.map(({ position, betrag, rechnung, regel, quelle }) => (
            <tr key={position}>
              <th scope="row">{POSITIONSNAMEN[position]}</th>
              <td className="kim-zahl">{formatCent(betrag)}</td>
              <td>{rechnung}</td>
              <td>{`${regel}, ${quelle}`}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Zusammen</th>
            <td className="kim-zahl">{formatCent(liste.gesamt)}</td>
            <td colSpan={2}>Summe der Zeilen</td>
          </tr>
        </tfoot>
      </table>
    </Rollbereich>
  );
}

function Weiterleitungsweg() {
  return (
    <p>
      Wenden Sie sich an Ihren Kreis, Ihre kreisfreie Stadt oder die Städteregion Aachen. Sie stellt den
      Antrag und kann Stellen an Sie weiterleiten: Koordinationsstellen nur an große kreisangehörige Kommunen
      ({REGELN['FR-3.2-a'].quelle}, Regel FR-3.2-a), Stellen im Case Management an kreisangehörige Kommunen
      und an die Freie Wohlfahrtspflege ({REGELN['FR-3.2-c'].quelle}, Regel FR-3.2-c).
    </p>
  );
}

function Termine({ check: { termine } }: { check: FoerderCheck }) {
  return (
    <>
      <h3>Termine</h3>
      <Rollbereich titel="Termine">
        <table className="kim-tabelle">
          <thead>
            <tr>
              <th scope="col">Tag</th>
              <th scope="col">Was</th>
              <th scope="col">Regel und Quelle</th>
              <th scope="col">Annahme</th>
            </tr>
          </thead>
          <tbody>
            {termine.map(({ tag, was, regel, quelle, annahme }) => (
              <tr key={was}>
                <th scope="row">{formatGerman(tag)}</th>
                <td>{was}</td>
                <td>{`${regel}, ${quelle}`}</td>
                <td>{annahme ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Rollbereich>
    </>
  );
}

/** What the Richtlinie leaves open, by the number of the question. */
export function Annahmen({ annahmen }: { annahmen: readonly OffeneAnnahme[] }) {
  return (
    <>
      <h3>Annahmen</h3>
      <p>
        Die Richtlinie lässt manches offen. Bis die zuständige Stelle geantwortet hat, rechnet diese Seite so:
      </p>
      <ul>
        {annahmen.map(({ frage, satz }) => (
          <li key={frage}>
            {satz} <span className="kim-klein">{`Annahme ${frage}.`}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
