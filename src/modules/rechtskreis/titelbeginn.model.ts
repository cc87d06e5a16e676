import { type PlainDate, toPlainDate } from '#src/core/plain-date.ts';

/**
 * Since when these papers exist, as far as the program knows: written down without the law gazette at hand and checked by
 * nobody (OQ-P-99). What is said about such a day says so. The days of §§ 24 and 104c stand with their decision and law in the list.
 */
export const TITELBEGINN_UNGEPRUEFT = {
  /** § 63a AsylG */
  ANKUNFTSNACHWEIS: toPlainDate('2016-02-05'),
  /** § 60b AufenthG */
  DULDUNG_60B: toPlainDate('2019-08-21'),
  /** § 60d AufenthG */
  BESCHAEFTIGUNGSDULDUNG: toPlainDate('2020-01-01'),
  /** § 16g AufenthG */
  AE_16G: toPlainDate('2024-03-01'),
  /** § 20a AufenthG */
  CHANCENKARTE: toPlainDate('2024-06-01'),
  /** § 25a AufenthG */
  AE_25A: toPlainDate('2011-07-01'),
  /** § 25b AufenthG */
  AE_25B: toPlainDate('2015-08-01'),
} as const satisfies Readonly<Record<string, PlainDate>>;

/** Whether the first day of this paper is one that nobody has checked. */
export const isBeginnUngeprueft = (code: string): boolean => code in TITELBEGINN_UNGEPRUEFT;
