/** Name of the notes of a journey about requests without an answer, late ones and faults of the server. */
export const NETZ = 'Netz';
