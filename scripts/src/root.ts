import { fileURLToPath } from 'node:url';

/** The checkout. Stated here only: this folder and that of the built programs are equally deep, those below are not. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
