// Lints code, templates and their accessibility, and checks the types inside the templates.
import { lintParts } from './parts.ts';

for (const part of lintParts) {
  const { passed, output } = await part.run();
  if (passed) continue;
  console.error(output);
  process.exitCode = 1;
}
