// Loaded with `--import` before the program: writes the address of every module it loads, one per line.
import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

registerHooks({
  load(url, context, next) {
    appendFileSync(process.env.MODULE_LIST, `${url}\n`);
    return next(url, context);
  },
});
