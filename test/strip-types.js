import { stripTypeScriptTypes } from 'node:module';

/** Jest runs exactly what Node runs: the types are blanked out in place, so lines and columns stay. */
export default {
  process: (/** @type {string} */ source) => ({ code: stripTypeScriptTypes(source, { mode: 'strip' }) }),
};
