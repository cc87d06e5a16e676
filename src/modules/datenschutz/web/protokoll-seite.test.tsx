import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { createSitzungsansicht } from '#src/web/test/beispiele.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { type Anruf, stelleServer } from '#src/web/test/server.ts';
import { AUFFAELLIGKEITEN } from '../datenschutz.model.ts';
import type { ProtokollEintrag } from '../protokoll.contract.ts';
import ProtokollSeite from './protokoll-seite.tsx';
import { readSuche, toAdresse } from './suche.ts';
import UnversehrtheitSeite from './unversehrtheit-seite.tsx';

const KONTO = '01900000-0000-7000-8000-0000000000a1';
const EINTRAG: ProtokollEintrag = {
  id: '01900000-0000-7000-8000-0000000000e1',
  zeit: '2026-10-19T12:03:21.000Z',
  kontoId: KONTO,
  name: 'Jana Terhorn',
  systemkonto: null,
  rolle: 'CASE_MANAGEMENT',
  bereich: 'fall',
  operation: 'person.suchePersonen',
  beschreibung: 'Sucht Personen.',
  art: 'ABFRAGE',
  objektart: 'akte',
  objektId: '01900000-0000-7000-8000-0000000000b1',
  nummer: 'CM-2026-0001',
  anzahl: 1,
  ergebnis: 'VERWEIGERT',
  code: 'KEIN_RECHT',
  zweck: 'Fallarbeit',
  grund: 'PERSON_FRAGT',
  rechtsgrundlage: null,
};
const LISTE = {
  eintraege: [EINTRAG],
  gesamt: 1,
  seite: 1,
  groesse: 25,
  von: '2026-09-20',
  bis: '2026-10-19',
  objektUnbekannt: false,
};
const TAG = { tag: '2026-10-08', kontoId: KONTO, name: 'Jana Terhorn', anzahl: 31, ueblich: 4 };
const HINWEISE = {
  quartal: '2026-Q4',
  quartale: ['2026-Q4', '2026-Q3'],
  hinweise: AUFFAELLIGKEITEN.map((regel) => ({
    regel,
    anzahl: regel === 'VIELE_ZUGRIFFE' ? 31 : 0,
    tage: regel === 'VIELE_ZUGRIFFE' ? [TAG] : [],
    weitere: 0,
  })),
  stichprobe: { anzahl: 3 },
};

/** The list is the only call with a page. */
const listenaufruf = (anrufe: readonly Anruf[]) =>
  new URLSearchParams(anrufe.findLast(({ pfad }) => pfad.startsWith('/protokoll?'))?.pfad.split('?')[1]);

function stelle(liste: object = LISTE): Anruf[] {
  return stelleServer({
    'GET /sitzung': () => ({ json: createSitzungsansicht({ rolle: 'DSB' }) }),
    'GET /protokoll': () => ({ json: liste }),
    'GET /protokoll/auswahl': () => ({
      json: { konten: [{ id: KONTO, name: 'Jana Terhorn' }], operationen: [] },
    }),
    'GET /protokoll/auffaelligkeiten': () => ({ json: HINWEISE }),
  });
}

describe('the access log', () => {
  test('begins with case work and says who, what, why and with which result', async () => {
    const anrufe = stelle();
    await renderSeite(<ProtokollSeite />);
    const zeile = within(await screen.findByRole('row', { name: /19\.10\.2026, 14:03:21/ }));
    for (const text of ['KIM-Case Management', 'Sucht Personen.', 'verweigert', 'kein Recht', '1 Treffer']) {
      expect(zeile.getByText(text)).toBeVisible();
    }
    expect(zeile.getByText('Abfrage. Zweck: Fallarbeit')).toBeVisible();
    expect(zeile.getByText('Grund: Die Person fragt nach ihrer Ansprechperson')).toBeVisible();
    expect(listenaufruf(anrufe).get('bereich')).toBe('fall');
    expect(screen.getByRole('link', { name: 'Als CSV laden' })).toHaveAttribute(
      'href',
      '/api/v1/protokoll.csv?bereich=fall',
    );
    await checkAxe();
  });

  test('says that an access was in Vertretung; a search keeps the words of its reason', async () => {
    const zugriff = { ...EINTRAG, grund: 'VERTRETUNG', operation: 'fall.getAkte' };
    const suche = { ...EINTRAG, id: `${EINTRAG.id.slice(0, -1)}2`, grund: 'VERTRETUNG' };
    stelle({ ...LISTE, eintraege: [zugriff, suche], gesamt: 2 });
    await renderSeite(<ProtokollSeite />);
    expect(await screen.findByText('Grund: Vertretung')).toBeVisible();
    expect(screen.getByText('Grund: Kollegin oder Kollege ist nicht da')).toBeVisible();
  });

  test('asks only when the form is sent, and refuses a day that is none', async () => {
    const anrufe = stelle();
    await renderSeite(<ProtokollSeite />);
    await userEvent.type(await screen.findByLabelText(/^Nummer der Akte/), 'CM-2026-0001');
    await userEvent.type(screen.getByLabelText(/^Erster Tag/), '31.02.2026');
    const vorher = anrufe.length;
    await userEvent.click(screen.getByRole('button', { name: 'Anzeigen' }));
    expect(anrufe).toHaveLength(vorher);
    expect(screen.getByLabelText(/^Erster Tag/)).toBeInvalid();
    expect(screen.getByLabelText(/^Erster Tag/)).toHaveFocus();
    await checkAxe();
    await userEvent.clear(screen.getByLabelText(/^Erster Tag/));
    await userEvent.type(screen.getByLabelText(/^Erster Tag/), '1.10.2026');
    await userEvent.click(screen.getByRole('button', { name: 'Anzeigen' }));
    await expect.poll(() => listenaufruf(anrufe).get('objekt')).toBe('CM-2026-0001');
    expect(listenaufruf(anrufe).get('von')).toBe('2026-10-01');
  });

  test('a click on name or number narrows the list', async () => {
    const anrufe = stelle();
    await renderSeite(<ProtokollSeite />);
    await userEvent.click(await screen.findByRole('link', { name: /CM-2026-0001/ }));
    await expect.poll(() => listenaufruf(anrufe).get('objekt')).toBe('CM-2026-0001');
    await userEvent.click(await screen.findByRole('link', { name: /Jana Terhorn/ }));
    await expect.poll(() => listenaufruf(anrufe).get('konto')).toBe(KONTO);
    expect(listenaufruf(anrufe).get('objekt')).toBe('CM-2026-0001');
  });

  test('says that a number is unknown', async () => {
    stelle({ ...LISTE, eintraege: [], gesamt: 0, objektUnbekannt: true });
    await renderSeite(<ProtokollSeite />, { pfad: '/?objekt=CM-1' });
    expect(await screen.findByText(/gibt es in Ihrer verantwortlichen Stelle nicht/)).toBeVisible();
  });

  test('hints are asked for on opening, explain themselves and lead to their entries', async () => {
    const anrufe = stelle();
    await renderSeite(<ProtokollSeite />);
    await screen.findByRole('row', { name: /19\.10\.2026/ });
    expect(anrufe.some(({ pfad }) => pfad.includes('auffaelligkeiten'))).toBe(false);
    await userEvent.click(screen.getByText('Auffälligkeiten und Stichprobe'));
    const tag = await screen.findByRole('link', { name: '08.10.2026, Jana Terhorn: 31 Zugriffe' });
    expect(screen.getByText(/kein Vorwurf/)).toBeVisible();
    await checkAxe();
    await userEvent.click(tag);
    await expect.poll(() => listenaufruf(anrufe).get('auffaelligkeit')).toBe('VIELE_ZUGRIFFE');
    expect(listenaufruf(anrufe).get('von')).toBe('2026-10-08');
    expect(listenaufruf(anrufe).get('bereich')).toBeNull();
    expect(await screen.findByText(/Gezeigt wird: Viele Zugriffe an einem Tag/)).toBeVisible();
  });
});

describe('the address', () => {
  test('keeps every choice, and leaves out what is wrong', () => {
    for (const suche of [
      { bereich: 'fall' as const },
      {},
      { objekt: 'CM-2026-0001', bereich: 'fall' as const, art: 'ABFRAGE' as const },
      { stichprobe: '2026-Q4' },
      { auffaelligkeit: 'NACHTS' as const, von: '2026-10-01', bis: '2026-10-02', konto: KONTO },
    ]) {
      expect(readSuche(toAdresse(suche))).toEqual(suche);
    }
    expect(readSuche(new URLSearchParams('von=gestern&konto=x&fremd=1&art=ABFRAGE'))).toEqual({
      bereich: 'fall',
      art: 'ABFRAGE',
    });
  });
});

test('the technical administration sees the state of the seals and no entry', async () => {
  const stand = {
    zustand: 'RUECKSTAND',
    letztesSiegel: '2026-10-19T12:00:00.000Z',
    siegel: 1234,
    ketten: 5,
    unversiegelt: 7,
    aeltesteOffene: '2026-10-19T12:00:01.000Z',
  };
  stelleServer({ 'GET /protokoll/unversehrtheit': () => ({ json: stand }) });
  await renderSeite(<UnversehrtheitSeite />);
  expect(await screen.findByText('Die Versiegelung ist im Rückstand.')).toBeVisible();
  expect(screen.getByText('1.234')).toBeVisible();
  expect(screen.getByText('19.10.2026, 14:00:00')).toBeVisible();
  await checkAxe();
});
