import { z } from 'zod';

/** One kind of Ereignis: plain codes, sealed content (null: none), and what the timeline says. */
export type Art = { titel: string; codes: z.ZodObject; inhalt: z.ZodObject | null };

export const code = z.string().max(60);
export const id = z.uuid();
export const datum = z.iso.date();
export const text = z.string().max(10_000);
