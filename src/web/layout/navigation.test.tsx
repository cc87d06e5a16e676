import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { ModulSeite, Navigationsgruppe } from '../seite.ts';
import { checkAxe, renderSeite } from '../test/render.tsx';
import { Navigation } from './navigation.tsx';

const seite = (text: string, ordnung: number, gruppe?: Navigationsgruppe): ModulSeite => ({
  pfad: `/${text.toLowerCase()}`,
  titel: text,
  rollen: 'alle',
  laden: async () => ({ default: () => null }),
  navigation: { text, ordnung, ...(gruppe && { gruppe }) },
});
const KURZ = [
  seite('Tag', 1),
  seite('Themen', 20, 'Von Fall zu Struktur'),
  seite('Stellenplan', 40, 'Stellen'),
];
const LANG = [
  ...KURZ,
  ...Array.from({ length: 20 }, (_, n) => seite(`Wissen${n}`, 30, 'Wissen und Partner')),
];
const zeige = (seiten: readonly ModulSeite[], pfad: string) =>
  renderSeite(<Navigation seiten={seiten} rolle="KOORDINATION" />, { pfad });
const verweis = (name: string) => screen.queryByRole('link', { name });

describe('Navigation', () => {
  test('a short one shows everything', async () => {
    await zeige(KURZ, '/tag');
    for (const name of ['Tag', 'Themen', 'Stellenplan']) expect(verweis(name)).toBeVisible();
  });

  test('a long one opens the group of the page; others open and fold by a button', async () => {
    const user = userEvent.setup();
    await zeige(LANG, '/themen/17');
    expect(verweis('Themen')).toHaveAttribute('aria-current', 'page');
    expect(verweis('Tag')).toBeVisible();
    expect(verweis('Stellenplan')).toBeNull();
    expect(verweis('Wissen3')).toBeNull();
    const stellen = screen.getByRole('button', { name: 'Stellen', expanded: false });
    await user.click(stellen);
    expect(verweis('Stellenplan')).toBeVisible();
    expect(screen.getByRole('list', { name: 'Stellen' })).toBeVisible();
    await checkAxe();
    await user.click(verweis('Stellenplan') as HTMLElement);
    expect(verweis('Stellenplan')).toHaveAttribute('aria-current', 'page');
    // What was open because of the page folds when the page is left; what somebody folds stays folded.
    expect(verweis('Themen')).toBeNull();
    await user.click(stellen);
    expect(verweis('Stellenplan')).toBeNull();
    expect(stellen).toHaveAttribute('data-hier', 'true');
  });
});
