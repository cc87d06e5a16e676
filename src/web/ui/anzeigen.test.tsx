import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { createProblem } from '../api/problem.ts';
import { ProblemFehler } from '../api/use-lesen.ts';
import { renderSeite } from '../test/render.tsx';
import { Beschreibungsliste } from './beschreibungsliste.tsx';
import { Button } from './button.tsx';
import { Druckkopf } from './druckkopf.tsx';
import { Etikett } from './etikett.tsx';
import { Fortschritt } from './fortschritt.tsx';
import { Hinweis } from './hinweis.tsx';
import { Karte } from './karte.tsx';
import { Kennzahl, Kennzahlen } from './kennzahl.tsx';
import { Ladeanzeige } from './ladeanzeige.tsx';
import { Leer } from './leer.tsx';
import { LinkButton } from './link-button.tsx';
import { ProblemHinweis } from './problem-hinweis.tsx';
import { listSeiten, Seitenblaettern } from './seitenblaettern.tsx';
import { Stoerung } from './stoerung.tsx';
import { Zeitleiste } from './zeitleiste.tsx';

describe('Button', () => {
  test('does nothing while the act runs, and keeps the focus', async () => {
    const bei = vi.fn();
    await renderSeite(
      <Button laeuft onClick={bei}>
        Speichern
      </Button>,
    );
    const knopf = screen.getByRole('button', { name: 'Speichern' });
    await userEvent.click(knopf);
    expect(bei).not.toHaveBeenCalled();
    expect(knopf).toHaveFocus();
    expect(knopf).toHaveAttribute('aria-busy', 'true');
    expect(knopf).toHaveAttribute('type', 'button');
  });
});

describe('LinkButton', () => {
  test('page and file', async () => {
    await renderSeite(
      <>
        <LinkButton zu="/faelle">Fälle</LinkButton>
        <LinkButton zu="/api/v1/x.csv" datei>
          CSV
        </LinkButton>
      </>,
    );
    expect(screen.getByRole('link', { name: 'Fälle' })).toHaveAttribute('href', '/faelle');
    expect(screen.getByRole('link', { name: 'CSV' })).toHaveAttribute('download');
  });
});

describe('Hinweis', () => {
  test.each([
    ['info', 'Hinweis: Gut zu wissen'],
    ['erfolg', 'Erledigt: Gut zu wissen'],
    ['warnung', 'Achtung: Gut zu wissen'],
    ['fehler', 'Fehler: Gut zu wissen'],
  ] as const)('%s says its kind in words', async (art, text) => {
    await renderSeite(<Hinweis art={art} titel="Gut zu wissen" ansagen />);
    expect(screen.getByRole(art === 'fehler' ? 'alert' : 'status')).toHaveTextContent(text);
  });
});

describe('ProblemHinweis und Stoerung', () => {
  test('every violation and the rule behind it', async () => {
    await renderSeite(
      <ProblemHinweis
        problem={{
          ...createProblem('REGEL', 422, 'So geht es nicht.', 'Ergänzen Sie den Anteil.'),
          errors: [{ pointer: '/a', code: 'X', detail: 'Der Anteil fehlt.' }],
          quelle: 'E-5.4.1-g',
        }}
      />,
    );
    const kasten = screen.getByRole('alert');
    expect(kasten).toHaveTextContent('So geht es nicht.');
    expect(within(kasten).getByRole('listitem')).toHaveTextContent('Der Anteil fehlt.');
    expect(kasten).toHaveTextContent('Grundlage: E-5.4.1-g');
  });

  test('offers another attempt only where it can help', async () => {
    const erneut = vi.fn();
    const { unmount } = await renderSeite(
      <Stoerung fehler={new ProblemFehler(createProblem('X', 503, 'Nicht erreichbar.'))} erneut={erneut} />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Erneut versuchen' }));
    expect(erneut).toHaveBeenCalledOnce();
    unmount();
    await renderSeite(
      <Stoerung
        fehler={new ProblemFehler(createProblem('NICHT_GEFUNDEN', 404, 'Nicht gefunden.'))}
        erneut={erneut}
      />,
    );
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('an unexpected error is not shown with its text', async () => {
    await renderSeite(<Stoerung fehler={new Error('Rahaf Z.')} />);
    expect(document.body).not.toHaveTextContent('Rahaf');
  });
});

describe('Seitenblaettern', () => {
  test('position, current page, neighbours', async () => {
    const onSeite = vi.fn();
    await renderSeite(<Seitenblaettern seite={3} groesse={50} gesamt={480} onSeite={onSeite} />);
    const leiste = screen.getByRole('navigation', { name: 'Seiten' });
    expect(leiste).toHaveTextContent('101 bis 150 von 480');
    expect(
      within(leiste).getByRole('button', { current: 'page', name: 'Seite 3, aktuelle Seite' }),
    ).toBeVisible();
    await userEvent.click(within(leiste).getByRole('button', { name: 'Nächste Seite' }));
    await userEvent.click(within(leiste).getByRole('button', { name: 'Seite 10' }));
    expect(onSeite.mock.calls).toEqual([[4], [10]]);
  });
  test('one page needs no paging; ends have no neighbours beyond', async () => {
    await renderSeite(<Seitenblaettern seite={1} groesse={50} gesamt={50} onSeite={() => undefined} />);
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(listSeiten(1, 9)).toEqual([1, 2, 9]);
    expect(listSeiten(2, 2)).toEqual([1, 2]);
  });
});

describe('Kleine Bausteine', () => {
  test('each has its words and no violation', async () => {
    await renderSeite(
      <main>
        <h1>Seite</h1>
        <Karte titel="Ziele" aktionen={<Button>Neu</Button>}>
          <Etikett text="in Arbeit" art="info" />
        </Karte>
        <Kennzahlen>
          <Kennzahl label="Fälle" wert="1.234" erlaeuterung="Stand 30.09.2026" />
        </Kennzahlen>
        <Beschreibungsliste
          angaben={[
            { name: 'Ort', wert: 'Altenbrück' },
            { name: 'Telefon', wert: null },
          ]}
        />
        <Fortschritt label="Fragen" wert={3} gesamt={12} />
        <Leer titel="Noch keine Ziele" aktion={<Button>Ziel anlegen</Button>}>
          Ziele vereinbaren Sie im Gespräch.
        </Leer>
        <Ladeanzeige />
        <Druckkopf
          titel="Hilfeplan"
          stelle="Stadt Altenbrück"
          stand={toPlainDate('2026-10-19')}
          synthetisch
        />
      </main>,
    );
    expect(screen.getByRole('region', { name: 'Ziele' })).toHaveTextContent('in Arbeit');
    expect(screen.getByRole('progressbar', { name: 'Fragen' })).toHaveAttribute('aria-valuetext', '3 von 12');
    expect(screen.getByText('keine Angabe')).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('Wird geladen');
    expect(screen.getByText(/Hilfeplan, Stand 19\.10\.2026 – SYNTHETISCH/)).toBeInTheDocument();
    expect(screen.getByText('1.234').tagName).toBe('DD');
  });

  test('Zeitleiste: date, kind and author of every entry in order', async () => {
    await renderSeite(
      <Zeitleiste
        eintraege={[
          {
            id: '1',
            datum: toPlainDate('2026-08-20'),
            art: 'Aufnahme',
            titel: 'Fall begonnen',
            von: 'J. Terhorn',
          },
          { id: '2', datum: toPlainDate('2026-10-06'), art: 'Kontakt', inhalt: <p>Erste Zahlung</p> },
        ]}
      />,
    );
    const punkte = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(punkte[0]).toBe('20.08.2026Aufnahmevon J. TerhornFall begonnen');
    expect(punkte[1]).toContain('Erste Zahlung');
  });
});
