// Loaded into a feed by `--import`: the library that guesses languages does what a word of the text says, and a line on
// stderr says that it did: `spoiltThrows`, `spoiltNothing`, `spoiltOthers`, `spoiltGarbage`, `spoiltMany`, `spoiltSlow`.
import { registerHooks } from 'node:module';

const spoilt = `
  import { eld as real } from 'eld/medium';
  const scores = (found) => ({ getScores: () => found });
  const ways = {
    Throws: () => { throw new Error('The guess fails.'); },
    Nothing: () => undefined,
    Others: () => ({}),
    Garbage: () => scores({ '': NaN, xx: -1, '\\u202e': 'a', lv: null }),
    Many: () => scores(Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => ['q' + at, 1]))),
    Slow: (text) => { for (const end = Date.now() + 300; Date.now() < end; ); return real.detect(text); },
  };
  export const eld = {
    detect(text) {
      const [word, way] = /spoilt([A-Z][a-z]+)/.exec(text) ?? [];
      if (!ways[way]) return real.detect(text);
      process.stderr.write(word + '\\n');
      return ways[way](text);
    },
  };`;

registerHooks({
  resolve: (specifier, context, next) => {
    const isAsked = specifier === 'eld/medium' && context.parentURL?.endsWith('/dialogue/language-guess.ts');
    return isAsked ? { url: new URL('spoilt-eld.js', context.parentURL).href, format: 'module', shortCircuit: true } : next(specifier, context);
  },
  load: (url, context, next) => (url.endsWith('/dialogue/spoilt-eld.js') ? { format: 'module', source: spoilt, shortCircuit: true } : next(url, context)),
});
